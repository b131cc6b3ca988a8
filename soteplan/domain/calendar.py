"""The Finnish working year: public holidays by rule, and the counting of working days.

The rules are those of the Finnish Church Act and the acts on Independence Day and May Day as they have stood since
1992, applied to every year. Midsummer Eve and Christmas Eve are no holidays by law, but days off by agreement nearly
everywhere, and so count as such. Dates are ISO texts.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from functools import lru_cache
from itertools import accumulate

_FIXED = {
    "new_year": (1, 1),
    "epiphany": (1, 6),
    "may_day": (5, 1),
    "independence_day": (12, 6),
    "christmas_eve": (12, 24),
    "christmas": (12, 25),
    "boxing_day": (12, 26),
}
_FROM_EASTER = {
    "good_friday": -2,
    "easter_sunday": 0,
    "easter_monday": 1,
    "ascension": 39,
    "whit_sunday": 49,
}
_FRIDAY, _SATURDAY = 4, 5
_ON_WEEKDAY = {  # the first such weekday from a date on
    "midsummer_eve": (_FRIDAY, 6, 19),
    "midsummer": (_SATURDAY, 6, 20),
    "all_saints": (_SATURDAY, 10, 31),
}


def easter_sunday(year: int) -> str:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones and Butcher)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    to_sunday = (32 + 2 * rest + 2 * (of_century // 4) - epact - of_century % 4) % 7
    correction = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1).isoformat()


@lru_cache(maxsize=512)
def holidays(year: int) -> dict[str, str]:
    """The days off of a year besides Saturdays and Sundays: code by date, in order. Read only."""
    easter = date.fromisoformat(easter_sunday(year))
    days = {date(year, *month_and_day): code for code, month_and_day in _FIXED.items()}
    days |= {_weekday_from(weekday, date(year, *start)): code for code, (weekday, *start) in _ON_WEEKDAY.items()}
    days |= {easter + timedelta(days=offset): code for code, offset in _FROM_EASTER.items()}
    return {day.isoformat(): days[day] for day in sorted(days)}


def _weekday_from(weekday: int, start: date) -> date:
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def is_working_day(iso: str) -> bool:
    """Whether the day is neither at the weekend nor a day off."""
    return date.fromisoformat(iso).weekday() < _SATURDAY and iso not in holidays(int(iso[:4]))


def working_days(start: str, end: str) -> int:
    """The number of working days of a period, both ends included; 0 when the period ends before it starts."""
    if end < start:
        return 0
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    whole_years = sum(_counts(year)[-1] for year in range(first.year, last.year))
    return whole_years + _counts(last.year)[_day_of_year(last)] - _counts(first.year)[_day_of_year(first) - 1]


def add_working_days(iso: str, count: int) -> str:
    """The working day so many working days after a date, or before it when negative.

    The date itself is not counted. With 0 it is the date itself, or the next working day when the date is none.
    """
    day = date.fromisoformat(iso)
    before, through = _counts(day.year)[_day_of_year(day) - 1 : _day_of_year(day) + 1]
    return _working_day(day.year, through + count if count > 0 else before + 1 + count)


def working_day_number(iso: str) -> int:
    """The running number of a working day, or of the next one when the date is none: differences count working days."""
    day = date.fromisoformat(iso)
    return _working_days_before(day.year) + _counts(day.year)[_day_of_year(day) - 1] + 1


@lru_cache(maxsize=512)
def _working_days_before(year: int) -> int:
    """Working days from 1900 up to a year, negative for years before."""
    years = range(1900, year) if year >= 1900 else range(year, 1900)
    return sum(_counts(each)[-1] for each in years) * (1 if year >= 1900 else -1)


def _working_day(year: int, place: int) -> str:
    """The working day with a running number, counted from 1 at the start of the year; other years lie beyond."""
    while place < 1:
        year -= 1
        place += _counts(year)[-1]
    while place > _counts(year)[-1]:
        place -= _counts(year)[-1]
        year += 1
    return date.fromordinal(date(year, 1, 1).toordinal() + bisect_left(_counts(year), place) - 1).isoformat()


@lru_cache(maxsize=512)
def _counts(year: int) -> tuple[int, ...]:
    """Working days from the start of the year through each day of it; the first entry stands before the first day."""
    first = date(year, 1, 1).toordinal()
    days = (date.fromordinal(number) for number in range(first, date(year + 1, 1, 1).toordinal()))
    off = holidays(year)
    return tuple(accumulate((day.weekday() < _SATURDAY and day.isoformat() not in off for day in days), initial=0))


@lru_cache(maxsize=512)
def _day_before_year(year: int) -> int:
    return date(year, 1, 1).toordinal() - 1


def _day_of_year(day: date) -> int:
    return day.toordinal() - _day_before_year(day.year)
