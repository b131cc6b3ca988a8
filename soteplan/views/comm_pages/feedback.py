"""Questions and feedback: what was asked by which group, and what was answered, with the counts beside."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.communications import Feedback
from soteplan.models.feedback_table import FEEDBACK, ORDER, FeedbackTable
from soteplan.operations import feedback as operations
from soteplan.store.transaction import Transaction
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.feedback_answer import FeedbackAnswer
from soteplan.views.feedback_counts import FeedbackCountsSide
from soteplan.views.feedback_entry import FeedbackEntry
from soteplan.views.paged_tab import PagedTab
from soteplan.views.parted import Parted
from soteplan.views.register import Register
from soteplan.views.rows_page import RowsPage, column_of
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

COUNTS_WIDTH, COUNTS_LEAST, COUNTS_SHARE = 376, 352, 0.3  # px at 100 %, and of the page
COUNTS_SMALLEST = 208  # px at 100 %, where the window is small for its letters
COUNTS_MOST = 0.45  # of a narrow page
REGISTER_WIDTH, ANSWER_HEIGHT, ANSWER_SHARE = 690, 192, 0.42  # px at 100 %, and of the height at most
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "state": 200, "target_group_id": 200, "kind": 200, "date": 200, "days": 216, "owner_id": 224, "due_date": 224,
    "channel_id": 240, "answer": 256, "comm_action_id": 256,
}  # fmt: skip


class FeedbackPage(RowsPage):
    """The line of whoever takes notes stands over the register, the answer of the current row under it."""

    tables: ClassVar[frozenset[str]] = frozenset({"feedback"})
    row_type = Feedback
    fit = Fit(ORDER, ROOM, least=184)
    kept_as = "feedback"
    for_goal = True
    pastes = "paste_feedback:PasteFeedbackDialog"

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        self.entry = FeedbackEntry(self.workspace)
        self.answer = FeedbackAnswer(self.workspace)
        self.counts = FeedbackCountsSide(self.workspace)
        table, register = FeedbackTable(self.document, self.language, self), Register(self.tab)
        self.build_register(table, register, text("FeedbackPage", "Questions and feedback"))
        spoken = text("FeedbackPage", "Filter the feedback")
        self.showing: Showing = Showing(self, register, table, FEEDBACK, "feedback", spoken)
        self.filter_line = self.showing.line
        self._lay_out()
        self.entry.noted.connect(self._note)
        self.entry.left.connect(self.take_focus)
        self.counts.wanted.connect(self._show_only)
        self.document.changed.connect(self._follow)
        self.begin()

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.fill_tools(
            tool("plus", text("FeedbackPage", "Add a question or feedback"), self._add, "Enter", edits=True),
            tool("pencil", text("FeedbackPage", "Take notes"), self._take_notes, "Ctrl+Enter"),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        )

    def _lay_out(self) -> None:
        text = self.language.text
        empty = EmptyState(
            self.look,
            text("FeedbackPage", "What target groups ask and say goes here, with its answer. Names are not asked for."),
            text("FeedbackPage", "Take down the first one"),
            self._take_notes,
        )
        empty.second(text("FeedbackPage", "Paste from Excel…"), self.clipboard.paste)
        self.middle = Parted(Qt.Orientation.Vertical, self.register, self.answer, opens=self._answer_height)
        left = QWidget()
        self.lay_pages(self.middle, empty, self.entry, within=left)  # before the counts, where the keyboard goes first
        self.splitter = Parted(Qt.Orientation.Horizontal, left, self.counts, opens=self._counts_width)
        self.counts.setMinimumWidth(self.look.px(COUNTS_SMALLEST))
        column_of(self, self.splitter)
        self.entry.setVisible(not self.document.read_only)

    # what a tab answers

    def show_row(self, table: str, row_id: str) -> bool:
        shown = super().show_row(table, row_id)
        if shown:
            self.register.setFocus()
        return shown

    def take_focus(self) -> None:
        if self.pages.currentIndex() and not self.document.read_only:
            self.entry.setFocus()
        else:
            super().take_focus()

    def parts(self) -> list[QWidget]:
        return [self.register, self.answer.editor.area, self.counts.view, self.entry.line]

    # row commands

    def new_row(self, *, under: bool) -> None:
        """A row in the register; with Ctrl the line for notes."""
        if under:
            self._take_notes()
        else:
            self._add()

    def _add(self) -> None:
        self.showing.clear()
        title, beside = self.language.text("FeedbackPage", "New question"), self.current
        self.rows.add(lambda tx: operations.add(tx, title, beside))

    def _take_notes(self) -> None:
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _note(self, kind: str, words: str, places: dict[str, Any]) -> None:
        """One more from the line of notes, which is ready for the next; what is refused stays in it."""
        made: list[Feedback] = []
        if self.workspace.perform("add:feedback", lambda tx: made.append(operations.note(tx, words, kind, **places))):
            self.entry.line.clear()
            self.go(made[0].id)

    def move_row(self, tx: Transaction, row: Any, steps: int) -> None:
        operations.move(tx, row, steps)

    # filtering and following

    def _show_only(self, wanted: dict[str, set[str]]) -> None:
        self.showing.only(wanted)
        self.take_focus()

    def apply_lens(self) -> None:
        super().apply_lens()
        self.counts.table.count()

    def follow_current(self) -> None:
        super().follow_current()
        self._show_answer()

    def _show_answer(self) -> None:
        row = self.current
        self.answer.show_row(row.id if row is not None else "")

    def _follow(self, change_set: ChangeSet) -> None:
        if any(change.table == "feedback" for change in change_set.changes):
            self.show_use()
            self.showing.say_count()
            self._show_answer()

    def show_use(self) -> None:
        super().show_use()
        self.counts.setVisible(self.is_used)

    def _counts_width(self, width: int) -> float:
        """The register keeps the width of its columns."""
        px = self.look.px
        wanted = max(px(COUNTS_WIDTH), COUNTS_SHARE * width)
        return min(wanted, max(px(COUNTS_LEAST), width - px(REGISTER_WIDTH)), COUNTS_MOST * width)

    def _answer_height(self, height: int) -> float:
        """The answer leaves room for the rows of the register."""
        return min(self.look.px(ANSWER_HEIGHT), ANSWER_SHARE * height)
