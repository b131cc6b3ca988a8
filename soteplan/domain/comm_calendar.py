"""The calendar of communications as it is looked at: whose line a day stands on, what is late, what it costs.

Days are ISO texts, periods include both ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from soteplan.domain.comm_dates import Occurrence, audience
from soteplan.domain.communications import Channel, CommAction, TargetGroup
from soteplan.domain.dates import is_date, month_end, month_start
from soteplan.domain.due import FINISHED
from soteplan.domain.meetings import Meeting
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState, in_order

BY_GROUP, BY_CHANNEL = "target_group", "channel"
LINES = (BY_GROUP, BY_CHANNEL)
LATE = "late"


class Line(NamedTuple):
    """A line of a timeline: a target group or a channel; without an id it is for all groups, or for no channel."""

    table: str
    row_id: str | None
    title: str = ""
    level: int = 0


class PlanDay(NamedTuple):
    """A milestone of the schedule or a meeting, beside which communications stand."""

    day: str
    table: str
    row_id: str
    title: str
    done: bool = False


def lines(state: PlanState, by: str) -> list[Line]:
    """Every group as in their tree, or every channel; what is for all first, what has no channel last, if there is any.

    A group whose parents go round in a circle stands after the others.
    """
    actions = state.rows(CommAction)
    if by == BY_CHANNEL:
        rest = [Line(by, None)] if any(not action.channel_id for action in actions) else []
        return [*(Line(by, row.id, row.title) for row in state.rows(Channel)), *rest]
    first = [Line(by, None)] if any(not audience(state, action) for action in actions) else []
    found = [Line(by, row.id, row.title, level) for row, level in _tree(state)]
    known = {line.row_id for line in found}
    rest = [Line(by, row.id, row.title) for row in state.rows(TargetGroup) if row.id not in known]
    return [*first, *found, *rest]


def _tree(state: PlanState) -> Iterator[tuple[TargetGroup, int]]:
    waiting = [(row, 0) for row in reversed(state.where(TargetGroup, "parent_id", None))]
    while waiting:
        row, level = waiting.pop()
        yield row, level
        waiting += [(child, level + 1) for child in reversed(state.where(TargetGroup, "parent_id", row.id))]


def line_ids(state: PlanState, action: CommAction, by: str) -> list[str | None]:
    """The rows on whose lines an action stands: each of its groups, or its channel."""
    if by == BY_CHANNEL:
        return [action.channel_id if state.get(Channel, action.channel_id) else None]
    return [group.id for group in audience(state, action)] or [None]


def standing(each: Occurrence, today: str) -> str:
    """The state of a day of the calendar; "late" where it is past and neither done, given up nor paused.

    Of a repeating action that is under way, past days of which nothing is kept are as they are; of one that is done
    they are done.
    """
    if not today or each.end >= today or each.state in (*FINISHED, "paused"):
        return each.state
    told = each.action.state if each.row is None and each.action.repeat != "none" else ""
    return {"under_way": each.state, "done": "done"}.get(told, LATE)


def within(found: Iterable[Occurrence], first: str, last: str) -> list[Occurrence]:
    """Those that touch a period."""
    return [each for each in found if each.start <= last and each.end >= first]


def by_year(found: Iterable[Occurrence]) -> dict[int, list[Occurrence]]:
    """The days of the calendar by each year that they touch, in their order."""
    years_: dict[int, list[Occurrence]] = {}
    for each in found:
        for year in range(int(each.start[:4]), int(each.end[:4]) + 1):
            years_.setdefault(year, []).append(each)
    return years_


def plan_days(state: PlanState) -> list[PlanDay]:
    """Milestones and meetings that have a day, the earliest first; a milestone that was given up is none."""
    found = [
        PlanDay(row.date, "milestone", row.id, row.title, row.state == "done")
        for row in state.rows(Milestone)
        if row.date and is_date(row.date) and row.state != "dropped"
    ]
    found += [
        PlanDay(row.date, "meeting", row.id, row.title) for row in state.rows(Meeting) if row.date and is_date(row.date)
    ]
    return sorted(found)


def period(state: PlanState, found: Iterable[Occurrence]) -> tuple[str, str]:
    """First and last day, as whole months, of the plan and of all that is in its calendar; ("", "") without any."""
    days = [day for day in (state.plan.start_date, state.plan.end_date) if day and is_date(day)]
    for each in found:
        days += (each.start, each.end)
    return (month_start(min(days)), month_end(max(days))) if days else ("", "")


def years(state: PlanState, found: Iterable[Occurrence]) -> list[int]:
    """The years in which something stands in the calendar, in order; those of the plan where nothing does."""
    held = {year for each in found for year in range(int(each.start[:4]), int(each.end[:4]) + 1)}
    first, last = period(state, ())
    return sorted(held) or (list(range(int(first[:4]), int(last[:4]) + 1)) if first else [])


def total_cost(actions: Iterable[CommAction]) -> int:
    """Cents; an action without a cost adds nothing. A repeating action has one cost for all its days."""
    return sum(action.cost or 0 for action in actions)


def in_plan_order(actions: Iterable[CommAction]) -> list[CommAction]:
    """By their first day, those without one last; those of one day as in the plan."""
    return sorted(actions, key=lambda row: (row.start_date or "9999", in_order(row)))
