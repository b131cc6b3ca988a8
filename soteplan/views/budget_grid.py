"""The state-grant form on the screen: a grid whose first column and header stay in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from soteplan.figures.tokens import DENSE_ROW_HEIGHT, GAP, PRESENT_ROW_HEIGHT
from soteplan.models.budget_cells import GAP as GAP_ROW
from soteplan.models.budget_table import TITLE, BudgetTable
from soteplan.views.budget_delegate import BudgetDelegate
from soteplan.views.budget_widths import Widths
from soteplan.views.header import QuietHeader
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.tab_page import TabPage

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint

Act = Callable[["BudgetGrid"], object]
NO, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

ARROWS = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_Left: QAbstractItemView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: QAbstractItemView.CursorAction.MoveRight,
}

# In the first column the keys of an outliner, among the amounts those of a spreadsheet.
TITLE_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qt.Key.Key_Return, NO): lambda grid: grid.tab.new_row(under=False),
    (Qt.Key.Key_Tab, NO): lambda grid: grid.tab.indent_rows(),
    (Qt.Key.Key_Backtab, NO): lambda grid: grid.tab.outdent_rows(),
}
AMOUNT_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qt.Key.Key_Return, NO): lambda grid: grid.step(1, 0),
    (Qt.Key.Key_Tab, NO): lambda grid: grid.step(0, 1),
    (Qt.Key.Key_Backtab, NO): lambda grid: grid.step(0, -1),
}
KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qt.Key.Key_Return, CTRL): lambda grid: grid.tab.new_row(under=True),
    (Qt.Key.Key_Up, ALT): lambda grid: grid.tab.move_rows(-1),
    (Qt.Key.Key_Down, ALT): lambda grid: grid.tab.move_rows(1),
    (Qt.Key.Key_Delete, NO): lambda grid: grid.tab.delete_rows(),
    (Qt.Key.Key_Backspace, NO): lambda grid: grid.tab.delete_rows(),
    (Qt.Key.Key_D, CTRL): lambda grid: grid.fill(down=True),
    (Qt.Key.Key_R, CTRL): lambda grid: grid.fill(down=False),
    (Qt.Key.Key_F2, SHIFT): lambda grid: grid.ask_remark(),
}
# Keys that do something else elsewhere in the window: with the keyboard here they are the grid's.
OWN_KEYS = frozenset({(Qt.Key.Key_D, CTRL), (Qt.Key.Key_R, CTRL), (Qt.Key.Key_F2, SHIFT)})


def _is_own(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (Qt.Key(event.key()), event.modifiers()) in OWN_KEYS


def _plain(view: QTableView, tab: TabPage, delegate: BudgetDelegate) -> None:
    """What the grid and its frozen column have in common."""
    view.setItemDelegate(delegate)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setShowGrid(False)
    slim_bars(view, tab.look)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(1)
    look = tab.look
    height = PRESENT_ROW_HEIGHT * look.zoom if look.presenting else look.px(DENSE_ROW_HEIGHT)
    view.verticalHeader().setDefaultSectionSize(round(height))
    view.setHorizontalHeader(QuietHeader(look, view))
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(
        QAbstractItemView.EditTrigger.EditKeyPressed
        | QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.AnyKeyPressed
    )


class FrozenColumn(QTableView):
    """The first column once more, over the grid's own: it shows and edits the titles, the grid has the keyboard."""

    def __init__(self, grid: BudgetGrid, delegate: BudgetDelegate) -> None:
        super().__init__(grid)
        self._grid = grid
        _plain(self, grid.tab, delegate)
        self.setFocusProxy(grid)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, Hint.NoHint)
        self._grid.setFocus()

    def open_editor(self, index: Index, trigger: Any, event: QEvent | None) -> bool:
        return _edited(super().edit, index, trigger, event)

    def wheelEvent(self, event: Any) -> None:
        self._grid.wheelEvent(event)


