from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.comm_dates import MONTHS, WEEKS, audience, calendar, occurrences, rhythm, tied_day
from soteplan.domain.communications import REPEATS, CommAction, CommAudience, CommOccurrence, TargetGroup
from soteplan.domain.dates import days_between
from soteplan.domain.meetings import Meeting
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState

days = st.dates(date(2019, 1, 1), date(2026, 12, 31)).map(date.isoformat)
YEAR = Plan(id="p", start_date="2021-01-01", end_date="2021-12-31")


def state_of(*rows: object) -> PlanState:
    return PlanState(lambda row_type: [row for row in rows if type(row) is row_type])


def test_a_month_end_stands_on_the_last_day_of_shorter_months_and_comes_back() -> None:
    assert list(rhythm("2021-01-31", "2021-04-30", "monthly")) == [
        "2021-01-31",
        "2021-02-28",
        "2021-03-31",
        "2021-04-30",
    ]


def test_every_rhythm_of_the_declaration_has_a_step() -> None:
    assert {*WEEKS, *MONTHS, "none"} == set(REPEATS)


@given(days, days, st.sampled_from(list(REPEATS)))
def test_a_rhythm_keeps_within_its_ends_and_never_stands_still(first: str, last: str, repeat: str) -> None:
    found = list(rhythm(first, last, repeat))
    assert found[0] == first
    assert all(one < other for one, other in pairwise(found))
    assert all(day <= last for day in found[1:])


@given(days, days, st.sampled_from(sorted(WEEKS)))
def test_weekly_rhythms_keep_their_weekday(first: str, last: str, repeat: str) -> None:
    assert {days_between(first, day) % 7 for day in rhythm(first, last, repeat)} == {0}


def test_an_action_that_repeats_without_an_end_stops_with_the_plan() -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date="2021-10-15", repeat="monthly")
    assert [each.start for each in occurrences(state_of(YEAR, letter), letter)] == [
        "2021-10-15",
        "2021-11-15",
        "2021-12-15",
    ]


def test_a_single_day_may_be_moved_and_done_by_itself() -> None:
    letter = CommAction(id="a", title="Uutiskirje", start_date="2021-01-15", end_date="2021-03-31", repeat="monthly")
    moved = CommOccurrence(
        id="o", comm_action_id="a", due_date="2021-02-15", date="2021-02-22", state="done", reached=40
    )
    found = occurrences(state_of(YEAR, letter, moved), letter)
    assert [(each.due, each.start, each.state) for each in found] == [
        ("2021-01-15", "2021-01-15", "not_started"),
        ("2021-02-15", "2021-02-22", "done"),
        ("2021-03-15", "2021-03-15", "not_started"),
    ]
    assert found[1].reached == 40


def test_an_action_held_once_has_its_whole_period() -> None:
    campaign = CommAction(id="a", title="Kampanja", start_date="2021-02-01", end_date="2021-02-26", state="done")
    assert [(each.start, each.end, each.state) for each in calendar(state_of(YEAR, campaign))] == [
        ("2021-02-01", "2021-02-26", "done")
    ]


def test_an_action_without_a_day_is_not_in_the_calendar() -> None:
    assert calendar(state_of(YEAR, CommAction(id="a", title="Esite", timing="tarvittaessa"))) == []


def test_a_tied_action_stands_so_many_days_from_its_milestone_or_meeting() -> None:
    before = CommAction(id="a", title="Tietopaketti", milestone_id="m", offset_days=-14)
    after = CommAction(id="b", title="Tiedote", meeting_id="k")
    state = state_of(
        YEAR, before, after, Milestone(id="m", title="Päätös", date="2021-02-01"), Meeting(id="k", title="Kokous")
    )
    assert tied_day(state, before) == "2021-01-18"
    assert tied_day(state, after) is None


def test_the_audience_is_the_first_group_and_the_further_ones_without_doubles() -> None:
    letter = CommAction(id="a", title="Uutiskirje", target_group_id="g")
    rows = [CommAudience(id=f"x{each}", comm_action_id="a", target_group_id=each) for each in ("h", "g")]
    groups = [TargetGroup(id="g", title="Henkilöstö"), TargetGroup(id="h", title="Johto")]
    assert [group.id for group in audience(state_of(YEAR, letter, *rows, *groups), letter)] == ["g", "h"]
