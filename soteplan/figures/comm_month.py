"""A month of communications: weeks from Monday to Sunday with their ISO numbers, a chip for each entry of a day."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from soteplan.domain.calendar import is_working_day
from soteplan.domain.comm_calendar import PlanDay, plan_days, standing, within
from soteplan.domain.comm_dates import Occurrence, calendar
from soteplan.domain.dates import day_number, from_day_number, iso_week, month_end, month_start
from soteplan.domain.state import PlanState
from soteplan.figures.comm_lanes import MEASURED, Spot
from soteplan.figures.comm_signs import LOOKS, legend, plan_sign, repeat_sign, sign
from soteplan.figures.comm_year import shown_year
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape, Text
from soteplan.figures.sheet import Entry as LegendEntry
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import CHIP_RADIUS, GRID, STYLES
from soteplan.figures.wrap import TextMeter, elide

DAYS = 7
_WEEK_WIDTH = 40.0
_HEAD = 28.0
_DAY_HEAD = 22.0
_CHIP, _GAP = 20.0, 2.0
_SIGN_ROOM = 18.0
_MOST_ROWS, _MORE = 3, 40.0  # of the band on the screen; px for the number of what has no room in it
_STRING, _LEAST_REPEATING = 18.0, 96.0  # px of the sign that something repeats, and of a chip with room for it
_NAME = Setting("label", "ink2", "middle", middle=True)
_WEEK = Setting("small", "ink2", "middle", middle=True)


@dataclass(frozen=True, slots=True)
class MonthOptions:
    """Measures in px; `month` as 2021-03, else that of the status date or of the first entry of its year.

    A figure without a height is as high as its fullest week needs.
    """

    width: float = 1184
    height: float = 0
    month: str = ""
    today: str = ""
    legend: bool = True


PLAIN = MonthOptions()


class Chip(NamedTuple):
    """An entry in a week: a day of an action, a milestone or a meeting, from weekday to weekday in a lane."""

    first: int
    last: int
    title: str
    each: Occurrence | None = None
    day: PlanDay | None = None
    lane: int = 0


class More(NamedTuple):
    """Where a day says how many entries have no room; `day` is its running number,
    `number` that of the entries."""

    bounds: Rect
    day: int
    number: int


@dataclass(slots=True)
class Month:
    """The layout of a month."""

    first_day: int  # the Monday of its first week
    weeks: int
    month: str
    width: float
    height: float
    chips: list[list[Chip]]
    through: list[Occurrence]  # what lasts through all the weeks: told once, over them
    today: str
    judged: str
    labels: FigureLabels
    meter: TextMeter
    band: list[tuple[Occurrence, Rect]] = field(default_factory=list)
    band_height: float = 0
    beyond: More | None = None  # of the band, what has no room
    _shown: dict[int, list[tuple[Chip, Rect]]] = field(default_factory=dict)  # by week: the entries that have room

    def __post_init__(self) -> None:
        self._fill_band()
        self.band_height = max((place.bottom + 4 for _, place in self.band), default=0.0)

    def _fill_band(self) -> None:
        """The chips of what lasts through all the weeks, on the screen in a few rows at most."""
        left, x, row = _WEEK_WIDTH + 4, _WEEK_WIDTH + 4, 0
        for number, each in enumerate(self.through):
            width = min(
                self.meter.width(each.action.title[:MEASURED], "small") + _SIGN_ROOM + 8, self.width - left - _MORE - 8
            )
            is_last = bool(self.height) and row == _MOST_ROWS - 1
            if x > left and x + width > self.width - (_MORE if is_last else 0) - 4:
                if is_last:
                    self.beyond = More(self._band_place(x, row, _MORE), self.first_day, len(self.through) - number)
                    return
                x, row = left, row + 1
            self.band.append((each, self._band_place(x, row, width)))
            x += width + 4

    def _band_place(self, x: float, row: int, width: float) -> Rect:
        return Rect(x, 4 + row * (_CHIP + _GAP), width, _CHIP)

    @property
    def top(self) -> float:
        """Where the first week begins."""
        return self.band_height + _HEAD

    @property
    def week_height(self) -> float:
        return (self.height - self.top) / self.weeks

    @property
    def day_width(self) -> float:
        return (self.width - _WEEK_WIDTH) / DAYS

    def cell(self, day: int) -> Rect:
        """Where a day stands, by its running number."""
        week, weekday = divmod(day - self.first_day, DAYS)
        x = _WEEK_WIDTH + weekday * self.day_width
        return Rect(x, self.top + week * self.week_height, self.day_width, self.week_height)

    def day_at(self, x: float, y: float) -> int | None:
        """The day at a point, None beside the days."""
        weekday, week = math.floor((x - _WEEK_WIDTH) / self.day_width), math.floor((y - self.top) / self.week_height)
        inside = 0 <= weekday < DAYS and 0 <= week < self.weeks
        return self.first_day + week * DAYS + weekday if inside else None

    def draw(self) -> Iterator[Shape]:
        """The whole month."""
        yield from self._head()
        for day in range(self.first_day, self.first_day + self.weeks * DAYS):
            yield from self._day(day)
        for week in range(self.weeks):
            yield from self._week(week)
            for chip, room in self._placed(week):
                yield from self._chip(chip, room)
        for more in self.all_more():
            text = self.labels.word("comm_more", count=more.number)
            yield Text(more.bounds.x + 6, more.bounds.y + 2, (text,), "label", "accent", width=more.bounds.width)

    def _head(self) -> Iterator[Shape]:
        """What lasts through the month, and the names of the days."""
        sheet, top = Sheet(self.meter), self.band_height
        for weekday in range(DAYS):
            room = Rect(_WEEK_WIDTH + weekday * self.day_width, top, self.day_width, _HEAD)
            sheet.write(room, self.labels.word(f"weekday_{weekday + 1}"), _NAME)
        for each, place in self.band:
            yield from self._chip(Chip(0, DAYS - 1, each.action.title, each), place)
        yield Box(0, top, self.width, _HEAD, "frame")
        yield from sheet.shapes

    def _day(self, day: int) -> Iterator[Shape]:
        cell, iso = self.cell(day), from_day_number(day)
        inside = iso[:7] == self.month
        if not is_working_day(iso):
            yield Box(*cell, "frame")
        yield Line((Point(cell.x, cell.y), Point(cell.x, cell.bottom)), "line")
        number = str(int(iso[8:]))
        if not inside and number == "1":
            number = self.labels.word("comm_first_day", month=self.labels.month_name(int(iso[5:7])))
        if iso == self.today:
            yield Box(cell.x + 4, cell.y + 2, 24, 18, "accent", radius=9)
            yield Text(cell.x + 16, cell.y + 3, (number,), "label", "paper", "middle", width=24)
            return
        style, ink = ("label", "ink") if inside else ("small", "ink2")
        yield Text(cell.x + 8, cell.y + 3, (number,), style, ink, width=self.day_width - 16)

    def _week(self, week: int) -> Iterator[Shape]:
        y = self.top + week * self.week_height
        number = iso_week(from_day_number(self.first_day + week * DAYS))[1]
        sheet = Sheet(self.meter)
        sheet.write(Rect(0, y, _WEEK_WIDTH, _DAY_HEAD), str(number), _WEEK)
        yield Line((Point(0, y), Point(self.width, y)), "line")
        yield from sheet.shapes

    # entries

    @property
    def room(self) -> int:
        """How many entries a day has room for."""
        return max(1, int((self.week_height - _DAY_HEAD) // (_CHIP + _GAP)))

    def _placed(self, week: int) -> list[tuple[Chip, Rect]]:
        """The entries that are shown, with their places."""
        if week not in self._shown:
            crowded = self._crowded(week)
            shown = [chip for chip in self.chips[week] if not self._is_hidden(chip, crowded)]
            self._shown[week] = [(chip, self._place(week, chip.first, chip.last, chip.lane)) for chip in shown]
        return self._shown[week]

    def _place(self, week: int, first: int, last: int, lane: int) -> Rect:
        x = _WEEK_WIDTH + first * self.day_width
        y = self.top + week * self.week_height + _DAY_HEAD + lane * (_CHIP + _GAP)
        return Rect(x + 4, y, (last - first + 1) * self.day_width - 7, _CHIP)

    def _crowded(self, week: int) -> set[int]:
        """The days on which something stands beyond the room."""
        beyond = [chip for chip in self.chips[week] if chip.lane >= self.room]
        return {day for chip in beyond for day in range(chip.first, chip.last + 1)}

    def _is_hidden(self, chip: Chip, crowded: set[int]) -> bool:
        """Beyond the room; in the last place also where the number of those beyond it stands."""
        if chip.lane < self.room - 1:
            return False
        return chip.lane >= self.room or not crowded.isdisjoint(range(chip.first, chip.last + 1))

    def all_more(self) -> list[More]:
        """Everywhere that a number stands for what has no room."""
        return [
            *([self.beyond] if self.beyond else []),
            *(each for week in range(self.weeks) for each in self.more(week)),
        ]

    def more(self, week: int) -> list[More]:
        """The days of a week on which there are more entries than there is room for."""
        crowded = self._crowded(week)
        hidden = [chip for chip in self.chips[week] if self._is_hidden(chip, crowded)]
        found = []
        for weekday in range(DAYS):
            count = sum(chip.first <= weekday <= chip.last for chip in hidden)
            if count:
                place = self._place(week, weekday, weekday, self.room - 1)
                found.append(More(place, self.first_day + week * DAYS + weekday, count))
        return found

    def _chip(self, chip: Chip, room: Rect) -> Iterator[Shape]:
        key = _key(chip)
        if chip.each is None:
            assert chip.day is not None
            yield Box(*room, key=key)
            yield plan_sign(chip.day.table, room.x + 9, room.centre.y, key, done=chip.day.done)
            yield from self._text(chip.title, room, key, "label", 0)
            return
        state = standing(chip.each, self.judged)
        look = LOOKS[state]
        edge = "line" if state == "not_started" else look.edge
        yield Box(*room, look.ground, edge, 1, CHIP_RADIUS, key=key)
        yield from sign(state, room.x + 9, room.centre.y, key, 11)
        repeats = chip.each.action.repeat != "none" and room.width >= _LEAST_REPEATING
        if repeats:
            yield from repeat_sign(Rect(room.right - _STRING - 4, room.y, _STRING - 2, room.height))
        yield from self._text(chip.title, room, key, "small", _STRING + 4 if repeats else 0)

    def _text(self, title: str, room: Rect, key: Key, style: str, less: float) -> Iterator[Shape]:
        width = room.width - _SIGN_ROOM - 6 - less
        text = elide(title, width, style, self.meter)
        if text:
            top = room.centre.y - STYLES[style].line / 2
            yield Text(room.x + _SIGN_ROOM, top, (text,), style, width=width, key=key)

    def dated(self, week: int) -> list[tuple[PlanDay, Rect]]:
        """The milestones and meetings of a week that have room, with their places."""
        return [(chip.day, room) for chip, room in self._placed(week) if chip.day is not None]

    def spots(self) -> Iterator[Spot]:
        """Where the days of actions can be pointed at."""
        for each, place in self.band:
            yield Spot(place, each.action.id, each.due, day_number(each.start))
        for week in range(self.weeks):
            for chip, room in self._placed(week):
                if chip.each is not None:
                    yield Spot(room, chip.each.action.id, chip.each.due, day_number(chip.each.start))


def _key(chip: Chip) -> Key:
    if chip.each is not None:
        return Key("comm_action", chip.each.action.id)
    assert chip.day is not None
    return Key(chip.day.table, chip.day.row_id)


def month_layout(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    options: MonthOptions,
    found: Iterable[Occurrence] | None = None,
) -> Month:
    """The layout of a month; `found` are the days of the plan's calendar where they are known already."""
    days = list(calendar(state) if found is None else found)
    month = options.month or shown_month(state, days)
    first, last = day_number(month_start(month)), day_number(month_end(month))
    monday = first - (first - 1) % DAYS
    weeks = (last - monday) // DAYS + 1
    span = from_day_number(monday), from_day_number(monday + weeks * DAYS - 1)
    entries = within(days, *span)
    through = [each for each in entries if each.start < span[0] and each.end > span[1]]
    entries = [each for each in entries if each not in through]
    dated = [day for day in plan_days(state) if span[0] <= day.day <= span[1]]
    chips = [_in_lanes(_chips(entries, dated, monday + week * DAYS)) for week in range(weeks)]
    fullest = max((chip.lane + 1 for week in chips for chip in week), default=2)
    judged = state.plan.status_date or options.today
    laid = Month(
        monday, weeks, month, options.width, options.height, chips, through, options.today, judged, labels, meter
    )
    laid.height = laid.height or laid.top + weeks * (_DAY_HEAD + max(2, fullest) * (_CHIP + _GAP) + 4)
    return laid


