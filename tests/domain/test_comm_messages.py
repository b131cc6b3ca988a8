"""Whom messages reach, and what groups hear."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.comm_messages import Reach, group_tree, makes_circle, named_groups, national_above
from soteplan.domain.communications import CommAction, CommAudience, CoreMessage, MessageAudience, TargetGroup
from tests.domain.plans import state_of

ADULTS, PUPILS, STAFF = TargetGroup("g1"), TargetGroup("g2", parent_id="g1"), TargetGroup("g3")
GROUPS = (ADULTS, PUPILS, STAFF)


def message(key: str, level: str = "project", **values: Any) -> CoreMessage:
    return CoreMessage(key, level=level, **values)


def reached(*rows: Any) -> dict[str, list[str]]:
    return {key: sorted(ids) for key, ids in Reach(state_of(*GROUPS, *rows)).groups.items()}


def test_a_message_reaches_its_groups_and_those_under_them() -> None:
    own = message("m", "group", target_group_id="g1")
    assert reached(own) == {"m": ["g1", "g2"]}
    assert reached(own, MessageAudience("a", core_message_id="m", target_group_id="g3")) == {"m": ["g1", "g2", "g3"]}


def test_a_national_message_reaches_whom_its_carriers_reach_over_two_levels() -> None:
    rows = (
        message("n", "national"),
        message("p", carries_id="n"),
        message("l", "group", carries_id="p", target_group_id="g3"),
    )
    assert reached(*rows) == {"n": ["g3"], "p": ["g3"], "l": ["g3"]}


def test_an_action_without_a_group_is_for_all_but_not_for_a_message_of_one_group() -> None:
    wide, narrow = message("p"), message("l", "group", target_group_id="g3")
    told = [CommAction(f"a-{each}", core_message_id=each) for each in "pl"]
    assert reached(wide, narrow, *told) == {"p": ["g1", "g2", "g3"], "l": ["g3"]}


def test_an_action_reaches_all_groups_it_names_unless_it_was_given_up() -> None:
    action = CommAction("a", core_message_id="p", target_group_id="g3")
    also = CommAudience("x", comm_action_id="a", target_group_id="g1")
    assert reached(message("p"), action, also) == {"p": ["g1", "g2", "g3"]}
    given_up = CommAction("a", core_message_id="p", target_group_id="g3", state="dropped")
    assert reached(message("p"), given_up, also) == {"p": []}


def test_what_reaches_nobody_is_told_and_what_a_group_hears_stands_by_level() -> None:
    rows = (message("l", "group", target_group_id="g3", carries_id="n"), message("n", "national"), message("p"))
    reach = Reach(state_of(*GROUPS, *rows))
    assert [each.id for each in reach.silent()] == ["p"]
    assert [each.id for each in reach.heard("g3")] == ["n", "l"]
    assert reach.heard("g1") == []


def test_a_message_carries_a_national_one_through_another() -> None:
    rows = [message("n", "national"), message("p", carries_id="n"), message("l", "group", carries_id="p")]
    state = state_of(*rows, message("x", carries_id="y"), message("y", carries_id="x"))
    found = {row.id: national_above(state, row) for row in state.rows(CoreMessage)}
    assert {key: row.id if row else None for key, row in found.items()} == {
        "n": "n", "p": "n", "l": "n", "x": None, "y": None,
    }  # fmt: skip


def test_a_message_cannot_carry_one_that_carries_it() -> None:
    rows = [message("n"), message("p", carries_id="n"), message("l", carries_id="p")]
    state = state_of(*rows)
    assert makes_circle(state, rows[0], "l")
    assert makes_circle(state, rows[0], "n")
    assert not makes_circle(state, rows[2], "n")


def test_groups_in_a_circle_are_still_groups() -> None:
    state = state_of(TargetGroup("a", parent_id="b"), TargetGroup("b", parent_id="a"))
    tree = group_tree(state)
    assert sorted(group.id for group, _ in tree.rows) == ["a", "b"]
    assert tree.ids() == {"a", "b"}


@st.composite
def plans(draw: st.DrawFn) -> list[Any]:
    """Groups in a tree, messages that carry any other, and actions that tell them, without order."""
    count = draw(st.integers(1, 5))
    groups = [
        TargetGroup(f"g{n}", parent_id=draw(st.sampled_from([None, *(f"g{m}" for m in range(n))])))
        for n in range(count)
    ]
    group_ids = st.sampled_from([None, *(group.id for group in groups)])
    levels = st.sampled_from(["national", "project", "group"])
    keys = [f"m{n}" for n in range(draw(st.integers(1, 6)))]
    rows = [
        CoreMessage(
            key, level=draw(levels), target_group_id=draw(group_ids), carries_id=draw(st.sampled_from([None, *keys]))
        )
        for key in keys
    ]
    actions = [
        CommAction(f"a{n}", core_message_id=draw(st.sampled_from(keys)), target_group_id=draw(group_ids))
        for n in range(draw(st.integers(0, 4)))
    ]
    return [*groups, *rows, *actions]


@given(plans())
def test_reach_holds_its_rules_whatever_carries_what(rows: list[Any]) -> None:
    state = state_of(*rows)
    reach = Reach(state)
    for row in state.rows(CoreMessage):
        found = reach.groups[row.id]
        assert reach.tree.with_parts(found) == found, "who hears it, those under them hear too"
        assert {group.id for group in named_groups(state, row)} <= found
        for carrier in state.where(CoreMessage, "carries_id", row.id):
            if row.level != "group":
                own = reach.tree.with_parts(group.id for group in named_groups(state, carrier))
                assert own <= found
    for group_id in reach.tree.under:
        heard = {row.id for row in reach.heard(group_id)}
        assert heard == {key for key, ids in reach.groups.items() if group_id in ids}
