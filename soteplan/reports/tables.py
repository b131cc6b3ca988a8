"""A table on paper: horizontal hairlines, repeated heads and group names, never a cell too long to print."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from itertools import accumulate, groupby
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from soteplan.rendering.tagging import Element
from soteplan.reports.blocks import TextBlock, baseline, divides, draw_line, draw_lines
from soteplan.reports.grid import Bar, Column, Grid, Line, Row, Strip
from soteplan.reports.lines import Divider, at_hyphens, cut, width_of
from soteplan.reports.styles import BLEED, FORMATS, GAP, HAIRLINE, RULE, STYLES, Style, colour, room_on

CHIP = 3.0  # room between a tint's edge and its text
BAR = 5.0  # height of a bar


class Spot(NamedTuple):
    """A line on the page: the row it belongs to, its top and leading, and the tint behind it."""

    row: int
    line: Line
    y: float
    leading: float
    tint: str

    @property
    def block(self) -> tuple[int, int, Style, float, str]:
        line = self.line
        return self.row, line.column, line.style, line.indent, self.tint


class Table(Flowable):  # type: ignore[misc]
    """Rows of a grid. A part of a table shares the grid of the whole, so that breaking costs what is drawn.

    Texts are drawn in the order in which they are read: row by row, and in a row column by column.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        divide: Divider = at_hyphens,
        divide_heads: Divider = at_hyphens,
        after: float = GAP,
    ) -> None:
        super().__init__()
        self.grid = Grid(columns, rows, divide, divide_heads)
        self.first = 0
        self.last: int | None = None
        self.spaceAfter = after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.grid.set_for(width)
        self.height = sum(strip.height for strip in self._heads()) + self._body()
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        self.grid.set_for(width)
        room = height - sum(strip.height for strip in self._heads()) + 0.01
        totals, end = self.grid.totals, self._end()
        cut = min(bisect_right(totals, totals[self.first] + room) - 1, end)
        while cut > self.first and self.grid.strips[cut - 1].with_next:
            cut -= 1
        return [self._part(self.first, cut, 0), self._part(cut, end, self.spaceAfter)] if self.first < cut < end else []

    def _part(self, first: int, last: int, after: float) -> Table:
        part = Table((), (), after=after)
        part.grid, part.first, part.last = self.grid, first, last
        return part

    def _end(self) -> int:
        return len(self.grid.strips) if self.last is None else self.last

    def _body(self) -> float:
        return self.grid.totals[self._end()] - self.grid.totals[self.first]

    def _heads(self) -> Iterator[Strip]:
        """What stands above the rows: the head, and the name of a group that began on an earlier page."""
        if self.grid.header is not None:
            yield self.grid.header
        group = self.grid.strips[self.first].group if self.first < self._end() else -1
        if 0 <= group < self.first:
            yield self.grid.strips[group]

    def draw(self) -> None:
        strips = [*self._heads(), *self.grid.strips[self.first : self._end()]]
        tops = [self.height, *(self.height - total for total in accumulate(strip.height for strip in strips))]
        for strip, top in zip(strips, tops, strict=False):
            self._draw_ground(strip, top)
        if self._end() < len(self.grid.strips):
            self._rule(tops[-1], "line")
        spots = sorted(_spots(strips, tops), key=lambda each: (each.row, each.line.column))
        for (row, column), found in groupby(spots, key=lambda each: (each.row, each.line.column)):
            self._draw_cell(row, column, list(found))

    def _draw_cell(self, row: int, column: int, spots: Sequence[Spot]) -> None:
        """What is said again at the head of a page is none of the table's cells."""
        said_again = self.first and row < self.grid.strips[self.first].row
        with nullcontext() if said_again else self.canv.marking(self._element(row, column, spots)):
            for _, block in groupby(spots, key=lambda each: each.block):
                self._draw_block(list(block))

    def _element(self, row: int, column: int, spots: Sequence[Spot]) -> Element:
        spans = self.grid.spans(row)
        cells = self.grid.place.row(self.canv, row, "TH" if row < 0 else "TD", [reach for _, reach in spans])
        cell = cells[bisect_right([start for start, _ in spans], column) - 1]
        if divides(spot.line.text for spot in spots) or (row < 0 and self.grid.columns[column].said):
            cell.says = self.grid.said(row, column)
        return cell

    def _draw_ground(self, strip: Strip, top: float) -> None:
        bottom = top - strip.height
        if strip.ground:
            self.canv.setFillColor(colour(strip.ground))
            self.canv.rect(-BLEED, bottom, self.grid.width + 2 * BLEED, strip.height, stroke=0, fill=1)
        self._rule(bottom, strip.under)
        for column, bar in strip.bars:
            self._bar(column, bar, top - strip.above - strip.leading / 2)

    def _draw_block(self, spots: Sequence[Spot]) -> None:
        """Lines of one cell that are set alike and stand under each other."""
        line, leading = spots[0].line, spots[0].leading
        if spots[0].tint:
            self._tint(line, spots[0].y, leading, spots[0].tint)
        base = spots[0].y - leading / 2 - line.style.size * 0.33
        if line.align == "left":
            draw_lines(self.canv, self._x(line), base, [spot.line.text for spot in spots], line.style)
            return
        for number, spot in enumerate(spots):
            draw_line(self.canv, self._x(line), base - number * leading, spot.line.text, line.style, line.align)

    def _x(self, line: Line) -> float:
        left, right = self.grid.bounds[line.column]
        return {"left": left + line.indent, "right": right, "centre": (left + line.indent + right) / 2}[line.align]

    def _tint(self, line: Line, top: float, height: float, token: str) -> None:
        width = width_of(line.text, line.style)
        left = self._x(line) - {"left": 0.0, "right": width, "centre": width / 2}[line.align]
        self.canv.setFillColor(colour(token))
        self.canv.roundRect(left - CHIP, top - height, width + 2 * CHIP, height, 2, stroke=0, fill=1)

    def _bar(self, column: int, bar: Bar, middle: float) -> None:
        left, right = self.grid.bounds[column]
        for share, token in ((1.0, "line"), (min(max(bar.done, 0.0), 1.0), "accent")):
            self.canv.setFillColor(colour(token))
            self.canv.rect(left, middle - BAR / 2, (right - left) * share, BAR, stroke=0, fill=1)
        if bar.planned is not None:
            self.canv.setFillColor(colour("ink"))
            x = left + (right - left) * min(max(bar.planned, 0.0), 1.0)
            self.canv.rect(x - RULE / 2, middle - BAR, RULE, 2 * BAR, stroke=0, fill=1)

    def _rule(self, y: float, token: str) -> None:
        if token:
            self.canv.setStrokeColor(colour(token))
            self.canv.setLineWidth(HAIRLINE if token == "line" else RULE)
            self.canv.line(-BLEED, y, self.grid.width + BLEED, y)


