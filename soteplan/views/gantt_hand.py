"""The mouse over the chart: what it holds, what it pulls, and the handles that links are pulled from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from soteplan.figures.shapes import Key, Marker, Rect
from soteplan.rendering.painter import paint_shapes
from soteplan.views.gantt_grip import WHOLE, Grip
from soteplan.views.gantt_pulls import BarPull, Handle, LinkPull

if TYPE_CHECKING:
    from soteplan.views.gantt import GanttView

CURSORS = {True: Qt.CursorShape.SizeAllCursor, False: Qt.CursorShape.SizeHorCursor}
OUT = 10.0  # px from the end of a bar to the middle of its handle
SIZE = 10.0
LINKED = ("phase", "milestone")  # what a dependency can lead from and to


class Hand:
    """Points are those of the viewport, areas px of the design."""

    def __init__(self, chart: GanttView) -> None:
        self._chart = chart
        self._pull: BarPull | LinkPull | None = None
        self._pressed = QPointF()
        self._over: Key | None = None  # the bar whose handles are shown
        self.pulling = False

    # events

    def press(self, event: QMouseEvent) -> None:
        chart, point = self._chart, event.position()
        self._pressed, self.pulling = point, False
        handle = self._handle_at(point)
        if handle is not None:
            self._pull = LinkPull(chart, handle)
            return
        found = chart.found(point)
        grip, row = found if found else (None, None)
        self._pull = BarPull(chart, grip, point) if grip else None
        arrow = None if grip else chart.arrow_at(point)
        key = grip.key if grip else arrow or (row.key if row else None)
        if key:
            chart.picked.emit(key.table, key.row_id)

    def move(self, event: QMouseEvent) -> None:
        point = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
        elif self._pull is not None and not self._chart.locked:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            self.pulling = self.pulling or far
            if self.pulling:
                self._pull.move(point)
                self._chart.viewport().update()

    def release(self) -> None:
        pull, pulling = self._pull, self.pulling
        self.let_go()
        if pull is not None and pulling:
            pull.drop()

    def let_go(self) -> None:
        """Forget what the mouse holds; nothing has been changed."""
        self._pull, self.pulling = None, False
        self._chart.viewport().update()

    def leave(self) -> None:
        self._show_handles(None)

    # handles

    def handles(self) -> Iterator[Handle]:
        """At either end of the bar under the pointer."""
        bounds = self._chart.bounds_of(self._over) if self._over and not self._chart.locked else None
        if self._over and bounds:
            y = bounds.centre.y
            yield Handle(self._over, "start", bounds.x - OUT, y)
            yield Handle(self._over, "end", bounds.right + OUT, y)

    def _handle_at(self, point: QPointF) -> Handle | None:
        at = self._chart.to_chart(point)
        return next((each for each in self.handles() if _area(each).holds(at.x(), at.y())), None)

    def _hover(self, point: QPointF) -> None:
        viewport = self._chart.viewport()
        if self._chart.locked:
            viewport.unsetCursor()
            return
        if self._handle_at(point) is not None:
            viewport.setCursor(Qt.CursorShape.CrossCursor)
            return
        found = self._chart.found(point)
        grip = found[0] if found else None
        self._show_cursor(grip, point)
        self._show_handles(grip.key if grip else self._still_over(point))

    def _show_cursor(self, grip: Grip | None, point: QPointF) -> None:
        viewport = self._chart.viewport()
        if grip is not None:
            viewport.setCursor(CURSORS[grip.part == WHOLE])
        elif self._chart.arrow_at(point) is not None:
            viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            viewport.unsetCursor()

    def _still_over(self, point: QPointF) -> Key | None:
        """On the way from a bar to its handles they stay."""
        bounds = self._chart.bounds_of(self._over) if self._over else None
        at = self._chart.to_chart(point)
        near = bounds and Rect(bounds.x - OUT, bounds.y, bounds.width + 2 * OUT, bounds.height).holds(at.x(), at.y())
        return self._over if near else None

    def _show_handles(self, key: Key | None) -> None:
        key = key if key and key.table in LINKED else None
        if key != self._over:
            self._over = key
            self._chart.viewport().update()

    # painting

    def paint(self, painter: QPainter) -> None:
        """In px of the design, over everything."""
        if self.pulling and self._pull is not None:
            self._pull.paint(painter)
        else:
            signs = [Marker(each.x, each.y, SIZE, "circle", "paper", "accent") for each in self.handles()]
            paint_shapes(signs, painter, self._chart.look.palette)


def _area(handle: Handle) -> Rect:
    return Rect(handle.x - SIZE / 2 - 1, handle.y - SIZE / 2 - 1, SIZE + 2, SIZE + 2)
