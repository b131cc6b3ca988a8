"""The logical framework of a plan (PCM): what stands on each of its levels, with what measures it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import TREES, ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState

GOAL_LEVELS = ("overall", "purpose", "result")  # from the top down; an activity is an action
ACTIVITY = "activity"
LEVELS = (*GOAL_LEVELS, ACTIVITY)

# The levels that follow from a goal's tree and kind, where none is set by hand.
_BY_KIND: Mapping[tuple[str, str], str] = {
    ("programme", "purpose"): "overall",
    ("programme", "strategic_objective"): "overall",
    ("project", "purpose"): "purpose",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A goal or an action on a level. An action that serves several results is told under the first, its home.

    `under` is the result an activity is listed under, "" for none; where it is told elsewhere, `home` is that result
    and the entry only refers to it.
    """

    level: str
    row: Goal | Action
    indicators: tuple[Indicator, ...] = ()
    under: str = ""
    home: str = ""

    @property
    def is_reference(self) -> bool:
        return bool(self.home)


@dataclass(frozen=True, slots=True)
class Group:
    """The activities of one result in the order of their packages; last of all, without a result, the others."""

    result: Goal | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The rows of the framework: goals by level from the top down, then activities by the result they serve."""

    overall: tuple[Entry, ...]
    purpose: tuple[Entry, ...]
    result: tuple[Entry, ...]
    groups: tuple[Group, ...]

    def goals(self) -> Iterator[Entry]:
        """The entries of the goals, from the top down."""
        yield from (*self.overall, *self.purpose, *self.result)

    def activities(self) -> Iterator[Entry]:
        """Each action once, where it is told."""
        yield from (entry for group in self.groups for entry in group.entries if not entry.is_reference)

    @property
    def is_empty(self) -> bool:
        return not any(self.goals()) and not any(self.activities())


def matrix(state: PlanState) -> Matrix:
    """The framework as it follows from the goals, the links of the actions, and the indicators."""
    levels = goals_by_level(state)
    entries = {
        level: tuple(Entry(level, goal, indicators_of(state, goal)) for goal in levels[level]) for level in GOAL_LEVELS
    }
    return Matrix(entries["overall"], entries["purpose"], entries["result"], tuple(_groups(state, levels["result"])))


def level_of(state: PlanState, goal: Goal) -> str:
    """The level of a goal: as set by hand, else as its tree and kind say; "none" outside the matrix.

    Results are the benefit goals, or the project's top-level goals in a plan without benefit goals.
    """
    return _level(goal, benefits=has_benefit_results(state))


def has_benefit_results(state: PlanState) -> bool:
    """Whether the results are benefit goals, rather than the project's own top-level goals."""
    return any(map(_is_benefit, state.table(Goal).values()))


def goals_by_level(state: PlanState) -> dict[str, list[Goal]]:
    """The goals of each level in the order in which their trees are read."""
    benefits = has_benefit_results(state)
    found: dict[str, list[Goal]] = {level: [] for level in GOAL_LEVELS}
    for goal in _as_read(state):
        level = _level(goal, benefits=benefits)
        if level in found:
            found[level].append(goal)
    return found


def results_of(state: PlanState, action: Action, results: Iterable[Goal]) -> list[Goal]:
    """The results that an action serves, in their order.

    Each of its links leads to a result, or on from its goal to the nearest: to the goal above and along the links
    between goals.
    """
    wanted = list(results)
    ids = frozenset(goal.id for goal in wanted)
    links = state.where(ActionGoal, "action_id", action.id)
    served = {result for link in links if link.goal_id for result in _nearest(state, link.goal_id, ids)}
    return [goal for goal in wanted if goal.id in served]


def actions_in_order(state: PlanState) -> Iterator[Action]:
    """Every action: by package, and in it as the schedule has them; those of no package last."""
    packages = [package.id for package in state.rows(Package)]
    for package in (*packages, None):
        yield from state.where(Action, "package_id", package)


def indicators_of(state: PlanState, row: Goal | Action) -> tuple[Indicator, ...]:
    """What measures a goal or an action, in order."""
    return tuple(state.where(Indicator, "goal_id" if is_goal(row) else "action_id", row.id))


def is_goal(row: object) -> TypeGuard[Goal]:
    return isinstance(row, Goal)


def values_text(indicator: Indicator, number: Callable[[float], str]) -> str:
    """From the baseline to the target with the unit, `21 → 7 days`; nothing where neither is known."""
    baseline, target = ("" if value is None else number(value) for value in (indicator.baseline, indicator.target))
    if not baseline and not target:
        return ""
    unit = f"\u00a0{indicator.unit}" if indicator.unit else ""
    return f"{baseline}{unit}" if not target else f"{baseline} → {target}{unit}".lstrip()


def _groups(state: PlanState, results: list[Goal]) -> Iterator[Group]:
    served = [(action, results_of(state, action, results)) for action in actions_in_order(state)]
    for result in results:
        yield Group(result, tuple(_activity(state, a, goals, result) for a, goals in served if result in goals))
    rest = tuple(_activity(state, action, [], None) for action, goals in served if not goals)
    if rest:
        yield Group(None, rest)


def _activity(state: PlanState, action: Action, served: list[Goal], under: Goal | None) -> Entry:
    if under is not None and served[0].id != under.id:
        return Entry(ACTIVITY, action, (), under.id, served[0].id)
    return Entry(ACTIVITY, action, indicators_of(state, action), under.id if under else "")


def _level(goal: Goal, *, benefits: bool) -> str:
    if goal.logframe != "auto":
        return goal.logframe
    if _is_benefit(goal) or (not benefits and _is_top_goal(goal)):
        return "result"
    return _BY_KIND.get((goal.tree, goal.kind), "none")


def _is_benefit(goal: Goal) -> bool:
    """A benefit goal that stands among the results unless somebody moves it."""
    return (goal.tree, goal.kind) == ("benefit", "benefit_goal") and goal.logframe in ("auto", "result")


def _is_top_goal(goal: Goal) -> bool:
    return goal.tree == "project" and (goal.kind == "top_goal" or (goal.kind == "goal" and goal.parent_id is None))


def _as_read(state: PlanState) -> Iterator[Goal]:
    """Tree by tree, each goal before those under it."""
    for tree in TREES:
        ahead = [goal for goal in state.where(Goal, "parent_id", None) if goal.tree == tree][::-1]
        while ahead:
            goal = ahead.pop()
            yield goal
            ahead += state.where(Goal, "parent_id", goal.id)[::-1]


def _nearest(state: PlanState, start: str, results: frozenset[str]) -> set[str]:
    """The results in the fewest steps from a goal."""
    seen: set[str] = set()
    ahead = {start}
    while ahead and not ahead & results:
        seen |= ahead
        ahead = {goal for each in ahead for goal in _above(state, each)} - seen
    return ahead & results


def _above(state: PlanState, goal_id: str) -> Iterator[str]:
    goal = state.get(Goal, goal_id)
    if goal is not None and goal.parent_id:
        yield goal.parent_id
    for link in state.where(GoalLink, "from_goal_id", goal_id):
        if link.to_goal_id:
            yield link.to_goal_id
