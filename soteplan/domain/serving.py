"""What serves a goal (how), and what it serves (why), through every part of the plan, and the money behind it.

How: the goals under a goal and those linked to it, theirs in turn, the actions that contribute to any of them, and what
hangs on these goals, on these actions, and on the work packages that hold the actions. A row that names a goal or an
action is judged by that alone; only a row that names nothing narrower goes with its whole package.

Why: the goals above a goal and those it is linked to, theirs in turn; of an action the goals it contributes to. Both
are read from the links of the plan and nothing else, and cost what is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from soteplan.domain.budget import Actual, BudgetLine, Forecast
from soteplan.domain.budget_sums import last_actual_month
from soteplan.domain.communications import CoreMessage
from soteplan.domain.entities import ENTITIES, spec_of
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.meetings import Decision
from soteplan.domain.risks import RiskLink
from soteplan.domain.schedule import Action, Dependency, Package
from soteplan.domain.state import PlanState, in_order

Reached = Mapping[str, frozenset[str]]  # table -> ids of its rows


class _Hanging(NamedTuple):
    """Rows of a table that go with what their fields name; `wide` counts only where all of these are empty."""

    table: str
    fields: tuple[str, ...]
    wide: str = ""


# In an order in which what is named has been reached before what names it.
_HANGING = (
    _Hanging("phase", ("action_id",)),
    _Hanging("milestone", ("action_id",), "package_id"),
    _Hanging("scope_item", ("action_id",), "package_id"),
    _Hanging("effect", ("goal_id",), "package_id"),
    _Hanging("benefit_estimate", ("package_id",)),
    _Hanging("assumption", ("package_id",)),
    _Hanging("budget_line", ("package_id",)),
    _Hanging("actual", ("package_id",)),
    _Hanging("forecast", ("package_id",)),
    _Hanging("earmark", ("package_id",)),
    _Hanging("risk", ("goal_id", "action_id"), "package_id"),
    _Hanging("risk_response", ("risk_id",)),
    _Hanging("risk_review", ("risk_id",)),
    _Hanging("indicator", ("goal_id", "action_id")),
    _Hanging("measurement", ("indicator_id",)),
    _Hanging("evaluation", ("goal_id", "action_id")),
    _Hanging("comm_action", ("milestone_id",)),
)
_RISK_LINK = _Hanging("risk_link", ("goal_id", "action_id"), "package_id")
# What the communication actions that were reached are about and meant for.
_NAMED_BY_COMM_ACTION = ("core_message_id", "comm_objective_id", "target_group_id", "channel_id")

# What was asked about them, or by a group that they reach where it names none.
_FEEDBACK = _Hanging("feedback", ("comm_action_id",), "target_group_id")

# Rows of other tables belong to the plan as a whole and serve no goal in particular.
SERVING_TABLES = frozenset(
    {"goal", "goal_link", "action", "action_goal", "package", "dependency", "decision", "risk_link"}
    | {hanging.table for hanging in (*_HANGING, _FEEDBACK)}
    | {ENTITIES["comm_action"].by_name[field].target for field in _NAMED_BY_COMM_ACTION}
)


class PackageMoney(NamedTuple):
    """The money of a package in cents, and how many of its actions serve the goal, of how many."""

    package_id: str
    planned: int
    used: int
    expected: int  # forecast for months without actuals
    serving: int
    actions: int


class Money(NamedTuple):
    """The packages that serve, in the plan's order, and what common packages hold beside them (cents).

    A plan says what money a package has, not what an action costs: so a package counts whole as soon as one of its
    actions serves. It may serve other goals as well, and the sums of two goals must not be added up. A common package
    serves all the others and thus every goal; what it holds is told apart and in no sum, unless its own actions serve.
    """

    packages: tuple[PackageMoney, ...] = ()
    common: int = 0

    @property
    def planned(self) -> int:
        return sum(package.planned for package in self.packages)

    @property
    def used(self) -> int:
        return sum(package.used for package in self.packages)

    @property
    def expected(self) -> int:
        return sum(package.expected for package in self.packages)


def how(state: PlanState, table: str, row_id: str) -> Reached:
    """Everything that serves a goal, the goal included; of an action, all that belongs to it. Circles end."""
    reached: dict[str, set[str]] = {"goal": set(), "action": set(), "package": set()}
    if table == "goal":
        _reach_actions(state, row_id, reached)
    else:
        reached["action"].add(row_id)
    for hanging in _HANGING:
        reached[hanging.table] = {row.id for row in _hanging(state, reached, hanging)}
        if hanging.table == "risk":
            _reach_linked_risks(state, reached)
    reached["dependency"] = {row.id for row in _dependencies(state, reached)}
    _reach_messages(state, reached)
    reached["feedback"] = {row.id for row in _hanging(state, reached, _FEEDBACK)}
    reached["decision"] = {row.id for row in _decisions(state, reached)}
    return _frozen(reached)


def why(state: PlanState, table: str, row_id: str) -> Reached:
    """The goals that a goal or an action serves, and the links that lead there; the row itself is not among them."""
    reached: dict[str, set[str]] = {"goal_link": set(), "action_goal": set()}
    starts = [row_id]
    if table == "action":
        links = state.where(ActionGoal, "action_id", row_id)
        reached["action_goal"] = {link.id for link in links}
        starts = [link.goal_id for link in links if link.goal_id]
    goals = _closure(starts, lambda goal_id: _goals_above(state, goal_id, reached["goal_link"]))
    reached["goal"] = goals - {row_id}
    return _frozen(reached)


def money(state: PlanState, reached: Reached) -> Money:
    """The money of the packages among what serves a goal, as far as budget lines, actuals and forecasts name them."""
    serving, actions = reached.get("package", frozenset()), reached.get("action", frozenset())
    packages = sorted((p for p in (state.get(Package, each) for each in serving) if p), key=in_order)
    known = last_actual_month(state) if packages else ""
    common = [p.id for p in state.where(Package, "kind", "common") if p.id not in serving]
    return Money(
        tuple(_package_money(state, package.id, actions, known) for package in packages),
        sum(_sum(state, BudgetLine, package_id) for package_id in common),
    )


def narrowed(state: PlanState, keeps: Callable[[str, str], bool]) -> PlanState:
    """The rows of a plan that are kept, by table and id, in a state of their own that later changes do not reach."""

    def load(row_type: type[Any]) -> Iterable[Any]:
        table = spec_of(row_type).table
        return [row for row in state.table(row_type).values() if keeps(table, row.id)]

    return PlanState(load)


def _reach_actions(state: PlanState, goal_id: str, reached: dict[str, set[str]]) -> None:
    """The goals and actions that serve a goal, the links between them, and the packages of the actions."""
    reached["goal_link"] = set()
    reached["goal"] = _closure([goal_id], lambda each: _goals_below(state, each, reached["goal_link"]))
    links = [link for each in reached["goal"] for link in state.where(ActionGoal, "goal_id", each)]
    reached["action_goal"] = {link.id for link in links}
    reached["action"] = {link.action_id for link in links if link.action_id}
    actions = (state.get(Action, each) for each in reached["action"])
    reached["package"] = {action.package_id for action in actions if action and action.package_id}


def _closure(starts: Iterable[str], following: Callable[[str], Iterable[str]]) -> set[str]:
    """All that is reached from the starts, which are among it; each is asked for what follows just once."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += following(each)
    return found


