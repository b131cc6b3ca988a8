"""Goals in plain text: an indented or numbered list, or cells from a spreadsheet, read into levels and back."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from soteplan.domain.branches import MOST_GOALS, MOST_LEVELS
from soteplan.domain.errors import Refusal
from soteplan.domain.text import clean

LARGEST = 1_000_000  # characters of a pasted text
LINES = 10 * MOST_GOALS  # of a pasted text, empty ones among them
LONGEST_TITLE = 2_000  # characters; more is a page, not the title of a goal
TAB = 4  # columns that a tab is worth beside spaces
TRIMMED = " \t\u00a0\u2007\u202f\ufeff"

# A mark at the beginning of a line. A lone number needs a point, a bracket or a tab after it: "24 tunnin palvelut" is a
# title. So does a letter, and only a number of one or two digits is one: 2021 is a year.
_BULLET = r"(?P<bullet>[-*+•◦▪▫■□●○‣⁃·–—→o])"
_DOTTED = r"(?P<dotted>[A-ZÅÄÖ]{0,3}\d{1,2}(?:\.\d{1,2})+)\.?"
_LETTERED = r"(?P<lettered>[A-ZÅÄÖ]{1,3}\d{1,2})\.?"
_NUMBER = r"\(?(?P<number>\d{1,3})(?:[.):]+|(?=\t))"
_LETTER = r"\(?(?P<letter>[a-zåäö])[.)]"
_MARK = re.compile(rf"(?:{_BULLET}|{_DOTTED}|{_LETTERED}|{_NUMBER}|{_LETTER})(?:[ \t\u00a0]+|$)")
_CODE = re.compile(r"[A-ZÅÄÖ]{0,4}\d{1,3}(?:\.\d{1,3})*\.?")
_WORD = re.compile(r"\w")

# What the head of a column may be called, in the languages of the program.
HEADS = {
    "code": ("code", "no", "nr", "#", "koodi", "tunnus", "numero", "nro", "kod", "nummer"),
    "title": ("title", "goal", "name", "tavoite", "nimi", "otsikko", "mål", "titel", "namn"),
    "owner": ("owner", "responsible", "omistaja", "vastuu", "vastuuhenkilö", "vastuutaho", "ägare", "ansvarig"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Written:
    """A goal that a text says. `code` is the number that was written before it, "" where there was none."""

    level: int
    title: str
    code: str = ""
    owner: str = ""
    line: int = 0  # of the text, from 1


@dataclass(frozen=True, slots=True)
class Unread:
    """A line, or a part of it, that does not come along. Reasons: no_words, long, deep, columns."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class OutlineText:
    goals: tuple[Written, ...]
    unread: tuple[Unread, ...] = ()


class _Line(NamedTuple):
    """A line as it stands: how far it is set in, what kind of mark it begins with, and its cells."""

    number: int
    indent: int
    mark: str
    code: str
    title: str
    owner: str = ""
    unsure: bool = False  # whether what was taken for its code may be a part of the title


def read_outline(text: str) -> OutlineText:
    """The goals of a text, each at most one level below the one before it.

    Refusals: outline_empty, outline_too_long with `maximum` goals, outline_not_text.
    """
    if len(text) > LARGEST or text.count("\n") > LINES:
        raise Refusal("outline_too_long", maximum=MOST_GOALS)
    if "\0" in text:
        raise Refusal("outline_not_text")
    rows = _rows(clean(text).replace("\v", "\n").replace("\f", "\n"))
    if sum(any(cells) for _, cells in rows) > MOST_GOALS:
        raise Refusal("outline_too_long", maximum=MOST_GOALS)
    unread: list[Unread] = []
    lines = _as_table(rows, unread) or _as_list(rows)
    goals = tuple(_joined_up(_checked(_levelled(lines), unread)))
    if not goals:
        raise Refusal("outline_empty")
    return OutlineText(goals, tuple(sorted(unread, key=lambda one: one.line)))


