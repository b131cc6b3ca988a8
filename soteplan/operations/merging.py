"""Rows that were entered twice made one: what pointed to the one points to the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.state import PlanState
from soteplan.domain.values import LONGEST_TEXT
from soteplan.store.transaction import Transaction

_OWN = ("kind", "title", "short_name")  # of the row that stays, whatever the other is called
_JOINED = {"email": ", ", "phone": ", "}  # two different ones are both kept


def merge(transaction: Transaction, rows: Iterable[Any], into: Any) -> Any:
    """`into`, with all that pointed to `rows` and with what they knew and it did not; `rows` are gone.

    Longer texts are put one after another, other fields are taken where `into` has none. Rows that then say the same
    as another, such as a channel twice for one target group, go. All are of one table.
    """
    for row in rows:
        if row.id != into.id:
            _merge_one(transaction, row, into.id)
    return transaction.state.get(type(into), into.id)


def what_points_to(state: PlanState, rows: Iterable[Any]) -> list[Any]:
    """The rows that would point elsewhere after a merge, each once."""
    found = (holder for row in rows for _, _, holder in state.referring(spec_of(type(row)).table, row.id))
    return list({holder.id: holder for holder in found}.values())


def _merge_one(transaction: Transaction, row: Any, into_id: str) -> None:
    state, table = transaction.state, spec_of(type(row)).table
    _lift(transaction, row, state.find(table, into_id))
    holders = state.referring(table, row.id)
    for holder_table, field, holder in holders:
        transaction.update(state.find(holder_table, holder.id), **{field: into_id})
    into = state.find(table, into_id)
    transaction.update(into, **_learnt(state, into, row))
    transaction.delete(row)
    for holder_table, _, holder in holders:
        _drop_twin(transaction, holder_table, holder.id)


def _lift(transaction: Transaction, row: Any, into: Any) -> None:
    """Out from under the row that goes, so that nothing comes to hang under itself."""
    parent = spec_of(type(row)).parent
    if parent and _hangs_under(transaction.state, into, row):
        above = getattr(row, parent)
        transaction.update(into, **{parent: None if above == into.id else above})


def _hangs_under(state: PlanState, row: Any, above: Any) -> bool:
    parent = spec_of(type(row)).parent
    while row is not None and parent and row.id != above.id:
        row = state.get(type(above), getattr(row, parent))
    return row is not None and bool(parent)


def _learnt(state: PlanState, into: Any, row: Any) -> dict[str, object]:
    """What the row knows and the other does not."""
    values = {field.name: _joined(field, into, row) for field in spec_of(type(row)).fields if field.name not in _OWN}
    parent = spec_of(type(row)).parent
    above = state.get(type(row), getattr(row, parent)) if parent else None
    if above is None or _hangs_under(state, above, into):
        values.pop(parent, None)
    return {name: value for name, value in values.items() if value not in (None, "", getattr(into, name))}


def _joined(field: FieldSpec, into: Any, row: Any) -> object:
    old, new = getattr(into, field.name), getattr(row, field.name)
    if field.kind in (Kind.KEY, Kind.ORDER):
        return None
    if field.kind is Kind.CHOICE:
        return new if old == next(iter(field.choices)) else None
    if old in (None, ""):
        return new
    between = "\n" if field.kind is Kind.PARAGRAPH else _JOINED.get(field.name, "")
    if not between or not new or new in old:
        return None
    return f"{old}{between}{new}"[:LONGEST_TEXT]


def _drop_twin(transaction: Transaction, table: str, row_id: str) -> None:
    """A row goes that says the same as another of its table, unless something hangs on it."""
    state = transaction.state
    row = state.find(table, row_id)
    if row is None or state.referring(table, row_id) or _is_named(row):
        return
    if any(_says_the_same(other, row) for other in _beside(state, row)):
        transaction.delete(row)


def _is_named(row: Any) -> bool:
    """Rows with a name of their own, such as goals, are never the same; those that only link may be."""
    title = spec_of(type(row)).by_name.get("title")
    return title is not None and title.required


def _beside(state: PlanState, row: Any) -> list[Any]:
    parent = spec_of(type(row)).parent
    others = state.where(type(row), parent, getattr(row, parent)) if parent else state.rows(type(row))
    return [other for other in others if other.id != row.id]


def _says_the_same(one: Any, other: Any) -> bool:
    names = (name for name in spec_of(type(one)).columns if name not in ("id", "position"))
    return all(getattr(one, name) == getattr(other, name) for name in names)
