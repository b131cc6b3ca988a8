"""The time scale over the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from soteplan.figures.gantt_chart import HEADER_HEIGHT, HEADER_LINE, draw_day_names, draw_header
from soteplan.figures.shapes import Shape
from soteplan.rendering.painter import paint_shapes

if TYPE_CHECKING:
    from soteplan.views.gantt import GanttView


class GanttHeader(QWidget):
    """Stands still while the rows are scrolled under it, and goes sideways with them."""

    def __init__(self, chart: GanttView) -> None:
        super().__init__(chart)
        self._chart = chart

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-chart.horizontalScrollBar().value(), 0)
            painter.scale(chart.unit, chart.unit)
            paint_shapes(self._shapes(), painter, chart.look.palette)

    def _shapes(self) -> list[Shape]:
        chart, view = self._chart, self._chart.view()
        names = draw_day_names(view, HEADER_HEIGHT - HEADER_LINE + 4, chart.labels, chart.meter)
        return [*draw_header(view, chart.labels, chart.meter), *names]

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._chart.wheelEvent(event)
