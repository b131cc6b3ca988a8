"""A figure whose head and first column stay in sight while the rest is scrolled under them, as in a spreadsheet."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent

from soteplan.figures.shapes import Key, Rect
from soteplan.figures.tree import Size
from soteplan.rendering.painter import paint_shapes
from soteplan.views.figure_view import FigureView


class FrozenFigure(FigureView):
    """Subclasses say how wide and how high what stays is, in px of the figure."""

    def frozen(self) -> Size:
        """Width of the first column and height of the head."""
        raise NotImplementedError

    def fit(self) -> None:
        """What has to be scrolled is seen from its beginning."""
        super().fit()
        if self.selected is None:
            self.horizontalScrollBar().setValue(0)

    # where what stays is

    def _pinned(self) -> QPointF:
        """Where the figure's corner would stand for what stays: at the edges of the view once it would leave it."""
        origin = self.from_figure(QPointF(0, 0))
        return QPointF(max(0.0, origin.x()), max(0.0, origin.y()))

    def _strips(self) -> tuple[QRectF, QRectF]:
        """The head and the first column on the screen; empty ones while they are where they were drawn."""
        origin, pinned, size = self.from_figure(QPointF(0, 0)), self._pinned(), self.frozen()
        head = QRectF(0, 0, self.viewport().width(), size.height * self.scale if origin.y() < 0 else 0)
        right = pinned.x() + size.width * self.scale
        return head, QRectF(0, 0, right if origin.x() < 0 else 0, self.viewport().height())

    def _corner_for(self, point: QPointF) -> QPointF:
        """Where the corner of the figure is for what is seen at a point of the view."""
        origin, pinned, (head, column) = self.from_figure(QPointF(0, 0)), self._pinned(), self._strips()
        in_column, in_head = column.contains(point), head.contains(point)
        return QPointF(pinned.x() if in_column else origin.x(), pinned.y() if in_head else origin.y())

    def _key_at(self, point: QPointF) -> Key | None:
        place = (point - self._corner_for(point)) / self.scale
        return self._figure.at(place.x(), place.y())

    def _bring(self, bounds: Rect) -> None:
        """What is walked to does not stand under what stays."""
        super()._bring(bounds)
        (head, column), area, size = self._strips(), self.on_screen(bounds), self.frozen()
        if bounds.y >= size.height and area.top() < head.height():
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - ceil(head.height() - area.top()))
        if bounds.x >= size.width and area.left() < column.width():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - ceil(column.width() - area.left()))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        origin, pinned, (head, column) = self.from_figure(QPointF(0, 0)), self._pinned(), self._strips()
        self._paint_strip(column, QPointF(pinned.x(), origin.y()))
        self._paint_strip(head, QPointF(origin.x(), pinned.y()))
        self._paint_strip(head.intersected(column), pinned)

    def _paint_strip(self, area: QRectF, corner: QPointF) -> None:
        """A part of the view over which the figure is drawn from another corner."""
        if area.isEmpty():
            return
        start, size = (area.topLeft() - corner) / self.scale, area.size() / self.scale
        seen = Rect(start.x(), start.y(), size.width(), size.height())
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(area)
            painter.fillRect(area, self._look.colour("paper"))
            painter.translate(corner)
            painter.scale(self.scale, self.scale)
            paint_shapes(self._shapes.within(seen), painter, self._look.palette)
        bounds = self._bounds()
        if bounds is not None and bounds.meets(seen):
            place = QPointF(bounds.x, bounds.y) * self.scale + corner
            self._paint_ring(QRectF(place, QSizeF(bounds.width, bounds.height) * self.scale))
