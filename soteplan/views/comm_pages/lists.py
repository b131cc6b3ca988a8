"""The lists that the communications pick from: the parties of the plan over its channels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import Channel
from soteplan.domain.plan import Party
from soteplan.models.list_tables import CHANNEL_WIDTHS, PARTIES, PARTY_WIDTHS, TITLE, ChannelTable, PartyTable
from soteplan.models.register_table import RegisterTable
from soteplan.operations import lists
from soteplan.texts.language import mark
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.header_sorting import HeaderSorting
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.register import Register
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import count_along

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SHARE = 0.6  # of the height for the parties
ROW_TYPES: dict[str, type[Any]] = {"party": Party, "channel": Channel}
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
WANTED = {
    "party": ("kind", "parent_id", "email", "phone", "duty", "used", "short_name", "organisation_type"),
    "channel": ("kind", "owner_id", "used", "note"),
}
FITS = {
    "party": Fit(tuple(PARTY_WIDTHS), dict.fromkeys(WANTED["party"], 184), least=184),
    "channel": Fit(tuple(CHANNEL_WIDTHS), dict.fromkeys(WANTED["channel"], 184), least=184),
}
NEW = {"party": mark("ListsPage", "New party"), "channel": mark("ListsPage", "New channel")}
EMPTY = {
    "party": (
        mark(
            "ListsPage",
            "This is where persons, units, bodies and organisations go: whoever is responsible for something.",
        ),
        mark("ListsPage", "Add the first party"),
    ),
    "channel": (
        mark("ListsPage", "This is where the channels go by which the target groups are reached."),
        mark("ListsPage", "Add the first channel"),
    ),
}


class ListsPage(TabPage):
    """Row commands are about the list that last had the keyboard."""

    tables: ClassVar[frozenset[str]] = frozenset(ROW_TYPES)

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.parties = PartyTable(self.document, self.language, self)
        self.channels = ChannelTable(self.document, self.language, self)
        self.models: dict[str, RegisterTable] = {"party": self.parties, "channel": self.channels}
        self.views = {table: self._register(table) for table in ROW_TYPES}
        self.sortings = {table: HeaderSorting(view, self.models[table]) for table, view in self.views.items()}
        self.clipboards = {table: self._clipboard(table) for table in ROW_TYPES}
        self.headings = {table: self._heading() for table in ROW_TYPES}
        self.empties: dict[str, EmptyState] = {}
        self.stacks = {table: self._stack(table) for table in ROW_TYPES}
        spoken = self.language.text("ListsPage", "Filter the parties and channels")
        self.showing = Showing(self, self.views["party"], self.parties, PARTIES, "lists", spoken)
        self._active = "party"
        self._opened = False
        self._lay_out()
        self._connect()
        self.showing.group()
        self._filter()

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        for button in (
            tool("users", text("ListsPage", "Add a party"), partial(self._add, "party"), edits=True),
            tool("megaphone", text("ListsPage", "Add a channel"), partial(self._add, "channel"), edits=True),
            tool("arrow-right-to-line", text("ListsPage", "Merge into…"), self.merge, "Ctrl+Shift+U", edits=True),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        ):
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.showing.fill_toolbar()

    def _register(self, table: str) -> Register:
        view = Register(self.tab)
        view.is_for_goal = False
        view.setModel(self.models[table])
        view.choose_columns(f"lists.{table}", FITS[table])
        view.setAccessibleName(self.language.entities(table))
        return view

    def _clipboard(self, table: str) -> RowClipboard:
        return RowClipboard(self.views[table], self.models[table], partial(self._paste, table))

    def _heading(self) -> QLabel:
        heading = QLabel()
        heading.setFont(self.look.font("label"))
        heading.setMargin(self.look.px(8))
        self.look.tone(heading, "frame")
        return heading

    def _stack(self, table: str) -> QStackedWidget:
        text, (sentence, button) = self.language.text, EMPTY[table]
        count_along(self, self.models[table], self._say)
        empty = self.empties[table] = EmptyState(
            self.look, text("ListsPage", sentence), text("ListsPage", button), partial(self._add, table)
        )
        empty.second(text("ListsPage", "Paste from Excel…"), self.clipboards[table].paste)
        empty.take_paste(self.clipboards[table].paste)
        stack = QStackedWidget()
        stack.addWidget(self.views[table])
        stack.addWidget(empty)
        return stack

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for table in ROW_TYPES:
            self.splitter.addWidget(self._part(table))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _part(self, table: str) -> QWidget:
        part = QWidget()
        self.look.tone(part, "paper")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.headings[table])
        column.addWidget(self.stacks[table], 1)
        return part

    def _connect(self) -> None:
        for table, view in self.views.items():
            view.selectionModel().currentChanged.connect(partial(self._follow_row, table))
            view.installEventFilter(self)
        self.showing.changed.connect(self._filter)
        self.showing.line.left.connect(self._leave_filter)
        acts = {
            "Ctrl+Shift+O": self._sort_here,
            "Ctrl+Shift+J": self.showing.offer_groups,
            "Ctrl+Shift+H": self.showing.offer_filters,
            "Ctrl+Shift+U": self.merge,
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _sort_here(self) -> None:
        self.sortings[self._active].sort_here()

    # what a tab answers

    def current_rows(self) -> list[Any]:
        return self.views[self._active].chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        if table not in self.models:
            return False
        if not self.models[table].index_of(row_id).isValid():
            self.showing.clear()
        self._active = table
        return self._go(table, row_id)

    def take_focus(self) -> None:
        view = self.views[self._active]
        if self.stacks[self._active].currentIndex():
            self.empties[self._active].setFocus()
            return
        if not view.currentIndex().isValid():
            select_row(view, self.models[self._active].index(0, TITLE))
        view.setFocus()

    def parts(self) -> list[QWidget]:
        return list(self.views.values())

    def open_find(self) -> None:
        self.showing.line.open()

    # row commands

    def new_row(self, *, under: bool) -> None:
        """Beside the current row; a party also under it."""
        self._add(self._active, under=under and self._active == "party")

    def _add(self, table: str, *_: object, under: bool = False) -> None:
        self._active = table
        self.showing.clear()
        view, title = self.views[table], self.language.text("ListsPage", NEW[table])
        made: list[Any] = []
        beside = view.current_row()
        act = partial(
            lists.add, row_type=ROW_TYPES[table], title=title, beside=beside, under=under and beside is not None
        )
        if self.workspace.perform(f"add:{table}", lambda tx: made.append(act(tx))):
            view.setFocus()
            view.edit_title(made[0].id, TITLE)

    def delete_rows(self) -> None:
        view, place = self.views[self._active], self.views[self._active].currentIndex()
        super().delete_rows()
        left = view.model().rowCount()
        if left and place.isValid():
            select_row(view, view.model().index(min(place.row(), left - 1), place.column()))

    def move_rows(self, steps: int) -> None:
        """Only while the rows stand in the plan's own order."""
        if not self.sortings[self._active].is_sorted and not (self._active == "party" and self.showing.by):
            super().move_rows(steps)

    def indent_rows(self) -> None:
        """A register has no levels of its own: Tab goes to the next cell."""
        self.views[self._active].step_column(1)

    def outdent_rows(self) -> None:
        self.views[self._active].step_column(-1)

    def merge(self) -> None:
        """The selected rows are the same as another one."""
        from soteplan.views.dialogs.merge import open_for

        if self.current_rows() and not self.document.read_only:
            open_for(cast("MainWindow", self.window()), self.current_rows())

    def _paste(self, table: str, text: str, order: Sequence[str]) -> None:
        from soteplan.views.dialogs.paste_lists import open_for

        open_for(cast("MainWindow", self.window()), table, text, order)

    # filtering and following

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        table = next((table for table, view in self.views.items() if view is watched), "")
        if table and event.type() is QEvent.Type.FocusIn:
            self._active = table
            self._follow_row(table)
        return False

    def _leave_filter(self) -> None:
        """To the list that holds something, first to the one that had the keyboard."""
        found = [table for table in (self._active, *self.models) if self.models[table].rowCount()]
        self._active = found[0] if found else self._active
        self.take_focus()

    def _filter(self) -> None:
        """The words keep rows in both lists; the ticked values are about parties."""
        words = self.showing.line.text().casefold().split()
        currents = {table: view.current_row() for table, view in self.views.items()}
        self.parties.filter(self.showing.keeps)
        self.channels.filter(lambda row: self.channels.holds(row, words))
        for table, row in currents.items():
            if row is None or not self._go(table, row.id):
                select_row(self.views[table], self.models[table].index(0, TITLE))
        self.views["party"].show_groups()
        self._say()

    def _follow_row(self, table: str, *_: object) -> None:
        """The Inspector follows the list that has the keyboard."""
        row = self.views[table].current_row()
        if row is not None and table == self._active:
            self.workspace.selected.emit(table, row.id)

    def _follow_document(self, change_set: ChangeSet) -> None:
        """At once, seen or not: the models have followed too."""
        if any(change.table in self.tables for change in change_set.changes):
            self._say()

    def _say(self) -> None:
        """How many there are, and of how many where not all are shown."""
        for table, model in self.models.items():
            whole, found = len(self.document.state.table(ROW_TYPES[table])), model.rowCount()
            count = self.language.text("RisksTab", "{found} of {whole}", found=found, whole=whole)
            name = self.language.entities(table)
            self.headings[table].setText(f"{name} ({count if found < whole else whole})" if whole else name)
            self.stacks[table].setCurrentIndex(0 if whole else 1)

    def _go(self, table: str, row_id: str) -> bool:
        view, index = self.views[table], self.models[table].index_of(row_id, TITLE)
        if index.isValid():
            select_row(view, index)
            view.scrollTo(index)
        return index.isValid()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            parties = round(SHARE * self.height())
            self.splitter.setSizes([parties, self.height() - parties])
