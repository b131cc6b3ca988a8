from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.gantt_chart import (
    HEADER_HEIGHT,
    ChartView,
    draw_backdrop,
    draw_day_lines,
    draw_day_names,
    draw_header,
    draw_rows,
)  # fmt: skip
from soteplan.figures.gantt_rows import GanttBar, GanttMilestone, GanttRow
from soteplan.figures.gantt_signs import light_sign
from soteplan.figures.shapes import Box, Key, Line, Marker, Shape, Text
from soteplan.figures.time_scale import TimeScale
from tests.figures.tools import LABELS, METER, overlapping

START = date(2021, 1, 1).toordinal()
VIEW = ChartView(TimeScale(START, 2), 0, 800, today=START + 100, status_day=START + 110)


def bar(first: int, last: int, kind: str = "pilot", progress: int = 0, name: str = "b") -> GanttBar:
    return GanttBar(Key("phase", f"{name}{first}-{last}"), START + first, START + last, kind, progress=progress)


def milestone(place: int, text: str = "Virstanpylväs", name: str = "m") -> GanttMilestone:
    return GanttMilestone(Key("milestone", f"{name}{place}"), START + place, text)


def row(*items: GanttBar | GanttMilestone, ghost: tuple[int, int] | None = None) -> GanttRow:
    bars = tuple(item for item in items if isinstance(item, GanttBar))
    milestones = tuple(item for item in items if isinstance(item, GanttMilestone))
    return GanttRow(Key("action", "a"), "TP1", "Toimenpide", 0, bars, milestones, ghost=ghost)


def drawn(*items: GanttBar | GanttMilestone, view: ChartView = VIEW) -> list[Shape]:
    return draw_rows([row(*items)], 0, view, LABELS, METER)


def boxes(shapes: list[Shape]) -> list[Box]:
    return [shape for shape in shapes if isinstance(shape, Box)]


def names(shapes: list[Shape]) -> list[Text]:
    return [shape for shape in shapes if isinstance(shape, Text)]


def test_a_bar_reaches_from_its_first_day_through_its_last() -> None:
    first = boxes(drawn(bar(10, 19)))[0]
    assert (first.x, first.width, first.height) == (20, 20, 16)


def test_its_progress_is_a_strip_of_that_share() -> None:
    strip = boxes(drawn(bar(0, 99, progress=2500)))[-1]
    assert strip.width == 50


def test_a_name_stands_inside_where_it_fits_and_else_after_the_bar() -> None:
    inside = names(drawn(bar(0, 99)))[0]
    after = names(drawn(bar(0, 9)))[0]
    assert inside.x == 4
    assert after.x == 24


def test_a_name_with_no_room_before_the_next_bar_is_left_out() -> None:
    assert [text.key for text in names(drawn(bar(0, 9), bar(12, 99)))] == [Key("phase", "b12-99")]


def test_a_name_gives_way_to_a_milestone_on_its_bar() -> None:
    shapes = drawn(bar(0, 99), milestone(1))
    name, diamond = names(shapes)[0], next(s for s in shapes if isinstance(s, Marker))
    assert name.x > diamond.bounds.right


def test_what_is_not_seen_is_not_drawn() -> None:
    assert drawn(bar(1000, 1100), milestone(900)) == []


def test_a_long_bar_is_cut_outside_what_is_seen_and_keeps_its_name() -> None:
    view = ChartView(TimeScale(START, 2), 1000, 1800)
    shapes = drawn(bar(0, 100_000), view=view)
    assert boxes(shapes)[0].width < 850
    assert names(shapes)[0].x == 1004


def test_overlapping_phases_stand_in_lanes() -> None:
    both = [box for box in boxes(drawn(bar(0, 50), bar(40, 90, "roll_out"))) if box.stroke]
    assert overlapping(box.bounds for box in both) == []
    assert {box.height for box in both} == {8}


def test_a_package_has_a_thin_bar() -> None:
    assert boxes(drawn(bar(0, 50, "summary")))[0].height == 5


