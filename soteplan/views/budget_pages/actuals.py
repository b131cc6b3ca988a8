"""The page of actuals: what was used by month and what is expected, work inputs, and the ledgers they came from."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.budget import Actual, CostCategory, Forecast, LedgerImport, StaffCost
from soteplan.domain.budget_months import months_of
from soteplan.domain.budget_sums import years
from soteplan.models.actuals_table import TABLES, TITLE, ActualsTable
from soteplan.models.records import RecordTable
from soteplan.models.staff_table import IMPORT_TITLE, WORK_TITLE, import_columns, staff_columns
from soteplan.operations import staffing
from soteplan.texts.language import mark
from soteplan.views.actuals_empty import empty_states
from soteplan.views.actuals_grid import ActualsGrid, column_named
from soteplan.views.find_bar import FindBar
from soteplan.views.hairline import hairline
from soteplan.views.icons import icon
from soteplan.views.last_change import last_change
from soteplan.views.lens_notice import LensNotice
from soteplan.views.pace_view import PaceView
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import QuietButton, QuietCombo
from soteplan.views.register import Register
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.tab_page import TabPage
from soteplan.views.work_sum import WorkSum

PARTS = {
    "months": mark("ActualsPage", "Months"),
    "pace": mark("ActualsPage", "Packages and grants"),
    "work": mark("ActualsPage", "Work inputs"),
    "ledgers": mark("ActualsPage", "Ledgers taken in"),
}
COMBO = 28  # px at 100 %


class ActualsPage(TabPage):
    """Three views of what the money does, with a switch over them."""

    tables: ClassVar[frozenset[str]] = TABLES | {"staff_cost", "package", "grant"}

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.table = ActualsTable(self.document, self.language, self)
        self.table.is_seen = self.isVisible
        self.grid = ActualsGrid(self, self.table)
        self.work = self._register("staff_cost", staff_columns(self.language))
        self.ledgers = self._register("ledger_import", import_columns(self.language))
        self.pace = PaceView(self.workspace)
        self.part = "months"
        self._name()
        self._lay_out()
        self.grid.moved.connect(self._follow_cell)
        self.grid.months.paste_wanted.connect(self._offer_paste)
        for signal in (self.table.dataChanged, self.table.modelReset):  # the page hears of a change before its table
            signal.connect(lambda *_: self._follow_table())
        for register in (self.work, self.ledgers):
            register.selectionModel().currentChanged.connect(lambda *_: self._follow_row())
        self.show_part(self.workspace.kept.get("budget:actuals", "months"))

    # building

    def _register(self, table: str, columns: list[Any]) -> Register:
        register = Register(self.tab)
        register.is_for_goal = False
        register.setModel(RecordTable(self.document, self.language, table, columns, self))
        register.horizontalHeader().setSectionsClickable(False)
        register.horizontalHeader().setStretchLastSection(True)
        return register

    def _name(self) -> None:
        text = self.language.text
        self.grid.months.setAccessibleName(text("ActualsPage", "Actuals and forecast by month"))
        self.grid.months.setAccessibleDescription(
            text("ActualsPage", "Type or paste amounts. Months after the actuals take the forecast, set in italics.")
        )
        self.work.setAccessibleName(text("ActualsPage", "Work inputs"))
        self.ledgers.setAccessibleName(text("ActualsPage", "Ledgers taken in"))

    def _lay_out(self) -> None:
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self.notice = LensNotice(self.workspace)
        self.stack = QStackedWidget()
        self.empty = empty_states(self)
        for widget in (self._months_side(), self._pace_side(), self._work_side(), self.ledgers, *self.empty.values()):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._switch_bar())
        column.addWidget(hairline(self.look))
        column.addWidget(self.find_bar)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)

    def _switch_bar(self) -> SwitchBar:
        text = self.language.text
        self.bar = SwitchBar(self.look)
        self.switch = self.bar.add_switch(
            {key: text("ActualsPage", title) for key, title in PARTS.items()}, self._go_to_part
        )
        self.bar.stretch()
        self.year_combo = self._combo(text("ActualsPage", "Year shown"))
        self.year_combo.activated.connect(lambda _: self.table.show_year(self.year_combo.currentData()))
        self.year_combo.activated.connect(lambda _: self._fill_months())
        self.until_label = QLabel(text("ActualsPage", "Actuals are typed until"))
        self.look.tone(self.until_label, "paper", "ink2")
        self.until_combo = self._combo(self.until_label.text())
        self.until_combo.activated.connect(lambda _: self.table.take_actuals_until(self.until_combo.currentData()))
        self.budget_button = QuietButton(self.look)
        self.budget_button.setText(text("ActualsPage", "To the budget"))
        self.budget_button.setIcon(icon(self.look, "euro"))
        self.budget_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.budget_button.setToolTip(
            text("ActualsPage", "Write what the selected work costs into its budget cell, with its arithmetic")
        )
        self.budget_button.clicked.connect(lambda _: self.to_budget())
        for widget in (self.until_label, self.until_combo, self.year_combo, self.budget_button):
            self.bar.add(widget)
        return self.bar

    def _combo(self, name: str) -> QuietCombo:
        combo = QuietCombo(self.look)
        combo.setMinimumHeight(self.look.px(COMBO))
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        return combo

    def _months_side(self) -> QWidget:
        """The grid, and under it how the number of the current cell came about."""
        self.made_of = self._telling()
        return self._column((self.grid, 1), (hairline(self.look), 0), (self.made_of, 0))

    def _pace_side(self) -> QWidget:
        told = self._telling()
        self.pace.told.connect(told.setText)
        return self._column((self.pace, 1), (hairline(self.look), 0), (told, 0))

    def _telling(self) -> QLabel:
        told = QLabel()
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        told.setFont(self.look.font("small"))
        told.setMargin(self.look.px(6))
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told.setMinimumHeight(2 * told.fontMetrics().lineSpacing() + self.look.px(14))
        told.setAccessibleName(self.language.text("BudgetTab", "How the number is made"))
        self.look.tone(told, "paper", "ink2")
        return told

    def _work_side(self) -> QWidget:
        self.work_sum = WorkSum(self.workspace)
        return self._column((self.work, 1), (hairline(self.look), 0), (self.work_sum, 0))

    def _column(self, *parts: tuple[QWidget, int]) -> QWidget:
        side = QWidget()
        self.look.tone(side, "paper")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in parts:
            column.addWidget(widget, stretch)
        return side

    def fill_toolbar(self) -> None:
        text = self.language.text
        add = self.tab.tool("plus", text("ActualsPage", "Add a work input"), self.add_work, "Enter", edits=True)
        take = self.tab.tool("download", text("ActualsPage", "Take in a ledger…"), self.take_in, edits=True)
        take.setText(text("ActualsPage", "Ledger…"))
        take.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in (add, take, self.budget_button):
            button.setEnabled(not self.document.read_only)
        self.tab.stretch()
        self.tab.tool("copy", text("BudgetTab", "Copy"), self.copy, "Ctrl+C")
        self.tab.tool("clipboard-paste", text("BudgetTab", "Paste"), self.grid.months.paste, "Ctrl+V", edits=True)

    def copy(self) -> None:
        (self.pace if self.part == "pace" else self.grid.months).copy()

    def _offer_paste(self, edits: Any) -> None:
        from soteplan.views.dialogs import paste_months

        paste_months.offer(self.window(), self.table, edits)  # type: ignore[arg-type]

    # its parts

    def _go_to_part(self, key: str) -> None:
        self.show_part(key)
        self.take_focus()

    def show_part(self, key: str) -> None:
        """Months, work inputs or ledgers; where there is nothing yet, what belongs there."""
        self.part = key if key in PARTS else "months"
        self.workspace.kept["budget:actuals"] = self.part
        self.switch[self.part].setChecked(True)
        self._show_use()

    def _show_use(self) -> None:
        used = {"months": CostCategory, "pace": CostCategory, "work": StaffCost, "ledgers": LedgerImport}
        shown = list(PARTS).index(self.part)
        in_use = bool(self.document.state.table(used[self.part]))
        for widget in (self.year_combo, self.until_label, self.until_combo):
            widget.setVisible(self.part == "months" and in_use)
        self.budget_button.setVisible(self.part == "work" and in_use and not self.look.presenting)
        self.stack.setCurrentIndex(shown if in_use else shown + len(PARTS))

    def _view(self) -> QWidget:
        if self.stack.currentWidget() in self.empty.values():
            return self.empty[self.part]
        views = {"months": self.grid.months, "pace": self.pace, "work": self.work, "ledgers": self.ledgers}
        return views[self.part]

    # what the tab asks

    def current_rows(self) -> list[Any]:
        return {"work": self.work.chosen, "ledgers": self.ledgers.chosen}.get(self.part, list[Any])()

    def show_row(self, table: str, row_id: str) -> bool:
        if table in ("staff_cost", "ledger_import"):
            self.show_part("work" if table == "staff_cost" else "ledgers")
            return (self.work if table == "staff_cost" else self.ledgers).show_key(row_id)
        row = self.document.state.find(table, row_id)
        if not isinstance(row, Actual | Forecast) or not row.month:
            return False
        self.show_part("months")
        self._show_year(int(row.month[:4]))
        index = self.table.index_of(row.cost_category_id, column_named(row.month))
        if index.isValid():
            self.grid.go_to(index)
        return index.isValid()

    def _show_year(self, year: int) -> None:
        self.table.show_year(year)
        self._fill_choices()

    def new_row(self, *, under: bool) -> None:
        if self.part == "work":
            self.add_work()

    def add_work(self) -> None:
        """A work input beside the current one, ready to be named."""
        self.show_part("work")
        beside, title = self.work.current_row(), self.language.text("ActualsPage", "New work input")
        made: list[StaffCost] = []
        if self.workspace.perform(
            "add:staff_cost", lambda tx: made.append(staffing.add_input(tx, title, self.table.year, beside))
        ):
            self._show_use()
            self.work.setFocus()
            self.work.edit_title(made[0].id, WORK_TITLE)

    def to_budget(self) -> None:
        """The budget cells of the selected work inputs, or of all, hold what their work costs."""
        rows = self.work.chosen() or self.document.state.rows(StaffCost)
        if rows:
            decimal = self.language.decimal
            self.workspace.perform("to_budget:budget_line", lambda tx: staffing.to_budget(tx, rows, decimal=decimal))

    def take_in(self) -> None:
        self.workspace.command.emit("import_ledger")

    def indent_rows(self) -> None:
        """A table has no levels: Tab goes to the next cell."""
        self._step(1)

    def outdent_rows(self) -> None:
        self._step(-1)

    def _step(self, steps: int) -> None:
        view = self._view()
        if isinstance(view, Register):
            view.step_column(steps)

    def delete_rows(self) -> None:
        if self.part == "months":
            self.grid.months.clear()
        elif self.part != "pace":
            super().delete_rows()

    def take_focus(self) -> None:
        view = self._view()
        if isinstance(view, Register) and not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, IMPORT_TITLE))
        elif view is self.grid.months and not self.grid.months.currentIndex().isValid():
            self.grid.go_to(self.table.index(0, 1))
        view.setFocus()
        follow = {"months": self._follow_cell, "pace": self.pace.follow}.get(self.part, self._follow_row)
        follow()

    def parts(self) -> list[QWidget]:
        return [self._view()]

    def open_find(self) -> None:
        self.find_bar.open()

    def _find(self, text: str, step: int) -> bool:
        """To the next row in which the text stands."""
        view, wanted = self._view(), text.casefold()
        if isinstance(view, PaceView):
            return view.go_to_named(wanted, step)
        if not isinstance(view, Register):
            return self._find_category(wanted, step)
        model: Any = view.model()
        count, start = model.rowCount(), max(0, view.currentIndex().row()) + step
        for number in range(count):
            row = model.row_at(model.index((start + number * (step or 1)) % count, 0))
            if any(wanted in shown.casefold() for shown in model.cells.texts(row)):
                return view.show_key(row.id)
        return False

    def _find_category(self, wanted: str, step: int) -> bool:
        count, here = self.table.rowCount(), self.grid.months.currentIndex()
        for number in range(count):
            place = (max(0, here.row()) + step + number * (step or 1)) % count
            if wanted in self.table.text(self.table.rows[place], TITLE).casefold():
                self.grid.go_to(self.table.index(place, max(1, here.column())))
                return True
        return False

    # following

    def refresh(self) -> None:
        self.notice.follow()
        self.table.catch_up()
        self._fill_choices()
        self.work_sum.show_rows(self.document.state.rows(StaffCost))
        self._show_use()
        self._follow_cell()

    def _fill_choices(self) -> None:
        found = years(self.document.state) or [self.table.year]
        if self.table.year not in found:
            self.table.show_year(found[0])
        self.year_combo.clear()
        for year in found:
            self.year_combo.addItem(str(year), year)
        self.year_combo.setCurrentIndex(found.index(self.table.year))
        self._fill_months()

    def _fill_months(self) -> None:
        """From the last month that has actuals on; earlier ones are actuals anyhow."""
        known, chosen = self.table.known, max(self.table.until, self.table.known)
        found = years(self.document.state) or [self.table.year]
        months = [month for year in found for month in months_of(year) if month >= known]
        self.until_combo.clear()
        if not known:
            self.until_combo.addItem(self.language.text("ActualsPage", "none"), "")
        for month in dict.fromkeys([*months, *([chosen] if chosen else [])]):
            self.until_combo.addItem(self.language.month(month), month)
        self.until_combo.setCurrentIndex(max(0, self.until_combo.findData(chosen)))

    def _follow_cell(self) -> None:
        index = self.grid.months.currentIndex()
        told = (self.table.explanation(index), last_change(self.workspace, self.table.row_ids(index)))
        self.made_of.setText("\n".join(filter(None, told)))
        is_followed = self.part == "months" and self.isVisible()
        if is_followed and index.isValid() and self.table.rows[index.row()].key != "*":
            self.workspace.selected.emit("cost_category", str(self.table.rows[index.row()].key))

    def _follow_table(self) -> None:
        self._fill_months()
        self._follow_cell()

    def _follow_row(self) -> None:
        rows = self.current_rows()
        if rows and rows[0] is not None and self.isVisible():
            table = "staff_cost" if isinstance(rows[0], StaffCost) else "ledger_import"
            self.workspace.selected.emit(table, rows[0].id)
        self.work_sum.show_rows(self.document.state.rows(StaffCost))
