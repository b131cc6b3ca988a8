"""A budget form of another's making: which column holds the titles and which the years, over what it would change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from soteplan.domain import budget_sums
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.domain.workbook_changes import Found
from soteplan.exchange.budget_xlsx import cells_in
from soteplan.exchange.budget_xlsx.own_form import TITLE, Mapping, found_in_form, guessed
from soteplan.exchange.xlsx_in import Sheet
from soteplan.views.dialogs.budget_workbook import BudgetWorkbookDialog
from soteplan.views.quiet import QuietCombo, slim_bars

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SAMPLE = 5  # rows of the form that are shown
MOST_COLUMNS = 16
HEAD = 38  # px at 100 %: the choices over the columns
WIDTH = 124  # px at 100 %: a column
MORE_YEARS = 5  # that are offered besides those of the plan and of the form
SHOWN = 40  # characters of a cell


class OwnFormDialog(BudgetWorkbookDialog):
    """The sheet and its columns can be set anew while one looks; nothing is written before it is taken over."""

    def __init__(self, window: MainWindow, path: Path, sheets: list[Sheet]) -> None:
        self.sheets = sheets
        self.combos: list[QuietCombo] = []
        self._head = -1
        super().__init__(window, path, Found([], []))
        self.sheet_choice = QuietCombo(self.look)
        self.sheet_choice.addItems([sheet.name for sheet in sheets])
        self.sheet_choice.setAccessibleName(self.language.text("OwnForm", "Sheet"))
        self.place = QVBoxLayout()
        self.place.setSpacing(self.look.px(8))
        self.place.addWidget(self.sheet_choice, alignment=Qt.AlignmentFlag.AlignLeft)
        self.tree_place.insertLayout(1, self.place)
        self.columns: QTableWidget | None = None
        self.sheet_choice.setCurrentIndex(self._likeliest())
        self.sheet_choice.currentIndexChanged.connect(self._show_sheet)
        self._show_sheet()

    def mapping(self) -> Mapping:
        """What the columns are taken for."""
        held = {number: combo.currentData() for number, combo in enumerate(self.combos) if combo.currentData()}
        return Mapping(self._head, held)

    def _likeliest(self) -> int:
        """The sheet with the most years in its heads."""
        found = [guessed(sheet) for sheet in self.sheets]
        ways = range(len(found))
        return max(ways, key=lambda n: (found[n].title is not None, len(found[n].years)), default=0)

    def _show_sheet(self) -> None:
        if not self.sheets:
            return
        self.sheet = self.sheets[self.sheet_choice.currentIndex()]
        mapping = guessed(self.sheet)
        self._head = mapping.head if mapping.years else -1
        if self.columns is not None:
            self.place.removeWidget(self.columns)
            self.columns.deleteLater()
        self.columns = self._table(mapping)
        self.place.addWidget(self.columns)
        self._map()

    def _map(self) -> None:
        self.show_found(found_in_form(self.document_state, self.sheet, self.mapping()))

    @property
    def document_state(self) -> PlanState:
        return self.workspace.document.state

    # columns

    def _table(self, mapping: Mapping) -> QTableWidget:
        """The first rows of the form under what each column is taken for."""
        first = max(0, self._head)
        rows = range(first, min(len(self.sheet.rows), first + SAMPLE))
        width = min(MOST_COLUMNS, max((len(row) for row in self.sheet.rows), default=0))
        table, px = QTableWidget(len(rows) + 1, width), self.look.px
        table.setAccessibleName(self.language.text("PasteTasksDialog", "What each column holds"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setWordWrap(False)
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(26))
        table.setRowHeight(0, px(HEAD))
        line = self.look.palette.line
        table.setStyleSheet(
            f"QTableWidget {{ border: 1px solid {line}; border-radius: {px(4)}px; gridline-color: {line}; }}"
            f"QTableWidget::item {{ padding: 0 {px(8)}px; }}"
        )
        slim_bars(table, self.look)
        table.setFixedHeight(px(HEAD + 26 * len(rows) + 16))
        self.combos = [self._combo(number, mapping) for number in range(width)]
        for number, combo in enumerate(self.combos):
            table.setCellWidget(0, number, self._with_air(combo))
            table.setColumnWidth(number, px(WIDTH * (2 if mapping.columns.get(number) == TITLE else 1)))
            for place, row in enumerate(rows, 1):
                text = shortened(cells_in.text(self.sheet, row, number), SHOWN)
                table.setItem(place, number, QTableWidgetItem(text))
        return table

    def _combo(self, number: int, mapping: Mapping) -> QuietCombo:
        combo, text = QuietCombo(self.look), self.language.text
        combo.addItem(text("Paste", "Not used"), None)
        combo.addItem(text("OwnForm", "Cost category"), TITLE)
        for year in self._years(mapping):
            combo.addItem(str(year), year)
        combo.setCurrentIndex(max(0, combo.findData(mapping.columns.get(number))))
        combo.setAccessibleName(text("Paste", "Column {number}", number=number + 1))
        combo.currentIndexChanged.connect(lambda _: self._take_column(number))
        return combo

    def _years(self, mapping: Mapping) -> list[int]:
        """Those of the form and of the plan, and some after them."""
        known = {*mapping.years.values(), *budget_sums.years(self.document_state)}
        last = max(known, default=0)
        return sorted({*known, *(range(last + 1, last + 1 + MORE_YEARS) if last else range(2020, 2035))})

    def _with_air(self, combo: QuietCombo) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*(self.look.px(4),) * 4)
        row.addWidget(combo)
        return holder

    def _take_column(self, changed: int) -> None:
        """What a column can hold is there once: the one that was set last has it."""
        held = self.combos[changed].currentData()
        for number, combo in enumerate(self.combos):
            if held and number != changed and combo.currentData() == held:
                combo.setCurrentIndex(0)
        self._map()

    def _nothing(self) -> str:
        if self.mapping().title is None or not self.mapping().years:
            return self.language.text("OwnForm", "Say which column holds the cost categories and which the years.")
        return super()._nothing()
