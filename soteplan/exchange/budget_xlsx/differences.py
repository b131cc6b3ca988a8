"""What a workbook of the budget that came back has otherwise than the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from soteplan.domain.budget import CostCategory
from soteplan.domain.budget_sums import by_category_year, funding_by_kind_year
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.errors import Refusal
from soteplan.domain.state import PlanState
from soteplan.domain.workbook_changes import CHANGED, SHARED, Difference, Found, Ignored
from soteplan.exchange import xlsx_in
from soteplan.exchange.budget_xlsx import base as bases
from soteplan.exchange.budget_xlsx import benefit_sheet, cells_in
from soteplan.exchange.budget_xlsx.base import Base
from soteplan.exchange.budget_xlsx.cells_in import Unreadable
from soteplan.exchange.budget_xlsx.entries import ENTRIES, FUNDING, LINES
from soteplan.exchange.budget_xlsx.entries_in import EntriesIn
from soteplan.exchange.budget_xlsx.pad import HEAD, KEYS, NAME, sheet_name
from soteplan.exchange.budget_xlsx.words import Words
from soteplan.exchange.xlsx_in import Sheet

VIEWS = ("form", "packages", "grants", "package_year")


def found_in(state: PlanState, data: bytes, words: Sequence[Words]) -> Found:
    """The differences of a workbook and what of it is not read. `words` are those of every language of the program.

    An amount differs where it is neither as the workbook was written nor as the plan has it now: so an unchanged
    workbook changes nothing, whatever became of the plan. Refusals: those of xlsx_in, and not_a_budget_workbook where
    no sheet of entries is found.
    """
    sheets = xlsx_in.read_with_formulas(data)
    base = bases.read(sheets)
    if not any(_find(sheets, base, key, words) for key in ENTRIES):
        raise Refusal("not_a_budget_workbook")
    found = Found([], [])
    entries: dict[str, EntriesIn] = {}
    for key, table in ENTRIES.items():
        for sheet in _find(sheets, base, key, words)[:1]:
            entries[key] = each = EntriesIn(state, words, base, table, sheet)
            each.read()
            found.differences.extend(each.differences)
            found.ignored.extend(each.ignored)
        if key not in entries:
            found.ignored.append(Ignored(words[0].word(key), "", "no_sheet"))
    for sheet in _find(sheets, base, "benefit", words)[:1]:
        _benefits(state, base, sheet, found)
    for key in VIEWS:
        for sheet in _find(sheets, base, key, words):
            _View(state, sheet, key, entries, found).read()
    found.ignored.extend(_months(base, sheets))
    told = {each.where for each in found.ignored}
    found.ignored.extend(each for sheet in sheets for each in cells_in.damaged(sheet) if each.where not in told)
    return found


def _find(sheets: Sequence[Sheet], base: Base | None, key: str, words: Sequence[Words]) -> list[Sheet]:
    """The sheets that hold something, by the names the workbook was written with, else by those of each language."""
    if base is not None:
        names = set(base.sheets.get(key, ()))
    else:
        names = {sheet_name(each.word(key)) for each in words} if key != "package_year" else set()
    return [sheet for sheet in sheets if sheet.name in names]


# the cost-benefit estimate


def _benefits(state: PlanState, base: Base | None, sheet: Sheet, found: Found) -> None:
    for number in range(len(sheet.rows)):
        row = state.get(BenefitEstimate, cells_in.text(sheet, number, KEYS))
        for field in benefit_sheet.FIELDS if row is not None else ():
            column = benefit_sheet.COLUMNS[field]
            try:
                amount = cells_in.amount(sheet, number, column)
            except Unreadable as problem:
                where, text = cells_in.where(sheet, number, column), cells_in.text(sheet, number, column)
                found.ignored.append(Ignored(where, text, str(problem)))
                continue
            now: int | None = getattr(row, field)
            was = base.cells.get((benefit_sheet.TABLE, row.id, field), now) if base and row else now
            if row is not None and amount not in (was, now):
                title = cells_in.text(sheet, number, NAME)
                where = cells_in.where(sheet, number, column)
                found.differences.append(
                    Difference(
                        CHANGED, benefit_sheet.TABLE, row.id, field, now, amount, title, where, also_in_plan=was != now
                    )
                )


# the use of the money by month


def _months(base: Base | None, sheets: Sequence[Sheet]) -> Iterator[Ignored]:
    """What was typed there: months are typed in the program or come from a ledger, and are not read."""
    names = base.sheets.get("months", ()) if base else ()
    for sheet in sheets:
        if base is not None and sheet.name in names:
            yield from _typed_by_month(base, sheet)


def _typed_by_month(base: Base, sheet: Sheet) -> Iterator[Ignored]:
    written = {key[1:]: cents for key, cents in base.cells.items() if key[0] == "months"}
    months = list(dict.fromkeys(month for _, month in written))
    for row in range(HEAD + 1, len(sheet.rows)):
        key = cells_in.text(sheet, row, KEYS).partition(" ")[2]
        for column, month in enumerate(months, NAME + 1) if key else ():
            text = cells_in.text(sheet, row, column)
            if (key, month) in written:
                is_typed = not _is_amount(sheet, row, column, written[key, month])
            else:
                is_typed = bool(text) and (row, column) not in sheet.formulas
            if is_typed:
                yield Ignored(cells_in.where(sheet, row, column), text, "of_a_month")


def _is_amount(sheet: Sheet, row: int, column: int, cents: int | None) -> bool:
    try:
        return (cells_in.amount(sheet, row, column) or 0) == (cents or 0)
    except Unreadable:
        return False


# sheets of formulas


class _View:
    """A sheet of formulas: amounts that were typed over them. Over the sum of one category they are shared."""

    def __init__(self, state: PlanState, sheet: Sheet, key: str, entries: dict[str, EntriesIn], found: Found) -> None:
        self.state, self.sheet, self.key, self.entries, self.found = state, sheet, key, entries, found
        self.years = {column: cells_in.text(sheet, HEAD, column) for column in self._columns()}

    def _columns(self) -> Iterator[int]:
        """Those of amounts: by year and their total, or of a year by package."""
        heads = self.sheet.rows[HEAD] if len(self.sheet.rows) > HEAD else []
        for column in range(NAME + 1, len(heads)):
            yield column
            if self.key != "package_year" and not cells_in.text(self.sheet, HEAD, column).isdigit():
                return  # the total; what follows it is something else

    def read(self) -> None:
        for row in range(HEAD + 1, len(self.sheet.rows)):
            for column in self.years:
                value = cells_in.cell(self.sheet, row, column)
                if isinstance(value, int | float | str) and value != "" and (row, column) not in self.sheet.formulas:
                    self._typed(row, column)

    def _typed(self, row: int, column: int) -> None:
        where, text = cells_in.where(self.sheet, row, column), cells_in.text(self.sheet, row, column)
        try:
            amount = cells_in.amount(self.sheet, row, column)
        except Unreadable as problem:
            self.found.ignored.append(Ignored(where, text, str(problem)))
            return
        table, _, key = cells_in.text(self.sheet, row, KEYS).partition(" ")
        reason = "over_sum"
        if self.key == "form" and self.years[column].isdigit() and table in self.entries:
            reason = self._shared(table, key, int(self.years[column]), amount, row, column)
        if reason:
            self.found.ignored.append(Ignored(where, text, reason))

    def _shared(self, table: str, key: str, year: int, amount: int | None, row: int, column: int) -> str:
        """Takes an amount over what stands behind it in the entries, or tells why not."""
        name = LINES.fields[0] if table == LINES.key else FUNDING.fields[0]
        if table not in (LINES.key, FUNDING.key) or self._is_sum(table, key):
            return "over_sum"
        entries = self.entries[table]
        if entries.totals.get((key, year), 0) == (amount or 0):
            return "same_as_sum"
        if any(each.place.get(name) == key or self._behind(each, name) == key for each in entries.differences):
            return "also_in_lines"
        sums = by_category_year(self.state) if table == LINES.key else funding_by_kind_year(self.state)
        now = sums.get((key, year))
        self.found.differences.append(
            Difference(
                SHARED,
                entries.table.table,
                "",
                "amount",
                now.amount if now else None,
                amount,
                f"{cells_in.text(self.sheet, row, NAME)} · {year}",
                cells_in.where(self.sheet, row, column),
                {name: key, "year": year},
            )
        )
        return ""

    def _is_sum(self, table: str, key: str) -> bool:
        if table == FUNDING.key:
            return False
        return self.state.get(CostCategory, key) is None or bool(self.state.where(CostCategory, "parent_id", key))

    def _behind(self, each: Difference, name: str) -> object:
        row = self.state.find(each.table, each.row_id) if each.row_id else None
        return getattr(row, name, None)
