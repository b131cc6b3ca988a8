"""The logical framework (PCM) as a figure: levels in bands, and in each row logic, indicators, sources, assumptions.

One drawing for the canvas and for paper: each page is a figure with the head and the names of the levels again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from soteplan.domain.logframe import matrix
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.logframe_rows import ABOVE, ARROWS, BESIDE, Block, Columns, RowSetter, columns, cut
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape, Text, joined
from soteplan.figures.sheet import QUIET, Entry, Setting, Sheet, box_sample
from soteplan.figures.tokens import GAP, STYLES
from soteplan.figures.wrap import TextMeter

WIDTH = 1448.0  # px; an A3 sheet between its margins
LEVEL_COLOURS = MappingProxyType(
    {"overall": "series1", "purpose": "series2", "result": "series3", "activity": "series4"}
)
LEVEL_WORDS = MappingProxyType(
    {"overall": "overall_objective", "purpose": "purpose", "result": "results", "activity": "activities"}
)
_EDGE = 4.0
_LINE = STYLES["small"].line
_HEAD = _LINE + 2 * ABOVE
_LEGEND = _LINE + GAP
_NAME = Setting("label", max_lines=4)


class Placed(NamedTuple):
    """A block at a height of its page; `continued` where its level began on an earlier one and goes on here."""

    y: float
    block: Block
    continued: bool = False


@dataclass(slots=True)
class _Flow:
    """Blocks from the top down, on as many pages as they need; none is cut that a page could hold whole."""

    rooms: Iterator[float]  # height of each page
    least: Callable[[str, bool], float]  # height that the name of a level needs, and where it goes on from before
    pages: list[list[Placed]]
    room: float = 0.0
    y: float = 0.0
    head: Block | None = None

    def turn(self) -> None:
        self.room, self.y = next(self.rooms), 0.0
        self.pages.append([])

    def put(self, block: Block, following: Block | None) -> None:
        """Place a block, a head together with what follows it."""
        if block.is_head or block.level != "activity":
            self.head = block if block.is_head else None
        beside = following.height if block.is_head and following else 0.0
        if not self.pages or (self.pages[-1] and self.y + block.height + beside > self.room):
            self._turn_within(block)
        while block.height > self.room - self.y and self.room - self.y > 2 * _LINE and len(_lines(block)) > 1:
            first, block = cut(block, self.room - self.y)
            self._place(first)
            self._turn_within(block)
        self._place(block)

    def _turn_within(self, block: Block) -> None:
        """A new page, which names the group again that the block belongs to."""
        self.turn()
        if self.head is not None and block is not self.head:
            self._place(self.head)

    def _place(self, block: Block) -> None:
        page, continued = self.pages[-1], False
        if not page or page[-1].block.level != block.level:
            continued = any(placed.block.level == block.level for pages in self.pages[:-1] for placed in pages)
            block = replace(block, height=max(block.height, self.least(block.level, continued)))
        page.append(Placed(self.y, block, continued))
        self.y += block.height


def logframe(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = WIDTH) -> Figure:
    """The whole matrix in one figure, as high as it needs to be; empty for a plan without goals and actions."""
    return next(iter(logframe_pages(state, labels, meter, (math.inf,), width)))


def logframe_pages(
    state: PlanState, labels: FigureLabels, meter: TextMeter, heights: Sequence[float], width: float = WIDTH
) -> list[Figure]:
    """The matrix on pages of some heights in px, the last of which holds for all that follow."""
    found = matrix(state)
    if found.is_empty:
        return [Figure(width, 0, (), labels.word("logframe"))]
    page = _Page(labels, meter, columns(state, found, labels, meter, width), width)
    blocks = list(RowSetter(state, labels, meter, page.columns).blocks(found))
    flow = _Flow(page.rooms(heights), page.name_height, [])
    for number, block in enumerate(blocks):
        flow.put(block, blocks[number + 1] if number + 1 < len(blocks) else None)
    return [page.draw(placed) for placed in flow.pages]


@dataclass(frozen=True, slots=True)
class _Page:
    """Draws what was placed on a page: the head, the bands of the levels, the rows, and the legend."""

    labels: FigureLabels
    meter: TextMeter
    columns: Columns
    width: float

    def rooms(self, heights: Sequence[float]) -> Iterator[float]:
        """What the head and the legend leave of each page."""
        yield from (height - _HEAD - _LEGEND for height in heights)
        while True:
            yield heights[-1] - _HEAD - _LEGEND

    def name_height(self, level: str, continued: bool) -> float:
        """What the name of a level needs, with the word that it goes on from the page before."""
        lines = Sheet(self.meter).set(self.labels.word(LEVEL_WORDS[level]), self._name_room.width, _NAME)
        return (len(lines) + continued) * _LINE + 2 * ABOVE

    @property
    def _name_room(self) -> Rect:
        band = self.columns.band
        return Rect(band.x + _EDGE + BESIDE, 0, band.width - _EDGE - 2 * BESIDE, 0)

    def draw(self, placed: Sequence[Placed]) -> Figure:
        sheet = Sheet(self.meter)
        bottom = _HEAD + placed[-1].y + placed[-1].block.height
        self._draw_head(sheet)
        self._draw_arrows(sheet, Rect(0, _HEAD, ARROWS, bottom - _HEAD))
        runs = [list(run) for _, run in groupby(placed, key=lambda each: each.block.level)]
        for run in runs:
            self._draw_band(sheet, run[0].block.level, run)
        for run in runs:  # over the grounds of the bands on both sides
            sheet.add(_level_line(self.columns.band.x, self.width, _HEAD + run[-1].y + run[-1].block.height, "ink2"))
        sheet.legend(self.columns.band.x, bottom + GAP, self.width - ARROWS, list(self._legend()))
        return sheet.figure(self.width, bottom + _LEGEND, self.labels.word("logframe"), self._described(placed))

    def _draw_head(self, sheet: Sheet) -> None:
        words = ("intervention_logic", "indicators", "sources", "assumptions")
        for room, word in zip(self.columns[1:5], words, strict=True):
            assert isinstance(room, Rect)
            sheet.write(room._replace(y=ABOVE), self.labels.word(word), Setting("label", "ink2"))
        if self.columns.values:
            self._draw_values_head(sheet)
        sheet.add(_level_line(self.columns.band.x, self.width, _HEAD - 1, "ink2"))

    def _draw_values_head(self, sheet: Sheet) -> None:
        room, word = self.columns.indicators, self.labels.word("from_to")
        if self.meter.width(word, "label") + self.meter.width(self.labels.word("indicators"), "label") < room.width:
            sheet.write(room._replace(y=ABOVE), word, Setting("small", "ink2", "end"))

    def _draw_arrows(self, sheet: Sheet, room: Rect) -> None:
        """Why reads upwards and how downwards."""
        x, middle = room.x + 8, room.centre.y
        for word, tip, y in (("why", room.y, (room.y + middle) / 2), ("how", room.bottom, (middle + room.bottom) / 2)):
            text = self.labels.word(word)
            half = self.meter.width(text, "small") / 2
            inner = y + (half + ABOVE) * (1 if word == "how" else -1)
            sheet.add(Line((Point(x, inner), Point(x, tip)), "ink2", arrow=True))
            sheet.add(Text(x - _LINE / 2, y, (text,), "small", "ink2", "middle", upright=True, width=2 * half))

    def _draw_band(self, sheet: Sheet, level: str, run: Sequence[Placed]) -> None:
        colour, band = LEVEL_COLOURS[level], self.columns.band
        top, bottom = _HEAD + run[0].y, _HEAD + run[-1].y + run[-1].block.height
        sheet.add(
            Box(band.x, top, band.width, bottom - top, fill=f"{colour}_tint"),
            Box(band.x, top, _EDGE, bottom - top, fill=colour),
        )
        name = self._name_room._replace(y=top + ABOVE)
        height = sheet.write(name, self.labels.word(LEVEL_WORDS[level]), _NAME)
        if run[0].continued:
            sheet.write(name._replace(y=name.y + height), self.labels.word("continued"), QUIET)
        for placed in run:
            self._draw_block(sheet, placed)
        for placed in run[1:]:
            sheet.add(_level_line(self.columns.logic.x - BESIDE, self.width, _HEAD + placed.y))

    def _draw_block(self, sheet: Sheet, placed: Placed) -> None:
        block, top = placed.block, _HEAD + placed.y
        left = self.columns.logic.x - BESIDE
        if block.is_head or block.key:
            fill = "frame" if block.is_head else "paper"
            sheet.add(Box(left, top, self.width - left, block.height, fill=fill, key=block.key))
        sheet.add(*self._cells(block, top))
        for piece in block.pieces:
            x = piece.place.right if piece.anchor == "end" else piece.place.x
            sheet.add(
                Text(x, top + piece.place.y, piece.lines, piece.style, piece.colour, piece.anchor,
                     width=piece.place.width, key=piece.key)
            )  # fmt: skip
        for y, start, end in block.rules:
            sheet.add(_level_line(start, end, top + y))

    def _cells(self, block: Block, top: float) -> Iterator[Shape]:
        """A place to click for each indicator."""
        left, right = self.columns.indicators.x - BESIDE, self.columns.sources.right + BESIDE
        tops: dict[Key, tuple[float, float]] = {}
        for piece in block.pieces:
            if piece.key and piece.key.table == "indicator":
                y, bottom = tops.get(piece.key, (piece.place.y, piece.place.bottom))
                tops[piece.key] = min(y, piece.place.y), max(bottom, piece.place.bottom)
        for key, (y, bottom) in tops.items():
            yield Box(left, top + y, right - left, bottom - y, key=key)

    def _legend(self) -> Iterator[Entry]:
        for level, colour in LEVEL_COLOURS.items():
            yield Entry(box_sample(f"{colour}_tint", colour), self.labels.word(LEVEL_WORDS[level]))

    def _described(self, placed: Sequence[Placed]) -> Iterable[str]:
        for level, run in groupby(placed, key=lambda each: each.block.level):
            rows = "; ".join(_spoken(each.block) for each in run)
            yield f"{self.labels.word(LEVEL_WORDS[level])}: {rows}"


def _spoken(block: Block) -> str:
    """What is read aloud of a block: its title, or all of it where it has none."""
    pieces = [piece for piece in block.pieces if piece.key == block.key] or block.pieces
    return " ".join(joined(piece.lines) for piece in pieces)


def _lines(block: Block) -> Sequence[str]:
    return max((piece.lines for piece in block.pieces), key=len, default=())


def _level_line(left: float, right: float, y: float, colour: str = "line") -> Line:
    return Line((Point(left, y), Point(right, y)), colour)
