"""What was asked and said by each target group, and how far it is answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from soteplan.domain.communications import Feedback, TargetGroup
from soteplan.domain.dates import days_between
from soteplan.domain.state import PlanState

WAITING = frozenset({"open", "in_hand"})
NEEDS_NO_ANSWER = frozenset({"thanks"})


def awaits(row: Feedback) -> bool:
    """Whether somebody waits for an answer; thanks need none."""
    return row.state in WAITING and row.kind not in NEEDS_NO_ANSWER


def is_late(row: Feedback, on: str) -> bool:
    """Whether the day by which it was to be answered has passed; on the day itself it has not."""
    return awaits(row) and row.due_date is not None and row.due_date < on


def days_to_answer(row: Feedback) -> int | None:
    """Days from the day it was received to the day of its answer, None where either is not known or none was given."""
    if row.state != "answered" or not row.date or not row.answered_date:
        return None
    return max(0, days_between(row.date, row.answered_date))


class Tally(NamedTuple):
    """The feedback of a target group, or of those without one (""), each number with the rows behind it.

    What is neither answered nor open was closed without an answer, or needs none.
    """

    group_id: str
    received: tuple[Feedback, ...]

    @property
    def answered(self) -> tuple[Feedback, ...]:
        return tuple(row for row in self.received if row.state == "answered")

    @property
    def open(self) -> tuple[Feedback, ...]:
        return tuple(row for row in self.received if awaits(row))

    @property
    def timed(self) -> tuple[Feedback, ...]:
        """The answered ones of which it is known how long it took."""
        return tuple(row for row in self.received if days_to_answer(row) is not None)

    @property
    def median_days(self) -> float | None:
        """The median of the days to an answer, None before the first one."""
        days = sorted(each for row in self.received if (each := days_to_answer(row)) is not None)
        middle = days[(len(days) - 1) // 2 : len(days) // 2 + 1]  # the one in the middle, or the two
        return sum(middle) / len(middle) if middle else None


def tallies(state: PlanState, rows: Iterable[Feedback] | None = None) -> list[Tally]:
    """One for each target group that gave any of the rows, in the order of the groups; last those without a group.

    Of a group that is no longer there the rows stand with those without one. Without rows all of the plan count.
    """
    found: dict[str, list[Feedback]] = {}
    for row in state.rows(Feedback) if rows is None else rows:
        known = state.get(TargetGroup, row.target_group_id)
        found.setdefault(known.id if known else "", []).append(row)
    ids = [group.id for group in state.rows(TargetGroup) if group.id in found]
    return [Tally(each, tuple(found[each])) for each in (*ids, *([""] if "" in found else []))]


class Waiting(NamedTuple):
    """What waits for an answer, the oldest first: how many days the oldest has waited, and how many are past due."""

    rows: tuple[Feedback, ...]
    oldest_days: int | None
    late: int


def waiting(state: PlanState, on: str) -> Waiting:
    """What waits on a day; rows without the day they came stand last, and count for no age."""
    rows = sorted((row for row in state.table(Feedback).values() if awaits(row)), key=_age)
    ages = [max(0, days_between(row.date, on)) for row in rows if row.date]
    return Waiting(tuple(rows), max(ages, default=None), sum(is_late(row, on) for row in rows))


def _age(row: Feedback) -> tuple[str, str, str]:
    return (row.date or "9", row.position, row.id)
