"""Planned and actual progress over time: the S-curve, with its numbers in a table beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.domain.dates import day_number
from soteplan.domain.money import WHOLE, divide
from soteplan.domain.s_curve import Point as Reached
from soteplan.domain.s_curve import actual_now, planned_curve, planned_on
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Setting, Sheet, line_points
from soteplan.figures.time_scale import TimeScale, ticks
from soteplan.figures.wrap import TextMeter

_HEIGHT = 264.0  # of the curve itself
_AXIS = 48.0  # px for the percentages at the left
_NUMBERS, _GAP = 232.0, 32.0  # px for the table, and between it and the curve
_ROW = 20.0
_STEPS = (0, 2500, 5000, 7500, WHOLE)
_MOST_MONTHS, _MOST_QUARTERS = 9, 14  # longer plans go by quarters, and by years
_DAYS_A_MONTH = 30.5
_HEAD = Setting("label", "ink2", "end", middle=True)
_HEAD_LEFT = Setting("label", "ink2", middle=True)
_CELL = Setting("small", anchor="end", middle=True)
_CELL_LEFT = Setting("small", middle=True)
_STRONG, _STRONG_LEFT = Setting("label", anchor="end", middle=True), Setting("label", middle=True)
_TICK = Setting("small", "ink2", middle=True)
_AXIS_TICK = Setting("small", "ink2", "end", middle=True)


class Known(NamedTuple):
    """A row of the table: a day with what was to be done by it and what was, in basis points."""

    date: str
    planned: int
    actual: int | None
    now: bool = False


def progress_curve(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    past: Sequence[Reached] = (),
    width: float = 768,
) -> Figure:
    """The curves with their numbers; empty without dates. `past` are the points of earlier status dates."""
    planned = planned_curve(state)
    if not planned:
        return Figure(width, 0, (), labels.word("progress_curve"))
    actual = _with_now(state, past)
    sheet = Sheet(meter)
    room = Rect(_AXIS, 12, width - _AXIS - _NUMBERS - _GAP, _HEIGHT)
    days = [day_number(point.date) for point in (*planned, *actual)]
    scale = TimeScale(min(days), room.width / max(1, max(days) - min(days)), room.x)
    _draw_grid(sheet, room, scale, (min(days), max(days)), labels)
    _draw_status(sheet, room, scale, state, labels)
    _draw_curves(sheet, room, scale, planned, actual)
    rows = _rows(state, planned, actual)
    down = _write_numbers(sheet, Rect(width - _NUMBERS, 0, _NUMBERS, 0), rows, labels)
    bottom = max(down, room.bottom + 2 * _ROW)
    bottom += sheet.legend(room.x, bottom, width, list(_legend(labels, actual)))
    return sheet.figure(width, bottom, labels.word("progress_curve"), _told(rows, labels))


def _with_now(state: PlanState, past: Sequence[Reached]) -> list[Reached]:
    """The points of the past, and the one of the status date as the plan stands now."""
    date, progress = state.plan.status_date, actual_now(state)
    if not date or progress is None:
        return sorted(past)
    return sorted([*(point for point in past if point.date < date), Reached(date, progress)])


def _y(room: Rect, progress: int) -> float:
    return room.bottom - room.height * progress / WHOLE


def _draw_grid(sheet: Sheet, room: Rect, scale: TimeScale, days: tuple[int, int], labels: FigureLabels) -> None:
    for step in _STEPS:
        y = _y(room, step)
        sheet.add(Line((Point(room.x, y), Point(room.right, y)), "line"))
        sheet.write(Rect(0, y - _ROW / 2, _AXIS - 10, _ROW), labels.percent(step), _AXIS_TICK)
    months = (days[1] - days[0]) / _DAYS_A_MONTH
    lower = "month" if months <= _MOST_MONTHS else "quarter" if months <= _MOST_QUARTERS * 3 else "year"
    for level, unit in enumerate((lower, "year") if lower != "year" else ("year",)):
        for tick in ticks(unit, *days, labels):
            left, right = max(room.x, scale.x(tick.first)), min(room.right, scale.x(tick.last + 1))
            top = room.bottom + 2 + level * _ROW
            sheet.add(Line((Point(left, room.bottom), Point(left, top + _ROW - 4)), "line"))
            if right - left > sheet.meter.width(tick.text, "small") + 6:
                sheet.write(Rect(left + 5, top, right - left - 5, _ROW), tick.text, _TICK)


def _draw_status(sheet: Sheet, room: Rect, scale: TimeScale, state: PlanState, labels: FigureLabels) -> None:
    date = state.plan.status_date
    if not date:
        return
    x = scale.x(day_number(date))
    sheet.add(Line((Point(x, room.y), Point(x, room.bottom)), "ink2", dashed=True))
    text = labels.word("status_date", date=labels.date(date))
    width = sheet.meter.width(text, "small") + 1
    left = x - width - 8 if x + width + 8 > room.right else x + 8
    sheet.write(Rect(left, room.bottom - _ROW, width, _ROW), text, _TICK)


def _draw_curves(
    sheet: Sheet, room: Rect, scale: TimeScale, planned: Sequence[Reached], actual: Sequence[Reached]
) -> None:
    def places(points: Sequence[Reached]) -> tuple[Point, ...]:
        return tuple(Point(scale.x(day_number(point.date)), _y(room, point.progress)) for point in points)

    sheet.add(Line(places(planned), "ink2", 2))
    if len(actual) > 1:
        sheet.add(Line(places(actual), "accent", 2.5))
    sheet.add(*(Marker(*place, 9, "circle", "accent", "paper") for place in places(actual)))


def _rows(state: PlanState, planned: Sequence[Reached], actual: Sequence[Reached]) -> list[Known]:
    """The ends of months, quarters or years, and each day of which the progress is known."""
    step = _step(len(planned))
    dates = {point.date for point in planned[1:-1] if int(point.date[5:7]) % step == 0} | {planned[-1].date}
    known = {point.date: point.progress for point in actual[-_MOST_MONTHS:]}
    return [
        Known(date, planned_on(state, date) or 0, known.get(date), date == state.plan.status_date)
        for date in sorted(dates | known.keys())
    ]


def _step(months: int) -> int:
    """Every how many months a row is written."""
    return next((step for most, step in ((_MOST_MONTHS, 1), (_MOST_QUARTERS * 3, 3)) if months <= most), 12)


def _write_numbers(sheet: Sheet, room: Rect, rows: Sequence[Known], labels: FigureLabels) -> float:
    """A row for each day; the one of the status date stands out. Gives the height."""
    edges = (room.x + 8, room.x + 84, room.x + 156)
    heads = (labels.word("curve_day"), labels.word("planned_money"), labels.word("curve_done"))
    sheet.add(Box(room.x, 0, room.width, _ROW, "frame"))
    _write_row(sheet, edges, 0, heads, (_HEAD_LEFT, _HEAD))
    for number, row in enumerate(rows, 1):
        y = number * _ROW
        if row.now:
            sheet.add(Box(room.x, y, room.width, _ROW, "accent_tint"))
        sheet.add(Line((Point(room.x, y + _ROW), Point(room.right, y + _ROW)), "line"))
        done = "" if row.actual is None else _percent(row.actual, labels)
        cells = (labels.date(row.date), _percent(row.planned, labels), done)
        _write_row(sheet, edges, y, cells, (_STRONG_LEFT, _STRONG) if row.now else (_CELL_LEFT, _CELL))
    return (len(rows) + 1) * _ROW + 12


def _write_row(
    sheet: Sheet, edges: Sequence[float], y: float, cells: Sequence[str], settings: tuple[Setting, Setting]
) -> None:
    for number, (left, cell) in enumerate(zip(edges, cells, strict=True)):
        sheet.write(Rect(left, y, 68 if number else 80, _ROW), cell, settings[min(number, 1)])


def _percent(progress: int, labels: FigureLabels) -> str:
    return labels.percent(divide(progress, 100) * 100)


def _legend(labels: FigureLabels, actual: Sequence[Reached]) -> Iterator[Entry]:
    yield Entry(_planned_sample, labels.word("planned_money"))
    if actual:
        yield Entry(_actual_sample, labels.word("curve_done"))


def _planned_sample(room: Rect) -> Iterator[Shape]:
    yield Line(line_points(room), "ink2", 2)


def _actual_sample(room: Rect) -> Iterator[Shape]:
    yield Line(line_points(room), "accent", 2.5)
    yield Marker(*room.centre, 9, "circle", "accent", "paper")


def _told(rows: Sequence[Known], labels: FigureLabels) -> Iterator[str]:
    for row in rows:
        done = "" if row.actual is None else f", {labels.word('curve_done')} {_percent(row.actual, labels)}"
        planned = f"{labels.word('planned_money')} {_percent(row.planned, labels)}"
        yield f"{labels.date(row.date)}: {planned}{done}"
