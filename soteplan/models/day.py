"""The day that a plan is judged on."""

from __future__ import annotations

from soteplan.domain.state import PlanState
from soteplan.domain.today import today


def day_of(state: PlanState) -> str:
    """The day that what is late, due and how old is counted to: the status date, today without one."""
    return state.plan.status_date or today()
