"""Whether the values of a database are such as the write gate lets through, asked of SQLite in bulk.

A file that passes is taken as it is. One that does not is copied value by value, which is slower and finds the fault.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import cache

from soteplan.domain.dates import FIRST_YEAR, LAST_YEAR
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import EntitySpec, FieldSpec, Kind
from soteplan.domain.values import LARGEST_NUMBER, LONGEST_TEXT
from soteplan.store.schema import INTEGER_KINDS, JOURNAL

TEXT_KINDS = frozenset(Kind) - INTEGER_KINDS - {Kind.NUMBER}
_OTHER_YEAR = f"substr({{column}}, 1, 4) NOT BETWEEN '{FIRST_YEAR}' AND '{LAST_YEAR}'"
_TOO_LONG = f"length({{column}}) > {LONGEST_TEXT}"


def _out_of_range(spec: FieldSpec) -> str:
    low = -LARGEST_NUMBER if spec.minimum is None else spec.minimum
    high = LARGEST_NUMBER if spec.maximum is None else spec.maximum
    return f"{{column}} NOT BETWEEN {low} AND {high}"


def _no_choice(spec: FieldSpec) -> str:
    return "{column} NOT IN (" + ", ".join(map(_quoted, spec.choices)) + ")"


def _always(condition: str) -> Callable[[FieldSpec], str]:
    return lambda spec: condition


# None of these is true of NULL.
_IRREGULAR: dict[Kind, Callable[[FieldSpec], str]] = {
    Kind.KEY: _always("{column} = '' OR length({column}) > 100"),
    Kind.ORDER: _always("{column} GLOB '*[^0-9A-Za-z]*' OR {column} GLOB '*0'"),
    Kind.TEXT: _always(_TOO_LONG),
    Kind.PARAGRAPH: _always(_TOO_LONG),
    Kind.FORMULA: _always(_TOO_LONG),
    Kind.INTEGER: _out_of_range,
    Kind.NUMBER: _out_of_range,
    Kind.MONEY: _out_of_range,
    Kind.RATE: _out_of_range,
    Kind.FLAG: _out_of_range,
    Kind.CHOICE: _no_choice,
    # Without a modifier SQLite takes the 30th of February for a date.
    Kind.DATE: _always(f"date({{column}}, '+0 days') IS NOT {{column}} OR {_OTHER_YEAR}"),
    Kind.MONTH: _always(f"strftime('%Y-%m', {{column}} || '-01') IS NOT {{column}} OR {_OTHER_YEAR}"),
    Kind.REFERENCE: _always("{column} = ''"),
}


def is_regular(connection: sqlite3.Connection) -> bool:
    """Whether every value of every row may be taken as it is; text that is no UTF-8 raises sqlite3.OperationalError."""
    for query in _text_queries():
        connection.execute(query).fetchall()
    queries = (*_row_queries(), *_cycle_queries(), *_JOURNAL)
    return not any(connection.execute(query).fetchone() for query in queries)


@cache
def _text_queries() -> list[str]:
    """All the text of a column glued into one, so that Python decodes it in one go."""
    tables = {
        **{spec.table: [f.name for f in spec.fields if f.kind in TEXT_KINDS] for spec in ENTITIES.values()},
        **{name: [column for column, kind in columns.items() if kind is str] for name, columns in JOURNAL.items()},
    }
    return [f'SELECT {_glued(columns)} FROM "{table}"' for table, columns in tables.items()]


def _glued(columns: list[str]) -> str:
    return ", ".join(f'group_concat("{column}")' for column in columns)


_TABLE_NAMES = ", ".join(f"'{table}'" for table in ENTITIES)
_JOURNAL = (
    "SELECT 1 FROM change WHERE json_type(ifnull(before, '{}')) IS NOT 'object' LIMIT 1",
    "SELECT 1 FROM change WHERE json_type(ifnull(after, '{}')) IS NOT 'object' LIMIT 1",
    f"SELECT 1 FROM change WHERE table_name NOT IN ({_TABLE_NAMES}) OR coalesce(before, after) IS NULL LIMIT 1",
    "SELECT 1 FROM change WHERE change_set_id NOT IN (SELECT id FROM change_set) LIMIT 1",
    "SELECT 1 FROM change_set GROUP BY id HAVING count(*) > 1 LIMIT 1",
)


@cache
def _row_queries() -> list[str]:
    return [_row_query(spec) for spec in ENTITIES.values()]


def _row_query(spec: EntitySpec) -> str:
    conditions = " OR ".join(_condition(field) for field in spec.fields)
    return f'SELECT 1 FROM "{spec.table}" WHERE {conditions} LIMIT 1'


@cache
def _cycle_queries() -> list[str]:
    """Rows that hang under each other in a circle are reached from no root."""
    return [
        f'WITH RECURSIVE rooted(id) AS (SELECT id FROM "{table}" WHERE "{name}" IS NULL UNION ALL'
        f' SELECT row.id FROM rooted JOIN "{table}" AS row ON row."{name}" = rooted.id)'
        f' SELECT 1 WHERE (SELECT count(*) FROM rooted) <> (SELECT count(*) FROM "{table}")'
        for table, spec in ENTITIES.items()
        for name in (field.name for field in spec.fields if field.target == table)
    ]


def _condition(field: FieldSpec) -> str:
    return _IRREGULAR[field.kind](field).replace("{column}", f'"{field.name}"')


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
