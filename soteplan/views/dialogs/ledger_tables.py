"""The tables of a ledger that is taken in: its first rows under what each column is, and where its accounts go."""

from __future__ import annotations

from itertools import islice
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from soteplan.domain.budget import CostCategory
from soteplan.domain.ledger import Group, Mapped
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.exchange.ledger_columns import ROLES
from soteplan.exchange.ledger_draft import LedgerDraft
from soteplan.models import roles
from soteplan.models.columns import title_of
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language, mark
from soteplan.texts.ledgers import COLUMNS
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.quiet import QuietCombo, slim_bars

SAMPLE = 4  # rows of the ledger that are shown
MOST_COLUMNS = 30
MOST_GROUPS = 3_000
HEAD, ROW = 38, 26  # px at 100 %
NARROWEST, WIDEST = 112, 260
SHOWN = 60  # characters of a cell
ACCOUNT, CENTRE, TEXT, COUNT, SUM, CATEGORY, PACKAGE = range(7)
HEADS = (
    mark("Ledger", "Account"), mark("Ledger", "Cost centre"), mark("Ledger", "For example"), mark("Ledger", "Rows"),
    mark("Ledger", "Sum, €"), mark("Ledger", "Cost category"), mark("Ledger", "Work package"),
)  # fmt: skip
WIDTHS = {ACCOUNT: 112, CENTRE: 112, COUNT: 72, SUM: 104, CATEGORY: 220, PACKAGE: 150}


def _dress(table: QTableWidget, look: Look) -> None:
    hairline, px = look.palette.line, look.px
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(px(ROW))
    table.setStyleSheet(
        f"QTableWidget {{ border: 1px solid {hairline}; border-radius: {px(4)}px; gridline-color: {hairline}; }}"
        f"QTableWidget::item {{ padding: 0 {px(5)}px; }}"  # under the words of the header
    )
    slim_bars(table, look)


