from __future__ import annotations

import pytest

from soteplan.domain.dependencies import circle, demand
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of

FRIDAY, SATURDAY, MONDAY, TUESDAY = "2021-11-12", "2021-11-13", "2021-11-15", "2021-11-16"


def two_phases(start: str, end: str, next_start: str, next_end: str, **details: object) -> tuple[PlanState, Dependency]:
    dependency = Dependency(id="d", from_phase_id="a", to_phase_id="b", **details)  # type: ignore[arg-type]
    first = Phase(id="a", action_id="x", start_date=start, end_date=end)
    second = Phase(id="b", action_id="y", start_date=next_start, end_date=next_end)
    return state_of(first, second, dependency), dependency


@pytest.mark.parametrize(
    ("kind", "lag", "earliest", "met"),
    [
        ("FS", 0, MONDAY, True),
        ("FS", None, MONDAY, True),
        ("FS", 1, TUESDAY, False),
        ("FS", -1, FRIDAY, True),
        ("SS", 0, "2021-11-01", True),
        ("SS", 11, TUESDAY, False),
        ("FF", 0, FRIDAY, True),
        ("FF", 10, "2021-11-26", False),
        ("SF", 0, "2021-11-01", True),
    ],
)
def test_each_kind_holds_an_end_of_the_successor(kind: str, lag: int | None, earliest: str, met: bool) -> None:
    state, dependency = two_phases("2021-11-01", FRIDAY, MONDAY, "2021-11-19", kind=kind, lag=lag)
    asked = demand(state, dependency)
    assert asked is not None
    assert (asked.earliest, asked.is_met) == (earliest, met)
    assert asked.end == {"FS": "start", "SS": "start", "FF": "end", "SF": "end"}[kind]


def test_a_start_on_the_free_day_after_the_end_is_kept() -> None:
    state, dependency = two_phases("2021-11-01", FRIDAY, SATURDAY, "2021-11-19", kind="FS")
    asked = demand(state, dependency)
    assert asked is not None
    assert asked.is_met


def test_a_start_on_the_day_of_the_end_is_not_kept() -> None:
    state, dependency = two_phases("2021-11-01", FRIDAY, FRIDAY, "2021-11-19", kind="FS")
    asked = demand(state, dependency)
    assert asked is not None
    assert not asked.is_met


def test_what_follows_a_milestone_may_start_on_its_day() -> None:
    dependency = Dependency(id="d", from_milestone_id="m", to_phase_id="b", kind="FS")
    phase = Phase(id="b", action_id="y", start_date=MONDAY, end_date=TUESDAY)
    state = state_of(Milestone(id="m", title="Approved", date=MONDAY), phase, dependency)
    asked = demand(state, dependency)
    assert asked is not None
    assert asked.is_met


def test_nothing_is_asked_while_an_end_or_a_date_is_missing() -> None:
    incomplete = Dependency(id="d", from_phase_id="a")
    assert demand(state_of(Phase(id="a", action_id="x"), incomplete), incomplete) is None
    undated = Dependency(id="d", from_phase_id="a", to_phase_id="b")
    assert demand(state_of(Phase(id="a", action_id="x"), Phase(id="b", action_id="y"), undated), undated) is None


def phases(*names: str) -> list[Phase]:
    return [Phase(id=name, action_id="x") for name in names]


def test_a_circle_of_dependencies_is_found_in_order() -> None:
    ring = [
        Dependency(id="1", from_phase_id="a", to_phase_id="b"),
        Dependency(id="2", from_phase_id="b", to_milestone_id="m"),
        Dependency(id="3", from_milestone_id="m", to_phase_id="a"),
    ]
    apart = Dependency(id="4", from_phase_id="a", to_phase_id="c")
    found = circle(state_of(*phases("a", "b", "c"), Milestone(id="m", title="M"), apart, *ring))
    assert {dependency.id for dependency in found} == {"1", "2", "3"}


def test_phases_that_run_side_by_side_are_no_circle() -> None:
    state = state_of(
        *phases("a", "b"),
        Dependency(id="1", from_phase_id="a", to_phase_id="b", kind="SS"),
        Dependency(id="2", from_phase_id="b", to_phase_id="a", kind="FF"),
    )
    assert circle(state) == []
