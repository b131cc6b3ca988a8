from __future__ import annotations

import pytest

from soteplan.domain.comm_dates import audience
from soteplan.domain.communications import CommAction, TargetGroup
from soteplan.domain.plan import Plan
from soteplan.operations.comm_actions import add_action, set_audience
from soteplan.store.store import Store
from tests.store.plans import memory_store


@pytest.fixture
def plan() -> Store:
    store = memory_store()
    store.transact("new plan", lambda tx: tx.add(Plan, title="Viestintä"))
    titles = ("Asukkaat", "Henkilöstö", "Media")
    store.transact("add", lambda tx: [tx.add(TargetGroup, title=title) for title in titles])
    store.transact("add", lambda tx: add_action(tx, "Tiedote"))
    return store


def groups(store: Store) -> list[str]:
    return [group.title for group in audience(store.state, store.state.rows(CommAction)[0])]


def give(store: Store, *titles: str) -> list[str]:
    ids = {group.title: group.id for group in store.state.rows(TargetGroup)}
    action = store.state.rows(CommAction)[0]
    store.transact("edit", lambda tx: set_audience(tx, action, [ids[title] for title in titles]))
    return groups(store)


def test_an_action_is_for_the_groups_it_is_given_and_for_no_others(plan: Store) -> None:
    assert give(plan, "Henkilöstö") == ["Henkilöstö"]
    assert give(plan, "Asukkaat", "Henkilöstö", "Media") == ["Henkilöstö", "Asukkaat", "Media"]
    assert give(plan, "Asukkaat", "Media") == ["Asukkaat", "Media"]
    assert give(plan, "Media", "Media") == ["Media"]
    assert give(plan) == []


def test_an_action_added_beside_another_stands_next_to_it(plan: Store) -> None:
    first = plan.state.rows(CommAction)[0]
    plan.transact("add", lambda tx: add_action(tx, "Viimeinen"))
    plan.transact("add", lambda tx: add_action(tx, "Toinen", first, start_date="2021-03-01"))
    assert [action.title for action in plan.state.rows(CommAction)] == ["Tiedote", "Toinen", "Viimeinen"]
