"""The sums of the budget, each with the rows it is made of, so that every number can explain itself.

All amounts are integer cents. In a key, ALL stands in a place for the sum over everything there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding
from soteplan.domain.dates import months_between
from soteplan.domain.state import PlanState

ALL = "*"

Key = tuple[object, ...]
Place = Callable[[Any], Iterable[object]]


class Sum(NamedTuple):
    """An amount in cents and the ids of the rows that were added up for it, in the order they came."""

    amount: int = 0
    rows: tuple[str, ...] = ()


NOTHING = Sum()


class FundingLine(NamedTuple):
    """One line of the funding block: what it is called, and its sum by year and for ALL years."""

    kind: str
    sums: dict[object, Sum]


class Month(NamedTuple):
    """The money of one month, and of all months up to it: used, and used or expected."""

    month: str
    actual: int
    forecast: int
    actual_so_far: int
    expected_so_far: int


class Outlook(NamedTuple):
    """What was planned, is used, is still expected, and by how much the two together stay below the plan."""

    budget: Sum
    actual: Sum
    forecast: Sum

    @property
    def expected(self) -> int:
        return self.actual.amount + self.forecast.amount

    @property
    def left(self) -> int:
        return self.budget.amount - self.expected


def sums_by(rows: Iterable[Any], *places: Place) -> dict[Key, Sum]:
    """The rows' amounts added up in one pass. Each place gives the keys under which a row counts there.

    A row without an amount counts nowhere, so a key is missing where there are only empty cells, and 0 where there is
    a nought.
    """
    amounts: dict[Key, int] = {}
    made_of: dict[Key, list[str]] = {}
    for row in rows:
        if row.amount is not None:
            for key in _keys(row, places):
                amounts[key] = amounts.get(key, 0) + row.amount
                made_of.setdefault(key, []).append(row.id)
    return {key: Sum(amount, tuple(made_of[key])) for key, amount in amounts.items()}


def _keys(row: Any, places: tuple[Place, ...]) -> list[Key]:
    keys: list[Key] = [()]
    for place in places:
        keys = [(*key, part) for key in keys for part in place(row)]
    return keys


def in_field(name: str) -> Place:
    """A place by the value of a field, and in all."""
    return lambda row: (getattr(row, name), ALL)


def in_year(row: Any) -> Iterable[object]:
    """A place by the year of a row, or the year of its month, and in all."""
    month = getattr(row, "month", None)
    return (int(month[:4]) if month else getattr(row, "year", None), ALL)


def in_category(state: PlanState) -> Place:
    """A place by the category of a row and every category above it, and in all."""
    above: dict[str | None, tuple[object, ...]] = {}

    def place(row: Any) -> Iterable[object]:
        category = row.cost_category_id
        if category not in above:
            above[category] = (*_upwards(state, category), ALL)
        return above[category]

    return place


def _upwards(state: PlanState, category_id: str | None) -> list[str]:
    found: list[str] = []
    while category_id and category_id not in found:
        found.append(category_id)
        category = state.get(CostCategory, category_id)
        category_id = category.parent_id if category else None
    return found


def by_category_year(state: PlanState, row_type: type[Any] = BudgetLine) -> dict[Key, Sum]:
    """Budget lines, actuals or forecasts by (category or ALL, year or ALL); a category holds those under it too."""
    return sums_by(_current(state, row_type), in_category(state), in_year)


def by_category_month(state: PlanState, row_type: type[Any] = Actual) -> dict[Key, Sum]:
    """Actuals or forecasts by (category or ALL, month or ALL)."""
    return sums_by(_current(state, row_type), in_category(state), in_field("month"))


def by_package_year(state: PlanState, row_type: type[Any] = BudgetLine) -> dict[Key, Sum]:
    """Budget lines, actuals or forecasts by (package, None for no package, or ALL; year or ALL)."""
    return sums_by(_current(state, row_type), in_field("package_id"), in_year)


def funding_by_kind_year(state: PlanState) -> dict[Key, Sum]:
    """Funding rows by (kind, year or ALL)."""
    return sums_by(state.rows(Funding), lambda row: (row.kind,), in_year)


def earmarks_by_title_year(state: PlanState) -> dict[Key, Sum]:
    """Earmarked shares by (title, year, None for the whole period, or ALL)."""
    return sums_by(state.rows(Earmark), lambda row: (row.title,), in_year)


def years(state: PlanState) -> list[int]:
    """The years of the plan and of any of its budget, funding, earmarks, actuals and forecasts, in order."""
    found = {place for kind in (BudgetLine, Funding, Earmark, Actual, Forecast) for row in state.table(kind).values()
             for place in in_year(row) if isinstance(place, int)}  # fmt: skip
    start, end = state.plan.start_date, state.plan.end_date
    if start and end:
        found.update(range(int(start[:4]), int(end[:4]) + 1))
    return sorted(found)


# The state-grant form: each computed line is what it starts from, less what is taken off.
_COMPUTED = (
    ("eligible", "costs", ("ineligible", "income", "non_public")),
    ("grant_computed", "eligible", ("own_share", "other_public")),
)
COMPUTED_LINES = frozenset({"costs", *(name for name, _, _ in _COMPUTED)})
_ORDER = (
    "costs", "ineligible", "income", "non_public", "eligible", "own_share", "other_public",
    "grant_computed", "state_grant",
)  # fmt: skip


def funding_block(state: PlanState, costs: dict[Key, Sum] | None = None) -> list[FundingLine]:
    """The lines of the state-grant form in its order, by year and for ALL. `costs` are `by_category_year` where known.

    Total costs, less ineligible costs, income and non-public funding, are the `eligible` costs; less the own share and
    other public funding they give `grant_computed`, the grant that can be had. `state_grant` is the one applied for.
    """
    costs = by_category_year(state) if costs is None else costs
    funding = funding_by_kind_year(state)
    block: list[object] = [*years(state), ALL]
    lines = {kind: {year: funding.get((kind, year), NOTHING) for year in block} for kind in _ORDER}
    lines["costs"] = {year: costs.get((ALL, year), NOTHING) for year in block}
    for name, start, less in _COMPUTED:
        lines[name] = {year: _less(lines[start][year], [lines[each][year] for each in less]) for year in block}
    return [FundingLine(kind, lines[kind]) for kind in _ORDER]


def _less(start: Sum, taken_off: list[Sum]) -> Sum:
    rows = start.rows + tuple(row for each in taken_off for row in each.rows)
    return Sum(start.amount - sum(each.amount for each in taken_off), rows)


def last_actual_month(state: PlanState) -> str:
    """The latest month with money used, or an empty text."""
    return max((row.month for row in state.table(Actual).values() if row.month and row.amount is not None), default="")


def _current(state: PlanState, row_type: type[Any]) -> list[Any]:
    """The rows that count."""
    return current_forecasts(state) if row_type is Forecast else state.rows(row_type)


def current_forecasts(state: PlanState) -> list[Forecast]:
    """The forecasts that still count: one for a month whose actuals are known counts no more."""
    known = last_actual_month(state)
    return [row for row in state.rows(Forecast) if not row.month or row.month > known]


def outlook(state: PlanState) -> dict[Key, Outlook]:
    """Plan, actuals and the forecast that still counts, by (category or ALL, year or ALL)."""
    parts = [by_category_year(state, row_type) for row_type in (BudgetLine, Actual, Forecast)]
    return {
        key: Outlook(*(part.get(key, NOTHING) for part in parts)) for key in {key for part in parts for key in part}
    }


def monthly(state: PlanState) -> list[Month]:
    """The months from the first to the last with actuals or a forecast, with running totals."""
    actual, forecast = by_category_month(state, Actual), by_category_month(state, Forecast)
    used = {month for part in (actual, forecast) for _, month in part if isinstance(month, str) and month != ALL}
    found: list[Month] = []
    actual_so_far = expected_so_far = 0
    for month in months_between(min(used), max(used)) if used else ():
        new_actual, new_forecast = (part.get((ALL, month), NOTHING).amount for part in (actual, forecast))
        actual_so_far += new_actual
        expected_so_far += new_actual + new_forecast
        found.append(Month(month, new_actual, new_forecast, actual_so_far, expected_so_far))
    return found
