"""What the timings of communications mean in days, and where each day came from.

Days are ISO texts, periods include both ends. A timing keeps the words it was said in; nothing here changes them.
"""

from __future__ import annotations

from dataclasses import dataclass

from soteplan.domain.comm_dates import MONTHS, WEEKS, rhythm
from soteplan.domain.communications import CommTiming, TimingMilestone
from soteplan.domain.dates import add_days
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState, in_order

PERIODS = frozenset({"continuous", "regular"})  # kinds whose open ends are those of the plan
STEPS = {**WEEKS, **MONTHS}
OWN, PLAN = "own", "plan"  # where an end of a period came from; "" where there is none


@dataclass(frozen=True, slots=True)
class Meaning:
    """A timing in days.

    `start` and `end` are a period, either of which can be open (None); `start_from` and `end_from` say whether it is
    the timing's own day or the plan's. `days` are single days in order: those of a rhythm, or of the turning points.
    `milestones` are the turning points in order of their days, those without a day last.
    """

    kind: str
    start: str | None = None
    end: str | None = None
    start_from: str = ""
    end_from: str = ""
    repeat: str = "none"
    days: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether it says anything in days."""
        return bool(self.start or self.end or self.days or self.milestones)


def meaning(state: PlanState, timing: CommTiming) -> Meaning:
    """What a timing means in the plan as it stands.

    Continuous and regular: a period whose open ends are the plan's, regular also with the days of its rhythm. Before:
    up to the day before the plan starts. Milestones: its turning points. All others: their own days, if they have any.
    """
    if timing.kind == "milestones":
        return _at_milestones(state, timing)
    if timing.kind == "before":
        return _before(state, timing)
    if timing.kind in PERIODS:
        return _period(state, timing)
    end = max(timing.end_date, timing.start_date or "") if timing.end_date else None
    return Meaning(timing.kind, timing.start_date, end, _own(timing.start_date), _own(end), timing.repeat)


def turning_points(state: PlanState, timing: CommTiming) -> list[Milestone]:
    """The milestones that a timing means, in order of their days; those without a day last, as they were chosen."""
    links = sorted(state.where(TimingMilestone, "comm_timing_id", timing.id), key=in_order)
    chosen = dict.fromkeys(link.milestone_id for link in links)
    found = (state.get(Milestone, each) for each in chosen)
    return sorted((each for each in found if each), key=lambda each: each.date or "9999")


def _own(day: str | None) -> str:
    return OWN if day else ""


def _at_milestones(state: PlanState, timing: CommTiming) -> Meaning:
    points = turning_points(state, timing)
    days = dict.fromkeys(each.date for each in points if each.date)
    start, end = timing.start_date, timing.end_date
    return Meaning(timing.kind, start, end, _own(start), _own(end), timing.repeat, tuple(days), tuple(points))


def _before(state: PlanState, timing: CommTiming) -> Meaning:
    first = state.plan.start_date
    end = timing.end_date or (add_days(first, -1) if first else None)
    source = OWN if timing.end_date else PLAN if end else ""
    return Meaning(timing.kind, timing.start_date, end, _own(timing.start_date), source, timing.repeat)


def _period(state: PlanState, timing: CommTiming) -> Meaning:
    start, end = timing.start_date or state.plan.start_date, timing.end_date or state.plan.end_date
    days: tuple[str, ...] = ()
    if timing.kind == "regular" and timing.repeat in STEPS and start and end:
        days = tuple(day for day in rhythm(start, end, timing.repeat) if day <= end)
    sources = _source(timing.start_date, start), _source(timing.end_date, end)
    return Meaning(timing.kind, start, end, sources[0], sources[1], timing.repeat, days)


def _source(own: str | None, day: str | None) -> str:
    return OWN if own else PLAN if day else ""
