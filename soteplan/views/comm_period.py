"""The period that a calendar shows, and the one before and after it."""

from __future__ import annotations

from typing import NamedTuple

from soteplan.domain.dates import FIRST_YEAR, LAST_YEAR, add_months, month_end
from soteplan.texts.language import Language, mark

MONTH, QUARTER, HALF, YEAR, WHOLE = "month", "quarter", "half", "year", "whole"
MONTHS = {MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12}
NAMES = {
    YEAR: mark("CommCalendar", "Year"),
    HALF: mark("CommCalendar", "Half a year"),
    QUARTER: mark("CommCalendar", "Quarter"),
    WHOLE: mark("CommCalendar", "The whole plan"),
}


class Span(NamedTuple):
    """First and last day."""

    first: str
    last: str

    def holds(self, day: str) -> bool:
        return self.first <= day <= self.last


def span(kind: str, day: str, whole: tuple[str, str]) -> Span:
    """The month, quarter, half or whole year that a day is in, or the whole plan."""
    if kind == WHOLE and whole[0]:
        return Span(*whole)
    months = MONTHS.get(kind, 12)
    month = (int(day[5:7]) - 1) // months * months + 1
    first = f"{day[:4]}-{month:02d}-01"
    return Span(first, month_end(add_months(first, months - 1)))


def stepped(kind: str, day: str, steps: int) -> str:
    """The same day so many periods on, within the years a plan may have."""
    if kind == WHOLE:
        return day
    try:
        found = add_months(day, steps * MONTHS[kind])
    except ValueError:
        return day
    return found if FIRST_YEAR <= int(found[:4]) <= LAST_YEAR else day


def title(language: Language, kind: str, shown: Span) -> str:
    """What the period is called: 2021, 1–6/2021, 2020–2022, March 2021."""
    first, last = shown
    if kind == MONTH:
        return language.month(first)
    if kind in (QUARTER, HALF):
        return f"{int(first[5:7])}\u2013{int(last[5:7])}/{first[:4]}"
    return first[:4] if first[:4] == last[:4] else f"{first[:4]}\u2013{last[:4]}"
