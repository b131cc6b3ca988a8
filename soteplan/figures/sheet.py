"""Collects the shapes of a figure while it is laid out: cards, texts in their room, legends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from soteplan.figures.shapes import Box, Figure, Key, Marker, Point, Rect, Shape, Text
from soteplan.figures.tokens import CARD_RADIUS, GAP, STYLES
from soteplan.figures.wrap import TextMeter, elide, wrap

SAMPLE_WIDTH = 24
_DESCRIBED = 1500  # characters of a description

Sample = Callable[[Rect], Iterable[Shape]]


class Entry(NamedTuple):
    """One line of a legend: how to draw its sample, and what it means."""

    sample: Sample
    text: str


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text stands in its room; `middle` centres it in the height."""

    style: str = "body"
    colour: str = "ink"
    anchor: str = "start"
    max_lines: int = 1
    middle: bool = False


BODY = Setting()
SMALL = Setting("small")
QUIET = Setting("small", "ink2")
LABEL = Setting("label")
_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


@dataclass(slots=True)
class Sheet:
    """Shapes in painting order, with the meter that sets texts into their room."""

    meter: TextMeter
    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        self.shapes.extend(shapes)

    def write(self, room: Rect, text: str, setting: Setting, key: Key | None = None) -> float:
        """Set a text into its room; gives the height of its lines."""
        lines = self.set(text, room.width, setting)
        height = STYLES[setting.style].line * len(lines)
        x = room.x + _ANCHORS[setting.anchor] * room.width
        y = room.y + (room.height - height) / 2 if setting.middle else room.y
        if lines:
            self.add(Text(x, y, lines, setting.style, setting.colour, setting.anchor, width=room.width, key=key))
        return height

    def set(self, text: str, width: float, setting: Setting) -> tuple[str, ...]:
        """The lines of a text; one line alone is filled up to its last letter."""
        if setting.max_lines > 1:
            return wrap(text, width, setting.style, self.meter, setting.max_lines)
        line = elide(text, width, setting.style, self.meter)
        return (line,) if line else ()

    def legend(self, x: float, y: float, width: float, entries: Sequence[Entry]) -> float:
        """Samples with their meaning, in as many rows as they need; gives the height."""
        line = STYLES["small"].line
        left, top = x, y
        for entry in entries:
            room = min(self.meter.width(entry.text, "small") + 1, width - SAMPLE_WIDTH - 8)
            if left > x and left + SAMPLE_WIDTH + 8 + room > x + width:
                left, top = x, top + line + 4
            self.add(*entry.sample(Rect(left, top, SAMPLE_WIDTH, line)))
            self.write(Rect(left + SAMPLE_WIDTH + 8, top, room, line), entry.text, QUIET)
            left += SAMPLE_WIDTH + 8 + room + GAP
        return top + line - y if entries else 0

    def figure(self, width: float, height: float, title: str, description: Iterable[str]) -> Figure:
        return Figure(width, height, tuple(self.shapes), title, described(description))


def described(parts: Iterable[str]) -> str:
    """Parts as sentences, as many as a listener can be asked to hear."""
    text = ""
    for part in parts:
        if len(text) + len(part) > _DESCRIBED:
            return f"{text} …".strip()
        text = f"{text} {part.rstrip('. ')}.".strip()
    return text


def box_sample(
    fill: str = "", stroke: str = "", pattern: str = "", stroke_width: float = 1, *, dashed: bool = False
) -> Sample:
    def draw(room: Rect) -> Iterable[Shape]:
        inner = (room.x, room.y + 2, room.width, room.height - 4)
        yield Box(*inner, fill, stroke, stroke_width, CARD_RADIUS / 2, dashed=dashed, pattern=pattern)

    return draw


def marker_sample(kind: str, fill: str = "", stroke: str = "", size: float = 10) -> Sample:
    def draw(room: Rect) -> Iterable[Shape]:
        yield Marker(*room.centre, size, kind, fill, stroke)

    return draw


def line_points(room: Rect) -> tuple[Point, Point]:
    """The level line through the middle of a sample."""
    return Point(room.x, room.centre.y), Point(room.right, room.centre.y)


def round_up(value: float, step: float = 8) -> float:
    """The next multiple of the grid."""
    return -(-value // step) * step
