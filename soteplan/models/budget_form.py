"""The state-grant form as rows and amounts: categories, total, earmarked shares and the funding block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from soteplan.domain import budget_sums
from soteplan.domain.budget import BudgetLine, CostCategory, Earmark, Funding
from soteplan.domain.budget_sums import ALL
from soteplan.domain.changes import ChangeSet
from soteplan.domain.state import PlanState

TABLES = frozenset(
    {"cost_category", "budget_line", "earmark", "funding", "actual", "forecast", "package", "grant", "plan"}
)
_DATED = frozenset({"year", "month", "start_date", "end_date"})


class FormKind(StrEnum):
    CATEGORY = "category"
    TOTAL = "total"
    EARMARK = "earmark"
    GAP = "gap"
    FUNDING = "funding"


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row of the form. `name` is a category's id, an earmark's title or a funding line's kind; a sum is computed."""

    kind: FormKind
    name: str = ""
    level: int = 0
    is_sum: bool = False


class Part(NamedTuple):
    """One of the things a number is made of: a row of the form, a year or a row of the plan, and its sign."""

    of: object
    amount: int
    sign: int = 1


TOTAL = FormRow(FormKind.TOTAL, is_sum=True)
GAP = FormRow(FormKind.GAP)
FUNDING_ROWS = tuple(
    FormRow(FormKind.FUNDING, name, 0, name in ("costs", "eligible", "grant_computed"))
    for name in (
        "costs", "ineligible", "income", "non_public", "eligible", "own_share", "other_public", "grant_computed",
        "state_grant",
    )
)  # fmt: skip
# What a computed line starts from, and what is taken off it (the state-grant form).
COMPUTED = {
    "costs": (TOTAL, ()),
    "eligible": (FUNDING_ROWS[0], FUNDING_ROWS[1:4]),
    "grant_computed": (FUNDING_ROWS[4], FUNDING_ROWS[5:7]),
}

Amounts = dict[object, int]  # by year, None where a row has no year, and ALL


