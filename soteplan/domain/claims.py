"""The table of a payment claim: what was budgeted, claimed before and used in the period, and who pays it.

All amounts are integer cents. State grants are paid afterwards, against the costs that were booked in a period.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple

from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Grant
from soteplan.domain.budget_sums import ALL, NOTHING, Sum, in_category, sums_by
from soteplan.domain.budget_views import category_rows
from soteplan.domain.dates import months_between
from soteplan.domain.money import WHOLE, share
from soteplan.domain.pace import only_grant
from soteplan.domain.state import PlanState

COLUMNS = ("year_budget", "budget", "before", "period")
FUNDING = ("costs", "overheads", "eligible", "own_share", "grant")


class ClaimRow(NamedTuple):
    """A row of the table: a category (`key` its id), the total (`key` ALL), or a line of FUNDING (`key` its name).

    `budget` is for all years, `year_budget` for those the period touches. A category holds those under it too.
    """

    key: str
    level: int = 0
    is_sum: bool = False
    year_budget: Sum = NOTHING
    budget: Sum = NOTHING
    before: Sum = NOTHING
    period: Sum = NOTHING

    @property
    def cumulated(self) -> int:
        """Claimed before and in this period."""
        return self.before.amount + self.period.amount

    @property
    def left(self) -> int:
        """What of the whole budget is not claimed yet."""
        return self.budget.amount - self.cumulated


class ClaimTable(NamedTuple):
    """The claim for the months from `start_month` to `end_month`, both included.

    `grant` is None where the claim is for all the money of a plan with several grants, or with none. `rows` are the
    categories with the total last, `funding` the lines of FUNDING. `paid` is what the funder paid of earlier claims.
    """

    grant: Grant | None
    start_month: str
    end_month: str
    years: tuple[int, ...]
    rows: tuple[ClaimRow, ...]
    funding: tuple[ClaimRow, ...]
    paid: int = 0

    def line(self, key: str) -> ClaimRow:
        """A funding line by its name."""
        return next(row for row in self.funding if row.key == key)

    @property
    def to_pay(self) -> int:
        """The grant that the costs of the period earn."""
        return self.line("grant").period.amount


def claim_table(state: PlanState, claim: Claim) -> ClaimTable:
    """The table of a claim; one without months has noughts. See `claim_for_period`."""
    return claim_for_period(state, claim.start_month or "", claim.end_month or "", state.get(Grant, claim.grant_id))


def claim_for_period(state: PlanState, start_month: str, end_month: str, grant: Grant | None = None) -> ClaimTable:
    """What can be claimed for a period, inclusive of both ISO months; a period that ends before it starts is empty.

    Without a grant it is for the plan's only one, else for all money; money that names no grant is meant for the only
    one. Claimed before are the costs of the months of earlier claims, or of all earlier months where no claim is in the
    plan. Personnel costs earn flat-rate overheads at the grant's rate, in place of what is booked on categories of that
    kind. The grant pays its rate of the eligible costs up to its ceiling, counted from the beginning, so that roundings
    do not add up; the rest is the own share.
    """
    grant = grant or state.get(Grant, only_grant(state))
    period = _Period(state, start_month, end_month, grant)
    parts = [_Part(state, period, each) for each in period.grants]
    categories = tuple(_summed(state, parts))
    return ClaimTable(
        grant, start_month, end_month, period.years, categories, tuple(_funding(parts)), _paid(state, period)
    )


def condensed(state: PlanState) -> PlanState:
    """The plan with one row of money for each category, grant and year or month, so that the tables of many claims are
    soon made. Their sums are the same; the rows behind them are not.
    """
    money = {BudgetLine: _merged(state, BudgetLine, "year"), Actual: _merged(state, Actual, "month")}
    return PlanState(lambda row_type: money[row_type] if row_type in money else state.table(row_type).values())


def _merged(state: PlanState, row_type: type[Any], when: str) -> list[Any]:
    fields = ("cost_category_id", "grant_id", when)
    of_place = attrgetter(*fields)
    amounts: dict[tuple[object, ...], int] = {}
    for row in state.table(row_type).values():
        if row.amount is not None:
            place = of_place(row)
            amounts[place] = amounts.get(place, 0) + row.amount
    return [
        row_type(id=str(number), amount=amount, **dict(zip(fields, place, strict=True)))
        for number, (place, amount) in enumerate(amounts.items())
    ]


def claims_of(state: PlanState, grant_id: str | None) -> list[Claim]:
    """The claims for a grant by period; those that name none are for the only one."""
    only = only_grant(state)
    found = [claim for claim in state.rows(Claim) if (claim.grant_id or only) == (grant_id or only)]
    return sorted(found, key=lambda claim: (claim.start_month or "", claim.end_month or ""))


def months_of(claim: Claim) -> list[str]:
    """The months a claim is for; none where one end is missing or they stand the wrong way round."""
    start, end = claim.start_month, claim.end_month
    return months_between(start, end) if start and end and start <= end else []


class _Period:
    """Which months count in which column, and which grants take part."""

    def __init__(self, state: PlanState, start: str, end: str, grant: Grant | None) -> None:
        self.start, self.end = start, end
        self.months = set(months_between(start, end)) if start and end and start <= end else set()
        self.years = tuple(sorted({int(month[:4]) for month in self.months}))
        self.earlier = _earlier(state, start, grant.id if grant else None)
        self.grant = grant
        # Without a grant of its own the claim adds up those of every grant, and the money that names none.
        self.grants: list[Grant | None] = [grant] if grant else [*state.rows(Grant), None]

    def columns(self, row: Any) -> Iterator[str]:
        """The columns in which a budget line or an actual counts."""
        if isinstance(row, BudgetLine):
            yield "budget"
            if row.year in self.years:
                yield "year_budget"
        elif row.month in self.months:
            yield "period"
        elif row.month and self.earlier(row.month):
            yield "before"


def _earlier(state: PlanState, start: str, grant_id: str | None) -> Callable[[str], bool]:
    claims = claims_of(state, grant_id)
    if not claims:
        return lambda month: month < start
    claimed = {month for claim in claims for month in months_of(claim)}
    return lambda month: month < start and month in claimed


class _Part:
    """The sums of one grant, or of the money that names none: by category, with its overheads, and who pays."""

    def __init__(self, state: PlanState, period: _Period, grant: Grant | None) -> None:
        self._state, self._grant = state, grant
        rows = [*_on_grant(state, BudgetLine, grant), *_on_grant(state, Actual, grant)]
        self._rate = (grant.overhead_rate or 0) if grant else 0
        self.kinds = kinds(state)
        if self._rate:
            rows = [row for row in rows if isinstance(row, BudgetLine) or not self._is_overhead(row)]
        place = in_category(state)
        self.sums = {
            (str(category), column): total for (category, column), total in sums_by(rows, place, period.columns).items()
        }
        staff = [row for row in rows if self.kinds.get(row.cost_category_id) == "staff"]
        self._staff = {column: total for (column,), total in sums_by(staff, period.columns).items()}
        self.overhead_id = next((str(key) for key, kind in self.kinds.items() if kind == "overhead"), "")
        self.overheads = {column: self._overhead(column) for column in COLUMNS}
        self._add_overheads()

    def _is_overhead(self, row: Any) -> bool:
        return self.kinds.get(row.cost_category_id) == "overhead"

    def _overhead(self, column: str) -> Sum:
        """What the personnel costs earn as a flat rate; that of the budget is as it was planned where it was."""
        if column in ("budget", "year_budget") and (self.overhead_id, "budget") in self.sums:
            return self.sums.get((self.overhead_id, column), NOTHING)
        staff = self._staff.get(column, NOTHING)
        before = self._staff.get("before", NOTHING).amount if column == "period" else 0
        flat = share(before + staff.amount, self._rate) - share(before, self._rate)
        return Sum(flat, staff.rows) if flat else NOTHING

    def _add_overheads(self) -> None:
        """The flat rate stands in the category made for it and in all above it, else in the total alone."""
        for column, amount in self.overheads.items():
            if self._rate and amount.amount and (self.overhead_id, column) not in self.sums:
                for key in in_category(self._state)(_Placed(self.overhead_id or None)):
                    if key is not None:
                        at = (str(key), column)
                        self.sums[at] = added(self.sums.get(at, NOTHING), amount)

    def funding(self) -> dict[str, dict[str, int]]:
        """The lines of FUNDING by column."""
        eligible = {column: self.sums.get((ALL, column), NOTHING).amount for column in COLUMNS}
        overheads = {column: self.overheads[column].amount if self._rate else 0 for column in COLUMNS}
        grant = {column: self._pays(eligible[column]) for column in COLUMNS}
        grant["period"] = self._pays(eligible["before"] + eligible["period"]) - grant["before"]
        return {
            "costs": {column: eligible[column] - overheads[column] for column in COLUMNS},
            "overheads": overheads,
            "eligible": eligible,
            "own_share": {column: eligible[column] - grant[column] for column in COLUMNS},
            "grant": grant,
        }

    def _pays(self, eligible: int) -> int:
        """The grant for costs counted from the beginning. Money of no grant in a plan that has some is paid by none."""
        if self._grant is None:
            return 0 if self._state.table(Grant) else eligible
        amount = share(eligible, WHOLE if self._grant.rate is None else self._grant.rate)
        return amount if self._grant.ceiling is None else min(amount, self._grant.ceiling)


class _Placed(NamedTuple):
    """A thing with a category, to ask for the places it counts in."""

    cost_category_id: str | None


def kinds(state: PlanState) -> dict[str | None, str]:
    """The kind of each category: its own, or that of the nearest above it that is not direct."""
    upwards = in_category(state)
    found: dict[str | None, str] = {}
    for category in state.rows(CostCategory):
        above = (state.get(CostCategory, str(key)) for key in upwards(_Placed(category.id)))
        found[category.id] = next((each.kind for each in above if each and each.kind != "direct"), "direct")
    return found


def _on_grant(state: PlanState, row_type: type[Any], grant: Grant | None) -> Iterable[Any]:
    """The rows of a grant; those that name none are on the only one."""
    wanted = {grant.id if grant else None}
    if grant and only_grant(state):
        wanted.add(None)
    return (row for row in state.rows(row_type) if row.grant_id in wanted)


def added(*sums: Sum) -> Sum:
    """Sums added up, with the rows of all."""
    return Sum(sum(each.amount for each in sums), tuple(dict.fromkeys(row for each in sums for row in each.rows)))


def _summed(state: PlanState, parts: list[_Part]) -> Iterator[ClaimRow]:
    for row in category_rows(state):
        yield ClaimRow(str(row.key), row.level, row.is_sum, **_columns(parts, str(row.key)))
    yield ClaimRow(ALL, 0, is_sum=True, **_columns(parts, ALL))


def _columns(parts: list[_Part], key: str) -> dict[str, Any]:
    return {column: added(*(part.sums.get((key, column), NOTHING) for part in parts)) for column in COLUMNS}


def _funding(parts: list[_Part]) -> Iterator[ClaimRow]:
    lines = [part.funding() for part in parts]
    for key in FUNDING:
        amounts: dict[str, Any] = {column: Sum(sum(each[key][column] for each in lines)) for column in COLUMNS}
        yield ClaimRow(key, 0, is_sum=key in ("eligible", "grant"), **amounts)


def _paid(state: PlanState, period: _Period) -> int:
    grant_id = period.grant.id if period.grant else None
    earlier = claims_of(state, grant_id) if period.grant else state.rows(Claim)
    return sum(claim.paid or 0 for claim in earlier if (claim.start_month or "") < period.start)
