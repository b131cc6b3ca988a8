"""What follows the pointer while something of a figure is dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from soteplan.figures.shapes import Key, Rect
from soteplan.figures.tokens import Palette
from soteplan.rendering.painter import paint_shapes
from soteplan.views.figure_view import FigureView


def drag_picture(view: FigureView, key: Key, bounds: Rect, palette: Palette) -> QPixmap:
    """What a box looks like, drawn for the screen it is dragged on."""
    ratio = view.devicePixelRatioF()
    picture = QPixmap((view.on_screen(bounds).size() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(view.scale, view.scale)
        painter.translate(-bounds.x, -bounds.y)
        paint_shapes([shape for shape in view.figure.shapes if shape.key == key], painter, palette)
    return picture
