"""Two or more views parted by hairlines that can be dragged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Parted(QSplitter):
    """Beside or under one another; what is left goes to the one that `grows`.

    `opens` says of the px there are when it is first seen how many the last view begins with.
    """

    def __init__(
        self, way: Qt.Orientation, *widgets: QWidget, opens: Callable[[int], float] | None = None, grows: int = 0
    ) -> None:
        super().__init__(way)
        self._opens = opens
        for widget in widgets:
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(grows, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._opens is not None:
            length = self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()
            last = round(self._opens(length))
            self._opens = None
            self.setSizes([length - last, last])
