"""A list with what is told of its current line beside it, and what is said where there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.views.empty import EmptyState
from soteplan.views.look import Look

LIST_WIDTH, LEAST, SHARE = 304, 152, 0.32  # px at 100 % of the list, and of the width where letters are large for it
AIR = (24, 16)  # px at 100 % around what is beside it


class ListBeside(QStackedWidget):
    """Fill `column`."""

    def __init__(self, look: Look, lines: QWidget, empty: EmptyState, spacing: int) -> None:
        super().__init__()
        self._look, self._opened = look, False
        right = QWidget()
        look.tone(right, "paper")
        self.column = QVBoxLayout(right)
        self.column.setContentsMargins(*[look.px(air) for air in AIR * 2])
        self.column.setSpacing(look.px(spacing))
        lines.setMinimumWidth(look.px(LEAST))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget in (lines, right):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.addWidget(self.splitter)
        self.addWidget(empty)

    def show_use(self, used: bool) -> None:
        """The list, or how to begin one."""
        self.setCurrentIndex(0 if used else 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            lines = round(min(self._look.px(LIST_WIDTH), SHARE * self.width()))
            self.splitter.setSizes([lines, self.width() - lines])
