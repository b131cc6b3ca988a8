"""Tree and table views with the keys of an outliner."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from soteplan.models import roles
from soteplan.models.outline_filter import Keeps
from soteplan.views.columns_of_choice import ColumnsOfChoice, Fit
from soteplan.views.delegate import FieldDelegate
from soteplan.views.header import QuietHeader
from soteplan.views.nothing import paint_nothing
from soteplan.views.outline_filter import OutlineFilters
from soteplan.views.quiet import RING, slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.tab import Tab

Qk = Qt.Key
Act = Callable[[Tab], None]

# Which key does what to the current rows of a tab: (key, modifiers) -> command
KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Act] = {
    (Qk.Key_Return, Qt.KeyboardModifier.NoModifier): lambda tab: tab.new_row(under=False),
    (Qk.Key_Enter, Qt.KeyboardModifier.KeypadModifier): lambda tab: tab.new_row(under=False),
    (Qk.Key_Return, Qt.KeyboardModifier.ControlModifier): lambda tab: tab.new_row(under=True),
    (Qk.Key_Tab, Qt.KeyboardModifier.NoModifier): lambda tab: tab.indent_rows(),
    (Qk.Key_Backtab, Qt.KeyboardModifier.ShiftModifier): lambda tab: tab.outdent_rows(),
    (Qk.Key_Up, Qt.KeyboardModifier.AltModifier): lambda tab: tab.move_rows(-1),
    (Qk.Key_Down, Qt.KeyboardModifier.AltModifier): lambda tab: tab.move_rows(1),
    (Qk.Key_Delete, Qt.KeyboardModifier.NoModifier): lambda tab: tab.delete_rows(),
}

CELL_STEPS = {Qk.Key_Right: 1, Qk.Key_Left: -1}
EDIT_STEPS = {
    QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
    QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
}


def _handled(tab: Tab, event: QKeyEvent) -> bool:
    act = KEYS.get((Qk(event.key()), event.modifiers()))
    if act is None:
        return False
    act(tab)
    event.accept()
    return True


def _prepare(view: QTreeView | QTableView, tab: Tab) -> None:
    view.setItemDelegate(FieldDelegate(view, tab.workspace))
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(
        QAbstractItemView.EditTrigger.EditKeyPressed
        | QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.AnyKeyPressed
    )
    view.setFrameShape(QAbstractItemView.Shape.NoFrame)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    slim_bars(view, tab.look)


def select_row(view: QTreeView | QTableView, index: QModelIndex) -> None:
    """Make a row the current and only selected one. Qt's own way adds to the selection while Ctrl is held."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().setCurrentIndex(index, flags)


def _stay_on_a_row(view: QTreeView | QTableView, model: Any) -> None:
    """After a row went or moved, the keyboard stands on a selected row that can be seen."""

    soon = QTimer(view, singleShot=True, interval=0)  # once for all that went: it lays the view out
    soon.timeout.connect(lambda: view.scrollTo(view.currentIndex()))

    def go_on(parent: QModelIndex, first: int) -> None:
        if view.currentIndex().isValid() and not view.selectionModel().hasSelection():
            left = model.rowCount(parent)
            column = view.currentIndex().column()
            select_row(view, model.index(min(first, left - 1), column, parent) if left else parent)
        soon.start()

    model.rowsRemoved.connect(go_on)
    model.rowsMoved.connect(soon.start)


def _set_widths(header: QHeaderView, model: Any, tab: Tab) -> None:
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setHighlightSections(False)
    for number, column in enumerate(model.cells.columns):
        header.resizeSection(number, tab.look.px(column.width))


