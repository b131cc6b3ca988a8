"""The export of a ledger as cells: text in whatever encoding and with whatever divider, or an Excel workbook."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence

from soteplan.domain.errors import Refusal
from soteplan.exchange import xlsx_in
from soteplan.exchange.xlsx_weight import MOST_CELLS

MOST_BYTES = 60_000_000
MOST_ROWS = 300_000
MOST_COLUMNS = 400
_LOOKED_AT = 40  # rows by which the divider is found

Value = str | float | int | bool | None
Cells = Sequence[Value]

_ZIP = b"PK\x03\x04"
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DIVIDERS = "\t;|,"
_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)?")
_SEP_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def sheets(data: bytes) -> list[tuple[str, list[Cells]]]:
    """The tables of a file by name: the visible sheets of a workbook, or the one table of a text.

    Refusals: too_large, not_a_workbook, too_many_cells, ledger_not_text, ledger_empty.
    """
    if len(data) > MOST_BYTES:
        raise Refusal("too_large", size=len(data), maximum=MOST_BYTES)
    found = _workbook(data) if data.startswith(_ZIP) else [("", rows(decoded(data)))]
    kept = [(name, table) for name, table in found if table]
    if not kept:
        raise Refusal("ledger_empty")
    return kept


def _workbook(data: bytes) -> list[tuple[str, list[Cells]]]:
    return [(sheet.name, [*sheet.rows]) for sheet in xlsx_in.read(data)]


def decoded(data: bytes) -> str:
    """The text of bytes: by its mark, else as UTF-16 where every second byte is 0, as UTF-8, or as Windows-1252.

    Refuses bytes that are no text: ledger_not_text.
    """
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "") or _without_bom(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if text.count("\0") > len(text) // 100:
        raise Refusal("ledger_not_text")
    return text


def _without_bom(data: bytes) -> str:
    start = data[:400]
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = start[place::2]
        if len(half) > 1 and half.count(0) * 10 > len(half) * 8:
            return encoding
    return "utf-8"


def rows(text: str) -> list[Cells]:
    """The cells of a text by line; refuses what is not to be read for its size: too_many_cells.

    That is more than MOST_ROWS lines, MOST_COLUMNS cells in one of them, or MOST_CELLS in all.
    """
    divider, text = _divider(text)
    found: list[Cells] = []
    left = MOST_CELLS
    lines = (line[0] for line in _LINE.finditer(text.replace("\0", "")))  # a StringIO would take four times the text
    try:
        for row in csv.reader(lines, delimiter=divider):
            left -= len(row)
            if len(found) >= MOST_ROWS or len(row) > MOST_COLUMNS or left < 0:
                raise Refusal("too_many_cells", maximum=MOST_ROWS)
            found.append(row)
    except csv.Error as error:  # a field without end
        raise Refusal("ledger_not_text") from error
    while found and not any(found[-1]):
        found.pop()
    return found


def _divider(text: str) -> tuple[str, str]:
    """The sign that parts the cells, the one that most lines hold equally often; and the text without Excel's hint."""
    hint = _SEP_LINE.match(text)
    if hint:
        return hint[1], text[hint.end() :]
    lines = [line for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip()]
    return max(_DIVIDERS, key=lambda sign: (_steadiness(lines, sign), -_DIVIDERS.index(sign))), text


def _steadiness(lines: list[str], sign: str) -> int:
    """In how many lines the sign stands as often as in most, where it stands at all."""
    counts = Counter(line.count(sign) for line in lines)
    counts.pop(0, None)
    return max(counts.values(), default=0)
