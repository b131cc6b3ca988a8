"""The responses of one risk as a table under the register, headed by the risk they are of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soteplan.domain.risks import Risk
from soteplan.models.columns import title_of
from soteplan.models.risk_table import ResponseTable
from soteplan.views.columns_of_choice import Fit
from soteplan.views.elided import Elided
from soteplan.views.register import Register
from soteplan.views.register_rows import RegisterRows
from soteplan.views.tab_page import TabPage

ROOM = {"due_date": 168, "owner_id": 168, "state": 168, "action_id": 200, "phase_id": 224}  # px left to the title
COLUMNS = Fit(("title", "owner_id", "due_date", "state", "action_id", "phase_id"), ROOM, always=())


class ResponsesSide(QWidget):
    """`table` holds the responses of the shown risk alone."""

    def __init__(self, page: TabPage) -> None:
        super().__init__()
        self._language, self._may_add = page.language, not page.document.read_only
        look = page.look
        self.table, self.view = ResponseTable(page.document, page.language, self), Register(page.tab)
        self.table.filter(lambda row: False)
        self.rows = RegisterRows(page, self.view, self.table, COLUMNS, "risk-responses", "", sorts=False)
        self.view.is_for_goal = False
        self.view.setAccessibleName(page.language.text("RisksTab", "Responses"))
        self.heading = Elided()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setFont(look.font("label"))
        self.heading.setMargin(look.px(8))
        look.tone(self.heading, "frame")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        self.setMinimumHeight(look.px(120))

    def show_risk(self, row_id: str) -> None:
        """The responses of another risk; of none with an empty id."""
        self.table.filter(lambda row: row.risk_id == row_id)

    def head(self, risk: Risk | None) -> None:
        """Say whose responses they are."""
        text = self._language.text
        title = title_of(risk, self._language) if risk else ""
        said = text("RisksTab", "Responses to {title}", title=title) if risk else text("RisksTab", "Responses")
        self.heading.setText(said)
        hint = text("RisksTab", "Nothing is done about it yet. Ctrl+Enter adds the first response.")
        self.view.hint = hint if risk is not None and self._may_add else ""
        self.view.setAccessibleDescription(self.view.hint if not self.table.rowCount() else "")
        self.view.viewport().update()
