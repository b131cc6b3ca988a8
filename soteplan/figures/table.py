"""Tables as figures: hairlines only between rows, groups on a tint, sums in semibold, marks in the middle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from soteplan.figures.shapes import Box, Key, Line, Marker, Point, Rect
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import STYLES

MARK = "●"
_BESIDE = 8.0
_ABOVE = 4.0
_INDENT = 12.0
_ORIGIN = Point(0, 0)


class Column(NamedTuple):
    """Width in px and where its cells stand: start, middle or end."""

    width: float
    anchor: str = "start"
    max_lines: int = 2


@dataclass(frozen=True, slots=True)
class Row:
    """Cells from left to right. The kind is head, group, row or sum; MARK in a cell is drawn as a dot."""

    cells: tuple[str, ...]
    kind: str = "row"
    key: Key | None = None
    indent: int = 0
    gap: float = 0  # px of room above it


_SETTINGS = {
    "head": Setting("label", "ink2"),
    "group": Setting("label"),
    "row": Setting("small"),
    "sum": Setting("label"),
}
_GROUNDS = {"head": "", "group": "frame", "row": "", "sum": "frame"}


def draw_table(sheet: Sheet, columns: Sequence[Column], rows: Iterable[Row], at: Point = _ORIGIN) -> float:
    """Draw the rows below each other; gives the y under the last one."""
    width = sum(column.width for column in columns)
    y = at.y
    for row in rows:
        y += row.gap
        height = _height(sheet, columns, row)
        place = Rect(at.x, y, width, height)
        if _GROUNDS[row.kind] or row.key is not None:
            sheet.add(Box(*place, fill=_GROUNDS[row.kind] or "paper", key=row.key))
        for text, room, setting in _cells(columns, row, place):
            _draw_cell(sheet, text, room, setting, row.key)
        colour = "ink2" if row.kind == "head" else "line"
        sheet.add(Line((Point(at.x, place.bottom - 1), Point(at.x + width, place.bottom - 1)), colour))
        y = place.bottom
    return y


def _cells(columns: Sequence[Column], row: Row, place: Rect) -> Iterator[tuple[str, Rect, Setting]]:
    starts = accumulate((column.width for column in columns), initial=place.x)
    for number, (column, start, text) in enumerate(zip(columns, starts, row.cells, strict=False)):
        moved = row.indent * _INDENT if number == 0 else 0
        room = Rect(start + _BESIDE + moved, place.y, column.width - 2 * _BESIDE - moved, place.height)
        base = _SETTINGS[row.kind]
        lines = 6 if row.kind == "head" else column.max_lines
        yield text, room, replace(base, anchor=column.anchor, max_lines=lines, middle=row.kind != "head")


def _draw_cell(sheet: Sheet, text: str, room: Rect, setting: Setting, key: Key | None) -> None:
    if text == MARK:
        sheet.add(Marker(*room.centre, 10, "circle", "accent", key=key))
    elif text:
        inner = room if setting.middle else room._replace(y=room.y + _ABOVE)
        sheet.write(inner, text, setting, key)


def _height(sheet: Sheet, columns: Sequence[Column], row: Row) -> float:
    lines = [
        len(sheet.set(text, room.width, setting)) for text, room, setting in _cells(columns, row, Rect(0, 0, 0, 0))
    ]
    return max(1, *lines) * STYLES["small"].line + 2 * _ABOVE
