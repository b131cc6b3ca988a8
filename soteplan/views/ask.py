"""The questions asked before something goes, and the sentences that say why something did not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.state import PlanState
from soteplan.models.columns import row_title, title_of
from soteplan.operations.deleting import what_goes, what_is_detached
from soteplan.texts.language import Language
from soteplan.views.workspace import Workspace

SHOWN = 80  # characters of a title in a question
NAMED = 3  # rows of a kind that are told by name
NAME = 48  # characters of such a name


def confirm_delete(parent: QWidget, workspace: Workspace, rows: list[Any]) -> bool:
    """Ask before rows go that take others with them or are pointed to; a lone row goes at once, undo brings it back."""
    state, language = workspace.document.state, workspace.language
    going, detached = what_goes(state, rows), what_is_detached(state, rows)
    if not going and not detached:
        return True
    gone = {row.id for row in (*rows, *going)}
    parts = []
    if going:
        parts.append(language.text("Ask", "Deleted with it:") + _listed(state, language, going, gone))
    if detached:
        heading = language.text("Ask", "These stay but lose the link:")
        parts.append(heading + _listed(state, language, detached, gone))
    return _sure(parent, language, _heading(language, rows), "\n\n".join(parts))


def _heading(language: Language, rows: list[Any]) -> str:
    if len(rows) > 1:
        return language.count("Ask", "Delete %n row(s)?", len(rows))
    return language.text("Ask", "Delete “{title}”?", title=_cut(title_of(rows[0], language), SHOWN))


def _listed(state: PlanState, language: Language, rows: Iterable[Any], gone: set[str]) -> str:
    """Each kind of row with its number and the names of the first few."""
    kinds: dict[str, list[Any]] = {}
    for row in rows:
        kinds.setdefault(spec_of(type(row)).table, []).append(row)
    return "\n".join(["", *(_of_kind(state, language, table, kinds[table], gone) for table in sorted(kinds))])


def _of_kind(state: PlanState, language: Language, table: str, rows: list[Any], gone: set[str]) -> str:
    found = list(dict.fromkeys(_cut(_name(state, language, row, gone), NAME) for row in rows))
    names = "; ".join(found[:NAMED])
    if len(found) > NAMED:
        names = language.count("Ask", "{names} and %n more", len(found) - NAMED, names=names)
    return f"{language.entities(table)} ({len(rows)}): {names}"


def _name(state: PlanState, language: Language, row: Any, gone: set[str]) -> str:
    """A row by its title; one that only links by the row at its end that stays."""
    spec = spec_of(type(row))
    if "title" in spec.by_name:
        return title_of(row, language)
    ends = [(field.target, getattr(row, field.name)) for field in spec.of_kind(Kind.REFERENCE)]
    staying = [row_title(state, language, table, row_id) for table, row_id in ends if row_id and row_id not in gone]
    return next(filter(None, staying), "") or title_of(row, language)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _sure(parent: QWidget, language: Language, heading: str, text: str) -> bool:
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(language.text("Ask", "Delete"))
    box.setText(heading)
    box.setInformativeText(text)
    delete = box.addButton(language.text("Ask", "Delete"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(language.text("Ask", "Keep"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(delete)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is delete
