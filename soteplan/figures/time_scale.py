"""Days as px: where a day stands on a chart, and which ticks suit a zoom. Days are running numbers (domain.dates)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from soteplan.domain.calendar import is_working_day
from soteplan.domain.dates import FIRST_YEAR, LAST_YEAR, from_day_number
from soteplan.figures.labels import FigureLabels

_FIRST_DAY = date(FIRST_YEAR, 1, 1).toordinal()
_LAST_DAY = date(LAST_YEAR, 12, 31).toordinal()
DAY_LEVEL = 4.0  # px per day from which single days off are shown


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A straight scale: `start_day` stands at `origin` px."""

    start_day: int
    px_per_day: float
    origin: float = 0

    def x(self, day: float) -> float:
        """The left edge of a day in px."""
        return self.origin + (day - self.start_day) * self.px_per_day

    def day_at(self, x: float) -> int:
        """The day under a px, within the years a plan may have."""
        return max(_FIRST_DAY, min(_LAST_DAY, self.start_day + int((x - self.origin) // self.px_per_day)))


class Tick(NamedTuple):
    """A stretch of days, both ends included, with its name."""

    first: int
    last: int
    text: str


class Ruler(NamedTuple):
    """The two lines of a header, the coarse one above."""

    upper: str
    lower: str


_RULERS = ((0.3, Ruler("", "year")), (1.15, Ruler("year", "quarter")), (5.0, Ruler("year", "month")),
           (16.0, Ruler("month_year", "week")))  # fmt: skip
_FINEST = Ruler("week_month", "day")


def ruler(px_per_day: float) -> Ruler:
    """The units whose names have room at a zoom."""
    return next((units for below, units in _RULERS if px_per_day < below), _FINEST)


def ticks(unit: str, first: int, last: int, labels: FigureLabels) -> Iterator[Tick]:
    """The stretches of a unit that touch the days from first to last, in order; none for no unit."""
    if not unit:
        return
    length, name = _UNITS[unit]
    day = length.first(max(first, _FIRST_DAY))
    while day <= min(last, _LAST_DAY):
        following = length.next(day)
        yield Tick(day, following - 1, name(labels, date.fromordinal(day)))
        day = following


def days_off(first: int, last: int) -> list[tuple[int, int]]:
    """Weekends and holidays between two days as stretches, both ends included."""
    found: list[tuple[int, int]] = []
    for day in range(max(first, _FIRST_DAY), min(last, _LAST_DAY) + 1):
        if not _works(day):
            start = found.pop()[0] if found and found[-1][1] == day - 1 else day
            found.append((start, day))
    return found


@lru_cache(maxsize=8192)
def _works(day: int) -> bool:
    return is_working_day(from_day_number(day))


class _Length(NamedTuple):
    first: Callable[[int], int]
    next: Callable[[int], int]


def _months(count: int) -> _Length:
    def first(day: int) -> int:
        then = date.fromordinal(day)
        return date(then.year, (then.month - 1) // count * count + 1, 1).toordinal()

    def following(day: int) -> int:
        then = date.fromordinal(day)
        years, month = divmod(then.month - 1 + count, 12)
        return date(then.year + years, month + 1, 1).toordinal()

    return _Length(first, following)


def _week(labels: FigureLabels, day: date) -> str:
    return labels.word("week", number=day.isocalendar().week)


_WEEK = _Length(lambda day: day - (day - 1) % 7, lambda day: day + 7)
_DAY = _Length(lambda day: day, lambda day: day + 1)
_UNITS: dict[str, tuple[_Length, Callable[[FigureLabels, date], str]]] = {
    "year": (_months(12), lambda labels, day: str(day.year)),
    "quarter": (_months(3), lambda labels, day: labels.word("quarter", number=(day.month + 2) // 3)),
    "month": (_months(1), lambda labels, day: labels.month_name(day.month)),
    "month_year": (_months(1), lambda labels, day: labels.month(day.isoformat())),
    "week": (_WEEK, _week),
    "week_month": (_WEEK, lambda labels, day: f"{_week(labels, day)} · {day.month}/{day.year}"),
    "day": (_DAY, lambda labels, day: str(day.day)),
}
