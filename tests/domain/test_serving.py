from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import serving
from soteplan.domain.budget import Actual, BudgetLine, Forecast
from soteplan.domain.communications import CommAction, CommObjective, CoreMessage, Feedback, TargetGroup
from soteplan.domain.effects import Effect
from soteplan.domain.entities import ENTITIES
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.goals import ActionGoal, Goal, GoalLink, ScopeItem
from soteplan.domain.meetings import Decision
from soteplan.domain.risks import Risk, RiskLink, RiskResponse, RiskReview
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of

# A goal with a sub-goal, to which another goal is linked; one action of two serves that one.
TREE = (
    Goal("top"),
    Goal("sub", parent_id="top"),
    Goal("linked"),
    Goal("other"),
    GoalLink("gl", from_goal_id="linked", to_goal_id="sub"),
    Package("p"),
    Action("a", package_id="p"),
    Action("b", package_id="p"),
    ActionGoal("ag", action_id="a", goal_id="linked"),
    ActionGoal("ah", action_id="b", goal_id="other"),
)


def reached(state: PlanState, goal_id: str = "top") -> set[tuple[str, str]]:
    return {(table, row_id) for table, ids in serving.how(state, "goal", goal_id).items() for row_id in ids}


def also(*rows: Any) -> set[str]:
    """What is reached besides goals and actions when a plan holds these rows too."""
    skeleton = reached(state_of(*TREE))
    return {row_id for _, row_id in reached(state_of(*TREE, *rows)) - skeleton}


def test_goals_under_it_and_linked_to_it_serve_with_their_actions_and_packages() -> None:
    assert reached(state_of(*TREE)) == {
        ("goal", "top"), ("goal", "sub"), ("goal", "linked"), ("goal_link", "gl"),
        ("action", "a"), ("action_goal", "ag"), ("package", "p"),
    }  # fmt: skip


def test_only_the_dates_of_actions_that_serve_come_along() -> None:
    rows = (
        Phase("x", action_id="a"), Phase("y", action_id="b"), Milestone("m", action_id="a"),
        Milestone("n", action_id="b"), Milestone("of package", package_id="p"), Milestone("of plan"),
        Dependency("d", from_phase_id="x", to_milestone_id="m"), Dependency("e", from_phase_id="x", to_phase_id="y"),
    )  # fmt: skip
    assert also(*rows) == {"x", "m", "of package", "d"}


def test_what_names_an_action_that_does_not_serve_does_not_come_with_its_package() -> None:
    rows = (
        Risk("of action", action_id="a", package_id="p"), Risk("of another", action_id="b", package_id="p"),
        Risk("of package", package_id="p"), Risk("of goal", goal_id="sub"), Risk("of another goal", goal_id="other"),
        Milestone("m", action_id="b", package_id="p"), Effect("e", goal_id="other", package_id="p"),
        Effect("f", package_id="p"), ScopeItem("s", action_id="b", package_id="p"), ScopeItem("t", package_id="p"),
    )  # fmt: skip
    assert also(*rows) == {"of action", "of package", "of goal", "f", "t"}


def test_a_risk_serves_by_what_it_bears_on_besides_what_it_names() -> None:
    risk, answer = Risk("r", goal_id="other"), RiskResponse("rr", risk_id="r")
    assert also(risk, answer) == set()
    for link in (RiskLink("l", "r", goal_id="sub"), RiskLink("l", "r", action_id="a"), RiskLink("l", "r", None, "p")):
        assert also(risk, answer, link) == {"r", "rr", "l"}
    assert also(risk, answer, RiskLink("l", "r", goal_id="other")) == set()


def test_risks_bring_their_responses_and_indicators_their_measurements() -> None:
    rows = (
        Risk("r", goal_id="top"), RiskResponse("rr", risk_id="r"), RiskReview("rv", risk_id="r"), RiskResponse("else"),
        Indicator("i", action_id="a"), Measurement("mi", indicator_id="i"), Indicator("j", target_group_id="g"),
    )  # fmt: skip
    assert also(*rows) == {"r", "rr", "rv", "i", "mi"}


def test_messages_are_reached_through_communication_actions_at_milestones() -> None:
    rows = (
        Milestone("m", action_id="a"), TargetGroup("g"), CommObjective("o"), CoreMessage("national"),
        CoreMessage("own", carries_id="national"), CoreMessage("silent"), CommAction("loose", core_message_id="silent"),
        CommAction("c", milestone_id="m", core_message_id="own", comm_objective_id="o", target_group_id="g"),
    )  # fmt: skip
    assert also(*rows) == {"m", "c", "own", "national", "o", "g"}


