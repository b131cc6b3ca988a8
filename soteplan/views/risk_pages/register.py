"""The register of risks with the responses of the current one, and the matrix beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QWidget,
)

from soteplan.domain.changes import ChangeSet
from soteplan.domain.risks import Risk, RiskResponse, RiskReview
from soteplan.figures.shapes import Key
from soteplan.models.risk_groups import RISKS
from soteplan.models.risk_table import ORDER, RiskTable
from soteplan.operations import risks as operations
from soteplan.views.columns_of_choice import Fit
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.paged_tab import PagedTab
from soteplan.views.parted import Parted
from soteplan.views.register import Register
from soteplan.views.register_rows import RegisterRows
from soteplan.views.risk_matrix_tools import RiskMatrixTools
from soteplan.views.risk_matrix_view import RiskMatrixView
from soteplan.views.risk_responses import ResponsesSide
from soteplan.views.rows_page import RowsPage, column_of
from soteplan.views.score_keys import ScoreKeys
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

REGISTER_WIDTH = 640  # px at 100 %
MATRIX_WIDTH = 296
RESPONSES_HEIGHT = 216
MATRIX_SHARE = 0.38
TABLES = frozenset({"risk", "risk_response", "risk_review", "plan"})
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "score": 144, "residual": 184, "probability": 184, "impact": 184, "residual_probability": 184,
    "residual_impact": 184, "owner_id": 216, "strategy": 216, "review_date": 216, "trend": 216, "state": 240,
    "responses": 240,
}  # fmt: skip


class RegisterPage(RowsPage):
    """Row commands are about the table that last had the keyboard."""

    printed: ClassVar[str] = "risk-matrix"
    tables: ClassVar[frozenset[str]] = frozenset({"risk", "risk_response", "risk_review"})

    row_type = Risk
    fit = Fit(ORDER, ROOM, least=144)
    kept_as = "risks"
    for_goal = True
    pastes = "paste_risks:PasteRisksDialog"

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        self._shown = ""  # id of the risk whose responses are shown
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self._redraw)
        self.side = ResponsesSide(self)
        self.matrix = RiskMatrixView(self.workspace, text("RisksTab", "Risks"))
        self.tools = RiskMatrixTools(self.workspace, self.matrix)
        table, register = RiskTable(self.document, self.language, self), Register(self.tab)
        self.build_register(table, register, text("RisksTab", "Risk register"))
        ScoreKeys(self.rows, operations, self._perform_score)
        self.responses, self.responses_table = self.side.view, self.side.table
        self.showing: Showing = Showing(self, register, table, RISKS, "risks", text("RisksTab", "Filter the risks"))
        self.matrix.keeps = self.showing.keeps
        self.lock = EditLock(self.workspace, self)
        self.matrix.may_drag = lambda: not self.lock.is_shut
        self.filter_line, self.counted = self.showing.line, self.showing.counted
        self._active = self.rows
        self._lay_out()
        self._connect()
        self.begin()

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.fill_tools(
            tool("plus", text("RisksTab", "Add a risk"), self._add_risk, "Enter", edits=True),
            tool("shield-alert", text("RisksTab", "Add a response"), self._add_response, "Ctrl+Enter", edits=True),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        )
        self.tab.stretch()
        if self.look.presenting:
            self.tab.toolbar.addWidget(self.lock.button())
        else:
            self.tab.toolbar.addWidget(self.tools)

    def _lay_out(self) -> None:
        text = self.language.text
        self.register.setAccessibleDescription(
            text("RisksTab", "Digits and + - score the risk in a column of scores. Ctrl+Shift+O sorts by the column.")
        )
        self.left = Parted(Qt.Orientation.Vertical, self.register, self.side)
        self.left.setSizes([10_000, self.look.px(RESPONSES_HEIGHT)])
        self.splitter = Parted(Qt.Orientation.Horizontal, self.left, self._matrix_side(), opens=self._matrix_width)
        empty = EmptyState(
            self.look,
            text("RisksTab", "This is where the risks of the plan go, with their scores, owners and responses."),
            text("RisksTab", "Add the first risk"),
            self._add_risk,
        )
        self.lay_pages(self.splitter, empty)

    def _matrix_side(self) -> QWidget:
        side, px = QWidget(), self.look.px
        self.look.tone(side, "paper")
        side.setMinimumWidth(px(MATRIX_WIDTH))
        column = column_of(side)
        if self.look.presenting:
            self.tools.setContentsMargins(px(16), px(8), px(16), 0)
            column.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.matrix, 1)
        return side

    def _connect(self) -> None:
        self.responses.selectionModel().currentChanged.connect(lambda *_: self._follow_response())
        self.matrix.picked.connect(self.show_row)
        self.matrix.placed.connect(self._place)
        self.matrix.dropped.connect(self._review)
        self.document.changed.connect(self._follow)
        for watched in (self.register, self.responses):
            watched.installEventFilter(self)

    # what a tab answers

    @property
    def active(self) -> RegisterRows:
        return self._active

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if row is None or not isinstance(row, Risk | RiskResponse | RiskReview):
            return False
        shown = self.reveal(row.id if isinstance(row, Risk) else str(row.risk_id))
        if isinstance(row, RiskResponse):
            self.side.rows.go(row.id)
            self.responses.setFocus()
        return shown

    def parts(self) -> list[QWidget]:
        return [self.register, self.responses, self.matrix]

    # row commands

    def new_row(self, *, under: bool) -> None:
        if under or self._active is self.side.rows:
            self._add_response()
        else:
            self._add_risk()

    def _add_risk(self) -> None:
        self.showing.clear()
        title, beside = self.language.text("RisksTab", "New risk"), self.current
        self.rows.add(lambda tx: operations.add_risk(tx, title, beside))

    def _add_response(self) -> None:
        risk, title = self.current, self.language.text("RisksTab", "New response")
        if risk is not None:
            beside = self.side.rows.current if self._active is self.side.rows else None
            self.side.rows.add(lambda tx: operations.add_response(tx, risk, title, beside))

    def delete_rows(self) -> None:
        super().delete_rows()
        if not self._active.table.rowCount():
            self.register.setFocus()

    # scoring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._active = self.rows if watched is self.register else self.side.rows
        return False

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

    # filtering and following

    def filter_rows(self) -> None:
        super().filter_rows()
        self._redraw_soon.start()

    def follow_current(self) -> None:
        super().follow_current()
        risk = self.current
        row_id = risk.id if risk else ""
        if row_id != self._shown:
            self._shown = row_id
            self.side.show_risk(row_id)
        self.side.head(risk)
        if risk is not None:
            self.matrix.select(Key("risk", risk.id))

    def _follow_response(self) -> None:
        row = self.side.rows.current
        if row is not None:
            self.workspace.selected.emit("risk_response", row.id)

    def _follow(self, change_set: ChangeSet) -> None:
        if {change.table for change in change_set.changes} & TABLES:
            self.show_use()
            self.side.head(self.current)
            self.showing.say_count()
            self.tools.follow()
            if self.isVisible():
                self._redraw_soon.start()

    def _redraw(self) -> None:
        self.matrix.draw()
        risk = self.current
        self.matrix.select(Key("risk", risk.id) if risk else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw_soon.start()

    def _matrix_width(self, width: int) -> float:
        """The register keeps the width of its scores; the matrix takes the rest up to its share."""
        rest = width - self.look.px(REGISTER_WIDTH)
        return max(self.look.px(MATRIX_WIDTH), min(rest, MATRIX_SHARE * width))
