"""Figures as files: PDF, SVG and PNG, complete or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from soteplan.domain.errors import Refusal
from soteplan.domain.state import PlanState
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import PAPER, POINTS_PER_PX, SMALLEST_PRINT, Palette
from soteplan.rendering.painter import paint
from soteplan.store.outputs import write_output
from soteplan.texts.language import Language

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MARGIN = 16.0  # px around an exported figure
PAGE_MARGIN = 18 / 25.4 * 72
_HEADING = 36.0  # points from the top margin to a figure on a page
_HEADING_SIZE = 14.0
_A4 = (210 / 25.4 * 72, 297 / 25.4 * 72)
_A3 = (297 / 25.4 * 72, 420 / 25.4 * 72)
PAGES = {
    "A4": _A4,
    "A4 landscape": (_A4[1], _A4[0]),
    "A3": _A3,
    "A3 landscape": (_A3[1], _A3[0]),
}
_SVG_FALLBACK = "'Source Sans Pro', 'Segoe UI', sans-serif"  # where the reader of the file lacks our face
_PNG_SCALE = 2.0
_MOST_PIXELS = 16_000  # on either side of a picture


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How a PDF is laid out. The page is as large as the figure (""), one of PAGES, or "fit".

    Fit takes the smallest page on which no text is under 7 points, and `orientation` first. `language` is that of the
    figure's words.
    """

    page: str = ""
    orientation: str = "portrait"
    language: str = "fi"


_AS_FIGURE = PageOptions()


def write_figure(state: PlanState, language: Language, name: str, path: Path) -> None:
    """Draw one of figures.registry.FIGURES of a plan into a file; raises Refusal("no_such_figure") for another name."""
    from soteplan.figures.registry import FIGURES
    from soteplan.rendering.labels import LanguageLabels
    from soteplan.rendering.meter import QtMeter

    entry = FIGURES.get(name)
    if entry is None:
        raise Refusal("no_such_figure", name=name, names=", ".join(FIGURES))
    figure = entry.draw(state, LanguageLabels(language), QtMeter())
    save_figure(figure, path, options=PageOptions("fit", entry.orientation, language.code))


