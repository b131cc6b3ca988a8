"""On which days communications stand: rhythms, ties to milestones and meetings, and who is reached.

Days are ISO texts, periods include both ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from operator import attrgetter
from typing import NamedTuple

from soteplan.domain.communications import CommAction, CommAudience, CommOccurrence, TargetGroup
from soteplan.domain.dates import LAST_YEAR, add_days, add_months, day_number, from_day_number
from soteplan.domain.meetings import Meeting
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState, in_order

WEEKS = {"weekly": 1, "biweekly": 2}
MONTHS = {"monthly": 1, "bimonthly": 2, "quarterly": 3, "twice_a_year": 6, "yearly": 12}
SHORTEST_MONTH = 28  # days
OVER = frozenset({"done", "dropped"})
LAST_DAY = f"{LAST_YEAR}-12-31"


class Occurrence(NamedTuple):
    """A day on which a communication action stands, or the period of one that is held once.

    `due` is its first day by the plan, `start` and `end` where it stands. `row` is what is kept of a single day of a
    repeating action, None where nothing differs.
    """

    action: CommAction
    due: str
    start: str
    end: str
    state: str
    reached: int | None
    row: CommOccurrence | None = None


def rhythm(first: str, last: str, repeat: str) -> Iterator[str]:
    """The days of a rhythm from its first day until the last, both included.

    Months are counted from the first day, so that one on the 31st stands on the last day of shorter months and on the
    31st again after them. With "none" it is the first day alone, whatever the last is.
    """
    yield first
    until = min(last, LAST_DAY)
    if repeat in WEEKS:
        yield from _by_weeks(first, until, 7 * WEEKS[repeat])
    elif repeat in MONTHS:
        yield from _by_months(first, until, MONTHS[repeat])


def _by_weeks(first: str, until: str, step: int) -> Iterator[str]:
    number = day_number(first)
    while (day := from_day_number(number := number + step)) <= until:
        yield day


def _by_months(first: str, until: str, step: int) -> Iterator[str]:
    month, in_every_month = int(first[:4]) * 12 + int(first[5:7]) - 1, int(first[8:]) <= SHORTEST_MONTH
    for months in count(step, step):
        year, number = divmod(month + months, 12)
        day = f"{year:04d}-{number + 1:02d}{first[7:]}" if in_every_month else add_months(first, months)
        if day > until:
            return
        yield day


def occurrences(state: PlanState, action: CommAction) -> list[Occurrence]:
    """All days of an action in the order they are due; none while it has no first day.

    A repeating action without a last day ends with the plan, or is held once where the plan has no end. A single day
    that was held stays, whatever the rhythm has become since.
    """
    first = action.start_date
    if first is None:
        return []
    kept = {row.due_date: row for row in state.where(CommOccurrence, "comm_action_id", action.id)}
    if action.repeat == "none":
        end = max(first, action.end_date or first)
        kept.pop(first, None)
        found = [Occurrence(action, first, first, end, action.state, action.reached)]
    else:
        days = rhythm(first, last_day(state, action), action.repeat)
        planned = action.state if action.state in ("dropped", "paused") else "not_started"
        found = [
            _held(action, day, kept.pop(day)) if day in kept else Occurrence(action, day, day, day, planned, None)
            for day in days
        ]
    off_rhythm = [_held(action, due, row) for due, row in kept.items() if due and was_held(row)]
    return sorted(found + off_rhythm, key=lambda each: each.due) if off_rhythm else found


def waiting_days(state: PlanState, action: CommAction, on: str) -> list[str]:
    """The days of an action that are still to be held: the last one before a day, and the first one from it on.

    One that is held once waits until its end. Of a repeating action that is under way the days before are as they are.
    """
    first = action.start_date
    if first is None or action.state in OVER:
        return []
    if action.repeat == "none":
        return [max(first, action.end_date or first)]
    kept = {row.due_date: row for row in state.where(CommOccurrence, "comm_action_id", action.id)}
    passed: list[str] = []
    for due in rhythm(first, last_day(state, action), action.repeat):
        row = kept.get(due)
        day = (row.date if row else None) or due
        if row is not None and row.state in OVER:
            continue
        if day >= on:
            return [*passed, day]
        passed = [day] if action.state != "under_way" else []
    return passed


def last_day(state: PlanState, action: CommAction) -> str:
    """Until when an action goes on: its own end, else that of the plan, else its first day."""
    return action.end_date or state.plan.end_date or action.start_date or ""


def was_held(row: CommOccurrence) -> bool:
    """Whether a single day is a thing of the past: done, or with an audience that was reached."""
    return row.state == "done" or row.reached is not None


def _held(action: CommAction, due: str, row: CommOccurrence) -> Occurrence:
    day = row.date or due
    return Occurrence(action, due, day, day, row.state, row.reached, row)


def calendar(state: PlanState) -> list[Occurrence]:
    """Every day of every action, in order of the days."""
    found = (each for action in state.rows(CommAction) for each in occurrences(state, action))
    return sorted(found, key=attrgetter("start"))  # those of one day stay in the order of the actions


def anchor_day(state: PlanState, action: CommAction) -> str | None:
    """The day of the milestone or meeting that an action is tied to; None without a tie or while that has no day."""
    milestone = state.get(Milestone, action.milestone_id) if action.milestone_id else None
    meeting = state.get(Meeting, action.meeting_id) if action.meeting_id else None
    tied = milestone or meeting
    return tied.date if tied else None


def tied_day(state: PlanState, action: CommAction) -> str | None:
    """Where an action stands by its tie: so many days after the milestone or meeting."""
    day = anchor_day(state, action)
    return add_days(day, action.offset_days or 0) if day else None


def audience(state: PlanState, action: CommAction) -> list[TargetGroup]:
    """The groups that an action names, the first one first; an empty list means that it is for all."""
    further = sorted(state.where(CommAudience, "comm_action_id", action.id), key=in_order)
    also = (row.target_group_id for row in further)
    ids = dict.fromkeys(each for each in (action.target_group_id, *also) if each)
    return [group for each in ids if (group := state.get(TargetGroup, each))]
