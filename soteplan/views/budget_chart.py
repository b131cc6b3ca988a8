"""The budget by year as stacked bars of its cost categories. Imported when it is first shown: pyqtgraph is heavy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.domain.text import shortened
from soteplan.figures.shapes import Box
from soteplan.figures.sheet import Entry, Sheet, box_sample
from soteplan.figures.tokens import SERIES
from soteplan.models.budget_form import BudgetForm, FormRow
from soteplan.models.tips import plain_tip
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.texts.language import Language
from soteplan.views.look import Look
from soteplan.views.workspace import Workspace

BAR = 0.62  # of the room of a year
HEADROOM = 1.12
PATTERNS = ("", "rising", "level", "upright", "falling")  # beside each colour
MARGIN = 16


LONGEST_TITLE = 80  # characters in the legend and in a tip


@dataclass(frozen=True, slots=True)
class Series:
    """One layer of the bars: a category with its cents by year."""

    title: str
    amounts: tuple[int, ...]


def series_of(form: BudgetForm, language: Language) -> list[Series]:
    """The categories at the top of the form that have money; the smallest share one layer when there are many."""
    years = form.years()
    all_rows = [row for row in form.rows() if row.level == 0 and form.category(row)]
    found = [Series(_title(form, row), tuple(form.amount(row, year) or 0 for year in years)) for row in all_rows]
    found = [series for series in found if any(series.amounts)]
    if len(found) <= len(SERIES):
        return found
    large = sorted(found, key=lambda series: -sum(map(abs, series.amounts)))[: len(SERIES) - 1]
    rest = [series for series in found if series not in large]
    summed = tuple(map(sum, zip(*(series.amounts for series in rest), strict=True)))
    kept = [series for series in found if series in large]
    return [*kept, Series(language.text("BudgetTab", "Others"), summed)]


def _title(form: BudgetForm, row: FormRow) -> str:
    category = form.category(row)
    return shortened(category.title, LONGEST_TITLE) if category else ""


class Bars(pg.GraphicsObject):  # type: ignore[misc]
    """Stacked bars in the shapes of the figures: patterns stand still however the axes are scaled."""

    def __init__(self, series: list[Series], look: Look) -> None:
        super().__init__()
        self._series = series
        self._look = look
        self.count = len(series[0].amounts) if series else 0

    def layers(self, year: int) -> list[tuple[int, float, float]]:
        """(series, from, to) in cents: what is positive stacks upwards, what is negative downwards."""
        up = down = 0
        found = []
        for number, series in enumerate(self._series):
            amount = series.amounts[year]
            start = up if amount >= 0 else down
            up, down = (up + amount, down) if amount >= 0 else (up, down + amount)
            if amount:
                found.append((number, float(start), float(start + amount)))
        return found

    def top(self, year: int) -> float:
        return max((max(a, b) for _, a, b in self.layers(year)), default=0.0)

    def bottom(self, year: int) -> float:
        return min((min(a, b) for _, a, b in self.layers(year)), default=0.0)

    def boundingRect(self) -> QRectF:
        low = min((self.bottom(year) for year in range(self.count)), default=0.0)
        high = max((self.top(year) for year in range(self.count)), default=1.0)
        return QRectF(-0.5, low, max(self.count, 1), max(high - low, 1.0))

    def paint(self, painter: QPainter, *_: Any) -> None:
        to_screen = painter.transform()
        painter.save()
        painter.resetTransform()
        scale = self._look.scale * painter.device().devicePixelRatioF()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for year in range(self.count):
            for number, start, end in self.layers(year):
                first = to_screen.map(QPointF(year - BAR / 2, end)) / scale
                last = to_screen.map(QPointF(year + BAR / 2, start)) / scale
                area = QRectF(first, last).normalized()
                paint_shapes([self._layer(number, area)], painter, self._look.palette)
        painter.restore()

    def _layer(self, number: int, area: QRectF) -> Box:
        colour, pattern = SERIES[number], PATTERNS[number]
        gap = 1 if area.height() > 4 else 0  # a hair of paper between the layers
        return Box(area.x(), area.y() + gap, area.width(), area.height() - gap, fill=colour, pattern=pattern)


class Legend(QWidget):
    """Samples and their categories, in as many lines as the width asks for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._meter = QtMeter()
        self._entries: list[Entry] = []

    def show_series(self, series: list[Series]) -> None:
        self._entries = [
            Entry(box_sample(SERIES[number], pattern=PATTERNS[number]), each.title)
            for number, each in enumerate(series)
        ]
        self.setAccessibleName(", ".join(each.title for each in series))
        self.setFixedHeight(self._height(self.width()))
        self.update()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        height = self._height(self.width())
        if height != self.height():
            self.setFixedHeight(height)

    def _height(self, width: int) -> int:
        return self._look.px(Sheet(self._meter).legend(0, 0, width / self._look.scale, self._entries)) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet = Sheet(self._meter)
        sheet.legend(0, 0, self.width() / self._look.scale, self._entries)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self._look.scale, self._look.scale)
            paint_shapes(sheet.shapes, painter, self._look.palette)


