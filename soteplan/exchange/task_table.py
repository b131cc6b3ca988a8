"""A table of tasks, pasted or from a workbook, read into a schedule: which column is what, and what could not be read.

The level of a row follows from a column of levels, from spaces before its title, or from its code: TPK1/TP2 and 1.2
stand under TPK1 and 1. A row without a code in a table of codes stands under the last row that has one.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from soteplan.domain.errors import Refusal
from soteplan.domain.text import clean
from soteplan.exchange import task_cells
from soteplan.exchange.project_xml.tasks import KIND, STATE, STATED, Link, Schedule, Task
from soteplan.exchange.schedule_xlsx import MILESTONE

MOST_ROWS, MOST_LEVELS = 20_000, 60
MOST_COLUMNS = 400
LARGEST = 5_000_000  # characters of a pasted text
_HEAD_ROWS = 10  # the head stands among the first rows
_ENOUGH = 2  # known columns make a head
_DIVIDERS = "\t;,"
_LONGEST_HEAD = 10_000  # characters

# What the head of a column may be called, in the languages of the program and in those of its neighbours' exports.
HEADS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "unique id", "task id", "tehtävätunnus", "uppgifts-id"),
    "code": ("code", "wbs", "outline number", "jäsennysnumero", "dispositionsnummer",
             "no", "nr", "#", "tunnus", "koodi", "numero", "nro", "kod", "nummer"),
    "title": (
        "title", "name", "task", "task name", "action", "nimi", "otsikko", "tehtävä", "tehtävän nimi", "toimenpide",
        "vaihe", "titel", "namn", "uppgift", "aktivitet", "åtgärd",
    ),
    "owner": (
        "coordinator", "owner", "responsible", "resource names",
        "resources", "assigned to", "vastuu", "vastuutaho", "vastuuhenkilö",
        "omistaja", "resurssit", "resurssien nimet", "ansvarig", "ägare", "resurser", "resursnamn",
    ),
    "start": ("start", "start date", "scheduled start", "begins", "begin date", "alku", "alkaa",
              "aloitus", "alkupäivä", "aloituspäivä",
              "börjar", "startdatum"),
    "end": ("end", "end date", "finish", "finish date", "scheduled finish", "due", "loppu",
            "päättyy", "valmis", "loppupäivä",
            "päättymispäivä", "määräpäivä", "slut", "slutar", "slutdatum"),
    "length": ("duration", "length", "scheduled duration", "working days", "kesto", "pituus", "työpäivät",
               "työpäiviä", "varaktighet", "längd", "arbetsdagar"),
    "before": ("predecessors", "predecessor", "comes after", "depends on", "edeltäjät", "edeltävät tehtävät",
               "riippuvuudet", "föregående aktiviteter", "föregående", "föregångare"),
    "progress": ("progress", "% complete", "percent complete", "completion", "done", "done, %", "eteneminen", "valmius",
                 "valmiina", "valmiusaste", "% valmis", "framsteg", "% färdigt", "färdigt"),
    "state": ("state", "status", "tila", "tilanne", "status", "läge"),
    "level": ("level", "outline level", "taso", "jäsennystaso", "nivå", "dispositionsnivå"),
    "note": ("note", "notes", "comment", "huomautus", "huomautukset", "muistiinpano", "muistiinpanot", "lisätieto",
             "anteckning", "anteckningar", "kommentar"),
}  # fmt: skip
_BY_NAME = {name: column for column, names in HEADS.items() for name in names}
_PART = re.compile(r"[./\-]")

Cells = Sequence[str]
Columns = Mapping[int, str]  # number of a column -> key of HEADS


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the reader's languages, in small letters: kinds of phases and states by how they are called."""

    phase_kinds: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that does not come along: its row from 1, the key of its column, what stands there and what should."""

    row: int
    column: str
    text: str
    expected: str = ""


@dataclass(slots=True)
class Table:
    """The rows under a head, the head's own row number from 0 (-1 without one), and what its columns are."""

    rows: list[Cells]
    head: int
    columns: dict[int, str]
    unknown: int = 0  # columns of the head that stand for nothing here
    heads: Cells = ()


def cells_of(text: str) -> list[Cells]:
    """The cells of a text from the clipboard or of a CSV file: parted by tabs, semicolons or commas.

    Refuses more than LARGEST characters (too_large), and too many rows or columns (too_many_cells).
    """
    if len(text) > LARGEST:
        raise Refusal("too_large", size=len(text), maximum=LARGEST)
    text = clean(text)
    divider = _divider(text)
    try:
        return _counted(csv.reader(io.StringIO(text), delimiter=divider))
    except csv.Error:
        return _counted(line.split(divider) for line in text.splitlines())


def _divider(text: str) -> str:
    """The sign that makes most known heads of one of the first lines, else the one that is there at all."""
    lines = text.split("\n", _HEAD_ROWS)[:_HEAD_ROWS]
    heads = {sign: max(len(_named(_line_cells(line, sign))) for line in lines) for sign in _DIVIDERS}
    best = max(_DIVIDERS, key=lambda sign: heads[sign])
    if heads[best] >= _ENOUGH:
        return best
    return next((sign for sign in _DIVIDERS if any(sign in line for line in lines)), ",")


