"""Dates as their users write them, and the counting of days, weeks, months and quarters.

A date is an ISO text (2021-03-01), a month too (2021-03). Years run from 1900 to 2200. Weeks are those of ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from soteplan.domain.errors import Refusal

FIRST_YEAR, LAST_YEAR = 1900, 2200

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_ONE_DAY = timedelta(days=1)


def is_date(text: str) -> bool:
    """Whether the text is a real calendar date in ISO form, of a year the plan file allows."""
    if not _DATE.fullmatch(text) or not FIRST_YEAR <= int(text[:4]) <= LAST_YEAR:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_month(text: str) -> bool:
    """Whether the text is a month in ISO form, of a year the plan file allows."""
    return _MONTH.fullmatch(text) is not None and FIRST_YEAR <= int(text[:4]) <= LAST_YEAR


def day_number(iso: str) -> int:
    """The day as a running number (1 January of year 1 is 1); ValueError when the text is no ISO date."""
    return date.fromisoformat(iso).toordinal()


def from_day_number(number: int) -> str:
    """The ISO date of a running day number."""
    return date.fromordinal(number).isoformat()


def add_days(iso: str, days: int) -> str:
    """The date so many days later, or earlier when negative."""
    return from_day_number(day_number(iso) + days)


def days_between(start: str, end: str) -> int:
    """Days from one date to the other: 0 for the same day, negative when the end comes first."""
    return day_number(end) - day_number(start)


def period_days(start: str, end: str) -> int:
    """The length of a period in days, both ends included."""
    return days_between(start, end) + 1


def add_months(iso: str, months: int) -> str:
    """The same day so many months later; the last day of the month where that month is shorter."""
    day = date.fromisoformat(iso)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, _days_in_month(year, month + 1))).isoformat()


def month_start(month: str) -> str:
    """The first day of a month, or of the month a date is in."""
    return f"{month[:7]}-01"


def month_end(month: str) -> str:
    """The last day of a month, or of the month a date is in."""
    year, number = int(month[:4]), int(month[5:7])
    return f"{month[:7]}-{_days_in_month(year, number):02d}"


def months_between(start: str, end: str) -> list[str]:
    """The months a period touches, as ISO months in order; dates or months are accepted as its ends."""
    first, last = _month_index(start), _month_index(end)
    return [f"{index // 12:04d}-{index % 12 + 1:02d}" for index in range(first, last + 1)]


def quarter(iso: str) -> tuple[int, int]:
    """The year and the quarter, 1 to 4, of a date or a month."""
    return int(iso[:4]), (int(iso[5:7]) + 2) // 3


def iso_week(iso: str) -> tuple[int, int]:
    """The year and the number of the ISO 8601 week. Around New Year the year may differ from the date's own."""
    year, week, _ = date.fromisoformat(iso).isocalendar()
    return year, week


def format_date(iso: str | None) -> str:
    """The date as it is written in Finland, 15.11.2020; an empty text for no date."""
    return f"{int(iso[8:10])}.{int(iso[5:7])}.{iso[:4]}" if iso else ""


def _days_in_month(year: int, month: int) -> int:
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - first).days


def _month_index(iso: str) -> int:
    return int(iso[:4]) * 12 + int(iso[5:7]) - 1


class _Period(NamedTuple):
    first: date
    last: date


class _Clock(NamedTuple):
    today: date
    base: date


_Reader = Callable[[re.Match[str], _Clock], _Period]


def parse_date(text: str, *, today: str, end: bool = False, base: str | None = None) -> str:
    """The ISO date of a typed or pasted text. A week, month, quarter or year gives its first day, or its last at `end`.

    Read are 1.3.2021, 1.3.21 and 1.3. (of this year), 2021-03-01, 3/2021 and 2021-03, vko 9/2021, Q2/2021, 2021, words
    such as tänään, and steps such as +2kk or -3pv from `base` (today when not given). Raises Refusal("not_a_date").
    """
    clock = _Clock(date.fromisoformat(today), date.fromisoformat(base or today))
    try:
        period = _read(" ".join(text.casefold().split()), clock)
    except (ValueError, OverflowError):
        period = None
    found = period and (period.last if end else period.first)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Refusal("not_a_date", value=text)
    return found.isoformat()


