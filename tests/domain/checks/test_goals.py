from __future__ import annotations

from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from tests.domain.checks.found import found, ids

ACTION = Action(id="a", package_id="k", code="TP1", title="Pilot")
BENEFIT = Goal(id="b", tree="benefit", kind="benefit_goal", code="1", title="Equal access")
PROJECT = Goal(id="p", tree="project", code="1.1", title="Uniform services")
SERVES = ActionGoal(id="s", action_id="a", goal_id="b")
LEADS = GoalLink(id="l", from_goal_id="p", to_goal_id="b")


def test_an_action_serves_a_goal() -> None:
    (finding,) = found("action-without-goal", ACTION)
    assert (finding.severity, finding.values) == ("warning", {"name": "TP1 Pilot"})
    assert ids("action-without-goal", ACTION, BENEFIT, SERVES) == []
    assert ids("action-without-goal", Action(id="x", title="Dropped", state="dropped")) == []


def test_a_benefit_goal_is_served_by_an_action() -> None:
    assert ids("benefit-goal-without-action", BENEFIT) == ["b"]
    assert ids("benefit-goal-without-action", BENEFIT, ACTION, SERVES) == []


def test_a_cross_cutting_goal_is_served_by_all() -> None:
    assert ids("benefit-goal-without-action", Goal(id="x", tree="benefit", kind="cross_cutting", title="Digital")) == []


def test_a_project_goal_is_served_directly_or_through_the_goal_it_leads_to() -> None:
    assert ids("goal-without-action", PROJECT, BENEFIT, LEADS, ACTION) == ["p"]
    assert ids("goal-without-action", PROJECT, BENEFIT, LEADS, ACTION, SERVES) == []
    assert ids("goal-without-action", PROJECT, ACTION, ActionGoal(id="s", action_id="a", goal_id="p")) == []


def test_links_in_a_circle_serve_nobody() -> None:
    back = GoalLink(id="m", from_goal_id="b", to_goal_id="p")
    assert ids("goal-without-action", PROJECT, BENEFIT, LEADS, back) == ["p"]


def test_a_goal_with_others_under_it_is_served_through_them() -> None:
    child = Goal(id="child", tree="project", parent_id="p", title="Core teams")
    assert ids("goal-without-action", PROJECT, child) == ["child"]


def test_goals_of_the_programme_are_no_business_of_the_check() -> None:
    assert ids("goal-without-action", Goal(id="x", tree="programme", title="Spearhead")) == []


def test_a_circle_of_links_is_an_error_that_shows_it() -> None:
    back = GoalLink(id="m", from_goal_id="b", to_goal_id="p")
    (finding,) = found("goal-circle", PROJECT, BENEFIT, LEADS, back)
    assert (finding.severity, finding.table, finding.row_id) == ("error", "goal_link", "l")
    assert finding.values == {"path": "1.1 → 1 → 1.1"}
    assert ids("goal-circle", PROJECT, BENEFIT, LEADS) == []


def test_a_link_to_a_goal_under_itself_is_a_circle() -> None:
    child = Goal(id="child", tree="project", parent_id="p", title="Core teams")
    down = GoalLink(id="down", from_goal_id="p", to_goal_id="child")
    (finding,) = found("goal-circle", PROJECT, child, down)
    assert finding.values == {"path": "1.1 → Core teams → 1.1"}
