"""A hand on the mouse: drags over a figure, from row to row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from soteplan.figures.shapes import Key
from soteplan.views.figure_view import FigureView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO = Qt.KeyboardModifier.NoModifier


def place(view: FigureView, key: Key, x: float = 0.5, y: float = 0.5) -> QPoint:
    """A point on a row, by shares of its width and height."""
    area = view.place_of(key)
    assert area is not None
    return QPoint(round(area.x() + x * area.width()), round(area.y() + y * area.height()))


def begin(
    view: FigureView, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NO
) -> None:
    """Press and go to another point by steps; the button stays down."""
    QTest.mousePress(view.viewport(), button, modifiers, start)
    for step in range(1, 6):
        _move(view, start + (end - start) * step / 5, button, modifiers)


def drag(
    view: FigureView, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NO
) -> None:
    begin(view, start, end, button, modifiers)
    QTest.mouseRelease(view.viewport(), button, modifiers, end)
    QApplication.processEvents()


def hover(view: FigureView, point: QPoint) -> None:
    _move(view, point, Qt.MouseButton.NoButton, NO)


def _move(view: FigureView, point: QPoint, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(point)
    where = QPointF(view.viewport().mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, button, modifiers)
    QApplication.sendEvent(view.viewport(), event)
