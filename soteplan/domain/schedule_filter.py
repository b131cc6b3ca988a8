"""What of the schedule is shown: by owner, package, benefit goal, kind of phase and state, in a period, with words.

Every condition must hold; of several keys of one condition any. Whoever answers for a row is asked of the row itself;
its state and benefit goals are those of the action that it is a part of. A package is shown for what is in it. Dates
are ISO texts, a period includes both ends, and what has no dates is in no period.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from soteplan.domain.progress import Span, action_span, span_of_dates
from soteplan.domain.schedule import Action, Milestone, Package
from soteplan.domain.schedule_groups import GROUPINGS, action_of, groups_of, package_of
from soteplan.domain.schedule_order import Scheduled
from soteplan.domain.state import PlanState

_OF_ACTION = frozenset({"state", "benefit_goal"})  # parts of an action go by it


@dataclass(frozen=True, slots=True)
class ScheduleFilter:
    """What is empty is not asked for. `keys` holds by grouping the groups to be shown."""

    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)
    start: str = ""
    end: str = ""
    words: str = ""

    @property
    def is_on(self) -> bool:
        return bool(self.words or self.start or self.end or any(self.keys.values()))

    def chosen(self, by: str) -> frozenset[str]:
        return self.keys.get(by, frozenset())

    def with_keys(self, by: str, keys: frozenset[str]) -> ScheduleFilter:
        return replace(self, keys={**self.keys, by: keys})

    def keeps(self, state: PlanState, row: Scheduled) -> bool:
        """Whether a row is shown for its own sake; those above it are shown with it."""
        return self._holds_words(state, row) and self._in_period(state, row) and self._in_groups(state, row)

    def _in_groups(self, state: PlanState, row: Scheduled) -> bool:
        asked = ((by, self.keys[by]) for by in GROUPINGS if self.keys.get(by))
        return all(not keys.isdisjoint(groups_of(state, _judged(state, row, by), by)) for by, keys in asked)

    def _in_period(self, state: PlanState, row: Scheduled) -> bool:
        if not (self.start or self.end):
            return True
        span = _span(state, row)
        return span is not None and (not self.end or span.start <= self.end) and span.end >= self.start

    def _holds_words(self, state: PlanState, row: Scheduled) -> bool:
        """In the code or title of the row, or of what it is a part of; letters of either case."""
        wanted = self.words.casefold().strip()
        above = (row, action_of(state, row), package_of(state, row)) if wanted else ()
        return not wanted or any(wanted in _named(each) for each in above if each is not None)


def _judged(state: PlanState, row: Scheduled, by: str) -> Scheduled:
    return (action_of(state, row) or row) if by in _OF_ACTION else row


def _span(state: PlanState, row: Scheduled) -> Span | None:
    if isinstance(row, Package):
        return None
    if isinstance(row, Milestone):
        return Span(row.date, row.date) if row.date else None
    return action_span(state, row) if isinstance(row, Action) else span_of_dates([row])


def _named(row: Scheduled) -> str:
    return f"{getattr(row, 'code', '')} {row.title}".casefold()
