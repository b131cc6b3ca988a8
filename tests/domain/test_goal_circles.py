"""No goal serves itself, over trees and links together."""

from __future__ import annotations

from graphlib import TopologicalSorter

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.goal_circles import circles, would_close
from soteplan.domain.goals import Goal, GoalLink
from tests.domain.plans import example, state_of

A, B, C = (Goal(id=name, title=name.upper()) for name in "abc")
UNDER_A = Goal(id="u", title="U", parent_id="a")


def link(source: str, target: str) -> GoalLink:
    return GoalLink(id=f"{source}{target}", from_goal_id=source, to_goal_id=target)


def closing(source: str, target: str, *rows: Goal | GoalLink, row_id: str = "new") -> list[str]:
    values = {"id": row_id, "from_goal_id": source, "to_goal_id": target}
    return [goal.id for goal in would_close(state_of(*rows), "goal_link", values)]


def test_links_that_lead_back_close_a_circle() -> None:
    assert closing("c", "a", A, B, C, link("a", "b"), link("b", "c")) == ["c", "a", "b", "c"]
    assert closing("a", "c", A, B, C, link("a", "b"), link("b", "c")) == []


def test_a_goal_does_not_serve_itself() -> None:
    assert closing("a", "a", A) == ["a", "a"]


def test_the_tree_counts_as_the_links_do() -> None:
    assert closing("a", "u", A, UNDER_A) == ["a", "u", "a"]
    assert closing("u", "a", A, UNDER_A) == [], "once more to what it serves is no circle"
    assert closing("b", "u", A, B, UNDER_A, link("a", "b")) == ["b", "u", "a", "b"]


def test_a_goal_moved_in_its_tree_can_close_a_circle() -> None:
    state = state_of(A, B, UNDER_A, link("a", "b"))
    assert [goal.id for goal in would_close(state, "goal", {"id": "b", "parent_id": "u"})] == ["b", "u", "a", "b"]
    assert would_close(state, "goal", {"id": "b", "parent_id": None}) == []


def test_a_link_that_is_turned_round_does_not_count_as_it_was() -> None:
    assert closing("b", "a", A, B, link("a", "b"), row_id="ab") == []


def test_other_rows_close_no_circle() -> None:
    assert would_close(state_of(A), "action_goal", {"id": "x", "action_id": "a", "goal_id": "a"}) == []


def test_each_circle_is_told_once() -> None:
    found = list(circles(state_of(A, B, C, UNDER_A, link("a", "b"), link("b", "a"), link("c", "u"))))
    assert [(row.id, [goal.id for goal in ring]) for row, ring in found] == [("ab", ["a", "b", "a"])]


def test_the_examples_have_none() -> None:
    for name in ("paijat-hame.fi", "paijat-hame.en"):
        assert list(circles(example(name))) == []


@given(
    parents=st.lists(st.integers(0, 7), min_size=8, max_size=8),
    pairs=st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=24),
)
def test_links_that_are_taken_one_by_one_leave_no_circle(parents: list[int], pairs: list[tuple[int, int]]) -> None:
    """A parent has a lower number, so the tree is one; then every link that would close a circle is left out."""
    goals = [Goal(id=str(n), title=str(n), parent_id=str(p) if p < n else None) for n, p in enumerate(parents)]
    taken: list[GoalLink] = []
    for source, target in pairs:
        if not closing(str(source), str(target), *goals, *taken):
            taken.append(GoalLink(id=str(len(taken)), from_goal_id=str(source), to_goal_id=str(target)))
    served = {goal.id: {goal.parent_id} - {None} for goal in goals}
    for each in taken:
        served[each.from_goal_id or ""].add(each.to_goal_id)
    TopologicalSorter(served).prepare()
    assert list(circles(state_of(*goals, *taken))) == []
