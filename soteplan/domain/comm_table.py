"""The table of communications: whom, why, with what, who and when, a row for each target group and lists in its cells.

The same rows stand on the screen, on paper and in the workbook.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from soteplan.domain.comm_timing import Meaning, meaning
from soteplan.domain.communications import Channel, CommDuty, CommMeans, CommObjective, CommTiming, TargetGroup
from soteplan.domain.plan import Party
from soteplan.domain.state import PlanState

OBJECTIVES, MEANS, DUTIES, TIMINGS = "comm_objective", "comm_means", "comm_duty", "comm_timing"
COLUMNS = (OBJECTIVES, MEANS, DUTIES, TIMINGS)  # the lists of a row, by the table whose rows they hold
ROW_TYPES: dict[str, type[Any]] = {
    OBJECTIVES: CommObjective, MEANS: CommMeans, DUTIES: CommDuty, TIMINGS: CommTiming,
}  # fmt: skip
# What a means or a duty names of the plan: the field of the row, and the type of what it points to.
NAMED: dict[str, tuple[str, type[Any]]] = {MEANS: ("channel_id", Channel), DUTIES: ("party_id", Party)}
BETWEEN = ": "  # between what is named of the plan and the words about it


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a cell: its row, what it names of the plan (a channel or a party), and its words.

    A timing has its meaning in days as well.
    """

    row: Any
    name: str = ""
    words: str = ""
    meaning: Meaning | None = None

    @property
    def text(self) -> str:
        """As it is read and written on one line: `Channel: means`, either of them alone where the other is missing."""
        return BETWEEN.join(part for part in (self.name, self.words) if part)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A target group at its level of the tree (0 at the top) with its lists; a row without a group is for all."""

    group: TargetGroup | None
    level: int
    cells: dict[str, tuple[Entry, ...]]

    @property
    def key(self) -> str:
        """The id of the group, "" for the row of all groups."""
        return self.group.id if self.group else ""

    def entries(self, column: str) -> tuple[Entry, ...]:
        return self.cells.get(column, ())


def table(state: PlanState) -> list[TableRow]:
    """All rows: first that of all groups where any objective is for all, then the groups in the order of their tree."""
    general = row_of(state, None)
    rows = [row_of(state, group, level) for level, group in groups(state)]
    return [general, *rows] if general.entries(OBJECTIVES) else rows


def groups(state: PlanState) -> Iterator[tuple[int, TargetGroup]]:
    """Every group with its level, each before those under it."""
    waiting = [(0, group) for group in reversed(state.where(TargetGroup, "parent_id", None))]
    while waiting:
        level, group = waiting.pop()
        yield level, group
        below = reversed(state.where(TargetGroup, "parent_id", group.id))
        waiting.extend((level + 1, each) for each in below)


def row_of(state: PlanState, group: TargetGroup | None, level: int = 0) -> TableRow:
    """The row of a group; without one the row of what is for all groups, which has objectives alone."""
    if group is None:
        return TableRow(None, 0, {OBJECTIVES: cell(state, OBJECTIVES, None)})
    return TableRow(group, level, {column: cell(state, column, group.id) for column in COLUMNS})


def cell(state: PlanState, column: str, group_id: str | None) -> tuple[Entry, ...]:
    """The entries of one cell in their order."""
    return tuple(entry(state, row) for row in state.where(ROW_TYPES[column], "target_group_id", group_id))


def entry(state: PlanState, row: Any) -> Entry:
    """A row of one of the lists as an entry."""
    if isinstance(row, CommTiming):
        return Entry(row, words=row.title, meaning=meaning(state, row))
    if isinstance(row, CommMeans):
        return Entry(row, _called(state.get(Channel, row.channel_id)), row.title)
    if isinstance(row, CommDuty):
        return Entry(row, _called(state.get(Party, row.party_id)), row.title)
    return Entry(row, words=row.title)


def _called(row: Any) -> str:
    return str(row.title) if row else ""
