"""The visible part of a schedule chart: what is not seen is not drawn, so a frame costs the same in any plan.

Coordinates are those of the whole chart: row 0 begins at the view's top, the scale's start day at the scale's origin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from soteplan.domain.dates import from_day_number
from soteplan.figures.gantt_rows import LIGHTS_SHOWN, BarStyle, GanttBar, GanttMilestone, GanttRow
from soteplan.figures.gantt_styles import BAR_STYLES
from soteplan.figures.labels import FigureLabels
from soteplan.figures.patterns import STEP
from soteplan.figures.shapes import Box, Line, Marker, Point, Rect, Shape, Text
from soteplan.figures.time_scale import DAY_LEVEL, Tick, TimeScale, days_off, ruler, ticks
from soteplan.figures.tokens import BAR_HEIGHT, CHIP_RADIUS, PHASE_COLOURS, ROW_HEIGHT, STYLES
from soteplan.figures.wrap import TextMeter, elide

HEADER_LINE = 24.0
HEADER_HEIGHT = 2 * HEADER_LINE
_BEYOND = 16.0  # px drawn outside the visible part, so that no end of a bar shows that is none
_SUMMARY, _LOW_SUMMARY = (5.0, 2.0), (3.0, 1.0)  # px of a thin bar and under it; in low rows names stand over it
_LOW_ROW = 24.0
_PROGRESS_HEIGHT = 3.0
_GHOST_HEIGHT = 4.0
_DIAMOND = 12.0
_GHOST_DIAMOND = 8.0
_LEAST_BAR = 3.0
_LEAST_TEXT = 36.0  # px; a name with less room than this says nothing
_BESIDE = 4.0
LIGHT_ROOM = 16.0  # px at the left edge, where the light of an action stands whose beginning is not seen


@dataclass(frozen=True, slots=True)
class ChartView:
    """What is seen of a chart: the px from left to right, at a scale. Today and the status date are day numbers."""

    scale: TimeScale
    left: float
    right: float
    row_height: float = ROW_HEIGHT
    bar_height: float = BAR_HEIGHT
    top: float = 0
    today: int | None = None
    status_day: int | None = None

    @property
    def first_day(self) -> int:
        return self.scale.day_at(self.left - _BEYOND)

    @property
    def last_day(self) -> int:
        return self.scale.day_at(self.right + _BEYOND)

    def stretch(self, first: int, last: int) -> tuple[float, float]:
        """Left and right px of a period, cut a little outside the visible part."""
        left = self.scale.x(first)
        hidden = self.left - _BEYOND - left
        left += max(0.0, hidden // STEP * STEP)  # whole steps, so that a pattern stands still while it is scrolled
        right = min(self.scale.x(last + 1), self.right + _BEYOND)
        return left, max(right, left + _LEAST_BAR)

    def summary_top(self, top: float) -> float:
        """Where the thin bar of a package begins in a row."""
        return top + self.row_height - sum(self.summary)

    @property
    def summary(self) -> tuple[float, float]:
        """The height of the thin bar of a package, and the room under it."""
        return _LOW_SUMMARY if self.row_height < _LOW_ROW else _SUMMARY

    def row_top(self, number: float) -> float:
        return self.top + number * self.row_height

    def rows_in(self, top: float, bottom: float, count: int) -> range:
        """The rows of `count` that are seen between two heights."""
        first, last = (int((y - self.top) // self.row_height) for y in (top, bottom))
        return range(min(max(0, first), count), max(0, min(count, last + 1)))


class _Spot(NamedTuple):
    """Room on a row: from px to px."""

    left: float
    right: float


def draw_rows(
    rows: Iterable[GanttRow], first: int, view: ChartView, labels: FigureLabels, meter: TextMeter
) -> list[Shape]:
    """The bars, milestones and names of some rows, the first of them with the number `first`."""
    names = {kind: labels.choice("phase", "kind", kind) for kind in PHASE_COLOURS}
    shapes: list[Shape] = []
    for number, row in enumerate(rows, first):
        shapes += _RowPainter(row, view.row_top(number), view, meter, names).shapes()
    return shapes


class _RowPainter:
    def __init__(self, row: GanttRow, top: float, view: ChartView, meter: TextMeter, names: dict[str, str]) -> None:
        self.row = row
        self.top = top
        self.view = view
        self.meter = meter
        self.names = names
        self.bars = [b for b in row.bars if b.start <= view.last_day and b.end >= view.first_day]
        self.milestones = [m for m in row.milestones if view.first_day <= m.day <= view.last_day]

    def shapes(self) -> Iterator[Shape]:
        if self.row.ghost is not None:
            yield self._ghost(*self.row.ghost)
        solid = [bar for bar in self.bars if bar.kind != "summary"]
        lanes = _lanes(solid)
        height = self.view.bar_height / (max(lanes.values(), default=0) + 1)
        for bar in self.bars:
            yield from self._bar(bar, lanes[bar.key], height) if bar.key in lanes else self._summary(bar)
        spots = self._spots(solid)
        for milestone in self.milestones:
            yield from self._milestone(milestone, spots)

    def _bar(self, bar: GanttBar, lane: int, height: float) -> Iterator[Shape]:
        left, right = self.view.stretch(bar.start, bar.end)
        y = self.top + (self.view.row_height - self.view.bar_height) / 2 + lane * height
        style = bar.style or BAR_STYLES.get(bar.kind, BAR_STYLES["other"])
        area = Rect(left, y, right - left, height)
        radius = min(CHIP_RADIUS, height / 3)
        yield Box(*area, style.fill, style.stroke, radius=radius, pattern=style.pattern, key=bar.key)
        if height >= STYLES["small"].line:
            yield from self._name(bar, area, style)
        done = min(right, self.view.scale.x(bar.start + (bar.end + 1 - bar.start) * bar.progress / 10_000))
        if done > left:
            strip = min(_PROGRESS_HEIGHT, height / 2)
            yield Box(left, y + height - strip, done - left, strip, style.stroke, key=bar.key)

    def _name(self, bar: GanttBar, area: Rect, style: BarStyle) -> Iterator[Shape]:
        """The name inside the bar where it fits, on a ground without pattern; else after it where there is room."""
        text = bar.text or self.names.get(bar.kind, "")
        width = self.meter.width(text, "small") if text else 0
        if not width:
            return
        y = area.y + (area.height - STYLES["small"].line) / 2
        inside = next((x for x, room in self._free_inside(area) if width + 2 * _BESIDE <= room), None)
        if inside is not None:
            if style.pattern:
                yield Box(inside + 1, area.y + 1, width + 2 * _BESIDE - 2, area.height - 2, style.fill, key=bar.key)
            yield Text(inside + _BESIDE, y, (text,), "small", width=width, key=bar.key)
        elif area.right + _BESIDE + width <= self._next_after(area.right):
            left = area.right + _BESIDE
            yield Box(left - 1, area.y + 2, width + 2, area.height - 4, "paper")  # over arrows
            yield Text(left, y, (text,), "small", width=width, key=bar.key)

    def _free_inside(self, area: Rect) -> Iterator[tuple[float, float]]:
        """The stretches of a bar that are seen and not under a milestone: where each begins, and its width."""
        x = max(area.x, self.view.left + (LIGHT_ROOM if self.row.light in LIGHTS_SHOWN else 0))
        for milestone in self.milestones:
            left = self._centre(milestone) - _DIAMOND / 2
            if x < left + _DIAMOND and left < area.right:
                yield x, left - x
                x = left + _DIAMOND
        yield x, min(area.right, self.view.right) - x

    def _next_after(self, x: float) -> float:
        starts = [self.view.scale.x(bar.start) for bar in self.row.bars if bar.kind != "summary"]
        starts += [self._centre(milestone) - _DIAMOND for milestone in self.row.milestones]
        return min((start for start in starts if start >= x - 1), default=self.view.right) - _BESIDE

    def _summary(self, bar: GanttBar) -> Iterator[Shape]:
        left, right = self.view.stretch(bar.start, bar.end)
        y, (height, _) = self.view.summary_top(self.top), self.view.summary
        yield Box(left, y, right - left, height, "ink2", radius=1, key=bar.key)

    def _ghost(self, first: int, last: int) -> Shape:
        """Of another day than the row's bar, so it must not be taken for it: it has no key."""
        if self.row.kind == "milestone":
            x = self.view.scale.x(first + 0.5)
            return Marker(x, self.top + self.view.row_height / 2, _GHOST_DIAMOND, "diamond", "series5_mid")
        left, right = self.view.stretch(first, last)
        y = self.top + (self.view.row_height + self.view.bar_height) / 2 + 1
        if any(bar.kind == "summary" for bar in self.row.bars):
            y = self.view.summary_top(self.top) - _GHOST_HEIGHT - 1
        return Box(left, y, right - left, _GHOST_HEIGHT, "series5_mid", radius=1)

    def _centre(self, milestone: GanttMilestone) -> float:
        return self.view.scale.x(milestone.day + 0.5)

    def _spots(self, bars: Sequence[GanttBar]) -> list[_Spot]:
        """What of the row is taken, in order, by bars and milestones."""
        taken = [_Spot(*self.view.stretch(bar.start, bar.end)) for bar in bars]
        centres = [self._centre(milestone) for milestone in self.milestones]
        return sorted(taken + [_Spot(x - _DIAMOND / 2, x + _DIAMOND / 2) for x in centres])

    def _milestone(self, milestone: GanttMilestone, spots: list[_Spot]) -> Iterator[Shape]:
        x, y = self._centre(milestone), self.top + self.view.row_height / 2
        y -= 2 if any(bar.kind == "summary" for bar in self.bars) else 0
        yield Marker(x, y, _DIAMOND, "diamond", "ink" if milestone.done else "paper", "ink", milestone.key)
        spot, anchor = self._room_beside(x, self.meter.width(milestone.text, "small"), spots)
        room = spot.right - spot.left
        text = elide(milestone.text, room, "small", self.meter) if room >= _LEAST_TEXT else ""
        if text:
            spots.append(spot)
            start = spot.left if anchor == "start" else spot.right
            top = y - STYLES["small"].line / 2
            yield Text(start, top, (text,), "small", anchor=anchor, width=room, key=milestone.key)

    def _room_beside(self, x: float, width: float, spots: list[_Spot]) -> tuple[_Spot, str]:
        """Where the name goes: to the right if it fits, else to the left if it fits there, else where there is more."""
        reach = _DIAMOND / 2 + _BESIDE
        others = [
            spot for spot in spots if spot.right < x - 1 or spot.left > x + 1 or spot.right - spot.left > _DIAMOND
        ]
        left = max([min(spot.right, x) for spot in others if spot.left < x - reach], default=self.view.left)
        right = min([max(spot.left, x) for spot in others if spot.right > x + reach], default=self.view.right)
        before, after = x - reach - left - _BESIDE, right - _BESIDE - x - reach
        if after >= width or after >= min(before, width):
            return _Spot(x + reach, x + reach + min(width, after)), "start"
        return _Spot(x - reach - min(width, before), x - reach), "end"


