"""The matrix of the logical framework on the screen: a table of merged cells, walked and written by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from soteplan.models import roles
from soteplan.models.logframe_lines import Line
from soteplan.models.logframe_table import LogframeTable
from soteplan.models.logframe_words import ASSUMPTION, INDICATOR, LEVEL, LOGIC, OF_ENTRY, OF_INDICATOR, SOURCE, VALUES
from soteplan.views.header import QuietHeader
from soteplan.views.logframe_cells import LogframeDelegate, is_paragraph
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom

if TYPE_CHECKING:
    from soteplan.views.goal_pages.logframe import LogframePage

Index = QModelIndex | QPersistentModelIndex
Act = Callable[["LogframeGrid"], object]
Move = QAbstractItemView.CursorAction
Hint = QAbstractItemDelegate.EndEditHint
Qk = Qt.Key
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, ALT_SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier

BAND, VALUES_WIDTH = 128, 116  # px at 100 %
SHARES = {LOGIC: 0.30, INDICATOR: 0.28, SOURCE: 0.20, ASSUMPTION: 0.22}  # of what is left when each has the least
LEAST = {LOGIC: 170, INDICATOR: 150, SOURCE: 124, ASSUMPTION: 124}  # px at 100 %; then the matrix is scrolled
EDIT_STEPS = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1}
STEPS = {Move.MoveUp: (-1, 0), Move.MoveDown: (1, 0), Move.MoveLeft: (0, -1), Move.MoveRight: (0, 1)}

KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qk.Key_Return, NO): lambda grid: grid.enter(),
    (Qk.Key_Return, CTRL): lambda grid: grid.page.new_row(under=False),
    (Qk.Key_Tab, NO): lambda grid: grid.go_to(grid.next_stop(1)),
    (Qk.Key_Backtab, NO): lambda grid: grid.go_to(grid.next_stop(-1)),
    (Qk.Key_Delete, NO): lambda grid: grid.page.empty_cell(),
    (Qk.Key_Backspace, NO): lambda grid: grid.page.empty_cell(),
    (Qk.Key_Up, ALT): lambda grid: grid.page.tab.move_rows(-1),
    (Qk.Key_Down, ALT): lambda grid: grid.page.tab.move_rows(1),
    (Qk.Key_Up, ALT_SHIFT): lambda grid: grid.page.step_level(-1),
    (Qk.Key_Down, ALT_SHIFT): lambda grid: grid.page.step_level(1),
}


class LogframeGrid(LeavesZoom, QTableView):
    """Emits `moved` when another cell, or another row of the plan in the same cell, is the current one."""

    moved = Signal()

    page: LogframePage

    def __init__(self, page: LogframePage, table: LogframeTable) -> None:
        super().__init__()
        self.page = page
        self.table = table
        self._look = page.look
        self._column = LOGIC  # the one that Up and Down keep to
        self._came_from = QPersistentModelIndex()
        self._spans: list[tuple[int, int, int, int]] = []
        self._fitting = self._widths_set = False
        self._widths: list[float] = []
        self.delegate = LogframeDelegate(self, page.workspace)
        self._dress()
        self.setModel(table)
        table.refused.connect(page.workspace.refused)
        table.laid_out.connect(self._arrange)
        self.selectionModel().currentChanged.connect(lambda *_: self._follow_current())
        self.horizontalHeader().sectionResized.connect(lambda *_: self._resized())

    def _dress(self) -> None:
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        slim_bars(self, self._look)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(QuietHeader(self._look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)

    # layout

    def _arrange(self) -> None:
        self.delegate.measure_codes(self.table.lines)
        spans = self.table.spans()
        if spans != self._spans:
            self._spans = spans
            self.clearSpans()
            for span in spans:
                self.setSpan(*span)
        self._set_heights()
        self._follow_current()

    def _set_heights(self) -> None:
        scale = self._look.scale
        for row, height in enumerate(self._heights()):
            wanted = round(height * scale)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)

    def _heights(self) -> list[float]:
        """Each line as high as what stands on it alone; what is merged grows the last of its lines."""
        lines = self.table.lines
        self._widths = [self.columnWidth(column) / self._look.scale for column in range(self.table.columnCount())]
        own = [self._least(row, OF_INDICATOR if line.entry else (LOGIC,)) for row, line in enumerate(lines)]
        for row, line in enumerate(lines):
            if line.entry and not line.place:
                self._grow(own, row, line.count, self._least(row, OF_ENTRY))
        for first, count in self.table.bands():
            self._grow(own, first, count, self._needed(first, LEVEL))
        return own

    def _least(self, row: int, columns: tuple[int, ...]) -> float:
        return max(self._needed(row, column) for column in columns)

    def _needed(self, row: int, column: int) -> float:
        return self.delegate.height(self.table.lines[row], column, self._widths[column])

    @staticmethod
    def _grow(heights: list[float], first: int, count: int, needed: float) -> None:
        missing = needed - sum(heights[first : first + count])
        if missing > 0:
            heights[first + count - 1] += missing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._widths_set:
            self._share_room()

    def _share_room(self) -> None:
        band, values = self._look.px(BAND), self._look.px(VALUES_WIDTH)
        room = self.viewport().width() - band - values - sum(map(self._look.px, LEAST.values()))
        self._fitting = True
        self.setColumnWidth(LEVEL, band)
        self.setColumnWidth(VALUES, values)
        for column, share in SHARES.items():
            self.setColumnWidth(column, self._look.px(LEAST[column]) + max(0, int(room * share)))
        self._fitting = False
        self._set_heights()

    def _resized(self) -> None:
        if not self._fitting:
            self._widths_set = True
            self._set_heights()

    def scrollContentsBy(self, right: int, down: int) -> None:
        """The names of the levels keep their place on the screen."""
        super().scrollContentsBy(right, down)
        self.viewport().update(0, 0, self.columnWidth(LEVEL), self.viewport().height())

    # what the delegate asks

    def is_current(self, index: Index) -> bool:
        current = self.currentIndex()
        return (index.row(), index.column()) == (current.row(), current.column())

    def ends_level(self, index: Index) -> bool:
        """Whether the next line is on another level."""
        line: Line = self.table.lines[index.row()]
        last = index.row() + (line.count - 1 - line.place if index.column() in OF_ENTRY else 0)
        return last + 1 == self.table.rowCount() or self.table.lines[last + 1].level != line.level

    def writes_paragraph(self) -> bool:
        return is_paragraph(self.currentIndex().data(roles.FIELD))

    # moving

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if not self.currentIndex().isValid():
            return self.table.index(0, LOGIC)
        step = STEPS.get(action)
        if step is not None:
            return self._stepped(*step)
        if action in (Move.MoveHome, Move.MoveEnd):
            return self._to_end(action is Move.MoveEnd, modifiers & CTRL == CTRL)
        target = super().moveCursor(action, modifiers)
        return self.table.top_of(self.table.index(target.row(), self._column)) if target.isValid() else target

    def _stepped(self, down: int, right: int) -> QModelIndex:
        here, line = self.currentIndex(), self.table.line(self.currentIndex())
        if right:
            column = max(LOGIC, min(ASSUMPTION, here.column() + right))
            self._column = column
            return self.table.top_of(self.table.index(here.row(), column))
        assert line is not None
        over = line.count - line.place if down > 0 and here.column() in OF_ENTRY else 1
        row = max(0, min(self.table.rowCount() - 1, here.row() + down * over))
        return self.table.top_of(self.table.index(row, self._column))

    def _to_end(self, last: bool, whole: bool) -> QModelIndex:
        """To the first or last cell of the line, or of the matrix."""
        row = self.currentIndex().row()
        row = (self.table.rowCount() - 1 if last else 0) if whole else row
        self._column = self._column if whole else ASSUMPTION if last else LOGIC
        return self.table.top_of(self.table.index(row, self._column))

    def next_stop(self, way: int) -> QModelIndex:
        """The next cell that can be written in, in reading order."""
        here = self.currentIndex()
        width = self.table.columnCount()
        place = here.row() * width + here.column() + way
        while 0 <= place < self.table.rowCount() * width:
            index = self.table.index(place // width, place % width)
            if self.table.top_of(index) == index and index.flags() & Qt.ItemFlag.ItemIsEditable:
                return index
            place += way
        return here

    def go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self._column = index.column()
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _follow_current(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def mousePressEvent(self, event: Any) -> None:
        super().mousePressEvent(event)
        if self.currentIndex().isValid():
            self._column = max(LOGIC, self.currentIndex().column())

    # writing

    def enter(self) -> None:
        """Another indicator in the column of the indicators, another row in that of the logic; elsewhere the editor."""
        column = self.currentIndex().column()
        if column == INDICATOR:
            self.page.add_indicator()
        elif column == LOGIC:
            self.page.new_row(under=False)
        else:
            self.write()

    def write(self, index: QModelIndex | None = None, back_to: Index | None = None) -> None:
        """Open the editor of a cell, of the current one if none is given; it leads back where nothing is written."""
        target = index or self.currentIndex()
        if target.isValid() and target.flags() & Qt.ItemFlag.ItemIsEditable:
            self._came_from = QPersistentModelIndex(back_to or self.currentIndex())
            self.go_to(target)
            self.edit(target)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next cell; a line on which nothing was written goes, and the cursor back."""
        way = EDIT_STEPS.get(hint)
        super().closeEditor(editor, Hint.NoHint)
        if self.delegate.refusing:
            return
        if self.table.drop_pending() and self._came_from.isValid():
            self.go_to(self.table.index(self._came_from.row(), self._came_from.column()))
        elif way is not None:
            self.write(self.next_stop(way))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is self.State.EditingState or not self._acted(event):
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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells; F6 leaves the matrix."""
        return False

    def _offer(self, place: QPoint) -> None:
        self.page.offer(self.viewport().mapToGlobal(place))
