"""Signs on what serves a goal and what it serves."""

from __future__ import annotations

from soteplan.figures.serving_marks import HOW, WHY, marked
from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Text

A, B = Key("goal", "a"), Key("goal", "b")
FIGURE = Figure(
    400,
    100,
    (Box(0, 0, 200, 60, stroke="line", key=A), Text(8, 8, ("A",), key=A), Box(210, 20, 100, 60, stroke="line", key=B)),
    "T",
    "D",
)


def test_each_marked_box_has_one_sign_at_its_corner() -> None:
    figure = marked(FIGURE, {A: HOW, B: WHY, Key("goal", "elsewhere"): HOW})
    signs = [shape for shape in figure.shapes if isinstance(shape, Marker)]
    assert [(round(sign.x), round(sign.y)) for sign in signs] == [(1, 1), (211, 21)]


def test_a_sign_covers_no_word_of_a_heading() -> None:
    figure = marked(
        Figure(400, 100, (Box(0, 10, 200, 30, "paper", key=A), Text(0, 10, ("Two", "lines"), key=A))), {A: WHY}
    )
    sign = next(shape for shape in figure.shapes if isinstance(shape, Marker))
    heading = figure.targets()[0].bounds
    assert sign.x + sign.size / 2 < heading.x
    assert heading.y <= sign.y <= heading.centre.y


def test_how_points_down_and_why_up_and_they_differ_without_colour() -> None:
    how, why = (marked(FIGURE, {A: mark}) for mark in (HOW, WHY))
    stems = [next(s for s in figure.shapes if isinstance(s, Line) and len(s.points) == 2) for figure in (how, why)]
    assert [stem.points[1].y > stem.points[0].y for stem in stems] == [True, False]
    fills = [next(s.fill for s in figure.shapes if isinstance(s, Marker)) for figure in (how, why)]
    assert fills == ["accent", "paper"]


def test_signs_stand_for_no_row_and_move_nothing() -> None:
    figure = marked(FIGURE, {A: HOW, B: WHY})
    assert figure.shapes[: len(FIGURE.shapes)] == FIGURE.shapes
    assert figure.targets() == FIGURE.targets()
    assert (figure.width, figure.height, figure.title, figure.description) == (400, 100, "T", "D")
    assert figure.at(1, 1) == A