def shown_month(state: PlanState, found: Sequence[Occurrence]) -> str:
    """The month of the status date where something stands in its year, else that of the first entry."""
    status = state.plan.status_date or ""
    year = shown_year(state, found)
    if status and int(status[:4]) == year:
        return status[:7]
    first = next((each.start for each in found if each.start >= f"{year:04d}"), "")
    return first[:7] or (state.plan.start_date or "2020-01-01")[:7]


def _chips(entries: Sequence[Occurrence], dated: Sequence[PlanDay], monday: int) -> Iterator[Chip]:
    for day in dated:
        weekday = day_number(day.day) - monday
        if 0 <= weekday < DAYS:
            yield Chip(weekday, weekday, day.title, day=day)
    for each in entries:
        first, last = day_number(each.start) - monday, day_number(each.end) - monday
        if first < DAYS and last >= 0:
            yield Chip(max(0, first), min(DAYS - 1, last), each.action.title, each)


def _in_lanes(chips: Iterable[Chip]) -> list[Chip]:
    """Milestones and meetings first, then single days, then what lasts: in the first lane free on all its days."""
    taken: list[set[int]] = []
    placed = []
    for chip in sorted(chips, key=lambda chip: (chip.each is not None, chip.last > chip.first, chip.first)):
        days = set(range(chip.first, chip.last + 1))
        lane = next((number for number, used in enumerate(taken) if not used & days), len(taken))
        if lane == len(taken):
            taken.append(set())
        taken[lane] |= days
        placed.append(chip._replace(lane=lane))
    return placed


