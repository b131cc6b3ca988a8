"""Pages for a figure: the smallest on which it can be read."""

from __future__ import annotations

import pytest

from soteplan.domain.errors import Refusal
from soteplan.figures.paper import AROUND, LARGEST, fitting_page, page_named, readable, whole_page
from soteplan.figures.shapes import Figure, Text
from soteplan.figures.tokens import POINTS_PER_PX


def drawn(width: float, height: float) -> Figure:
    return Figure(width, height, (Text(0, 0, ("pieni",), "small"),), "Kuva")


@pytest.mark.parametrize(
    ("width", "height", "orientation", "page", "turned"),
    [
        (400, 300, "portrait", "a4", "portrait"),
        (400, 300, "landscape", "a4", "landscape"),
        (1100, 500, "portrait", "a4", "landscape"),
        (1100, 1300, "portrait", "a3", "portrait"),
        (1700, 900, "portrait", "a3", "landscape"),
        (3000, 2000, "portrait", "a1", "landscape"),
    ],
)
def test_the_page_is_the_smallest_on_which_text_can_be_read(
    width: float, height: float, orientation: str, page: str, turned: str
) -> None:
    found = fitting_page(drawn(width, height), first=orientation)
    assert (found.name, found.width > found.height) == (page, turned == "landscape")
    assert drawn(width, height).smallest_type * found.scale >= 7


def test_what_no_paper_holds_stands_on_a_page_of_its_own_size() -> None:
    found = fitting_page(drawn(9000, 9000))
    assert (found.name, found.scale) == ("", POINTS_PER_PX)
    assert found.width == 9000 * POINTS_PER_PX + 2 * AROUND


def test_no_page_is_larger_than_a_page_can_be() -> None:
    found = whole_page(drawn(10, 200_000))
    assert found.height == pytest.approx(LARGEST)
    assert found.scale < POINTS_PER_PX


def test_a_page_on_which_it_cannot_be_read_is_refused_with_what_it_would_be() -> None:
    with pytest.raises(Refusal) as refused:
        page_named(drawn(1700, 900), "a4")
    assert refused.value.code == "figure_too_small"
    assert refused.value.values == {"name": "Kuva", "page": "a4", "points": 5.0}


def test_the_page_is_turned_where_only_that_can_be_read() -> None:
    assert page_named(drawn(1100, 500), "a4", first="portrait").width > 800
    with pytest.raises(Refusal, match="figure_too_small"):
        page_named(drawn(1100, 500), "a4", "portrait")


def test_a_figure_without_text_can_be_read_anywhere() -> None:
    assert readable(Figure(9000, 9000, ()), 0.001)
