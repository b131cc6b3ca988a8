"""A figure on paper is the figure on the screen: vectors, in the same places, with text that can be read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPixmap
from reportlab.pdfgen.canvas import Canvas

from soteplan.figures.registry import FIGURES
from soteplan.figures.shapes import Text
from soteplan.rendering.export import PageOptions, save_figure
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.paint_engine import draw_on_canvas
from soteplan.texts.language import Language
from tests.domain.plans import example
from tests.rendering.tools import EVERYTHING, difference, figure, image_of, page_of

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSizeF(200, 100)


def pdf_of(path: Path, draw: Callable[[QPainter], None]) -> Path:
    """A page of 200 x 100 px on which something was painted."""
    target = path / "page.pdf"
    canvas = Canvas(str(target), pagesize=(150, 75))
    canvas.translate(0, 75)
    draw_on_canvas(canvas, SIZE, 0.75, draw)
    canvas.save()
    return target


def picture_of(draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def both(path: Path, draw: Callable[[QPainter], None]) -> float:
    return difference(picture_of(draw), page_of(pdf_of(path, draw)))


def test_every_shape_comes_out_alike(tmp_path: Path) -> None:
    target = tmp_path / "all.pdf"
    save_figure(EVERYTHING, target)
    page = page_of(target)
    assert (page.width(), page.height()) == (352, 232)
    assert difference(image_of(EVERYTHING), page.copy(16, 16, 320, 200)) < 0.01


@pytest.mark.parametrize("name", ["F1", "F9", "F12", "risk-matrix"])
def test_the_examples_figures_come_out_alike(name: str, tmp_path: Path) -> None:
    drawn = FIGURES[name].draw(example(), LanguageLabels(Language("fi")), QtMeter())
    target = tmp_path / "figure.pdf"
    save_figure(drawn, target)
    page = page_of(target).copy(16, 16, round(drawn.width), round(drawn.height))
    assert difference(image_of(drawn), page) < 0.02


def test_no_picture_is_in_the_pdf_of_a_figure(tmp_path: Path) -> None:
    target = tmp_path / "all.pdf"
    save_figure(EVERYTHING, target)
    page = PdfReader(target).pages[0]
    assert list(page.images) == []
    assert {font["/BaseFont"].split("+")[1] for font in _fonts(page)} == {"SourceSans3-Regular", "SourceSans3-SemiBold"}
    assert all("/FontFile2" in font["/FontDescriptor"] for font in _fonts(page))


def _fonts(page: object) -> list[dict[str, str]]:
    fonts = page["/Resources"]["/Font"]  # type: ignore[index]
    return [font.get_object() for font in fonts.values()]


def test_text_is_read_back_with_its_signs(tmp_path: Path) -> None:
    drawn = FIGURES["F12"].draw(example(), LanguageLabels(Language("fi")), QtMeter())
    target = tmp_path / "budget.pdf"
    save_figure(drawn, target, options=PageOptions("fit"))
    with pdfplumber.open(target) as pdf:
        text = (pdf.pages[0].extract_text() or "").replace("\u00a0", " ")
    assert "Henkilöstömenot 271 400 940 600 621 600 1 833 600" in text
    assert "Matkustus- ja majoituskustannukset" in text


def test_clipping_transforms_and_opacity_are_kept(tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 100, 100))
        painter.fillRect(QRectF(50, 10, 100, 30), QColor("#0b5cad"))
        painter.setClipping(False)
        painter.translate(150, 50)
        painter.rotate(30)
        painter.setOpacity(0.5)
        painter.fillRect(QRectF(-20, -20, 40, 40), QColor("#b42318"))

    assert both(tmp_path, draw) < 0.005


def test_clipping_ends_with_the_drawing(tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 10, 10))
        painter.setClipRect(QRectF(50, 50, 10, 10))
        painter.fillRect(QRectF(0, 0, 200, 100), QColor("black"))

    assert both(tmp_path, draw) < 0.005


def test_thin_pens_stay_thin_under_scaling(tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        painter.scale(20, 20)
        pen = QPen(QColor("black"), 1)
        pen.setCosmetic(True)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(1, 1), QPointF(9, 4))

    assert both(tmp_path, draw) < 0.01


def test_pictures_are_carried_over(tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        pixmap = QPixmap(40, 20)
        pixmap.fill(QColor("#1a7f4b"))
        painter.drawPixmap(30, 40, pixmap)
        painter.drawImage(QRectF(100, 40, 40, 20), pixmap.toImage())

    assert both(tmp_path, draw) < 0.005


def test_signs_that_the_faces_lack_are_drawn_as_shapes(tmp_path: Path) -> None:
    target = tmp_path / "signs.pdf"
    save_figure(figure(Text(10, 10, ("漢字 שלום 🙂 ääkköset",), width=180)), target)
    with pdfplumber.open(target) as pdf:
        assert "ääkköset" in (pdf.pages[0].extract_text() or "")


def test_hostile_texts_make_a_page_that_opens(tmp_path: Path) -> None:
    target = tmp_path / "hostile.pdf"
    lines = ("(\\", ")) Tj ET", "<b>&amp;", "%PDF", "\u202eabc", "\ufffd", "")
    save_figure(figure(Text(10, 10, lines, "small", width=180)), target)
    with pdfplumber.open(target) as pdf:
        text = pdf.pages[0].extract_text() or ""
    assert ")) Tj ET" in text
    assert "<b>&amp;" in text


def test_a_font_of_another_family_keeps_its_width(tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        font = QFont("Source Sans 3")
        font.setPixelSize(17)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 120)
        painter.setFont(font)
        painter.drawText(QPointF(10, 50), "leveä teksti")

    with pdfplumber.open(pdf_of(tmp_path, draw)) as pdf:
        words = pdf.pages[0].extract_words()
    assert words[0]["x0"] == pytest.approx(7.5, abs=1)
    assert " ".join(word["text"] for word in words) == "leveä teksti"


def test_a_fault_in_the_drawing_leaves_the_canvas_usable(tmp_path: Path) -> None:
    def draw(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 10, 10))
        painter.fillRect(QRectF(0, 0, 5, 5), QColor("black"))
        raise ValueError("stop")

    canvas = Canvas(str(tmp_path / "page.pdf"))
    with pytest.raises(ValueError, match="stop"):
        draw_on_canvas(canvas, SIZE, 1, draw)
    canvas.save()
    assert len(PdfReader(tmp_path / "page.pdf").pages) == 1
