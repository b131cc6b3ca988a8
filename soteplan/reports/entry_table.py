"""A table of cells with several entries: page breaks fall between entries, and the name of a row is said again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from soteplan.reports.blocks import baseline, divides, draw_line, draw_lines
from soteplan.reports.grid import INDENT, PAD, Column, Grid
from soteplan.reports.lines import Divider, at_hyphens, fill
from soteplan.reports.styles import BLEED, GAP, HAIRLINE, RULE, STYLES, Style, colour
from soteplan.reports.text import one_line

BETWEEN = 2.5  # points between two entries of a cell
HANG = 7.0  # room of the mark before an entry of several
MARK = "•"
_MOST_LINES = 12  # of an entry that stay together: no page is too low for them
_LEAST_ROOM = 70.0  # points that a row finds at the foot of a page, or it begins on the next
_INDENTS = 4  # levels of a tree that are told apart


class Entry(NamedTuple):
    """A text of a cell, and under it what is said about it more quietly."""

    text: str
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A row: its name at a level of a tree with what stands under it, and the entries of each of its cells."""

    name: str
    cells: Sequence[Sequence[Entry]]
    about: str = ""
    level: int = 0

    def said(self, column: int) -> str:
        """All that stands in a column of the row, as one text."""
        cells = [[Entry(self.name, self.about)], *self.cells] if self.name else self.cells
        return one_line(" ".join(text for entry in cells[column] for text in entry if text))


class Block(NamedTuple):
    """Lines that no page break parts, each with its style."""

    lines: Sequence[tuple[str, Style]]
    above: float = 0
    indent: float = 0
    marked: bool = False

    @property
    def height(self) -> float:
        return self.above + sum(style.leading for _, style in self.lines)


Blocks = Sequence[Block]


class Band(NamedTuple):
    """A row, or a part of one: the blocks of its columns, the name in the first, and the height in points."""

    columns: Sequence[Blocks]
    row: EntryRow
    height: float


def _band(columns: Sequence[Blocks], row: EntryRow) -> Band:
    heights = (sum(block.height for block in blocks) for blocks in columns)
    return Band(columns, row, 2 * PAD + max(heights, default=0.0))


