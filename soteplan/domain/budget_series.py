"""The budget as series to be drawn: the same numbers for the charts on the screen, on paper and in their tables.

A chart is places along its axis (years, months, packages) and series with a sum at each place, integer cents. A place
without a sum is unknown, which is not 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from soteplan.domain.budget import FUNDING_KINDS, Actual, BudgetLine, CostCategory, Funding, Grant
from soteplan.domain.budget_months import line_months
from soteplan.domain.budget_slices import Slice, descendants
from soteplan.domain.budget_sums import (
    ALL,
    NOTHING,
    Key,
    Sum,
    current_forecasts,
    in_category,
    in_field,
    in_year,
    last_actual_month,
    sums_by,
    years,
)
from soteplan.domain.dates import months_between
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState

MOST = 5  # series that can be told apart by colour and pattern
EVERYTHING = Slice()
UNFUNDED = "unfunded"
OTHERS = "others"


class Place(NamedTuple):
    """A place on the axis: a year, an ISO month or a package's id. `title` is the plan's name of it, or empty."""

    key: object
    title: str = ""


class Series(NamedTuple):
    """One line or layer. `kind` is its word where the plan has no `title` for it; `row_id` is the row it is about."""

    kind: str
    sums: tuple[Sum | None, ...]
    title: str = ""
    row_id: str = ""

    @property
    def amounts(self) -> tuple[int, ...]:
        """The cents at each place, 0 where nothing is known."""
        return tuple(each.amount if each else 0 for each in self.sums)


class Chart(NamedTuple):
    """Places and series; `name` is one of CHARTS."""

    name: str
    places: tuple[Place, ...]
    series: tuple[Series, ...]

    def total(self, place: int) -> int:
        """All series together at a place."""
        return sum(series.amounts[place] for series in self.series)

    @property
    def is_empty(self) -> bool:
        return not any(sums and sums.amount for series in self.series for sums in series.sums)


def by_year(state: PlanState, part: Slice = EVERYTHING) -> Chart:
    """Costs by year, a layer for each category at the top, or under the chosen one; the smallest as one if many."""
    lines = [row for row in state.rows(BudgetLine) if _keeper(state, part)(row)]
    sums, places = sums_by(lines, in_category(state), in_year), _year_places(state)
    layers = [_at(places, sums, row.id, "category", row.title or row.code, row.id) for row in _layers(state, part)]
    layers = [each for each in layers if any(each.amounts)]
    return Chart("by_year", places, tuple(_largest(layers)))


def cumulated(state: PlanState, part: Slice = EVERYTHING) -> Chart:
    """Month by month and added up: the plan by the schedule's phases, what was used, and what is expected after it.

    Used money is known up to the last month with actuals; what is expected begins there.
    """
    keep = _keeper(state, part)
    planned = [each for each in line_months(state) if keep(each)]
    used = [row for row in state.rows(Actual) if keep(row)]
    coming = [row for row in current_forecasts(state) if keep(row)]
    found = sorted({row.month for rows in (planned, used, coming) for row in rows if row.month})
    months = months_between(found[0], found[-1]) if found else []
    known = [month for month in months if month <= last_actual_month(state)]
    series = [Series("plan", _run(planned, months)), Series("actual", _run(used, known, len(months)))]
    if coming:
        start = max(len(known) - 1, 0)
        series.append(Series("forecast", (*[None] * start, *_run([*used, *coming], months)[start:])))
    places = tuple(Place(month) for month in months)
    return Chart("cumulated", places, tuple(each for each in series if any(each.amounts)))


def by_package(state: PlanState, part: Slice = EVERYTHING) -> Chart:
    """The plan of each package beside what is used and what is still expected; money of none comes last."""
    keep = _keeper(state, part)
    rows: list[tuple[str, Iterable[Any]]] = [
        ("plan", state.rows(BudgetLine)), ("actual", state.rows(Actual)), ("forecast", current_forecasts(state)),
    ]  # fmt: skip
    sums = {kind: sums_by(filter(keep, found), in_field("package_id")) for kind, found in rows}
    places = [Place(row.id, row.code or row.title) for row in state.rows(Package)] + [Place(None)]
    used = [each for each in places if any(found.get((each.key,), NOTHING).amount for found in sums.values())]
    series = (Series(kind, tuple(found.get((each.key,)) for each in used)) for kind, found in sums.items())
    return Chart("by_package", tuple(used), tuple(each for each in series if any(each.amounts)))


def funding_shares(state: PlanState, part: Slice = EVERYTHING) -> Chart:
    """Who pays for the costs of each year, and of all: the funding by kind, the state grant by grant where several.

    Only the years and the grant of `part` count: funding is for the whole. What no row pays for is `unfunded`.
    """
    rows = [row for row in state.rows(Funding) if part.grant in (ALL, row.grant_id)]
    places = (*_year_places(state), Place(ALL))
    sums = sums_by(rows, lambda row: ((row.kind, row.grant_id), (row.kind, ALL)), in_year)
    series = [each for source in _sources(state, sums) if any((each := _source(state, places, sums, *source)).amounts)]
    lines = [row for row in state.rows(BudgetLine) if part.grant in (ALL, row.grant_id)]
    costs = sums_by(lines, in_year)
    gaps = [costs.get((place.key,), NOTHING).amount - _paid(series, number) for number, place in enumerate(places)]
    if any(gap > 0 for gap in gaps):
        series.append(Series(UNFUNDED, tuple(Sum(max(gap, 0)) for gap in gaps)))
    return Chart("funding_shares", places, tuple(series))


CHARTS: dict[str, Callable[[PlanState, Slice], Chart]] = {
    "by_year": by_year,
    "cumulated": cumulated,
    "by_package": by_package,
    "funding_shares": funding_shares,
}


def _keeper(state: PlanState, part: Slice) -> Callable[[Any], bool]:
    """Whether a row lies in a part of the budget, by its category, package and grant."""
    inside = None if part.category is ALL else {part.category, *descendants(state, part.category)}
    return lambda row: (
        (inside is None or row.cost_category_id in inside)
        and part.package in (ALL, row.package_id)
        and part.grant in (ALL, row.grant_id)
    )


def _year_places(state: PlanState) -> tuple[Place, ...]:
    return tuple(Place(year, str(year)) for year in years(state))


def _layers(state: PlanState, part: Slice) -> list[CostCategory]:
    """The categories that are drawn: those under the chosen one, itself where it has none."""
    under = None if part.category is ALL else str(part.category)
    found = state.where(CostCategory, "parent_id", under)
    own = state.get(CostCategory, under)
    return found or ([own] if own else [])


def _at(
    places: Sequence[Place], sums: dict[Key, Sum], key: object, kind: str, title: str = "", row_id: str = ""
) -> Series:
    return Series(kind, tuple(sums.get((key, place.key)) for place in places), title, row_id)


def _largest(layers: list[Series]) -> Iterator[Series]:
    """In their order; where there are many, the smallest are one."""
    if len(layers) <= MOST:
        yield from layers
        return
    large = sorted(range(len(layers)), key=lambda place: -sum(map(abs, layers[place].amounts)))[: MOST - 1]
    yield from (layers[place] for place in sorted(large))
    rest = [layer for place, layer in enumerate(layers) if place not in large]
    yield Series(OTHERS, tuple(_added(each) for each in zip(*(layer.sums for layer in rest), strict=True)))


def _added(sums: Iterable[Sum | None]) -> Sum | None:
    known = [each for each in sums if each]
    rows = tuple(row for each in known for row in each.rows)
    return Sum(sum(each.amount for each in known), rows) if known else None


def _run(rows: Iterable[Any], reach: Sequence[str], count: int = 0) -> tuple[Sum | None, ...]:
    """The running sum over the months of its reach, without its many rows; unknown after them, up to the count."""
    sums = sums_by((row for row in rows if row.month), lambda row: (row.month,))
    run = [Sum(amount) for amount in accumulate(sums.get((month,), NOTHING).amount for month in reach)]
    return (*run, *[None] * (count - len(run)))


def _sources(state: PlanState, sums: dict[Key, Sum]) -> Iterator[tuple[str, object]]:
    """The kinds of funding that have money, the state grant first; by grant where several of them pay."""
    grants = [row.id for row in state.rows(Grant) if (("state_grant", row.id), ALL) in sums]
    for kind in ("state_grant", *(kind for kind in FUNDING_KINDS if kind != "state_grant")):
        split = kind == "state_grant" and len(grants) > 1
        yield from ((kind, grant) for grant in ([*grants, None] if split else [ALL]))


def _source(state: PlanState, places: Sequence[Place], sums: dict[Key, Sum], kind: str, grant: object) -> Series:
    row = state.get(Grant, grant) if isinstance(grant, str) and grant is not ALL else None
    return _at(places, sums, (kind, grant), kind, row.title if row else "", row.id if row else "")


def _paid(series: Sequence[Series], place: int) -> int:
    return sum(each.amounts[place] for each in series)
