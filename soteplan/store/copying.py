"""Rows copied by named columns into tables of our own making, each value through the same check as an edit."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from typing import Any

from soteplan.domain.entities import ENTITIES, NOT_EXPORTED
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import EntitySpec, FieldSpec
from soteplan.domain.goal_codes import typed
from soteplan.domain.goals import Goal
from soteplan.domain.values import check
from soteplan.store import schema, seal
from soteplan.store.regular import is_regular


def copied(source: sqlite3.Connection, *, loose: bool) -> sqlite3.Connection:
    """A database in memory, of the current format, with the rows of another; its seal is a new token.

    Columns that the source lacks take their defaults. Refusal damaged for values and references that are not sound;
    with `loose`, for formats newer than ours, those take their defaults too, and the history stays behind: it speaks
    of tables and columns that are not known here.
    """
    target = sqlite3.connect(":memory:", isolation_level=None)
    try:
        _copy(source, target, loose=loose)
    except BaseException:
        target.close()
        raise
    return target


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, *, loose: bool) -> None:
    schema.create(target)
    target.execute("BEGIN")
    for spec in ENTITIES.values():
        if not (loose and spec.table in NOT_EXPORTED):
            _copy_rows(source, target, spec, loose=loose)
    for table in () if loose else ("change_set", "change"):
        _copy_journal(source, target, table)
    seal.write(target, seal.new_token())
    _see_to_references(target, loose=loose)
    target.execute("COMMIT")
    if not is_regular(target):
        raise Refusal("damaged", detail="rows")


def _columns(source: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in source.execute(f'PRAGMA table_info("{table}")')}


def _read(source: sqlite3.Connection, table: str, names: list[str]) -> Iterator[tuple[Any, ...]]:
    return source.execute(f'SELECT {", ".join(map(_quoted, names))} FROM "{table}"')


def _insert(target: sqlite3.Connection, table: str, names: list[str], rows: Iterator[tuple[Any, ...]]) -> None:
    marks = ", ".join("?" for _ in names)
    target.executemany(f'INSERT INTO "{table}" ({", ".join(map(_quoted, names))}) VALUES ({marks})', rows)


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection, spec: EntitySpec, *, loose: bool) -> None:
    present = _columns(source, spec.table)
    fields = [dataclasses.replace(field, required=False) for field in spec.fields if field.name in present]
    if "id" not in present:
        return
    rows = (_row(spec, fields, values, loose) for values in _read(source, spec.table, [f.name for f in fields]))
    _insert(target, spec.table, list(spec.columns), rows)
    if spec.row_type is Goal and "code_fixed" not in present:
        _keep_codes(target, spec)


def _keep_codes(target: sqlite3.Connection, spec: EntitySpec) -> None:
    """A file from before codes followed their places keeps those that their places would change."""
    goals = [spec.row_type(*values) for values in _read(target, spec.table, list(spec.columns))]
    target.executemany("UPDATE goal SET code_fixed = 1 WHERE id = ?", [(goal_id,) for goal_id in typed(goals)])


def _row(spec: EntitySpec, fields: list[FieldSpec], values: tuple[Any, ...], loose: bool) -> tuple[Any, ...]:
    checked = {}
    for field, value in zip(fields, values, strict=True):
        try:
            checked[field.name] = check(field, value)
        except Refusal as refusal:
            if not loose or field.name == "id":
                raise Refusal("damaged", detail="value", table=spec.table, field=field.name) from refusal
    row = spec.row_type(**checked)
    return tuple(getattr(row, name) for name in spec.columns)


def _copy_journal(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> None:
    present = _columns(source, table)
    names = [column for column in schema.JOURNAL[table] if column in present]
    if names:
        _insert(target, table, names, _read(source, table, names))


def _see_to_references(target: sqlite3.Connection, *, loose: bool) -> None:
    for table, row, _, key in target.execute("PRAGMA foreign_key_check").fetchall():
        if not loose:
            raise Refusal("damaged", detail="reference", table=table)
        column = _foreign_key(target, table, key)
        target.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (row,))


def _foreign_key(target: sqlite3.Connection, table: str, key: int) -> str:
    columns = {row[0]: str(row[3]) for row in target.execute(f'PRAGMA foreign_key_list("{table}")')}
    return columns[key]


def _quoted(name: str) -> str:
    return f'"{name}"'
