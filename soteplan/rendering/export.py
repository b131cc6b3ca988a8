"""Figures as files: PDF, SVG and PNG, complete or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter

from soteplan.domain.errors import Refusal
from soteplan.domain.state import PlanState
from soteplan.figures.named import named
from soteplan.figures.paper import ORIENTATIONS, SIZES, Page, fitting_page, page_named, whole_page
from soteplan.figures.poster import FIT, POSTER, WHOLE, poster, readable_posters
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import DARK, LIGHT, PAPER, Palette
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint
from soteplan.store.outputs import write_output
from soteplan.texts.language import Language

MARGIN = 16.0  # px around an exported figure
THEMES = {"light": LIGHT, "dark": DARK, "print": PAPER}
_SVG_FALLBACK = "'Source Sans Pro', 'Segoe UI', sans-serif"  # where the reader of the file lacks our face
_PNG_SCALE = 2.0
_MOST_PIXELS = 16_000  # on either side of a picture
_DOTS_PER_METRE = 96 / 0.0254  # at which a px of a figure is a px of the screen


@dataclass(frozen=True, slots=True)
class PageOptions:
    """How a PDF is laid out.

    The page is one of figures.poster.PAGES: as large as the figure ("whole"), of a size of paper, a poster over sheets
    of a size in SHEETS, or the smallest size of paper on which no text is under 7 points ("fit"). `orientation` is left
    open by ""; then `first` is tried first. `language` is that of the figure's words.
    """

    page: str = WHOLE
    orientation: str = ""
    first: str = "portrait"
    sheet: str = "a4"
    language: str = "fi"


_AS_FIGURE = PageOptions()


def draw_figure(state: PlanState, language: Language, name: str, layout: str = "") -> Figure:
    """A figure of a plan; see figures.named."""
    return named(name, layout).draw(state, LanguageLabels(language), QtMeter())


def write_figure(
    state: PlanState,
    language: Language,
    name: str,
    path: Path,
    *,
    options: PageOptions | None = None,
    layout: str = "",
    palette: Palette = PAPER,
) -> str:
    """Draw a figure of a plan by its name into a file, a PDF on the page that fits unless told otherwise.

    Gives the page that fitted a PDF, WHOLE where no size of paper does, and "" where there was nothing to fit. Raises
    the refusals of figures.named and save_figure.
    """
    figure = draw_figure(state, language, name, layout)
    chosen = replace(options or PageOptions(FIT), first=named(name).orientation, language=language.code)
    save_figure(figure, path, palette=palette, options=chosen)
    fitted = chosen.page == FIT and path.suffix.lower() == ".pdf"
    return page_for(figure, chosen).name or WHOLE if fitted else ""


def save_figure(figure: Figure, path: Path, *, palette: Palette = PAPER, options: PageOptions = _AS_FIGURE) -> None:
    """Write a figure as the file's ending says: .pdf, .svg or .png.

    Raises Refusal("unknown_format") for another ending, Refusal("nothing_to_draw") for an empty figure,
    Refusal("figure_too_small") or Refusal("poster_too_large") where the page does not do, and those of store.outputs.
    An old file stays whole until the new one is.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise Refusal("unknown_format", ending=path.suffix, known=", ".join(_WRITERS))
    if figure.is_empty:
        raise Refusal("nothing_to_draw", name=figure.title)
    write_output(path, writer(figure, palette, options))


def pdf(figure: Figure, palette: Palette = PAPER, options: PageOptions = _AS_FIGURE) -> bytes:
    """The figure as a PDF; see save_figure."""
    try:
        return _poster(figure, palette, options) if options.page.startswith(POSTER) else _page(figure, palette, options)
    except Refusal as refusal:
        if refusal.code != "figure_too_small":
            raise
        values = {**refusal.values, "better": ", ".join(readable_on(figure, options))}
        raise Refusal(refusal.code, **values) from None


def _poster(figure: Figure, palette: Palette, options: PageOptions) -> bytes:
    from soteplan.rendering.pdf import poster_pdf

    size = options.page.removeprefix(POSTER)
    made = poster(figure, QtMeter(), size, options.orientation, options.sheet)
    return poster_pdf(made, figure, options.sheet, Language(options.language), palette)


def _page(figure: Figure, palette: Palette, options: PageOptions) -> bytes:
    from soteplan.rendering.pdf import page_pdf

    return page_pdf(figure, page_for(figure, options), options.language, palette)


def page_for(figure: Figure, options: PageOptions) -> Page:
    """The page of a PDF that is no poster. Raises Refusal("figure_too_small")."""
    if options.page == WHOLE:
        return whole_page(figure)
    find = fitting_page if options.page == FIT else partial(page_named, name=options.page)
    return find(figure, orientation=options.orientation, first=options.first)


def readable_on(figure: Figure, options: PageOptions) -> list[str]:
    """Other pages on which the figure can be read: the smallest of paper, and the smallest poster."""
    page = fitting_page(figure, SIZES, "", options.first)
    way = f" {ORIENTATIONS[page.width > page.height]}" if page.name and options.orientation else ""
    wide = next(readable_posters(figure, QtMeter(), options.sheet), "")
    return [(page.name or WHOLE) + way, *([POSTER + wide] if wide else [])]


def svg(figure: Figure, palette: Palette = PAPER, options: PageOptions = _AS_FIGURE) -> bytes:
    """The figure as a vector picture, with a margin."""
    from PySide6.QtSvg import QSvgGenerator

    from soteplan.rendering.fonts import FAMILY, logical_dpi

    size = QSizeF(figure.width + 2 * MARGIN, figure.height + 2 * MARGIN)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(round(logical_dpi()))
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(figure.title)
    generator.setDescription(figure.description)
    _paint_with_margin(figure, QPainter(generator), palette, size)
    written = bytes(data.data()).decode("utf-8")
    return written.replace(f'"{FAMILY}"', f"\"'{FAMILY}', {_SVG_FALLBACK}\"").encode()


def png(figure: Figure, palette: Palette = PAPER, options: PageOptions = _AS_FIGURE) -> bytes:
    """The figure as a picture at twice its size on the screen, with its title and description."""
    image = picture(figure, palette, _PNG_SCALE)
    image.setText("Title", figure.title)
    image.setText("Description", figure.description)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def picture(figure: Figure, palette: Palette, scale: float = 1.0) -> QImage:
    """The figure as an image, with a margin; a very large one is made smaller rather than refused.

    It knows how large it is, so that it is set at the figure's natural size whatever its scale.
    """
    size = QSizeF(figure.width + 2 * MARGIN, figure.height + 2 * MARGIN)
    scale = min(scale, _MOST_PIXELS / max(size.width(), size.height()))
    image = QImage(QSize(round(size.width() * scale), round(size.height() * scale)), QImage.Format.Format_RGB32)
    image.fill(palette.paper)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint_with_margin(figure, painter, palette, size)
    # After painting: type is set in points, of the screen's size.
    image.setDotsPerMeterX(round(_DOTS_PER_METRE * scale))
    image.setDotsPerMeterY(round(_DOTS_PER_METRE * scale))
    return image


def _paint_with_margin(figure: Figure, painter: QPainter, palette: Palette, size: QSizeF) -> None:
    from soteplan.rendering.palette import colour

    painter.fillRect(QRectF(0, 0, size.width(), size.height()), colour(palette, "paper"))
    painter.translate(MARGIN, MARGIN)
    paint(figure, painter, palette, ground=False)
    painter.end()


_WRITERS: dict[str, Callable[[Figure, Palette, PageOptions], bytes]] = {".pdf": pdf, ".svg": svg, ".png": png}
