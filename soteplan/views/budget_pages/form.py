"""The page of the budget itself: the state-grant form as a grid, how each number came about, a chart beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.budget import CostCategory, Earmark
from soteplan.domain.budget_sums import ALL
from soteplan.domain.changes import ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.models.budget_form import TABLES, FormKind, FormRow
from soteplan.models.budget_table import TITLE, BudgetTable
from soteplan.operations import budget as operations
from soteplan.store.transaction import Transaction
from soteplan.views.budget_grid import BudgetGrid
from soteplan.views.budget_packages import PackageChoice, ServingNotice
from soteplan.views.budget_start import form_titles
from soteplan.views.empty import EmptyState
from soteplan.views.find_bar import FindBar
from soteplan.views.paged_tab import PagedTab
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.budget_chart import BudgetChart

GRID_WIDTH = 640  # px at 100 %; the chart never squeezes the form under this
CHART_WIDTH, CHART_HEIGHT = 300, 220
GRID_SHARE = 0.58


class FormPage(TabPage):
    """With a package chosen, the grid shows and edits its lines alone."""

    printed: ClassVar[str] = "F12"
    tables: ClassVar[frozenset[str]] = frozenset({"cost_category", "budget_line", "funding", "earmark", "grant"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.table = BudgetTable(self.document, self.language, self)
        self.grid = BudgetGrid(self, self.table)
        self.grid.setAccessibleName(self.language.text("BudgetTab", "Budget in the form of the state grant"))
        self.grid.setAccessibleDescription(
            self.language.text(
                "BudgetTab", "Cost categories and funding by year. Type amounts or sums such as =2*4500."
            )
        )
        self.chart: BudgetChart | None = None
        self._chart_wanted = True
        self._shares_set = False  # by the user's own hand
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_chart)
        self._lay_out()
        self.grid.moved.connect(self._follow_cell)
        self.splitter.splitterMoved.connect(lambda *_: setattr(self, "_shares_set", True))
        self.document.changed.connect(self._follow)
        self._show_use()

    # building

    def _lay_out(self) -> None:
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self.made_of = QLabel()
        self.made_of.setTextFormat(Qt.TextFormat.PlainText)
        self.made_of.setWordWrap(True)
        self.made_of.setFont(self.look.font("small"))
        self.made_of.setMargin(self.look.px(6))
        self.made_of.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.made_of.setMinimumHeight(2 * self.made_of.fontMetrics().lineSpacing() + self.look.px(14))
        self.made_of.setAccessibleName(self.language.text("BudgetTab", "How the number is made"))
        self.look.tone(self.made_of, "paper")
        palette = self.made_of.palette()
        palette.setColor(self.made_of.foregroundRole(), self.look.colour("ink2"))
        self.made_of.setPalette(palette)
        self.form_side = QWidget()
        column = QVBoxLayout(self.form_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rule = QFrame()
        rule.setFixedHeight(1)
        self.look.tone(rule, "line")
        self.notice = ServingNotice(self.workspace)
        for widget, stretch in ((self.find_bar, 0), (self.notice, 0), (self.grid, 1), (rule, 0), (self.made_of, 0)):
            column.addWidget(widget, stretch)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.form_side)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def _empty(self) -> QWidget:
        text = self.language.text
        sentence = text(
            "BudgetTab",
            "This is where the budget goes, by cost category and year, and below it who pays. Begin with the "
            "categories of the state-grant form; you can change every one of them.",
        )
        self.empty = EmptyState(self.look, sentence, text("BudgetTab", "Lay out the form"), self._lay_out_form)
        return self.empty

    def fill_toolbar(self) -> None:
        text = self.language.text
        self._buttons = [
            self.tab.tool(
                "plus", text("BudgetTab", "Add a cost category"), lambda: self.new_row(under=False), "Enter", edits=True
            ),
            self.tab.tool("indent-increase", text("BudgetTab", "Indent"), self.indent_rows, "Tab", edits=True),
            self.tab.tool("indent-decrease", text("BudgetTab", "Outdent"), self.outdent_rows, "Shift+Tab", edits=True),
        ]
        self.earmark_button = self.tab.tool(
            "flag", text("BudgetTab", "Add an earmarked share"), self.new_earmark, edits=True
        )
        self.tab.separate()
        self.packages = PackageChoice(self.workspace)
        self.packages.chosen.connect(self._choose_package)
        self.tab.toolbar.addWidget(self.packages)
        self.tab.stretch()
        self.tab.tool("copy", text("BudgetTab", "Copy"), self.grid.copy, "Ctrl+C")
        self._buttons.append(
            self.tab.tool("clipboard-paste", text("BudgetTab", "Paste"), self.grid.paste, "Ctrl+V", edits=True)
        )
        self.chart_button = self.tab.tool("chart-column", text("BudgetTab", "Chart"), self._toggle_chart)
        self.chart_button.setCheckable(True)
        self.chart_button.setChecked(True)
        for button in (*self._buttons, self.earmark_button):
            button.setEnabled(not self.document.read_only)

    def _choose_package(self) -> None:
        chosen = self.packages.package
        if chosen != self.table.form.package:
            self.table.choose_package(chosen)
            self.made_of.setText(self.table.explanation(self.grid.currentIndex()))
            self._redraw()
        self.notice.follow(chosen)
        self.earmark_button.setEnabled(chosen == ALL and not self.document.read_only)  # else they are not shown

    def apply_lens(self) -> None:
        self.packages.fill()

    # what a tab answers

    def current_rows(self) -> list[Any]:
        """The categories or earmarks of the selected titles."""
        chosen = sorted((index for index in self.grid.chosen() if index.column() == TITLE), key=lambda i: i.row())
        rows = [self.table.form_row(index) for index in chosen]
        return [found for row in rows if row for found in self._rows_of(row)]

    def _rows_of(self, row: FormRow) -> list[Any]:
        category = self.table.form.category(row)
        if category is not None:
            return [category]
        return self.table.form.plan_rows(row, ALL) if row.kind is FormKind.EARMARK else []

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        key = {
            "cost_category": "id", "budget_line": "cost_category_id", "earmark": "title", "funding": "kind",
        }.get(table)  # fmt: skip
        if row is None or key is None:
            return False
        self._show_everything_for(row)
        column = self.table.column_of(row.year) if hasattr(row, "year") else TITLE
        index = self.table.index_of(getattr(row, key), column)
        if index.isValid():
            self.grid.go_to(index)
        return bool(index.isValid())

    def _show_everything_for(self, row: Any) -> None:
        """A row outside the chosen package is shown all the same."""
        package = self.table.form.package
        if package is not ALL and getattr(row, "package_id", package) != package:
            self.packages.show_everything()

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
            return
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(self.table.index(0, 1))
        self.grid.setFocus()

    def open_find(self) -> None:
        self.find_bar.open()

    def _find(self, text: str, step: int) -> bool:
        """The next row whose title holds the text."""
        count = self.table.rowCount()
        start = self.grid.currentIndex().row() + step
        order = [(start + n * (step or 1)) % count for n in range(count)] if count else []
        titles = {row: self.table.index(row, TITLE) for row in order}
        found = next((i for i in titles.values() if text.casefold() in str(i.data()).casefold()), None)
        if found is not None:
            self.grid.go_to(found)
        return found is not None

    # row commands

    def new_row(self, *, under: bool) -> None:
        row = self.table.form_row(self.grid.currentIndex())
        if row is not None and row.kind is FormKind.EARMARK:
            self.new_earmark()
            return
        beside = self.table.form.category(row) if row else None
        title = self.language.text("BudgetTab", "New cost category")
        made: list[CostCategory] = []

        def add(tx: Transaction) -> None:
            if under and beside:
                made.append(operations.add_category_under(tx, beside, title))
            else:
                made.append(operations.add_category(tx, title, beside))

        if self.workspace.perform("add:cost_category", add):
            self._edit_title(made[0].id)

    def new_earmark(self) -> None:
        """An earmarked share without amounts yet, under the total."""
        text, title = self.language.text("BudgetTab", "New earmarked share"), ""
        taken = {row.title for row in self.document.state.rows(Earmark)}
        title = next(t for t in (text, *(f"{text} {n}" for n in range(2, len(taken) + 3))) if t not in taken)
        years = self.table.form.years()
        year = years[0] if years else None
        if self.workspace.perform("add:earmark", lambda tx: tx.add(Earmark, title=title, year=year)):
            self._edit_title(title)

    def _edit_title(self, key: str) -> None:
        index = self.table.index_of(key)
        if index.isValid():
            self.grid.go_to(index)
            self.grid.setFocus()
            self.grid.edit(index)

    def delete_rows(self) -> None:
        """Titles take their rows with them; amounts alone are emptied."""
        chosen = self.grid.chosen()
        if any(index.column() == TITLE for index in chosen):
            place = self.grid.currentIndex()
            super().delete_rows()
            if self.table.rowCount():
                self.grid.go_to(self.table.index(min(place.row(), self.table.rowCount() - 1), TITLE))
        else:
            self.table.clear(chosen)

    def move_rows(self, steps: int) -> None:
        self._on_categories(lambda: super(FormPage, self).move_rows(steps))

    def indent_rows(self) -> None:
        chosen = self._categories()
        if chosen:
            self.workspace.perform(
                "move:cost_category", lambda tx: [operations.indent_category(tx, row) for row in chosen]
            )

    def outdent_rows(self) -> None:
        self._on_categories(super().outdent_rows)

    def _on_categories(self, act: Any) -> None:
        if self._categories():
            act()

    def _categories(self) -> list[CostCategory]:
        rows = self.current_rows()
        return rows if all(isinstance(row, CostCategory) for row in rows) else []

    def _lay_out_form(self) -> None:
        titles = form_titles(self.language)
        if self.workspace.perform("add:cost_category", lambda tx: operations.add_form(tx, titles)):
            self.take_focus()

    # following

    def _follow_cell(self) -> None:
        index = self.grid.currentIndex()
        row = self.table.form_row(index)
        self.made_of.setText(self.table.explanation(index))
        if row is not None:
            self._select(row, index.column())

    def _select(self, row: FormRow, column: int) -> None:
        """The Inspector shows the line behind a cell where it is just one, else the category."""
        rows = self.table.form.plan_rows(row, self.table.year_of(column)) if column != TITLE else []
        shown = rows if len(rows) == 1 else self._rows_of(row)[:1]
        if shown:
            self.workspace.selected.emit(spec_of(type(shown[0])).table, shown[0].id)

    def _follow(self, change_set: ChangeSet) -> None:
        touched = {change.table for change in change_set.changes} & TABLES
        if "package" in touched:
            self.packages.fill()
        if touched:
            self.notice.follow(self.table.form.package)
            self._show_use()
            self.made_of.setText(self.table.explanation(self.grid.currentIndex()))
            self._redraw()

    def _show_use(self) -> None:
        self.pages.setCurrentIndex(0 if self.table.rowCount() else 1)

    # the chart

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _redraw(self) -> None:
        if self.isVisible():
            self._later.start()

    def _toggle_chart(self) -> None:
        self._chart_wanted = self.chart_button.isChecked()
        self._show_chart()

    def _show_chart(self) -> None:
        """Beside the grid where that keeps its width, under it where there is height, else not at all."""
        way = self._room_for_chart() if self._chart_wanted and self._has_money() else None
        if way is None:
            if self.chart is not None:
                self.chart.hide()
            return
        if self.chart is None:
            from soteplan.views.budget_chart import BudgetChart

            self.chart = BudgetChart(self.workspace)
            self.splitter.addWidget(self.chart)
            self.splitter.setStretchFactor(0, 1)
        self.form_side.setMinimumWidth(self.look.px(GRID_WIDTH) if way is Qt.Orientation.Horizontal else 0)
        if self.splitter.orientation() is not way:
            self._shares_set = False
        self.splitter.setOrientation(way)
        self.chart.show()
        self.chart.show_form(self.table.form)
        if not self._shares_set:
            self._share_room(way)

    def _has_money(self) -> bool:
        return any(self.table.form.amount(self.table.form.total, year) for year in self.table.form.years())

    def _room_for_chart(self) -> Qt.Orientation | None:
        px = self.look.px
        if self.width() - px(GRID_WIDTH) - self.splitter.handleWidth() >= px(CHART_WIDTH):
            return Qt.Orientation.Horizontal
        rows = self.grid.verticalHeader().length() + self.grid.horizontalHeader().height() + self.made_of.height()
        if self.pages.height() - rows >= px(CHART_HEIGHT):
            return Qt.Orientation.Vertical
        return None

    def _share_room(self, way: Qt.Orientation) -> None:
        px = self.look.px
        if way is Qt.Orientation.Horizontal:
            wanted = min(round(GRID_SHARE * self.width()), self.grid.greatest_width())
            grid = max(px(GRID_WIDTH), min(wanted, self.width() - px(CHART_WIDTH)))
            self.splitter.setSizes([grid, self.width() - grid])
        else:
            self.splitter.setSizes([self.pages.height() - px(CHART_HEIGHT), px(CHART_HEIGHT)])
