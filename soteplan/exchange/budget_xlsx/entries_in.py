"""The sheets of entries that came back: which amounts are others, new, moved or gone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from soteplan.domain.dates import FIRST_YEAR, LAST_YEAR
from soteplan.domain.state import PlanState
from soteplan.domain.workbook_changes import CHANGED, GONE, MOVED, NEW, Difference, Ignored, NewName
from soteplan.exchange.budget_xlsx import cells_in
from soteplan.exchange.budget_xlsx.base import Base
from soteplan.exchange.budget_xlsx.cells_in import Unreadable
from soteplan.exchange.budget_xlsx.entries import EntryTable, Year
from soteplan.exchange.budget_xlsx.names_in import UNKNOWN, NamesIn
from soteplan.exchange.budget_xlsx.pad import KEYS, NAME
from soteplan.exchange.budget_xlsx.words import Words
from soteplan.exchange.xlsx_in import Sheet

_KEY = re.compile(r"(\d{4})?=(\S+)")
_YEAR = re.compile(r"\d{4}")
_MOST_HEADS = 20  # rows above the heads


class EntriesIn:
    """One sheet against the plan. `differences` and `ignored` are what is found; `seen` the rows that stand in it."""

    def __init__(
        self, state: PlanState, words: Sequence[Words], base: Base | None, table: EntryTable, sheet: Sheet
    ) -> None:
        self.state, self.words, self.base, self.table, self.sheet = state, words, base, table, sheet
        self.names = NamesIn(state, words, base)
        self.differences: list[Difference] = []
        self.ignored: list[Ignored] = []
        self.seen: set[str] = set()
        self.totals: dict[tuple[object, Year], int] = {}  # what the cells come to, by the first name's value and year
        self.head = self._head()
        self.columns = self._columns()
        self.odd_heads = list(self._odd_heads())
        self._last_names = NAME + len(table.fields)

    def read(self) -> None:
        self._claimed = self._in_keys()
        self.ignored += [
            Ignored(
                cells_in.where(self.sheet, self.head, column),
                cells_in.text(self.sheet, self.head, column),
                "no_such_year",
            )
            for column in self.odd_heads
        ]
        for row in range(self.head + 1, len(self.sheet.rows)):
            if not self._is_total(row):
                self._row(row)
        self._gone()

    # where things stand

    def _head(self) -> int:
        """The row of the heads: the first in which years stand, or what stands for none."""
        for row in range(min(_MOST_HEADS, len(self.sheet.rows))):
            if self._years_in(row):
                return row
        return len(self.sheet.rows)

    def _columns(self) -> dict[int, Year]:
        """The year of each column of amounts, None for those without one."""
        return self._years_in(self.head)

    def _years_in(self, row: int) -> dict[int, Year]:
        loose = {each.word(key).casefold() for each in self.words for key in ("whole", "no_year")}
        found: dict[int, Year] = {}
        width = len(self.sheet.rows[row]) if row < len(self.sheet.rows) else 0
        for column in range(NAME + len(self.table.fields), width):
            head = cells_in.text(self.sheet, row, column)
            if _YEAR.fullmatch(head) and FIRST_YEAR <= int(head) <= LAST_YEAR:
                found[column] = int(head)
            elif head.casefold() in loose:
                found[column] = None
        return found

    def _odd_heads(self) -> Iterator[int]:
        """The columns of typed amounts under a head that is no year."""
        width = len(self.sheet.rows[self.head]) if self.head < len(self.sheet.rows) else 0
        for column in range(NAME + len(self.table.fields), width):
            if column not in self.columns and self._has_amounts(column):
                yield column

    def _has_amounts(self, column: int) -> bool:
        below = range(self.head + 1, len(self.sheet.rows))
        typed = (cells_in.cell(self.sheet, row, column) for row in below if (row, column) not in self.sheet.formulas)
        return any(isinstance(value, int | float) and not isinstance(value, bool) for value in typed)

    def _is_total(self, row: int) -> bool:
        totals = {each.word("total").casefold() for each in self.words}
        return not self._keys(row) and cells_in.text(self.sheet, row, NAME).casefold() in totals

    def _keys(self, row: int) -> dict[Year, str]:
        """The rows of the plan that a line says it stands for."""
        found = _KEY.findall(cells_in.text(self.sheet, row, KEYS))
        return {int(year) if year else None: row_id for year, row_id in found}

    def _in_keys(self) -> set[str]:
        rows = range(self.head + 1, len(self.sheet.rows))
        return {row_id for row in rows for row_id in self._keys(row).values()}

    # a line of the sheet

    def _row(self, row: int) -> None:
        texts = tuple(cells_in.text(self.sheet, row, NAME + n) for n in range(len(self.table.fields)))
        keys = self._keys(row)
        amounts = {column: self._amount(row, column) for column in self.columns}
        if not keys and not any(texts) and all(value is None for value in amounts.values()):
            return
        values = [self.names.of(self.table, field, name) for field, name in zip(self.table.fields, texts, strict=True)]
        wrong = next((name for name, value in zip(texts, values, strict=True) if value is UNKNOWN), None)
        for column, year in self.columns.items():
            self._cell(row, column, year, keys.get(year, ""), texts, None if wrong is not None else values)
        if wrong is not None and any(value is not None for value in amounts.values()):
            reason = "no_title" if not wrong else "unknown_name"
            self.ignored.append(Ignored(cells_in.where(self.sheet, row, NAME), wrong, reason))

    def _amount(self, row: int, column: int) -> int | Unreadable | None:
        try:
            return cells_in.amount(self.sheet, row, column)
        except Unreadable as problem:
            return problem

    def _cell(
        self, row: int, column: int, year: Year, key: str, texts: tuple[str, ...], values: list[object] | None
    ) -> None:
        amount = self._amount(row, column)
        known = self._known(key, year, values)
        if isinstance(amount, Unreadable):
            if known is not None:
                self.seen.add(known.id)
            shown = cells_in.text(self.sheet, row, column)
            self.ignored.append(Ignored(cells_in.where(self.sheet, row, column), shown, str(amount)))
            return
        if values is not None:
            place = (values[0], year)
            self.totals[place] = self.totals.get(place, 0) + (amount or 0)
        if known is not None:
            self.seen.add(known.id)
            self._compare(row, column, known, amount, texts, values)
        elif amount is not None and values is not None and not self._went_meanwhile(key, amount):
            self._add(row, column, year, amount, texts, values)

    def _known(self, key: str, year: Year, values: list[object] | None) -> Any:
        """The plan's row behind a cell: by its id, else the next of the same names and year that no line claims."""
        row = self.state.get(self.table.row_type, key)
        if row is not None:
            return None if row.id in self.seen else row  # a line that was copied is a new one
        if key and self.base and (self.table.table, key, "amount") in self.base.cells:
            return None
        if values is None or any(isinstance(value, NewName) for value in values):
            return None
        alike = self.state.where(self.table.row_type, self.table.fields[0], values[0])
        return next((each for each in alike if self._fits(each, year, values)), None)

    def _fits(self, row: Any, year: Year, values: list[object]) -> bool:
        free = row.id not in self.seen and row.id not in self._claimed
        return free and row.year == year and [getattr(row, field) for field in self.table.fields] == values

    def _went_meanwhile(self, key: str, amount: int | None) -> bool:
        """Whether the plan has let go of a row that the workbook still holds as it was."""
        if self.state.get(self.table.row_type, key) is not None or not self.base or not key:
            return False
        return self.base.cells.get((self.table.table, key, "amount")) == amount

    # what is other

    def _compare(
        self, row: int, column: int, known: Any, amount: int | None, texts: tuple[str, ...], values: list[object] | None
    ) -> None:
        was = self._was(known)
        moved = self._moved(known, texts, values)
        if amount in (was, known.amount) and not moved:
            return
        after = known.amount if amount == was else amount
        self.differences.append(
            Difference(
                MOVED if moved else CHANGED,
                self.table.table,
                known.id,
                "amount",
                known.amount,
                after,
                self._title(texts, known.year),
                cells_in.where(self.sheet, row, column),
                moved,
                cells_in.own_formula(self.sheet, row, column, after),
                known.amount not in (after, was),
            )
        )

    def _was(self, known: Any) -> int | None:
        cells = self.base.cells if self.base else {}
        was: int | None = cells.get((self.table.table, known.id, "amount"), known.amount)
        return was

    def _moved(self, known: Any, texts: tuple[str, ...], values: list[object] | None) -> dict[str, object]:
        """The fields whose names were typed anew."""
        if values is None:
            return {}
        names = self.base.names.get(known.id, ()) if self.base else ()
        written: list[str | None] = [" ".join(name.split()) for name in names] or [None] * len(texts)
        return {
            field: value
            for field, value, text, name in zip(self.table.fields, values, texts, written, strict=False)
            if text != name and value != getattr(known, field)
        }

    def _add(
        self, row: int, column: int, year: Year, amount: int, texts: tuple[str, ...], values: list[object]
    ) -> None:
        place = {"year": year, **dict(zip(self.table.fields, values, strict=True))}
        self.differences.append(
            Difference(
                NEW,
                self.table.table,
                "",
                "amount",
                None,
                amount,
                self._title(texts, year),
                cells_in.where(self.sheet, row, column),
                place,
                cells_in.own_formula(self.sheet, row, column, amount) if self.table.key == "lines" else "",
            )
        )

    def _gone(self) -> None:
        """Rows that the workbook held when it was written and does not hold now.

        Where a head cannot be read, those of years that stand over no column may well be under it.
        """
        for row in self._written():
            if row.id not in self.seen and not (self.odd_heads and row.year not in self.columns.values()):
                was = self._was(row)
                names = self.base.names.get(row.id, ()) if self.base else ()
                self.differences.append(
                    Difference(
                        GONE,
                        self.table.table,
                        row.id,
                        "amount",
                        row.amount,
                        None,
                        self._title(names, row.year),
                        self.sheet.name,
                        also_in_plan=was != row.amount,
                    )
                )

    def _written(self) -> Iterator[Any]:
        for table, row_id, _ in self.base.cells if self.base else ():
            row = self.state.get(self.table.row_type, row_id) if table == self.table.table else None
            if row is not None:
                yield row

    def _title(self, texts: Sequence[str], year: Year) -> str:
        """What it is for, when, and what else is said of it."""
        first, *rest = texts or ("",)
        parts = [first, "" if year is None else str(year), *rest]
        return " · ".join(part for part in parts if part)
