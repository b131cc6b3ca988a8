from __future__ import annotations

from soteplan.domain.schedule import Action, Dependency, Milestone, Phase
from tests.domain.checks.found import found, ids

ACTION = Action(id="a", package_id="k", code="TP1", title="Pilot")
FIRST = Phase(id="first", action_id="a", start_date="2021-01-04", end_date="2021-01-29")
SECOND = Phase(id="second", action_id="a", title="Roll-out", start_date="2021-01-25", end_date="2021-02-26")


def test_a_successor_that_starts_too_early_is_named_with_its_earliest_day() -> None:
    (finding,) = found(
        "dependency-broken", ACTION, FIRST, SECOND, Dependency(id="d", from_phase_id="first", to_phase_id="second")
    )
    assert (finding.severity, finding.row_id) == ("warning", "d")
    assert finding.values == {
        "name": "TP1 Pilot Roll-out", "date": "2021-01-25", "other": "TP1 Pilot", "earliest": "2021-02-01",
    }  # fmt: skip


def test_a_dependency_that_holds_is_not_named() -> None:
    side_by_side = Dependency(id="d", from_phase_id="first", to_phase_id="second", kind="SS")
    assert ids("dependency-broken", ACTION, FIRST, SECOND, side_by_side) == []


def test_a_dependency_needs_both_its_ends() -> None:
    assert ids("dependency-incomplete", FIRST, Dependency(id="d", from_phase_id="first")) == ["d"]


def test_a_circle_is_an_error() -> None:
    there = Dependency(id="there", from_phase_id="first", to_milestone_id="m")
    back = Dependency(id="back", from_milestone_id="m", to_phase_id="first")
    (finding,) = found("dependency-circle", ACTION, FIRST, Milestone(id="m", title="Approved"), there, back)
    assert finding.severity == "error"
    assert finding.values["count"] == 2
