from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommDuty,
    CommMeans,
    CommOccurrence,
    CommTiming,
    CoreMessage,
    Feedback,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Milestone
from tests.domain.checks.found import found, ids

PLAN = Plan(id="plan", title="Plan", start_date="2020-01-01", end_date="2022-12-31", status_date="2021-11-15")
GROUP = TargetGroup(id="g", code="K1", title="Residents")
PART = TargetGroup(id="h", title="Young", parent_id="g")


def message(key: str = "m", level: str = "project", **details: Any) -> CoreMessage:
    return CoreMessage(**{"id": key, "level": level, "title": "Care is there", **details})


def action(**details: Any) -> CommAction:
    return CommAction(
        **{"id": "a", "title": "Letter", "channel_id": "c", "owner_id": "o", "start_date": "2021-01-15", **details}
    )


def test_a_group_that_hears_nothing_is_named_once_for_its_parts() -> None:
    other = TargetGroup(id="x", title="Media")
    assert ids("group-without-message", GROUP, PART, other, message(target_group_id="x")) == ["g"]
    assert ids("group-without-message", GROUP, PART, message(target_group_id="h")) == ["g"]
    assert ids("group-without-message", GROUP, PART, message(target_group_id="g")) == []


def test_nothing_is_asked_of_what_has_not_been_begun() -> None:
    assert ids("group-without-message", GROUP) == []
    assert ids("message-reaches-nobody", message()) == []
    assert [ids(f"group-without-{each}", GROUP) for each in ("means", "responsible", "timing")] == [[], [], []]


def test_a_message_that_reaches_nobody_is_named() -> None:
    assert ids("message-reaches-nobody", GROUP, message()) == ["m"]
    assert ids("message-reaches-nobody", GROUP, message(), action(core_message_id="m")) == []


def test_national_and_regional_messages_belong_together() -> None:
    national = message("n", "national")
    assert ids("national-message-uncarried", national, message()) == ["n"]
    assert ids("message-carries-no-national", national, message()) == ["m"]
    chain = (national, message(carries_id="n"), message("l", "group", carries_id="m"))
    assert ids("national-message-uncarried", *chain) == []
    assert ids("message-carries-no-national", *chain) == []
    assert ids("message-carries-no-national", message()) == [], "where there is no national message"


@pytest.mark.parametrize(
    ("rule", "row"),
    [("means", CommMeans), ("responsible", CommDuty), ("timing", CommTiming)],
)
def test_a_group_has_channel_responsible_and_timing_itself_over_or_under_it(rule: str, row: Any) -> None:
    other = TargetGroup(id="x", title="Media")
    assert ids(f"group-without-{rule}", GROUP, PART, other, row(id="r", target_group_id="g")) == ["x"]
    assert ids(f"group-without-{rule}", GROUP, PART, row(id="r", target_group_id="h")) == []
    assert ids(f"group-without-{rule}", GROUP, PART, other, row(id="r", target_group_id="x")) == ["g"]


def test_turning_points_are_milestones_within_the_plan() -> None:
    timing = CommTiming(id="t", target_group_id="g", title="at turning points", kind="milestones")
    link = TimingMilestone(id="l", comm_timing_id="t", milestone_id="m")
    late = Milestone(id="m", title="Report", date="2023-02-01")
    assert ids("turning-points-missing", PLAN, GROUP, timing) == ["t"]
    assert ids("turning-points-missing", PLAN, GROUP, timing, link, late) == []
    (finding,) = found("turning-point-outside-plan", PLAN, GROUP, timing, link, late)
    assert finding.values == {"name": "K1 Residents", "title": "Report", "date": "2023-02-01"}
    inside = Milestone(id="m", title="Report", date="2022-02-01")
    assert ids("turning-point-outside-plan", PLAN, GROUP, timing, link, inside) == []


