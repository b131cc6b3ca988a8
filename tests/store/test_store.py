from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.store import journal
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction
from tests.store.plans import add_goal, fill, memory_store, values_of_all

TITLES = st.text(min_size=1, max_size=8).filter(lambda text: bool(text.strip()))
PLACES = st.integers(0, 30)


class Stop(Exception):
    """A mistake half way through an operation."""


def whole(store: Store) -> object:
    """Rows as they are in memory, rows as they are in the file, and the journal."""
    from_file = PlanState(store._load)
    return values_of_all(store.state), values_of_all(from_file), list(journal.newest_first(store.connection))


class Editing(RuleBasedStateMachine):
    """Any edits, undone, redone and refused in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.store = memory_store()
        self.opened = values_of_all(self.store.state)
        self.done: list[ChangeSet] = []
        self.undone: list[ChangeSet] = []
        self.recorded: list[tuple[str, object]] = [("", self.opened)]

    def perform(self, operation: Callable[[Transaction], object]) -> None:
        change_set = self.store.transact("Edit", operation)
        if change_set:
            self.done.append(change_set)
            self.undone.clear()
            self.note()

    def note(self) -> None:
        self.recorded.append((self.store.last_id, values_of_all(self.store.state)))

    def pick(self, row_type: type[Any], place: int) -> Any:
        rows = self.store.state.rows(row_type)
        return rows[place % len(rows)] if rows else None

    @rule(title=TITLES, place=PLACES)
    def add_package_and_actions(self, title: str, place: int) -> None:
        owner = self.pick(Party, place)

        def operation(transaction: Transaction) -> None:
            package = transaction.add(Package, title=title, owner_id=owner.id if owner else None)
            for _ in range(place % 4):
                transaction.add(Action, title=title, package_id=package.id)

        self.perform(operation)

    @rule(title=TITLES)
    def add_party(self, title: str) -> None:
        self.perform(lambda transaction: transaction.add(Party, title=title))

    @rule(title=TITLES, place=PLACES, under=PLACES)
    def change_goal(self, title: str, place: int, under: int) -> None:
        goal, parent = self.pick(Goal, place), self.pick(Goal, under)
        if goal is None:
            self.perform(lambda transaction: transaction.add(Goal, title=title))
        else:
            self.attempt(lambda transaction: transaction.update(goal, title=title, parent_id=parent.id))

    @rule(place=PLACES)
    def delete_action(self, place: int) -> None:
        action = self.pick(Action, place)
        if action:
            self.perform(lambda transaction: transaction.delete(action))

    @rule(place=PLACES)
    def delete_what_others_may_point_to(self, place: int) -> None:
        package = self.pick(Package, place)
        if package:
            self.attempt(lambda transaction: transaction.delete(package))

    @rule(place=PLACES, title=TITLES)
    def add_change_and_delete_in_one_edit(self, place: int, title: str) -> None:
        def operation(transaction: Transaction) -> None:
            party = transaction.add(Party, title=title)
            party = transaction.update(party, title=title + "!")
            if place % 2:
                transaction.delete(party)

        self.perform(operation)

    @rule(title=TITLES, place=PLACES)
    def fail_half_way(self, title: str, place: int) -> None:
        before = whole(self.store)

        def operation(transaction: Transaction) -> None:
            transaction.add(Party, title=title)
            package = self.pick(Package, place)
            if package:
                transaction.update(package, title=title)
            raise Stop

        with pytest.raises(Stop):
            self.store.transact("Edit", operation)
        assert whole(self.store) == before

    def attempt(self, operation: Callable[[Transaction], object]) -> None:
        before = whole(self.store)
        try:
            self.perform(operation)
        except (Refusal, sqlite3.IntegrityError):
            assert whole(self.store) == before

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        step = self.done.pop()
        self.undone.append(step)
        self.store.replay(step.inverted(), step.label, origin="undo", undoes=step.id)
        self.note()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step = self.undone.pop()
        self.done.append(step)
        self.store.replay(step.changes, step.label, origin="redo", undoes=step.id)
        self.note()

    @precondition(lambda self: len(self.recorded) > 1)
    @rule(place=PLACES)
    def look_back(self, place: int) -> None:
        change_set_id, values = self.recorded[place % len(self.recorded)]
        assert values_of_all(self.store.state_at(change_set_id)) == values

    @invariant()
    def memory_and_file_say_the_same(self) -> None:
        assert values_of_all(self.store.state) == values_of_all(PlanState(self.store._load))

    def teardown(self) -> None:
        final = values_of_all(self.store.state)
        for step in reversed(self.done):
            self.store.replay(step.inverted(), step.label, origin="undo", undoes=step.id)
        assert values_of_all(self.store.state) == self.opened
        for step in self.done:
            self.store.replay(step.changes, step.label, origin="redo", undoes=step.id)
        assert values_of_all(self.store.state) == final
        self.store.close()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)


@pytest.mark.soak
def test_editing_for_long() -> None:
    run_state_machine_as_test(Editing, settings=settings(max_examples=150, stateful_step_count=50, deadline=None))


def test_every_kind_of_row_can_be_undone_and_redone() -> None:
    with closing(memory_store()) as store:
        opened = values_of_all(store.state)
        change_set = store.transact("Fill", fill)
        assert change_set
        filled = values_of_all(store.state)
        store.replay(change_set.inverted(), "Fill", origin="undo", undoes=change_set.id)
        assert values_of_all(store.state) == opened
        store.replay(change_set.changes, "Fill", origin="redo", undoes=change_set.id)
        assert values_of_all(store.state) == filled
        assert [entry.origin for entry in store.history()] == ["redo", "undo", "edit"]


def test_an_edit_that_changes_nothing_is_not_journaled() -> None:
    with closing(memory_store()) as store:
        store.transact("Add", lambda transaction: transaction.add(Party, title="Kunta"))
        party = store.state.rows(Party)[0]
        last = store.last_id
        assert store.transact("Same", lambda transaction: transaction.update(party, title="Kunta")) is None
        assert store.last_id == last


def test_the_journal_is_a_chain() -> None:
    with closing(memory_store()) as store:
        for number in range(5):
            store.transact("Add", lambda transaction, number=number: transaction.add(Party, title=f"{number}"))  # type: ignore[misc]
        entries = store.changes_since("")
        assert [entry.previous_id for entry in entries] == ["", *(entry.id for entry in entries[:-1])]
        assert [entry.id for entry in store.history()] == [entry.id for entry in reversed(entries)]
        assert {(entry.author, entry.copy_id) for entry in entries} == {("Testaaja", "copy")}
        assert len(store.changes_since(entries[2].id)) == 2


def test_an_unknown_point_of_the_history_is_an_error() -> None:
    with closing(memory_store()) as store, pytest.raises(KeyError):
        store.state_at("nobody")


def test_a_state_of_the_past_stays_as_it_was_when_editing_goes_on() -> None:
    with closing(memory_store()) as store:
        store.transact("Add", lambda transaction: transaction.add(Party, title="Kunta"))
        past = store.state_at(store.last_id)
        store.transact("Add", lambda transaction: transaction.add(Goal, title="Myöhempi"))
        store.transact("Change", lambda transaction: transaction.update(store.state.rows(Party)[0], title="Muu"))
        assert past.rows(Goal) == []
        assert [party.title for party in past.rows(Party)] == ["Kunta"]


def test_the_history_of_a_row_tells_of_that_row_only() -> None:
    with closing(memory_store()) as store:
        store.transact("Fill", fill)
        goal = store.state.rows(Goal)[0]
        store.transact("Rename", lambda transaction: transaction.update(goal, title="Uusi nimi"))
        history = store.history_of_row(goal.id)
        assert [entry.label for entry in history] == ["Rename", "Fill"]
        assert {change.row_id for entry in history for change in entry.changes} == {goal.id}


def test_a_read_only_store_refuses_edits_before_they_begin() -> None:
    with closing(memory_store()) as store:
        store.read_only = "newer_format"
        with pytest.raises(Refusal, match="read_only"):
            store.transact("Add", fill)
        assert whole(store) == whole(memory_store())


def test_a_full_disk_refuses_the_edit_and_leaves_no_trace(session: Session) -> None:
    add_goal(session, "Mahtuu")
    before = whole(session.store)
    pages = session.store.connection.execute("PRAGMA page_count").fetchone()[0]
    session.store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Refusal, match="disk_full"):
        session.store.transact("Fill", fill)
    assert whole(session.store) == before
    session.store.connection.execute("PRAGMA max_page_count = 1000000")
    add_goal(session, "Mahtuu taas")


def test_a_row_cannot_hang_under_itself() -> None:
    with closing(memory_store()) as store:

        def operation(transaction: Transaction) -> None:
            top = transaction.add(Goal, title="Ylä")
            middle = transaction.add(Goal, title="Keski", parent_id=top.id)
            transaction.update(top, parent_id=middle.id)

        with pytest.raises(Refusal, match="cycle"):
            store.transact("Circle", operation)
        assert store.state.rows(Goal) == []


def test_rows_added_in_one_go_stand_in_the_order_they_were_added() -> None:
    with closing(memory_store()) as store:

        def operation(transaction: Transaction) -> None:
            first = transaction.add(Goal, title="1")
            transaction.add(Goal, title="3")
            transaction.add(Goal, title="child", parent_id=first.id)
            transaction.add(Goal, title="4")
            transaction.update(first, position=transaction.last_position(Goal, None))
            transaction.add(Goal, title="6")

        store.transact("Add", operation)
        assert [goal.title for goal in store.state.where(Goal, "parent_id", None)] == ["3", "4", "1", "6"]


def test_an_edit_is_on_disk_when_it_returns(session: Session, tmp_path: Path) -> None:
    row_id = add_goal(session, "Levyllä")
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes((session._copy.folder / "plan.sqlite").read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT title FROM goal WHERE id = ?", (row_id,)).fetchone() == ("Levyllä",)