class ColumnTable(QTableWidget):
    """The first rows as they came, under what each column is taken for. Emits `chosen` with the columns by role."""

    chosen = Signal(object)

    def __init__(self, language: Language, look: Look, draft: LedgerDraft) -> None:
        head = draft.head
        sample = [head.words, *([*row] for row in islice(draft.file.rows, head.row + 1, head.row + 1 + SAMPLE))]
        width = min(MOST_COLUMNS, max(map(len, sample), default=0))
        super().__init__(len(sample) + 1, width)
        self._language, self._look = language, look
        self.setAccessibleName(language.text("ImportLedgerDialog", "What each column holds"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().hide()
        _dress(self, look)
        self.setRowHeight(0, look.px(HEAD))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(look.px(HEAD + ROW * len(sample) + 14))
        by_column = {column: role for role, column in head.columns.items()}
        self.combos = [self._combo(number, by_column.get(number, "")) for number in range(width)]
        for number, combo in enumerate(self.combos):
            self.setCellWidget(0, number, self._with_air(combo))
            self.setColumnWidth(
                number, self._room_for([str(row[number]) for row in sample if number < len(row)], combo)
            )
        for line, row in enumerate(sample, 1):
            for number, cell in enumerate(row[:width]):
                self.setItem(line, number, self._item("" if cell is None else str(cell), is_head=line == 1))

    def _item(self, text: str, *, is_head: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(shortened(" ".join(text.split()), SHOWN))
        if is_head:
            item.setFont(self._look.font("label"))
            item.setForeground(self._look.colour("ink2"))
        return item

    def _combo(self, number: int, role: str) -> QComboBox:
        combo = QuietCombo(self._look)
        for key in ("", *ROLES):
            combo.addItem(self._language.text("Ledger", COLUMNS[key]), key)
        combo.setCurrentIndex(combo.findData(role))
        combo.setAccessibleName(self._language.text("Paste", "Column {number}", number=number + 1))
        combo.activated.connect(lambda _: self._take(number))
        return combo

    def _take(self, changed: int) -> None:
        """A kind of column is there once: the one that was set last has it."""
        role = self.combos[changed].currentData()
        for number, combo in enumerate(self.combos):
            if role and number != changed and combo.currentData() == role:
                combo.setCurrentIndex(0)
        self.chosen.emit({combo.currentData(): n for n, combo in enumerate(self.combos) if combo.currentData()})

    def _with_air(self, combo: QComboBox) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*(self._look.px(4),) * 4)
        row.addWidget(combo)
        return holder

    def _room_for(self, cells: list[str], combo: QComboBox) -> int:
        advance, px = self.fontMetrics().horizontalAdvance, self._look.px
        widest = max((advance(shortened(cell, SHOWN)) + px(24) for cell in cells), default=0)
        return max(px(NARROWEST), min(px(WIDEST), widest), advance(combo.currentText()) + px(72))


class GroupTable(QTableWidget):
    """The accounts and cost centres of a ledger, those without a category first, then by size."""

    def __init__(self, language: Language, look: Look, state: PlanState) -> None:
        super().__init__(0, len(WIDTHS) + 1)
        self._language, self._look, self._state = language, look, state
        self._groups: list[Group] = []
        text = language.text
        self.setAccessibleName(text("ImportLedgerDialog", "Where the accounts go"))
        header = QuietHeader(look, self)
        self.setHorizontalHeader(header)
        for column, name in enumerate(HEADS):
            head = QTableWidgetItem(text("Ledger", name))
            head.setTextAlignment(self._side(column))
            self.setHorizontalHeaderItem(column, head)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, look.px(width))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        _dress(self, look)

    def show_groups(self, found: Mapped) -> None:
        """The groups as they are now; those that were selected stay so."""
        kept = {(group.account, group.cost_centre) for group in self.chosen()}
        placed = sorted((*found.placed, *found.left_out), key=lambda group: -abs(group.amount))
        groups = [*found.unplaced, *placed][:MOST_GROUPS]
        self.blockSignals(True)
        self.clearSelection()
        order = [(group.account, group.cost_centre) for group in self._groups]
        if self._groups and {*order} == {(group.account, group.cost_centre) for group in groups}:
            groups.sort(key=lambda group: order.index((group.account, group.cost_centre)))  # nothing jumps about
        self._groups = groups
        self.setRowCount(len(groups))
        for number, group in enumerate(groups):
            self._fill(number, group)
            if (group.account, group.cost_centre) in kept:
                self._select(number)
        self.blockSignals(False)

    def _fill(self, number: int, group: Group) -> None:
        language, place = self._language, group.place
        category, package = self._title(CostCategory, place.category_id), self._title(Package, place.package_id)
        if place.left_out:
            category, package = language.text("Ledger", "Left out"), ""
        cells = (
            group.account or "–", group.cost_centre, group.text, language.number(group.entries),
            language.money(group.amount), category or language.text("Ledger", "? None yet"), package,
        )  # fmt: skip
        for column, text in enumerate(cells):
            item = QTableWidgetItem(shortened(text, SHOWN * 2))
            item.setToolTip(plain_tip(text))
            item.setTextAlignment(self._side(column))
            if column == CATEGORY and not category:
                item.setForeground(self._look.colour("act"))
            elif place.left_out:
                item.setForeground(self._look.colour("ink2"))
            self.setItem(number, column, item)

    @staticmethod
    def _side(column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag(roles.RIGHT if column in (COUNT, SUM) else roles.LEFT)

    def _title(self, row_type: type[Any], row_id: str | None) -> str:
        row = self._state.get(row_type, row_id)
        return title_of(row, self._language) if row else ""

    def _select(self, number: int) -> None:
        for column in range(self.columnCount()):
            item = self.item(number, column)
            if item is not None:
                item.setSelected(True)

    def chosen(self) -> list[Group]:
        """The selected groups."""
        return [self._groups[number] for number in sorted({index.row() for index in self.selectedIndexes()})]

    def select_first_without_a_place(self) -> None:
        """Where the user has something to decide."""
        if self._groups:
            self.selectRow(0)
