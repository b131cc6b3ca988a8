from __future__ import annotations

from collections.abc import Iterator

import pytest

from soteplan.domain.goals import Goal
from soteplan.operations import process
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction
from tests.example_plan import read


@pytest.fixture
def store() -> Iterator[Store]:
    session = Session.from_rows(read("en").data["tables"])
    yield session.store
    session.close(discard=True)


def goal(store: Store, code: str) -> Goal:
    return next(row for row in store.state.rows(Goal) if row.tree == "process" and row.code == code)


def test_goals_step_from_year_to_year_each_by_its_own(store: Store) -> None:
    goals = [goal(store, "P3"), goal(store, "P4")]
    store.transact("edit:goal", lambda tx: process.step_year(tx, goals, 1))
    assert [goal(store, code).year for code in ("P3", "P4")] == [2021, 2022]


def test_what_hangs_under_a_goal_in_its_year_goes_with_it(store: Store) -> None:
    parent = goal(store, "P4")

    def hang(tx: Transaction) -> None:
        tx.add(Goal, tree="process", parent_id=parent.id, title="Along", year=2021)
        tx.add(Goal, tree="process", parent_id=parent.id, title="Not", year=2022)

    store.transact("add:goal", hang)
    store.transact("edit:goal", lambda tx: process.set_year(tx, [parent], 2020))
    years = {row.title: row.year for row in store.state.where(Goal, "parent_id", parent.id)}
    assert years == {"Along": 2020, "Not": 2022}


def test_a_part_that_is_chosen_with_its_goal_steps_once(store: Store) -> None:
    parent = goal(store, "P4")
    store.transact(
        "add:goal", lambda tx: tx.add(Goal, tree="process", parent_id=parent.id, title="Part", year=parent.year)
    )
    (part,) = store.state.where(Goal, "parent_id", parent.id)
    store.transact("edit:goal", lambda tx: process.step_year(tx, [parent, part], -1))
    assert {row.year for row in (goal(store, "P4"), store.state.table(Goal)[part.id])} == {2020}


def test_a_goal_without_a_year_comes_to_the_year_of_the_status_date(store: Store) -> None:
    store.transact("edit:goal", lambda tx: process.set_year(tx, [goal(store, "P1")], None))
    assert goal(store, "P1").year is None
    store.transact("edit:goal", lambda tx: process.step_year(tx, [goal(store, "P1")], 1))
    assert goal(store, "P1").year == 2021


def test_several_goals_take_the_state_after_that_of_the_first(store: Store) -> None:
    goals = [goal(store, "P5"), goal(store, "P4")]
    store.transact("edit:goal", lambda tx: process.step_state(tx, goals, 1))
    assert [goal(store, code).state for code in ("P5", "P4")] == ["under_way", "under_way"]


def test_a_goal_moves_past_those_of_its_own_year(store: Store) -> None:
    moved = goal(store, "P3")
    store.transact("edit:goal", lambda tx: process.set_year(tx, [goal(store, "P2")], 2022))
    store.transact("move:goal", lambda tx: process.move(tx, moved, -1))
    order = [row.title for row in store.state.where(Goal, "tree", "process")][:3]
    assert order[0] == moved.title
    before = store.state.where(Goal, "tree", "process")
    assert store.transact("move:goal", lambda tx: process.move(tx, before[0], -1)) is None


def test_the_first_goal_is_for_the_year_of_the_status_date() -> None:
    session = Session.new()
    try:
        session.store.transact("add:goal", lambda tx: process.add_first(tx, "First"))
        (made,) = session.store.state.rows(Goal)
        assert (made.tree, made.kind) == ("process", "process_goal")
        assert made.year == process.starting_year(session.store.state)
    finally:
        session.close(discard=True)
