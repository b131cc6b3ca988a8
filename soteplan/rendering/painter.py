"""Paints a figure with a QPainter: on a widget, on a picture, and through the paint engine on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF

from soteplan.figures.patterns import strokes
from soteplan.figures.shapes import Box, Curve, Figure, Line, Marker, Point, Rect, Shape, Text, shown
from soteplan.figures.tokens import STYLES, Palette
from soteplan.rendering.fonts import style_font
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.palette import colour

_TEXT_SCALE = 2.0  # type sizes come in halves of a px, Qt's in whole ones
_ARROW = 7.0
_ARROW_SPREAD = 0.42  # radians to either side
_DASHES = [4.0, 3.0]  # in widths of the pen

_meter = QtMeter()


def paint(figure: Figure, painter: QPainter, palette: Palette, *, ground: bool = True) -> None:
    """Paint at the painter's origin and scale, 1 px of the figure to one unit; `ground` fills the area with paper."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ground:
        painter.fillRect(QRectF(0, 0, figure.width, figure.height), colour(palette, "paper"))
    paint_shapes(figure.shapes, painter, palette)
    painter.restore()


def paint_shapes(shapes: Iterable[Shape], painter: QPainter, palette: Palette) -> None:
    """Paint shapes in order. Leaves pen, brush and font of the painter changed."""
    for shape in shapes:
        _PAINTERS[type(shape)](shape, painter, palette)


@lru_cache(maxsize=512)
def _pen(palette: Palette, name: str, width: float, *, dashed: bool = False) -> QPen:
    if not name or width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour(palette, name), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern(_DASHES)
    return pen


@lru_cache(maxsize=512)
def _brush(palette: Palette, name: str) -> QBrush:
    return QBrush(colour(palette, name)) if name else QBrush(Qt.BrushStyle.NoBrush)


def _paint_box(box: Box, painter: QPainter, palette: Palette) -> None:
    if box.stroke and (box.dashed or not box.fill):
        _stroke_box(box, painter, palette)
    elif box.stroke:
        # Two areas, one inside the other: seven times as fast as an outline, and the same picture.
        painter.setPen(Qt.PenStyle.NoPen)
        _fill_box(box, 0, box.stroke, painter, palette)
        _fill_box(box, box.stroke_width, box.fill, painter, palette)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        _fill_box(box, 0, box.fill, painter, palette)
    if box.pattern:
        _hatch(box, painter, palette)


def _stroke_box(box: Box, painter: QPainter, palette: Palette) -> None:
    painter.setPen(_pen(palette, box.stroke, box.stroke_width, dashed=box.dashed))
    _fill_box(box, box.stroke_width / 2, box.fill, painter, palette)


def _fill_box(box: Box, inset: float, name: str, painter: QPainter, palette: Palette) -> None:
    painter.setBrush(_brush(palette, name))
    area = QRectF(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset)
    radius = min(box.radius - inset, area.width() / 2, area.height() / 2)
    if radius > 0:
        painter.drawRoundedRect(area, radius, radius)
    elif area.isValid():
        painter.drawRect(area)


def _hatch(box: Box, painter: QPainter, palette: Palette) -> None:
    lines = _hatching(box.pattern, box.width, box.height)
    if lines:
        painter.setPen(_pen(palette, box.pattern_colour, 1.5))
        painter.translate(box.x, box.y)
        painter.drawLines(lines)
        painter.translate(-box.x, -box.y)


@lru_cache(maxsize=1024)
def _hatching(pattern: str, width: float, height: float) -> list[QLineF]:
    return [QLineF(*stroke) for stroke in strokes(pattern, width, height)]


