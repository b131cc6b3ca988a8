"""Which groups have a message card, what is said to them, and what comes next."""

from __future__ import annotations

from typing import Any

from soteplan.domain.comm_cards import behind, carded, coming, own_messages
from soteplan.domain.comm_dates import calendar
from soteplan.domain.communications import (
    CommAction,
    CommAudience,
    CommDuty,
    CommOccurrence,
    CoreMessage,
    MessageAudience,
    TargetGroup,
)
from tests.domain.plans import example, state_of

TOP = TargetGroup(id="g", title="Residents", position="1")
UNDER = TargetGroup(id="u", parent_id="g", title="Parents", position="1")
OTHER = TargetGroup(id="h", title="Staff", position="2")


def said(message_id: str, level: str = "group", group: str | None = None, carries: str | None = None) -> CoreMessage:
    return CoreMessage(id=message_id, level=level, title=message_id, target_group_id=group, carries_id=carries)


def next_of(*rows: CommAction | CommAudience | CommOccurrence, group: TargetGroup = TOP) -> list[str]:
    state = state_of(TOP, UNDER, OTHER, *rows)
    return [f"{each.action.id} {each.start}" for each in coming(state, group, calendar(state), "2021-06-01")]


def test_groups_at_the_top_have_cards_and_others_where_something_is_said_of_them_alone() -> None:
    duty = CommDuty(id="d", target_group_id="u", title="Nurses")
    assert [group.id for group in carded(state_of(TOP, UNDER, OTHER))] == ["g", "h"]
    assert [group.id for group in carded(state_of(TOP, UNDER, OTHER, duty))] == ["g", "u", "h"]
    assert [group.id for group in carded(state_of(TOP, UNDER, OTHER, said("m", group="u")))] == ["g", "u", "h"]


def test_example_has_ten_cards() -> None:
    codes = [group.code for group in carded(example("kanta-hame.en"))]
    assert codes == ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K7.1", "K8", "K9"]


def test_messages_of_the_group_above_and_those_also_for_a_group_are_its_own() -> None:
    also = MessageAudience(id="x", core_message_id="c", target_group_id="u")
    state = state_of(TOP, UNDER, OTHER, said("a", group="g"), said("b", group="u"), said("c", group="h"), also)
    assert {message.id for message in own_messages(state, UNDER)} == {"a", "b", "c"}
    assert {message.id for message in own_messages(state, TOP)} == {"a"}


def test_groups_that_stand_under_each_other_in_a_circle_end() -> None:
    one = TargetGroup(id="a", parent_id="b", title="A")
    two = TargetGroup(id="b", parent_id="a", title="B")
    assert [row.id for row in own_messages(state_of(one, two, said("m", group="b")), one)] == ["m"]


def test_behind_messages_stand_the_national_ones_that_they_carry_or_all() -> None:
    rows = (said("n1", "national"), said("n2", "national"), said("a", group="g", carries="n2"), said("b", group="g"))
    state = state_of(TOP, *rows)
    assert [row.id for row in behind(state, rows[2:])] == ["n2"]
    assert [row.id for row in behind(state, rows[3:])] == ["n1", "n2"]


def test_of_an_action_that_repeats_the_next_day_is_told_once() -> None:
    news = CommAction(id="n", title="News", start_date="2021-01-04", end_date="2021-12-31", repeat="monthly")
    held = CommOccurrence(id="o", comm_action_id="n", due_date="2021-06-04", state="done")
    assert next_of(news) == ["n 2021-06-04"]
    assert next_of(news, held) == ["n 2021-07-04"]


def test_what_is_for_the_group_above_comes_to_those_under_it_too() -> None:
    above = CommAction(id="a", title="For residents", start_date="2021-07-01", target_group_id="g")
    assert next_of(above, group=UNDER) == ["a 2021-07-01"]
    assert next_of(above, group=OTHER) == []


def test_what_is_past_finished_or_for_others_does_not_come() -> None:
    def action(name: str, day: str, group: str | None = "g", **more: Any) -> CommAction:
        return CommAction(id=name, title=name, start_date=day, target_group_id=group, **more)

    rows = [
        action("past", "2021-05-31"), action("today", "2021-06-01"), action("done", "2021-07-01", state="done"),
        action("theirs", "2021-07-02", "h"), action("under", "2021-07-03", "u"), action("all", "2021-07-04", None),
        action("lasting", "2021-05-01", end_date="2021-08-01"), action("both", "2021-07-05", "h"),
    ]  # fmt: skip
    also = CommAudience(id="x", comm_action_id="both", target_group_id="g")
    found = next_of(*rows, also)
    assert found == [
        "lasting 2021-05-01", "today 2021-06-01", "under 2021-07-03", "all 2021-07-04", "both 2021-07-05",
    ]  # fmt: skip
