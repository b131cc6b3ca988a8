"""The page of the charts: the budget by year, added up, by package, and who pays; each as a drawing or as its table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, Grant
from soteplan.domain.budget_series import CHARTS
from soteplan.domain.budget_slices import Slice, category_tree, slice_rows
from soteplan.domain.budget_sums import ALL
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Package
from soteplan.domain.serving import narrowed
from soteplan.domain.text import shortened
from soteplan.figures.shapes import Figure
from soteplan.models import chart_words
from soteplan.models.columns import title_of
from soteplan.texts.language import mark
from soteplan.views.chart_card import ChartCard
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.switch_bar import SwitchBar
from soteplan.views.tab_page import TabPage

EACH = "each"  # all charts side by side
KEPT = "budget.charts"
KEYS = "Ctrl+Shift+G"
LONGEST = 40
MONEY = (BudgetLine, Actual, Forecast)
PRINTED = {
    EACH: "money-by-year",
    "by_year": "money-by-year",
    "cumulated": "money-cumulated",
    "by_package": "money-by-package",
    "funding_shares": "money-funding",
}
FILTERS = {
    "category": mark("Charts", "All categories"),
    "package": mark("Charts", "All packages"),
    "grant": mark("Charts", "All grants"),
}
TABLES = frozenset(
    {"cost_category", "budget_line", "funding", "grant", "package", "actual", "forecast", "phase", "action", "plan"}
)
Choice = tuple[str, object]


class ChartsPage(TabPage):
    """Which charts are shown, of which part of the budget, and whether as tables, is kept with the window."""

    tables: ClassVar[frozenset[str]] = TABLES

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        kept = self.workspace.kept.get(KEPT, (EACH, False, Slice()))
        self.shown, self.as_table, self.part = kept
        self.cards = {name: ChartCard(self.workspace, name) for name in CHARTS}
        self.filters: dict[str, QuietCombo] = {}
        self._lay_out()
        QShortcut(QKeySequence(KEYS), self, self._turn_by_key, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # building

    def _lay_out(self) -> None:
        text = self.language.text
        self.bar = SwitchBar(self.look)
        texts = {EACH: text("Charts", "All charts")}
        texts |= {name: text("Charts", short) for name, short in chart_words.SHORT.items()}
        self.switches = self.bar.add_switch(texts, self.show_chart)
        self.bar.stretch()
        for axis in FILTERS:
            self.bar.add(self._filter(axis))
        self.grid_side = QWidget()
        self.look.tone(self.grid_side, "line")
        self.grid = QGridLayout(self.grid_side)
        self.grid.setContentsMargins(0, 1, 0, 0)
        self.grid.setSpacing(1)  # hairlines between the charts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.grid_side, 1)
        self._place_cards()

    def _filter(self, axis: str) -> QuietCombo:
        box = self.filters[axis] = QuietCombo(self.look)
        box.setMinimumHeight(self.look.px(FIELD))
        box.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        box.setAccessibleName(self.language.text("Charts", "Only of"))
        box.activated.connect(lambda _: self._choose(axis))
        return box

    def fill_toolbar(self) -> None:
        text = self.language.text
        self.table_button = self.tab.tool("rows-3", text("Charts", "As tables"), self._turn, KEYS)
        self.table_button.setCheckable(True)
        self.table_button.setChecked(self.as_table)
        self.tab.tool("image", text("Charts", "Copy the charts as a picture"), self.copy_picture)

    # what is shown

    def show_chart(self, name: str) -> None:
        """One of the charts alone, or each of them."""
        self.shown = name
        self._keep()
        self._place_cards()
        self.refresh()

    def _place_cards(self) -> None:
        names = list(self.cards) if self.shown == EACH else [self.shown]
        for card in self.cards.values():
            self.grid.removeWidget(card)
            card.setVisible(card.name in names)
        for number, name in enumerate(names):
            self.grid.addWidget(self.cards[name], number // 2, number % 2)
        for line in range(2):
            self.grid.setColumnStretch(line, int(line < len(names)))
            self.grid.setRowStretch(line, int(2 * line < len(names)))
        self.switches[self.shown].setChecked(True)

    def _turn_by_key(self) -> None:
        self.table_button.setChecked(not self.table_button.isChecked())
        self._turn()

    def _turn(self) -> None:
        self.as_table = self.table_button.isChecked()
        self._keep()
        self.refresh()
        self.take_focus()

    def _choose(self, axis: str) -> None:
        self.part = self.part._replace(**{axis: self.filters[axis].currentData()})
        self._keep()
        self.refresh()

    def _keep(self) -> None:
        self.workspace.kept[KEPT] = (self.shown, self.as_table, self.part)

    # what the tab asks

    def take_focus(self) -> None:
        card = next(card for card in self.cards.values() if not card.isHidden())
        (card.part if card.part is not card else self.switches[self.shown]).setFocus()

    def parts(self) -> list[QWidget]:
        tables: list[QWidget] = [card.view for card in self.cards.values() if card.part is card.view]
        return [self.switches[self.shown], *tables]

    def figure(self) -> Figure:
        """The chart that is shown alone, else the first, as it is printed, of the part of the budget that is shown."""
        from soteplan.rendering.export import draw_figure

        rows = {row.id for row_type in MONEY for row in slice_rows(self.workspace.lens.state, self.part, row_type)}
        tables = {spec_of(row_type).table for row_type in MONEY}
        state = narrowed(self.workspace.lens.state, lambda table, row_id: table not in tables or row_id in rows)
        return draw_figure(state, self.language, PRINTED[self.shown])

    def copy_picture(self) -> None:
        """What is shown, as it is shown, on the clipboard."""
        QApplication.clipboard().setPixmap(self.grid_side.grab())

    # following

    def showEvent(self, event: QShowEvent) -> None:
        """There are no rows here: one of another page, still selected, would lead back there."""
        super().showEvent(event)
        self.workspace.selected.emit("", "")

    def refresh(self) -> None:
        state = self.workspace.lens.state
        self._fill_filters()
        for card in self.cards.values():
            if not card.isHidden():
                card.show_chart(CHARTS[card.name](state, self.part), as_table=self.as_table)

    def _fill_filters(self) -> None:
        choices: dict[str, Iterator[Choice]] = {
            "category": self._categories(), "package": self._packages(), "grant": self._grants(),
        }  # fmt: skip
        for axis, box in self.filters.items():
            entries = [(self.language.text("Charts", FILTERS[axis]), ALL), *choices[axis]]
            if entries != [(box.itemText(number), box.itemData(number)) for number in range(box.count())]:
                box.clear()
                for words, data in entries:
                    box.addItem(words, data)
            wanted = [data for _, data in entries]
            chosen = getattr(self.part, axis)
            if chosen not in wanted:
                self.part = self.part._replace(**{axis: ALL})
            box.setCurrentIndex(wanted.index(chosen) if chosen in wanted else 0)
            box.setVisible(len(entries) > 2)

    def _categories(self) -> Iterator[Choice]:
        for category, level, _ in category_tree(self.document.state):
            yield "\u2003" * level + self._named(category), category.id

    def _packages(self) -> Iterator[Choice]:
        for package in self.document.state.rows(Package):
            yield self._named(package), package.id
        if self.document.state.table(Package):
            yield self.language.text("Charts", "No package"), None

    def _grants(self) -> Iterator[Choice]:
        for grant in self.document.state.rows(Grant):
            yield self._named(grant), grant.id

    def _named(self, row: CostCategory | Package | Grant) -> str:
        return shortened(title_of(row, self.language), LONGEST)
