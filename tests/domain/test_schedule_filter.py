from __future__ import annotations

import pytest

from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_order import scheduled_rows
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of


@pytest.fixture
def state() -> PlanState:
    return state_of(
        Party(id="lead", title="Lead"),
        Party(id="planner", title="Planner"),
        Package(id="p", code="TPK1", title="Services", owner_id="lead", position="a"),
        Action(id="a", package_id="p", code="TP1", title="Core team", state="under_way", position="a"),
        Phase(id="a1", action_id="a", start_date="2021-01-04", end_date="2021-03-31", state="done", position="a"),
        Phase(
            id="a2",
            action_id="a",
            kind="pilot",
            owner_id="planner",
            start_date="2021-04-01",
            end_date="2021-09-30",
            position="b",
        ),
        Action(id="b", package_id="p", title="Ääni", state="done", start_date="2022-01-03", end_date="2022-02-28"),
        Milestone(id="m", package_id="p", title="Agreed", date="2021-04-01"),
        Milestone(id="n", title="Launch"),
        Goal(id="g", tree="benefit", title="Access"),
        ActionGoal(id="l", action_id="a", goal_id="g"),
    )


def kept(state: PlanState, wanted: ScheduleFilter) -> list[str]:
    return [row.id for _, row in scheduled_rows(state) if wanted.keeps(state, row)]


def by(name: str, *keys: str) -> ScheduleFilter:
    return ScheduleFilter().with_keys(name, frozenset(keys))


def test_nothing_asked_for_keeps_everything(state: PlanState) -> None:
    assert not ScheduleFilter().is_on
    assert not by("owner").is_on
    assert len(kept(state, ScheduleFilter())) == 7


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (by("owner", "planner"), ["a2"]),
        (by("owner", ""), ["n"]),
        (by("package", "p"), ["p", "a", "a1", "a2", "b", "m"]),
        (by("benefit_goal", "g"), ["p", "a", "a1", "a2"]),
        (by("phase_kind", "pilot"), ["p", "a", "a2"]),
        (by("phase_kind", "pilot", "milestone"), ["p", "a", "a2", "m", "n"]),
        (by("state", "under_way"), ["a", "a1", "a2"]),
        (ScheduleFilter(start="2021-04-01", end="2021-04-01"), ["a", "a2", "m"]),
        (ScheduleFilter(end="2021-03-31"), ["a", "a1"]),
        (ScheduleFilter(start="2022-02-28"), ["b"]),
        (ScheduleFilter(words="ÄÄNI "), ["b"]),
        (ScheduleFilter(words="tp1"), ["a", "a1", "a2"]),
        (ScheduleFilter({"state": frozenset({"under_way"}), "owner": frozenset({"planner"})}), ["a2"]),
    ],
)
def test_every_condition_must_hold(state: PlanState, wanted: ScheduleFilter, ids: list[str]) -> None:
    assert wanted.is_on
    assert sorted(kept(state, wanted)) == sorted(ids)
