"""What is painted over and under the chart and never printed: bands, the selection, the bar being pulled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from soteplan.domain.dates import from_day_number
from soteplan.domain.schedule_places import GROUP
from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.shapes import Box, Key, Line, Marker, Rect, Shape, Text
from soteplan.figures.tokens import CHIP_RADIUS, ROW_HEIGHT, STYLES
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint_shapes
from soteplan.texts.language import Language
from soteplan.views.gantt_grip import Grip
from soteplan.views.look import Look

RING_GAP, RING_WIDTH = 2.0, 2.0
CHOSEN_ARROW = 2.5
PADDING = 6.0


class Layers:
    """Painted in px of the design, as the chart is."""

    def __init__(self, look: Look, language: Language) -> None:
        self._look, self._language = look, language
        self._meter = QtMeter()

    def bands(self, painter: QPainter, view: ChartView, rows: Sequence[Any]) -> None:
        """A tint behind packages and headings."""
        for number, _, row in rows:
            if row.kind in ("package", GROUP):
                painter.fillRect(_row_rect(view, number), self._look.colour("frame"))

    def selection(self, painter: QPainter, view: ChartView, numbers: Iterable[int]) -> None:
        tint = self._look.colour("accent")
        tint.setAlphaF(self._look.palette.tint_share)
        for number in numbers:
            painter.fillRect(_row_rect(view, number), tint)

    def ring(self, painter: QPainter, key: Key, shapes: Sequence[Shape]) -> None:
        """Around the selected bar."""
        shape = find_solid(key, shapes)
        if shape is not None:
            self._outline(painter, _rect(shape).adjusted(-RING_GAP, -RING_GAP, RING_GAP, RING_GAP))

    def chosen_arrow(self, painter: QPainter, key: Key | None, arrows: Sequence[Line]) -> None:
        """The arrow of the selected dependency once more, strong."""
        if key is not None and key.table == "dependency":
            strong = [replace(line, colour="accent", width=CHOSEN_ARROW) for line in arrows if line.key == key]
            paint_shapes(strong, painter, self._look.palette)

    def ghost(self, painter: QPainter, view: ChartView, grip: Grip, days: int, bounds: Rect) -> None:
        """Where the bar will stand, with its dates."""
        start, end = grip.pulled(days)
        area = QRectF(*bounds)
        if grip.key.table == "milestone":
            area.translate(view.scale.x(start) - view.scale.x(grip.start), 0)
        else:
            area.setLeft(view.scale.x(start))
            area.setRight(view.scale.x(end + 1))
        painter.fillRect(area, self._faint())
        self._outline(painter, area)
        self.chip(painter, view, Rect(area.x(), area.y(), area.width(), area.height()), self.period(start, end))

    def period(self, start: int, end: int) -> str:
        first, last = (self._language.date(from_day_number(day)) for day in (start, end))
        return first if start == end else f"{first} – {last}"

    def chip(self, painter: QPainter, view: ChartView, area: Rect, text: str, colour: str = "accent") -> None:
        """A line of words over an area, or under it where there is no room."""
        line = STYLES["label"].line
        width = self._meter.width(text, "label") + 2 * PADDING
        x = max(view.left, min(area.centre.x - width / 2, view.right - width))
        y = area.y - line - 6 if area.y > line + 8 else area.bottom + 6
        chip = Box(x, y, width, line + 2, "paper", colour, radius=CHIP_RADIUS)
        words = Text(x + PADDING, y + 1, (text,), "label", "ink", width=width - 2 * PADDING)
        paint_shapes([chip, words], painter, self._look.palette)

    def _outline(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(self._look.colour("accent"), RING_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, CHIP_RADIUS + 1, CHIP_RADIUS + 1)

    def _faint(self) -> QColor:
        colour = self._look.colour("accent")
        colour.setAlphaF(0.25)
        return colour


def _row_rect(view: ChartView, number: int) -> QRectF:
    return QRectF(view.left, view.row_top(number), view.right - view.left, ROW_HEIGHT)


def find_solid(key: Key, shapes: Sequence[Shape]) -> Box | Marker | None:
    """The bar or milestone of a row among some shapes."""
    return next((s for s in shapes if s.key == key and isinstance(s, Box | Marker)), None)


def _rect(shape: Box | Marker) -> QRectF:
    bounds = shape.bounds
    return QRectF(QPointF(bounds.x, bounds.y), QPointF(bounds.right, bounds.bottom))
