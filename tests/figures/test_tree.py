from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.forest import Forest
from soteplan.figures.shapes import Rect
from soteplan.figures.tree import Size, Spacing, comb_down, comb_hanging, comb_right, left_right, top_down
from tests.figures.tools import overlapping

PLAIN = Spacing()
HANGING = Spacing(hang_leaves=True)


@st.composite
def trees(draw: st.DrawFn) -> tuple[Forest, dict[str, Size]]:
    """Up to 300 boxes of different sizes, under earlier ones or as roots."""
    count = draw(st.integers(1, 300))
    seed = draw(st.randoms(use_true_random=False))
    children: dict[str, list[str]] = {}
    roots = ["0"]
    for number in range(1, count):
        parent = seed.randrange(-1, number)
        (roots if parent < 0 else children.setdefault(str(parent), [])).append(str(number))
    sizes = {str(n): Size(seed.choice([80, 200, 240]), seed.choice([40, 64, 96])) for n in range(count)}
    return Forest(tuple(roots), {node: tuple(kids) for node, kids in children.items()}), sizes


@given(trees(), st.sampled_from([PLAIN, HANGING]))
def test_no_box_covers_another(given: tuple[Forest, dict[str, Size]], spacing: Spacing) -> None:
    forest, sizes = given
    places = top_down(forest, sizes, spacing)
    assert set(places) == set(sizes)
    assert overlapping(places.values()) == []


@given(trees())
def test_no_box_covers_another_from_left_to_right(given: tuple[Forest, dict[str, Size]]) -> None:
    forest, sizes = given
    places = left_right(forest, sizes)
    assert overlapping(places.values()) == []
    assert all((r.width, r.height) == sizes[node] for node, r in places.items())


@given(trees())
def test_parents_stand_over_the_middle_of_their_children_and_children_in_order(
    given: tuple[Forest, dict[str, Size]],
) -> None:
    forest, sizes = given
    places = top_down(forest, sizes)
    for parent, kids in forest.children.items():
        centres = [places[kid].centre.x for kid in kids]
        assert places[parent].centre.x == pytest.approx((centres[0] + centres[-1]) / 2)
        assert all(places[a].right + PLAIN.beside <= places[b].x + 0.001 for a, b in pairwise(kids))
        assert all(places[kid].y >= places[parent].bottom + PLAIN.between_levels for kid in kids)


@given(trees())
def test_the_picture_begins_at_its_corner(given: tuple[Forest, dict[str, Size]]) -> None:
    places = top_down(*given, HANGING).values()
    assert (min(r.x for r in places), min(r.y for r in places)) == (0, 0)


def test_hanging_leaves_stand_below_their_parent() -> None:
    forest = Forest(("a",), {"a": ("b", "c")})
    sizes = {"a": Size(200, 40), "b": Size(184, 40), "c": Size(184, 60)}
    places = top_down(forest, sizes, HANGING)
    assert places["b"] == Rect(16, 48, 184, 40)
    assert places["c"] == Rect(16, 96, 184, 60)


def test_no_trees_need_no_room() -> None:
    assert top_down(Forest((), {}), {}) == {}


def test_a_deep_tree_is_laid_out() -> None:
    forest = Forest(("0",), {str(n): (str(n + 1),) for n in range(3000)})
    assert len(top_down(forest, {str(n): Size(80, 40) for n in range(3001)})) == 3001


@pytest.mark.parametrize("comb", [comb_down, comb_right, comb_hanging])
def test_connectors_run_level_or_upright(comb: object) -> None:
    parent, kids = Rect(100, 0, 80, 40), [Rect(0, 80, 80, 40), Rect(200, 120, 80, 40)]
    for points in comb(parent, kids):  # type: ignore[operator]
        assert all(a.x == b.x or a.y == b.y for a, b in pairwise(points))
