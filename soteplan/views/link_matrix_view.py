"""The table of links on the screen: ticked by click, Space or x, walked by the arrows, its heads always in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from soteplan.figures.tokens import PRESENT_ROW_HEIGHT, ROW_HEIGHT
from soteplan.models.link_matrix import LINK, LinkMatrix
from soteplan.texts.language import Language
from soteplan.views.explanation import ExplanationField
from soteplan.views.link_heads import Across, Corner, Down, LinkHeads, column_height
from soteplan.views.look import Look
from soteplan.views.quiet import RING, slim_bars
from soteplan.views.scrolling import LeavesZoom

Index = QModelIndex | QPersistentModelIndex
LEAST, MOST = 44, 152  # px at 100 %: width of a column
HEAD_SHARE, HEAD_LEAST, HEAD_MOST = 0.42, 200, 620  # of the view, and px at 100 %: the heads of the rows
DOT = 5.5  # px at 100 %: radius of a tick
FOLD = 8  # px at 100 %: the folded corner of a cell whose link is explained
TICKING = (Qt.Key.Key_Space, Qt.Key.Key_X)
EXPLAINING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class _Seen:
    """The rows and columns that an area touches, and where they stand in the view; all are equally high and wide."""

    def __init__(self, view: LinkMatrixView, area: QRect) -> None:
        rows, columns, model = view.rows_, view.columns_, view.matrix()
        self.height, self.width = rows.defaultSectionSize(), columns.defaultSectionSize()
        self._x, self._y = -columns.offset(), -rows.offset()
        self.rows = _within(area.top() - self._y, area.bottom() - self._y, self.height, model.rowCount())
        self.columns = _within(area.left() - self._x, area.right() - self._x, self.width, model.columnCount())
        self.right = self._x + self.width * model.columnCount()
        self.bottom = self._y + self.height * model.rowCount()

    def top(self, row: int) -> int:
        return self._y + self.height * row

    def left(self, column: int) -> int:
        return self._x + self.width * column


def _within(first: int, last: int, size: int, count: int) -> range:
    return range(max(0, first // size), min(count, last // size + 1))


class LinkMatrixView(LeavesZoom, QTableView):
    """Only the visible cells are painted. `told` says in a sentence what the current cell is."""

    told = Signal(str)

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self.look, self._language = look, language
        self.may_tick: Callable[[], bool] = lambda: True  # by mouse
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows_, self.columns_ = LinkHeads(look, Down, self), LinkHeads(look, Across, self)
        self.setVerticalHeader(self.rows_)
        self.setHorizontalHeader(self.columns_)
        self.setCornerButtonEnabled(False)
        self._corner = Corner(look, language.text("Links", "Links in all"), self)
        height = PRESENT_ROW_HEIGHT * look.zoom if look.presenting else look.px(ROW_HEIGHT)
        self.rows_.setDefaultSectionSize(round(height))
        self.setAccessibleName(language.text("Links", "Table of links"))
        self.explanation = ExplanationField(look, language, self)
        slim_bars(self, look)

    def matrix(self) -> LinkMatrix:
        model = self.model()
        assert isinstance(model, LinkMatrix)
        return model

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        model.modelReset.connect(self._begin)
        model.dataChanged.connect(self.tell)
        model.headerDataChanged.connect(self.tell)
        self._begin()

    # sizes

    def updateGeometries(self) -> None:
        """Columns share the room that there is, heads of rows take theirs first; only then are heads laid out."""
        model, px = self.model(), self.look.px
        if isinstance(model, LinkMatrix):
            head = max(px(HEAD_LEAST), min(px(HEAD_MOST), round(self.width() * HEAD_SHARE)))
            room = self.width() - head - px(12)
            width = max(px(LEAST), min(px(MOST), room // max(1, model.columnCount())))
            height = column_height(self.look, width)
            self.rows_.set_thickness(head)
            self.columns_.setDefaultSectionSize(width)
            self.columns_.set_thickness(height)
            self._corner.setGeometry(0, 0, head, height)
            self._corner.raise_()
        super().updateGeometries()

    def _begin(self) -> None:
        """After other rows came the keyboard stands on the first cell."""
        self.updateGeometries()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bands and lines from edge to edge and a dot for each link in sight, which is faster than cell by cell."""
        with QPainter(self.viewport()) as painter:
            matrix, seen = self.matrix(), _Seen(self, event.rect())
            painter.fillRect(event.rect(), self.look.colour("paper"))
            if seen.rows and seen.columns:
                self._paint_bands(painter, matrix, seen)
                self._paint_lines(painter, seen)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                self._paint_links(painter, matrix, seen)
                self._paint_current(painter)

    def _paint_bands(self, painter: QPainter, matrix: LinkMatrix, seen: _Seen) -> None:
        """Heads of groups, and the row and column of the current cell."""
        frame, tint, current = self.look.colour("frame"), self.look.colour("accent_tint"), self.currentIndex()
        for row in seen.rows:
            if matrix.rows[row].is_group:
                painter.fillRect(0, seen.top(row), seen.right, seen.height, frame)
        if current.isValid():
            painter.fillRect(0, seen.top(current.row()), seen.right, seen.height, tint)
            painter.fillRect(seen.left(current.column()), 0, seen.width, seen.bottom, tint)

    def _paint_lines(self, painter: QPainter, seen: _Seen) -> None:
        line = self.look.colour("line")
        for row in seen.rows:
            painter.fillRect(0, seen.top(row) + seen.height - 1, seen.right, 1, line)
        for column in seen.columns:
            painter.fillRect(seen.left(column) + seen.width - 1, 0, 1, seen.bottom, line)

    def _paint_links(self, painter: QPainter, matrix: LinkMatrix, seen: _Seen) -> None:
        accent, ink, radius = self.look.colour("accent"), self.look.colour("ink2"), self.look.scale * DOT
        fold = self.look.px(FOLD)
        for row in seen.rows:
            for column in seen.columns:
                link = matrix.link_of(row, column)
                if link is None:
                    continue
                x, y = seen.left(column), seen.top(row)
                painter.setBrush(accent)
                painter.drawEllipse(QPointF(x + seen.width / 2, y + seen.height / 2), radius, radius)
                if link.explanation:
                    corner = QPointF(x + seen.width - 1, y)
                    painter.setBrush(ink)
                    painter.drawPolygon(QPolygonF([corner, corner - QPointF(fold, 0), corner + QPointF(0, fold)]))

    def _paint_current(self, painter: QPainter) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour("accent"), RING))
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -2, -2))

    # where one is

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for part in (self, self.rows_, self.columns_):
            part.viewport().update()
        self.tell()

    def tell(self, *_: object) -> None:
        """Say what is in the current cell."""
        current = self.currentIndex()
        self.told.emit(self.matrix().told_at(current) if current.isValid() else "")

    # ticking

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press walks and the release ticks, so that a slip of the hand can be taken elsewhere."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_current = index.isValid() and index == self.currentIndex()
        if event.button() is Qt.MouseButton.LeftButton and is_current and self.may_tick():
            self.matrix().toggle(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in TICKING and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            if current.isValid():
                self.matrix().toggle(current)
        elif event.key() in EXPLAINING and current.isValid():
            self.explain()
        elif event.key() == Qt.Key.Key_Delete and current.isValid() and current.data(LINK):
            self.matrix().toggle(current)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters tick or do nothing; they do not walk."""

    def explain(self) -> None:
        """Open the field for why the row of the current cell contributes to its column."""
        current, matrix = QPersistentModelIndex(self.currentIndex()), self.matrix()
        if matrix.document.read_only or not matrix.can_link(current):
            return
        self.scrollTo(self.currentIndex())
        corner = self.visualRect(self.currentIndex()).bottomLeft()
        at = self.viewport().mapTo(self, corner) + QPoint(0, 2)
        about = " → ".join(matrix.whole_title(head) for head in matrix.heads_of(current))
        keep: Callable[[str], object] = lambda text: current.isValid() and matrix.explain(current, text)  # noqa: E731
        self.explanation.ask(at, about, matrix.explanation_at(current), keep, self.setFocus)
