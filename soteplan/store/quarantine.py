"""Opening what is not trusted: a file's bytes in, the bytes of a clean working copy out.

Nothing of the file runs: it is loaded into a connection of its own with schema trust off, limits and a deadline, and
only plain tables and indexes with known names may be in it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache

from soteplan.domain.errors import Refusal
from soteplan.store import copying, journal, migrations, schema, seal
from soteplan.store.regular import is_regular

MAGIC = b"SQLite format 3\x00"
LARGEST = 1 << 29  # bytes; a plan of 50 000 rows has about 25 million
DEADLINE = 10.0  # seconds for all that is asked of a file
_LEGACY, _WAL = b"\x01\x01", b"\x02\x02"

_STATISTICS = frozenset({"sqlite_stat1", "sqlite_stat4"})  # left behind by ANALYZE
# SQLite writes the beginning of a statement itself, so that a virtual table cannot pass for a plain one.
_PLAIN: dict[str, tuple[str, ...]] = {"table": ("CREATE TABLE",), "index": ("CREATE INDEX", "CREATE UNIQUE INDEX")}

Layout = tuple[tuple[str, str, str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Examined:
    """The image of a working copy, its newest change set, and why it may only be read ("" when it may be changed)."""

    image: bytes
    last_id: str
    read_only: str = ""


def examine(data: bytes, *, must_be_sealed: bool = True) -> Examined:
    """The clean image of an untrusted file.

    Refusals: not_a_plan, too_large, seal_broken (sound, but not as Soteplan wrote it), damaged (with `detail`).
    A format newer than ours gives the tables and columns that are known here, to be read only.
    """
    number = _checked_header(data)
    newer = number > schema.FORMAT
    with _only_refusals(), closing(_loaded(data)) as connection:
        _check_layout(connection, strangers=newer)
        digest = seal.written(connection)
        sealed = seal.holds(data, digest)
        _check_soundness(connection, "quick_check" if sealed else "integrity_check")
        if must_be_sealed and not newer and not sealed:
            raise Refusal("seal_broken")
        if sealed and _is_ours(connection, data):
            return Examined(seal.replaced(data, digest, seal.new_token()), journal.last_id(connection))
        if number < schema.FORMAT:
            migrations.migrate(connection)
        return _copied(connection, newer=newer)


def _copied(source: sqlite3.Connection, *, newer: bool) -> Examined:
    with closing(copying.copied(source, loose=newer)) as connection:
        return Examined(connection.serialize(), journal.last_id(connection), "newer_format" if newer else "")


def verify(data: bytes, digest: str) -> None:
    """Whether bytes just sealed are a sound plan with that seal in its place; ValueError or sqlite3.Error when not."""
    with closing(_loaded(data)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise ValueError("not sound")
        if seal.written(connection) != digest:
            raise ValueError("the seal is not in its place")


def last_change_id(data: bytes) -> str:
    """The newest change set of a sealed plan in the current format; "" for any other bytes."""
    try:
        with closing(_loaded(data)) as connection:
            if not seal.holds(data, seal.written(connection)):
                return ""
            return journal.last_id(connection)
    except (sqlite3.Error, ValueError, MemoryError):
        return ""


def is_plan(head: bytes) -> bool:
    """Whether a file that begins so is a plan, sound or not."""
    return head[:16] == MAGIC and int.from_bytes(head[68:72], "big") == schema.APPLICATION_ID


def _checked_header(data: bytes) -> int:
    if not data:
        raise Refusal("damaged", detail="empty")
    if len(data) > LARGEST:
        raise Refusal("too_large", size=len(data), maximum=LARGEST)
    if not is_plan(data):
        raise Refusal("not_a_plan")
    number = int.from_bytes(data[60:64], "big")
    if not 0 < number < 1 << 31:
        raise Refusal("damaged", detail="format")
    return number


def _loaded(data: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    # A database in memory cannot be in WAL mode; another tool may have left the mark in the header.
    connection.deserialize(data[:18] + _LEGACY + data[20:] if data[18:20] == _WAL else data)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    end = time.monotonic() + DEADLINE
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    return connection


_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}


def _check_layout(connection: sqlite3.Connection, *, strangers: bool) -> None:
    """Only plain tables and indexes; in the formats we know only those with names we know."""
    for kind, name, table, sql in _layout(connection):
        known = strangers or table in schema.TABLES or name in _STATISTICS
        if not known or kind not in _PLAIN or not (sql is None or sql.upper().startswith(_PLAIN[kind])):
            raise Refusal("damaged", detail="schema", name=name)
    for table in schema.TABLES:
        if any(column[6] for column in connection.execute(f'PRAGMA table_xinfo("{table}")')):
            raise Refusal("damaged", detail="schema", name=table)
        if any(_is_calculated(connection, index) for index in connection.execute(f'PRAGMA index_list("{table}")')):
            raise Refusal("damaged", detail="schema", name=table)


def _is_calculated(connection: sqlite3.Connection, index: tuple[int, str, int, str, int]) -> bool:
    """Partial indexes and indexes on expressions hold code that a check of the file would run."""
    columns = connection.execute("SELECT cid FROM pragma_index_info(?)", (index[1],))
    return bool(index[4]) or any(cid < -1 for (cid,) in columns)


def _check_soundness(connection: sqlite3.Connection, check: str) -> None:
    """quick_check leaves out whether indexes agree with their tables: enough where a seal holds."""
    if connection.execute(f"PRAGMA {check}(1)").fetchone()[0] != "ok":
        raise Refusal("damaged", detail="integrity")


def _is_ours(connection: sqlite3.Connection, data: bytes) -> bool:
    """Whether the file can be taken bit by bit: our very schema, our encoding, and only values we would write."""
    return (
        data[18:20] == _LEGACY
        and int.from_bytes(data[60:64], "big") == schema.FORMAT
        and connection.execute("PRAGMA encoding").fetchone()[0] == "UTF-8"
        and _layout(connection) == _expected_layout()
        and connection.execute("PRAGMA foreign_key_check").fetchone() is None
        and is_regular(connection)
    )


def _layout(connection: sqlite3.Connection) -> Layout:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    return tuple((str(kind), str(name), str(table), sql) for kind, name, table, sql in rows)


@cache
def _expected_layout() -> Layout:
    with closing(sqlite3.connect(":memory:")) as connection:
        schema.create(connection)
        return _layout(connection)


@contextmanager
def _only_refusals() -> Iterator[None]:
    """A hostile or broken file can make SQLite and Python raise nearly anything; the user gets one answer."""
    try:
        yield
    except (sqlite3.Error, sqlite3.Warning, ValueError, MemoryError, OverflowError, LookupError, TypeError) as error:
        raise Refusal("damaged", detail=type(error).__name__) from error
