"""A budget form of another's making: which column holds the titles and which the years, and what it has otherwise.

Titles are matched to cost categories in their order, with or without code, numbering and dashes; what is unknown
becomes a new category. Sums are left out, since the plan adds up by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from soteplan.domain.budget import CostCategory
from soteplan.domain.budget_sums import by_category_year
from soteplan.domain.state import PlanState
from soteplan.domain.workbook_changes import NEW, SHARED, Difference, Found, Ignored, NewName
from soteplan.exchange import xlsx_in
from soteplan.exchange.budget_xlsx import cells_in
from soteplan.exchange.budget_xlsx.cells_in import Unreadable
from soteplan.exchange.budget_xlsx.labels import category_tree
from soteplan.exchange.xlsx_in import Sheet

TITLE = "title"
MOST_COLUMNS = 40
MOST_LINES = 2_000
_MOST_PARTS = 40  # rows under a sum
_HEADS = 30  # rows in which the heads are looked for
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
_NUMBERING = re.compile(r"^(?:[-–—•*]\s*|\d+(?:\.\d+)*[.)]?\s+)+")
_SUM = re.compile(r"\s*=\s*(SUM|SUBTOTAL|SUMMA)\(", re.IGNORECASE)
_TOTALS = re.compile(r"\b(yhteensä|summa|total|totalt|sum|sammanlagt)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mapping:
    """The row of the heads, and what each column holds: TITLE or a year."""

    head: int = -1
    columns: dict[int, str | int] = field(default_factory=dict)

    @property
    def title(self) -> int | None:
        return next((column for column, held in self.columns.items() if held == TITLE), None)

    @property
    def years(self) -> dict[int, int]:
        return {column: held for column, held in self.columns.items() if isinstance(held, int)}


def sheets_in(data: bytes) -> list[Sheet]:
    """The sheets that hold something. Refusals as of xlsx_in."""
    return [sheet for sheet in xlsx_in.read_with_formulas(data) if sheet.rows]


def guessed(sheet: Sheet) -> Mapping:
    """Years as they stand in the heads, and as titles the column before them with the most text."""
    rows = range(min(_HEADS, len(sheet.rows)))
    head = max(rows, key=lambda row: len(_years_in(sheet, row)), default=-1)
    years = _years_in(sheet, head) if head >= 0 else {}
    before = [column for column in range(MOST_COLUMNS) if column not in years]
    title = max(before, key=lambda column: (_texts(sheet, column, head), -column), default=None)
    if title is None or not _texts(sheet, title, head):
        return Mapping(head, dict(years))
    return Mapping(head, {title: TITLE, **years})


def _years_in(sheet: Sheet, row: int) -> dict[int, int]:
    """The first column of each year in a row."""
    found: dict[int, int] = {}
    for column in range(min(MOST_COLUMNS, len(sheet.rows[row]))):
        year = _YEAR.search(cells_in.text(sheet, row, column))
        if year and int(year[0]) not in found.values() and len(cells_in.text(sheet, row, column)) < 30:
            found[column] = int(year[0])
    return found


def _texts(sheet: Sheet, column: int, head: int) -> int:
    return sum(isinstance(cells_in.cell(sheet, row, column), str) and bool(cells_in.text(sheet, row, column))
               for row in range(head + 1, len(sheet.rows)))  # fmt: skip


def found_in_form(state: PlanState, sheet: Sheet, mapping: Mapping) -> Found:
    """What a form has otherwise than the plan, by category and year; nothing without a column of titles and a year."""
    form = _Form(state, sheet, mapping)
    if mapping.title is not None and mapping.years:
        form.read(mapping.title)
    told = {each.where for each in form.found.ignored}
    form.found.ignored.extend(each for each in cells_in.damaged(sheet) if each.where not in told)
    return form.found


class _Form:
    def __init__(self, state: PlanState, sheet: Sheet, mapping: Mapping) -> None:
        self.state, self.sheet, self.years = state, sheet, mapping.years
        self.rows = range(mapping.head + 1, min(len(sheet.rows), mapping.head + 1 + MOST_LINES))
        self.categories = _Categories(state)
        self.sums = by_category_year(state)
        self.found = Found([], [])
        self.amounts: dict[int, dict[int, int]] = {}  # cents by row and column

    def read(self, title_column: int) -> None:
        self.amounts = {row: self._amounts(row) for row in self.rows}
        for row in self.rows:
            title = cells_in.text(self.sheet, row, title_column)
            if title and self.amounts[row]:
                category = self.categories.named(title)
                if not self._is_sum(row, title, category):
                    self._compare(row, title, category)

    def _amounts(self, row: int) -> dict[int, int]:
        found: dict[int, int] = {}
        for column in self.years:
            try:
                amount = cells_in.amount(self.sheet, row, column)
            except Unreadable as problem:
                where, text = cells_in.where(self.sheet, row, column), cells_in.text(self.sheet, row, column)
                self.found.ignored.append(Ignored(where, text, str(problem)))
                continue
            if amount is not None:
                found[column] = amount
        return found

    def _is_sum(self, row: int, title: str, category: CostCategory | None) -> bool:
        """A category with others under it; of an unknown name a formula that adds up, the word for it, or what the
        rows right below it come to.
        """
        if category is not None:
            return bool(self.state.where(CostCategory, "parent_id", category.id))
        added = any(_SUM.match(self.sheet.formulas.get((row, column), "")) for column in self.years)
        return added or bool(_TOTALS.search(title)) or self._adds_up(row)

    def _adds_up(self, row: int) -> bool:
        own = [self.amounts[row].get(column, 0) for column in self.years]
        so_far = [0] * len(own)
        for number, below in enumerate(range(row + 1, min(row + 1 + _MOST_PARTS, self.rows.stop)), 1):
            so_far = [a + self.amounts[below].get(column, 0) for a, column in zip(so_far, self.years, strict=True)]
            if number > 1 and any(own) and so_far == own:
                return True
        return False

    def _compare(self, row: int, title: str, category: CostCategory | None) -> None:
        for column, amount in self.amounts[row].items():
            year, where = self.years[column], cells_in.where(self.sheet, row, column)
            if category is None:
                place: dict[str, object] = {"cost_category_id": NewName(_bare(title)), "year": year}
                kind, before = NEW, None
            else:
                place, kind = {"cost_category_id": category.id, "year": year}, SHARED
                now = self.sums.get((category.id, year))
                before = now.amount if now else None
            if kind == NEW or amount != (before or 0):
                named = f"{title} · {year}"
                self.found.differences.append(
                    Difference(kind, "budget_line", "", "amount", before, amount, named, where, place)
                )


class _Categories:
    """Categories by their titles, taken in the order of the form, so that titles that come twice find their own."""

    def __init__(self, state: PlanState) -> None:
        self._all = [(row, _keys(row)) for row, _ in category_tree(state)]
        self._next = 0

    def named(self, title: str) -> CostCategory | None:
        keys = {title.casefold(), _bare(title).casefold()}
        places = [place for place, (_, names) in enumerate(self._all) if not keys.isdisjoint(names)]
        place = next((each for each in places if each >= self._next), places[0] if places else None)
        if place is None:
            return None
        self._next = place + 1
        return self._all[place][0]


def _keys(row: CostCategory) -> set[str]:
    title = " ".join(row.title.split())
    names: Sequence[str] = (title, f"{row.code} {title}".strip(), _bare(title))
    return {name.casefold() for name in names if name}


def _bare(title: str) -> str:
    """Without numbering and dashes before it."""
    return _NUMBERING.sub("", title).strip() or title
