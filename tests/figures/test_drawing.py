"""A figure goes out as text and comes back the same."""

from __future__ import annotations

import pytest

from soteplan.domain.errors import Refusal
from soteplan.figures.drawing import dumps, loads
from soteplan.figures.registry import FIGURES
from soteplan.figures.shapes import Box, Curve, Figure, Key, Line, Marker, Point, Text
from tests.domain.plans import example
from tests.figures.tools import PlainLabels, PlainMeter

KEY = Key("goal", "1")
EVERY_KIND = Figure(
    200, 100.5,
    (
        Box(1, 2, 3, 4, fill="accent", pattern="stripes", key=KEY),
        Line((Point(0, 0), Point(5, 5)), ends=(KEY, Key("goal", "2")), arrow=True),
        Curve(Point(0, 0), Point(1, 1), Point(2, 2), Point(3, 3), ends=(KEY,)),
        Marker(3, 4, 5, "triangle", key=KEY),
        Text(1, 2, ("Äiti \u00ad", "</script> \ud83d\ude00 {0}"), key=KEY, upright=True),
    ),
    "Otsikko",
    "Kuvaus",
)  # fmt: skip


def test_every_kind_of_shape_comes_back_with_all_that_it_is() -> None:
    again = loads(dumps(EVERY_KIND))
    assert again == EVERY_KIND
    assert again.at(2, 3) == KEY
    assert isinstance(again.shapes[1].ends[0], Key)  # type: ignore[union-attr]


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_of_the_example_comes_back_the_same(name: str) -> None:
    figure = FIGURES[name].draw(example(), PlainLabels(), PlainMeter())
    assert loads(dumps(figure)) == figure


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"width": 1, "height": 1, "title": "", "description": "", "shapes": [["Sphere", 1]]}',
     '{"width": 1, "height": 1, "title": "", "description": "", "shapes": [["Box", 1]]}', "[" * 100_000],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="not_a_figure"):
        loads(text)
