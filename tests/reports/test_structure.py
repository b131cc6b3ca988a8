"""Handouts are tagged: what every piece is, in reading order, with nothing left unsaid."""

from __future__ import annotations

import pytest

from soteplan.rendering.flowable import FigureFlowable
from soteplan.reports.blocks import Heading, KeyFigure, KeyFigures, Rule, TextBlock
from soteplan.reports.entry_table import Entry, EntryRow, EntryTable
from soteplan.reports.furniture import BARE, ContentsEntry, Sheet
from soteplan.reports.grid import Cell, Column, Item, Row
from soteplan.reports.lines import finnish
from soteplan.reports.tables import SideBySide, Table
from tests.rendering.tools import EVERYTHING
from tests.reports.printed import example, handout, sheets
from tests.reports.structure import Structure, widths

pytestmark = pytest.mark.usefixtures("qapp")
LONG = "Sosiaaliohjauksen palveluprosessin yhdenmukaistaminen koko hyvinvointialueella " * 3


def structure(*content: Sheet) -> Structure:
    return Structure(sheets(*content).data)


def test_a_document_is_read_in_order_without_what_stands_round_it() -> None:
    head, under = Heading("Riskit", 0, "a"), Heading("Rekisteri", 1, "b")
    figures = KeyFigures([KeyFigure("Riskejä", "12", "3 suurta"), KeyFigure("Avoimia", "–")])
    read = structure(
        Sheet([Rule(), TextBlock("Suunnitelma", "cover")], BARE), Sheet([head, figures, under, TextBlock("Kaikki.")])
    )
    assert [(node["type"], read.text(node).split()) for node in read.root["children"]] == [
        ("H1", ["Suunnitelma"]),
        ("H1", ["Riskit"]),
        ("P", ["Riskejä", "12", "3", "suurta"]),
        ("P", ["Avoimia", "–"]),
        ("H2", ["Rekisteri"]),
        ("P", ["Kaikki."]),
    ]


@pytest.mark.parametrize("name", ["risks", "budget"])
def test_all_that_is_drawn_belongs_somewhere_or_is_said_to_be_decoration(name: str) -> None:
    printed = handout(example(), name)
    assert printed.catalog["/MarkInfo"]["/Marked"]
    assert {str(page["/Tabs"]) for page in printed.reader.pages} == {"/S"}
    read = Structure(printed.data)
    assert {each["tag"] for each in read.drawn} >= {"Artifact", "H1", "P", "TH", "TD", "Figure"}
    assert None not in {each["tag"] for each in read.drawn}
    titles = [title for _, title, _ in printed.outline()]
    assert [text for text in read.texts("H1", "H2") if text in titles] == titles
    assert all(node.get("alt_text") for node in read.nodes("Figure"))
    tables = widths(printed.catalog["/StructTreeRoot"])
    assert len(tables) == len(read.nodes("Table")) > 3
    assert {len(set(rows)) for rows in tables} == {1}, tables


def test_what_page_breaks_part_is_one_paragraph_and_one_table_with_one_head() -> None:
    rows = [Row(["Ryhmä"], "group"), *(Row([f"R{number}", LONG]) for number in range(60))]
    printed = sheets(Sheet([TextBlock("rivi\n" * 120), Table([Column("Koodi"), Column("Nimi", 9)], rows)]))
    read = Structure(printed.data)
    assert widths(printed.catalog["/StructTreeRoot"]) == [[2] * 62]
    assert [node["type"] for node in read.root["children"]] == ["P", "Table"]
    (table,) = read.nodes("Table")
    written = read.rows(table)
    assert len(written) == 62
    assert written[0] == ["Koodi", "Nimi"]
    assert written[1] == ["Ryhmä"]
    assert [row[0] for row in written[2:]] == [f"R{number}" for number in range(60)]
    assert {row[1] for row in written[2:]} == {LONG.strip()}


def test_a_table_of_entries_is_read_row_by_row_over_pages() -> None:
    rows = [
        EntryRow(f"Ryhmä {number}", [[Entry(LONG, "hiljaa"), Entry("toinen")], [], [Entry("kolmas")]], "lisätieto")
        for number in range(30)
    ]
    columns = [Column(header) for header in ("Kohderyhmä", "Tavoite", "Kanava", "Vastuu")]
    read = structure(Sheet([EntryTable(columns, rows, "{name} (jatkuu)", divide=finnish)]))
    (table,) = read.nodes("Table")
    written = read.rows(table)
    assert written[0] == ["Kohderyhmä", "Tavoite", "Kanava", "Vastuu"]
    assert len(written) == 31
    assert all(row[0].startswith(f"Ryhmä {number} lisätieto") for number, row in enumerate(written[1:]))
    assert {row[1] for row in written[1:]} == {f"{LONG.strip()}  hiljaa toinen"}
    assert {tuple(row[2:]) for row in written[1:]} == {("", "kolmas")}


def test_divided_words_are_said_whole() -> None:
    cell = Cell(LONG, "hiljainen", sign="●", items=[Item("–", "ink", LONG)])
    content = [
        TextBlock(LONG, divide=finnish, sign="•"),
        Table([Column("Kehittämistoimenpide"), Column("b", 9)], [Row([cell, "x"])], divide=finnish),
    ]
    read = structure(Sheet(content))
    assert "-" in "".join(sheets(Sheet(content)).pages)
    assert read.texts("P") == [f"• {LONG.strip()}"]
    assert read.texts("TD") == [f"● {LONG} hiljainen – {LONG}".strip(), "x"]


def test_a_head_that_is_only_a_sign_is_said_in_words() -> None:
    read = structure(Sheet([Table([Column("Nimi"), Column("■", said="Myöhässä")], [Row(["a", "1"])])]))
    assert read.texts("TH") == ["Nimi", "Myöhässä"]


def test_columns_side_by_side_are_read_one_after_the_other() -> None:
    columns = [(f"Osa {n}", Table([Column("a")], [Row([f"{n}.1"]), Row([f"{n}.2"])])) for n in (1, 2)]
    read = structure(Sheet([SideBySide(columns)]))
    assert [read.text(node).split() for node in read.root["children"]] == [
        ["Osa", "1"], ["a", "1.1", "1.2"], ["Osa", "2"], ["a", "2.1", "2.2"],
    ]  # fmt: skip


def test_the_contents_are_links_that_say_where_they_lead() -> None:
    heading = Heading("Tavoitteet (osa)\\", 0, "a")
    printed = sheets(Sheet([ContentsEntry(heading)]), Sheet([heading]))
    read = Structure(printed.data)
    (contents,) = read.nodes("TOC")
    assert [read.text(item).split() for item in contents["children"]] == [["Tavoitteet", "(osa)\\", "2"]]
    (note,) = (each.get_object() for each in printed.reader.pages[0]["/Annots"])  # type: ignore[attr-defined]
    assert note["/Contents"] == "Tavoitteet (osa)\\"
    numbers = printed.catalog["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
    assert owners[note["/StructParent"]].get_object()["/S"] == "/Link"
    assert [each.get_object()["/S"] for each in owners[printed.reader.pages[1]["/StructParents"]]] == ["/H1"]


def test_a_figure_says_what_it_shows() -> None:
    read = structure(Sheet([FigureFlowable(EVERYTHING)]))
    assert read.texts("Figure") == [EVERYTHING.description]
    assert {each["tag"] for each in read.drawn if each["mcid"] is not None} == {"Figure"}
