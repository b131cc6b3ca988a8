"""The metrics of communications: as a register or by month, with the charts of the chosen ones under them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import is_metric, metrics
from soteplan.models.metric_table import METRICS, ORDER, TITLE, MetricTable
from soteplan.models.metric_words import usual_names
from soteplan.operations import metrics as operations
from soteplan.texts.language import Language
from soteplan.views.columns_of_choice import Fit
from soteplan.views.empty import EmptyState
from soteplan.views.header_sorting import HeaderSorting
from soteplan.views.metric_months import MetricMonths
from soteplan.views.outline_view import select_row
from soteplan.views.paged_tab import PagedTab
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.register import Register
from soteplan.views.row_clipboard import RowClipboard
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow
    from soteplan.views.metric_chart import MetricChart

CHART_SHARE, CHART_LEAST = 0.42, 232  # of the page's height, and px at 100 %
KEPT = "metrics.shown"  # whether the values by month are shown, and of which year, as long as the window
SWITCH, CALENDAR = "Ctrl+Shift+G", "Ctrl+Enter"
REGISTER, MONTHS = 0, 1
# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "last": 176, "trend": 176, "target": 176, "unit": 192, "day": 192, "next": 200, "distance": 208, "topic": 216,
    "target_group_id": 240, "owner_id": 240, "channel_id": 256, "baseline": 256, "frequency": 256,
}  # fmt: skip
COLUMNS = Fit(ORDER, ROOM, least=168)
CHARTED = frozenset({"indicator", "measurement", "target_group", "channel", "plan"})


class _Showing(Showing):
    def of(self, row: Any) -> bool:
        return is_metric(row)


class MetricsPage(TabPage):
    """The register and the months have the same metrics, and keep the current one when one turns to the other."""

    printed: ClassVar[str] = "metrics"
    tables: ClassVar[frozenset[str]] = frozenset({"indicator", "measurement"})

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.table = MetricTable(self.document, self.language, self)
        self.register = Register(self.tab)
        self.register.is_for_goal = False
        self.months = MetricMonths(self.workspace)
        spoken = self.language.text("MetricsPage", "Filter the metrics")
        self.showing = _Showing(self, self.register, self.table, METRICS, "metrics", spoken)
        self.filter_line = self.showing.line
        self.chart: MetricChart | None = None
        self._shown = ""  # id of the current metric
        self._seen = False  # whether it was shown once
        self._draw_soon = QTimer(self, singleShot=True, interval=0)
        self._draw_soon.timeout.connect(self._draw)
        self.year = QuietCombo(self.look)
        self._lay_out()
        self._connect()
        self.showing.group()
        by_month, year = self.workspace.kept.get(KEPT, (False, self.months.table.year))
        self.months.table.show_year(year)
        self._filter()
        self._turn(by_month)

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        adding = (
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
        for button in adding:
            button.setEnabled(not self.document.read_only)
        self.tab.separate()
        self.switch = tool("columns-3", text("MetricsPage", "Values by month"), self._switch, SWITCH)
        self.switch.setCheckable(True)
        self.switch.setChecked(self.is_by_month)
        self.year.setMinimumHeight(self.look.px(FIELD))
        self.year.setAccessibleName(text("MetricsPage", "Year shown"))
        self.tab.toolbar.addWidget(self.year)
        self.showing.fill_toolbar()

    def _lay_out(self) -> None:
        text = self.language.text
        self.register.setModel(self.table)
        self.sorting = HeaderSorting(self.register, self.table)
        self.clipboard = RowClipboard(self.register, self.table, self._paste)
        self.register.choose_columns("metrics", COLUMNS)
        self.register.setAccessibleName(text("MetricsPage", "Metrics of communications"))
        self.views = QStackedWidget()
        self.views.addWidget(self.register)
        self.views.addWidget(self.months)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.views)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.empty = EmptyState(
            self.look,
            text("MetricsPage", "The metrics of communications go here: what is held, read, followed and written."),
            text("MetricsPage", "Add the usual metrics"),
            self.add_usual,
        )
        self.empty.second(text("MetricsPage", "Add one of your own"), self._add)
        self.empty.take_paste(self.clipboard.paste)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def _connect(self) -> None:
        self.register.selectionModel().currentChanged.connect(lambda *_: self._follow_row(self.register.current_row()))
        self.register.selectionModel().selectionChanged.connect(lambda *_: self._draw_soon.start())
        self.months.moved.connect(self._follow_cell)
        self.months.view.selectionModel().selectionChanged.connect(lambda *_: self._draw_soon.start())
        self.months.view.paste_wanted.connect(self._offer_paste)
        self.showing.changed.connect(self._filter)
        self.year.activated.connect(lambda _: self._show_year(self.year.currentData()))
        self.document.changed.connect(self._follow)
        self.filter_line.left.connect(self.take_focus)
        acts = {
            "Ctrl+Shift+O": self.sorting.sort_here,
            "Ctrl+Shift+J": self.showing.offer_groups,
            "Ctrl+Shift+H": self.showing.offer_filters,
            "Ctrl+PgUp": lambda: self._show_year(self.months.table.year - 1),
            "Ctrl+PgDown": lambda: self._show_year(self.months.table.year + 1),
            "Ctrl+Return": self.open_calendar,
        }
        for keys, act in acts.items():
            QShortcut(QKeySequence(keys), self, act, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence(SWITCH), self, self._switch, Qt.ShortcutContext.WidgetWithChildrenShortcut)

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
        self._go(current)
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
        if not self.table.index_of(row.id).isValid():
            self.showing.clear()
        (self.months.view if self.is_by_month else self.register).setFocus()
        return self._go(row.id)

    def take_focus(self) -> None:
        if self.pages.currentIndex():
            self.empty.setFocus()
        elif self.is_by_month:
            if not self.months.view.currentIndex().isValid():
                self._go(self.months.table.rows[0].id if self.months.table.rows else "")
            self.months.view.setFocus()
        else:
            if not self.register.currentIndex().isValid():
                select_row(self.register, self.table.index(0, TITLE))
            self.register.setFocus()

    def parts(self) -> list[QWidget]:
        return [self.months.view if self.is_by_month else self.register]

    def open_find(self) -> None:
        self.filter_line.open()

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
        made: list[Indicator] = []
        if self.workspace.perform("add:indicator", lambda tx: made.append(operations.add(tx, title, beside))):
            self.register.setFocus()
            self.register.edit_title(made[0].id, TITLE)

    def add_usual(self) -> None:
        """The usual metrics, named in the language of the plan's content."""
        named = usual_names(Language(self.document.state.plan.language))
        made: list[Indicator] = []
        self.showing.clear()
        if self.workspace.perform("add:indicator", lambda tx: made.extend(operations.add_usual(tx, named))) and made:
            self._go(made[0].id)
            self.take_focus()

    def move_rows(self, steps: int) -> None:
        """Only while the rows stand in the plan's own order."""
        if not self.sorting.is_sorted and not self.is_by_month:
            chosen = self.current_rows()[:: -1 if steps > 0 else 1]
            self.workspace.perform("move:indicator", lambda tx: [operations.move(tx, row, steps) for row in chosen])

    def indent_rows(self) -> None:
        """A register has no levels: Tab goes to the next cell."""
        self.register.step_column(1)

    def outdent_rows(self) -> None:
        self.register.step_column(-1)

    def open_calendar(self) -> None:
        """What the calendar counts for the current metric."""
        from soteplan.views.dialogs.metric_calendar import open_for

        if not self.document.read_only:
            open_for(cast("MainWindow", self.window()), self._metric())

    def _paste(self, text: str, order: Sequence[str]) -> None:
        from soteplan.views.dialogs.paste_metrics import open_for

        open_for(cast("MainWindow", self.window()), text, order)

    def _offer_paste(self, edits: Any) -> None:
        from soteplan.views.dialogs import paste_months

        paste_months.offer(cast("MainWindow", self.window()), self.months.table, edits)

    # filtering

    def _keeps(self, row: Indicator) -> bool:
        return is_metric(row) and self.showing.keeps(row)

    def _filter(self) -> None:
        current = self._shown
        self.table.filter(self._keeps)
        self.months.table.filter(self._keeps)
        if not self._go(current):
            select_row(self.register, self.table.index(0, TITLE))
        self.showing.say_count()
        self.register.show_groups()
        self._show_use()
        self._draw_soon.start()

    # following

    def _metric(self) -> Indicator | None:
        return self.document.state.get(Indicator, self._shown)

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
            self._show_use()
            self.showing.say_count()
        if touched & CHARTED:
            self._draw_soon.start()

    def _show_use(self) -> None:
        self.pages.setCurrentIndex(0 if metrics(self.document.state) else 1)

    def _go(self, row_id: str) -> bool:
        if self.is_by_month:
            return self.months.go(row_id)
        index = self.table.index_of(row_id, TITLE)
        if index.isValid():
            select_row(self.register, index)
            self.register.scrollTo(index)
        return index.isValid()

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
        chart.setMinimumHeight(self.look.px(CHART_LEAST - 48))
        self.splitter.addWidget(chart)
        self.splitter.setStretchFactor(0, 1)
        height = round(max(self.look.px(CHART_LEAST), CHART_SHARE * self.height()))
        self.splitter.setSizes([self.height() - height, height])
        return chart

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_soon.start()
