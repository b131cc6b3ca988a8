"""Core messages by level and group, and how they lead from national to local and on to the groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import CoreMessage, MessageAudience, TargetGroup
from soteplan.figures.shapes import Key
from soteplan.models.message_table import ORDER, TITLE, MessageTable
from soteplan.operations import comm_messages as operations
from soteplan.views.columns_of_choice import Fit
from soteplan.views.comm_messages import MessageRegister
from soteplan.views.comm_messages_view import MessagesView
from soteplan.views.empty import EmptyState
from soteplan.views.lens_notice import LensNotice
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.tab_page import TabPage
from soteplan.views.word_filter import WordFilter

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

FIGURE_SHARE, FIGURE_WIDTH = 0.4, 264  # px at 100 %
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the message.
ROOM = {"groups": 200, "carries_id": 216, "reach": 200, "uses": 240, "level": 320, "carriers": 320}
COLUMNS = Fit(ORDER, ROOM, always=(), least=200, shares=("carries_id",))


class MessagesPage(TabPage):
    """Enter adds a message beside the current one, Ctrl+Enter one that carries it."""

    printed: ClassVar[str] = "messages"
    tables: ClassVar[frozenset[str]] = frozenset(
        {"core_message", "message_audience", "target_group", "comm_action", "comm_audience"}
    )

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        self.table = MessageTable(self.document, self.language, self)
        self.register = MessageRegister(self.tab)
        self.register.setModel(self.table)
        self.register.choose_columns("messages", COLUMNS)
        self.register.setAccessibleName(text("CommunicationsTab", "Core messages"))
        self.clipboard = RowClipboard(self.register, self.table, self._paste)
        self.view = MessagesView(self.workspace, text("CommunicationsTab", "Messages"))
        self._opened = False
        self.filter = WordFilter(self, self.table, text("CommunicationsTab", "Filter the messages"))
        self._lay_out()
        self._connect()
        self._show_use()

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        for button in (
            tool("plus", text("CommunicationsTab", "Add a message"), self._add, "Enter", edits=True),
            tool(
                "git-branch", text("CommunicationsTab", "Add a message that carries this one"), self._add_carrier,
                "Ctrl+Enter", edits=True,
            ),
            tool("trash-2", text("CommunicationsTab", "Delete"), self.delete_rows, "Del", edits=True),
        ):  # fmt: skip
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.filter.fill_toolbar()
        self.tab.stretch()

    def _lay_out(self) -> None:
        text = self.language.text
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.register)
        self.splitter.addWidget(self.view)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for side, share in enumerate((1 - FIGURE_SHARE, FIGURE_SHARE)):
            self.splitter.setStretchFactor(side, round(100 * share))
        self.view.setMinimumWidth(self.look.px(FIGURE_WIDTH))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.empty = EmptyState(
            self.look,
            text(
                "CommunicationsTab",
                "This is where the core messages go: national ones, those of the project, and those for each target "
                "group, each with the message it puts into practice.",
            ),
            text("CommunicationsTab", "Add the first message"),
            self._add,
        )
        self.empty.second(text("CommunicationsTab", "Paste from Excel…"), self._paste_first)
        self.empty.take_paste(self._paste_first)
        self.pages.addWidget(self.empty)
        self.notice = LensNotice(
            self.workspace,
            text("CommunicationsTab", "All messages are shown here, not only those of the goal: they have none."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.register.selectionModel().currentChanged.connect(lambda *_: self._follow_message())
        self.filter.changed.connect(self._filter)
        self.filter.left.connect(self.take_focus)
        self.view.picked.connect(self._picked)

    # what a tab answers

    def current_rows(self) -> list[Any]:
        return self.register.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if isinstance(row, MessageAudience):
            row = self.document.state.get(CoreMessage, row.core_message_id)
        if not isinstance(row, CoreMessage):
            return False
        if not self.table.index_of(row.id).isValid():
            self.filter.clear()
        return self.register.show_key(row.id)

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
            return
        if not self.register.currentIndex().isValid():
            select_row(self.register, self.table.index(0, TITLE))
        self.register.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.register, self.view]

    def open_find(self) -> None:
        self.filter.open()

    def apply_lens(self) -> None:
        """Messages belong to no goal: the lens leaves them as they are."""
        self.notice.follow()

    def refresh(self) -> None:
        self._show_use()
        self.filter.say_count()
        self.view.draw()
        message = self._message()
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
        beside, title = self._message(), self.language.text("CommunicationsTab", "New message")
        self._perform_add(lambda tx: operations.add_message(tx, title, beside))

    def _add_carrier(self) -> None:
        carried, title = self._message(), self.language.text("CommunicationsTab", "New message")
        if carried is not None:
            self.filter.clear()
            self._perform_add(lambda tx: operations.add_carrier(tx, title, carried))

    def _perform_add(self, add: Any) -> None:
        made: list[CoreMessage] = []
        if self.workspace.perform("add:core_message", lambda tx: made.append(add(tx))):
            self.register.setFocus()
            self.register.edit_title(made[0].id, TITLE)

    def delete_rows(self) -> None:
        place = self.register.currentIndex()
        super().delete_rows()
        left = self.table.rowCount()
        if left and place.isValid():
            select_row(self.register, self.table.index(min(place.row(), left - 1), place.column()))

    def move_rows(self, steps: int) -> None:
        """Among the messages of the same level and group."""
        self._each("move", lambda tx, row: operations.move(tx, row, steps), reverse=steps > 0)

    def _paste_first(self) -> None:
        from soteplan.views.dialogs.paste_messages import PasteMessagesDialog
        from soteplan.views.dialogs.pasting import open_with_clipboard

        open_with_clipboard(PasteMessagesDialog, cast("MainWindow", self.window()))

    def _paste(self, text: str, order: Sequence[str]) -> None:
        """What is pasted is looked at first."""
        from soteplan.views.dialogs.paste_messages import open_for

        fields = ["target_group_id" if name == "groups" else name for name in order]
        open_for(cast("MainWindow", self.window()), text, fields)

    def indent_rows(self) -> None:
        """A register has no levels: Tab goes to the next cell."""
        self.register.step_column(1)

    def outdent_rows(self) -> None:
        self.register.step_column(-1)

    # following

    def _message(self) -> CoreMessage | None:
        row = self.register.current_row()
        return row if isinstance(row, CoreMessage) else None

    def _follow_message(self) -> None:
        message = self._message()
        if message is not None:
            self.view.select(Key("core_message", message.id))
            self.workspace.selected.emit("core_message", message.id)

    def _picked(self, table: str, row_id: str) -> None:
        """A message is found in the register; of a group what it hears is lit, and the Inspector shows it."""
        if table == "core_message":
            self.show_row(table, row_id)
        elif self.document.state.get(TargetGroup, row_id) is not None:
            self.workspace.selected.emit(table, row_id)

    def _filter(self) -> None:
        current = self._message()
        self.table.filter(self.filter.keeps)
        if current is None or not self.register.show_key(current.id):
            select_row(self.register, self.table.index(0, TITLE))
        self.register.show_groups()
        self.filter.say_count()

    def _show_use(self) -> None:
        self.pages.setCurrentIndex(0 if self.document.state.table(CoreMessage) else 1)

    def _follow_document(self, change_set: ChangeSet) -> None:
        super()._follow_document(change_set)
        if any(change.table == "core_message" for change in change_set.changes):
            self._show_use()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            figure = round(FIGURE_SHARE * self.width())
            self.splitter.setSizes([self.width() - figure, figure])
            self.register.show_groups()
