from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain import progress
from soteplan.domain.dates import add_days
from soteplan.domain.progress import Light, Span
from soteplan.domain.schedule import Action, Milestone, Phase
from tests.domain.plans import example, state_of

TODAY = "2021-11-15"


def phase(name: str, start: str | None, end: str | None, **details: object) -> Phase:
    return Phase(id=name, action_id="a", start_date=start, end_date=end, **details)  # type: ignore[arg-type]


def light(action: Action, *rows: object, on: str = TODAY) -> Light:
    return progress.action_progress(state_of(action, *rows), action, on).light


def test_an_action_spans_its_phases() -> None:
    action = Action(id="a", title="A", start_date="2019-01-01", end_date="2025-01-01")
    state = state_of(action, phase("p", "2020-03-01", "2020-06-30"), phase("q", "2020-05-01", None))
    assert progress.action_span(state, action) == Span("2020-03-01", "2020-06-30")


def test_own_dates_count_while_no_phase_has_any() -> None:
    action = Action(id="a", title="A", start_date="2020-01-01", end_date="2020-01-10")
    state = state_of(action, phase("p", None, None), phase("q", "2020-05-01", "2020-06-01", state="dropped"))
    assert progress.action_span(state, action) == Span("2020-01-01", "2020-01-10")
    assert progress.action_span(state_of(), Action(id="b", title="B")) is None


def test_a_package_spans_its_actions_that_are_not_dropped() -> None:
    state = state_of(
        Action(id="a", package_id="k", title="A", start_date="2020-02-01", end_date="2020-03-01"),
        Action(id="b", package_id="k", title="B", start_date="2021-02-01", end_date="2021-03-01"),
        Action(id="c", package_id="k", title="C", start_date="2030-02-01", end_date="2030-03-01", state="dropped"),
    )
    assert progress.package_span(state, "k") == Span("2020-02-01", "2021-03-01")
    assert progress.package_span(state, "none") is None


@pytest.mark.parametrize(
    ("on", "share"),
    [
        ("2019-12-31", 0),
        ("2020-01-01", 500),
        ("2020-01-10", 5000),
        ("2020-06-01", 5000),
        ("2020-07-10", 10_000),
        ("2021-01-01", 10_000),
    ],
)
def test_planned_progress_is_the_share_of_phase_days_gone(on: str, share: int) -> None:
    spans = [Span("2020-01-01", "2020-01-10"), Span("2020-07-01", "2020-07-10")]
    assert progress.planned_progress(spans, on) == share


def test_nothing_is_planned_without_dates() -> None:
    assert progress.planned_progress([], TODAY) is None
    assert progress.planned_progress([Span("2021-02-01", "2021-01-01")], TODAY) is None


def test_actual_progress_is_the_stated_one_or_that_of_the_phases() -> None:
    phases = [
        phase("p", "2020-01-01", "2020-01-30", state="done"),
        phase("q", "2020-02-01", "2020-02-10", progress=5000),
        phase("r", "2020-02-01", "2020-02-10", state="dropped", progress=0),
    ]
    state = state_of(*phases)
    assert progress.actual_progress(state, Action(id="a", title="A")) == (30 * 10_000 + 10 * 5000) // 40
    assert progress.actual_progress(state, Action(id="a", title="A", progress=200)) == 200
    assert progress.actual_progress(state, Action(id="a", title="A", state="done")) == 10_000
    assert progress.actual_progress(state_of(), Action(id="a", title="A")) == 0


ACTION = {"id": "a", "title": "A", "start_date": "2021-01-01", "end_date": "2021-12-31"}


