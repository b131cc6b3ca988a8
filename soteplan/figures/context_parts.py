"""The parts of the context diagram: a card for each thing around the project, and the lines with what is exchanged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from soteplan.domain.goals import ScopeItem
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.shapes import Box, Key, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import QUIET, Sample, Setting, Sheet, line_points, round_up
from soteplan.figures.tokens import CARD_RADIUS, CHIP_RADIUS, GRID, STYLES
from soteplan.figures.wrap import TextMeter, wrap

_LEFT = 28.0  # from the edge of a card to its text, with room for the sign of its kind
_RIGHT = 8.0
_ABOVE = 6.0
_LINES = 3
_MARK = 10.0
_SMALL = STYLES["small"].line
_MOST_CHIP = 0.5  # share of the text's width
_ALONG = 8.0  # from the ends of a line to its words
_OFF = 3.0  # between words and their line
_APART = 10.0  # between the two lines of an exchange
_WORDS = 4  # lines of what is brought or received


class Look(NamedTuple):
    """How a kind of thing is told apart: its sign, its colour, its line, and the word over its cards."""

    marker: str
    colour: str
    width: float
    dashed: bool
    heading: str


KINDS = MappingProxyType(
    {
        "dependency": Look("diamond", "series2", 2, False, "dependencies"),
        "parallel_project": Look("circle", "series1", 1.25, False, "related_projects"),
        "funding_call": Look("square", "series3", 1.5, True, "funding_calls"),
    }
)
_OUTSIDE = Look("ring", "series5", 0, True, "outside")


@dataclass(frozen=True, slots=True)
class ScopeCard:
    """What is written on a card: what it is, whose it is, and the code of the package or action it concerns."""

    key: Key
    kind: str
    title: str
    organisation: str
    chip: str
    brings: str
    receives: str

    @classmethod
    def of(cls, state: PlanState, item: ScopeItem) -> ScopeCard:
        party = state.get(Party, item.organisation_id)
        whose = (party.short_name or party.title) if party else ""
        key = Key("scope_item", item.id)
        return cls(key, item.kind, item.title, whose, _chip(state, item), item.brings, item.receives)

    @property
    def look(self) -> Look:
        return KINDS.get(self.kind, _OUTSIDE)

    def height(self, width: float, meter: TextMeter) -> float:
        """What the card needs at a width, on the grid."""
        lines = max(1, len(wrap(self.title, _text_width(width), "body", meter, _LINES)))
        return round_up(2 * _ABOVE + lines * STYLES["body"].line + self._foot)

    @property
    def _foot(self) -> float:
        return _SMALL + 2 if self.organisation or self.chip else 0

    def draw(self, sheet: Sheet, place: Rect) -> None:
        is_outside = self.kind not in KINDS
        sheet.add(Box(*place, fill="paper", stroke="line", radius=CARD_RADIUS, key=self.key))
        lines = len(wrap(self.title, _text_width(place.width), "body", sheet.meter, _LINES))
        y = place.y + (place.height - lines * STYLES["body"].line - self._foot) / 2
        room = Rect(place.x + _LEFT, y, _text_width(place.width), 0)
        fill, edge = ("", self.look.colour) if is_outside else (self.look.colour, "")
        sheet.add(Marker(place.x + _LEFT / 2 + 1, y + 9, _MARK, self.look.marker, fill, edge, self.key))
        y += sheet.write(room, self.title, Setting(max_lines=_LINES), self.key) + 2
        self._draw_foot(sheet, room._replace(y=y))

    def _draw_foot(self, sheet: Sheet, room: Rect) -> None:
        chip = 0.0
        if self.chip:
            chip = min(sheet.meter.width(self.chip, "label") + 1, room.width * _MOST_CHIP - GRID) + GRID
            place = Rect(room.right - chip, room.y, chip, _SMALL)
            sheet.add(Box(*place, fill="frame", radius=CHIP_RADIUS, key=self.key))
            inner = Rect(place.x + GRID / 2, place.y, chip - GRID, 0)
            sheet.write(inner, self.chip, Setting("label", "ink2"), self.key)
        sheet.write(room._replace(width=room.width - chip - (GRID if chip else 0)), self.organisation, QUIET, self.key)


def _chip(state: PlanState, item: ScopeItem) -> str:
    row = state.get(Action, item.action_id) or state.get(Package, item.package_id)
    return (row.code or row.title) if row else ""


def _text_width(width: float) -> float:
    return width - _LEFT - _RIGHT


def link_height(card: ScopeCard, width: float, meter: TextMeter) -> float:
    """What the words of an exchange need above and below their lines."""
    above, below = (_words_height(text, width, meter) for text in (card.brings, card.receives))
    return above + below + (_APART if above and below else 0)


def _words_height(text: str, width: float, meter: TextMeter) -> float:
    lines = len(wrap(text, width - 2 * _ALONG, "small", meter, _WORDS)) if text else 0
    return lines * _SMALL + _OFF + 2 if lines else 0


def draw_link(sheet: Sheet, card: ScopeCard, place: Rect, middle: Rect) -> None:
    """A line between a card and the project: an arrow each way for what goes that way, else a plain line."""
    left = place.x < middle.x
    near, far = (place.right, middle.x) if left else (place.x, middle.right)
    room = Rect(min(near, far), place.y, abs(far - near), place.height)
    above, below = (_words_height(text, room.width, sheet.meter) for text in (card.brings, card.receives))
    if not above and not below:
        sheet.add(_line(card, near, far, place.centre.y, arrow=False))
        return
    apart = _APART if above and below else 0
    y = place.y + (place.height - above - below - apart) / 2 + above
    if above:
        sheet.add(_line(card, near, far, y, arrow=True))
        _write(sheet, card.brings, room._replace(y=y - above), card.key)
    if below:
        sheet.add(_line(card, far, near, y + apart, arrow=True))
        _write(sheet, card.receives, room._replace(y=y + apart + _OFF + card.look.width), card.key)


def _line(card: ScopeCard, start: float, end: float, y: float, *, arrow: bool) -> Line:
    look = card.look
    points = (Point(start, y), Point(end, y))
    return Line(points, look.colour, look.width, dashed=look.dashed, arrow=arrow, key=card.key)


def _write(sheet: Sheet, text: str, room: Rect, key: Key) -> None:
    inner = Rect(room.x + _ALONG, room.y, room.width - 2 * _ALONG, 0)
    sheet.write(inner, text, Setting("small", anchor="middle", max_lines=_WORDS), key)


def kind_sample(kind: str) -> Sample:
    """The sign of a kind on its line."""
    look = KINDS[kind]

    def draw(room: Rect) -> Iterable[Shape]:
        yield Line(line_points(room), look.colour, look.width, dashed=look.dashed)
        yield Marker(*room.centre, _MARK, look.marker, look.colour)

    return draw


def outside_sample(room: Rect) -> Iterable[Shape]:
    """The dashed frame around what is left out."""
    inner = Rect(room.x, room.y + 2, room.width, room.height - 4)
    yield Box(*inner, stroke="ink2", radius=CARD_RADIUS / 2, dashed=True)
