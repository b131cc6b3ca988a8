"""Cells of several entries: breaks fall between entries, names are said again, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.reports.entry_table import Block, Entry, EntryRow, EntryTable
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Column
from tests.reports.printed import Printed, sheets, squeezed

pytestmark = pytest.mark.usefixtures("qapp")
WIDTH = 700.0
COLUMNS = [Column("Ryhmä", 1), Column("Tavoitteet", 1.4), Column("Keinot", 1.6)]


def table(*rows: EntryRow) -> EntryTable:
    return EntryTable(COLUMNS, rows, "{name} (jatkuu)")


def entries(count: int, words: str = "Tavoite") -> list[Entry]:
    return [Entry(f"{words} {number}") for number in range(1, count + 1)]


def printed(*rows: EntryRow) -> Printed:
    return sheets(Sheet([table(*rows)], "landscape"))


def texts(made: EntryTable) -> list[str]:
    blocks = [block for band in made.bands for column in band.columns[1:] for block in column]
    return [line for block in blocks for line, _ in block.lines]


def test_a_row_that_fits_is_one_band_with_a_mark_before_each_of_several_entries() -> None:
    made = table(EntryRow("K1", [entries(2), entries(1)]))
    made.wrap(WIDTH, 400)
    ((_, first, second),) = [band.columns for band in made.bands]
    assert [block.marked for block in first] == [True, True]
    assert [block.marked for block in second] == [False]


def test_a_break_falls_between_entries_of_each_column_and_the_name_is_said_again() -> None:
    made = table(EntryRow("Asukkaat", [entries(20), entries(12, "Keino")]))
    _, height = made.wrap(WIDTH, 0)
    upper, lower = made.split(WIDTH, height / 2)
    assert isinstance(upper, EntryTable)
    assert isinstance(lower, EntryTable)
    assert upper.wrap(WIDTH, 0)[1] <= height / 2
    assert [line for line, _ in lower.bands[0].columns[0][0].lines] == ["Asukkaat (jatkuu)"]
    assert sorted([*texts(upper), *texts(lower)]) == sorted(texts(made))
    assert texts(lower)


def test_a_row_begins_on_the_next_page_where_not_every_column_could_begin() -> None:
    long = Entry("sana " * 60, "quiet " * 60)
    made = table(EntryRow("K1", [entries(1), entries(1)]), EntryRow("K2", [[long], entries(1)]))
    made.wrap(WIDTH, 0)
    first, second = made.bands
    upper, lower = made.split(WIDTH, made._head() + first.height + 71)
    assert isinstance(upper, EntryTable)
    assert isinstance(lower, EntryTable)
    assert second.columns[1][0].height > 71
    assert ([band.row.name for band in upper.bands], [band.row.name for band in lower.bands]) == (["K1"], ["K2"])


def test_heads_and_continued_names_stand_on_every_page() -> None:
    document = printed(EntryRow("Sidosryhmä", [entries(130), entries(3, "Keino")]))
    assert len(document.pages) > 2
    assert all("Tavoitteet" in page for page in document.pages)
    assert all("Sidosryhmä (jatkuu)" in page for page in document.pages[1:])
    found = squeezed(document.text)
    assert all(f"Tavoite{number}" in found for number in range(1, 131))


def test_an_entry_longer_than_a_page_is_printed_whole() -> None:
    words = [f"sana{number}" for number in range(3000)]
    document = printed(EntryRow("K1", [[Entry(" ".join(words))], entries(1)]))
    assert len(document.pages) > 3
    found = squeezed(document.text)
    assert all(squeezed(word) in found for word in words)


def test_a_name_longer_than_a_page_is_printed_whole() -> None:
    document = printed(EntryRow("Ryhmän nimi " * 800, [entries(1), []]))
    assert squeezed(document.text).count("Ryhmännimi") == 800


def test_a_table_without_names_prints_its_cells_alone() -> None:
    made = EntryTable([Column("Mitä"), Column("Kuka")], [EntryRow("", [entries(2), entries(1, "Osapuoli")])])
    made.wrap(WIDTH, 0)
    assert [len(column) for column in made.bands[0].columns] == [2, 1]


@given(
    counts=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=8),
    room=st.floats(120, 500),
)
@settings(deadline=None, max_examples=60)
def test_no_entry_is_lost_or_doubled_however_a_table_is_broken(counts: list[tuple[int, int]], room: float) -> None:
    rows = [EntryRow(f"K{n}", [entries(one), entries(other, "Keino")]) for n, (one, other) in enumerate(counts)]
    made = table(*rows)
    made.wrap(WIDTH, 0)
    parts, left = [], made
    while left.wrap(WIDTH, 0)[1] > room:
        upper, lower = left.split(WIDTH, room)
        assert isinstance(upper, EntryTable)
        assert isinstance(lower, EntryTable)
        assert upper.wrap(WIDTH, 0)[1] <= room + 0.1
        parts.append(upper)
        left = lower
    assert sorted(line for part in [*parts, left] for line in texts(part)) == sorted(texts(made))


def test_blocks_know_their_height() -> None:
    made = table(EntryRow("K1", [[Entry("Yksi", "Hiljaa")], []]))
    made.wrap(WIDTH, 0)
    (block,) = made.bands[0].columns[1]
    assert isinstance(block, Block)
    assert block.height == 22
