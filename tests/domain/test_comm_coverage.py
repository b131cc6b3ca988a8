"""Who is reached how often, and where."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.comm_coverage import NO_CHANNEL, Coverage, unused, years
from soteplan.domain.comm_dates import audience, calendar, occurrences
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommAudience,
    CommMeans,
    CommOccurrence,
    TargetGroup,
)
from soteplan.domain.plan import Plan
from tests.domain.plans import state_of

ROWS = (
    Plan("p", start_date="2020-01-01", end_date="2022-12-31"),
    TargetGroup("g1"),
    TargetGroup("g2", parent_id="g1"),
    TargetGroup("g3"),
    Channel("c1", position="1"),
    Channel("c2", position="2"),
)


def cover(*rows: Any, year: int | None = None) -> Coverage:
    return Coverage(state_of(*ROWS, *rows), year)


def times(found: Coverage) -> dict[tuple[str, str], int]:
    return {place: cell.times for place, cell in found.cells.items() if cell.times}


def action(key: str = "a", **values: Any) -> CommAction:
    return CommAction(key, **{"channel_id": "c1", "start_date": "2021-01-15", **values})


def test_repeats_count_each_time_and_groups_under_a_group_are_reached_with_it() -> None:
    letter = action(target_group_id="g1", repeat="monthly", end_date="2021-12-31")
    assert times(cover(letter)) == {("g1", "c1"): 12, ("g2", "c1"): 12}


def test_an_action_for_all_counts_for_every_group_and_one_without_channel_stands_apart() -> None:
    found = cover(action(channel_id=None))
    assert times(found) == {(group, NO_CHANNEL): 1 for group in ("g1", "g2", "g3")}
    assert found.columns == ["c1", "c2", NO_CHANNEL]
    assert cover(action()).columns == ["c1", "c2"]


def test_a_group_named_twice_is_reached_once() -> None:
    rows = (action(target_group_id="g1"), CommAudience("x", comm_action_id="a", target_group_id="g2"))
    assert times(cover(*rows)) == {("g1", "c1"): 1, ("g2", "c1"): 1}


def test_what_was_given_up_reaches_nobody() -> None:
    letter = action(target_group_id="g3", repeat="monthly", end_date="2021-03-31")
    cancelled = CommOccurrence("o", comm_action_id="a", due_date="2021-02-15", state="dropped")
    assert times(cover(letter, cancelled)) == {("g3", "c1"): 2}
    assert times(cover(action(state="dropped"))) == {}


def test_a_means_without_a_day_is_a_gap_also_for_the_groups_under_it() -> None:
    means = CommMeans("m", target_group_id="g1", channel_id="c2")
    found = cover(means, action(channel_id="c2", target_group_id="g2"))
    assert found.cell("g1", "c2").is_gap
    assert not found.cell("g2", "c2").is_gap
    assert (found.gaps_of_group("g1"), found.gaps_of_group("g2")) == (1, 0)
    assert not found.is_missed("g1"), "a group under it is reached"
    assert found.is_missed("g3")


def test_a_year_counts_what_touches_it() -> None:
    campaign = action(start_date="2020-11-01", end_date="2021-02-01")
    letter = action("b", repeat="quarterly", start_date="2021-02-01", end_date="2022-12-31")
    state = state_of(*ROWS, campaign, letter)
    assert years(state) == [2020, 2021, 2022]
    assert [Coverage(state, year).times for year in (2020, 2021, 2022, None)] == [1, 5, 4, 9]


def test_a_number_tells_the_actions_it_is_made_of_in_order_of_their_days() -> None:
    rows = (action("late", start_date="2021-05-01"), action("early", repeat="weekly", end_date="2021-01-29"))
    made = cover(*rows).made_of("g3", "c1")
    assert [(each.action.id, len(each.held)) for each in made] == [("early", 3), ("late", 1)]
    assert cover(*rows).made_of("g3", "c2") == []


def test_a_channel_that_neither_action_nor_means_uses_is_told() -> None:
    state = state_of(*ROWS, action(), CommMeans("m", target_group_id="g1", channel_id="c1"))
    assert [channel.id for channel in unused(state)] == ["c2"]


@st.composite
def plans(draw: st.DrawFn) -> list[Any]:
    """Actions of any rhythm, audience and channel over groups in a tree."""
    count = draw(st.integers(1, 4))
    groups = [
        TargetGroup(f"g{n}", parent_id=draw(st.sampled_from([None, *(f"g{m}" for m in range(n))])))
        for n in range(count)
    ]
    keys = [group.id for group in groups]
    channels = [Channel(f"c{n}") for n in range(draw(st.integers(0, 3)))]
    months = st.integers(1, 12).map(lambda month: f"2021-{month:02}-15")
    actions = [
        CommAction(
            f"a{n}",
            target_group_id=draw(st.sampled_from([None, *keys])),
            channel_id=draw(st.sampled_from([None, *(channel.id for channel in channels)])),
            start_date=draw(st.one_of(st.none(), months)),
            end_date=draw(st.one_of(st.none(), st.just("2022-06-30"))),
            repeat=draw(st.sampled_from(["none", "monthly", "quarterly", "yearly"])),
            state=draw(st.sampled_from(["not_started", "done", "dropped"])),
        )
        for n in range(draw(st.integers(0, 4)))
    ]
    further = [
        CommAudience(f"x{n}", comm_action_id=each.id, target_group_id=draw(st.sampled_from(keys)))
        for n, each in enumerate(actions)
        if draw(st.booleans())
    ]
    return [Plan("p", end_date="2022-12-31"), *groups, *channels, *actions, *further]


@given(plans(), st.sampled_from([None, 2021, 2022]))
def test_the_sums_are_the_occurrences_that_reach_each_group(rows: list[Any], year: int | None) -> None:
    state = state_of(*rows)
    found = Coverage(state, year)
    held = [
        each
        for each in calendar(state)
        if each.action.state != "dropped" and (year is None or int(each.start[:4]) <= year <= int(each.end[:4]))
    ]

    def hears(group_id: str, act: CommAction) -> bool:
        named = audience(state, act)
        return not named or any(group_id in found.tree.under[group.id] for group in named)

    for group_id in found.tree.under:
        wanted = sum(hears(group_id, each.action) for each in held)
        assert found.times_of_group(group_id) == wanted
        assert sum(len(made.held) for made in found.made_of(group_id)) == wanted
    assert found.times == len(held) == sum(map(found.times_of_channel, found.columns))
    if year is None:
        actions = (act for act in state.rows(CommAction) if act.state != "dropped")
        assert found.times == sum(len(occurrences(state, act)) for act in actions)
