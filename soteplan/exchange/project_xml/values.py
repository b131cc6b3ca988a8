"""Values as MSPDI spells them: numbers, days, lengths of time."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from soteplan.domain.dates import add_days, is_date

_TIMED = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}))?")
_LENGTH = re.compile(
    r"P(?:(?P<days>[0-9.]{1,9})D)?(?:T(?:(?P<hours>[0-9.]{1,9})H)?(?:(?P<minutes>[0-9.]{1,9})M)?(?:[0-9.]{1,9}S)?)?"
)
_MIDNIGHT = "00:00"


def tag(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def values(element: Element) -> dict[str, str]:
    """The texts of an element's plain children by their names; of two with a name the last."""
    return {tag(child): child.text or "" for child in element if not len(child)}


def number(text: Any, default: int) -> int:
    """A whole number, with its decimals cut off; the default for what is none."""
    try:
        return int(float(text)) if text else default
    except (ValueError, OverflowError):
        return default


def first_day(text: str | None) -> str | None:
    """The day of a date with its time as an ISO text; None for what is no day of a plan's years."""
    match = _TIMED.match((text or "").strip())
    return match[1] if match and is_date(match[1]) else None


def last_day(text: str | None, start: str | None = None) -> str | None:
    """The last day. Midnight is the end of the day before, where that is not before the start."""
    day = first_day(text)
    match = _TIMED.match((text or "").strip())
    if day and match and match[2] == _MIDNIGHT and (start is None or day > start):
        before = add_days(day, -1)
        return before if is_date(before) else day
    return day


def minutes(text: str | None, day: int) -> float | None:
    """The minutes of a length such as PT16H0M0S; a D in it is a working day of `day` minutes. None for no length."""
    match = _LENGTH.fullmatch((text or "").strip())
    if match is None or not any(match.groupdict().values()):
        return None
    try:
        days, hours, rest = (float(match[name] or 0) for name in ("days", "hours", "minutes"))
    except ValueError:
        return None
    return days * day + hours * 60 + rest
