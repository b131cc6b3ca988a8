"""Bundled icons in the colour of the text they stand beside."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from soteplan.assets import resource_path
from soteplan.views.look import Look

SHARPEST = 3  # device pixels per px drawn for


@cache
def _picture(name: str, colour: str, size: int) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer

    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(size * SHARPEST, size * SHARPEST)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    pixmap.setDevicePixelRatio(SHARPEST)
    return QIcon(pixmap)


def icon(look: Look, name: str, colour: str = "ink2", size: int = 16) -> QIcon:
    return _picture(name, look.palette.colour(colour), look.px(size))
