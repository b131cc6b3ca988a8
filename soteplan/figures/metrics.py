"""The metrics of communications as small charts of one time scale: values, target and starting level of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from soteplan.domain.communications import Channel, TargetGroup
from soteplan.domain.dates import day_number, from_day_number, months_between
from soteplan.domain.evaluation import Indicator
from soteplan.domain.metrics import Reading, metrics, readings, standing
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.number_axis import NumberAxis, number_axis
from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import QUIET, Entry, Sample, Setting, Sheet, line_points
from soteplan.figures.wrap import TextMeter

WAYS = {1: "↑", 0: "→", -1: "↓"}  # of the last value against the one before
_GAP = 24.0  # px between the charts
_HEAD, _PLOT, _FOOT = 52.0, 104.0, 22.0  # px over a plot, of it, and under it
_LEFT, _RIGHT = 48.0, 10.0  # px beside a plot
_LAST = 80.0  # px for the day of the last value
_NAMED = 15.0  # px of height that the name of a level takes
_NAME = 36.0  # px that the name of a year or a month takes
_TICK = Setting("small", "ink2", "end", middle=True)
_TIME = Setting("small", "ink2", "middle")


class Level(NamedTuple):
    """How a value that stays is drawn across a chart."""

    colour: str
    width: float
    word: str


TARGET, BASELINE = Level("ok", 1.5, "metric_target"), Level("ink2", 1.0, "metric_baseline")


@dataclass(frozen=True, slots=True)
class MetricOptions:
    """`ids` names the metrics, else all that have values; `columns` is how many charts stand side by side."""

    ids: tuple[str, ...] = ()
    width: float = 720
    columns: int = 2


class _Chart(NamedTuple):
    """A metric with its values, and the days between which all charts stand."""

    indicator: Indicator
    found: list[Reading]
    first: int
    last: int


def metrics_figure(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: MetricOptions = MetricOptions()
) -> Figure:
    """A chart for each metric with a value, all of the same months; empty before there is any."""
    sheet, chosen = Sheet(meter), _chosen(state, options)
    if not chosen:
        return sheet.figure(0, 0, labels.word("metrics"), ())
    columns = min(options.columns, len(chosen))
    width = (options.width - _GAP * (columns - 1)) / columns
    height = _HEAD + _PLOT + _FOOT
    for place, chart in enumerate(chosen):
        row, column = divmod(place, columns)
        _draw(sheet, state, labels, chart, Rect(column * (width + _GAP), row * (height + _GAP), width, height))
    bottom = -(-len(chosen) // columns) * (height + _GAP)
    bottom += sheet.legend(0, bottom, options.width, list(_legend(labels, chosen)))
    return sheet.figure(options.width, bottom, labels.word("metrics"), _told(state, labels, chosen))


def _chosen(state: PlanState, options: MetricOptions) -> list[_Chart]:
    rows = [row for row in metrics(state) if not options.ids or row.id in options.ids]
    found = [(row, values) for row in rows if (values := readings(state, row))]
    days = [day_number(each.date) for _, values in found for each in values]
    first, last = (min(days), max(days)) if days else (0, 0)
    first, last = (first - 15, last + 15) if first == last else (first, last)
    return [_Chart(row, values, first, last) for row, values in found]


# one chart


def _draw(sheet: Sheet, state: PlanState, labels: FigureLabels, chart: _Chart, room: Rect) -> None:
    _head(sheet, state, labels, chart, room)
    plot = Rect(room.x + _LEFT, room.y + _HEAD, room.width - _LEFT - _RIGHT, _PLOT)
    axis = number_axis(plot, *_span(chart))
    for value in axis.ticks:
        y = axis.y(value)
        sheet.add(Line((Point(plot.x, y), Point(plot.right, y)), "line"))
        sheet.write(Rect(room.x, y - 8, _LEFT - 8, 16), labels.number(value), _TICK)
    _time(sheet, labels, chart, plot)
    levels = _levels(chart.indicator)
    for level, value in levels:
        line = (Point(plot.x, axis.y(value)), Point(plot.right, axis.y(value)))
        sheet.add(Line(line, level.colour, level.width, dashed=True))
    points = _values(sheet, chart, axis)
    taken: list[Rect] = []
    for level, value in levels:
        text = labels.word(level.word, value=labels.number(value))
        taken.append(_free_place(axis, value, sheet.meter.width(text, "small") + 6, points, taken))
        sheet.add(Box(*taken[-1], fill="paper"))
        sheet.write(taken[-1]._replace(x=taken[-1].x + 3), text, Setting("small", level.colour, middle=True))


def _levels(indicator: Indicator) -> list[tuple[Level, float]]:
    """The target and the starting level, as far as they are known."""
    found = ((BASELINE, indicator.baseline), (TARGET, indicator.target))
    return [(level, value) for level, value in found if value is not None]


def _head(sheet: Sheet, state: PlanState, labels: FigureLabels, chart: _Chart, room: Rect) -> None:
    key, last = Key("indicator", chart.indicator.id), chart.found[-1]
    now = last_value(state, labels, chart.indicator)
    wide = max(sheet.meter.width(now, "strong") + 1, _LAST)
    value = Rect(room.right - wide - _RIGHT, room.y, wide, 18)
    sheet.write(value, now, Setting("strong", anchor="end"))
    sheet.write(value._replace(y=room.y + 19), labels.date(last.date), Setting("small", "ink2", "end"))
    name = Rect(room.x, room.y, value.right - room.x - sheet.meter.width(now, "strong") - 12, 18)
    sheet.write(name, chart.indicator.title, Setting("strong"), key)
    sheet.write(Rect(room.x, room.y + 19, value.x - room.x - 8, 18), about(state, labels, chart.indicator), QUIET)


def last_value(state: PlanState, labels: FigureLabels, indicator: Indicator) -> str:
    """The last value with the sign of its way, "" before there is any."""
    now = standing(state, indicator)
    if now.last is None:
        return ""
    sign = WAYS[now.way] if now.way is not None else ""
    return f"{labels.number(now.last.value)} {sign}".strip()


def about(state: PlanState, labels: FigureLabels, indicator: Indicator) -> str:
    """What a metric is of: its unit, its target group and its channel."""
    rows = (state.get(TargetGroup, indicator.target_group_id), state.get(Channel, indicator.channel_id))
    parts = (indicator.unit, *(row.title for row in rows if row))
    return " · ".join(part for part in parts if part)


def _span(chart: _Chart) -> tuple[float, float]:
    """From nought or what is lower to what is highest of the values, the target and the starting level."""
    values = [*(each.value for each in chart.found), *(value for _, value in _levels(chart.indicator))]
    return min(0.0, *values), max(0.0, *values)


def _x(chart: _Chart, plot: Rect, day: int) -> float:
    return plot.x + 6 + (plot.width - 12) * (day - chart.first) / (chart.last - chart.first)


def _values(sheet: Sheet, chart: _Chart, axis: NumberAxis) -> list[Point]:
    points = [Point(_x(chart, axis.plot, day_number(each.date)), axis.y(each.value)) for each in chart.found]
    if len(points) > 1:
        sheet.add(Line(tuple(points), "accent", 2))
    sheet.add(*(Marker(*point, 6, "circle", "accent") for point in points[:-1]))
    sheet.add(Marker(*points[-1], 9, "circle", "accent", "paper"))
    return points


def _free_place(axis: NumberAxis, value: float, width: float, points: Sequence[Point], taken: Sequence[Rect]) -> Rect:
    """Where the name of a level hides no value: over or under its line, at the left end, the right or the middle."""
    plot, y = axis.plot, axis.y(value)
    lefts = (plot.x + 2, plot.right - width - 2, plot.centre.x - width / 2)
    every = [Rect(left, top, width, _NAMED) for left in lefts for top in (y - _NAMED - 2, y + 2)]
    inside = [room for room in every if room.y >= plot.y - _NAMED - 2 and room.bottom <= plot.bottom] or every[:1]
    apart = [room for room in inside if not any(room.meets(other) for other in taken)] or inside
    return next((room for room in apart if not _crossed(room, points)), apart[0])


def _crossed(room: Rect, points: Sequence[Point]) -> bool:
    """Whether the line of the values goes through a place."""
    if len(points) == 1:
        return room.holds(*points[0])
    return any(_meets(room, one, other) for one, other in pairwise(points))


def _meets(room: Rect, one: Point, other: Point) -> bool:
    left, right = max(room.x, one.x), min(room.right, other.x)
    if left > right:
        return False
    slope = (other.y - one.y) / (other.x - one.x) if other.x > one.x else 0.0
    heights = sorted(one.y + slope * (x - one.x) for x in (left, right))
    return heights[0] <= room.bottom + 4 and heights[1] >= room.y - 4


def _time(sheet: Sheet, labels: FigureLabels, chart: _Chart, plot: Rect) -> None:
    """Names of the months, or of the years where there are many, as far as they find room."""
    y, free = plot.bottom + 5, plot.x - _LEFT
    for day, name, is_year in _marks(labels, chart):
        x = min(max(_x(chart, plot, day), plot.x), plot.right)
        sheet.add(Line((Point(x, plot.bottom), Point(x, plot.bottom + 4)), "line"))
        if x - _NAME / 2 >= free and x + _NAME / 2 <= plot.right + _RIGHT + 8:
            sheet.write(
                Rect(x - _NAME / 2, y, _NAME, 16), name, Setting("label", anchor="middle") if is_year else _TIME
            )
            free = x + _NAME / 2 + 2


def _marks(labels: FigureLabels, chart: _Chart) -> Iterator[tuple[int, str, bool]]:
    """The first days of months that are named: every one, quarters, or January alone."""
    found = months_between(from_day_number(chart.first), from_day_number(chart.last))
    step = 1 if len(found) <= 8 else 3 if len(found) <= 24 else 12
    for number, month in enumerate(found):
        first = max(day_number(f"{month}-01"), chart.first)
        is_year = month[5:] == "01" or number == 0
        if is_year:
            yield first, month[:4], True
        elif (int(month[5:]) - 1) % step == 0:
            yield first, labels.month_name(int(month[5:])), False


# words


def _legend(labels: FigureLabels, chosen: Sequence[_Chart]) -> Iterator[Entry]:
    yield Entry(_value_sample, labels.word("metric_values"))
    there = {level for chart in chosen for level, _ in _levels(chart.indicator)}
    for level in (TARGET, BASELINE):
        if level in there:
            yield Entry(_level_sample(level), labels.word(f"{level.word}_line"))


def _value_sample(room: Rect) -> Iterator[Shape]:
    yield Line(line_points(room), "accent", 2)
    yield Marker(*room.centre, 6, "circle", "accent")


def _level_sample(level: Level) -> Sample:
    def draw(room: Rect) -> Iterator[Shape]:
        yield Line(line_points(room), level.colour, level.width, dashed=True)

    return draw


def _told(state: PlanState, labels: FigureLabels, chosen: Sequence[_Chart]) -> Iterator[str]:
    for chart in chosen:
        yield told(state, labels, chart.indicator)


def told(state: PlanState, labels: FigureLabels, indicator: Indicator) -> str:
    """A metric in words: its values by day, its target and its starting level."""
    values = ", ".join(f"{labels.date(each.date)} {labels.number(each.value)}" for each in readings(state, indicator))
    parts = [labels.word(level.word, value=labels.number(value)) for level, value in _levels(indicator)]
    name = " ".join(part for part in (indicator.title, about(state, labels, indicator)) if part)
    return "; ".join((f"{name}: {values or '–'}", *parts))