def _goals_below(state: PlanState, goal_id: str, links: set[str]) -> Iterator[str]:
    yield from (goal.id for goal in state.where(Goal, "parent_id", goal_id))
    for link in state.where(GoalLink, "to_goal_id", goal_id):
        links.add(link.id)
        if link.from_goal_id:
            yield link.from_goal_id


def _goals_above(state: PlanState, goal_id: str, links: set[str]) -> Iterator[str]:
    goal = state.get(Goal, goal_id)
    if goal and goal.parent_id:
        yield goal.parent_id
    for link in state.where(GoalLink, "from_goal_id", goal_id):
        links.add(link.id)
        if link.to_goal_id:
            yield link.to_goal_id


def _hanging(state: PlanState, reached: Mapping[str, set[str]], hanging: _Hanging) -> Iterator[Any]:
    spec = ENTITIES[hanging.table]
    for name in hanging.fields:
        for target in reached[spec.by_name[name].target]:
            yield from state.where(spec.row_type, name, target)
    for target in reached[spec.by_name[hanging.wide].target] if hanging.wide else ():
        for row in state.where(spec.row_type, hanging.wide, target):
            if not any(getattr(row, name) for name in hanging.fields):
                yield row


def _reach_linked_risks(state: PlanState, reached: dict[str, set[str]]) -> None:
    """Risks that bear on a goal or an action besides those they name; by a package where that is all they add."""
    reached["risk_link"] = {row.id for row in _hanging(state, reached, _RISK_LINK)}
    links = (state.get(RiskLink, each) for each in reached["risk_link"])
    reached["risk"] |= {link.risk_id for link in links if link and link.risk_id}


def _dependencies(state: PlanState, reached: Mapping[str, set[str]]) -> Iterator[Dependency]:
    """Those between two things that were both reached."""
    for table in ("phase", "milestone"):
        for row_id in reached[table]:
            for row in state.where(Dependency, f"from_{table}_id", row_id):
                if row.to_phase_id in reached["phase"] or row.to_milestone_id in reached["milestone"]:
                    yield row


def _reach_messages(state: PlanState, reached: dict[str, set[str]]) -> None:
    """What the communication actions name, and the messages that these messages carry out."""
    spec = ENTITIES["comm_action"]
    rows = [state.table(spec.row_type)[each] for each in reached["comm_action"]]
    for name in _NAMED_BY_COMM_ACTION:
        reached[spec.by_name[name].target] = {getattr(row, name) for row in rows if getattr(row, name)}
    reached["core_message"] = _closure(reached["core_message"], lambda each: _carried(state, each))


def _carried(state: PlanState, message_id: str) -> Iterator[str]:
    message = state.get(CoreMessage, message_id)
    if message and message.carries_id:
        yield message.carries_id


def _decisions(state: PlanState, reached: Mapping[str, set[str]]) -> Iterator[Decision]:
    """Decisions about anything that was reached; a decision names it by table and id, so this is no index's work."""
    for decision in state.table(Decision).values():
        if decision.subject_id in reached.get(decision.subject_table, ()):
            yield decision


def _package_money(state: PlanState, package_id: str, serving: frozenset[str], known: str) -> PackageMoney:
    own = [action.id for action in state.where(Action, "package_id", package_id)]
    expected = [row for row in state.where(Forecast, "package_id", package_id) if not row.month or row.month > known]
    return PackageMoney(
        package_id,
        _sum(state, BudgetLine, package_id),
        _sum(state, Actual, package_id),
        sum(row.amount or 0 for row in expected),
        sum(each in serving for each in own),
        len(own),
    )


def _sum(state: PlanState, row_type: type[Any], package_id: str) -> int:
    return sum(row.amount or 0 for row in state.where(row_type, "package_id", package_id))


def _frozen(reached: Mapping[str, set[str]]) -> Reached:
    return {table: frozenset(ids) for table, ids in reached.items()}
