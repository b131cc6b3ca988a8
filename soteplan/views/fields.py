"""Editors of the field kinds, shared by the Inspector and the cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import FieldSpec, Kind, spec_of
from soteplan.domain.risks import STRATEGIES_OF, Risk
from soteplan.models.columns import title_of
from soteplan.views.quiet import QuietCombo
from soteplan.views.workspace import Workspace


def options(workspace: Workspace, row: Any, field: FieldSpec) -> list[tuple[str, Any]]:
    """(text, stored value) of everything a choice or reference field may hold."""
    if field.kind is Kind.CHOICE:
        table = spec_of(type(row)).table
        return [(workspace.language.choice(table, field.name, value), value) for value in _choices(row, field)]
    rows = workspace.document.state.rows(ENTITIES[field.target].row_type)
    titles = [(title_of(other, workspace.language), other.id) for other in rows if other.id != row.id]
    return [("–", None), *titles] if not field.required else titles


def _choices(row: Any, field: FieldSpec) -> list[str]:
    """All of them; of the strategies those that suit a threat or an opportunity, and the one that stands."""
    if not isinstance(row, Risk) or field.name != "strategy":
        return list(field.choices)
    suiting = STRATEGIES_OF[row.kind]
    return [*suiting, *({row.strategy} - set(suiting))]


def combo(parent: QWidget | None, workspace: Workspace, row: Any, field: FieldSpec) -> QComboBox:
    box = QuietCombo(workspace.look, parent)
    offer(box, options(workspace, row, field))
    box.setMaxVisibleItems(16)
    return box


def offer(box: QComboBox, offered: list[tuple[str, Any]]) -> None:
    """These and nothing else."""
    box.clear()
    for text, value in offered:
        box.addItem(text, value)
