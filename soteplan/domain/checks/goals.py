"""Goals that serve themselves by their links, actions that serve no goal, and goals that no action serves."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, error, name_of, warning
from soteplan.domain.goal_circles import circles
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened

_STEP = 24  # characters of a goal without a code in a circle


def check(state: PlanState) -> Iterator[Finding]:
    for link, ring in circles(state):
        yield error("goal-circle", link, "to_goal_id", path=" → ".join(map(_short, ring)))
    for action in state.rows(Action):
        if action.state != "dropped" and not state.where(ActionGoal, "action_id", action.id):
            yield warning("action-without-goal", action, name=name_of(state, action))
    for goal in state.rows(Goal):
        rule = _rule_for(state, goal)
        if rule and not _is_served(state, goal.id):
            yield warning(rule, goal, name=name_of(state, goal))


def _short(goal: Goal) -> str:
    return goal.code or shortened(goal.title, _STEP)


def _rule_for(state: PlanState, goal: Goal) -> str:
    """The rule a goal falls under. One with others under it is served through them, a cross-cutting one by all."""
    if goal.state == "dropped" or goal.kind == "cross_cutting" or state.where(Goal, "parent_id", goal.id):
        return ""
    return {"benefit": "benefit-goal-without-action", "project": "goal-without-action"}.get(goal.tree, "")


def _is_served(state: PlanState, goal_id: str) -> bool:
    """Whether an action serves the goal, or a goal that it contributes to."""
    seen: set[str] = set()
    ahead = [goal_id]
    while ahead:
        current = ahead.pop()
        if current not in seen:
            seen.add(current)
            if state.where(ActionGoal, "goal_id", current):
                return True
            ahead += [link.to_goal_id for link in state.where(GoalLink, "from_goal_id", current) if link.to_goal_id]
    return False
