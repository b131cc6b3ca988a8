"""Tables print every row and every cell, however long, on as many pages as they need."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Bar, Cell, Column, Grid, Item, Row, bounds, used
from soteplan.reports.tables import SideBySide, Table
from tests.reports.printed import Printed, sheets, squeezed

COLUMNS = (
    Column("Tunnus", fitted=True),
    Column("Toimenpide", 2),
    Column("Kuvaus", 1),
    Column("Menot, €", align="right", fitted=True),
)


def printed(*rows: Row, page: str = "portrait") -> Printed:
    return sheets(Sheet([Table(COLUMNS, rows)], page))


def test_every_row_is_printed_once_and_in_order() -> None:
    rows = [Row([f"Q{n}", f"toimenpide {n}", "x", "1"]) for n in range(400)]
    assert re.findall(r"Q\d+", printed(*rows).text) == [f"Q{n}" for n in range(400)]


def test_the_head_is_repeated_on_every_page() -> None:
    pages = printed(*(Row([str(n), "a", "b", "c"]) for n in range(200))).pages
    assert len(pages) > 2
    assert all(page.count("Toimenpide") == 1 for page in pages)


def test_the_name_of_a_group_is_repeated_where_the_group_goes_on() -> None:
    rows = [Row(["Ryhmä yksi"], "group"), *(Row([str(n), "a", "b", "c"]) for n in range(150))]
    assert all("Ryhmä yksi" in page for page in printed(*rows).pages)


def test_a_group_name_is_never_alone_at_the_foot_of_a_page() -> None:
    for before in range(38, 46):
        rows = [Row(["x", "a", "b", "c"])] * before
        pages = printed(*rows, Row(["Ryhmä"], "group"), Row(["jäsen", "a", "b", "c"])).pages
        assert all(("Ryhmä" in page) == ("jäsen" in page) for page in pages)


def test_more_empty_groups_than_a_page_holds_are_printed_over_pages() -> None:
    groups = [Row([f"R{number}"], "group") for number in range(200)]
    printed = sheets(Sheet([Table([Column("Koodi"), Column("Nimi", 3)], [*groups, Row(["A", "x"])])]))
    assert len(printed.pages) > 2
    assert [word for page in printed.pages for word in page.split() if word[1:].isdigit()] == [
        row.cells[0] for row in groups
    ]
    assert "R199" in printed.pages[-1]


def test_a_sum_is_never_alone_on_a_page() -> None:
    for before in range(38, 46):
        rows = [Row([f"rivi{n}", "a", "b", "c"]) for n in range(before)]
        pages = printed(*rows, Row(["Yhteensä", "", "", "1"], "sum")).pages
        assert f"rivi{before - 1}" in next(page for page in pages if "Yhteensä" in page)


@pytest.mark.parametrize("column", [0, 2])
def test_a_cell_of_a_hundred_thousand_signs_prints_whole(column: int) -> None:
    cells = ["a", "b", "c", "d"]
    cells[column] = "sana " * 20_000
    text = printed(Row(cells), Row(["loppu", "", "", ""])).text
    assert squeezed(text).count("sana") == 20_000
    assert "loppu" in text


def test_a_word_of_a_hundred_thousand_signs_prints_whole() -> None:
    assert printed(Row(["a", "W" * 100_000, "", ""]), page="landscape").text.count("W") == 100_000


def test_a_cell_of_thousands_of_line_ends_prints() -> None:
    assert "loppu" in printed(Row(["a", "b", "\n" * 3000 + "loppu", ""])).text


def test_items_and_second_texts_print_with_their_signs() -> None:
    cell = Cell(
        "nimi", "selite", sign="▲", tint="act_tint", items=[Item("✓", "ok", "tehty"), Item("○", "ink2", "tulossa")]
    )
    text = printed(Row(["a", cell, Cell("", bar=Bar(1.4, -0.2)), "1"])).text
    assert all(part in text for part in ("nimi", "selite", "▲", "✓", "tehty", "○", "tulossa"))


def test_a_table_without_rows_is_its_head() -> None:
    assert "Toimenpide" in printed().text


def test_fitted_columns_without_content_are_left_out() -> None:
    rows = [Row(["", "a", "", "1"]), Row(["Ryhmä"], "group")]
    columns, kept = used((*COLUMNS[:3], Column("Tyhjä", fitted=True)), [Row(["1", "2", "3", ""])])
    assert [column.header for column in columns] == ["Tunnus", "Toimenpide", "Kuvaus"]
    assert [list(row.cells) for row in kept] == [["1", "2", "3"]]
    assert used(COLUMNS[1:], [Row(list(row.cells)[1:]) for row in rows])[0] == list(COLUMNS[1:])


def test_a_unit_stays_with_the_word_before_it() -> None:
    grid = Grid((Column("Pysyvät menolisäykset, M€", align="right"), Column()), [Row(["1", "2"])])
    grid.set_for(90)
    assert grid.header is not None
    assert all(line.text != "M€" for lines in grid.header.lines for line in lines)


def test_tables_side_by_side_print_both() -> None:
    tables = [(f"Otsikko {n}", Table(COLUMNS[:2], [Row([f"rivi{n}", "x"])])) for n in (1, 2)]
    text = sheets(Sheet([SideBySide(tables)])).text
    assert all(part in text for part in ("Otsikko 1", "Otsikko 2", "rivi1", "rivi2"))


@given(
    st.lists(st.tuples(st.booleans(), st.floats(0.1, 5), st.text("abc ", max_size=60)), min_size=1, max_size=12),
    st.floats(200, 1100),
)
def test_columns_fill_the_width_and_never_overlap(made: list[tuple[bool, float, str]], width: float) -> None:
    columns = [Column(text[:20], weight, fitted=fitted) for fitted, weight, text in made]
    edges = bounds(columns, [Row([text for *_, text in made])], width)
    assert edges[0][0] == 0
    assert edges[-1][1] == pytest.approx(width)
    assert all(left < right for left, right in edges)
    assert all(before[1] < after[0] for before, after in pairwise(edges))
