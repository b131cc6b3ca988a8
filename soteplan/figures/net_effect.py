"""The net effect against today's growth path (F2): by year where the plan tells it, and as a whole with its shares.

A fall of the costs has a minus here, as the paths show it. What the plan does not tell is said, never drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from soteplan.domain.budget_sums import Sum
from soteplan.domain.cost_benefit import CostBenefit
from soteplan.domain.money import divide, whole_percent
from soteplan.domain.net_effect import NetEffect, net_effect
from soteplan.domain.plan import KeyFigure
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.paths import SLIM, draw_paths, paths_width, told_paths
from soteplan.figures.shapes import Box, Figure, Key, Line, Point, Rect
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import GAP, STYLES
from soteplan.figures.wrap import TextMeter

_WIDTH = 768.0
_NAMES, _VALUES = 216.0, 176.0
_ROW, _BAR, _SLIM_ROW = 40.0, 20.0, 52.0
_MISSING = Setting("small", "ink2", max_lines=3)


class _Bar(NamedTuple):
    """One of the three bars: its word, what it is of the costs, how it is drawn, and the row it is about."""

    word: str
    amount: int
    colour: str
    pattern: str
    key: Key | None = None
    stated: bool = False
    supposed: bool = False


def net_effect_figure(
    state: PlanState,
    labels: FigureLabels,
    meter: TextMeter,
    width: float = _WIDTH,
    supposed: CostBenefit | None = None,
) -> Figure:
    """Both paths by year with the effect of each year; below it the programme's effect with what of it the project
    and its grant bring about; and what of this the plan does not tell.

    What would be with a `supposed` table stands as dashed bars under the plan's own.
    """
    found, sheet = net_effect(state), Sheet(meter)
    title = labels.word("net_effect_path")
    bars = list(_bars(state, found, net_effect(state, supposed) if supposed else None))
    if not bars and not found.years:
        return sheet.figure(0, 0, title, ())
    width = max(width, paths_width(found.years)) if width >= SLIM else width
    y = draw_paths(sheet, found.years, labels, Rect(0, 0, width, 0))
    y += _draw_bars(sheet, bars, found, labels, Rect(0, y + (GAP if y else 0), width, 0)) + (GAP if y else 0)
    for word in _missing(found):
        y += GAP / 2 + sheet.write(Rect(0, y + GAP / 2, width, 0), labels.word(word), _MISSING)
    told = [*told_paths(found.years, labels), *_told(bars, found, labels)]
    return sheet.figure(width, y, title, told)


def _bars(state: PlanState, found: NetEffect, supposed: NetEffect | None) -> Iterator[_Bar]:
    if found.programme:
        figure = state.get(KeyFigure, found.programme.rows[0])
        key = Key("key_figure", figure.id) if figure else None
        yield _Bar("effect_programme", -found.programme.amount, "series5", "", key, stated=figure is not None)
    if found.project:
        word = "effect_project" if found.programme else "effect_project_alone"
        yield _Bar(word, -found.project.amount, "series1", "", _only(found.project))
    if supposed and supposed.project:
        yield _Bar("supposed", -supposed.project.amount, "series1", "", supposed=True)
    if found.grant is not None:
        yield _Bar("effect_grant", -found.grant, "series1", "rising")
    if supposed and supposed.grant is not None:
        yield _Bar("supposed", -supposed.grant, "series1", "rising", supposed=True)


def _only(total: Sum) -> Key | None:
    """The row behind a sum that has just one."""
    return Key("benefit_estimate", total.rows[0]) if len(total.rows) == 1 else None


def _draw_bars(sheet: Sheet, bars: list[_Bar], found: NetEffect, labels: FigureLabels, room: Rect) -> float:
    """Gives the height, with the heading."""
    if not bars:
        return 0
    sheet.write(room, _heading(found, labels), Setting("strong"))
    top = room.y + STYLES["strong"].line + 12
    slim = room.width < SLIM
    left = 0 if slim else _NAMES
    track = room.width if slim else room.width - _NAMES - _VALUES
    longest = max(1, *(abs(bar.amount) for bar in bars))
    step = _SLIM_ROW if slim else _ROW
    for number, bar in enumerate(bars):
        said, length = _said(bar, bars[0], labels), track * abs(bar.amount) / longest
        place = Rect(room.x, top + number * step, room.width, _BAR)
        y = place.y + (_BAR if slim else 0)
        if length:
            sheet.add(_box(bar, Rect(room.x + left, y, length, _BAR)))
        _write_bar(sheet, bar, said, place, None if slim else length)
    bottom = top + (len(bars) - 1) * step + _BAR * (2 if slim else 1)
    if not slim:
        sheet.add(Line((Point(room.x + left, top - 6), Point(room.x + left, bottom + 6)), "ink2"))
    return bottom + 6 - room.y


def _box(bar: _Bar, area: Rect) -> Box:
    if bar.supposed:
        return Box(*area, "", bar.colour, dashed=True, pattern=bar.pattern, pattern_colour=bar.colour)
    fill = f"{bar.colour}_mid" if bar.pattern else bar.colour
    return Box(*area, fill, bar.colour, pattern=bar.pattern, key=bar.key)


def _write_bar(sheet: Sheet, bar: _Bar, said: tuple[str, str, str], place: Rect, length: float | None) -> None:
    """Its name before the bar and its amount behind it; both above the bar where there is no room beside it."""
    word, amount, more = said
    wide = sheet.meter.width(amount, "strong") + 1
    if length is None:
        beside = sheet.meter.width(more, "small") + 9 if more else 0
        right = place.right - wide - beside
        sheet.write(place._replace(width=right - place.x - 8), word, Setting("body", middle=True), bar.key)
    else:
        right = place.x + _NAMES + length + 10
        sheet.write(place._replace(width=_NAMES - 12), word, Setting("body", middle=True), bar.key)
    sheet.write(Rect(right, place.y, wide, _BAR), amount, Setting("strong", middle=True), bar.key)
    room = Rect(right + wide + 8, place.y, max(0.0, place.right - right - wide - 8), _BAR)
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
