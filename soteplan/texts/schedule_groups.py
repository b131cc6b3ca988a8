"""What the groups of the schedule are called: by owner, benefit goal, kind of phase or state."""

from __future__ import annotations

from soteplan.domain.schedule_groups import MILESTONES, NONE
from soteplan.domain.state import PlanState
from soteplan.texts.language import Language, mark

GROUPING_NAMES = {
    "package": mark("Schedule", "Work package"),
    "owner": mark("Schedule", "Owner"),
    "benefit_goal": mark("Schedule", "Benefit goal"),
    "phase_kind": mark("Schedule", "Kind of phase"),
    "state": mark("Schedule", "State"),
}
_WITHOUT = {
    "package": mark("Schedule", "No work package"),
    "owner": mark("Schedule", "No owner"),
    "benefit_goal": mark("Schedule", "No benefit goal"),
    "phase_kind": mark("Schedule", "No phases"),
    "state": mark("Schedule", "No state"),
}
_TABLES = {"package": "package", "owner": "party", "benefit_goal": "goal"}
_CHOICES = {"phase_kind": ("phase", "kind"), "state": ("action", "state")}


def group_label(state: PlanState, language: Language, by: str, key: str) -> str:
    """Code and title of a package or goal, the name of an owner, the word for a kind of phase or a state."""
    if key == NONE:
        return language.text("Schedule", _WITHOUT[by])
    if by in _CHOICES:
        return language.entities("milestone") if key == MILESTONES else language.choice(*_CHOICES[by], key)
    row = state.find(_TABLES[by], key)
    return f"{getattr(row, 'code', '')} {row.title}".strip() if row else ""
