"""A block pasted into the budget, looked at before it is written: each cell before and after, and what does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.models.budget_entry import Entry
from soteplan.models.budget_paste import Misfit, Pasted
from soteplan.models.budget_words import column_name, row_text
from soteplan.texts import refusals
from soteplan.views.dialogs.cell_changes import CellChange, CellChanges
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.budget_pages.form import FormPage
    from soteplan.views.main_window import MainWindow

TOLD = 6  # cells that do not fit, by name
SHOWN = 40  # characters of what stands in one


class PasteAmountsDialog(Form):
    """Nothing is written before Paste is pressed, and then as one step. Esc leaves everything as it was."""

    form = "paste_amounts"
    told: QLabel
    place: QVBoxLayout
    misfits: QLabel
    leave: QPushButton
    paste: QPushButton

    def __init__(self, window: MainWindow, page: FormPage | None, pasted: Pasted, problem: str = "") -> None:
        super().__init__(window)
        self._page, self._pasted = page, pasted
        self.changes = CellChanges(self.look, self.language)
        self.place.addWidget(self.changes)
        self.told.setText(problem or self._headline())
        self.changes.show_changes([self._change(entry) for entry in pasted.entries])
        lines = self._lost() + self._misfits()
        self.misfits.setText("\n".join(lines))
        self.misfits.setVisible(bool(lines))
        self.paste.setEnabled(bool(pasted.entries))
        self.paste.clicked.connect(self._paste)
        self.leave.clicked.connect(self.reject)

    def _headline(self) -> str:
        if self._page is None:
            return self.language.text("PasteAmountsDialog", "Select a cell of the budget first.")
        if not self._pasted.entries:
            return self.language.text("PasteAmountsDialog", "No cell would change.")
        told = self.language.count("PasteAmountsDialog", "%n cell(s) change.", len(self._pasted.entries))
        if self._pasted.sums:
            told += " " + self.language.count(
                "PasteAmountsDialog", "%n sum(s) come out as they say.", self._pasted.sums
            )
        return told

    def _change(self, entry: Entry) -> CellChange:
        assert self._page is not None
        language, live = self.language, self._page.table.live
        name = row_text(language, entry.row)
        if entry.column is None:
            return CellChange(name, "", shortened(entry.title, SHOWN))
        where = f"{name}, {column_name(language, live, entry.column)}"
        before, after = language.money(live.amount(entry.row, entry.column)), language.money(entry.cents)
        return CellChange(where, before or "–", f"{after or '–'}  {entry.formula}".strip())

    def _misfits(self) -> list[str]:
        found = self._pasted.misfits
        lines = [self._told_of(each) for each in found[:TOLD]]
        if len(found) > TOLD:
            lines.append(self.language.count("BudgetTab", "and %n other(s)", len(found) - TOLD))
        return lines

    def _told_of(self, misfit: Misfit) -> str:
        assert self._page is not None
        language, text = self.language, self.language.text
        where = f"{row_text(language, misfit.row)}, {column_name(language, self._page.table.live, misfit.column)}"
        value = shortened(misfit.text, SHOWN)
        if not misfit.is_money:
            return text(
                "PasteAmountsDialog", "{cell}: “{value}” is not an amount and is left out.", cell=where, value=value
            )
        return text(
            "PasteAmountsDialog",
            "{cell} is a sum: it comes to {sum}, the block says {value}.",
            cell=where,
            sum=language.money(misfit.sum),
            value=value,
        )

    def _lost(self) -> list[str]:
        rows, columns = self._pasted.lost_rows, self._pasted.lost_columns
        count = self.language.count
        lines = []
        if rows:
            lines.append(
                count("PasteAmountsDialog", "%n row(s) of the block reach past the last row and are left out.", rows)
            )
        if columns:
            lines.append(
                count(
                    "PasteAmountsDialog",
                    "%n column(s) of the block reach past the last column and are left out.",
                    columns,
                )
            )
        return lines

    def _paste(self) -> None:
        self.accept()
        if self._page is not None:
            self._page.table.write("paste", self._pasted.entries)
            self._page.grid.setFocus()


def paste(page: FormPage, pasted: Pasted) -> None:
    """Write what needs no second look, else show what would change."""
    if pasted.is_plain:
        page.table.write("paste", pasted.entries)
        return
    _opened(page.window(), page, pasted)  # type: ignore[arg-type]


def _opened(window: MainWindow, page: FormPage | None, pasted: Pasted, problem: str = "") -> PasteAmountsDialog:
    dialog = PasteAmountsDialog(window, page, pasted, problem)
    dialog.open()
    (dialog.paste if dialog.paste.isEnabled() else dialog.leave).setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def open_dialog(window: MainWindow) -> PasteAmountsDialog:
    """With what is on the clipboard, from the current cell of the budget on, where it is shown."""
    from soteplan.views.budget_pages.form import FormPage

    page = getattr(window.tab, "page", None)
    if not isinstance(page, FormPage) or not page.grid.currentIndex().isValid():
        return _opened(window, None, Pasted([], []))
    try:
        return _opened(window, page, page.table.read_paste(QGuiApplication.clipboard().text(), page.grid.chosen()))
    except Refusal as refusal:
        return _opened(window, page, Pasted([], []), refusals.sentence(window.workspace.language, refusal))