class MoneyAxis(pg.AxisItem):  # type: ignore[misc]
    """Amounts as the language writes them."""

    def __init__(self, language: Language) -> None:
        super().__init__("left")
        self._language = language

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [axis_text(self._language, round(value), spacing) for value in values]


def axis_text(language: Language, cents: int, spacing: float) -> str:
    """A tick in M€ or t€, with just the decimals its neighbours ask for."""
    if cents == 0:
        return "0"
    if spacing >= 10_000_000:
        decimals = 0 if spacing >= 100_000_000 else 1
        return f"{language.number(cents / 100_000_000, decimals)}\u00a0M€"
    return (
        language.millions(cents) if abs(cents) < 100_000_000 else f"{language.number(cents / 100_000_000, 2)}\u00a0M€"
    )


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
        self._plot = self._make_plot()
        self._legend = Legend(self._look)
        for widget, stretch in ((heading, 0), (self._plot, 1), (self._legend, 0)):
            column.addWidget(widget, stretch)
        self._look.tone(self, "paper")

    @property
    def series(self) -> list[Series]:
        return self._series

    def show_form(self, form: BudgetForm) -> None:
        """Draw the form's amounts; nothing is drawn again that has not changed."""
        series, years = series_of(form, self._language), form.years()
        if (series, years) != (self._series, self._years):
            self._series, self._years = series, years
            self._draw()

    def _make_plot(self) -> Any:
        plot = pg.PlotWidget(background=self._look.colour("paper"), axisItems={"left": MoneyAxis(self._language)})
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = QFont(self._look.font("small"))
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(self._look.colour("line"))
            axis.setTextPen(self._look.colour("ink2"))
            axis.setStyle(tickFont=font, tickLength=0, tickTextOffset=self._look.px(6))
        plot.getAxis("left").setWidth(self._look.px(56))
        plot.getAxis("left").setPen(None)
        plot.getAxis("left").setZValue(-1)  # the grid lies under the bars
        plot.getAxis("left").setTickPen(self._look.colour("line"))
        plot.getAxis("left").setStyle(maxTickLevel=0)
        plot.getAxis("bottom").setHeight(self._look.px(28))
        plot.showGrid(y=True, alpha=1)
        plot.scene().sigMouseMoved.connect(self._hover)
        return plot

    def _draw(self) -> None:
        for item in self._items:
            self._plot.removeItem(item)
        self._bars = Bars(self._series, self._look)
        self._items = [self._bars, *self._labels(self._bars)]
        for item in self._items:
            self._plot.addItem(item)
        tops = [self._bars.top(year) for year in range(len(self._years))]
        lows = [self._bars.bottom(year) for year in range(len(self._years))]
        self._plot.setRange(
            xRange=(-0.5, len(self._years) - 0.5), yRange=(min([0, *lows]), max([1, *tops]) * HEADROOM), padding=0
        )
        self._plot.getAxis("bottom").setTicks([[(number, str(year)) for number, year in enumerate(self._years)]])
        self._legend.show_series(self._series)
        self._describe()

    def _labels(self, bars: Bars) -> list[Any]:
        """The total of each year over its bar."""
        labels = []
        for number in range(len(self._years)):
            text = self._language.millions(self._total(number))
            paper = self._look.colour("paper")
            label = pg.TextItem(text, self._look.colour("ink"), anchor=(0.5, 1), border=None, fill=paper)
            label.setFont(self._look.font("label"))
            label.setPos(number, bars.top(number))
            labels.append(label)
        return labels

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
        year = round(x)
        if self._bars is None or not 0 <= year < len(self._years) or abs(x - year) > BAR / 2:
            return ""
        for number, start, end in self._bars.layers(year):
            if min(start, end) <= y <= max(start, end):
                amount = self._language.euros(self._series[number].amounts[year])
                return plain_tip(f"{self._series[number].title}, {self._years[year]}: {amount}")
        return ""
