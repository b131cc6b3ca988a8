"""The bar over the calendar: which view, by what, and which period."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from soteplan.domain.comm_calendar import BY_CHANNEL, BY_GROUP
from soteplan.texts.language import Language
from soteplan.views.comm_period import NAMES
from soteplan.views.icons import icon
from soteplan.views.look import Look
from soteplan.views.quiet import QuietButton, QuietCombo
from soteplan.views.switch_bar import SwitchBar

VIEWS = TIMELINE, MONTH_VIEW, TABLE = "timeline", "month", "table"
TITLE_WIDTH, LEAST_COMBO = 116, 64  # px at 100 %


class _Sum(QLabel):
    """Told whole, in what the choices leave, or not at all: half a number is a wrong one."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHorizontalStretch(3)
        self.setSizePolicy(policy)
        self.setMinimumWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)


class CommCalendarBar(SwitchBar):
    """What concerns only the timeline, or only what has a period, is shown with it."""

    viewed = Signal(str)
    sorted_by = Signal(str)  # group or channel
    spanned = Signal(str)
    turned = Signal(int)  # so many periods on; 0 is today

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(look)
        text = language.text
        names = {
            TIMELINE: text("CommCalendar", "Timeline"),
            MONTH_VIEW: text("CommCalendar", "Month"),
            TABLE: text("CommCalendar", "As a table"),
        }
        self.views = self.add_switch(names, self.viewed.emit)
        self.sum = _Sum()  # what the actions that are shown cost
        self.sum.setTextFormat(Qt.TextFormat.PlainText)
        self.sum.setContentsMargins(look.px(12), 0, 0, 0)
        look.tone(self.sum, "paper", "ink2")
        self.add(self.sum)
        self.stretch()
        self.by = self._combo(text("CommCalendar", "Lines"), self.sorted_by)
        self.by.addItem(text("CommCalendar", "By target group"), BY_GROUP)
        self.by.addItem(text("CommCalendar", "By channel"), BY_CHANNEL)
        self.span = self._combo(text("CommCalendar", "Period"), self.spanned)
        for kind, name in NAMES.items():
            self.span.addItem(text("CommCalendar", name), kind)
        self.back = self._button("chevron-left", text("CommCalendar", "Earlier"), "PgUp", lambda: self.turned.emit(-1))
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setFont(look.font("strong"))
        self.title.setMinimumWidth(look.px(TITLE_WIDTH))
        self.add(self.title)
        self.on = self._button("chevron-right", text("CommCalendar", "Later"), "PgDn", lambda: self.turned.emit(1))
        self.today = self._button("", text("CommCalendar", "Today"), "Home", lambda: self.turned.emit(0))

    def takes_room(self, widget: QWidget) -> bool:
        return widget is not self.sum

    def _combo(self, name: str, signal: object) -> QComboBox:
        combo = QuietCombo(self._look)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumSize(self._look.px(LEAST_COMBO), self._look.px(30))  # its words are cut before the window is
        combo.activated.connect(lambda _: signal.emit(combo.currentData()))  # type: ignore[attr-defined]
        self.add(combo)
        return combo

    def _button(self, sign: str, name: str, keys: str, act: Callable[[], object]) -> QuietButton:
        button = QuietButton(self._look)
        if sign:
            button.setIcon(icon(self._look, sign))
        else:
            button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        button.clicked.connect(lambda _=False: act())
        self.add(button)
        return button

    def show_state(self, view: str, by: str, span: str, title: str) -> None:
        """What is chosen, and the name of the period."""
        self.views[view].setChecked(True)
        self.by.setCurrentIndex(self.by.findData(by))
        self.span.setCurrentIndex(self.span.findData(span))
        self.title.setText(title)
        for combo in (self.by, self.span):
            combo.setVisible(view == TIMELINE)
        self.sum.setVisible(view == TABLE or not self._look.presenting)
        for widget in (self.back, self.title, self.on, self.today):
            widget.setVisible(view != TABLE)
