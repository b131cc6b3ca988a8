"""What a risk bears on: the goal, package and action that it names itself, and those that its links add."""

from __future__ import annotations

from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk, RiskLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState

ENDS: dict[type[Any], str] = {
    Goal: "goal_id",
    Package: "package_id",
    Action: "action_id",
}  # by what is at risk, the field that names it


def end_of(state: PlanState, link: RiskLink) -> Goal | Package | Action | None:
    """What a link names."""
    found = (state.get(row_type, getattr(link, field)) for row_type, field in ENDS.items())
    return next((row for row in found if row is not None), None)


def links_of(state: PlanState, risk: Risk) -> list[tuple[RiskLink, Any]]:
    """The links of a risk with what they name."""
    pairs = [(link, end_of(state, link)) for link in state.where(RiskLink, "risk_id", risk.id)]
    return [(link, row) for link, row in pairs if row is not None]


def at_risk(state: PlanState, risk: Risk, field: str) -> list[Any]:
    """All goals, packages or actions (by field) that a risk bears on: its own first, no row twice."""
    row_type = ENTITIES[ENTITIES["risk_link"].by_name[field].target].row_type
    ids = [getattr(risk, field), *(getattr(link, field) for link in state.where(RiskLink, "risk_id", risk.id))]
    return [row for row in (state.get(row_type, each) for each in dict.fromkeys(ids)) if row is not None]
