"""Money against its funding: what is applied for, what a grant allows, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from soteplan.domain.budget import Actual, BudgetLine, Earmark, Forecast, Funding
from soteplan.domain.budget_sums import ALL, Sum, funding_block
from soteplan.domain.checks.finding import Finding, error, name_of, warning
from soteplan.domain.grants import GrantTable, claims_outside, earmarks_within, grant_tables, without_grant
from soteplan.domain.money import WHOLE, share
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    yield from _grant_applied_for(state)
    for table in grant_tables(state):
        for rule in (_ceiling, _rate, _overheads, _period):
            yield from rule(state, table)
    yield from _without_grant(state)
    yield from _earmarks(state)


def _grant_applied_for(state: PlanState) -> Iterator[Finding]:
    """The form works only if costs less what others pay is the grant applied for, in each year and in all."""
    block = {line.kind: line.sums for line in funding_block(state)}
    entered, computed, costs = block["state_grant"], block["grant_computed"], block["costs"]
    if not state.table(Funding):
        if costs[ALL].amount:
            yield warning("costs-without-funding", _first(state, BudgetLine, costs[ALL]), amount=costs[ALL].amount)
        return
    differing = [year for year in entered if year != ALL and entered[year].amount != computed[year].amount]
    for year in differing:
        yield _differs(state, "budget-by-funding", computed[year], entered[year], year=year)
    if not differing and entered[ALL].amount != computed[ALL].amount:
        yield _differs(state, "budget-by-funding-total", computed[ALL], entered[ALL])


def _differs(state: PlanState, rule: str, computed: Sum, entered: Sum, **values: object) -> Finding:
    row = _first(state, Funding, entered) if entered.rows else _first(state, BudgetLine, computed)
    return error(rule, row, "amount", **values, computed=computed.amount, entered=entered.amount,
                 difference=entered.amount - computed.amount)  # fmt: skip


def _first(state: PlanState, row_type: type[Any], total: Sum) -> Any:
    return next((row for row_id in total.rows if (row := state.get(row_type, row_id))), None) or state.plan


def _ceiling(state: PlanState, table: GrantTable) -> Iterator[Finding]:
    grant, amount = table.grant, _asked_for(table)
    if grant.ceiling is not None and amount > grant.ceiling:
        yield error("grant-ceiling-exceeded", grant, "ceiling", name=name_of(state, grant), amount=amount,
                    ceiling=grant.ceiling, difference=amount - grant.ceiling)  # fmt: skip


def _asked_for(table: GrantTable) -> int:
    """The grant applied for; before an application the grant's rate of all its costs."""
    total = table.total
    whole = WHOLE if table.grant.rate is None else table.grant.rate
    return total.applied.amount or share(total.costs.amount, whole)


def _rate(state: PlanState, table: GrantTable) -> Iterator[Finding]:
    """A grant pays its rate of the eligible costs at most, and the own share must reach the rest."""
    grant, total = table.grant, table.total
    if grant.rate is None:
        return
    amount, name = total.applied.amount, name_of(state, grant)
    if amount > total.payable:
        yield error("grant-rate-exceeded", grant, "rate", name=name, amount=amount, rate=grant.rate,
                    computed=total.payable, difference=amount - total.payable)  # fmt: skip
    elif total.own_missing:
        yield warning("own-share-too-small", grant, "rate", name=name, amount=total.own_share.amount,
                      rate=WHOLE - grant.rate, computed=total.own_needed, difference=total.own_missing)  # fmt: skip


def _overheads(state: PlanState, table: GrantTable) -> Iterator[Finding]:
    grant, total = table.grant, table.total
    if total.overheads_above:
        yield warning("overheads-above-flat-rate", grant, "overhead_rate", name=name_of(state, grant),
                      amount=total.overheads.amount, rate=grant.overhead_rate, computed=total.flat_rate,
                      difference=total.overheads_above)  # fmt: skip


def _period(state: PlanState, table: GrantTable) -> Iterator[Finding]:
    grant = table.grant
    for row_type, year, total in table.outside:
        finding, field = _DATED[row_type]
        yield finding("money-outside-grant-period", _first(state, row_type, total), field, name=name_of(state, grant),
                      amount=total.amount, year=year, start=grant.start_date, end=grant.end_date)  # fmt: skip
    for claim in claims_outside(state, grant):
        yield error("claim-outside-grant-period", claim, "start_month", name=name_of(state, claim),
                    other=name_of(state, grant), start=grant.start_date, end=grant.end_date)  # fmt: skip


# What is planned outside the period is a mistake of the plan; what was booked there may be put right by the funder.
_DATED: dict[type[Any], tuple[Callable[..., Finding], str]] = {
    BudgetLine: (error, "year"),
    Funding: (error, "year"),
    Actual: (warning, "month"),
    Forecast: (warning, "month"),
}


def _without_grant(state: PlanState) -> Iterator[Finding]:
    """Where there are several grants nobody pays for a line that names none."""
    for row_type in (BudgetLine, Actual):
        rows = without_grant(state, row_type)
        if rows:
            yield warning("money-without-grant", rows[0], "grant_id", amount=sum(row.amount for row in rows),
                          count=len(rows))  # fmt: skip


def _earmarks(state: PlanState) -> Iterator[Finding]:
    for earmark, whole in earmarks_within(state):
        if earmark.amount and earmark.amount > whole.amount:
            yield _exceeding(state, earmark, whole.amount)


def _exceeding(state: PlanState, earmark: Earmark, whole: int) -> Finding:
    name = name_of(state, earmark)
    if earmark.year is None:
        return error("earmark-exceeds-costs", earmark, "amount", name=name, amount=earmark.amount, computed=whole)
    return error("earmark-exceeds-year", earmark, "amount", name=name, amount=earmark.amount, year=earmark.year,
                 computed=whole)  # fmt: skip
