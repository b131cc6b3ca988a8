"""What a drag on a figure can do."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter


class Gesture(Protocol):
    """A drag that does something to the plan; points are those of the view."""

    def move(self, point: QPointF) -> None: ...
    def drop(self) -> None: ...
    def paint(self, painter: QPainter) -> None: ...
