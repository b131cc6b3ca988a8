"""Which goal or action serves which benefit goal (F7, F10): a table with dots, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.forest import forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key
from soteplan.figures.sheet import Sheet, round_up
from soteplan.figures.table import MARK, Column, Row, draw_table
from soteplan.figures.wrap import TextMeter

_LABEL_WIDTH = 280.0
_GOAL_WIDTH = 88.0
_BESIDE = 8.0

Links = Mapping[str, frozenset[str]]


def goals_by_benefit(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The project's goals by the benefit goals they serve (F7)."""
    links = _links((link.from_goal_id, link.to_goal_id) for link in state.rows(GoalLink))
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == "project"}
    trees = forest(goals.values())
    rows = [_row("goal", goals[node], group=bool(trees.children.get(node))) for node, _ in trees.walk()]
    return _matrix(state, labels, meter, rows, links, "goals_by_benefit")


def actions_by_benefit(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The actions by the benefit goals they serve (F10)."""
    links = _links((link.action_id, link.goal_id) for link in state.rows(ActionGoal))
    return _matrix(state, labels, meter, list(_action_rows(state)), links, "actions_by_benefit")


def _action_rows(state: PlanState) -> Iterator[Row]:
    for package in state.rows(Package):
        actions = state.where(Action, "package_id", package.id)
        if actions:
            yield _row("package", package, group=True)
        yield from (_row("action", action) for action in actions)


def _row(table: str, row: Goal | Package | Action, *, group: bool = False) -> Row:
    return Row((row.code, row.title), "group" if group else "row", Key(table, row.id))


def _links(pairs: Iterator[tuple[str | None, str | None]]) -> Links:
    found: dict[str, set[str]] = {}
    for source, target in pairs:
        if source and target:
            found.setdefault(source, set()).add(target)
    return {source: frozenset(targets) for source, targets in found.items()}


def _matrix(
    state: PlanState, labels: FigureLabels, meter: TextMeter, rows: Sequence[Row], links: Links, title: str
) -> Figure:
    benefits = [goal for goal in state.rows(Goal) if goal.tree == "benefit" and goal.kind == "benefit_goal"]
    codes = max((meter.width(row.cells[0], "label") for row in rows), default=0) + 2 * _BESIDE
    columns = [Column(round_up(codes)), Column(_LABEL_WIDTH), *(Column(_GOAL_WIDTH, "middle") for _ in benefits)]
    marked = [_marked(row, [goal.id for goal in benefits], links) for row in rows]
    head = Row(("", "", *(f"{goal.code}\n{goal.title}" for goal in benefits)), "head")
    counts = [str(sum(row.cells[place] == MARK for row in marked)) for place in range(2, len(columns))]
    total = Row(("", labels.word("total"), *counts), "sum")
    sheet = Sheet(meter)
    bottom = draw_table(sheet, columns, [head, *marked, total])
    width = sum(column.width for column in columns)
    return sheet.figure(width, bottom, labels.word(title), _described(marked, benefits))


def _marked(row: Row, benefits: Sequence[str], links: Links) -> Row:
    served = links.get(row.key.row_id, frozenset()) if row.key else frozenset()
    cells = (*row.cells, *(MARK if goal in served else "" for goal in benefits))
    return Row(cells, row.kind, row.key)


def _described(rows: Sequence[Row], benefits: Sequence[Goal]) -> Iterator[str]:
    for row in rows:
        served = [goal.code for goal, cell in zip(benefits, row.cells[2:], strict=True) if cell == MARK]
        if served:
            yield f"{row.cells[0]} {row.cells[1]} → {', '.join(served)}"
