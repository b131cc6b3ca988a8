"""What of a tree of rows is left when it is filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

Keeps = Callable[[Any], bool]


def kept(rows: Iterable[Any], keeps: Keeps, parent_of: Callable[[Any], str]) -> list[Any]:
    """The rows that are kept and those above them, without which nothing would lead there."""
    by_id = {row.id: row for row in rows}
    found: dict[str, Any] = {}
    for row in by_id.values():
        if keeps(row):
            above = row
            while above is not None and above.id not in found:
                found[above.id] = above
                above = by_id.get(parent_of(above))
    return list(found.values())


def both(filters: Iterable[Keeps]) -> Keeps | None:
    """What all filters keep; None where there are none."""
    held = tuple(filters)
    return (lambda row: all(keeps(row) for keeps in held)) if held else None
