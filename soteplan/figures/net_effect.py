"""The net effect against today's growth path (F2): by year where the plan tells it, and as a whole with its shares.

A fall of the costs has a minus here, as the paths show it. What the plan does not tell is said, never drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from soteplan.domain.budget_sums import Sum
from soteplan.domain.money import divide, whole_percent
from soteplan.domain.net_effect import NetEffect, net_effect
from soteplan.domain.plan import KeyFigure
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.paths import draw_paths, paths_width, told_paths
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import GAP, STYLES
from soteplan.figures.wrap import TextMeter

_WIDTH = 768.0
_NAMES, _VALUES = 216.0, 176.0
_ROW, _BAR = 40.0, 20.0
_MISSING = Setting("small", "ink2", max_lines=3)


class _Bar(NamedTuple):
    """One of the three bars: its word, what it is of the costs, how it is drawn, and the row it is about."""

    word: str
    amount: int
    colour: str
    pattern: str
    key: Key | None = None
    stated: bool = False


def net_effect_figure(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float = _WIDTH) -> Figure:
    """Both paths by year with the effect of each year; below it the programme's effect with what of it the project
    and its grant bring about; and what of this the plan does not tell.
    """
    found, sheet = net_effect(state), Sheet(meter)
    title = labels.word("net_effect_path")
    bars = list(_bars(state, found))
    if not bars and not found.years:
        return sheet.figure(0, 0, title, ())
    width = max(width, paths_width(found.years))
    y = draw_paths(sheet, found.years, labels, Rect(0, 0, width, 0))
    y += _draw_bars(sheet, bars, found, labels, Rect(0, y + (GAP if y else 0), width, 0)) + (GAP if y else 0)
    for word in _missing(found):
        y += GAP / 2 + sheet.write(Rect(0, y + GAP / 2, width, 0), labels.word(word), _MISSING)
    told = [*told_paths(found.years, labels), *_told(bars, found, labels)]
    return sheet.figure(width, y, title, told)


def _bars(state: PlanState, found: NetEffect) -> Iterator[_Bar]:
    if found.programme:
        figure = state.get(KeyFigure, found.programme.rows[0])
        key = Key("key_figure", figure.id) if figure else None
        yield _Bar("effect_programme", -found.programme.amount, "series5", "", key, stated=figure is not None)
    if found.project:
        word = "effect_project" if found.programme else "effect_project_alone"
        yield _Bar(word, -found.project.amount, "series1", "", _only(found.project))
    if found.grant is not None:
        yield _Bar("effect_grant", -found.grant, "series1", "rising")


def _only(total: Sum) -> Key | None:
    """The row behind a sum that has just one."""
    return Key("benefit_estimate", total.rows[0]) if len(total.rows) == 1 else None


def _draw_bars(sheet: Sheet, bars: list[_Bar], found: NetEffect, labels: FigureLabels, room: Rect) -> float:
    """Gives the height, with the heading."""
    if not bars:
        return 0
    sheet.write(room, _heading(found, labels), Setting("strong"))
    top = room.y + STYLES["strong"].line + 12
    longest = max(1, *(abs(bar.amount) for bar in bars))
    track = room.width - _NAMES - _VALUES
    for number, bar in enumerate(bars):
        place = Rect(room.x, top + number * _ROW, room.width, _BAR)
        _draw_bar(sheet, bar, _said(bar, bars[0], labels), place, track * abs(bar.amount) / longest)
    bottom = top + (len(bars) - 1) * _ROW + _BAR
    sheet.add(Line((Point(room.x + _NAMES, top - 6), Point(room.x + _NAMES, bottom + 6)), "ink2"))
    return bottom + 6 - room.y


def _draw_bar(sheet: Sheet, bar: _Bar, said: tuple[str, str, str], place: Rect, length: float) -> None:
    word, amount, more = said
    sheet.write(place._replace(width=_NAMES - 12), word, Setting("body", middle=True), bar.key)
    if length:
        fill = f"{bar.colour}_mid" if bar.pattern else bar.colour
        sheet.add(Box(place.x + _NAMES, place.y, length, _BAR, fill, bar.colour, pattern=bar.pattern, key=bar.key))
    right = Rect(place.x + _NAMES + length + 10, place.y, 0, _BAR)
    wide = sheet.meter.width(amount, "strong") + 1
    sheet.write(right._replace(width=wide), amount, Setting("strong", middle=True), bar.key)
    room = right._replace(x=right.x + wide + 8, width=max(0.0, place.right - right.x - wide - 8))
    sheet.write(room, more, Setting("small", "ink2", middle=True))


def _said(bar: _Bar, first: _Bar, labels: FigureLabels) -> tuple[str, str, str]:
    """The name of a bar, its amount, and what part it is of the programme's."""
    more = labels.word("as_stated") if bar.stated else ""
    if bar is not first and first.word == "effect_programme" and first.amount:
        share = whole_percent(divide(bar.amount * 10_000, first.amount))
        more = labels.word("share_of_programme", share=labels.percent(share))
    return labels.word(bar.word), labels.millions(bar.amount), more


def _heading(found: NetEffect, labels: FigureLabels) -> str:
    if found.start is None:
        return labels.word("effect_whole")
    return labels.word("effect_whole_years", start=found.start, end=found.end)


def _missing(found: NetEffect) -> list[str]:
    """What the plan does not tell, as words."""
    paths = [name for name in ("growth", "programme") if name in found.missing]
    said = ["missing_paths"] if len(paths) == 2 else [f"missing_{name}" for name in paths]
    if found.project and "project_by_year" in found.missing:
        said.append("missing_project_by_year")
    return said


def _told(bars: list[_Bar], found: NetEffect, labels: FigureLabels) -> Iterator[str]:
    if bars:
        values = (" ".join(_said(bar, bars[0], labels)).strip() for bar in bars)
        yield f"{_heading(found, labels)}: {', '.join(values)}"
    yield from (labels.word(word) for word in _missing(found))
