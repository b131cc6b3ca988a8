"""Days of communications that would fall on a weekend or a public holiday, and the working days they go to.

They go to the next working day, when people are at work again to read and to answer. They go to the one before it where
they are to be ahead of something, and where the next one would be in another month or past the end: a monthly letter
stays the letter of its month.
"""

from __future__ import annotations

from soteplan.domain.calendar import add_working_days, is_working_day
from soteplan.domain.comm_dates import WEEKS, rhythm


def working_day(day: str, *, ahead: bool = False, last: str | None = None, in_month: bool = True) -> str:
    """The working day that a day goes to: itself where it is one.

    `ahead` is for what must not be late, `last` the day that is not passed; `in_month` whether the month is kept.
    """
    if is_working_day(day):
        return day
    later = add_working_days(day, 0)
    fits = not ahead and (last is None or later <= last) and (not in_month or later[:7] == day[:7])
    return later if fits else add_working_days(day, -1)


def moved_days(first: str, last: str, repeat: str) -> dict[str, str]:
    """The days of a rhythm that are no working days, with those they go to.

    None of a rhythm that begins on such a day: a market on Saturdays is meant to be on Saturdays.
    """
    if repeat == "none" or not is_working_day(first):
        return {}
    found = {day: working_day(day, last=last, in_month=repeat not in WEEKS) for day in rhythm(first, last, repeat)}
    return {due: day for due, day in found.items() if day != due and day >= first}
