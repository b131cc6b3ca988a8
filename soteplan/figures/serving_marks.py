"""Signs on what serves a goal and on what it serves, beside the colours that tell the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Point, Rect, Shape, Text

HOW, WHY = "how", "why"
_SIZE = 18.0
_AIR = 3.0
_INSET = 1.0  # of the sign's centre from the corner of its box
_STEM, _WING = 4.5, 3.5  # half the length of the arrow, and how far its head goes to each side


def marked(figure: Figure, marks: Mapping[Key, str]) -> Figure:
    """The figure with a sign on the upper left corner of each marked box, and before a text that stands without one.

    An arrow down says that it serves, one up that it is served. Signs stand for no row, lie over everything and move
    nothing.
    """
    boxed = {shape.key for shape in figure.shapes if _is_seen(shape)}
    places = {
        target.key: _corner(target.bounds) if target.key in boxed else _before(target.bounds)
        for target in figure.targets()
        if target.key in marks
    }
    signs = tuple(shape for key, place in places.items() for shape in _sign(place, marks[key]))
    return Figure(figure.width, figure.height, (*figure.shapes, *signs), figure.title, figure.description)


def _is_seen(shape: Shape) -> bool:
    """A box on paper in the colour of paper only holds its text."""
    if isinstance(shape, Box):
        return bool(shape.stroke) or shape.fill not in ("", "paper")
    return not isinstance(shape, Text)


def _corner(box: Rect) -> Point:
    return Point(box.x + _INSET, box.y + _INSET)


def _before(text: Rect) -> Point:
    """Beside the first line, where it covers no word."""
    return Point(text.x - _SIZE / 2 - _AIR, text.y + _SIZE / 2)


def _sign(centre: Point, mark: str) -> Iterator[Shape]:
    fill, ink = ("accent", "paper") if mark == HOW else ("paper", "accent")
    yield Marker(centre.x, centre.y, _SIZE, "circle", fill, "accent")
    tip, tail = (centre.y + way * _STEM for way in ((1, -1) if mark == HOW else (-1, 1)))
    wings = tip + (_WING if mark == WHY else -_WING)
    yield Line((Point(centre.x, tail), Point(centre.x, tip)), ink, 1.75)
    yield Line((Point(centre.x - _WING, wings), Point(centre.x, tip), Point(centre.x + _WING, wings)), ink, 1.75)
