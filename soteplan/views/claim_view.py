"""How the table of a payment claim looks: as it is printed, sums on frame colour, the period in semibold."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from soteplan.figures.tokens import DENSE_ROW_HEIGHT, GAP, PRESENT_ROW_HEIGHT
from soteplan.models import roles
from soteplan.models.claim_rows import COLUMNS, LINE, PERIOD, TITLE, ClaimRows, Line, is_total
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom

Index = QModelIndex | QPersistentModelIndex

PADDING, INDENT = 8, 16
TITLE_WIDTH, TITLE_MOST, WIDTH, MOST = 220, 440, 108, 172  # px at 100 %


class ClaimDelegate(QStyledItemDelegate):
    def __init__(self, view: QTableView, look: Look) -> None:
        super().__init__(view)
        self._view, self._look = view, look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        look, rect = self._look, option.rect
        if line.row is None:
            painter.fillRect(rect, look.colour("paper"))
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.colour("accent_tint" if selected else "frame" if line.row.is_sum else "paper"))
        painter.setPen(QPen(look.colour("ink2" if is_total(line) else "line"), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        self._paint_text(painter, rect, index, line)
        if index == self._view.currentIndex():
            width = look.px(2)
            painter.setPen(QPen(look.colour("accent" if self._view.hasFocus() else "ink2"), width))
            painter.drawRect(rect.adjusted(width // 2, width // 2, -width // 2, -width // 2))
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, index: Index, line: Line) -> None:
        px = self._look.px
        assert line.row is not None
        left = px(PADDING + (INDENT * line.row.level if index.column() == TITLE else 0))
        room = rect.adjusted(left, 0, -px(PADDING), 0)
        strong = line.row.is_sum or index.column() == PERIOD
        painter.setFont(self._look.font("strong" if strong else "body"))
        painter.setPen(self._look.colour("ink"))
        text = painter.fontMetrics().elidedText(index.data(roles.DISPLAY), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, index.data(roles.ALIGNMENT), text)


class ClaimView(LeavesZoom, QTableView):
    """Read and copied, never typed into."""

    def __init__(self, look: Look, rows: ClaimRows) -> None:
        super().__init__()
        self._look, self._rows = look, rows
        self.setModel(rows)
        self.setItemDelegate(ClaimDelegate(self, look))
        self.setHorizontalHeader(QuietHeader(look, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        height = PRESENT_ROW_HEIGHT * look.zoom if look.presenting else look.px(DENSE_ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(round(height))
        slim_bars(self, look)
        rows.modelReset.connect(self._arrange)

    def _arrange(self) -> None:
        """The funding lines stand 16 px apart from the costs."""
        for number, line in enumerate(self._rows.lines):
            usual = self.verticalHeader().defaultSectionSize()
            self.setRowHeight(number, usual if line.row else self._look.px(GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, count = self._look.px, len(COLUMNS)
        spare = max(0, self.viewport().width() - px(TITLE_WIDTH) - count * px(WIDTH))
        title = min(px(TITLE_MOST - TITLE_WIDTH), spare // 2)
        self.setColumnWidth(TITLE, px(TITLE_WIDTH) + title)
        for column in range(1, count + 1):
            self.setColumnWidth(column, px(WIDTH) + min(px(MOST - WIDTH), (spare - title) // count))

    def copy(self) -> None:
        """The selected rows, or all of them."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        whole = list(range(len(self._rows.lines)))
        QGuiApplication.clipboard().setText(self._rows.copy(chosen if len(chosen) > 1 else whole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
