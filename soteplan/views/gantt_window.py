"""Which days the chart spans, and how wide a day is. Lengths are px of the design, days running numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from operator import attrgetter
from typing import Any

from soteplan.domain.changes import ChangeSet
from soteplan.domain.dates import day_number, is_date
from soteplan.domain.schedule import Action, Milestone, Phase
from soteplan.domain.state import PlanState
from soteplan.figures.time_scale import TimeScale
from soteplan.operations.new_schedule_rows import plan_span

LEAST, MOST = 0.1, 40.0  # px a day
EDGE = 14  # days before the first and after the last
LEAST_AIR = 2  # days beside a short period
_SPAN = ("start_date", "end_date")
DATED: dict[type[Any], tuple[str, ...]] = {Phase: _SPAN, Action: _SPAN, Milestone: ("date",)}
_FIELDS = (*_SPAN, "date")
_TABLES = ("phase", "action", "milestone", "plan")


def today() -> int:
    """The day at hand as a running number."""
    return datetime.now().astimezone().date().toordinal()


class TimeWindow:
    """Only ever grows while the tab is open: a chart that shrinks under the mouse cannot be read."""

    def __init__(self, state: PlanState) -> None:
        self._state = state
        self.fitted = True  # until the user zooms, the whole plan stays in view
        self.scale = TimeScale(0, 1.0)
        self._known: tuple[int, int] | None = None
        self._beside: tuple[str, ...] = ()
        self.first, self.last = self._reach()
        self._rescale(1.0)

    @property
    def width(self) -> float:
        return (self.last - self.first + 1) * self.scale.px_per_day

    def x(self, day: float) -> float:
        return self.scale.x(day)

    def day(self, x: float) -> float:
        return self.first + x / self.scale.px_per_day

    def zoom(self, factor: float, room: float) -> None:
        """Not so far out that the window is narrower than the room there is for it."""
        least = max(LEAST, room / (self.last - self.first + 1))
        self.fitted = False
        self._rescale(max(least, min(MOST, self.scale.px_per_day * factor)))

    def set_scale(self, px_per_day: float) -> None:
        self.fitted = False
        self._rescale(px_per_day)

    def fit(self, room: float) -> None:
        """The plan and all its dates fill the room."""
        self.first, self.last = self._reach()
        self.fitted = True
        self._rescale(min(MOST, max(LEAST, room / (self.last - self.first + 1))))

    def fit_days(self, first: int, last: int, room: float) -> int:
        """A period fills the room but for some air; the day at its left edge comes back."""
        air = max(LEAST_AIR, (last - first + 1) // 12)
        self.include(first - air)
        self.include(last + air)
        self.fitted = False
        self._rescale(min(MOST, max(LEAST, room / (last - first + 1 + 2 * air))))
        return first - air

    def include(self, day: int) -> None:
        self.first, self.last = min(self.first, day - EDGE), max(self.last, day + EDGE)
        self._rescale(self.scale.px_per_day)

    def show_beside(self, dates: Iterable[str]) -> None:
        """Dates of an earlier version that have to find room too."""
        self._beside, self._known = tuple(dates), None
        for day in _days(self._beside):
            if not self.first <= day <= self.last:
                self.include(day)

    def follow(self, change_set: ChangeSet) -> bool:
        """Make room for the dates that were changed; True when more days are spanned than before."""
        before = (self.first, self.last)
        if any(change.table in _TABLES for change in change_set.changes):
            self._known = None
        touched = (c.after for c in change_set.changes if c.table in _TABLES and c.after)
        for day in _days(value for values in touched for name, value in values.items() if name in _FIELDS):
            if not self.first <= day <= self.last:
                self.include(day)
        return (self.first, self.last) != before

    def _rescale(self, px_per_day: float) -> None:
        self.scale = TimeScale(self.first, px_per_day)

    def _reach(self) -> tuple[int, int]:
        """Of the plan and all its dates; looked for again only after one has changed. ISO texts sort as their days."""
        if self._known is None:
            dates = [*self._dates(), *plan_span(self._state), *self._beside]
            self._known = day_number(min(dates)) - EDGE, day_number(max(dates)) + EDGE
        return self._known

    def _dates(self) -> Iterator[str]:
        """The first and the last date of each field. In comprehensions: a large plan has tens of thousands."""
        for row_type, fields in DATED.items():
            rows = self._state.table(row_type).values()
            for field in map(attrgetter, fields):
                dates = [date for date in map(field, rows) if date]
                if dates:
                    yield from (min(dates), max(dates))


def _days(dates: Iterable[Any]) -> Iterable[int]:
    return (day_number(value) for value in dates if value and is_date(str(value)))
