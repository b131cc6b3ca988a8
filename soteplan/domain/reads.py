"""What was made of rows, kept until a change concerns what was looked up for it.

Whoever makes something of a plan (the texts of a row, a sum, a standing) makes it through `Reads.noting`, which notes
every look-up in the state meanwhile. A change then concerns just what was made of rows that it touched: nobody has to
say beforehand on which tables a text depends, and nothing else is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from soteplan.domain.changes import Change
from soteplan.domain.entities import ENTITIES
from soteplan.domain.state import POINTING, WHOLE, PlanState, Read

T = TypeVar("T")


class Reads:
    """By name what was looked up for it, and the other way round."""

    def __init__(self) -> None:
        self._of: dict[str, set[Read]] = {}
        self._names: dict[Read, set[str]] = {}
        self._fields: dict[type[Any], set[str]] = {}  # by what rows of each table were ever looked up

    def noting(self, state: PlanState, name: str, make: Callable[[], T]) -> T:
        """What `make` makes; its look-ups are noted for the name, and for whatever is being noted around it."""
        outer = state.reads
        found: set[Read] = set()
        state.reads = found
        try:
            return make()
        finally:
            state.reads = outer
            if found:
                self._add(name, found)
                if outer is not None:
                    outer |= found

    def again(self, state: PlanState, name: str) -> None:
        """Note the look-ups of a name around it, as if it were made anew."""
        if state.reads is not None:
            state.reads |= self._of.get(name, set())

    def forget(self, name: str) -> None:
        for read in self._of.pop(name, ()):
            self._names[read].discard(name)

    def concerned(self, state: PlanState, changes: Iterable[Change]) -> set[str]:
        """The names of what may be otherwise after changes, which the state already has."""
        found: set[str] = set()
        for change in changes:
            for read in self._read_by(state, change):
                found |= self._names.get(read, set())
        return found

    def _add(self, name: str, found: set[Read]) -> None:
        known = self._of.setdefault(name, set())
        for read in found - known:
            self._names.setdefault(read, set()).add(name)
            self._fields.setdefault(read[0], set()).add(read[1])
        known |= found

    def _read_by(self, state: PlanState, change: Change) -> Iterator[Read]:
        """Every look-up of a kind that was ever made whose answer a change may have altered."""
        spec = ENTITIES[change.table]
        fields = self._fields.get(spec.row_type, set())
        yield (spec.row_type, WHOLE, None)
        yield (spec.row_type, "id", change.row_id)
        for name in fields - {WHOLE, "id", POINTING}:
            for value in _held(state, change, name):
                yield (spec.row_type, name, value)
        for field in spec.fields:
            target = ENTITIES[field.target].row_type if field.target else None
            if target and POINTING in self._fields.get(target, ()):
                for value in _held(state, change, field.name):
                    yield (target, POINTING, value)


def _held(state: PlanState, change: Change, name: str) -> Iterator[object]:
    """What a field held before and after a change."""
    for values in (change.before, change.after):
        if values and name in values:
            yield values[name]
    row = state.find(change.table, change.row_id)
    if row is not None:
        yield getattr(row, name)


class Kept(Generic[T]):
    """Values by name, each made when it is first asked for and forgotten when a change concerns it."""

    def __init__(self) -> None:
        self._reads = Reads()
        self._values: dict[str, T] = {}

    def get(self, state: PlanState, name: str, make: Callable[[], T]) -> T:
        if name in self._values:
            self._reads.again(state, name)
        else:
            self._values[name] = self._reads.noting(state, name, make)
        return self._values[name]

    def follow(self, state: PlanState, changes: Iterable[Change]) -> set[str]:
        """Forget what changes concern; gives the names of it."""
        concerned = self._reads.concerned(state, changes)
        for name in concerned:
            self._reads.forget(name)
            self._values.pop(name, None)
        return concerned