class EntryTable(Flowable):  # type: ignore[misc]
    """Columns share the width by weight; the first holds the names of the rows, unless these have none.

    `continued` is put after the name of a row that goes on, such as "{name} (continued)".
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[EntryRow],
        continued: str = "{name}",
        *,
        divide: Divider = at_hyphens,
        divide_heads: Divider = at_hyphens,
    ) -> None:
        super().__init__()
        self.grid = Grid(columns, (), divide, divide_heads)
        self.rows = rows
        self.continued = continued
        self.bands: Sequence[Band] = ()
        self.set_for = 0.0
        self.begun = True  # whether the first row of the whole table stands here
        self.ended = True  # whether the last one does
        self.spaceAfter: float = GAP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self.set_for != width:
            self.grid.set_for(width)
            self.bands = [self._band(row) for row in self.rows]
            self.set_for = width
        self.height = self._head() + sum(band.height for band in self.bands)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        room, bands = height - self._head() + 0.01, list(self.bands)
        fitting: list[Band] = []
        while bands and bands[0].height <= room:
            room -= bands[0].height
            fitting.append(bands.pop(0))
        if bands and room >= _LEAST_ROOM:
            fitting, bands = self._broken(fitting, bands, room)
        if not (fitting and bands):
            return []
        return [
            self._part(fitting, begun=self.begun, ended=False),
            self._part(bands, begun=False, ended=self.ended),
        ]

    def _broken(self, fitting: list[Band], bands: list[Band], room: float) -> tuple[list[Band], list[Band]]:
        """The first of the bands in two where every column of it can begin before the break."""
        band = bands[0]
        tops = [_fitting(blocks, room - 2 * PAD) for blocks in band.columns]
        if any(blocks and not count for blocks, count in zip(band.columns, tops, strict=True)):
            return fitting, bands
        upper = [blocks[:count] for blocks, count in zip(band.columns, tops, strict=True)]
        lower = [_from_top(blocks[count:]) for blocks, count in zip(band.columns, tops, strict=True)]
        if band.row.name:
            lower[0] = lower[0] or self._name(self.continued.format(name=band.row.name), "", band.row.level)
        return [*fitting, _band(upper, band.row)], [_band(lower, band.row), *bands[1:]]

    def _part(self, bands: Sequence[Band], *, begun: bool, ended: bool) -> EntryTable:
        part = EntryTable((), (), self.continued)
        part.grid, part.bands, part.set_for = self.grid, bands, self.set_for
        part.begun, part.ended = begun, ended
        part.spaceAfter = self.spaceAfter if ended else 0
        return part

    # setting

    def _head(self) -> float:
        return self.grid.header.height if self.grid.header else 0.0

    def _band(self, row: EntryRow) -> Band:
        names = [self._name(row.name, row.about, row.level)] if row.name else []
        return _band([*names, *(self._cell(*each) for each in enumerate(row.cells, len(names)))], row)

    def _name(self, name: str, about: str, level: int) -> Blocks:
        said = ((name, STYLES["table" if level else "table_strong"]), (about, STYLES["table_quiet"]))
        return list(self._blocks(0, said, min(level, _INDENTS) * INDENT))

    def _cell(self, column: int, entries: Sequence[Entry]) -> Blocks:
        several = len(entries) > 1
        found: list[Block] = []
        for entry in entries:
            said = ((entry.text, STYLES["table"]), (entry.quiet, STYLES["table_quiet"]))
            blocks = list(self._blocks(column, said, HANG if several else 0.0))
            first = blocks[0]._replace(above=BETWEEN if found else 0.0, marked=several)
            found += [first, *blocks[1:]]
        return found

    def _blocks(self, column: int, said: Sequence[tuple[str, Style]], indent: float) -> Iterator[Block]:
        """Texts under each other as one block, in several where that would be long; at least one."""
        left, right = self.grid.bounds[column]
        room, divide = right - left - indent, self.grid.divide
        lines = [(line, style) for text, style in said if text for line in fill(text, room, style, divide)]
        for first in range(0, max(len(lines), 1), _MOST_LINES):
            yield Block(lines[first : first + _MOST_LINES], indent=indent)

    # drawing

    def draw(self) -> None:
        top = self.height
        if self.grid.header is not None:
            top = self._draw_head(top)
        for number, band in enumerate(self.bands):
            cells = self.grid.place.row(self.canv, id(band.row), "TD", [1] * len(self.grid.columns))
            for column, blocks in enumerate(band.columns):
                if divides(line for block in blocks for line, _ in block.lines):
                    cells[column].says = band.row.said(column)
                with self.canv.marking(cells[column]):
                    self._draw_blocks(self.grid.bounds[column][0], top - PAD, blocks)
            top -= band.height
            self._rule(top, "ink2" if self.ended and number == len(self.bands) - 1 else "line")

    def _draw_head(self, top: float) -> float:
        header = self.grid.header
        assert header is not None
        lines = [
            (line, top - header.above - n * header.leading) for n, each in enumerate(header.lines) for line in each
        ]
        for column, found in groupby(sorted(lines, key=lambda each: each[0].column), key=lambda each: each[0].column):
            with self._head_cell(column):
                for line, y in found:
                    draw_line(self.canv, self.grid.bounds[column][0], y - baseline(line.style), line.text, line.style)
        self._rule(top - header.height, header.under)
        return top - header.height

    def _head_cell(self, column: int) -> AbstractContextManager[None]:
        """What is said again at the head of a page is none of the table's cells."""
        if not self.begun:
            return nullcontext()
        cells = self.grid.place.row(self.canv, "head", "TH", [1] * len(self.grid.columns))
        marking: AbstractContextManager[None] = self.canv.marking(cells[column])
        return marking

    def _draw_blocks(self, x: float, top: float, blocks: Blocks) -> None:
        for block in blocks:
            y = top - block.above
            if block.marked:
                draw_line(self.canv, x, y - baseline(STYLES["table"]), MARK, STYLES["table"])
            for style, lines in groupby(block.lines, key=lambda line: line[1]):
                texts = [text for text, _ in lines]
                draw_lines(self.canv, x + block.indent, y - baseline(style), texts, style)
                y -= len(texts) * style.leading
            top -= block.height

    def _rule(self, y: float, token: str) -> None:
        self.canv.setStrokeColor(colour(token))
        self.canv.setLineWidth(HAIRLINE if token == "line" else RULE)
        self.canv.line(-BLEED, y, self.grid.width + BLEED, y)


def _fitting(blocks: Blocks, room: float) -> int:
    """How many blocks stand in so much room from the top."""
    return sum(1 for total in accumulate(block.height for block in blocks) if total <= room)


def _from_top(blocks: Blocks) -> Blocks:
    """Without the gap above the first of them."""
    return [blocks[0]._replace(above=0), *blocks[1:]] if blocks else []
