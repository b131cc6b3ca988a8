"""Money against its funding: what is applied for, what a grant allows, and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from soteplan.domain.budget import Actual, BudgetLine, Earmark, Funding, Grant
from soteplan.domain.budget_sums import ALL, NOTHING, Sum, funding_block, in_field, in_year, sums_by
from soteplan.domain.checks.finding import Finding, error, name_of, warning
from soteplan.domain.money import share
from soteplan.domain.state import PlanState

_NOT_ELIGIBLE = ("ineligible", "income", "non_public")


def check(state: PlanState) -> Iterator[Finding]:
    yield from _grant_applied_for(state)
    for grant in state.rows(Grant):
        yield from _ceiling(state, grant)
        yield from _rate(state, grant)
        yield from _period(state, grant)
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


def _of_grant(state: PlanState, row_type: type[Any], grant: Grant) -> list[Any]:
    """The rows with money on a grant. Where the plan has one grant only, rows that name none are meant for it."""
    grants = {grant.id, None} if len(state.table(Grant)) == 1 else {grant.id}
    return [row for row in state.rows(row_type) if row.grant_id in grants and row.amount]


def _applied(state: PlanState, grant: Grant) -> int:
    return sum(row.amount for row in _of_grant(state, Funding, grant) if row.kind == "state_grant")


def _ceiling(state: PlanState, grant: Grant) -> Iterator[Finding]:
    lines = sum(row.amount for row in _of_grant(state, BudgetLine, grant))
    amount = _applied(state, grant) or share(lines, 10_000 if grant.rate is None else grant.rate)
    if grant.ceiling is not None and amount > grant.ceiling:
        yield error("grant-ceiling-exceeded", grant, "ceiling", name=name_of(state, grant), amount=amount,
                    ceiling=grant.ceiling, difference=amount - grant.ceiling)  # fmt: skip


def _rate(state: PlanState, grant: Grant) -> Iterator[Finding]:
    costs = sum(row.amount for row in _of_grant(state, BudgetLine, grant))
    taken_off = sum(row.amount for row in _of_grant(state, Funding, grant) if row.kind in _NOT_ELIGIBLE)
    amount = _applied(state, grant)
    allowed = share(costs - taken_off, grant.rate) if grant.rate is not None else amount
    if amount and amount > allowed:
        yield error("grant-rate-exceeded", grant, "rate", name=name_of(state, grant), amount=amount, rate=grant.rate,
                    computed=allowed, difference=amount - allowed)  # fmt: skip


def _period(state: PlanState, grant: Grant) -> Iterator[Finding]:
    for row_type, finding in ((BudgetLine, error), (Funding, error), (Actual, warning)):
        outside = [row for row in _of_grant(state, row_type, grant) if _is_outside(row, grant)]
        by_year = sums_by(outside, lambda row: list(in_year(row))[:1])
        for (year,), total in by_year.items():
            row = _first(state, row_type, total)
            yield finding("money-outside-grant-period", row, "month" if row_type is Actual else "year",
                          name=name_of(state, grant), amount=total.amount, year=year,
                          start=grant.start_date, end=grant.end_date)  # fmt: skip


def _is_outside(row: Any, grant: Grant) -> bool:
    """Whether the year or the month of a row lies before or after the grant's period."""
    when = getattr(row, "month", None) or (str(row.year) if getattr(row, "year", None) else None)
    start, end = grant.start_date, grant.end_date
    return when is not None and ((start is not None and when < start[: len(when)]) or (end is not None and when > end))


def _earmarks(state: PlanState) -> Iterator[Finding]:
    costs = sums_by(state.rows(BudgetLine), in_field("grant_id"), in_field("package_id"), in_year)
    for earmark in state.rows(Earmark) if costs else ():
        place = (earmark.grant_id or ALL, earmark.package_id or ALL, earmark.year or ALL)
        whole = costs.get(place, NOTHING).amount
        if earmark.amount and earmark.amount > whole:
            yield _exceeding(state, earmark, whole)


def _exceeding(state: PlanState, earmark: Earmark, whole: int) -> Finding:
    name = name_of(state, earmark)
    if earmark.year is None:
        return error("earmark-exceeds-costs", earmark, "amount", name=name, amount=earmark.amount, computed=whole)
    return error("earmark-exceeds-year", earmark, "amount", name=name, amount=earmark.amount, year=earmark.year,
                 computed=whole)  # fmt: skip
