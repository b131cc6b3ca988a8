from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.calendar import add_working_days, working_days
from soteplan.domain.dependencies import demand
from soteplan.domain.errors import Refusal
from soteplan.domain.followers import broken, followers, later
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of
from tests.domain.test_critical_path import MONDAY, link, networks, phase


def moved(state: PlanState, *row_ids: str) -> dict[str, tuple[str | None, str | None]]:
    return {
        move.row.id: (move.moved.start_date, move.moved.end_date)
        for move in followers(state, row_ids).moves
        if isinstance(move.moved, Phase)
    }


def test_followers_move_just_as_far_as_they_must_and_keep_their_length() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-12"),
        phase("b", "2021-05-10", "2021-05-11"),
        phase("c", "2021-05-12", "2021-05-14"),
        phase("far", "2021-06-07", "2021-06-11"),
        link("a", "b"),
        link("b", "c"),
        link("c", "far"),
    )
    # a ends on Wednesday 12; Thursday 13 is Ascension Day, so b goes to Friday 14 and Monday 17; c has two days.
    assert moved(state, "a") == {"b": ("2021-05-14", "2021-05-17"), "c": ("2021-05-18", "2021-05-19")}
    assert [move.days for move in followers(state, ["a"]).moves] == [3, 3]
    assert state.get(Phase, "b") == phase("b", "2021-05-10", "2021-05-11"), "the plan is as it was"


def test_nothing_follows_where_the_dependencies_hold() -> None:
    state = state_of(phase("a", MONDAY, "2021-05-07"), phase("b", "2021-05-10", "2021-05-12"), link("a", "b"))
    assert followers(state, ["a"]) == ([], [])
    assert list(broken(state)) == []


def test_a_pinned_follower_stays_and_is_named() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-12"),
        phase("b", "2021-05-10", "2021-05-11", pinned=True),
        phase("c", "2021-05-11", "2021-05-12"),
        link("a", "b"),
        link("b", "c"),
    )
    found = followers(state, ["a"])
    assert found.stuck == [link("a", "b")]
    assert [move.row.id for move in found.moves] == ["c"], "what follows the pinned row is put right all the same"


def test_what_is_done_stays_where_it_was() -> None:
    done = Phase(id="b", action_id="x", start_date="2021-05-10", end_date="2021-05-11", state="done")
    state = state_of(phase("a", MONDAY, "2021-05-12"), done, link("a", "b"))
    assert followers(state, ["a"]) == ([], [])


def test_a_milestone_follows_to_its_day() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-07"),
        Milestone(id="m", title="Approved", date="2021-05-05"),
        Dependency(id="d", from_phase_id="a", to_milestone_id="m"),
    )
    (move,) = followers(state, ["a"]).moves
    assert isinstance(move.moved, Milestone)
    assert (move.moved.date, move.days) == ("2021-05-07", 2)


def test_a_circle_is_refused() -> None:
    state = state_of(
        phase("a", MONDAY, "2021-05-12"), phase("b", "2021-05-10", "2021-05-11"), link("a", "b"), link("b", "a")
    )
    with pytest.raises(Refusal) as refused:
        followers(state, ["a"])
    assert refused.value.code == "follow_circle"


def test_a_row_that_is_gone_leads_nowhere() -> None:
    assert followers(state_of(), ["a"]) == ([], [])


@given(networks())
def test_after_the_moves_only_pinned_dates_break_a_dependency(state: PlanState) -> None:
    found = followers(state, [row.id for row in state.rows(Phase)])
    rows = {row.id: row for row in state.rows(Phase)} | {move.row.id: move.moved for move in found.moves}
    after = state_of(*rows.values(), *state.rows(Dependency))
    assert {d.id for d, _ in broken(after)} == {d.id for d in found.stuck}
    for dependency in found.stuck:
        second = after.get(Phase, dependency.to_phase_id)
        assert second is not None
        assert second.pinned


@given(networks())
def test_every_move_is_needed_later_and_as_long_as_before(state: PlanState) -> None:
    for move in followers(state, [row.id for row in state.rows(Phase)]).moves:
        assert isinstance(move.row, Phase)
        assert isinstance(move.moved, Phase)
        assert move.days > 0
        assert not move.row.pinned
        lengths = [working_days(str(each.start_date), str(each.end_date)) for each in (move.row, move.moved)]
        assert lengths[0] == lengths[1]


@given(st.integers(0, 400), st.integers(0, 40), st.integers(1, 60))
def test_later_counts_working_days(start: int, length: int, days: int) -> None:
    first = add_working_days(MONDAY, start)
    row = phase("a", first, add_working_days(first, length))
    after = later(row, days)
    assert isinstance(after, Phase)
    assert after.start_date == add_working_days(first, days)
    assert working_days(str(after.start_date), str(after.end_date)) == length + 1


def test_what_is_broken_says_what_it_asks() -> None:
    state = state_of(phase("a", MONDAY, "2021-05-07"), phase("b", "2021-05-07", "2021-05-12"), link("a", "b"))
    ((dependency, asked),) = broken(state)
    assert (dependency.id, asked.date, asked.earliest) == ("a-b", "2021-05-07", "2021-05-10")
    assert asked == demand(state, dependency)
