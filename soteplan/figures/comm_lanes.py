"""What stands on one line of the timeline, in lanes in which nothing hides anything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from soteplan.domain.comm_calendar import standing
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.communications import CommAction
from soteplan.domain.dates import day_number
from soteplan.figures.comm_signs import LOOKS, SIGN, sign
from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.shapes import Box, Key, Line, Point, Rect, Shape, Text
from soteplan.figures.tokens import CHIP_RADIUS, STYLES
from soteplan.figures.wrap import TextMeter, elide

LANE, TALL_LANE = 22.0, 36.0  # px: of single days and periods; of a repeat, whose name stands over its days
PADDING = 4.0  # over the first and under the last lane
LEAST_LINE = 28.0
_BAR = 16.0
_REACH = SIGN / 2 + 2
_BESIDE = 4.0
LONGEST_NAME = 184.0
MEASURED = 200  # characters of a name: more than find room anywhere
_LEAST_SIGN = 5.0
_LEAST_NAME = 28.0  # px; a name with less room than this says nothing


class Spot(NamedTuple):
    """Where a day of an action stands in the figure."""

    bounds: Rect
    action_id: str
    due: str
    day: int


@dataclass(frozen=True, slots=True)
class Item:
    """An action on a line, with its days in the period that is shown."""

    action: CommAction
    days: tuple[Occurrence, ...]

    @property
    def is_string(self) -> bool:
        """Whether it is drawn as a row of days."""
        return len(self.days) > 1

    @property
    def is_period(self) -> bool:
        return len(self.days) == 1 and self.days[0].end > self.days[0].start


class _Name(NamedTuple):
    text: str
    x: float
    width: float
    anchor: str = "start"


class Placed(NamedTuple):
    """An item with the top of its lane on the line, what it takes from left to right, and its name."""

    item: Item
    top: float
    left: float
    right: float
    name: _Name


@dataclass(frozen=True, slots=True)
class Lanes:
    """The items of a line, and how high they make it."""

    placed: tuple[Placed, ...]
    height: float


def items_of(found: Iterable[Occurrence]) -> list[Item]:
    """The days of each action together, in the order of the first ones."""
    days: dict[str, list[Occurrence]] = {}
    for each in found:
        days.setdefault(each.action.id, []).append(each)
    return [Item(each[0].action, tuple(each)) for each in days.values()]


def pack(items: Sequence[Item], view: ChartView, meter: TextMeter, longest: float = LONGEST_NAME) -> Lanes:
    """Each item in the first lane that has room for it and its name: those that repeat over the others.

    A name takes `longest` px at most.
    """
    placed: list[Placed] = []
    top = PADDING
    for wanted, height in ((True, TALL_LANE), (False, LANE)):
        ends: list[float] = []
        for item in items:
            if item.is_string is wanted:
                left, right, name = _span(item, view, meter, longest)
                lane = next((number for number, end in enumerate(ends) if end <= left), len(ends))
                ends[lane : lane + 1] = [right + _BESIDE]
                placed.append(Placed(item, top + lane * height, left, right, name))
        top += len(ends) * height
    return Lanes(tuple(placed), max(LEAST_LINE, top + PADDING))


def _span(item: Item, view: ChartView, meter: TextMeter, longest: float) -> tuple[float, float, _Name]:
    first = item.days[0]
    width = min(meter.width(item.action.title[:MEASURED], "small") + 1, longest)
    if item.is_period:
        return _period_span(item, *_stretch(first, view), width, view)
    left, right = _x(first, view) - _REACH, _x(item.days[-1], view) + _REACH
    if item.is_string:
        return _string_span(item, left, right, width, view)
    return _beside(item, left, right, width, view)


def _beside(item: Item, left: float, right: float, width: float, view: ChartView) -> tuple[float, float, _Name]:
    """The name after what is drawn, or before it where it would run out at the right."""
    after, before = view.right - right - _BESIDE, left - view.left - _BESIDE
    if after >= width or after >= before:
        width = max(0.0, min(width, after))
        return left, right + _BESIDE + width, _Name(item.action.title, right + _BESIDE, width)
    width = min(width, before)
    return left - _BESIDE - width, right, _Name(item.action.title, left - _BESIDE, width, "end")


def _period_span(item: Item, left: float, right: float, width: float, view: ChartView) -> tuple[float, float, _Name]:
    inside = min(right, view.right) - max(left, view.left) - SIGN - 3 * _BESIDE
    if inside >= width:
        x = max(left, view.left) + SIGN + 2 * _BESIDE
        return left, right, _Name(item.action.title, x, width)
    return _beside(item, left, right, width, view)


def _string_span(item: Item, left: float, right: float, width: float, view: ChartView) -> tuple[float, float, _Name]:
    """The name over the first days; moved to the left where it would run out."""
    room = max(width, right - left)
    x = max(view.left + _BESIDE, min(left + _REACH - SIGN / 2, view.right - _BESIDE - width))
    return min(left, x), max(right, x + width), _Name(item.action.title, x, min(room, view.right - _BESIDE - x))


def _x(each: Occurrence, view: ChartView) -> float:
    return view.scale.x(day_number(each.start) + 0.5)


def _stretch(each: Occurrence, view: ChartView) -> tuple[float, float]:
    left, right = view.scale.x(day_number(each.start)), view.scale.x(day_number(each.end) + 1)
    left = max(left, view.left)
    return left, min(max(right, left + SIGN + 4), view.right)


def _size(item: Item, view: ChartView) -> float:
    """Of the signs: smaller where many days stand close together, so that they can be told apart."""
    if not item.is_string:
        return SIGN
    apart = (_x(item.days[-1], view) - _x(item.days[0], view)) / (len(item.days) - 1)
    return max(_LEAST_SIGN, min(SIGN, apart - 2))


def draw(
    placed: Placed, top: float, view: ChartView, meter: TextMeter, today: str, upright: Sequence[float] = ()
) -> Iterator[Shape]:
    """One item on a line that begins at a height; where upright lines stand behind, they leave its name free."""
    item, key = placed.item, Key("comm_action", placed.item.action.id)
    y = top + placed.top + (TALL_LANE - LANE / 2 if item.is_string else LANE / 2)
    if item.is_period:
        yield from _period(item.days[0], y, view, today, key)
    elif item.is_string:
        yield Line((Point(_x(item.days[0], view), y), Point(_x(item.days[-1], view), y)), "ink2")
    if not item.is_period:
        size = _size(item, view)
        for each in item.days:
            yield from sign(standing(each, today), _x(each, view), y, key, size)
    name_y = y - (LANE - 3 if item.is_string else 0)
    if not (item.is_period and placed.name.x < _stretch(item.days[0], view)[1]):
        yield from _clearing(placed.name, name_y, meter, upright)
    yield from _name(placed.name, name_y, meter, key, item)


def _period(each: Occurrence, y: float, view: ChartView, today: str, key: Key) -> Iterator[Shape]:
    left, right = _stretch(each, view)
    state = standing(each, today)
    look = LOOKS[state]
    yield Box(left, y - _BAR / 2, right - left, _BAR, look.ground, look.edge, 1, CHIP_RADIUS, key=key)
    yield from sign(state, max(left, view.left) + _BESIDE + SIGN / 2, y, key, SIGN - 2)


def _clearing(name: _Name, y: float, meter: TextMeter, upright: Sequence[float]) -> Iterator[Shape]:
    """A gap in each line that would strike through the name."""
    width = min(name.width, meter.width(name.text[:MEASURED], "small"))
    left = name.x - width if name.anchor == "end" else name.x
    line = STYLES["small"].line
    for x in upright:
        if left - 1 < x < left + width + 1 and name.width >= _LEAST_NAME:
            yield Box(x - 2, y - line / 2, 4, line, "paper")


def _name(name: _Name, y: float, meter: TextMeter, key: Key, item: Item) -> Iterator[Shape]:
    text = elide(name.text, name.width, "small", meter) if name.width >= _LEAST_NAME else ""
    if text:
        ink = "ink2" if all(each.state == "dropped" for each in item.days) else "ink"
        top = y - STYLES["small"].line / 2
        yield Text(name.x, top, (text,), "small", ink, name.anchor, width=name.width, key=key)


def spots(placed: Placed, top: float, view: ChartView) -> Iterator[Spot]:
    """Where the days of an item can be pointed at."""
    item = placed.item
    y = top + placed.top + (TALL_LANE - LANE / 2 if item.is_string else LANE / 2)
    reach = _size(item, view) / 2 + 2
    for each in item.days:
        day = day_number(each.start)
        if item.is_period:
            left, right = _stretch(each, view)
        else:
            left, right = _x(each, view) - reach, _x(each, view) + reach
        yield Spot(Rect(left, y - LANE / 2, right - left, LANE), item.action.id, each.due, day)
