"""The scope as a table: what is left out, depended on, funded by and run beside, kind by kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from soteplan.document import Document
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.models import roles
from soteplan.models.columns import Column, of_field, title_of
from soteplan.models.records import RecordTable
from soteplan.operations import scope
from soteplan.texts.language import Language

Shown = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex

KIND, TITLE, ORGANISATION, BRINGS, RECEIVES, CONCERNS, DESCRIPTION = range(7)
GROUP_END = roles.GROUP + 1  # whether the next row is of another kind
KINDS = ("dependency", "parallel_project", "funding_call", "exclusion")  # as in the diagram
WIDTHS = {"kind": 134, "title": 196, "organisation_id": 108, "brings": 152, "receives": 152, "description": 206}


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """An organisation by its name, to be made together with the link to it."""

    name: str


def scope_columns(language: Language) -> list[Column]:
    fields = {name: of_field(language, "scope_item", name, width) for name, width in WIDTHS.items()}
    concerns = Column(
        language.text("Scope", "Concerns"),
        {"scope_item": "action_id"},
        compute=_concern,
        width=84,
        write=scope.set_concern,
        key="concerns",
    )
    description = fields.pop("description")
    return [*fields.values(), concerns, description]


def _concern(state: PlanState, language: Language, item: Any) -> str:
    """The code of the action, else of the package; the title of what has no code."""
    row = state.get(Action, item.action_id) or state.get(Package, item.package_id)
    return (row.code or title_of(row, language)) if row else ""


class ScopeTable(RecordTable):
    """Rows stand kind by kind, within a kind in the plan's order; the first row of a kind names it for all."""

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        super().__init__(document, language, "scope_item", scope_columns(language), parent)

    def data(self, index: Index, role: int = roles.DISPLAY) -> Any:
        if role == GROUP_END:
            return self._differs(index.row(), index.row() + 1)
        if index.isValid() and index.column() == KIND and role == roles.DISPLAY:
            return super().data(index, role) if self._differs(index.row() - 1, index.row()) else ""
        if role == roles.ACCESSIBLE and index.isValid():
            return (
                f"{self.cells.columns[index.column()].header}: {self._text(self.row_at(index))[index.column()] or '–'}"
            )
        if role == roles.EDIT and index.isValid() and index.column() == CONCERNS:
            row = self.row_at(index)
            return row.action_id or row.package_id
        return super().data(index, role)

    def _differs(self, one: int, other: int) -> bool:
        """Whether two rows are of different kinds; beyond the ends there is none."""
        if not (0 <= one < len(self._rows) and 0 <= other < len(self._rows)):
            return True
        return bool(self._rows[one].kind != self._rows[other].kind)

    def setData(self, index: Index, value: Any, role: int = roles.EDIT) -> bool:
        if not isinstance(value, NewOrganisation):
            return super().setData(index, value, role)
        row = self.row_at(index)
        try:
            self._document.perform("edit:scope_item", lambda tx: scope.set_new_organisation(tx, row, value.name))
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def patch(self, change_set: ChangeSet) -> None:
        super().patch(change_set)
        if self._rows:
            self.dataChanged.emit(
                self.index(0, KIND), self.index(len(self._rows) - 1, KIND), [Qt.ItemDataRole.DisplayRole]
            )

    def _beside(self, row: Any) -> tuple[Any, ...]:
        return (row.kind,)

    def _wanted(self) -> list[Any]:
        return sorted(super()._wanted(), key=lambda row: KINDS.index(row.kind))
