"""The ruler on the screen with today and the status date in it: nothing covers anything at any scale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.dates import day_number
from soteplan.figures.gantt_chart import HEADER_HEIGHT, HEADER_LINE, ChartView, draw_header
from soteplan.figures.gantt_header import draw_named_header
from soteplan.figures.shapes import Box, Line, Rect, Shape, Text
from soteplan.figures.time_scale import TimeScale
from tests.figures.tools import LABELS, METER

STATUS = day_number("2021-11-15")


def view(px: float, *, width: float = 700, today: int | None = None, status: int | None = STATUS) -> ChartView:
    """With the status date in the middle."""
    return ChartView(TimeScale(STATUS, px, width / 2), 0, width, today=today, status_day=status)


def texts(shapes: list[Shape]) -> list[Text]:
    return [shape for shape in shapes if isinstance(shape, Text)]


def chips(shapes: list[Shape]) -> list[Box]:
    return [shape for shape in shapes if isinstance(shape, Box) and shape.stroke]


def ink(text: Text) -> Rect:
    return Rect(text.x, text.y, METER.width(text.lines[0], text.style), text.height)


def overlap(one: Rect, other: Rect) -> bool:
    return one.x < other.right and other.x < one.right and one.y < other.bottom and other.y < one.bottom


@given(st.floats(0.1, 60), st.integers(-400, 400) | st.none(), st.floats(200, 1400), st.booleans())
def test_no_name_covers_another_or_stands_under_the_name_of_a_day(
    px: float, today: int | None, width: float, signs: bool
) -> None:
    seen = view(px, width=width, today=None if today is None else STATUS + today)
    shapes = draw_named_header(seen, LABELS, METER, signs=signs)
    days = chips(shapes)
    names = [ink(text) for text in texts(shapes)]
    assert 1 <= len(days) <= 2
    assert all(sum(overlap(room, chip.bounds) for room in names) == 1 for chip in days)
    assert not any(overlap(a, b) for number, a in enumerate(names) for b in names[:number])
    assert all(room.bottom <= HEADER_HEIGHT - (6 if signs else 0) for room in names)


@pytest.mark.parametrize("px", [0.2, 0.5, 1.0, 1.3, 3.0, 6.0, 12.0, 18.0, 40.0])
def test_the_lower_line_keeps_every_name_and_the_line_of_the_day_is_broken_there(px: float) -> None:
    def lower(shapes: list[Shape]) -> list[str]:
        return [text.lines[0] for text in texts(shapes) if text.y > HEADER_LINE]

    shapes = draw_named_header(view(px), LABELS, METER, signs=True)
    assert lower(shapes) == lower(draw_header(view(px), LABELS, METER))
    x = view(px).scale.x(STATUS + 0.5)
    leads = [shape.bounds for shape in shapes if isinstance(shape, Line) and shape.dashed]
    assert leads
    assert {lead.x for lead in leads} == {x}
    assert not any(overlap(lead._replace(width=0.1), ink(text)) for lead in leads for text in texts(shapes))


def test_a_name_of_the_upper_line_moves_aside_for_that_of_a_day() -> None:
    (year,) = [
        text for text in texts(draw_named_header(view(0.5), LABELS, METER, signs=False)) if text.lines == ("2022",)
    ]
    (plain,) = [text for text in texts(draw_header(view(0.5), LABELS, METER)) if text.lines == ("2022",)]
    assert year.x > plain.x


def test_without_a_day_in_sight_the_ruler_is_as_always() -> None:
    seen = view(0.5, status=None)
    assert draw_named_header(seen, LABELS, METER, signs=False) == draw_header(seen, LABELS, METER)
