"""Lines that were typed into a cell of the table of communications, as what is to be written to its rows.

A line that begins with a name of the plan's lists names it; what follows after a colon is in words. A name that was
chosen as new is added to the list. Everything else is in words alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from soteplan.domain.comm_table import BETWEEN, NAMED, OBJECTIVES, Entry
from soteplan.domain.comm_timing import turning_points
from soteplan.domain.communications import CommTiming
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean_line
from soteplan.operations.communications import Line
from soteplan.texts.comm_timing import Reading, parts, proposed_milestones, read
from soteplan.texts.comm_workbook import entry_text
from soteplan.texts.language import Language


class Typed(NamedTuple):
    """A line of an editor, and the row that it is of; "" for a line that was added."""

    text: str
    row_id: str = ""


class Named(NamedTuple):
    """The beginning of a line that names something of the plan (its id), or something new (its name), and the rest."""

    row_id: str | None
    new_name: str
    words: str


class Lines:
    """Reads the lines of cells against the plan as it stands."""

    def __init__(self, state: PlanState, language: Language) -> None:
        self._state, self._language = state, language

    def read(
        self, column: str, entries: Sequence[Entry], typed: Iterable[Typed], new_names: Iterable[str] = ()
    ) -> list[Line]:
        """What the cell is to hold. Lines keep the rows they were opened with; empty lines are left out."""
        lines = self._with_rows(entries, self._parted(column, typed))
        known = {entry.row.id: entry for entry in entries}
        fresh = [clean_line(name).strip() for name in new_names]
        return [self._line(column, line, known.get(line.row_id), fresh) for line in lines]

    def _parted(self, column: str, typed: Iterable[Typed]) -> list[Typed]:
        """Cleaned lines without the empty ones; several timings on one line are a line each, the first with its row."""
        found: list[Typed] = []
        for line in typed:
            text = clean_line(line.text).strip()
            pieces = parts(text) if column == "comm_timing" else [text]
            found += [Typed(piece, line.row_id if not place else "") for place, piece in enumerate(pieces)]
        return [line for line in found if line.text]

    def _with_rows(self, entries: Sequence[Entry], lines: Sequence[Typed]) -> list[Typed]:
        """Each row with one line. One that lost its row, as after an undo in the editor, gets it back by its words."""
        own = {entry.row.id: entry_text(self._language, entry) for entry in entries}
        taken: set[str] = set()
        found: list[Typed] = []
        for line in lines:
            row_id = line.row_id if line.row_id in own and line.row_id not in taken else ""
            taken.add(row_id)
            found.append(Typed(line.text, row_id))
        for place, line in enumerate(found):
            alike = (row_id for row_id, text in own.items() if text == line.text and row_id not in taken)
            if not line.row_id and (row_id := next(alike, "")):
                taken.add(row_id)
                found[place] = Typed(line.text, row_id)
        return found

    def _line(self, column: str, line: Typed, entry: Entry | None, fresh: Sequence[str]) -> Line:
        if entry is not None and line.text == entry_text(self._language, entry):
            return Line(line.row_id)
        if column == OBJECTIVES:
            return Line(line.row_id, {"title": line.text})
        if column in NAMED:
            name = NAMED[column][0]
            named = self.named(column, line.text, fresh, getattr(entry.row, name) if entry else None)
            return Line(line.row_id, {name: named.row_id, "title": named.words}, named.new_name)
        return self._timing(line, entry.row if entry else None)

    def named(self, column: str, text: str, fresh: Sequence[str] = (), own: str | None = None) -> Named:
        """What a line names: the longest beginning up to a colon that is a name. The row's own wins over its likes."""
        known = self.names(column)
        same = self._state.get(NAMED[column][1], own)
        if same is not None:
            known[same.title.casefold()] = same.id
        new = {name.casefold(): name for name in fresh}
        for head, words in _beginnings(text):
            key = head.casefold()
            if key in known:
                return Named(known[key], "", words)
            if key in new:
                return Named(None, new[key], words)
        return Named(None, "", text)

    def names(self, column: str) -> dict[str, str]:
        """The ids of what a column can name, by names and short names in small letters; of two alike the first."""
        rows = self._state.rows(NAMED[column][1])[::-1]
        short = {row.short_name.casefold(): row.id for row in rows if getattr(row, "short_name", "")}
        return short | {row.title.casefold(): row.id for row in rows}

    def _timing(self, line: Typed, row: CommTiming | None) -> Line:
        """The meaning follows the words, unless it was set by hand to other than what the words had meant."""
        found = read(line.text)
        values: dict[str, str | None] = {"title": line.text}
        if row is not None and not self._is_as_read(row):
            return Line(line.row_id, values)
        return Line(line.row_id, values | found.values, milestones=self._points(line.text, found))

    def _is_as_read(self, row: CommTiming) -> bool:
        found = read(row.title)
        if Reading(row.kind, row.start_date, row.end_date, row.repeat) != found:
            return False
        chosen = tuple(each.id for each in turning_points(self._state, row))
        return sorted(chosen) == sorted(self._points(row.title, found))

    def _points(self, words: str, found: Reading) -> tuple[str, ...]:
        if found.kind != "milestones":
            return ()
        milestones = sorted(self._state.rows(Milestone), key=lambda each: each.date or "9999")
        return tuple(each.id for each in proposed_milestones(words, milestones))


def _beginnings(text: str) -> list[tuple[str, str]]:
    """A line parted at each of its colons into what can be a name and the words after it, the longest name first."""
    mark = BETWEEN.strip()
    found = [(text.removesuffix(mark).strip(), "")]
    place = text.rfind(mark)
    while place > 0:
        found.append((text[:place].strip(), text[place + 1 :].strip()))
        place = text.rfind(mark, 0, place)
    return found
