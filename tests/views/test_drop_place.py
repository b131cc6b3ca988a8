"""Where a box that is dropped on a tree comes to stand, as numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.shapes import Key, Point, Rect
from soteplan.views.drop_place import drop_place, stacked

TOP, LEFT, RIGHT, ONE, TWO = (Key("goal", name) for name in ("top", "left", "right", "one", "two"))
BOXES = {
    TOP: Rect(120, 0, 200, 60),
    LEFT: Rect(0, 100, 200, 60),
    RIGHT: Rect(240, 100, 200, 60),
    ONE: Rect(16, 170, 184, 40),
    TWO: Rect(16, 220, 184, 40),
}
PARENTS = {TOP: None, LEFT: TOP, RIGHT: TOP, ONE: LEFT, TWO: LEFT}
STACKED = stacked(BOXES, PARENTS)


def test_siblings_stand_side_by_side_or_one_under_the_other() -> None:
    assert {ONE, TWO} == STACKED


def test_an_only_child_stands_as_it_is_to_its_parent() -> None:
    assert stacked({TOP: BOXES[TOP], ONE: Rect(136, 70, 184, 40)}, {TOP: None, ONE: TOP}) == {ONE}
    assert stacked({TOP: BOXES[TOP], ONE: Rect(120, 100, 200, 40)}, {TOP: None, ONE: TOP}) == set()
    assert stacked({TOP: BOXES[TOP], ONE: Rect(360, 10, 200, 40)}, {TOP: None, ONE: TOP}) == {ONE}


@pytest.mark.parametrize(
    ("point", "beside", "side"),
    [
        (Point(100, 130), LEFT, "under"),
        (Point(10, 130), LEFT, "before"),
        (Point(195, 130), LEFT, "after"),
        (Point(212, 130), LEFT, "after"),
        (Point(232, 130), RIGHT, "before"),
        (Point(100, 190), ONE, "under"),
        (Point(100, 172), ONE, "before"),
        (Point(100, 214), ONE, "after"),
        (Point(100, 270), TWO, "after"),
    ],
)
def test_a_place_is_told_by_the_box_beside_it(point: Point, beside: Key, side: str) -> None:
    place = drop_place(BOXES, STACKED, point)
    assert place is not None
    assert (place.beside, place.side) == (beside, side)


def test_far_from_every_box_there_is_no_place() -> None:
    assert drop_place(BOXES, STACKED, Point(600, 400)) is None
    assert drop_place({}, set(), Point(0, 0)) is None


def test_a_branch_is_not_dropped_into_itself() -> None:
    assert drop_place(BOXES, STACKED, Point(100, 190), {LEFT, ONE, TWO}) is None


def test_the_mark_stands_between_boxes() -> None:
    after, before = drop_place(BOXES, STACKED, Point(100, 208)), drop_place(BOXES, STACKED, Point(100, 222))
    assert after is not None
    assert before is not None
    for place in (after, before):
        assert BOXES[ONE].bottom < place.mark.y
        assert place.mark.bottom < BOXES[TWO].y


@given(st.floats(-50, 500), st.floats(-50, 300))
def test_every_place_is_beside_or_under_a_box_near_the_point(x: float, y: float) -> None:
    place = drop_place(BOXES, STACKED, Point(x, y))
    if place is not None:
        near = BOXES[place.beside]
        assert near.x - 20 <= x <= near.right + 20
        assert near.y - 20 <= y <= near.bottom + 20
        assert place.side != "under" or near.holds(x, y)
