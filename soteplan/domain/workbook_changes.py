"""What a workbook has otherwise than the plan, as values: what will be done with each is seen before it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

CHANGED, NEW, MOVED, GONE, SHARED = "changed", "new", "moved", "gone", "shared"
# Why something of a workbook is not read.
REASONS = (
    "not_money", "not_calculated", "too_large", "unknown_name", "over_sum", "same_as_sum", "also_in_lines", "no_title",
    "no_sheet", "of_a_month", "damaged",
    "no_such_year",
)  # fmt: skip


class NewName(NamedTuple):
    """A cost category that is not in the plan yet, by its title."""

    title: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One amount. `row_id` is the plan's row, empty for a new one or for what several rows share.

    `place` are the values that a new or moved row gets: references by id, or a NewName. `before` and `after` are cents
    of the field `name`, None for an empty cell. `also_in_plan` tells that the plan changed it too since the workbook
    was written. `title` and `where` (sheet and cell) are for the reader.
    """

    kind: str
    table: str
    row_id: str
    name: str
    before: int | None
    after: int | None
    title: str
    where: str
    place: dict[str, object] = field(default_factory=dict)
    formula: str = ""
    also_in_plan: bool = False


class Ignored(NamedTuple):
    """Something of a workbook that is not read, and by one of REASONS why."""

    where: str
    text: str
    reason: str


class Found(NamedTuple):
    """What there is to do about a workbook, in its order."""

    differences: list[Difference]
    ignored: list[Ignored]
