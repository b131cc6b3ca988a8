"""The line of someone who takes notes in a live session: what is asked, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import Channel, CommAction, Feedback, TargetGroup
from soteplan.domain.fields import spec_of
from soteplan.domain.values import LONGEST_TEXT
from soteplan.models.columns import title_of
from soteplan.models.feedback_table import NO_CHANNEL, NO_GROUP, NO_OCCASION
from soteplan.texts.language import mark
from soteplan.views.quiet import FIELD, QuietButton, QuietCombo, QuietLine
from soteplan.views.workspace import Workspace

PLACES: dict[str, tuple[type[Any], str, str]] = {
    "target_group_id": (TargetGroup, "target_group", NO_GROUP),
    "channel_id": (Channel, "channel", NO_CHANNEL),
    "comm_action_id": (CommAction, "comm_action", NO_OCCASION),
}
TABLES = frozenset(table for _, table, _ in PLACES.values())
KEPT = "feedback.entry"  # what stands in the choices, as long as the window
LETTERS = 3  # of a choice where there is room
LEAST_BOX, WANTED_BOX = 56, 112  # px at 100 %: on a small projector words are cut, not the window
HINT = mark("FeedbackPage", "Enter keeps it. A digit and a space at the start choose the kind, ↑ and ↓ the group.")
Key = Qt.Key


class FeedbackEntry(QWidget):
    """Emits `noted` with the kind, the words and the places; these stay for the next one.

    Where letters are large for the place, the kinds are a choice like the others, and the hint is left to the tool tip.
    """

    noted = Signal(str, str, object)
    left = Signal()  # Esc in an empty line

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._document = workspace, workspace.document
        self._language, self._look = workspace.language, workspace.look
        self.kinds = list(spec_of(Feedback).by_name["kind"].choices)
        self.kind, places = workspace.kept.get(KEPT, (self.kinds[0], {}))
        self.line = self._make_line()
        self.buttons = self._make_buttons()
        self.kind_box = self._make_kind_box()
        self.boxes = {name: self._make_box(name) for name in PLACES}
        self._lay_out()
        self._offer(places)
        self.choose_kind(self.kind)
        self._document.changed.connect(self._follow)
        self.setFocusProxy(self.line)

    # building

    def _make_line(self) -> QuietLine:
        text, line = self._language.text, QuietLine(self._look)
        line.setMaxLength(LONGEST_TEXT + 1)  # what is too long is refused, not cut
        line.setPlaceholderText(text("FeedbackPage", "What is asked or said"))
        line.setAccessibleName(text("FeedbackPage", "What is asked or said"))
        line.setAccessibleDescription(text("FeedbackPage", HINT))
        line.setToolTip(text("FeedbackPage", HINT))
        line.returnPressed.connect(self._note)
        line.installEventFilter(self)
        return line

    def _make_buttons(self) -> dict[str, QuietButton]:
        group, buttons = QButtonGroup(self), {}
        for number, kind in enumerate(self.kinds, 1):
            button = buttons[kind] = QuietButton(self._look)
            button.setText(f"{number} {self._language.choice('feedback', 'kind', kind)}")
            button.setAccessibleName(button.text())
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, kind=kind: self.choose_kind(kind))
            group.addButton(button)
        return buttons

    def _make_kind_box(self) -> QuietCombo:
        box = self._plain_box(self._language.field("feedback", "kind"))
        for button in self.buttons.values():
            box.addItem(button.text())
        box.activated.connect(lambda place: self.choose_kind(self.kinds[place]))
        return box

    def _make_box(self, name: str) -> QuietCombo:
        box = self._plain_box(self._language.field("feedback", name))
        box.activated.connect(lambda _: self._chosen(name))
        return box

    def _plain_box(self, spoken: str) -> QuietCombo:
        box = QuietCombo(self._look)
        box.setMinimumSize(self._look.px(LEAST_BOX), self._look.px(FIELD))
        box.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(LETTERS)
        box.setMaxVisibleItems(16)
        box.setAccessibleName(spoken)
        return box

    def _lay_out(self) -> None:
        px, above, below = self._look.px, QHBoxLayout(), QHBoxLayout()
        above.setSpacing(px(2))
        for button in self.buttons.values():
            above.addWidget(button)
        above.addWidget(self.kind_box, 1)
        above.addSpacing(px(4))
        for box in self.boxes.values():
            above.addWidget(box, 1)
            above.addSpacing(px(4))
        self.hint = hint = QLabel(self._language.text("FeedbackPage", HINT))
        hint.setFont(self._look.font("small"))
        hint.setWordWrap(True)
        self._look.tone(hint, "paper", "ink2")
        below.addWidget(self.line, 3)
        below.addWidget(hint, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(4), px(8), px(8))
        column.setSpacing(px(6))
        column.addLayout(above)
        column.addLayout(below)
        self._look.tone(self, "paper")
        self._spread(wide=True)
        QWidget.setTabOrder(self.line, self.boxes["target_group_id"])

    # where letters are large

    def minimumSizeHint(self) -> QSize:
        """Of four choices beside one another."""
        return QSize(self._look.px((len(self.boxes) + 1) * (LEAST_BOX + 8)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        asked = sum(button.sizeHint().width() for button in self.buttons.values())
        self._spread(wide=asked + len(self.boxes) * self._look.px(WANTED_BOX) <= self.width())

    def _spread(self, *, wide: bool) -> None:
        """A button for each kind and the hint, or neither."""
        for widget in (*self.buttons.values(), self.hint):
            widget.setVisible(wide)
        self.kind_box.setVisible(not wide)

    # what stands in it

    @property
    def places(self) -> dict[str, str | None]:
        """The group, the channel and the occasion that are chosen."""
        return {name: box.currentData() for name, box in self.boxes.items()}

    def choose_kind(self, kind: str) -> None:
        self.kind = kind
        self.buttons[kind].setChecked(True)
        self.kind_box.setCurrentIndex(self.kinds.index(kind))
        self._keep()

    def _chosen(self, name: str) -> None:
        """An occasion brings its group and its channel along."""
        action = self._document.state.get(CommAction, self.boxes["comm_action_id"].currentData())
        if name == "comm_action_id" and action is not None:
            for other in ("target_group_id", "channel_id"):
                place = self.boxes[other].findData(getattr(action, other))
                if getattr(action, other) and place >= 0:
                    self.boxes[other].setCurrentIndex(place)
        self._keep()

    def _offer(self, places: dict[str, str | None]) -> None:
        for name, box in self.boxes.items():
            row_type, _, nothing = PLACES[name]
            box.clear()
            box.addItem(self._language.text("FeedbackPage", nothing), None)
            for row in self._document.state.rows(row_type):
                box.addItem(title_of(row, self._language), row.id)
            box.setCurrentIndex(max(0, box.findData(places.get(name))))

    def _follow(self, change_set: ChangeSet) -> None:
        if {change.table for change in change_set.changes} & TABLES:
            self._offer(self.places)

    def _keep(self) -> None:
        self._workspace.kept[KEPT] = (self.kind, self.places if hasattr(self, "boxes") else {})

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        steps = {Key.Key_Up: -1, Key.Key_Down: 1}
        if event.key() in steps:
            self._step_group(steps[Key(event.key())])
        elif event.key() == Key.Key_Escape:
            self._leave()
        elif event.text() == " " and self._is_kind():
            self.choose_kind(self.kinds[int(self.line.text()) - 1])
            self.line.clear()
        else:
            return False
        return True

    def _is_kind(self) -> bool:
        """Whether a digit of one of the kinds is all that was typed so far."""
        typed = self.line.text()
        return typed in self._digits() and self.line.cursorPosition() == 1

    def _digits(self) -> Sequence[str]:
        return [str(number) for number in range(1, len(self.kinds) + 1)]

    def _step_group(self, steps: int) -> None:
        box = self.boxes["target_group_id"]
        box.setCurrentIndex(max(0, min(box.count() - 1, box.currentIndex() + steps)))
        self._chosen("target_group_id")

    def _leave(self) -> None:
        if self.line.text():
            self.line.clear()
        else:
            self.left.emit()

    def _note(self) -> None:
        words = self.line.text().strip()
        if words:
            self._keep()
            self.noted.emit(self.kind, words, self.places)
