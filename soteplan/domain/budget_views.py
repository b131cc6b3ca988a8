"""The same budget lines seen in five ways: the form, by package, by grant, category by package, and by month.

Every view is one value of rows, columns and cells. All of them add up the same lines, so their totals are equal. All
amounts are integer cents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any, NamedTuple

from soteplan.domain import budget_sums
from soteplan.domain.budget import Actual, BudgetLine, Earmark, Forecast, Grant
from soteplan.domain.budget_months import line_months, months_of
from soteplan.domain.budget_slices import Slice, category_tree
from soteplan.domain.budget_sums import ALL, NOTHING, Key, Place, Sum, in_category, in_field, in_year, sums_by
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState

__all__ = [
    "MEASURES", "BudgetView", "ColumnKind", "Keep", "RowKind", "Slice", "ViewColumn", "ViewRow", "category_rows",
    "everything", "form", "grants", "measured", "months", "named", "package_year", "packages",
]  # fmt: skip

Keep = Callable[[Any], bool]

MEASURES = ("plan", "actual", "forecast", "expected")


class RowKind(StrEnum):
    CATEGORY = "category"
    PACKAGE = "package"
    GRANT = "grant"
    TOTAL = "total"
    EARMARK = "earmark"  # a share of the row above it
    FUNDING = "funding"


class ColumnKind(StrEnum):
    YEAR = "year"
    PACKAGE = "package"
    MONTH = "month"
    TOTAL = "total"


class ViewRow(NamedTuple):
    """A row of a view. `key` is a category's, package's or grant's id, None for money of none, ALL for the total, and
    a tuple for earmarks and funding lines. `title` is as the plan has it, empty where the language names the row.
    """

    kind: RowKind
    key: object
    title: str = ""
    level: int = 0
    is_sum: bool = False


class ViewColumn(NamedTuple):
    """A column of a view. `key` is a year, a package's id, an ISO month, None for money of none, or ALL."""

    kind: ColumnKind
    key: object
    title: str = ""


class BudgetView(NamedTuple):
    """Rows, columns, and the sum in each cell by (row key, column key). A cell that is missing is empty, which is not
    0. `year` is the year a view is of, ALL for all. `measure` is what is added up.
    """

    name: str
    rows: tuple[ViewRow, ...]
    columns: tuple[ViewColumn, ...]
    cells: dict[Key, Sum]
    year: object = ALL
    measure: str = "plan"

    def cell(self, row: ViewRow, column: ViewColumn) -> Sum | None:
        """The sum of a cell, None where it is empty."""
        return self.cells.get((row.key, column.key))

    def total(self) -> int:
        """The cents in the lower right corner."""
        return self.cells.get((ALL, ALL), NOTHING).amount

    def slice_of(self, row: ViewRow, column: ViewColumn) -> Slice | None:
        """Which part of the budget a cell adds up; None for earmarks and funding, which are not costs."""
        axis = _ROW_AXES.get(row.kind)
        if axis is None:
            return None
        found = Slice(year=self.year)._replace(**{axis: row.key})
        return found if column.kind is ColumnKind.TOTAL else found._replace(**{column.kind.value: column.key})


_ROW_AXES = {
    RowKind.CATEGORY: "category",
    RowKind.PACKAGE: "package",
    RowKind.GRANT: "grant",
    RowKind.TOTAL: "category",
}


def everything(row: Any) -> bool:
    """Keeps every row."""
    return True


def form(state: PlanState, keep: Keep = everything) -> BudgetView:
    """Category by year, as in the state-grant form, with the funding block under it.

    With `keep` only the lines it holds for are added up; then there is no funding, which is for the whole.
    """
    lines = [line for line in state.rows(BudgetLine) if keep(line)]
    cells = sums_by(lines, in_category(state), in_year)
    rows = [*category_rows(state), _TOTAL_ROW, *_earmark_rows(state, cells, in_year)]
    if keep is everything:
        rows += _funding_rows(state, cells)
    return BudgetView("form", tuple(rows), _years(state, cells), cells)


def packages(state: PlanState, keep: Keep = everything) -> BudgetView:
    """Package by year; the earmarks of a package stand under it."""
    return _grouped("packages", state, keep, RowKind.PACKAGE, _titled(state.rows(Package)))


def grants(state: PlanState, keep: Keep = everything) -> BudgetView:
    """Grant by year; where there are several, the earmarks of a grant stand under it."""
    return _grouped("grants", state, keep, RowKind.GRANT, _titled(state.rows(Grant)))


def package_year(state: PlanState, year: object, keep: Keep = everything) -> BudgetView:
    """Category by package for a year, None for money without one, or ALL."""
    lines = [line for line in state.rows(BudgetLine) if keep(line) and year in (ALL, line.year)]
    place = in_field("package_id")
    cells = sums_by(lines, in_category(state), place)
    rows = [*category_rows(state), _TOTAL_ROW, *_earmark_rows(state, cells, place, year)]
    titled = _titled(state.rows(Package))
    columns = [ViewColumn(ColumnKind.PACKAGE, key, title) for key, title in titled if key or _has_none(cells, 1)]
    return BudgetView("package_year", tuple(rows), (*columns, _TOTAL_COLUMN), cells, year)