def _lanes(bars: Sequence[GanttBar]) -> dict[tuple[str, str], int]:
    """Lanes for bars so that none covers another; all in lane 0 where none overlap."""
    lanes: dict[tuple[str, str], int] = {}
    ends: list[int] = []
    for bar in sorted(bars, key=lambda bar: (bar.start, bar.end)):
        lane = next((number for number, end in enumerate(ends) if end < bar.start), len(ends))
        ends[lane : lane + 1] = [bar.end]
        lanes[bar.key] = lane
    return lanes


def draw_backdrop(view: ChartView, top: float, bottom: float, labels: FigureLabels) -> list[Shape]:
    """Days off where single days are seen, the lines of the ruler, and the lines of today and of the status date."""
    shapes: list[Shape] = []
    if view.scale.px_per_day >= DAY_LEVEL:
        for first, last in days_off(view.first_day, view.last_day):
            left, right = view.stretch(first, last)
            shapes.append(Box(left, top, right - left, bottom - top, "frame"))
    for tick in ticks(ruler(view.scale.px_per_day).lower, view.first_day, view.last_day, labels):
        x = view.scale.x(tick.first)
        if view.left <= x <= view.right:
            shapes.append(Line((Point(x, top), Point(x, bottom)), "line"))
    return shapes


def draw_day_lines(view: ChartView, top: float, bottom: float) -> list[Shape]:
    """Today as a thin accent line, the status date dashed."""
    lines = {view.status_day: ("ink2", True), view.today: ("accent", False)}
    return [
        Line((Point(x, top), Point(x, bottom)), colour, dashed=dashed)
        for day, (colour, dashed) in lines.items()
        if day is not None and view.left <= (x := view.scale.x(day + 0.5)) <= view.right
    ]


