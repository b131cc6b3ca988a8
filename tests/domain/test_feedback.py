"""How feedback is counted by group, and what waits for an answer."""

from __future__ import annotations

from datetime import date
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.communications import FEEDBACK_STATES, Feedback, TargetGroup
from soteplan.domain.dates import days_between
from soteplan.domain.feedback import WAITING, awaits, days_to_answer, is_late, tallies, waiting
from soteplan.domain.fields import spec_of
from tests.domain.plans import state_of

days = st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(date.isoformat)
feedback = st.builds(
    Feedback,
    id=st.uuids().map(str),
    title=st.just("?"),
    kind=st.sampled_from(list(spec_of(Feedback).by_name["kind"].choices)),
    state=st.sampled_from(list(FEEDBACK_STATES)),
    date=st.none() | days,
    answered_date=st.none() | days,
    due_date=st.none() | days,
    target_group_id=st.sampled_from([None, "a", "b", "gone"]),
)
GROUPS = (TargetGroup(id="a", title="Staff", position="2"), TargetGroup(id="b", title="Media", position="1"))


def one(**values: object) -> Feedback:
    return Feedback(id="f", title="?", **{"date": "2021-03-01", **values})  # type: ignore[arg-type]


def test_thanks_wait_for_nobody() -> None:
    assert awaits(one(state="open", kind="question"))
    assert awaits(one(state="in_hand", kind="worry"))
    assert not awaits(one(state="open", kind="thanks"))
    assert not awaits(one(state="closed", kind="question"))


def test_it_is_late_only_once_the_day_has_passed() -> None:
    row = one(state="open", due_date="2021-03-10")
    assert (is_late(row, "2021-03-10"), is_late(row, "2021-03-11")) == (False, True)
    assert not is_late(one(state="answered", due_date="2021-03-10"), "2021-04-01")


def test_the_days_to_an_answer_are_known_of_what_was_answered() -> None:
    assert days_to_answer(one(state="answered", answered_date="2021-03-06")) == 5
    assert days_to_answer(one(state="open", answered_date="2021-03-06")) is None
    assert days_to_answer(one(state="answered")) is None


def test_groups_stand_in_their_order_and_those_without_one_last() -> None:
    rows = [
        Feedback(
            id="1", title="?", target_group_id="a", state="answered", date="2021-03-01", answered_date="2021-03-03"
        ),
        Feedback(
            id="2", title="?", target_group_id="a", state="answered", date="2021-03-01", answered_date="2021-03-10"
        ),
        Feedback(id="3", title="?", state="open"),
        Feedback(id="4", title="?", target_group_id="b", state="closed"),
    ]
    found = tallies(state_of(*GROUPS, *rows))
    assert [(t.group_id, len(t.received), len(t.answered), len(t.open), t.median_days) for t in found] == [
        ("b", 1, 0, 0, None),
        ("a", 2, 2, 0, 5.5),
        ("", 1, 0, 1, None),
    ]


@given(st.lists(feedback, unique_by=lambda row: row.id))
def test_every_row_is_counted_once(rows: list[Feedback]) -> None:
    found = tallies(state_of(*GROUPS, *rows))
    counted = [row.id for tally in found for row in tally.received]
    assert sorted(counted) == sorted(row.id for row in rows)
    for tally in found:
        assert len(tally.answered) + len(tally.open) <= len(tally.received)
        answered, waits, timed = ({row.id for row in rows} for rows in (tally.answered, tally.open, tally.timed))
        assert not answered & waits
        assert timed <= answered
        days = [days_to_answer(row) for row in tally.timed]
        assert tally.median_days == (median(day for day in days if day is not None) if days else None)


@given(st.lists(feedback, unique_by=lambda row: row.id), days)
def test_the_oldest_that_waits_stands_first(rows: list[Feedback], on: str) -> None:
    found = waiting(state_of(*rows), on)
    assert {row.id for row in found.rows} == {row.id for row in rows if row.state in WAITING and row.kind != "thanks"}
    ages = [max(0, days_between(row.date, on)) for row in found.rows if row.date]
    assert ages == sorted(ages, reverse=True)
    assert found.oldest_days == (ages[0] if ages else None)
    assert found.late == sum(is_late(row, on) for row in rows)
