"""The logical framework as it follows from a plan."""

from __future__ import annotations

import pytest

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.logframe import (
    Matrix,
    goals_by_level,
    level_of,
    matrix,
    results_of,
    values_text,
)
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of

TOP = Goal("t", tree="project", kind="top_goal", code="1", title="Uniform services")
UNDER = Goal("u", tree="project", parent_id="t", code="1.1", title="Core teams")
BENEFIT = Goal("b", tree="benefit", kind="benefit_goal", code="B1", title="Equal access", position="1")
SECOND = Goal("c", tree="benefit", kind="benefit_goal", code="B2", title="Less heavy care", position="2")
PACKAGE = Package("p", code="TPK1", title="Model")
ACTION = Action("a", package_id="p", code="TP1", title="Pilot")


def ids(matrix: Matrix) -> list[list[str]]:
    return [[entry.row.id for entry in level] for level in (matrix.overall, matrix.purpose, matrix.result)]


def listed(state: PlanState) -> dict[str, list[str]]:
    """The actions under each result; those only referred to in parentheses."""
    return {
        group.result.id if group.result else "": [
            f"({e.row.id})" if e.is_reference else e.row.id for e in group.entries
        ]
        for group in matrix(state).groups
    }


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_example_has_two_objectives_one_purpose_five_results_and_all_its_actions(language: str) -> None:
    found = matrix(example(f"paijat-hame.{language}"))
    assert [len(level) for level in ids(found)] == [2, 1, 5]
    assert [entry.row.kind for entry in found.overall if isinstance(entry.row, Goal)] == [
        "purpose",
        "strategic_objective",
    ]
    assert found.purpose[0].row.code == "3"
    assert [entry.row.code for entry in found.result] == ["1", "2", "3", "4", "5"]
    assert len(list(found.activities())) == 22
    assert [len(group.entries) for group in found.groups] == [3, 6, 4, 5, 4]


def test_every_indicator_of_the_example_that_measures_a_goal_or_an_action_is_in_the_matrix() -> None:
    state = example()
    found = matrix(state)
    shown = {i.id for entry in (*found.goals(), *found.activities()) for i in entry.indicators}
    assert shown == {i.id for i in state.rows(Indicator) if i.goal_id or i.action_id}


@pytest.mark.parametrize(
    ("tree", "kind", "level"),
    [
        ("programme", "purpose", "overall"),
        ("programme", "strategic_objective", "overall"),
        ("programme", "spearhead", "none"),
        ("programme", "result_area", "none"),
        ("project", "purpose", "purpose"),
        ("project", "top_goal", "result"),
        ("benefit", "benefit_goal", "result"),
        ("benefit", "cross_cutting", "none"),
        ("process", "process_goal", "none"),
        ("problem", "problem", "none"),
    ],
)
def test_the_level_follows_from_the_kind(tree: str, kind: str, level: str) -> None:
    goal = Goal("g", tree=tree, kind=kind, title="Goal")
    assert level_of(state_of(goal), goal) == level


@pytest.mark.parametrize("level", ["overall", "purpose", "result", "none"])
def test_a_level_set_by_hand_wins(level: str) -> None:
    goal = replaced(BENEFIT, logframe=level)
    state = state_of(goal)
    assert level_of(state, goal) == level
    assert [name for name, goals in goals_by_level(state).items() if goals] == ([] if level == "none" else [level])


def test_top_level_goals_are_the_results_of_a_plan_without_benefit_goals() -> None:
    assert ids(matrix(state_of(TOP, UNDER)))[2] == ["t"]
    assert ids(matrix(state_of(TOP, UNDER, BENEFIT)))[2] == ["b"]
    assert ids(matrix(state_of(TOP, UNDER, replaced(BENEFIT, logframe="none"))))[2] == ["t"]


def test_a_goal_at_the_top_of_the_project_tree_counts_though_it_has_no_kind_of_its_own() -> None:
    assert ids(matrix(state_of(Goal("g", tree="project", title="Goal"))))[2] == ["g"]


def test_goals_stand_in_the_order_of_their_trees() -> None:
    child = Goal("x", tree="benefit", kind="benefit_goal", parent_id="b", title="Of B1", position="0")
    assert ids(matrix(state_of(SECOND, child, BENEFIT)))[2] == ["b", "x", "c"]


def test_an_action_is_told_once_and_referred_to_under_its_other_results() -> None:
    links = (ActionGoal("l", action_id="a", goal_id="c"), ActionGoal("m", action_id="a", goal_id="b"))
    measured = Indicator("i", title="Visits", action_id="a")
    state = state_of(BENEFIT, SECOND, PACKAGE, ACTION, measured, *links)
    assert listed(state) == {"b": ["a"], "c": ["(a)"]}
    home, reference = (group.entries[0] for group in matrix(state).groups)
    assert ([i.id for i in home.indicators], home.under, home.home) == (["i"], "b", "")
    assert (reference.indicators, reference.under, reference.home) == ((), "c", "b")


def test_activities_stand_by_package_and_those_without_a_result_last() -> None:
    first = Package("q", code="TPK0", title="First", position="0")
    early = Action("e", package_id="q", title="Early", position="9")
    idle = Action("z", package_id="q", title="Idle", position="1")
    links = [ActionGoal(f"l{row.id}", action_id=row.id, goal_id="b") for row in (ACTION, early)]
    state = state_of(BENEFIT, replaced(PACKAGE, position="5"), first, ACTION, early, idle, *links)
    assert listed(state) == {"b": ["e", "a"], "": ["z"]}


def test_an_action_serves_the_nearest_results_that_its_links_lead_to() -> None:
    link = ActionGoal("l", action_id="a", goal_id="u")
    contributes = GoalLink("k", from_goal_id="u", to_goal_id="c")
    above = GoalLink("j", from_goal_id="t", to_goal_id="b")
    assert [goal.id for goal in results_of(state_of(TOP, UNDER, link), ACTION, [TOP])] == ["t"]
    state = state_of(TOP, UNDER, BENEFIT, SECOND, link, contributes, above)
    assert [goal.id for goal in results_of(state, ACTION, [BENEFIT, SECOND])] == ["c"]


def test_links_in_a_circle_lead_nowhere() -> None:
    link = ActionGoal("l", action_id="a", goal_id="t")
    circle = (GoalLink("k", from_goal_id="t", to_goal_id="u"), GoalLink("j", from_goal_id="u", to_goal_id="t"))
    assert results_of(state_of(TOP, UNDER, BENEFIT, link, *circle), ACTION, [BENEFIT]) == []


def test_an_empty_plan_has_an_empty_matrix() -> None:
    assert matrix(state_of()).is_empty
    assert not matrix(state_of(PACKAGE, ACTION)).is_empty


@pytest.mark.parametrize(
    ("baseline", "target", "unit", "text"),
    [
        (21.0, 7.0, "d", "21 → 7\u00a0d"),
        (0.0, -33.0, "%", "0 → -33\u00a0%"),
        (None, 5.0, "", "→ 5"),
        (3.0, None, "h", "3\u00a0h"),
        (None, None, "h", ""),
    ],
)
def test_values_go_from_the_baseline_to_the_target(
    baseline: float | None, target: float | None, unit: str, text: str
) -> None:
    indicator = Indicator("i", title="Wait", baseline=baseline, target=target, unit=unit)
    assert values_text(indicator, "{:g}".format) == text
