"""The organisation and the plan in key figures (F5): big numbers with what they count, in a grid."""

from __future__ import annotations

from collections.abc import Sequence

from soteplan.domain.plan import KeyFigure
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Line, Point, Rect
from soteplan.figures.sheet import QUIET, Setting, Sheet
from soteplan.figures.tokens import GAP, GRID, STYLES, WIDE_GAP
from soteplan.figures.wrap import TextMeter

_COLUMNS = 3
_NUMBER = Setting("big")
_WORDS = Setting("section", max_lines=2)
_TITLE = Setting("small", max_lines=4)


def key_figures(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 752) -> Figure:
    """Every key figure: its number with the unit, or how it is said in words where it has none."""
    rows = state.rows(KeyFigure)
    sheet = Sheet(meter)
    room = (width + GAP) / _COLUMNS - GAP
    y = 0.0
    for first in range(0, len(rows), _COLUMNS):
        y = _draw_line(sheet, rows[first : first + _COLUMNS], Rect(0, y, room, 0), labels) + WIDE_GAP
    said = (f"{row.title}: {value_text(row, labels)}" for row in rows)
    return sheet.figure(width, max(0, y - WIDE_GAP), labels.word("key_figures"), said)


def value_text(row: KeyFigure, labels: FigureLabels) -> str:
    """The number with its unit, else the words."""
    if row.value is None:
        return row.text
    return f"{labels.number(row.value)}\u00a0{row.unit}".strip()


def _draw_line(sheet: Sheet, rows: Sequence[KeyFigure], first: Rect, labels: FigureLabels) -> float:
    places = [first._replace(x=number * (first.width + GAP)) for number in range(len(rows))]
    return max(_draw(sheet, row, place, labels) for row, place in zip(rows, places, strict=True))


def _draw(sheet: Sheet, row: KeyFigure, place: Rect, labels: FigureLabels) -> float:
    key = Key("key_figure", row.id)
    sheet.add(Line((Point(place.x, place.y), Point(place.right, place.y)), "accent", 2))
    text = value_text(row, labels)
    fits = sheet.meter.width(text, _NUMBER.style) <= place.width
    room = place._replace(y=place.y + GRID)
    sheet.write(room, text, _NUMBER if fits else _WORDS, key)
    room = room._replace(y=room.y + STYLES["big"].line + (0 if fits else GRID))
    y = room.y + sheet.write(room, row.title, _TITLE, key)
    source = ", ".join(part for part in (str(row.year or ""), row.source) if part)
    return y + sheet.write(room._replace(y=y), source, QUIET, key)