def _paint_line(line: Line, painter: QPainter, palette: Palette) -> None:
    if (
        len(line.points) == 2
        and not line.dashed
        and not line.arrow
        and _on_pixels(painter)
        and _rule(line, painter, palette)
    ):
        return
    points = _crisp(line)
    painter.setPen(_pen(palette, line.colour, line.width, dashed=line.dashed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line.radius and len(points) > 2:
        painter.drawPath(_rounded(points, line.radius))
    else:
        painter.drawPolyline(QPolygonF([QPointF(*p) for p in points]))
    if line.arrow:
        _arrow(points[-2], points[-1], line.colour, painter, palette)


def _rounded(points: tuple[Point, ...], radius: float) -> QPainterPath:
    """A broken line whose corners are rounded, less where its strokes are short."""
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        path.lineTo(_towards(corner, before, reach))
        path.quadTo(QPointF(*corner), _towards(corner, after, reach))
    path.lineTo(QPointF(*points[-1]))
    return path


def _distance(a: Point, b: Point) -> float:
    return hypot(b.x - a.x, b.y - a.y)


def _towards(a: Point, b: Point, way: float) -> QPointF:
    """The point `way` px from one point to another."""
    share = way / (_distance(a, b) or 1)
    return QPointF(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def _on_pixels(painter: QPainter) -> bool:
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def _rule(line: Line, painter: QPainter, palette: Palette) -> bool:
    """A level or upright line as an area, which is many times as fast as a stroke; says whether it was one."""
    (x1, y1), (x2, y2) = line.points
    if x1 != x2 and y1 != y2:
        return False
    width, height = abs(x2 - x1) or line.width, abs(y2 - y1) or line.width
    painter.fillRect(QRectF(min(x1, x2), min(y1, y2), width, height), colour(palette, line.colour))
    return True


def _crisp(line: Line) -> tuple[Point, ...]:
    """Level and upright strokes lie right of and below their coordinate, so that they fill whole pixels."""
    half = line.width / 2
    if any(a.x != b.x and a.y != b.y for a, b in pairwise(line.points)):
        return line.points
    level = all(a.y == b.y for a, b in pairwise(line.points))
    upright = all(a.x == b.x for a, b in pairwise(line.points))
    dx, dy = (0.0 if level else half), (0.0 if upright else half)
    return tuple(Point(p.x + dx, p.y + dy) for p in line.points)


def _paint_curve(curve: Curve, painter: QPainter, palette: Palette) -> None:
    path = QPainterPath(QPointF(*curve.start))
    path.cubicTo(QPointF(*curve.control1), QPointF(*curve.control2), QPointF(*curve.end))
    painter.setPen(_pen(palette, curve.colour, curve.width, dashed=curve.dashed))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if curve.arrow:
        _arrow(curve.control2, curve.end, curve.colour, painter, palette)


def _arrow(source: Point, tip: Point, name: str, painter: QPainter, palette: Palette) -> None:
    angle = atan2(tip.y - source.y, tip.x - source.x) + pi
    sides = [
        QPointF(tip.x + _ARROW * cos(a), tip.y + _ARROW * sin(a))
        for a in (angle - _ARROW_SPREAD, angle + _ARROW_SPREAD)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_brush(palette, name))
    painter.drawPolygon(QPolygonF([QPointF(*tip), *sides]))


def _paint_marker(marker: Marker, painter: QPainter, palette: Palette) -> None:
    painter.setPen(_pen(palette, marker.stroke, 1.5))
    painter.setBrush(_brush(palette, marker.fill))
    area = marker.bounds
    if marker.kind in _CORNERS:
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in _CORNERS[marker.kind](area)]))
    else:
        painter.drawEllipse(QRectF(*area))


_CORNERS: dict[str, Callable[[Rect], tuple[Point, ...]]] = {
    "diamond": lambda r: (
        Point(r.centre.x, r.y), Point(r.right, r.centre.y), Point(r.centre.x, r.bottom), Point(r.x, r.centre.y),
    ),
    "triangle": lambda r: (Point(r.centre.x, r.y), Point(r.right, r.bottom), Point(r.x, r.bottom)),
    "square": lambda r: (Point(r.x, r.y), Point(r.right, r.y), Point(r.right, r.bottom), Point(r.x, r.bottom)),
}  # fmt: skip


def _paint_text(text: Text, painter: QPainter, palette: Palette) -> None:
    painter.setFont(style_font(text.style, _TEXT_SCALE))
    painter.setPen(colour(palette, text.colour))
    if text.upright:
        painter.save()
        painter.translate(text.x, text.y)
        painter.rotate(-90)
        _set_lines(text, 0, 0, painter)
        painter.restore()
    else:
        _set_lines(text, text.x, text.y, painter)


def _set_lines(text: Text, x: float, y: float, painter: QPainter) -> None:
    style = STYLES[text.style]
    painter.scale(1 / _TEXT_SCALE, 1 / _TEXT_SCALE)
    for number, line in enumerate(text.lines):
        at = QPointF(x + _start(text, line), y + style.baseline + number * style.line)
        painter.drawText(at * _TEXT_SCALE, shown(line))
    painter.scale(_TEXT_SCALE, _TEXT_SCALE)


def _start(text: Text, line: str) -> float:
    if text.anchor == "start":
        return 0.0
    width = _meter.width(line, text.style)
    return -width if text.anchor == "end" else -width / 2


_PAINTERS: dict[type[Shape], Callable[[Any, QPainter, Palette], None]] = {
    Box: _paint_box,
    Line: _paint_line,
    Curve: _paint_curve,
    Marker: _paint_marker,
    Text: _paint_text,
}
