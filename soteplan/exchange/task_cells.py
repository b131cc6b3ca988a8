"""Cells of tables of tasks as other programs write them: dates, lengths, who answers, what comes before.

Dates may have the day of the week before them and a time behind, months by name, and slashes. Whether slashes mean
3 January or 1 March shows in the other dates of the table; where none tells, the month comes first, as in the American
exports that write so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from soteplan.domain.calendar import add_working_days, is_working_day
from soteplan.domain.dates import FIRST_YEAR, LAST_YEAR, add_days, is_date, parse_date
from soteplan.exchange.project_xml.tasks import Link

_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_WEEKDAY = re.compile(
    r"^(?:ma(?:anantai)?|ti(?:istai)?|ke(?:skiviikko)?|to(?:rstai)?|pe(?:rjantai)?|la(?:uantai)?|su(?:nnuntai)?"
    r"|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r?s)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|mån(?:dag)?|tis(?:dag)?|ons(?:dag)?|tors?(?:dag)?|fre(?:dag)?|lör(?:dag)?|sön(?:dag)?)\.?,? +(?=\S)"
)
_TIME = re.compile(r"[ t,]+(?:klo |kl\.? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?$")
_NAMED = (
    re.compile(r"(?P<day>\d{1,2})[. \-]+(?P<month>[^\W\d_]{3,12})[., \-]+(?P<year>\d{4}|\d{2})"),
    re.compile(r"(?P<month>[^\W\d_]{3,12})\.? +(?P<day>\d{1,2}),? +(?P<year>\d{4})"),
)
_NOTHING = frozenset({"na", "n/a", "nan", "-", "–", "ei saatavilla", "saknas"})
# How the names of months begin in Finnish, Swedish and English.
_MONTHS = (
    ("tammi", "jan"), ("helmi", "feb"), ("maalis", "mar"), ("huhti", "apr"), ("touko", "may", "maj"), ("kesä", "jun"),
    ("heinä", "jul"), ("elo", "aug"), ("syys", "sep"), ("loka", "oct", "okt"), ("marras", "nov"), ("joulu", "dec"),
)  # fmt: skip

MOST_DAYS = (LAST_YEAR - FIRST_YEAR + 1) * 366
_LENGTH = re.compile(r"(?P<number>\d{1,5}(?:[.,]\d{1,3})?) ?(?P<unit>[^\W\d_]*)\.?\??")
_DAYS = {  # working days in a unit; a month is twenty of them
    1 / 480: ("m", "min", "mins", "minute", "minutes", "minuuttia"),
    1 / 8: ("h", "hr", "hrs", "hour", "hours", "t", "tim", "timme", "timmar", "tunti", "tuntia"),
    1.0: ("", "d", "dy", "dys", "day", "days", "pv", "päivä", "päivää", "tp", "työpäivää", "dag", "dagar"),
    5.0: ("w", "wk", "wks", "week", "weeks", "vk", "vko", "viikko", "viikkoa", "v", "vecka", "veckor"),
    20.0: ("mo", "mon", "mons", "month", "months", "kk", "kuukausi", "kuukautta", "mån", "månad", "månader"),
}
_UNITS = {unit: days for days, units in _DAYS.items() for unit in units}

_LINK = re.compile(
    r"(?P<key>[^\s+]*?\d+)\s*-?\s*(?P<kind>[a-z]{2})?\s*=?\s*(?:p?(?P<sign>[+\-\u2212]?)\s*p?(?P<lag>\d.*))?",
)
# English, and Finnish and Swedish where one abbreviation has one meaning.
_KINDS = {"fs": "FS", "ss": "SS", "ff": "FF", "sf": "SF", "la": "FS", "ll": "FF", "al": "SF", "as": "FS", "sa": "SF"}
_UNITS_OF_PEOPLE = re.compile(r"\[[^\]]*\]")


class Length(NamedTuple):
    """How long a task is, in working days or, where `elapsed`, in days of the calendar."""

    days: float
    elapsed: bool = False


class Dates:
    """Reads the dates of one table; `month_first` counts those of which it is a guess that the month comes first."""

    def __init__(self, texts: Iterable[str], today: str) -> None:
        self._today = today
        pairs = [(int(m[1]), int(m[2])) for text in texts if (m := _SLASHED.search(text))]
        self._day_first = any(first > 12 for first, _ in pairs)
        self._guessed = not self._day_first and not any(second > 12 for _, second in pairs)
        self.month_first = 0

    def read(self, text: str, *, end: bool = False) -> str | None:
        """The day; None for an empty cell. Refusal: not_a_date."""
        plain = " ".join(text.casefold().split())
        plain = _TIME.sub("", _WEEKDAY.sub("", plain))
        if not plain or plain in _NOTHING:
            return None
        slashed = _SLASHED.fullmatch(plain)
        if slashed:
            plain = self._turned(slashed)
        return parse_date(_numbered(plain), today=self._today, end=end)

    def _turned(self, match: re.Match[str]) -> str:
        day, month = (match[1], match[2]) if self._day_first else (match[2], match[1])
        self.month_first += self._guessed and day != month
        return f"{day}.{month}.{match[3]}"


def _numbered(text: str) -> str:
    """A date with its month as a number."""
    for form in _NAMED:
        match = form.fullmatch(text)
        number = match and next((n for n, names in enumerate(_MONTHS, 1) if match["month"].startswith(names)), None)
        if match and number:
            return f"{match['day']}.{number}.{match['year']}"
    return text


def length_of(text: str) -> Length | None:
    """The length of a task, such as 10 days, 2 viikkoa, 3 edays or 5; None for what is none."""
    match = _LENGTH.fullmatch(" ".join(text.casefold().split()))
    if match is None:
        return None
    unit = match["unit"]
    elapsed = unit not in _UNITS and unit.startswith("e")
    days = _UNITS.get(unit.removeprefix("e") if elapsed else unit)
    if days is None:
        return None
    number = float(match["number"].replace(",", "."))
    per_unit = {5.0: 7.0, 20.0: 30.0}.get(days, days) if elapsed else days
    return Length(number * per_unit, elapsed)


def end_of(start: str, length: Length) -> str | None:
    """The last day of what begins on a day and is so long; any part of a day takes the whole.

    None where that is past the years of a plan.
    """
    days = max(1, -int(-length.days // 1))
    if days > MOST_DAYS:
        return None
    end = add_days(start, days - 1) if length.elapsed else _worked(start, days)
    return end if is_date(end) else None


def _worked(start: str, days: int) -> str:
    return add_working_days(start, days - 1 if is_working_day(start) else days)


def people(text: str) -> list[str]:
    """The names in a cell, without how much of their time they give."""
    names = (_UNITS_OF_PEOPLE.sub("", part).strip() for part in text.split(";"))
    return [name for name in names if name]


def links(text: str, tasks: Mapping[str, int]) -> Iterator[Link | str]:
    """What comes before a task, such as 3, 4SS+2 d or 5-FS=P1D; `tasks` are known by what they are called there.

    What cannot be read comes as it stands.
    """
    divider = ";" if ";" in text else ","
    for part in filter(None, (each.strip() for each in text.split(divider))):
        yield _link(part, tasks) or part


def _link(part: str, tasks: Mapping[str, int]) -> Link | None:
    if part in tasks:
        return Link(tasks[part], "FS", 0)
    match = _LINK.fullmatch(part.casefold())
    kind = match and _KINDS.get(match["kind"] or "fs")
    uid = tasks.get(part[: match.end("key")]) if match else None
    if match is None or kind is None or uid is None:
        return None
    lag = length_of(match["lag"].removesuffix("%")) if match["lag"] else Length(0)
    if lag is None or "%" in part:
        return None
    days = round(lag.days * 5 / 7 if lag.elapsed else lag.days)
    return Link(uid, kind, -days if match["sign"] in ("-", "\u2212") else days)
