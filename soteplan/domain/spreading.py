"""An amount typed where several cells are added up, spread over them: evenly, in proportion, or by the schedule.

All amounts are integer cents, and no cent is lost: after a spread the sum is what was typed. Whole euros are spread in
whole euros.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import product
from typing import Any, NamedTuple

from soteplan.domain import budget_sums
from soteplan.domain.budget import Actual, BudgetLine, Forecast, Grant
from soteplan.domain.budget_months import months_of, phase_days, plan_months
from soteplan.domain.budget_slices import Slice, leaf_categories, slice_rows
from soteplan.domain.budget_sums import ALL
from soteplan.domain.errors import Refusal
from soteplan.domain.money import spread_whole
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState


class Way(StrEnum):
    EVENLY = "evenly"
    PROPORTION = "proportion"
    SCHEDULE = "schedule"


class CellChange(NamedTuple):
    """A cell that takes part: which part of the budget it is, and its cents before and after, None for empty."""

    part: Slice
    before: int | None
    after: int | None


class Preview(NamedTuple):
    """What a spread would make of each cell. `kept` are cents in the sum that no cell holds and that stay as they are,
    such as money without a year, or months whose actuals are known.
    """

    cells: tuple[CellChange, ...]
    kept: int = 0

    @property
    def total(self) -> int:
        return self.kept + sum(cell.after or 0 for cell in self.cells)


_TABLES: dict[str, type[Any]] = {"plan": BudgetLine, "actual": Actual, "forecast": Forecast, "expected": Forecast}

# The axes that a view takes apart; along others only what has money is looked for.
_SHOWN = {
    "form": ("category", "year"),
    "packages": ("package", "year"),
    "grants": ("grant", "year"),
    "package_year": ("category", "package"),
    "months": ("category",),
}


_GROUPS: dict[str, type[Any]] = {"package": Package, "grant": Grant}


def table_of(state: PlanState, part: Slice, measure: str = "plan") -> type[Any]:
    """The rows that a cell is made of: what is expected is actuals in the months that have them, forecasts after."""
    if measure == "expected" and part.month is not ALL:
        return Actual if str(part.month or "") <= budget_sums.last_actual_month(state) else Forecast
    return _TABLES[measure]


def ways(state: PlanState, view: str, part: Slice, measure: str = "plan") -> list[Way]:
    """The ways that make sense: in proportion where there is money, by the schedule where cells differ by time."""
    cells = cells_of(state, view, part, measure)
    found = [Way.PROPORTION] if any(_amounts(state, part, cells, measure)) else []
    found.append(Way.EVENLY)
    days = _phase_days(state, cells)
    return [*found, Way.SCHEDULE] if any(days) and len({(cell.year, cell.month) for cell in cells}) > 1 else found


def preview(state: PlanState, view: str, part: Slice, cents: int | None, way: Way, measure: str = "plan") -> Preview:
    """What the cells would hold if `cents` were their sum; None empties them.

    Raises Refusal("nowhere_to_spread") where the part has no cell to type into.
    """
    cells = cells_of(state, view, part, measure)
    if not cells:
        raise Refusal("nowhere_to_spread")
    before = _amounts(state, part, cells, measure)
    if cents is None:
        return Preview(tuple(CellChange(cell, had, None) for cell, had in zip(cells, before, strict=True)))
    kept = _whole(state, part, measure) - sum(had or 0 for had in before)
    after = _WAYS[way](state, cells, before, cents - kept)
    shown = [_left_empty(had, now, cents) for had, now in zip(before, after, strict=True)]
    return Preview(tuple(map(CellChange, cells, before, shown)), kept)


def _left_empty(before: int | None, after: int, cents: int) -> int | None:
    """An empty cell that gets nothing stays empty, unless nought was typed."""
    return None if before is None and after == 0 and cents else after


def in_proportion(total: int, amounts: Sequence[int | None]) -> list[int]:
    """The amounts changed so that they add up to a total, each by its share of what is missing or too much.

    The share goes by size without sign, so amounts of one sign are scaled, and the sum of mixed ones cannot throw them
    far apart. Where there is nothing but noughts, the total is spread evenly.
    """
    had = [amount or 0 for amount in amounts]
    changes = spread_whole(total - sum(had), [abs(amount) for amount in had])
    return [amount + change for amount, change in zip(had, changes, strict=True)]


def cells_of(state: PlanState, view: str, part: Slice, measure: str = "plan") -> list[Slice]:
    """The input cells that a part of the budget is made of in a view, in its order; the part itself where it is one.

    Along an axis that the view does not show, only what has money counts, and everything where nothing has. Raises
    Refusal("month_follows_schedule") for a month of the plan, which is worked out and not typed.
    """
    if measure == "plan" and part.month is not ALL:
        raise Refusal("month_follows_schedule")
    axes: list[list[object]] = [
        _categories(state, view, part, measure),
        _years(state, view, part, measure),
        _ids(state, view, part, "package", measure),
        _ids(state, view, part, "grant", measure),
        _months(state, part, measure),
    ]
    cells = [Slice(*values) for values in product(*axes)]
    return cells if measure == "plan" else [cell._replace(year=ALL) for cell in cells]


def _shows(view: str, axis: str) -> bool:
    return axis in _SHOWN[view]


def _categories(state: PlanState, view: str, part: Slice, measure: str) -> list[object]:
    leaves = leaf_categories(state, part.category)
    if _shows(view, "category"):
        return [*leaves]
    used = {row.cost_category_id for row in slice_rows(state, part, table_of(state, part, measure))}
    return [each for each in leaves if each in used] or [*leaves]


def _years(state: PlanState, view: str, part: Slice, measure: str) -> list[object]:
    if measure != "plan" or part.year is not ALL:
        return [part.year]
    return [*budget_sums.years(state)]


def _ids(state: PlanState, view: str, part: Slice, axis: str, measure: str) -> list[object]:
    """Packages or grants: where the view has them side by side each of them, elsewhere all as one."""
    value = getattr(part, axis)
    if value is not ALL or not _shows(view, axis):
        return [value]
    field = f"{axis}_id"
    used = {getattr(row, field) for row in slice_rows(state, part, table_of(state, part, measure))}
    every: list[object] = [row.id for row in state.rows(_GROUPS[axis])]
    return [*every, None] if None in used or not every else every


def _months(state: PlanState, part: Slice, measure: str) -> list[object]:
    """The months of the year that are still open: a forecast is for those whose actuals are not known."""
    if measure == "plan" or part.month is not ALL:
        return [part.month]
    years = budget_sums.years(state) if part.year is ALL else [part.year]
    known = "" if measure == "actual" else budget_sums.last_actual_month(state)
    months = [month for year in years if isinstance(year, int) for month in months_of(year) if month > known]
    return list[object](months)


def _amounts(state: PlanState, part: Slice, cells: list[Slice], measure: str) -> list[int | None]:
    """What each cell holds, from one pass over the rows of the whole part."""
    found: dict[Slice, int] = {}
    for row in slice_rows(state, part, table_of(state, cells[0], measure)) if cells else ():
        if row.amount is not None:
            cell = _cell_of(row, cells[0])
            found[cell] = found.get(cell, 0) + row.amount
    return [found.get(cell) for cell in cells]


def _cell_of(row: Any, alike: Slice) -> Slice:
    """The cell that a row stands in, along the axes on which a cell like it has a value."""
    year, month = getattr(row, "year", None), getattr(row, "month", None)
    values = Slice(row.cost_category_id, year, row.package_id, row.grant_id, month)
    return Slice(*(ALL if there is ALL else value for there, value in zip(alike, values, strict=True)))


def _whole(state: PlanState, part: Slice, measure: str) -> int:
    """The sum that was typed over, as the view shows it."""
    if measure != "expected":
        return sum(row.amount or 0 for row in slice_rows(state, part, table_of(state, part, measure)))
    current = {row.id for row in budget_sums.current_forecasts(state)}
    forecast = (row for row in slice_rows(state, part, Forecast) if row.id in current)
    return sum(row.amount or 0 for row in [*forecast, *slice_rows(state, part, Actual)])


def _evenly(state: PlanState, cells: list[Slice], before: list[int | None], total: int) -> list[int]:
    return spread_whole(total, [1] * len(cells))


def _proportion(state: PlanState, cells: list[Slice], before: list[int | None], total: int) -> list[int]:
    return in_proportion(total, before)


def _by_schedule(state: PlanState, cells: list[Slice], before: list[int | None], total: int) -> list[int]:
    """Between the rows by what each has over all the times, then between the times of a row by its phases."""
    rows: dict[Slice, list[int]] = {}
    for place, cell in enumerate(cells):
        rows.setdefault(_timeless(cell), []).append(place)
    own = [sum(abs(before[place] or 0) for place in places) for places in rows.values()]
    days, even = _phase_days(state, cells), _plan_months(state, cells)
    after = [0] * len(cells)
    for places, part in zip(rows.values(), spread_whole(total, own), strict=True):
        runs = any(days[place] for place in places)  # where no phase does, the plan's months count
        weights = [(days if runs else even)[place] for place in places]
        for place, amount in zip(places, spread_whole(part, weights), strict=True):
            after[place] = amount
    return after


def _plan_months(state: PlanState, cells: list[Slice]) -> list[int]:
    own = plan_months(state)
    return [sum(month in own for month in _months_in(cell)) for cell in cells]


def _phase_days(state: PlanState, cells: Iterable[Slice]) -> list[int]:
    days = phase_days(state)
    return [sum(days(cell.package, month) for month in _months_in(cell)) for cell in cells]


def _months_in(cell: Slice) -> list[str]:
    if cell.month is not ALL:
        return [str(cell.month)]
    return months_of(cell.year) if isinstance(cell.year, int) else []


def _timeless(cell: Slice) -> Slice:
    return cell._replace(year=ALL, month=ALL)


_WAYS: dict[Way, Callable[[PlanState, list[Slice], list[int | None], int], list[int]]] = {
    Way.EVENLY: _evenly,
    Way.PROPORTION: _proportion,
    Way.SCHEDULE: _by_schedule,
}
