"""By what the rows of a register are grouped and filtered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from soteplan.domain.fields import spec_of
from soteplan.domain.plan import Party
from soteplan.domain.state import PlanState
from soteplan.models.columns import title_of
from soteplan.texts.language import Language


class Value(NamedTuple):
    """What a row has of a dimension: its place among the others, by what it is known, and what it is called."""

    order: tuple[int, str]
    key: str
    name: str


Find = Callable[[PlanState, Language, Any], Value]
FindAll = Callable[[PlanState, Language, Any], list[Value]]


def of_choice(field: str) -> Find:
    """The value of a field of choices, in the order in which they are declared."""

    def find(state: PlanState, language: Language, row: Any) -> Value:
        value, spec = getattr(row, field), spec_of(type(row))
        place = list(spec.by_name[field].choices).index(value)
        return Value((place, ""), value, language.choice(spec.table, field, value))

    return find


def of_party(field: str, context: str, nobody: str) -> Find:
    """The party of a field by its short name; `nobody` is said where there is none."""

    def find(state: PlanState, language: Language, row: Any) -> Value:
        party = state.get(Party, getattr(row, field))
        if party is None:
            return Value((1, ""), "", language.text(context, nobody))
        return Value((0, party.title.casefold()), party.id, party.short_name or party.title)

    return find


def of_reference(field: str, context: str, nothing: str) -> Find:
    """The row that a field points to, in the order of such rows; `nothing` is said where there is none."""

    def find(state: PlanState, language: Language, row: Any) -> Value:
        target = spec_of(type(row)).by_name[field].target
        return of_rows(language, [state.find(target, getattr(row, field))], language.text(context, nothing))[0]

    return find


def of_month(field: str, context: str, nothing: str) -> Find:
    """The month of a date, the newest first; `nothing` is said where there is none."""

    def find(state: PlanState, language: Language, row: Any) -> Value:
        month = (getattr(row, field) or "")[:7]
        if not month:
            return Value((1, ""), "", language.text(context, nothing))
        return Value((-int(month.replace("-", "")), ""), month, language.month(month))

    return find


def of_rows(language: Language, rows: Sequence[Any], nothing: str) -> list[Value]:
    """The rows that are there, each once; of none one value that says so."""
    found = {row.id: Value((0, row.position), row.id, title_of(row, language)) for row in rows if row is not None}
    return list(found.values()) or [Value((1, ""), "", nothing)]


class Dimensions(NamedTuple):
    """The dimensions of a register by name: those of which a row has one value, and those of which it may have several.

    `named` holds what those are called that are no fields of the table.
    """

    table: str
    single: dict[str, Find]
    several: dict[str, FindAll] = {}  # noqa: RUF012
    named: Callable[[Language, str], str] | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (*self.single, *self.several)

    def name(self, language: Language, by: str) -> str:
        """What the dimension is called in menus."""
        return (self.named(language, by) if self.named else "") or language.field(self.table, by)

    def values(self, state: PlanState, language: Language, by: str, row: Any) -> list[Value]:
        """By which a row is filtered."""
        if by in self.several:
            return self.several[by](state, language, row)
        return [self.single[by](state, language, row)]

    def value(self, state: PlanState, language: Language, by: str, row: Any) -> Value:
        """By which a row is grouped: of several the first, which is its own."""
        return self.values(state, language, by, row)[0]
