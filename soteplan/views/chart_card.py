"""A chart of the budget with its heading, its legend, and its table in its place. pyqtgraph is heavy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from soteplan.domain.budget_series import Chart
from soteplan.figures.sheet import Entry, Sample, box_sample
from soteplan.models import chart_words
from soteplan.models.chart_table import ChartTable
from soteplan.models.tips import plain_tip
from soteplan.views.header import QuietHeader
from soteplan.views.look import Look
from soteplan.views.plots import HEADROOM, STYLES, Bars, Legend, Stack, Style, money_plot, name_places, value_label
from soteplan.views.quiet import slim_bars
from soteplan.views.run_lines import LINES, RunLines, line_sample
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.workspace import Workspace

WHOLE = 10_000
ROW = 28
MOST_LABELS = 12  # numbers over the bars
USE = {
    "plan": Style("frame", "", "ink2"),
    "actual": Style("accent"),
    "forecast": Style("accent_mid", "rising", "accent"),
}
BESIDE = {"plan": Stack((0,), -0.36, 0.34), "use": Stack((1, 2), 0.02, 0.34)}
BETWEEN = 4  # px at 100 % that part the names under a chart
LABEL = 22  # px at 100 % over the highest bar for its number
PADDING = 16  # of a cell, both sides together


class _Table(LeavesZoom, QTableView):
    """Copies itself whole: the numbers of a chart belong together. Heads are cut before numbers are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setHorizontalHeader(QuietHeader(look, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        slim_bars(self, look)

    def fit_columns(self) -> None:
        """As wide as the numbers; where there is room to spare, as wide as the heads."""
        model, pad = self.model(), self._look.px(PADDING)
        columns, numbers, heads = range(model.columnCount()), self.fontMetrics(), self.horizontalHeader().fontMetrics()
        texts = [[str(model.index(row, column).data()) for row in range(model.rowCount())] for column in columns]
        least = [max((numbers.horizontalAdvance(text) for text in each), default=0) + pad for each in texts]
        words = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        wanted = [max(width, heads.horizontalAdvance(word) + pad) for width, word in zip(least, words, strict=True)]
        spare, lack = self.viewport().width() - sum(least), sum(wanted) - sum(least)
        share = min(1.0, max(0, spare) / lack) if lack else 0.0
        for column, (width, whole) in enumerate(zip(least, wanted, strict=True)):
            self.setColumnWidth(column, width + int((whole - width) * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.model().block())  # type: ignore[attr-defined]
        else:
            super().keyPressEvent(event)


class ChartCard(QFrame):
    """Shows one of the charts as a drawing or as its table; both hold the same numbers."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__()
        self._look, self._language, self.name = workspace.look, workspace.language, name
        self.chart = Chart(name, (), ())
        self._drawn: Chart | None = None
        self._items: list[Any] = []
        self._bars: Bars | None = None
        self._lines: RunLines | None = None
        self._across, self._up = (0.0, 1.0), (0.0, 1.0)
        self._names: list[tuple[int, str]] = []
        self.heading = QLabel(chart_words.title(self._language, name))
        self.heading.setFont(self._look.font("section"))
        self.heading.setWordWrap(True)  # rather than widen the window
        self.plot = money_plot(self._look, self._language, shares=name == "funding_shares")
        self.plot.scene().sigMouseMoved.connect(self._hover)
        self.plot.getViewBox().sigResized.connect(lambda *_: self._fit())
        self.legend = Legend(self._look)
        self.table = ChartTable(self._language, self)
        self.view = self._make_table()
        self.pages = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._look.px
        drawing = QWidget()
        inner = QVBoxLayout(drawing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(8))
        inner.addWidget(self.plot, 1)
        inner.addWidget(self.legend)
        self.missing = QLabel(self._language.text("Charts", chart_words.NOTES[self.name]))
        self.missing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (drawing, self.view, self.missing):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.heading)
        column.addWidget(self.pages, 1)
        self._look.tone(self, "paper")

    def _make_table(self) -> _Table:
        view = _Table(self._look)
        view.setModel(self.table)
        view.setAccessibleName(chart_words.title(self._language, self.name))
        return view

    # showing

    def show_chart(self, chart: Chart, *, as_table: bool) -> None:
        """Draw what has changed; nothing is drawn while the table stands there."""
        self.chart = chart
        if chart.is_empty:
            self.pages.setCurrentIndex(2)
        else:
            self.pages.setCurrentIndex(int(as_table))
        if as_table:
            place = self.view.currentIndex()
            self.table.show_chart(chart)
            self.view.setCurrentIndex(self.table.index(max(0, place.row()), max(0, place.column())))
            self.view.fit_columns()
        elif chart != self._drawn:
            self._drawn = chart
            self._draw()
        self._describe()

    @property
    def part(self) -> QWidget:
        """What takes the keyboard: the table, else the card."""
        return self.view if self.pages.currentWidget() is self.view else self

    def _draw(self) -> None:
        for item in self._items:
            self.plot.removeItem(item)
        self._bars = self._lines = None
        self._items = []
        if self.chart.series:
            draw = self._draw_lines if self.name == "cumulated" else self._draw_bars
            draw()
        self.legend.show_entries(self._entries())

    def _draw_bars(self) -> None:
        chart, is_use = self.chart, self.name == "by_package"
        amounts = [self._heights(number) for number in range(len(chart.series))]
        self._bars = Bars(amounts, self._look, self._styles(), self._stacks() if is_use else ())
        self._items = [self._bars]
        if len(chart.places) <= MOST_LABELS and not is_use:
            self._items += self._labels(self._bars)
        for item in self._items:
            self.plot.addItem(item)
        count = len(chart.places)
        tops = [self._bars.top(place) for place in range(count)]
        lows = [self._bars.bottom(place) for place in range(count)]
        self._set_range((-0.5, count - 0.5), (min([0, *lows]), max([1, *tops])), range(count))

    def _heights(self, number: int) -> list[float]:
        series = self.chart.series[number]
        if self.name != "funding_shares":
            return [float(amount) for amount in series.amounts]
        totals = [max(self.chart.total(place), 1) for place in range(len(self.chart.places))]
        return [amount * WHOLE / total for amount, total in zip(series.amounts, totals, strict=True)]

    def _styles(self) -> Sequence[Style]:
        if self.name == "by_package":
            return [USE[series.kind] for series in self.chart.series]
        count = len(self.chart.series)
        return [STYLES[number % len(STYLES)] for number in range(count)]

    def _stacks(self) -> list[Stack]:
        """The plan beside what is used with the forecast on top of it, whichever of them there are."""
        planned = [number for number, series in enumerate(self.chart.series) if series.kind == "plan"]
        used = [number for number in range(len(self.chart.series)) if number not in planned]
        pairs = (("plan", planned), ("use", used))
        return [BESIDE[name]._replace(layers=tuple(layers)) for name, layers in pairs if layers]

    def _labels(self, bars: Bars) -> list[Any]:
        labels = []
        for place in range(len(self.chart.places)):
            label = value_label(self._language.millions(self.chart.total(place)), self._look)
            label.setPos(place, bars.top(place))
            labels.append(label)
        return labels

    def _draw_lines(self) -> None:
        self._lines = RunLines(self.chart, self._look)
        self._items = self._lines.items
        for item in self._items:
            self.plot.addItem(item)
        count = len(self.chart.places)
        top = max((max(series.amounts) for series in self.chart.series), default=1)
        self._set_range((-1, count), (0, max(top, 1)), self._lines.ticks())

    def _set_range(self, across: tuple[float, float], up: tuple[float, float], ticks: Sequence[int]) -> None:
        self._names = [(place, chart_words.short_place(self._language, self.chart.places[place])) for place in ticks]
        self._across, self._up = across, up
        self._fit()

    def _fit(self) -> None:
        """Room for the numbers over the bars, however low the chart is, and for the names under them."""
        width = self.plot.getViewBox().width() / max(len(self._names), 1)
        name_places(self.plot, self._look, self._names, width - self._look.px(BETWEEN))
        height = self.plot.getViewBox().height()
        head = max(HEADROOM - 1, self._look.px(LABEL) / height) if height > 0 else HEADROOM - 1
        (low, high) = self._up
        self.plot.setRange(xRange=self._across, yRange=(low, high + (high - low) * min(head, 1)), padding=0)

    def _entries(self) -> list[Entry]:
        names = [chart_words.series_name(self._language, series) for series in self.chart.series]
        return [Entry(sample, name) for sample, name in zip(self._samples(), names, strict=True)]

    def _samples(self) -> list[Sample]:
        if self.name == "cumulated":
            return [line_sample(LINES[series.kind]) for series in self.chart.series]
        return [box_sample(style.fill, style.stroke, style.pattern) for style in self._styles()]

    def _describe(self) -> None:
        name = chart_words.title(self._language, self.name)
        told = chart_words.described(self._language, self.chart)
        for widget in (self, self.plot):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(told)

    # hovering

    def _hover(self, place: QPointF) -> None:
        point = self.plot.getViewBox().mapSceneToView(place)
        self.plot.setToolTip(self.told_at(point.x(), point.y()))

    def told_at(self, x: float, y: float) -> str:
        """The numbers under a point of the chart, or ""."""
        if self._lines is not None:
            place = self._lines.place_at(x)
            known = [series for series in self.chart.series if place is not None and series.sums[place]]
            lines = [chart_words.told(self._language, self.chart, series, place) for series in known]  # type: ignore[arg-type]
            return plain_tip("\n".join(lines)) if lines else ""
        found = self._bars.at(x, y) if self._bars else None
        if found is None:
            return ""
        return plain_tip(chart_words.told(self._language, self.chart, self.chart.series[found[0]], found[1]))
