"""What is due: the dated things of every part of the plan that somebody has yet to finish."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from soteplan.domain.comm_dates import waiting_days
from soteplan.domain.dates import add_days, days_between
from soteplan.domain.entities import ENTITIES
from soteplan.domain.state import PlanState

FINISHED = frozenset({"done", "dropped", "closed"})

# The field that says by when, in each table that has something to finish.
DUE_FIELDS = {
    "milestone": "date",
    "phase": "end_date",
    "reporting_point": "date",
    "decision": "due_date",
    "risk_response": "due_date",
    "risk": "review_date",
    "comm_action": "end_date",
}


class Due(NamedTuple):
    """A row and the day by which it is due; `days` from the day asked about, negative when that day has passed."""

    date: str
    table: str
    row_id: str
    days: int


def is_overdue(date: str | None, state: str, on: str) -> bool:
    """Whether the day has passed without the thing being finished. On the day itself it is not overdue yet."""
    return date is not None and date < on and state not in FINISHED


def due_within(state: PlanState, on: str, days: int, waiting: Mapping[str, Sequence[str]] | None = None) -> list[Due]:
    """What is due from a day on, within so many days, the earliest first; of what repeats the next time.

    `waiting` are the days of communication actions that are still to be held, by id, where they are known already.
    """
    return sorted(
        each for each in _open(state, on, tuple(DUE_FIELDS), waiting) if on <= each.date <= add_days(on, days)
    )


def overdue(state: PlanState, on: str, tables: Sequence[str] = tuple(DUE_FIELDS)) -> list[Due]:
    """What should have been finished before a day and is not, the earliest first."""
    return sorted(each for each in _open(state, on, tables) if each.date < on)


def _open(
    state: PlanState, on: str, tables: Sequence[str], waiting: Mapping[str, Sequence[str]] | None = None
) -> Iterator[Due]:
    for table in tables:
        for row in state.table(ENTITIES[table].row_type).values():
            dates: Sequence[str]
            if table == "comm_action":
                dates = waiting_days(state, row, on) if waiting is None else waiting[row.id]
            else:
                date, standing = _stands(state, table, row)
                dates = (date,) if date and standing not in FINISHED else ()
            yield from (Due(date, table, row.id, days_between(on, date)) for date in dates)


def _stands(state: PlanState, table: str, row: Any) -> tuple[str | None, str]:
    """By when, and in what state; a response may have both from the schedule."""
    if table != "risk_response":
        return getattr(row, DUE_FIELDS[table]), row.state
    from soteplan.domain.risk_responses import due_date, standing  # which knows how actions progress, and so this

    return due_date(state, row), standing(state, row)
