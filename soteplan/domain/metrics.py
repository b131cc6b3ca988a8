"""The metrics of communications: indicators with their dated values, where they stand and when they are next due."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from soteplan.domain.comm_dates import Occurrence, audience, occurrences
from soteplan.domain.communications import Channel, CommAction, CommOccurrence
from soteplan.domain.dates import add_months, month_end
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.state import PlanState

FIRST_YEARS = "2000-01-01"  # from which two years are counted in a plan without a start
PERIODS = {"monthly": 1, "quarterly": 3, "twice_a_year": 6, "yearly": 12, "biennial": 24}  # months


def is_metric(row: Indicator) -> bool:
    """Whether an indicator measures the communications: by its topic, or since it is of a target group or a channel."""
    return row.topic != "none" or bool(row.target_group_id or row.channel_id)


def metrics(state: PlanState) -> list[Indicator]:
    """The metrics of the plan's communications in their order."""
    return [row for row in state.rows(Indicator) if is_metric(row)]


class Reading(NamedTuple):
    """A value on a day, with the measurement that holds it."""

    date: str
    value: float
    row: Measurement


def readings(state: PlanState, indicator: Indicator) -> list[Reading]:
    """The dated values in the order of their days; of the same day in the plan's order."""
    rows = state.where(Measurement, "indicator_id", indicator.id)
    found = [Reading(row.date, row.value, row) for row in rows if row.date and row.value is not None]
    return sorted(found, key=lambda reading: reading.date)


def by_month(state: PlanState, indicator: Indicator) -> dict[str, Reading]:
    """The last value of each ISO month that has any."""
    return {reading.date[:7]: reading for reading in readings(state, indicator)}


def trend(found: list[Reading]) -> int | None:
    """Which way the last value has gone from the one before: 1 up, -1 down, 0 as it was; None before the second."""
    if len(found) < 2:
        return None
    before, last = found[-2].value, found[-1].value
    return (last > before) - (last < before)


def is_wanted(indicator: Indicator, way: int | None) -> bool | None:
    """Whether the way is the wanted one; None where there is none, or one that is to go up or down stood still."""
    if way is None:
        return None
    if indicator.direction == "hold":
        return way == 0
    wanted = 1 if indicator.direction == "up" else -1
    return None if way == 0 else way == wanted


def distance(indicator: Indicator, value: float) -> float | None:
    """How far a value is from the target, never negative: 0 once it is reached, by the wanted direction.

    A value that is to hold is as far as it differs, whichever way. None without a target.
    """
    if indicator.target is None:
        return None
    away = indicator.target - value
    return {"up": max(0.0, away), "down": max(0.0, -away), "hold": abs(away)}[indicator.direction]


def next_due(state: PlanState, indicator: Indicator) -> str | None:
    """The last day of the first period after the last value; of the plan's first period before there is any.

    Periods are whole months: calendar months, quarters, halves and years; of two years from the plan's first
    year on.
    None without a frequency, and where the plan ends before the period begins; a period that the plan cuts is due when
    the plan ends.
    """
    found = readings(state, indicator)
    return _due_after(state, indicator, found[-1].date if found else None)


def _due_after(state: PlanState, indicator: Indicator, last: str | None) -> str | None:
    months = PERIODS.get(indicator.frequency)
    start, end = state.plan.start_date, state.plan.end_date
    day = last or start
    if months is None or day is None:
        return None
    first = _period_start(day, months, start or FIRST_YEARS)
    first = add_months(first, months) if last else first
    if end and first > end:
        return None
    due = month_end(add_months(first, months - 1))
    return min(due, end) if end else due


def _period_start(day: str, months: int, origin: str) -> str:
    """The first day of the period that a day is in."""
    start = f"{origin[:4]}-01-01"
    number = (int(day[:4]) - int(start[:4])) * 12 + int(day[5:7]) - 1
    return add_months(start, number // months * months)


class Standing(NamedTuple):
    """Where a metric stands: its last value, the way it went, how far the target is, and when it is next due."""

    indicator: Indicator
    last: Reading | None
    way: int | None
    wanted: bool | None
    distance: float | None
    due: str | None

    def is_late(self, on: str) -> bool:
        """Whether the day of the next value has passed."""
        return self.due is not None and self.due < on


def standing(state: PlanState, indicator: Indicator) -> Standing:
    """Where a metric stands now."""
    found = readings(state, indicator)
    last, way = (found[-1] if found else None), trend(found)
    away = distance(indicator, last.value) if last else None
    due = _due_after(state, indicator, last.date if last else None)
    return Standing(indicator, last, way, is_wanted(indicator, way), away, due)


# from the calendar


class Held(NamedTuple):
    """The events and meetings of a month that are done in the calendar."""

    month: str
    days: tuple[Occurrence, ...]

    @property
    def events(self) -> int:
        return len(self.days)

    @property
    def reached(self) -> int:
        """The audience of those of which it is known."""
        return sum(each.reached or 0 for each in self.days)


def held(state: PlanState, indicator: Indicator | None = None) -> list[Held]:
    """What was held by month, in their order; of a metric's channel and target group alone where it names them.

    An event is a day of the calendar that is done, on a channel of events and meetings. One for all target
    groups counts for each.
    """
    counted = (row for row in state.rows(CommAction) if _counts(state, indicator, row))
    done = (each for row in counted for each in occurrences(state, row) if each.state == "done")
    found: dict[str, list[Occurrence]] = defaultdict(list)
    for each in sorted(done, key=attrgetter("start")):
        found[each.start[:7]].append(each)
    return [Held(month, tuple(found[month])) for month in sorted(found)]


def _counts(state: PlanState, indicator: Indicator | None, action: CommAction) -> bool:
    """Whether days of an action may count. One that repeats has been held on the days alone that have rows."""
    channel = state.get(Channel, action.channel_id)
    if channel is None or channel.kind != "event" or not _concerns(state, indicator, action):
        return False
    return action.repeat == "none" or bool(state.where(CommOccurrence, "comm_action_id", action.id))


def _concerns(state: PlanState, indicator: Indicator | None, action: CommAction) -> bool:
    if indicator is None:
        return True
    groups = {group.id for group in audience(state, action)}
    other_channel = indicator.channel_id and indicator.channel_id != action.channel_id
    return not other_channel and (not indicator.target_group_id or not groups or indicator.target_group_id in groups)


class Proposal(NamedTuple):
    """A value that the calendar has for a month, and what the metric has there now."""

    held: Held
    value: float
    before: Reading | None


COUNTED = ("events", "reached", "events_so_far", "reached_so_far")
SO_FAR = "_so_far"  # what is counted from the first month on, not in the month alone


def proposals(state: PlanState, indicator: Indicator, what: str) -> list[Proposal]:
    """The months in which a metric would get another value from the calendar.

    `what` is one of COUNTED: how many events were held, or the audience reached, in the month or so far. Months of
    which no audience is known are left out. A month that has the value already is none.
    """
    now, found, so_far = by_month(state, indicator), [], 0
    for each in held(state, indicator):
        counted = each.events if what.startswith("events") else each.reached
        so_far += counted
        value, before = float(so_far if what.endswith(SO_FAR) else counted), now.get(each.month)
        if counted and (before is None or before.value != value):
            found.append(Proposal(each, value, before))
    return found


def counted_so_far(state: PlanState, indicator: Indicator) -> bool:
    """Whether the values of a metric look like sums from the start: three or more that rise and never fall."""
    values = [each.value for each in readings(state, indicator)]
    rising = all(before <= after for before, after in pairwise(values))
    return len(values) > 2 and rising and values[-1] > values[0]