class OutlineView(LeavesZoom, QTreeView):
    """A tree whose rows are added, moved and indented by keyboard. Subclasses say how their columns fit."""

    columns: ColumnsOfChoice

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._tab = tab
        self._filters = OutlineFilters(self)
        _prepare(self, tab)
        self.setHeader(QuietHeader(tab.look, self))
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAllColumnsShowFocus(False)  # the style's own frame would be shaded
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        model.refused.connect(self._tab.workspace.refused)
        _stay_on_a_row(self, model)
        _set_widths(self.header(), model, self._tab)

    def choose_columns(self, name: str, fit: Fit, demandable: Collection[str] = ()) -> None:
        """From now on the user chooses the columns. Where nothing is chosen under this name they are as they fit."""
        self.columns = ColumnsOfChoice(self, self._tab.look, self._tab.language, name, fit)
        self.columns.demandable = tuple(demandable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.columns.fit()

    def filter_rows(self, name: str, keeps: Keeps | None) -> None:
        """Show only the rows that are kept, by this filter and those of other names; None takes it away."""
        self._filters.put(name, keeps)

    def around(self, lay: Callable[[], None]) -> None:
        """Lay the model anew, and bring back what was open and selected."""
        self._filters.around(lay)

    def open_rows(self, keys: set[str]) -> None:
        """Open branches; those that are not shown now, when they are shown again."""
        self._filters.open_rows(keys)

    @property
    def open_keys(self) -> set[str]:
        """The keys of the branches that are open, those that are filtered out with them."""
        return self._filters.open_keys

    def apply_lens(self) -> None:
        """Show only what serves the goal that the window is set to, and what it serves."""
        lens = self._tab.workspace.lens
        self.filter_rows("lens", lens.keeps_row if lens.is_on else None)

    def _let_in(self, key: str) -> bool:
        """A row that the lens hides is shown all the same when one goes to it."""
        lens, model = self._tab.workspace.lens, self.model()
        hidden = bool(lens.is_on and model.holds(key))  # type: ignore[attr-defined]
        if hidden:
            lens.let_in(key)
            self.apply_lens()
        return hidden

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_nothing(self, self._tab.workspace)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The selection fills the row from edge to edge; the row or cell that has the keyboard wears a ring."""
        if self.selectionModel().isSelected(index):
            painter.fillRect(option.rect, self._tab.look.colour("accent_tint"))
        super().drawRow(painter, option, index)
        current = self.currentIndex()
        if self.hasFocus() and (index.row(), index.parent()) == (current.row(), current.parent()):
            whole = current.column() == self.treePosition()
            painter.setPen(QPen(self._tab.look.colour("accent"), RING))
            painter.drawRect((option.rect if whole else self.visualRect(current)).adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._repaint_current(super().focusInEvent, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._repaint_current(super().focusOutEvent, event)

    def _repaint_current(self, follow: Callable[[QFocusEvent], None], event: QFocusEvent) -> None:
        """Only the current row shows where the keyboard is; Qt would paint every row when it comes or goes."""
        viewport, current = self.viewport(), self.currentIndex()
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, current.isValid())
        follow(event)
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        self._update_row(current)

    def _update_row(self, index: QModelIndex | QPersistentModelIndex) -> None:
        cell = self.visualRect(index)
        self.viewport().update(0, cell.top(), self.viewport().width(), cell.height())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ring goes round the whole row, of which Qt paints the one cell."""
        super().currentChanged(current, previous)
        self._update_row(current)
        self._update_row(previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is self.State.EditingState or not (_handled(self._tab, event) or self._stepped(event)):
            super().keyPressEvent(event)

    def _stepped(self, event: QKeyEvent) -> bool:
        """Right goes on to the next cell where there is no branch to open, Left back to the title."""
        way = CELL_STEPS.get(Qk(event.key()))
        if way is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        current = self.currentIndex()
        if current.column() == self.treePosition() and (way < 0 or self._is_closed_branch(current)):
            return False
        beside = next(self._cells_beside(current, way), None)
        if beside is not None:
            select_row(self, beside)
            self.scrollTo(beside)
        return True

    def _is_closed_branch(self, index: QModelIndex) -> bool:
        first = index.siblingAtColumn(0)
        return self.model().hasChildren(first) and not self.isExpanded(first)

    def _cells_beside(self, index: QModelIndex, way: int) -> Iterator[QModelIndex]:
        """The cells of the row in the order in which they are seen, those not shown left out."""
        header = self.header()
        place = header.visualIndex(index.column()) + way
        while 0 <= place < header.count():
            column = header.logicalIndex(place)
            if not self.isColumnHidden(column):
                yield index.siblingAtColumn(column)
            place += way

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next cell of the row that can be edited; a refused entry stays where it is."""
        way = EDIT_STEPS.get(hint)
        super().closeEditor(editor, hint if way is None else QAbstractItemDelegate.EndEditHint.NoHint)
        delegate = self.itemDelegate()
        if way is not None and not (isinstance(delegate, FieldDelegate) and delegate.refusing):
            self._edit_beside(way)

    def _edit_beside(self, way: int) -> None:
        cells = self._cells_beside(self.currentIndex(), way)
        beside = next((cell for cell in cells if cell.flags() & Qt.ItemFlag.ItemIsEditable), None)
        if beside is not None:
            select_row(self, beside)
            self.scrollTo(beside)
            self.edit(beside)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab indents a row here; F6 leaves the outline."""
        return False

    def chosen(self) -> list[Any]:
        """The selected rows in the order in which they stand, without those inside another selected one."""
        indexes = sorted(self.selectionModel().selectedRows(), key=_path)
        rows = [(index, index.data(roles.ROW)) for index in indexes]
        chosen = {row.id for _, row in rows if row}
        found = {row.id: row for index, row in rows if row and not self._inside(index.parent(), chosen)}
        return list(found.values())

    def current_row(self) -> Any:
        return self.currentIndex().data(roles.ROW)

    def edit_title(self, key: str, column: int = 0) -> None:
        """Select a row and open its editor, as after adding it."""
        index = self.model().index_of(key, column)  # type: ignore[attr-defined]
        select_row(self, index)
        self.scrollTo(index)
        self.edit(index)

    def show_key(self, key: str) -> bool:
        index = self.model().index_of(key)  # type: ignore[attr-defined]
        if not index.isValid() and self._let_in(key):
            index = self.model().index_of(key)  # type: ignore[attr-defined]
        if index.isValid():
            select_row(self, index)
            self.scrollTo(index)
        return bool(index.isValid())

    def _key(self, index: QModelIndex) -> str:
        return str(self.model().key_at(index))  # type: ignore[attr-defined]

    def _inside(self, index: QModelIndex, chosen: set[str]) -> bool:
        while index.isValid():
            if self._key(index) in chosen:
                return True
            index = index.parent()
        return False


class RecordView(LeavesZoom, QTableView):
    """A table of one entity's rows."""

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._tab = tab
        _prepare(self, tab)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setWordWrap(True)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        model.refused.connect(self._tab.workspace.refused)
        _stay_on_a_row(self, model)
        _set_widths(self.horizontalHeader(), model, self._tab)
        self.setSortingEnabled(False)
        self.horizontalHeader().setSectionsClickable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is self.State.EditingState or not _handled(self._tab, event):
            super().keyPressEvent(event)

    def chosen(self) -> list[Any]:
        indexes = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(roles.ROW) for index in indexes]

    def current_row(self) -> Any:
        return self.currentIndex().data(roles.ROW)

    def edit_title(self, key: str, column: int = 0) -> None:
        index = self.model().index_of(key, column)  # type: ignore[attr-defined]
        select_row(self, index)
        self.scrollTo(index)
        self.edit(index)

    def show_key(self, key: str) -> bool:
        index = self.model().index_of(key)  # type: ignore[attr-defined]
        if index.isValid():
            select_row(self, index)
            self.scrollTo(index)
        return bool(index.isValid())


def _path(index: QModelIndex) -> list[int]:
    path: list[int] = []
    while index.isValid():
        path.append(index.row())
        index = index.parent()
    return path[::-1]
