"""By what the rows of the schedule are put together, coloured and filtered, and what each of them belongs to.

A key is the id of a package, party or goal, or a choice of a phase's kind or of a state; `NONE` of those without any.
The owner of a row without one of its own is that of the action, then of the package, above it. The benefit goals are
those that the action above the row is linked to itself, as in the links of actions to benefit goals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from soteplan.domain.choices import STATES
from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.plan import Party
from soteplan.domain.schedule import PHASE_KINDS, Action, Milestone, Package, Phase
from soteplan.domain.schedule_order import Scheduled
from soteplan.domain.state import PlanState

GROUPINGS = ("package", "owner", "benefit_goal", "phase_kind", "state")
NONE = ""
MILESTONES = "milestone"  # beside the kinds of phases

Keys = tuple[str, ...]


def groups_of(state: PlanState, row: Scheduled, by: str) -> Keys:
    """The groups a row belongs to, in the order in which they are shown; `(NONE,)` where it belongs to none.

    Only by benefit goal, and an action or package by the kinds of its phases, can it be several.
    """
    return _OF[by](state, row) or (NONE,)


def group_order(state: PlanState, by: str) -> list[str]:
    """Every group there can be, in the order in which they are shown, those without any last."""
    return [*_ORDER[by](state), NONE]


def action_of(state: PlanState, row: Scheduled) -> Action | None:
    """The action that a row is, or is a part of."""
    return row if isinstance(row, Action) else state.get(Action, getattr(row, "action_id", None))


def package_of(state: PlanState, row: Scheduled) -> Package | None:
    """The package that a row is, or is a part of."""
    if isinstance(row, Package):
        return row
    return state.get(Package, getattr(action_of(state, row) or row, "package_id", None))


def owner_of(state: PlanState, row: Scheduled) -> str:
    """The id of who answers for a row: its own owner, else that of the action, else of the package; "" for nobody."""
    above = (row, action_of(state, row), package_of(state, row))
    return next((each.owner_id for each in above if each is not None and each.owner_id), NONE)


def _package(state: PlanState, row: Scheduled) -> Keys:
    package = package_of(state, row)
    return (package.id,) if package else ()


def _owner(state: PlanState, row: Scheduled) -> Keys:
    owner = owner_of(state, row)
    return (owner,) if state.get(Party, owner) else ()


def _benefit_goals(state: PlanState, row: Scheduled) -> Keys:
    actions = state.where(Action, "package_id", row.id) if isinstance(row, Package) else [action_of(state, row)]
    links = (link for action in actions if action for link in state.where(ActionGoal, "action_id", action.id))
    goals = {goal.id for goal in (state.get(Goal, link.goal_id) for link in links) if goal and goal.tree == "benefit"}
    return tuple(goals) if len(goals) < 2 else _in_order(goals, _benefit_tree(state))


def _phase_kinds(state: PlanState, row: Scheduled) -> Keys:
    if isinstance(row, Milestone):
        return (MILESTONES,)
    if isinstance(row, Phase):
        return (row.kind,)
    actions = [row] if isinstance(row, Action) else state.where(Action, "package_id", row.id)
    kinds = {phase.kind for action in actions for phase in state.where(Phase, "action_id", action.id)}
    return _in_order(kinds, PHASE_KINDS)


def _state(state: PlanState, row: Scheduled) -> Keys:
    return () if isinstance(row, Package) else (row.state,)


def _in_order(keys: set[str], order: Iterable[str]) -> Keys:
    return tuple(key for key in order if key in keys)


def _benefit_tree(state: PlanState) -> list[str]:
    """The ids of the benefit goals as they stand in their tree, each before those under it; what hangs nowhere last."""
    found: dict[str, None] = {}
    waiting = children_of(state, "benefit", None)[::-1]
    while waiting:
        goal = waiting.pop()
        found[goal.id] = None
        waiting += children_of(state, "benefit", goal.id)[::-1]
    return list(found | dict.fromkeys(goal.id for goal in state.rows(Goal) if goal.tree == "benefit"))


_OF: dict[str, Callable[[PlanState, Scheduled], Keys]] = {
    "package": _package,
    "owner": _owner,
    "benefit_goal": _benefit_goals,
    "phase_kind": _phase_kinds,
    "state": _state,
}
_ORDER: dict[str, Callable[[PlanState], Sequence[str]]] = {
    "package": lambda state: [row.id for row in state.rows(Package)],
    "owner": lambda state: [row.id for row in state.rows(Party)],
    "benefit_goal": _benefit_tree,
    "phase_kind": lambda _: [*PHASE_KINDS, MILESTONES],
    "state": lambda _: list(STATES),
}
