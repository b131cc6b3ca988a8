"""Payment claims: the next one, and what becomes of it."""

from __future__ import annotations

from soteplan.domain.budget import Claim
from soteplan.domain.budget_sums import years
from soteplan.domain.claims import claims_of, months_of
from soteplan.domain.dates import add_months, month_start
from soteplan.domain.pace import only_grant
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction

HALF_YEAR = 6  # months: how often most grants are claimed
FOLLOWING = {"draft": "sent", "sent": "paid", "paid": "paid"}


def next_period(state: PlanState, grant_id: str | None) -> tuple[str, str]:
    """The months of the next claim: as long as the last one of the grant and right after it, else the plan's first."""
    claims = [claim for claim in claims_of(state, grant_id) if months_of(claim)]
    if claims:
        months = months_of(claims[-1])
        return _months(_later(months[-1], 1), len(months))
    found = years(state)
    start = state.plan.start_date or (f"{found[0]:04d}-01-01" if found else "")
    return _months(start[:7], HALF_YEAR) if start else ("", "")


def _months(start: str, count: int) -> tuple[str, str]:
    return start, _later(start, count - 1)


def _later(month: str, count: int) -> str:
    return add_months(month_start(month), count)[:7]


def add_claim(tx: Transaction, title: str, beside: Claim | None = None) -> Claim:
    """The next claim of the grant of another one, or of the plan's only grant."""
    grant_id = beside.grant_id if beside else only_grant(tx.state)
    start, end = next_period(tx.state, grant_id)
    return tx.add(Claim, title=title, grant_id=grant_id, start_month=start or None, end_month=end or None)


def advance(tx: Transaction, claim: Claim, today: str) -> Claim:
    """A draft is sent today, what was sent is paid."""
    return tx.update(claim, state=FOLLOWING[claim.state], date=claim.date or today)
