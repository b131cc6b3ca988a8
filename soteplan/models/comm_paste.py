"""What a table from elsewhere adds to the table of communications: groups by their titles, lines by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from soteplan.domain.comm_table import COLUMNS, DUTIES, TIMINGS, cell
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.exchange.comm_rows import DUTIES_AND_TIMINGS, GROUP, lines_of, title_of
from soteplan.exchange.pasted_rows import Table
from soteplan.models.comm_lines import Lines, Typed
from soteplan.operations.communications import Block, Line
from soteplan.texts.comm_timing import UNREAD, parts, read
from soteplan.texts.comm_workbook import entry_text
from soteplan.texts.language import Language


@dataclass(slots=True)
class _Row:
    """A group as it was found in the table, with the lines of its cells."""

    title: str
    group: TargetGroup | None
    parent: int  # its parent's place among the rows, -1 at the top
    lines: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Found:
    """What will be pasted, and the places (row, column) of the table whose cells bring something new."""

    blocks: list[Block] = field(default_factory=list)
    new: set[tuple[int, int]] = field(default_factory=set)

    @property
    def added(self) -> list[str]:
        """Titles of the groups that will be added."""
        return [block.title for block in self.blocks if not block.group_id]

    @property
    def filled(self) -> list[str]:
        """Titles of the groups that get entries."""
        return [block.title for block in self.blocks if block.group_id and any(block.cells.values())]

    @property
    def entries(self) -> int:
        return sum(len(lines) for block in self.blocks for lines in block.cells.values())


def found_for(state: PlanState, language: Language, table: Table) -> Found:
    """What the rows of a table bring that the plan does not have yet; a row without a title goes on the one before."""
    reader = _Reader(state, language)
    for number, row in enumerate(table.rows):
        reader.take(number, row, table.columns)
    reader.found.blocks = [reader.block(row) for row in reader.rows]
    return reader.found


class _Reader:
    def __init__(self, state: PlanState, language: Language) -> None:
        self._state, self._language = state, language
        self._lines = Lines(state, language)
        self.found = Found()
        self.rows: list[_Row] = []
        self._by_title: dict[str, int] = {}
        self._groups = {_key(group.title): group for group in reversed(state.rows(TargetGroup))}
        self._levels: list[int] = []  # places of the rows that the next one can stand under, by level

    def take(self, number: int, cells: Sequence[str], columns: dict[int, str]) -> None:
        row = self._row(number, cells, columns)
        if row is None:
            return
        for column, name, text in self._texts(cells, columns):
            fresh = list(self._fresh(row, name, text))
            row.lines.setdefault(name, []).extend(fresh)
            if fresh:
                self.found.new.add((number, column))

    def _row(self, number: int, cells: Sequence[str], columns: dict[int, str]) -> _Row | None:
        """The row that cells belong to: by the title in them, else the one before."""
        column = next((place for place, name in columns.items() if name == GROUP), -1)
        level, title = title_of(cells[column]) if 0 <= column < len(cells) else (0, "")
        if not title:
            return self.rows[-1] if self.rows else None
        place = self._by_title.get(_key(title))
        if place is None:
            place = self._add(level, title)
            if self.rows[place].group is None:
                self.found.new.add((number, column))
        return self.rows[place]

    def _add(self, level: int, title: str) -> int:
        level = min(level, len(self._levels))
        parent = self._levels[level - 1] if level else -1
        self.rows.append(_Row(title, self._groups.get(_key(title)), parent))
        place = self._by_title[_key(title)] = len(self.rows) - 1
        self._levels[level:] = [place]
        return place

    @staticmethod
    def _texts(cells: Sequence[str], columns: dict[int, str]) -> Iterator[tuple[int, str, str]]:
        """Each line with its place and its column; of responsibles and timings in one, by what can be read as when."""
        for place, name in columns.items():
            for line in lines_of(cells[place]) if place < len(cells) and name != GROUP else ():
                if name != DUTIES_AND_TIMINGS:
                    yield place, name, line
                else:
                    timed = all(read(part) != UNREAD for part in parts(line))
                    yield place, TIMINGS if timed else DUTIES, line

    def _fresh(self, row: _Row, column: str, text: str) -> Iterator[str]:
        """A line, as several where it is several timings, as far as its words are not there yet."""
        had = {_key(line) for line in row.lines.get(column, ())}
        if row.group is not None:
            had |= {_key(entry_text(self._language, each)) for each in cell(self._state, column, row.group.id)}
        for part in parts(text) if column == TIMINGS else [text]:
            if _key(part) not in had:
                had.add(_key(part))
                yield part

    def block(self, row: _Row) -> Block:
        cells: dict[str, tuple[Line, ...]] = {}
        for column in COLUMNS:
            lines = self._lines.read(column, (), map(Typed, row.lines.get(column, ())))
            if lines:
                cells[column] = tuple(lines)
        return Block(row.group.id if row.group else "", row.title, cells, row.parent)


def _key(text: Any) -> str:
    return " ".join(str(text).casefold().split())
