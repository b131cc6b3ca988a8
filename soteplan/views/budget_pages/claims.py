"""The page of payment claims: the claims of each grant, and the table of the chosen one."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.budget import Claim
from soteplan.domain.today import today
from soteplan.models.claim_rows import ClaimRows
from soteplan.models.columns import title_of
from soteplan.models.records import RecordTable
from soteplan.models.staff_table import CLAIM_TITLE, claim_columns
from soteplan.operations import claims
from soteplan.texts.language import mark
from soteplan.views.claim_view import ClaimView
from soteplan.views.empty import EmptyState
from soteplan.views.find_bar import FindBar
from soteplan.views.hairline import hairline
from soteplan.views.last_change import last_change
from soteplan.views.lens_notice import LensNotice
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.register import Register
from soteplan.views.tab_page import TabPage

LIST_HEIGHT = 220  # px at 100 %
NEXT = {
    "draft": mark("ClaimsPage", "Sent today"),
    "sent": mark("ClaimsPage", "Was paid"),
    "paid": mark("ClaimsPage", "Paid"),
}


class ClaimsPage(TabPage):
    """The list over the table: what is chosen above is shown below."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"claim", "grant", "actual", "budget_line", "cost_category", "ledger_import"}
    )

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        self.list = Register(self.tab)
        self.list.is_for_goal = False
        self.list.setModel(RecordTable(self.document, self.language, "claim", claim_columns(self.language), self))
        self.list.horizontalHeader().setSectionsClickable(False)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.list.setAccessibleName(text("ClaimsPage", "Payment claims"))
        self.rows = ClaimRows(self.document, self.language, self)
        self.view = ClaimView(self.look, self.rows)
        self.view.setAccessibleName(text("ClaimsPage", "Table of the claim"))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._follow_claim())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._explain())

    # building

    def _lay_out(self) -> None:
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._claim_side())
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([self.look.px(LIST_HEIGHT), 10_000])
        self.notice = LensNotice(self.workspace)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.empty = self._empty()
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)

    def _claim_side(self) -> QWidget:
        """The table of the claim under what it is for, and over how the current number came about."""
        self.heading, self.made_of = QLabel(), QLabel()
        self.heading.setFont(self.look.font("label"))
        self.heading.setMargin(self.look.px(8))
        self.look.tone(self.heading, "frame")
        self.made_of.setFont(self.look.font("small"))
        self.made_of.setMargin(self.look.px(6))
        self.made_of.setMinimumHeight(2 * self.made_of.fontMetrics().lineSpacing() + self.look.px(14))
        self.made_of.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.made_of.setAccessibleName(self.language.text("BudgetTab", "How the number is made"))
        self.look.tone(self.made_of, "paper", "ink2")
        rule = hairline(self.look)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.heading, self.made_of):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)  # a long title must not keep the window wide
            label.setMinimumWidth(1)  # nor may a long word
        for widget, stretch in ((self.heading, 0), (self.view, 1), (rule, 0), (self.made_of, 0)):
            column.addWidget(widget, stretch)
        return side

    def _empty(self) -> EmptyState:
        text = self.language.text
        sentence = text(
            "ClaimsPage",
            "This is where the payment claims go. Each is for the costs of a period: its table shows the budget, what "
            "was claimed before, what the period cost and how much the grant pays of it.",
        )
        return EmptyState(self.look, sentence, text("ClaimsPage", "Add a payment claim"), self.add_claim)

    def fill_toolbar(self) -> None:
        text = self.language.text
        add = self.tab.tool("plus", text("ClaimsPage", "Add a payment claim"), self.add_claim, "Enter", edits=True)
        delete = self.tab.tool("trash-2", text("ClaimsPage", "Delete"), self.delete_rows, "Del", edits=True)
        self.next_button = self.tab.tool(
            "check", text("ClaimsPage", "Next state of the claim"), self.advance, edits=True
        )
        self.next_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in (add, delete):
            button.setEnabled(not self.document.read_only)
        self.tab.stretch()
        self.tab.tool("copy", text("BudgetTab", "Copy"), self.view.copy, "Ctrl+C")
        self._show_next()

    # what the tab asks

    def claim(self) -> Claim | None:
        """The chosen claim as it is now: the page hears of a change before its list does."""
        row = self.list.current_row()
        return self.document.state.get(Claim, row.id) if isinstance(row, Claim) else None

    def current_rows(self) -> list[Any]:
        return self.list.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        return table == "claim" and self.list.show_key(row_id)

    def new_row(self, *, under: bool) -> None:
        self.add_claim()

    def add_claim(self) -> None:
        """The next claim of the same grant, ready to be named."""
        number = len(self.document.state.table(Claim)) + 1
        title = self.language.text("ClaimsPage", "Payment claim {number}", number=number)
        beside, made = self.claim(), list[Claim]()
        if self.workspace.perform("add:claim", lambda tx: made.append(claims.add_claim(tx, title, beside))):
            self._show_use()
            self.list.setFocus()
            self.list.edit_title(made[0].id, CLAIM_TITLE)

    def advance(self) -> None:
        """A draft was sent today, what was sent is paid."""
        claim, day = self.claim(), today()
        if claim is not None and claim.state != "paid":
            self.workspace.perform("claim:claim", lambda tx: claims.advance(tx, claim, day))

    def indent_rows(self) -> None:
        """A table has no levels: Tab goes to the next cell."""
        self.list.step_column(1)

    def outdent_rows(self) -> None:
        self.list.step_column(-1)

    def take_focus(self) -> None:
        if self.stack.currentWidget() is self.empty:
            self.empty.setFocus()
            return
        self._choose_one()
        self.list.setFocus()
        self._follow_claim()

    def _choose_one(self) -> None:
        """The last claim: it is the one that is worked on."""
        if not self.list.currentIndex().isValid():
            select_row(self.list, self.list.model().index(self.list.model().rowCount() - 1, CLAIM_TITLE))

    def parts(self) -> list[QWidget]:
        shown: list[QWidget] = [self.list, self.view]
        return [self.empty] if self.stack.currentWidget() is self.empty else shown

    def open_find(self) -> None:
        self.find_bar.open()

    def _find(self, text: str, step: int) -> bool:
        """To the next claim in which the text stands."""
        model: Any = self.list.model()
        count, start = model.rowCount(), max(0, self.list.currentIndex().row()) + step
        for number in range(count):
            row = model.row_at(model.index((start + number * (step or 1)) % count, 0))
            if any(text.casefold() in shown.casefold() for shown in model.cells.texts(row)):
                return self.list.show_key(row.id)
        return False

    # following

    def refresh(self) -> None:
        self.notice.follow()
        self._show_use()
        if self.document.state.table(Claim):
            self._choose_one()
        self._show_claim()

    def _show_use(self) -> None:
        self.stack.setCurrentIndex(0 if self.document.state.table(Claim) else 1)

    def _follow_claim(self) -> None:
        claim = self.claim()
        self._show_claim()
        if claim is not None and self.isVisible():
            self.workspace.selected.emit("claim", claim.id)

    def _show_claim(self) -> None:
        claim = self.claim()
        self.rows.show(claim)
        self.heading.setText(self._heading(claim) if claim else "")
        self._explain()
        self._show_next()

    def _heading(self, claim: Claim) -> str:
        """`Claim 2 · January 2021 – June 2021 · to be paid 120 000 €`"""
        table, text = self.rows.table, self.language.text
        assert table is not None
        months = [self.language.month(month) for month in (claim.start_month, claim.end_month) if month]
        parts = [claim.title, " – ".join(months), title_of(table.grant, self.language) if table.grant else ""]
        rate = table.grant.rate if table.grant else None
        source = text("ClaimsPage", "to be paid {sum}", sum=self.language.euros(table.to_pay))
        parts.append(f"{source} ({self.language.percent(rate)})" if rate is not None else source)
        if table.paid:
            parts.append(text("ClaimsPage", "paid before {sum}", sum=self.language.euros(table.paid)))
        return "  ·  ".join(filter(None, parts))

    def _explain(self) -> None:
        index = self.view.currentIndex()
        lines = self.rows.lines
        told = self.rows.explained(lines[index.row()], index.column()) if 0 <= index.row() < len(lines) else ""
        parts = (told, last_change(self.workspace, self.rows.row_ids(index)))
        self.made_of.setText("\n".join(filter(None, parts)))

    def _show_next(self) -> None:
        """The button says what comes next; it has nothing to do for what is paid."""
        button = getattr(self, "next_button", None)
        if button is not None:
            claim = self.claim()
            state = claim.state if claim else "draft"
            button.setText(self.language.text("ClaimsPage", NEXT[state]))
            button.setEnabled(claim is not None and state != "paid" and not self.document.read_only)
            button.updateGeometry()
