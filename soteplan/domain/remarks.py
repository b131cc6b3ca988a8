"""What of a file does not come along as it stands: one form for every kind of file that is read into a plan."""

from __future__ import annotations

from typing import NamedTuple

# What becomes of it.
EMPTY, CUT, USUAL, NOT_TAKEN, ROW_OUT, NEW_ID, AS_IT_IS = (
    "empty", "cut", "usual", "not_taken", "row_out", "new_id", "as_it_is",
)  # fmt: skip
FATES = (EMPTY, CUT, USUAL, NOT_TAKEN, ROW_OUT, NEW_ID, AS_IT_IS)
# What a cell is expected to hold.
EXPECTED = (
    "date", "month", "length", "end", "progress", "state", "level", "before", "readable", "short", "number",
    "integer", "range", "choice", "text", "id", "own_id", "order", "needed", "row", "own_row", "known_field",
    "known_table", "no_circle", "yes_no",
)  # fmt: skip
LONGEST = 200  # characters of what stands there


class Remark(NamedTuple):
    """A cell of a file: where it is, what stands there, what is expected instead and what becomes of it.

    `sheet` is what holds its row, `cell` its place as the file's own program counts, `name` the head of its column in
    the file's words, or `field` a field of ours as table.name. `expected` is one of EXPECTED, with its `values`; `fate`
    one of FATES.
    """

    sheet: str
    cell: str
    name: str
    text: str
    expected: str
    fate: str = EMPTY
    field: str = ""
    values: tuple[object, ...] = ()
