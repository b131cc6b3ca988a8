"""What serves which goals: a table with dots and how many there are, for those who would rather look it up than follow
the lines of a link diagram."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.forest import forest
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Rect
from soteplan.figures.sheet import Setting, Sheet, round_up
from soteplan.figures.table import MARK, Column, Row, draw_table
from soteplan.figures.tokens import WIDE_GAP
from soteplan.figures.wrap import TextMeter

_LABEL_WIDTH = 280.0
_GOAL_WIDTH = 88.0
_CODE_WIDTH, _WIDEST_CODE = 32.0, 88.0
_MOST_NAMED = 8  # goals whose titles stand in the head; more are listed below
_LISTED_WIDTH = 240.0
_BESIDE = 8.0
_BETWEEN = 4.0
_LISTED = Setting("small", "ink2", max_lines=3)

Links = Mapping[str, frozenset[str]]


def goals_by_benefit(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The project's goals by the benefit goals they serve."""
    links = _links((link.from_goal_id, link.to_goal_id) for link in state.rows(GoalLink))
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == "project"}
    trees = forest(goals.values())
    rows = [_row("goal", goals[node], group=bool(trees.children.get(node))) for node, _ in trees.walk()]
    return _Matrix(labels, meter, _benefits(state, links), links).figure(rows, "goals_by_benefit")


def actions_by_benefit(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The actions by the benefit goals they serve."""
    links = _links((link.action_id, link.goal_id) for link in state.rows(ActionGoal))
    return _Matrix(labels, meter, _benefits(state, links), links).figure(
        list(_action_rows(state)), "actions_by_benefit"
    )


def actions_by_goal(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The actions by the goals of the project they serve, those goals only; empty where none serves any."""
    links = _links((link.action_id, link.goal_id) for link in state.rows(ActionGoal))
    served = frozenset().union(*links.values())
    targets = [goal for goal in _in_order(state, "project") if goal.id in served]
    return _Matrix(labels, meter, targets, links).figure(list(_action_rows(state)), "actions_by_goal")


def _in_order(state: PlanState, tree: str) -> list[Goal]:
    goals = {goal.id: goal for goal in state.rows(Goal) if goal.tree == tree}
    return [goals[node] for node, _ in forest(goals.values()).walk()]


def _benefits(state: PlanState, links: Links) -> list[Goal]:
    """The benefit goals, and of what else stands in their tree whatever is served."""
    served = frozenset().union(*links.values())
    return [goal for goal in _in_order(state, "benefit") if goal.kind == "benefit_goal" or goal.id in served]


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


class _Matrix:
    """Sources down the side, targets across; where there are many of these, by their codes, with a list below."""

    def __init__(self, labels: FigureLabels, meter: TextMeter, targets: Sequence[Goal], links: Links) -> None:
        self.labels = labels
        self.meter = meter
        self.targets = targets
        self.links = links
        self.named = len(targets) <= _MOST_NAMED

    def figure(self, rows: Sequence[Row], title: str) -> Figure:
        sheet = Sheet(self.meter)
        columns = self._columns(rows)
        marked = [_marked(row, [goal.id for goal in self.targets], self.links) for row in rows]
        counts = [str(sum(row.cells[place] == MARK for row in marked)) for place in range(2, len(columns))]
        total = Row(("", self.labels.word("total"), *counts), "sum")
        width, bottom = sum(column.width for column in columns), 0.0
        if rows and self.targets:
            bottom = draw_table(sheet, columns, [self._head(), *marked, total])
        if rows and not self.named:
            bottom = self._list(sheet, Rect(0, bottom + WIDE_GAP, width, 0))
        return sheet.figure(width, bottom, self.labels.word(title), _described(marked, self.targets))

    def _columns(self, rows: Sequence[Row]) -> list[Column]:
        codes = max((self.meter.width(row.cells[0], "label") for row in rows), default=0) + 2 * _BESIDE
        across = _GOAL_WIDTH if self.named else self._code_width()
        return [Column(round_up(codes)), Column(_LABEL_WIDTH), *(Column(across, "middle") for _ in self.targets)]

    def _code_width(self) -> float:
        widest = max(self.meter.width(goal.code, "label") for goal in self.targets)
        return max(_CODE_WIDTH, min(_WIDEST_CODE, round_up(widest + 2 * _BESIDE)))

    def _head(self) -> Row:
        heads = (f"{goal.code}\n{goal.title}" if self.named else goal.code for goal in self.targets)
        return Row(("", "", *heads), "head")

    def _list(self, sheet: Sheet, room: Rect) -> float:
        """The goals with their titles in as many columns as there is room for; gives the y below them."""
        abreast = max(1, int((room.width + WIDE_GAP) // (_LISTED_WIDTH + WIDE_GAP)))
        width = (room.width + WIDE_GAP) / abreast - WIDE_GAP
        longest = ceil(len(self.targets) / abreast)
        bottom = room.y
        for column in range(abreast):
            y = room.y
            for goal in self.targets[column * longest : (column + 1) * longest]:
                place = Rect(column * (width + WIDE_GAP), y, width, 0)
                y += sheet.write(place, f"{goal.code} {goal.title}".strip(), _LISTED, Key("goal", goal.id)) + _BETWEEN
            bottom = max(bottom, y)
        return bottom


def _marked(row: Row, benefits: Sequence[str], links: Links) -> Row:
    served = links.get(row.key.row_id, frozenset()) if row.key else frozenset()
    cells = (*row.cells, *(MARK if goal in served else "" for goal in benefits))
    return Row(cells, row.kind, row.key)


def _described(rows: Sequence[Row], benefits: Sequence[Goal]) -> Iterator[str]:
    for row in rows:
        served = [goal.code for goal, cell in zip(benefits, row.cells[2:], strict=True) if cell == MARK]
        if served:
            yield f"{row.cells[0]} {row.cells[1]} → {', '.join(served)}"
