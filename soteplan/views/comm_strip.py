"""What is said of the selected day of a communication action, typed in place under the calendar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QWidget

from soteplan.domain.comm_calendar import BY_GROUP, lines
from soteplan.domain.comm_dates import Occurrence, audience
from soteplan.domain.comm_ties import anchor_of
from soteplan.domain.communications import CommAction
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.text import shortened
from soteplan.domain.values import LONGEST_TEXT, check
from soteplan.models.tips import plain_tip
from soteplan.operations import comm_calendar
from soteplan.operations.comm_actions import set_audience
from soteplan.store.transaction import Transaction
from soteplan.texts import entry
from soteplan.views.comm_words import tie_words
from soteplan.views.facet import Chip
from soteplan.views.quiet import FIELD, QuietCombo, QuietLine
from soteplan.views.staying_menu import StayingMenu
from soteplan.views.workspace import Workspace

AIR, GAP = 8, 6  # px at 100 %
TITLE, DATE, REACHED = 160, 96, 72
INDENT = "\u2003"
FIELDS = spec_of(CommAction).by_name
Write = Callable[[Transaction, Occurrence, Any], object]

# What each field writes of a day: of a series the day alone, where it is a matter of the day.
WRITES: dict[str, Write] = {
    "title": lambda tx, each, value: tx.update(each.action, title=value),
    "start_date": lambda tx, each, value: comm_calendar.hold_on(tx, each.action, each.due, value),
    "end_date": lambda tx, each, value: tx.update(each.action, end_date=value),
    "state": lambda tx, each, value: comm_calendar.set_state(tx, each.action, each.due, value),
    "reached": lambda tx, each, value: comm_calendar.set_reached(tx, each.action, each.due, value),
    "repeat": lambda tx, each, value: tx.update(each.action, repeat=value),
}


class CommStrip(QStackedWidget):
    """Enter takes what was typed and gives the keyboard back, as Esc does without taking it; Tab goes to the next."""

    left = Signal()  # the keyboard goes back to the calendar
    tied = Signal()  # the tie is to be chosen

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._text, self._look = workspace, workspace.language.text, workspace.look
        self._shown: Occurrence | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.combos: dict[str, QComboBox] = {}
        self._build()
        self.show_day(None)

    # building

    def _build(self) -> None:
        px, text = self._look.px, self._text
        self.title = self._line("title", TITLE)
        self.groups = self._chip(text("CommCalendar", "Whom it is for"), self.offer_groups)
        self.tie = self._chip(text("CommCalendar", "Milestone or meeting it is tied to"), self.tied.emit)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(px(GAP))
        upper.addWidget(self.title, 1)
        self._add(upper, "state", self._combo("state"))
        self._add(upper, "reached", self._line("reached", REACHED))
        self._add(lower, "start_date", self._line("start_date", DATE))
        self._add(lower, "end_date", self._line("end_date", DATE))
        self._add(lower, "repeat", self._combo("repeat"))
        lower.addWidget(self.groups)
        lower.addWidget(self.tie)
        lower.addStretch(1)
        self._fields = QWidget()
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(px(AIR), px(GAP), px(AIR), px(GAP))
        grid.setVerticalSpacing(px(GAP))
        grid.addLayout(upper, 0, 0)
        grid.addLayout(lower, 1, 0)
        self._hint = QLabel(
            text("CommCalendar", "Choose an action to edit it here. Enter adds one on the day of the cursor.")
        )
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setContentsMargins(px(AIR), 0, px(AIR), 0)
        self._look.tone(self._hint, "frame", "ink2")
        for page in (self._fields, self._hint):
            self.addWidget(page)
        self._look.tone(self, "frame")

    def _add(self, row: QHBoxLayout, name: str, field: QWidget) -> None:
        label = QLabel(self._name(name))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        row.addSpacing(self._look.px(GAP))
        row.addWidget(label)
        row.addWidget(field)

    def _name(self, name: str) -> str:
        if name == "start_date":
            return self._workspace.language.text("CommCalendar", "Day")
        return self._workspace.language.field("comm_action", name)

    def _line(self, name: str, width: int) -> QLineEdit:
        line = QuietLine(self._look)
        line.setAccessibleName(self._name(name))
        line.setMaxLength(LONGEST_TEXT + 1)
        line.setMinimumWidth(self._look.px(width))
        if name != "title":
            line.setFixedWidth(self._look.px(width))
        line.editingFinished.connect(partial(self._typed, name))
        line.installEventFilter(self)
        self.lines[name] = line
        return line

    def _combo(self, name: str) -> QComboBox:
        combo = QuietCombo(self._look)
        combo.setFixedHeight(self._look.px(FIELD))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setAccessibleName(self._name(name))
        for value in FIELDS[name].choices:
            combo.addItem(self._workspace.language.choice("comm_action", name, value), value)
        combo.activated.connect(lambda _: self._write(name, combo.currentData()))
        combo.installEventFilter(self)
        self.combos[name] = combo
        return combo

    def _chip(self, name: str, act: Callable[[], object]) -> Chip:
        chip = Chip(self._look)
        chip.setAccessibleName(name)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda _=False: act())
        chip.setFixedHeight(self._look.px(FIELD))  # as high as the fields beside it, whether it is seen or not
        chip.installEventFilter(self)
        return chip

    # showing

    def show_day(self, each: Occurrence | None) -> None:
        """The day of an action, or nothing to edit."""
        self._shown = each
        self.setCurrentIndex(0 if each else 1)
        can_edit = each is not None and not self._workspace.document.read_only
        for widget in (*self.lines.values(), *self.combos.values(), self.groups, self.tie):
            widget.setEnabled(can_edit)
        for name, line in self.lines.items():
            value = self._value(name)
            if line.text() != value and not (line.hasFocus() and line.isModified()):
                line.setText(value)
                line.setCursorPosition(0)
        for name, combo in self.combos.items():
            combo.setCurrentIndex(combo.findData(self._stored(name)) if each else -1)
        self.lines["end_date"].setPlaceholderText("" if each is None else "–")
        self._say_chips()

    def _stored(self, name: str) -> Any:
        each = self._shown
        if each is None:
            return None
        of_day = {"start_date": each.start, "state": each.state, "reached": each.reached}
        return of_day[name] if name in of_day else getattr(each.action, name)

    def _value(self, name: str) -> str:
        value, language = self._stored(name), self._workspace.language
        return "" if value is None else language.value("comm_action", FIELDS[name], value)

    def _say_chips(self) -> None:
        state, text = self._workspace.document.state, self._text
        groups = audience(state, self._shown.action) if self._shown else []
        names = ", ".join(shortened(group.title) for group in groups)
        who = text("CommCalendar", "To: {names}", names=names) if groups else text("CommCalendar", "To: all")
        tie = tie_words(self._workspace.language, state, self._shown.action) if self._shown else ""
        for chip, words in ((self.groups, who), (self.tie, tie or text("CommCalendar", "Not tied"))):
            chip.setText(f"{shortened(words)} ▾" if self._shown else "")
            chip.setToolTip(plain_tip(words) if self._shown else "")
            chip.setAccessibleDescription(words)
            chip.setVisible(self._shown is not None)
            chip.updateGeometry()

    # editing

    def edit(self, name: str = "title") -> None:
        """Give the keyboard to a field, its text selected to be typed over."""
        line = self.lines[name]
        if line.isEnabled():
            line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            line.selectAll()

    def _typed(self, name: str) -> None:
        line = self.lines[name]
        if self._shown is None or line.text() == self._value(name):
            return
        try:
            value = check(FIELDS[name], entry.read(self._workspace.language, FIELDS[name], line.text()))
            if name == "start_date" and value is None:
                raise Refusal("required", label=FIELDS[name].label)
        except Refusal as refusal:
            self._workspace.refused.emit(refusal)
            self._back(name)
            return
        line.setModified(False)
        if not self._write(name, value):
            self._back(name)

    def _back(self, name: str) -> None:
        self.lines[name].setModified(False)
        self.lines[name].setText(self._value(name))

    def _write(self, name: str, value: Any) -> bool:
        each = self._shown
        if each is None or value == self._stored(name):
            return True
        return self._workspace.perform("edit:comm_action", lambda tx: WRITES[name](tx, each, value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            for name, line in self.lines.items():
                if line is watched:
                    self._back(name)
            self.left.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QLineEdit | QComboBox):
            self.left.emit()  # leaving a line takes what was typed
            return True
        return False

    # whom it is for

    def offer_groups(self) -> None:
        self.groups_menu().popup(self.groups.mapToGlobal(QPoint(0, self.groups.height())))

    def groups_menu(self) -> StayingMenu:
        """The groups as in their tree, those it is for ticked; it stays open while they are ticked."""
        menu, state = StayingMenu(self), self._workspace.document.state
        ticked = {group.id for group in audience(state, self._shown.action)} if self._shown else set()
        for line in lines(state, BY_GROUP):
            if line.row_id:
                action = menu.addAction(INDENT * line.level + shortened(line.title).replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(line.row_id in ticked)
                action.toggled.connect(partial(self._tick, line.row_id))
        return menu

    def _tick(self, group_id: str, checked: bool) -> None:
        if self._shown is None:
            return
        action = self._shown.action
        now = [group.id for group in audience(self._workspace.document.state, action)]
        wanted = [*now, group_id] if checked else [each for each in now if each != group_id]
        self._workspace.perform("edit:comm_action", lambda tx: set_audience(tx, action, wanted))

    @property
    def is_tied(self) -> bool:
        return self._shown is not None and anchor_of(self._workspace.document.state, self._shown.action) is not None
