"""Core messages by level and group, and how they lead from national to local and on to the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import CoreMessage, MessageAudience, TargetGroup
from soteplan.figures.shapes import Key
from soteplan.models.message_table import ORDER, MessageTable
from soteplan.operations import comm_messages as operations
from soteplan.store.transaction import Transaction
from soteplan.views.columns_of_choice import Fit
from soteplan.views.comm_messages import MessageRegister
from soteplan.views.comm_messages_view import MessagesView
from soteplan.views.empty import EmptyState
from soteplan.views.paged_tab import PagedTab
from soteplan.views.parted import Parted
from soteplan.views.rows_page import RowsPage
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import WordFilter

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

FIGURE_SHARE, FIGURE_WIDTH = 0.4, 264  # px at 100 %
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the message.
ROOM = {"groups": 200, "carries_id": 216, "reach": 200, "uses": 240, "level": 320, "carriers": 320}


class MessagesPage(RowsPage):
    """Enter adds a message beside the current one, Ctrl+Enter one that carries it."""

    printed: ClassVar[str] = "messages"
    tables: ClassVar[frozenset[str]] = frozenset(
        {"core_message", "message_audience", "target_group", "comm_action", "comm_audience"}
    )

    row_type = CoreMessage
    fit = Fit(ORDER, ROOM, always=(), least=200, shares=("carries_id",))
    kept_as = "messages"
    pastes = "paste_messages:PasteMessagesDialog"
    for_goal = True
    sorts = False

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        table = MessageTable(self.document, self.language, self)
        self.build_register(table, MessageRegister(self.tab), text("CommunicationsTab", "Core messages"))
        self.view = MessagesView(self.workspace, text("CommunicationsTab", "Messages"))
        self.showing = self.filter = WordFilter(self, table, text("CommunicationsTab", "Filter the messages"))
        self._lay_out()
        self.view.picked.connect(self._picked)
        self.begin()

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.fill_tools(
            tool("plus", text("CommunicationsTab", "Add a message"), self._add, "Enter", edits=True),
            tool(
                "git-branch", text("CommunicationsTab", "Add a message that carries this one"), self._add_carrier,
                "Ctrl+Enter", edits=True,
            ),
            tool("trash-2", text("CommunicationsTab", "Delete"), self.delete_rows, "Del", edits=True),
        )  # fmt: skip
        self.tab.stretch()

    def _lay_out(self) -> None:
        text = self.language.text
        self.splitter = Parted(
            Qt.Orientation.Horizontal, self.register, self.view, opens=lambda width: FIGURE_SHARE * width
        )
        for side, share in enumerate((1 - FIGURE_SHARE, FIGURE_SHARE)):
            self.splitter.setStretchFactor(side, round(100 * share))
        self.view.setMinimumWidth(self.look.px(FIGURE_WIDTH))
        empty = EmptyState(
            self.look,
            text(
                "CommunicationsTab",
                "This is where the core messages go: national ones, those of the project, and those for each target "
                "group, each with the message it puts into practice.",
            ),
            text("CommunicationsTab", "Add the first message"),
            self._add,
        )
        empty.second(text("CommunicationsTab", "Paste from Excel…"), self._paste_first)
        self.lay_pages(self.splitter, empty)
        empty.take_paste(self._paste_first)

    # what a tab answers

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if isinstance(row, MessageAudience):
            row = self.document.state.get(CoreMessage, row.core_message_id)
        return isinstance(row, CoreMessage) and self.reveal(row.id)

    def parts(self) -> list[QWidget]:
        return [self.register, self.view]

    def apply_lens(self) -> None:
        super().apply_lens()
        self.view.draw()

    def refresh(self) -> None:
        self.show_use()
        self.filter.say_count()
        self.view.draw()
        message = self.current
        if self.view.selected is None and message is not None:
            self.view.select(Key("core_message", message.id))

    # row commands

    def new_row(self, *, under: bool) -> None:
        if under:
            self._add_carrier()
        else:
            self._add()

    def _add(self) -> None:
        self.filter.clear()
        beside, title = self.current, self.language.text("CommunicationsTab", "New message")
        self.rows.add(lambda tx: operations.add_message(tx, title, beside))

    def _add_carrier(self) -> None:
        carried, title = self.current, self.language.text("CommunicationsTab", "New message")
        if carried is not None:
            self.filter.clear()
            self.rows.add(lambda tx: operations.add_carrier(tx, title, carried))

    def move_row(self, tx: Transaction, row: Any, steps: int) -> None:
        """Among the messages of the same level and group."""
        operations.move(tx, row, steps)

    def _paste_first(self) -> None:
        from soteplan.views.dialogs.paste_messages import PasteMessagesDialog
        from soteplan.views.dialogs.pasting import open_with_clipboard

        open_with_clipboard(PasteMessagesDialog, cast("MainWindow", self.window()))

    # following

    def follow_current(self) -> None:
        super().follow_current()
        if self.current is not None:
            self.view.select(Key("core_message", self.current.id))

    def _picked(self, table: str, row_id: str) -> None:
        """A message is found in the register; of a group what it hears is lit, and the Inspector shows it."""
        if table == "core_message":
            self.show_row(table, row_id)
        elif self.document.state.get(TargetGroup, row_id) is not None:
            self.workspace.selected.emit(table, row_id)

    def _follow_document(self, change_set: ChangeSet) -> None:
        super()._follow_document(change_set)
        if any(change.table == "core_message" for change in change_set.changes):
            self.show_use()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.register.show_groups()
