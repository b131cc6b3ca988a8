"""What each grant pays: its costs, eligible costs, flat-rate overheads, own share and the grant, by year and in all.

All amounts are integer cents, rates basis points. In a year's place ALL stands for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from soteplan.domain import budget_sums
from soteplan.domain.budget import Actual, BudgetLine, Claim, Earmark, Forecast, Funding, Grant
from soteplan.domain.budget_sums import ALL, NOTHING, Key, Sum, in_field, in_year, sums_by
from soteplan.domain.claims import kinds
from soteplan.domain.money import WHOLE, divide, share
from soteplan.domain.state import PlanState, in_order

NOT_ELIGIBLE = ("ineligible", "income", "non_public")  # what the state-grant form takes off the costs
DATED_MONEY: tuple[type[Any], ...] = (BudgetLine, Funding, Actual, Forecast)


class GrantYear(NamedTuple):
    """The lines of a grant in a year. `costs` hold staff and overheads too; `funding` has a sum for each kind it has.

    `overheads` are those in the budget, `flat_rate` the most that the grant takes: its rate of the personnel costs,
    None where it has none. `payable` is the grant's rate of the eligible costs.
    """

    costs: Sum
    staff: Sum
    overheads: Sum
    flat_rate: int | None
    funding: dict[str, Sum]
    payable: int

    @property
    def taken_off(self) -> int:
        """Ineligible costs, income and non-public funding."""
        return sum(self.paid(kind).amount for kind in NOT_ELIGIBLE)

    @property
    def own_share(self) -> Sum:
        return self.paid("own_share")

    @property
    def other_public(self) -> Sum:
        return self.paid("other_public")

    @property
    def applied(self) -> Sum:
        """The state grant applied for."""
        return self.paid("state_grant")

    def paid(self, kind: str) -> Sum:
        """What is entered for a kind of funding."""
        return self.funding.get(kind, NOTHING)

    @property
    def eligible(self) -> int:
        """Costs less what is ineligible, income and non-public funding."""
        return self.costs.amount - self.taken_off

    @property
    def computed(self) -> int:
        """The grant that can be had: eligible costs less the own share and other public funding."""
        return self.eligible - self.own_share.amount - self.other_public.amount

    @property
    def grant(self) -> int:
        """The state grant applied for, or the one that can be had where none is entered, at most what is payable."""
        return self.applied.amount if self.applied.rows else min(self.computed, self.payable)

    @property
    def own_rate(self) -> int | None:
        """The own share as a part of the eligible costs; None where there are none."""
        return part_of(self.own_share.amount, self.eligible)

    @property
    def grant_rate(self) -> int | None:
        """The grant as a part of the eligible costs; None where there are none."""
        return part_of(self.grant, self.eligible)

    @property
    def own_needed(self) -> int:
        """What others than the grant must pay of the eligible costs, beyond the other public funding."""
        return max(0, self.eligible - self.payable - self.other_public.amount)

    @property
    def own_missing(self) -> int:
        """By how much the own share stays below what is needed."""
        return max(0, self.own_needed - self.own_share.amount)

    @property
    def overheads_above(self) -> int:
        """Overheads in the budget above the flat rate."""
        return 0 if self.flat_rate is None else max(0, self.overheads.amount - self.flat_rate)


class Outside(NamedTuple):
    """Money of a grant that lies outside its period: rows of one table in one year."""

    row_type: type[Any]
    year: int
    total: Sum


class GrantTable(NamedTuple):
    """A grant by year and for ALL, what is above its ceiling, and its money outside its period."""

    grant: Grant
    years: dict[object, GrantYear]
    outside: tuple[Outside, ...]

    @property
    def total(self) -> GrantYear:
        return self.years[ALL]

    @property
    def over_ceiling(self) -> int:
        """By how many cents the grant is above its ceiling."""
        ceiling = self.grant.ceiling
        return 0 if ceiling is None else max(0, self.total.grant - ceiling)

    @property
    def left_of_ceiling(self) -> int | None:
        """What of the ceiling is not asked for, negative where too much is; None without a ceiling."""
        return None if self.grant.ceiling is None else self.grant.ceiling - self.total.grant


def part_of(amount: int, whole: int) -> int | None:
    """An amount as basis points of another, halves away from zero; None of nothing or of a negative whole."""
    return divide(amount * WHOLE, whole) if whole > 0 else None


def grant_tables(state: PlanState) -> list[GrantTable]:
    """Every grant of the plan, in order."""
    kind_of, years = kinds(state), budget_sums.years(state)
    return [_table(state, grant, kind_of, years) for grant in state.rows(Grant)]


def _table(state: PlanState, grant: Grant, kind_of: dict[str | None, str], all_years: list[int]) -> GrantTable:
    lines = of_grant(state, BudgetLine, grant)
    costs = sums_by(lines, lambda line: (kind_of.get(line.cost_category_id, "direct"), ALL), in_year)
    funding = sums_by(of_grant(state, Funding, grant), lambda row: (row.kind,), in_year)
    years: list[object] = [*all_years, ALL]
    return GrantTable(grant, {year: _year(grant, costs, funding, year) for year in years}, outside(state, grant))


def _year(grant: Grant, costs: dict[Key, Sum], funding: dict[Key, Sum], year: object) -> GrantYear:
    whole, staff = costs.get((ALL, year), NOTHING), costs.get(("staff", year), NOTHING)
    found = {str(kind): total for (kind, when), total in funding.items() if when == year}
    taken_off = sum(found.get(kind, NOTHING).amount for kind in NOT_ELIGIBLE)
    return GrantYear(
        costs=whole,
        staff=staff,
        overheads=costs.get(("overhead", year), NOTHING),
        flat_rate=None if grant.overhead_rate is None else share(staff.amount, grant.overhead_rate),
        funding=found,
        payable=share(whole.amount - taken_off, WHOLE if grant.rate is None else grant.rate),
    )


def of_grant(state: PlanState, row_type: type[Any], grant: Grant) -> list[Any]:
    """The rows on a grant. Where the plan has one grant only, rows that name none are meant for it."""
    grants = {grant.id, None} if len(state.table(Grant)) == 1 else {grant.id}
    return sorted((row for row in state.table(row_type).values() if row.grant_id in grants), key=in_order)


def without_grant(state: PlanState, row_type: type[Any] = BudgetLine) -> list[Any]:
    """Rows with money that name no grant though the plan has several: nobody pays for them."""
    if len(state.table(Grant)) < 2:
        return []
    found = (row for row in state.table(row_type).values() if row.grant_id is None and row.amount)
    return sorted(found, key=in_order)


def earmarks_within(state: PlanState) -> list[tuple[Earmark, Sum]]:
    """Each earmarked share with the costs that it is a part of: of its grant, its package and its year, where it has
    them. None of them before the plan has costs.
    """
    costs = sums_by(state.rows(BudgetLine), in_field("grant_id"), in_field("package_id"), in_year)
    several = len(state.table(Grant)) > 1

    def place(earmark: Earmark) -> Key:
        return ((earmark.grant_id if several else None) or ALL, earmark.package_id or ALL, earmark.year or ALL)

    return [(earmark, costs.get(place(earmark), NOTHING)) for earmark in state.rows(Earmark) if costs]


def outside(state: PlanState, grant: Grant) -> tuple[Outside, ...]:
    """The money of a grant before its first day or after its last, by table and year."""
    found: list[Outside] = []
    for row_type in DATED_MONEY:
        rows = [row for row in of_grant(state, row_type, grant) if row.amount and _is_outside(row, grant)]
        by_year = sums_by(rows, _only_year)
        found += [Outside(row_type, int(str(year)), total) for (year,), total in by_year.items()]
    return tuple(found)


def claims_outside(state: PlanState, grant: Grant) -> list[Claim]:
    """The claims of a grant whose months reach out of its period."""
    return [
        claim for claim in of_grant(state, Claim, grant)
        if _is_beyond(claim.start_month, grant) or _is_beyond(claim.end_month, grant)
    ]  # fmt: skip


def _only_year(row: Any) -> Iterable[object]:
    return list(in_year(row))[:1]


def _is_outside(row: Any, grant: Grant) -> bool:
    month = getattr(row, "month", None)
    year = getattr(row, "year", None)
    return _is_beyond(month or (str(year) if year else None), grant)


def _is_beyond(when: str | None, grant: Grant) -> bool:
    """Whether a year or a month lies wholly before or after the grant's period."""
    start, end = grant.start_date, grant.end_date
    return when is not None and ((start is not None and when < start[: len(when)]) or (end is not None and when > end))