def _line_cells(line: str, divider: str) -> Cells:
    return [cell.strip().strip('"') for cell in line[:_LONGEST_HEAD].split(divider)]


def _counted(rows: Iterable[Sequence[str]]) -> list[Cells]:
    """Refuses more rows or columns than any table of tasks has, before they take room (too_many_cells)."""
    listed: list[Cells] = []
    for row in rows:
        if len(row) > MOST_COLUMNS or len(listed) >= MOST_ROWS * 2:
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
        listed.append(tuple(row))
    return listed


def found_in(rows: Sequence[Cells]) -> Table:
    """The table with the columns that its head names; without a head the first column of words is the title."""
    for number, row in enumerate(rows[:_HEAD_ROWS]):
        columns = _named(row)
        if len(columns) >= _ENOUGH and "title" in columns.values():
            listed = _one_table(rows[number + 1 :])
            return Table(listed, number, columns, _unknown(row, listed, columns), row)
    return Table(list(rows), -1, _guessed(rows))


def _one_table(rows: Sequence[Cells]) -> list[Cells]:
    """The rows up to an empty one that another head follows: GanttProject writes its people under its tasks."""
    for number, row in enumerate(rows[:-1]):
        if not any(cell.strip() for cell in row) and len(_named(rows[number + 1])) >= _ENOUGH:
            return list(rows[:number])
    return list(rows)


def _unknown(head: Cells, rows: Sequence[Cells], columns: Columns) -> int:
    """The columns that hold something and stand for nothing here; a sign alone is a bar that was drawn in cells."""
    named = (number for number, cell in enumerate(head) if cell.strip() and number not in columns)
    return sum(any(len(row[number].strip()) > 1 for row in rows if number < len(row)) for number in named)


def _named(row: Cells) -> dict[int, str]:
    columns: dict[int, str] = {}
    for number, cell in enumerate(row):
        column = _BY_NAME.get(" ".join(cell.casefold().replace("_", " ").split()).rstrip(":"))
        if column and column not in columns.values():
            columns[number] = column
    return columns


def _guessed(rows: Sequence[Cells]) -> dict[int, str]:
    """By what stands in most cells: words, then dates."""
    columns: dict[int, str] = {}
    for number in range(max(map(len, rows), default=0)):
        cells = [row[number].strip() for row in rows if number < len(row) and row[number].strip()]
        dates = sum(_is_date(cell) for cell in cells)
        if cells and dates * 2 > len(cells):
            columns[number] = "end" if "start" in columns.values() else "start"
        elif (
            cells
            and "title" not in columns.values()
            and sum(" " in cell or len(cell) > 8 for cell in cells) * 2 >= len(cells)
        ):
            columns[number] = "title"
    if "title" not in columns.values():
        free = next((number for number in range(max(map(len, rows), default=0)) if number not in columns), None)
        columns |= {} if free is None else {free: "title"}
    return columns


def _is_date(text: str) -> bool:
    return re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d", text) is not None


def schedule_of(table: Table, words: Words, today: str) -> tuple[Schedule, list[Unread]]:
    """The tasks of a table and the cells that could not be read. Refuses more than MOST_ROWS rows (too_many_tasks)."""
    if len(table.rows) > MOST_ROWS:
        raise Refusal("too_many_tasks", maximum=MOST_ROWS)
    reader = _Reader(table, words, today)
    schedule = Schedule(tasks=list(reader.tasks()))
    schedule.lost.update({"month_first": reader.dates.month_first, "column": table.unknown})
    return schedule, reader.unread


