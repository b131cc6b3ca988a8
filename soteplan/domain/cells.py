"""Cells that go to a spreadsheet and come back as text: what begins like a formula there stays the text it is."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

# A spreadsheet takes these for the beginning of a formula, or drops them before it looks at the next sign.
_BEGINS = frozenset("=+-@\t\r")
_GUARD = "'"
_NUMBER = re.compile(r"[-+\u2212]?\d[\d\u00a0\u202f]*([.,]\d+)?([ \u00a0\u202f]?%)?")


def is_number(text: str) -> bool:
    """Whether a cell holds nothing but a number, as the program writes them."""
    return _NUMBER.fullmatch(text) is not None


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula; numbers stay."""
    looks_so = text[:1] in _BEGINS and not is_number(text)
    return _GUARD + text if looks_so or _is_guarded(text) else text


def unguarded(text: str) -> str:
    """The text of a cell that was guarded, and any other as it is."""
    return text[1:] if _is_guarded(text) else text


def _is_guarded(text: str) -> bool:
    """Also of what was guarded twice, so that what a user wrote with an apostrophe comes back with it."""
    return text[:1] == _GUARD and text.lstrip(_GUARD)[:1] in _BEGINS


def tabbed(rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells as spreadsheets take them from the clipboard: parted by tabs, quoted where they hold lines."""
    target = io.StringIO()
    csv.writer(target, delimiter="\t", lineterminator="\n").writerows([guarded(cell) for cell in row] for row in rows)
    return target.getvalue()
