"""The metrics of communications: as a register or by month, with the charts of the chosen ones under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import is_metric, metrics
from soteplan.models.metric_table import METRICS, ORDER, MetricTable
from soteplan.models.metric_words import usual_names
from soteplan.operations import metrics as operations
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.metric_months import MetricMonths
from soteplan.views.paged_tab import PagedTab
from soteplan.views.parted import Parted
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.register import Register
from soteplan.views.rows_page import RowsPage
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow
    from soteplan.views.metric_chart import MetricChart

CHART_SHARE, CHART_MOST = 0.42, 0.5  # of the page's height: wanted, and at most where it is low
CHART_WANTED, CHART_LEAST = 232, 136  # px at 100 %
KEPT = "metrics.shown"  # whether the values by month are shown, and of which year, as long as the window
SWITCH, CALENDAR = "Ctrl+Shift+G", "Ctrl+Enter"
REGISTER, MONTHS = 0, 1
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "last": 176, "trend": 176, "target": 176, "unit": 192, "day": 192, "next": 200, "distance": 208, "topic": 216,
    "target_group_id": 240, "owner_id": 240, "channel_id": 256, "baseline": 256, "frequency": 256,
}  # fmt: skip
CHARTED = frozenset({"indicator", "measurement", "target_group", "channel", "plan"})


class _Showing(Showing):
    def of(self, row: Any) -> bool:
        return is_metric(row)


class MetricsPage(RowsPage):
    """The register and the months have the same metrics, and keep the current one when one turns to the other."""

    printed: ClassVar[str] = "metrics"
    tables: ClassVar[frozenset[str]] = frozenset({"indicator", "measurement"})
    row_type = Indicator
    fit = Fit(ORDER, ROOM, least=168)
    kept_as = "metrics"
    pastes = "paste_metrics:PasteMetricsDialog"

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        text = self.language.text
        table, register = MetricTable(self.document, self.language, self), Register(self.tab)
        self.build_register(table, register, text("MetricsPage", "Metrics of communications"))
        self.months = MetricMonths(self.workspace)
        self.showing: Showing = _Showing(
            self, register, table, METRICS, "metrics", text("MetricsPage", "Filter the metrics")
        )
        self.filter_line = self.showing.line
        self.chart: MetricChart | None = None
        self._shown = ""  # id of the current metric
        self._seen = False  # whether it was shown once
        self._draw_soon = QTimer(self, singleShot=True, interval=0)
        self._draw_soon.timeout.connect(self._draw)
        self.year = QuietCombo(self.look)
        self._lay_out()
        self._connect()
        by_month, year = self.workspace.kept.get(KEPT, (False, self.months.table.year))
        self.months.table.show_year(year)
        self.begin(
            {
                "Ctrl+PgUp": lambda: self._show_year(self.months.table.year - 1),
                "Ctrl+PgDown": lambda: self._show_year(self.months.table.year + 1),
                "Ctrl+Return": self.open_calendar,
                SWITCH: self._switch,
            }
        )
        self._turn(by_month)

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        buttons = (
            tool("plus", text("MetricsPage", "Add a metric"), self._add, "Enter", edits=True),
            tool("chart-column", text("MetricsPage", "Add the usual metrics"), self.add_usual, edits=True),
            tool(
                "calendar",
                text("MetricsPage", "Values from the calendar…"),
                self.open_calendar,
                "Ctrl+Enter",
                edits=True,
            ),
            tool("trash-2", text("RisksTab", "Delete"), self.delete_rows, "Del", edits=True),
        )
        self.fill_tools(*buttons, between=self._fill_switch)

    def _fill_switch(self) -> None:
        text, tool = self.language.text, self.tab.tool
        self.switch = tool("columns-3", text("MetricsPage", "Values by month"), self._switch, SWITCH)
        self.switch.setCheckable(True)
        self.switch.setChecked(self.is_by_month)
        self.year.setMinimumHeight(self.look.px(FIELD))
        self.year.setAccessibleName(text("MetricsPage", "Year shown"))
        self.tab.toolbar.addWidget(self.year)

    def _lay_out(self) -> None:
        text = self.language.text
        self.views = QStackedWidget()
        self.views.addWidget(self.register)
        self.views.addWidget(self.months)
        self.splitter = Parted(Qt.Orientation.Vertical, self.views)
        empty = EmptyState(
            self.look,
            text("MetricsPage", "The metrics of communications go here: what is held, read, followed and written."),
            text("MetricsPage", "Add the usual metrics"),
            self.add_usual,
        )
        empty.second(text("MetricsPage", "Add one of your own"), self._add)
        self.lay_pages(self.splitter, empty)

    def _connect(self) -> None:
        self.register.selectionModel().selectionChanged.connect(lambda *_: self._draw_soon.start())
        self.months.moved.connect(self._follow_cell)
        self.months.view.selectionModel().selectionChanged.connect(lambda *_: self._draw_soon.start())
        self.months.view.paste_wanted.connect(self._offer_paste)
        self.year.activated.connect(lambda _: self._show_year(self.year.currentData()))
        self.document.changed.connect(self._follow)

    # the two views

    @property
    def is_by_month(self) -> bool:
        return self.views.currentIndex() == MONTHS

    def _switch(self) -> None:
        self._turn(not self.is_by_month)
        self.take_focus()

    def _turn(self, by_month: bool) -> None:
        """Show the values by month, or the register, with the same current metric."""
        current = self._shown
        self.views.setCurrentIndex(MONTHS if by_month else REGISTER)
        self.go(current)
        self._fill_years()
        if hasattr(self, "switch"):
            self.switch.setChecked(by_month)
        self._keep()
        self._draw_soon.start()

    def _fill_years(self) -> None:
        """The years to choose from, while the months are shown."""
        table = self.months.table
        found = table.years()
        self.year.clear()
        for year in found:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(found.index(table.year))
        self.year.setEnabled(self.is_by_month)

    def _show_year(self, year: int) -> None:
        if self.is_by_month and year in self.months.table.years():
            self.months.table.show_year(year)
            self._fill_years()
            self._keep()

    def _keep(self) -> None:
        self.workspace.kept[KEPT] = (self.is_by_month, self.months.table.year)

    # what a tab answers

    def current_rows(self) -> list[Any]:
        return self.months.chosen() if self.is_by_month else self.register.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id)
        if isinstance(row, Measurement):
            self._turn(True)
            self.months.view.setFocus()
            return self.months.go(str(row.indicator_id), (row.date or "")[:7])
        if not isinstance(row, Indicator) or not is_metric(row):
            return False
        (self.months.view if self.is_by_month else self.register).setFocus()
        return self.reveal(row.id)

    def focus_rows(self) -> None:
        if not self.is_by_month:
            super().focus_rows()
            return
        if not self.months.view.currentIndex().isValid():
            self.go(self.months.table.rows[0].id if self.months.table.rows else "")
        self.months.view.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.months.view if self.is_by_month else self.register]

    # row commands

    def new_row(self, *, under: bool) -> None:
        """A metric in the register; with Ctrl the values that the calendar has."""
        if under:
            self.open_calendar()
        else:
            self._add()

    def _add(self) -> None:
        self.showing.clear()
        self._turn(False)
        title, beside = self.language.text("MetricsPage", "New metric"), self._metric()
        self.rows.add(lambda tx: operations.add(tx, title, beside))

    def add_usual(self) -> None:
        """The usual metrics, named in the language of the plan's content."""
        named = usual_names(Language(self.document.state.plan.language))
        made: list[Indicator] = []
        self.showing.clear()
        if self.workspace.perform("add:indicator", lambda tx: made.extend(operations.add_usual(tx, named))) and made:
            self.go(made[0].id)
            self.take_focus()

    def move_rows(self, steps: int) -> None:
        if not self.is_by_month:
            super().move_rows(steps)

    def move_row(self, tx: Transaction, row: Any, steps: int) -> None:
        operations.move(tx, row, steps)

    def open_calendar(self) -> None:
        """What the calendar counts for the current metric."""
        from soteplan.views.dialogs.metric_calendar import open_for

        if not self.document.read_only:
            open_for(cast("MainWindow", self.window()), self._metric())

    def _offer_paste(self, edits: Any) -> None:
        from soteplan.views.dialogs import paste_months

        paste_months.offer(cast("MainWindow", self.window()), self.months.table, edits)

    # filtering

    def keeps(self, row: Any) -> bool:
        return is_metric(row) and super().keeps(row)

    def filter_tables(self) -> None:
        super().filter_tables()
        self.months.table.filter(self.keeps)
        self._draw_soon.start()

    # following

    def _metric(self) -> Indicator | None:
        return self.document.state.get(Indicator, self._shown)

    @property
    def current(self) -> Indicator | None:
        return self._metric()

    def follow_current(self) -> None:
        self._follow_row(self.register.current_row())

    def _follow_row(self, row: Any) -> None:
        if isinstance(row, Indicator):
            self._shown = row.id
            self.workspace.selected.emit("indicator", row.id)
        self._draw_soon.start()

    def _follow_cell(self) -> None:
        """A value shows its day and its words in the Inspector, an empty month its metric."""
        self._follow_row(next(iter(self.months.chosen()), None))
        value = self.months.measurement()
        if value is not None:
            self.workspace.selected.emit("measurement", value.id)

    def _follow(self, change_set: ChangeSet) -> None:
        touched = {change.table for change in change_set.changes}
        if touched & self.tables:
            self.show_use()
            self.showing.say_count()
        if touched & CHARTED:
            self._draw_soon.start()

    @property
    def is_used(self) -> bool:
        return bool(metrics(self.document.state))

    def go(self, row_id: str) -> bool:
        return self.months.go(row_id) if self.is_by_month else super().go(row_id)

    # the charts

    def _draw(self) -> None:
        """The current metric first, then the others that are selected; made when it is first seen."""
        if not self.isVisible() or self.pages.currentIndex() or self.document.is_closed:
            return
        if self.chart is None and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._draw))  # the page is painted first
            return
        self._show_chart(self.chart or self._make_chart())

    def _show_chart(self, chart: MetricChart) -> None:
        current = self._metric()
        rows = [row for row in [current, *self.current_rows()] if row is not None]
        chart.show_metrics(list({row.id: row for row in rows}.values()), self.document.state)

    def _make_chart(self) -> MetricChart:
        from soteplan.views.metric_chart import MetricChart

        chart = self.chart = MetricChart(self.workspace)
        chart.setMinimumHeight(self.look.px(CHART_LEAST))
        self.splitter.addWidget(chart)
        self.splitter.setStretchFactor(0, 1)
        wanted = min(self.look.px(CHART_WANTED), CHART_MOST * self.height())
        height = round(max(wanted, CHART_SHARE * self.height()))
        self.splitter.setSizes([self.height() - height, height])
        return chart

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_soon.start()