@pytest.mark.parametrize(
    ("details", "expected", "reason"),
    [
        ({"state": "done"}, "done", "done"),
        ({"state": "under_way", "progress": 10_000}, "done", "done"),
        ({"state": "dropped"}, "dropped", "dropped"),
        ({"state": "under_way", "progress": 8000}, "on_track", "as_planned"),
        ({"state": "under_way", "progress": 7700}, "at_risk", "behind"),
        ({"state": "under_way", "progress": 6000}, "late", "behind"),
        ({"state": "paused", "progress": 8700}, "at_risk", "paused"),
        ({"state": "paused", "progress": 1000}, "late", "behind"),
        ({"state": "under_way", "progress": 9900, "end_date": "2021-11-14"}, "late", "overdue"),
        ({"start_date": "2022-01-01", "end_date": "2022-03-01"}, "not_started", "not_yet"),
        ({"start_date": "2022-01-01", "end_date": "2022-03-01", "state": "under_way"}, "on_track", "as_planned"),
        ({"start_date": "2021-11-10", "end_date": "2022-03-01"}, "at_risk", "not_begun"),
        ({"start_date": TODAY, "end_date": "2022-03-01"}, "not_started", "not_yet"),
        ({"start_date": None, "end_date": None}, "not_started", "no_dates"),
        ({"start_date": None, "end_date": None, "state": "under_way"}, "on_track", "as_planned"),
    ],
)
def test_the_light_of_an_action_names_its_reason(details: dict[str, object], expected: str, reason: str) -> None:
    shown = light(Action(**{**ACTION, **details}))  # type: ignore[arg-type]
    assert (shown.light, shown.reason) == (expected, reason)


def test_an_overdue_milestone_puts_its_action_at_risk() -> None:
    action = Action(id="a", title="A", state="under_way", progress=9000, start_date="2021-01-01", end_date="2021-12-31")
    missed = Milestone(id="m", action_id="a", title="Training held", date="2021-10-29")
    assert light(action, missed) == Light(
        "at_risk", "milestone_overdue", {"milestone": "Training held", "date": "2021-10-29"}
    )
    assert (
        light(action, Milestone(id="m", action_id="a", title="Training held", date="2021-10-29", state="done")).light
        == "on_track"
    )


def test_a_late_light_tells_how_far_behind() -> None:
    shown = light(Action(**{**ACTION, "state": "under_way", "progress": 2000}))  # type: ignore[arg-type]
    assert shown.values == {"planned": 8739, "actual": 2000, "behind": 6739}


def test_packages_count_the_lights_of_their_actions() -> None:
    state = example("paijat-hame.en")
    standings = progress.all_progress(state, TODAY)
    packages = progress.package_progress(state, TODAY)
    assert len(standings) == 22
    assert sum(progress.light_counts(standings).values()) == 22
    assert sum(sum(package.lights.values()) for package in packages) == 22
    common = packages[-1]
    assert (common.span, common.planned, common.actual) == (None, None, 0)


def test_the_next_milestones_come_in_the_order_of_their_days() -> None:
    state = state_of(
        Milestone(id="b", title="B", date="2022-01-01"),
        Milestone(id="a", title="A", date=TODAY),
        Milestone(id="past", title="P", date="2021-11-14"),
        Milestone(id="done", title="D", date="2022-02-01", state="done"),
        Milestone(id="undated", title="U"),
    )
    assert [milestone.id for milestone in progress.next_milestones(state, TODAY)] == ["a", "b"]
    assert [milestone.id for milestone in progress.next_milestones(state, TODAY, 1)] == ["a"]


days = st.integers(0, 1500)


@given(
    st.lists(st.tuples(days, st.integers(0, 300), st.sampled_from([None, 0, 2500, 10_000])), max_size=5),
    st.sampled_from(["not_started", "under_way", "done", "paused", "dropped"]),
    days,
)
def test_progress_stays_in_range_and_never_falls_as_days_pass(
    drawn: list[tuple[int, int, int | None]], state_name: str, day: int
) -> None:
    phases = [
        phase(str(number), add_days("2019-01-01", start), add_days("2019-01-01", start + length), progress=done)
        for number, (start, length, done) in enumerate(drawn)
    ]
    action = Action(id="a", title="A", state=state_name)
    state = state_of(action, *phases)
    today, later = (progress.action_progress(state, action, add_days("2019-01-01", day + more)) for more in (0, 30))
    assert 0 <= today.actual <= 10_000
    assert today.light.light in progress.LIGHTS
    assert (today.planned is None) == (not drawn)
    assert 0 <= (today.planned or 0) <= (later.planned or 0) <= 10_000
