"""What a drag on a tree does: moves a box to another place, or pulls a link from one box to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from soteplan.figures.shapes import Curve, Key, Point, Rect
from soteplan.figures.tokens import CARD_RADIUS
from soteplan.rendering.painter import paint_shapes
from soteplan.views.drag_picture import drag_picture
from soteplan.views.drop_place import DropPlace, drop_place, stacked

if TYPE_CHECKING:
    from soteplan.views.goal_canvas import GoalCanvas
    from soteplan.views.linking_view import LinkingView

SEEN_THROUGH = 0.6  # of the picture of a dragged box
BEND = 40.0  # px of the figure: how far a link that is pulled bends out


class BoxMove:
    """The box follows the pointer; a mark says where it would come to stand."""

    def __init__(self, canvas: GoalCanvas, key: Key, bounds: Rect, grip: QPointF) -> None:
        self._canvas, self._key = canvas, key
        self._grip = grip - canvas.on_screen(bounds).topLeft()
        self._picture = drag_picture(canvas, key, bounds, canvas.look.palette)
        self._boxes = canvas.boxes()
        self._stacked = stacked(self._boxes, canvas.acts.parents())
        self._barred = canvas.acts.branch(key)
        self._pointer = grip
        self.place: DropPlace | None = None

    def move(self, point: QPointF) -> None:
        self._pointer = point
        at = self._canvas.to_figure(point)
        self.place = drop_place(self._boxes, self._stacked, Point(at.x(), at.y()), self._barred)
        self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drop(self) -> None:
        if self.place is not None:
            self._canvas.acts.place(self._key, self.place.beside, self.place.side)

    def paint(self, painter: QPainter) -> None:
        painter.setOpacity(SEEN_THROUGH)
        painter.drawPixmap((self._pointer - self._grip).toPoint(), self._picture)
        painter.setOpacity(1)
        if self.place is not None:
            self._paint_mark(painter, self.place)

    def _paint_mark(self, painter: QPainter, place: DropPlace) -> None:
        mark, look = self._canvas.on_screen(place.mark), self._canvas.look
        if place.side == "under":
            _ring(painter, mark, look.colour("accent"), look.px(3))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(mark, look.px(2), look.px(2))


class LinkPull:
    """A curve from a box to the pointer; the box under it is ringed, in another colour where a link is refused."""

    def __init__(self, view: LinkingView, source: Key, bounds: Rect, begin: QPointF) -> None:
        self._view, self._source, self._bounds = view, source, bounds
        self._pointer = begin
        self.target: Key | None = None

    def move(self, point: QPointF) -> None:
        self._pointer = point
        at = self._view.to_figure(point)
        key = self._view.figure.at(at.x(), at.y())
        self.target = key if key != self._source and self._view.takes_link(self._source, key) else None
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def drop(self) -> None:
        self._view.viewport().unsetCursor()
        if self.target is not None:
            self._view.linked.emit(self._source, self.target)

    def paint(self, painter: QPainter) -> None:
        view = self._view
        refused = self.target is not None and view.refuses(self._source, self.target)
        colour = "act" if refused else "accent"
        if self.target is not None and (bounds := view.figure.bounds_of(self.target)):
            _ring(painter, view.on_screen(bounds), view.look.colour(colour), view.look.px(3))
        painter.translate(view.from_figure(QPointF(0, 0)))
        painter.scale(view.scale, view.scale)
        paint_shapes([self._curve(colour)], painter, view.look.palette)

    def _curve(self, colour: str) -> Curve:
        at = self._view.to_figure(self._pointer)
        ahead = at.x() >= self._bounds.centre.x
        start = Point(self._bounds.right if ahead else self._bounds.x, self._bounds.centre.y)
        end, out = Point(at.x(), at.y()), BEND if ahead else -BEND
        return Curve(
            start, Point(start.x + out, start.y), Point(end.x - out, end.y), end, colour, 2, dashed=True, arrow=True
        )


def _ring(painter: QPainter, area: QRectF, colour: object, width: int) -> None:
    painter.setPen(QPen(colour, width))  # type: ignore[call-overload]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(-width, -width, width, width), CARD_RADIUS + width, CARD_RADIUS + width)
