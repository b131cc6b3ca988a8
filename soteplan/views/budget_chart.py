"""The budget by year as stacked bars of its cost categories. Imported when it is first shown: pyqtgraph is heavy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.domain.budget_views import ViewColumn, ViewRow
from soteplan.domain.text import shortened
from soteplan.figures.sheet import Entry, box_sample
from soteplan.figures.tokens import SERIES
from soteplan.models.budget_cells import category_of
from soteplan.models.budget_live import LiveView
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language
from soteplan.views.plots import HEADROOM, STYLES, Bars, Legend, money_plot, value_label
from soteplan.views.workspace import Workspace

MARGIN = 16
LONGEST_TITLE = 80  # characters in the legend and in a tip


@dataclass(frozen=True, slots=True)
class Series:
    """One layer of the bars: a category with its cents by year."""

    title: str
    amounts: tuple[int, ...]


def years_of(form: LiveView) -> list[ViewColumn]:
    """The columns of the form that are years."""
    return [column for column in form.columns if isinstance(column.key, int)]


def series_of(form: LiveView, language: Language) -> list[Series]:
    """The categories at the top of the form that have money; the smallest share one layer when there are many."""
    years = years_of(form)
    all_rows = [row for row in form.rows if row.level == 0 and category_of(form, row)]
    found = [Series(_title(form, row), tuple(form.amount(row, year) or 0 for year in years)) for row in all_rows]
    found = [series for series in found if any(series.amounts)]
    if len(found) <= len(SERIES):
        return found
    large = sorted(found, key=lambda series: -sum(map(abs, series.amounts)))[: len(SERIES) - 1]
    rest = [series for series in found if series not in large]
    summed = tuple(map(sum, zip(*(series.amounts for series in rest), strict=True)))
    kept = [series for series in found if series in large]
    return [*kept, Series(language.text("BudgetTab", "Others"), summed)]


def _title(form: LiveView, row: ViewRow) -> str:
    category = category_of(form, row)
    return shortened(category.title, LONGEST_TITLE) if category else ""


class BudgetChart(QWidget):
    """Shows the same numbers as the grid, which is its table for those who do not see it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._look, self._language = workspace.look, workspace.language
        self._series: list[Series] = []
        self._years: list[int] = []
        self._bars: Bars | None = None
        self._items: list[Any] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(*[self._look.px(MARGIN)] * 4)
        column.setSpacing(self._look.px(8))
        heading = QLabel(self._language.text("BudgetTab", "Costs by year"))
        heading.setFont(self._look.font("label"))
        self._plot = money_plot(self._look, self._language)
        self._plot.scene().sigMouseMoved.connect(self._hover)
        self._legend = Legend(self._look)
        for widget, stretch in ((heading, 0), (self._plot, 1), (self._legend, 0)):
            column.addWidget(widget, stretch)
        self._look.tone(self, "paper")

    @property
    def series(self) -> list[Series]:
        return self._series

    def show_form(self, form: LiveView) -> None:
        """Draw the form's amounts; nothing is drawn again that has not changed."""
        series, years = series_of(form, self._language), [int(str(column.key)) for column in years_of(form)]
        if (series, years) != (self._series, self._years):
            self._series, self._years = series, years
            self._draw()

    def _draw(self) -> None:
        for item in self._items:
            self._plot.removeItem(item)
        self._bars = Bars([series.amounts for series in self._series], self._look)
        self._items = [self._bars, *self._labels(self._bars)]
        for item in self._items:
            self._plot.addItem(item)
        tops = [self._bars.top(year) for year in range(len(self._years))]
        lows = [self._bars.bottom(year) for year in range(len(self._years))]
        self._plot.setRange(
            xRange=(-0.5, len(self._years) - 0.5), yRange=(min([0, *lows]), max([1, *tops]) * HEADROOM), padding=0
        )
        self._plot.getAxis("bottom").setTicks([[(number, str(year)) for number, year in enumerate(self._years)]])
        self._legend.show_entries(self._entries())
        self._describe()

    def _labels(self, bars: Bars) -> list[Any]:
        """The total of each year over its bar."""
        labels = []
        for number in range(len(self._years)):
            text = self._language.millions(self._total(number))
            label = value_label(text, self._look)
            label.setPos(number, bars.top(number))
            labels.append(label)
        return labels

    def _entries(self) -> list[Entry]:
        samples = (box_sample(style.fill, pattern=style.pattern) for style in STYLES)
        return [Entry(sample, each.title) for sample, each in zip(samples, self._series, strict=False)]

    def _total(self, year: int) -> int:
        return sum(series.amounts[year] for series in self._series)

    def _describe(self) -> None:
        """The chart in words: the totals, then each category."""
        totals = ", ".join(
            f"{year} {self._language.millions(self._total(number))}" for number, year in enumerate(self._years)
        )
        parts = [
            f"{series.title}: " + ", ".join(self._language.millions(amount) for amount in series.amounts)
            for series in self._series
        ]
        name = self._language.text("BudgetTab", "Costs by year: {totals}", totals=totals)
        for widget in (self, self._plot):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(". ".join(parts))

    def _hover(self, place: QPointF) -> None:
        point = self._plot.getViewBox().mapSceneToView(place)
        self._plot.setToolTip(self.told_at(point.x(), point.y()))

    def told_at(self, x: float, y: float) -> str:
        """The category, year and amount under a point of the chart, or ""."""
        found = self._bars.at(x, y) if self._bars else None
        if found is None:
            return ""
        series, year = self._series[found[0]], found[1]
        return plain_tip(f"{series.title}, {self._years[year]}: {self._language.euros(series.amounts[year])}")
