"""Planned and actual progress of the whole plan over time.

The planned curve follows from the dates: the share of all days of phases that are gone. The actual one comes from the
history: progress is entered as of the plan's status date, so moving that date on leaves a point of the curve behind it,
and the present state gives the last one. Progress is in basis points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from soteplan.domain.changes import ChangeSet
from soteplan.domain.dates import add_days, day_number, months_between
from soteplan.domain.money import WHOLE
from soteplan.domain.plan import Plan
from soteplan.domain.progress import Span, action_span, actual_progress, phase_spans, planned_progress
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState

_TABLES = frozenset({"plan", "package", "action", "phase"})  # whose rows make the curve


class Point(NamedTuple):
    """How far the plan is, or was to be, at the end of a day."""

    date: str
    progress: int


def planned_curve(state: PlanState) -> list[Point]:
    """Nothing on the day before the first date, then the end of every month, and all on the last date."""
    spans = _spans(state)
    if not spans:
        return []
    first, last = min(span.start for span in spans), max(span.end for span in spans)
    ends = [add_days(f"{month}-01", -1) for month in months_between(first, last)[1:]]
    days = dict.fromkeys([add_days(first, -1), *ends, last])
    gone = _Gone(spans)
    return [Point(day, gone.share(day)) for day in days]


class _Gone:
    """The share of the days of some periods that are gone, without going through the periods for each day asked."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.starts, self.ends = (sorted(map(day_number, side)) for side in zip(*spans, strict=True))
        self.sums = tuple(list(accumulate(side, initial=0)) for side in (self.starts, self.ends))
        self.whole = sum(self.ends) - sum(self.starts) + len(spans)

    def share(self, day: str) -> int:
        """Basis points at the end of a day: the days since each start, less those since each end."""
        number = day_number(day)
        begun, ended = bisect_right(self.starts, number), bisect_right(self.ends, number)
        days = begun * (number + 1) - self.sums[0][begun] - (ended * number - self.sums[1][ended])
        return days * WHOLE // self.whole


def planned_on(state: PlanState, date: str) -> int | None:
    """The planned progress at the end of a day; None without dates."""
    return planned_progress(_spans(state), date)


def actual_now(state: PlanState) -> int | None:
    """The progress of all actions, each weighing as much as it is long; None without actions."""
    actions = [action for action in state.rows(Action) if action.state != "dropped"]
    weights = [span.days if (span := action_span(state, action)) else 1 for action in actions]
    done = [actual_progress(state, action) for action in actions]
    return sum(d * w for d, w in zip(done, weights, strict=True)) // sum(weights) if weights else None


def actual_curve(state: PlanState, newest_first: Iterable[ChangeSet]) -> list[Point]:
    """The progress at each status date the plan has had, by date; where one came twice the later state counts."""
    past = state.copy()
    found: dict[str, int] = {}
    _note(past, found)
    for change_set in newest_first:
        touched = [change for change in change_set.inverted() if change.table in _TABLES]
        moved = any(change.table == "plan" and "status_date" in (change.after or ()) for change in touched)
        for change in touched:
            past.apply(change)
        if moved and past.table(Plan):
            _note(past, found)
    return [Point(date, progress) for date, progress in sorted(found.items())]


def _note(state: PlanState, found: dict[str, int]) -> None:
    date, progress = state.plan.status_date, actual_now(state)
    if date and progress is not None:
        found.setdefault(date, progress)


def _spans(state: PlanState) -> Sequence[Span]:
    actions = [action for action in state.rows(Action) if action.state != "dropped"]
    return [span for action in actions for span in phase_spans(state, action)]
