"""What a user does to rows: add, edit, move, indent. Each function takes the transaction it writes in."""

from __future__ import annotations

from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction


def siblings(state: PlanState, row: Any) -> list[Any]:
    """The rows beside a row under its parent, in order, itself among them."""
    alike = spec_of(type(row)).parent
    rows = state.where(type(row), alike, getattr(row, alike)) if alike else state.rows(type(row))
    kin = _group(row)
    return [other for other in rows if _group(other) == kin]


def _group(row: Any) -> tuple[object, ...]:
    """Rows of one table can stand in several lists: goals by tree, milestones by what they belong to."""
    return (getattr(row, "tree", None), getattr(row, "package_id", None) if hasattr(row, "action_id") else None)


def add_after(transaction: Transaction, row: Any, **values: object) -> Any:
    """A new row of the same table, next after `row` under the same parent."""
    beside = siblings(transaction.state, row)
    place = [other.id for other in beside].index(row.id)
    following = beside[place + 1].position if place + 1 < len(beside) else ""
    spec = spec_of(type(row))
    inherited = {name: getattr(row, name) for name in (spec.parent, "tree", "package_id") if name in spec.by_name}
    position = key_between(row.position, following)
    return transaction.add(type(row), **{**inherited, **values, "position": position})


def move(transaction: Transaction, row: Any, steps: int) -> Any:
    """The row `steps` places further down among its siblings, up when negative; it stops at the ends."""
    beside = siblings(transaction.state, row)
    place = [other.id for other in beside].index(row.id)
    target = max(0, min(len(beside) - 1, place + steps))
    if target == place:
        return row
    rest = beside[:place] + beside[place + 1 :]
    return transaction.update(row, position=_between(rest, target))


def place(transaction: Transaction, row: Any, parent_field: str, parent_id: str | None, index: int = -1) -> Any:
    """The row under another parent, at an index among its children; last when negative.

    Raises Refusal("cycle") where the parent hangs under the row itself.
    """
    if _hangs_under(transaction.state, parent_id, row, parent_field):
        raise Refusal("cycle", title=getattr(row, "title", ""))
    children = [r for r in transaction.state.where(type(row), parent_field, parent_id) if r.id != row.id]
    position = _between(children, len(children) if index < 0 else index)
    return transaction.update(row, **{parent_field: parent_id, "position": position})


def indent(transaction: Transaction, row: Any) -> Any:
    """The row as last child of the sibling above it; Refusal("nothing_above") where there is none."""
    beside = siblings(transaction.state, row)
    index = [other.id for other in beside].index(row.id)
    if index == 0:
        raise Refusal("nothing_above", title=getattr(row, "title", ""))
    return place(transaction, row, spec_of(type(row)).parent, beside[index - 1].id)


def outdent(transaction: Transaction, row: Any) -> Any:
    """The row next after its parent; Refusal("top_level") where it has none."""
    field = spec_of(type(row)).parent
    parent = transaction.state.get(type(row), getattr(row, field))
    if parent is None:
        raise Refusal("top_level", title=getattr(row, "title", ""))
    beside = siblings(transaction.state, parent)
    index = [other.id for other in beside].index(parent.id) + 1
    following = beside[index].position if index < len(beside) else ""
    position = key_between(parent.position, following)
    return transaction.update(row, **{field: getattr(parent, field), "position": position})


def _between(rows: list[Any], index: int) -> str:
    before = rows[index - 1].position if index else ""
    after = rows[index].position if index < len(rows) else ""
    return key_between(before, after)


def _hangs_under(state: PlanState, row_id: str | None, ancestor: Any, parent_field: str) -> bool:
    if not isinstance(state.get(type(ancestor), row_id), type(ancestor)):
        return False
    while row_id:
        if row_id == ancestor.id:
            return True
        row = state.get(type(ancestor), row_id)
        row_id = getattr(row, parent_field) if row else None
    return False
