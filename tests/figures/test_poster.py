"""Posters: a figure cut over sheets that overlap."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from soteplan.domain.errors import Refusal
from soteplan.figures.paper import SIZES, turned
from soteplan.figures.poster import EDGE, OVERLAP, SHEET_MARGIN, Poster, letters, poster, readable_posters
from soteplan.figures.poster_sheets import Leaf, leaves
from soteplan.figures.shapes import Figure, Line, Marker, Point, Rect, Text
from soteplan.figures.tokens import POINTS_PER_PX
from tests.figures.tools import LABELS, METER, texts

sides = st.floats(100, 3000)


def drawn(width: float, height: float, step: int = 100) -> Figure:
    """A text every hundred px, each telling where it stands."""
    spots = [(x, y) for y in range(0, int(height) - 20, step) for x in range(0, int(width) - 60, step)]
    return Figure(width, height, tuple(Text(x, y, (f"{x}.{y}",), "small", width=60) for x, y in spots), "Juliste")


def sheets(made: Poster) -> Iterator[Leaf]:
    return leaves(made, "Juliste", "a4", LABELS, METER)


def in_mm(px: float) -> float:
    return px * 25.4 / 96


@given(sides, sides, st.sampled_from(["a3", "a2", "a1", "a0"]), st.sampled_from(["a4", "a3"]))
def test_the_sheets_hold_the_whole_poster_and_overlap_by_ten_millimetres(
    width: float, height: float, size: str, sheet: str
) -> None:
    assume(size in readable_posters(drawn(width, height, 1000), METER, sheet))
    made = poster(drawn(width, height, 1000), METER, size, "", sheet)
    places = {each: made.place(*each) for each in made.each()}
    assert places[0, 0][:2] == (0, 0)
    last = places[made.sheets.rows - 1, made.sheets.columns - 1]
    assert (last.right, last.bottom) == pytest.approx((made.width, made.height))
    for (row, column), place in places.items():
        assert place.width <= made.sheets.width - 2 * SHEET_MARGIN + 0.01
        assert place.height <= made.sheets.height - 2 * SHEET_MARGIN + 0.01
        if column:
            assert places[row, column - 1].right - place.x == pytest.approx(OVERLAP)
        if row:
            assert places[row - 1, column].bottom - place.y == pytest.approx(OVERLAP)
    assert in_mm(OVERLAP) == pytest.approx(10)


@given(sides, sides, st.sampled_from(["a3", "a2", "a1", "a0"]))
def test_a_poster_is_no_larger_than_its_size_and_not_much_smaller(width: float, height: float, size: str) -> None:
    assume(size in readable_posters(drawn(width, height, 1000), METER))
    made = poster(drawn(width, height, 1000), METER, size)
    papers = [turned(SIZES[size], way) for way in ("portrait", "landscape")]
    room = max(min(w / POINTS_PER_PX / made.width, h / POINTS_PER_PX / made.height) for w, h in papers)
    assert 1 - 1e-6 <= room <= 1.09


def test_every_shape_is_on_the_sheets_that_show_it_and_on_no_other() -> None:
    figure = drawn(1200, 800)
    made = poster(figure, METER, "a2")
    seen: dict[str, int] = {}
    for leaf in [*sheets(made)][1:]:
        for part in leaf.parts:
            if part.figure.width == figure.width:
                for text in texts(part.figure):
                    seen[text] = seen.get(text, 0) + 1
    assert set(seen) == set(texts(figure))
    assert max(seen.values()) <= 4
    assert min(seen.values()) == 1


def test_so_many_sheets_wide_as_was_asked_for() -> None:
    for columns in (2, 5):
        made = poster(drawn(1200, 800), METER, str(columns))
        assert made.sheets.columns == columns
        across = columns * (made.sheets.width - 2 * SHEET_MARGIN - OVERLAP) + OVERLAP
        assert made.width == pytest.approx(across)
        assert made.parts[1].scale == pytest.approx((across - 2 * EDGE) / 1200)


def test_a_poster_too_small_to_read_is_refused_and_a_larger_one_is_named() -> None:
    figure = drawn(5000, 2000)
    with pytest.raises(Refusal) as refused:
        poster(figure, METER, "a3")
    assert (refused.value.code, refused.value.values["page"]) == ("figure_too_small", "poster-a3")
    sizes = list(readable_posters(figure, METER))
    assert sizes[0] == "a0"
    assert poster(figure, METER, sizes[0]).count > 1


def test_a_poster_of_too_many_sheets_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        poster(drawn(400, 20_000, 1000), METER, "8")
    assert refused.value.code == "poster_too_large"


def test_the_first_sheet_maps_all_the_others() -> None:
    made = poster(drawn(1200, 800), METER, "a2")
    first, *others = sheets(made)
    named = {made.label(*each) for each in made.each()}
    assert named <= set(texts(first.over))
    assert all(not texts(part.figure) for part in first.parts)
    assert len(others) == made.count == len(named)


def test_each_sheet_says_where_it_belongs() -> None:
    made = poster(drawn(1200, 800), METER, "a2")
    for leaf, (row, column) in zip([*sheets(made)][1:], made.each(), strict=True):
        assert made.label(row, column) in texts(leaf.over)
        assert any(f"{letters(row)} {column + 1}" in text for text in texts(leaf.over))


def test_marks_stand_in_the_margins_and_lay_lines_where_the_next_sheet_ends() -> None:
    made = poster(drawn(1200, 800), METER, "a2")
    leaf = [*sheets(made)][1]  # the corner at the top on the left
    dashed = [shape for shape in leaf.over.shapes if isinstance(shape, Line) and shape.dashed]
    assert {round(line.points[0].x, 3) for line in dashed} == {
        round(leaf.room.right - OVERLAP, 3),
        round(leaf.room.x, 3),
    }
    for shape in leaf.over.shapes:
        if isinstance(shape, Marker | Text) or (isinstance(shape, Line) and not shape.dashed):
            assert not shape.bounds.meets(inside(leaf.room))
    rings = [shape for shape in leaf.over.shapes if isinstance(shape, Marker)]
    assert len(rings) == 2


def inside(room: Rect) -> Rect:
    return Rect(room.x + 0.5, room.y + 0.5, room.width - 1, room.height - 1)


def test_a_line_without_area_is_on_every_sheet_it_crosses() -> None:
    line = Line((Point(0, 200), Point(1000, 200)))
    made = poster(Figure(1000, 400, (line, Text(0, 0, ("a",))), "Viiva"), METER, "a2")
    crossed = [each for each in made.each() if any(line in part.figure.shapes for part in made.on(made.place(*each)))]
    assert len({column for _, column in crossed}) == made.sheets.columns > 1


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA")])
def test_rows_are_letters(number: int, name: str) -> None:
    assert letters(number) == name
