"""An open working database: its rows in memory, its transactions and its journal."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from soteplan.domain.changes import Change, ChangeSet, joined
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.ids import new_id
from soteplan.domain.meetings import Snapshot
from soteplan.domain.state import PlanState
from soteplan.store import journal
from soteplan.store.transaction import Transaction

Operation = Callable[[Transaction], object]


def utc_now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Store:
    """The state of a plan and the one way to change it.

    `author` and `copy_id` go into every change set. While `read_only` holds a reason, transactions are refused.
    """

    def __init__(self, connection: sqlite3.Connection, *, author: str = "", copy_id: str = "") -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        self.connection = connection
        self.author = author
        self.copy_id = copy_id
        self.meeting_id: str | None = None
        self.read_only = ""
        self.state = PlanState(self._load)
        self.last_id = journal.last_id(connection)

    def transact(self, label: str, operation: Operation, *, origin: str = "edit", undoes: str = "") -> ChangeSet | None:
        """Run an operation in one transaction and journal what it changed; None when it changed nothing.

        Whatever it raises, rows, state and journal are as they were before. Refusal read_only (with `reason`), and
        disk_full or io_error for the disk of the working database.
        """
        if self.read_only:
            raise Refusal("read_only", reason=self.read_only)
        with _disk_refusals():
            return self._transact(label, operation, origin, undoes)

    def _transact(self, label: str, operation: Operation, origin: str, undoes: str) -> ChangeSet | None:
        transaction = Transaction(self.connection, self.state)
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            self.connection.execute("PRAGMA defer_foreign_keys = ON")
            operation(transaction)
            if origin == "edit":
                transaction.follow()
            change_set = self._change_set(label, joined(transaction.changes), origin, undoes)
            if change_set:
                journal.write(self.connection, change_set)
            self.connection.execute("COMMIT")
        except BaseException:
            self._roll_back(transaction)
            raise
        if change_set:
            self.last_id = change_set.id
        return change_set

    def replay(self, changes: Iterable[Change], label: str, *, origin: str, undoes: str) -> ChangeSet | None:
        """Write changes that were recorded before, as a new entry of the journal: how undo and redo work."""
        return self.transact(label, lambda transaction: transaction.apply(changes), origin=origin, undoes=undoes)

    def state_at(self, change_set_id: str) -> PlanState:
        """The plan as it stood after the given change set, "" for its first state: the head, later changes inverted."""
        state = self.state.copy()
        for change_set in reversed(journal.after(self.connection, change_set_id)):
            for change in change_set.inverted():
                state.apply(change)
        return state

    def version(self, name: str) -> PlanState:
        """The plan as it stood when a version of it was named. Refuses a name it does not have: no_such_version."""
        versions = {row.title: row for row in self.state.rows(Snapshot)}
        if name not in versions:
            raise Refusal("no_such_version", name=name, names=", ".join(versions) or "–")
        return self.state_at(versions[name].change_set_id)

    def history(self, limit: int = -1) -> Iterator[ChangeSet]:
        """Change sets, newest first."""
        return journal.newest_first(self.connection, limit)

    def history_of_row(self, row_id: str, limit: int = 50) -> list[ChangeSet]:
        return journal.of_row(self.connection, row_id, limit)

    def last_change_of(self, row_ids: Sequence[str]) -> tuple[str, str] | None:
        """When (UTC) and by whom any of the rows was last changed; None where none ever was."""
        return journal.last_of(self.connection, row_ids)

    def changes_since(self, change_set_id: str) -> list[ChangeSet]:
        return journal.after(self.connection, change_set_id)

    def close(self) -> None:
        self.connection.close()

    def _load(self, row_type: type[Any]) -> list[Any]:
        return load_rows(self.connection, row_type)

    def _change_set(self, label: str, changes: tuple[Change, ...], origin: str, undoes: str) -> ChangeSet | None:
        if not changes:
            return None
        return ChangeSet(
            new_id(), self.last_id, utc_now(), self.author, self.copy_id, origin, label, undoes, self.meeting_id,
            changes,
        )  # fmt: skip

    def _roll_back(self, transaction: Transaction) -> None:
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")
        for change in reversed(transaction.changes):
            self.state.apply(change.inverted())


def load_rows(connection: sqlite3.Connection, row_type: type[Any]) -> list[Any]:
    """All rows of a table, in no order."""
    spec = spec_of(row_type)
    columns = ", ".join(f'"{name}"' for name in spec.columns)
    with _no_garbage_collection():
        return [row_type(*values) for values in connection.execute(f'SELECT {columns} FROM "{spec.table}"')]


_DISK_CODES = {sqlite3.SQLITE_FULL: "disk_full", sqlite3.SQLITE_IOERR: "io_error", sqlite3.SQLITE_READONLY: "io_error"}


@contextmanager
def _disk_refusals() -> Iterator[None]:
    """What the disk answers is for the user; every other error of SQLite is a mistake of the program."""
    try:
        yield
    except sqlite3.OperationalError as error:
        code = _DISK_CODES.get(error.sqlite_errorcode & 0xFF)
        if code is None:
            raise
        raise Refusal(code) from error


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Loading makes only what stays; collecting meanwhile costs a fifth of the load and frees nothing."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
