"""The page of the budget: the form and the same money in other ways as one grid, and how each number came about."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.budget_sums import ALL
from soteplan.domain.budget_views import RowKind
from soteplan.domain.changes import ChangeSet
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.models.budget_cells import Part, lines_of, part_of, spreads
from soteplan.models.budget_entry import Wish
from soteplan.models.budget_live import TABLES
from soteplan.models.budget_table import TITLE, BudgetTable
from soteplan.views.budget_acts import RowActs
from soteplan.views.budget_bar import BudgetBar
from soteplan.views.budget_beside import ChartBeside
from soteplan.views.budget_grid import BudgetGrid
from soteplan.views.budget_made_of import MadeOf
from soteplan.views.budget_packages import ServingNotice
from soteplan.views.empty import EmptyState
from soteplan.views.find_bar import FindBar
from soteplan.views.hairline import hairline
from soteplan.views.paged_tab import PagedTab
from soteplan.views.tab_page import TabPage

CHARTED = frozenset({"form", "packages", "grants"})  # the views that leave room for the chart
REST_MS = 60
DATED = frozenset({"year", "month", "start_date", "end_date"})


class FormPage(TabPage):
    """With a package chosen, the grid shows and edits its lines alone."""

    printed: ClassVar[str] = "F12"
    tables: ClassVar[frozenset[str]] = frozenset({"cost_category", "budget_line", "funding", "earmark", "grant"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.bar = BudgetBar(self.workspace)
        self.packages = self.bar.packages
        self.table = BudgetTable(self.document, self.language, self)
        self.table.show(**self.bar.wanted)
        self.grid = BudgetGrid(self, self.table)
        self.grid.setAccessibleName(self.language.text("BudgetTab", "Budget in the form of the state grant"))
        self.grid.setAccessibleDescription(
            self.language.text(
                "BudgetTab", "Cost categories and funding by year. Type amounts or sums such as =2*4500."
            )
        )
        self.acts = RowActs(self)
        self._rests = QTimer(self, singleShot=True, interval=REST_MS)
        self._rests.timeout.connect(self._select)
        self._lay_out()
        self.beside = ChartBeside(self.workspace, self.splitter, self.form_side, self.grid)
        self._connect()
        self._show_use()

    # building

    def _lay_out(self) -> None:
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self.made_of = MadeOf(self.workspace, self.table)
        self.form_side = QWidget()
        column = QVBoxLayout(self.form_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.notice = ServingNotice(self.workspace)
        for widget, stretch in (
            (self.find_bar, 0), (self.notice, 0), (self.grid, 1), (hairline(self.look), 0), (self.made_of, 0),
        ):  # fmt: skip
            column.addWidget(widget, stretch)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.form_side)
        filled = QWidget()
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(hairline(self.look))
        whole.addWidget(self.splitter, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(filled)
        self.pages.addWidget(self._empty())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.pages)

    def _empty(self) -> QWidget:
        text = self.language.text
        sentence = text(
            "BudgetTab",
            "This is where the budget goes, by cost category and year, and below it who pays. Begin with the "
            "categories of the state-grant form; you can change every one of them.",
        )
        self.empty = EmptyState(self.look, sentence, text("BudgetTab", "Lay out the form"), self._lay_out_form)
        return self.empty

    def _lay_out_form(self) -> None:
        self.acts.lay_out_form()

    def _connect(self) -> None:
        self.grid.moved.connect(self._follow_cell)
        self.grid.paste_wanted.connect(self._paste)
        self.grid.remark_wanted.connect(self.edit_remark)
        self.table.spread_wanted.connect(self._spread)
        self.made_of.wanted.connect(self._go_to_part)
        self.bar.changed.connect(self._show_view)
        self.bar.package_chosen.connect(self._choose_package)
        self.document.changed.connect(self._follow)

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self._buttons = [
            tool("plus", text("BudgetTab", "Add a row"), lambda: self.new_row(under=False), "Enter", edits=True),
            tool("indent-increase", text("BudgetTab", "Indent"), self.indent_rows, "Tab", edits=True),
            tool("indent-decrease", text("BudgetTab", "Outdent"), self.outdent_rows, "Shift+Tab", edits=True),
        ]
        self.earmark_button = tool(
            "flag", text("BudgetTab", "Add an earmarked share"), self.acts.add_earmark, edits=True
        )
        self.tab.separate()
        self._buttons.append(tool("pencil", text("BudgetTab", "Comment"), self.edit_remark, "Shift+F2", edits=True))
        self.tab.stretch()
        tool("copy", text("BudgetTab", "Copy"), self.grid.copy, "Ctrl+C")
        self._buttons.append(tool("clipboard-paste", text("BudgetTab", "Paste"), self.grid.paste, "Ctrl+V", edits=True))
        self.chart_button = tool("chart-column", text("BudgetTab", "Chart"), self._toggle_chart)
        self.chart_button.setCheckable(True)
        self.chart_button.setChecked(True)
        for button in self._buttons:
            button.setEnabled(not self.document.read_only)
        self._choose_package()

    # which view

    def show_view(self, view: str) -> None:
        self.bar.turn_to(view)

    def _show_view(self) -> None:
        key, column = self._here()
        self.table.show(**self.bar.wanted, package=self.bar.package)
        if self.table.rowCount():
            index = self.table.index_of(key, min(column, self.table.columnCount() - 1))
            self.grid.go_to(index if index.isValid() else self.table.index(0, 1))
        self._follow_choice()

    def _here(self) -> tuple[object, int]:
        index = self.grid.currentIndex()
        row = self.table.view_row(index)
        return (row.key if row else None), max(1, index.column())

    def _choose_package(self) -> None:
        if self.bar.package != self.table.live.package:
            self.table.show(package=self.bar.package)
            self.made_of.show_cell(self.grid.currentIndex())
            self.beside.choose_package(self.bar.package)
        self._follow_choice()

    def _follow_choice(self) -> None:
        live = self.table.live
        self.notice.follow(self.packages.package)
        self.beside.fits = live.name in CHARTED
        self.beside.show_soon()
        can_earmark = live.name == "form" and live.package is ALL and not self.document.read_only  # else not shown
        if hasattr(self, "earmark_button"):
            self.earmark_button.setEnabled(can_earmark)
            self.chart_button.setEnabled(self.beside.fits)

    def apply_lens(self) -> None:
        self.packages.fill()
        self.bar.turn_to(self.bar.view)

    # what the tab asks

    def current_rows(self) -> list[Any]:
        """The categories, earmarks or grants of the selected titles."""
        chosen = sorted((index for index in self.grid.chosen() if index.column() == TITLE), key=lambda i: i.row())
        rows = [self.table.view_row(index) for index in chosen]
        return [found for row in rows if row for found in self.acts.rows_of(row)]

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if row is None or table not in self.tables:
            return False
        self._show_view_for(table, row)
        column = self.table.column_of(row.year) if hasattr(row, "year") else TITLE
        index = self.table.index_of(self._row_key(table, row), column)
        if index.isValid():
            self.grid.go_to(index)
        return bool(index.isValid())

    def _show_view_for(self, table: str, row: Any) -> None:
        """Another view only where this one does not show such rows; a row outside the chosen package all the same."""
        if table == "grant":
            self.bar.turn_to("grants")
        elif self.table.live.name != "form":
            self.bar.turn_to("form")
        package = self.table.live.package
        if package is not ALL and getattr(row, "package_id", package) != package:
            self.packages.show_everything()

    def _row_key(self, table: str, row: Any) -> object:
        if table == "funding":
            return ("funding", row.kind)
        if table == "earmark":
            return ("earmark", row.title, ALL)
        return row.cost_category_id if table == "budget_line" else row.id

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
            return
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(self.table.index(0, 1))
        self.grid.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.grid, self.made_of]

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
        self.acts.add(under=under)

    def edit_title(self, key: object) -> None:
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
        if self.acts.categories():
            super().move_rows(steps)

    def indent_rows(self) -> None:
        self.acts.indent()

    def outdent_rows(self) -> None:
        if self.acts.categories():
            super().outdent_rows()

    # what needs more than a cell

    def _paste(self, text: str) -> None:
        from soteplan.views.dialogs import paste_amounts

        try:
            pasted = self.table.read_paste(text, list(self.grid.chosen()))
        except Refusal as refusal:
            self.workspace.refused.emit(refusal)
            return
        wish = pasted.wish if not pasted.is_block else None
        if wish is not None and spreads(self.table.live, wish.row, wish.column):
            self._spread(wish)
        else:
            paste_amounts.paste(self, pasted)

    def _spread(self, wish: Wish) -> None:
        from soteplan.views.dialogs import spread

        part = part_of(self.table.live, wish.row, wish.column)
        if part is not None:
            spread.offer(self, wish, part)

    def edit_remark(self) -> None:
        from soteplan.views.budget_remark import edit_remark

        edit_remark(self)

    # following

    def _follow_cell(self) -> None:
        self.made_of.show_cell(self.grid.currentIndex())
        self._rests.start()

    def _select(self) -> None:
        """The Inspector shows the line behind a cell where it is just one, else what the row stands for.

        It waits until the current cell rests: filling a column must not build the Inspector for each cell.
        """
        index, live = self.grid.currentIndex(), self.table.live
        row, column = self.table.view_row(index), self.table.view_column(index.column())
        if row is None or self.document.is_closed or not self.isVisible():
            return
        rows = lines_of(live, row, column) if column else []
        if len(rows) != 1:
            rows = self.acts.rows_of(row)
        if not rows and row.kind is RowKind.PACKAGE and row.key:
            rows = [live.state.find("package", str(row.key))]
        if rows and rows[0] is not None:
            self.workspace.selected.emit(spec_of(type(rows[0])).table, rows[0].id)

    def _go_to_part(self, part: Part) -> None:
        """From a number to one of the things it is made of: another cell, or the row of the plan."""
        if part.line is not None:
            table = spec_of(type(part.line)).table
            self.workspace.selected.emit(table, part.line.id)
            return
        index = self.table.index_of(part.row.key if part.row else None, self._column_place(part))
        if index.isValid():
            self.grid.go_to(index)
            self.grid.setFocus()

    def _column_place(self, part: Part) -> int:
        return self.table.column_of(part.column.key) if part.column else TITLE

    def _follow(self, change_set: ChangeSet) -> None:
        touched = {change.table for change in change_set.changes} & TABLES
        if not touched:
            return
        if "package" in touched:
            self.packages.fill()
        if any(DATED & {*(change.before or ()), *(change.after or ())} for change in change_set.changes):
            self.bar.follow()  # to find the years is a walk over all the money
        self.notice.follow(self.packages.package)
        self._show_use()
        self.made_of.show_cell(self.grid.currentIndex())
        self.beside.follow(change_set)

    def _show_use(self) -> None:
        self.pages.setCurrentIndex(0 if self.table.rowCount() or self.table.live.name != "form" else 1)

    # the chart

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.beside.show_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.beside.show_soon()

    def _toggle_chart(self) -> None:
        self.beside.wanted = self.chart_button.isChecked()
        self.beside.show()

    def below_current(self) -> QPoint:
        """Under the current cell, in px of the page."""
        cell = self.grid.visualRect(self.grid.currentIndex())
        return self.grid.viewport().mapTo(self, cell.bottomLeft())
