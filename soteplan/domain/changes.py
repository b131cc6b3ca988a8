"""The change set: undo step, refresh signal, line of the history and unit of a merge in one value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one row: the touched columns before and after.

    `before` is None for a new row and `after` None for a deleted one; both then hold the whole row without its id.
    """

    table: str
    row_id: str
    before: Values | None
    after: Values | None

    def inverted(self) -> Change:
        return Change(self.table, self.row_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One transaction as it stands in the journal.

    `origin` says how it came about: edit, undo, redo or import. `undoes` is the id of the change set an undo takes
    back or a redo brings again. `previous_id` chains the journal, so that two copies of a plan find their common past.
    `time` is UTC in ISO form with milliseconds.
    """

    id: str
    previous_id: str
    time: str
    author: str
    copy_id: str
    origin: str
    label: str
    undoes: str
    meeting_id: str | None
    changes: tuple[Change, ...]

    def inverted(self) -> tuple[Change, ...]:
        """The changes that take this one back, in the order that keeps references whole."""
        return tuple(change.inverted() for change in reversed(self.changes))


def joined(changes: Iterable[Change]) -> tuple[Change, ...]:
    """At most one change per row, without those that leave a row as it was."""
    rows: dict[tuple[str, str], Change | None] = {}
    for change in changes:
        key = (change.table, change.row_id)
        earlier = rows.get(key)
        rows[key] = change if earlier is None else _followed(earlier, change)
    return tuple(change for change in map(_reduced, rows.values()) if change)


def _followed(first: Change, second: Change) -> Change | None:
    if first.before is None:
        after = None if second.after is None else {**(first.after or {}), **second.after}
        return None if after is None else Change(first.table, first.row_id, None, after)
    if first.after is None:  # deleted, then made again
        return Change(first.table, first.row_id, first.before, second.after)
    if second.after is None:
        return Change(first.table, first.row_id, {**(second.before or {}), **first.before}, None)
    before = {**(second.before or {}), **first.before}
    return Change(first.table, first.row_id, before, {**first.after, **second.after})


def _reduced(change: Change | None) -> Change | None:
    if change is None or change.before is None or change.after is None:
        return change
    after = {name: value for name, value in change.after.items() if change.before.get(name) != value}
    if not after:
        return None
    return Change(
        change.table,
        change.row_id,
        {name: change.before.get(name) for name in after},
        after,
    )
