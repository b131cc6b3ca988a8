"""Ctrl+F in the Schedule tab."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex

if TYPE_CHECKING:
    from soteplan.models.outline import OutlineModel
    from soteplan.views.schedule import ScheduleTab


def find(tab: ScheduleTab, text: str, step: int) -> bool:
    """Go to the row whose code or title holds the text, from the current one on."""
    wanted, rows = text.casefold(), (row for row in _in_order(tab.model, QModelIndex()) if row is not None)
    everything = list({row.id: row for row in rows}.values())
    ids = [row.id for row in everything]
    current = getattr(tab.current(), "id", "")
    start = ids.index(current) + step if current in ids else 0
    ring = [everything[(start + i * (step or 1)) % len(ids)] for i in range(len(ids))]
    match = next((row for row in ring if wanted in _searched(row)), None)
    return match is not None and tab.outline.show_key(match.id)


def _in_order(model: OutlineModel, parent: QModelIndex) -> Iterator[Any]:
    for number in range(model.rowCount(parent)):
        index = model.index(number, 0, parent)
        yield model.row_at(index)
        yield from _in_order(model, index)


def _searched(row: Any) -> str:
    return f"{getattr(row, 'code', '')} {row.title}".casefold()
