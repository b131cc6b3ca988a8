"""Tasks of another program's table into a plan that is there: new packages, or actions of one of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from soteplan.domain.fields import ENTITIES, Kind
from soteplan.domain.plan import Party
from soteplan.domain.plan_json import Rows
from soteplan.store.transaction import Transaction

# Each after those it refers to.
TABLES = ("party", "package", "action", "phase", "milestone", "dependency")


def add_rows(transaction: Transaction, rows: Rows, instead: Mapping[str, str] | None = None) -> list[Any]:
    """The rows of a schedule, as new ones, last among their siblings; gives the packages and actions that came.

    `instead` names rows of the plan that stand for some of the new ones, by id: those are not added. A party is one
    that the plan knows by that name, if there is one.
    """
    ids: dict[str, str] = {**_known_parties(transaction, rows.get("party", ())), **(instead or {})}
    added: list[Any] = []
    for table in TABLES:
        for row in rows.get(table, ()):
            if row["id"] not in ids:
                made = transaction.add(ENTITIES[table].row_type, **_values(table, row, ids))
                ids[str(row["id"])] = made.id
                added += [made] if table in ("package", "action") else []
    return added


def _known_parties(transaction: Transaction, parties: Iterable[Mapping[str, object]]) -> dict[str, str]:
    known = {
        name.casefold(): party.id
        for party in transaction.state.rows(Party)
        for name in (party.title, party.short_name)
        if name
    }
    named = {str(row["id"]): str(row["title"]).casefold() for row in parties}
    return {row_id: known[name] for row_id, name in named.items() if name in known}


def _values(table: str, row: Mapping[str, object], ids: Mapping[str, str]) -> dict[str, object]:
    """The row with its references led to where their rows went; it gets an id and a place of its own."""
    spec = ENTITIES[table]
    values = {name: row[name] for name in spec.columns if name not in ("id", "position")}
    for field in spec.of_kind(Kind.REFERENCE):
        values[field.name] = ids.get(str(values[field.name])) if values[field.name] else None
    return values
