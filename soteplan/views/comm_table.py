"""The table of communications on the screen: rows as high as their lists, walked entry by entry, written in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from soteplan.domain.comm_table import Entry
from soteplan.models.comm_table import GROUP, CommTable
from soteplan.views.comm_table_cells import Cell, CellPainter, CellSetter
from soteplan.views.comm_table_delegate import CommDelegate
from soteplan.views.comm_table_widths import TableWidths
from soteplan.views.first_column import FirstColumnHeader, FirstColumnStays
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom

if TYPE_CHECKING:
    from soteplan.views.comm_pages.table import TablePage

Index = QModelIndex | QPersistentModelIndex
Act = Callable[["CommGrid"], object]
Move = QAbstractItemView.CursorAction
ScrollHint = QAbstractItemView.ScrollHint
Hint = QAbstractItemDelegate.EndEditHint
Qk = Qt.Key
NO, CTRL, ALT = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier

GUESS = 96  # px at 100 %: a row that has not been seen
EDIT_STEPS = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1}
LAST = 1_000_000  # a place after every entry

KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qk.Key_Return, NO): lambda grid: grid.enter(),
    (Qk.Key_Return, CTRL): lambda grid: grid.enter_under(),
    (Qk.Key_F2, NO): lambda grid: grid.write(),
    (Qk.Key_Tab, NO): lambda grid: grid.tab(1),
    (Qk.Key_Backtab, NO): lambda grid: grid.tab(-1),
    (Qk.Key_Delete, NO): lambda grid: grid.page.tab.delete_rows(),
    (Qk.Key_Up, ALT): lambda grid: grid.page.tab.move_rows(-1),
    (Qk.Key_Down, ALT): lambda grid: grid.page.tab.move_rows(1),
    (Qk.Key_Up, NO): lambda grid: grid.step(-1),
    (Qk.Key_Down, NO): lambda grid: grid.step(1),
    (Qk.Key_M, CTRL): lambda grid: grid.page.offer_milestones(),
    (Qk.Key_L, CTRL): lambda grid: grid.page.take_into_list(),
    (Qk.Key_H, CTRL_SHIFT): lambda grid: grid.page.showing.offer_filters(),
}
# Keys that are commands of the window elsewhere.
CLAIMED = frozenset({(Qk.Key_M, CTRL), (Qk.Key_L, CTRL), (Qk.Key_H, CTRL_SHIFT)})


class CommGrid(LeavesZoom, FirstColumnStays):
    """Emits `moved` when another entry is the current one. `place` is its number in the current cell."""

    moved = Signal()

    page: TablePage

    def __init__(self, page: TablePage, table: CommTable) -> None:
        super().__init__()
        self.page = page
        self.table = table
        self.place = 0
        self._look = page.look
        self._going_up = self._measuring = False
        self.setter = CellSetter(table)
        self.painter = CellPainter(self, self.setter, self._look)
        self.delegate = CommDelegate(self, page.workspace)
        self._dress()
        self.setModel(table)
        table.refused.connect(page.workspace.refused)
        table.touched.connect(self._follow_touched)
        table.laid_out.connect(self._follow_laid_out)
        self.verticalScrollBar().valueChanged.connect(self.measure)

    def _dress(self) -> None:
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        slim_bars(self, self._look)
        header = FirstColumnHeader(self._look, self)
        self.setHorizontalHeader(header)
        self._widths = TableWidths(self, self._look, header)
        self._widths.changed.connect(self._resized)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._look.px(GUESS))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)

    # layout

    def cell(self, index: Index) -> Cell:
        return self.setter.cell(self.table.row(index.row()), index.column(), self._width(index.column()))

    def _width(self, column: int) -> int:
        return round(self.columnWidth(column) / self._look.scale)

    def measure(self) -> None:
        """Rows in sight get their heights. One that is cut off above keeps its lower edge, so that nothing jumps."""
        if self._measuring or not self.table.rowCount():
            return
        self._measuring = True
        widths = [self._width(column) for column in range(self.table.columnCount())]
        row = max(0, self.rowAt(0))
        grown, y = 0, self.rowViewportPosition(row)
        while row < self.table.rowCount() and y < self.viewport().height():
            wanted, had = round(self.setter.height(self.table.row(row), widths) * self._look.scale), self.rowHeight(row)
            if wanted != had:
                self.setRowHeight(row, wanted)
                grown += wanted - had if y < 0 and self._scrolls_up() else 0
            y += wanted
            row += 1
        if grown:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + grown)
        self._scrolled = self.verticalScrollBar().value()
        self._measuring = False

    _scrolled = 0

    def _scrolls_up(self) -> bool:
        return self.verticalScrollBar().value() < self._scrolled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.fit()
        self.measure()

    def _resized(self) -> None:
        self.measure()
        self.viewport().update()

    def _follow_touched(self, keys: set[str]) -> None:
        self.setter.forget(keys)
        self.measure()
        self._keep_place()
        self.viewport().update()

    def _follow_laid_out(self) -> None:
        self.setter.forget()
        self.measure()
        self._keep_place()
        self.viewport().update()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """With the current entry in sight, and not under the first column."""
        super().scrollTo(index, hint)
        self.measure()
        super().scrollTo(index, hint)
        self._show_entry()

    def _show_entry(self) -> None:
        """Of a cell that is higher than the view, the current entry."""
        index = self.currentIndex()
        blocks = self.cell(index).blocks if index.isValid() else ()
        if self.place < len(blocks) and self.rowHeight(index.row()) > self.viewport().height():
            room = self.painter.block_rect(self.visualRect(index), blocks[self.place])
            over = min(0, room.top()) or max(0, room.bottom() - self.viewport().height())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + over)

    def paint_cell(self, painter: QPainter, index: QModelIndex) -> None:
        self.painter.paint(painter, self.visualRect(index), index)

    # where the keyboard is

    def is_current(self, index: Index) -> bool:
        current = self.currentIndex()
        return (index.row(), index.column()) == (current.row(), current.column())

    def is_selected(self, index: Index) -> bool:
        """Whether a cell is one of several that are selected."""
        ranges = self._ranges
        several = len(ranges) > 1 or any(each.width() * each.height() > 1 for each in ranges)
        return several and any(each.contains(index.row(), index.column(), QModelIndex()) for each in ranges)

    @property
    def _ranges(self) -> list[QItemSelectionRange]:
        """What is selected; the stubs do not know that it is a list."""
        return cast("list[QItemSelectionRange]", self.selectionModel().selection())

    @property
    def entry(self) -> Entry | None:
        """The current entry; None in the column of groups and in an empty cell."""
        entries = self.table.entries(self.currentIndex())
        return entries[min(self.place, len(entries) - 1)] if entries else None

    def chosen_rows(self) -> list[int]:
        """The rows in which anything is selected, in order."""
        return sorted({row for each in self._ranges for row in range(each.top(), each.bottom() + 1)})

    def go_to(self, index: Index, place: int = 0) -> None:
        if not index.isValid():
            return
        target = self.table.index(index.row(), index.column())
        self.selectionModel().setCurrentIndex(target, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._put(place)
        self.scrollTo(self.currentIndex())

    def _put(self, place: int) -> None:
        self.place = max(0, min(place, len(self.table.entries(self.currentIndex())) - 1))
        self.viewport().update()
        self.moved.emit()

    def _keep_place(self) -> None:
        if self.currentIndex().isValid():
            self._put(self.place)

    def step(self, way: int) -> None:
        """The next entry of the cell, then the cell above or below."""
        index = self.currentIndex()
        if 0 <= self.place + way < len(self.table.entries(index)):
            self._put(self.place + way)
            self._show_entry()
            return
        row = index.row() + way
        if 0 <= row < self.table.rowCount():
            self.go_to(self.table.index(row, max(0, index.column())), 0 if way > 0 else LAST)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.place = 0
        self.viewport().update()
        self.moved.emit()

    def next_stop(self, way: int) -> QModelIndex:
        """The next cell that can be written in, in reading order."""
        here, width = self.currentIndex(), self.table.columnCount()
        place = here.row() * width + here.column() + way
        while 0 <= place < self.table.rowCount() * width:
            index = self.table.index(place // width, place % width)
            if index.column() != GROUP and self.table.is_written(index):
                return index
            place += way
        return here

    def tab(self, way: int) -> None:
        """Groups are indented; elsewhere Tab goes on to the next cell."""
        if self.currentIndex().column() != GROUP:
            self.go_to(self.next_stop(way))
        elif way > 0:
            self.page.tab.indent_rows()
        else:
            self.page.tab.outdent_rows()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.is_current(index):
            self._put(self._place_at(index, event.position().y()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write the entry under the mouse."""
        if self.indexAt(event.position().toPoint()).isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.write()

    def _place_at(self, index: QModelIndex, y: float) -> int:
        rect, blocks = self.visualRect(index), self.cell(index).blocks
        bottoms = [self.painter.block_rect(rect, block).bottom() for block in blocks]
        return next((place for place, bottom in enumerate(bottoms) if y <= bottom), len(blocks) - 1)

    # writing

    def enter(self) -> None:
        if self.currentIndex().column() == GROUP:
            self.page.new_row(under=False)
        else:
            self.write()

    def enter_under(self) -> None:
        if self.currentIndex().column() == GROUP:
            self.page.new_row(under=True)
        else:
            self.write(fresh=True)

    def write(self, index: QModelIndex | None = None, *, fresh: bool = False) -> None:
        """Open the editor of a cell with the caret on the current entry, or on a new line."""
        if index is not None:
            self.go_to(index, self.place if self.is_current(index) else 0)
        target = self.currentIndex()
        if self.table.is_written(target):
            self.scrollTo(target)
            self.delegate.caret = LAST if fresh else self.place
            self.edit(target)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next cell, unless what was written is refused."""
        way = EDIT_STEPS.get(hint)
        super().closeEditor(editor, Hint.NoHint)
        self.delegate.caret = LAST  # where an input method begins
        self.setFocus()
        if way is not None and not self.delegate.refusing:
            index = self.next_stop(way)
            if not self.is_current(index):
                self.write(index)

    def event(self, event: QEvent) -> bool:
        """Keys that are commands of the window elsewhere are the table's own here."""
        asks = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if asks and (Qk(event.key()), event.modifiers()) in CLAIMED:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is self.State.EditingState or not (self._acted(event) or self._typed(event)):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qk.Key_Return if event.key() == Qk.Key_Enter else Qk(event.key())
        if key == Qk.Key_Backtab:
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # the key says it already
        act = KEYS.get((key, modifiers))
        if act is not None:
            act(self)
            event.accept()
        return act is not None

    def _typed(self, event: QKeyEvent) -> bool:
        """Typing begins a new line of the cell, or writes over the title of a group."""
        if event.modifiers() & (CTRL | ALT) or not event.text().isprintable() or not event.text().strip():
            return False
        self._write_with(event)
        return True

    def _write_with(self, event: QEvent) -> None:
        self.write(fresh=True)
        editor = self.delegate.editor
        if self.state() is self.State.EditingState and editor is not None:
            QApplication.sendEvent(editor, event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A letter that is composed begins a new line as well; Qt opens the editor without it."""
        if event.commitString() and self.state() is not self.State.EditingState:
            self._write_with(event)
        else:
            super().inputMethodEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells; F6 leaves the table."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _offer(self, place: QPoint) -> None:
        self.page.offer(self.viewport().mapToGlobal(place))
