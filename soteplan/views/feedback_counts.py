"""The counts of feedback by group beside the register: each number says how it is made, and leads to its rows."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from soteplan.models.feedback_counts import GROUP, FeedbackCounts
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.quiet import slim_bars
from soteplan.views.register import RegisterDelegate
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

ROW = 40  # px at 100 %
LEAST_GROUP = 72
PADDING = 18  # of a head, both sides together


class _CountsDelegate(RegisterDelegate):
    """As the register's own cells; what counts all groups together is semibold."""

    def __init__(self, view: QTableView, workspace: Workspace) -> None:
        super().__init__(view, workspace)
        self._fonts = {False: workspace.look.font(), True: workspace.look.font("strong")}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        self._font = self._fonts[isinstance(model, FeedbackCounts) and model.is_total(index.row())]
        super().paint(painter, option, index)


class _Counts(LeavesZoom, QTableView):
    chosen = Signal(QModelIndex)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def fit_columns(self) -> None:
        """The numbers as wide as their heads; the groups take the rest."""
        heads, model = self.horizontalHeader().fontMetrics(), self.model()
        pad, taken = self.look.px(PADDING), 0
        for column in range(1, model.columnCount()):
            word = str(model.headerData(column, Qt.Orientation.Horizontal))
            width = heads.horizontalAdvance(word) + pad
            self.setColumnWidth(column, width)
            taken += width
        self.setColumnWidth(GROUP, max(self.look.px(LEAST_GROUP), self.viewport().width() - taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()


def _dress(view: QTableView, workspace: Workspace) -> None:
    view.setHorizontalHeader(QuietHeader(workspace.look, view))
    view.setItemDelegate(_CountsDelegate(view, workspace))
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(workspace.look.px(ROW))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setAccessibleName(workspace.language.text("FeedbackPage", "Feedback by target group"))
    slim_bars(view, workspace.look)


class FeedbackCountsSide(QWidget):
    """Emits `wanted` with the filter that leaves the rows of a number, by Enter or a double click on it."""

    wanted = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        language, look = workspace.language, workspace.look
        self.table = FeedbackCounts(workspace.document, language, workspace.lens.keeps_row, self)
        self.view = _Counts(look)
        self.view.setModel(self.table)
        _dress(self.view, workspace)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.told.setFont(look.font("small"))
        self.told.setContentsMargins(*[look.px(8)] * 4)
        self.told.setMinimumHeight(look.px(96))
        look.tone(self.told, "paper", "ink2")
        self._hint = language.text("FeedbackPage", "Choose a number to see how it is made; Enter shows its rows.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QWidget()
        line.setFixedHeight(1)
        look.tone(line, "line")
        column.addWidget(self.view, 1)
        column.addWidget(line)
        column.addWidget(self.told)
        look.tone(self, "paper")
        self.view.selectionModel().currentChanged.connect(lambda *_: self.tell())
        self.table.modelReset.connect(self.tell)
        self.view.chosen.connect(lambda index: self.wanted.emit(self.table.wanted(index)))
        self.view.doubleClicked.connect(lambda index: self.wanted.emit(self.table.wanted(index)))
        self.tell()

    def tell(self) -> None:
        """How the number in the current cell is made."""
        self.told.setText(self.table.explanation(self.view.currentIndex()) or self._hint)
