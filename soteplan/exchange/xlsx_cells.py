"""The rows of a sheet, read by openpyxl's own parser, where one cell that is broken costs no more than itself.

The parser gives up a whole sheet over a number that is none, a date of the year 20226 or a text that is not in the
table of texts. Here such a cell gives what stands in the file, and what cannot even be told is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

DAMAGED = "#N/A"  # what stands in a cell whose content cannot be told, as Excel says it


class Cell(NamedTuple):
    """A cell's column from 1 and what is in it; `kind` is openpyxl's, `damaged` what the file says instead."""

    column: int
    value: Any
    kind: str
    damaged: str | None = None


def rows_of(sheet: Any) -> Iterator[tuple[int, list[Cell]]]:
    """The numbers of the rows that a read-only sheet of openpyxl holds, from 1, with their cells in the file's order.

    What follows the rows, such as rules for colours, is not looked at.
    """
    source, parser = _opened(sheet)
    with source:
        yield from parser.rows()


def _opened(sheet: Any) -> tuple[Any, Any]:
    """The XML of a sheet and the parser of it: what openpyxl keeps to itself, since it gives no other way in."""
    book = sheet.parent
    source = book._archive.open(sheet._worksheet_path)  # noqa: SLF001
    dates = {"date_formats": book._date_formats, "timedelta_formats": book._timedelta_formats}  # noqa: SLF001
    strings = sheet._shared_strings  # noqa: SLF001
    return source, _parser_type()(source, strings, data_only=book.data_only, epoch=book.epoch, **dates)


@cache
def _parser_type() -> Any:
    """Made when the first workbook is read: openpyxl takes its time to load."""
    from openpyxl.worksheet._reader import DATA_TAG, ROW_TAG, VALUE_TAG, WorkSheetParser
    from openpyxl.xml.functions import iterparse

    class Parser(WorkSheetParser):  # type: ignore[misc]
        col_counter: int

        def rows(self) -> Iterator[tuple[int, list[Cell]]]:
            for _, element in iterparse(self.source):
                if element.tag == ROW_TAG:
                    yield self.parse_row(element)
                    element.clear()
                elif element.tag == DATA_TAG:
                    return

        def parse_cell(self, element: Any) -> Any:
            before = self.col_counter
            try:
                read = super().parse_cell(element)
            except Exception:  # whatever the parser's assumptions about a cell raise
                self.col_counter = max(self.col_counter, before + 1)
                return _broken(self.col_counter, element.get("t", "n"), element.findtext(VALUE_TAG) or "")
            if read["data_type"] == "e" and element.get("t", "n") == "n":  # a day outside every calendar
                return Cell(read["column"], element.findtext(VALUE_TAG), "s")
            return Cell(read["column"], read["value"], read["data_type"])

    return Parser


def _broken(column: int, kind: str, stands: str) -> Cell:
    """What says itself as a text, or where it is no more than a number in a table of texts, that it is damaged."""
    if kind in ("n", "d", "b") and stands:
        return Cell(column, stands, "s")
    return Cell(column, DAMAGED, "s", stands)
