"""The first image of a working copy: a new plan, an import, or a leftover of an earlier version of the program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager

from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.entities import ENTITIES, spec_of
from soteplan.domain.errors import Refusal
from soteplan.domain.ids import new_id
from soteplan.domain.plan import Plan
from soteplan.domain.state import values_of
from soteplan.domain.text import clean_line
from soteplan.domain.values import check
from soteplan.store import journal, schema, seal
from soteplan.store.faults import WRITING, refusing
from soteplan.store.quarantine import Examined, examine
from soteplan.store.store import Store, utc_now
from soteplan.store.working_copy import WorkingCopy, connect

Rows = Mapping[str, Iterable[Mapping[str, object]]]


def new_plan(author: str, copy_id: str, *, title: str, language: str) -> Examined:
    """Empty tables and the plan's own row, which is the first entry of the journal."""
    # Past the write gate: a plan may begin without a title, but nobody may take one away.
    plan = Plan(id=new_id(), title=clean_line(title), language=_known(language), currency="EUR")
    change = Change("plan", plan.id, None, values_of(plan))
    with _empty() as connection:
        Store(connection, author=author, copy_id=copy_id).replay([change], "New plan", origin="edit", undoes="")
        return _image(connection)


def _known(language: str) -> str:
    return str(check(spec_of(Plan).by_name["language"], language))


def from_rows(author: str, copy_id: str, rows: Rows) -> Examined:
    """Whole rows by table, written as they are.

    The journal gets one entry of origin "import" without row changes: it would only say again what stands in the
    tables, and the history of an imported plan begins with it. References that point nowhere and ids that come twice
    raise sqlite3.IntegrityError.
    """
    entry = ChangeSet(new_id(), "", utc_now(), author, copy_id, "import", "Import", "", None, ())
    with _empty() as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for table, table_rows in rows.items():
            _insert(connection, table, table_rows)
        journal.write(connection, entry)
        connection.execute("COMMIT")
        return _image(connection)


def bring_up_to_date(copy: WorkingCopy) -> None:
    """See to it that a leftover database is sound and in the current format.

    Refusal damaged or newer_format leaves it as it is.
    """
    try:
        with closing(connect(copy.folder)) as connection:
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            current = connection.execute("PRAGMA user_version").fetchone()[0] == schema.FORMAT
            data = b"" if sound and current else connection.serialize()
    except (sqlite3.Error, ValueError) as error:
        raise Refusal("damaged", path=str(copy.folder)) from error
    if data:
        _migrate(copy, data)


def _migrate(copy: WorkingCopy, data: bytes) -> None:
    examined = examine(data, must_be_sealed=False)
    if examined.read_only:
        raise Refusal(examined.read_only, path=str(copy.folder))
    with refusing(copy.folder, WRITING):
        copy.replace_database(examined.image)


@contextmanager
def _empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.create(connection)
        seal.write(connection, seal.new_token())
        yield connection


def _image(connection: sqlite3.Connection) -> Examined:
    return Examined(connection.serialize(), journal.last_id(connection))


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, object]]) -> None:
    names = ENTITIES[table].columns
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    values = (tuple(row[name] for name in names) for row in rows)
    connection.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', values)
