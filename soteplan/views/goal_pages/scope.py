"""The scope as a table, and as the context diagram that is printed from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.goals import ScopeItem
from soteplan.figures.shapes import Figure, Key
from soteplan.models.scope_table import KINDS, TITLE, ScopeTable
from soteplan.operations import scope
from soteplan.texts.language import mark
from soteplan.views.empty import EmptyState
from soteplan.views.figure_view import Keys
from soteplan.views.goal_pages.page import GoalsPage
from soteplan.views.outline_view import select_row
from soteplan.views.scope_register import ScopeRegister
from soteplan.views.scope_view import ScopeView

if TYPE_CHECKING:
    from soteplan.views.goals import GoalsTab

SIDE_BY_SIDE = 1400  # px at 100 % from which the diagram has room beside the table
SHARES = {Qt.Orientation.Vertical: (44, 56), Qt.Orientation.Horizontal: (55, 45)}
Mod = Qt.KeyboardModifier
NEW = {
    "exclusion": mark("Scope", "Add what is left out"),
    "dependency": mark("Scope", "Add a dependency"),
    "parallel_project": mark("Scope", "Add a related project"),
    "funding_call": mark("Scope", "Add a funding call"),
}


class ScopePage(GoalsPage):
    """A row of the table and its card are always selected together."""

    adds: ClassVar[bool] = False  # its own tool asks for the kind
    tables: ClassVar[frozenset[str]] = frozenset({"scope_item", "party", "package", "action", "plan"})

    def __init__(self, tab: GoalsTab) -> None:
        super().__init__(tab)
        text = self.language.text
        self.table = ScopeTable(self.document, self.language, self)
        self.register = ScopeRegister(tab, self.table)
        self.register.horizontalHeader().setSectionsClickable(False)
        self.register.setAccessibleName(text("Scope", "Scope and dependencies"))
        self.canvas = ScopeView(self.workspace, text("Scope", "Context diagram"), self._canvas_keys())
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.register)
        self.splitter.addWidget(self.canvas)
        self._share_room()
        self.drawing = QStackedWidget()
        self.drawing.addWidget(self.splitter)
        self.empty = self._empty_scope()
        self.drawing.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.drawing)
        self.register.selectionModel().currentChanged.connect(lambda *_: self._follow_table())
        self.canvas.picked.connect(self.show_row)
        self.canvas.activated.connect(lambda *_: self._edit_title())
        self.document.changed.connect(self._show_undone)  # after the table has followed

    # building

    def _empty_scope(self) -> EmptyState:
        text = self.language.text
        sentence = text(
            "Scope",
            "This is where the limits of the project go: what it leaves out, what it depends on, which projects run "
            "beside it and what they exchange with it, and which calls fund it.",
        )
        add = partial(self._add, "parallel_project")
        empty = EmptyState(self.look, sentence, text("Scope", NEW["parallel_project"]), add)
        empty.second(text("Scope", NEW["exclusion"]), partial(self._add, "exclusion"))
        return empty

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.tab.separate()
        if not self.look.presenting:
            self._add_adder()
        self.tab.stretch()
        tool("zoom-out", text("Goals", "Smaller boxes"), lambda: self.canvas.step_zoom(-2), "-")
        tool("zoom-in", text("Goals", "Larger boxes"), lambda: self.canvas.step_zoom(2), "+")
        tool("maximize", text("Scope", "Whole diagram"), self.canvas.show_whole)

    def _add_adder(self) -> None:
        text = self.language.text
        self.adder = self.tab.tool("plus", text("Scope", "Add to the scope"), self._offer_kinds)
        self.adder.setText(text("Scope", "Add…"))
        self.adder.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.adder.setEnabled(not self.document.read_only)
        self.kinds = QMenu(self.adder)
        for kind in KINDS:
            self.kinds.addAction(text("Scope", NEW[kind]), partial(self._add, kind))

    def _offer_kinds(self) -> None:
        self.kinds.popup(self.adder.mapToGlobal(self.adder.rect().bottomLeft()))

    def _canvas_keys(self) -> Keys:
        tab = self.tab
        return {
            (Qt.Key.Key_F2, Mod.NoModifier): self._edit_title,
            (Qt.Key.Key_Return, Mod.NoModifier): lambda: tab.new_row(under=False),
            (Qt.Key.Key_Enter, Mod.NoModifier): lambda: tab.new_row(under=False),
            (Qt.Key.Key_Delete, Mod.NoModifier): tab.delete_rows,
            (Qt.Key.Key_Up, Mod.AltModifier): lambda: tab.move_rows(-1),
            (Qt.Key.Key_Down, Mod.AltModifier): lambda: tab.move_rows(1),
        }

    # what the tab asks

    def current_rows(self) -> list[Any]:
        return self.register.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        if table == "scope_item" and not self.table.index_of(row_id).isValid():
            self.workspace.lens.let_in(row_id)
        index = self.table.index_of(row_id, TITLE) if table == "scope_item" else self.table.index(-1, -1)
        if index.isValid():
            column = self.register.currentIndex().column()
            select_row(self.register, index.siblingAtColumn(column if column >= 0 else TITLE))
            self.register.scrollTo(index)
        return index.isValid()

    def new_row(self, *, under: bool) -> None:
        item = self._item()
        self._add(item.kind if item else scope.FIRST_KIND)

    def indent_rows(self) -> None:
        """A table has no levels: Tab goes to the next cell."""
        self.register.step_column(1)

    def outdent_rows(self) -> None:
        self.register.step_column(-1)

    def move_rows(self, steps: int) -> None:
        items = self.register.chosen()[:: -1 if steps > 0 else 1]
        if items:
            self.workspace.perform("move:scope_item", lambda tx: [scope.move(tx, item, steps) for item in items])

    def apply_lens(self) -> None:
        """The current row stays current where it is kept."""
        item, column = self._item(), self.register.currentIndex().column()
        self.table.filter(self.workspace.lens.keeps_row)
        index = self.table.index_of(item.id, column) if item else self.table.index(-1, -1)
        select_row(self.register, index if index.isValid() else self.table.index(0, TITLE))
        super().apply_lens()

    def take_focus(self) -> None:
        if self.drawing.currentWidget() is self.empty:
            self.empty.setFocus()
            return
        if not self.register.currentIndex().isValid():
            select_row(self.register, self.table.index(0, TITLE))
        self.register.setFocus()
        self._follow_table()

    def parts(self) -> list[QWidget]:
        shown: list[QWidget] = [self.register, self.canvas]
        return [self.empty] if self.drawing.currentWidget() is self.empty else shown

    def figure(self) -> Figure:
        return self.canvas.printed()

    def find_text(self, text: str, step: int) -> bool:
        """To the next row in which the text stands."""
        count, wanted = self.table.rowCount(), text.casefold()
        start = self.register.currentIndex().row() + step if self.register.currentIndex().isValid() else 0
        for number in range(count):
            row = self.table.row_at(self.table.index((start + number * (step or 1)) % count, 0))
            if any(wanted in shown.casefold() for shown in self.table.cells.texts(row)):
                return self.show_row("scope_item", row.id)
        return False

    # editing

    def _item(self) -> ScopeItem | None:
        row = self.register.current_row()
        return row if isinstance(row, ScopeItem) else None

    def _add(self, kind: str) -> None:
        """A thing of a kind, ready to be named: after the current one if it is of that kind."""
        item, title, made = self._item(), self.language.text("Scope", "New"), list[ScopeItem]()
        beside = item if item and item.kind == kind else None
        if self.workspace.perform("add:scope_item", lambda tx: made.append(scope.add_item(tx, title, kind, beside))):
            self.refresh()
            self.register.setFocus()
            self.register.edit_title(made[0].id, TITLE)

    def _edit_title(self) -> None:
        item = self._item()
        if item is not None and not self.document.read_only:
            self.register.setFocus()
            self.register.edit_title(item.id, TITLE)

    # following

    def _follow_table(self) -> None:
        item = self._item()
        self.canvas.select(Key("scope_item", item.id) if item else None)
        if item is not None and self.isVisible():
            self.workspace.selected.emit("scope_item", item.id)

    def _show_undone(self, change_set: ChangeSet) -> None:
        """What an undo brought back or changed is what the user wants to see."""
        touched = [change.row_id for change in change_set.changes if change.table == "scope_item"]
        if change_set.origin in ("undo", "redo") and self.isVisible():
            next((True for row_id in touched if self.show_row("scope_item", row_id)), False)

    def refresh(self) -> None:
        used = bool(self.document.state.table(ScopeItem))
        self.drawing.setCurrentWidget(self.splitter if used else self.empty)
        self.canvas.draw()
        item = self._item()
        self.canvas.select(Key("scope_item", item.id) if item else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The diagram stands beside the table where both have room, else under it."""
        wide = self.width() >= self.look.px(SIDE_BY_SIDE)
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self.splitter.orientation() or not any(self.splitter.sizes()):
            self.splitter.setOrientation(way)
            self.splitter.setSizes([share * 100 for share in SHARES[way]])
