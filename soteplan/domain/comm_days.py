"""Single days of repeating actions: what stays, moves or goes when the action moves or gets another rhythm.

The n-th day stays the n-th. A day that was held keeps the day on which it was held.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from soteplan.domain.changes import Change, joined
from soteplan.domain.comm_dates import LAST_DAY, rhythm, was_held
from soteplan.domain.communications import CommAction, CommOccurrence
from soteplan.domain.dates import add_days, days_between
from soteplan.domain.state import PlanState

Values = dict[str, object]


@dataclass(slots=True)
class Writes:
    """What follows for an action and its single days; new days are made with the values of `added`."""

    action: Values = field(default_factory=dict)
    days: dict[str, Values] = field(default_factory=dict)
    added: list[Values] = field(default_factory=list)
    dropped: list[CommOccurrence] = field(default_factory=list)


def shifted(action: CommAction, days: int) -> dict[str, str]:
    """The first and last day so many days later; one that repeats is held as many times as before.

    Months differ in length, so the last day of a repeating action may go less far or further than the first.
    """
    if action.start_date is None:
        return {}
    start = add_days(action.start_date, days)
    if not action.end_date:
        return {"start_date": start}
    end = add_days(action.end_date, days)
    return {"start_date": start, "end_date": end if action.repeat == "none" else _as_often(action, start, end)}


def _as_often(action: CommAction, start: str, end: str) -> str:
    """The end that is nearest to one wanted, after which a rhythm has as many days as the action has now."""
    times = sum(1 for _ in rhythm(str(action.start_date), str(action.end_date), action.repeat))
    following = list(islice(rhythm(start, LAST_DAY, action.repeat), times + 1))
    if len(following) > times:
        end = min(end, add_days(following[times], -1))
    return max(end, following[min(times, len(following)) - 1]) if times > 1 else end


def followed(state: PlanState, changes: Iterable[Change]) -> dict[str, Writes]:
    """What follows from an edit for the single days of the actions it touched, by action.

    Another first day takes the single days along. Of another rhythm those days stay that it has too, and those that
    were held or say something; days that were only moved or cancelled go with the day they were moved from. An action
    that comes to be held once takes over what is known of its first day, and gives it back when it repeats again.
    """
    by_table: dict[str, list[Change]] = {"comm_action": [], "comm_occurrence": []}
    for each in changes:
        by_table.get(each.table, []).append(each)
    written = {each.row_id for each in by_table["comm_occurrence"]}
    found = {}
    for change in joined(by_table["comm_action"]):
        action = state.get(CommAction, change.row_id)
        if action is not None and action.start_date and change.before:
            days = state.where(CommOccurrence, "comm_action_id", action.id)
            found[action.id] = _followed(action, change, [row for row in days if row.id not in written])
    return found


def _followed(action: CommAction, change: Change, rows: list[CommOccurrence]) -> Writes:
    before = change.before or {}
    was_first = str(before.get("start_date", action.start_date) or "")
    if "repeat" in before:
        return _another_rhythm(action, rows, str(before["repeat"]), was_first, change)
    if was_first and was_first != action.start_date and action.repeat != "none":
        return Writes(days=dict(_along(action, was_first, rows)))
    return Writes()


def _along(action: CommAction, was_first: str, rows: list[CommOccurrence]) -> Iterator[tuple[str, Values]]:
    """Each single day with the n-th day of the rhythm that it is."""
    first = str(action.start_date)
    last = max((row.due_date or "" for row in rows), default="")
    places = {day: place for place, day in enumerate(rhythm(was_first, last, action.repeat))}
    days = list(islice(rhythm(first, LAST_DAY, action.repeat), len(places)))
    for row in rows:
        place = places.get(row.due_date or "", len(days))
        if place < len(days):
            yield row.id, _moved(row, days[place], days_between(was_first, first))


def _moved(row: CommOccurrence, due: str, days: int) -> Values:
    later = add_days(row.date, days) if row.date else None
    date = row.date or row.due_date if was_held(row) else later
    return {"due_date": due, "date": None if date == due else date}


def _another_rhythm(action: CommAction, rows: list[CommOccurrence], was: str, was_first: str, change: Change) -> Writes:
    first, writes = str(action.start_date), Writes()
    if was == "none":
        _give_back(action, change, rows, writes)
    last = max((row.due_date or "" for row in rows), default="")
    days = set(rhythm(first, last, action.repeat))
    for row in rows:
        if action.repeat == "none" and row.due_date in (first, was_first):
            writes.dropped.append(row)
            writes.action.update(_taken_over(action, row, change))
        elif row.due_date not in days and not was_held(row) and not row.note:
            writes.dropped.append(row)
    return writes


def _taken_over(action: CommAction, row: CommOccurrence, change: Change) -> Values:
    """What an action that is held once knows from its first day, unless the edit itself says otherwise."""
    note = "\n".join(part for part in (action.note, row.note) if part)
    known: Values = {"state": row.state, "reached": row.reached, "note": note}
    if row.date:
        known["start_date"] = row.date
    return {name: value for name, value in known.items() if name not in (change.after or {})}


def _give_back(action: CommAction, change: Change, rows: list[CommOccurrence], writes: Writes) -> None:
    """What was held once becomes the first day of many; the others are still to come."""
    held = action.state == "done" or action.reached is not None
    if not held or any(row.due_date == action.start_date for row in rows):
        return
    writes.added.append(
        {
            "comm_action_id": action.id,
            "due_date": action.start_date,
            "state": action.state,
            "reached": action.reached,
        }
    )
    writes.action.update({"state": "not_started", "reached": None})
