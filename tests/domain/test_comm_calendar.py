from __future__ import annotations

from soteplan.domain.comm_calendar import (
    BY_CHANNEL,
    BY_GROUP,
    by_year,
    line_ids,
    lines,
    period,
    plan_days,
    standing,
    total_cost,
    within,
    years,
)  # fmt: skip
from soteplan.domain.comm_dates import calendar, occurrences
from soteplan.domain.communications import Channel, CommAction, CommAudience, CommOccurrence, TargetGroup
from soteplan.domain.meetings import Meeting
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Milestone
from tests.domain.plans import state_of

PLAN = Plan("p", start_date="2021-01-01", end_date="2021-12-31")
GROUPS = (
    TargetGroup("g1", title="Asukkaat", position="a"),
    TargetGroup("g2", title="Henkilöstö", position="b"),
    TargetGroup("g3", title="Esihenkilöt", parent_id="g2", position="a"),
)


def titles(state: object, by: str) -> list[tuple[str, int]]:
    return [(line.title, line.level) for line in lines(state, by)]  # type: ignore[arg-type]


def test_the_lines_are_the_groups_as_in_their_tree() -> None:
    assert titles(state_of(*GROUPS), BY_GROUP) == [("Asukkaat", 0), ("Henkilöstö", 0), ("Esihenkilöt", 1)]


def test_what_is_for_all_stands_first_and_what_has_no_channel_last() -> None:
    state = state_of(*GROUPS, Channel("c", title="Intranet"), CommAction("a", title="A"))
    assert titles(state, BY_GROUP)[0] == ("", 0)
    assert [line.row_id for line in lines(state, BY_CHANNEL)] == ["c", None]


def test_groups_that_go_round_in_a_circle_have_their_lines() -> None:
    one, other = TargetGroup("x", title="X", parent_id="y"), TargetGroup("y", title="Y", parent_id="x")
    assert {line.title for line in lines(state_of(one, other), BY_GROUP)} == {"X", "Y"}


def test_an_action_for_several_groups_stands_on_the_line_of_each() -> None:
    action = CommAction("a", title="A", target_group_id="g1", channel_id="gone")
    state = state_of(*GROUPS, action, CommAudience("m", comm_action_id="a", target_group_id="g3"))
    assert line_ids(state, action, BY_GROUP) == ["g1", "g3"]
    assert line_ids(state, action, BY_CHANNEL) == [None]


def test_a_day_is_late_when_it_is_past_and_nothing_was_said_of_it() -> None:
    days = {
        state: occurrences(state_of(PLAN), CommAction("a", title="A", start_date="2021-03-01", state=state))[0]
        for state in ("not_started", "under_way", "done", "paused", "dropped")
    }
    assert [name for name, day in days.items() if standing(day, "2021-03-02") == "late"] == ["not_started", "under_way"]
    assert [name for name, day in days.items() if standing(day, "2021-03-01") == "late"] == []
    assert [standing(day, "") for day in days.values()] == list(days)


def test_the_past_of_a_series_that_goes_on_is_not_late() -> None:
    def past(state: str, *kept: CommOccurrence) -> list[str]:
        action = CommAction("a", title="A", start_date="2021-01-15", repeat="monthly", state=state)
        return [standing(day, "2021-03-01") for day in occurrences(state_of(PLAN, *kept), action)[:3]]

    missed = CommOccurrence("o", comm_action_id="a", due_date="2021-02-15", date="2021-02-20")
    assert past("not_started") == ["late", "late", "not_started"]
    assert past("under_way") == ["not_started", "not_started", "not_started"]
    assert past("under_way", missed) == ["not_started", "late", "not_started"]
    assert past("done") == ["done", "done", "not_started"]


def test_a_period_holds_the_plan_and_what_lies_outside_it() -> None:
    state = state_of(PLAN, CommAction("a", title="A", start_date="2022-02-10", end_date="2022-03-05"))
    assert period(state, calendar(state)) == ("2021-01-01", "2022-03-31")
    assert years(state, calendar(state)) == [2022]
    assert years(state_of(PLAN), []) == [2021]
    assert period(state_of(Plan("p")), []) == ("", "")
    assert years(state_of(Plan("p")), []) == []


def test_within_holds_what_only_touches_a_period() -> None:
    state = state_of(CommAction("a", title="A", start_date="2021-02-10", end_date="2021-03-05"))
    assert [len(within(calendar(state), *span)) for span in (("2021-03-05", "2021-04-01"), ("2021-03-06", "2021-04-01"))
            ] == [1, 0]  # fmt: skip


def test_plan_days_leave_out_what_was_given_up_or_has_no_day() -> None:
    rows = (
        Milestone("m1", title="Valmis", date="2021-05-01", state="done"),
        Milestone("m2", title="Luovuttu", date="2021-05-02", state="dropped"),
        Milestone("m3", title="Auki"),
        Meeting("k", title="Ohjausryhmä", date="2021-04-01"),
    )
    assert [(day.title, day.done) for day in plan_days(state_of(*rows))] == [("Ohjausryhmä", False), ("Valmis", True)]


def test_costs_add_up_once_for_a_series() -> None:
    rows = [CommAction("a", title="A", cost=100, repeat="weekly"), CommAction("b", title="B")]
    assert total_cost(rows) == 100


def test_days_are_known_by_each_year_that_they_touch() -> None:
    days = calendar(
        state_of(
            Plan(id="plan", title="P"),
            CommAction(id="a", title="Kampanja", start_date="2020-12-20", end_date="2022-01-05"),
            CommAction(id="b", title="Kirje", start_date="2021-05-01"),
        )
    )
    found = by_year(days)
    assert {year: [each.action.id for each in some] for year, some in found.items()} == {
        2020: ["a"],
        2021: ["a", "b"],
        2022: ["a"],
    }
    assert all(some == within(days, f"{year}-01-01", f"{year}-12-31") for year, some in found.items())
