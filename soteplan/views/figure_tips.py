"""What is said of a part of a figure while the pointer rests on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from soteplan.figures.shapes import Key
from soteplan.models.tips import plain_tip
from soteplan.views.figure_view import FigureView


class FigureTips(QObject):
    """`find` gives what stands at a point of the view, `told` the words for it, "" where there is nothing to add."""

    def __init__(self, view: FigureView, find: Callable[[QPointF], Key | None], told: Callable[[Key], str]) -> None:
        super().__init__(view)
        self._view, self._find, self._told = view, find, told
        view.viewport().installEventFilter(self)

    def words_at(self, point: QPointF) -> str:
        """What is told of what stands at a point of the view."""
        key = self._find(point)
        return self._told(key) if key is not None else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return False
        words = self.words_at(QPointF(event.pos()))
        QToolTip.showText(event.globalPos(), plain_tip(words) if words else "", self._view.viewport())
        return True
