"""Cells of an Excel workbook, read without trusting it.

A workbook is a zip of XML files that others made: what it unpacks to is counted before anything is read, and so are the
cells; formulas give their stored results, and the XML may hold no document type.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from soteplan.domain.errors import Refusal
from soteplan.exchange.xlsx_cells import Cell, rows_of
from soteplan.exchange.xlsx_weight import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Weight

MOST_BYTES = 60_000_000  # of the file
MOST_UNPACKED = 150_000_000
_MOST_FILES = 5_000
_LONGEST = 32_767  # characters of a cell, as in Excel

Value = str | float | int | bool | None
Row = list[Value]


class Sheet(NamedTuple):
    """A sheet's name and its rows up to the last that holds something; dates are ISO texts.

    `formulas` are the texts of its formulas by row and column, counted from 0, where they were asked for; `damaged`
    are the cells whose content cannot be told, with what the file says there. A number or a date that is none, such as
    one of the year 20226, is the text that stands in the file.
    """

    name: str
    rows: list[Row]
    formulas: Mapping[tuple[int, int], str] = MappingProxyType({})
    damaged: Mapping[tuple[int, int], str] = MappingProxyType({})


def read(data: bytes) -> list[Sheet]:
    """The sheets of a workbook that are shown. Refusals: too_large, not_a_workbook, too_many_cells."""
    return _read(data, lambda: [_sheet(sheet) for sheet in _worksheets(data)])


def read_with_formulas(data: bytes) -> list[Sheet]:
    """All sheets of a workbook, hidden ones too, with results and formulas. Refusals as of `read`."""
    return _read(data, lambda: list(_with_formulas(data)))


def _with_formulas(data: bytes) -> Iterator[Sheet]:
    pairs = zip(_worksheets(data, hidden=True), _worksheets(data, hidden=True, formulas=True), strict=True)
    for results, texts_ in pairs:
        yield _sheet(results)._replace(formulas=_formulas(texts_))


def _read(data: bytes, sheets: Callable[[], list[Sheet]]) -> list[Sheet]:
    if len(data) > MOST_BYTES:
        raise Refusal("too_large", size=len(data), maximum=MOST_BYTES)
    _check_zip(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of openpyxl, about parts of a workbook that nobody reads here
            return sheets()
    except Refusal:
        raise
    except Exception as error:  # openpyxl lets through whatever its parsers and its own assumptions raise
        raise Refusal("not_a_workbook") from error


def _check_zip(data: bytes) -> None:
    """Unpack everything once, chunk by chunk, and throw it away: the sizes that a zip states can lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _count(archive)
    except Refusal:
        raise
    except Exception as error:  # what a broken zip raises has no common class
        raise Refusal("not_a_workbook") from error


def _count(archive: zipfile.ZipFile) -> None:
    weight = Weight(MOST_UNPACKED)
    if len(archive.infolist()) > _MOST_FILES:
        raise Refusal("too_many_cells", maximum=MOST_ROWS)
    for member in archive.infolist():
        with archive.open(member) as file:
            weight.take(file)


def _worksheets(data: bytes, *, hidden: bool = False, formulas: bool = False) -> Sequence[Any]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=not formulas, keep_links=False)
    sheets = [sheet for sheet in book.worksheets if hidden or sheet.sheet_state == "visible"]
    for sheet in sheets:
        sheet.reset_dimensions()
    return sheets


def _sheet(sheet: Any) -> Sheet:
    rows: list[Row] = []
    damaged: dict[tuple[int, int], str] = {}
    counted = 0
    for number, cells in _counted(sheet):
        row = _values(cells)
        counted += len(row)
        if len(row) > MOST_COLUMNS or counted > MOST_CELLS:
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
        damaged.update(((number, cell.column - 1), cell.damaged) for cell in cells if cell.damaged is not None)
        rows.extend([] for _ in range(len(rows), number))
        rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    return Sheet(str(sheet.title), rows, damaged=damaged)


def _counted(sheet: Any) -> Iterator[tuple[int, list[Cell]]]:
    """The rows of a sheet by their number from 0; one that stands before another it follows is passed over."""
    after = -1
    for number, cells in rows_of(sheet):
        if number > MOST_ROWS:
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
        if number - 1 > after:
            after = number - 1
            yield after, cells


def _values(cells: Sequence[Cell]) -> Row:
    """The values in their columns, up to the last that is one."""
    row: Row = []
    for cell in cells:
        if cell.value is None or cell.value == "":
            continue
        if cell.column > MOST_COLUMNS:
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
        row.extend([None] * (cell.column - len(row)))
        row[cell.column - 1] = _value(cell.value)
    return row


def _formulas(sheet: Any) -> dict[tuple[int, int], str]:
    """Texts that begin with an equals sign are no formulas: only the kind of the cell tells."""
    found: dict[tuple[int, int], str] = {}
    for number, cells in _counted(sheet):
        found.update(((number, cell.column - 1), str(cell.value)) for cell in cells if cell.kind == "f")
    return found


def _value(cell: Any) -> Value:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if cell is None or isinstance(cell, int | float | bool):
        return cell
    return str(cell)[:_LONGEST]


def texts(row: Row) -> Iterator[str]:
    """The cells as they would be typed: whole numbers without decimals, nothing as an empty text."""
    for value in row:
        if value is None:
            yield ""
        elif isinstance(value, float) and value.is_integer():
            yield str(int(value))
        else:
            yield str(value)