def _read(text: str, clock: _Clock) -> _Period | None:
    for pattern, reader in _FORMS:
        match = pattern.fullmatch(text)
        if match:
            return reader(match, clock)
    return None


def _single(day: date) -> _Period:
    return _Period(day, day)


def _year_of(match: re.Match[str], clock: _Clock) -> int:
    digits = match["year"]
    if not digits:
        return clock.today.year
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _read_day(match: re.Match[str], clock: _Clock) -> _Period:
    return _single(date(_year_of(match, clock), int(match["month"]), int(match["day"])))


def _read_months(match: re.Match[str], clock: _Clock, first: int, count: int) -> _Period:
    start = date(_year_of(match, clock), first, 1)
    return _Period(start, date.fromisoformat(add_months(start.isoformat(), count)) - _ONE_DAY)


def _read_month(match: re.Match[str], clock: _Clock) -> _Period:
    return _read_months(match, clock, int(match["month"]), 1)


def _read_quarter(match: re.Match[str], clock: _Clock) -> _Period:
    return _read_months(match, clock, int(match["quarter"]) * 3 - 2, 3)


def _read_year(match: re.Match[str], clock: _Clock) -> _Period:
    return _read_months(match, clock, 1, 12)


def _read_week(match: re.Match[str], clock: _Clock) -> _Period:
    year, week = _year_of(match, clock), int(match["week"])
    return _Period(date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7))


def _read_word(match: re.Match[str], clock: _Clock) -> _Period:
    return _single(clock.today + timedelta(days=_DAY_WORDS[match["word"]]))


def _read_step(match: re.Match[str], clock: _Clock) -> _Period:
    count = int(match["count"]) * (1 if match["sign"] == "+" else -1)
    unit, size = _STEPS[match["unit"]]
    if unit == "days":
        return _single(clock.base + timedelta(days=count * size))
    return _single(date.fromisoformat(add_months(clock.base.isoformat(), count * size)))


_DAY_WORDS = {
    "tänään": 0, "today": 0, "idag": 0, "i dag": 0,
    "huomenna": 1, "tomorrow": 1, "imorgon": 1, "i morgon": 1,
    "eilen": -1, "yesterday": -1, "igår": -1, "i går": -1,
}  # fmt: skip
# A bare v is a year, as in Finnish; the Swedish week is vk or vecka.
_STEPS = {
    "pv": ("days", 1), "d": ("days", 1), "dag": ("days", 1), "dagar": ("days", 1),
    "vk": ("days", 7), "vko": ("days", 7), "w": ("days", 7), "vecka": ("days", 7), "veckor": ("days", 7),
    "kk": ("months", 1), "m": ("months", 1), "mån": ("months", 1), "mo": ("months", 1),
    "v": ("months", 12), "y": ("months", 12), "år": ("months", 12),
}  # fmt: skip

_YEAR = r"(?P<year>[0-9]{4})"
_ANY_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_TIME = r"(?:[t ][0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?)?"  # a spreadsheet may paste midnight behind the date

_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(pattern), reader)
    for pattern, reader in (
        (rf"(?P<day>[0-9]{{1,2}})\. ?(?P<month>[0-9]{{1,2}})(?:\. ?{_ANY_YEAR}?)?{_TIME}", _read_day),
        (rf"(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})/{_YEAR}{_TIME}", _read_day),  # as dates stand in English here
        (rf"{_YEAR}-(?P<month>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}}){_TIME}", _read_day),
        (rf"(?P<month>[0-9]{{1,2}}) ?/ ?{_YEAR}", _read_month),
        (rf"{_YEAR}-(?P<month>[0-9]{{1,2}})", _read_month),
        (rf"(?:vko|vk|vecka|week|wk|v|w)\.? ?(?P<week>[0-9]{{1,2}})(?: ?[/ ] ?{_YEAR})?", _read_week),
        (rf"{_YEAR}-w(?P<week>[0-9]{{1,2}})", _read_week),
        (rf"q ?(?P<quarter>[1-4])(?: ?[/ ] ?{_YEAR})?", _read_quarter),
        (_YEAR, _read_year),
        (rf"(?P<word>{'|'.join(_DAY_WORDS)})", _read_word),
        (rf"(?P<sign>[+\-\u2212]) ?(?P<count>[0-9]{{1,5}}) ?(?P<unit>{'|'.join(_STEPS)})", _read_step),
    )
)
