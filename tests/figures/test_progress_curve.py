from __future__ import annotations

from soteplan.domain.plan import Plan
from soteplan.domain.s_curve import Point as Reached
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.figures.progress_curve import progress_curve
from soteplan.figures.shapes import Figure, Line, Marker
from tests.domain.plans import state_of
from tests.figures.tools import LABELS, METER, texts

ROWS = (
    Plan(id="plan", title="Plan", start_date="2021-01-01", end_date="2021-10-31", status_date="2021-05-31"),
    Package(id="k", title="Package"),
    Action(id="a", package_id="k", title="A"),
    Phase(id="p", action_id="a", start_date="2021-01-01", end_date="2021-10-31", progress=4000),
)


def drawn(*rows: object, past: tuple[Reached, ...] = ()) -> Figure:
    return progress_curve(state_of(*(rows or ROWS)), LABELS, METER, past)


def test_without_dates_there_is_nothing_to_draw() -> None:
    assert not drawn(ROWS[0]).height


def test_the_planned_curve_rises_and_the_present_is_a_point() -> None:
    figure = drawn()
    lines = [shape for shape in figure.shapes if isinstance(shape, Line)]
    (planned,) = [line for line in lines if line.width == 2 and len(line.points) > 2]
    assert [point.x for point in planned.points] == sorted(point.x for point in planned.points)
    assert [point.y for point in planned.points] == sorted((point.y for point in planned.points), reverse=True)
    circles = [shape for shape in figure.shapes if isinstance(shape, Marker)]
    assert len(circles) == 2  # the point, and its sample in the legend


def test_the_numbers_stand_beside_the_curve_with_that_of_the_status_date() -> None:
    found = texts(drawn(past=(Reached("2021-03-31", 2500), Reached("2021-05-31", 100), Reached("2021-09-30", 9900))))
    assert "25 %" in found  # what an earlier status date left behind
    assert "40 %" in found  # as the plan stands now, not as it once stood on that day
    assert not {"1 %", "99 %"} & set(found)
    assert {"2021-03-31", "2021-05-31", "2021-10-31"} <= set(found)


def test_nothing_leaves_the_figure_and_a_listener_hears_the_numbers() -> None:
    figure = drawn(past=(Reached("2021-03-31", 2500),))
    for shape in figure.shapes:
        assert shape.bounds.x >= -0.5
        assert shape.bounds.right <= figure.width + 0.5
        assert shape.bounds.bottom <= figure.height + 0.5
    assert "2021-05-31" in figure.description
    assert "40 %" in figure.description


def test_long_plans_have_no_more_rows_than_a_page_holds() -> None:
    long = Phase(id="p", action_id="a", start_date="2010-01-01", end_date="2060-12-31")
    figure = drawn(*ROWS[:3], long)
    assert figure.height < 1400
