"""A small figure within a page: as wide as its place, as high as it needs, its rows links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from soteplan.figures.shapes import Figure, Key
from soteplan.views.figure_view import NOTHING, FigureView
from soteplan.views.look import Look

EDGE = 8  # px around the figure, room for the ring
Build = Callable[[float], Figure]


class FigurePane(FigureView):
    """A click or Enter follows a row; the arrow keys only walk. It neither zooms nor scrolls: the page does."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, {(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): self._follow}, EDGE)
        self._build: Build = lambda width: NOTHING
        self._width = 0.0
        self._fitted = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_build(self, build: Build) -> None:
        """`build` draws the figure for a width in px at 100 %."""
        self._build = build
        self._width = 0.0
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(200), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        width = self.width() / self._look.scale - 2 * EDGE
        if width > 0 and width != self._width:
            self._width = width
            figure = self._build(width)
            self.show_figure(figure)
            self.setFixedHeight(round((figure.height + 2 * EDGE) * self._look.scale) if figure.shapes else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in tuple("+-01"):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.selected is None and self._targets:
            self.select(self._targets[0].key)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.select(None)
        super().focusOutEvent(event)

    def _go_to(self, key: Key) -> None:
        self.select(key)

    def _follow(self) -> None:
        if self.selected is not None:
            self.picked.emit(*self.selected)
