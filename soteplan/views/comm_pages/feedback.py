"""Questions and feedback: what was asked by which group, and what was answered, with the counts beside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import Feedback
from soteplan.models.feedback_table import FEEDBACK, ORDER, TITLE, FeedbackTable
from soteplan.operations import feedback as operations
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.feedback_answer import FeedbackAnswer
from soteplan.views.feedback_counts import FeedbackCountsSide
from soteplan.views.feedback_entry import FeedbackEntry
from soteplan.views.header_sorting import HeaderSorting
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.register import Register
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

COUNTS_WIDTH, COUNTS_LEAST, COUNTS_SHARE = 376, 352, 0.3  # px at 100 %, and of the page
COUNTS_SMALLEST = 208  # px at 100 %, where the window is small for its letters
COUNTS_MOST = 0.45  # of a narrow page
REGISTER_WIDTH, ANSWER_HEIGHT, ANSWER_SHARE = 690, 192, 0.42  # px at 100 %, and of the height at most
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "state": 200, "target_group_id": 200, "kind": 200, "date": 200, "days": 216, "owner_id": 224, "due_date": 224,
    "channel_id": 240, "answer": 256, "comm_action_id": 256,
}  # fmt: skip
COLUMNS = Fit(ORDER, ROOM, least=184)


class FeedbackPage(TabPage):
    """The line of whoever takes notes stands over the register, the answer of the current row under it."""

    tables: ClassVar[frozenset[str]] = frozenset({"feedback"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.table = FeedbackTable(self.document, self.language, self)
        self.register = Register(self.tab)
        self.register.is_for_goal = False
        self.entry = FeedbackEntry(self.workspace)
        self.answer = FeedbackAnswer(self.workspace)
        self.counts = FeedbackCountsSide(self.workspace)
        spoken = self.language.text("FeedbackPage", "Filter the feedback")
        self.showing = Showing(self, self.register, self.table, FEEDBACK, "feedback", spoken)
        self.filter_line = self.showing.line
        self._shown = ""  # id of the row whose answer is shown
        self._opened = False
        self._lay_out()
        self._connect()
        self.showing.group()
        self._filter()

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        for button in (
            tool("plus", text("FeedbackPage", "Add a question or feedback"), self._add, "Enter", edits=True),
            tool("pencil", text("FeedbackPage", "Take notes"), self._take_notes, "Ctrl+Enter"),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        ):
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.showing.fill_toolbar()

    def _lay_out(self) -> None:
        text = self.language.text
        self.register.setModel(self.table)
        self.sorting = HeaderSorting(self.register, self.table)
        self.clipboard = RowClipboard(self.register, self.table, self._paste)
        self.register.choose_columns("feedback", COLUMNS)
        self.register.setAccessibleName(text("FeedbackPage", "Questions and feedback"))
        self.empty = EmptyState(
            self.look,
            text("FeedbackPage", "What target groups ask and say goes here, with its answer. Names are not asked for."),
            text("FeedbackPage", "Take down the first one"),
            self._take_notes,
        )
        self.empty.second(text("FeedbackPage", "Paste from Excel…"), self.clipboard.paste)
        self.empty.take_paste(self.clipboard.paste)
        self.middle = self._splitter(Qt.Orientation.Vertical, self.register, self.answer)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.middle)
        self.pages.addWidget(self.empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.entry)
        column.addWidget(self.pages, 1)
        self.splitter = self._splitter(Qt.Orientation.Horizontal, left, self.counts)
        self.counts.setMinimumWidth(self.look.px(COUNTS_SMALLEST))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self.entry.setVisible(not self.document.read_only)

    def _splitter(self, way: Qt.Orientation, *widgets: QWidget) -> QSplitter:
        splitter = QSplitter(way)
        for widget in widgets:
            splitter.addWidget(widget)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        return splitter

    def _connect(self) -> None:
        self.register.selectionModel().currentChanged.connect(lambda *_: self._follow_row())
        self.showing.changed.connect(self._filter)
        self.entry.noted.connect(self._note)
        self.entry.left.connect(self.take_focus)
        self.counts.wanted.connect(self._show_only)
        self.document.changed.connect(self._follow)
        self.filter_line.left.connect(self.take_focus)
        acts = {
            "Ctrl+Shift+O": self.sorting.sort_here,
            "Ctrl+Shift+J": self.showing.offer_groups,
            "Ctrl+Shift+H": self.showing.offer_filters,
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what a tab answers

    def current_rows(self) -> list[Any]:
        return self.register.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        if table != "feedback":
            return False
        if not self.table.index_of(row_id).isValid():
            self.showing.clear()
        self.register.setFocus()
        return self._go(row_id)

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.entry.setFocus() if not self.document.read_only else self.empty.setFocus()
            return
        if not self.register.currentIndex().isValid():
            select_row(self.register, self.table.index(0, TITLE))
        self.register.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.register, self.answer.editor.area, self.counts.view, self.entry.line]

    def open_find(self) -> None:
        self.filter_line.open()

    # row commands

    def new_row(self, *, under: bool) -> None:
        """A row in the register; with Ctrl the line for notes."""
        if under:
            self._take_notes()
        else:
            self._add()

    def _add(self) -> None:
        self.showing.clear()
        title, beside = self.language.text("FeedbackPage", "New question"), self._row()
        made: list[Feedback] = []
        if self.workspace.perform("add:feedback", lambda tx: made.append(operations.add(tx, title, beside))):
            self.register.setFocus()
            self.register.edit_title(made[0].id, TITLE)

    def _take_notes(self) -> None:
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _note(self, kind: str, words: str, places: dict[str, Any]) -> None:
        """One more from the line of notes, which is ready for the next; what is refused stays in it."""
        made: list[Feedback] = []
        if self.workspace.perform("add:feedback", lambda tx: made.append(operations.note(tx, words, kind, **places))):
            self.entry.line.clear()
            self._go(made[0].id)

    def move_rows(self, steps: int) -> None:
        """Only while the rows stand in the plan's own order."""
        if not self.sorting.is_sorted:
            chosen = self.current_rows()[:: -1 if steps > 0 else 1]
            self.workspace.perform("move:feedback", lambda tx: [operations.move(tx, row, steps) for row in chosen])

    def indent_rows(self) -> None:
        """A register has no levels: Tab goes to the next cell."""
        self.register.step_column(1)

    def outdent_rows(self) -> None:
        self.register.step_column(-1)

    def _paste(self, text: str, order: Sequence[str]) -> None:
        from soteplan.views.dialogs.paste_feedback import open_for

        open_for(cast("MainWindow", self.window()), text, order)

    # filtering

    def _filter(self) -> None:
        current = self._shown
        self.table.filter(self.showing.keeps)
        if not self._go(current):
            select_row(self.register, self.table.index(0, TITLE))
        if not self.table.rowCount():
            self._follow_row()
        self.showing.say_count()
        self.register.show_groups()
        self._show_use()

    def _show_only(self, wanted: dict[str, set[str]]) -> None:
        self.showing.only(wanted)
        self.take_focus()

    # following

    def _row(self) -> Feedback | None:
        row = self.register.current_row()
        return row if isinstance(row, Feedback) else None

    def _follow_row(self) -> None:
        row = self._row()
        self._shown = row.id if row else ""
        self.answer.show_row(self._shown)
        if row is not None:
            self.workspace.selected.emit("feedback", row.id)

    def _follow(self, change_set: ChangeSet) -> None:
        if any(change.table == "feedback" for change in change_set.changes):
            self._show_use()
            self.showing.say_count()
            self.answer.show_row(self._shown)

    def _show_use(self) -> None:
        is_used = bool(self.document.state.table(Feedback))
        self.pages.setCurrentIndex(0 if is_used else 1)
        self.counts.setVisible(is_used)

    def _go(self, row_id: str) -> bool:
        index = self.table.index_of(row_id, TITLE)
        if index.isValid():
            select_row(self.register, index)
            self.register.scrollTo(index)
        return index.isValid()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            wanted = max(self.look.px(COUNTS_WIDTH), COUNTS_SHARE * self.width())
            counts = round(min(wanted, max(self.look.px(COUNTS_LEAST), self.width() - self.look.px(REGISTER_WIDTH))))
            counts = min(counts, round(COUNTS_MOST * self.width()))
            self.splitter.setSizes([self.width() - counts, counts])
            height = self.height() - self.entry.sizeHint().height()
            answer = round(min(self.look.px(ANSWER_HEIGHT), ANSWER_SHARE * height))
            self.middle.setSizes([height - answer, answer])
