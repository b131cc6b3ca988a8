"""Where the boxes of a tree stand and how they are joined."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.arrangement import compact, hanging_leaves, side_by_side
from soteplan.figures.combs import Stroke, combs_down, combs_right
from soteplan.figures.forest import Forest
from soteplan.figures.shapes import Rect
from soteplan.figures.tree import Arrangement, Column, Row, Size, Spacing, left_right, room_of, top_down
from tests.figures.forests import forests
from tests.figures.tools import overlapping

PLAIN = Spacing()
Arrange = Callable[[Forest], Arrangement]
ARRANGEMENTS: dict[str, Arrange] = {
    "side by side": side_by_side,
    "hanging leaves": hanging_leaves,
    "short columns": lambda trees: compact(trees, dict(lengths(trees)), 300),
    "long columns": lambda trees: compact(trees, dict(lengths(trees)), 3000),
    "columns of leaves": lambda trees: compact(trees, dict(lengths(trees)), 800, outlines=False),
}


def lengths(trees: Forest) -> Iterator[tuple[str, float]]:
    return ((node, size.height + PLAIN.hanging) for node, size in sizes_of(trees).items())


def sizes_of(trees: Forest) -> dict[str, Size]:
    """Boxes of different sizes."""
    widths, heights = (80, 200, 240), (40, 64, 96, 56)
    return {node: Size(widths[int(node) % 3], heights[int(node) % 4]) for node, _ in trees.walk()}


def parents(trees: Forest) -> dict[str, str]:
    return {kid: node for node, kids in trees.children.items() for kid in kids}


def touches(stroke: Stroke, place: Rect) -> bool:
    """Whether an end of a stroke is on the edge of a box."""
    return any(
        place.x - 0.01 <= point.x <= place.right + 0.01 and place.y - 0.01 <= point.y <= place.bottom + 0.01
        for point in stroke.points
    )


def crosses(stroke: Stroke, place: Rect) -> bool:
    """Whether a stroke runs through the inside of a box."""
    (x1, y1), (x2, y2) = stroke.points
    inner = Rect(place.x + 1.5, place.y + 1.5, place.width - 3, place.height - 3)
    return inner.meets(Rect(min(x1, x2), min(y1, y2), abs(x2 - x1) + 0.01, abs(y2 - y1) + 0.01))


@given(forests(), st.sampled_from(sorted(ARRANGEMENTS)))
def test_no_box_covers_another(trees: Forest, name: str) -> None:
    arrangement, sizes = ARRANGEMENTS[name](trees), sizes_of(trees)
    for layout in (top_down, left_right):
        places = layout(arrangement, sizes, PLAIN)
        assert overlapping(places.values()) == []
        assert {node: (rect.width, rect.height) for node, rect in places.items()} == sizes
        assert all(0 <= min(side) <= PLAIN.indent for side in zip(*((r.x, r.y) for r in places.values()), strict=True))


@given(forests(), st.sampled_from(sorted(ARRANGEMENTS)))
def test_the_room_of_a_tree_is_known_before_its_boxes_are_placed(trees: Forest, name: str) -> None:
    arrangement, sizes = ARRANGEMENTS[name](trees), sizes_of(trees)
    places = top_down(arrangement, sizes, PLAIN).values()
    width, height = room_of(arrangement, sizes, PLAIN)
    assert width == pytest.approx(max(rect.right for rect in places))
    assert height == pytest.approx(max(rect.bottom for rect in places))


@given(forests(), st.sampled_from(sorted(ARRANGEMENTS)))
def test_children_stand_in_order_below_their_parent(trees: Forest, name: str) -> None:
    arrangement = ARRANGEMENTS[name](trees)
    places = top_down(arrangement, sizes_of(trees), PLAIN)
    columns = {row.node: number for number, (_, column) in enumerate(arrangement.columns()) for row in column.rows}
    for parent, kids in trees.children.items():
        assert all(places[kid].y >= places[parent].bottom for kid in kids)
        for a, b in pairwise(kids):
            same = a in columns and columns[a] == columns.get(b)
            assert places[a].bottom <= places[b].y if same else places[a].right <= places[b].x


@given(forests())
def test_parents_stand_over_the_middle_of_their_children(trees: Forest) -> None:
    places = top_down(side_by_side(trees), sizes_of(trees), PLAIN)
    for parent, kids in trees.children.items():
        middle = (places[kids[0]].centre.x + places[kids[-1]].centre.x) / 2
        assert places[parent].centre.x == pytest.approx(middle)
        assert all(places[kid].y >= places[parent].bottom + PLAIN.between_levels for kid in kids)


@given(forests(), st.sampled_from(sorted(ARRANGEMENTS)))
def test_every_box_is_joined_to_its_parent_by_level_and_upright_strokes(trees: Forest, name: str) -> None:
    arrangement, above = ARRANGEMENTS[name](trees), parents(trees)
    for layout, combs in ((top_down, combs_down), (left_right, combs_right)):
        places = layout(arrangement, sizes_of(trees), PLAIN)
        strokes = list(combs(arrangement, places, PLAIN))
        assert all(point.x >= 0 and point.y >= 0 for stroke in strokes for point in stroke.points)
        assert all(a.x == b.x or a.y == b.y for a, b in (stroke.points for stroke in strokes))
        assert all(above[kid] == stroke.parent for stroke in strokes for kid in stroke.kids)
        reached = {stroke.kids[0] for stroke in strokes if touches(stroke, places[stroke.kids[0]])}
        assert reached == set(above)
        left = {stroke.parent for stroke in strokes if touches(stroke, places[stroke.parent])}
        assert left == set(trees.children)


@given(forests(60), st.sampled_from(sorted(ARRANGEMENTS)))
def test_no_connector_runs_through_a_box(trees: Forest, name: str) -> None:
    arrangement = ARRANGEMENTS[name](trees)
    places = top_down(arrangement, sizes_of(trees), PLAIN)
    for stroke in combs_down(arrangement, places, PLAIN):
        assert [place for place in places.values() if crosses(stroke, place)] == []


@given(forests(), st.floats(100, 4000))
def test_an_arrangement_holds_every_box_once(trees: Forest, longest: float) -> None:
    arrangement = compact(trees, dict(lengths(trees)), longest)
    assert sorted(_nodes(arrangement)) == sorted(node for node, _ in trees.walk())


def _nodes(arrangement: Arrangement) -> Iterator[str]:
    for blocks in (arrangement.roots, *arrangement.below.values()):
        for block in blocks:
            yield from ((row.node for row in block.rows) if isinstance(block, Column) else (block,))


def test_hanging_leaves_stand_below_their_parent() -> None:
    trees = Forest(("a",), {"a": ("b", "c")})
    sizes = {"a": Size(200, 40), "b": Size(184, 40), "c": Size(184, 60)}
    places = top_down(hanging_leaves(trees), sizes, PLAIN)
    assert places["b"] == Rect(16, 48, 184, 40)
    assert places["c"] == Rect(16, 96, 184, 60)


def test_many_leaves_hang_in_columns_of_about_equal_length() -> None:
    trees = Forest(("a",), {"a": tuple(f"b{n}" for n in range(20))})
    lengths = dict.fromkeys(["a", *trees.children["a"]], 60.0)
    columns = compact(trees, lengths, 400).below["a"]
    assert [len(column.rows) for column in columns if isinstance(column, Column)] == [7, 6, 7]


def test_a_short_branch_hangs_as_an_outline() -> None:
    trees = Forest(("a",), {"a": ("b", "c"), "b": ("d",)})
    arrangement = compact(trees, dict.fromkeys("abcd", 60.0), 200)
    assert arrangement.below == {"a": (Column((Row("b", 1), Row("d", 2), Row("c", 1))),)}


def test_a_part_of_a_bar_leads_to_what_is_further_out() -> None:
    trees = Forest(("a",), {"a": ("b", "c", "d")})
    places = top_down(side_by_side(trees), dict.fromkeys("abcd", Size(100, 40)), PLAIN)
    strokes = list(combs_down(side_by_side(trees), places, PLAIN))
    assert [stroke.kids for stroke in strokes] == [
        ("b", "c", "d"), ("b",), ("d",), ("b",), ("c",), ("d",),
    ]  # fmt: skip


def test_no_trees_need_no_room() -> None:
    assert top_down(Arrangement((), {}), {}) == {}


def test_a_deep_tree_is_laid_out() -> None:
    trees = Forest(("0",), {str(n): (str(n + 1),) for n in range(3000)})
    sizes: Mapping[str, Size] = {str(n): Size(80, 40) for n in range(3001)}
    assert len(top_down(side_by_side(trees), sizes)) == 3001
