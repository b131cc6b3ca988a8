"""The page of the effects: costs and benefits by package, what they rest on, what follows from them, and what if."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.effects import Assumption, BenefitEstimate, Effect, Trajectory, Variant
from soteplan.domain.fields import spec_of
from soteplan.domain.variants import AS_PLANNED, Change, change_of
from soteplan.figures.columns import effects as effects_figure
from soteplan.figures.shapes import Figure
from soteplan.models.benefit_table import TITLE, BenefitTable
from soteplan.models.effect_tables import AssumptionTable, EffectTable, VariantTable
from soteplan.models.path_table import GROWTH, PathTable
from soteplan.operations import effects as operations
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.store.transaction import Transaction
from soteplan.texts.language import mark
from soteplan.views.benefit_register import BenefitRegister, EffectRegister
from soteplan.views.effects_side import EffectsSide
from soteplan.views.empty import EmptyState
from soteplan.views.find_bar import FindBar
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.register import Register
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.tab_page import TabPage

NARROW = 920  # px at 100 %, under which there is no room beside the tables, and what if stands among the lists
LOWER = 200
KEPT = "budget.what_if"
LISTS = {
    "assumption": mark("Effects", "Assumptions"),
    "effect": mark("Effects", "Functional effects"),
    "trajectory": mark("Effects", "Costs by year"),
    "variant": mark("Effects", "Variants"),
    "side": mark("Effects", "What if"),
}
TYPES = {"assumption": Assumption, "effect": Effect, "variant": Variant, "trajectory": Trajectory}
GROWING = {"assumption": (0, 2), "effect": (1, 2, 3), "trajectory": (), "variant": (0,)}
NEW = {
    "benefit_estimate": mark("Effects", "New estimate"),
    "assumption": mark("Effects", "New assumption"),
    "effect": mark("Effects", "New effect"),
}


class EffectsPage(TabPage):
    """Row commands are about the table that last had the keyboard."""

    printed: ClassVar[str] = "F2"
    tables: ClassVar[frozenset[str]] = frozenset(
        {"benefit_estimate", "assumption", "effect", "trajectory", "variant", "key_figure", "funding", "grant",
         "package", "goal", "plan"}
    )  # fmt: skip

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.benefits = BenefitTable(self.document, self.language, self)
        self.models: dict[str, Any] = {
            "assumption": AssumptionTable(self.document, self.language, self),
            "effect": EffectTable(self.document, self.language, self),
            "trajectory": PathTable(self.document, self.language, self),
            "variant": VariantTable(self.document, self.language, self),
        }
        self.register = BenefitRegister(tab)
        self.lists: dict[str, Register] = {key: EffectRegister(tab, GROWING[key]) for key in self.models}
        self._active: Register = self.register
        self._shown = "assumption"
        self._narrow = False
        self._lay_out()
        self._connect()

    # building

    def _lay_out(self) -> None:
        self.find_bar = FindBar(self.look, self.language, self._find, self.take_focus)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.addWidget(self._table_side())
        self.left.addWidget(self._lists_side())
        self.splitter.addWidget(self.left)
        self.side = EffectsSide(self.workspace)
        self.what_if = self.side.what_if
        self.splitter.addWidget(self.side)
        for splitter in (self.left, self.splitter):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.left.setStretchFactor(1, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self._empty_state())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.pages, 1)

    def _table_side(self) -> QWidget:
        self.register.setModel(self.benefits)
        self.register.horizontalHeader().setSectionsClickable(False)
        self.register.setAccessibleName(self.language.text("Effects", "Costs and benefits by work package"))
        self.explained = QLabel()
        self.explained.setTextFormat(Qt.TextFormat.PlainText)
        self.explained.setWordWrap(True)
        self.explained.setFont(self.look.font("small"))
        self.explained.setMargin(self.look.px(8))
        self.explained.setMinimumHeight(self.explained.fontMetrics().lineSpacing() + self.look.px(16))
        self.explained.setAccessibleName(self.language.text("BudgetTab", "How the number is made"))
        self.look.tone(self.explained, "paper", "ink2")
        return self._column(self.register, self.explained)

    def _lists_side(self) -> QWidget:
        self.bar = SwitchBar(self.look)
        texts = {key: self.language.text("Effects", title) for key, title in LISTS.items()}
        self.switches = self.bar.add_switch(texts, self._switch)
        self.bar.stretch()
        self.stack = QStackedWidget()
        for key, view in self.lists.items():
            view.is_for_goal = key in ("assumption", "effect")
            view.setModel(self.models[key])
            view.horizontalHeader().setSectionsClickable(False)
            view.setAccessibleName(texts[key])
            self.stack.addWidget(view)
        self.switches["side"].hide()
        self._switch("assumption")
        side = self._column(self.bar, self.stack)
        side.setMinimumHeight(self.look.px(LOWER))
        return side

    def _column(self, *widgets: QWidget) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in widgets:
            column.addWidget(widget, int(isinstance(widget, Register | QStackedWidget)))
        return side

    def _empty_state(self) -> EmptyState:
        text = self.language.text
        sentence = text(
            "Effects",
            "This is where the effects go: what each work package saves and costs, the assumptions behind it, and what "
            "changes for clients and staff. The grant's share and the net effect follow from them.",
        )
        self.empty = EmptyState(self.look, sentence, text("Effects", "Add an estimate"), self._add_estimate)
        self.empty.second(text("Effects", "Add a functional effect"), partial(self._add, "effect"))
        return self.empty

    def fill_toolbar(self) -> None:
        text = self.language.text
        for button in (
            self.tab.tool("plus", text("Effects", "Add a row"), lambda: self.new_row(under=False), "Enter", edits=True),
            self.tab.tool("trash-2", text("Effects", "Delete"), self.delete_rows, "Del", edits=True),
        ):
            button.setEnabled(not self.document.read_only)

    def _connect(self) -> None:
        for view in (self.register, *self.lists.values()):
            view.installEventFilter(self)
            view.selectionModel().currentChanged.connect(lambda *_: self._follow_row())
        for signal in (self.benefits.rowsInserted, self.benefits.rowsRemoved, self.benefits.modelReset):
            signal.connect(lambda *_: self._share_height())
        self.benefits.dataChanged.connect(lambda *_: self._explain())
        self.what_if.changed.connect(self._suppose)
        self.what_if.saved.connect(self._save_variant)
        if KEPT in self.workspace.kept:  # the window was laid out anew
            self.what_if.choose(self.workspace.kept[KEPT])

    # what the tab asks

    def current_rows(self) -> list[Any]:
        if self._active is self.lists["trajectory"]:
            table = self.models["trajectory"]
            return [row for index in self._active.selectionModel().selectedRows() for row in table.rows_of(index)]
        return [row for row in self._active.chosen() if row is not None]

    def show_row(self, table: str, row_id: str) -> bool:
        if table == "benefit_estimate":
            return self._go(self.register, self.benefits.index_of(row_id, TITLE))
        if table not in self.lists:
            return False
        index = self.models[table].index_of(row_id)
        if not index.isValid() and table != "trajectory":
            self.workspace.lens.let_in(row_id)
            index = self.models[table].index_of(row_id)
        if index.isValid():
            self._switch(table)
        return self._go(self.lists[table], index)

    def _go(self, view: Register, index: Any) -> bool:
        if index.isValid():
            self.pages.setCurrentIndex(0)
            self._active = view
            select_row(view, index)
            view.scrollTo(index)
        return bool(index.isValid())

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
            return
        if not self._active.currentIndex().isValid():
            select_row(self._active, self._active.model().index(0, 1))
        self._active.setFocus()

    def parts(self) -> list[QWidget]:
        if self.pages.currentIndex():
            return [self.empty]
        lists = [self.lists[self._shown]] if self._shown in self.lists else []
        return [self.register, *lists, self.what_if.sliders["benefit"], self.side.chart]

    def apply_lens(self) -> None:
        for key in ("assumption", "effect"):
            self.models[key].filter(self.workspace.lens.keeps_row)
        super().apply_lens()

    def figure(self) -> Figure | None:
        """The functional effects where they are shown below, else the net effect."""
        if self._active is self.lists["effect"]:
            return effects_figure(self.document.state, LanguageLabels(self.language), QtMeter())
        return super().figure()

    def open_find(self) -> None:
        self.find_bar.open()

    def _find(self, text: str, step: int) -> bool:
        """The next row of the active table in which the text stands."""
        model, wanted = self._active.model(), text.casefold()
        count = model.rowCount()
        start = max(0, self._active.currentIndex().row() + step)
        for number in range(count):
            row = (start + number * (step or 1)) % count
            cells = (model.index(row, column) for column in range(model.columnCount()))
            if any(wanted in str(cell.data() or "").casefold() for cell in cells):
                return self._go(self._active, model.index(row, 0))
        return False

    # row commands

    def new_row(self, *, under: bool) -> None:
        if self._active is self.register:
            self._add_estimate()
        elif self._active is self.lists["trajectory"]:
            self._add_year()
        elif self._active is self.lists["variant"]:
            self.what_if.title.setFocus()
        else:
            self._add(self._key(self._active))

    def _key(self, view: Register) -> str:
        return next(key for key, each in self.lists.items() if each is view)

    def _add_estimate(self) -> None:
        made: list[BenefitEstimate] = []
        beside, title = self.register.current_row(), self.language.text("Effects", NEW["benefit_estimate"])
        if self.workspace.perform(
            "add:benefit_estimate", lambda tx: made.append(operations.add_estimate(tx, title, beside))
        ):
            self._edit(self.register, made[0].id, TITLE)

    def _add(self, table: str) -> None:
        made: list[Any] = []
        beside, title = self.lists[table].current_row(), self.language.text("Effects", NEW[table])

        def add(tx: Transaction) -> None:
            made.append(operations.add_row(tx, TYPES[table], title, beside))

        if self.workspace.perform(f"add:{table}", add):
            self._switch(table)
            self._edit(self.lists[table], made[0].id, int(table == "effect"))

    def _add_year(self) -> None:
        year, made = self.models["trajectory"].next_year(), list[Trajectory]()
        if year is None:
            year = int(self.document.state.plan.start_date[:4]) if self.document.state.plan.start_date else 2020
        if self.workspace.perform("add:trajectory", lambda tx: made.append(tx.add(Trajectory, year=year))):
            self._edit(self.lists["trajectory"], made[0].id, GROWTH)

    def _edit(self, view: Register, row_id: str, column: int) -> None:
        self.refresh()
        self._active = view
        view.setFocus()
        view.edit_title(row_id, column)

    def move_rows(self, steps: int) -> None:
        if self._active is not self.lists["trajectory"]:  # years stand in their own order
            super().move_rows(steps)

    def indent_rows(self) -> None:
        """A table has no levels: Tab goes to the next cell."""
        self._active.step_column(1)

    def outdent_rows(self) -> None:
        self._active.step_column(-1)

    # what if

    def _suppose(self, change: Change) -> None:
        self.workspace.kept[KEPT] = change
        self.benefits.suppose(change)
        self._show_side()

    def _show_side(self) -> None:
        table, supposed = self.benefits.benefits, self.benefits.supposed
        self.what_if.show_outcome(table, supposed)
        plain = self.benefits.change == AS_PLANNED
        self.side.show_plan(self.document.state, table, None if plain else supposed.table)

    def _save_variant(self, title: str) -> None:
        change, made = self.what_if.change, list[Variant]()
        if change != AS_PLANNED and self.workspace.perform(
            "add:variant", lambda tx: made.append(operations.save_variant(tx, title, change))
        ):
            self.what_if.title.clear()
            self._switch("variant")
            self._go(self.lists["variant"], self.models["variant"].index_of(made[0].id))

    # following

    def _switch(self, key: str) -> None:
        self._shown = key
        self.stack.setCurrentWidget(self.lists.get(key) or self.side)
        self.switches[key].setChecked(True)
        if self._active is not self.register and key in self.lists:
            self._active = self.lists[key]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, Register):
            self._active = watched
            self._follow_row()
        return False

    def _follow_row(self) -> None:
        """The Inspector shows the row; a variant that is gone to is supposed."""
        self._explain()
        if not self.isVisible():
            return
        row = self._active.current_row() if self._active.currentIndex().isValid() else None
        if row is not None:
            self.workspace.selected.emit(spec_of(type(row)).table, row.id)
        if isinstance(row, Variant) and change_of(row) != self.what_if.change:
            self.what_if.choose(change_of(row))

    def _explain(self) -> None:
        self.explained.setText(self.benefits.explanation(self.register.currentIndex()))

    def refresh(self) -> None:
        state = self.document.state
        used = any(state.table(row_type) for row_type in (BenefitEstimate, *TYPES.values()))
        self.pages.setCurrentIndex(0 if used else 1)
        self._show_side()
        self._explain()
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.look.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_side()

    def _place_side(self) -> None:
        """Beside the tables, or among the lists where there is no room beside."""
        self.side.keep_width(kept=not self._narrow)
        (self.stack if self._narrow else self.splitter).addWidget(self.side)
        self.switches["side"].setVisible(self._narrow)
        self.side.show()
        self._switch("side" if self._narrow else next(iter(self.lists)))

    def _share_height(self) -> None:
        """The table has the height of its rows, the lists under it the rest."""
        wanted = self.register.wanted_height() + self.explained.sizeHint().height()
        self.left.setSizes([wanted, max(self.look.px(LOWER), self.left.height() - wanted)])
