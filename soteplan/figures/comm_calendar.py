"""The calendar of communications as a timeline: a line for each target group or channel, milestones on top.

The live timeline asks the same layout for the lines that are seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from soteplan.domain.comm_calendar import BY_GROUP, Line, line_ids, lines, period, plan_days, standing, within
from soteplan.domain.comm_dates import Occurrence, calendar
from soteplan.domain.dates import day_number, is_date
from soteplan.domain.state import PlanState
from soteplan.figures.comm_band import MOST_LANES, Band, band_of, draw_band, draw_plan_lines
from soteplan.figures.comm_lanes import LONGEST_NAME, Lanes, Spot, draw, items_of, pack, spots
from soteplan.figures.comm_signs import legend
from soteplan.figures.gantt_chart import (
    HEADER_HEIGHT,
    ChartView,
    draw_backdrop,
    draw_day_lines,
    draw_day_names,
    draw_header,
)  # fmt: skip
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Point, Rect, Shape
from soteplan.figures.shapes import Line as Stroke
from soteplan.figures.sheet import Entry, Setting, Sheet
from soteplan.figures.time_scale import TimeScale
from soteplan.figures.tokens import GRID, STYLES
from soteplan.figures.wrap import TextMeter

_LEAST_DAYS = 28
_EDGE = 8.0
_SHORT = 48.0  # px: over a line that is higher its name stands at the top, where it is seen first
_INDENT, _MOST_INDENTS = 16.0, 3
_NAME = Setting("small", max_lines=2, middle=True)
_HEAD = Setting("label", max_lines=2, middle=True)
_QUIET = Setting("small", "ink2", max_lines=2, middle=True)


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """Measures in px. `start` and `end` are the first and last day drawn, the whole calendar where they are empty.

    `today` is drawn as a line; late is what is past on the status date, or today where the plan has none. Milestones
    and meetings stand in `most_lanes` lanes.
    """

    width: float = 1184
    label_width: float = 216
    by: str = BY_GROUP
    start: str = ""
    end: str = ""
    today: str = ""
    legend: bool = True
    longest_name: float = LONGEST_NAME
    most_lanes: int = MOST_LANES


PLAIN = TimelineOptions()
ON_PAPER = TimelineOptions(longest_name=296, most_lanes=6)  # paper cannot be hovered over


@dataclass(slots=True)
class Timeline:
    """The layout of a timeline: lines are packed at once and drawn when they are asked for."""

    view: ChartView
    lines: list[Line]
    found: list[list[Occurrence]]
    band: Band
    labels: FigureLabels
    meter: TextMeter
    judged: str
    longest_name: float = LONGEST_NAME
    packed: list[Lanes] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)
    upright: tuple[float, ...] = ()  # where lines stand behind the names

    def __post_init__(self) -> None:
        marked = [day for day in (self.view.today, self.view.status_day) if day is not None]
        stones = [place.x for place in self.band.placed if place.day.table == "milestone"]
        self.upright = (*(self.view.scale.x(day + 0.5) for day in marked), *stones)
        top = self.head
        for line, days in zip(self.lines, self.found, strict=True):
            lanes = pack(items_of(days), self.view, self.meter, self.longest_name)
            lanes = replace(lanes, height=max(lanes.height, self._name_height(line)))
            self.packed.append(lanes)
            self.tops.append(top)
            top += lanes.height
        self.tops.append(top)

    @property
    def head(self) -> float:
        """The height of the ruler with the milestones under it."""
        return HEADER_HEIGHT + self.band.height

    @property
    def height(self) -> float:
        return self.tops[-1]

    def line_at(self, y: float) -> int:
        """The number of the line at a height, -1 beside the lines."""
        return next((number for number, top in enumerate(self.tops[:-1]) if top <= y < self.tops[number + 1]), -1)

    def seen(self, top: float, bottom: float) -> list[int]:
        """The numbers of the lines between two heights."""
        return [n for n in range(len(self.lines)) if self.tops[n] < bottom and self.tops[n + 1] > top]

    def draw_head(self) -> Iterator[Shape]:
        """The ruler, and under it the milestones and meetings."""
        yield Box(0, 0, self.view.right, self.head, "frame")
        yield from draw_header(self.view, self.labels, self.meter)
        yield from draw_band(self.band, HEADER_HEIGHT, self.view, self.meter)
        yield Stroke((Point(0, self.head - 1), Point(self.view.right, self.head - 1)), "line")

    def draw_ground(self, top: float, bottom: float) -> Iterator[Shape]:
        """Behind the lines: the ruler's strokes, and where milestones, today and the status date stand."""
        yield from draw_backdrop(self.view, top, bottom, self.labels)
        yield from draw_plan_lines(self.band, self.view, top, bottom)
        yield from draw_day_lines(self.view, top, bottom)

    def draw_line(self, number: int) -> Iterator[Shape]:
        """The name of a line and what stands on it."""
        line, top = self.lines[number], self.tops[number]
        sheet = Sheet(self.meter)
        left, width = self._name_room(line)
        height = self.packed[number].height
        room = Rect(left, top, width, height if height <= _SHORT else _SHORT)
        key = Key(line.table, line.row_id) if line.row_id else None
        sheet.write(room, self.name_of(line), self._setting(line), key)
        yield from sheet.shapes
        for placed in self.packed[number].placed:
            yield from draw(placed, top, self.view, self.meter, self.judged, self.upright)
        bottom = self.tops[number + 1] - 1
        yield Stroke((Point(0, bottom), Point(self.view.right, bottom)), "line")

    def _name_room(self, line: Line) -> tuple[float, float]:
        """Where the name of a line begins, and its width."""
        left = _EDGE + _INDENT * min(line.level, _MOST_INDENTS)
        return left, self.view.left - left - _EDGE

    def _name_height(self, line: Line) -> float:
        setting = self._setting(line)
        lines = Sheet(self.meter).set(self.name_of(line), self._name_room(line)[1], setting)
        return len(lines) * STYLES[setting.style].line + _EDGE

    def name_of(self, line: Line) -> str:
        """What stands before a line."""
        return line.title or self.labels.word("comm_for_all" if line.table == BY_GROUP else "comm_no_channel")

    def _setting(self, line: Line) -> Setting:
        if line.row_id is None:
            return _QUIET
        return _HEAD if line.level == 0 and line.table == BY_GROUP else _NAME

    def spots(self, number: int) -> Iterator[Spot]:
        """Where the days of a line stand, those drawn later last."""
        for placed in self.packed[number].placed:
            yield from spots(placed, self.tops[number], self.view)


