"""What the rows of all tables have in common, whatever their fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar, cast

T = TypeVar("T")


class Row:
    """Takes its values by place or by name, is compared and printed by them, and cannot be hashed: like a dataclass.

    Its `__init__` is a dataclass's, written when the first row of its type is made: writing those of all forty tables
    at start-up costs as much as showing the window.
    """

    __slots__: tuple[str, ...] = ()
    __hash__: ClassVar[None]  # type: ignore[assignment]
    defaults: ClassVar[Mapping[str, object]] = {}

    def __init__(self, *values: object, **named: object) -> None:
        row_type: Any = type(self)
        row_type.__init__ = _written_init(row_type)
        row_type.__init__(self, *values, **named)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def row_type_of(cls: type[T], defaults: Mapping[str, object]) -> type[T]:
    """The row type with the annotated fields of a class; those that are not in `defaults` must be given."""
    fields = tuple(cls.__annotations__)
    rest = {name: value for name, value in vars(cls).items() if name not in (*fields, "__dict__", "__weakref__")}
    return cast("type[T]", type(cls.__name__, (Row,), {**rest, "__slots__": fields, "defaults": defaults}))


def replaced(row: T, **values: object) -> T:
    """The row with other values in some fields."""
    kept: dict[str, object] = {name: getattr(row, name) for name in type(row).__slots__}  # type: ignore[attr-defined]
    return type(row)(**{**kept, **values})


def _written_init(row_type: type[Row]) -> Any:
    fields: list[Any] = [
        (name, object, dataclasses.field(default=row_type.defaults[name])) if name in row_type.defaults else name
        for name in row_type.__slots__
    ]
    namespace = {"__doc__": row_type.__doc__}  # else one is made of the signature
    made: Any = dataclasses.make_dataclass(row_type.__name__, fields, namespace=namespace, repr=False, eq=False)
    return made.__init__
