"""How a figure looks on the screen where that differs from what is printed: what is lit, and the selection's veil."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtGui import QColor

from soteplan.figures.shapes import Figure, Rect, Shape
from soteplan.views.shape_index import ShapeIndex

Light = Callable[[Figure], Figure]


class LitShapes:
    """The shapes of a figure as they are painted, found by place."""

    def __init__(self) -> None:
        self._figure = Figure(0, 0, ())
        self._light: Light | None = None
        self._index = ShapeIndex(())

    def take(self, figure: Figure) -> None:
        self._figure = figure
        self._index = ShapeIndex((self._light(figure) if self._light else figure).shapes)

    def set_light(self, light: Light | None) -> bool:
        """Light the figure in another way, or not at all; False where it never was lit and is not now."""
        if light is None and self._light is None:
            return False
        self._light = light
        self.take(self._figure)
        return True

    def within(self, area: Rect) -> Iterable[Shape]:
        return self._index.within(area)


def veil(colour: QColor) -> QColor:
    """A colour so thin that what it lies over is read through it."""
    thin = QColor(colour)
    thin.setAlphaF(0.08)
    return thin
