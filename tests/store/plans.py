"""Plans, edits and failing disks for the tests of saving."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any
from weakref import finalize

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import EntitySpec, FieldSpec, Kind
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState, in_order
from soteplan.store import schema, seal
from soteplan.store.files import Files
from soteplan.store.quarantine import examine
from soteplan.store.session import Session
from soteplan.store.store import Store
from soteplan.store.transaction import Transaction

SAMPLES: dict[Kind, object] = {
    Kind.TEXT: "Tekstiä: åäö € – ≥",
    Kind.PARAGRAPH: "Ensimmäinen rivi\ntoinen rivi",
    Kind.FORMULA: "=3*4500",
    Kind.INTEGER: 2,
    Kind.NUMBER: 12.5,
    Kind.MONEY: 27_140_000,
    Kind.RATE: 5_000,
    Kind.DATE: "2021-03-01",
    Kind.MONTH: "2021-03",
    Kind.FLAG: 1,
}


def add_goal(session: Session, title: str = "Tavoite") -> str:
    """One edit; gives the id of the new goal."""
    change_set = session.store.transact("Add goal", lambda transaction: transaction.add(Goal, title=title))
    assert change_set is not None
    return change_set.changes[0].row_id


def goals(session: Session) -> list[str]:
    return sorted(row.title for row in session.store.state.rows(Goal))


def goals_in(document: Path) -> list[str]:
    """What the file itself holds, seal and all."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(examine(document.read_bytes()).image)
        return sorted(title for (title,) in connection.execute("SELECT title FROM goal"))


def crash(session: Session) -> Path:
    """Leave a session as a kill does: nothing said, nothing cleared away."""
    session.store.close()
    session._copy.close()
    if session._lock:
        session._lock.release()
    return session._copy.folder


def values_of_all(state: PlanState) -> dict[str, list[tuple[object, ...]]]:
    """Every value of every row, for comparing."""
    return {
        spec.table: [
            tuple(getattr(row, name) for name in spec.columns)
            for row in sorted(state.table(spec.row_type).values(), key=in_order)
        ]
        for spec in ENTITIES.values()
    }


def memory_store() -> Store:
    """It is closed with the last of its users, whoever that is."""
    connection = sqlite3.connect(":memory:")
    schema.create(connection)
    store = Store(connection, author="Testaaja", copy_id="copy")
    finalize(store, connection.close)
    return store


def fill(transaction: Transaction) -> None:
    """At least one row in every table, and every choice of every field at least once."""
    graph = {spec.table: {f.target for f in spec.of_kind(Kind.REFERENCE)} - {spec.table} for spec in ENTITIES.values()}
    for table in TopologicalSorter(graph).static_order():
        if table != "plan":
            _fill_table(transaction, ENTITIES[table])


def _fill_table(transaction: Transaction, spec: EntitySpec) -> None:
    count = max((len(field.choices) for field in spec.of_kind(Kind.CHOICE)), default=1)
    for number in range(count):
        fields = [field for field in spec.fields if field.kind not in (Kind.KEY, Kind.ORDER)]
        transaction.add(spec.row_type, **{field.name: _sample(transaction, field, number) for field in fields})


def _sample(transaction: Transaction, field: FieldSpec, number: int) -> object:
    if field.kind is Kind.CHOICE:
        choices = list(field.choices)
        return choices[number % len(choices)]
    if field.kind is Kind.REFERENCE:
        rows = transaction.state.rows(ENTITIES[field.target].row_type)
        other_end = field.name.startswith("from_")  # no row is linked to itself
        return rows[-1 if other_end else 0].id if rows else None
    if field.minimum is not None and field.kind is Kind.INTEGER:
        return int(field.minimum)
    return SAMPLES[field.kind]


def rewritten(data: bytes, *statements: str, sealed: bool = True) -> bytes:
    """A plan file changed by someone who knows how to seal it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(data)
        for statement in statements:
            connection.execute(statement)
        if not sealed:
            return connection.serialize()
        token = seal.new_token()
        connection.execute("UPDATE seal SET digest = ?", (token,))
        return seal.sealed(connection.serialize(), token)[0]


class Killed(BaseException):
    """The process is no more."""


class FaultyFiles(Files):
    """A disk that fails at the n-th call of those that are watched, and with `stays_dead` at every later one too."""

    def __init__(self, at: int, error: BaseException, *, stays_dead: bool = False) -> None:
        self.at, self.error, self.stays_dead = at, error, stays_dead
        self.calls: list[str] = []

    def note(self, name: str) -> None:
        self.calls.append(name)
        if len(self.calls) == self.at or (self.stays_dead and len(self.calls) > self.at):
            raise self.error


def _failing(name: str) -> Callable[..., Any]:
    real = getattr(Files, name)

    def call(self: FaultyFiles, *arguments: object) -> object:
        self.note(name)
        return real(self, *arguments)

    return call


CALLS = tuple(name for name in vars(Files) if not name.startswith("_"))
for _name in CALLS:
    setattr(FaultyFiles, _name, _failing(_name))


class ShortFiles(Files):
    """A disk that takes a little at a time."""

    def write(self, handle: int, data: memoryview) -> int:
        return super().write(handle, data[:1000])


DISK_ERRORS = [OSError(number, os.strerror(number)) for number in (errno.ENOSPC, errno.EIO, errno.EACCES)]
