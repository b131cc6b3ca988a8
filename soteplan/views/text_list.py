"""A calm table of lines to be read and chosen: heads on frame colour, hairlines, one ring round the chosen line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from soteplan.models import roles
from soteplan.models.text_table import LINE, TextLine, TextTable
from soteplan.views.header import PADDING, QuietHeader
from soteplan.views.look import Look
from soteplan.views.quiet import RING, slim_bars
from soteplan.views.scrolling import LeavesZoom

Index = QModelIndex | QPersistentModelIndex

ROW, LEAST = 28, 160  # px at 100 %: the height of a line, and the least width of the column that takes what is left
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: TextList) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_cell(self._view, painter, option.rect, index)


def paint_cell(view: TextList, painter: QPainter, rect: QRect, index: Index) -> None:
    """A cell on its ground, with the hairline under it and its part of the ring."""
    line: TextLine = index.data(LINE)
    look = view.look
    chosen = view.is_marked(index.row()) and not line.is_head
    painter.save()
    painter.fillRect(rect, look.colour("frame" if line.is_head else "accent_tint" if chosen else "paper"))
    painter.setPen(QPen(look.colour("line"), 1))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setFont(look.font("label" if line.is_head else "strong" if line.is_sum else "body"))
    painter.setPen(look.colour(line.inks.get(index.column(), "ink")))
    pad = look.px(PADDING)
    room = rect.adjusted(pad, 0, -pad, 0)
    text = painter.fontMetrics().elidedText(str(index.data(roles.DISPLAY)), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, index.data(roles.ALIGNMENT), text)
    if chosen and view.hasFocus():
        _paint_ring(view, painter, rect, index)
    painter.restore()


def _paint_ring(view: TextList, painter: QPainter, rect: QRect, index: Index) -> None:
    """Round the current cell, or round the whole line, of which each cell paints its own part."""
    if view.by_cell and index.column() != view.currentIndex().column():
        return
    width = view.look.px(RING)
    painter.setPen(QPen(view.look.colour("accent"), width))
    header = view.horizontalHeader()
    whole = rect if view.by_cell else QRect(-header.offset(), rect.top(), header.length(), rect.height())
    painter.drawRect(whole.adjusted(width // 2, width // 2, -width // 2 - 1, -width // 2 - 1))


class TextList(LeavesZoom, QTableView):
    """Tells which line became the current one, and which one was gone into by Enter or a double click."""

    chosen = Signal(object)  # TextLine, None where there is no line
    entered_line = Signal(object)  # TextLine

    def __init__(self, look: Look, model: TextTable, *, leads: bool = True, by_cell: bool = False) -> None:
        super().__init__()
        self.look = look
        self.leads = leads  # whether what stands beside it follows its current line
        self.by_cell = by_cell  # whether the keyboard goes from cell to cell, not only from line to line
        self.table = model
        self.setHorizontalHeader(QuietHeader(look, self))
        self.setItemDelegate(_Delegate(self))
        self.setModel(model)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setSectionsClickable(False)
        slim_bars(self, look)

    def is_marked(self, row: int) -> bool:
        """Whether a line is shown as chosen: the current one, in a list beside another only with the keyboard."""
        return row == self.currentIndex().row() and (self.leads or self.hasFocus())

    def current(self) -> TextLine | None:
        line = self.table.line(self.currentIndex())
        return None if line is None or line.is_head else line

    def show_lines(self, lines: list[TextLine]) -> None:
        """The chosen line stays chosen; where it is gone, the first one is."""
        line = self.current()
        self.table.show(lines)
        self._span_heads()
        place = self.table.place_of(line.key) if line else -1
        self.go_to(place if place >= 0 else self._next(-1, 1))
        self.chosen.emit(self.current())

    def _span_heads(self) -> None:
        """A head of one text reaches over all columns."""
        self.clearSpans()
        for place, line in enumerate(self.table.lines):
            if line.is_head and len(line.texts) == 1 < len(self.table.columns):
                self.setSpan(place, 0, 1, len(self.table.columns))

    def go_to(self, place: int) -> None:
        column = max(0, self.currentIndex().column()) if self.by_cell else 0
        index = self.table.index(place, column) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(self.table.index(place - 1, 0) if place and self.table.lines[place - 1].is_head else index)
            self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.chosen.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and line:
            self.entered_line.emit(line)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            place = self._next(self.currentIndex().row(), 1 if event.key() == Qt.Key.Key_Down else -1)
            self.go_to(place if place >= 0 else self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _next(self, place: int, step: int) -> int:
        """The nearest line that is no head, -1 where there is none."""
        place += step
        while 0 <= place < len(self.table.lines) and self.table.lines[place].is_head:
            place += step
        return place if 0 <= place < len(self.table.lines) else -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        line = self.table.line(self.indexAt(event.position().toPoint()))
        if line is not None and not line.is_head:
            self.entered_line.emit(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Columns at their widths; the one without takes what is left."""
        header, px = self.horizontalHeader(), self.look.px
        fixed = sum(px(column.width) for column in self.table.columns)
        for place, column in enumerate(self.table.columns):
            header.resizeSection(place, px(column.width) or max(px(LEAST), self.viewport().width() - fixed))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.chosen.emit(self.current())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
