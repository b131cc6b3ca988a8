"""The page of the reconciliation: sums that must agree, their differences, and the cells behind the chosen one."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.budget import Grant
from soteplan.domain.entities import ENTITIES
from soteplan.domain.reconciliation import Outcome, Statement, reconciliation
from soteplan.domain.reconciliation_cells import Cell, cells_behind
from soteplan.domain.text import shortened
from soteplan.models.text_table import TextColumn, TextLine, TextTable
from soteplan.texts import reconciliation as words
from soteplan.texts.language import mark
from soteplan.views.empty import EmptyState
from soteplan.views.find_bar import FindBar
from soteplan.views.grant_list import GrantList
from soteplan.views.hairline import hairline
from soteplan.views.paged_tab import PagedTab
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.tab_page import TabPage
from soteplan.views.text_list import TextList

SIDE = 300  # px at 100 %: the cells behind, at least
SIDE_SHARE = 0.3
INKS = {Outcome.AGREES: "ok", Outcome.ROUNDING: "ink2", Outcome.DIFFERS: "act"}
SHOWN = {"sums": mark("Reconciliation", "Sums"), "grants": mark("Reconciliation", "Grants")}
_MONEY = ("budget_line", "funding", "earmark", "actual", "forecast", "benefit_estimate")
TABLES = frozenset({*_MONEY, "cost_category", "grant", "package", "plan"})


class ReconciliationPage(TabPage):
    """Enter on a statement goes to its cells, Enter on a cell to the row it comes from."""

    tables: ClassVar[frozenset[str]] = TABLES

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self._statements: list[Statement] = []
        self.only_differences = False
        self._part = "sums"
        text = self.language.text
        self.list = TextList(
            self.look,
            TextTable(
                [
                    TextColumn(text("Reconciliation", "Must agree")),
                    TextColumn(text("field", "Year"), 76),
                    TextColumn(text("Reconciliation", "Left side, €"), 96, is_number=True),
                    TextColumn(text("Reconciliation", "Right side, €"), 96, is_number=True),
                    TextColumn(text("Reconciliation", "Difference, €"), 92, is_number=True),
                    TextColumn(text("Reconciliation", "Outcome"), 104),
                ],
                self,
            ),
        )
        self.cells = TextList(
            self.look,
            TextTable([TextColumn(text("Reconciliation", "Made of")), TextColumn("€", 104, is_number=True)], self),
            leads=False,
        )
        self._lay_out()
        self.list.chosen.connect(self._show_cells)
        self.list.entered_line.connect(lambda line: self.cells.setFocus())
        self.cells.chosen.connect(self._select)
        self.cells.entered_line.connect(lambda line: self._go_to(line.data))

    # building

    def _lay_out(self) -> None:
        text = self.language.text
        self.list.setAccessibleName(text("Reconciliation", "Sums that must agree"))
        self.cells.setAccessibleName(text("Reconciliation", "The cells behind the chosen sums"))
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(_column(self.find_bar, hairline(self.look), self.list))
        self.side = _column(self._head(), hairline(self.look), self.cells)
        self.side.setMinimumWidth(self.look.px(SIDE))
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, round(100 * (1 - SIDE_SHARE)))
        self.splitter.setStretchFactor(1, round(100 * SIDE_SHARE))
        self.splitter.setSizes([round(1000 * (1 - SIDE_SHARE)), round(1000 * SIDE_SHARE)])
        self.grants = GrantList(self.workspace)
        self.pages = QStackedWidget()
        for widget in (self.splitter, self.grants, self._empty(), self._no_grants()):
            self.pages.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for widget in (self._bar(), hairline(self.look)):
            page.addWidget(widget)
        page.addWidget(self.pages, 1)

    def _bar(self) -> SwitchBar:
        """Sums or grants, and how many sums agree, in the colours of the outcomes."""
        self.bar = SwitchBar(self.look)
        texts = {key: self.language.text("Reconciliation", title) for key, title in SHOWN.items()}
        self.switches = self.bar.add_switch(texts, self.show_part)
        self.switches[self._part].setChecked(True)
        self.bar.stretch()
        self.counts = {outcome: self._label("label") for outcome in words.COUNTS}
        for label in self.counts.values():
            label.setContentsMargins(self.look.px(8), 0, self.look.px(8), 0)
            self.bar.add(label)
        return self.bar

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(*(self.look.px(each) for each in (8, 8, 8, 8)))
        column.setSpacing(self.look.px(2))
        self.title, self.verdict = self._label("label"), self._label("small")
        column.addWidget(self.title)
        column.addWidget(self.verdict)
        self.look.tone(head, "paper")
        return head

    def _label(self, style: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(style == "small")
        label.setFont(self.look.font(style))
        self.look.tone(label, "paper")
        return label

    def _empty(self) -> QWidget:
        text = self.language.text
        sentence = text(
            "Reconciliation",
            "Here the sums of the budget are held against one another, and what differs is told with its euros. "
            "There is nothing to compare before the plan has a budget.",
        )
        self.empty = EmptyState(
            self.look, sentence, text("Reconciliation", "Go to the budget"), lambda: self.tab.show_page("form")
        )
        return self.empty

    def _no_grants(self) -> QWidget:
        text = self.language.text
        sentence = text(
            "Grants",
            "Here each grant is worked out by year: its eligible costs, its own share and overheads, and what is left "
            "of its ceiling. The plan has no grant yet.",
        )
        self.no_grants = EmptyState(self.look, sentence, text("Grants", "Add a grant"), self._add_grant)
        return self.no_grants

    def _add_grant(self) -> None:
        title, made = self.language.text("BudgetTab", "New grant"), list[Grant]()
        self.workspace.perform("add:grant", lambda tx: made.append(tx.add(Grant, title=title)))
        self.take_focus()

    def fill_toolbar(self) -> None:
        self.tab.stretch()
        self.only_button = self.tab.tool(
            "filter", self.language.text("Reconciliation", "Only what differs"), self._toggle_only
        )
        self.only_button.setCheckable(True)

    def _toggle_only(self) -> None:
        self.only_differences = self.only_button.isChecked()
        self._show_statements()

    # what it shows

    def refresh(self) -> None:
        self._statements = reconciliation(self.document.state)
        self._show_counts()
        self._show_statements()
        self.grants.follow_plan()
        self._turn()

    def show_part(self, part: str) -> None:
        """The sums, or the grants."""
        self._part = part
        self.switches[part].setChecked(True)
        self._turn()
        self.take_focus()

    def _turn(self) -> None:
        shown: QWidget = self.splitter if self._statements else self.empty
        if self._part == "grants":
            shown = self.grants if self.grants.table.lines else self.no_grants
        self.pages.setCurrentWidget(shown)
        self.only_button.setEnabled(shown is self.splitter)

    def _show_counts(self) -> None:
        found = dict(words.summary(self.language, self._statements))
        for outcome, label in self.counts.items():
            label.setText(found.get(outcome, ""))
            label.setVisible(outcome in found)
            self.look.tone(label, "paper", INKS[outcome])

    def _show_statements(self) -> None:
        shown = [each for each in self._statements if not self.only_differences or each.difference]
        lines: list[TextLine] = []
        for head, statements in words.sections(shown):
            lines.append(TextLine(head, (self.language.text("Reconciliation", head),), is_head=True))
            lines += [self._line(statement) for statement in statements]
        self.list.show_lines(lines)

    def _line(self, statement: Statement) -> TextLine:
        language = self.language
        texts = (
            words.statement_text(language, self.document.state, statement),
            words.when_text(language, statement),
            language.money(statement.first.amount),
            language.money(statement.second.amount),
            words.difference_text(language, statement),
            words.outcome_text(language, statement),
        )
        return TextLine(statement.key, texts, inks={1: "ink2", 5: INKS[statement.outcome]}, data=statement)

    def _show_cells(self, line: TextLine | None) -> None:
        statement: Statement | None = line.data if line else None
        self.title.setText(shortened(f"{line.texts[0]} · {line.texts[1]}") if line else "")
        self.verdict.setText(self._verdict(statement) if statement else "")
        self.cells.show_lines(self._cell_lines(statement) if statement else [])
        if statement and statement.row_id and self.list.hasFocus():
            self.workspace.selected.emit(statement.table, statement.row_id)

    def _select(self, line: TextLine | None) -> None:
        if line and self.cells.hasFocus():
            self.workspace.selected.emit(line.data.table, line.data.row_id)

    def _verdict(self, statement: Statement) -> str:
        if not statement.difference:
            return words.outcome_text(self.language, statement)
        euros = self.language.euros(statement.difference)
        return f"{words.outcome_text(self.language, statement)}: {euros}"

    def _cell_lines(self, statement: Statement) -> list[TextLine]:
        """What is at fault, then the left side and the right side, each under its sum."""
        cells = cells_behind(self.document.state, statement)
        names = words.side_texts(self.language, statement)
        sums = (statement.first.amount, statement.second.amount)
        loose = [cell for cell in cells if cell.loose]
        lines: list[TextLine] = []
        if loose:
            head = self.language.text("Reconciliation", "What is left out on the right side")
            lines += self._group(statement, head, sum(cell.amount for cell in loose), loose)
        for side, name, amount in zip((1, 2), names, sums, strict=True):
            lines += self._group(
                statement, name, amount, [cell for cell in cells if cell.side == side and not cell.loose]
            )
        return lines

    def _group(self, statement: Statement, name: str, amount: int, cells: list[Cell]) -> list[TextLine]:
        money, state = self.language.money, self.document.state
        return [
            TextLine(("head", name), (name, money(amount)), is_head=True),
            *(
                TextLine(
                    (cell.loose, cell.side, cell.row_id, cell.field, cell.of),
                    (words.cell_text(self.language, state, statement, cell), money(cell.amount)),
                    data=cell,
                )
                for cell in cells
            ),
        ]

    # what the tab asks

    def current_rows(self) -> list[Any]:
        """The row behind the cell that has the keyboard."""
        if self.grants.isVisible():
            found = self.grants.current()
            grant = self.document.state.get(Grant, found.data.grant_id) if found else None
            return [grant] if grant else []
        line = self.cells.current() if self.cells.hasFocus() else None
        row = self.document.state.find(line.data.table, line.data.row_id) if line else None
        return [] if row is None else [row]

    def delete_rows(self) -> None:
        """Nothing is deleted from here: a cell is the sum of rows that are shown where it leads."""

    def take_focus(self) -> None:
        shown = self.pages.currentWidget()
        (self.list if shown is self.splitter else shown or self).setFocus()

    def parts(self) -> list[QWidget]:
        return [self.list, self.cells] if self._part == "sums" else [self.grants]

    def open_find(self) -> None:
        if self._part == "sums":
            self.find_bar.open()

    def _find(self, text: str, step: int) -> bool:
        wanted = text.casefold()
        lines, here = self.list.table.lines, max(0, self.list.currentIndex().row())
        count = len(lines)
        steps = range(count) if step == 0 else range(1, count + 1)
        for number in steps:
            place = (here + number * (step or 1)) % count
            if not lines[place].is_head and wanted in " ".join(lines[place].texts).casefold():
                self.list.go_to(place)
                return True
        return False

    def _go_to(self, cell: Cell) -> None:
        if cell.table in ENTITIES:
            self.workspace.go_to.emit(cell.table, cell.row_id)


def _column(*widgets: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if isinstance(widget, TextList) else 0)
    return side
