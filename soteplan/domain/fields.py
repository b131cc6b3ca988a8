"""How an entity is declared: one line per field, from which columns, forms, tables, JSON and history follow."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple, TypeVar, dataclass_transform

from soteplan.domain.rows import row_type_of

T = TypeVar("T")


class Kind(StrEnum):
    """What a field holds, and in which unit it is stored."""

    KEY = "key"  # UUIDv7 text
    ORDER = "order"  # fractional key among siblings
    TEXT = "text"  # one line
    PARAGRAPH = "paragraph"  # many lines
    INTEGER = "integer"
    NUMBER = "number"  # measured value
    MONEY = "money"  # integer cents
    RATE = "rate"  # integer basis points: 10000 is 100 %
    DATE = "date"  # ISO text, 2021-03-01
    MONTH = "month"  # ISO text, 2021-03
    FLAG = "flag"  # 0 or 1
    CHOICE = "choice"  # one of the declared values
    REFERENCE = "reference"  # id of a row in the target table
    FORMULA = "formula"  # arithmetic as typed; its result is in the money field it belongs to


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """The declaration of one field. `label` and the choice labels are English source texts for translation."""

    kind: Kind
    label: str
    name: str = ""
    required: bool = False
    target: str = ""  # table a reference points to
    owned: bool = False  # the row is a part of its target and goes with it
    choices: Mapping[str, str] = dataclasses.field(default_factory=dict)  # value -> label
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    nullable: bool = True


@dataclass(frozen=True, slots=True)
class EntitySpec:
    """A table: its row type, its fields in order, and what a row of it is called."""

    table: str
    row_type: type[Any]
    label: str
    plural: str
    fields: tuple[FieldSpec, ...]
    by_name: Mapping[str, FieldSpec]
    parent: str  # the field by which rows hang under their parent, or ""

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)

    def of_kind(self, *kinds: Kind) -> tuple[FieldSpec, ...]:
        return tuple(field for field in self.fields if field.kind in kinds)


ENTITIES: dict[str, EntitySpec] = {}
_BY_TYPE: dict[type[Any], EntitySpec] = {}


def spec_of(row_type: type[Any]) -> EntitySpec:
    """The declaration of a row type; a type that is not an entity raises KeyError."""
    return _BY_TYPE[row_type]


class _Declared(NamedTuple):
    """A field as its line in the class declares it: all but the name."""

    spec: Callable[..., FieldSpec]
    default: Any = None
    needed: bool = False


def _field(default: Any, kind: Kind, label: str, **details: Any) -> Any:
    return _Declared(partial(FieldSpec, kind, label, nullable=default is None, **details), default)


def key() -> Any:
    return _Declared(partial(FieldSpec, Kind.KEY, "Id", nullable=False, required=True), needed=True)


def order() -> Any:
    return _field("", Kind.ORDER, "Order")


def text(label: str, *, required: bool = False) -> Any:
    return _field("", Kind.TEXT, label, required=required)


def paragraph(label: str) -> Any:
    return _field("", Kind.PARAGRAPH, label)


def note() -> Any:
    return paragraph("Note")


def integer(
    label: str,
    *,
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
) -> Any:
    return _field(None, Kind.INTEGER, label, unit=unit, minimum=minimum, maximum=maximum)


def year(label: str = "Year") -> Any:
    return integer(label, minimum=1900, maximum=2200)


def score(label: str) -> Any:
    """A step of the plan's risk scale, 1 up to 5; the plan may use fewer steps."""
    return integer(label, minimum=1, maximum=5)


def number(label: str, *, unit: str = "") -> Any:
    return _field(None, Kind.NUMBER, label, unit=unit)


def money(label: str) -> Any:
    return _field(None, Kind.MONEY, label, unit="€")


def formula(label: str) -> Any:
    return _field("", Kind.FORMULA, label)


def rate(label: str, *, default: int | None = None) -> Any:
    return _field(default, Kind.RATE, label, unit="%", minimum=0, maximum=10000)


def change_rate(label: str) -> Any:
    """By how large a share something changes, down to all of it and up to ten times as much."""
    return _field(None, Kind.RATE, label, unit="%", minimum=-10000, maximum=100000)


def date(label: str) -> Any:
    return _field(None, Kind.DATE, label)


def month(label: str) -> Any:
    return _field(None, Kind.MONTH, label)


def flag(label: str) -> Any:
    return _field(0, Kind.FLAG, label, minimum=0, maximum=1)


def choice(label: str, choices: Mapping[str, str], *, default: str | None = None) -> Any:
    """One of the declared values; the first one unless `default` says otherwise."""
    return _field(
        next(iter(choices)) if default is None else default,
        Kind.CHOICE,
        label,
        choices=choices,
    )


def reference(label: str, target: str, *, owned: bool = False, required: bool = False) -> Any:
    """The id of a row of `target`. An owned row is a part of its target: deleting the target deletes it."""
    return _field(None, Kind.REFERENCE, label, target=target, owned=owned, required=required)


@dataclass_transform(frozen_default=True)
def entity(label: str, plural: str, *, parent: str = "", table: str = "") -> Callable[[type[T]], type[T]]:
    """Declare a table from a class.

    Rows are frozen for the type checker only: a frozen slots dataclass costs 1.8 times a plain one to load, and no
    code that passes the checker can tell the difference. See rows.Row for what they can do.
    """

    def declare(cls: type[T]) -> type[T]:
        declared = {name: getattr(cls, name) for name in cls.__annotations__}
        defaults = {name: field.default for name, field in declared.items() if not field.needed}
        row_type: type[Any] = row_type_of(cls, defaults)
        name = table or _snake(cls.__name__)
        fields = tuple(field.spec(name=name) for name, field in declared.items())
        spec = EntitySpec(name, row_type, label, plural, fields, {f.name: f for f in fields}, parent)
        ENTITIES[name] = spec
        _BY_TYPE[row_type] = spec
        return row_type

    return declare


def _snake(name: str) -> str:
    return "".join("_" + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(name))
