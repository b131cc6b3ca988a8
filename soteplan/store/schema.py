"""The SQLite form of a plan: written out in resources/schema, one script per format number.

The script of the current format is what sqlite-utils makes of the entity declarations (`declared_schema`); it is kept
as a file because sqlite-utils is too heavy to import before the first window is painted, and because anyone with an
SQLite tool may want to read it. Beside it lies what the script makes, an empty plan's tables: running its hundred
statements takes ten times as long as unpacking them. `python -m soteplan.store.schema FOLDER` writes both.
"""

from __future__ import annotations

import sqlite3
import sys
import zlib
from contextlib import closing
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from soteplan.assets import resource_path
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import EntitySpec, Kind

FORMAT = 1
EMPTY = f"format-{FORMAT}-empty.zlib"
APPLICATION_ID = 0x534F5445  # "SOTE"
INTEGER_KINDS = frozenset({Kind.INTEGER, Kind.MONEY, Kind.RATE, Kind.FLAG})

JOURNAL: dict[str, dict[str, type]] = {
    "change_set": {
        "seq": int, "id": str, "previous_id": str, "time": str, "author": str, "copy_id": str, "origin": str,
        "label": str, "undoes": str, "meeting_id": str,
    },
    "change": {"seq": int, "change_set_id": str, "table_name": str, "row_id": str, "before": str, "after": str},
    "seal": {"id": int, "digest": str},
}  # fmt: skip
JOURNAL_INDEXES = (("change_set", "id"), ("change", "change_set_id"), ("change", "row_id"))
TABLES = (*sorted(ENTITIES), *JOURNAL)


def create(connection: sqlite3.Connection) -> None:
    """Make a database in memory one with the empty tables of the current format, whatever it held."""
    connection.deserialize(zlib.decompress(resource_path("schema", EMPTY).read_bytes()))
    connection.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT};")


def statements(connection: sqlite3.Connection) -> list[str]:
    """Every CREATE statement of a database, tables first, then by name; automatic indexes have none."""
    rows = connection.execute("SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return [sql for _, sql in sorted(rows, key=lambda row: (row[0] != "table", row[1]))]


@cache
def expected_statements() -> list[str]:
    """The statements of a database in the current format."""
    with closing(sqlite3.connect(":memory:")) as connection:
        create(connection)
        return statements(connection)


def column_type(kind: Kind) -> type:
    if kind in INTEGER_KINDS:
        return int
    return float if kind is Kind.NUMBER else str


def declared_schema() -> str:
    """The script that sqlite-utils makes of the entity declarations."""
    import sqlite_utils

    with closing(sqlite3.connect(":memory:")) as connection:
        database = sqlite_utils.Database(connection, execute_plugins=False)
        for table in _targets_first():
            _create_entity(database, ENTITIES[table])
        for name, columns in JOURNAL.items():
            required = _journal_required(columns)
            database.table(name).create(columns, pk=next(iter(columns)), not_null=required, strict=True)
        for name, column in JOURNAL_INDEXES:
            database.table(name).create_index([column])
        return ";\n".join(statement.rstrip(";") for statement in statements(connection)) + ";\n"


def _targets_first() -> list[str]:
    graph = {
        table: {field.target for field in spec.of_kind(Kind.REFERENCE)} - {table}
        for table, spec in sorted(ENTITIES.items())
    }
    return list(TopologicalSorter(graph).static_order())


def _journal_required(columns: dict[str, type]) -> set[str]:
    return set(columns) - {"meeting_id", "before", "after"}


def _create_entity(database: Any, spec: EntitySpec) -> None:
    database[spec.table].create(
        {field.name: column_type(field.kind) for field in spec.fields},
        pk="id",
        not_null={field.name for field in spec.fields if not field.nullable},
        foreign_keys=[(field.name, field.target, "id") for field in spec.of_kind(Kind.REFERENCE)],
        strict=True,
    )
    for field in spec.of_kind(Kind.REFERENCE):
        if field.owned:
            database[spec.table].create_index([field.name])


def write(folder: Path) -> None:
    """Write the script of the current format as declared, and the empty tables it makes."""
    script = declared_schema()
    (folder / f"format-{FORMAT}.sql").write_text(script, encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(f"BEGIN; {script} COMMIT;")
        (folder / EMPTY).write_bytes(zlib.compress(connection.serialize(), level=9))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
