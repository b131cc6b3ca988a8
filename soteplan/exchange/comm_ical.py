"""The calendar of communications as an iCalendar file (RFC 5545): whole days, what repeats as one event with its rule.

A repeating action is written so that every program expands it to the days of `comm_dates.calendar`: a rule that names
the 31st would skip shorter months, where the plan has their last day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any, Protocol

from soteplan.domain.comm_dates import MONTHS, WEEKS, Occurrence, audience, last_day, occurrences, rhythm, was_held
from soteplan.domain.communications import Channel, CommAction, CoreMessage
from soteplan.domain.plan import Party
from soteplan.domain.rows import replaced
from soteplan.domain.state import PlanState
from soteplan.exchange.ical import empty, whole_days

STATUS = {"dropped": "CANCELLED", "paused": "TENTATIVE"}
REST = "rest"  # after the id of an action whose series was given up
SHORTEST, LONGEST = 28, 31  # days of a month


class Words(Protocol):
    """How a language calls what an event tells."""

    def field(self, table: str, name: str) -> str: ...
    def choice(self, table: str, name: str, value: str) -> str: ...


def undated(state: PlanState) -> int:
    """How many actions have no day, and so no place in a calendar."""
    return sum(not action.start_date for action in state.rows(CommAction))


def written(state: PlanState, words: Words, everyone: str, stamp: datetime) -> bytes:
    """The calendar file. `everyone` is whom an action without a target group is for; `stamp` as for exchange.ical.

    Days that were cancelled are left out of their series; those moved or remarked on stand as exceptions to it. Of a
    series that is given up the days that were held stay as they are; it ends with them, and the rest of it is cancelled
    as an event of its own. Ids are those of the actions, so that a calendar which is imported again takes the place of
    the old one.
    """
    calendar = empty(state.plan.title)
    for action in sorted(state.rows(CommAction), key=lambda row: (row.start_date or "", row.title, row.id)):
        kind = _kind(state, action)
        for event in _events(state, action, lambda row: details(state, row, words, everyone), stamp):
            if kind:
                event.add("categories", [words.choice("channel", "kind", kind)])
            calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def details(state: PlanState, action: CommAction, words: Words, everyone: str) -> str:
    """To whom, by which channel, which message, who is responsible, and what else is noted: a line for each."""
    told = {
        "target_group_id": ", ".join(group.title for group in audience(state, action)) or everyone,
        "channel_id": _title(state.get(Channel, action.channel_id)),
        "core_message_id": _title(state.get(CoreMessage, action.core_message_id)),
        "owner_id": _title(state.get(Party, action.owner_id)),
        "timing": action.timing,
        "state": words.choice("comm_action", "state", action.state),
    }
    lines = [f"{words.field('comm_action', name)}: {value}" for name, value in told.items() if value]
    return "\n".join([*lines, action.note] if action.note else lines)


def rule(first: str, last: str, repeat: str) -> dict[str, object]:
    """The recurrence rule whose days from the first day until the last are those of `comm_dates.rhythm`.

    Of a day that not every month has, it takes the last one that there is.
    """
    until = date.fromisoformat(last)
    if repeat in WEEKS:
        return {"freq": "weekly", "interval": WEEKS[repeat], "until": until}
    day = int(first[8:10])
    found: dict[str, object] = {"freq": "monthly", "interval": MONTHS[repeat], "until": until}
    if day == LONGEST:
        return {**found, "bymonthday": -1}
    if day > SHORTEST:
        return {**found, "bymonthday": list(range(SHORTEST, day + 1)), "bysetpos": -1}
    return found


def _events(state: PlanState, action: CommAction, tell: Callable[[CommAction], str], stamp: datetime) -> Iterator[Any]:
    """The action, the days of its series that differ, and those held before it got the rhythm it has."""
    found = occurrences(state, action)
    if not found:
        return
    days = {action.start_date} if action.repeat == "none" else set(_rhythm(state, action))
    by_rule = [each for each in found if each.due in days]
    stands, rest = _parted(action, by_rule)
    told = tell(replaced(action, state="done") if _is_partly_held(action, stands) else action)
    yield from _told_days(action, stands, told, stamp)
    if rest:
        yield _given_up(action, rest, tell(action), stamp)
    for each in found:
        if each.due not in days and each.row is not None:
            yield _once(each, each.row.id, told, stamp)


def _parted(action: CommAction, days: list[Occurrence]) -> tuple[list[Occurrence], list[Occurrence]]:
    """The days that stand, and of a series that was given up after some were held those after them."""
    last = max((number for number, each in enumerate(days, 1) if _was_held(each)), default=0)
    return (days[:last], days[last:]) if action.state == "dropped" and last and len(days) > 1 else (days, [])


def _is_partly_held(action: CommAction, days: list[Occurrence]) -> bool:
    return action.state == "dropped" and any(map(_was_held, days))


def _told_days(action: CommAction, days: list[Occurrence], told: str, stamp: datetime) -> Iterator[Any]:
    if len(days) == 1:
        yield _once(days[0], action.id, told, stamp)
        return
    yield _series(action, days, told, stamp)
    for each in days:
        if _differs(each):
            event = _once(each, action.id, told, stamp)
            event.add("recurrence-id", date.fromisoformat(each.due))
            yield event


def _given_up(action: CommAction, days: list[Occurrence], told: str, stamp: datetime) -> Any:
    """The rest of a series, cancelled: it has an id of its own, since one id cannot be both held and cancelled."""
    first = days[0].due
    event = whole_days(f"{action.id}-{REST}", first, first, action.title, told, stamp)
    if len(days) > 1:
        event.add("rrule", rule(str(action.start_date), days[-1].due, action.repeat))
    event.add("status", STATUS["dropped"])
    return event


def _rhythm(state: PlanState, action: CommAction) -> Iterator[str]:
    return rhythm(str(action.start_date), last_day(state, action), action.repeat)


def _series(action: CommAction, days: list[Occurrence], told: str, stamp: datetime) -> Any:
    first, last = days[0].due, days[-1].due
    event = whole_days(action.id, first, first, action.title, told, stamp)
    event.add("rrule", rule(first, last, action.repeat))
    is_partly_held = _is_partly_held(action, days)
    if action.state in STATUS and not is_partly_held:
        event.add("status", STATUS[action.state])
    left_out = (each for each in days if (not _was_held(each) if is_partly_held else _is_cancelled(each)))
    cancelled = [date.fromisoformat(each.due) for each in left_out]
    if cancelled:
        event.add("exdate", cancelled, parameters={"VALUE": "DATE"})
    return event


def _once(each: Occurrence, row_id: str, told: str, stamp: datetime) -> Any:
    note = each.row.note if each.row else ""
    told = "\n".join(part for part in (told, note) if part)
    event = whole_days(row_id, each.start, each.end, each.action.title, told, stamp)
    state = "dropped" if each.action.state == "dropped" and not _was_held(each) else each.state
    if state in STATUS:
        event.add("status", STATUS[state])
    return event


def _was_held(each: Occurrence) -> bool:
    return each.row is not None and was_held(each.row)


def _is_cancelled(each: Occurrence) -> bool:
    """One day given up of a series that goes on."""
    return each.state == "dropped" and each.action.state != "dropped"


def _differs(each: Occurrence) -> bool:
    if each.action.state == "dropped" and not _was_held(each):
        return False
    return not _is_cancelled(each) and each.row is not None and bool(each.row.date or each.row.note)


def _kind(state: PlanState, action: CommAction) -> str:
    channel = state.get(Channel, action.channel_id)
    return channel.kind if channel else ""


def _title(row: Any) -> str:
    return str(row.title) if row else ""