def timeline(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    options: TimelineOptions = PLAIN,
    found: Iterable[Occurrence] | None = None,
    rows: Sequence[Line] | None = None,
) -> Timeline:
    """The layout of a period; `found` are the days of the plan's calendar and `rows` its lines where they are known."""
    days = list(calendar(state) if found is None else found)
    whole = ("", "") if options.start and options.end else period(state, days)
    first, last = options.start or whole[0] or "2020-01-01", options.end or whole[1] or "2020-12-31"
    shown = list(lines(state, options.by) if rows is None else rows)
    view = _view(state, day_number(first), day_number(last), options)
    band = band_of([day for day in plan_days(state) if first <= day.day <= last], view, meter, options.most_lanes)
    on_lines = _on_lines(state, within(days, first, last), shown, options.by)
    return Timeline(
        view, shown, on_lines, band, labels, meter, state.plan.status_date or options.today, options.longest_name
    )


def _view(state: PlanState, first: int, last: int, options: TimelineOptions) -> ChartView:
    status, width = state.plan.status_date, options.width - options.label_width
    return ChartView(
        TimeScale(first, width / max(last - first + 1, _LEAST_DAYS), options.label_width),
        options.label_width,
        options.width,
        today=day_number(options.today) if options.today else None,
        status_day=day_number(status) if status and is_date(status) else None,
    )


def _on_lines(state: PlanState, found: Sequence[Occurrence], rows: Sequence[Line], by: str) -> list[list[Occurrence]]:
    days: dict[str | None, list[Occurrence]] = {row.row_id: [] for row in rows}
    known: dict[str, list[str | None]] = {}
    for each in found:
        ids = known.get(each.action.id)
        if ids is None:
            ids = known[each.action.id] = line_ids(state, each.action, by)
        for row_id in ids:
            days.setdefault(row_id, []).append(each)
    return [days[row.row_id] for row in rows]


def comm_calendar(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: TimelineOptions = ON_PAPER
) -> Figure:
    """The timeline on paper with its legend; empty while nothing stands in the calendar."""
    title = labels.word("comm_calendar")
    found = calendar(state)
    if not found:
        return Figure(options.width, 0, (), title)
    laid = timeline(state, labels, meter, options, found)
    sheet, bottom = Sheet(meter), laid.height
    sheet.add(*laid.draw_head(), *laid.draw_ground(laid.head, bottom))
    for number in range(len(laid.lines)):
        sheet.add(*laid.draw_line(number))
    sheet.add(*draw_day_names(laid.view, bottom, labels, meter))
    bottom += STYLES["label"].line if laid.view.status_day or laid.view.today else 0
    if options.legend:
        bottom += 2 * GRID + sheet.legend(0, bottom + 2 * GRID, options.width, list(_legend(laid)))
    return sheet.figure(options.width, bottom, title, _described(laid))


def _legend(laid: Timeline) -> Iterable[Entry]:
    placed = [placed for lanes in laid.packed for placed in lanes.placed]
    days = [each for one in placed for each in one.item.days]
    return legend(
        laid.labels,
        {standing(each, laid.judged) for each in days},
        {day.table for day in laid.band.days},
        repeats=any(one.item.is_string for one in placed),
        periods=any(one.item.is_period for one in placed),
    )


def _described(laid: Timeline) -> Iterator[str]:
    for line, days in zip(laid.lines, laid.found, strict=True):
        told = "; ".join(f"{laid.labels.date(each.start)} {each.action.title}" for each in days)
        if told:
            yield f"{laid.name_of(line)}: {told}"
