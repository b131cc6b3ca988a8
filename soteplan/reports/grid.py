"""The content of a table, set into strips: bands of lines that a page break never parts."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

from soteplan.rendering.tagging import TablePlace
from soteplan.reports.lines import Divider, at_hyphens, fill, whole_words, width_of
from soteplan.reports.styles import STYLES, Style
from soteplan.reports.text import one_line

PAD = 2.9  # above and below the lines of a row
GUTTER = 12.0  # between columns
INDENT = 10.0  # of one level
SIGN = 11.0  # room of a sign before a text
SHORT = 2  # lines of a row that is not left alone at the end of a table
WHOLE = 8  # rows of up to so many lines are never broken
ENDS = 4  # lines of a broken row that stay together at its beginning and at its end
MOST_FITTED = 120.0  # points that a fitted column takes
LEAST = 16.0  # points that a fitted column gets
LEAST_SHARE = 0.4  # of the width that is left to the columns that are not fitted
ROLE_STYLES = {"plain": "table", "group": "table_strong", "sum": "table_strong", "quiet": "table_quiet"}
GROUNDS = {"group": "frame"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column. A fitted one is as wide as its content; the others share what is left by weight.

    `said` are the words for a header that is only a sign, for who has the page read aloud.
    """

    header: str = ""
    weight: float = 1
    align: str = "left"
    fitted: bool = False
    said: str = ""


class Item(NamedTuple):
    """A text with a sign before it, in a list of such."""

    sign: str
    colour: str
    text: str


class Bar(NamedTuple):
    """Shares of one: how much is done, and a mark where the plan has it."""

    done: float
    planned: float | None


@dataclass(frozen=True, slots=True)
class Cell:
    """More than a text: a sign before it, a tint behind, under it a quiet second text and items with signs."""

    text: str
    second: str = ""
    style: str = ""
    sign: str = ""
    sign_colour: str = "ink"
    tint: str = ""
    items: Sequence[Item] = ()
    bar: Bar | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row; its role is plain, group, sum or quiet. The text of a group reaches over the empty cells after it."""

    cells: Sequence[str | Cell]
    role: str = "plain"
    level: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a cell: its column, how far it is set in, and what it is."""

    column: int
    text: str
    style: Style
    indent: float = 0
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Strip:
    """Lines that stay together, from the top, one sequence for each baseline."""

    lines: Sequence[Sequence[Line]]
    leading: float = 11
    above: float = 0  # room above the first line
    below: float = 0
    ground: str = ""
    under: str = ""  # colour of the rule below
    with_next: bool = False
    row: int = -1
    group: int = -1  # number of the strip that names the group
    tints: Sequence[tuple[int, str]] = ()  # column and colour
    bars: Sequence[tuple[int, Bar]] = ()  # column and what is in it

    @property
    def height(self) -> float:
        return self.above + len(self.lines) * self.leading + self.below


