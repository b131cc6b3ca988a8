"""Tables of communications out of Word and Excel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.comm_table import DUTIES, MEANS, OBJECTIVES, TIMINGS
from soteplan.domain.communications import Channel, CommObjective, TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.exchange.comm_rows import DUTIES_AND_TIMINGS, GROUP, found_in, lines_of, rows_of
from soteplan.models.comm_paste import found_for
from soteplan.texts.language import Language
from tests.domain.plans import state_of

FINNISH = Language("fi")
WORD = """<html><body><p>Taulukko 1</p><table><tr><td><p>Kohderyhmä</p></td><td>Tavoitteet</td>
<td>Kanavat ja
 keinot</td><td>Vastuu ja aikataulu</td></tr>
<tr><td><p>Kuntalaiset /</p><p>Asiakkaat</p></td><td><ul><li>Palvelut &amp; oikeudet</li><li>Osallisuus</li></ul></td>
<td>Uutiskirje<br>Media</td><td><p>Hanketoimisto</p><p>Jatkuva 2020-2022; myös ennen käynnistymistä</p></td></tr>
</table></body></html>"""


def test_a_table_out_of_word_has_its_cells_with_their_lines() -> None:
    rows = rows_of("Kohderyhmä\tTavoitteet", WORD)
    assert rows[0] == ["Kohderyhmä", "Tavoitteet", "Kanavat ja keinot", "Vastuu ja aikataulu"]
    assert rows[1] == [
        "Kuntalaiset /\nAsiakkaat",
        "Palvelut & oikeudet\nOsallisuus",
        "Uutiskirje\nMedia",
        "Hanketoimisto\nJatkuva 2020-2022; myös ennen käynnistymistä",
    ]


def test_responsibles_and_timings_in_one_column_are_told_apart() -> None:
    table = found_in(rows_of("", WORD))
    assert table.columns == {0: GROUP, 1: OBJECTIVES, 2: MEANS, 3: DUTIES_AND_TIMINGS}
    channel = Channel(id="c", title="Uutiskirje")
    found = found_for(state_of(channel), FINNISH, table)
    (block,) = found.blocks
    assert block.title == "Kuntalaiset / Asiakkaat"
    assert [line.values["title"] for line in block.cells[OBJECTIVES]] == ["Palvelut & oikeudet", "Osallisuus"]
    assert [line.values["channel_id"] for line in block.cells[MEANS]] == ["c", None]
    assert [line.values["title"] for line in block.cells[DUTIES]] == ["Hanketoimisto"]
    assert [line.values["kind"] for line in block.cells[TIMINGS]] == ["continuous", "before"]


def test_groups_are_known_by_their_titles_and_lines_by_their_words() -> None:
    state = state_of(
        TargetGroup(id="g", title="Kuntalaiset /  asiakkaat"),
        CommObjective(id="o", target_group_id="g", title="osallisuus"),
    )
    found = found_for(state, FINNISH, found_in(rows_of("", WORD)))
    assert found.added == []
    assert [line.values["title"] for line in found.blocks[0].cells[OBJECTIVES]] == ["Palvelut & oikeudet"]
    assert found.new == {(0, 1), (0, 2), (0, 3)}


def test_a_block_out_of_excel_has_quoted_cells_with_lines() -> None:
    table = found_in(rows_of('Staff\t"Know\n• Take part"\tNews\tOffice\tcontinuous\n\tand this\t\t\t\n'))
    assert table.columns == {0: GROUP, 1: OBJECTIVES, 2: MEANS, 3: DUTIES, 4: TIMINGS}
    found = found_for(state_of(), FINNISH, table)
    assert [block.title for block in found.blocks] == ["Staff"]
    assert [line.values["title"] for line in found.blocks[0].cells[OBJECTIVES]] == ["Know", "Take part", "and this"]


def test_merged_cells_keep_the_columns_in_their_places() -> None:
    html = "<table><tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan=2>B</td></tr></table>"
    assert rows_of("", html) == [["A", "1"], ["", "2"], ["B", ""]]


def test_bullets_and_numbers_are_no_part_of_a_line_but_dates_are() -> None:
    assert lines_of("• one\n2) two\n – three\n15.3.2021\n1. four\n\n-5 %") == [
        "one", "two", "three", "15.3.2021", "four", "-5 %",
    ]  # fmt: skip


def test_too_much_is_refused() -> None:
    with pytest.raises(Refusal):
        rows_of("", "<table>" + "<tr><td>x</td></tr>" * 5_001 + "</table>")


@given(st.text(alphabet="<>/tabletrdh brp=\"'&;x \n\t", max_size=200))
def test_any_html_is_read_without_trouble(html: str) -> None:
    for row in rows_of("", f"<table>{html}"):
        assert all(isinstance(cell, str) for cell in row)
