from __future__ import annotations

import pytest

from soteplan.domain.choices import STATES
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.plan import Party
from soteplan.domain.schedule import PHASE_KINDS, Action, Milestone, Package, Phase
from soteplan.domain.schedule_groups import GROUPINGS, MILESTONES, NONE, group_order, groups_of, owner_of
from soteplan.domain.schedule_order import scheduled_rows
from soteplan.domain.state import PlanState
from tests.domain.plans import example, state_of

PACKAGE = Package(id="p", title="Services", owner_id="lead")
ACTION = Action(id="a", package_id="p", title="Core team", state="under_way")
PLANNING = Phase(id="f", action_id="a", kind="planning", owner_id="own", state="done")
ROLL_OUT = Phase(id="g", action_id="a", kind="roll_out")
AGREED = Milestone(id="m", action_id="a", title="Agreed")
LAUNCH = Milestone(id="n", title="Launch")


@pytest.fixture
def state() -> PlanState:
    return state_of(
        *(PACKAGE, ACTION, PLANNING, ROLL_OUT, AGREED, LAUNCH),
        *(Party(id="lead", title="Programme manager", position="b"), Party(id="own", title="Planner", position="a")),
        Goal(id="b2", tree="benefit", title="Prevention", position="b"),
        Goal(id="b1", tree="benefit", title="Access", position="a"),
        Goal(id="b1x", tree="benefit", parent_id="b1", title="Timeliness", position="a"),
        Goal(id="o", tree="project", title="Uniform services"),
        *(ActionGoal(id=f"l{goal}", action_id="a", goal_id=goal) for goal in ("b2", "o", "b1x")),
    )


def test_what_has_no_owner_is_answered_for_by_the_one_above_it(state: PlanState) -> None:
    assert [owner_of(state, row) for row in (PACKAGE, ACTION, PLANNING, AGREED)] == ["lead", "lead", "own", "lead"]
    assert groups_of(state, LAUNCH, "owner") == (NONE,)


def test_a_row_belongs_to_every_benefit_goal_its_action_is_linked_to_in_the_order_of_their_tree(
    state: PlanState,
) -> None:
    for row in (PACKAGE, ACTION, PLANNING, AGREED):
        assert groups_of(state, row, "benefit_goal") == ("b1x", "b2")
    assert group_order(state, "benefit_goal") == ["b1", "b1x", "b2", NONE]


def test_phases_go_by_their_kind_and_an_action_by_those_of_its_phases(state: PlanState) -> None:
    assert groups_of(state, ROLL_OUT, "phase_kind") == ("roll_out",)
    assert groups_of(state, ACTION, "phase_kind") == groups_of(state, PACKAGE, "phase_kind") == ("planning", "roll_out")
    assert groups_of(state, AGREED, "phase_kind") == (MILESTONES,)
    assert group_order(state, "phase_kind") == [*PHASE_KINDS, MILESTONES, NONE]


def test_each_row_has_its_own_state_and_stands_in_its_package(state: PlanState) -> None:
    assert [groups_of(state, row, "state") for row in (PACKAGE, ACTION, PLANNING)] == [
        (NONE,),
        ("under_way",),
        ("done",),
    ]
    assert [groups_of(state, row, "package") for row in (PACKAGE, PLANNING, LAUNCH)] == [("p",), ("p",), (NONE,)]
    assert group_order(state, "state") == [*STATES, NONE]


def test_goals_that_hang_in_a_circle_are_not_lost() -> None:
    state = state_of(
        Goal(id="x", tree="benefit", title="X", parent_id="y"), Goal(id="y", tree="benefit", title="Y", parent_id="x")
    )
    assert sorted(group_order(state, "benefit_goal")) == [NONE, "x", "y"]


@pytest.mark.parametrize("by", GROUPINGS)
def test_every_row_of_the_example_is_in_groups_that_are_shown(by: str) -> None:
    plan = example()
    order = group_order(plan, by)
    rows = [row for _, row in scheduled_rows(plan)]
    for row in rows:
        keys = groups_of(plan, row, by)
        assert keys
        assert list(keys) == sorted(keys, key=order.index)