@dataclass
class Grid:
    """A table's columns and rows, and their strips once the width is known."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    divide: Divider = at_hyphens  # of what stands in the rows
    divide_heads: Divider = at_hyphens
    width: float = 0
    bounds: Sequence[tuple[float, float]] = ()
    header: Strip | None = None
    strips: Sequence[Strip] = ()
    totals: Sequence[float] = field(default_factory=lambda: [0.0])  # heights before each strip
    place: TablePlace = field(default_factory=TablePlace)  # in the structure of the document

    def set_for(self, width: float) -> None:
        if self.width == width:
            return
        self.width = width
        self.bounds = bounds(self.columns, self.rows, width)
        self.header = self._header()
        self.strips = list(self._strips())
        self.totals = [0.0, *accumulate(strip.height for strip in self.strips)]

    def _header(self) -> Strip | None:
        """The repeated head, its texts standing on the rule; None where no column has one."""
        if not any(column.header for column in self.columns):
            return None
        style = STYLES["table_head"]
        texts = [self._head(c, self._reach(None, i), style) for i, c in enumerate(self.columns)]
        count = max(map(len, texts))
        lines = [
            [
                Line(i, text[n - count], style, align=self.columns[i].align)
                for i, text in enumerate(texts)
                if n >= count - len(text)
            ]
            for n in range(count)
        ]
        return Strip(lines, style.leading, above=1, below=PAD, under="ink2")

    def _strips(self) -> Iterator[Strip]:
        group, number = -1, 0
        for index, row in enumerate(self.rows):
            if row.role == "group":
                group = number
            for part in parts(self._strip(index, row, group)):
                number += 1
                yield part

    def _strip(self, index: int, row: Row, group: int) -> Strip:
        lines = self._lines(row)
        left = len(self.rows) - index - 1
        after = self.rows[index + 1] if left else None
        before_sum = after is not None and after.role == "sum"
        is_empty = row.role == "group" and after is not None and after.role == "group" and after.level <= row.level
        return Strip(
            lines,
            above=PAD,
            below=PAD,
            ground=GROUNDS.get(row.role, ""),
            under="ink2" if before_sum or not left else "line",
            with_next=(row.role == "group" and not is_empty) or before_sum or (left == 1 and len(lines) <= SHORT),
            row=index,
            group=-1 if row.role == "group" else group,
            tints=[(i, c.tint) for i, c in enumerate(row.cells) if isinstance(c, Cell) and c.tint],
            bars=[(i, c.bar) for i, c in enumerate(row.cells) if isinstance(c, Cell) and c.bar],
        )

    def _lines(self, row: Row) -> list[list[Line]]:
        columns = [self._cell(row, i, cell) for i, cell in enumerate(row.cells)]
        count = max([1, *map(len, columns)])
        return [[line for column in columns if n < len(column) for line in column[n]] for n in range(count)]

    def _cell(self, row: Row, column: int, content: str | Cell) -> list[list[Line]]:
        cell = content if isinstance(content, Cell) else Cell(content)
        style = STYLES[cell.style or ROLE_STYLES[row.role]]
        indent = row.level * INDENT if column == 0 else 0.0
        room = self._reach(row, column)
        lines = self._signed(Item(cell.sign, cell.sign_colour, cell.text), column, room, style, indent)
        lines += self._signed(Item("", "", cell.second), column, room, STYLES["table_quiet"], indent)
        for item in cell.items:
            lines += self._signed(item, column, room, STYLES[ROLE_STYLES[row.role]], indent)
        return lines

    def _signed(self, item: Item, column: int, room: float, style: Style, indent: float) -> list[list[Line]]:
        """A text with its sign hanging before it."""
        if not item.text:
            return []
        inset = indent + (SIGN if item.sign else 0.0)
        align = self.columns[column].align
        texts = fill(item.text, room - inset, style, self.divide)
        lines = [[Line(column, text, style, inset, align)] for text in texts]
        if item.sign:
            lines[0].insert(0, Line(column, item.sign, dataclasses.replace(style, colour=item.colour), indent))
        return lines

    def _head(self, column: Column, room: float, style: Style) -> list[str]:
        kept = _header(column)
        text = kept if _longest_word(kept, style) <= room else column.header
        return fill(text, room, style, whole_words(self.divide_heads, room, style)) if text else []

    def said(self, index: int, column: int) -> str:
        """All that a cell says, as one text; an index under 0 is the head."""
        if index < 0:
            return one_line(self.columns[column].said or self.columns[column].header)
        content = self.rows[index].cells[column]
        cell = content if isinstance(content, Cell) else Cell(content)
        texts = (cell.sign, cell.text, cell.second, *(part for item in cell.items for part in (item.sign, item.text)))
        return one_line(" ".join(filter(None, texts)))

    def spans(self, index: int) -> list[tuple[int, int]]:
        """The first column of each cell of a row, and how many it reaches over; an index under 0 is the head."""
        row = self.rows[index] if index >= 0 else None
        first = self._last(row, 0) + 1
        return [(0, first), *((column, 1) for column in range(first, len(self.columns)))]

    def _reach(self, row: Row | None, column: int) -> float:
        return self.bounds[self._last(row, column)][1] - self.bounds[column][0]

    def _last(self, row: Row | None, column: int) -> int:
        """The last column that a cell reaches over."""
        last = column
        if row is not None and row.role == "group" and column == 0:
            while last + 1 < len(self.columns) and (last + 1 >= len(row.cells) or not row.cells[last + 1]):
                last += 1
        return last


def used(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[Column], list[Row]]:
    """Without the fitted columns in which no row has anything."""
    kept = [i for i, column in enumerate(columns) if not column.fitted or any(_has(row, i) for row in rows)]
    if len(kept) == len(columns):
        return list(columns), list(rows)
    narrowed = [dataclasses.replace(row, cells=[row.cells[i] for i in kept if i < len(row.cells)]) for row in rows]
    return [columns[i] for i in kept], narrowed


def _has(row: Row, column: int) -> bool:
    cell = row.cells[column] if column < len(row.cells) else ""
    return bool(cell.text or cell.items) if isinstance(cell, Cell) else bool(cell)


def parts(strip: Strip) -> Iterator[Strip]:
    """A strip as it is, or cut between lines where it is too long to stay whole."""
    count = len(strip.lines)
    if count <= WHOLE:
        yield strip
        return
    edges = [0, *range(ENDS, count - ENDS + 1), count]
    for start, end in pairwise(edges):
        first, last = start == 0, end == count
        yield dataclasses.replace(
            strip,
            lines=strip.lines[start:end],
            above=strip.above if first else 0,
            below=strip.below if last else 0,
            under=strip.under if last else "",
            with_next=strip.with_next and last,
            tints=strip.tints if first else (),
            bars=strip.bars if first else (),
        )


def bounds(columns: Sequence[Column], rows: Sequence[Row], width: float) -> list[tuple[float, float]]:
    """Left and right edge of each column's text."""
    room = width - GUTTER * (len(columns) - 1)
    fitted = [_fitted(i, column, rows) if column.fitted else 0.0 for i, column in enumerate(columns)]
    weight = sum(column.weight for column in columns if not column.fitted)
    scale = min(1.0, room * (1 - LEAST_SHARE if weight else 1) / (sum(fitted) or 1.0))
    rest = room - sum(fitted) * scale
    wide = weight or sum(fitted) * scale or 1.0
    widths = [
        own * scale + (0.0 if weight else rest * own * scale / wide) if column.fitted else rest * column.weight / weight
        for own, column in zip(fitted, columns, strict=True)
    ]
    lefts = [0.0, *accumulate(own + GUTTER for own in widths)]
    return [(left, left + own) for left, own in zip(lefts, widths, strict=False)]


def _header(column: Column) -> str:
    """The header with its unit kept together with the word before it."""
    return re.sub(r", (\S{1,2})$", ",\u00a0\\1", column.header)


def _longest_word(text: str, style: Style) -> float:
    return max(width_of(word, style) for word in one_line(text).split(" "))


def _fitted(index: int, column: Column, rows: Sequence[Row]) -> float:
    word = _longest_word(_header(column), STYLES["table_head"])
    content = max((_cell_width(row, index) for row in rows if row.role != "group"), default=0.0)
    return max(LEAST, word, min(content, MOST_FITTED)) + 0.1


def _cell_width(row: Row, index: int) -> float:
    content = row.cells[index] if index < len(row.cells) else ""
    cell = content if isinstance(content, Cell) else Cell(content)
    style = STYLES[cell.style or ROLE_STYLES[row.role]]
    extra = (SIGN if cell.sign or cell.items else 0.0) + (row.level * INDENT if index == 0 else 0.0)
    texts = (cell.text, cell.second, *(item.text for item in cell.items))
    return max((width_of(one_line(text[:200]), style) for text in texts if text), default=0.0) + extra
