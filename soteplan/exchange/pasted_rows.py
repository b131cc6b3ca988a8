"""Rows of another table, pasted into a register: which column is what, and what could not be read.

The columns are known by the words of a head, in any language of the program; without a head they are those of the
register in the order given.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from soteplan.domain.cells import unguarded
from soteplan.domain.dates import parse_date
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.money import parse_money
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean
from soteplan.domain.values import check

MOST_ROWS, LARGEST = 5_000, 5_000_000  # rows; characters
_ENOUGH = 2  # known columns make a head
ALSO = "also"  # what further rows of a cell that names several are given as
NAMED = "named"  # what a row is given as that is not in the plan yet
AMONG = "among"  # what the place of another of the pasted rows is given as

Cells = Sequence[str]
Number = Callable[[PlanState, str], int | None]


@dataclass(frozen=True, slots=True)
class RowForm:
    """What can be pasted into a register: its table, the fields that a column can hold, and how whole numbers are read.

    `heads` are what the head of a column may be called besides the names of the fields, in small letters. A cell of
    `several` may name rows parted by semicolons; those after the first are the value of ALSO. The field `added` may
    name a row that is not in the plan yet: its name is the value of NAMED. The field `among` may name another of the
    pasted rows by its title: its place, from 0, is the value of AMONG.
    """

    table: str
    fields: Sequence[str]
    heads: Mapping[str, Sequence[str]]
    number: Number = lambda state, text: None
    several: frozenset[str] = frozenset()
    added: str = ""
    among: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the program's languages, in small letters: fields by how they are called, and choices of each field."""

    heads: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that does not come along: its row from 1, its field, and what stands there."""

    row: int
    field: str
    text: str


@dataclass(slots=True)
class Table:
    """The rows under a head, and which field each column holds."""

    rows: list[Cells]
    columns: dict[int, str] = field(default_factory=dict)


def cells_of(text: str) -> list[Cells]:
    """The cells of a text from the clipboard, parted by tabs; a quoted cell may hold lines.

    Refuses more than LARGEST characters (too_large) and more than MOST_ROWS rows (too_many_cells).
    """
    if len(text) > LARGEST:
        raise Refusal("too_large", size=len(text), maximum=LARGEST)
    text = clean(text.replace("\r\n", "\n").replace("\r", "\n"))
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter="\t"))
    except csv.Error:
        rows = [line.split("\t") for line in text.split("\n")]
    if len(rows) > MOST_ROWS:
        raise Refusal("too_many_cells", maximum=MOST_ROWS)
    return [[unguarded(cell) for cell in row] for row in rows if any(cell.strip() for cell in row)]


def found_in(form: RowForm, rows: Sequence[Cells], words: Words, order: Sequence[str]) -> Table:
    """The table with its columns: those of its head, else those that the register shows, in their order."""
    known = {word: name for name, called in form.heads.items() for word in called} | dict(words.heads)
    named = head_of(rows, known)
    if named:
        return Table(list(rows[1:]), named)
    width = max(map(len, rows), default=0)
    names = ["title"] if width == 1 else [name if name in form.fields else "" for name in order]
    return Table(list(rows), {number: name for number, name in enumerate(names[:width]) if name})


def head_of(rows: Sequence[Cells], known: Mapping[str, str]) -> dict[int, str]:
    """What each column holds by a head in the first row; nothing where too few of its words are known for one.

    Each thing is there once: its first column has it.
    """
    found: dict[int, str] = {}
    for number, cell in enumerate(rows[0] if rows else ()):
        name = known.get(_folded(cell).rstrip(":"))
        if name and name not in found.values():
            found[number] = name
    return found if len(found) >= _ENOUGH or (found and len(rows[0]) == 1) else {}


def rows_of(
    form: RowForm, table: Table, state: PlanState, words: Words, today: str
) -> tuple[list[dict[str, Any]], list[Unread]]:
    """The values of each new row, and the cells that could not be read. A row without a title is left out."""
    reader = _Reader(form, state, words, today)
    read = [reader.row(number, row, table.columns) for number, row in enumerate(table.rows, 1)]
    reader.unread += _placed(form, read)
    return [values for values in read if values.get("title")], sorted(reader.unread, key=lambda cell: cell.row)


def _placed(form: RowForm, read: Sequence[dict[str, Any]]) -> list[Unread]:
    """Gives the places of rows that others name; tells of what names none of them, or itself."""
    titled = [values for values in read if values.get("title")]
    places = {_folded(values["title"]): place for place, values in reversed(list(enumerate(titled)))}
    unread = []
    for number, values in enumerate(read, 1):
        name = values.pop(AMONG, "")
        place = places.get(_folded(name))
        if place is not None and titled[place] is not values:
            values[AMONG] = place
        elif name:
            unread.append(Unread(number, form.among, name))
    return unread


def _fitting(declared: FieldSpec, value: Any) -> Any:
    """A value that the plan can hold; None for one that is too large or too long for its field."""
    if declared.kind is Kind.REFERENCE:
        return value
    try:
        return value if value is None or check(declared, value) is not None else None
    except Refusal:
        return None


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _parts(text: str) -> list[str]:
    return [part for part in map(str.strip, text.split(";")) if part]


class _Reader:
    def __init__(self, form: RowForm, state: PlanState, words: Words, today: str) -> None:
        self.form, self.state, self.words, self.today = form, state, words, today
        self.unread: list[Unread] = []
        self.known: dict[str, dict[str, str]] = {}  # by table: what rows are called, and their ids

    def row(self, number: int, cells: Cells, columns: Mapping[int, str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for column, name in columns.items():
            text = cells[column].strip() if column < len(cells) else ""
            if not text:
                continue
            declared = ENTITIES[self.form.table].by_name[name]
            parts = _parts(text) if name in self.form.several else [text]
            found = [(part, self._value(declared, part)) for part in parts]
            later = {self.form.added: NAMED, self.form.among: AMONG}.get(name)
            if later and found[0][1] is None:
                values[later] = text
                continue
            self.unread += [Unread(number, name, part) for part, value in found if value is None]
            known = [value for _, value in found if value is not None]
            values |= {name: known[0]} if known else {}
            values |= {ALSO: tuple(known[1:])} if known[1:] else {}
        return values

    def _value(self, declared: FieldSpec, text: str) -> Any:
        readers: dict[Kind, Callable[[FieldSpec, str], Any]] = {
            Kind.CHOICE: self._choice, Kind.REFERENCE: self._row, Kind.DATE: self._date, Kind.INTEGER: self._number,
            Kind.MONEY: self._money, Kind.NUMBER: self._decimal,
        }  # fmt: skip
        read = readers.get(declared.kind)
        if read is not None:
            return _fitting(declared, read(declared, text))
        return _fitting(declared, " ".join(text.split()) if declared.kind is Kind.TEXT else text)

    def _choice(self, declared: FieldSpec, text: str) -> str | None:
        return self.words.choices.get(declared.name, {}).get(text.casefold())

    def _date(self, declared: FieldSpec, text: str) -> str | None:
        try:
            return parse_date(text, today=self.today)
        except Refusal:
            return None

    def _money(self, declared: FieldSpec, text: str) -> int | None:
        try:
            return parse_money(text)
        except Refusal:
            return None

    def _decimal(self, declared: FieldSpec, text: str) -> float | None:
        """With a comma or a point, and spaces between thousands."""
        plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace("\u2212", "-").replace(",", ".")
        return float(plain) if re.fullmatch(r"-?[0-9]{1,12}(\.[0-9]{1,12})?", plain) else None

    def _number(self, declared: FieldSpec, text: str) -> int | None:
        return self.form.number(self.state, text)

    def _row(self, declared: FieldSpec, text: str) -> str | None:
        """A row of the plan by its title, its short name, its code, or code and title."""
        if declared.target not in self.known:
            self.known[declared.target] = dict(self._called(declared.target))
        return self.known[declared.target].get(_folded(text))

    def _called(self, table: str) -> list[tuple[str, str]]:
        """Where two rows are called alike, the first counts."""
        found = []
        for row in reversed(self.state.rows(ENTITIES[table].row_type)):
            code, title = getattr(row, "code", ""), row.title
            names = (title, getattr(row, "short_name", ""), code, f"{code} {title}")
            found += [(_folded(name), row.id) for name in names if name.strip()]
        return found