def test_messages_that_carry_one_another_in_a_circle_end() -> None:
    rows = (
        Milestone("m", action_id="a"), CoreMessage("x", carries_id="y"), CoreMessage("y", carries_id="x"),
        CommAction("c", milestone_id="m", core_message_id="x"),
    )  # fmt: skip
    assert also(*rows) == {"m", "c", "x", "y"}


def test_decisions_about_anything_that_serves_come_along() -> None:
    rows = (
        Decision("d", subject_table="action", subject_id="a"), Decision("e", subject_table="action", subject_id="b"),
        Decision("f", subject_table="goal", subject_id="a"), Decision("g"),
    )  # fmt: skip
    assert also(*rows) == {"d"}


def test_why_leads_up_through_parents_and_links() -> None:
    state = state_of(*TREE)
    assert serving.why(state, "goal", "linked") == {"goal": {"sub", "top"}, "goal_link": {"gl"}, "action_goal": set()}
    assert serving.why(state, "action", "a") == {
        "goal": {"linked", "sub", "top"}, "goal_link": {"gl"}, "action_goal": {"ag"},
    }  # fmt: skip
    assert serving.why(state, "goal", "top")["goal"] == frozenset()


def test_how_of_an_action_is_what_belongs_to_it_and_not_its_package() -> None:
    rows = (Phase("x", action_id="a"), Phase("y", action_id="b"), Risk("r", action_id="a"), Risk("s", package_id="p"))
    found = serving.how(state_of(*TREE, *rows), "action", "a")
    assert {table: ids for table, ids in found.items() if ids} == {"action": {"a"}, "phase": {"x"}, "risk": {"r"}}


MONEY = (
    Package("common", kind="common"),
    BudgetLine("l", package_id="p", amount=100_00), BudgetLine("k", package_id="p", amount=20_50),
    BudgetLine("c", package_id="common", amount=7_00), BudgetLine("none", amount=1_00),
    Actual("u", package_id="p", month="2021-02", amount=30_00), Actual("v", month="2021-03", amount=5_00),
    Forecast("past", package_id="p", month="2021-03", amount=9_00),
    Forecast("f", package_id="p", month="2021-04", amount=11_00),
)  # fmt: skip


def test_feedback_goes_with_its_occasion_and_without_one_with_its_group() -> None:
    rows = (
        Milestone("told", action_id="a"),
        CommAction("talk", milestone_id="told", target_group_id="staff"),
        TargetGroup("staff"),
        Feedback("there", comm_action_id="talk"),
        Feedback("elsewhere", comm_action_id="other", target_group_id="staff"),
        Feedback("asked", target_group_id="staff"),
        Feedback("alone"),
    )
    state = state_of(*TREE, *rows)
    assert serving.how(state, "goal", "top")["feedback"] == {"there", "asked"}


def test_a_package_counts_whole_and_says_how_many_of_its_actions_serve() -> None:
    state = state_of(*TREE, *MONEY)
    money = serving.money(state, serving.how(state, "goal", "top"))
    assert money.packages == (serving.PackageMoney("p", 120_50, 30_00, 11_00, 1, 2),)
    assert (money.planned, money.used, money.expected, money.common) == (120_50, 30_00, 11_00, 7_00)


def test_common_money_is_told_once_and_counted_where_an_action_of_its_own_serves() -> None:
    rows = (*TREE, *MONEY, Action("shared", package_id="common"), ActionGoal("s", action_id="shared", goal_id="top"))
    state = state_of(*rows)
    money = serving.money(state, serving.how(state, "goal", "top"))
    assert (money.planned, money.common) == (127_50, 0)


def test_a_goal_without_actions_has_no_money_of_its_own() -> None:
    state = state_of(Goal("alone"), *MONEY)
    assert serving.money(state, serving.how(state, "goal", "alone")) == serving.Money((), 7_00)


def test_a_narrowed_plan_holds_what_is_kept_and_stays_as_it_was() -> None:
    state = state_of(*TREE)
    kept = serving.narrowed(state, lambda table, row_id: table != "goal" or row_id == "sub")
    assert [goal.id for goal in kept.rows(Goal)] == ["sub"]
    assert len(kept.rows(Action)) == 2


