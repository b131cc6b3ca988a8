"""Hatching as plain strokes, so that it comes out the same on every surface and reads in greyscale."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil

from soteplan.figures.shapes import Point, Rect

Stroke = tuple[Point, Point]

_STEP = 6.0
_INSET = 1.2  # keeps the strokes inside rounded corners


def strokes(pattern: str, area: Rect) -> list[Stroke]:
    """The strokes of a pattern inside an area; they stand still when the area grows or is scrolled."""
    inner = Rect(area.x + _INSET, area.y + _INSET, area.width - 2 * _INSET, area.height - 2 * _INSET)
    if inner.width <= 0 or inner.height <= 0:
        return []
    return list(_PATTERNS[pattern](inner))


def _none(area: Rect) -> Iterator[Stroke]:
    yield from ()


def _upright(area: Rect) -> Iterator[Stroke]:
    for x in _steps(area.x, area.right):
        yield Point(x, area.y), Point(x, area.bottom)


def _level(area: Rect) -> Iterator[Stroke]:
    for part in (1, 2):
        y = area.y + area.height * part / 3
        yield Point(area.x, y), Point(area.right, y)


def _rising(area: Rect) -> Iterator[Stroke]:
    for start in _steps(area.x - area.height, area.right):
        left, right = max(start, area.x), min(start + area.height, area.right)
        if left < right:
            yield Point(left, area.bottom - (left - start)), Point(right, area.bottom - (right - start))


def _falling(area: Rect) -> Iterator[Stroke]:
    for start, end in _rising(area):
        yield Point(start.x, area.y + area.bottom - start.y), Point(end.x, area.y + area.bottom - end.y)


def _steps(first: float, last: float) -> Iterator[float]:
    number = ceil(first / _STEP)
    while number * _STEP < last:
        yield number * _STEP
        number += 1


_PATTERNS: dict[str, Callable[[Rect], Iterator[Stroke]]] = {
    "": _none,
    "upright": _upright,
    "level": _level,
    "rising": _rising,
    "falling": _falling,
}
PATTERNS = tuple(_PATTERNS)
