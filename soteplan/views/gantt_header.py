"""The time scale over the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from soteplan.figures.gantt_chart import HEADER_HEIGHT
from soteplan.figures.gantt_dates import PlanDate, draw_date_signs
from soteplan.figures.gantt_header import draw_named_header
from soteplan.figures.shapes import Shape
from soteplan.models.tips import plain_tip
from soteplan.rendering.painter import paint_shapes

if TYPE_CHECKING:
    from soteplan.views.gantt import GanttView

SIGN = 6.0  # px of the design from the foot of the header to the middle of a sign


class GanttHeader(QWidget):
    """Stands still while the rows are scrolled under it, and goes sideways with them."""

    def __init__(self, chart: GanttView) -> None:
        super().__init__(chart)
        self._chart = chart
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-chart.horizontalScrollBar().value(), 0)
            painter.scale(chart.unit, chart.unit)
            paint_shapes(self._shapes(), painter, chart.look.palette)

    def _shapes(self) -> list[Shape]:
        chart, view = self._chart, self._chart.view()
        signs = draw_date_signs(view, HEADER_HEIGHT - SIGN, chart.rows.marks.dates.shown)
        return [*draw_named_header(view, chart.labels, chart.meter, signs=bool(signs)), *signs]

    def date_at(self, x: float) -> PlanDate | None:
        """The meeting or reporting point whose sign stands at a px of the header."""
        return next(iter(self._chart.dates_at(x)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._chart.told_of_dates(event.pos().x())), self)
            return True
        return bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = Qt.CursorShape.PointingHandCursor if self.date_at(event.position().x()) else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        date = self.date_at(event.position().x())
        if date is not None:
            self._chart.gone_to.emit(*date.key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._chart.wheelEvent(event)
