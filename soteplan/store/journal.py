"""The journal tables: change sets written and read back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from soteplan.domain.changes import Change, ChangeSet, Values

COLUMNS = "id, previous_id, time, author, copy_id, origin, label, undoes, meeting_id"
_AT_ONCE = 500  # values in one statement


def write(connection: sqlite3.Connection, change_set: ChangeSet) -> None:
    connection.execute(
        f"INSERT INTO change_set ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            change_set.id, change_set.previous_id, change_set.time, change_set.author, change_set.copy_id,
            change_set.origin, change_set.label, change_set.undoes, change_set.meeting_id,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO change (change_set_id, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)",
        [(change_set.id, c.table, c.row_id, packed(c.before), packed(c.after)) for c in change_set.changes],
    )


def last_id(connection: sqlite3.Connection) -> str:
    """The id of the newest change set, or "" before the first."""
    row = connection.execute("SELECT id FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
    return row[0] if row else ""


def newest_first(connection: sqlite3.Connection, limit: int = -1) -> Iterator[ChangeSet]:
    heads = connection.execute(f"SELECT {COLUMNS} FROM change_set ORDER BY seq DESC LIMIT ?", (limit,)).fetchall()
    return (_read(connection, head) for head in heads)


def after(connection: sqlite3.Connection, change_set_id: str) -> list[ChangeSet]:
    """The change sets later than the given one, oldest first; all of them after "". Unknown ids raise KeyError."""
    seq = _seq(connection, change_set_id)
    heads = connection.execute(f"SELECT {COLUMNS} FROM change_set WHERE seq > ? ORDER BY seq", (seq,)).fetchall()
    return [_read(connection, head) for head in heads]


def count_after(connection: sqlite3.Connection, change_set_id: str) -> tuple[int, str]:
    """How many change sets are later than the given one, and the time of the newest. Unknown ids raise KeyError."""
    found: tuple[int, str] = connection.execute(
        "SELECT count(*), coalesce(max(time), '') FROM change_set WHERE seq > ?", (_seq(connection, change_set_id),)
    ).fetchone()
    return found


def ids_after(connection: sqlite3.Connection, change_set_id: str) -> frozenset[str]:
    """The change sets later than the given one; all of them after ""."""
    rows = connection.execute("SELECT id FROM change_set WHERE seq > ?", (_seq(connection, change_set_id),))
    return frozenset(str(row[0]) for row in rows)


def of_row(connection: sqlite3.Connection, row_id: str, limit: int = 50) -> list[ChangeSet]:
    """The newest change sets that touched a row, each with only that row's change."""
    heads = connection.execute(
        f"SELECT {COLUMNS} FROM change_set WHERE id IN (SELECT change_set_id FROM change WHERE row_id = ?)"
        " ORDER BY seq DESC LIMIT ?",
        (row_id, limit),
    ).fetchall()
    sets = (_read(connection, head) for head in heads)
    return [_only(change_set, row_id) for change_set in sets]


def last_of(connection: sqlite3.Connection, row_ids: Sequence[str]) -> tuple[str, str] | None:
    """The time (UTC) and the author of the newest change set that touched any of the rows; None where none did."""
    newest: tuple[int, str, str] | None = None
    for start in range(0, len(row_ids), _AT_ONCE):
        some = row_ids[start : start + _AT_ONCE]
        found = connection.execute(
            "SELECT seq, time, author FROM change_set WHERE id IN (SELECT change_set_id FROM change WHERE row_id IN"
            f" ({', '.join('?' * len(some))})) ORDER BY seq DESC LIMIT 1",
            some,
        ).fetchone()
        newest = max(filter(None, (newest, found)), default=None)
    return newest[1:] if newest else None


def _seq(connection: sqlite3.Connection, change_set_id: str) -> int:
    if not change_set_id:
        return 0
    row = connection.execute("SELECT seq FROM change_set WHERE id = ?", (change_set_id,)).fetchone()
    if row is None:
        raise KeyError(change_set_id)
    return int(row[0])


def _only(change_set: ChangeSet, row_id: str) -> ChangeSet:
    return replace(change_set, changes=tuple(change for change in change_set.changes if change.row_id == row_id))


def _read(connection: sqlite3.Connection, head: tuple[Any, ...]) -> ChangeSet:
    return ChangeSet(*(*head, _changes(connection, head[0])))


def _changes(connection: sqlite3.Connection, change_set_id: str) -> tuple[Change, ...]:
    rows: Iterable[tuple[str, str, str | None, str | None]] = connection.execute(
        "SELECT table_name, row_id, before, after FROM change WHERE change_set_id = ? ORDER BY seq", (change_set_id,)
    )
    return tuple(Change(table, row_id, unpacked(b), unpacked(a)) for table, row_id, b, a in rows)


def packed(values: Values | None) -> str | None:
    """The columns of a change as they stand in the file."""
    return None if values is None else json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str | None) -> Values | None:
    return None if text is None else json.loads(text)
