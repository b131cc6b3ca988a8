"""Where the two columns of a link diagram stand, and where the links leave and enter, as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_DRAWN = 0.4  # how far a target follows its sources: wholly, the middle would be crowded and the ends empty


class Tie(NamedTuple):
    """A link between two cards, by their numbers in their columns."""

    source: int
    target: int


class Span(NamedTuple):
    """How far a card reaches down its column."""

    top: float
    height: float

    @property
    def centre(self) -> float:
        return self.top + self.height / 2

    @property
    def bottom(self) -> float:
        return self.top + self.height


def place_targets(
    heights: Sequence[float], sources: Sequence[Span], ties: Sequence[Tie], gap: float, room: float
) -> list[Span]:
    """The targets in their order, none nearer than `gap` to the next, all within 0 and `room` where they fit.

    Each would stand at its even share of the room, drawn towards the middle of its sources; where two want the same
    place they share it (isotonic regression by pooling adjacent violators; Barlow et al. 1972).
    """
    offsets = [sum(heights[:place]) + gap * place for place in range(len(heights))]
    whole = sum(heights) + gap * max(0, len(heights) - 1)
    spare = max(0.0, room - whole)
    wishes = []
    for place, (height, offset) in enumerate(zip(heights, offsets, strict=True)):
        even = (place + 0.5) / len(heights) * max(room, whole)
        centres = [sources[tie.source].centre for tie in ties if tie.target == place]
        wished = even + _DRAWN * (sum(centres) / len(centres) - even) if centres else even
        wishes.append(wished - height / 2 - offset)
    tops = [min(max(0.0, wish), spare) for wish in rising(wishes)]
    return [Span(top + offset, height) for top, offset, height in zip(tops, offsets, heights, strict=True)]


def rising(values: Sequence[float]) -> list[float]:
    """The nearest values (least squares) of which none is less than the one before it."""
    pools: list[tuple[float, int]] = []
    for value in values:
        mean, count = value, 1
        while pools and pools[-1][0] > mean:
            before, many = pools.pop()
            mean, count = (before * many + mean * count) / (many + count), many + count
        pools.append((mean, count))
    return [mean for mean, count in pools for _ in range(count)]


def ports(card: Span, ends: Mapping[int, float], pitch: float) -> Iterator[tuple[int, float]]:
    """Each link of a card with the y at which it meets it: in the order of where their other ends stand."""
    order = sorted(ends, key=lambda number: (ends[number], number))
    first = card.centre - pitch * (len(order) - 1) / 2
    return ((number, first + pitch * place) for place, number in enumerate(order))
