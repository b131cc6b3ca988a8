"""Cells of a file that do not come along as they stand, in words: where, what stands there, what is expected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from soteplan.domain.remarks import Remark
from soteplan.domain.text import shortened
from soteplan.texts.language import Language, mark

EXPECTED = {
    "date": mark("Remark", "a date from 1900 to 2200, such as 31.12.2026"),
    "month": mark("Remark", "a month, such as 2026-12"),
    "length": mark("Remark", "a length, such as 10 d or 2 weeks"),
    "end": mark("Remark", "a length that ends by the year 2200"),
    "progress": mark("Remark", "a percentage from 0 to 100"),
    "state": mark("Remark", "a state by its name in Soteplan"),
    "level": mark("Remark", "a level as a whole number"),
    "before": mark("Remark", "rows of the table, with their lag in days"),
    "readable": mark("Remark", "a cell that is whole: this one is damaged in the file"),
    "short": mark("Remark", "at most {0} characters"),
    "number": mark("Remark", "a number"),
    "integer": mark("Remark", "a whole number"),
    "range": mark("Remark", "a number from {0} to {1}"),
    "choice": mark("Remark", "one of: {0}"),
    "text": mark("Remark", "a text"),
    "id": mark("Remark", "the id of a row"),
    "own_id": mark("Remark", "an id that no other row has"),
    "order": mark("Remark", "a place in an order"),
    "needed": mark("Remark", "something: it cannot be empty"),
    "row": mark("Remark", "a row with its fields"),
    "own_row": mark("Remark", "a row that is in the file"),
    "known_field": mark("Remark", "a field that plans have"),
    "known_table": mark("Remark", "a table that plans have"),
    "no_circle": mark("Remark", "a row that does not stand under this one itself"),
    "yes_no": mark("Remark", "1 or 0"),
}
FATES = {
    "empty": mark("Remark", "stays empty"),
    "cut": mark("Remark", "is cut to that"),
    "usual": mark("Remark", "takes its usual value"),
    "not_taken": mark("Remark", "is left out"),
    "row_out": mark("Remark", "the row is left out"),
    "new_id": mark("Remark", "gets a new id"),
    "as_it_is": mark("Remark", "comes as #N/A"),
}
SHOWN = 60  # characters of what stands in a cell
TOLD = 200  # lines on the command line


class Told(NamedTuple):
    """A remark in words."""

    where: str
    text: str
    expected: str
    fate: str


def told(language: Language, remark: Remark) -> Told:
    """Where a cell is, what stands there, what is expected and what becomes of it."""
    return Told(
        _where(language, remark),
        shortened(" ".join(remark.text.split()), SHOWN),
        language.text("Remark", EXPECTED[remark.expected]).format(*_values(language, remark)),
        language.text("Remark", FATES[remark.fate]),
    )


def lines(language: Language, remarks: Sequence[Remark]) -> list[str]:
    """A line for each of the first, and how many there are besides."""
    found = []
    for remark in remarks[:TOLD]:
        each = told(language, remark)
        found.append(
            language.text("Remark", "{where}: “{text}”; expected is {expected}. In the plan: {fate}.", **each._asdict())
        )
    more = len(remarks) - TOLD
    return [*found, language.count("Remark", "and %n cell(s) more", more)] if more > 0 else found


def _where(language: Language, remark: Remark) -> str:
    """The sheet and the cell, and what its column is called in the file or, where the file has no words, here."""
    place = " ".join(part for part in (remark.sheet, remark.cell) if part)
    table, _, field = remark.field.partition(".")
    name = language.field(table, field) if field else remark.name
    return " · ".join(part for part in (place, shortened(name, SHOWN)) if part)


def _values(language: Language, remark: Remark) -> tuple[str, ...]:
    if remark.expected == "choice":
        return (", ".join(map(str, remark.values)),)
    return tuple(language.number(value) if isinstance(value, int | float) else str(value) for value in remark.values)
