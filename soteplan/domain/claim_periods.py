"""The periods a payment claim can be printed for: those of the plan's claims, and the half-years that have costs."""

from __future__ import annotations

from typing import NamedTuple

from soteplan.domain.budget import Actual, Claim
from soteplan.domain.state import PlanState


class ClaimPeriod(NamedTuple):
    """The first and the last ISO month, both included, and the plan's claim for them if it has one."""

    start: str
    end: str
    claim: Claim | None = None


def claim_periods(state: PlanState) -> list[ClaimPeriod]:
    """The claims of the plan, the last one first; then the half-years with costs, likewise."""
    claims = [
        ClaimPeriod(claim.start_month, claim.end_month, claim)
        for claim in state.rows(Claim)
        if claim.start_month and claim.end_month and claim.start_month <= claim.end_month
    ]
    claims.sort(key=lambda each: (each.end, each.start), reverse=True)
    known = {(each.start, each.end) for each in claims}
    used = {half_year(row.month) for row in state.table(Actual).values() if row.month and row.amount is not None}
    return claims + [ClaimPeriod(*each) for each in sorted(used - known, reverse=True)]


def half_year(month: str) -> tuple[str, str]:
    """The half-year that an ISO month lies in."""
    year = month[:4]
    return (f"{year}-01", f"{year}-06") if month[5:] <= "06" else (f"{year}-07", f"{year}-12")