def comm_month(state: PlanState, labels: FigureLabels, meter: TextMeter, options: MonthOptions = PLAIN) -> Figure:
    """A month as a figure with its legend; empty while nothing stands in the calendar."""
    found = calendar(state)
    if not found:
        return Figure(options.width, 0, (), labels.word("comm_calendar"))
    laid = month_layout(state, labels, meter, options, found)
    sheet, bottom = Sheet(meter), laid.height
    sheet.add(*laid.draw(), Line((Point(0, bottom), Point(laid.width, bottom)), "line"))
    if options.legend:
        bottom += 2 * GRID + sheet.legend(0, bottom + 2 * GRID, laid.width, list(_legend(laid)))
    title = f"{labels.word('comm_calendar')}, {labels.month(laid.month + '-01')}"
    return sheet.figure(laid.width, bottom + 1, title, _described(laid))


def _legend(laid: Month) -> Iterable[LegendEntry]:
    chips = [chip for week in laid.chips for chip in week]
    days = [*laid.through, *(chip.each for chip in chips if chip.each)]
    return legend(
        laid.labels,
        {standing(each, laid.judged) for each in days},
        {chip.day.table for chip in chips if chip.day},
        repeats=any(each.action.repeat != "none" for each in days),
        periods=False,
    )


def _described(laid: Month) -> Iterator[str]:
    for week, chips in enumerate(laid.chips):
        for chip in sorted(chips, key=lambda chip: chip.first):
            yield f"{laid.labels.date(from_day_number(laid.first_day + week * DAYS + chip.first))} {chip.title}"