class BudgetGrid(LeavesZoom, QTableView):
    """Emits `moved` when the current cell is another one, and what is asked for that needs more than the grid."""

    moved = Signal()
    paste_wanted = Signal(str)
    remark_wanted = Signal()

    tab: TabPage

    def __init__(self, tab: TabPage, table: BudgetTable) -> None:
        super().__init__()
        self.tab = tab
        self._table = table
        self._anchor = QPersistentModelIndex()
        self._extending = self._stays = False
        self._fitting = False
        self._widths_set = False
        self._widths = Widths(tab.look, table)
        self._delegate = BudgetDelegate(self, tab.workspace)
        _plain(self, tab, self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.frozen = FrozenColumn(self, BudgetDelegate(self, tab.workspace))
        self._show(table)

    def _show(self, table: BudgetTable) -> None:
        self.setModel(table)
        self.frozen.setModel(table)
        self.frozen.setSelectionModel(self.selectionModel())
        self.frozen.setSelectionMode(self.selectionMode())
        self.viewport().stackUnder(self.frozen)
        table.refused.connect(self.tab.workspace.refused)
        table.spread_wanted.connect(self._stay)
        for signal in (table.rowsInserted, table.rowsRemoved, table.layoutChanged, table.modelReset):
            signal.connect(self._arrange)
        for signal in (table.columnsInserted, table.columnsRemoved):
            signal.connect(self._set_widths)
        table.modelReset.connect(self._begin_anew)
        table.dataChanged.connect(self._widen)
        self.selectionModel().currentChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self.frozen.verticalScrollBar().setValue)
        self.frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalHeader().sectionResized.connect(lambda section, *_: self._resized(section))
        self._set_widths()
        self._arrange()

    # layout

    def _begin_anew(self) -> None:
        """Another view has widths of its own."""
        self._widths_set = False
        self._set_widths()

    def _set_widths(self) -> None:
        self._widths.forget()
        for column in range(self._table.columnCount()):
            self.frozen.setColumnHidden(column, column != TITLE)
        self._share_spare_room()
        self._place_frozen()

    def _arrange(self) -> None:
        """The funding block stands 16 px apart from the costs."""
        self._widths.forget()
        gap, usual = self.tab.look.px(GAP), self.verticalHeader().defaultSectionSize()
        for number in range(self._table.rowCount()):
            row = self._table.view_row(self._table.index(number, 0))
            height = gap if row == GAP_ROW else usual
            for view in (self, self.frozen):
                view.setRowHeight(number, height)

    def _resized(self, section: int) -> None:
        self._widths_set = self._widths_set or not self._fitting
        if section == TITLE:
            self._place_frozen()

    def _place_frozen(self) -> None:
        width = self.columnWidth(TITLE)
        self.frozen.setColumnWidth(TITLE, width)
        self.frozen.setGeometry(0, 0, width, self.viewport().height() + self.horizontalHeader().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._widths_set:
            self._share_spare_room()
        self._place_frozen()

    def _share_spare_room(self) -> None:
        """As wide as what stands in them, and wider where there is room; until the user sets a width."""
        self._fitting = True
        for column, width in enumerate(self._widths.shared(self.viewport().width())):
            self.setColumnWidth(column, width)
        self._fitting = False

    def _widen(self, first: Index, last: Index) -> None:
        """A number that no longer fits its column makes room for itself."""
        for column in range(max(first.column(), TITLE + 1), last.column() + 1):
            rows = range(first.row(), last.row() + 1)
            needed = max((self._widths.needed(row, column) for row in rows), default=0)
            if needed > self._widths.least()[column]:
                self._widths.forget()
            if needed > self.columnWidth(column):
                self.setColumnWidth(column, needed)

    def least_width(self) -> int:
        """The width in which nothing is cut."""
        return sum(self._widths.least()) + self.tab.look.px(GAP)

    def greatest_width(self) -> int:
        """The width at which the grid stops growing."""
        return self._widths.greatest()

    def scrollTo(self, index: Index, hint: Any = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Never leaves a cell under the frozen column."""
        super().scrollTo(index, hint)
        if index.column() == TITLE:
            self.horizontalScrollBar().setValue(0)
            return
        hidden = self.columnWidth(TITLE) - self.visualRect(index).left()
        if hidden > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)

    # moving and editing

    def step(self, down: int, right: int) -> None:
        """To the next row or column, over the gap."""
        index = self.currentIndex()
        column = max(TITLE, min(self._table.columnCount() - 1, index.column() + right))
        row = index.row() + down
        while self._table.hasIndex(row, column) and not self._table.flags(self._table.index(row, column)):
            row += down or 1
        if self._table.hasIndex(row, column):
            self.go_to(self._table.index(row, column))

    def go_to(self, index: QModelIndex) -> None:
        """That cell alone, whatever keys are still held."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def edit(self, index: Index, trigger: Any = None, event: QEvent | None = None) -> bool:  # type: ignore[override]
        """Titles are edited in the frozen column, which lies over them."""
        if index.column() == TITLE:
            return self.frozen.open_editor(index, trigger, event)
        return _edited(super().edit, index, trigger, event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes on to the cell below, as in a spreadsheet; a refused entry stays where it is."""
        super().closeEditor(editor, hint)
        if hint is Hint.SubmitModelCache and not self._delegate.refusing and not self._stays:
            self.step(1, 0)
        self._stays = False

    def _stay(self) -> None:
        """An amount over a sum is not written yet."""
        self._stays = True

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # Enter comes here too, after the editor has had it
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif not self._extended(event) and not self._acted(event):
            super().keyPressEvent(event)

    def _extended(self, event: QKeyEvent) -> bool:
        """Shift and an arrow select from where the current cell last came to rest, however it came there."""
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            return False
        target = self.moveCursor(way, NO)
        if target.isValid():
            anchor = self._anchor if self._anchor.isValid() else self.currentIndex()
            block = QItemSelection(
                self._table.index(min(anchor.row(), target.row()), min(anchor.column(), target.column())),
                self._table.index(max(anchor.row(), target.row()), max(anchor.column(), target.column())),
            )
            self._extending = True
            self.selectionModel().setCurrentIndex(target, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._extending = False
            self.scrollTo(target)
        return True

    def _acted(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
        if key == Qt.Key.Key_Backtab:
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # the key says it already
        there = TITLE_KEYS if self.currentIndex().column() == TITLE else AMOUNT_KEYS
        act = there.get((key, modifiers)) or KEYS.get((key, modifiers))
        if act is not None:
            act(self)
            event.accept()
        return act is not None

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._extending:
            self._anchor = QPersistentModelIndex(current)
        for index in (current, previous):
            self.frozen.update(index.siblingAtColumn(TITLE))
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._repaint_current(super().focusInEvent, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint_current(super().focusOutEvent, event)

    def _repaint_current(self, follow: Callable[[QFocusEvent], None], event: QFocusEvent) -> None:
        """Only the current cell shows where the keyboard is; Qt would paint every cell when it comes or goes."""
        viewport, current = self.viewport(), self.currentIndex()
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, current.isValid())
        follow(event)
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        (self.frozen if current.column() == TITLE else self).update(current)

    # blocks

    def chosen(self) -> list[QModelIndex]:
        """The selected cells."""
        return self.selectionModel().selectedIndexes() or [self.currentIndex()]

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._table.copy(self.chosen()))

    def paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text and self.currentIndex().isValid() and not self._table.document.read_only:
            self.paste_wanted.emit(text)

    def ask_remark(self) -> None:
        self.remark_wanted.emit()

    def fill(self, *, down: bool) -> None:
        """The first row of what is selected goes into the rows under it, or the first column to the right."""
        if not self._table.document.read_only:
            self._table.fill(self.chosen(), down=down)

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        text = self.tab.language.text
        for label, keys, act in (
            (text("BudgetTab", "Copy"), "Ctrl+C", self.copy),
            (text("BudgetTab", "Paste"), "Ctrl+V", self.paste),
            (text("BudgetTab", "Fill down"), "Ctrl+D", lambda: self.fill(down=True)),
            (text("BudgetTab", "Fill right"), "Ctrl+R", lambda: self.fill(down=False)),
            (text("BudgetTab", "Comment"), "Shift+F2", self.ask_remark),
            (text("BudgetTab", "Delete"), "Del", self.tab.delete_rows),
        ):
            menu.addAction(f"{label}\t{keys}").triggered.connect(act)
        menu.exec(self.viewport().mapToGlobal(place))
        menu.deleteLater()


def _edited(edit: Callable[..., Any], index: Index, trigger: Any, event: QEvent | None) -> bool:
    """Qt has two functions of this name: one opens the editor, one asks first whether the event does."""
    if trigger is None:
        edit(index)
        return True
    return bool(edit(index, trigger, event))
