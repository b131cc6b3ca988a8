"""A meter and labels for the tests of the layouts, without fonts and languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from soteplan.figures.shapes import Box, Figure, Rect, Shape, Text, shown
from soteplan.figures.tokens import STYLES


class PlainMeter:
    """Every sign is half as wide as it is high."""

    def width(self, text: str, style: str) -> float:
        return len(shown(text)) * STYLES[style].size / 2


class PlainLabels:
    """Says what it was asked for."""

    def word(self, key: str, **values: object) -> str:
        return " ".join([key, *map(str, values.values())])

    def count(self, key: str, number: int) -> str:
        return f"{number} {key}"

    def choice(self, table: str, field: str, value: str) -> str:
        return f"{field} {value}"

    def date(self, iso: str) -> str:
        return iso

    def month(self, iso: str) -> str:
        return iso[:7]

    def month_name(self, number: int) -> str:
        return f"m{number}"

    def money(self, cents: int) -> str:
        return str(cents // 100)

    def millions(self, cents: int) -> str:
        return f"{cents / 100_000_000:.1f} M"

    def number(self, value: float) -> str:
        return f"{value:g}"

    def percent(self, basis_points: int) -> str:
        return f"{basis_points // 100} %"


METER = PlainMeter()
LABELS = PlainLabels()


def texts(figure: Figure) -> list[str]:
    """Every text of a figure, its lines joined by a space."""
    return [" ".join(shape.lines) for shape in figure.shapes if isinstance(shape, Text)]


def overlapping(places: Iterable[Rect]) -> list[tuple[Rect, Rect]]:
    return [(a, b) for a, b in combinations(places, 2) if a.meets(b)]


def too_wide(figure: Figure) -> list[Text]:
    """Texts with a line wider than the room it was set for."""
    return [text for text in _texts(figure) if _width(text) > text.width + 0.01]


def outside(figure: Figure) -> list[Shape]:
    """Boxes and texts that reach over the edge of their figure."""
    edge = Rect(-0.01, -0.01, figure.width + 0.02, figure.height + 0.02)
    return [shape for shape in figure.shapes if isinstance(shape, Box | Text) and not _within(shape.bounds, edge)]


def _within(inner: Rect, outer: Rect) -> bool:
    return outer.holds(inner.x, inner.y) and outer.holds(inner.right, inner.bottom)


def _width(text: Text) -> float:
    return max(METER.width(line, text.style) for line in text.lines)


def _texts(figure: Figure) -> Iterator[Text]:
    yield from (shape for shape in figure.shapes if isinstance(shape, Text))
