"""Figures and PDF pages for the tests of what is painted."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from soteplan.figures.shapes import Box, Curve, Figure, Line, Marker, Point, Shape, Text
from soteplan.figures.tokens import LIGHT, Palette
from soteplan.rendering.painter import paint

DPI = 96  # one px of a picture is one px of a figure where a point is 3/4 px

EVERYTHING = Figure(
    320,
    200,
    (
        Box(10, 10, 100, 60, "accent_tint", "accent", 2, 4),
        Box(20, 30, 60, 20, "series2_mid", "series2", radius=2, pattern="rising"),
        Box(120, 10, 60, 40, "", "act", 2, dashed=True),
        Box(200, 10, 100, 40, "frame"),
        Line((Point(10, 90), Point(300, 90)), "ink2"),
        Line((Point(10, 100), Point(60, 100), Point(60, 130), Point(110, 130)), "ink", 2, arrow=True),
        Curve(
            Point(120, 100), Point(160, 100), Point(160, 140), Point(200, 140), "accent", 1.5, dashed=True, arrow=True
        ),
        *(Marker(220 + 20 * n, 110, 12, kind, "ok", "ink") for n, kind in enumerate(("diamond", "circle", "triangle"))),
        Text(200, 20, ("Hyötytavoite ä ö", "271 400 €"), "body", width=100),
        Text(300, 150, ("oikealle",), "label", "accent", "end", width=80),
        Text(12, 190, ("ylös",), "small", upright=True, width=40),
    ),
    "Kaikki muodot",
    "Yksi kutakin.",
)


def figure(*shapes: Shape, width: float = 200, height: float = 100) -> Figure:
    return Figure(width, height, shapes, "Kuva", "Kuvaus")


def image_of(figure: Figure, palette: Palette = LIGHT, scale: float = 1.0) -> QImage:
    image = QImage(round(figure.width * scale), round(figure.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(figure, painter, palette)
    painter.end()
    return image


def page_of(pdf: Path, dpi: float = DPI, number: int = 1) -> QImage:
    """A page as a picture."""
    target = pdf.with_suffix("")
    page = ["-f", str(number), "-singlefile"]
    subprocess.run(["pdftoppm", "-r", str(dpi), *page, "-png", pdf, target], check=True)
    return QImage(str(target.with_suffix(".png")))


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures' grey values, 0 to 1, after the second is brought to the first one's size."""
    left = one.convertToFormat(QImage.Format.Format_Grayscale8)
    right = other.scaled(one.size()).convertToFormat(QImage.Format.Format_Grayscale8)
    pairs = zip(bytes(left.constBits()), bytes(right.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / 255 / left.sizeInBytes()
