"""Where the calendar of a file differs from the working year that every plan here has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from soteplan.domain.calendar import is_working_day
from soteplan.domain.dates import add_days, days_between
from soteplan.exchange.project_xml.values import first_day, number, tag, values

_WORKDAYS = range(2, 7)  # Monday to Friday; Sunday is 1
_DAYS = range(1, 8)
_IS_EXCEPTION = 0  # the kind of day by which older versions mark an exception
_EVERY_DAY = 1  # the recurrence of an exception that holds on each day of its period
_MOST_DAYS = 400  # of one exception that are looked at
_MOST_BASES = 20


class Exceptional(NamedTuple):
    """A period with other working time than its weekdays have; `days` of it are looked at."""

    start: str
    days: int
    working: bool

    def differs(self) -> bool:
        dates = (add_days(self.start, number) for number in range(self.days))
        return any(is_working_day(date) != self.working for date in dates)


class Calendar(NamedTuple):
    """The days that a calendar tells about: whether a weekday works, and what is exceptional."""

    base: int
    weekdays: Mapping[int, bool]
    exceptions: frozenset[Exceptional]


def read_calendar(element: Element) -> tuple[int, Calendar]:
    """The number and the days of a calendar."""
    head = values(element)
    days = [each for each in element.iter() if tag(each) == "WeekDay"]
    weekdays = {kind: _works(day) for day in days if (kind := number(values(day).get("DayType"), -1)) in _DAYS}
    older = (day for day in days if number(values(day).get("DayType"), -1) == _IS_EXCEPTION)
    newer = (each for each in element.iter() if tag(each) == "Exception")
    exceptions = {found for each in (*older, *newer) for found in _exceptional(each)}  # some write both forms
    base = number(head.get("BaseCalendarUID"), -1)
    return number(head.get("UID"), -1), Calendar(base, weekdays, frozenset(exceptions))


def _works(element: Element) -> bool:
    stated = values(element).get("DayWorking")
    if stated:
        return number(stated, 0) == 1 or stated == "true"
    return any(tag(each) == "WorkingTime" for each in element.iter())


def _exceptional(element: Element) -> Iterator[Exceptional]:
    period = next((values(child) for child in element if tag(child) == "TimePeriod"), {})
    start, end = first_day(period.get("FromDate")), first_day(period.get("ToDate"))
    if start is None or end is None or end < start:
        return
    every_day = number(values(element).get("Type"), _EVERY_DAY) == _EVERY_DAY
    yield Exceptional(start, min(_MOST_DAYS, days_between(start, end) + 1) if every_day else 1, _works(element))


def differences(calendars: Mapping[int, Calendar], uid: int) -> Counter[str]:
    """How many weekdays and exceptions of a calendar, and of those it is based on, are otherwise here."""
    weekdays: dict[int, bool] = {}
    found: Counter[str] = Counter()
    for _ in range(_MOST_BASES):
        calendar = calendars.get(uid)
        if calendar is None:
            break
        weekdays = {**calendar.weekdays, **weekdays}
        found["calendar_exception"] += sum(each.differs() for each in calendar.exceptions)
        uid = calendar.base if calendar.base != uid else -1
    found["calendar_weekday"] += sum(works != (day in _WORKDAYS) for day, works in weekdays.items())
    return found
