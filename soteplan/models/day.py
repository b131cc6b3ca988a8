"""The day of today, and the day that a plan is judged on."""

from __future__ import annotations

from datetime import datetime

from soteplan.domain.state import PlanState


def today() -> str:
    """As an ISO date, where the program runs."""
    return datetime.now().astimezone().date().isoformat()


def day_of(state: PlanState) -> str:
    """The day that what is late, due and how old is counted to: the status date, today without one."""
    return state.plan.status_date or today()
