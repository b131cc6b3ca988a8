"""A small window in which an action is tied to a milestone or a meeting: so many days before or after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from soteplan.domain.comm_calendar import plan_days
from soteplan.domain.comm_ties import Anchor, anchor_of
from soteplan.domain.communications import CommAction
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.text import shortened
from soteplan.domain.values import check
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.operations import comm_calendar
from soteplan.texts import entry
from soteplan.views.empty import secondary_button
from soteplan.views.pick import UNCHANGED, UNKNOWN, Option, PickLine
from soteplan.views.quiet import QuietCombo, QuietLine, field_edge
from soteplan.views.workspace import Workspace

DAYS_WIDTH, PICK_WIDTH = 56, 264  # px at 100 %
BEFORE, AFTER = -1, 1
FIELD = spec_of(CommAction).by_name["offset_days"]


class TiePopover(QFrame):
    """Enter ties, Esc leaves everything as it was."""

    def __init__(self, page: QWidget, workspace: Workspace, action: CommAction, back: Callable[[], object]) -> None:
        super().__init__(page)
        self._workspace, self._action, self._back = workspace, action, back
        self._left = False
        self.setAccessibleName(workspace.language.text("CommCalendar", "Tie to a milestone or a meeting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()

    # building

    def _build(self) -> None:
        text, look = self._workspace.language.text, self._workspace.look
        anchor = anchor_of(self._workspace.document.state, self._action)
        self.days = QuietLine(look)
        self.days.setFixedWidth(look.px(DAYS_WIDTH))
        self.days.setAccessibleName(text("CommCalendar", "Days"))
        self.days.setText(str(abs(self._action.offset_days or 0)) if anchor else "")
        self.way = QuietCombo(look)
        self.way.setAccessibleName(text("CommCalendar", "Before or after"))
        for words, way in ((text("CommCalendar", "days before"), BEFORE), (text("CommCalendar", "days after"), AFTER)):
            self.way.addItem(words, way)
        self.way.setCurrentIndex(0 if not anchor or (self._action.offset_days or 0) < 0 else 1)
        self.pick = PickLine(look, self._options(), self)
        self.pick.setAccessibleName(text("CommCalendar", "Milestone or meeting"))
        self.pick.setPlaceholderText(text("CommCalendar", "Milestone or meeting"))
        self.pick.setFixedWidth(look.px(PICK_WIDTH))
        self.pick.setMinimumHeight(look.px(30))
        self.pick.setStyleSheet(
            f"QLineEdit {{ border: 1px solid {field_edge(look)}; border-radius: {look.px(CARD_RADIUS)}px;"
            f" background: {look.palette.paper}; padding: 0 {look.px(6)}px; }}"
            f"QLineEdit:focus {{ border: 2px solid {look.palette.accent}; padding: 0 {look.px(6) - 1}px; }}"
        )
        self.pick.begin(_name(self._workspace, anchor) if anchor else "")
        self.pick.chosen.connect(self._take)
        self._lay_out(anchor)

    def _lay_out(self, anchor: Anchor | None) -> None:
        text, px = self._workspace.language.text, self._workspace.look.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(8), px(10), px(8))
        row.setSpacing(px(6))
        label = QLabel(text("CommCalendar", "Stands"))
        for widget in (label, self.days, self.way, self.pick):
            row.addWidget(widget)
        if anchor is not None:
            row.addWidget(secondary_button(self._workspace.look, text("CommCalendar", "Loosen"), self._loosen))
        self.loosen = self.findChild(QPushButton)

    def _options(self) -> list[Option]:
        """Milestones and meetings by their days."""
        state = self._workspace.document.state
        rows = [state.find(day.table, day.row_id) for day in plan_days(state)]
        return [Option(_name(self._workspace, row), row, shortened(row.title)) for row in rows if row is not None]

    # place

    def open_over(self, widget: QWidget) -> None:
        """Above a widget of the page, whole within it, with the keyboard in the first field."""
        page = self.parentWidget()
        assert page is not None
        self.adjustSize()
        corner = widget.mapTo(page, QPoint(0, 0))
        x = max(0, min(corner.x(), page.width() - self.width()))
        self.move(x, max(0, corner.y() - self.height() - self._workspace.look.px(6)))
        self.show()
        self.raise_()
        self.days.setFocus()
        self.days.selectAll()
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def paintEvent(self, event: QPaintEvent) -> None:
        look, radius = self._workspace.look, self._workspace.look.px(CARD_RADIUS)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.setBrush(look.colour("paper"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    # what is chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        """Tie to what is picked; what names nothing stays in the field."""
        picked = self.pick.picked()
        if picked is UNCHANGED:
            picked = anchor_of(self._workspace.document.state, self._action)
        if picked is UNKNOWN:
            label = self._workspace.language.text("CommCalendar", "Milestone or meeting")
            self._workspace.refused.emit(Refusal("not_a_choice", label=label, value=self.pick.text()))
        elif picked is None:
            self._loosen()
        elif self._tie(picked):
            self.leave()

    def _tie(self, anchor: Anchor) -> bool:
        try:
            typed: Any = entry.read(self._workspace.language, FIELD, self.days.text())
            offset = check(FIELD, None if typed is None else abs(typed) * self.way.currentData())
        except Refusal as refusal:
            self._workspace.refused.emit(refusal)
            return False
        days = offset if isinstance(offset, int) else None
        action = self._action
        return self._workspace.perform("edit:comm_action", lambda tx: comm_calendar.tie(tx, action, anchor, days))

    def _loosen(self) -> None:
        action = self._action
        if anchor_of(self._workspace.document.state, action) is not None:
            self._workspace.perform("edit:comm_action", lambda tx: comm_calendar.loosen(tx, action))
        self.leave()

    def leave(self) -> None:
        """The keyboard goes back to where it was."""
        self._go()
        self._back()

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        gone = new is not None and new is not self and not self.isAncestorOf(new)
        if gone and new is not None and new.window() is self.window():
            self._go()

    def _go(self) -> None:
        if not self._left:
            self._left = True
            QApplication.instance().focusChanged.disconnect(self._follow_focus)  # type: ignore[union-attr]
            self.close()


def _name(workspace: Workspace, row: Anchor) -> str:
    """With its day, by which one knows it among others of its kind."""
    return f"{workspace.language.date(row.date)} {shortened(row.title)}".strip()
