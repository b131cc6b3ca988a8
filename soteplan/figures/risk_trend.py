"""How the register has stood: for each day of review, and now, how many risks were of each level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from soteplan.domain.risk_history import RegisterMoment, register_history
from soteplan.domain.risk_scale import LEVELS
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.risk_matrix import TINTS
from soteplan.figures.shapes import Box, Figure, Line, Point, Rect
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample
from soteplan.figures.wrap import TextMeter

_HEIGHT, _TOP = 200.0, 24.0  # px of the bars, and over them for their numbers
_SHARE = 0.62  # of its room that a bar is wide
_WIDEST = 72.0
_MOST = 16  # days that are shown; of more the newest
_EDGES = {"low": "ok", "medium": "watch", "high": "act"}
_PATTERNS = {"low": "", "medium": "rising", "high": "falling"}
_NUMBER = Setting("label", "ink", "middle")
_DATE = Setting("small", "ink2", "middle")


def risk_trend(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = 768) -> Figure:
    """Bars with the highest level on top, each level with a pattern of its own; empty before the first review."""
    found = register_history(state)[-_MOST:]
    if len(found) < 2:
        return Figure(width, 0, (), labels.word("risk_trend"))
    sheet = Sheet(meter)
    most = max(sum(moment.counts.values()) for moment in found) or 1
    place = width / len(found)
    for number, moment in enumerate(found):
        _draw_day(sheet, Rect(number * place, _TOP, place, _HEIGHT), moment, most, labels)
    sheet.add(Line((Point(0, _TOP + _HEIGHT), Point(width, _TOP + _HEIGHT)), "line"))
    bottom = _TOP + _HEIGHT + 32
    entries = [Entry(box_sample(TINTS[each], _EDGES[each], _PATTERNS[each]), labels.word(each)) for each in LEVELS]
    bottom += sheet.legend(0, bottom, width, entries)
    return sheet.figure(width, bottom, labels.word("risk_trend"), _told(found, labels))


def _draw_day(sheet: Sheet, room: Rect, moment: RegisterMoment, most: int, labels: FigureLabels) -> None:
    wide = min(room.width * _SHARE, _WIDEST)
    x, y = room.centre.x - wide / 2, room.bottom
    for level in LEVELS:
        height = room.height * moment.counts[level] / most
        if height:
            y -= height
            box = Box(x, y + 1, wide, height - 2, TINTS[level], _EDGES[level], pattern=_PATTERNS[level])
            sheet.add(box)
    total = sum(moment.counts.values())
    sheet.write(Rect(room.x, y - 20, room.width, 16), str(total), _NUMBER)
    sheet.write(Rect(room.x, room.bottom + 6, room.width, 16), _day(moment, labels), _DATE)


def _day(moment: RegisterMoment, labels: FigureLabels) -> str:
    return labels.date(moment.date) if moment.date else labels.word("now")


def _told(found: Sequence[RegisterMoment], labels: FigureLabels) -> Iterator[str]:
    for moment in found:
        counts = ", ".join(f"{labels.word(level)} {moment.counts[level]}" for level in reversed(LEVELS))
        yield f"{_day(moment, labels)}: {counts}"
