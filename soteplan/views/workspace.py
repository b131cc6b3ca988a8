"""What every tab is given: the open plan, the language, the look, and the ways to speak with the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.store.store import Operation
from soteplan.texts.language import Language
from soteplan.views.lens import Lens
from soteplan.views.look import Look
from soteplan.views.tie_bar import TieQuestion


class Workspace(QObject):
    """One per window. Tabs hold no references to one another: they meet here."""

    selected = Signal(str, str)  # table and id of the row to show in the Inspector, "" for none
    go_to = Signal(str, str)  # show that row in its tab
    open_tab = Signal(str)
    command = Signal(str)  # a command of the window, by its key
    refused = Signal(object)  # Refusal

    def __init__(self, document: Document, language: Language, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.language = language
        self.look = look
        self.kept: dict[str, Any] = {}  # by tab: what it brings back after the window is laid out anew
        self.lens = Lens(document, self)
        self.ties = TieQuestion(self)
        self.selected.connect(self.lens.select)

    def perform(self, label: str, operation: Operation) -> bool:
        """One undoable step; a refusal is told to the user and False comes back."""
        try:
            self.document.perform(label, operation)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def toggle_lens(self) -> None:
        """Show everything for the selected goal, or the whole plan again."""
        try:
            self.lens.toggle()
        except Refusal as refusal:
            self.refused.emit(refusal)
