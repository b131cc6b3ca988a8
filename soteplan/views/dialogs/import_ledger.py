"""A ledger is taken in: its columns and where its accounts go are seen and set before anything is written."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout

from soteplan.domain.budget import CostCategory, Grant, LedgerImport
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Package
from soteplan.domain.text import shortened
from soteplan.exchange.ledger_columns import Head
from soteplan.exchange.ledger_draft import LEAVE_OUT, LedgerDraft
from soteplan.exchange.ledger_file import LedgerFile
from soteplan.models.columns import title_of
from soteplan.operations.ledger import take_in
from soteplan.store.transaction import Transaction
from soteplan.texts import ledgers, refusals
from soteplan.views.dialogs.ledger_reading import LedgerReading, Outcome
from soteplan.views.dialogs.ledger_tables import ColumnTable, GroupTable
from soteplan.views.files import ask_ledger
from soteplan.views.forms import Form
from soteplan.views.message import choose

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SHOWN = 60  # characters of a title in a choice
KEEP = "keep"  # the first choice: what the selected accounts have


class ImportLedgerDialog(Form):
    """Works on a draft; nothing is written before Take in."""

    form = "import_ledger"
    told: QLabel
    columns_place: QVBoxLayout
    groups_place: QVBoxLayout
    pattern: QLineEdit
    categories: QComboBox
    packages: QComboBox
    warning: QLabel
    form_name: QLineEdit
    grants: QComboBox
    signs: QComboBox
    file_button: QPushButton
    take: QPushButton
    leave: QPushButton

    def __init__(self, window: MainWindow, file: LedgerFile) -> None:
        super().__init__(window)
        self.file = file
        self.draft = LedgerDraft(self.workspace.document.state, file)
        self.columns = ColumnTable(self.language, self.look, self.draft)
        self.columns.chosen.connect(self._take_columns)
        self.columns_place.addWidget(self.columns)
        self.groups = GroupTable(self.language, self.look, self.workspace.document.state)
        self.groups_place.addWidget(self.groups)
        self._fill_choices()
        self._connect()
        self._show()

    def open_anew(self) -> None:
        """With the same file: it is not asked for again."""
        if self.isVisible():
            self.close()
            show(self.window_, self.file)

    # building

    def _fill_choices(self) -> None:
        text, state = self.language.text, self.workspace.document.state
        leaves = [row for row in state.rows(CostCategory) if not state.where(CostCategory, "parent_id", row.id)]
        self.categories.addItem(text("Ledger", "Choose…"), KEEP)
        self.categories.addItem(text("Ledger", "None yet"), None)
        self.categories.addItem(text("Ledger", "Leave out"), LEAVE_OUT)
        self.packages.addItem(text("Ledger", "Choose…"), KEEP)
        self.packages.addItem("–", None)
        self.grants.addItem("–", None)
        for combo, rows in ((self.categories, leaves), (self.packages, state.rows(Package)),
                            (self.grants, state.rows(Grant))):  # fmt: skip
            for row in rows:
                combo.addItem(shortened(title_of(row, self.language), SHOWN), row.id)
        self.grants.setCurrentIndex(max(0, self.grants.findData(self.draft.grant_id)))
        self.form_name.setText(self.draft.title)
        for sign in ENTITIES["ledger_mapping"].by_name["sign"].choices:
            self.signs.addItem(self.language.choice("ledger_mapping", "sign", sign), sign == "reversed")
        self.signs.setCurrentIndex(int(self.draft.reverse))
        self.signs.setAccessibleName(self.language.field("ledger_mapping", "sign"))
        for combo in (self.categories, self.packages, self.grants):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)

    def _connect(self) -> None:
        self.groups.itemSelectionChanged.connect(self._follow_selection)
        self.pattern.textEdited.connect(lambda _: self._able())
        self.categories.activated.connect(lambda _: self._place())
        self.packages.activated.connect(lambda _: self._put_in())
        self.signs.activated.connect(lambda _: self._turn())
        self.grants.activated.connect(lambda _: self._take_grant())
        self.form_name.editingFinished.connect(lambda: self.draft.call(self.form_name.text()))
        self.take.clicked.connect(self._take)
        self.file_button.clicked.connect(self._choose_file)
        self.leave.clicked.connect(self.reject)

    def _choose_file(self) -> None:
        """Another file takes the place of this one."""
        if ask(self.window_):
            self.reject()

    # changing the draft

    def _take_columns(self, columns: object) -> None:
        assert isinstance(columns, dict)
        self._change(lambda: self.draft.take_columns(columns))

    def _take_grant(self) -> None:
        self.draft.grant_id = self.grants.currentData()
        self._show()

    def _turn(self) -> None:
        self._change(lambda: self.draft.turn(reverse=self.signs.currentData()))

    def _place(self) -> None:
        """The category for the accounts of a pattern where one was typed, else for the selected ones."""
        category, pattern = self.categories.currentData(), self.pattern.text().strip()
        self.categories.setCurrentIndex(0)
        if category == KEEP:
            return
        if pattern and pattern != self._selected_account():
            self._change(lambda: self.draft.place_like(pattern, category))
        else:
            self._change(lambda: self.draft.place(self.groups.chosen(), category))

    def _put_in(self) -> None:
        package = self.packages.currentData()
        self.packages.setCurrentIndex(0)
        if package != KEEP:
            self._change(lambda: self.draft.put_in(self.groups.chosen(), package))

    def _change(self, act: object) -> None:
        assert callable(act)
        act()
        self._show()

    def _selected_account(self) -> str:
        chosen = {group.account for group in self.groups.chosen()}
        return next(iter(chosen)) if len(chosen) == 1 else ""

    # showing it

    def _follow_selection(self) -> None:
        self.pattern.setText(self._selected_account())
        self._able()

    def _able(self) -> None:
        some = bool(self.groups.chosen())
        self.categories.setEnabled(some or bool(self.pattern.text().strip()))
        self.packages.setEnabled(some)

    def _show(self) -> None:
        self.groups.show_groups(self.draft.mapped)
        before, lines = self.draft.before(), self._lines()
        self.told.setText(self._summary())
        self.warning.setText("\n".join(lines))
        self.warning.setVisible(bool(lines))
        self.take.setEnabled(before is None and bool(self.draft.mapped.actuals))
        self._able()

    def _summary(self) -> str:
        if not self.file.rows:
            return self.language.text("Ledger", "Choose the file with the entries of the ledger.")
        return ledgers.summary(self.language, self.file.title, self.draft.mapped)

    def _lines(self) -> list[str]:
        if not self.file.rows:
            return []
        draft = self.draft
        return ledgers.warnings(self.language, draft.before(), draft.overlaps(), draft.read.unread, draft.head.columns)

    def _take(self) -> None:
        self.draft.call(self.form_name.text())
        intake = self.draft.intake(datetime.now().astimezone().date().isoformat())
        made: list[LedgerImport] = []

        def write(tx: Transaction) -> None:
            made.append(take_in(tx, intake))

        if self.workspace.perform("take_in:ledger_import", write):
            self.accept()
            self.workspace.go_to.emit("ledger_import", made[0].id)


def show(window: MainWindow, file: LedgerFile) -> ImportLedgerDialog:
    dialog = ImportLedgerDialog(window, file)
    dialog.open()
    dialog.groups.setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, dialog, dialog.groups.select_first_without_a_place)
    return dialog


def open_file(window: MainWindow, path: Path) -> LedgerReading:
    """The dialog for a file as soon as it is read; what cannot be read is told."""
    return LedgerReading(window, path, partial(_opened, window))


def _opened(window: MainWindow, outcome: Outcome) -> None:
    if isinstance(outcome, LedgerFile):
        show(window, outcome)
        return
    if not isinstance(outcome, Refusal):
        raise outcome
    text = window.language.text
    why = refusals.sentence(window.language, outcome)
    heading = text("Ledger", "The ledger was not taken in")
    choose(window, window.look, heading, why, (), leave=text("Files", "Close"))


def ask(window: MainWindow) -> LedgerReading | None:
    """Asks for the file of a ledger; None where none was chosen."""
    path = ask_ledger(window)
    return open_file(window, path) if path else None


def open_dialog(window: MainWindow) -> ImportLedgerDialog:
    """Without a file yet; `ask` is the usual way in."""
    return show(window, LedgerFile("", "", (), Head(-1, (), {})))
