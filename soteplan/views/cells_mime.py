"""Rows of cells on the clipboard: as text parted by tabs, and as a table whose texts a spreadsheet keeps as texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QMimeData

from soteplan.domain.cells import is_number, tabbed

_AS_TEXT = ' style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'  # Excel's way to say it, and LibreOffice's
_BREAK = '<br style="mso-data-placement:same-cell">'


def cells_mime(rows: Sequence[Sequence[str]]) -> QMimeData:
    """The first row is the head."""
    found = QMimeData()
    found.setText(tabbed(rows))
    found.setHtml(f'<meta charset="utf-8"><table border="1">{"".join(_rows(rows))}</table>')
    return found


def _rows(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        kind = "td" if number else "th"
        yield f"<tr>{''.join(_cell(kind, text) for text in row)}</tr>"


def _cell(kind: str, text: str) -> str:
    look = "" if is_number(text) else _AS_TEXT
    return f"<{kind}{look}>{_BREAK.join(map(escape, text.splitlines()))}</{kind}>"
