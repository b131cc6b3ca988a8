"""Figures as PDF: on a page as large as the figure, on a page of paper under a heading, or as a poster over sheets."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from soteplan.figures.paper import AROUND, HEADING, PAGE_MARGIN, Page
from soteplan.figures.poster import Poster
from soteplan.figures.poster_sheets import Leaf, leaves
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import PAPER, POINTS_PER_PX, Palette
from soteplan.rendering.fonts import FACES, register_pdf
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint
from soteplan.texts.language import Language

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from soteplan.rendering.tagging import TaggedCanvas

_HEADING_SIZE = 14.0


def draw_pdf(canvas: Canvas, figure: Figure, left: float, top: float, scale: float, palette: Palette = PAPER) -> None:
    """Draw a figure on a reportlab canvas with its top left corner at a point of the page."""
    from soteplan.rendering.paint_engine import draw_on_canvas

    canvas.saveState()
    canvas.translate(left, top)
    size = QSizeF(figure.width, figure.height)
    draw_on_canvas(canvas, size, scale, lambda painter: paint(figure, painter, palette, ground=False))
    canvas.restoreState()


def page_pdf(figure: Figure, page: Page, language: str, palette: Palette = PAPER) -> bytes:
    """One page with the figure, under its title where the page is one of paper."""
    target = BytesIO()
    canvas = _canvas(target, figure, (page.width, page.height), language)
    _fill_ground(canvas, page.width, page.height, palette)
    left, top = AROUND, page.height - AROUND
    if page.name:
        left, top = PAGE_MARGIN, page.height - PAGE_MARGIN - HEADING
        with canvas.marking(canvas.element("H1")):
            _write_heading(canvas, figure.title, top, palette)
    with canvas.marking(canvas.element("Figure", alt=figure.description)):
        draw_pdf(canvas, figure, left, top, page.scale, palette)
    canvas.save()
    return target.getvalue()


def poster_pdf(poster: Poster, figure: Figure, sheet: str, language: Language, palette: Palette = PAPER) -> bytes:
    """A first sheet with the map of the poster, then its sheets row by row."""
    target = BytesIO()
    size = (poster.sheets.width * POINTS_PER_PX, poster.sheets.height * POINTS_PER_PX)
    canvas = _canvas(target, figure, size, language.code)
    drawn = canvas.element("Figure", alt=figure.description)
    for leaf in leaves(poster, figure.title, sheet, LanguageLabels(language), QtMeter()):
        with canvas.marking(drawn):
            _draw_leaf(canvas, leaf, palette)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw_leaf(canvas: Canvas, leaf: Leaf, palette: Palette) -> None:
    """The margins stay white: a printer does not reach them."""
    top = leaf.height * POINTS_PER_PX
    canvas.saveState()
    path = canvas.beginPath()
    room = [side * POINTS_PER_PX for side in leaf.room]
    path.rect(room[0], top - room[1] - room[3], room[2], room[3])
    canvas.clipPath(path, stroke=0, fill=0)
    for figure, x, y, scale in leaf.parts:
        draw_pdf(canvas, figure, x * POINTS_PER_PX, top - y * POINTS_PER_PX, scale * POINTS_PER_PX, palette)
    canvas.restoreState()
    draw_pdf(canvas, leaf.over, 0, top, POINTS_PER_PX)


def _canvas(target: BytesIO, figure: Figure, size: tuple[float, float], language: str) -> TaggedCanvas:
    from reportlab import rl_config

    from soteplan.rendering.tagging import TaggedCanvas

    register_pdf()
    rl_config.useA85 = 0  # streams as they are: their text form takes as long as the drawing
    canvas = TaggedCanvas(target, pagesize=size, initialFontName=FACES["regular"][0], lang=language, invariant=1)
    canvas.setTitle(figure.title)
    canvas.setSubject(figure.description)
    canvas.setCreator("Soteplan")
    return canvas


def _fill_ground(canvas: Canvas, width: float, height: float, palette: Palette) -> None:
    canvas.setFillColor(palette.paper)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)


def _write_heading(canvas: Canvas, title: str, figure_top: float, palette: Palette) -> None:
    canvas.setFont(FACES["semibold"][0], _HEADING_SIZE)
    canvas.setFillColor(palette.ink)
    canvas.drawString(PAGE_MARGIN, figure_top + HEADING - _HEADING_SIZE, title)
