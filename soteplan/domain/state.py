"""The rows of a plan in memory, with the indexes that make looking things up cost what is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from soteplan.domain.changes import Change
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import spec_of
from soteplan.domain.plan import Plan
from soteplan.domain.rows import replaced

T = TypeVar("T")
Loader = Callable[[type[Any]], Iterable[Any]]
Read = tuple[type[Any], str, object]  # a look-up: the rows of a table whose field holds a value
WHOLE, POINTING = "", "*"  # instead of a field: every row of a table, and all that points to one of its rows


def _nothing(row_type: type[Any]) -> Iterable[Any]:
    return ()


def in_order(row: Any) -> tuple[str, str]:
    """Sort key of rows among their siblings."""
    return (getattr(row, "position", ""), row.id)


class PlanState:
    """The plan at one point of its history. Tables load when first asked for; rows are replaced, never changed.

    While `reads` is a set, every look-up leaves its name there: so whoever keeps what was made of rows knows which
    changes concern it (domain/reads.py).
    """

    reads: set[Read] | None = None

    def __init__(self, load: Loader = _nothing) -> None:
        self._load = load
        self._tables: dict[type[Any], dict[str, Any]] = {}
        self._indexes: dict[type[Any], dict[str, dict[object, dict[str, Any]]]] = {}

    @property
    def plan(self) -> Plan:
        """The plan's own row; a state without one has an empty plan."""
        return next(iter(self.table(Plan).values()), None) or Plan(id="")

    def table(self, row_type: type[T]) -> dict[str, T]:
        """Rows by id, in no order. Read only."""
        if self.reads is not None:
            self.reads.add((row_type, WHOLE, None))
        return self._rows(row_type)

    def _rows(self, row_type: type[T]) -> dict[str, T]:
        rows = self._tables.get(row_type)
        if rows is None:
            rows = {row.id: row for row in self._load(row_type)}
            self._tables[row_type] = rows
            self._indexes[row_type] = {}
        return rows

    def copy(self) -> PlanState:
        """The same rows in a state of their own, which later changes of this one do not reach."""
        copy = PlanState()
        for spec in ENTITIES.values():
            copy._tables[spec.row_type] = dict(self.table(spec.row_type))
            copy._indexes[spec.row_type] = {}
        return copy

    def rows(self, row_type: type[T]) -> list[T]:
        return sorted(self.table(row_type).values(), key=in_order)

    def get(self, row_type: type[T], row_id: str | None) -> T | None:
        if not row_id:
            return None
        if self.reads is not None:
            self.reads.add((row_type, "id", row_id))
        return self._rows(row_type).get(row_id)

    def where(self, row_type: type[T], field: str, value: object) -> list[T]:
        """Rows whose field holds the value, in order."""
        if self.reads is not None:
            self.reads.add((row_type, field, value))
        return self._where(row_type, field, value)

    def _where(self, row_type: type[T], field: str, value: object) -> list[T]:
        return sorted(self._index(row_type, field).get(value, {}).values(), key=in_order)

    def find(self, table: str, row_id: str | None) -> Any | None:
        """A row by table name."""
        return self.get(ENTITIES[table].row_type, row_id)

    def referring(self, table: str, row_id: str) -> list[tuple[str, str, Any]]:
        """Every (table, field, row) that points to the row."""
        if self.reads is not None:
            self.reads.add((ENTITIES[table].row_type, POINTING, row_id))
        return [
            (spec.table, field.name, row)
            for spec in ENTITIES.values()
            for field in spec.fields
            if field.target == table
            for row in self._where(spec.row_type, field.name, row_id)
        ]

    def apply(self, change: Change) -> None:
        row_type = ENTITIES[change.table].row_type
        rows = self._rows(row_type)
        old = rows.get(change.row_id)
        new = _changed(row_type, change, old)
        if new is None:
            rows.pop(change.row_id, None)
        else:
            rows[change.row_id] = new
        for field, index in self._indexes[row_type].items():
            _reindex(index, field, old, new)

    def _index(self, row_type: type[T], field: str) -> dict[object, dict[str, T]]:
        rows = self._rows(row_type)
        indexes = self._indexes[row_type]
        if field not in indexes:
            index: dict[object, dict[str, Any]] = {}
            for row in rows.values():
                index.setdefault(getattr(row, field), {})[row.id] = row  # type: ignore[attr-defined]
            indexes[field] = index
        return indexes[field]


def _changed(row_type: type[Any], change: Change, old: Any) -> Any:
    if change.after is None:
        return None
    if old is None:
        return row_type(id=change.row_id, **change.after)
    return replaced(old, **change.after)


def _reindex(index: dict[object, dict[str, Any]], field: str, old: Any, new: Any) -> None:
    if old is not None:
        index[getattr(old, field)].pop(old.id, None)
    if new is not None:
        index.setdefault(getattr(new, field), {})[new.id] = new


def values_of(row: Any) -> dict[str, object]:
    """A row's columns without its id."""
    return {name: getattr(row, name) for name in spec_of(type(row)).columns if name != "id"}
