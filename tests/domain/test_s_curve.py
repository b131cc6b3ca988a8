from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.dates import add_days
from soteplan.domain.plan import Plan
from soteplan.domain.s_curve import Point, actual_curve, actual_now, planned_curve, planned_on
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.domain.state import PlanState
from tests.domain.plans import state_of

ROWS = (Plan(id="plan", title="P", status_date="2021-03-31"), Package(id="p", title="Package"))


def plan(*rows: object) -> PlanState:
    return state_of(*ROWS, *rows)


def action(name: str, start: str, end: str, progress: int | None = None, state: str = "under_way") -> Action:
    return Action(id=name, package_id="p", title=name, start_date=start, end_date=end, progress=progress, state=state)


def change_set(number: int, *changes: Change) -> ChangeSet:
    return ChangeSet(str(number), str(number - 1), "2021-01-01T00:00:00.000Z", "", "", "edit", "", "", None, changes)


def test_the_planned_curve_runs_from_nothing_to_all_by_months() -> None:
    state = plan(action("a", "2021-01-01", "2021-02-28"), action("b", "2021-02-01", "2021-02-28"))
    # 59 days of a and 28 of b; at the end of January 31 of the 87 are gone.
    assert planned_curve(state) == [
        Point("2020-12-31", 0),
        Point("2021-01-31", 31 * 10000 // 87),
        Point("2021-02-28", 10000),
    ]
    assert planned_on(state, "2021-02-14") == (45 + 14) * 10000 // 87
    assert planned_curve(plan()) == []


def test_actions_weigh_by_their_length_and_dropped_ones_do_not_count() -> None:
    state = plan(
        action("long", "2021-01-01", "2021-01-30", 5000),
        action("short", "2021-01-01", "2021-01-10", 10000),
        action("gone", "2021-01-01", "2021-12-31", 0, state="dropped"),
    )
    assert actual_now(state) == (30 * 5000 + 10 * 10000) // 40
    assert actual_now(plan()) is None


def test_moving_the_status_date_on_leaves_a_point_behind() -> None:
    state = plan(action("a", "2021-01-01", "2021-12-31", 4000))
    history = [
        change_set(4, Change("action", "a", {"progress": 2500}, {"progress": 4000})),
        change_set(3, Change("plan", "plan", {"status_date": "2021-02-28"}, {"status_date": "2021-03-31"})),
        change_set(2, Change("goal", "g", None, {"title": "G"})),
        change_set(1, Change("action", "a", {"progress": 1000}, {"progress": 2500})),
        change_set(0, Change("plan", "plan", {"status_date": None}, {"status_date": "2021-02-28"})),
    ]
    assert actual_curve(state, history) == [Point("2021-02-28", 2500), Point("2021-03-31", 4000)]
    assert state.plan.status_date == "2021-03-31", "the plan is as it was"


def test_a_plan_made_in_the_first_step_of_its_history_ends_there() -> None:
    rows = {"title": "P", "status_date": "2021-03-31"}
    made = [
        change_set(1, Change("plan", "plan", None, rows)),
        change_set(0, Change("package", "p", None, {"title": "x"})),
    ]
    assert actual_curve(plan(action("a", "2021-01-01", "2021-01-02", 100)), made) == [Point("2021-03-31", 100)]


spans = st.lists(st.tuples(st.integers(0, 900), st.integers(0, 400), st.none() | st.integers(0, 10000)), max_size=8)


@given(spans)
def test_the_planned_curve_never_falls_and_ends_whole(spans: list[tuple[int, int, int | None]]) -> None:
    rows = []
    for number, (start, length, progress) in enumerate(spans):
        first = add_days("2020-01-15", start)
        phase = Phase(id=f"f{number}", action_id=f"a{number}", start_date=first, end_date=add_days(first, length))
        rows += [Action(id=f"a{number}", package_id="p", title="A", progress=progress), phase]
    curve = planned_curve(plan(*rows))
    assert [point.progress for point in curve] == [planned_on(plan(*rows), point.date) for point in curve]
    assert [point.date for point in curve] == sorted({point.date for point in curve})
    assert [point.progress for point in curve] == sorted(point.progress for point in curve)
    assert not curve or (curve[0].progress, curve[-1].progress) == (0, 10000)
    now = actual_now(plan(*rows))
    assert now is None or 0 <= now <= 10000
