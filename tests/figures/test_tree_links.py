"""The ways of links across a tree."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.shapes import Rect
from soteplan.figures.tree_links import Gutter, Link, Way, routes

NARROW = Gutter(6, 6)
# Three columns of four boxes, 24 px apart.
PLACES = {f"{x}{y}": Rect(224.0 * x, 72.0 * y, 200, 64) for x in range(3) for y in range(4)}


def ways(*links: tuple[str, str], places: dict[str, Rect] = PLACES) -> list[Way]:
    return routes([Link(*link) for link in links], places, dict.fromkeys(places, NARROW))


def crossed(way: Way, places: dict[str, Rect] = PLACES) -> list[str]:
    stretches = [
        Rect(min(a.x, b.x), min(a.y, b.y), max(abs(a.x - b.x), 0.01), max(abs(a.y - b.y), 0.01))
        for a, b in pairwise(way)
    ]
    return [name for name, box in places.items() if any(box.meets(stretch) for stretch in stretches)]


def on_side(x: float, y: float, box: Rect) -> bool:
    return x in (box.x, box.right) and box.y <= y <= box.bottom


def test_neighbours_are_joined_through_the_gutter_between_them() -> None:
    (way,) = ways(("00", "13"))
    assert (way[0].x, way[-1].x) == (200, 224)
    assert len(way) == 4
    assert crossed(way) == []


def test_a_link_over_a_column_takes_a_gap_between_its_boxes() -> None:
    (way,) = ways(("00", "23"))
    assert crossed(way) == []


def test_boxes_one_under_the_other_are_joined_beside_them() -> None:
    (way,) = ways(("00", "03"))
    assert way[0].x == way[-1].x
    assert crossed(way) == []


def test_links_at_one_side_of_a_box_have_ports_of_their_own() -> None:
    found = ways(("00", "10"), ("00", "11"), ("00", "12"))
    assert len({way[0].y for way in found}) == 3


def test_links_leave_beside_the_middle_where_the_connectors_are() -> None:
    assert all(way[0].y != PLACES["00"].centre.y for way in ways(("00", "10"), ("00", "11")))


@given(st.lists(st.tuples(st.sampled_from(sorted(PLACES)), st.sampled_from(sorted(PLACES))), max_size=40))
def test_any_links_run_level_and_upright_from_side_to_side_and_through_no_box(pairs: list[tuple[str, str]]) -> None:
    links = [(a, b) for a, b in pairs if a != b]
    for (source, target), way in zip(links, ways(*links), strict=True):
        assert all(a.x == b.x or a.y == b.y for a, b in pairwise(way))
        assert on_side(*way[0], PLACES[source])
        assert on_side(*way[-1], PLACES[target])
        assert crossed(way) == []
