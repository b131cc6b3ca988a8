"""An amount for a sum of the budget, spread over the cells that it adds up: in which way, and what becomes of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout

from soteplan.domain import spreading
from soteplan.domain.budget_slices import Slice
from soteplan.domain.errors import Refusal
from soteplan.domain.spreading import Preview, Way
from soteplan.models.budget_cells import part_of, spreads
from soteplan.models.budget_entry import Wish, read_amount
from soteplan.models.budget_words import column_name, row_text, slice_name
from soteplan.operations import budget
from soteplan.texts import refusals
from soteplan.texts.language import mark
from soteplan.views.dialogs.cell_changes import CellChange, CellChanges
from soteplan.views.forms import Form, ink

if TYPE_CHECKING:
    from soteplan.views.budget_pages.form import FormPage
    from soteplan.views.main_window import MainWindow

WAYS = {
    Way.PROPORTION: mark("SpreadDialog", "In proportion to what they have"),
    Way.EVENLY: mark("SpreadDialog", "Evenly"),
    Way.SCHEDULE: mark("SpreadDialog", "By the phases of the schedule"),
}


class SpreadDialog(Form):
    """Nothing is written before Spread is pressed, and then as one step. Esc leaves everything as it was."""

    form = "spread"
    told: QLabel
    amount: QLineEdit
    ways: QComboBox
    place: QVBoxLayout
    outcome: QLabel
    leave: QPushButton
    spread: QPushButton

    def __init__(self, window: MainWindow, page: FormPage | None = None, wish: Wish | None = None) -> None:
        super().__init__(window)
        self._page, self._wish = page, wish
        self._part = part_of(page.table.live, wish.row, wish.column) if page and wish else None
        self._preview: Preview | None = None
        self._cents: int | None = None
        self.changes = CellChanges(self.look, self.language)
        self.place.addWidget(self.changes)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.amount.setText(self.language.money(wish.cents) if wish else "")
        self._offer_ways()
        self.amount.textChanged.connect(self._show)
        self.ways.currentIndexChanged.connect(self._show)
        self.spread.clicked.connect(self._spread)
        self.leave.clicked.connect(self.reject)
        self._show()

    def _offer_ways(self) -> None:
        if self._page is None or self._part is None:
            return
        live = self._page.table.live
        for way in spreading.ways(live.state, live.name, self._part, live.added_up):
            self.ways.addItem(self.language.text("SpreadDialog", WAYS[way]), way)

    def _show(self) -> None:
        """What the cells would hold, or why they cannot."""
        self._preview, problem = None, ""
        try:
            self._cents, _ = read_amount(self.language, self.amount.text())
            self._preview = self._looked()
        except Refusal as refusal:
            problem = refusals.sentence(self.language, refusal)
        changed = [cell for cell in self._preview.cells if cell.before != cell.after] if self._preview else []
        self.told.setText(self._headline())
        self.changes.show_changes(self._named())
        self.outcome.setText(problem or self._outcome())
        ink(self.outcome, self.look, "act" if problem else "ink2")
        self.spread.setEnabled(bool(changed))

    def _looked(self) -> Preview | None:
        if self._page is None or self._part is None or not self.ways.count():
            return None
        live = self._page.table.live
        way = Way(self.ways.currentData())
        return spreading.preview(live.state, live.name, self._part, self._cents, way, live.added_up)

    def _headline(self) -> str:
        text = self.language.text
        if self._page is None or self._wish is None:
            return text("SpreadDialog", "Select a sum in the budget first.")
        live, wish = self._page.table.live, self._wish
        name = f"{row_text(self.language, wish.row)}, {column_name(self.language, live, wish.column)}"
        had = self.language.euros(live.amount(wish.row, wish.column)) or text("SpreadDialog", "empty")
        return text("SpreadDialog", "{name} is a sum, now {had}.", name=name, had=had)

    def _outcome(self) -> str:
        if self._preview is None:
            return ""
        text, count = self.language.text, len(self._preview.cells)
        told = self.language.count("SpreadDialog", "%n cell(s) take part.", count)
        if self._preview.kept:
            kept = self.language.euros(self._preview.kept)
            told += " " + text(
                "SpreadDialog", "{kept} of the sum stays as it is: it stands in no such cell.", kept=kept
            )
        return told

    def _named(self) -> list[CellChange]:
        if self._preview is None or self._page is None or self._part is None:
            return []
        language, live = self.language, self._page.table.live
        return [
            CellChange(
                slice_name(language, live, cell.part, self._part),
                language.money(cell.before) or "–",
                language.money(cell.after) or "–",
            )
            for cell in self._preview.cells
        ]

    def _spread(self) -> None:
        if self._page is None or self._part is None or self._preview is None:
            return
        live, way = self._page.table.live, Way(self.ways.currentData())
        self.accept()
        self.workspace.perform(
            "spread:budget_line",
            lambda tx: budget.spread_amount(tx, live.name, self._part, self._cents, way, live.added_up),  # type: ignore[arg-type]
        )
        self._page.grid.setFocus()


def offer(page: FormPage, wish: Wish, part: Slice) -> None:
    """Open the dialog for an amount that was typed over a sum."""
    window = page.window()
    dialog = SpreadDialog(window, page, wish)  # type: ignore[arg-type]
    dialog.open()
    dialog.ways.setFocus(Qt.FocusReason.OtherFocusReason)


def open_dialog(window: MainWindow) -> SpreadDialog:
    """For the sum in the current cell of the budget, where it is shown."""
    from soteplan.views.budget_pages.form import FormPage

    page = getattr(window.tab, "page", None)
    wish = _current_sum(page) if isinstance(page, FormPage) else None
    dialog = SpreadDialog(window, page if wish else None, wish)
    dialog.open()
    (dialog.amount if wish else dialog.leave).setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def _current_sum(page: FormPage) -> Wish | None:
    index, live = page.grid.currentIndex(), page.table.live
    row, column = page.table.view_row(index), page.table.view_column(index.column())
    if row is None or column is None or not spreads(live, row, column):
        return None
    return Wish(row, column, live.amount(row, column))
