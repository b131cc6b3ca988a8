"""The empty matrix on which levels are painted: a click or Space gives the cell the next level."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent

from soteplan.domain.risk_scale import LEVELS, scale_of
from soteplan.figures.risk_matrix import MatrixOptions, cell_at, cell_place, risk_matrix
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.figure_view import FigureView
from soteplan.views.risk_matrix_view import with_risks
from soteplan.views.workspace import Workspace

AXIS, LEGEND = 48, 48  # px that the figure takes beside the cells
CELL = (40, 96), (40, 72)  # least and greatest width and height
ARROWS = {Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Left: (0, -1)}


class RiskPaintView(FigureView):
    """Emits the cell and its new level."""

    painted = Signal(int, int, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.look, workspace.language.text("Scale", "Levels of the matrix"), margin=8)
        self._workspace, self._document = workspace, workspace.document
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self._options = MatrixOptions()
        self.cell = (1, 1)
        self.may_paint: Callable[[], bool] = lambda: True  # by mouse; keys are never stray
        self.setAccessibleDescription(
            workspace.language.text("Scale", "Arrows choose a cell, Space gives it the next level.")
        )

    def draw(self) -> None:
        """Lay the matrix out for the room there is, without any risks in it."""
        steps, room = scale_of(self._document.state).steps, self.room()
        width = min(max((room.width - AXIS) // steps, CELL[0][0]), CELL[0][1])
        height = min(max((room.height - AXIS - LEGEND) // steps, CELL[1][0]), CELL[1][1])
        self._options = MatrixOptions(width, height)
        self.cell = min(self.cell[0], steps), min(self.cell[1], steps)
        empty = with_risks(self._document.state, lambda risk: False)
        self.show_figure(risk_matrix(empty, self._labels, self._meter, self._options))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.draw()

    def _paint(self) -> None:
        if self._document.read_only:
            return
        level = scale_of(self._document.state).level(*self.cell)
        self.painted.emit(*self.cell, LEVELS[(LEVELS.index(level) + 1) % len(LEVELS)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.to_figure(QPointF(event.position()))
        cell = cell_at(place.x(), place.y(), scale_of(self._document.state).steps, self._options)
        if cell is not None and event.button() is Qt.MouseButton.LeftButton:
            self.cell = cell
            if self.may_paint():
                self._paint()
            self.viewport().update()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = Qt.Key(event.key()), scale_of(self._document.state).steps
        if key in ARROWS:
            self.cell = tuple(max(1, min(steps, at + by)) for at, by in zip(self.cell, ARROWS[key], strict=True))  # type: ignore[assignment]
            self.viewport().update()
        elif key == Qt.Key.Key_Space:
            self._paint()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        steps = scale_of(self._document.state).steps
        area = self.on_screen(cell_place(*self.cell, steps, self._options)).adjusted(1, 1, -1, -1)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(area, 4, 4)
