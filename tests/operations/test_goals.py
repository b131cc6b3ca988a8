"""Goals that change their level: a kind that went with it follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from soteplan.domain.goals import Goal
from soteplan.operations import goals
from soteplan.store.session import Session
from soteplan.store.store import Store


@pytest.fixture
def store(private_home: Path) -> Iterator[Store]:
    session = Session.new(title="Plan")
    yield session.store
    session.close(discard=True)


def grow(store: Store, kind: str) -> Goal:
    """The last of two goals of a kind at the top of the project's tree."""
    store.transact("add:goal", lambda tx: [tx.add(Goal, title=title, kind=kind) for title in ("A", "B")])
    return store.state.rows(Goal)[-1]


def test_a_top_goal_under_another_is_a_goal_and_comes_back_as_a_top_goal(store: Store) -> None:
    goal = grow(store, "top_goal")
    store.transact("move:goal", lambda tx: goals.indent(tx, goal))
    assert store.state.rows(Goal)[-1].kind == "goal"
    store.transact("move:goal", lambda tx: goals.outdent(tx, store.state.rows(Goal)[-1]))
    assert [row.kind for row in store.state.rows(Goal)] == ["top_goal", "top_goal"]


def test_a_kind_that_was_chosen_otherwise_stays(store: Store) -> None:
    goal = grow(store, "top_goal")
    store.transact("edit:goal", lambda tx: tx.update(goal, kind="cross_cutting"))
    store.transact("move:goal", lambda tx: goals.indent(tx, store.state.rows(Goal)[-1]))
    assert store.state.rows(Goal)[-1].kind == "cross_cutting"
