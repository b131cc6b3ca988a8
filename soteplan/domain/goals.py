"""Goal trees, links between goals, and what the project leaves out or depends on."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import STATES

TREES = {
    "programme": "Programme",
    "project": "Project goals",
    "benefit": "Benefit goals",
    "process": "Process goals",
    "problem": "Problems",
}
LOGFRAME_LEVELS = {
    "auto": "By its kind",
    "overall": "Overall objective",
    "purpose": "Purpose",
    "result": "Result",
    "none": "Not in the matrix",
}
GOAL_KINDS = {
    "goal": "Goal",
    "purpose": "Purpose",
    "strategic_objective": "Strategic objective",
    "spearhead": "Spearhead",
    "result_area": "Result area",
    "top_goal": "Top-level goal",
    "benefit_goal": "Benefit goal",
    "cross_cutting": "Cross-cutting goal",
    "process_goal": "Process goal",
    "problem": "Problem",
}


@f.entity("Goal", "Goals", parent="parent_id")
class Goal:
    """A goal in one of the trees. `in_project` says how much of it this project delivers.

    A code follows the goal's place in its tree unless it is set by hand; see domain.goal_codes.
    """

    id: str = f.key()
    tree: str = f.choice("Tree", TREES, default="project")
    parent_id: str | None = f.reference("Under", "goal", owned=True)
    kind: str = f.choice("Kind", GOAL_KINDS)
    code: str = f.text("Code")
    code_fixed: int = f.flag("Code set by hand")
    title: str = f.text("Title", required=True)
    owner_id: str | None = f.reference("Owner", "party")
    in_project: str = f.choice("Delivered by the project", {"none": "No", "part": "In part", "whole": "Whole"})
    year: int | None = f.year()
    state: str = f.choice("State", STATES)
    description: str = f.paragraph("Description")
    assumption: str = f.paragraph("Assumptions")
    logframe: str = f.choice("In the logical framework", LOGFRAME_LEVELS)
    position: str = f.order()
    note: str = f.note()


@f.entity("Link between goals", "Links between goals", parent="from_goal_id")
class GoalLink:
    """One goal contributes to another."""

    id: str = f.key()
    from_goal_id: str | None = f.reference("Goal", "goal", owned=True, required=True)
    to_goal_id: str | None = f.reference("Contributes to", "goal", owned=True, required=True)
    explanation: str = f.paragraph("Explanation")
    position: str = f.order()


@f.entity("Link to goal", "Links to goals", parent="action_id")
class ActionGoal:
    """An action contributes to a goal."""

    id: str = f.key()
    action_id: str | None = f.reference("Action", "action", owned=True, required=True)
    goal_id: str | None = f.reference("Contributes to", "goal", owned=True, required=True)
    explanation: str = f.paragraph("Explanation")
    position: str = f.order()


@f.entity("Scope item", "Scope")
class ScopeItem:
    """Something outside the project that bounds it or that it depends on."""

    id: str = f.key()
    kind: str = f.choice(
        "Kind",
        {
            "exclusion": "Exclusion",
            "dependency": "Dependency",
            "parallel_project": "Related project",
            "funding_call": "Funding call",
        },
    )
    title: str = f.text("Title", required=True)
    description: str = f.paragraph("Description")
    brings: str = f.text("Brings to the project")
    receives: str = f.text("Receives from the project")
    organisation_id: str | None = f.reference("Organisation", "party")
    package_id: str | None = f.reference("Work package", "package")
    action_id: str | None = f.reference("Action", "action")
    position: str = f.order()
    note: str = f.note()
