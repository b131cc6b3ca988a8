"""The table of the scope: kinds set apart by a line, whose and what it concerns picked by typing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.models import roles
from soteplan.models.columns import title_of
from soteplan.models.scope_table import CONCERNS, GROUP_END, WIDTHS, NewOrganisation, ScopeTable
from soteplan.views.columns_of_choice import Fit
from soteplan.views.pick import UNCHANGED, UNKNOWN, Option, PickLine
from soteplan.views.register import Register, RegisterDelegate
from soteplan.views.tab import Tab

Index = QModelIndex | QPersistentModelIndex

FIXED = ("kind", "organisation_id", "brings", "receives", "concerns")


COLUMNS = Fit(
    (*FIXED[:1], "title", *FIXED[1:], "description"),
    {"description": WIDTHS["title"]},
    always=FIXED,
    least=WIDTHS["title"],
    shares=("brings", "receives", "description"),
)


class ScopeDelegate(RegisterDelegate):
    """What names nothing in the plan makes a new organisation, or stays in the editor with the reason beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(GROUP_END):
            painter.setPen(QPen(self._look.colour("ink2"), 1))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field: FieldSpec = index.data(roles.FIELD)
        if field.kind is not Kind.REFERENCE:
            return super().createEditor(parent, option, index)
        state = self._workspace.document.state
        options = _concerns(state, self) if index.column() == CONCERNS else _parties(state)
        offer = None if index.column() == CONCERNS else self._new_organisation
        line = PickLine(self._look, options, parent, offer)
        line.chosen.connect(lambda: self._done(line))
        return line

    def title_of(self, row: Any) -> str:
        return title_of(row, self._workspace.language)

    def _new_organisation(self, name: str) -> Option:
        text = self._workspace.language.text("Scope", "New organisation: {name}", name=name)
        return Option(shortened(text), NewOrganisation(name))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, PickLine):
            editor.begin(str(index.data(roles.DISPLAY) or ""))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, PickLine):
            super().setModelData(editor, model, index)
            return
        value = editor.picked()
        if value is UNKNOWN:
            field: FieldSpec = index.data(roles.FIELD)
            self._workspace.refused.emit(
                Refusal("not_a_choice", field=field.name, label=field.label, value=editor.text())
            )
        elif value is not UNCHANGED:
            model.setData(index, value)


def _parties(state: PlanState) -> list[Option]:
    rows = state.rows(Party)
    return [Option(shortened(party.title), party.id, shortened(party.short_name)) for party in rows]


def _concerns(state: PlanState, delegate: ScopeDelegate) -> list[Option]:
    """Each package, and after it its actions."""
    found: list[Option] = []
    for package in state.rows(Package):
        rows: list[Any] = [package, *state.where(Action, "package_id", package.id)]
        found += [Option(shortened(delegate.title_of(row)), row.id, shortened(row.code)) for row in rows]
    return found


class ScopeRegister(Register):
    """The description is shown where it finds room, and else the other texts have it; the Inspector has it always."""

    def __init__(self, tab: Tab, table: ScopeTable) -> None:
        super().__init__(tab)
        self.setItemDelegate(ScopeDelegate(self, tab.workspace))
        self.setModel(table)
        self.choose_columns("scope", COLUMNS)
