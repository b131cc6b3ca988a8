"""Parties and channels added to the lists of the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from soteplan.domain.communications import Channel
from soteplan.domain.errors import Refusal
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
    """Rows out of a table, after those that are there.

    `named` is what a party is part of and the plan does not know yet: a party of the same table, else an organisation
    that is added.
    """
    made = [tx.add(Party, **{name: value for name, value in values.items() if name != "named"}) for values in found]
    known = {_called(row.title): row.id for row in reversed(made)}
    for row, values in zip(made, found, strict=True):
        name = values.get("named", "")
        if name:
            above_id = known.get(_called(name)) or tx.add(Party, title=name).id
            known[_called(name)] = above_id
            with suppress(Refusal):  # two that are told to be part of each other stand side by side
                tx.update(row, parent_id=above_id)
    return [party for row in made if (party := tx.state.get(Party, row.id))]


def _called(name: str) -> str:
    return " ".join(name.casefold().split())


def add_channels(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[Channel]:
    return [tx.add(Channel, **values) for values in found]
