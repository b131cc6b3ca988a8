"""Parties and channels added to the lists of the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from soteplan.domain.communications import Channel
from soteplan.domain.plan import Party
from soteplan.operations import rows
from soteplan.store.transaction import Transaction


def add(tx: Transaction, row_type: type[Any], title: str, beside: Any = None, *, under: bool = False) -> Any:
    """A new row next after another of its list, or under it; at the end of the list where there is none.

    A party beside another begins as one of its kind.
    """
    kind = {"kind": beside.kind} if beside is not None and not under else {}
    if beside is None:
        return tx.add(row_type, title=title)
    if under:
        return tx.add(row_type, title=title, parent_id=beside.id)
    return rows.add_after(tx, beside, title=title, **kind)


def add_parties(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[Party]:
    """Rows out of a table, after those that are there."""
    return [tx.add(Party, **values) for values in found]


def add_channels(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[Channel]:
    return [tx.add(Channel, **values) for values in found]
