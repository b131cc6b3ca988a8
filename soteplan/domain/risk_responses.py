"""When a response is due and how it stands: by itself, or as the action or phase of the schedule that it is."""

from __future__ import annotations

from soteplan.domain.progress import action_span
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Action, Phase
from soteplan.domain.state import PlanState


def scheduled(state: PlanState, response: RiskResponse) -> Phase | Action | None:
    """The phase or the action that the response is, if it is one."""
    return state.get(Phase, response.phase_id) or state.get(Action, response.action_id)


def due_date(state: PlanState, response: RiskResponse) -> str | None:
    """Its own date, else the end of the phase or action that it is."""
    if response.due_date:
        return response.due_date
    row = scheduled(state, response)
    if isinstance(row, Action):
        span = action_span(state, row)
        return span.end if span else None
    return row.end_date if row else None


def standing(state: PlanState, response: RiskResponse) -> str:
    """Its state; a response that is in the schedule stands as that does, unless it was itself dropped or done."""
    row = scheduled(state, response)
    if row is None or response.state in ("done", "dropped"):
        return response.state
    return row.state


def open_responses(state: PlanState, risk: Risk) -> list[RiskResponse]:
    """What is done about a risk, without what was dropped."""
    return [each for each in state.where(RiskResponse, "risk_id", risk.id) if standing(state, each) != "dropped"]
