"""Hatching as plain strokes, so that it comes out the same on every surface and reads in greyscale."""

from __future__ import annotations

from collections.abc import Callable, Iterator

Stroke = tuple[float, float, float, float]  # from x, y to x, y

STEP = 6.0
_INSET = 1.8  # keeps the strokes, slanted ends included, off the outline and inside rounded corners


def strokes(pattern: str, width: float, height: float) -> list[Stroke]:
    """The strokes of a pattern inside a box of that size, from its top left corner; they repeat every STEP px."""
    if width <= 2 * _INSET or height <= 2 * _INSET:
        return []
    return list(_PATTERNS[pattern](width - _INSET, height - _INSET))


def _none(right: float, bottom: float) -> Iterator[Stroke]:
    yield from ()


def _upright(right: float, bottom: float) -> Iterator[Stroke]:
    x = STEP
    while x < right:
        yield x, _INSET, x, bottom
        x += STEP


def _level(right: float, bottom: float) -> Iterator[Stroke]:
    y = STEP
    while y < bottom:
        yield _INSET, y, right, y
        y += STEP


def _rising(right: float, bottom: float) -> Iterator[Stroke]:
    tall = bottom - _INSET
    start = STEP - STEP * (tall // STEP + 1)
    while start < right:
        left, end = max(start, _INSET), min(start + tall, right)
        if left < end:
            yield left, bottom - (left - start), end, bottom - (end - start)
        start += STEP


def _falling(right: float, bottom: float) -> Iterator[Stroke]:
    for x1, y1, x2, y2 in _rising(right, bottom):
        yield x1, _INSET + bottom - y1, x2, _INSET + bottom - y2


_PATTERNS: dict[str, Callable[[float, float], Iterator[Stroke]]] = {
    "": _none,
    "upright": _upright,
    "level": _level,
    "rising": _rising,
    "falling": _falling,
}
PATTERNS = tuple(_PATTERNS)
