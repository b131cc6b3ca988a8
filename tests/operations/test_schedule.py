"""Moving and stretching what is dated, new rows with dates, and rows that walk past the ends of their parents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.operations import dependencies, schedule
from soteplan.operations import new_schedule_rows as adding
from soteplan.operations.rows import siblings
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction


class Plan:
    """Two packages; the first has an action with two phases and a milestone, and an action without phases."""

    def __init__(self, store: Store) -> None:
        self.store = store
        store.transact("setup", self._fill)

    def _fill(self, tx: Transaction) -> None:
        tx.update(tx.state.plan, title="Plan", start_date="2020-01-01", end_date="2022-12-31")
        self.first = tx.add(Package, title="First")
        self.second = tx.add(Package, title="Second")
        self.action = tx.add(Action, package_id=self.first.id, title="Phased")
        self.plain = tx.add(
            Action, package_id=self.first.id, title="Plain", start_date="2020-02-01", end_date="2020-02-29"
        )
        self.planning = tx.add(Phase, action_id=self.action.id, start_date="2020-01-31", end_date="2020-03-31")
        self.pilot = tx.add(
            Phase, action_id=self.action.id, kind="pilot", start_date="2020-04-01", end_date="2020-06-30"
        )
        self.milestone = tx.add(Milestone, action_id=self.action.id, title="Ready", date="2020-03-31")

    def now(self, row: Any) -> Any:
        return self.store.state.get(type(row), row.id)

    def do(self, act: Callable[..., Any], *args: Any, **values: Any) -> Any:
        done: list[Any] = []
        self.store.transact("test", lambda tx: done.append(act(tx, *args, **values)))
        return done[0]

    def dates(self, row: Phase | Action) -> tuple[str | None, str | None]:
        found = self.now(row)
        return found.start_date, found.end_date


@pytest.fixture
def plan() -> Iterator[Plan]:
    session = Session.new(title="Plan")
    yield Plan(session.store)
    session.close(discard=True)


def test_a_phase_moves_with_both_its_dates(plan: Plan) -> None:
    plan.do(schedule.move_span, plan.pilot, days=-31)
    assert plan.dates(plan.pilot) == ("2020-03-01", "2020-05-30")
    assert plan.dates(plan.planning) == ("2020-01-31", "2020-03-31")


def test_a_month_more_keeps_to_the_last_day_of_a_shorter_month(plan: Plan) -> None:
    plan.do(schedule.move_span, plan.planning, months=1)
    assert plan.dates(plan.planning) == ("2020-02-29", "2020-04-30")


def test_an_action_moves_with_all_its_phases_and_milestones(plan: Plan) -> None:
    plan.do(schedule.move_span, plan.action, days=1)
    assert plan.dates(plan.planning) == ("2020-02-01", "2020-04-01")
    assert plan.dates(plan.pilot) == ("2020-04-02", "2020-07-01")
    assert plan.now(plan.milestone).date == "2020-04-01"


def test_a_package_moves_with_everything_in_it(plan: Plan) -> None:
    plan.do(schedule.move_span, plan.first, days=7)
    assert plan.dates(plan.plain) == ("2020-02-08", "2020-03-07")
    assert plan.dates(plan.pilot) == ("2020-04-08", "2020-07-07")


def test_what_is_pinned_stays_and_alone_refuses_to_move(plan: Plan) -> None:
    plan.do(lambda tx: tx.update(plan.pilot, pinned=1))
    plan.do(schedule.move_span, plan.action, days=1)
    assert plan.dates(plan.pilot) == ("2020-04-01", "2020-06-30")
    with pytest.raises(Refusal) as refused:
        plan.do(schedule.move_span, plan.now(plan.pilot), days=1)
    assert refused.value.code == "pinned"


def test_a_row_without_dates_has_nothing_to_move(plan: Plan) -> None:
    with pytest.raises(Refusal) as refused:
        plan.do(schedule.move_span, plan.second, days=1)
    assert refused.value.code == "no_dates"


def test_nothing_moves_past_the_years_of_the_calendar(plan: Plan) -> None:
    before = plan.store.last_id
    for days in (-800_000, 3_000_000):
        with pytest.raises(Refusal) as refused:
            plan.do(schedule.move_span, plan.pilot, days=days)
        assert refused.value.code == "not_a_date"
    assert plan.store.last_id == before


def test_an_end_before_the_start_is_refused(plan: Plan) -> None:
    with pytest.raises(Refusal) as refused:
        plan.do(schedule.set_span, plan.pilot, "2020-05-02", "2020-05-01")
    assert refused.value.code == "end_before_start"
    plan.do(schedule.set_span, plan.pilot, "2020-05-01", "2020-05-01")
    assert plan.dates(plan.pilot) == ("2020-05-01", "2020-05-01")


def test_the_span_of_an_action_with_phases_is_theirs(plan: Plan) -> None:
    with pytest.raises(Refusal) as refused:
        plan.do(schedule.set_span, plan.action, "2020-05-01", "2020-05-02")
    assert refused.value.code == "span_of_phases"
    plan.do(schedule.set_span, plan.plain, "2020-05-01", "2020-05-02")
    assert plan.dates(plan.plain) == ("2020-05-01", "2020-05-02")


def test_a_start_typed_past_the_end_takes_the_end_along(plan: Plan) -> None:
    plan.do(schedule.type_date, plan.plain, "start_date", "2020-06-01")
    assert plan.dates(plan.plain) == ("2020-06-01", "2020-06-29")


def test_an_end_typed_before_the_start_is_refused(plan: Plan) -> None:
    with pytest.raises(Refusal) as refused:
        plan.do(schedule.type_date, plan.plain, "end_date", "2020-01-01")
    assert refused.value.code == "end_before_start"
    plan.do(schedule.type_date, plan.plain, "end_date", None)
    assert plan.dates(plan.plain) == ("2020-02-01", None)


def test_a_new_phase_follows_the_one_before_it(plan: Plan) -> None:
    phase = plan.do(adding.add_phase, plan.action, None)
    assert (phase.kind, phase.start_date, phase.end_date) == ("roll_out", "2020-07-01", "2020-09-30")


def test_a_new_phase_stays_within_the_plan(plan: Plan) -> None:
    plan.do(schedule.set_span, plan.pilot, "2020-04-01", "2022-11-30")
    phase = plan.do(adding.add_phase, plan.action, None)
    assert (phase.start_date, phase.end_date) == ("2022-12-01", "2022-12-31")
    late = plan.do(adding.add_phase, plan.action, phase)
    assert (late.kind, late.start_date, late.end_date) == ("evaluation", "2022-12-01", "2022-12-31")


def test_the_first_phase_takes_over_the_dates_of_its_action(plan: Plan) -> None:
    phase = plan.do(adding.add_phase, plan.plain, None)
    assert (phase.kind, phase.start_date, phase.end_date) == ("planning", "2020-02-01", "2020-02-29")


def test_a_new_action_begins_with_the_one_before_it(plan: Plan) -> None:
    action = plan.do(adding.add_action, plan.first, plan.action, "Between")
    assert (action.start_date, action.end_date) == ("2020-01-31", "2020-04-29")
    assert [row.title for row in plan.store.state.where(Action, "package_id", plan.first.id)] == [
        "Phased", "Between", "Plain",
    ]  # fmt: skip


def test_the_first_action_of_a_package_begins_with_the_plan(plan: Plan) -> None:
    action = plan.do(adding.add_action, plan.second, None, "Alone")
    assert (action.start_date, action.end_date) == ("2020-01-01", "2020-03-31")


def test_a_milestone_stands_at_the_end_of_what_it_is_added_to(plan: Plan) -> None:
    found = [plan.do(adding.add_milestone, beside, "M") for beside in (plan.pilot, plan.first, None, plan.milestone)]
    assert [milestone.date for milestone in found] == ["2020-06-30", "2020-06-30", "2022-12-31", "2020-03-31"]
    assert [(m.action_id, m.package_id) for m in found] == [
        (plan.action.id, None), (None, plan.first.id), (None, None), (plan.action.id, None),
    ]  # fmt: skip


def test_a_phase_walks_over_the_end_of_its_action_into_the_next(plan: Plan) -> None:
    plan.do(schedule.step, plan.pilot, 1)
    assert plan.now(plan.pilot).action_id == plan.plain.id
    plan.do(schedule.step, plan.now(plan.pilot), -1)
    assert plan.now(plan.pilot).action_id == plan.action.id
    assert [row.id for row in siblings(plan.store.state, plan.now(plan.pilot))] == [
        plan.planning.id, plan.pilot.id,
    ]  # fmt: skip


def test_an_action_walks_into_the_next_package_and_stops_at_the_last(plan: Plan) -> None:
    plan.do(schedule.step, plan.plain, 1)
    assert plan.now(plan.plain).package_id == plan.second.id
    before = plan.store.last_id
    plan.do(schedule.step, plan.now(plan.plain), 1)
    assert plan.store.last_id == before


def test_a_milestone_goes_out_to_the_plan_and_in_again(plan: Plan) -> None:
    plan.do(schedule.outdent, plan.milestone)
    assert plan.now(plan.milestone).package_id == plan.first.id
    plan.do(schedule.outdent, plan.now(plan.milestone))
    moved = plan.now(plan.milestone)
    assert (moved.action_id, moved.package_id) == (None, None)
    plan.do(schedule.indent, moved)
    assert plan.now(plan.milestone).package_id == plan.second.id


@pytest.mark.parametrize("act", [schedule.indent, schedule.outdent])
def test_an_action_keeps_its_level(plan: Plan, act: Callable[..., Any]) -> None:
    with pytest.raises(Refusal) as refused:
        plan.do(act, plan.plain)
    assert refused.value.code == "fixed_level"


def test_linked_rows_follow_in_time_and_part_again(plan: Plan) -> None:
    plan.do(dependencies.link, [plan.pilot, plan.planning])
    found = plan.store.state.rows(Dependency)
    assert [(row.from_phase_id, row.to_phase_id, row.kind) for row in found] == [
        (plan.planning.id, plan.pilot.id, "FS")
    ]
    plan.do(dependencies.link, [plan.planning, plan.pilot])
    assert plan.store.state.rows(Dependency) == []


def test_links_never_run_in_a_circle(plan: Plan) -> None:
    plan.do(dependencies.link, [plan.planning, plan.pilot])
    plan.do(schedule.move_span, plan.pilot, months=-12)
    with pytest.raises(Refusal) as refused:
        plan.do(dependencies.link, [plan.now(plan.planning), plan.now(plan.pilot)])
    assert refused.value.code == "circle"


def test_one_row_alone_has_nothing_to_be_linked_to(plan: Plan) -> None:
    with pytest.raises(Refusal) as refused:
        plan.do(dependencies.link, [plan.planning, plan.action])
    assert refused.value.code == "nothing_to_link"
