"""The ruler of a chart on the screen with today and the status date named in it; names of the ruler give way to them.

The names of the days stand in the upper line, where units are wide; a thin line leads from each to the chart. What a
name of the ruler loses by it its neighbours and the date itself tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from soteplan.domain.dates import from_day_number
from soteplan.figures.gantt_chart import HEADER_HEIGHT, HEADER_LINE, ChartView, draw_header
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Line, Point, Rect, Shape, Text
from soteplan.figures.tokens import CHIP_RADIUS, STYLES
from soteplan.figures.wrap import TextMeter

_PADDING = 4.0
_TOP = 3.0
_NEAR = 3.0  # px on either side of a line in which no name stands


class DayName(NamedTuple):
    """Today or the status date: where its line stands, and where its name does."""

    x: float
    text: str
    colour: str
    area: Rect


def draw_named_header(view: ChartView, labels: FigureLabels, meter: TextMeter, *, signs: bool) -> list[Shape]:
    """The ruler with the names of the days; `signs` leaves room for signs at its foot."""
    drawn = [
        (names, draw_header(view, labels, meter, _taken(names), lifted=signs))
        for names in _arranged(view, labels, meter)
    ]
    names, (ground, *ruler) = max(drawn, key=lambda each: sum(isinstance(shape, Text) for shape in each[1]))
    leads = (line for name in names for line in _lead(name, ruler, meter))
    return [ground, *leads, *ruler, *(shape for name in names for shape in _drawn(name))]


def _arranged(view: ChartView, labels: FigureLabels, meter: TextMeter) -> Iterator[list[DayName]]:
    """The names before or after their lines; of two the earlier one before, the later one after."""
    marked = ((view.status_day, "status_date", "ink2"), (view.today, "today", "accent"))
    days: dict[int, tuple[str, str]] = {day: (word, colour) for day, word, colour in marked if day is not None}
    seen = sorted(day for day in days if view.left <= view.scale.x(day + 0.5) <= view.right)
    for sides in ((False,), (True,)) if len(seen) < 2 else ((True, False),):
        named = [_named(view, day, days[day], labels, meter, side) for day, side in zip(seen, sides, strict=False)]
        yield _apart(view, named)


def _apart(view: ChartView, names: list[DayName]) -> list[DayName]:
    """Two that would cover one another at an edge are moved apart; where there is no room for both today is named."""
    if len(names) < 2 or names[0].area.right <= names[1].area.x:
        return names
    first, second = names[0].area, names[1].area
    left = max(view.left, min(first.x, second.x - first.width))
    earlier = names[0]._replace(area=first._replace(x=left))
    later = names[1]._replace(area=second._replace(x=left + first.width))
    return [earlier, later] if later.area.right <= view.right else [names[1]]


def _named(
    view: ChartView, day: int, looks: tuple[str, str], labels: FigureLabels, meter: TextMeter, before: bool
) -> DayName:
    (word, colour), x = looks, view.scale.x(day + 0.5)
    text = labels.word(word, date=labels.date(from_day_number(day)))
    width = meter.width(text, "label") + 2 * _PADDING
    left = min(max(x - (width if before else 0), view.left), max(view.left, view.right - width))
    return DayName(x, text, colour, Rect(left, _TOP, width, HEADER_LINE - 2 * _TOP))


def _taken(names: Iterable[DayName]) -> list[Rect]:
    """Where no name of the ruler may stand, and where rather none does."""
    return [room for name in names for room in (name.area, Rect(name.x - _NEAR, HEADER_LINE, 2 * _NEAR, 0))]


def _lead(name: DayName, ruler: Iterable[Shape], meter: TextMeter) -> Iterator[Line]:
    """From a name down to the chart, as the line goes on there; it is broken where a name of the ruler stands."""
    top, bottom = name.area.bottom, HEADER_HEIGHT
    below = (shape for shape in ruler if isinstance(shape, Text) and shape.y > HEADER_LINE)
    crossed = (text for text in below if text.x - 1 <= name.x <= text.x + meter.width(text.lines[0], text.style) + 1)
    over = next(crossed, None)
    for first, last in ((top, over.y), (over.y + over.height, bottom)) if over else ((top, bottom),):
        yield Line((Point(name.x, first), Point(name.x, last)), name.colour, dashed=name.colour != "accent")


def _drawn(name: DayName) -> Iterator[Shape]:
    area = name.area
    yield Box(*area, "paper", name.colour, radius=CHIP_RADIUS)
    top = area.y + (area.height - STYLES["label"].line) / 2
    yield Text(area.x + _PADDING, top, (name.text,), "label", name.colour, width=area.width - 2 * _PADDING)
