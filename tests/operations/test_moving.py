"""Rows moved and stretched together; what stands under an action or a package scales in whole working days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.calendar import is_working_day, working_days
from soteplan.domain.dates import add_days
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.operations import moving
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction


class Plan:
    """A package with an action of two phases of four weeks each and a milestone at the end of the first."""

    def __init__(self, store: Store) -> None:
        self.store = store
        store.transact("setup", self._fill)

    def _fill(self, tx: Transaction) -> None:
        self.package = tx.add(Package, title="Package")
        self.action = tx.add(Action, package_id=self.package.id, title="Phased")
        self.plain = tx.add(
            Action, package_id=self.package.id, title="Plain", start_date="2021-02-01", end_date="2021-02-26"
        )
        self.planning = self._phase(tx, "2021-02-01", "2021-02-26")
        self.pilot = self._phase(tx, "2021-03-01", "2021-03-26")
        self.milestone = tx.add(Milestone, action_id=self.action.id, title="Ready", date="2021-02-26")

    def _phase(self, tx: Transaction, start: str, end: str) -> Phase:
        return tx.add(Phase, action_id=self.action.id, start_date=start, end_date=end)

    def do(self, act: Callable[..., Any], *args: Any, **values: Any) -> None:
        self.store.transact("test", lambda tx: act(tx, *args, **values))

    def dates(self, row: Any) -> tuple[str | None, str | None]:
        found: Any = self.store.state.get(type(row), row.id)
        return (found.date, found.date) if isinstance(found, Milestone) else (found.start_date, found.end_date)


@pytest.fixture
def plan() -> Iterator[Plan]:
    session = Session.new(title="Plan")
    yield Plan(session.store)
    session.close(discard=True)


def test_a_phase_selected_with_its_package_moves_once(plan: Plan) -> None:
    plan.do(moving.move_all, [plan.package, plan.planning, plan.action], days=7)
    assert plan.dates(plan.planning) == ("2021-02-08", "2021-03-05")
    assert plan.dates(plan.milestone)[0] == "2021-03-05"
    assert plan.dates(plan.plain) == ("2021-02-08", "2021-03-05")


def test_an_action_made_twice_as_long_has_phases_twice_as_long(plan: Plan) -> None:
    plan.do(moving.stretch, plan.action, "2021-02-01", "2021-05-26")  # 80 working days: Easter and May Day lie between
    first, second = plan.dates(plan.planning), plan.dates(plan.pilot)
    assert [working_days(*dates) for dates in (first, second)] == [40, 40]  # type: ignore[arg-type]
    assert (first[0], second[1]) == ("2021-02-01", "2021-05-26")
    assert plan.dates(plan.milestone)[0] in (first[1], second[0])
    assert plan.dates(plan.plain) == ("2021-02-01", "2021-02-26")


def test_a_package_stretches_all_its_actions(plan: Plan) -> None:
    plan.do(moving.stretch, plan.package, "2021-02-01", "2021-02-26")
    assert plan.dates(plan.planning) == ("2021-02-01", "2021-02-12")
    assert plan.dates(plan.pilot) == ("2021-02-15", "2021-02-26")
    assert plan.dates(plan.plain) == ("2021-02-01", "2021-02-12")


def test_the_start_can_be_pulled_as_well(plan: Plan) -> None:
    plan.do(moving.stretch, plan.action, "2021-03-01", "2021-03-26")
    assert plan.dates(plan.planning) == ("2021-03-01", "2021-03-12")
    assert plan.dates(plan.pilot) == ("2021-03-15", "2021-03-26")


def test_an_end_on_a_friday_is_stretched_over_the_weekend(plan: Plan) -> None:
    plan.do(moving.stretch_all, [plan.action], days=1)
    assert plan.dates(plan.pilot)[1] == "2021-03-29"
    plan.do(moving.stretch_all, [plan.action], days=-1)
    assert plan.dates(plan.pilot)[1] == "2021-03-26"


def test_a_phase_is_stretched_by_plain_days(plan: Plan) -> None:
    plan.do(moving.stretch_all, [plan.pilot], days=1)
    assert plan.dates(plan.pilot) == ("2021-03-01", "2021-03-27")


def test_what_is_pinned_stays_while_the_rest_scales(plan: Plan) -> None:
    plan.do(lambda tx: tx.update(plan.planning, pinned=1))
    plan.do(moving.stretch, plan.action, "2021-02-01", "2021-05-26")
    assert plan.dates(plan.planning) == ("2021-02-01", "2021-02-26")
    assert plan.dates(plan.pilot)[1] == "2021-05-26"


def test_no_phase_is_lost_in_a_row_that_grows_too_short(plan: Plan) -> None:
    before = plan.dates(plan.planning)
    with pytest.raises(Refusal) as caught:
        plan.do(moving.stretch, plan.action, "2021-02-01", "2021-02-01")
    assert caught.value.code == "span_too_short"
    assert plan.dates(plan.planning) == before


@pytest.mark.parametrize(
    ("rows", "values", "code"),
    [
        (lambda plan: [plan.milestone], {"days": 1}, "no_length"),
        (lambda plan: [plan.pilot], {"days": -90}, "end_before_start"),
        (lambda plan: [plan.action], {"days": -90}, "end_before_start"),
        (lambda plan: [plan.action], {"months": 10**6}, "not_a_date"),
    ],
)
def test_what_cannot_be_stretched_is_refused(plan: Plan, rows: Any, values: dict[str, int], code: str) -> None:
    with pytest.raises(Refusal) as caught:
        plan.do(moving.stretch_all, rows(plan), **values)
    assert caught.value.code == code


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6), st.integers(0, 200))
def test_phases_after_one_another_stay_so_without_gaps_and_fill_the_period(lengths: list[int], more: int) -> None:
    """A pure look at the scale: phases of whole working days, made longer."""
    from soteplan.domain.calendar import add_working_days
    from soteplan.domain.progress import Span
    from soteplan.operations.moving import _Scale, _scaled

    day, phases = "2021-01-04", []
    for length in lengths:
        end = add_working_days(day, length - 1)
        phases.append(Phase(id=day, start_date=day, end_date=end))
        day = add_working_days(end, 1)
    old = Span("2021-01-04", end)
    new = Span("2021-01-04", add_working_days(end, more))
    scaled = [_scaled(phase, _Scale.between(old, new), phase) for phase in phases]
    assert (scaled[0]["start_date"], scaled[-1]["end_date"]) == new
    for before, after in pairwise(scaled):
        assert working_days(before["end_date"], after["start_date"]) == 2
    for was, dates in zip(lengths, scaled, strict=True):
        assert is_working_day(dates["start_date"])
        assert is_working_day(dates["end_date"])
        length = working_days(dates["start_date"], dates["end_date"])
        assert was <= length + 1
        assert add_days(dates["start_date"], 0) <= dates["end_date"]
