"""The lists of the plan: its parties, those that are part of another under it, and its channels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.entities import ENTITIES, spec_of
from soteplan.domain.plan import Party
from soteplan.domain.state import PlanState
from soteplan.models import roles
from soteplan.models.columns import Column, of_field
from soteplan.models.dimensions import Dimensions, of_choice, of_reference
from soteplan.models.register_table import RegisterTable
from soteplan.texts.language import Language, mark

Index = QModelIndex | QPersistentModelIndex

TITLE = 0
STEP = "\u2003"  # before the name of a party for each level it stands under others
PARTY_WIDTHS = {
    "title": 248, "short_name": 112, "kind": 112, "parent_id": 152, "organisation_type": 176, "email": 168,
    "phone": 112, "duty": 208, "used": 176,
}  # fmt: skip
CHANNEL_WIDTHS = {"title": 248, "kind": 176, "owner_id": 152, "used": 248, "note": 208}
PARTIES = Dimensions(
    "party",
    {
        "kind": of_choice("kind"),
        "organisation_type": of_choice("organisation_type"),
        "parent_id": of_reference("parent_id", "ListsPage", mark("ListsPage", "Part of none")),
    },
)


def used_text(state: PlanState, language: Language, row: Any) -> str:
    """What points to a row, by kind in the order of the plan's parts, with its number; "" where nothing does."""
    counts = Counter(table for table, _, _ in state.referring(spec_of(type(row)).table, row.id))
    return ", ".join(f"{language.entities(table)} {counts[table]}" for table in ENTITIES if table in counts)


def _columns(language: Language, table: str, widths: dict[str, int]) -> list[Column]:
    used = Column(language.text("ListsPage", "Used in"), compute=used_text, width=widths["used"], key="used")
    return [used if name == "used" else of_field(language, table, name, width) for name, width in widths.items()]


class ChannelTable(RegisterTable):
    """The channels in the order of the plan."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(document, language, "channel", _columns(language, "channel", CHANNEL_WIDTHS), parent)


class PartyTable(RegisterTable):
    """The parties as a tree written line by line, while nothing sorts or groups them."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self._levels: dict[str, int] = {}
        super().__init__(document, language, "party", _columns(language, "party", PARTY_WIDTHS), parent)

    @property
    def is_tree(self) -> bool:
        return self._sorting is None and self._grouped is None

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        found = super().data(index, role)
        if role == roles.DISPLAY and index.isValid() and index.column() == TITLE and self.is_tree:
            return STEP * self._levels.get(self._rows[index.row()].id, 0) + found
        return found

    def patch(self, change_set: ChangeSet) -> None:
        """What is part of a party goes with it to another level, though its own row stays as it is."""
        before = self._levels
        super().patch(change_set)
        if self._levels != before and self._rows:
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self._rows) - 1, TITLE))

    def _beside(self, row: Party) -> tuple[Any, ...]:
        return (row.parent_id,)

    def _keep(self) -> None:
        super()._keep()
        kept = {row.id: row for row in self._kept or ()}
        order = list(_downwards(self.cells.document.state))
        self._levels = {row.id: level for row, level in order}
        self._kept = [kept[row.id] for row, _ in order if row.id in kept]


def _downwards(state: PlanState) -> Iterator[tuple[Party, int]]:
    """Every party with its level, each before those that are part of it."""
    waiting = [(row, 0) for row in reversed(state.where(Party, "parent_id", None))]
    while waiting:
        row, level = waiting.pop()
        yield row, level
        waiting += [(child, level + 1) for child in reversed(state.where(Party, "parent_id", row.id))]
