"""Links between two columns of cards: what serves which benefit goals (F7, F10), and which actions serve what goals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.fading import faded
from soteplan.figures.forest import forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.link_cards import Columns, DiagramOptions, Source, Target, draw_diagram
from soteplan.figures.shapes import Figure, Key
from soteplan.figures.sheet import Sheet
from soteplan.figures.wrap import TextMeter

PLAIN = DiagramOptions()

Links = Mapping[str, Sequence[tuple[str, Key]]]  # id of the source -> ids of the goals it serves, with the link's row


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one diagram is drawn from; `counted` is the word for a number of its sources."""

    title: str
    counted: str
    captions: tuple[str, str]
    sources: Sequence[Source]
    targets: Sequence[Goal]


def goals_to_benefits(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: DiagramOptions = PLAIN
) -> Figure:
    """The project's goals under their upper goals, each joined to the benefit goals that it serves (F7)."""
    links = _goal_links(state)
    targets = _benefits(state, links)
    sources = list(_goals(state, _kept(links, targets)))
    words = _words(labels, labels.choice("goal", "tree", "project"))
    return _diagram(_Plan(labels.word("goals_by_benefit"), "goals", words, sources, targets), labels, meter, options)


def actions_to_benefits(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: DiagramOptions = PLAIN
) -> Figure:
    """The actions under their packages, each joined to the benefit goals that it serves (F10)."""
    links = _action_links(state)
    targets = _benefits(state, links)
    sources = list(_actions(state, _kept(links, targets)))
    words = _words(labels, labels.word("actions"))
    return _diagram(
        _Plan(labels.word("actions_by_benefit"), "actions", words, sources, targets), labels, meter, options
    )


def actions_to_goals(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: DiagramOptions = PLAIN
) -> Figure:
    """The actions under their packages, each joined to the project's goals that it serves."""
    links = _action_links(state)
    targets = _in_order(state, "project")
    sources = list(_actions(state, _kept(links, targets)))
    words = (labels.word("actions"), labels.choice("goal", "tree", "project"))
    return _diagram(_Plan(labels.word("actions_by_goal"), "actions", words, sources, targets), labels, meter, options)


def _words(labels: FigureLabels, left: str) -> tuple[str, str]:
    return left, labels.choice("goal", "tree", "benefit")


def _in_order(state: PlanState, tree: str) -> list[Goal]:
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == tree}
    return [goals[node] for node, _ in forest(goals.values()).walk()]


def _goal_links(state: PlanState) -> Links:
    rows = ((r.from_goal_id, r.to_goal_id, Key("goal_link", r.id)) for r in state.rows(GoalLink))
    return _by_source(rows)


def _action_links(state: PlanState) -> Links:
    rows = ((r.action_id, r.goal_id, Key("action_goal", r.id)) for r in state.rows(ActionGoal))
    return _by_source(rows)


def _by_source(rows: Iterator[tuple[str | None, str | None, Key]]) -> Links:
    found: dict[str, list[tuple[str, Key]]] = {}
    for source, target, key in rows:
        if source and target:
            found.setdefault(source, []).append((target, key))
    return found


def _kept(links: Links, targets: Sequence[Goal]) -> Links:
    shown = {goal.id for goal in targets}
    kept = {source: [end for end in ends if end[0] in shown] for source, ends in links.items()}
    return {source: ends for source, ends in kept.items() if ends}


def _benefits(state: PlanState, links: Links) -> list[Goal]:
    """The benefit goals, and of what else stands in their tree whatever is served."""
    served = {target for ends in links.values() for target, _ in ends}
    return [goal for goal in _in_order(state, "benefit") if goal.kind == "benefit_goal" or goal.id in served]


def _goals(state: PlanState, links: Links) -> Iterator[Source]:
    """The project's goals as in their tree; one with goals under it is a head, unless it serves something itself."""
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == "project"}
    trees = forest(goals.values())
    for node, _ in trees.walk():
        goal, ends = goals[node], tuple(links.get(node, ()))
        upper = bool(trees.children.get(node))
        yield Source(Key("goal", goal.id), goal.code, goal.title, ends, head=upper and not ends)


def _actions(state: PlanState, links: Links) -> Iterator[Source]:
    for package in state.rows(Package):
        actions = state.where(Action, "package_id", package.id)
        if actions:
            yield Source(Key("package", package.id), package.code, package.title, head=True)
        for action in actions:
            yield Source(Key("action", action.id), action.code, action.title, tuple(links.get(action.id, ())))


def _diagram(plan: _Plan, labels: FigureLabels, meter: TextMeter, options: DiagramOptions) -> Figure:
    sources = [source for source in plan.sources if options.groups or not source.head]
    sheet = Sheet(meter)
    targets = list(_targets(plan, sources, labels))
    width, height = 0.0, 0.0
    if targets and any(not source.head for source in sources):
        width, height = draw_diagram(sheet, Columns(plan.captions, sources, targets), options)
    return faded(sheet.figure(width, height, plan.title, _described(sources, targets)), options.lit)


def _targets(plan: _Plan, sources: Sequence[Source], labels: FigureLabels) -> Iterator[Target]:
    for place, goal in enumerate(plan.targets):
        serving = sum(any(end == goal.id for end, _ in source.ends) for source in sources)
        yield Target(
            Key("goal", goal.id), goal.code or f"({place + 1})", goal.title, labels.count(plan.counted, serving)
        )


def _described(sources: Sequence[Source], targets: Sequence[Target]) -> Iterator[str]:
    """First how many serve each, then who serves which."""
    codes = {target.key.row_id: target.code for target in targets}
    for target in targets:
        yield f"{target.code} {target.title}: {target.count}"
    for source in sources:
        if source.ends:
            yield f"{source.code} {source.title} → {', '.join(codes[end] for end, _ in source.ends)}"
