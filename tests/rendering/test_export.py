"""Figures as files."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.figures.paper import SIZES
from soteplan.figures.poster import OVERLAP, SHEET_MARGIN, poster
from soteplan.figures.shapes import Key, Text
from soteplan.figures.tokens import DARK, PAPER
from soteplan.rendering.export import MARGIN, PageOptions, draw_figure, picture, save_figure, write_figure
from soteplan.rendering.meter import QtMeter
from soteplan.texts.language import Language
from tests.domain.plans import example, state_of
from tests.rendering.tools import EVERYTHING, difference, figure, image_of, page_of
from tests.reports.structure import Structure

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_pdf_has_title_description_and_language(tmp_path: Path) -> None:
    target = tmp_path / "figure.pdf"
    save_figure(EVERYTHING, target, options=PageOptions(language="fi"))
    reader = PdfReader(target)
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.subject) == ("Kaikki muodot", "Yksi kutakin.")
    assert str(reader.root_object["/Lang"]) == "fi"
    assert [float(side) for side in reader.pages[0].mediabox[2:]] == [320 * 0.75 + 24, 200 * 0.75 + 24]


def test_a_figure_says_in_words_what_it_shows(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    save_figure(EVERYTHING, target, options=PageOptions("a4"))
    read = Structure(target.read_bytes())
    assert [(node["type"], read.text(node)) for node in read.root["children"]] == [
        ("H1", "Kaikki muodot"),
        ("Figure", "Yksi kutakin."),
    ]


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


def test_a_figure_on_a_page_stands_under_its_title(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    save_figure(EVERYTHING, target, options=PageOptions("a4", "landscape"))
    page = PdfReader(target).pages[0]
    assert tuple(float(side) for side in page.mediabox[2:]) == pytest.approx(SIZES["a4"][::-1], abs=0.01)
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


def test_a_figure_on_the_page_that_fits_tells_which_it_is(tmp_path: Path) -> None:
    told = {name: write_figure(example(), Language("fi"), name, tmp_path / f"{name}.pdf") for name in ("F6", "F12")}
    assert set(told.values()) <= {"a4", "a3"}
    assert write_figure(example(), Language("fi"), "F6", tmp_path / "f6.svg") == ""


def test_a_page_too_small_is_refused_with_one_that_does(tmp_path: Path) -> None:
    drawn = figure(Text(0, 0, ("pieni",), "small"), width=2500, height=900)
    with pytest.raises(Refusal) as refused:
        save_figure(drawn, tmp_path / "f.pdf", options=PageOptions("a4"))
    assert refused.value.values["better"] == "a2, poster-a2"
    with pytest.raises(Refusal) as refused:
        save_figure(drawn, tmp_path / "f.pdf", options=PageOptions("poster-a3"))
    assert refused.value.values["better"] == "a2, poster-a2"
    assert list(tmp_path.iterdir()) == []


def test_a_poster_is_a_map_and_its_sheets_with_every_word_somewhere(tmp_path: Path) -> None:
    target = tmp_path / "poster.pdf"
    write_figure(example(), Language("en"), "F6", target, options=PageOptions("poster-a2"))
    pages = [page.extract_text() for page in PdfReader(target).pages]
    count = int(pages[0].split("Sheets of A4: ")[1].split(",")[0])
    assert len(pages) == count + 1
    assert "Print at actual size" in pages[0]
    assert [f"Row {'ABC'[n // 2]}, column {n % 2 + 1}" in page for n, page in enumerate(pages[1:])].count(True) >= 2
    titles = [goal.title.split()[-1] for goal in example().where(Goal, "tree", "project")]
    assert [word for word in titles if not any(word in page for page in pages[1:])] == []


def test_sheets_and_pages_carry_no_face_that_is_not_embedded(tmp_path: Path) -> None:
    target = tmp_path / "poster.pdf"
    write_figure(example(), Language("fi"), "F9", target, options=PageOptions("poster-a1", sheet="a3"))
    for page in PdfReader(target).pages:
        fonts = page["/Resources"]["/Font"].values()  # type: ignore[index]
        assert all("/FontFile2" in font.get_object()["/FontDescriptor"].get_object() for font in fonts)


def test_neighbouring_sheets_show_the_same_strip(tmp_path: Path) -> None:
    """Ten millimetres at the right of one sheet, but for the line to lay by, are those at the left of the next."""
    target = tmp_path / "poster.pdf"
    save_figure(EVERYTHING, target, options=PageOptions("poster-2", "portrait"))
    made = poster(EVERYTHING, QtMeter(), "2", "portrait")
    left, right = (page_of(target, number=number) for number in (2, 3))
    room = [round(side) for side in [*made.place(0, 0)][2:]]
    margin, strip = round(SHEET_MARGIN), round(OVERLAP)
    one = left.copy(margin + room[0] - strip + 3, margin + 3, strip - 6, room[1] - 50)
    other = right.copy(margin + 3, margin + 3, strip - 6, room[1] - 50)
    assert difference(one, other) < 0.01
    assert difference(one, blank(one)) > 0.001


def blank(like: QImage) -> QImage:
    image = QImage(like.size(), QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    return image


@pytest.mark.parametrize("layout", ["down", "right"])
def test_a_tree_is_laid_out_as_it_was_asked_for(layout: str) -> None:
    drawn = draw_figure(example(), Language("fi"), "F6", layout)
    top, under = (drawn.bounds_of(Key("goal", goal.id)) for goal in first_two())
    assert top is not None
    assert under is not None
    assert (under.x >= top.right) == (layout == "right")


def first_two() -> tuple[Goal, Goal]:
    parent = next(goal for goal in example().where(Goal, "tree", "project") if not goal.parent_id)
    return parent, next(goal for goal in example().rows(Goal) if goal.parent_id == parent.id)


def test_a_figure_that_is_no_tree_has_one_layout() -> None:
    with pytest.raises(Refusal, match="one_layout"):
        draw_figure(example(), Language("fi"), "F12", "right")


def test_a_picture_is_set_at_its_natural_size_whatever_its_scale() -> None:
    image = picture(EVERYTHING, PAPER, 2.0)
    assert image.width() / image.dotsPerMeterX() == pytest.approx(352 / 96 * 0.0254, rel=0.001)
    inside = image.copy(round(2 * MARGIN), round(2 * MARGIN), 640, 400)
    assert difference(inside, image_of(EVERYTHING, PAPER, 2.0)) < 0.001
