"""A figure as a poster: cut over sheets that overlap, with marks to cut and to lay them by, and a map of them all.

Everything is laid out in px of paper at 0.75 points, so that the sheets are figures like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import ceil
from typing import NamedTuple

from soteplan.domain.errors import Refusal
from soteplan.figures.paper import ORIENTATIONS, SIZES, readable, smallest_print, turned
from soteplan.figures.shapes import Figure, Rect, Shape
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import POINTS_PER_PX, STYLES
from soteplan.figures.wrap import TextMeter

MM = 96 / 25.4
SHEET_MARGIN = 10 * MM  # of a sheet, which few printers reach
OVERLAP = 10 * MM
EDGE = 8 * MM  # white around the figure on the poster
MOST_SHEETS = 200
WIDEST = 12  # sheets across that can be asked for
POSTERS = tuple(size for size in SIZES if size != "a4")
SHEETS = ("a4", "a3")
WHOLE, FIT, POSTER = "whole", "fit", "poster-"
PAGES = (FIT, WHOLE, *SIZES, *(f"{POSTER}{size}" for size in (*POSTERS, *range(2, WIDEST + 1))))
_SPARED = 0.94  # of its size that a poster keeps where that spares a line of sheets
_TITLE = Setting("title")
_LARGEST_TITLE = 5.0  # times its natural size
_TITLE_SHARE = 1_000.0  # px of width for each time
_TITLE_GAP = 0.35  # of the title's line
_REACH = 10.0  # px that strokes and arrow heads reach over the bounds of a shape


class Part(NamedTuple):
    """A figure at its place on the poster, `scale` px of paper to its px."""

    figure: Figure
    x: float
    y: float
    scale: float


class Sheets(NamedTuple):
    """Width and height of a sheet, and how many of them stand beside and under each other."""

    width: float
    height: float
    columns: int
    rows: int


@dataclass(frozen=True)
class Poster:
    """Parts on an area, and the sheets that it is cut over."""

    parts: tuple[Part, ...]
    width: float
    height: float
    sheets: Sheets

    @property
    def count(self) -> int:
        return self.sheets.columns * self.sheets.rows

    def label(self, row: int, column: int) -> str:
        """Rows are letters and columns numbers: B3."""
        return f"{letters(row)}{column + 1}"

    def place(self, row: int, column: int) -> Rect:
        """What of the poster a sheet shows: as much as every other, so that no sheet is left with a sliver."""
        across = (self.width - OVERLAP) / self.sheets.columns
        down = (self.height - OVERLAP) / self.sheets.rows
        return Rect(column * across, row * down, across + OVERLAP, down + OVERLAP)

    def each(self) -> Iterator[tuple[int, int]]:
        """Row and column of every sheet, as they are laid."""
        return product(range(self.sheets.rows), range(self.sheets.columns))

    def on(self, place: Rect) -> Iterator[Part]:
        """The parts with the shapes that reach into a place, so that no sheet carries what it does not show."""
        for (figure, x, y, scale), shapes in zip(self.parts, self._bounded, strict=True):
            seen = Rect(
                (place.x - x) / scale - _REACH, (place.y - y) / scale - _REACH,
                place.width / scale + 2 * _REACH, place.height / scale + 2 * _REACH,
            )  # fmt: skip
            kept = tuple(shape for shape, bounds in shapes if _meets(bounds, seen))
            if kept:
                yield Part(Figure(figure.width, figure.height, kept, figure.title), x, y, scale)

    @cached_property
    def _bounded(self) -> list[list[tuple[Shape, Rect]]]:
        return [[(shape, shape.bounds) for shape in part.figure.shapes] for part in self.parts]


def letters(number: int) -> str:
    """A, B … Z, AA."""
    above, place = divmod(number, 26)
    return (letters(above - 1) if above else "") + chr(ord("A") + place)


def printed(side: float) -> float:
    """What of a side of a sheet can be printed on."""
    return side - 2 * SHEET_MARGIN


def poster(figure: Figure, meter: TextMeter, size: str, orientation: str = "", sheet: str = "a4") -> Poster:
    """A figure as large as a size of paper, or as many sheets wide as `size` says; `sheet` is what is printed on.

    `orientation` is the poster's, or the sheets' where their number is given. Raises Refusal: "figure_too_small" where
    a text would be under 7 points, "poster_too_large" for more than 200 sheets.
    """
    heading, top = _heading(figure, meter)
    width, height = figure.width, figure.height + top
    scale, sheets = _over(width, height, int(size), orientation, sheet) if size.isdigit() else _sized(
        width, height, size, orientation, sheet
    )  # fmt: skip
    if sheets.columns * sheets.rows > MOST_SHEETS:
        raise Refusal("poster_too_large", sheets=sheets.columns * sheets.rows, most=MOST_SHEETS)
    points = POINTS_PER_PX * scale
    if not readable(figure, points):
        small = round(smallest_print(figure, points), 1)
        raise Refusal("figure_too_small", name=figure.title, page=f"poster-{size}", points=small)
    parts = (
        Part(heading, EDGE, EDGE, scale * _title_scale(figure, meter)),
        Part(figure, EDGE, EDGE + top * scale, scale),
    )
    return Poster(parts, width * scale + 2 * EDGE, height * scale + 2 * EDGE, sheets)


def readable_posters(figure: Figure, meter: TextMeter, sheet: str = "a4") -> Iterator[str]:
    """The sizes of poster on which the figure can be read, the smallest first, and last numbers of sheets."""
    for size in (*POSTERS, *map(str, range(2, WIDEST + 1))):
        try:
            poster(figure, meter, size, "", sheet)
        except Refusal:
            continue
        yield size


def _heading(figure: Figure, meter: TextMeter) -> tuple[Figure, float]:
    """The title as a figure of its own, and the px of the figure that it takes above it."""
    scale = _title_scale(figure, meter)
    sheet = Sheet(meter)
    height = sheet.write(Rect(0, 0, figure.width / scale, STYLES["title"].line), figure.title, _TITLE)
    return sheet.figure(figure.width / scale, height, figure.title, ()), height * scale * (1 + _TITLE_GAP)


def _title_scale(figure: Figure, meter: TextMeter) -> float:
    """A title grows with the figure as far as it has room in one line."""
    wanted = min(max(figure.width / _TITLE_SHARE, 1.0), _LARGEST_TITLE)
    return max(1.0, min(wanted, figure.width / (meter.width(figure.title, "title") + 1)))


def _sized(width: float, height: float, size: str, orientation: str, sheet: str) -> tuple[float, Sheets]:
    """As large as a size of paper allows, over the fewest sheets."""
    rooms = [turned(SIZES[size], way) for way in ([orientation] if orientation else ORIENTATIONS)]
    scale = max(min(_room(across) / width, _room(down) / height) for across, down in rooms)
    choices = [choice for way in ORIENTATIONS for choice in _spared(width, height, scale, _sheet(sheet, way))]
    return min(choices, key=lambda choice: (choice[1].columns * choice[1].rows, -choice[0]))


def _room(points: float) -> float:
    return points / POINTS_PER_PX - 2 * EDGE


def _spared(width: float, height: float, scale: float, sheet: Rect) -> Iterator[tuple[float, Sheets]]:
    """The sheets at a scale, and those with a line less where the poster then is hardly smaller."""
    columns, rows = _lines(width * scale, sheet.width), _lines(height * scale, sheet.height)
    for across, down in product((columns, columns - 1), (rows, rows - 1)):
        if across and down:
            fitted = min(scale, _inside(across, sheet.width) / width, _inside(down, sheet.height) / height)
            if fitted >= scale * _SPARED:
                yield fitted, Sheets(sheet.width, sheet.height, across, down)


def _over(width: float, height: float, columns: int, orientation: str, sheet: str) -> tuple[float, Sheets]:
    """So many sheets wide, turned the way that leaves the least paper empty."""
    choices = []
    for way in [orientation] if orientation else ORIENTATIONS[::-1]:
        page = _sheet(sheet, way)
        scale = _inside(columns, page.width) / width
        rows = _lines(height * scale, page.height)
        used = (height * scale + 2 * EDGE) / (rows * (printed(page.height) - OVERLAP) + OVERLAP)
        choices.append((used, scale, Sheets(page.width, page.height, columns, rows)))
    _, scale, sheets = max(choices, key=lambda choice: choice[0])
    return scale, sheets


def _sheet(name: str, orientation: str) -> Rect:
    width, height = turned(SIZES[name], orientation)
    return Rect(0, 0, width / POINTS_PER_PX, height / POINTS_PER_PX)


def _lines(length: float, side: float) -> int:
    """How many sheets of a side it takes to print a length of the figure with its white edges."""
    step = printed(side) - OVERLAP
    return max(1, ceil((length + 2 * EDGE - OVERLAP) / step - 1e-6))


def _inside(sheets: int, side: float) -> float:
    """The length of a figure that so many sheets hold."""
    return sheets * (printed(side) - OVERLAP) + OVERLAP - 2 * EDGE


def _meets(bounds: Rect, seen: Rect) -> bool:
    """As Rect.meets, but lines have no area."""
    return bounds.x <= seen.right and seen.x <= bounds.right and bounds.y <= seen.bottom and seen.y <= bounds.bottom
