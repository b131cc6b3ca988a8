"""Linking goals and actions to goals: never twice, never in a circle, and no trace of what was refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from soteplan.domain import checks
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.ids import new_id
from soteplan.domain.schedule import Action, Package
from soteplan.operations import goal_links, rows
from soteplan.operations.editing import set_field
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.texts.language import Language
from soteplan.texts.refusals import sentence
from tests.example_plan import read


@pytest.fixture
def store(private_home: Path) -> Iterator[Store]:
    session = Session.new(title="Plan")
    yield session.store
    session.close(discard=True)


@pytest.fixture
def goals(store: Store) -> list[Goal]:
    titles = ("Access", "Costs", "Quality")
    store.transact("add:goal", lambda tx: [tx.add(Goal, code=str(n), title=t) for n, t in enumerate(titles, 1)])
    return store.state.rows(Goal)


@pytest.fixture
def action(store: Store) -> Action:
    def add(tx: object) -> None:
        package = tx.add(Package, title="Package")  # type: ignore[attr-defined]
        tx.add(Action, package_id=package.id, title="Pilot")  # type: ignore[attr-defined]

    store.transact("add:action", add)
    return store.state.rows(Action)[0]


def pairs(store: Store) -> list[tuple[str, str]]:
    titles = {goal.id: goal.title for goal in store.state.rows(Goal)}
    return [(titles[link.from_goal_id or ""], titles[link.to_goal_id or ""]) for link in store.state.rows(GoalLink)]


def refused(store: Store, act: object) -> Refusal:
    """The refusal of an operation that left no trace."""
    before, last = pairs(store), store.last_id
    with pytest.raises(Refusal) as told:
        store.transact("link:goal", act)  # type: ignore[arg-type]
    assert (pairs(store), store.last_id) == (before, last)
    return told.value


def test_a_goal_is_linked_with_the_reason_why(store: Store, goals: list[Goal]) -> None:
    store.transact("add:goal_link", lambda tx: goal_links.link(tx, goals[0], goals[1], "Fewer visits"))
    found = goal_links.between(store.state, goals[0], goals[1])
    assert found is not None
    assert found.explanation == "Fewer visits"
    assert goal_links.between(store.state, goals[1], goals[0]) is None


def test_an_action_is_linked_to_a_goal(store: Store, goals: list[Goal], action: Action) -> None:
    store.transact("add:action_goal", lambda tx: goal_links.link(tx, action, goals[0]))
    assert [(link.action_id, link.goal_id) for link in store.state.rows(ActionGoal)] == [(action.id, goals[0].id)]


def test_a_link_is_put_on_and_taken_off(store: Store, goals: list[Goal]) -> None:
    for expected in ([("Access", "Costs")], []):
        store.transact("link:goal", lambda tx: goal_links.toggle(tx, goals[0], goals[1]))
        assert pairs(store) == expected


def test_two_rows_are_linked_once(store: Store, goals: list[Goal]) -> None:
    store.transact("link:goal", lambda tx: goal_links.link(tx, goals[0], goals[1]))
    refusal = refused(store, lambda tx: goal_links.link(tx, goals[0], goals[1]))
    assert sentence(Language("en"), refusal) == "“1 Access” is already linked to “2 Costs”."


def test_a_circle_is_refused_and_shown(store: Store, goals: list[Goal]) -> None:
    store.transact("link:goal", lambda tx: goal_links.link(tx, goals[0], goals[1]))
    store.transact("link:goal", lambda tx: goal_links.link(tx, goals[1], goals[2]))
    refusal = refused(store, lambda tx: goal_links.link(tx, goals[2], goals[0]))
    assert refusal.code == "goal_circle"
    told = sentence(Language("en"), refusal)
    assert told == "A goal would contribute to itself: 3 Quality → 1 Access → 2 Costs → 3 Quality."


def test_a_circle_through_the_tree_is_refused(store: Store, goals: list[Goal]) -> None:
    store.transact("move:goal", lambda tx: rows.place(tx, goals[1], "parent_id", goals[0].id))
    assert refused(store, lambda tx: goal_links.link(tx, goals[0], goals[1])).code == "goal_circle"


def test_a_move_in_the_tree_that_closes_a_circle_is_refused(store: Store, goals: list[Goal]) -> None:
    store.transact("link:goal", lambda tx: goal_links.link(tx, goals[0], goals[1]))
    refusal = refused(store, lambda tx: rows.place(tx, goals[1], "parent_id", goals[0].id))
    assert refusal.values["path"] == ["2 Costs", "1 Access", "2 Costs"]


def test_the_form_of_a_link_keeps_the_same_rules(store: Store, goals: list[Goal], action: Action) -> None:
    def links(tx: object) -> None:
        goal_links.link(tx, goals[0], goals[1])  # type: ignore[arg-type]
        goal_links.link(tx, goals[1], goals[2])  # type: ignore[arg-type]
        for goal in goals[:2]:
            goal_links.link(tx, action, goal)  # type: ignore[arg-type]

    store.transact("link:goal", links)
    second = goal_links.between(store.state, goals[1], goals[2])
    assert refused(store, lambda tx: set_field(tx, second, "to_goal_id", goals[0].id)).code == "goal_circle"
    assert refused(store, lambda tx: set_field(tx, second, "to_goal_id", goals[1].id)).code == "goal_circle"
    first_of_action = store.state.rows(ActionGoal)[0]
    refusal = refused(store, lambda tx: set_field(tx, first_of_action, "goal_id", goals[1].id))
    assert sentence(Language("en"), refusal) == "“Pilot” is already linked to “2 Costs”."
    store.transact("edit:goal_link", lambda tx: set_field(tx, second, "from_goal_id", goals[0].id))
    assert pairs(store) == [("Access", "Costs"), ("Access", "Quality")]


def test_a_goal_in_a_circle_that_came_otherwise_can_still_be_edited(store: Store, goals: list[Goal]) -> None:
    store.transact("link:goal", lambda tx: goal_links.link(tx, goals[0], goals[1]))
    link = store.state.rows(GoalLink)[0]
    back = GoalLink(id="back", from_goal_id=goals[1].id, to_goal_id=goals[0].id)
    store.state.table(GoalLink)["back"] = back  # as a file of another program could hold it
    store.transact("edit:goal", lambda tx: tx.update(goals[0], title="Access for all"))
    store.transact("edit:goal_link", lambda tx: tx.update(link, explanation="Why"))
    assert store.state.rows(Goal)[0].title == "Access for all"


def test_a_long_way_round_is_told_by_its_ends(store: Store) -> None:
    refusal = Refusal("goal_circle", path=[f"{n} {'x' * 90}" for n in range(20)])
    told = sentence(Language("en"), refusal)
    assert " → … → " in told
    assert len(told) < 320


def test_circles_of_an_imported_plan_come_in_and_are_told_by_the_check() -> None:
    data = read("en").data
    (one, other), tables = data["tables"]["goal"][:2], data["tables"]
    link = tables["goal_link"][0]
    for source, target in ((one, other), (other, one)):
        tables["goal_link"].append({**link, "id": new_id(), "from_goal_id": source["id"], "to_goal_id": target["id"]})
    session = Session.from_json(json.dumps(data))
    found = [finding for finding in checks.run(session.store.state) if finding.rule == "goal-circle"]
    session.close(discard=True)
    assert len(found) == 1
    assert found[0].severity == "error"