def test_tables_that_serve_are_declared_and_the_rest_belongs_to_the_plan() -> None:
    assert serving.SERVING_TABLES.issubset(ENTITIES)
    assert {"plan", "party", "cost_category", "grant", "funding", "snapshot"}.isdisjoint(serving.SERVING_TABLES)
    assert set(serving.how(state_of(*TREE), "goal", "top")) == serving.SERVING_TABLES


@pytest.mark.parametrize(("code", "actions"), [("1", 3), ("2", 6), ("3", 4), ("4", 5), ("5", 4)])
def test_benefit_goals_of_the_example_are_served_by_the_actions_of_its_source(code: str, actions: int) -> None:
    state = example()
    goal = next(goal for goal in state.where(Goal, "tree", "benefit") if goal.code == code)
    assert len(serving.how(state, "goal", goal.id)["action"]) == actions


# any plan

IDS = [f"g{number}" for number in range(7)]
PAIRS = st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=14)
PARENTS = st.lists(st.one_of(st.none(), st.sampled_from(IDS)), min_size=len(IDS), max_size=len(IDS))


def tangle(parents: list[str | None], pairs: list[tuple[str, str]]) -> PlanState:
    """Goals under and linked to one another in any way, circles included, each with an action and a risk."""
    rows: list[Any] = [Goal(each, parent_id=parent) for each, parent in zip(IDS, parents, strict=True)]
    rows += [GoalLink(f"l{n}", from_goal_id=a, to_goal_id=b) for n, (a, b) in enumerate(pairs)]
    for number, each in enumerate(IDS):
        rows += [Action(f"a-{each}", package_id=f"p{number % 2}"), Risk(f"r-{each}", goal_id=each)]
        rows += [ActionGoal(f"ag-{each}", action_id=f"a-{each}", goal_id=each)]
    rows += [row for n in range(2) for row in (Package(f"p{n}"), BudgetLine(f"b{n}", package_id=f"p{n}", amount=n + 1))]
    return state_of(*rows)


def serves(state: PlanState) -> Iterator[tuple[str, str]]:
    """Who serves whom directly."""
    yield from ((goal.id, goal.parent_id) for goal in state.rows(Goal) if goal.parent_id)
    yield from ((str(link.from_goal_id), str(link.to_goal_id)) for link in state.rows(GoalLink))


@given(PARENTS, PAIRS)
def test_how_and_why_are_the_same_roads_in_both_directions(
    parents: list[str | None], pairs: list[tuple[str, str]]
) -> None:
    state = tangle(parents, pairs)
    below = {each: serving.how(state, "goal", each)["goal"] for each in IDS}
    above = {each: serving.why(state, "goal", each)["goal"] for each in IDS}
    for one in IDS:
        assert one in below[one]
        assert {other for other in IDS if one in below[other] and other != one} == above[one]


@given(PARENTS, PAIRS)
def test_what_serves_what_serves_a_goal_serves_the_goal(
    parents: list[str | None], pairs: list[tuple[str, str]]
) -> None:
    state = tangle(parents, pairs)
    for below, above in serves(state):
        of_below, of_above = serving.how(state, "goal", below), serving.how(state, "goal", above)
        assert all(ids <= of_above[table] for table, ids in of_below.items())


@given(PARENTS, PAIRS)
def test_actions_and_risks_come_from_the_goals_reached_and_money_from_the_packages(
    parents: list[str | None], pairs: list[tuple[str, str]]
) -> None:
    state = tangle(parents, pairs)
    found = serving.how(state, "goal", IDS[0])
    assert found["action"] == {f"a-{goal}" for goal in found["goal"]}
    assert found["risk"] == {f"r-{goal}" for goal in found["goal"]}
    lines = [line.amount or 0 for line in state.rows(BudgetLine) if line.package_id in found["package"]]
    assert serving.money(state, found).planned == sum(lines)


@given(PARENTS, PAIRS, st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)))
def test_a_new_link_never_takes_anything_away(
    parents: list[str | None], pairs: list[tuple[str, str]], new: tuple[str, str]
) -> None:
    before = serving.how(tangle(parents, pairs), "goal", IDS[0])
    after = serving.how(tangle(parents, [*pairs, new]), "goal", IDS[0])
    assert all(ids <= after[table] for table, ids in before.items())
