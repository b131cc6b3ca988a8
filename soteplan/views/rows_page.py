"""A page whose rows stand in a register: row commands, keys, the filter and the first step are the same on each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from soteplan.models.register_table import RegisterTable
from soteplan.operations import rows
from soteplan.store.transaction import Transaction
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.paged_tab import HIDDEN, SHOWN
from soteplan.views.quiet import QuietButton
from soteplan.views.register import Register
from soteplan.views.register_rows import RegisterRows
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import WordFilter

NO_KEYS: Mapping[str, Callable[[], object]] = {}


class RowsPage(TabPage):
    """Subclasses declare the register and then `begin`; what they do in their own way they say by overriding.

    `showing` is the filter of the page.
    """

    row_type: ClassVar[type[Any]]
    fit: ClassVar[Fit]
    kept_as: ClassVar[str]  # what the user's choice of columns is kept under
    pastes: ClassVar[str] = ""  # module:class of the dialog that looks at what is pasted
    for_goal: ClassVar[bool] = False  # whether the window's lens says which rows are shown
    sorts: ClassVar[bool] = True  # whether a click on a head sorts
    showing: WordFilter

    # building

    def build_register(self, table: RegisterTable, register: Register, spoken: str) -> None:
        self.table, self.register = table, register
        self.rows = RegisterRows(self, register, table, self.fit, self.kept_as, self.pastes, sorts=self.sorts)
        self.sorting, self.clipboard = self.rows.sorting, self.rows.clipboard
        register.is_for_goal = self.for_goal
        register.setAccessibleName(spoken)
        register.selectionModel().currentChanged.connect(lambda *_: self.follow_current())

    def lay_pages(self, filled: QWidget, empty: EmptyState, *over: QWidget, within: QWidget | None = None) -> None:
        """What is shown, what an empty page says instead, and what stands over both; in the page or a part of it."""
        empty.take_paste(self.clipboard.paste)
        self.empty, self.pages = empty, QStackedWidget()
        self.pages.addWidget(filled)
        self.pages.addWidget(empty)
        column = column_of(within or self, *over)
        column.addWidget(self.pages, 1)

    def begin(self, more: Mapping[str, Callable[[], object]] = NO_KEYS) -> None:
        """The keys of every register and those of this page; what is kept is filtered and grouped again."""
        acts = {"Ctrl+Shift+O": self.sort_here, **more}
        if isinstance(self.showing, Showing):
            acts |= {"Ctrl+Shift+J": self.showing.offer_groups, "Ctrl+Shift+H": self.showing.offer_filters}
            self.showing.group()
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.showing.changed.connect(self.filter_rows)
        self.showing.left.connect(self.take_focus)
        self.filter_rows()

    def fill_tools(self, *buttons: QuietButton, between: Callable[[], object] | None = None) -> None:
        """Those that edit, out of use in a plan that can only be read, what is added between, and the filter."""
        for button in buttons:
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        if between is not None:
            between()
        self.showing.fill_toolbar()

    # what a tab answers

    @property
    def active(self) -> RegisterRows:
        """The register that row commands are about."""
        return self.rows

    @property
    def current(self) -> Any:
        """The current row, None where there is none."""
        return self.rows.current

    def current_rows(self) -> list[Any]:
        return self.active.register.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        return isinstance(row, self.row_type) and self.reveal(row.id)

    def reveal(self, row_id: str) -> bool:
        """Go to a row, past the filter and the window's lens if they hide it."""
        for open_up in (self.showing.clear, lambda: self.workspace.lens.let_in(row_id)):
            if not self.table.index_of(row_id).isValid():
                open_up()
        return self.go(row_id)

    def go(self, row_id: str) -> bool:
        return self.rows.go(row_id)

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
        else:
            self.focus_rows()

    def focus_rows(self) -> None:
        """The keyboard goes to the rows, of which there are some in the plan."""
        self.rows.take_focus()

    def parts(self) -> list[QWidget]:
        return [self.register]

    def open_find(self) -> None:
        self.showing.open()

    # row commands

    def sort_here(self) -> None:
        """By the column of the current cell."""
        if self.sorts:
            self.rows.sorting.sort_here()

    def move_rows(self, steps: int) -> None:
        """Only while the rows stand in the plan's own order."""
        if not self.active.sorting.is_sorted:
            self._each("move", lambda tx, row: self.move_row(tx, row, steps), reverse=steps > 0)

    def move_row(self, tx: Transaction, row: Any, steps: int) -> None:
        rows.move(tx, row, steps)

    def indent_rows(self) -> None:
        """A register has no levels of its own: Tab goes to the next cell."""
        self.active.register.step_column(1)

    def outdent_rows(self) -> None:
        self.active.register.step_column(-1)

    # filtering and following

    def keeps(self, row: Any) -> bool:
        """Whether the window's lens and the filter of the page keep a row."""
        return (not self.for_goal or self.workspace.lens.keeps_row(row)) and self.showing.keeps(row)

    def apply_lens(self) -> None:
        if self.for_goal:
            self.filter_rows()

    def filter_rows(self) -> None:
        """Again, with the same current row while it is kept."""
        current = self.current
        self.filter_tables()
        if current is None or not self.go(current.id):
            self.rows.begin()
        if not self.table.rowCount():
            self.follow_current()
        self.showing.say_count()
        self.register.show_groups()
        self.show_use()

    def filter_tables(self) -> None:
        self.table.filter(self.keeps)

    def follow_current(self) -> None:
        """Another row is the current one, or none."""
        row = self.current
        if row is not None:
            self.workspace.selected.emit(self.table.table, row.id)

    @property
    def is_used(self) -> bool:
        """Whether the plan has any row for the page."""
        return bool(self.document.state.table(self.row_type))

    def show_use(self) -> None:
        """The rows, or how to begin."""
        turn_to(self.pages, 0 if self.is_used else 1)


def turn_to(pages: QStackedWidget, place: int) -> None:
    """Show one of several; what is not seen asks for no room."""
    for number in range(pages.count()):
        page = pages.widget(number)
        if page is not None:
            page.setSizePolicy(*(SHOWN if number == place else HIDDEN,) * 2)
    pages.setCurrentIndex(place)


def column_of(place: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Under one another in a place, without any air."""
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column
