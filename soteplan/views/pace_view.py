"""How fast the money of each work package and of each grant goes, with a sentence about the current one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from soteplan.domain.cells import guarded
from soteplan.figures.tokens import DENSE_ROW_HEIGHT, PRESENT_ROW_HEIGHT
from soteplan.models.pace_table import BUDGET, DUE, EXPECTED, LEFT, PACE, SHARE, TABLE_OF, TITLE, USED, PaceTable
from soteplan.views.actuals_cells import ActualsDelegate
from soteplan.views.header import QuietHeader
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

WIDTHS = {BUDGET: 96, USED: 96, SHARE: 72, DUE: 128, EXPECTED: 124, LEFT: 96, PACE: 200}  # px at 100 %


class PaceDelegate(ActualsDelegate):
    pace_column = PACE


class PaceView(LeavesZoom, QTableView):
    """To look at: rows are chosen, and nothing is typed. Emits `told` with what the current row says."""

    told = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, look = workspace, workspace.look
        self.table = PaceTable(workspace.document, workspace.language, self)
        self.table.is_seen = self.isVisible
        self.setModel(self.table)
        self.setItemDelegate(PaceDelegate(self, self, workspace))
        self.setHorizontalHeader(QuietHeader(look, self))
        self.setAccessibleName(workspace.language.text("ActualsPage", "Pace by work package and by grant"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        slim_bars(self, look)
        height = PRESENT_ROW_HEIGHT * look.zoom if look.presenting else look.px(DENSE_ROW_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(height))
        header = self.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, look.px(width))
        self.selectionModel().currentChanged.connect(lambda *_: self.follow())
        self.table.modelReset.connect(self.go_to_first)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.catch_up()

    def go_to_first(self) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.table.index(0, TITLE))

    def follow(self) -> None:
        """Say what the current row is, to the page and to the Inspector."""
        index = self.currentIndex()
        if not index.isValid():
            return
        row = self.table.rows[index.row()]
        self.told.emit(self.table.explanation(row))
        if row.kind in TABLE_OF and row.key is not None and self.isVisible():
            self._workspace.selected.emit(TABLE_OF[row.kind], str(row.key))

    def go_to_named(self, wanted: str, step: int) -> bool:
        """To the next row whose name holds the casefolded text."""
        count, start = len(self.table.rows), max(0, self.currentIndex().row()) + step
        for number in range(count):
            place = (start + number * (step or 1)) % count
            if wanted in self.table.name(self.table.rows[place]).casefold():
                self.setCurrentIndex(self.table.index(place, TITLE))
                return True
        return False

    def copy(self) -> None:
        """The selected cells as tab-separated text that spreadsheets read."""
        chosen = {(index.row(), index.column()) for index in self.selectionModel().selectedIndexes()}
        rows, columns = (sorted({cell[side] for cell in chosen}) for side in (0, 1))
        lines = (
            "\t".join(guarded(self.table.text(self.table.rows[row], column)) if (row, column) in chosen else ""
                      for column in columns)
            for row in rows
        )  # fmt: skip
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
