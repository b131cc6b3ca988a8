"""Deleting rows with what is a part of them, and detaching what only points to them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from soteplan.domain.fields import spec_of
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction


def with_parts(state: PlanState, rows: Iterable[Any]) -> list[Any]:
    """The rows and, after each, everything that is a part of it, however deep; nothing twice."""
    found: dict[str, Any] = {}
    waiting = list(rows)[::-1]
    while waiting:
        row = waiting.pop()
        if row.id not in found:
            found[row.id] = row
            waiting += _parts(state, row)[::-1]
    return list(found.values())


def what_goes(state: PlanState, rows: Iterable[Any]) -> list[Any]:
    """The rows that go besides the given ones, for the question before deleting."""
    rows = list(rows)
    given = {row.id for row in rows}
    return [row for row in with_parts(state, rows) if row.id not in given]


def what_is_detached(state: PlanState, rows: Iterable[Any]) -> list[Any]:
    """The rows that stay but lose a reference, each once."""
    going = with_parts(state, rows)
    gone = {row.id for row in going}
    holders = (holder for row in going for _, _, holder in state.referring(spec_of(type(row)).table, row.id))
    return list({holder.id: holder for holder in holders if holder.id not in gone}.values())


def delete(transaction: Transaction, rows: Iterable[Any]) -> None:
    """Delete rows with their parts; what else points to them loses the reference."""
    state = transaction.state
    for row in reversed(with_parts(state, rows)):
        for _, field, holder in state.referring(spec_of(type(row)).table, row.id):
            transaction.update(holder, **{field: None})
        transaction.delete(row)


def _parts(state: PlanState, row: Any) -> list[Any]:
    table = spec_of(type(row)).table
    return [
        holder
        for holder_table, field, holder in state.referring(table, row.id)
        if spec_of(type(holder)).by_name[field].owned
    ]
