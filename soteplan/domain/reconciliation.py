"""Whether the money of the plan agrees with itself: pairs of sums that must be equal, or one within the other.

All amounts are integer cents. What is compared is worked out from the rows alone, so nothing here can be out of date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from soteplan.domain import budget_sums
from soteplan.domain.budget import BudgetLine, Earmark, Funding, Grant
from soteplan.domain.budget_slices import category_tree
from soteplan.domain.budget_sums import ALL, NOTHING, Sum, by_category_year, by_package_year, in_field, in_year, sums_by
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.fields import spec_of
from soteplan.domain.grants import GrantTable, earmarks_within, grant_tables
from soteplan.domain.money import WHOLE
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState

PRINTED_COLUMNS = ("benefit", "project_cost", "printed_net")


class Topic(StrEnum):
    """What is compared, first with second, in the order in which it is shown."""

    PACKAGES = "packages"  # cost categories with work packages
    FUNDING = "funding"  # costs with all who pay
    GRANTS = "grants"  # costs with the grants they are on
    YEARS = "years"  # the total with its years
    CEILING = "ceiling"  # the grant asked for within its ceiling
    OWN_SHARE = "own_share"  # the own share that the grant's rate asks for within the one there is
    OVERHEADS = "overheads"  # overheads within the flat rate of the personnel costs
    PERIOD = "period"  # costs outside the grant's period, of which there must be none
    EARMARK = "earmark"  # an earmarked share within the costs it is a part of
    CATEGORY_PRINTED = "category_printed"  # the total a source prints with the sum of the rows
    PACKAGE_PRINTED = "package_printed"
    BENEFIT_PRINTED = "benefit_printed"


WITHIN = frozenset(
    {Topic.CEILING, Topic.OWN_SHARE, Topic.OVERHEADS, Topic.EARMARK}
)  # the first may be smaller than the second
PRINTED = frozenset({Topic.CATEGORY_PRINTED, Topic.PACKAGE_PRINTED, Topic.BENEFIT_PRINTED})


class Outcome(StrEnum):
    AGREES = "agrees"
    ROUNDING = "rounding"
    DIFFERS = "differs"


class Statement(NamedTuple):
    """Two sums that must agree. `table` and `row_id` name the row it is about, empty where it is the whole budget.

    `year` is a year, None for money without one, or ALL. `loose` holds the ids of the rows that are on the first side
    and not on the second, where rows and not amounts are at fault. `rounding` is by how much amounts that were
    rounded may miss their rounded sum.
    """

    topic: Topic
    year: object
    first: Sum
    second: Sum
    table: str = ""
    row_id: str = ""
    field: str = ""
    loose: tuple[str, ...] = ()
    rounding: int = 0

    @property
    def key(self) -> tuple[object, ...]:
        """By which a statement is known again after an edit."""
        return self.topic, self.year, self.row_id, self.field

    @property
    def difference(self) -> int:
        """The first less the second; 0 where it may be smaller and is."""
        difference = self.first.amount - self.second.amount
        return max(0, difference) if self.topic in WITHIN else difference

    @property
    def outcome(self) -> Outcome:
        if not self.difference:
            return Outcome.AGREES
        return Outcome.ROUNDING if abs(self.difference) <= self.rounding else Outcome.DIFFERS


def reconciliation(state: PlanState) -> list[Statement]:
    """Every statement about the plan, in the order of the topics."""
    return [statement for source in _SOURCES for statement in source(state)]


def _packages(state: PlanState) -> Iterator[Statement]:
    """Costs by category and by package agree only if every line has its package, once any has one."""
    sums = by_package_year(state)
    if not any(line.package_id for line in state.table(BudgetLine).values()):
        return
    for year in _budget_years(state):
        whole, none = sums.get((ALL, year), NOTHING), sums.get((None, year), NOTHING)
        yield Statement(Topic.PACKAGES, year, whole, _less(whole, none), loose=_with_money(state, none))


def _funding(state: PlanState) -> Iterator[Statement]:
    """Who pays must come to the costs in each year: the grant, the own share, and all that is taken off before them."""
    costs = by_category_year(state)
    funding = sums_by(state.rows(Funding), in_year)
    for year in _budget_years(state) if costs or funding else ():
        yield Statement(Topic.FUNDING, year, costs.get((ALL, year), NOTHING), funding.get((year,), NOTHING))


def _grants(state: PlanState) -> Iterator[Statement]:
    if len(state.table(Grant)) < 2:
        return
    sums = sums_by(state.rows(BudgetLine), in_field("grant_id"), in_year)
    for year in _budget_years(state):
        whole, none = sums.get((ALL, year), NOTHING), sums.get((None, year), NOTHING)
        yield Statement(Topic.GRANTS, year, whole, _less(whole, none), loose=_with_money(state, none))


def _years(state: PlanState) -> Iterator[Statement]:
    sums = by_category_year(state)
    whole, none = sums.get((ALL, ALL)), sums.get((ALL, None), NOTHING)
    if whole:
        yield Statement(Topic.YEARS, ALL, whole, _less(whole, none), loose=_with_money(state, none))


def _terms(state: PlanState) -> Iterator[Statement]:
    """Each grant within its ceiling, its rate, its flat rate and its period, those of them that it has."""
    for table in grant_tables(state):
        grant, total = table.grant, table.total
        if grant.ceiling is not None:
            asked = Sum(total.grant, total.applied.rows or total.costs.rows)
            yield _term(Topic.CEILING, grant, asked, Sum(grant.ceiling, (grant.id,)), "ceiling")
        if grant.rate is not None and grant.rate < WHOLE:
            yield _term(Topic.OWN_SHARE, grant, Sum(total.own_needed, (grant.id,)), total.own_share, "rate")
        if total.flat_rate is not None and total.overheads.rows:
            flat_rate = Sum(total.flat_rate, (grant.id,))
            yield _term(Topic.OVERHEADS, grant, total.overheads, flat_rate, "overhead_rate")
        if grant.start_date or grant.end_date:
            yield _term(Topic.PERIOD, grant, _outside(table), NOTHING, "start_date")


def _term(topic: Topic, grant: Grant, first: Sum, second: Sum, field: str) -> Statement:
    return Statement(topic, ALL, first, second, "grant", grant.id, field)


def _outside(table: GrantTable) -> Sum:
    totals = [total for row_type, _, total in table.outside if row_type is BudgetLine]
    return Sum(sum(each.amount for each in totals), tuple(row for each in totals for row in each.rows))


def _earmarks(state: PlanState) -> Iterator[Statement]:
    """Each share by itself, and one of several years in all of them too."""
    shares: dict[str, list[tuple[Earmark, Sum]]] = {}
    for earmark, costs in earmarks_within(state):
        if earmark.amount is not None:
            shares.setdefault(earmark.title, []).append((earmark, costs))
    for found in shares.values():
        for earmark, costs in found:
            yield _share(ALL if earmark.year is None else earmark.year, [(earmark, costs)], "amount")
        if len(found) > 1:
            yield _share(ALL, found, "title")


def _share(year: object, found: list[tuple[Earmark, Sum]], field: str) -> Statement:
    first = Sum(sum(earmark.amount or 0 for earmark, _ in found), tuple(earmark.id for earmark, _ in found))
    places = {costs.rows: costs.amount for _, costs in found}
    second = Sum(sum(places.values()), tuple(dict.fromkeys(row for rows in places for row in rows)))
    return Statement(Topic.EARMARK, year, first, second, "earmark", found[0][0].id, field)


def printed(state: PlanState) -> Iterator[Statement]:
    """Totals that a source prints, with the sums of the rows under them. Both are kept."""
    categories, packages = by_category_year(state), by_package_year(state)
    for category, _, _ in category_tree(state):
        total = categories.get((category.id, ALL), NOTHING)
        yield from _printed(Topic.CATEGORY_PRINTED, category, "printed_total", total)
    for package in state.rows(Package):
        total = packages.get((package.id, ALL), NOTHING)
        yield from _printed(Topic.PACKAGE_PRINTED, package, "printed_budget", total)
    yield from _estimates(state)


def _estimates(state: PlanState) -> Iterator[Statement]:
    rows = [row for row in state.rows(BenefitEstimate) if row.kind == "estimate"]
    for row in rows:
        if row.benefit is not None and row.project_cost is not None:
            both = (row.benefit, row.project_cost)
            yield from _printed(Topic.BENEFIT_PRINTED, row, "printed_net", Sum(sum(both), (row.id,)), both)
    for total in state.rows(BenefitEstimate):
        for column in PRINTED_COLUMNS if total.kind == "printed_total" and rows else ():
            parts = tuple(estimate_amount(row, column) for row in rows)
            computed = Sum(sum(parts), tuple(row.id for row in rows))
            yield from _printed(Topic.BENEFIT_PRINTED, total, column, computed, parts)


def estimate_amount(row: BenefitEstimate, column: str) -> int:
    """A row's amount; its net effect is worked out where the source prints none."""
    amount: int | None = getattr(row, column)
    if amount is None and column == "printed_net":
        return (row.benefit or 0) + (row.project_cost or 0)
    return amount or 0


