"""What a moved milestone or meeting left behind: seen with its days, and those that are ticked move along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidgetItem, QVBoxLayout

from soteplan.domain.comm_ties import LeftBehind, left_behind
from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.models.schedule_words import days_text
from soteplan.operations.comm_calendar import move_along
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views.dialogs.move_list import move_list
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

ACTION, _, _, _, DAYS = range(5)
HEADS = (
    mark("Ties", "Communication action"),
    mark("Ties", "Tied to"),
    mark("Followers", "Now"),
    mark("Followers", "After the move"),
    mark("Followers", "Later by"),
)
CONTEXTS = ("Ties", "Ties", "Followers", "Followers", "Followers")
WIDTHS = {2: 104, 3: 104, DAYS: 104}  # px at 100 %
ID = Qt.ItemDataRole.UserRole


class LeftBehindDialog(Form):
    """Space ticks a row, Enter goes to it; nothing moves before Move along."""

    form = "left_behind"
    told: QLabel
    moves_place: QVBoxLayout
    hint: QLabel
    go: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        text = self.language.text
        heads = [text(context, name) for context, name in zip(CONTEXTS, HEADS, strict=True)]
        self.moves = move_list(self, text("Ties", "What was left behind"), heads, WIDTHS)
        self.moves_place.addWidget(self.moves)
        found = asked(window)
        self.moves.addTopLevelItems([self._item(each) for each in found])
        self.moves.itemChanged.connect(lambda *_: self.go.setEnabled(bool(self._ticked())))
        self.moves.itemActivated.connect(self._go_to)
        self.moves.setVisible(bool(found))
        self.told.setText(self._told(len(found)))
        self.hint.setVisible(bool(found))
        self.go.setEnabled(bool(found))
        self.hint.setText(text("Ties", "Enter goes to an action. What is left here stays in the plan check."))
        self.go.clicked.connect(self._move)
        self.leave.clicked.connect(self.reject)
        if not found:
            self.resize(self.width(), self.sizeHint().height())

    def _told(self, count: int) -> str:
        if not count:
            return refusals.sentence(self.language, Refusal("nothing_left_behind"))
        return self.language.count("Ties", "%n communication action(s) do not stand where their ties say", count)

    def _item(self, left: LeftBehind) -> QTreeWidgetItem:
        date, days = self.language.date, left.days
        later = "" if days is None else days_text(self.language, days, signed=True)
        names = [shortened(row.title) for row in (left.action, left.anchor)]
        item = QTreeWidgetItem([*names, date(left.action.start_date), date(left.day), later])
        item.setTextAlignment(DAYS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(ACTION, ID, left.action.id)
        item.setCheckState(ACTION, Qt.CheckState.Checked)
        return item

    def _ticked(self) -> list[str]:
        items = (self.moves.topLevelItem(number) for number in range(self.moves.topLevelItemCount()))
        return [item.data(ACTION, ID) for item in items if item and item.checkState(ACTION) is Qt.CheckState.Checked]

    def _go_to(self, item: QTreeWidgetItem) -> None:
        self.accept()
        self.workspace.go_to.emit("comm_action", item.data(ACTION, ID))

    def _move(self) -> None:
        ids = self._ticked()
        self.accept()
        self.workspace.perform("along:comm_action", lambda tx: move_along(tx, ids))


def asked(window: MainWindow) -> list[LeftBehind]:
    """What the window asks about just now, else all that the plan has left behind."""
    return window.workspace.ties.left or left_behind(window.document.state)


def open_dialog(window: MainWindow) -> LeftBehindDialog:
    """Where everything stands where its tie says, it says so."""
    dialog = LeftBehindDialog(window)
    dialog.open()
    (dialog.go if dialog.go.isEnabled() else dialog.leave).setFocus()
    dialog.moves.setCurrentIndex(dialog.moves.model().index(0, 0))
    return dialog
