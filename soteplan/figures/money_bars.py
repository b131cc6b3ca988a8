"""Money by year for the overview: what is used and still expected, against what is planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from soteplan.domain.budget_sums import ALL, Outlook, outlook
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample
from soteplan.figures.wrap import TextMeter

YEAR = "year"  # the table of the keys: a year is no row of the plan
_ROW = 44.0
_TRACK = 10.0


def money_bars(
    state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 360, *, planned_only: bool = False
) -> Figure:
    """A bar for each year, all on one scale; a line marks what is planned.

    `planned_only` draws what is planned as the bars, for a part of the plan whose use nobody records.
    """
    draw, entries = (_draw_planned, _planned_legend) if planned_only else (_draw, _legend)
    years = {year: found for (category, year), found in outlook(state).items() if category is ALL and year is not ALL}
    sheet = Sheet(meter)
    top = max((max(each.budget.amount, each.expected) for each in years.values()), default=0)
    shown = sorted((int(str(year)), found) for year, found in years.items()) if top > 0 else []
    for number, (year, found) in enumerate(shown):
        draw(sheet, year, found, labels, Rect(0, number * _ROW, width, _ROW), (width - 2) / top)
    bottom = len(shown) * _ROW
    if shown:
        bottom += 8 + sheet.legend(0, bottom + 8, width, list(entries(labels, dict(shown))))
    told = _told_planned if planned_only else _told
    described = (f"{year}: {told(found, labels)}" for year, found in shown)
    return sheet.figure(width, bottom, labels.word("money_by_year"), described)


def _draw(sheet: Sheet, year: int, found: Outlook, labels: FigureLabels, room: Rect, scale: float) -> None:
    key = Key(YEAR, str(year))
    sheet.write(room, str(year), Setting("small"), key)
    sheet.write(room, _told(found, labels), Setting("label", anchor="end"), key)
    track = Rect(room.x, room.y + 20, room.width, _TRACK)
    sheet.add(Box(*track, fill="frame", stroke="line", radius=2, key=key))
    used, more = max(0, found.actual.amount) * scale, max(0, found.forecast.amount) * scale
    if used:
        sheet.add(Box(track.x, track.y, used, _TRACK, "accent", radius=2, key=key))
    if more:
        sheet.add(Box(track.x + used, track.y, more, _TRACK, "accent_mid", pattern="rising", radius=2, key=key))
    x = track.x + found.budget.amount * scale
    sheet.add(Line((Point(x, track.y - 3), Point(x, track.bottom + 3)), "ink", 2))


def _told(found: Outlook, labels: FigureLabels) -> str:
    used, planned = labels.millions(found.actual.amount), labels.millions(found.budget.amount)
    return labels.word("used_of_planned", used=used, planned=planned)


def _legend(labels: FigureLabels, years: Mapping[int, Outlook]) -> Iterator[Entry]:
    yield Entry(box_sample("accent"), labels.word("used"))
    if any(found.forecast.amount for found in years.values()):
        yield Entry(box_sample("accent_mid", pattern="rising"), labels.word("expected"))
    yield Entry(_planned_sample, labels.word("planned_money"))


def _planned_sample(room: Rect) -> Iterator[Shape]:
    yield Line((Point(room.centre.x, room.y), Point(room.centre.x, room.bottom)), "ink", 2)


def _draw_planned(sheet: Sheet, year: int, found: Outlook, labels: FigureLabels, room: Rect, scale: float) -> None:
    key = Key(YEAR, str(year))
    sheet.write(room, str(year), Setting("small"), key)
    sheet.write(room, _told_planned(found, labels), Setting("label", anchor="end"), key)
    track = Rect(room.x, room.y + 20, room.width, _TRACK)
    sheet.add(Box(*track, fill="frame", stroke="line", radius=2, key=key))
    planned = max(0, found.budget.amount) * scale
    if planned:
        sheet.add(Box(track.x, track.y, planned, _TRACK, "accent_mid", radius=2, key=key))


def _told_planned(found: Outlook, labels: FigureLabels) -> str:
    return labels.millions(found.budget.amount)


def _planned_legend(labels: FigureLabels, years: Mapping[int, Outlook]) -> Iterator[Entry]:
    yield Entry(box_sample("accent_mid"), labels.word("planned_money"))
