"""Finding the line under a point."""

from __future__ import annotations

import pytest

from soteplan.figures.shapes import Box, Curve, Key, Line, Point
from soteplan.views.line_index import LineIndex, middle

BENT, STRAIGHT, PLAIN = Key("goal_link", "bent"), Key("goal_link", "straight"), None
CURVE = Curve(Point(0, 0), Point(50, 0), Point(50, 100), Point(100, 100), key=BENT)
LINES = LineIndex(
    [
        Box(0, 0, 10, 10, key=Key("goal", "box")),
        CURVE,
        Line((Point(0, 200), Point(100, 200), Point(100, 300)), key=STRAIGHT),
        Line((Point(0, 400), Point(100, 400))),
    ]
)


@pytest.mark.parametrize(
    ("point", "key"),
    [
        ((50, 50), BENT),
        ((54, 50), BENT),
        ((80, 20), None),
        ((50, 204), STRAIGHT),
        ((103, 250), STRAIGHT),
        ((50, 260), None),
        ((50, 400), None),
        ((0, 207), None),
    ],
)
def test_a_line_is_hit_from_near(point: tuple[float, float], key: Key | None) -> None:
    assert LINES.at(*point, reach=5) == key


def test_the_nearest_of_two_lines_is_hit() -> None:
    lines = LineIndex([Line((Point(0, y), Point(100, y)), key=Key("goal_link", str(y))) for y in (0, 6)])
    assert lines.at(50, 2, reach=9) == Key("goal_link", "0")
    assert lines.at(50, 4, reach=9) == Key("goal_link", "6")


def test_lines_are_found_by_their_row() -> None:
    assert LINES.of(BENT) == [CURVE]
    assert LINES.of(Key("goal", "box")) == []
    assert LINES.of(None) == []


def test_the_middle_of_a_curve_lies_on_it() -> None:
    assert middle(CURVE) == pytest.approx((50, 50))
