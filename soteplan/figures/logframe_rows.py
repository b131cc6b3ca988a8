"""The rows of the logical framework as blocks of set text, before they are placed on pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from soteplan.domain.evaluation import Indicator
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.logframe import ACTIVITY, Entry, Group, Matrix, values_text
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Key, Rect
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import TextMeter, wrap

BESIDE = 10.0  # px from the edge of a column to its text
ABOVE = 6.0
BAND, ARROWS = 132.0, 28.0  # of the names of the levels, and of how and why left of them
_SHARES = (0.35, 0.29, 0.16, 0.2)  # logic, indicators, sources, assumptions
_MOST_VALUES = 120.0
_LINE = STYLES["small"].line
_HEAD_LINES = 2
_ALL = 1_000_000  # lines: paper cannot be hovered over


class Piece(NamedTuple):
    """Set lines in a block; the height of the place is that of its lines."""

    place: Rect
    lines: tuple[str, ...]
    style: str = "small"
    colour: str = "ink"
    anchor: str = "start"
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """What stands together in the height. `rules` are y, left and right of hairlines; a head names what follows it."""

    level: str
    height: float
    pieces: tuple[Piece, ...]
    rules: tuple[tuple[float, float, float], ...] = ()
    key: Key | None = None
    is_head: bool = False


class Columns(NamedTuple):
    """Left edge and width of each column, and what of them codes and values take."""

    band: Rect
    logic: Rect
    indicators: Rect
    sources: Rect
    assumptions: Rect
    codes: Mapping[str, float]  # by level
    values: float


def columns(state: PlanState, matrix: Matrix, labels: FigureLabels, meter: TextMeter, width: float) -> Columns:
    """The columns in a width. Codes and values get what the longest needs."""
    entries = [*matrix.goals(), *matrix.activities()]
    lefts = [ARROWS + BAND]
    for share in _SHARES:
        lefts.append(lefts[-1] + share * (width - ARROWS - BAND))
    texts = [Rect(a + BESIDE, 0, z - a - 2 * BESIDE, 0) for a, z in pairwise(lefts)]
    values = (meter.width(values_text(i, labels.number), "small") for entry in entries for i in entry.indicators)
    logic, indicators, sources, assumptions = texts
    most = min(max(values, default=0), _MOST_VALUES)
    codes = {level: min(width, logic.width / 4) for level, width in _codes(entries, meter).items()}
    return Columns(Rect(ARROWS, 0, BAND, 0), logic, indicators, sources, assumptions, codes, most)


def _codes(entries: Iterable[Entry], meter: TextMeter) -> dict[str, float]:
    """The width of the longest code on each level: titles of a level stand under each other."""
    found: dict[str, float] = {}
    for entry in entries:
        found[entry.level] = max(found.get(entry.level, 0), meter.width(entry.row.code, "label"))
    return found


class RowSetter:
    """Sets entries, heads and placeholders into their columns."""

    def __init__(self, state: PlanState, labels: FigureLabels, meter: TextMeter, columns: Columns) -> None:
        self.state = state
        self.labels = labels
        self.meter = meter
        self.columns = columns

    def blocks(self, matrix: Matrix) -> Iterator[Block]:
        """Level by level from the top down; a level without rows says so."""
        for level, entries in (("overall", matrix.overall), ("purpose", matrix.purpose), ("result", matrix.result)):
            yield from map(self.entry, entries) if entries else [self.missing(level, "not_stated")]
        if not matrix.groups:
            yield self.missing(ACTIVITY, "not_stated")
        for group in matrix.groups:
            yield from self._group(group)

    def _group(self, group: Group) -> Iterator[Block]:
        yield self.head(group)
        yield from map(self.entry, group.entries) if group.entries else [self.missing(ACTIVITY, "no_activities")]

    def entry(self, entry: Entry) -> Block:
        """A goal or an action with its indicators and assumptions, or only what it is called and where it is told."""
        key = Key(spec_of(type(entry.row)).table, entry.row.id)
        if entry.is_reference:
            home = self.state.get(Goal, entry.home)
            where = self.labels.word("told_under", name=(home.code or home.title) if home else "")
            quiet = [piece._replace(colour="ink2") for piece in self._title(entry, key)]
            return self._block(entry.level, [*quiet, self._set(self.columns.indicators, where, colour="ink2")], key=key)
        measured, rules = self._indicators(entry.indicators)
        assumed = self._set(self.columns.assumptions, entry.row.assumption, key=key)
        return self._block(entry.level, [*self._title(entry, key), *measured, assumed], rules, key)

    def head(self, group: Group) -> Block:
        """The result that the activities under it serve; it stands whole on its own level."""
        words = f"{group.result.code} {group.result.title}".strip() if group.result else ""
        place = self.columns.logic._replace(width=self.columns.assumptions.right - self.columns.logic.x)
        lines = wrap(words or self.labels.word("without_result"), place.width, "label", self.meter, _HEAD_LINES)
        piece = Piece(place._replace(y=ABOVE, height=len(lines) * _LINE), lines, "label", "ink2")
        return replace(self._block(ACTIVITY, [piece]), is_head=True)

    def missing(self, level: str, word: str) -> Block:
        return self._block(level, [self._set(self.columns.logic, self.labels.word(word), colour="ink2")])

    def _title(self, entry: Entry, key: Key) -> list[Piece]:
        style = "small" if entry.level == ACTIVITY else "label"
        code, whole = self.columns.codes.get(entry.level, 0), self.columns.logic
        moved = code + BESIDE if code else 0
        room = whole._replace(x=whole.x + moved, width=whole.width - moved)
        title = self._set(room, entry.row.title, style, key=key)
        return [self._set(whole._replace(width=max(code, 1)), entry.row.code, style, "ink2", key=key), title]

    def _indicators(self, indicators: Sequence[Indicator]) -> tuple[list[Piece], list[float]]:
        """Each with its values and its source beside it, and the y of the hairlines between them."""
        pieces: list[Piece] = []
        rules: list[float] = []
        y = ABOVE
        for indicator in indicators:
            if pieces:
                rules.append(y + ABOVE / 2)
                y += ABOVE
            found = [piece._replace(place=piece.place._replace(y=y)) for piece in self._indicator(indicator)]
            pieces += found
            y = max(piece.place.bottom for piece in found)
        return pieces, rules

    def _indicator(self, indicator: Indicator) -> Iterator[Piece]:
        key, place, values = Key("indicator", indicator.id), self.columns.indicators, self.columns.values
        title = place._replace(width=place.width - values - BESIDE if values else place.width)
        yield self._set(title, indicator.title, key=key)
        if values:
            room = place._replace(x=place.right - values, width=values)
            yield self._set(room, values_text(indicator, self.labels.number), colour="ink2", anchor="end", key=key)
        yield self._set(self.columns.sources, indicator.source, key=key)

    def _set(
        self, room: Rect, text: str, style: str = "small", colour: str = "ink", anchor: str = "start",
        key: Key | None = None,
    ) -> Piece:  # fmt: skip
        lines = wrap(text, room.width, style, self.meter, _ALL)
        return Piece(Rect(room.x, ABOVE, room.width, len(lines) * _LINE), lines, style, colour, anchor, key)

    def _block(self, level: str, pieces: Iterable[Piece], rules: Iterable[float] = (), key: Key | None = None) -> Block:
        kept = tuple(piece for piece in pieces if piece.lines)
        bottom = max((piece.place.bottom for piece in kept), default=ABOVE + _LINE)
        left, right = self.columns.indicators.x - BESIDE, self.columns.sources.right + BESIDE
        return Block(level, bottom + ABOVE, kept, tuple((y, left, right) for y in rules), key)


def cut(block: Block, room: float) -> tuple[Block, Block]:
    """What of a block fits into a height, and the rest; at least one line of each column goes into the first."""
    limit = max(room - ABOVE, ABOVE + _LINE)
    parts = [_cut_piece(piece, limit) for piece in block.pieces]
    bottom = max(first.place.bottom for first, _ in parts if first.lines)
    rest = [piece for _, piece in parts if piece.lines]
    top = min((piece.place.y for piece in rest), default=bottom)
    moved = tuple(piece._replace(place=piece.place._replace(y=piece.place.y - top + ABOVE)) for piece in rest)
    height = max((piece.place.bottom for piece in moved), default=0) + ABOVE
    above = tuple(rule for rule in block.rules if rule[0] < bottom)
    below = tuple((y - top + ABOVE, left, right) for y, left, right in block.rules if y >= top)
    first = replace(block, height=bottom + ABOVE, pieces=tuple(p for p, _ in parts if p.lines), rules=above)
    return first, replace(block, height=height, pieces=moved, rules=below)


def _cut_piece(piece: Piece, limit: float) -> tuple[Piece, Piece]:
    """The lines above a height and those below it; the latter begin at the height where they were cut."""
    count = max(0, min(len(piece.lines), int((limit - piece.place.y) // _LINE)))
    y = piece.place.y if not count else max(piece.place.y, limit)
    above = piece.place._replace(height=count * _LINE)
    below = piece.place._replace(y=y, height=(len(piece.lines) - count) * _LINE)
    return piece._replace(lines=piece.lines[:count], place=above), piece._replace(
        lines=piece.lines[count:], place=below
    )
