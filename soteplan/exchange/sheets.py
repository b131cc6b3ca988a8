"""Sheets of a workbook to be read and printed: columns of texts, numbers and dates under a head that stays.

No text of a plan can become a formula or a link: every text is written as a string.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from soteplan.domain.cells import guarded
from soteplan.domain.text import clean_line
from soteplan.exchange.schedule_xlsx import cell_text

NARROW, MIDDLE, WIDE = 9, 16, 36  # characters
_HEAD_HEIGHT, _LINE = 32, 13.5  # points: two lines of a head, a line of a cell
_MOST_LINES = 28  # of a row: Excel takes 409 points
_A4, _A3 = 9, 8


class Column(NamedTuple):
    """`value` gives a text, a number or a date for a row; None and "" leave the cell empty."""

    head: str
    value: Callable[[Any], Any]
    width: int = MIDDLE
    decimals: int | None = None  # of its numbers


@contextmanager
def workbook(target: io.BytesIO, title: str) -> Iterator[Sheets]:
    """Sheets that are written into `target` when it ends."""
    import xlsxwriter

    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(target, options) as book:
        book.set_properties({"title": clean_line(title)[:255]})
        yield Sheets(book)


class Sheets:
    """Adds sheets to a workbook, each in landscape and as wide as its paper."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}

    def write(
        self, name: str, columns: Sequence[Column], rows: Sequence[Any], *, frozen: int = 1, a3: bool = False
    ) -> None:
        """A sheet of rows; its head and the first columns stay in sight, and its head stands on every page."""
        sheet = self._book.add_worksheet(sheet_name(name))
        self._head(sheet, columns)
        for line, row in enumerate(rows, 1):
            values = [column.value(row) for column in columns]
            for number, (column, value) in enumerate(zip(columns, values, strict=True)):
                self._cell(sheet, line, number, value, column.decimals)
            sheet.set_row(line, _LINE * min(_MOST_LINES, max(map(_lines, values, columns), default=1)))
        sheet.freeze_panes(1, frozen)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(_A3 if a3 else _A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&A&R&P / &N")

    def _head(self, sheet: Any, columns: Sequence[Column]) -> None:
        look = self._format(bold=True, bg_color="#f3f4f6", bottom=1, text_wrap=True, valign="bottom")
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, cell_text(column.head), look)
        sheet.set_row(0, _HEAD_HEIGHT)

    def _cell(self, sheet: Any, line: int, number: int, value: Any, decimals: int | None) -> None:
        look: dict[str, Any] = {"valign": "top", "bottom": 4, "bottom_color": "#d9dce1"}
        if isinstance(value, date):
            sheet.write_datetime(line, number, value, self._format(num_format="d.m.yyyy", align="left", **look))
        elif isinstance(value, int | float):
            form = {} if decimals is None else {"num_format": "#,##0" + ("." + "0" * decimals if decimals else "")}
            sheet.write_number(line, number, value, self._format(**form, **look))
        elif value:
            text = cell_text(str(value))
            quoted = {"quote_prefix": True} if guarded(text) != text else {}  # stays a text when it is edited there
            sheet.write_string(line, number, text, self._format(text_wrap=True, **quoted, **look))
        else:
            sheet.write_blank(line, number, None, self._format(**look))

    def _format(self, **look: Any) -> Any:
        key = tuple(sorted(look.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format({"font_name": "Calibri", "font_size": 10, **look})
        return self._formats[key]


def _lines(value: Any, column: Column) -> int:
    """How many lines a text takes in its column, by its letters: Excel does not say."""
    if not isinstance(value, str):
        return 1
    return sum(1 + len(line) // max(1, column.width) for line in value.split("\n"))


def sheet_name(name: str) -> str:
    """Excel takes 31 characters, and none of []:*?/\\ in the name of a sheet."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip("'")[:31]
