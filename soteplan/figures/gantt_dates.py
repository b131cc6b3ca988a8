"""Meetings and reporting points as upright lines through the chart of the schedule, with a sign where each begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.dates import day_number, is_date
from soteplan.domain.evaluation import ReportingPoint
from soteplan.domain.fields import spec_of
from soteplan.domain.meetings import Meeting
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Key, Line, Marker, Point, Shape, Text
from soteplan.figures.sheet import Entry, marker_sample
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import TextMeter, elide

SIGNS = {"meeting": "circle", "reporting_point": "triangle"}
NAMES_HEIGHT = 18.0  # px of the line of names
_SIGN = 8.0
_APART = 5.0  # px; of dates closer than this one line and one sign stand for all
_BESIDE = 4.0
_LEAST_NAME = 40.0  # px; a name with less room than this says nothing


class PlanDate(NamedTuple):
    """A day of a meeting or a reporting point; `past` when a reporting point is done."""

    day: int
    key: Key
    title: str
    past: bool = False


def plan_dates(state: PlanState) -> list[PlanDate]:
    """Those with a date, the earliest first; what was given up is none."""
    rows: list[Meeting | ReportingPoint] = [*state.rows(Meeting), *state.rows(ReportingPoint)]
    return sorted(
        PlanDate(day_number(row.date), Key(spec_of(type(row)).table, row.id), row.title, _state(row) == "done")
        for row in rows
        if row.date and is_date(row.date) and _state(row) != "dropped"
    )


def _state(row: Meeting | ReportingPoint) -> str:
    return str(getattr(row, "state", ""))


def draw_date_lines(view: ChartView, top: float, bottom: float, dates: Iterable[PlanDate]) -> list[Shape]:
    """Quiet solid lines: today is strong, and the status date dashed."""
    return [Line((Point(x, top), Point(x, bottom)), "series5_mid") for x, _ in _seen(view, dates)]


def draw_date_signs(view: ChartView, y: float, dates: Iterable[PlanDate]) -> list[Shape]:
    """A sign on each line with its middle at a height: a circle for a meeting, a triangle for a reporting point."""
    return [_sign(x, y, date) for x, date in _seen(view, dates)]


def draw_date_names(view: ChartView, y: float, dates: Iterable[PlanDate], meter: TextMeter) -> list[Shape]:
    """Signs, and beside each its name as far as there is room before the next."""
    seen = _seen(view, dates)
    ends = [x for x, _ in seen[1:]] + [view.right]
    shapes: list[Shape] = []
    for (x, date), end in zip(seen, ends, strict=True):
        shapes.append(_sign(x, y + NAMES_HEIGHT / 2, date))
        shapes += _name(x, y, end, date, meter)
    return shapes


def _name(x: float, y: float, end: float, date: PlanDate, meter: TextMeter) -> Iterator[Shape]:
    left = x + _SIGN / 2 + _BESIDE
    room = end - _SIGN / 2 - _BESIDE - left
    text = elide(date.title, room, "small", meter) if room >= _LEAST_NAME else ""
    if text:
        top = y + (NAMES_HEIGHT - STYLES["small"].line) / 2
        yield Text(left, top, (text,), "small", "ink2", width=room, key=date.key)


def dates_near(view: ChartView, x: float, dates: Iterable[PlanDate], reach: float = _APART) -> list[PlanDate]:
    """Those whose lines run past an x."""
    return [date for date in dates if abs(view.scale.x(date.day + 0.5) - x) <= reach]


def date_entries(dates: Sequence[PlanDate], labels: FigureLabels) -> list[Entry]:
    """What the signs mean, of those that there are."""
    found = {date.key.table for date in dates}
    return [
        Entry(marker_sample(kind, "paper", "ink2"), labels.word(table))
        for table, kind in SIGNS.items()
        if table in found
    ]


def _sign(x: float, y: float, date: PlanDate) -> Marker:
    return Marker(x, y, _SIGN, SIGNS[date.key.table], "ink2" if date.past else "paper", "ink2", date.key)


def _seen(view: ChartView, dates: Iterable[PlanDate]) -> list[tuple[float, PlanDate]]:
    """Where the lines stand, none on top of another."""
    found: list[tuple[float, PlanDate]] = []
    for date in dates:
        x = view.scale.x(date.day + 0.5)
        if view.left <= x <= view.right and not (found and x - found[-1][0] < _APART):
            found.append((x, date))
    return found
