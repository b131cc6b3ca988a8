"""Timings of communications in words: what typed words mean, in any language of the program, and days in words.

The words stay as they were typed. What they mean is only proposed: a user can always say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from soteplan.domain.communications import CommTiming
from soteplan.domain.dates import is_date, month_end
from soteplan.domain.schedule import Milestone
from soteplan.texts import comm_timing_words as words_of
from soteplan.texts.language import Language

# Where the words of several timings part: at a semicolon, or at a comma before "also".
PARTINGS = (r"\s*;\s*", r"\s*,\s+(?=(?:sekä )?(?:myös|jo|samt|också|även|also)\b)")
_MONTH_NAMES = "|".join(sorted(words_of.MONTH_NUMBERS, key=len, reverse=True))
_POINT = (
    r"(?:(?P<{0}iso>\d{{4}}-\d{{2}}-\d{{2}})"
    r"|(?P<{0}day>\d{{1,2}})\s?[./]\s?(?P<{0}month>\d{{1,2}})(?:\s?[./]\s?(?P<{0}year>\d{{4}})|\.?(?=\s*-\s*\d))"
    r"|(?P<{0}number>\d{{1,2}})/(?P<{0}of>\d{{4}})"
    r"|(?P<{0}name>" + _MONTH_NAMES + r")(?:ssa|n|ta|sta)? (?P<{0}named>\d{{4}})"
    r"|(?P<{0}whole>(?:19|20|21)\d{{2}})(?!\w|-[a-zåäö]))"
)
_SPAN = re.compile(rf"(?<![\w.]){_POINT.format('a')}(?:\s*-\s*{_POINT.format('b')})?(?![/\d])")
_SHORT_YEAR = re.compile(r"\b((?:19|20|21))(\d{2})\s*-\s*(1[3-9]|[2-9]\d)\b(?![./]\d)")
_HERE = "§"  # stands where days were read


@dataclass(frozen=True, slots=True)
class Reading:
    """What words mean: the values of a timing besides its words. `kind` is "words" where they could not be read."""

    kind: str = "words"
    start_date: str | None = None
    end_date: str | None = None
    repeat: str = "none"

    @property
    def values(self) -> dict[str, str | None]:
        """By the fields of a timing."""
        return {
            "kind": self.kind,
            "start_date": self.start_date,
            "end_date": self.end_date,
            "repeat": self.repeat,
        }


UNREAD = Reading()


def read(words: str) -> Reading:
    """What words mean; UNREAD where that cannot be told. Several days that are no period cannot be."""
    text = _plain(words)
    matches = list(_SPAN.finditer(text))
    if not text or re.search(words_of.NOT, text) or len(matches) > 1:
        return UNREAD
    rest, start, end = text, None, None
    if matches:
        rest = f"{text[: matches[0].start()]}{_HERE}{text[matches[0].end() :]}"
        try:
            start, end = _days(matches[0])
        except ValueError:
            return UNREAD
        start, end, rest = _opened(start, end, rest)
    return _understood(rest, start, end)


def _understood(rest: str, start: str | None, end: str | None) -> Reading:
    dated = bool(start or end)
    repeat, kind = _found(words_of.RHYTHMS, rest), _found(words_of.KINDS, rest)
    if repeat and kind in ("", "needed", "dates", "regular"):
        return Reading("regular", start, end, repeat)
    if kind == "before" and _found(words_of.KINDS[1:], rest) == "continuous":
        return UNREAD  # two timings in one
    if not kind and dated:
        kind = "continuous" if re.search(words_of.DURING, rest) else "dates" if _is_bare(rest) else ""
    return Reading(kind, start, end) if kind else UNREAD


def parts(words: str) -> list[str]:
    """The words of several timings that stand on one line, each as it was written; one where they are one timing.

    They part only where each can be read by itself.
    """
    for parting in PARTINGS:
        found = [part for part in re.split(parting, words.strip(), flags=re.IGNORECASE) if part.strip()]
        if len(found) > 1 and all(read(part) != UNREAD for part in found):
            return found
    return [words]


def proposed_milestones(words: str, milestones: Iterable[Milestone]) -> list[Milestone]:
    """The milestones that the words name; where they name none, those of the plan as a whole."""
    text, known = _plain(words), list(milestones)
    named = [each for each in known if len(each.title) > 2 and _plain(each.title) in text]
    return named or [each for each in known if not each.package_id and not each.action_id]


def written(language: Language, timing: CommTiming) -> str:
    """A timing in words that are read as what it means; "" where it has none but its own."""
    if timing.kind == "words":
        return ""
    period = period_text(language, timing.start_date, timing.end_date)
    if timing.kind == "dates" and period:
        return period
    rhythm = timing.kind == "regular" and timing.repeat != "none"
    said = language.choice("comm_timing", "repeat" if rhythm else "kind", timing.repeat if rhythm else timing.kind)
    said = said[:1].lower() + said[1:]
    return f"{said} {period}".strip()


def period_text(language: Language, start: str | None, end: str | None) -> str:
    """A period as it is read: `2020-2022` for whole years, a single day, or days with an open end in words."""
    if not start or not end:
        open_end = language.text("CommTiming", "from {day}", day=language.date(start))
        return open_end if start else language.text("CommTiming", "until {day}", day=language.date(end)) if end else ""
    if start[4:] == "-01-01" and end[4:] == "-12-31" and start <= end:
        return start[:4] if start[:4] == end[:4] else f"{start[:4]}–{end[:4]}"
    return language.date(start) if start == end else f"{language.date(start)}–{language.date(end)}"


# reading


def _plain(words: str) -> str:
    """In small letters, with single spaces and plain dashes; `2020-22` with both years whole."""
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", words.casefold())
    return _SHORT_YEAR.sub(r"\1\2-\1\3", " ".join(text.split()))


def _found(table: Iterable[tuple[str, str]], text: str) -> str:
    return next((key for key, pattern in table if re.search(pattern, text)), "")


def _is_bare(text: str) -> bool:
    """Whether nothing but filling words stands beside the days."""
    return not re.sub(rf"{words_of.FILLERS}|[\s,.;:()§-]", "", text)


def _opened(start: str, end: str, rest: str) -> tuple[str | None, str | None, str]:
    """The days with the end open that the words beside them leave open, and the words without those."""
    from_here = rf"\b{words_of.FROM}\s+{_HERE}|{_HERE}\s+{words_of.ONWARDS}\b"
    until_here = rf"\b{words_of.UNTIL}\s+{_HERE}|{_HERE}\s+{words_of.UP_TO}\b"
    if re.search(from_here, rest):
        return start, None, re.sub(from_here, _HERE, rest)
    if re.search(until_here, rest):
        return None, end, re.sub(until_here, _HERE, rest)
    return start, end, rest


def _days(match: re.Match[str]) -> tuple[str, str]:
    """The first and last day of a match. Raises ValueError where there are no such days, or they are turned round."""
    found = match.groupdict()
    two = any(found[name] for name in found if name.startswith("b"))
    last_year = found["byear"] or ""
    start, end = _point(found, "a", last_year)
    if two:
        end = _point(found, "b", "")[1]
    if not (is_date(start) and is_date(end) and start <= end):
        raise ValueError(match[0])
    return start, end


def _point(found: dict[str, str | None], at: str, year: str) -> tuple[str, str]:
    """The first and last day of a day, a month or a year."""
    get = {name[1:]: text for name, text in found.items() if name[0] == at and text}
    if "iso" in get:
        return get["iso"], get["iso"]
    if "day" in get:
        day = f"{get.get('year', year):0>4}-{get['month']:0>2}-{get['day']:0>2}"
        return day, day
    if "whole" in get:
        return f"{get['whole']}-01-01", f"{get['whole']}-12-31"
    month = f"{get['of']}-{int(get['number']):02d}" if "number" in get else _month_of(get)
    return f"{month}-01", month_end(month)


def _month_of(get: dict[str, str]) -> str:
    return f"{get['named']}-{words_of.MONTH_NUMBERS[get['name']]:02d}"
