from __future__ import annotations

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Action
from tests.domain.checks.found import found, ids

PURPOSE = Goal(id="p", tree="project", kind="purpose", title="One region")
RESULT = Goal(id="r", tree="project", kind="top_goal", code="1", title="Uniform services")
MEASURED = Indicator(id="i", title="Waiting time", goal_id="r", source="Register")
ACTION = Action(id="a", package_id="k", code="TP1", title="Pilot")
PROCESS = Goal(id="x", tree="process", kind="process_goal", title="Concept")


def test_a_project_has_one_purpose() -> None:
    assert ids("second-purpose", PURPOSE, RESULT) == []
    second = Goal(id="q", tree="programme", kind="spearhead", code="3", title="Balance", logframe="purpose")
    (finding,) = found("second-purpose", PURPOSE, second)
    assert (finding.severity, finding.row_id, finding.field) == ("warning", "p", "logframe")
    assert finding.values == {"name": "One region", "other": "3 Balance"}
    assert ids("second-purpose", PURPOSE, replaced(second, state="dropped")) == []


def test_measured_results_of_a_project_lead_to_a_purpose() -> None:
    (finding,) = found("no-purpose", RESULT, MEASURED)
    assert (finding.severity, finding.row_id, finding.field) == ("note", "r", "logframe")
    assert ids("no-purpose", PURPOSE, RESULT, MEASURED) == []


def test_no_purpose_is_asked_for_while_the_matrix_is_not_in_use() -> None:
    assert ids("no-purpose", RESULT) == []
    benefit = Goal(id="r", tree="benefit", kind="benefit_goal", title="Equal access")
    assert ids("no-purpose", benefit, MEASURED) == []


def test_a_result_has_an_indicator() -> None:
    (finding,) = found("result-without-indicator", PURPOSE, RESULT)
    assert (finding.severity, finding.row_id, finding.values) == ("warning", "r", {"name": "1 Uniform services"})
    assert ids("result-without-indicator", PURPOSE, RESULT, MEASURED) == []
    assert ids("result-without-indicator", replaced(RESULT, state="dropped")) == []


def test_an_activity_that_serves_goals_serves_a_result() -> None:
    elsewhere = ActionGoal(id="l", action_id="a", goal_id="x")
    (finding,) = found("activity-without-result", RESULT, PROCESS, ACTION, elsewhere)
    assert (finding.severity, finding.row_id, finding.values) == ("warning", "a", {"name": "TP1 Pilot"})
    there = ActionGoal(id="m", action_id="a", goal_id="r")
    assert ids("activity-without-result", RESULT, PROCESS, ACTION, elsewhere, there) == []
    assert ids("activity-without-result", RESULT, PROCESS, replaced(ACTION, state="dropped"), elsewhere) == []


def test_an_action_without_any_goal_is_named_once() -> None:
    assert ids("action-without-goal", RESULT, ACTION) == ["a"]
    assert ids("activity-without-result", RESULT, ACTION) == []


def test_activities_need_no_result_in_a_plan_without_results() -> None:
    assert ids("activity-without-result", PROCESS, ACTION, ActionGoal(id="l", action_id="a", goal_id="x")) == []


def test_an_indicator_says_where_its_values_come_from() -> None:
    assert ids("indicator-without-source", RESULT, MEASURED) == []
    (finding,) = found("indicator-without-source", RESULT, replaced(MEASURED, source=""))
    assert (finding.severity, finding.row_id, finding.field) == ("note", "i", "source")