def written(goals: Iterable[tuple[int, str, str]]) -> str:
    """Levels, codes and titles as a text for a word processor or a spreadsheet: a tab for each level."""
    return "".join("\t" * level + _numbered(code) + _one_line(title) + "\n" for level, code, title in goals)


def _numbered(code: str) -> str:
    if not code:
        return ""
    return f"{code}. " if code.isdigit() else f"{code} "


def _one_line(title: str) -> str:
    return " ".join(title.split())


# cells


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Lines by number from 1, parted into cells by tabs; a cell in quotation marks may go over several lines."""
    if "\t" in text or '"' in text:
        quoted = _quoted(text)
        if quoted and any("\n" in cell or '"' in cell for _, cells in quoted for cell in cells):
            return [(number, [_one_line(cell) if "\n" in cell else cell for cell in cells]) for number, cells in quoted]
    return [(number, line.rstrip(TRIMMED).split("\t")) for number, line in enumerate(text.split("\n"), 1)]


def _quoted(text: str) -> list[tuple[int, list[str]]]:
    """As a spreadsheet puts cells on the clipboard; nothing where the text is not of that form."""
    reader = csv.reader(io.StringIO(text), "excel-tab", strict=True)
    try:
        return [(reader.line_num, cells) for cells in reader]
    except csv.Error:
        return []


def _as_table(rows: list[tuple[int, list[str]]], unread: list[Unread]) -> list[_Line]:
    """The lines of a block with columns for codes, titles and owners; nothing where the text has no such columns."""
    full = [(number, [cell.strip(TRIMMED) for cell in cells]) for number, cells in rows if any(cells)]
    if all(sum(map(bool, cells)) < 2 for _, cells in full):
        return []
    columns = _headed(full[0][1])
    if columns:
        full = full[1:]
    else:
        full = [(number, _with_its_mark(cells)) for number, cells in full]
        columns = _guessed(full)
    if not columns or all(sum(map(bool, cells)) < 2 for _, cells in full):
        return []
    unread += [
        Unread(number, cell, "columns")
        for number, cells in full
        for place, cell in enumerate(cells)
        if cell and place not in columns.values()
    ]
    return [_of_cells(number, cells, columns) for number, cells in full]


def _headed(cells: list[str]) -> dict[str, int]:
    """Columns by their heads, if the first row is one of heads."""
    found = {
        role: place
        for place, cell in reversed(list(enumerate(cells)))
        for role, words in HEADS.items()
        if cell.casefold().strip(".:") in words
    }
    return found if len(found) > 1 and "title" in found else {}


def _guessed(rows: list[tuple[int, list[str]]]) -> dict[str, int]:
    """Codes first, then titles, then owners; nothing where the first column holds no codes."""
    first = [cells[0] for _, cells in rows if cells[0]]
    if first and all(_CODE.fullmatch(cell) for cell in first):
        return {"code": 0, "title": 1, "owner": 2}
    return {"title": 0, "owner": 1} if len(first) == len(rows) else {}


def _with_its_mark(cells: list[str]) -> list[str]:
    """A word processor puts a tab between a bullet or number and its text: they are one cell."""
    place = next((place for place, cell in enumerate(cells) if cell), 0)
    if place + 1 < len(cells) and _MARK.fullmatch(cells[place] + "\t"):
        return [*cells[:place], cells[place] + "\t" + cells[place + 1], *cells[place + 2 :]]
    return cells


def _of_cells(number: int, cells: list[str], columns: dict[str, int]) -> _Line:
    values = {role: cells[place] if place < len(cells) else "" for role, place in columns.items()}
    code = values.get("code", "").rstrip(".")
    line = _read_line(number, [values["title"]])
    if code:
        return line._replace(code=code, title=values["title"], mark=_depth_mark(code), owner=values.get("owner", ""))
    return line._replace(owner=values.get("owner", ""))


# lines


def _as_list(rows: list[tuple[int, list[str]]]) -> list[_Line]:
    """A line for each goal; in a row of a spreadsheet each cell is one, the deeper the further right."""
    spread = [
        (number, [""] * place + [cell])
        for number, cells in rows
        for place, cell in enumerate(_with_its_mark(cells))
        if cell.strip(TRIMMED)
    ]
    return _sure([_read_line(number, cells) for number, cells in spread])


def _sure(lines: list[_Line]) -> list[_Line]:
    """What looks like a number but is one only here and there belongs to the title: “1.5 miljoonaa euroa”."""
    counts = Counter(line.indent for line in lines)
    marked = Counter(line.indent for line in lines if line.mark)
    return [
        line._replace(mark="", code="", title=f"{line.code} {line.title}")
        if line.unsure and marked[line.indent] * 2 < counts[line.indent]
        else line
        for line in lines
    ]


def _read_line(number: int, cells: list[str]) -> _Line:
    whole = "\t".join(cells)
    text = whole.lstrip(TRIMMED)
    before = whole[: len(whole) - len(text)]
    indent = sum(TAB if sign == "\t" else 1 for sign in before if sign != "\ufeff")
    found = _MARK.match(text)
    if found is None or not text[found.end() :].strip(TRIMMED):
        return _Line(number, indent, "", "", _one_line(text))
    kind = next(name for name, value in found.groupdict().items() if value)
    value = found[kind]
    mark = value if kind == "bullet" else kind if kind in ("letter", "lettered") else _depth_mark(value)
    code = value if kind in ("dotted", "lettered", "number") else ""
    unsure = kind in ("dotted", "lettered") and found[0].rstrip(TRIMMED) == value
    return _Line(number, indent, mark, code, _one_line(text[found.end() :]), unsure=unsure)


def _depth_mark(code: str) -> str:
    return f"depth {code.count('.') + 1}"


# levels


def _levelled(lines: list[_Line]) -> Iterator[tuple[_Line, int]]:
    """Each line with its level: by how far it is set in, or where no line is, by what kind of mark it has."""
    if len({line.indent for line in lines}) > 1:
        yield from _by_indents(lines)
    else:
        yield from _by_marks(lines)


def _by_indents(lines: list[_Line]) -> Iterator[tuple[_Line, int]]:
    open_indents: list[int] = []
    for line in lines:
        while open_indents and open_indents[-1] > line.indent:
            open_indents.pop()
        if not open_indents or open_indents[-1] < line.indent:
            open_indents.append(line.indent)
        yield line, len(open_indents) - 1


def _by_marks(lines: list[_Line]) -> Iterator[tuple[_Line, int]]:
    """A mark of a kind not open yet goes one level deeper; one that is open goes back to its level."""
    open_marks: list[str] = []
    for line in lines:
        if line.mark in open_marks:
            del open_marks[open_marks.index(line.mark) + 1 :]
        else:
            open_marks = [mark for mark in open_marks if not _is_deeper(mark, line.mark)]
            open_marks.append(line.mark)
        yield line, len(open_marks) - 1


def _is_deeper(mark: str, other: str) -> bool:
    """1.2.1 is deeper than 1.2, whichever came first."""
    return mark.startswith("depth") and other.startswith("depth") and mark > other


def _checked(lines: Iterable[tuple[_Line, int]], unread: list[Unread]) -> Iterator[Written]:
    """The lines that can be goals; what cannot is told."""
    for line, level in lines:
        if not _WORD.search(line.title):
            unread.append(Unread(line.number, line.title or line.code, "no_words"))
            continue
        if level >= MOST_LEVELS:
            unread.append(Unread(line.number, line.title, "deep"))
        title = line.title
        if len(title) > LONGEST_TITLE:
            unread.append(Unread(line.number, title, "long"))
            title = title[: LONGEST_TITLE - 1] + "…"
        yield Written(min(level, MOST_LEVELS - 1), title, line.code, line.owner, line.number)


def _joined_up(goals: Iterable[Written]) -> Iterator[Written]:
    """The same goals, none more than one level below the one before it."""
    deepest = -1
    for goal in goals:
        deepest = min(goal.level, deepest + 1)
        yield goal if goal.level == deepest else replace(goal, level=deepest)
