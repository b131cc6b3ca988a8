"""The codes of goals follow their places, and whoever sets one by hand keeps it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.changes import Change
from soteplan.domain.goal_codes import is_coded, renumbered, set_by_hand, typed
from soteplan.domain.goals import Goal
from soteplan.domain.order import keys
from soteplan.domain.state import PlanState, values_of

Nested = list[Any]


def grown(tree: str, *nested: Any, kind: str = "goal") -> PlanState:
    """A tree of ("title", kind or fixed code, [children]); titles serve as ids."""
    state = PlanState()

    def plant(items: Any, parent_id: str | None) -> None:
        for (title, says, children), position in zip(items, keys(len(items)), strict=True):
            fixed = says if says[:1].isdigit() or says[:1].isupper() else ""
            goal = Goal(id=title, tree=tree, parent_id=parent_id, kind="goal" if fixed else says or kind, title=title,
                        code=fixed, code_fixed=int(bool(fixed)), position=position)  # fmt: skip
            state.apply(Change("goal", title, None, values_of(goal)))
            plant(children, title)

    plant(nested, None)
    return state


def added(state: PlanState) -> list[Change]:
    return [Change("goal", goal.id, None, values_of(goal)) for goal in state.rows(Goal)]


def numbered(state: PlanState, changes: list[Change] | None = None) -> dict[str, str]:
    """Codes by title once the changes have been followed."""
    for goal_id, code in renumbered(state, added(state) if changes is None else changes).items():
        state.apply(Change("goal", goal_id, {"code": state.table(Goal)[goal_id].code}, {"code": code}))
    return {goal.title: goal.code for goal in state.rows(Goal)}


def test_goals_are_numbered_by_their_places() -> None:
    state = grown("project", ("a", "", [("b", "", []), ("c", "", [("d", "", [])])]), ("e", "", []))
    assert numbered(state) == {"a": "1", "b": "1.1", "c": "1.2", "d": "1.2.1", "e": "2"}


def test_process_goals_have_a_letter_before_their_number() -> None:
    state = grown("process", ("a", "", [("b", "", [])]), ("c", "", []))
    assert numbered(state) == {"a": "P1", "b": "P1.1", "c": "P2"}


def test_goals_under_one_without_a_code_count_on_in_the_row_it_stands_in() -> None:
    branch: Any = (
        "strategy",
        "strategic_objective",
        [("a", "spearhead", [("b", "result_area", [])]), ("c", "spearhead", [])],
    )
    other: Any = ("second", "strategic_objective", [("d", "spearhead", [])])
    state = grown("programme", ("purpose", "purpose", [branch, other]))
    codes = {title: code for title, code in numbered(state).items() if code}
    assert codes == {"a": "1", "b": "1.1", "c": "2", "d": "3"}


def test_numbers_go_on_from_one_set_by_hand_and_none_is_given_twice() -> None:
    state = grown(
        "project", ("top", "", [("a", "", []), ("b", "", []), ("c", "1.2", []), ("d", "1.4", []), ("e", "", [])])
    )
    assert numbered(state) == {"top": "1", "a": "1.1", "b": "1.3", "c": "1.2", "d": "1.4", "e": "1.5"}


def test_what_hangs_under_a_code_set_by_hand_begins_with_it() -> None:
    assert numbered(grown("project", ("a", "KT", [("b", "", [])]), ("c", "", []))) == {"a": "KT", "b": "KT.1", "c": "1"}


def test_a_kind_without_a_code_takes_no_number() -> None:
    state = grown("benefit", ("a", "benefit_goal", []), ("across", "cross_cutting", []), ("b", "benefit_goal", []))
    assert numbered(state) == {"a": "1", "across": "", "b": "2"}


def test_only_what_stands_with_a_touched_goal_is_numbered_anew() -> None:
    state = grown("project", ("a", "", [("b", "", [])]), ("c", "", [("d", "", [])]))
    numbered(state)
    change = Change("goal", "d", {"code": "2.1"}, {"code": "odd"})
    state.apply(change)
    assert renumbered(state, [Change("goal", "b", {"title": "b"}, {"title": "B"})]) == {}
    assert renumbered(state, [Change("goal", "b", {"position": ""}, {"position": "1"})]) == {}
    assert renumbered(state, [change]) == {"d": "2.1"}


def test_the_place_a_goal_left_is_numbered_anew_too() -> None:
    state = grown("project", ("a", "", [("b", "", []), ("c", "", [("d", "", [])])]))
    numbered(state)
    gone = Change("goal", "b", values_of(state.table(Goal)["b"]), None)
    state.apply(gone)
    assert numbered(state, [gone]) == {"a": "1", "c": "1.1", "d": "1.1.1"}
    moved = Change("goal", "c", {"parent_id": "a"}, {"parent_id": None})
    state.apply(moved)
    assert numbered(state, [moved])["d"] in {"1.1", "2.1"}


def test_a_kind_that_loses_its_code_gives_its_parts_to_the_row_around_it() -> None:
    state = grown("programme", ("a", "spearhead", [("b", "result_area", [])]), ("c", "spearhead", []))
    numbered(state)
    change = Change("goal", "a", {"kind": "spearhead"}, {"kind": "purpose"})
    state.apply(change)
    assert numbered(state, [change]) == {"a": "", "b": "1", "c": "2"}


def test_writing_a_code_sets_it_by_hand_and_emptying_it_gives_it_back() -> None:
    state = grown("project", ("a", "", []))
    numbered(state)
    typed = Change("goal", "a", {"code": "1"}, {"code": "7"})
    state.apply(typed)
    assert set_by_hand(state, [typed]) == {"a": 1}
    state.apply(Change("goal", "a", {"code_fixed": 0}, {"code_fixed": 1}))
    emptied = Change("goal", "a", {"code": "7"}, {"code": ""})
    state.apply(emptied)
    assert set_by_hand(state, [emptied]) == {"a": 0}
    assert (
        set_by_hand(state, [Change("goal", "a", {"code": "", "code_fixed": 1}, {"code": "1", "code_fixed": 0})]) == {}
    )


@pytest.mark.parametrize("code", ["999999999999999999999999", "1.", ".1", "١"])
def test_odd_codes_are_kept_and_do_not_disturb_the_numbers(code: str) -> None:
    state = grown("project", ("a", "X", []), ("b", "", []))
    state.apply(Change("goal", "a", {"code": "X"}, {"code": code}))
    assert numbered(state) == {"a": code, "b": "1"}


trees: st.SearchStrategy[Nested] = st.recursive(
    st.just([]),
    lambda below: st.lists(st.tuples(st.sampled_from(["", "", "purpose", "2", "1.1"]), below), max_size=4),
    max_leaves=20,
)


def named(nested: Any, above: str = "g", *, fixed: bool = True) -> list[Any]:
    return [
        (f"{above}{n}", says if fixed or not says[:1].isdigit() else "", named(below, f"{above}{n}", fixed=fixed))
        for n, (says, below) in enumerate(nested)
    ]


@given(trees, st.sampled_from(["project", "process"]))
def test_numbering_is_settled_at_once_and_gives_no_number_twice(nested: Nested, tree: str) -> None:
    state = grown(tree, *named(nested))
    numbered(state)
    assert renumbered(state, added(state)) == {}
    own = [(goal.parent_id, goal.code) for goal in state.rows(Goal) if not goal.code_fixed and goal.code]
    assert len(set(own)) == len(own)
    assert all(bool(goal.code) == is_coded(goal) for goal in state.rows(Goal))


def test_codes_that_no_place_gives_were_typed() -> None:
    state = grown(
        "project", ("a", "", [("b", "1.2", []), ("c", "1.3", []), ("d", "X", [])]), ("e", "2", [("f", "2.1", [])])
    )
    numbered(state)
    loose = [Goal(**{**values_of(goal), "id": goal.id, "code_fixed": 0}) for goal in state.rows(Goal)]  # type: ignore[arg-type]
    assert typed(loose) == {"b", "d"}


@given(trees)
def test_codes_that_all_follow_their_places_were_not_typed(nested: Nested) -> None:
    state = grown("project", *named(nested, fixed=False))
    numbered(state)
    assert typed(state.rows(Goal)) == set()
