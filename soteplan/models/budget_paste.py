"""A block from a spreadsheet held against the budget: what would change, what does not fit, what falls off the edge."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from soteplan.document import Document
from soteplan.domain.budget_views import RowKind, ViewColumn, ViewRow
from soteplan.domain.cells import unguarded
from soteplan.domain.errors import Refusal
from soteplan.models.budget_cells import GAP, is_input, share_name
from soteplan.models.budget_entry import Entry, Wish, formula_in, looked_ahead, read_amount, write
from soteplan.models.budget_live import LiveView
from soteplan.models.budget_words import column_text, row_text
from soteplan.texts.language import Language

LARGEST_PASTE = 10_000  # cells
_RENAMED = frozenset({RowKind.CATEGORY, RowKind.EARMARK})


class Misfit(NamedTuple):
    """A pasted cell that is left out. `sum` is what a sum comes to where the block says something else, `cents`."""

    row: ViewRow
    column: ViewColumn
    text: str
    sum: int | None = None
    cents: int | None = None
    is_money: bool = True


class Pasted(NamedTuple):
    """What a block would do: the entries that change something, the cells that do not fit, and what is cut off.

    `sums` are those of the block that come out as it says. `is_block` is false for a single value, wherever it goes.
    """

    entries: list[Entry]
    misfits: list[Misfit]
    lost_rows: int = 0
    lost_columns: int = 0
    sums: int = 0
    is_block: bool = True

    @property
    def wish(self) -> Wish | None:
        """The amount for a sum that is all there is."""
        if self.entries or len(self.misfits) != 1 or self.misfits[0].sum is None:
            return None
        only = self.misfits[0]
        return Wish(only.row, only.column, only.cents)

    @property
    def is_plain(self) -> bool:
        """Whether it is written without a second look: a single value, or nothing that would change."""
        is_clear = not (self.misfits or self.lost_rows or self.lost_columns)
        return is_clear and (not self.is_block or not self.entries)


class Place(NamedTuple):
    """A pasted text and the cell it falls on; the title's cell has no column."""

    row: ViewRow
    column: ViewColumn | None
    text: str


def block_of(text: str) -> list[list[str]]:
    """The cells of a text from a spreadsheet. Raises Refusal("paste_too_large") beyond any budget's size."""
    lines = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t"))
    if sum(len(line) for line in lines) > LARGEST_PASTE:
        raise Refusal("paste_too_large")
    return [[unguarded(cell) for cell in line] for line in lines]


def read_block(
    document: Document,
    language: Language,
    live: LiveView,
    block: list[list[str]],
    rows: Sequence[ViewRow],
    columns: Sequence[ViewColumn | None],
) -> Pasted:
    """Hold a block against the rows and columns from its upper left cell on. A line of headings is left out."""
    heads = [column_text(language, live, column) if column else "" for column in columns]
    lines = block[1:] if block and _is_head(block[0], heads) else block
    rows = [row for row in rows if row != GAP]
    lost = max(0, len(lines) - len(rows)), max(0, max(map(len, lines), default=0) - len(columns))
    places = [
        Place(row, column, text)
        for row, line in zip(rows, lines, strict=False)
        for column, text in zip(columns, line, strict=False)
    ]
    entries, misfits, sums = _sorted_out(language, live, places)
    differing = _differing(document, live, entries, sums)
    is_block = sum(len(line) for line in lines) > 1
    return Pasted(entries, [*misfits, *differing], *lost, sums=len(sums) - len(differing), is_block=is_block)


def _is_head(line: list[str], heads: list[str]) -> bool:
    """Whether a line names the columns it falls on, all of them but that of the titles."""
    found = [(text.strip(), head) for text, head in zip(line, heads, strict=False) if head]
    return bool(found) and all(text == head for text, head in found)


def _sorted_out(
    language: Language, live: LiveView, places: list[Place]
) -> tuple[list[Entry], list[Misfit], list[tuple[Place, int]]]:
    entries: list[Entry] = []
    misfits: list[Misfit] = []
    sums: list[tuple[Place, int]] = []
    for place in places:
        if place.column is None:
            entries += _title(live, language, place)
        elif not share_name(place.row):
            try:
                cents, formula = read_amount(language, place.text)
            except Refusal:
                misfits.append(Misfit(place.row, place.column, place.text.strip(), is_money=False))
                continue
            if is_input(live, place.row, place.column):
                entries += _changed(live, Entry(place.row, place.column, cents, formula))
            elif cents is not None:
                sums.append((place, cents))
    return entries, misfits, sums


def _changed(live: LiveView, entry: Entry) -> Iterator[Entry]:
    assert entry.column is not None
    before = live.amount(entry.row, entry.column)
    has_other_formula = bool(entry.formula) and entry.formula != formula_in(live, entry.row, entry.column)
    if before != entry.cents or has_other_formula:
        yield entry


def _title(live: LiveView, language: Language, place: Place) -> Iterator[Entry]:
    """Another name for a category or an earmark; names of other rows are only read past."""
    text = " ".join(place.text.split())
    category = live.state.find("cost_category", str(place.row.key)) if place.row.kind is RowKind.CATEGORY else None
    known = {row_text(language, place.row), place.row.title, category.title if category else ""}
    if place.row.kind in _RENAMED and text and text not in known:
        yield Entry(place.row, None, title=text)


def _differing(document: Document, live: LiveView, entries: list[Entry], sums: list[tuple[Place, int]]) -> list[Misfit]:
    """Sums of the block that do not come out would hide a mistake in one or the other."""
    if not sums:
        return []
    after = looked_ahead(document, lambda tx: write(tx, live, entries), lambda _: _anew(live))
    found = []
    for place, cents in sums:
        assert place.column is not None
        amount = after.amount(place.row, place.column) or 0
        if amount != cents:
            found.append(Misfit(place.row, place.column, place.text.strip(), amount, cents))
    return found


def _anew(live: LiveView) -> LiveView:
    """The same view of the plan as it stands now."""
    other = LiveView(live.state)
    other.show(name=live.name, year=live.year, measure=live.measure, package=live.package)
    return other