class BudgetForm:
    """Reads the form out of the plan. Amounts are kept until a change set touches them.

    With a package chosen (None: what belongs to no package; a set of ids: all of these) only the categories and their
    total are shown, and only its lines count. An empty cell is None, which is not the same as 0.
    """

    def __init__(self, state: PlanState) -> None:
        self._state = state
        self.package: object = ALL
        self._lines: dict[str, Amounts] = {}  # of a category's own lines
        self._years: list[int] | None = None
        self._sums: dict[str, Amounts] = {}  # with those of the categories under it

    @property
    def total(self) -> FormRow:
        """The row of all costs."""
        return TOTAL

    @property
    def state(self) -> PlanState:
        return self._state

    @property
    def is_partial(self) -> bool:
        """Whether a cell adds up some packages of several: an amount typed there would not be a total of anything."""
        return isinstance(self.package, frozenset)

    def choose_package(self, package: object) -> None:
        self.package = package
        self._lines.clear()
        self._sums.clear()

    def years(self) -> list[int]:
        if self._years is None:
            self._years = budget_sums.years(self._state)
        return self._years

    def rows(self) -> list[FormRow]:
        """Every row from the top down; none at all where the plan has no categories and no money."""
        rows = [*self._under(None, 0)]
        if not rows:
            return []
        rows.append(TOTAL)
        if self.package is ALL:
            titles = dict.fromkeys(row.title for row in self._state.rows(Earmark))
            rows += [FormRow(FormKind.EARMARK, title, 1) for title in titles]
            rows += [GAP, *FUNDING_ROWS]
        return rows

    def follow(self, change_set: ChangeSet) -> bool:
        """Forget what a change set touched; False where the form stays as it is."""
        touched = [change for change in change_set.changes if change.table in TABLES]
        if any(_DATED & {*(change.before or ()), *(change.after or ())} for change in touched):
            self._years = None  # to find them is a walk over all the money
        for change in touched:
            if change.table == "budget_line":
                line = self._state.get(BudgetLine, change.row_id)
                held = (change.before or {}).get("cost_category_id")
                for category in {held, line.cost_category_id if line else None}:
                    self._lines.pop(str(category), None)
        if touched:
            self._sums.clear()
        return bool(touched)

    def amount(self, row: FormRow, year: object) -> int | None:
        """The cents of a cell; `year` is ALL for the last column."""
        return self._amounts(row).get(year)

    def category(self, row: FormRow) -> CostCategory | None:
        return self._state.get(CostCategory, row.name) if row.kind is FormKind.CATEGORY else None

    def plan_rows(self, row: FormRow, year: object) -> list[Any]:
        """The rows of the plan that stand in an input cell, or in all the cells of the row for ALL."""
        if row.is_sum or row.kind in (FormKind.GAP, FormKind.TOTAL):
            return []
        if row.kind is FormKind.CATEGORY:
            return self._own_lines(row.name, year)
        found: list[Any] = (
            self._state.where(Earmark, "title", row.name)
            if row.kind is FormKind.EARMARK
            else self._state.where(Funding, "kind", row.name)
        )
        return [each for each in found if year is ALL or each.year == year]

    def made_of(self, row: FormRow, year: object) -> list[Part]:
        """What a number is the sum of: the rows above or under it, else its years, else the rows of the plan."""
        if row.name in COMPUTED and row.kind is FormKind.FUNDING:
            start, less = COMPUTED[row.name]
            return [*self._part(start, year, 1), *(part for each in less for part in self._part(each, year, -1))]
        if row.is_sum:
            own = self.plan_lines(row, year)
            return [*(p for each in self._beneath(row) for p in self._part(each, year, 1)), *own]
        if year is ALL:
            return [Part(each, amount) for each, amount in self._amounts(row).items() if each is not ALL]
        return [Part(found, found.amount) for found in self.plan_rows(row, year) if found.amount is not None]

    def plan_lines(self, row: FormRow, year: object) -> list[Part]:
        """Lines that stand on a sum itself, as in plans from elsewhere."""
        if row.kind is not FormKind.CATEGORY:
            return []
        return [Part(line, line.amount) for line in self._own_lines(row.name, year) if line.amount]

    def _own_lines(self, category_id: str, year: object) -> list[BudgetLine]:
        found = self._state.where(BudgetLine, "cost_category_id", category_id)
        return [line for line in found if (year is ALL or line.year == year) and self._counts(line)]

    def _counts(self, line: BudgetLine) -> bool:
        if isinstance(self.package, frozenset):
            return line.package_id in self.package
        return self.package is ALL or line.package_id == self.package

    def _part(self, row: FormRow, year: object, sign: int) -> Iterator[Part]:
        amount = self.amount(row, year)
        if amount is not None:
            yield Part(row, amount, sign)

    def _beneath(self, row: FormRow) -> list[FormRow]:
        parent = row.name if row.kind is FormKind.CATEGORY else None
        return [self._category_row(child, row.level + 1) for child in self._children(parent)]

    def _under(self, parent: str | None, level: int) -> Iterator[FormRow]:
        for child in self._children(parent):
            yield self._category_row(child, level)
            yield from self._under(child.id, level + 1)

    def _category_row(self, category: CostCategory, level: int) -> FormRow:
        return FormRow(FormKind.CATEGORY, category.id, level, bool(self._children(category.id)))

    def _children(self, parent: str | None) -> list[CostCategory]:
        return self._state.where(CostCategory, "parent_id", parent)

    def _amounts(self, row: FormRow) -> Amounts:
        if row.kind is FormKind.CATEGORY:
            return self._sum_of(row.name)
        if row.kind is FormKind.TOTAL:
            return self._total()
        if row.kind is FormKind.FUNDING and row.name in COMPUTED:
            return self._computed(row.name)
        return _added(self.plan_rows(row, ALL))

    def _sum_of(self, category_id: str) -> Amounts:
        if category_id not in self._sums:
            parts = [self._sum_of(child.id) for child in self._children(category_id)]
            self._sums[category_id] = _together([self._lines_of(category_id), *parts])
        return self._sums[category_id]

    def _lines_of(self, category_id: str) -> Amounts:
        if category_id not in self._lines:
            self._lines[category_id] = _added(self._own_lines(category_id, ALL))
        return self._lines[category_id]

    def _total(self) -> Amounts:
        if "" not in self._sums:
            self._sums[""] = _together([self._sum_of(child.id) for child in self._children(None)])
        return self._sums[""]

    def _computed(self, name: str) -> Amounts:
        start, less = COMPUTED[name]
        return _together([self._amounts(start), *({y: -a for y, a in self._amounts(row).items()} for row in less)])


def _added(rows: list[Any]) -> Amounts:
    amounts: Amounts = {}
    for row in rows:
        if row.amount is not None:
            for year in (row.year, ALL):
                amounts[year] = amounts.get(year, 0) + row.amount
    return amounts


def _together(parts: list[Amounts]) -> Amounts:
    amounts: Amounts = {}
    for part in parts:
        for year, amount in part.items():
            amounts[year] = amounts.get(year, 0) + amount
    return amounts
