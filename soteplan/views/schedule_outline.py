"""The outline of the Schedule tab: packages stand out, and as many columns are shown as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from soteplan.domain.schedule import Package
from soteplan.figures.gantt_chart import HEADER_HEIGHT
from soteplan.figures.tokens import ROW_HEIGHT
from soteplan.models import roles
from soteplan.models.schedule_outline import CODE, END, OWNER, PROGRESS, SLACK, SLIP, START, STATE, TITLE
from soteplan.views.delegate import FieldDelegate
from soteplan.views.outline_view import OutlineView
from soteplan.views.tab import Tab

# Columns in the order in which they find room, each with the px at 100 % it must leave the title.
ON_DEMAND = (SLIP, SLACK)  # stand after the dates, and find room first
OPTIONAL = {START: 216, END: 216, PROGRESS: 320, OWNER: 320, STATE: 320}
LEAST_BESIDE = 168  # px at 100 % that the dates leave the title beside a column on demand
MARK = 3  # px at 100 %
Keys = Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]
Index = QModelIndex | QPersistentModelIndex


class ScheduleOutline(OutlineView):
    """`keys` are answered before those of every outline; what gives False leaves the key to it."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self.keys: Keys = {}
        self.demanded: Collection[int] = ()  # of the columns on demand
        self.marked: Collection[str] = ()  # ids of the rows with a mark at their edge
        self.setItemDelegate(_ScheduleDelegate(self, tab.workspace))
        self.setTreePosition(TITLE)
        self.setIndentation(tab.look.px(16))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tab.language.text("Schedule", "Outline of the schedule"))

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        self.header().moveSection(CODE, 0)
        for column, before in ((SLIP, PROGRESS), (SLACK, PROGRESS)):
            self.header().moveSection(self.header().visualIndex(column), self.header().visualIndex(before))
        self.header().setMinimumSectionSize(self._tab.look.px(32))
        self.header().setFixedHeight(round(HEADER_HEIGHT * self.row_px / ROW_HEIGHT))
        self._widths = {
            number: max(self.columnWidth(number), self._heading_width(number)) for number in (*OPTIONAL, *ON_DEMAND)
        }

    def _heading_width(self, column: int) -> int:
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        return self.header().fontMetrics().horizontalAdvance(words) + self._tab.look.px(20)

    @property
    def row_px(self) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, self.model().index(-1, -1)).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() is self.State.EditingState
        act = (
            None
            if editing
            else self.keys.get((Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        )
        if act is None or act() is False:
            super().keyPressEvent(event)
        else:
            event.accept()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if isinstance(index.data(roles.ROW), Package):
            painter.fillRect(option.rect, self._tab.look.colour("frame"))
        super().drawRow(painter, option, index)
        row = index.data(roles.ROW) if self.marked else None
        if row is not None and row.id in self.marked:
            edge = QRect(0, option.rect.top() + 1, self._tab.look.px(MARK), option.rect.height() - 2)
            painter.fillRect(edge, self._tab.look.colour("ink"))

    def show_marks(self, columns: Collection[int], rows: Collection[str]) -> None:
        """The columns on demand that are asked for, and the rows with a mark."""
        self.marked = rows
        if columns != self.demanded:
            self.demanded = columns
            self._fit_columns()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._fit_columns()

    def _fit_columns(self) -> None:
        px = self._tab.look.px
        room = self.viewport().width() - self.columnWidth(CODE)
        least_of = dict.fromkeys(ON_DEMAND, 0) | OPTIONAL
        for column, least in least_of.items():
            width = self._widths[column]
            fits = column in self.demanded if column in ON_DEMAND else room - width >= px(self._least(least))
            self.setColumnHidden(column, not fits)
            self.setColumnWidth(column, width)
            room -= width if fits else 0
        self.setColumnWidth(TITLE, max(px(120), room))

    def _least(self, least: int) -> int:
        return min(least, LEAST_BESIDE) if self.demanded else least


class _ScheduleDelegate(FieldDelegate):
    """Titles carry the rows, those of packages most; what stands beside them is quieter."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() != TITLE:
            palette = option.palette
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                palette.setColor(role, self._workspace.look.colour("ink2"))
        elif isinstance(index.data(roles.ROW), Package):
            font: QFont = option.font
            font.setWeight(QFont.Weight.DemiBold)
