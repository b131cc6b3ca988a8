"""Adding, moving, indenting and deleting rows."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.plan import Party
from soteplan.operations import deleting, rows
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction


@pytest.fixture
def store(private_home: Path) -> Iterator[Store]:
    session = Session.new(title="Plan")
    yield session.store
    session.close(discard=True)


def grow(store: Store, *titles: str) -> list[Goal]:
    store.transact("add:goal", lambda tx: [tx.add(Goal, title=title) for title in titles])
    return store.state.rows(Goal)


def tree(store: Store, parent_id: str | None = None) -> list[object]:
    goals = store.state.where(Goal, "parent_id", parent_id)
    return [(goal.title, tree(store, goal.id)) if tree(store, goal.id) else goal.title for goal in goals]


def fresh(store: Store, title: str) -> Goal:
    return next(goal for goal in store.state.rows(Goal) if goal.title == title)


def test_a_new_row_stands_right_after_its_sibling(store: Store) -> None:
    a, _ = grow(store, "a", "c")
    store.transact("add:goal", lambda tx: rows.add_after(tx, a, title="b"))
    assert tree(store) == ["a", "b", "c"]


def test_indent_goes_under_the_row_above_and_outdent_comes_back_after_it(store: Store) -> None:
    grow(store, "a", "b", "c")
    store.transact("move:goal", lambda tx: rows.indent(tx, fresh(store, "b")))
    store.transact("move:goal", lambda tx: rows.indent(tx, fresh(store, "c")))
    assert tree(store) == [("a", ["b", "c"])]
    store.transact("move:goal", lambda tx: rows.outdent(tx, fresh(store, "b")))
    assert tree(store) == [("a", ["c"]), "b"]


@pytest.mark.parametrize(("act", "code"), [(rows.indent, "nothing_above"), (rows.outdent, "top_level")])
def test_what_cannot_be_indented_is_refused(store: Store, act: object, code: str) -> None:
    (a,) = grow(store, "a")
    with pytest.raises(Refusal) as refusal:
        store.transact("move:goal", lambda tx: act(tx, a))  # type: ignore[operator]
    assert refusal.value.code == code


def test_a_row_cannot_go_under_itself(store: Store) -> None:
    a, b = grow(store, "a", "b")
    store.transact("move:goal", lambda tx: rows.place(tx, b, "parent_id", a.id))
    with pytest.raises(Refusal) as refusal:
        store.transact("move:goal", lambda tx: rows.place(tx, fresh(store, "a"), "parent_id", b.id))
    assert refusal.value.code == "cycle"


def test_a_move_changes_the_place_of_one_row_only(store: Store) -> None:
    grow(store, *"abcdef")
    change_set = store.transact("move:goal", lambda tx: rows.move(tx, fresh(store, "f"), -4))
    assert tree(store) == list("abfcde".replace("bf", "fb"))
    assert change_set is not None
    assert [change.row_id for change in change_set.changes if "position" in (change.after or {})] == [
        fresh(store, "f").id
    ]


def test_moving_past_the_ends_stops_there(store: Store) -> None:
    grow(store, *"abc")
    store.transact("move:goal", lambda tx: rows.move(tx, fresh(store, "a"), 10))
    assert tree(store) == list("bca")
    assert store.transact("move:goal", lambda tx: rows.move(tx, fresh(store, "a"), 1)) is None


def tables(rows: list[Any]) -> list[str]:
    return sorted(spec_of(type(row)).table for row in rows)


def test_deleting_takes_the_parts_along_and_detaches_the_rest(store: Store) -> None:
    a, b, c = grow(store, "a", "b", "c")

    def link(tx: object) -> None:
        rows.place(tx, b, "parent_id", a.id)  # type: ignore[arg-type]
        tx.add(GoalLink, from_goal_id=b.id, to_goal_id=c.id)  # type: ignore[attr-defined]

    store.transact("link:goal", link)
    assert tables(deleting.what_goes(store.state, [fresh(store, "a")])) == ["goal", "goal_link"]
    store.transact("delete:goal", lambda tx: deleting.delete(tx, [fresh(store, "a")]))
    assert tree(store) == ["c"]
    assert not store.state.rows(GoalLink)


def test_deleting_an_owner_leaves_what_it_owned(store: Store) -> None:
    store.transact("add:party", lambda tx: tx.add(Party, title="Unit"))
    unit = store.state.rows(Party)[0]
    store.transact("add:goal", lambda tx: tx.add(Goal, title="a", owner_id=unit.id))
    assert tables(deleting.what_is_detached(store.state, [unit])) == ["goal"]
    store.transact("delete:party", lambda tx: deleting.delete(tx, [unit]))
    assert fresh(store, "a").owner_id is None


def test_random_moves_keep_every_row_in_one_tree(store: Store) -> None:
    chance = random.Random(3)
    grow(store, *(str(number) for number in range(12)))
    acts = (rows.indent, rows.outdent, lambda tx, row: rows.move(tx, row, chance.choice((-2, 1, 3))))
    for _ in range(200):
        goal, act = chance.choice(store.state.rows(Goal)), chance.choice(acts)
        try:
            store.transact("move:goal", partial(_acting, act, goal))
        except Refusal:
            continue
    assert sorted(_flat(tree(store)), key=int) == [str(number) for number in range(12)]


def _acting(act: Callable[[Transaction, Goal], object], goal: Goal, transaction: Transaction) -> object:
    return act(transaction, goal)


def _flat(nodes: list[object]) -> list[str]:
    return [t for n in nodes for t in ([n] if isinstance(n, str) else [n[0], *_flat(n[1])])]  # type: ignore[index]