def save_figure(figure: Figure, path: Path, *, palette: Palette = PAPER, options: PageOptions = _AS_FIGURE) -> None:
    """Write a figure as the file's ending says: .pdf, .svg or .png.

    Raises Refusal("unknown_format") for another ending, Refusal("nothing_to_draw") for an empty figure, and those of
    store.outputs. An old file stays whole until the new one is.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise Refusal("unknown_format", ending=path.suffix, known=", ".join(_WRITERS))
    if figure.is_empty:
        raise Refusal("nothing_to_draw", name=figure.title)
    with tempfile.TemporaryDirectory(prefix="soteplan-") as folder:
        written = Path(folder) / f"figure{path.suffix.lower()}"
        writer(figure, written, palette, options)
        write_output(path, written.read_bytes())


def page_scale(figure: Figure, page: str) -> float:
    """Points to the px at which a figure fills a page below its heading, never above its natural size."""
    width, height = PAGES[page]
    room = (width - 2 * PAGE_MARGIN, height - 2 * PAGE_MARGIN - _HEADING)
    return min(room[0] / max(figure.width, 1), room[1] / max(figure.height, 1), POINTS_PER_PX)


def fitting_page(figure: Figure, orientation: str = "portrait") -> str:
    """The smallest page on which no text of the figure is under 7 points, else the one that shows it largest."""
    pages = sorted(PAGES, key=lambda page: (PAGES[page][0] * PAGES[page][1], _turned(page) != orientation))
    scales = {page: page_scale(figure, page) for page in pages}
    readable = (page for page, scale in scales.items() if figure.smallest_type * scale >= SMALLEST_PRINT)
    return next(readable, max(scales, key=lambda page: scales[page]))


def _turned(page: str) -> str:
    return "landscape" if page.endswith("landscape") else "portrait"


def draw_pdf(canvas: Canvas, figure: Figure, left: float, top: float, scale: float, palette: Palette = PAPER) -> None:
    """Draw a figure on a reportlab canvas with its top left corner at a point of the page."""
    from soteplan.rendering.paint_engine import draw_on_canvas

    canvas.saveState()
    canvas.translate(left, top)
    size = QSizeF(figure.width, figure.height)
    draw_on_canvas(canvas, size, scale, lambda painter: paint(figure, painter, palette, ground=False))
    canvas.restoreState()


def _write_pdf(figure: Figure, path: Path, palette: Palette, options: PageOptions) -> None:
    from reportlab.pdfgen.canvas import Canvas

    from soteplan.rendering.fonts import FACES, register_pdf

    register_pdf()
    size, scale = _page(figure, options)
    regular = FACES["regular"][0]
    canvas = Canvas(str(path), pagesize=size, initialFontName=regular, lang=options.language, invariant=1)
    canvas.setTitle(figure.title)
    canvas.setSubject(figure.description)
    canvas.setCreator("Soteplan")
    canvas.setFillColor(palette.paper)
    canvas.rect(0, 0, *size, stroke=0, fill=1)
    left, top = (size[0] - figure.width * scale) / 2, size[1] - MARGIN * scale
    if options.page:
        left, top = PAGE_MARGIN, size[1] - PAGE_MARGIN - _HEADING
        _write_heading(canvas, figure.title, top, palette)
    draw_pdf(canvas, figure, left, top, scale, palette)
    canvas.save()


def _write_heading(canvas: Canvas, title: str, figure_top: float, palette: Palette) -> None:
    from soteplan.rendering.fonts import FACES

    canvas.setFont(FACES["semibold"][0], _HEADING_SIZE)
    canvas.setFillColor(palette.ink)
    canvas.drawString(PAGE_MARGIN, figure_top + _HEADING - _HEADING_SIZE, title)


def _page(figure: Figure, options: PageOptions) -> tuple[tuple[float, float], float]:
    if options.page:
        name = fitting_page(figure, options.orientation) if options.page == "fit" else options.page
        return PAGES[name], page_scale(figure, name)
    size = ((figure.width + 2 * MARGIN) * POINTS_PER_PX, (figure.height + 2 * MARGIN) * POINTS_PER_PX)
    return size, POINTS_PER_PX


def _write_svg(figure: Figure, path: Path, palette: Palette, options: PageOptions) -> None:
    from PySide6.QtSvg import QSvgGenerator

    from soteplan.rendering.fonts import FAMILY, logical_dpi

    size = QSizeF(figure.width + 2 * MARGIN, figure.height + 2 * MARGIN)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setFileName(str(path))
    generator.setResolution(round(logical_dpi()))
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(figure.title)
    generator.setDescription(figure.description)
    painter = QPainter(generator)
    _paint_with_margin(figure, painter, palette, size)
    svg = path.read_text("utf-8")
    path.write_text(svg.replace(f'"{FAMILY}"', f"\"'{FAMILY}', {_SVG_FALLBACK}\""), "utf-8")


def _write_png(figure: Figure, path: Path, palette: Palette, options: PageOptions) -> None:
    size = QSizeF(figure.width + 2 * MARGIN, figure.height + 2 * MARGIN)
    image = picture(figure, palette, _PNG_SCALE)
    image.setText("Title", figure.title)
    image.setText("Description", figure.description)
    if size.isEmpty() or not image.save(str(path)):
        raise OSError(f"cannot write {path}")


def picture(figure: Figure, palette: Palette, scale: float = 1.0) -> QImage:
    """The figure as an image, with a margin; a very large one is made smaller rather than refused."""
    size = QSizeF(figure.width + 2 * MARGIN, figure.height + 2 * MARGIN)
    scale = min(scale, _MOST_PIXELS / max(size.width(), size.height()))
    image = QImage(QSize(round(size.width() * scale), round(size.height() * scale)), QImage.Format.Format_RGB32)
    image.fill(palette.paper)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint_with_margin(figure, painter, palette, size)
    return image


def _paint_with_margin(figure: Figure, painter: QPainter, palette: Palette, size: QSizeF) -> None:
    from soteplan.rendering.palette import colour

    painter.fillRect(QRectF(0, 0, size.width(), size.height()), colour(palette, "paper"))
    painter.translate(MARGIN, MARGIN)
    paint(figure, painter, palette, ground=False)
    painter.end()


_WRITERS: dict[str, Callable[[Figure, Path, Palette, PageOptions], None]] = {
    ".pdf": _write_pdf,
    ".svg": _write_svg,
    ".png": _write_png,
}