def months(state: PlanState, year: object, measure: str = "plan", keep: Keep = everything) -> BudgetView:
    """Category by month of a year, or of all years for ALL.

    `plan` spreads the lines of a year over its months (see budget_months); `actual` and `forecast` are as they are
    entered; `expected` is what was used in the months that have actuals, and the forecast after them. Money without a
    year or a month stands under None when all years are asked for.
    """
    parts = [row for row in measured(state, measure) if keep(row) and year in (ALL, next(iter(in_year(row))))]
    cells = {key: _once(total) for key, total in sums_by(parts, in_category(state), in_field("month")).items()}
    rows = [*category_rows(state), _TOTAL_ROW, *_earmark_rows(state, cells, lambda row: (ALL,), year)]
    found = {key[1] for key in cells} - {None, ALL}
    columns = [ViewColumn(ColumnKind.MONTH, month) for month in _month_columns(state, year, found)]
    if _has_none(cells, 1):
        columns.append(ViewColumn(ColumnKind.MONTH, None))
    return BudgetView("months", tuple(rows), (*columns, _TOTAL_COLUMN), cells, year, measure)


def measured(state: PlanState, measure: str) -> list[Any]:
    """The rows by month that a measure adds up: parts of budget lines, actuals, forecasts, or what is expected."""
    if measure == "plan":
        return list[Any](line_months(state))
    if measure in ("actual", "forecast"):
        return list[Any](state.rows(Actual if measure == "actual" else Forecast))
    return [*state.rows(Actual), *budget_sums.current_forecasts(state)]


def category_rows(state: PlanState) -> Iterator[ViewRow]:
    """The categories from the top down, each followed by those under it; one with others under it is a sum."""
    return (
        ViewRow(RowKind.CATEGORY, category.id, named(category), level, is_sum)
        for category, level, is_sum in category_tree(state)
    )


_TOTAL_ROW = ViewRow(RowKind.TOTAL, ALL, is_sum=True)
_TOTAL_COLUMN = ViewColumn(ColumnKind.TOTAL, ALL)


def named(row: Any) -> str:
    """The code and title of a row as one text."""
    return " ".join(part for part in (row.code, row.title) if part)


def _titled(rows: Iterable[Any]) -> list[tuple[str | None, str]]:
    return [*((row.id, named(row)) for row in rows), (None, "")]


def _grouped(
    name: str, state: PlanState, keep: Keep, kind: RowKind, groups: list[tuple[str | None, str]]
) -> BudgetView:
    field = f"{kind.value}_id"
    cells = sums_by((line for line in state.rows(BudgetLine) if keep(line)), in_field(field), in_year)
    rows: list[ViewRow] = []
    for key, title in groups:
        if key or _has_none(cells, 0):
            rows.append(ViewRow(kind, key, title))
            if key and (kind is RowKind.PACKAGE or len(groups) > 2):
                rows += _earmark_rows(state, cells, in_year, within=(field, key))
    rows += [_TOTAL_ROW, *_earmark_rows(state, cells, in_year)]
    return BudgetView(name, tuple(rows), _years(state, cells), cells)


def _has_none(cells: dict[Key, Sum], axis: int) -> bool:
    """Whether money stands under None; noughts there need no row or column."""
    return any(key[axis] is None and total.amount for key, total in cells.items())


def _years(state: PlanState, cells: dict[Key, Sum]) -> tuple[ViewColumn, ...]:
    years: list[object] = [*budget_sums.years(state)]
    if _has_none(cells, 1):
        years.append(None)
    return (*(ViewColumn(ColumnKind.YEAR, year) for year in years), _TOTAL_COLUMN)


def _month_columns(state: PlanState, year: object, found: set[object]) -> list[str]:
    years = budget_sums.years(state) if year is ALL else [year]
    return sorted({month for each in years if isinstance(each, int) for month in months_of(each)} | {*map(str, found)})


def _earmark_rows(
    state: PlanState, cells: dict[Key, Sum], place: Place, year: object = ALL, within: tuple[str, object] | None = None
) -> list[ViewRow]:
    """A row for each earmarked share of the row above, with its amounts put into the cells."""
    shares = [
        share
        for share in state.rows(Earmark)
        if year in (ALL, share.year) and (within is None or getattr(share, within[0]) == within[1])
    ]
    titles = dict.fromkeys(share.title for share in shares)
    for title in titles:
        amounts = sums_by((share for share in shares if share.title == title), place)
        # A share without a year or a package is of all of them, and stands in the total alone.
        cells.update({(_earmark_key(title, within), *key): total for key, total in amounts.items() if key != (None,)})
    return [ViewRow(RowKind.EARMARK, _earmark_key(title, within), title, 1) for title in titles]


def _earmark_key(title: str, within: tuple[str, object] | None) -> Key:
    return ("earmark", title, within[1] if within else ALL)


def _funding_rows(state: PlanState, cells: dict[Key, Sum]) -> list[ViewRow]:
    rows = []
    for line in budget_sums.funding_block(state, cells):
        key = ("funding", line.kind)
        computed = line.kind in budget_sums.COMPUTED_LINES
        cells.update({(key, year): total for year, total in line.sums.items() if computed or total.rows})
        rows.append(ViewRow(RowKind.FUNDING, key, is_sum=computed))
    return rows


def _once(total: Sum) -> Sum:
    """A line that is spread over months counts as one row, however many of its months are added up."""
    return Sum(total.amount, tuple(dict.fromkeys(total.rows)))
