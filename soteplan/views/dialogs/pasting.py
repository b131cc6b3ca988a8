"""Rows out of a table: what each column holds and what will be made of it is seen before it goes into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.text import shortened
from soteplan.exchange.pasted_rows import RowForm, Table, Unread, Words, cells_of, found_in, rows_of
from soteplan.store.transaction import Transaction
from soteplan.texts.language import LOCALES, Language
from soteplan.views.forms import Form
from soteplan.views.quiet import QuietCombo, slim_bars

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SAMPLE = 50  # rows that are shown
MOST_COLUMNS = 30
HEAD, LINE = 38, 28  # px at 100 %: the choices over the columns, a row
NARROWEST, WIDEST = 112, 320  # px at 100 %: a column
TOLD = 3  # cells that could not be read
SHOWN = 60  # characters of a cell


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
        self._today = datetime.now().astimezone().date().isoformat()
        self._found: list[dict[str, Any]] = []
        self._table = self._read(text, order)
        self.combos: list[QComboBox] = []
        self.columns = self._column_table()
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

    # building

    def _column_table(self) -> QTableWidget:
        """Rows as they came, under what each column is taken for; what could not be read is marked."""
        rows, px = self._table.rows[:SAMPLE], self.look.px
        width = min(MOST_COLUMNS, max(map(len, self._table.rows), default=0))
        table = QTableWidget(len(rows) + 1, width)
        table.setAccessibleName(self.language.text("PasteRisksDialog", "What each column holds"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setWordWrap(False)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(LINE))
        table.setRowHeight(0, px(HEAD))
        hairline = self.look.palette.line
        table.setStyleSheet(
            f"QTableWidget {{ border: 1px solid {hairline}; border-radius: {px(4)}px; gridline-color: {hairline}; }}"
            f"QTableWidget::item {{ padding: 0 {px(8)}px; }}"
        )
        slim_bars(table, self.look)
        for number in range(width):
            self._add_column(table, number, [row[number] if number < len(row) else "" for row in rows])
        return table

    def _add_column(self, table: QTableWidget, number: int, cells: list[str]) -> None:
        combo, words = self._combo(number), [shortened(" ".join(cell.split()), SHOWN) for cell in cells]
        self.combos.append(combo)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*(self.look.px(4),) * 4)
        row.addWidget(combo)
        table.setCellWidget(0, number, holder)
        for line, word in enumerate(words, 1):
            table.setItem(line, number, QTableWidgetItem(word))
        advance, px = self.fontMetrics().horizontalAdvance, self.look.px
        widest = max((advance(word) + px(24) for word in words), default=0)
        table.setColumnWidth(number, max(px(NARROWEST), min(px(WIDEST), widest), advance(combo.currentText()) + px(72)))

    def _combo(self, number: int) -> QComboBox:
        combo = QuietCombo(self.look)
        combo.addItem(self.language.text("Paste", "Not used"), "")
        for name in self.rows.fields:
            combo.addItem(self.language.field(self.rows.table, name), name)
        combo.setCurrentIndex(combo.findData(self._table.columns.get(number, "")))
        combo.setAccessibleName(self.language.text("Paste", "Column {number}", number=number + 1))
        combo.currentIndexChanged.connect(lambda _: self._take_columns(number))
        return combo

    def _take_columns(self, changed: int) -> None:
        """A field is there once: the column that was set last has it."""
        name = self.combos[changed].currentData()
        for number, combo in enumerate(self.combos):
            if name and number != changed and combo.currentData() == name:
                combo.setCurrentIndex(0)
        self._table.columns = {n: combo.currentData() for n, combo in enumerate(self.combos) if combo.currentData()}
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
        self._mark(unread)
        self._tell(unread)

    def _mark(self, unread: Sequence[Unread]) -> None:
        places = {(cell.row, cell.field) for cell in unread}
        for line in range(1, self.columns.rowCount()):
            for number in range(self.columns.columnCount()):
                item, name = self.columns.item(line, number), self._table.columns.get(number, "")
                ink = "ink2" if not name else ("act" if (line, name) in places else "ink")
                if item is not None:
                    item.setForeground(QBrush(self.look.colour(ink)))

    def _tell(self, unread: Sequence[Unread]) -> None:
        lines = [
            self.language.text(
                "Paste",
                "Row {row}, {column}: “{text}” cannot be read.",
                row=cell.row,
                column=self.language.field(self.rows.table, cell.field),
                text=shortened(cell.text, SHOWN),
            )
            for cell in unread[:TOLD]
        ]
        if len(unread) > TOLD:
            lines.append(self.language.count("Paste", "and %n cell(s) more", len(unread) - TOLD))
        self.unread.setText("\n".join(lines))
        self.unread.setVisible(bool(lines))

    def _paste(self) -> None:
        made: list[Any] = []
        found, table = self._found, self.rows.table
        self.accept()
        if self.workspace.perform(f"paste:{table}", lambda tx: made.extend(self.add(tx, found))) and made:
            self.workspace.go_to.emit(table, made[0].id)

    # what a subclass says

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
