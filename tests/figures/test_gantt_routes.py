"""Arrows of the schedule go round the bars between their ends."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.gantt_routes import Obstacles, Way, route
from soteplan.figures.shapes import Point
from soteplan.figures.time_scale import TimeScale

VIEW = ChartView(TimeScale(0, 2.0), 0, 800)
FAR = 300.0


def hits(points: tuple[Point, ...], bars: list[tuple[int, float, float]], way: Way) -> list[tuple[int, float, float]]:
    """The bars of rows between the ends that an upright stretch runs through."""
    low, high = sorted((way.from_row, way.to_row))
    found = []
    for row, start, end in bars:
        top, bottom = VIEW.row_top(row) + 6, VIEW.row_top(row + 1) - 6
        for a, b in pairwise(points):
            crosses = a.x == b.x and min(a.y, b.y) < bottom and max(a.y, b.y) > top
            if low < row < high and crosses and start * 2 < a.x < end * 2:
                found.append((row, start, end))
    return found


days = st.integers(0, 380)
bars_of_rows = st.lists(
    st.tuples(st.integers(1, 8), days, st.integers(1, 80)).map(
        lambda bar: (bar[0], float(bar[1]), float(sum(bar[1:])))
    ),
    max_size=30,
)


ENDS = st.sampled_from(["start", "end"])


@given(bars_of_rows, days, days, ENDS, ENDS, st.sampled_from([(0, 9), (9, 0)]))
def test_no_upright_stretch_runs_through_a_bar(
    bars: list[tuple[int, float, float]],
    leaves_at: int,
    enters_at: int,
    leaves: str,
    enters: str,
    rows: tuple[int, int],
) -> None:
    way = Way(rows[0], leaves_at, leaves, rows[1], enters_at, enters)
    points = route(way, Obstacles(bars), VIEW)
    assert hits(points, bars, way) == []
    assert points[0] == Point(leaves_at * 2, VIEW.row_top(rows[0] + 0.5))
    assert points[-1] == Point(enters_at * 2, VIEW.row_top(rows[1] + 0.5))
    assert all(a.x == b.x or a.y == b.y for a, b in pairwise(points))


def test_a_free_way_is_the_shortest() -> None:
    way = Way(0, 10, "end", 3, 60, "start")
    assert route(way, Obstacles([]), VIEW) == (Point(20, 14), Point(26, 14), Point(26, 98), Point(120, 98))


def test_a_bar_in_the_way_is_passed_at_its_nearer_end() -> None:
    way = Way(0, 10, "end", 2, 60, "start")
    points = route(way, Obstacles([(1, 5.0, 20.0)]), VIEW)
    assert {point.x for point in points} == {20, 44, 120}


def test_an_arrow_arrives_on_the_side_of_its_end_without_crossing_the_bar() -> None:
    way = Way(0, 60, "end", 1, 20, "start")
    points = route(way, Obstacles([(0, 30.0, 60.0), (1, 20.0, 50.0)]), VIEW)
    assert points[-2].x < points[-1].x == 40


def test_a_way_past_many_bars_stays_near() -> None:
    bars = [(row, 0.0, 180.0) for row in (1, 3)] + [(row, 60.0, FAR) for row in (2, 4)]
    way = Way(0, 100, "end", 5, 110, "start")
    points = route(way, Obstacles(bars), VIEW)
    assert hits(points, bars, way) == []
