"""What a group gave for a risk: over each step of either side as many dots as gave it, and the median."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from soteplan.domain.risk_votes import Spread, Together
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.risk_steps import meaning, step_name
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.tokens import CARD_RADIUS, STYLES
from soteplan.figures.wrap import TextMeter

WIDTH = 640.0
_HEAD, _LABEL = 28.0, 20.0  # height of a heading over dots or cards, and over lines
_DOTS = 48.0, 160.0  # least and greatest room for the dots of a side
_DOT, _APART = 12.0, 16.0
_NAMES, _NUMBERS = 48.0, 20.0
_BETWEEN = 24.0
_PADDING = 8.0  # of a step that is only told, and between two of them
_NUMBER = Setting("label", "ink", "middle")
_NAME = Setting("small", "ink2", "middle", max_lines=2)
_LINES = Setting("small", "ink2", max_lines=3)
_SIDES = (("probability", "series1"), ("impact", "series2"))


def vote_spread(
    state: PlanState,
    given: Together,
    labels: FigureLabels,
    meter: TextMeter,
    width: float = WIDTH,
    height: float = 0,
) -> Figure:
    """Probability above, impact below, over the steps of the scale; a number stands for dots that find no room.

    Where nothing is given yet, what the steps mean. The dots take what is left of `height`; names
    of the steps give way where it is little.
    """
    if not given.votes:
        return _scale(state, labels, meter, width, height)
    sheet, top = Sheet(meter), 0.0
    each = (height - 8 - _BETWEEN) / 2 - _HEAD  # that dots and names of a side have together
    names = _NAMES if not height or each >= _DOTS[0] + _NAMES else _NUMBERS
    dots = max(_DOTS[0], min(_DOTS[1], each - names))
    for side, colour in _SIDES:
        spread: Spread | None = getattr(given, side)
        _head(sheet, Rect(0, top, width, _HEAD), side, spread, labels, int(state.plan.risk_steps))
        room = Rect(0, top + _HEAD, width, dots)
        _draw_side(sheet, room, spread, colour, int(state.plan.risk_steps))
        _draw_names(sheet, room, state, labels, side, names)
        top = room.bottom + names + _BETWEEN
    return sheet.figure(width, top - _BETWEEN + 8, labels.word("given_scores"), _described(given, labels))


def _scale(state: PlanState, labels: FigureLabels, meter: TextMeter, width: float, height: float) -> Figure:
    """What the steps of either side mean: as cards, or in lines where there is no height for them."""
    sheet, top = Sheet(meter), 0.0
    told = {side: _told(state, labels, side) for side, _ in _SIDES}
    heights = {side: _told_height(sheet, texts, width) for side, texts in told.items()}
    cards = not height or sum(heights.values()) + 2 * _HEAD + _BETWEEN + 8 <= height
    for side, texts in told.items():
        sheet.write(Rect(0, top, width, _HEAD), labels.word(side), Setting("label"))
        if cards:
            _draw_steps(sheet, Rect(0, top + _HEAD, width, heights[side]), texts)
            top += _HEAD + heights[side] + _BETWEEN
        else:
            names = " · ".join(f"{number} {name}" for number, (name, *_) in enumerate(texts, 1))
            top += _LABEL + 8 + sheet.write(Rect(0, top + _LABEL, width, 0), names, _LINES)
    return sheet.figure(width, top - (_BETWEEN - 8 if cards else 0), labels.word("given_scores"), ())


def _told(state: PlanState, labels: FigureLabels, side: str) -> list[list[str]]:
    """Of each step its name, and what the plan says of it."""
    steps = range(1, int(state.plan.risk_steps) + 1)
    return [[step_name(state, labels, side, step), *meaning(state, labels, side, step)] for step in steps]


def _draw_names(sheet: Sheet, room: Rect, state: PlanState, labels: FigureLabels, side: str, height: float) -> None:
    """The numbers of the steps, and their names where there is height for them."""
    steps = int(state.plan.risk_steps)
    for step in range(1, steps + 1):
        column = _column(room, step, steps)
        sheet.write(Rect(column.x, room.bottom + 4, column.width, 16), str(step), _NUMBER)
        below = Rect(column.x + 4, room.bottom + 20, column.width - 8, 32)
        if height > _NUMBERS:
            sheet.write(below, step_name(state, labels, side, step), _NAME)


def _told_height(sheet: Sheet, told: Sequence[Sequence[str]], width: float) -> float:
    """Of the cards of a side: as high as the longest has lines."""
    inner = _card_width(width, len(told)) - 2 * _PADDING
    lines = max(sum(len(sheet.set(text, inner, _NAME)) for text in texts) for texts in told)
    return 2 * _PADDING + (lines + 1) * STYLES["small"].line


def _card_width(width: float, count: int) -> float:
    return (width - _PADDING * (count - 1)) / count


def _draw_steps(sheet: Sheet, room: Rect, told: Sequence[Sequence[str]]) -> None:
    """A card for each step: what it is called, what it means and where it begins."""
    width, line = _card_width(room.width, len(told)), STYLES["small"].line
    for number, texts in enumerate(told):
        card = Rect(room.x + number * (width + _PADDING), room.y, width, room.height)
        sheet.add(Box(*card, "frame", radius=CARD_RADIUS))
        x, y, inner = card.x + _PADDING, card.y + _PADDING, card.width - 2 * _PADDING
        sheet.write(Rect(x, y, inner, line), str(number + 1), _NUMBER)
        y += line
        for text in texts:
            y += sheet.write(Rect(x, y, inner, 0), text, _NAME)


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
