"""The chips of risks in a cell of the matrix: how large they are, where each stands, and which find no room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.risks import Risk
from soteplan.figures.shapes import Key, Rect
from soteplan.figures.wrap import TextMeter, elide

CROWD = "risk_crowd"  # what the chip stands for that counts those without room: a cell, not a row


class Density(NamedTuple):
    """How close chips stand, in px; `beside` the score is in the first row of chips, else over them.

    `bare` leaves the score out and keeps the letter of the level.
    """

    height: float
    style: str
    gap: float
    padding: float
    least: float
    beside: bool = True
    bare: bool = False


ROOMY = Density(20, "label", 4, 12, 28, beside=False)
DENSE = Density(18, "label", 3, 8, 24)
DENSEST = Density(16, "small", 2, 5, 20)
COMPACT = Density(20, "label", 2, 7, 22, bare=True)
_CORNER = 22.0  # room on top of a cell for the score and the letter
_LETTER_AIR = 5.0


class Place(NamedTuple):
    """A risk in a cell; a ghost comes there by its responses."""

    risk_id: str
    ghost: bool


class Chip(NamedTuple):
    """What stands for a risk in a cell, or, with a key of its own, for all the risks that found no room there."""

    key: Key
    text: str
    edge: str
    place: Rect
    risks: tuple[Place, ...]
    kind: str = "threat"

    @property
    def ghost(self) -> bool:
        return self.key.table == "risk" and self.risks[0].ghost

    @property
    def hidden(self) -> tuple[str, ...]:
        """The risks that are only counted."""
        return tuple(each.risk_id for each in self.risks) if self.key.table == CROWD else ()


class Spot(NamedTuple):
    """The room for chips in a cell, and how much of its first row the score takes."""

    room: Rect
    taken: float


def spot(place: Rect, density: Density, score_width: float) -> Spot:
    """Where in a cell chips may stand."""
    if density.beside:
        return Spot(Rect(place.x + 4, place.y + 3, place.width - 8, place.height - 6), score_width + _LETTER_AIR)
    return Spot(Rect(place.x + 6, place.y + _CORNER, place.width - 12, place.height - _CORNER - 4), 0)


def chips_in(
    meter: TextMeter,
    risks: Sequence[tuple[Risk, bool]],
    spot: Spot,
    density: Density,
    edge: str,
    cell: str,
) -> Iterator[Chip]:
    """Chips of risks and ghosts in rows from the left; where not all fit, the last place counts those that are left."""
    placed = list(_flow(meter, risks, spot, density))
    kept = len(placed) if len(placed) == len(risks) else max(0, len(placed) - 1)
    for (risk, ghost), (text, place) in zip(risks[:kept], placed, strict=False):
        yield Chip(Key("risk", risk.id), text, edge, place, (Place(risk.id, ghost),), risk.kind)
    if kept < len(placed):
        left = tuple(Place(risk.id, ghost) for risk, ghost in risks[kept:])
        yield Chip(Key(CROWD, cell), f"+{len(left)}", edge, placed[-1][1], left)


def _flow(
    meter: TextMeter, risks: Sequence[tuple[Risk, bool]], spot: Spot, density: Density
) -> Iterator[tuple[str, Rect]]:
    """What stands on each chip and where, for as many as find room."""
    room, taken = spot
    x, y = room.x, room.y
    for risk, _ in risks:
        text = elide(risk.code or risk.title, room.width - density.padding, density.style, meter)
        width = max(meter.width(text, density.style) + density.padding, density.least)
        right = room.right - (taken if y == room.y else 0)
        if x + width > right and (x > room.x or right < room.right):
            x, y = room.x, y + density.height + density.gap
        if y + density.height > room.bottom + 1:
            return
        yield text, Rect(x, y, width, density.height)
        x += width + density.gap
