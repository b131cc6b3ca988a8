from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.order import key_between
from soteplan.domain.plan import Plan
from soteplan.domain.state import values_of
from soteplan.domain.values import check
from soteplan.store import schema
from soteplan.store.regular import is_regular
from tests.store.plans import fill, memory_store

ANY_NUMBER = st.one_of(st.integers(-(2**62), 2**62), st.integers(-10, 10_010))
ANY_TEXT = st.text(max_size=20)
FITTING: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: ANY_TEXT,
    Kind.PARAGRAPH: ANY_TEXT,
    Kind.FORMULA: ANY_TEXT,
    Kind.ORDER: st.text("0aZ", max_size=4),
    Kind.INTEGER: ANY_NUMBER,
    Kind.MONEY: ANY_NUMBER,
    Kind.RATE: ANY_NUMBER,
    Kind.FLAG: st.integers(-1, 2),
    Kind.NUMBER: st.floats(allow_nan=False),  # SQLite stores no NaN, but NULL instead
    Kind.DATE: st.one_of(st.dates().map(str), st.from_regex(r"\A20[12][0-9]-[01][0-9]-[0-3][0-9]\Z"), ANY_TEXT),
    Kind.MONTH: st.one_of(st.from_regex(r"\A20[12][0-9]-[01][0-9]\Z"), ANY_TEXT),
}
FIELDS = [(s.table, f) for s in ENTITIES.values() for f in s.fields if f.kind in FITTING or f.kind is Kind.CHOICE]


def values(field: FieldSpec) -> st.SearchStrategy[Any]:
    if field.kind is Kind.CHOICE:
        return st.one_of(st.sampled_from(list(field.choices)), ANY_TEXT)
    return FITTING[field.kind]


@st.composite
def stored(draw: st.DrawFn) -> tuple[str, FieldSpec, object]:
    table, field = draw(st.sampled_from(FIELDS))
    return table, field, draw(values(field))


def filled() -> bytes:
    with closing(memory_store()) as store:
        store.transact("Fill", fill)
        plan = values_of(Plan("p", language="fi", risk_steps="5"))
        names, marks = ", ".join(["id", *plan]), ", ".join("?" * (len(plan) + 1))
        store.connection.execute(f"INSERT INTO plan ({names}) VALUES ({marks})", ["p", *plan.values()])
        return store.connection.serialize()


FILLED = filled()


def is_let_in(table: str, column: str, value: object) -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(FILLED)
        connection.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))
        return is_regular(connection)


@given(stored())
def test_what_an_edit_may_write_may_also_be_opened(case: tuple[str, FieldSpec, object]) -> None:
    table, field, value = case
    try:
        written = check(field, value)
    except Refusal:
        return
    assert is_let_in(table, field.name, written)


@given(stored())
def test_what_no_edit_may_write_is_not_taken_as_it_is(case: tuple[str, FieldSpec, object]) -> None:
    table, field, value = case
    if field.kind in {Kind.TEXT, Kind.PARAGRAPH, Kind.FORMULA}:
        return  # characters are cleaned on writing, and do no harm on reading
    try:
        check(field, value)
    except Refusal:
        pass
    else:
        return
    try:
        assert not is_let_in(table, field.name, value)
    except (sqlite3.Error, UnicodeEncodeError, OverflowError):
        return  # SQLite itself does not take it


@given(st.text("0aZz9", max_size=5), st.text("0aZz9", max_size=5))
def test_every_key_that_can_be_made_is_let_in(before: str, after: str) -> None:
    try:
        made = key_between(before, after)
    except ValueError:
        return
    assert is_let_in("goal", "position", made)


def test_every_table_and_text_column_is_looked_at() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(FILLED)
        asked: list[str] = []
        connection.set_trace_callback(asked.append)
        assert is_regular(connection)
        everything = " ".join(asked)
        assert all(f'"{table}"' in everything for table in schema.TABLES if table != "seal")


TREES = [(table, field.name) for table, spec in ENTITIES.items() for field in spec.fields if field.target == table]


@pytest.mark.parametrize(("table", "field"), TREES)
def test_rows_in_a_circle_are_found_in_every_tree(table: str, field: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(FILLED)
        connection.execute(f'UPDATE "{table}" SET "{field}" = id')
        assert not is_regular(connection)
