"""One table of faces for the screen and for paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from reportlab.pdfbase.pdfmetrics import stringWidth

from soteplan.figures.tokens import STYLES
from soteplan.rendering.fonts import FACES, FAMILY, pdf_face, register, register_pdf, sized_font, style_font
from soteplan.rendering.meter import QtMeter

pytestmark = pytest.mark.usefixtures("qapp")

TEXTS = ("Hyvinvointi AVATar fi fl ffi", "Henkilöstömenot 1 833 600 €", "≥ → − – … ✓ ä ö å Š ž")


def test_every_face_is_found_under_one_family() -> None:
    register()
    for weight in FACES:
        assert QFontInfo(sized_font(13, weight)).family().startswith(FAMILY)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_as_wide_on_screen_as_on_paper(style: str, text: str) -> None:
    register_pdf()
    face = FACES[STYLES[style].weight][0]
    assert QtMeter().width(text, style) == pytest.approx(stringWidth(text, face, STYLES[style].size), rel=0.002)


def test_widths_of_pieces_add_up() -> None:
    meter = QtMeter()
    assert meter.width("AVATar fi", "body") == pytest.approx(
        sum(meter.width(sign, "body") for sign in "AVATar fi"), rel=0.01
    )


def test_figures_are_equally_wide() -> None:
    meter = QtMeter()
    assert len({round(meter.width(digit * 10, "body"), 3) for digit in "0123456789"}) == 1


def test_half_px_sizes_are_kept() -> None:
    small = QFontMetricsF(style_font("small", 2)).horizontalAdvance("x" * 100)
    assert QtMeter().width("x" * 100, "small") == pytest.approx(small / 2, rel=0.005)


@pytest.mark.parametrize(
    ("weight", "italic", "face"),
    [
        (QFont.Weight.Normal, False, "SourceSans3-Regular"),
        (QFont.Weight.Bold, False, "SourceSans3-SemiBold"),
        (QFont.Weight.Light, False, "SourceSans3-Light"),
        (QFont.Weight.Bold, True, "SourceSans3-Italic"),
    ],
)
def test_any_weight_finds_its_nearest_face(weight: QFont.Weight, italic: bool, face: str) -> None:
    assert pdf_face(weight.value, italic=italic) == face
