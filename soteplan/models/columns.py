"""Columns as data: what a table or tree shows of its rows, and which field an edit writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language

Write = Callable[[Transaction, Any, str, Any], object]  # the row, the name of the field, the value
Compute = Callable[[PlanState, Language, Any], str]
NUMERIC = frozenset({Kind.MONEY, Kind.NUMBER, Kind.INTEGER, Kind.RATE})
DATED = frozenset({Kind.DATE, Kind.MONTH})
CENTRED = frozenset({Kind.CHOICE, Kind.FLAG})


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `fields` maps each table shown to its field; a computed column has `compute` and cannot be edited."""

    header: str  # translated
    fields: Mapping[str, str] = field(default_factory=dict)
    compute: Compute | None = None
    width: int = 120  # px at 100 %
    numeric: bool = False
    write: Write | None = None  # the operation behind an edit, where it does more than store the value
    key: str = ""  # what the choice of columns knows it by
    order: Callable[[Any], Any] | None = None  # by what rows are sorted, where not by what is shown; None comes first

    def field_of(self, row: Any) -> FieldSpec | None:
        spec = spec_of(type(row))
        name = self.fields.get(spec.table)
        return spec.by_name[name] if name else None

    def text(self, state: PlanState, language: Language, row: Any) -> str:
        if self.compute:
            return self.compute(state, language, row)
        declared = self.field_of(row)
        return field_text(state, language, row, declared) if declared else ""


def of_field(language: Language, table: str, name: str, width: int = 120) -> Column:
    """The column of one field of one table, headed as the field is declared."""
    declared = ENTITIES[table].by_name[name]
    numeric = declared.kind in NUMERIC
    order = attrgetter(name) if declared.kind in DATED else None
    return Column(language.field(table, name), {table: name}, width=width, numeric=numeric, key=name, order=order)


def field_text(state: PlanState, language: Language, row: Any, declared: FieldSpec) -> str:
    value = getattr(row, declared.name)
    if declared.kind is Kind.REFERENCE:
        return row_title(state, language, declared.target, value)
    return language.value(spec_of(type(row)).table, declared, value)


def row_title(state: PlanState, language: Language, table: str, row_id: str | None) -> str:
    """What a row is called where it is pointed to: its short name, else code and title; of a long one the beginning."""
    row = state.find(table, row_id)
    if row is None:
        return ""
    return shortened(getattr(row, "short_name", "")) or title_of(row, language)


def title_of(row: Any, language: Language) -> str:
    """Code and title, of long ones the beginning; what kind of row it is where it has neither."""
    spec = spec_of(type(row))
    parts = [getattr(row, "code", ""), getattr(row, "title", "")]
    text = " ".join(shortened(part) for part in parts if part)
    if text:
        return shortened(text)
    kind = spec.by_name.get("kind")
    return language.choice(spec.table, "kind", row.kind) if kind else language.entity(spec.table)
