"""What an act would change in the cells of the budget: each cell with its amount before and after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from soteplan.models import roles
from soteplan.texts.language import Language
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.quiet import slim_bars

MOST = 300  # cells shown; the sentence above tells how many there are
ROW, AMOUNT = 26, 128  # px at 100 %


class CellChange(NamedTuple):
    """A cell by name, and what stands in it before and after."""

    where: str
    before: str
    after: str


class CellChanges(QTableWidget):
    """To look at; the keyboard stays with the choices beside it, and comes here by Tab to scroll."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__(0, 3)
        text = language.text
        self._look = look
        self.setHorizontalHeader(QuietHeader(look, self))
        for column, name in enumerate((text("Cells", "Cell"), text("Cells", "Before"), text("Cells", "After"))):
            head = QTableWidgetItem(name)
            head.setTextAlignment(Qt.AlignmentFlag(roles.RIGHT if column else roles.LEFT))
            self.setHorizontalHeaderItem(column, head)
        self.setAccessibleName(text("Cells", "What changes"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, look.px(AMOUNT))
        line, px = look.palette.line, look.px
        self.setStyleSheet(
            f"QTableWidget {{ border: 1px solid {line}; border-radius: {px(4)}px; }}"
            f"QTableWidget::item {{ padding: 0 {px(8)}px; border-bottom: 1px solid {line}; }}"
        )
        slim_bars(self, look)

    def show_changes(self, changes: Sequence[CellChange]) -> None:
        self.setRowCount(min(MOST, len(changes)))
        for number, change in enumerate(changes[:MOST]):
            for column, text in enumerate(change):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag(roles.RIGHT if column else roles.LEFT))
                if column == 1:
                    item.setForeground(self._look.colour("ink2"))
                if column == 2 and change.before != change.after:
                    item.setFont(self._look.font("strong"))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(number, column, item)