class _Reader:
    def __init__(self, table: Table, words: Words, today: str) -> None:
        self.table, self.words, self.today = table, words, today
        self.places = {column: number for number, column in table.columns.items()}
        self.unread: list[Unread] = []
        self.row = 0
        self.in_shares = self._in_shares()
        cells = (self.text(row, column) for row in table.rows for column in ("start", "end"))
        self.dates = task_cells.Dates(cells, today)

    def tasks(self) -> Iterator[Task]:
        level_of = self._levels()
        known = self._known()
        for number, cells in enumerate(self.table.rows):
            self.row = self.table.head + 2 + number
            title = self.text(cells, "title")
            code = self.text(cells, "code")
            if title or code:
                task = self._task(number + 1, level_of(cells), code, title or code, cells)
                task.links = list(self._links(cells, known))
                yield task

    def _known(self) -> Mapping[str, int]:
        """Tasks by what predecessors call them: their number, else their code, else their place in the table."""
        known: dict[str, int] = {}
        for column in ("id", "code"):
            if not known:
                known = {text: uid for uid, row in enumerate(self.table.rows, 1) if (text := self.text(row, column))}
        return known or {str(uid): uid for uid in range(1, len(self.table.rows) + 1)}

    def _links(self, cells: Cells, known: Mapping[str, int]) -> Iterator[Link]:
        for link in task_cells.links(self.text(cells, "before"), known):
            if isinstance(link, Link):
                yield link
            else:
                self._miss("before", link)

    def _task(self, uid: int, level: int, code: str, title: str, cells: Cells) -> Task:
        task = Task(uid, min(level, MOST_LEVELS), title.removeprefix(MILESTONE).strip() or title, code)
        task.place = ("", str(self.row))
        task.start, task.end = self._date(cells, "start"), self._date(cells, "end")
        task.milestone = title.startswith(MILESTONE)
        self._take_length(task, cells)
        task.progress = self._progress(cells)
        task.notes = self.text(cells, "note")
        task.owners = task_cells.people(self.text(cells, "owner"))
        task.own = self._own(cells, title)
        if task.progress is not None and task.own:
            task.own[STATED] = "1"
        return task

    def _own(self, cells: Cells, title: str) -> dict[str, str]:
        kind = self.words.phase_kinds.get(title.casefold())
        state = self.words.states.get(self.text(cells, "state").casefold())
        if not state and self.text(cells, "state"):
            self._miss("state", self.text(cells, "state"))
        own = {KIND: f"phase {kind}"} if kind else {}
        return own | ({STATE: state} if state else {})

    # levels

    def _levels(self) -> Callable[[Cells], int]:
        if "level" in self.places:
            return self._stated_level
        if any(self.raw(cells, "title").startswith((" ", "\t", "\u00a0")) for cells in self.table.rows):
            return _Steps(self).by_spaces
        return _Steps(self).by_codes

    def _stated_level(self, cells: Cells) -> int:
        text = self.text(cells, "level")
        if text.isdecimal():
            return max(1, min(99, int(text) or 1))
        if text:
            self._miss("level", text)
        return 1

    # cells

    def raw(self, cells: Cells, column: str) -> str:
        number = self.places.get(column, -1)
        return cells[number] if 0 <= number < len(cells) else ""

    def text(self, cells: Cells, column: str) -> str:
        return self.raw(cells, column).strip()

    def _date(self, cells: Cells, column: str) -> str | None:
        text = self.text(cells, column)
        try:
            return self.dates.read(text, end=column == "end")
        except Refusal:
            self._miss(column, text)
            return None

    def _take_length(self, task: Task, cells: Cells) -> None:
        """A length gives an end that is not told; what has none is a milestone, where it is one day."""
        text = self.text(cells, "length")
        length = task_cells.length_of(text) if text else None
        if text and length is None:
            self._miss("length", text)
        if length is None:
            return
        if not length.days and (task.end is None or task.start == task.end):
            task.milestone = True
        elif task.start and task.end is None:
            task.end = task_cells.end_of(task.start, length)
            if task.end is None:
                self._miss("length", text, "end")

    def _progress(self, cells: Cells) -> int | None:
        text = self.text(cells, "progress")
        number = _number(text.removesuffix("%"))
        if number is None:
            if text:
                self._miss("progress", text)
            return None
        share = number if self.in_shares and "%" not in text else number / 100
        if share > 1:
            self._miss("progress", text)
            return None
        return round(share * 10_000)

    def _in_shares(self) -> bool:
        """Whether progress is written as 0,4 and not as 40: then no cell is above one."""
        texts = [self.text(cells, "progress") for cells in self.table.rows]
        numbers = [number for text in texts if "%" not in text and (number := _number(text)) is not None]
        return bool(numbers) and max(numbers) <= 1 and any(number != int(number) for number in numbers)

    def _miss(self, column: str, text: str, expected: str = "") -> None:
        self.unread.append(Unread(self.row, column, text, expected))


class _Steps:
    """Levels that follow from the rows before."""

    def __init__(self, reader: _Reader) -> None:
        self.reader = reader
        self.path: list[tuple[str, int]] = []  # codes that are open
        self.depths: list[int] = []  # numbers of spaces that are open
        self.coded = sum(bool(reader.text(cells, "code")) for cells in reader.table.rows)

    def by_spaces(self, cells: Cells) -> int:
        title = self.reader.raw(cells, "title").expandtabs(4)
        depth = len(title) - len(title.lstrip())
        while self.depths and self.depths[-1] >= depth:
            self.depths.pop()
        self.depths.append(depth)
        return len(self.depths)

    def by_codes(self, cells: Cells) -> int:
        code = self.reader.text(cells, "code").rstrip(".")
        if not code:
            return (self.path[-1][1] + 1 if self.path else 1) if self.coded else 1
        while self.path and not _is_under(code, self.path[-1][0]):
            self.path.pop()
        level = self.path[-1][1] + 1 if self.path else 1
        self.path.append((code, level))
        return level


def _is_under(code: str, above: str) -> bool:
    return code.startswith(above) and len(code) > len(above) and _PART.match(code[len(above)]) is not None


def _number(text: str) -> float | None:
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".")
    return float(plain) if re.fullmatch(r"\d{1,6}(\.\d{1,6})?", plain) else None
