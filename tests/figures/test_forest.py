from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from soteplan.figures.forest import Forest, forest


@dataclass
class Row:
    id: str
    parent_id: str | None = None


def test_rows_hang_under_their_parents_in_order() -> None:
    trees = forest([Row("a"), Row("b", "a"), Row("c", "a"), Row("d", "b")])
    assert trees.roots == ("a",)
    assert list(trees.walk()) == [("a", 0), ("b", 1), ("d", 2), ("c", 1)]
    assert trees.size_below("a") == 3


def test_a_row_whose_parent_is_missing_is_a_root() -> None:
    assert forest([Row("a", "gone")]).roots == ("a",)


def test_folded_rows_hide_what_is_under_them() -> None:
    trees = forest([Row("a"), Row("b", "a"), Row("c", "b")]).folded(["b"])
    assert [node for node, _ in trees.walk()] == ["a", "b"]


def test_a_ring_is_cut_and_shown_whole() -> None:
    trees = forest([Row("a", "c"), Row("b", "a"), Row("c", "b"), Row("d", "c"), Row("own", "own")])
    assert sorted(node for node, _ in trees.walk()) == ["a", "b", "c", "d", "own"]


def test_a_very_deep_tree_is_walked() -> None:
    rows = [Row("0"), *(Row(str(n), str(n - 1)) for n in range(1, 5000))]
    assert forest(rows).depths()["4999"] == 4999


@given(st.lists(st.integers(0, 30), max_size=30))
def test_every_row_is_in_the_forest_once(parents: list[int]) -> None:
    trees = forest([Row(str(n), str(parent)) for n, parent in enumerate(parents)])
    assert sorted(node for node, _ in trees.walk()) == sorted(str(n) for n in range(len(parents)))


def test_nothing_gives_an_empty_forest() -> None:
    assert forest([]) == Forest((), {})