def draw_header(
    view: ChartView, labels: FigureLabels, meter: TextMeter, taken: Sequence[Rect] = (), *, lifted: bool = False
) -> list[Shape]:
    """The two lines of the ruler, from y 0 to HEADER_HEIGHT.

    No name stands where room is `taken`, but for rooms without height: from these names keep away where they can. Those
    of the lower line stand higher where signs are to stand under them.
    """
    units = ruler(view.scale.px_per_day)
    shapes: list[Shape] = [Box(view.left, 0, view.right - view.left, HEADER_HEIGHT, "frame")]
    for unit, y, style in ((units.upper, 0.0, "label"), (units.lower, HEADER_LINE, "small")):
        top = y + (1 if lifted and y else (HEADER_LINE - STYLES[style].line) / 2)
        beside = [room for room in taken if y <= room.y < y + HEADER_LINE]
        for tick in ticks(unit, view.first_day, view.last_day, labels):
            start = view.scale.x(tick.first)
            if view.left <= start <= view.right:
                shapes.append(Line((Point(start, y), Point(start, y + HEADER_LINE)), "line"))
            shapes += _tick_name(tick, top, style, view, meter, beside)
    shapes.append(Line((Point(view.left, HEADER_HEIGHT - 1), Point(view.right, HEADER_HEIGHT - 1)), "line"))
    return shapes


