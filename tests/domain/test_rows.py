"""Rows behave as dataclasses would: made by place or name, compared by value, printed whole, not hashed."""

from __future__ import annotations

from typing import Any

import pytest

from soteplan.domain.entities import ENTITIES
from soteplan.domain.ids import new_id
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Milestone, Package
from soteplan.domain.state import values_of

EVERY = sorted(ENTITIES)


@pytest.mark.parametrize("table", EVERY)
def test_a_row_of_every_table_takes_its_values_by_place_and_by_name(table: str) -> None:
    spec = ENTITIES[table]
    row = spec.row_type(id=new_id())
    assert spec.row_type(*(getattr(row, name) for name in spec.columns)) == row
    assert spec.row_type(id=row.id, **values_of(row)) == row


def test_a_row_without_its_id_is_no_row() -> None:
    make: Any = Package
    with pytest.raises(TypeError, match="id"):
        make(title="without an id")


def test_a_field_that_is_not_declared_is_refused() -> None:
    make: Any = Package
    with pytest.raises(TypeError, match="colour"):
        make(id="a", colour="red")
    row: Any = Package(id="a")
    with pytest.raises(AttributeError):
        row.colour = "red"


def test_rows_are_equal_by_type_and_values() -> None:
    assert Package(id="a", title="one") == Package(id="a", title="one")
    assert Package(id="a", title="one") != Package(id="a", title="two")
    other: Any = Milestone(id="a")
    assert Package(id="a") != other


def test_rows_cannot_be_hashed() -> None:
    with pytest.raises(TypeError):
        hash(Package(id="a"))


def test_a_row_prints_all_its_values() -> None:
    printed = repr(Package(id="a", title="one"))
    assert printed.startswith("Package(id='a', ")
    assert "title='one'" in printed


def test_a_replaced_value_leaves_the_others_and_the_first_row_alone() -> None:
    first = Package(id="a", code="TPK1", title="one")
    assert replaced(first, title="two") == Package(id="a", code="TPK1", title="two")
    assert first.title == "one"
