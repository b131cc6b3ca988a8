"""What our scroll areas have in common: Ctrl+wheel goes to the window, and the viewport is one of our own making.

Both keep Qt for Python from naming objects that it did not make: to name the first, it loads every class that the
object could be of, which takes as long as a third of an empty window. That rules out an event filter on the application
to catch Ctrl+wheel, and asking for the viewport that Qt makes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

# Only the view it is mixed into is a widget: Qt's classes cannot be inherited twice.
if TYPE_CHECKING:
    _Widget = QAbstractScrollArea
else:
    _Widget = object


class LeavesZoom(_Widget):
    """Stands before the Qt class among the bases of a view."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)


class PaintsFocus(_Widget):
    """For a view that shows in its painting whether it has the keyboard. Stands before the Qt class among the bases."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


def give_viewport(area: QAbstractScrollArea) -> QWidget:
    """The viewport of a scroll area, made here. Not for item views, which prepare theirs."""
    viewport = QWidget()
    area.setViewport(viewport)
    return viewport
