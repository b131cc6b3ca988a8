"""The questions asked before something goes, and the sentences that say why something did not."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from soteplan.models.columns import title_of
from soteplan.operations.deleting import what_goes, what_is_detached
from soteplan.texts.language import Language
from soteplan.views.workspace import Workspace

SHOWN = 80  # characters of a title in a question


def confirm_delete(parent: QWidget, workspace: Workspace, rows: list[Any]) -> bool:
    """Ask before rows go that take others with them or are pointed to; a lone row goes at once, undo brings it back."""
    state = workspace.document.state
    going, detached = what_goes(state, rows), what_is_detached(state, rows)
    if not going and not detached:
        return True
    language = workspace.language
    lines = []
    if going:
        lines.append(language.text("Ask", "Deleted with it: {what}.", what=_listed(language, going)))
    if detached:
        lines.append(language.text("Ask", "These stay but lose the link: {what}.", what=_listed(language, detached)))
    return _sure(parent, language, _heading(language, rows), "\n".join(lines))


def _heading(language: Language, rows: list[Any]) -> str:
    if len(rows) > 1:
        return language.count("Ask", "Delete %n row(s)?", len(rows))
    title = title_of(rows[0], language)
    return language.text("Ask", "Delete “{title}”?", title=title if len(title) <= SHOWN else title[:SHOWN] + "…")


def _listed(language: Language, counts: Counter[str]) -> str:
    return ", ".join(f"{language.entities(table)} ({number})" for table, number in sorted(counts.items()))


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
