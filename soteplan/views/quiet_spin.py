"""A whole number between two others, that looks like the fields around it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QSpinBox

from soteplan.views.look import Look
from soteplan.views.quiet import FIELD, FIELD_PADDING, paint_field

LINE = "border: none; background: transparent; padding: 0"  # dialogs dress the lines in them


class QuietSpin(QSpinBox):
    """The arrow keys step; the wheel scrolls the page: a value is never changed in passing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font())
        self.setFrame(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumHeight(look.px(FIELD))
        self.lineEdit().setStyleSheet(LINE)
        self.lineEdit().setTextMargins(0, 0, look.px(FIELD_PADDING), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed replaces what stands there, however the keyboard came."""
        super().focusInEvent(event)
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_field(painter, self, self._look)
