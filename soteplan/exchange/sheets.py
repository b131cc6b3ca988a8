"""Sheets of a workbook to be read and printed: columns of texts, numbers and dates under a head that stays.

No text of a plan can become a formula or a link: every text is written as a string.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from textwrap import wrap
from typing import Any, NamedTuple

from soteplan.domain.cells import guarded
from soteplan.domain.text import clean_line
from soteplan.exchange.schedule_xlsx import cell_text

NARROW, MIDDLE, WIDE = 9, 16, 36  # characters
_HEAD_HEIGHT, _LINE = 32, 13.2  # points: two lines of a head, a line of a cell
_MOST_LINES = 30  # of a row: Excel takes 409 points
_LETTERS = 1.12  # of a text, in the room of a digit
_A4, _A3 = 9, 8
_MARGINS = {"left": 0.4, "right": 0.4, "top": 0.5, "bottom": 0.6}  # inches


class Filled(NamedTuple):
    """A text on a colour of its own, such as #dff1e7; it says the same without it."""

    text: str
    colour: str


class Column(NamedTuple):
    """`value` gives a text, a number, a date or a filled text for a row; None and "" leave the cell empty."""

    head: str
    value: Callable[[Any], Any]
    width: int = MIDDLE
    decimals: int | None = None  # of its numbers
    optional: bool = False  # whether it is left out where it is empty


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
        """A sheet of rows; its head and the first columns stay in sight, and its head stands on every page.

        Columns that may be left out are, where no row has anything in them.
        """
        sheet = self._book.add_worksheet(sheet_name(name))
        filled = [(column, [column.value(row) for row in rows]) for column in columns]
        filled = [(column, values) for column, values in filled if not column.optional or any(map(_is_said, values))]
        columns = [column for column, _ in filled]
        self._head(sheet, columns)
        for number, (column, values) in enumerate(filled):
            for line, value in enumerate(values, 1):
                self._cell(sheet, line, number, value, column.decimals)
        for line, high in enumerate(_heights(filled, len(rows)), 1):
            sheet.set_row(line, _LINE * min(_MOST_LINES, high) + 3)
        sheet.freeze_panes(1, frozen)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)
        sheet.set_landscape()
        sheet.set_paper(_A3 if a3 else _A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(**_MARGINS)
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
        if isinstance(value, Filled):
            look["bg_color"], value = value.colour, value.text
        if isinstance(value, date):
            sheet.write_datetime(line, number, value, self._format(num_format="d.m.yyyy", align="left", **look))
        elif isinstance(value, int | float):
            form = {} if decimals is None else {"num_format": "#,##0" + ("." + "0" * decimals if decimals else "")}
            sheet.write_number(line, number, value, self._format(**form, **look))
        elif value:
            text, is_odd = _as_written(str(value))
            quoted = {"quote_prefix": True} if is_odd else {}  # stays a text when it is edited there
            sheet.write_string(line, number, text, self._format(text_wrap=True, **quoted, **look))
        else:
            sheet.write_blank(line, number, None, self._format(**look))

    def _format(self, **look: Any) -> Any:
        key = tuple(look.items())
        if key not in self._formats:
            self._formats[key] = self._book.add_format({"font_name": "Calibri", "font_size": 10, **look})
        return self._formats[key]


@lru_cache(maxsize=1024)
def _as_written(text: str) -> tuple[str, bool]:
    """A text as a cell holds it, and whether it looks like something else; what repeats is looked at once."""
    written = cell_text(text)
    return written, guarded(written) != written


def _heights(filled: Sequence[tuple[Column, Sequence[Any]]], rows: int) -> list[int]:
    """The lines of each row: not every program that opens a workbook finds out by itself."""
    high = [1] * rows
    for column, values in filled:
        room = max(1, int(column.width * _LETTERS))
        for place, value in enumerate(values):
            if isinstance(value, str) and (len(value) > room or "\n" in value):
                high[place] = max(high[place], _lines(value, room))
    return high


@lru_cache(maxsize=1024)
def _lines(text: str, room: int) -> int:
    """How many lines of so many letters a text takes."""
    return sum(len(wrap(line, room)) or 1 for line in text.split("\n"))


def _is_said(value: Any) -> bool:
    return value is not None and value != ""


def sheet_name(name: str) -> str:
    """Excel takes 31 characters, and none of []:*?/\\ in the name of a sheet."""
    return "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip("'")[:31]


def day(text: str | None) -> date | None:
    """An ISO date as what is written as a date; nothing where there is none."""
    return date.fromisoformat(text) if text else None
