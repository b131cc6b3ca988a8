"""Signs beside the bars of the live chart: what does not hold, and which actions are late or at risk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.gantt_rows import LIGHTS_SHOWN, GanttRow
from soteplan.figures.shapes import Box, Key, Marker, Rect, Shape, Text
from soteplan.figures.tokens import LIGHT_COLOURS, LIGHT_MARKERS, STYLES

_LIGHT = 9.0
_BESIDE = 12.0  # px from the middle of a light to the bar
_WIDTH, _HEIGHT = 9.0, 11.0
_ON_BAR, _ON_SIGN = 5.0, 3.0  # px that a sign reaches over what it stands on; its top is that of the row


def trouble_signs(shapes: Iterable[Shape], troubled: Collection[str]) -> list[Shape]:
    """An exclamation mark on the upper edge of the bars, near their ends, and of the milestones of some rows."""
    first: dict[Key, Box | Marker] = {}
    for shape in shapes:
        if shape.key is not None and shape.key.row_id in troubled and isinstance(shape, Box | Marker):
            first.setdefault(shape.key, shape)
    return [part for shape in first.values() for part in _sign_on(shape)]


def _sign_on(shape: Box | Marker) -> Iterator[Shape]:
    """As high as can be in its row, so that names in and beside it stay free."""
    bounds = shape.bounds
    if isinstance(shape, Marker):
        return _sign(bounds.centre.x - _WIDTH / 2, bounds.y - _HEIGHT + _ON_SIGN)
    return _sign(max(bounds.right - _WIDTH, bounds.centre.x - _WIDTH / 2), bounds.y - _HEIGHT + _ON_BAR)


def _sign(left: float, top: float) -> Iterator[Shape]:
    yield Box(left, top, _WIDTH, _HEIGHT, "paper", "act", radius=2)
    y = top + (_HEIGHT - STYLES["label"].line) / 2
    yield Text(left + _WIDTH / 2, y, ("!",), "label", "act", "middle", width=_WIDTH)


def light_sign(row: GanttRow, number: int, view: ChartView) -> list[Shape]:
    """A triangle or a square before the first bar of an action at risk or late; at the edge where that is not seen."""
    if row.light not in LIGHTS_SHOWN or not row.bars:
        return []
    x = max(view.scale.x(min(bar.start for bar in row.bars)) - _BESIDE, view.left + _LIGHT)
    if x > view.right:
        return []
    kind, colour = LIGHT_MARKERS[row.light], LIGHT_COLOURS[row.light]
    return [Marker(x, view.row_top(number + 0.5), _LIGHT, kind, colour, key=row.key)]


def trouble_sample(room: Rect) -> Iterator[Shape]:
    """The exclamation mark in a legend."""
    yield from _sign(room.centre.x - _WIDTH / 2, room.centre.y - _HEIGHT / 2)
