"""Rows added in the logical framework, and goals moved between its levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.logframe import level_of
from soteplan.domain.schedule import Action, Package
from soteplan.operations import logframe
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction

T = TypeVar("T")


@pytest.fixture
def store(private_home: Path) -> Iterator[Store]:
    session = Session.new(title="Plan")
    yield session.store
    session.close(discard=True)


def do(store: Store, act: Callable[[Transaction], T]) -> T:
    made: list[T] = []
    store.transact("test", lambda tx: made.append(act(tx)))
    return made[0]


@pytest.mark.parametrize(
    ("level", "tree", "kind"),
    [("overall", "programme", "purpose"), ("purpose", "project", "purpose"), ("result", "project", "top_goal")],
)
def test_the_first_goal_of_a_level_goes_to_its_tree(store: Store, level: str, tree: str, kind: str) -> None:
    goal = do(store, lambda tx: logframe.add_goal(tx, level, None, "Goal"))
    assert (goal.tree, goal.kind, goal.logframe) == (tree, kind, "auto")
    assert level_of(store.state, goal) == level


def test_results_are_benefit_goals_where_the_plan_has_such(store: Store) -> None:
    first = do(store, lambda tx: tx.add(Goal, tree="benefit", kind="benefit_goal", title="Equal access"))
    for after in (None, first):
        goal = do(store, lambda tx, after=after: logframe.add_goal(tx, "result", after, "Goal"))  # type: ignore[misc]
        assert (goal.tree, goal.kind, goal.logframe) == ("benefit", "benefit_goal", "auto")


def test_a_goal_beside_one_whose_level_was_set_by_hand_comes_to_the_same_level(store: Store) -> None:
    spearhead = do(store, lambda tx: tx.add(Goal, tree="programme", kind="spearhead", title="3", logframe="purpose"))
    goal = do(store, lambda tx: logframe.add_goal(tx, "purpose", spearhead, "Goal"))
    assert (goal.kind, goal.logframe) == ("spearhead", "purpose")


def test_a_level_is_set_by_hand_only_where_the_kind_does_not_lead_there(store: Store) -> None:
    do(store, lambda tx: tx.add(Goal, tree="project", kind="top_goal", title="Goal"))
    for level, stored in (("purpose", "purpose"), ("result", "auto"), ("none", "none"), ("auto", "auto")):
        do(store, lambda tx, level=level: logframe.set_level(tx, store.state.rows(Goal)[0], level))  # type: ignore[misc]
        assert store.state.rows(Goal)[0].logframe == stored


def test_an_activity_stands_last_in_its_package_and_serves_its_result(store: Store) -> None:
    result = do(store, lambda tx: tx.add(Goal, tree="benefit", kind="benefit_goal", title="Equal access"))
    package = do(store, lambda tx: tx.add(Package, title="Model"))
    first, second = (
        do(store, lambda tx, title=title: logframe.add_activity(tx, result, package, title, ""))  # type: ignore[misc]
        for title in ("A", "B")
    )
    assert [row.id for row in store.state.where(Action, "package_id", package.id)] == [first.id, second.id]
    assert [(link.action_id, link.goal_id) for link in store.state.rows(ActionGoal)] == [
        (first.id, result.id),
        (second.id, result.id),
    ]


def test_a_plan_without_packages_gets_its_first_with_the_activity(store: Store) -> None:
    action = do(store, lambda tx: logframe.add_activity(tx, None, None, "Pilot", "Work package"))
    assert [(row.id, row.title) for row in store.state.rows(Package)] == [(action.package_id, "Work package")]
    assert store.state.rows(ActionGoal) == []


def test_indicators_stand_in_the_order_in_which_they_were_added_after_one_another(store: Store) -> None:
    goal = do(store, lambda tx: tx.add(Goal, title="Goal"))
    first = do(store, lambda tx: logframe.add_indicator(tx, goal, None, "First"))
    do(store, lambda tx: logframe.add_indicator(tx, goal, first, "Third"))
    do(store, lambda tx: logframe.add_indicator(tx, goal, first, "Second"))
    assert [row.title for row in store.state.where(Indicator, "goal_id", goal.id)] == ["First", "Second", "Third"]


def test_an_indicator_of_an_action_measures_the_action(store: Store) -> None:
    action = do(store, lambda tx: logframe.add_activity(tx, None, None, "Pilot", "Work package"))
    indicator = do(store, lambda tx: logframe.add_indicator(tx, action, None, "Visits"))
    assert (indicator.action_id, indicator.goal_id) == (action.id, None)


@pytest.mark.parametrize(("row", "other", "order"), [(0, 2, "BCA"), (2, 0, "CAB"), (1, 2, "ACB"), (1, 0, "BAC")])
def test_a_row_is_moved_past_another(store: Store, row: int, other: int, order: str) -> None:
    made = [do(store, lambda tx, title=title: tx.add(Goal, title=title)) for title in "ABC"]  # type: ignore[misc]
    do(store, lambda tx: logframe.move_past(tx, made[row], made[other]))
    assert "".join(goal.title for goal in store.state.rows(Goal)) == order
