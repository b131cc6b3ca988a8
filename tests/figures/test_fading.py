"""What is lit and what steps back."""

from itertools import pairwise

import pytest

from soteplan.figures.fading import all_faint, faded, faint
from soteplan.figures.registry import FIGURES
from soteplan.figures.shapes import Box, Curve, Figure, Key, Line, Marker, Point, Shape, Text
from soteplan.figures.tokens import PALETTES, Palette, contrast
from tests.domain.plans import example
from tests.figures.tools import LABELS, METER

A, B, C = (Key("goal", name) for name in "abc")
START, END = Point(0, 0), Point(9, 9)


def shown(*shapes: Shape, lit: frozenset[Key] = frozenset({A, B})) -> tuple[Shape, ...]:
    return faded(Figure(100, 100, shapes, "T", "D"), lit).shapes


def test_without_lit_rows_the_figure_stays_as_it_is() -> None:
    figure = Figure(10, 10, (Box(0, 0, 1, 1, "accent", key=A),))
    assert faded(figure, frozenset()) is figure


def test_where_no_row_is_meant_all_step_back_and_titles_stay() -> None:
    card, title = Box(0, 0, 9, 9, "accent_tint", "accent", 2, key=A), Text(0, 0, ("a",), colour="accent")
    assert all_faint(Figure(100, 100, (card, title), "T", "D")).shapes == (
        Box(0, 0, 9, 9, "paper", "accent_soft", 1, key=A),
        title,
    )


def test_a_lit_card_is_outlined_once_and_the_others_step_back() -> None:
    card, edge, other = (
        Box(0, 0, 9, 9, "paper", "line", key=A),
        Box(0, 0, 4, 9, "series1", key=A),
        Box(0, 0, 9, 9, "accent_tint", "accent", 2, key=C),
    )
    assert shown(card, edge, other) == (
        Box(0, 0, 9, 9, "paper", "accent", 2, key=A),
        edge,
        Box(0, 0, 9, 9, "paper", "accent_soft", 1, key=C),
    )


def test_texts_and_signs_step_back_with_their_row() -> None:
    text, sign = Text(0, 0, ("a",), colour="accent", key=C), Marker(0, 0, 9, fill="ok", key=C)
    assert shown(text, sign) == (Text(0, 0, ("a",), colour="ink_faint", key=C), Marker(0, 0, 9, fill="ok_soft", key=C))


def test_what_stands_for_no_row_stays() -> None:
    shapes = (Text(0, 0, ("legend",)), Line((START, END)), Box(0, 0, 1, 1, "accent"))
    assert shown(*shapes) == shapes


@pytest.mark.parametrize(
    ("ends", "colour"), [((A, B), "ink2"), ((A, C), "line"), ((C, A), "line"), ((A, C, B), "ink2"), ((C, A, B), "line")]
)
def test_a_line_is_lit_with_the_row_it_leads_from_and_one_it_leads_to(ends: tuple[Key, ...], colour: str) -> None:
    assert shown(Line((START, END), "ink2", ends=ends)) == (Line((START, END), colour, ends=ends),)


def test_a_link_is_lit_with_its_own_row_too() -> None:
    link = Curve(START, START, END, END, "accent", key=Key("goal_link", "l"), ends=(A, C))
    assert shown(link, lit=frozenset({Key("goal_link", "l")})) == (link,)


def test_what_stands_for_a_lit_link_is_lit_with_it() -> None:
    link = Key("goal_link", "l")
    shapes = Line((START, END), key=link, ends=(A, B)), Box(0, 0, 9, 9, "series1_firm", key=link)
    assert shown(*shapes) == shapes


def test_lit_lines_are_painted_over_faint_ones_and_under_the_boxes() -> None:
    lit, dark, card = Line((START, END), ends=(A, B)), Line((START, END), ends=(A, C)), Box(0, 0, 9, 9, key=A)
    assert shown(lit, dark, card) == (dark, lit, card)


@pytest.mark.parametrize("name", FIGURES)
def test_no_row_of_any_figure_moves(name: str) -> None:
    figure = FIGURES[name].draw(example(), LABELS, METER)
    dimmed = faded(figure, frozenset(target.key for target in figure.targets()[::2]))
    assert dimmed.targets() == figure.targets()
    assert sorted(map(str, (s.bounds for s in dimmed.shapes))) == sorted(map(str, (s.bounds for s in figure.shapes)))


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_faint_text_can_still_be_read_and_differs_from_lit_text(palette: Palette) -> None:
    steps = [contrast(palette.colour(name), palette.paper) for name in ("ink_faint", "ink2", "ink")]
    assert steps[0] >= 3
    assert all(one < other for one, other in pairwise(steps))


def test_every_colour_steps_back_to_one_that_the_palettes_know() -> None:
    for palette in PALETTES.values():
        for name in palette.colours:
            assert faint(name) in palette.colours
