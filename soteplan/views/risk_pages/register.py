"""The register of risks with the responses of the current one, and the matrix beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.changes import ChangeSet
from soteplan.domain.risks import Risk, RiskResponse, RiskReview
from soteplan.figures.shapes import Key
from soteplan.models.risk_groups import RISKS
from soteplan.models.risk_table import ORDER, RESPONSE_TITLE, TITLE, RiskTable
from soteplan.operations import risks as operations
from soteplan.store.transaction import Transaction
from soteplan.views.columns_of_choice import Fit
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.header_sorting import HeaderSorting
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.register import Register
from soteplan.views.risk_matrix_tools import RiskMatrixTools
from soteplan.views.risk_matrix_view import RiskMatrixView
from soteplan.views.risk_responses import ResponsesSide
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

REGISTER_WIDTH = 640  # px at 100 %
MATRIX_WIDTH = 320
RESPONSES_HEIGHT = 216
MATRIX_SHARE = 0.38
TABLES = frozenset({"risk", "risk_response", "risk_review", "plan"})
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "score": 160, "residual": 184, "probability": 184, "impact": 184, "residual_probability": 184,
    "residual_impact": 184, "owner_id": 216, "strategy": 216, "review_date": 216, "trend": 216, "state": 240,
    "responses": 240,
}  # fmt: skip
COLUMNS = Fit(ORDER, ROOM, least=160)


class RegisterPage(TabPage):
    """Row commands are about the table that last had the keyboard."""

    printed: ClassVar[str] = "risk-matrix"
    tables: ClassVar[frozenset[str]] = frozenset({"risk", "risk_response", "risk_review"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.table = RiskTable(self.document, self.language, self)
        self.register = Register(self.tab)
        self.side = ResponsesSide(self.tab)
        self.responses, self.responses_table = self.side.view, self.side.table
        self.matrix = RiskMatrixView(self.workspace, self.language.text("RisksTab", "Risks"))
        self.tools = RiskMatrixTools(self.workspace, self.matrix)
        spoken = self.language.text("RisksTab", "Filter the risks")
        self.showing = Showing(self, self.register, self.table, RISKS, "risks", spoken)
        self.matrix.keeps = self.showing.keeps
        self.lock = EditLock(self.workspace, self)
        self.matrix.may_drag = lambda: not self.lock.is_shut
        self.filter_line, self.counted = self.showing.line, self.showing.counted
        self._active = self.register
        self._opened = False
        self._shown = ""  # id of the risk whose responses are shown
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self._redraw)
        self._lay_out()
        self._connect()
        self.showing.group()
        if self.showing.wanted:
            self._filter()
        self._show_use()

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        for button in (
            tool("plus", text("RisksTab", "Add a risk"), self._add_risk, "Enter", edits=True),
            tool("shield-alert", text("RisksTab", "Add a response"), self._add_response, "Ctrl+Enter", edits=True),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        ):
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.showing.fill_toolbar()
        self.tab.stretch()
        if self.look.presenting:
            self.tab.toolbar.addWidget(self.lock.button())
        else:
            self.tab.toolbar.addWidget(self.tools)

    def _lay_out(self) -> None:
        text = self.language.text
        self.register.setModel(self.table)
        self.sorting = HeaderSorting(self.register, self.table)
        self.clipboard = RowClipboard(self.register, self.table, self._paste)
        self.register.choose_columns("risks", COLUMNS)
        self.register.setAccessibleName(text("RisksTab", "Risk register"))
        self.register.setAccessibleDescription(
            text("RisksTab", "Digits and + - score the risk in a column of scores. Ctrl+Shift+O sorts by the column.")
        )
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.addWidget(self.register)
        self.left.addWidget(self.side)
        self.left.setStretchFactor(0, 1)
        self.left.setSizes([10_000, self.look.px(RESPONSES_HEIGHT)])
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self._matrix_side())
        for splitter in (self.left, self.splitter):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.empty = EmptyState(
            self.look,
            text("RisksTab", "This is where the risks of the plan go, with their scores, owners and responses."),
            text("RisksTab", "Add the first risk"),
            self._add_risk,
        )
        self.empty.take_paste(self.clipboard.paste)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def _matrix_side(self) -> QWidget:
        side, px = QWidget(), self.look.px
        self.look.tone(side, "paper")
        side.setMinimumWidth(px(MATRIX_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.look.presenting:
            self.tools.setContentsMargins(px(16), px(8), px(16), 0)
            column.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.matrix, 1)
        return side

    def _connect(self) -> None:
        self.register.selectionModel().currentChanged.connect(lambda *_: self._follow_risk())
        self.responses.selectionModel().currentChanged.connect(lambda *_: self._follow_response())
        self.showing.changed.connect(self._filter)
        self.matrix.picked.connect(self.show_row)
        self.matrix.placed.connect(self._place)
        self.matrix.dropped.connect(self._review)
        self.document.changed.connect(self._follow)
        self.filter_line.left.connect(self.take_focus)
        for watched in (self.register, self.responses):
            watched.installEventFilter(self)
        acts = {
            "Ctrl+Shift+O": self.sorting.sort_here,
            "Ctrl+Shift+J": self.showing.offer_groups,
            "Ctrl+Shift+H": self.showing.offer_filters,
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what a tab answers

    def current_rows(self) -> list[Any]:
        return self._active.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if row is None or not isinstance(row, Risk | RiskResponse | RiskReview):
            return False
        risk_id = row.id if isinstance(row, Risk) else str(row.risk_id)
        if not self.table.index_of(risk_id).isValid():
            self.filter_line.clear()
        if not self.table.index_of(risk_id).isValid():
            self.workspace.lens.let_in(risk_id)
        shown = self._go(self.register, risk_id, TITLE)
        if isinstance(row, RiskResponse):
            self._go(self.responses, row.id, RESPONSE_TITLE)
            self.responses.setFocus()
        return shown

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
            return
        if not self.register.currentIndex().isValid():
            select_row(self.register, self.table.index(0, TITLE))
        self.register.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.register, self.responses, self.matrix]

    def apply_lens(self) -> None:
        self._filter()
        self._redraw_soon.start()

    def open_find(self) -> None:
        self.filter_line.open()

    # row commands

    def new_row(self, *, under: bool) -> None:
        if under or self._active is self.responses:
            self._add_response()
        else:
            self._add_risk()

    def _add_risk(self) -> None:
        self.filter_line.clear()
        title, beside = self.language.text("RisksTab", "New risk"), self._risk()
        made: list[Risk] = []
        if self.workspace.perform("add:risk", lambda tx: made.append(operations.add_risk(tx, title, beside))):
            self.register.setFocus()
            self.register.edit_title(made[0].id, TITLE)

    def _add_response(self) -> None:
        risk = self._risk()
        if risk is None:
            return
        title = self.language.text("RisksTab", "New response")
        beside = self.responses.current_row() if self._active is self.responses else None
        made: list[RiskResponse] = []

        def add(tx: Transaction) -> None:
            made.append(operations.add_response(tx, risk, title, beside))

        if self.workspace.perform("add:risk_response", add):
            self.responses.setFocus()
            self.responses.edit_title(made[0].id, RESPONSE_TITLE)

    def delete_rows(self) -> None:
        view, place = self._active, self._active.currentIndex()
        super().delete_rows()
        left = view.model().rowCount()
        if left and place.isValid():
            select_row(view, view.model().index(min(place.row(), left - 1), place.column()))
        elif view is self.responses:
            self.register.setFocus()

    def move_rows(self, steps: int) -> None:
        """Only while the rows stand in the plan's own order."""
        if self._active is self.responses or not self.sorting.is_sorted:
            super().move_rows(steps)

    def indent_rows(self) -> None:
        """A register has no levels: Tab goes to the next cell."""
        self._active.step_column(1)

    def outdent_rows(self) -> None:
        self._active.step_column(-1)

    def _paste(self, text: str, order: Sequence[str]) -> None:
        from soteplan.views.dialogs.paste_risks import open_for

        open_for(cast("MainWindow", self.window()), text, order)

    # scoring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and watched in (self.register, self.responses):
            self._active = self.register if watched is self.register else self.responses
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is self.register and self._scored(event)
        return False

    def _scored(self, event: QKeyEvent) -> bool:
        """Digits and + - in a column of scores."""
        index = self.register.currentIndex()
        risk, editing = self._risk(), self.register.state() == Register.State.EditingState
        if risk is None or editing or self.document.read_only:
            return False
        name, text = self.table.names[index.column()], event.text()
        if name not in operations.SCORES or text not in "+-123456789" or not text:
            return False
        if text in "+-":
            self._perform_score(lambda tx: operations.step_score(tx, risk, name, 1 if text == "+" else -1))
        else:
            self._perform_score(lambda tx: operations.set_score(tx, risk, name, int(text)))
        return True

    def _perform_score(self, act: Any) -> None:
        self.workspace.perform("edit:risk", act)

    def _place(self, row_id: str, probability: int, impact: int) -> None:
        risk = self.document.state.get(Risk, row_id)
        if risk is not None:
            residual = self.matrix.residual
            self._perform_score(lambda tx: operations.place(tx, risk, probability, impact, residual=residual))

    def _review(self, row_id: str, probability: int, impact: int) -> None:
        """A chip that was dragged elsewhere is a review: its reason is asked, and without one nothing has moved."""
        from soteplan.views.dialogs.risk_review import open_for

        risk = self.document.state.get(Risk, row_id)
        if risk is not None:
            names = operations.SCORES[2:] if self.matrix.residual else operations.SCORES[:2]
            scores = dict(zip(names, (probability, impact), strict=True))
            if any(getattr(risk, name) != value for name, value in scores.items()):
                open_for(cast("MainWindow", self.window()), risk, scores)

    # filtering

    def _filter(self) -> None:
        current, lens = self._shown, self.workspace.lens
        self.table.filter(lambda row: lens.keeps_row(row) and self.showing.keeps(row))
        if not self._go(self.register, current, TITLE):
            select_row(self.register, self.table.index(0, TITLE))
        if not self.table.rowCount():
            self._follow_risk()
        self.showing.say_count()
        self.register.show_groups()
        self._redraw_soon.start()

    # following

    def _risk(self) -> Risk | None:
        row = self.register.current_row()
        return row if isinstance(row, Risk) else None

    def _follow_risk(self) -> None:
        risk = self._risk()
        row_id = risk.id if risk else ""
        if row_id != self._shown:
            self._shown = row_id
            self.side.show_risk(row_id)
        self.side.head(self._risk())
        if risk is not None:
            self.matrix.select(Key("risk", risk.id))
            self.workspace.selected.emit("risk", risk.id)

    def _follow_response(self) -> None:
        row = self.responses.current_row()
        if row is not None:
            self.workspace.selected.emit("risk_response", row.id)

    def _follow(self, change_set: ChangeSet) -> None:
        if {change.table for change in change_set.changes} & TABLES:
            self._show_use()
            self.side.head(self._risk())
            self.showing.say_count()
            self.tools.follow()
            if self.isVisible():
                self._redraw_soon.start()

    def _redraw(self) -> None:
        self.matrix.draw()
        risk = self._risk()
        self.matrix.select(Key("risk", risk.id) if risk else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            self._share_room()
        self._redraw_soon.start()

    def _share_room(self) -> None:
        """The register keeps the width of its scores; the matrix takes the rest up to its share."""
        rest = self.width() - self.look.px(REGISTER_WIDTH)
        matrix = round(max(self.look.px(MATRIX_WIDTH), min(rest, MATRIX_SHARE * self.width())))
        self.splitter.setSizes([self.width() - matrix, matrix])

    def _show_use(self) -> None:
        self.pages.setCurrentIndex(0 if self.document.state.table(Risk) else 1)

    def _go(self, view: Register, row_id: str, column: int) -> bool:
        index = view.model().index_of(row_id, column)  # type: ignore[attr-defined]
        if index.isValid():
            select_row(view, index)
            view.scrollTo(index)
        return bool(index.isValid())
