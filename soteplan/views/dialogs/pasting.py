"""Rows out of a table: what each column holds and what will be made of it is seen before it goes into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.today import today
from soteplan.exchange.pasted_rows import RowForm, Table, Words, cells_of, found_in, rows_of
from soteplan.store.transaction import Transaction
from soteplan.texts.language import LOCALES, Language
from soteplan.views.dialogs.column_table import ColumnTable, unread_words
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SAMPLE = 50  # rows that are shown


def words_of(form: RowForm) -> Words:
    """Fields and choices as they are called in every language of the program."""
    heads: dict[str, str] = {}
    choices: dict[str, dict[str, str]] = {}
    for language in map(Language, LOCALES):
        for name in form.fields:
            heads[language.field(form.table, name).casefold()] = name
            field = ENTITIES[form.table].by_name[name]
            words = {language.choice(form.table, name, value).casefold(): value for value in field.choices}
            choices.setdefault(name, {}).update(words)
    return Words(heads, choices)


class PasteRowsDialog(Form):
    """The columns can be set anew while one looks; nothing is written before Paste. Subclasses say of what table."""

    rows: ClassVar[RowForm]
    told: QLabel
    columns_place: QVBoxLayout
    unread: QLabel
    paste: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, text: str, order: Sequence[str]) -> None:
        super().__init__(window)
        self._state, self._words = window.document.state, words_of(self.rows)
        self._today = today()
        self._found: list[dict[str, Any]] = []
        self._table = self._read(text, order)
        sample, held = self._table.rows[:SAMPLE], self._table.columns
        self.columns = ColumnTable(self.look, self.language, sample, self.choices(), held)
        self.combos = self.columns.combos
        self.columns.changed.connect(self._take_columns)
        self.columns_place.addWidget(self.columns, 1)
        self.paste.clicked.connect(self._paste)
        self.leave.clicked.connect(self.reject)
        self._show()

    def open_anew(self) -> None:
        """It was asked for with what stood on the clipboard: it goes with the window that is laid out anew."""
        self.close()

    def _read(self, text: str, order: Sequence[str]) -> Table:
        try:
            return found_in(self.rows, cells_of(text), self._words, order)
        except Refusal as refusal:
            self.workspace.refused.emit(refusal)
            return Table([])

    def _take_columns(self) -> None:
        self._table.columns = self.columns.held()
        self._show()

    # showing

    def _show(self) -> None:
        self._found, unread = rows_of(self.rows, self._table, self._state, self._words, self._today)
        if not self._table.rows:
            said = self.language.text("Paste", "Copy the rows in Excel first; then their columns are found here.")
        elif "title" not in self._table.columns.values():
            said = self.language.text("Paste", "No column holds names yet.")
        else:
            said = self.said(len(self._found))
        self.told.setText(said)
        self.paste.setEnabled(bool(self._found))
        self.columns.mark({(cell.row, cell.field) for cell in unread})
        named = [(cell.row, self.language.field(self.rows.table, cell.field), cell.text) for cell in unread]
        self.unread.setText(unread_words(self.language, named))
        self.unread.setVisible(bool(unread))

    def _paste(self) -> None:
        made: list[Any] = []
        found, table = self._found, self.rows.table
        self.accept()
        if self.workspace.perform(f"paste:{table}", lambda tx: made.extend(self.add(tx, found))) and made:
            self.workspace.go_to.emit(table, made[0].id)

    # what a subclass says

    def choices(self) -> dict[str, str]:
        """What a column can hold, and how it is called."""
        return {name: self.language.field(self.rows.table, name) for name in self.rows.fields}

    def said(self, count: int) -> str:
        """How many rows will be added, in words."""
        raise NotImplementedError

    def add(self, tx: Transaction, found: list[dict[str, Any]]) -> list[Any]:
        """Write the rows with their values."""
        raise NotImplementedError


D = TypeVar("D", bound=PasteRowsDialog)


def open_for(kind: type[D], window: MainWindow, text: str, order: Sequence[str]) -> D:
    """With the columns of the register in their order, for a table without heads."""
    dialog = kind(window, text, order)
    dialog.open()
    (dialog.paste if dialog.paste.isEnabled() else dialog.leave).setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def open_with_clipboard(kind: type[D], window: MainWindow) -> D:
    """With what stands on the clipboard, in the order of all fields."""
    return open_for(kind, window, QApplication.clipboard().text().strip("\r\n"), kind.rows.fields)
