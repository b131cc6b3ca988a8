"""Payment claims: months claimed twice, costs that no claim holds, and what was paid of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from soteplan.domain.budget import Actual, Claim
from soteplan.domain.checks.finding import Finding, error, name_of, note, warning
from soteplan.domain.claims import claim_table, claims_of, condensed, months_of
from soteplan.domain.pace import only_grant
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    only, claims = only_grant(state), state.rows(Claim)
    summed = condensed(state) if claims else state
    for claim in claims:
        if not months_of(claim):
            yield warning("claim-without-period", claim, "start_month", name=name_of(state, claim))
        elif claim.paid is not None:
            yield from _paid(state, summed, claim)
    for grant_id in dict.fromkeys(claim.grant_id or only for claim in claims):
        dated = [claim for claim in claims_of(state, grant_id) if months_of(claim)]
        yield from _overlaps(state, dated)
        yield from _unclaimed(state, summed, grant_id, dated)


def _overlaps(state: PlanState, claims: list[Claim]) -> Iterator[Finding]:
    """Each claim against the one before it that reaches furthest."""
    furthest = claims[0] if claims else None
    for _, claim in pairwise(claims):
        assert furthest is not None
        shared = [month for month in months_of(claim) if month <= (furthest.end_month or "")]
        if shared:
            yield error("claims-overlap", claim, "start_month", name=name_of(state, claim),
                        other=name_of(state, furthest), first_month=shared[0], last_month=shared[-1])  # fmt: skip
        furthest = max(furthest, claim, key=lambda each: each.end_month or "")


def _unclaimed(state: PlanState, summed: PlanState, grant_id: str | None, claims: list[Claim]) -> Iterator[Finding]:
    """Costs of months before the end of a claim that are in none: they will not be paid."""
    claimed = {month for claim in claims for month in months_of(claim)}
    costs = _costs(summed, grant_id)
    done: set[str] = set()
    for claim in claims:
        missed = sorted(month for month in costs if month < (claim.start_month or "") and month not in claimed | done)
        done.update(missed)
        amount = sum(costs[month] for month in missed)
        if amount:
            yield warning("costs-in-no-claim", claim, "start_month", name=name_of(state, claim), amount=amount,
                          first_month=missed[0], last_month=missed[-1])  # fmt: skip


def _costs(state: PlanState, grant_id: str | None) -> dict[str, int]:
    only, costs = only_grant(state), dict[str, int]()
    for row in state.rows(Actual):
        if row.month and row.amount and (row.grant_id or only) == grant_id:
            costs[row.month] = costs.get(row.month, 0) + row.amount
    return costs


def _paid(state: PlanState, summed: PlanState, claim: Claim) -> Iterator[Finding]:
    """The funder paid something else than the costs earn: part of them was refused, or booked since."""
    computed = claim_table(summed, claim).to_pay
    if claim.paid is not None and claim.paid != computed:
        yield note("claim-paid-differs", claim, "paid", name=name_of(state, claim), paid=claim.paid,
                   computed=computed, difference=claim.paid - computed)  # fmt: skip
