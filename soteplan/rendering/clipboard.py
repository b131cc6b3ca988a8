"""A figure as what the clipboard carries: a picture for any program, vectors for those that take them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage

from soteplan.domain.errors import Refusal
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import PAPER, Palette
from soteplan.rendering.export import pdf, picture, svg

SVG, PDF = "image/svg+xml", "application/pdf"
SCALE = 2.0  # sharp on a projector at the figure's natural size


def picture_of(figure: Figure, palette: Palette = PAPER) -> QMimeData:
    """The figure as an image at twice its size, as SVG and as PDF. No text: a program would paste that first.

    Raises Refusal("nothing_to_draw") for an empty figure.
    """
    if figure.is_empty:
        raise Refusal("nothing_to_draw", name=figure.title)
    return carried(picture(figure, palette, SCALE), svg(figure, palette), pdf(figure, palette))


def carried(image: QImage, vectors: bytes, document: bytes) -> QMimeData:
    """A picture, the same as SVG, and as PDF."""
    data = QMimeData()
    data.setImageData(image)
    data.setData(SVG, QByteArray(vectors))
    data.setData(PDF, QByteArray(document))
    return data
