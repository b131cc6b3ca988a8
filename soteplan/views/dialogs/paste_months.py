"""A block pasted into a grid of months, looked at before it is written: each month before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from soteplan.views.dialogs.cell_changes import CellChange, CellChanges
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class PasteMonthsDialog(Form):
    """Nothing is written before Paste is pressed, and then as one step. Esc leaves everything as it was.

    `table` is a model that tells what edits would change, and carries them out.
    """

    form = "paste_amounts"
    told: QLabel
    place: QVBoxLayout
    misfits: QLabel
    leave: QPushButton
    paste: QPushButton

    def __init__(self, window: MainWindow, table: Any, edits: list[Any]) -> None:
        super().__init__(window)
        self._table, self._edits = table, edits
        changes = [CellChange(*change) for change in table.changes(edits)]
        shown = CellChanges(self.look, self.language)
        shown.show_changes(changes)
        self.place.addWidget(shown)
        self.told.setText(self.language.count("PasteAmountsDialog", "%n cell(s) change.", len(changes)))
        self.misfits.hide()
        self.paste.clicked.connect(self._paste)
        self.leave.clicked.connect(self.reject)

    def _paste(self) -> None:
        self.accept()
        self._table.write("paste", self._edits)


def offer(window: MainWindow, table: Any, edits: list[Any]) -> None:
    """Show what would change."""
    dialog = PasteMonthsDialog(window, table, edits)
    dialog.open()
    dialog.paste.setFocus(Qt.FocusReason.OtherFocusReason)
