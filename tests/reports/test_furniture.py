"""The document around the content."""

from __future__ import annotations

import pytest

from soteplan.reports.blocks import Heading, KeyFigure, KeyFigures, Rule, TextBlock
from soteplan.reports.furniture import BARE, ContentsEntry, Sheet
from soteplan.reports.styles import FORMATS
from tests.reports.printed import sheets


def test_every_page_says_which_of_how_many_it_is() -> None:
    printed = sheets(Sheet([TextBlock("a\n" * 300)]), Sheet([TextBlock("b")], "landscape"))
    count = len(printed.pages)
    assert count > 5
    assert all(f"{number} / {count}" in page for number, page in enumerate(printed.pages, 1))


def test_every_page_names_plan_status_and_print_time() -> None:
    printed = sheets(Sheet([TextBlock("a\n" * 100)]), plan="Sote-keskus")
    assert all(part in page for page in printed.pages for part in ("Sote-keskus", "Tilanne 15.11.2021", "Tulostettu"))


def test_a_long_plan_name_leaves_the_status_date_its_room() -> None:
    assert "…" in sheets(Sheet([TextBlock("a")]), plan="Päijät-Häme " * 40).text


def test_a_bare_page_has_no_header_and_no_number() -> None:
    printed = sheets(Sheet([Rule(), TextBlock("Kansi", "cover")], BARE), Sheet([TextBlock("b")]))
    assert "Tilanne" not in printed.pages[0]
    assert "1 /" not in printed.pages[0]
    assert "2 / 2" in printed.pages[1]


@pytest.mark.parametrize("page", FORMATS)
def test_pages_of_one_document_have_their_own_formats(page: str) -> None:
    printed = sheets(Sheet([TextBlock("a")]), Sheet([TextBlock("b")], page), Sheet([TextBlock("c")]))
    sizes = [(float(p.mediabox.width), float(p.mediabox.height)) for p in printed.reader.pages]
    assert sizes == [pytest.approx(FORMATS[name], abs=0.1) for name in ("portrait", page, "portrait")]


def test_bookmarks_and_contents_lead_to_the_headings() -> None:
    first, second, third = (Heading(f"Luku {n}", level, f"k{n}") for n, level in ((1, 0), (2, 1), (3, 0)))
    contents = Sheet([ContentsEntry(heading) for heading in (first, second, third)])
    printed = sheets(contents, Sheet([first, TextBlock("a\n" * 100), second]), Sheet([third]))
    assert printed.outline() == [(0, "Luku 1", 2), (1, "Luku 2", 3), (0, "Luku 3", 4)]
    assert [entry.page for entry in (first, second, third)] == [2, 3, 4]
    assert [line.split()[-1] for line in printed.pages[0].splitlines() if line.isdigit()] == ["2", "3", "4"]
    assert printed.links(1) == 3


def test_the_document_says_what_it_is() -> None:
    printed = sheets(Sheet([TextBlock("a")]))
    information = printed.reader.metadata
    assert information is not None
    assert (information.title, information.author, information.subject) == ("Otsikko", "Tekijä", "Aihe")
    assert information.creation_date is not None
    assert information.creation_date.year == 2021
    assert printed.catalog["/Lang"] == "fi-FI"
    assert printed.catalog["/ViewerPreferences"]["/DisplayDocTitle"].value is True


def test_every_font_is_embedded() -> None:
    fonts = sheets(Sheet([Heading("Otsikko", 0, "k"), TextBlock("a"), KeyFigures([KeyFigure("b", "1", "c")])])).fonts()
    assert len(fonts) == 3
    assert all(fonts.values())
    assert all("SourceSans3" in name for name in fonts)


def test_a_paragraph_breaks_over_pages_without_losing_a_line() -> None:
    text = " ".join(f"sana{n}" for n in range(5000))
    assert [word for word in sheets(Sheet([TextBlock(text)])).text.split() if word.startswith("sana")] == text.split()


def test_key_figures_stay_in_their_columns() -> None:
    figures = [KeyFigure("Hyvin pitkä nimi tunnusluvulle " * 3, "1 234 567 890 123", "selite " * 60)] * 5
    assert "…" in sheets(Sheet([KeyFigures(figures)])).text
