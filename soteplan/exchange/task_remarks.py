"""The cells of a table of tasks that do not come along as they stand, by the places that a spreadsheet gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from soteplan.domain.remarks import AS_IT_IS, LONGEST, Remark
from soteplan.exchange.task_table import Table, Unread

# What is expected in the columns, see domain.remarks.
EXPECTED: Mapping[str, str] = {
    "start": "date", "end": "date", "length": "length", "before": "before", "progress": "progress", "state": "state",
    "level": "level",
}  # fmt: skip


def remarks_of(table: Table, unread: Iterable[Unread], sheet: str) -> list[Remark]:
    """The cells of a file's table that could not be read, as a spreadsheet calls their places."""
    places = {column: number for number, column in table.columns.items()}
    return [
        Remark(
            sheet,
            cell_name(cell.row, places[cell.column]),
            " ".join(table.heads[places[cell.column]].split()) if table.heads else "",
            cell.text[:LONGEST],
            cell.expected or EXPECTED[cell.column],
        )
        for cell in unread
    ]


def damage(table: Table, cells: Iterable[tuple[int, int]], sheet: str, told: Sequence[Remark]) -> list[Remark]:
    """The cells of the table whose content the file has lost, by row and column from 0, but for those told already."""
    known = {remark.cell for remark in told}
    found = [cell_name(row + 1, column) for row, column in cells if row > table.head and column in table.columns]
    return [Remark(sheet, name, "", "", "readable", AS_IT_IS) for name in found if name not in known]


def cell_name(row: int, column: int) -> str:
    """C7, for a row from 1 and a column from 0."""
    letters, left = "", column + 1
    while left:
        left, place = divmod(left - 1, 26)
        letters = chr(ord("A") + place) + letters
    return f"{letters}{row}"