def test_an_action_whose_milestone_moved_away_is_named() -> None:
    tied = action(milestone_id="m", offset_days=-14)
    (finding,) = found("tie-left-behind", tied, Milestone(id="m", title="Start", date="2021-02-10"))
    assert finding.values == {"name": "Letter", "date": "2021-01-15", "due": "2021-01-27"}
    assert ids("tie-left-behind", tied, Milestone(id="m", title="Start", date="2021-01-29")) == []
    assert ids("tie-left-behind", action(milestone_id="m", state="done"), Milestone(id="m", date="2021-02-10")) == []


def test_an_action_without_a_day_is_told_which_day_its_milestone_gives_it() -> None:
    tied, dated = action(milestone_id="m", offset_days=-14, start_date=None), Milestone(id="m", date="2021-02-10")
    (finding,) = found("tie-has-a-day", tied, dated)
    assert finding.values == {"name": "Letter", "due": "2021-01-27"}
    assert ids("comm-action-without-day", tied, dated) == []
    assert ids("tie-has-a-day", tied, Milestone(id="m")) == []
    assert ids("comm-action-without-day", tied, Milestone(id="m")) == ["a"]


def test_an_action_lies_within_the_plan_with_all_its_days() -> None:
    assert ids("comm-action-after-plan", PLAN, action(repeat="monthly", end_date="2023-01-20")) == ["a"]
    assert ids("comm-action-after-plan", PLAN, action(repeat="monthly", end_date="2023-01-10")) == []
    assert ids("comm-action-before-plan", PLAN, action(start_date="2019-12-01")) == ["a"]
    moved = CommOccurrence(id="o", comm_action_id="a", due_date="2021-01-15", date="2023-01-05")
    assert ids("comm-action-after-plan", PLAN, action(repeat="monthly", end_date="2021-03-15"), moved) == ["a"]


def test_an_action_has_a_day_a_channel_and_somebody_responsible_until_it_is_done() -> None:
    bare = action(start_date=None, channel_id=None, owner_id=None)
    rules = ("comm-action-without-day", "comm-action-without-channel", "no-owner")
    assert [ids(rule, bare) for rule in rules] == [["a"]] * 3
    assert [ids(rule, action()) for rule in rules] == [[]] * 3
    done = action(start_date=None, channel_id=None, owner_id=None, state="done")
    assert [ids(rule, done) for rule in rules] == [[]] * 3


def test_a_channel_for_nothing_is_a_note() -> None:
    (finding,) = found("channel-unused", Channel(id="c", title="Newsletter"))
    assert (finding.severity, finding.row_id) == ("note", "c")
    for row in (
        action(),
        CommMeans(id="m", channel_id="c"),
        Indicator(id="i", channel_id="c"),
        Feedback(id="f", channel_id="c"),
    ):
        assert ids("channel-unused", Channel(id="c", title="Newsletter"), row) == []


def test_feedback_that_waits_past_its_day_is_named() -> None:
    late = Feedback(id="f", title="When?", due_date="2021-11-12")
    (finding,) = found("feedback-unanswered", PLAN, late)
    assert finding.values == {"name": "When?", "date": "2021-11-12", "days": 3}
    assert ids("feedback-unanswered", late) == [], "without a status date"
    assert ids("feedback-unanswered", PLAN, Feedback(id="f", due_date="2021-11-12", state="answered")) == []


def test_a_metric_has_a_target_and_values_as_often_as_it_is_measured() -> None:
    metric = Indicator(id="i", title="Visitors", topic="visitors", frequency="monthly")
    assert ids("metric-without-target", PLAN, metric) == ["i"]
    measured = Measurement(id="v", indicator_id="i", date="2021-09-30", value=10)
    (finding,) = found("metric-without-value", PLAN, metric, measured)
    assert finding.values == {"name": "Visitors", "date": "2021-10-31", "days": 15}
    fresh = Measurement(id="v", indicator_id="i", date="2021-10-31", value=10)
    assert ids("metric-without-value", PLAN, metric, fresh) == []
    assert ids("metric-without-target", PLAN, Indicator(id="i", title="Effect")) == [], "no metric of communications"
