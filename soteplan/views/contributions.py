"""What a goal or an action contributes to, and what contributes to it, in the Inspector: led to, removed, and added."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState
from soteplan.models.columns import title_of
from soteplan.operations import goal_links
from soteplan.texts.language import mark
from soteplan.views.icons import icon
from soteplan.views.link import Link, Part
from soteplan.views.link_adder import LinkAdder
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace

LINKED = (Goal, Action)  # the rows that have these links
FEW = 4  # links of a side that are shown at first
BUTTON = 26  # px at 100 %
TABLES = frozenset({"goal_link", "action_goal"})
ADDED = (mark("Inspector", "Add a goal…"), mark("Inspector", "Add what contributes…"))
HEADS = (mark("Inspector", "Contributes to"), mark("Inspector", "Contributed to by"))


class Contributions(QWidget):
    """Both sides of a row; an action has only what it contributes to. Follows the plan by itself."""

    def __init__(self, workspace: Workspace, row: Any) -> None:
        super().__init__()
        self._workspace = workspace
        self._table, self._row_id = spec_of(type(row)).table, row.id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(workspace.look.px(2))
        self.sides = [_Side(workspace, row, 0)]
        if isinstance(row, Goal):
            self.sides.append(_Side(workspace, row, 1))
        for side in self.sides:
            column.addWidget(side)
        workspace.document.changed.connect(self._follow)

    def _follow(self, change_set: ChangeSet) -> None:
        row = self._workspace.document.state.find(self._table, self._row_id)
        ends = {change.row_id for side in self.sides for change in change_set.changes if side.concerns(change.row_id)}
        if row is not None and (ends or any(change.table in TABLES for change in change_set.changes)):
            for side in self.sides:
                side.show_links()


class _Side(QWidget):
    """The links of a row on one side, 0 what it contributes to and 1 what contributes to it."""

    def __init__(self, workspace: Workspace, row: Any, side: int) -> None:
        super().__init__()
        self._workspace, self._row, self._side = workspace, row, side
        self._whole = False  # all links are shown
        self._shown: list[QWidget] = []
        self._others: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = Link(workspace.look, lambda: None, padding=0, air=4, framed=True)
        self._column.addWidget(self._head)
        self.adder: LinkAdder | None = None
        if not workspace.document.read_only:
            words = workspace.language.text("Inspector", ADDED[side])
            self.adder = LinkAdder(workspace, self._candidates, self._add, words)
            self._column.addWidget(self.adder)
        self.show_links()

    @property
    def lines(self) -> list[Link]:
        """The links that are shown, in order."""
        return [
            link for line in self._shown for link in ([line] if isinstance(line, Link) else line.findChildren(Link))
        ]

    def concerns(self, row_id: str) -> bool:
        return row_id in self._others

    def show_links(self) -> None:
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        links = self._links()
        self._others = {other.id for _, other in links}
        few = links if self._whole or len(links) <= FEW + 1 else links[:FEW]
        self._shown = [self._line(link, other) for link, other in few]
        if len(few) < len(links):
            self._shown.append(self._more(len(links) - len(few)))
        for place, widget in enumerate(self._shown, 1):
            self._column.insertWidget(place, widget)
            widget.show()
        text = self._workspace.language.text("Inspector", HEADS[self._side])
        self._head.say([Part(f"{text} · {len(links)}" if links else text, "label")], leads=False)

    def _links(self) -> list[tuple[Any, Any]]:
        """Each link with the row at its other end."""
        state = self._workspace.document.state
        pairs = [(link, goal_links.ends_of(state, link)[1 - self._side]) for link in self._rows(state)]
        return [(link, other) for link, other in pairs if other is not None]

    def _rows(self, state: PlanState) -> list[Any]:
        row_id = self._row.id
        if isinstance(self._row, Action):
            return list(state.where(ActionGoal, "action_id", row_id))
        if not self._side:
            return list(state.where(GoalLink, "from_goal_id", row_id))
        return [*state.where(GoalLink, "to_goal_id", row_id), *state.where(ActionGoal, "goal_id", row_id)]

    # one link

    def _line(self, link: Any, other: Any) -> QWidget:
        language, table = self._workspace.language, spec_of(type(other)).table
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = title_of(other, language)
        shown = Link(self._workspace.look, partial(self._workspace.go_to.emit, table, other.id), air=3, framed=True)
        shown.say([Part(words, lines=2), Part(link.explanation, "small", "ink2", lines=2)])
        row.addWidget(shown, 1)
        text = language.text("Inspector", "Edit the link to {name}", name=words)
        row.addWidget(self._button("pencil", text, partial(self._open, link)))
        if not self._workspace.document.read_only:
            text = language.text("Inspector", "Remove the link to {name}", name=words)
            row.addWidget(self._button("x", text, partial(self._remove, link)))
        return line

    def _button(self, name: str, words: str, act: Callable[[], object]) -> QuietButton:
        look = self._workspace.look
        button = QuietButton(look)
        button.setIcon(icon(look, name, size=14))
        button.setAccessibleName(words)
        button.setFixedSize(look.px(BUTTON), look.px(BUTTON))
        button.clicked.connect(lambda _: act())
        return button

    def _open(self, link: Any) -> None:
        """The link's own form: both ends and the explanation."""
        self._workspace.selected.emit(spec_of(type(link)).table, link.id)

    def _remove(self, link: Any) -> None:
        self._workspace.perform(f"delete:{spec_of(type(link)).table}", lambda tx: tx.delete(link))

    def _more(self, number: int) -> Link:
        text = self._workspace.language.count("Inspector", "and %n other(s)", number)
        more = Link(self._workspace.look, self._show_whole, air=3, framed=True)
        more.say([Part(text, "body", "accent")])
        return more

    def _show_whole(self) -> None:
        self._whole = True
        self.show_links()
        self.lines[FEW].setFocus()

    # adding

    def _candidates(self) -> list[Any]:
        """What the row could still be linked to on this side."""
        state = self._workspace.document.state
        rows: list[Any] = state.rows(Goal)
        if self._side:
            rows = [*rows, *state.rows(Action)]
        return [row for row in rows if row.id != self._row.id and row.id not in self._others]

    def _add(self, other: Any) -> bool:
        source, target = (other, self._row) if self._side else (self._row, other)
        table = "goal_link" if isinstance(source, Goal) else "action_goal"
        return self._workspace.perform(f"add:{table}", lambda tx: goal_links.link(tx, source, target))
