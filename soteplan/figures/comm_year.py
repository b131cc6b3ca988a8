"""The communications of one year by month, for paper: a block for each month, a row of blocks for each quarter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from soteplan.domain.comm_calendar import by_year, plan_days, standing, within, years
from soteplan.domain.comm_dates import Occurrence, audience, calendar
from soteplan.domain.communications import Channel
from soteplan.domain.dates import month_end
from soteplan.domain.state import PlanState
from soteplan.figures.comm_lanes import Item, items_of
from soteplan.figures.comm_signs import legend, plan_sign, sign
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Line, Point, Rect, Shape
from soteplan.figures.sheet import Entry as LegendEntry
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import GAP, STYLES
from soteplan.figures.wrap import TextMeter

_COLUMNS = 3
_HEAD = 32.0
_SIGN_ROOM = 20.0
_ONE_DAY = "28."
_MOST_DAYS = 6  # of a repeat that are told in a month; of more the first and the last
_MONTH = Setting("strong")
_DAYS = Setting("label")
_TITLE = Setting("small", max_lines=2)
_WHO = Setting("small", "ink2", max_lines=2)
_PLAN_DAY = Setting("label", max_lines=2)


@dataclass(frozen=True, slots=True)
class YearOptions:
    """Width in px; without a year it is that of the status date, or the first in which something stands."""

    width: float = 1184
    year: int = 0
    legend: bool = True


PLAIN = YearOptions()


class _Entry(NamedTuple):
    """What stands in a month: a milestone or meeting (without an item), or an action with its days."""

    day: str
    days: str
    title: str
    who: str
    key: Key
    state: str
    item: Item | None


def comm_year(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    options: YearOptions = PLAIN,
    found: Sequence[Occurrence] | None = None,
) -> Figure:
    """Every month of the year with its days, milestones and meetings; empty while nothing stands in the calendar.

    `found` are the days of the year's calendar where they are known already.
    """
    if found is None:
        found = calendar(state)
    year = options.year or shown_year(state, found)
    title = labels.word("comm_year", year=year or "")
    if not found:
        return Figure(options.width, 0, (), title)
    sheet, width = Sheet(meter), (options.width - (_COLUMNS - 1) * GAP) / _COLUMNS
    days = within(found, f"{year:04d}-01-01", f"{year:04d}-12-31")
    months = [list(_entries(state, days, f"{year:04d}-{number:02d}", labels)) for number in range(1, 13)]
    y = 0.0
    for first in range(0, 12, _COLUMNS):
        row = months[first : first + _COLUMNS]
        places = [Rect(place * (width + GAP), y, width, 0) for place in range(len(row))]
        names = [f"{year:04d}-{first + place:02d}" for place in range(1, len(row) + 1)]
        y += GAP + max(_draw_month(sheet, *each, labels) for each in zip(places, names, row, strict=True))
    if options.legend:
        y += sheet.legend(0, y, options.width, list(_legend(months, labels)))
    return sheet.figure(options.width, y, title, _described(months, labels, year))


def comm_years(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 1184) -> list[Figure]:
    """A figure for each year in which something stands in the calendar."""
    found = calendar(state)
    held, days = years(state, found), by_year(found)
    options = [YearOptions(width, year, legend=year == held[-1]) for year in held]
    return [comm_year(state, labels, meter, each, days.get(each.year, ())) for each in options]


def shown_year(state: PlanState, found: Sequence[Occurrence]) -> int:
    """The year of the status date where something stands in it, else the first in which something does; 0 without."""
    held = years(state, found)
    status = int((state.plan.status_date or "0")[:4])
    return status if status in held else next(iter(held), 0)


def _entries(state: PlanState, found: Sequence[Occurrence], month: str, labels: FigureLabels) -> Iterator[_Entry]:
    first, last = f"{month}-01", month_end(month)
    days = [each for each in within(found, first, last) if each.start >= first or month.endswith("-01")]
    entries = [_entry(state, item, month[:4], labels) for item in items_of(days)]
    for day in plan_days(state):
        if first <= day.day <= last:
            told = f"{int(day.day[8:])}."
            entries.append(_Entry(day.day, told, day.title, "", Key(day.table, day.row_id), str(int(day.done)), None))
    yield from sorted(entries, key=lambda entry: (entry.day, entry.item is not None, entry.title))


def _entry(state: PlanState, item: Item, year: str, labels: FigureLabels) -> _Entry:
    action, first = item.action, item.days[0]
    who = ", ".join(group.title for group in audience(state, action)) or labels.word("comm_for_all")
    channel = state.get(Channel, action.channel_id)
    told = f"{who} · {channel.title}" if channel else who
    judged = standing(first, state.plan.status_date or "")
    return _Entry(
        first.start, _days(item, year, labels), action.title, told, Key("comm_action", action.id), judged, item
    )


def _days(item: Item, year: str, labels: FigureLabels) -> str:
    if item.is_period:
        start, end = item.days[0].start, item.days[0].end
        first, last = (_short(day) if day[:4] == year else "" for day in (start, end))
        return f"{first}\u2013{last}" if first or last else labels.word("comm_all_year")
    days = [f"{int(each.start[8:])}." for each in item.days]
    return ", ".join(days) if len(days) <= _MOST_DAYS else f"{days[0]}\u2013{days[-1]}"


def _short(day: str) -> str:
    return f"{int(day[8:])}.{int(day[5:7])}."


def _draw_month(sheet: Sheet, room: Rect, month: str, entries: Sequence[_Entry], labels: FigureLabels) -> float:
    """Its name over a rule, and its entries; gives the height."""
    sheet.write(Rect(room.x, room.y + 4, room.width, 0), labels.month(f"{month}-01"), _MONTH)
    sheet.add(Line((Point(room.x, room.y + _HEAD - 6), Point(room.right, room.y + _HEAD - 6)), "ink2"))
    y = room.y + _HEAD
    for entry in entries:
        y += _draw_entry(sheet, Rect(room.x, y, room.width, 0), entry) + 6
    if not entries:
        y += sheet.write(Rect(room.x, y, room.width, 0), "\u2013", _WHO)
    return y - room.y


def _draw_entry(sheet: Sheet, room: Rect, entry: _Entry) -> float:
    line = STYLES["small"].line
    sheet.add(*_signs(entry, room.x + 8, room.y + line / 2))
    left = room.x + _SIGN_ROOM
    least = sheet.meter.width(_ONE_DAY, "label")  # so that names stand under each other, whatever their day
    days = min(max(least, sheet.meter.width(entry.days, "label")) + 1, 0.4 * room.width)
    sheet.write(Rect(left, room.y, days, 0), entry.days, _DAYS, entry.key)
    left += days + 6
    inner = Rect(left, room.y, room.right - left, 0)
    height = sheet.write(inner, entry.title, _TITLE if entry.item else _PLAN_DAY, entry.key)
    if entry.who:
        height += sheet.write(inner._replace(y=room.y + height), entry.who, _WHO, entry.key)
    return max(height, line)


def _signs(entry: _Entry, x: float, y: float) -> Iterator[Shape]:
    if entry.item is None:
        yield plan_sign(entry.key.table, x, y, entry.key, done=entry.state == "1")
    else:
        yield from sign(entry.state, x, y, entry.key, 12)


def _legend(months: Sequence[Sequence[_Entry]], labels: FigureLabels) -> Iterator[LegendEntry]:
    entries = [entry for month in months for entry in month]
    states = {entry.state for entry in entries if entry.item}
    tables = {entry.key.table for entry in entries if entry.item is None}
    yield from legend(labels, states, tables, repeats=False, periods=False)


def _described(months: Sequence[Sequence[_Entry]], labels: FigureLabels, year: int) -> Iterator[str]:
    for number, month in enumerate(months, 1):
        if month:
            told = "; ".join(f"{entry.days} {entry.title}" for entry in month)
            yield f"{labels.month(f'{year}-{number:02d}-01')}: {told}"
