"""The sign of what does not hold covers neither the milestone nor the names in and beside it."""

from __future__ import annotations

from soteplan.figures.gantt_signs import trouble_signs
from soteplan.figures.shapes import Box, Rect, Shape, Text
from tests.figures.test_gantt_chart import bar, drawn, milestone
from tests.figures.tools import METER


def overlap(one: Rect, other: Rect) -> float:
    """The height of what two areas share."""
    wide = min(one.right, other.right) - max(one.x, other.x)
    return max(0.0, min(one.bottom, other.bottom) - max(one.y, other.y)) if wide > 0 else 0.0


def ink(text: Text) -> Rect:
    """Letters leave the uppermost pixels of their line free."""
    return Rect(text.x, text.y + 3, METER.width(text.lines[0], text.style), text.height - 3)


def sign_among(shapes: list[Shape]) -> Rect:
    keys = {shape.key.row_id for shape in shapes if shape.key}
    return next(sign.bounds for sign in trouble_signs(shapes, keys) if isinstance(sign, Box))


def test_on_a_milestone_it_stands_over_the_diamond_and_its_name() -> None:
    shapes = drawn(milestone(50, "Milestone"))
    sign = sign_among(shapes)
    diamond = next(shape for shape in shapes if not isinstance(shape, Text))
    assert overlap(sign, diamond.bounds) <= 3
    assert sign.y >= 0
    assert not any(overlap(sign, ink(text)) for text in shapes if isinstance(text, Text))


def test_on_a_bar_it_leaves_the_name_in_it_and_that_of_the_next_bar_free() -> None:
    shapes = drawn(bar(0, 40), bar(41, 100))
    for key in ("b0-40", "b41-100"):
        sign = next(each.bounds for each in trouble_signs(shapes, {key}) if isinstance(each, Box))
        assert sign.y >= 0
        assert not any(overlap(sign, ink(text)) for text in shapes if isinstance(text, Text))


def test_a_bar_that_is_narrower_has_it_in_its_middle() -> None:
    shapes = drawn(bar(10, 11))
    box = next(shape for shape in shapes if isinstance(shape, Box))
    assert sign_among(shapes).centre.x == box.bounds.centre.x
