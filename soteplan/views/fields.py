"""Editors of the field kinds, shared by the Inspector and the cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.models.columns import title_of
from soteplan.views.quiet import QuietCombo
from soteplan.views.workspace import Workspace


def options(workspace: Workspace, row: Any, field: FieldSpec) -> list[tuple[str, Any]]:
    """(text, stored value) of everything a choice or reference field may hold."""
    if field.kind is Kind.CHOICE:
        table = spec_of(type(row)).table
        return [(workspace.language.choice(table, field.name, value), value) for value in field.choices]
    rows = workspace.document.state.rows(ENTITIES[field.target].row_type)
    titles = [(title_of(other, workspace.language), other.id) for other in rows if other.id != row.id]
    return [("–", None), *titles] if not field.required else titles


def combo(parent: QWidget | None, workspace: Workspace, row: Any, field: FieldSpec) -> QComboBox:
    box = QuietCombo(workspace.look, parent)
    for text, value in options(workspace, row, field):
        box.addItem(text, value)
    box.setMaxVisibleItems(16)
    return box
