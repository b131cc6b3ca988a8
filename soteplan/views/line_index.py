"""Finds the line of a figure under a point: lines stand for links, and are too thin to be hit exactly."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import hypot

from soteplan.figures.shapes import Curve, Key, Line, Point, Shape

PIECES = 24  # straight pieces that a curve is taken for


class LineIndex:
    """The lines and curves that stand for rows."""

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self._lines = [shape for shape in shapes if isinstance(shape, Line | Curve) and shape.key is not None]

    def at(self, x: float, y: float, reach: float) -> Key | None:
        """The row of the nearest line within reach of a point; of two alike the one painted last."""
        near = [(_distance(line, x, y), line.key) for line in reversed(self._lines) if _may_reach(line, x, y, reach)]
        distance, key = min(near, key=lambda found: found[0], default=(reach + 1, None))
        return key if distance <= reach else None

    def of(self, key: Key | None) -> list[Line | Curve]:
        """The lines that stand for a row."""
        return [line for line in self._lines if line.key == key] if key else []


def middle(line: Line | Curve) -> Point:
    """The point halfway along."""
    points = _points(line)
    return points[len(points) // 2]


def _may_reach(line: Line | Curve, x: float, y: float, reach: float) -> bool:
    area = line.bounds
    return area.x - reach <= x <= area.right + reach and area.y - reach <= y <= area.bottom + reach


def _distance(line: Line | Curve, x: float, y: float) -> float:
    return min(_to_piece(Point(x, y), a, b) for a, b in pairwise(_points(line)))


def _points(line: Line | Curve) -> list[Point]:
    if isinstance(line, Line):
        return list(line.points)
    return [_on_curve(line, number / PIECES) for number in range(PIECES + 1)]


def _on_curve(curve: Curve, t: float) -> Point:
    u = 1 - t
    weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    points = (curve.start, curve.control1, curve.control2, curve.end)
    pairs = list(zip(weights, points, strict=True))
    return Point(sum(w * p.x for w, p in pairs), sum(w * p.y for w, p in pairs))


def _to_piece(point: Point, a: Point, b: Point) -> float:
    length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
    along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length if length else 0.0
    along = max(0.0, min(1.0, along))
    return hypot(point.x - a.x - along * (b.x - a.x), point.y - a.y - along * (b.y - a.y))
