"""Figures as files."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from soteplan.domain.errors import Refusal
from soteplan.figures.shapes import Text
from soteplan.figures.tokens import DARK, PAPER
from soteplan.rendering.export import (
    MARGIN,
    PAGES,
    PageOptions,
    fitting_page,
    page_scale,
    picture,
    save_figure,
    write_figure,
)  # fmt: skip
from soteplan.texts.language import Language
from tests.domain.plans import example, state_of
from tests.rendering.tools import EVERYTHING, figure

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_pdf_has_title_description_and_language(tmp_path: Path) -> None:
    target = tmp_path / "figure.pdf"
    save_figure(EVERYTHING, target, options=PageOptions(language="fi"))
    reader = PdfReader(target)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.subject) == ("Kaikki muodot", "Yksi kutakin.")
    assert str(reader.root_object["/Lang"]) == "fi"
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == [(320 + 32) * 0.75, (200 + 32) * 0.75]


def test_the_same_figure_gives_the_same_pdf(tmp_path: Path) -> None:
    save_figure(EVERYTHING, tmp_path / "one.pdf")
    save_figure(EVERYTHING, tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_an_svg_is_whole_and_names_faces_to_fall_back_on(tmp_path: Path) -> None:
    target = tmp_path / "figure.svg"
    save_figure(EVERYTHING, target)
    root = ET.fromstring(target.read_text("utf-8"))
    words = {text.text.strip() for text in root.iter("{http://www.w3.org/2000/svg}text") if text.text}
    assert {"Hyötytavoite ä ö", "271 400 €"} <= words
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Kaikki muodot"
    assert "sans-serif" in target.read_text("utf-8")
    assert root.get("viewBox") == "0 0 352 232"


def test_a_png_is_twice_as_large_as_the_screen(tmp_path: Path) -> None:
    target = tmp_path / "figure.png"
    save_figure(EVERYTHING, target, palette=DARK)
    image = QImage(str(target))
    assert (image.width(), image.height()) == (2 * 352, 2 * 232)
    assert image.pixelColor(2, 2).name() == DARK.paper
    assert image.text("Title") == "Kaikki muodot"


def test_an_enormous_figure_is_made_smaller_rather_than_refused() -> None:
    image = picture(figure(width=200_000, height=100), PAPER)
    assert image.width() == 16_000


@pytest.mark.parametrize("name", ["figure.docx", "figure", "figure.PDFX"])
def test_an_unknown_ending_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        save_figure(EVERYTHING, tmp_path / name)
    assert refused.value.code == "unknown_format"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_figure_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "figure.pdf"
    target.write_text("old")
    with pytest.raises(Refusal) as refused:
        save_figure(figure(), target)
    assert refused.value.code == "nothing_to_draw"
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="output_no_folder"):
        save_figure(EVERYTHING, tmp_path / "gone" / "figure.pdf")


def test_an_old_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "figure.PNG"
    target.write_text("old")
    save_figure(EVERYTHING, target)
    assert not QImage(str(target)).isNull()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("width", "height", "orientation", "page"),
    [
        (400, 300, "portrait", "A4"),
        (400, 300, "landscape", "A4 landscape"),
        (1100, 500, "portrait", "A4 landscape"),
        (1100, 1300, "portrait", "A3"),
        (1700, 900, "portrait", "A3 landscape"),
        (5000, 5000, "portrait", "A3"),
    ],
)
def test_the_page_is_the_smallest_on_which_text_can_be_read(
    width: float, height: float, orientation: str, page: str
) -> None:
    drawn = figure(Text(0, 0, ("pieni",), "small"), width=width, height=height)
    assert fitting_page(drawn, orientation) == page
    assert drawn.smallest_type * page_scale(drawn, page) >= 7 or width == 5000


def test_a_figure_on_a_page_stands_under_its_title(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    save_figure(EVERYTHING, target, options=PageOptions("A4 landscape"))
    page = PdfReader(target).pages[0]
    assert tuple(float(side) for side in page.mediabox[2:]) == pytest.approx(PAGES["A4 landscape"], abs=0.01)
    assert "Kaikki muodot" in page.extract_text()


def test_a_figure_of_a_plan_is_written_by_its_name(tmp_path: Path) -> None:
    write_figure(example(), Language("fi"), "F9", tmp_path / "f9.pdf")
    text = PdfReader(tmp_path / "f9.pdf").pages[0].extract_text()
    assert "TPK2/TP4" in text
    with pytest.raises(Refusal) as refused:
        write_figure(example(), Language("fi"), "F99", tmp_path / "f99.pdf")
    assert refused.value.code == "no_such_figure"
    with pytest.raises(Refusal) as refused:
        write_figure(state_of(), Language("fi"), "F1", tmp_path / "f1.pdf")
    assert refused.value.code == "nothing_to_draw"


def test_margins_are_the_same_on_all_sides() -> None:
    image = picture(figure(Text(0, 0, ("a",)), width=50, height=50), PAPER)
    assert image.width() == image.height() == 50 + 2 * MARGIN
