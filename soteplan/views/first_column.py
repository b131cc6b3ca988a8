"""A table whose first column keeps its place while the others are scrolled under it, its texts in sight."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from soteplan.views.header import QuietHeader

Index = QModelIndex | QPersistentModelIndex
ScrollHint = QAbstractItemView.ScrollHint


class FirstColumnHeader(QuietHeader):
    """The head of the first column stays with it."""

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if self.offset():
            with QPainter(self.viewport()) as painter:
                self.paintSection(painter, QRect(0, 0, self.sectionSize(0), self.height()), 0)


class FirstColumnStays(QTableView):
    """Subclasses say how a cell is painted."""

    def paint_cell(self, painter: QPainter, index: QModelIndex) -> None:
        """Paint a cell of the first column where `visualRect` says that it is."""
        raise NotImplementedError

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if index.column() == 0 and self.horizontalOffset():
            rect.moveLeft(0)
        return rect

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.rowAt(point.y())
        if self.horizontalOffset() and point.x() < self.columnWidth(0) and row >= 0:
            return self.model().index(row, 0)
        return super().indexAt(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.horizontalOffset():
            return
        with QPainter(self.viewport()) as painter:
            row = max(0, self.rowAt(event.rect().top()))
            while row < self.model().rowCount() and self.rowViewportPosition(row) <= event.rect().bottom():
                self.paint_cell(painter, self.model().index(row, 0))
                row += 1

    def scrollContentsBy(self, right: int, down: int) -> None:
        super().scrollContentsBy(right, down)
        if self.horizontalOffset() or right:
            self.viewport().update()
            self.horizontalHeader().viewport().update()
        else:
            self.viewport().update(0, 0, self.columnWidth(0), self.viewport().height())

    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        """Not under the first column."""
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() and self.horizontalOffset() and hidden > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)
