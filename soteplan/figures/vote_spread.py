"""What a group gave for a risk: over each step of either side as many dots as gave it, and the median."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from soteplan.domain.risk_votes import Spread, Together
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.risk_steps import step_name
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.wrap import TextMeter

WIDTH = 640.0
_HEAD = 28.0
_DOTS = 112.0  # room for the dots of a side
_DOT, _APART = 12.0, 16.0
_NAMES = 48.0
_BETWEEN = 24.0
_NUMBER = Setting("label", "ink", "middle")
_NAME = Setting("small", "ink2", "middle", max_lines=2)
_SIDES = (("probability", "series1"), ("impact", "series2"))


def vote_spread(
    state: PlanState, given: Together, labels: FigureLabels, meter: TextMeter, width: float = WIDTH
) -> Figure:
    """Probability above, impact below, over the steps of the scale; a number stands for dots that find no room."""
    sheet, top, steps = Sheet(meter), 0.0, int(state.plan.risk_steps)
    for side, colour in _SIDES:
        spread: Spread | None = getattr(given, side)
        _head(sheet, Rect(0, top, width, _HEAD), side, spread, labels, steps)
        _draw_side(sheet, Rect(0, top + _HEAD, width, _DOTS), spread, colour, steps)
        for step in range(1, steps + 1):
            column = _column(Rect(0, top, width, 0), step, steps)
            bottom = top + _HEAD + _DOTS + 4
            sheet.write(Rect(column.x, bottom, column.width, 16), str(step), _NUMBER)
            room = Rect(column.x + 4, bottom + 16, column.width - 8, 32)
            sheet.write(room, step_name(state, labels, side, step), _NAME)
        top += _HEAD + _DOTS + _NAMES + _BETWEEN
    return sheet.figure(width, top - _BETWEEN + 8, labels.word("given_scores"), _described(given, labels))


def _head(sheet: Sheet, room: Rect, side: str, spread: Spread | None, labels: FigureLabels, steps: int) -> None:
    name = labels.word(side)
    sheet.write(room, name, Setting("label"))
    if spread is None:
        return
    disputed = spread.is_disputed(steps)
    said = labels.word("spread", least=spread.least, greatest=spread.greatest, median=labels.number(spread.median))
    text = f"▲ {said} · {labels.word('disputed')}" if disputed else said
    before = sheet.meter.width(name, "label") + 16
    rest = Rect(room.x + before, room.y, room.width - before, room.height)
    sheet.write(rest, text, Setting("body", "act" if disputed else "ink2", "end"))


def _draw_side(sheet: Sheet, room: Rect, spread: Spread | None, colour: str, steps: int) -> None:
    sheet.add(Line((Point(room.x, room.bottom), Point(room.right, room.bottom)), "line"))
    if spread is None:
        return
    first, last = (_column(room, step, steps) for step in (spread.least, spread.greatest))
    sheet.add(Box(first.x + 4, room.y, last.right - first.x - 8, room.height, f"{colour}_tint", radius=4))
    middle = room.x + (spread.median - 0.5) * room.width / steps
    sheet.add(Line((Point(middle, room.y), Point(middle, room.bottom)), "ink2", 1, dashed=True))
    for step, count in Counter(spread.given).items():
        _dots(sheet, _column(room, step, steps), count, colour)


def _dots(sheet: Sheet, column: Rect, count: int, colour: str) -> None:
    """In rows from the bottom up, as many beside each other as the column has room for."""
    across = max(1, int((column.width - 16) // _APART))
    rows = int((column.height - 8) // _APART)
    shown = min(count, across * rows)
    if shown < count:
        sheet.write(Rect(column.x, column.y + 4, column.width, 16), f"× {count}", _NUMBER)
        shown -= across
    for number in range(shown):
        row, place = divmod(number, across)
        beside = min(across, shown - row * across)
        x = column.centre.x + (place - (beside - 1) / 2) * _APART
        sheet.add(Marker(x, column.bottom - 10 - row * _APART, _DOT, "circle", colour))


def _column(room: Rect, step: int, steps: int) -> Rect:
    width = room.width / steps
    return Rect(room.x + (step - 1) * width, room.y, width, room.height)


def _described(given: Together, labels: FigureLabels) -> Iterator[str]:
    for side, _ in _SIDES:
        spread: Spread | None = getattr(given, side)
        if spread is not None:
            median = labels.number(spread.median)
            said = labels.word("spread", least=spread.least, greatest=spread.greatest, median=median)
            yield f"{labels.word(side)}: {said}"
