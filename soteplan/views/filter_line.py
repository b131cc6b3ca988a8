"""The line on a toolbar into which words are typed that keep the rows of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from soteplan.views.quiet import QuietLine
from soteplan.views.tab_page import TabPage

WIDTH = 176  # px at 100 %
LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class FilterLine(QuietLine):
    """Esc takes the words away, Enter and Down go to what they found: with each the keyboard has `left`."""

    left = Signal()

    def __init__(self, page: TabPage, spoken: str) -> None:
        super().__init__(page.look)
        self.setPlaceholderText(page.language.text("RisksTab", "Filter (Ctrl+F)"))
        self.setAccessibleName(spoken)
        self.setClearButtonEnabled(True)
        self.setFixedWidth(page.look.px(WIDTH))

    @property
    def words(self) -> list[str]:
        return self.text().casefold().split()

    def open(self) -> None:
        """Ctrl+F."""
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaves = event.key() == Qt.Key.Key_Escape
        if leaves:
            self.clear()
        if leaves or event.key() in LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)
