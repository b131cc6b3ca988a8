"""What a figure is made of: five kinds of shape in px at 100 %, coloured by token names.

A shape's `key` names the row it stands for, so that a click, a screen reader and a test find the same thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar, dataclass_transform

from soteplan.figures.tokens import STYLES

DIVIDED = "\u00ad"  # ends a line that stops inside a word; drawn as a hyphen


T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def _shape(cls: type[T]) -> type[T]:
    """Frozen for the type checker only: a frozen dataclass costs twice as much to make, and a chart makes hundreds."""
    return dataclass(slots=True)(cls)


class Key(NamedTuple):
    """The row that a shape stands for."""

    table: str
    row_id: str


class Point(NamedTuple):
    x: float
    y: float


class Rect(NamedTuple):
    """Left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> Point:
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: Rect) -> bool:
        """Whether the two share an area; touching edges do not count."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@_shape
class Box:
    """A rectangle: a card, a bar, a cell. `pattern` is drawn over the fill in `pattern_colour`."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 1
    radius: float = 0
    dashed: bool = False
    pattern: str = ""
    pattern_colour: str = "paper"
    key: Key | None = None

    @property
    def bounds(self) -> Rect:
        return Rect(self.x, self.y, self.width, self.height)


@_shape
class Line:
    """A straight or broken line, with an arrow head at its last point if asked.

    `ends` are the row that it leads from and then the rows that it leads to; `radius` rounds the corners.
    """

    points: tuple[Point, ...]
    colour: str = "line"
    width: float = 1
    dashed: bool = False
    arrow: bool = False
    key: Key | None = None
    ends: tuple[Key, ...] = ()
    radius: float = 0

    @property
    def bounds(self) -> Rect:
        return _around(self.points)


@_shape
class Curve:
    """A cubic curve, with an arrow head at its end if asked; `ends` as of a line."""

    start: Point
    control1: Point
    control2: Point
    end: Point
    colour: str = "line"
    width: float = 1
    dashed: bool = False
    arrow: bool = False
    key: Key | None = None
    ends: tuple[Key, ...] = ()

    @property
    def bounds(self) -> Rect:
        return _around((self.start, self.control1, self.control2, self.end))


@_shape
class Marker:
    """A sign around its centre: diamond, circle, ring, triangle or square. `size` is its whole height."""

    x: float
    y: float
    size: float
    kind: str = "diamond"
    fill: str = ""
    stroke: str = ""
    key: Key | None = None

    @property
    def bounds(self) -> Rect:
        return Rect(self.x - self.size / 2, self.y - self.size / 2, self.size, self.size)


@_shape
class Text:
    """Lines of text, already wrapped. `x` is where the anchor (start, middle, end) stands and `y` the top of line one.

    An upright text reads from bottom to top: then `x` is the top of line one, seen from its left, and `y` the anchor.
    `width` is the room it was set for.
    """

    x: float
    y: float
    lines: tuple[str, ...]
    style: str = "body"
    colour: str = "ink"
    anchor: str = "start"
    upright: bool = False
    width: float = 0
    key: Key | None = None

    @property
    def height(self) -> float:
        return STYLES[self.style].line * len(self.lines)

    @property
    def bounds(self) -> Rect:
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor] * self.width
        if self.upright:
            return Rect(self.x, self.y - self.width + shift, self.height, self.width)
        return Rect(self.x - shift, self.y, self.width, self.height)


Shape = Box | Line | Curve | Marker | Text


class Target(NamedTuple):
    """A place in a figure that stands for a row, with the words that are on it."""

    key: Key
    bounds: Rect
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """Shapes in the order they are painted. The description is what somebody who cannot see the figure is told."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str = ""
    description: str = ""
    keyed: tuple[Shape, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        solid = tuple(s for s in self.shapes if s.key is not None and isinstance(s, Box | Marker))
        object.__setattr__(self, "keyed", solid)

    def at(self, x: float, y: float) -> Key | None:
        """The row under a point: the shape painted last wins."""
        return next((s.key for s in reversed(self.keyed) if s.bounds.holds(x, y)), None)

    def bounds_of(self, key: Key) -> Rect | None:
        """Where the row's first shape stands, or None if it is not in the figure."""
        return next((s.bounds for s in self.keyed if s.key == key), None)

    def targets(self) -> list[Target]:
        """One entry for each row in the figure, in painting order."""
        words: dict[Key, list[str]] = {}
        for shape in self.shapes:
            if isinstance(shape, Text) and shape.key is not None:
                words.setdefault(shape.key, []).append(joined(shape.lines))
        first: dict[Key, Rect] = {}
        for solid in self.keyed:
            if solid.key is not None:
                first.setdefault(solid.key, solid.bounds)
        return [Target(key, bounds, " ".join(words.get(key, ()))) for key, bounds in first.items()]

    @property
    def is_empty(self) -> bool:
        """Whether the plan holds nothing to draw."""
        return not any(isinstance(shape, Text) for shape in self.shapes)

    @property
    def smallest_type(self) -> float:
        """Size of the smallest text in px, or 0 without text."""
        return min((STYLES[s.style].size for s in self.shapes if isinstance(s, Text) and any(s.lines)), default=0.0)


def joined(lines: Iterable[str]) -> str:
    """Wrapped lines as one line, with the words that were divided at a line end whole again."""
    text = ""
    for line in lines:
        text = text[:-1] + line if text.endswith(DIVIDED) else f"{text} {line}".strip()
    return text


def shown(line: str) -> str:
    """A line as it is drawn."""
    return line[:-1] + "-" if line.endswith(DIVIDED) else line


def _around(points: Sequence[Point]) -> Rect:
    left, top = min(p.x for p in points), min(p.y for p in points)
    return Rect(left, top, max(p.x for p in points) - left, max(p.y for p in points) - top)
