"""The logical framework as lines of a table: a line for each indicator, so that its source stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import Goal
from soteplan.domain.logframe import ACTIVITY, GOAL_LEVELS, Entry, Group, Matrix

Key = tuple[str, ...]
Keeps = Callable[[Any], bool]


class LineKind(StrEnum):
    ENTRY = "entry"
    HEAD = "head"  # the result that the activities under it serve
    BLANK = "blank"  # where a goal or an action can be written


@dataclass(frozen=True, slots=True)
class Pending:
    """A line that is not in the plan yet: a row of a level after another one, or an indicator after another one."""

    level: str
    after: str = ""  # id of the row it follows, or whose indicator it is
    under: str = ""  # id of the result
    indicator: bool = False
    place: int = 0  # of the indicator among those of its row


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table. `place` is its number among the `count` lines of its entry."""

    kind: LineKind
    level: str
    entry: Entry | None = None
    indicator: Indicator | None = None
    place: int = 0
    count: int = 1
    result: Goal | None = None

    @property
    def under(self) -> str:
        return self.result.id if self.result else ""

    @property
    def key(self) -> Key:
        """What stays the same while the plan changes: the row, where it is listed, and the number of the line."""
        row = self.entry.row.id if self.entry else ""
        return (self.kind, self.level, row, self.under, str(self.place))


def lines_of(matrix: Matrix, pending: Pending | None = None, keeps: Keeps = lambda row: True) -> list[Line]:
    """Every line from the top down. A level without rows has a blank one, and so have pending rows.

    `keeps` filters results and activities; a result is shown with any of its activities. What they all lead to stays.
    """
    found: list[Line] = []
    for level in GOAL_LEVELS:
        entries: tuple[Entry, ...] = getattr(matrix, level)
        shown = [entry for entry in entries if level != "result" or keeps(entry.row)]
        found += _with_blank(level, shown, None, pending, is_empty=not entries)
    if not matrix.groups:
        found += _with_blank(ACTIVITY, (), None, pending, is_empty=True)
    for group in matrix.groups:
        found += _group(group, pending, keeps)
    return found


def _group(group: Group, pending: Pending | None, keeps: Keeps) -> Iterator[Line]:
    shown = [entry for entry in group.entries if keeps(entry.row)]
    if shown or (group.result is not None and keeps(group.result)):
        yield Line(LineKind.HEAD, ACTIVITY, result=group.result)
        yield from _with_blank(ACTIVITY, shown, group.result, pending, is_empty=not group.entries)


def _with_blank(
    level: str, entries: Iterable[Entry], result: Goal | None, pending: Pending | None, *, is_empty: bool
) -> Iterator[Line]:
    blank = Line(LineKind.BLANK, level, result=result)
    under = result.id if result else ""
    waiting = pending if pending and (pending.level, pending.under) == (level, under) else None
    for entry in entries:
        yield from _entry(entry, result, waiting if waiting and waiting.after == entry.row.id else None)
        if waiting and not waiting.indicator and waiting.after == entry.row.id:
            yield blank
    if is_empty or (waiting and not waiting.after):
        yield blank


def _entry(entry: Entry, result: Goal | None, pending: Pending | None) -> Iterator[Line]:
    indicators: list[Indicator | None] = list(entry.indicators)
    if pending and pending.indicator:
        indicators.insert(pending.place, None)
    shown = indicators or [None]
    for place, indicator in enumerate(shown):
        yield Line(LineKind.ENTRY, entry.level, entry, indicator, place, len(shown), result)
