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
from soteplan.exchange.xlsx_weight import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Weight

MOST_BYTES = 60_000_000  # of the file
MOST_UNPACKED = 150_000_000
_MOST_FILES = 5_000
_LONGEST = 32_767  # characters of a cell, as in Excel

Value = str | float | int | bool | None
Row = list[Value]


class Sheet(NamedTuple):
    """A sheet's name and its rows up to the last that holds something; dates are ISO texts.

    `formulas` are the texts of its formulas by row and column, counted from 0, where they were asked for.
    """

    name: str
    rows: list[Row]
    formulas: Mapping[tuple[int, int], str] = MappingProxyType({})


def read(data: bytes) -> list[Sheet]:
    """The sheets of a workbook that are shown. Refusals: too_large, not_a_workbook, too_many_cells."""
    return _read(data, lambda: [Sheet(str(sheet.title), _rows(sheet)) for sheet in _worksheets(data)])


def read_with_formulas(data: bytes) -> list[Sheet]:
    """All sheets of a workbook, hidden ones too, with results and formulas. Refusals as of `read`."""
    return _read(data, lambda: list(_with_formulas(data)))


def _with_formulas(data: bytes) -> Iterator[Sheet]:
    pairs = zip(_worksheets(data, hidden=True), _worksheets(data, hidden=True, formulas=True), strict=True)
    for results, texts_ in pairs:
        yield Sheet(str(results.title), _rows(results), _formulas(texts_))


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


def _rows(sheet: Any) -> list[Row]:
    rows: list[Row] = []
    cells = 0
    for number, values in enumerate(sheet.iter_rows(values_only=True)):
        row = _trimmed([_value(value) for value in values])
        cells += len(values)
        if number >= MOST_ROWS or len(row) > MOST_COLUMNS or cells > MOST_CELLS:
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
        rows.append(row)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _formulas(sheet: Any) -> dict[tuple[int, int], str]:
    """Texts that begin with an equals sign are no formulas: only the kind of the cell tells."""
    found: dict[tuple[int, int], str] = {}
    for number, cells in enumerate(sheet.iter_rows()):
        if number >= MOST_ROWS:
            raise Refusal("too_many_cells", maximum=MOST_ROWS)
        found.update(((number, place), str(cell.value)) for place, cell in enumerate(cells) if cell.data_type == "f")
    return found


def _trimmed(row: Row) -> Row:
    while row and row[-1] in (None, ""):
        row.pop()
    return row


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
