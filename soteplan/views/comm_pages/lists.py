"""The lists that the communications pick from: the parties of the plan over its channels."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import Channel
from soteplan.domain.plan import Party
from soteplan.models.list_tables import CHANNEL_WIDTHS, PARTIES, PARTY_WIDTHS, ChannelTable, PartyTable
from soteplan.models.register_table import RegisterTable
from soteplan.operations import lists
from soteplan.texts.language import mark
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.paged_tab import PagedTab
from soteplan.views.parted import Parted
from soteplan.views.register import Register
from soteplan.views.register_rows import RegisterRows
from soteplan.views.rows_page import RowsPage, column_of, turn_to
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
PASTES = {
    "party": "paste_lists:PastePartiesDialog",
    "channel": "paste_lists:PasteChannelsDialog",
}  # the dialogs that look at what is pasted
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


class ListsPage(RowsPage):
    """Row commands are about the list that last had the keyboard."""

    tables: ClassVar[frozenset[str]] = frozenset(ROW_TYPES)

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.parties = PartyTable(self.document, self.language, self)
        self.channels = ChannelTable(self.document, self.language, self)
        self.models: dict[str, RegisterTable] = {"party": self.parties, "channel": self.channels}
        self.lists = {table: self._list(table) for table in ROW_TYPES}
        self.views = {table: rows.register for table, rows in self.lists.items()}
        self.headings = {table: self._heading() for table in ROW_TYPES}
        self.empties: dict[str, EmptyState] = {}
        self.stacks = {table: self._stack(table) for table in ROW_TYPES}
        self.rows, self.table, self.register = self.lists["party"], self.parties, self.views["party"]
        spoken = self.language.text("ListsPage", "Filter the parties and channels")
        self.showing: Showing = Showing(self, self.register, self.parties, PARTIES, "lists", spoken)
        self._active = "party"
        self.splitter = Parted(
            Qt.Orientation.Vertical,
            *(self._part(table) for table in ROW_TYPES),
            opens=lambda height: (1 - SHARE) * height,
        )
        column_of(self, self.splitter)
        for table, view in self.views.items():
            view.selectionModel().currentChanged.connect(partial(self._follow_row, table))
            view.installEventFilter(self)
        self.begin({"Ctrl+Shift+U": self.merge})

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.fill_tools(
            tool("users", text("ListsPage", "Add a party"), partial(self._add, "party"), edits=True),
            tool("megaphone", text("ListsPage", "Add a channel"), partial(self._add, "channel"), edits=True),
            tool("arrow-right-to-line", text("ListsPage", "Merge into…"), self.merge, "Ctrl+Shift+U", edits=True),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        )

    def _list(self, table: str) -> RegisterRows:
        view = Register(self.tab)
        view.is_for_goal = False
        view.setAccessibleName(self.language.entities(table))
        return RegisterRows(self, view, self.models[table], FITS[table], f"lists.{table}", PASTES[table])

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
        paste = self.lists[table].clipboard.paste
        empty.second(text("ListsPage", "Paste from Excel…"), paste)
        empty.take_paste(paste)
        stack = QStackedWidget()
        stack.addWidget(self.views[table])
        stack.addWidget(empty)
        return stack

    def _part(self, table: str) -> QWidget:
        part = QWidget()
        self.look.tone(part, "paper")
        column_of(part, self.headings[table]).addWidget(self.stacks[table], 1)
        return part

    # what a tab answers

    @property
    def active(self) -> RegisterRows:
        return self.lists[self._active]

    def show_row(self, table: str, row_id: str) -> bool:
        if table not in self.models:
            return False
        if not self.models[table].index_of(row_id).isValid():
            self.showing.clear()
        self._active = table
        return self.lists[table].go(row_id)

    def take_focus(self) -> None:
        """To the list that holds something, first to the one that had the keyboard."""
        found = [table for table in (self._active, *self.models) if self.models[table].rowCount()]
        self._active = found[0] if found else self._active
        if self.stacks[self._active].currentIndex():
            self.empties[self._active].setFocus()
        else:
            self.active.take_focus()

    def parts(self) -> list[QWidget]:
        return list(self.views.values())

    # row commands

    def new_row(self, *, under: bool) -> None:
        """Beside the current row; a party also under it."""
        self._add(self._active, under=under and self._active == "party")

    def _add(self, table: str, *_: object, under: bool = False) -> None:
        self._active = table
        self.showing.clear()
        title, beside = self.language.text("ListsPage", NEW[table]), self.active.current
        under = under and beside is not None
        self.active.add(lambda tx: lists.add(tx, ROW_TYPES[table], title, beside, under=under))

    def sort_here(self) -> None:
        self.active.sorting.sort_here()

    def move_rows(self, steps: int) -> None:
        if self._active != "party" or not self.showing.by:
            super().move_rows(steps)

    def merge(self) -> None:
        """The selected rows are the same as another one."""
        from soteplan.views.dialogs.merge import open_for

        if self.current_rows() and not self.document.read_only:
            open_for(cast("MainWindow", self.window()), self.current_rows())

    # filtering and following

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        table = next((table for table, view in self.views.items() if view is watched), "")
        if table and event.type() is QEvent.Type.FocusIn:
            self._active = table
            self._follow_row(table)
        return False

    def filter_rows(self) -> None:
        """The words keep rows in both lists; the ticked values are about parties."""
        currents = {table: rows.current for table, rows in self.lists.items()}
        self.parties.filter(self.showing.keeps)
        self.channels.filter(lambda row: self.channels.holds(row, self.showing.words))
        for table, row in currents.items():
            if row is None or not self.lists[table].go(row.id):
                self.lists[table].begin()
        self.register.show_groups()
        self._say()

    def _follow_row(self, table: str, *_: object) -> None:
        """The Inspector follows the list that has the keyboard."""
        row = self.lists[table].current
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
            turn_to(self.stacks[table], 0 if whole else 1)
