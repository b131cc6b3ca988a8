"""The actuals on the screen: titles and sums stay in sight at both sides while the months between them scroll."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QScrollBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from soteplan.figures.tokens import DENSE_ROW_HEIGHT, PRESENT_ROW_HEIGHT
from soteplan.models.actuals_table import BUDGET, COLUMNS, LEFT, MONTHS, PACE, TITLE, TOTAL, USED, ActualsTable
from soteplan.views.actuals_cells import ActualsDelegate, ActualsHeader
from soteplan.views.entry_keys import EntryKeys
from soteplan.views.quiet import bar_style, slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.tab_page import TabPage

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint
Act = Callable[["Months"], object]

TITLE_WIDTH, TITLE_MOST, MONTH_WIDTH, MONTH_MOST = 184, 320, 60, 84  # px at 100 %
WIDTHS = {TOTAL: 76, BUDGET: 92, USED: 92, LEFT: 92, PACE: 168}
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Part(LeavesZoom, QTableView):
    """Some columns of the table; the others are hidden."""

    def __init__(
        self, page: TabPage, table: ActualsTable, columns: Iterable[int], months: Months | None = None
    ) -> None:
        super().__init__()
        self.table, look = table, page.look
        self.setModel(table)
        self.setItemDelegate(ActualsDelegate(self, months or self, page.workspace))
        self.setHorizontalHeader(ActualsHeader(look, self))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        slim_bars(self, look)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        height = PRESENT_ROW_HEIGHT * look.zoom if look.presenting else look.px(DENSE_ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(round(height))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown = set(columns)
        for column in range(COLUMNS):
            self.setColumnHidden(column, column not in shown)
        if months is not None:
            self._follow(months)

    def _follow(self, months: Months) -> None:
        """Beside the months: the same rows, the same selection, and the keyboard stays with the months."""
        self.setSelectionModel(months.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda _: months.setFocus())
        self.verticalScrollBar().valueChanged.connect(months.verticalScrollBar().setValue)
        months.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)


class Months(EntryKeys, Part):
    """The months, which are typed into, and the keyboard of all parts."""

    def __init__(self, page: TabPage, table: ActualsTable) -> None:
        super().__init__(page, table, MONTHS)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)  # a month is seen whole or not at all
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    def scroll_to(self, index: QModelIndex) -> None:
        if index.column() in MONTHS:
            self.scrollTo(index)


class ActualsGrid(QWidget):
    """Emits `moved` when the current cell is another one."""

    moved = Signal()

    def __init__(self, page: TabPage, table: ActualsTable) -> None:
        super().__init__()
        self._table, self._look = table, page.look
        self.months = Months(page, table)
        self.titles = Part(page, table, [TITLE], self.months)
        self.sums = Part(page, table, [TOTAL, BUDGET, USED, LEFT, PACE], self.months)
        self.titles.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setStyleSheet(bar_style(page.look))
        self._lay_out()
        self.setFocusProxy(self.months)
        table.refused.connect(page.workspace.refused)
        self.months.selectionModel().currentChanged.connect(lambda *_: self._follow_cell())
        own = self.months.horizontalScrollBar()
        own.rangeChanged.connect(self._follow_range)
        own.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(own.setValue)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.titles)
        row.addWidget(self.months, 1)
        row.addWidget(self.sums)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
        self.bar.hide()

    def _follow_range(self, low: int, high: int) -> None:
        self.bar.setRange(low, high)
        self.bar.setPageStep(self.months.horizontalScrollBar().pageStep())
        self.bar.setVisible(high > low)

    def _follow_cell(self) -> None:
        for part in (self.titles, self.months, self.sums):
            part.viewport().update()
        self.moved.emit()

    def go_to(self, index: QModelIndex) -> None:
        self.months.setCurrentIndex(index)
        if index.column() in MONTHS:
            self.months.scrollTo(index)
        else:
            self.titles.scrollTo(index.siblingAtColumn(TITLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """As many whole months as there is room for; what is left over goes to them and to the titles."""
        px = self._look.px
        for column, width in WIDTHS.items():
            self.sums.setColumnWidth(column, px(width))
        beside = sum(px(width) for width in WIDTHS.values()) + px(12)
        room = self.width() - beside - px(TITLE_WIDTH)
        seen = max(1, min(len(MONTHS), room // px(MONTH_WIDTH)))
        titles = px(TITLE_WIDTH) + max(0, min(px(TITLE_MOST - TITLE_WIDTH), (room - seen * px(MONTH_WIDTH)) // 2))
        month = max(px(MONTH_WIDTH), min(px(MONTH_MOST), (self.width() - beside - titles) // seen))
        self.titles.setColumnWidth(TITLE, titles)
        for column in MONTHS:
            self.months.setColumnWidth(column, month)
        self.titles.setFixedWidth(titles)
        self.months.setMaximumWidth(12 * month)
        self.sums.setMinimumWidth(beside)


def column_named(month: str) -> int:
    """The column of an ISO month."""
    return int(month[5:7])
