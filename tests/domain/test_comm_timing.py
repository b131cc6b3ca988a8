from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.comm_timing import OWN, PLAN, meaning, turning_points
from soteplan.domain.communications import REPEATS, TIMINGS, CommTiming, TimingMilestone
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState

YEAR = Plan(id="p", start_date="2020-06-01", end_date="2022-12-31")
days = st.none() | st.dates(date(2019, 1, 1), date(2026, 12, 31)).map(date.isoformat)


def state_of(*rows: object) -> PlanState:
    return PlanState(lambda row_type: [row for row in rows if type(row) is row_type])


def timing(kind: str, start: str | None = None, end: str | None = None, repeat: str = "none") -> CommTiming:
    return CommTiming(id="t", target_group_id="g", kind=kind, start_date=start, end_date=end, repeat=repeat)


def test_an_open_end_of_a_continuous_timing_is_that_of_the_plan_and_says_so() -> None:
    found = meaning(state_of(YEAR), timing("continuous", "2021-01-01"))
    assert (found.start, found.end) == ("2021-01-01", "2022-12-31")
    assert (found.start_from, found.end_from) == (OWN, PLAN)


def test_a_continuous_timing_of_a_plan_without_days_has_none() -> None:
    found = meaning(state_of(Plan(id="p")), timing("continuous"))
    assert (found.start, found.end, found.start_from, found.end_from) == (None, None, "", "")
    assert not found.is_dated


def test_before_the_start_is_up_to_the_day_before_the_plan_starts() -> None:
    found = meaning(state_of(YEAR), timing("before"))
    assert (found.start, found.end, found.end_from) == (None, "2020-05-31", PLAN)


def test_turning_points_stand_in_order_of_their_days_and_those_without_a_day_last() -> None:
    rows = [
        Milestone(id="late", title="Roll-out", date="2022-01-10"),
        Milestone(id="open", title="Some day"),
        Milestone(id="early", title="Pilots begin", date="2021-02-01"),
        *(
            TimingMilestone(id=f"l{place}", comm_timing_id="t", milestone_id=each, position=str(place))
            for place, each in enumerate(("late", "open", "early", "late"))
        ),
    ]
    state, row = state_of(YEAR, *rows), timing("milestones")
    assert [each.id for each in turning_points(state, row)] == ["early", "late", "open"]
    assert meaning(state, row).days == ("2021-02-01", "2022-01-10")


def test_a_regular_timing_has_the_days_of_its_rhythm_within_the_plan() -> None:
    found = meaning(state_of(YEAR), timing("regular", repeat="twice_a_year"))
    assert found.days == ("2020-06-01", "2020-12-01", "2021-06-01", "2021-12-01", "2022-06-01", "2022-12-01")


def test_words_alone_mean_no_days() -> None:
    assert not meaning(state_of(YEAR), timing("words")).is_dated
    assert not meaning(state_of(YEAR), timing("needed")).is_dated


@given(st.sampled_from(list(TIMINGS)), days, days, st.sampled_from(list(REPEATS)))
def test_every_day_says_where_it_came_from_and_lies_in_its_period(
    kind: str, start: str | None, end: str | None, repeat: str
) -> None:
    found = meaning(state_of(YEAR), timing(kind, start, end, repeat))
    assert bool(found.start) == bool(found.start_from)
    assert bool(found.end) == bool(found.end_from)
    assert all(one < other for one, other in pairwise(found.days))
    if found.start and found.end:
        assert all(found.start <= day <= found.end for day in found.days)