def _tick_name(
    tick: Tick, top: float, style: str, view: ChartView, meter: TextMeter, taken: Sequence[Rect]
) -> Iterator[Text]:
    """In the first room that is wide enough for it."""
    left, right = max(view.scale.x(tick.first), view.left), min(view.scale.x(tick.last + 1), view.right)
    width = meter.width(tick.text, style)
    solid = [room for room in taken if room.height]
    rooms = (room for around in (taken, solid) for room in _free(left, right, around))
    x, end = next(((x, end) for x, end in rooms if end - x - width >= 2), (0.0, 0.0))
    if end:
        x += min(2 * _BESIDE, (end - x - width) / 2)
        yield Text(x, top, (tick.text,), style, "ink" if style == "label" else "ink2", width=end - x)


def _free(left: float, right: float, taken: Iterable[Rect]) -> Iterator[tuple[float, float]]:
    """The stretches between two px that are not taken."""
    for room in sorted(taken):
        if room.right > left and room.x < right:
            yield left, room.x
            left = max(left, room.right)
    yield left, right


def draw_day_names(view: ChartView, y: float, labels: FigureLabels, meter: TextMeter) -> list[Shape]:
    """Today and the status date in words beside their lines: the earlier one before its line, the other after it."""
    named = {view.status_day: ("status_date", "ink2"), view.today: ("today", "accent")}
    seen = sorted(day for day in named if day is not None and view.left <= view.scale.x(day + 0.5) <= view.right)
    shapes: list[Shape] = []
    for day in seen:
        word, colour = named[day]
        text = labels.word(word, date=labels.date(from_day_number(day)))
        shapes += _day_name(view, Point(view.scale.x(day + 0.5), y), text, colour, meter, before=day != seen[-1])
    return shapes


def _day_name(view: ChartView, at: Point, text: str, colour: str, meter: TextMeter, *, before: bool) -> Iterator[Shape]:
    width = meter.width(text, "label") + 2 * _BESIDE
    line = STYLES["label"].line
    left = min(max(at.x - (width if before else 0), view.left), max(view.left, view.right - width))
    yield Box(left, at.y, width, line, "paper", colour, radius=CHIP_RADIUS)
    yield Text(left + _BESIDE, at.y, (text,), "label", colour, width=width - 2 * _BESIDE)
