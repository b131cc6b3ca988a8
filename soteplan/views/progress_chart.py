"""Planned and actual progress over time as two lines. Imported when first shown: pyqtgraph is heavy."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soteplan.domain.dates import day_number, months_between
from soteplan.domain.s_curve import Point
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language
from soteplan.views.look import Look

HEIGHT = 220  # px at 100 %
MOST_TICKS = 9
WHOLE = 10_000
NEAR = 0.02  # of the width of the chart: how near a point the pointer must be


class ProgressChart(QWidget):
    """The planned line is solid, the actual one has points; both stand in the accessible description as well."""

    def __init__(self, look: Look, language: Language) -> None:
        super().__init__()
        self._look, self._language = look, language
        self._planned: list[Point] = []
        self._actual: list[Point] = []
        self.plot = self._make_plot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        self.setFixedHeight(look.px(HEIGHT))

    def show_curves(self, planned: list[Point], actual: list[Point], status_date: str) -> None:
        self._planned, self._actual = planned, actual
        self.plot.clear()
        self._line(planned, "ink2", "", self._language.text("FollowUp", "Planned"))
        self._line(actual, "accent", "o", self._language.text("FollowUp", "Actual"))
        if status_date and planned:
            pen = pg.mkPen(self._look.colour("ink2"), width=1, style=Qt.PenStyle.DashLine)
            self.plot.addItem(pg.InfiniteLine(day_number(status_date), pen=pen))
        self._set_range([point.date for point in (*planned, *actual)])
        self._describe()

    def _make_plot(self) -> Any:
        plot = pg.PlotWidget(background=self._look.colour("paper"))
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(self._look.colour("line"))
            axis.setTextPen(self._look.colour("ink2"))
            axis.setZValue(-1)  # the grid is under the lines and their legend
            axis.setStyle(tickFont=QFont(self._look.font("small")), tickLength=0, tickTextOffset=self._look.px(6))
        plot.getAxis("left").setWidth(self._look.px(48))
        shares = [(share * 100, self._language.percent(share * 100)) for share in (0, 25, 50, 75, 100)]
        plot.getAxis("left").setTicks([shares])
        plot.showGrid(y=True, alpha=1)
        legend = plot.addLegend(offset=(self._look.px(16), self._look.px(8)))
        legend.setLabelTextColor(self._look.colour("ink"))
        legend.setBrush(self._look.colour("paper"))  # over the grid
        plot.scene().sigMouseMoved.connect(self._hover)
        return plot

    def _line(self, points: list[Point], tone: str, symbol: str, name: str) -> None:
        if points:
            colour = self._look.colour(tone)
            x, y = [day_number(point.date) for point in points], [point.progress for point in points]
            style = {"symbol": symbol, "symbolBrush": colour, "symbolPen": None, "symbolSize": 8} if symbol else {}
            self.plot.plot(x, y, pen=pg.mkPen(colour, width=2), name=name, antialias=True, **style)

    def _set_range(self, days: list[str]) -> None:
        first, last = min(days, default="2020-01-01"), max(days, default="2020-12-31")
        self.plot.setRange(xRange=(day_number(first), day_number(last)), yRange=(0, WHOLE * 1.05), padding=0.01)
        months = months_between(first, last)
        step = next(step for step in (1, 2, 3, 6, 12, 24, 60, 10**6) if len(months) / step <= MOST_TICKS)
        starts = [month for month in months if (int(month[:4]) * 12 + int(month[5:]) - 1) % step == 0]
        ticks = [(day_number(f"{month}-01"), f"{int(month[5:])}/{month[:4]}") for month in starts]
        self.plot.getAxis("bottom").setTicks([ticks])

    def _describe(self) -> None:
        name = self._language.text("FollowUp", "Planned and actual progress")
        lines = {
            self._language.text("FollowUp", "Planned"): self._planned,
            self._language.text("FollowUp", "Actual"): self._actual,
        }
        told = [f"{title}: {', '.join(map(self._told, points))}" for title, points in lines.items() if points]
        for widget in (self, self.plot):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(". ".join(told))

    def _told(self, point: Point) -> str:
        return f"{self._language.date(point.date)} {self._language.percent(point.progress // 100 * 100)}"

    def _hover(self, place: QPointF) -> None:
        at = self.plot.getViewBox().mapSceneToView(place)
        self.plot.setToolTip(self.told_at(at.x()))

    def told_at(self, day: float) -> str:
        """The points of both lines near a day, in words, or ""."""
        (first, last), _ = self.plot.viewRange()
        told = []
        for title, points in (
            (self._language.text("FollowUp", "Planned"), self._planned),
            (self._language.text("FollowUp", "Actual"), self._actual),
        ):
            near = min(points, key=lambda point: abs(day_number(point.date) - day), default=None)
            if near is not None and abs(day_number(near.date) - day) <= (last - first) * NEAR:
                told.append(f"{title} {self._told(near)}")
        return plain_tip("\n".join(told)) if told else ""
