"""The write gate: the only place from which rows of a plan are changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any, TypeVar

from soteplan.domain import comm_days, comm_ties, goal_codes
from soteplan.domain.changes import Change
from soteplan.domain.communications import CommAction, CommOccurrence
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import ENTITIES, EntitySpec, Kind, spec_of
from soteplan.domain.goal_circles import ENDS, would_close
from soteplan.domain.goals import Goal
from soteplan.domain.ids import new_id
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState, values_of
from soteplan.domain.values import check

T = TypeVar("T")


class Transaction:
    """Rows written to SQLite and to the state in step, each change recorded.

    Values are checked against the declarations before anything is written. The caller commits or rolls back.
    """

    def __init__(self, connection: sqlite3.Connection, state: PlanState) -> None:
        self._connection = connection
        self.state = state
        self.changes: list[Change] = []
        self._last_positions: dict[tuple[str, object], str] = {}

    def add(self, row_type: type[T], **values: object) -> T:
        """A new row with an id of its own, last among its siblings unless a position is given."""
        spec = spec_of(row_type)
        row_id = str(values.pop("id", None) or new_id())
        if "position" in spec.by_name and not values.get("position"):
            values["position"] = self.last_position(row_type, str(values.get(spec.parent) or "") or None)
        full = _checked(spec, values_of(row_type(id=row_id, **values)))  # type: ignore[call-arg]
        self._refuse_cycles(spec, row_id, full)
        self._refuse_circles(spec, {"id": row_id, **full})
        self.apply([Change(spec.table, row_id, None, full)])
        row = self.state.get(row_type, row_id)
        assert row is not None
        return row

    def update(self, row: T, **values: object) -> T:
        """The row with the given columns replaced; columns that stay the same are not recorded."""
        row_type = type(row)
        spec = spec_of(row_type)
        row_id: str = row.id  # type: ignore[attr-defined]
        current = self._current(row_type, row_id)
        new = {
            name: value for name, value in _checked(spec, values).items() if not _same(value, getattr(current, name))
        }
        if new:
            self._refuse_cycles(spec, row_id, new)
            if not new.keys().isdisjoint(ENDS.get(spec.table, ())):
                self._refuse_circles(spec, {"id": row_id, **values_of(current), **new})
            self.apply([Change(spec.table, row_id, {name: getattr(current, name) for name in new}, new)])
        return self._current(row_type, row_id)

    def delete(self, row: Any) -> None:
        """The row is gone; whoever deletes sees to the rows that point to it (see operations.deleting)."""
        current = self._current(type(row), row.id)
        self.apply([Change(spec_of(type(row)).table, row.id, values_of(current), None)])

    def follow(self) -> None:
        """What follows from an edit, whoever made it."""
        self._follow_places()
        self._follow_ties()
        self._follow_rhythms()
        self._follow_ties()  # of what the rhythms moved

    def _follow_places(self) -> None:
        """What follows from the place of a row is brought up to date after an edit: the codes of goals."""
        changes = [change for change in self.changes if change.table == "goal"]
        for goal_id, by_hand in goal_codes.set_by_hand(self.state, changes).items():
            self.update(self._current(Goal, goal_id), code_fixed=by_hand)
        for goal_id, code in goal_codes.renumbered(self.state, changes).items():
            self.update(self._current(Goal, goal_id), code=code)

    def _follow_ties(self) -> None:
        """Communication actions and their ties to milestones and meetings say the same."""
        for action_id, values in comm_ties.followed(self.state, self.changes).items():
            self.update(self._current(CommAction, action_id), **values)

    def _follow_rhythms(self) -> None:
        """Single days of communication actions go with the days they belong to."""
        for action_id, writes in comm_days.followed(self.state, self.changes).items():
            self.update(self._current(CommAction, action_id), **writes.action)
            for day_id, values in writes.days.items():
                self.update(self._current(CommOccurrence, day_id), **values)
            for values in writes.added:
                self.add(CommOccurrence, **values)
            for row in writes.dropped:
                self.delete(row)

    def last_position(self, row_type: type[Any], parent_id: str | None) -> str:
        """An order key after all the siblings under a parent."""
        spec = spec_of(row_type)
        place = (spec.table, parent_id if spec.parent else None)
        if place not in self._last_positions:
            siblings = self.state.where(row_type, spec.parent, parent_id) if spec.parent else self.state.rows(row_type)
            self._last_positions[place] = siblings[-1].position if siblings else ""
        return key_between(self._last_positions[place], "")

    def apply(self, changes: Iterable[Change]) -> None:
        """Write changes as they stand. What they find must be what they expect, or they are refused."""
        for change in changes:
            self._expect(change)
            _write(self._connection, change)
            self.state.apply(change)
            self.changes.append(change)
            self._note_position(change)

    def _current(self, row_type: type[T], row_id: str) -> T:
        row = self.state.get(row_type, row_id)
        if row is None:
            raise Refusal("row_gone", table=spec_of(row_type).table, id=row_id)
        return row

    def _note_position(self, change: Change) -> None:
        """Keep the last positions true, so that adding many rows costs what one costs for each."""
        parent = ENTITIES[change.table].parent
        if change.after is None:
            return  # a last position may be higher than needed
        if change.before is None:
            place = (change.table, change.after.get(parent))
            if place in self._last_positions:
                self._last_positions[place] = max(self._last_positions[place], str(change.after["position"]))
        elif "position" in change.after or parent in change.after:
            self._last_positions.clear()

    def _refuse_cycles(self, spec: EntitySpec, row_id: str, values: dict[str, object]) -> None:
        for field in spec.of_kind(Kind.REFERENCE):
            if field.target == spec.table and self._hangs_under(spec, field.name, values.get(field.name), row_id):
                raise Refusal("cycle", table=spec.table, field=field.name)

    def _refuse_circles(self, spec: EntitySpec, row: dict[str, object]) -> None:
        """No goal may come to serve itself, however it is written."""
        circle = would_close(self.state, spec.table, row)
        if circle:
            raise Refusal("goal_circle", path=[" ".join(filter(None, (goal.code, goal.title))) for goal in circle])

    def _hangs_under(self, spec: EntitySpec, field: str, start: object, row_id: str) -> bool:
        place = start
        while place and place != row_id:
            row = self.state.find(spec.table, str(place))
            place = getattr(row, field) if row else None
        return bool(place)

    def _expect(self, change: Change) -> None:
        exists = self.state.find(change.table, change.row_id) is not None
        if exists == (change.before is None):
            raise Refusal("row_gone" if change.before is not None else "row_exists", table=change.table)


def _same(one: object, other: object) -> bool:
    return one == other and type(one) is type(other)


def _checked(spec: EntitySpec, values: dict[str, object]) -> dict[str, object]:
    return {name: check(spec.by_name[name], value) for name, value in values.items()}


def _write(connection: sqlite3.Connection, change: Change) -> None:
    if change.after is None:
        connection.execute(f'DELETE FROM "{change.table}" WHERE id = ?', (change.row_id,))
    elif change.before is None:
        names = ", ".join(f'"{name}"' for name in change.after)
        marks = ", ".join("?" for _ in change.after)
        connection.execute(
            f'INSERT INTO "{change.table}" (id, {names}) VALUES (?, {marks})', (change.row_id, *change.after.values())
        )
    else:
        sets = ", ".join(f'"{name}" = ?' for name in change.after)
        connection.execute(f'UPDATE "{change.table}" SET {sets} WHERE id = ?', (*change.after.values(), change.row_id))
