"""The chosen metrics as charts side by side, with target and starting level. pyqtgraph is heavy.

The table of the values by month is their table for those who do not see them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from soteplan.domain.dates import day_number, month_end, month_start, months_between
from soteplan.domain.evaluation import Indicator
from soteplan.domain.metrics import FIRST_YEARS, Reading, readings
from soteplan.domain.text import shortened
from soteplan.figures.metrics import BASELINE, TARGET, about, last_value, told
from soteplan.figures.number_axis import round_values
from soteplan.figures.sheet import Entry
from soteplan.models.tips import plain_tip
from soteplan.rendering.labels import LanguageLabels
from soteplan.views.elided import Elided
from soteplan.views.look import Look
from soteplan.views.plots import FOOT, LINE, Legend, quiet_plot
from soteplan.views.run_lines import Stroke, line_sample
from soteplan.views.workspace import Workspace

MOST = 6  # charts side by side
NARROWEST = 208  # px at 100 % of one
VALUES = Stroke("accent", 2)
LEVELS = tuple((level, Stroke(level.colour, level.width, dashed=True)) for level in (TARGET, BASELINE))
NAMED = 48  # px at 100 % that the name of a month or year takes
SIGN, LAST_SIGN = 6, 9  # px at 100 %
AIR = 0.06  # of the height of a plot, over and under what is drawn


class MetricPlot(QWidget):
    """One metric: its name and last value over its plot. What stands at a place is told by hovering."""

    def __init__(self, look: Look, labels: LanguageLabels) -> None:
        super().__init__()
        self._look, self._labels = look, labels
        self._found: list[Reading] = []
        self._unit = ""
        self._marks: list[tuple[float, str]] = []
        self.name, self.last = self._label("strong"), self._label("value")
        self.about = self._label("small", "ink2")
        self.plot = quiet_plot(look, pg.AxisItem("left"))
        self.plot.scene().sigMouseMoved.connect(self._hover)
        self.plot.getViewBox().sigResized.connect(lambda *_: self._name_months())
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.plot, 1)
        look.tone(self, "paper")

    def _label(self, style: str, ink: str = "ink") -> QLabel:
        label = QLabel() if style == "value" else Elided()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._look.font("strong" if style == "value" else style))
        self._look.tone(label, "paper", ink)
        return label

    def show_metric(self, state: Any, row: Indicator) -> None:
        """Draw the values of a metric with its target and its starting level."""
        labels = self._labels
        self._found, self._unit = readings(state, row), row.unit
        self.name.setText(shortened(row.title))
        self.last.setText(last_value(state, labels, row))
        self.plot.clear()
        found = zip(LEVELS, (row.target, row.baseline), strict=True)
        levels = [(level, stroke, value) for (level, stroke), value in found if value is not None]
        named = (labels.word(level.word, value=labels.number(value)) for level, _, value in levels)
        self.about.setText(" · ".join(part for part in (about(state, labels, row), *named) if part))
        for _, stroke, value in levels:
            self.plot.addItem(pg.InfiniteLine(value, angle=0, pen=self._pen(stroke)))
        self._draw_values()
        self._set_range([value for _, _, value in levels])
        for widget in (self, self.plot):
            widget.setAccessibleName(row.title)
            widget.setAccessibleDescription(told(state, labels, row))

    def _pen(self, stroke: Stroke) -> Any:
        style = Qt.PenStyle.DashLine if stroke.dashed else Qt.PenStyle.SolidLine
        return pg.mkPen(self._look.colour(stroke.colour), width=stroke.width * self._look.scale, style=style)

    def _draw_values(self) -> None:
        days = [float(day_number(each.date)) for each in self._found]
        sizes = [self._look.px(SIGN)] * (len(days) - 1) + [self._look.px(LAST_SIGN)] * bool(days)
        self.plot.plot(days, [each.value for each in self._found], pen=self._pen(VALUES), symbol="o",
                       symbolBrush=self._look.colour(VALUES.colour), symbolPen=None, symbolSize=sizes,
                       antialias=True)  # fmt: skip

    def _set_range(self, levels: Sequence[float]) -> None:
        values = [*(each.value for each in self._found), *levels, 0.0]
        ticks = round_values(min(values), max(values))
        self.plot.getAxis("left").setTicks([[(value, self._labels.number(value)) for value in ticks]])
        days = [each.date for each in self._found] or [FIRST_YEARS]
        first, last = day_number(month_start(days[0])), day_number(month_end(days[-1]))
        beside = max(8, (last - first) // 20)  # days of air
        span = ticks[-1] - ticks[0]
        up = ticks[0] - span * AIR, ticks[-1] + span * AIR
        self.plot.setRange(xRange=(first - beside, last + beside), yRange=up, padding=0)
        self._marks = self._months(days[0], days[-1])
        self._name_months()

    def _months(self, first: str, last: str) -> list[tuple[float, str]]:
        """The months with a value between the first and the last; the year is said with the first and each January."""
        found = []
        for number, month in enumerate(months_between(first, last)):
            year = f"\n{month[:4]}" if month[5:] == "01" or number == 0 else ""
            found.append((float(day_number(f"{month}-15")), self._labels.month_name(int(month[5:])) + year))
        return found

    def _name_months(self) -> None:
        """As many of the names as there is room for."""
        room = max(1.0, self.plot.getViewBox().width() / self._look.px(NAMED))
        step = max(1, -(-len(self._marks) // int(room)))
        axis = self.plot.getAxis("bottom")
        axis.setHeight(self._look.px(FOOT + LINE))
        axis.setTicks([self._marks[::step]])

    # hovering

    def _hover(self, place: QPointF) -> None:
        self.plot.setToolTip(self.told_at(self.plot.getViewBox().mapSceneToView(place).x()))

    def told_at(self, x: float) -> str:
        """The value nearest to a day of the chart, or ""."""
        if not self._found:
            return ""
        nearest = min(self._found, key=lambda each: abs(day_number(each.date) - x))
        value = f"{self._labels.number(nearest.value)} {self._unit}".strip()
        return plain_tip(f"{self._labels.date(nearest.date)}: {value}")


class MetricChart(QWidget):
    """As many of the chosen metrics as there is room for; how many more are chosen is said."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._look = workspace, workspace.look
        self._labels = LanguageLabels(workspace.language)
        self.rows: list[Indicator] = []
        self.plots: list[MetricPlot] = []  # as many as were ever shown side by side
        self.legend, self.missing, self.more = Legend(self._look), QLabel(), QLabel()
        self.missing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.missing.setWordWrap(True)
        self.more.setFont(self._look.font("small"))
        for label in (self.missing, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._look.tone(label, "paper", "ink2")
        self._side, px = QHBoxLayout(), self._look.px
        self._side.setSpacing(px(24))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(8))
        column.setSpacing(px(8))
        column.addLayout(self._side, 1)
        column.addWidget(self.missing, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.legend, 1)
        foot.addWidget(self.more)
        column.addLayout(foot)
        self._look.tone(self, "paper")
        word = self._labels.word
        samples = [(VALUES, word("metric_values")), *((stroke, word(f"{level.word}_line")) for level, stroke in LEVELS)]
        self.legend.show_entries([Entry(line_sample(stroke), words) for stroke, words in samples])

    def show_metrics(self, rows: Sequence[Indicator], state: Any) -> None:
        """Draw those of the metrics that have values, the first ones."""
        text = self._workspace.language.text
        self.rows = [row for row in rows if readings(state, row)]
        shown = self.rows[: max(1, min(MOST, self.width() // self._look.px(NARROWEST + 24)))]
        while len(self.plots) < len(shown):
            self.plots.append(MetricPlot(self._look, self._labels))
            self._side.addWidget(self.plots[-1], 1)
        for number, plot in enumerate(self.plots):
            plot.setVisible(number < len(shown))
            if number < len(shown):
                plot.show_metric(state, shown[number])
        self.missing.setVisible(not shown)
        self.legend.setVisible(bool(shown))
        others = len(self.rows) - len(shown)
        self.more.setText(self._workspace.language.count("MetricsPage", "and %n other(s)", others) if others else "")
        none = text("MetricsPage", "No metrics are chosen.")
        self.missing.setText(text("MetricsPage", "The chosen metrics have no values yet.") if rows else none)
        self.setAccessibleName(text("MetricsPage", "Charts of the chosen metrics"))
        self.setAccessibleDescription(" ".join(told(state, self._labels, row) for row in shown))
