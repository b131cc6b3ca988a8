"""What a user does to communication actions as rows: add them, and say whom they are for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from soteplan.domain.communications import CommAction, CommAudience
from soteplan.domain.state import in_order
from soteplan.operations import rows
from soteplan.store.transaction import Transaction


def add_action(tx: Transaction, title: str, beside: CommAction | None = None, **values: object) -> CommAction:
    """An action with its day, group or channel as far as they are given; next after another one for the same group."""
    if beside is not None and values.get("target_group_id") == beside.target_group_id:
        return rows.add_after(tx, beside, **{"title": title, **values})  # type: ignore[no-any-return]
    return tx.add(CommAction, title=title, **values)


def add_actions(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[CommAction]:
    """Actions with their values, last in the calendar; the ids of further groups are the value of "also"."""
    return [_add(tx, dict(values)) for values in found]


def _add(tx: Transaction, values: dict[str, Any]) -> CommAction:
    also = values.pop("also", ())
    made = tx.add(CommAction, **values)
    for group_id in dict.fromkeys(also):
        if group_id != made.target_group_id:
            tx.add(CommAudience, comm_action_id=made.id, target_group_id=group_id)
    return made


def set_audience(tx: Transaction, action: CommAction, group_ids: Sequence[str]) -> None:
    """The action is for these groups and no others; for all where there are none. Its first group stays the first."""
    wanted = list(dict.fromkeys(group_ids))
    current = tx.state.get(CommAction, action.id) or action
    first = current.target_group_id if current.target_group_id in wanted else next(iter(wanted), None)
    kept: set[str | None] = {first}
    for row in sorted(tx.state.where(CommAudience, "comm_action_id", action.id), key=in_order):
        if row.target_group_id in wanted and row.target_group_id not in kept:
            kept.add(row.target_group_id)
        else:
            tx.delete(row)
    if first != current.target_group_id:
        tx.update(current, target_group_id=first)
    for group_id in wanted:
        if group_id not in kept:
            tx.add(CommAudience, comm_action_id=action.id, target_group_id=group_id)