def _printed(topic: Topic, row: Any, field: str, computed: Sum, parts: Sequence[int] = ()) -> Iterator[Statement]:
    amount: int | None = getattr(row, field)
    if amount is not None:
        rounding = _rounding((amount, *parts)) if parts else 0
        table = spec_of(type(row)).table
        yield Statement(topic, ALL, Sum(amount, (row.id,)), computed, table, row.id, field, rounding=rounding)


def _rounding(amounts: Sequence[int]) -> int:
    """The most by which amounts rounded to their common step can miss their rounded sum: half a step each."""
    step = 1
    while any(amounts) and all(amount % (step * 10) == 0 for amount in amounts):
        step *= 10
    return len(amounts) * step // 2


_SOURCES: tuple[Callable[[PlanState], Iterator[Statement]], ...] = (
    _packages, _funding, _grants, _years, _terms, _earmarks, printed,
)  # fmt: skip


def _budget_years(state: PlanState) -> list[object]:
    return [*budget_sums.years(state), ALL]


def _less(whole: Sum, part: Sum) -> Sum:
    gone = set(part.rows)
    return Sum(whole.amount - part.amount, tuple(row for row in whole.rows if row not in gone))


def _with_money(state: PlanState, total: Sum) -> tuple[str, ...]:
    lines = state.table(BudgetLine)
    return tuple(row for row in total.rows if lines[row].amount)
