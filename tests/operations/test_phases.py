from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.dates import add_days
from soteplan.domain.errors import Refusal
from soteplan.domain.plan import Plan
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.operations.phases import add_standard, divided, move_followers
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction
from tests.store.plans import memory_store


@pytest.fixture
def store() -> Store:
    store = memory_store()
    store.transact("plan", lambda tx: tx.add(Plan, title="P", start_date="2020-01-01", end_date="2022-12-31"))
    return store


def add_action(tx: Transaction, **values: object) -> Action:
    packages = tx.state.rows(Package)
    package = packages[0] if packages else tx.add(Package, title="Package")
    return tx.add(Action, package_id=package.id, title="Action", **values)


def test_a_standard_set_follows_the_years_of_the_plan(store: Store) -> None:
    store.transact("add", lambda tx: add_standard(tx, [add_action(tx)]))
    phases = store.state.rows(Phase)
    assert [phase.kind for phase in phases] == ["planning", "pilot", "roll_out", "evaluation"]
    assert (phases[0].start_date, phases[-1].end_date) == ("2020-01-01", "2022-12-31")
    for before, after in pairwise(phases):
        assert after.start_date == add_days(str(before.end_date), 1)


def test_several_actions_get_theirs_over_their_own_dates_and_those_with_phases_keep_them(store: Store) -> None:
    def act(tx: Transaction) -> None:
        own = add_action(tx, start_date="2021-01-01", end_date="2021-01-04")
        phased = add_action(tx)
        tx.add(Phase, action_id=phased.id)
        add_standard(tx, [own, phased])

    store.transact("add", act)
    phases = [phase for phase in store.state.rows(Phase) if phase.start_date]
    assert [(phase.start_date, phase.end_date) for phase in phases] == [
        (f"2021-01-0{day}", f"2021-01-0{day}") for day in range(1, 5)
    ]
    assert len(store.state.rows(Phase)) == 5


@pytest.mark.parametrize(
    ("code", "values"), [("span_too_short", {"start_date": "2021-01-01", "end_date": "2021-01-03"}), ("has_phases", {})]
)
def test_what_cannot_be_done_is_refused_without_a_trace(store: Store, code: str, values: dict[str, str]) -> None:
    def prepare(tx: Transaction) -> None:
        action = add_action(tx, **values)
        if code == "has_phases":
            tx.add(Phase, action_id=action.id)

    store.transact("prepare", prepare)
    before = store.state.rows(Phase)
    with pytest.raises(Refusal) as refused:
        store.transact("add", lambda tx: add_standard(tx, tx.state.rows(Action)))
    assert refused.value.code == code
    assert store.state.rows(Phase) == before


@given(st.integers(0, 2000), st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_a_divided_period_has_no_gaps_and_no_empty_parts(length: int, weights: list[int]) -> None:
    span = Span("2020-02-01", add_days("2020-02-01", length))
    if length + 1 < len(weights):
        with pytest.raises(Refusal):
            divided(span, weights)
        return
    parts = divided(span, weights)
    assert len(parts) == len(weights)
    assert (parts[0].start, parts[-1].end) == span
    assert all(part.start <= part.end for part in parts)
    assert all(b.start == add_days(a.end, 1) for a, b in pairwise(parts))


def test_followers_move_in_one_step_and_come_back_in_one(store: Store) -> None:
    def prepare(tx: Transaction) -> None:
        action = add_action(tx)
        first = tx.add(Phase, action_id=action.id, start_date="2021-05-03", end_date="2021-05-12")
        second = tx.add(Phase, action_id=action.id, start_date="2021-05-10", end_date="2021-05-11")
        milestone = tx.add(Milestone, title="Ready", date="2021-05-11")
        tx.add(Dependency, from_phase_id=first.id, to_phase_id=second.id)
        tx.add(Dependency, from_phase_id=second.id, to_milestone_id=milestone.id)

    store.transact("prepare", prepare)
    first = store.state.rows(Phase)[0]
    change_set = store.transact("move", lambda tx: move_followers(tx, [first.id]))
    assert [(phase.start_date, phase.end_date) for phase in store.state.rows(Phase)][1] == ("2021-05-14", "2021-05-17")
    assert store.state.rows(Milestone)[0].date == "2021-05-17"
    assert change_set
    store.replay(change_set.inverted(), "move", origin="undo", undoes=change_set.id)
    assert store.state.rows(Milestone)[0].date == "2021-05-11"
    with pytest.raises(Refusal, match="nothing_follows"):
        store.transact("move", lambda tx: move_followers(tx, [store.state.rows(Milestone)[0].id]))