@pytest.mark.parametrize("height", [18.0, 20.0, 22.0, 24.0, 28.0, 44.0])
def test_the_thin_bar_of_a_package_stands_under_the_names_of_its_milestones(height: float) -> None:
    view = replace(VIEW, row_height=height)
    shapes = drawn(bar(0, 50, "summary"), milestone(10), view=view)
    (thin,), (name,) = boxes(shapes), names(shapes)
    assert name.y + name.height <= thin.y + 1
    assert thin.bounds.bottom <= height


def test_a_baseline_is_a_ghost_below_the_bar() -> None:
    shapes = draw_rows([row(bar(0, 9), ghost=(START, START + 20))], 0, VIEW, LABELS, METER)
    ghost, solid = boxes(shapes)[:2]
    assert ghost.y > solid.bounds.bottom
    assert ghost.key is None  # a bar is held where it is, not where it was


@given(st.lists(st.integers(0, 380), max_size=8, unique=True), st.booleans())
def test_names_of_milestones_never_cover_each_other(days: list[int], summary: bool) -> None:
    items = [milestone(day) for day in sorted(days)]
    shapes = drawn(*([bar(0, 380, "summary")] if summary else []), *items)
    assert overlapping(text.bounds for text in names(shapes)) == []
    assert all(METER.width(text.lines[0], "small") <= text.width + 0.01 for text in names(shapes))


@given(st.integers(1, 400), st.floats(0.05, 40), st.floats(-5000, 20_000))
def test_any_zoom_and_place_can_be_drawn(height: int, px: float, left: float) -> None:
    view = ChartView(TimeScale(START, px), left, left + 800, today=START, status_day=START + 30)
    shapes = draw_header(view, LABELS, METER) + draw_backdrop(view, 0, height, LABELS) + draw_day_lines(view, 0, height)
    lines = [shape for shape in shapes if isinstance(shape, Line)]
    assert all(left <= line.bounds.x <= left + 820 for line in lines)
    assert len(shapes) < 2000


def test_header_names_fit_between_their_ticks() -> None:
    shapes = draw_header(VIEW, LABELS, METER)
    assert all(METER.width(text.lines[0], text.style) <= text.width for text in names(shapes))
    assert all(text.bounds.bottom <= HEADER_HEIGHT for text in names(shapes))


def test_today_and_the_status_date_are_named_beside_their_lines_without_overlap() -> None:
    labels = boxes(draw_day_names(VIEW, 0, LABELS, METER))
    assert len(labels) == 2
    assert overlapping(box.bounds for box in labels) == []


def test_days_off_are_tinted_only_where_single_days_are_seen() -> None:
    assert boxes(draw_backdrop(VIEW, 0, 100, LABELS)) == []
    close = ChartView(TimeScale(START, 10), 0, 800)
    assert boxes(draw_backdrop(close, 0, 100, LABELS))


@pytest.mark.parametrize(
    ("top", "bottom", "expected"), [(0, 27, range(1)), (28, 84, range(1, 4)), (-50, 500, range(10))]
)
def test_rows_between_two_heights(top: float, bottom: float, expected: range) -> None:
    assert VIEW.rows_in(top, bottom, 10) == expected


def test_the_ghost_of_a_milestone_is_a_small_one_and_that_of_a_package_stands_over_its_bar() -> None:
    moved = GanttRow(Key("milestone", "m"), "", "M", milestones=(milestone(30),), ghost=(START + 10, START + 10))
    ghost, own = (shape for shape in draw_rows([moved], 0, VIEW, LABELS, METER) if isinstance(shape, Marker))
    assert (ghost.x, ghost.key) == (VIEW.scale.x(START + 10.5), None)
    assert ghost.size < own.size
    summary = GanttRow(Key("package", "p"), "", "P", bars=(bar(0, 9, "summary"),), ghost=(START, START + 20))
    ghost_box, bar_box = boxes(draw_rows([summary], 0, VIEW, LABELS, METER))
    assert ghost_box.bounds.bottom <= bar_box.bounds.y


def test_a_name_at_the_edge_leaves_room_for_the_light_of_a_late_action() -> None:
    view = ChartView(TimeScale(START, 2), 100, 800)
    late = replace(row(bar(0, 99)), light="late")
    name = names(draw_rows([late], 0, view, LABELS, METER))[0]
    light = next(shape for shape in light_sign(late, 0, view) if isinstance(shape, Marker))
    assert name.x > light.bounds.right
