"""The sheets of a poster: what each shows, the marks around it, and a first sheet that says how they go together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from soteplan.figures.labels import FigureLabels
from soteplan.figures.poster import MM, OVERLAP, SHEET_MARGIN, Part, Poster, letters
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect, Shape, Text
from soteplan.figures.sheet import QUIET, Setting, Sheet
from soteplan.figures.tokens import CARD_RADIUS, GRID, STYLES, WIDE_GAP
from soteplan.figures.wrap import TextMeter

_TICK = (2 * MM, 6 * MM)  # where a cutting mark begins and ends, from the corner
_RING = 9.0
_CROSS = 7.0  # from the middle of a ring mark to the ends of its cross
_FINE = 0.6
_FOOT = 5.0  # from what is printed to the label of a sheet
_COVER_MARGIN = 18 * MM
_STEPS = ("poster_print", "poster_cut", "poster_lay", "poster_rows")
_STEP = Setting("body", max_lines=3)
_NUMBER = 24.0
_CHIP = 6.0
_CHIP_STYLE = "label"


class Leaf(NamedTuple):
    """A page of px: parts that are cut to a room, and over them a figure of the whole page."""

    width: float
    height: float
    room: Rect
    parts: tuple[Part, ...]
    over: Figure


def leaves(poster: Poster, title: str, sheet: str, labels: FigureLabels, meter: TextMeter) -> Iterator[Leaf]:
    """The first sheet with the map, then the sheets row by row; `sheet` names their size."""
    yield _cover(poster, title, sheet, labels, meter)
    for row, column in poster.each():
        yield _leaf(poster, row, column, title, labels, meter)


def _leaf(poster: Poster, row: int, column: int, title: str, labels: FigureLabels, meter: TextMeter) -> Leaf:
    place = poster.place(row, column)
    room = Rect(SHEET_MARGIN, SHEET_MARGIN, place.width, place.height)
    dx, dy = room.x - place.x, room.y - place.y
    parts = tuple(part._replace(x=part.x + dx, y=part.y + dy) for part in poster.on(place))
    sheet = Sheet(meter)
    sheet.add(*_marks(poster, row, column, room))
    _write_label(sheet, poster, row, column, title, labels)
    size = (poster.sheets.width, poster.sheets.height)
    return Leaf(*size, room, parts, sheet.figure(*size, title, ()))


def _write_label(sheet: Sheet, poster: Poster, row: int, column: int, title: str, labels: FigureLabels) -> None:
    name = poster.label(row, column)
    left, top = SHEET_MARGIN + 2 * GRID, poster.sheets.height - SHEET_MARGIN + _FOOT
    width = sheet.meter.width(name, "label") + GRID
    words = labels.word("poster_place", row=letters(row), column=column + 1)
    sheet.write(Rect(left, top, width, 0), name, Setting("label"))
    room = poster.sheets.width - left - width - SHEET_MARGIN
    sheet.write(Rect(left + width, top, room, 0), f"{words} · {title}", QUIET)


def _marks(poster: Poster, row: int, column: int, room: Rect) -> Iterator[Shape]:
    """Where to cut, where the next sheet is laid, and rings that meet when it lies right."""
    last_column, last_row = column + 1 == poster.sheets.columns, row + 1 == poster.sheets.rows
    yield from _ticks(room, (room.x, *((room.right,) if last_column else ())), upright=True)
    yield from _ticks(room, (room.y, *((room.bottom,) if last_row else ())), upright=False)
    if not last_column:
        yield _laid(Point(room.right - OVERLAP, room.y), Point(room.right - OVERLAP, room.bottom))
        yield from _ring(room.right - OVERLAP / 2, SHEET_MARGIN / 2)
    if column:
        yield from _ring(room.x + OVERLAP / 2, SHEET_MARGIN / 2)
    if not last_row:
        yield _laid(Point(room.x, room.bottom - OVERLAP), Point(room.right, room.bottom - OVERLAP))
        yield from _ring(SHEET_MARGIN / 2, room.bottom - OVERLAP / 2)
    if row:
        yield from _ring(SHEET_MARGIN / 2, room.y + OVERLAP / 2)


def _ticks(room: Rect, cuts: tuple[float, ...], *, upright: bool) -> Iterator[Line]:
    """Marks in the margin at both ends of each cut."""
    ends = (room.y, room.bottom) if upright else (room.x, room.right)
    near, far = _TICK
    for cut in cuts:
        for end, way in zip(ends, (-1, 1), strict=True):
            along = (end + way * near, end + way * far)
            yield Line(tuple(Point(cut, a) if upright else Point(a, cut) for a in along), "ink", _FINE)


def _laid(start: Point, end: Point) -> Line:
    return Line((start, end), "ink2", _FINE, dashed=True)


def _ring(x: float, y: float) -> Iterator[Shape]:
    yield Marker(x, y, _RING, "ring", "", "ink")
    yield Line((Point(x - _CROSS, y), Point(x + _CROSS, y)), "ink", _FINE)
    yield Line((Point(x, y - _CROSS), Point(x, y + _CROSS)), "ink", _FINE)


def _cover(poster: Poster, title: str, size: str, labels: FigureLabels, meter: TextMeter) -> Leaf:
    """Title, measures, the map and the steps from top to bottom."""
    width, height = poster.sheets.width, poster.sheets.height
    sheet = Sheet(meter)
    room = Rect(_COVER_MARGIN, _COVER_MARGIN, width - 2 * _COVER_MARGIN, height - 2 * _COVER_MARGIN)
    top = _write_head(sheet, poster, title, size, labels, room) + WIDE_GAP
    steps = [(sheet.set(labels.word(step), room.width - _NUMBER, _STEP), labels.word(step)) for step in _STEPS]
    needed = sum(len(lines) * STYLES["body"].line + GRID / 2 for lines, _ in steps)
    scale = min(room.width / poster.width, (room.bottom - top - WIDE_GAP - needed) / poster.height)
    area = Rect(room.x, top, poster.width * scale, poster.height * scale)
    parts = tuple(_in_small(part, area, scale, meter) for part in poster.parts)
    for row, column in poster.each():
        _map_sheet(sheet, poster, row, column, area, scale)
    bottom = area.bottom + WIDE_GAP
    for number, (lines, words) in enumerate(steps, 1):
        sheet.write(Rect(room.x, bottom, _NUMBER, 0), str(number), Setting("strong", "ink2"))
        sheet.write(Rect(room.x + _NUMBER, bottom, room.width - _NUMBER, 0), words, _STEP)
        bottom += len(lines) * STYLES["body"].line + GRID / 2
    return Leaf(width, height, area, parts, sheet.figure(width, height, title, ()))


def _write_head(sheet: Sheet, poster: Poster, title: str, size: str, labels: FigureLabels, room: Rect) -> float:
    measures = labels.word(
        "poster_sheets", count=poster.count, sheet=size.upper(), across=poster.sheets.columns, down=poster.sheets.rows
    )
    across, down = (labels.number(round(side / MM / 10)) for side in (poster.width, poster.height))
    words = f"{measures} {labels.word('poster_size', width=across, height=down)}"
    top = room.y + sheet.write(room, title, Setting("title", max_lines=2)) + GRID
    return top + sheet.write(room._replace(y=top), words, Setting("body", "ink2", max_lines=2))


def _in_small(part: Part, area: Rect, scale: float, meter: TextMeter) -> Part:
    """A part with bars for its texts, which nobody could read."""
    shapes = tuple(drawn for shape in part.figure.shapes for drawn in _shapes_in_small(shape, meter))
    figure = Figure(part.figure.width, part.figure.height, shapes)
    return Part(figure, area.x + part.x * scale, area.y + part.y * scale, part.scale * scale)


def _shapes_in_small(shape: Shape, meter: TextMeter) -> Iterator[Shape]:
    if not isinstance(shape, Text):
        yield shape
    elif not shape.upright:
        line = STYLES[shape.style].line
        for number, words in enumerate(shape.lines):
            width = meter.width(words, shape.style)
            left = shape.x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor]
            yield Box(left, shape.y + line * (number + 0.35), width, line * 0.35, "line")


def _map_sheet(sheet: Sheet, poster: Poster, row: int, column: int, area: Rect, scale: float) -> None:
    place = poster.place(row, column)
    name = poster.label(row, column)
    left, top = area.x + place.x * scale, area.y + place.y * scale
    sheet.add(Box(left, top, place.width * scale, place.height * scale, "", "accent"))
    width, height = sheet.meter.width(name, _CHIP_STYLE) + 2 * _CHIP, STYLES[_CHIP_STYLE].line
    chip = Rect(left + (place.width * scale - width) / 2, top + (place.height * scale - height) / 2, width, height)
    sheet.add(Box(*chip, "paper", "line", radius=CARD_RADIUS))
    sheet.write(chip, name, Setting(_CHIP_STYLE, anchor="middle", middle=True))
