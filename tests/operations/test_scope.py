from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.domain.goals import ScopeItem
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package
from soteplan.operations import scope
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction
from tests.example_plan import read


@pytest.fixture
def store() -> Iterator[Store]:
    session = Session.from_rows(read("en").data["tables"])
    yield session.store
    session.close(discard=True)


def titles(store: Store, kind: str) -> list[str]:
    return [item.title for item in store.state.where(ScopeItem, "kind", kind)]


def test_a_thing_comes_next_after_the_one_beside_it(store: Store) -> None:
    beside = store.state.where(ScopeItem, "kind", "dependency")[1]
    store.transact("add:scope_item", lambda tx: scope.add_item(tx, "New", "dependency", beside))
    assert titles(store, "dependency")[1:3] == [beside.title, "New"]


def test_the_first_of_a_kind_comes_last(store: Store) -> None:
    store.transact("add:scope_item", lambda tx: scope.add_item(tx, "New", "funding_call"))
    assert titles(store, "funding_call")[-1] == "New"


def test_things_move_within_their_kind_and_stop_at_its_ends(store: Store) -> None:
    first, second, *_ = store.state.where(ScopeItem, "kind", "parallel_project")
    assert store.transact("move:scope_item", lambda tx: scope.move(tx, first, -1)) is None
    store.transact("move:scope_item", lambda tx: scope.move(tx, first, 1))
    assert titles(store, "parallel_project")[:2] == [second.title, first.title]
    store.transact("move:scope_item", lambda tx: scope.move(tx, store.state.table(ScopeItem)[first.id], -1))
    assert titles(store, "parallel_project")[:2] == [first.title, second.title]


def _add(item: ScopeItem, forward: bool, tx: Transaction) -> object:
    return scope.add_item(tx, "N", item.kind, item)


def _move(item: ScopeItem, forward: bool, tx: Transaction) -> object:
    return scope.move(tx, item, 1 if forward else -1)


def _change_kind(item: ScopeItem, forward: bool, tx: Transaction) -> object:
    return tx.update(item, kind="dependency" if forward else "exclusion")


ACTS = {"add": _add, "move": _move, "kind": _change_kind}


@settings(max_examples=15)
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 99), st.booleans()), max_size=25))
def test_places_never_clash_however_kinds_are_changed(acts: list[tuple[str, int, bool]]) -> None:
    session = Session.new()
    store = session.store
    try:
        store.transact("add:scope_item", lambda tx: [scope.add_item(tx, kind, kind) for kind in ("exclusion",) * 3])
        for act, number, forward in acts:
            items = store.state.rows(ScopeItem)
            store.transact("edit:scope_item", partial(ACTS[act], items[number % len(items)], forward))
        positions = [item.position for item in store.state.rows(ScopeItem)]
        assert len(set(positions)) == len(positions)
    finally:
        session.close(discard=True)


def test_an_action_brings_its_package_and_a_package_clears_the_action(store: Store) -> None:
    item = store.state.rows(ScopeItem)[0]
    action, package = store.state.rows(Action)[0], store.state.rows(Package)[1]

    def concern(value: str | None) -> tuple[str | None, str | None]:
        current = store.state.table(ScopeItem)[item.id]
        store.transact("edit:scope_item", lambda tx: scope.set_concern(tx, current, "action_id", value))
        found = store.state.table(ScopeItem)[item.id]
        return found.package_id, found.action_id

    assert concern(action.id) == (action.package_id, action.id)
    assert concern(package.id) == (package.id, None)
    assert concern(None) == (None, None)


def test_a_new_organisation_is_made_with_the_link_to_it(store: Store) -> None:
    item = store.state.rows(ScopeItem)[0]
    store.transact("edit:scope_item", lambda tx: scope.set_new_organisation(tx, item, "Somebody"))
    party = store.state.get(Party, store.state.table(ScopeItem)[item.id].organisation_id)
    assert party is not None
    assert (party.title, party.kind) == ("Somebody", "organisation")
