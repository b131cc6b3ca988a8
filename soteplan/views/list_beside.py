"""A list with what is told of its current line beside it, and what is said where there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from soteplan.views.empty import EmptyState
from soteplan.views.look import Look
from soteplan.views.parted import Parted

LIST_WIDTH, LEAST, SHARE = 304, 152, 0.32  # px at 100 % of the list, and of the width where letters are large for it
AIR = (24, 16)  # px at 100 % around what is beside it


class ListBeside(QStackedWidget):
    """Fill `column`."""

    def __init__(self, look: Look, lines: QWidget, empty: EmptyState, spacing: int) -> None:
        super().__init__()
        right = QWidget()
        look.tone(right, "paper")
        self.column = QVBoxLayout(right)
        self.column.setContentsMargins(*[look.px(air) for air in AIR * 2])
        self.column.setSpacing(look.px(spacing))
        lines.setMinimumWidth(look.px(LEAST))
        self.splitter = Parted(
            Qt.Orientation.Horizontal,
            lines,
            right,
            opens=lambda width: width - min(look.px(LIST_WIDTH), SHARE * width),
            grows=1,
        )
        self.addWidget(self.splitter)
        self.addWidget(empty)

    def show_use(self, used: bool) -> None:
        """The list, or how to begin one."""
        self.setCurrentIndex(0 if used else 1)