def _spots(strips: Sequence[Strip], tops: Sequence[float]) -> Iterator[Spot]:
    for strip, top in zip(strips, tops, strict=False):
        tints = dict(strip.tints)
        for number, lines in enumerate(strip.lines):
            y = top - strip.above - number * strip.leading
            for line in lines:
                yield Spot(strip.row, line, y, strip.leading, tints.get(line.column, "") if not number else "")


class SideBySide(Flowable):  # type: ignore[misc]
    """Short tables or figures in columns, each under its title; widths by weight."""

    SPACE = 28.0
    TITLE = 22.0

    def __init__(self, columns: Sequence[tuple[str, Flowable]], weights: Sequence[float] = ()) -> None:
        super().__init__()
        self.columns = columns
        self.weights = weights or [1.0] * len(columns)
        self.spaceBefore = 16
        self.spaceAfter = GAP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        room = width - self.SPACE * (len(self.columns) - 1)
        self.widths = [room * weight / sum(self.weights) for weight in self.weights]
        self.heights = [
            flowable.wrap(own, height)[1] for (_, flowable), own in zip(self.columns, self.widths, strict=True)
        ]
        self.height = self.TITLE + max(self.heights)
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What no page holds side by side stands under each other."""
        if self.height <= min(room_on(page)[1] for page in FORMATS):
            return []
        return [part for title, flowable in self.columns for part in (TextBlock(title, "section"), flowable)]

    def draw(self) -> None:
        style, x = STYLES["section"], 0.0
        for (title, flowable), width, height in zip(self.columns, self.widths, self.heights, strict=True):
            with self.canv.marking(self.canv.element("H2")):
                draw_line(self.canv, x, self.height - baseline(style), cut(title, width, style), style)
            flowable.drawOn(self.canv, x, self.height - self.TITLE - height)
            x += width + self.SPACE
