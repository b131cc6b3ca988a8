"""The calendar of communications as an iCalendar file (RFC 5545): whole days, what repeats as one event with its rule.

A repeating action is written so that every program expands it to the days of `comm_dates.calendar`: a rule that names
the 31st would skip shorter months, where the plan has their last day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Protocol

from soteplan.domain.comm_dates import MONTHS, WEEKS, Occurrence, audience, last_day, occurrences, rhythm
from soteplan.domain.communications import Channel, CommAction, CoreMessage
from soteplan.domain.plan import Party
from soteplan.domain.state import PlanState
from soteplan.exchange.ical import empty, whole_days

STATUS = {"dropped": "CANCELLED", "paused": "TENTATIVE"}
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

    Days that were cancelled are left out of their series; those moved or remarked on stand as exceptions to it. Ids are
    those of the actions, so that a calendar which is imported again takes the place of the old one.
    """
    calendar = empty(state.plan.title)
    for action in sorted(state.rows(CommAction), key=lambda row: (row.start_date or "", row.title, row.id)):
        kind = _kind(state, action)
        for event in _events(state, action, details(state, action, words, everyone), stamp):
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


def _events(state: PlanState, action: CommAction, told: str, stamp: datetime) -> Iterator[Any]:
    """The action, the days of its series that differ, and those held before it got the rhythm it has."""
    found = occurrences(state, action)
    if not found:
        return
    days = {action.start_date} if action.repeat == "none" else set(_rhythm(state, action))
    by_rule = [each for each in found if each.due in days]
    yield _series(action, by_rule, told, stamp) if len(by_rule) > 1 else _once(by_rule[0], action.id, told, stamp)
    for each in by_rule if len(by_rule) > 1 else ():
        if _differs(each):
            event = _once(each, action.id, told, stamp)
            event.add("recurrence-id", date.fromisoformat(each.due))
            yield event
    for each in found:
        if each.due not in days and each.row is not None:
            yield _once(each, each.row.id, told, stamp)


def _rhythm(state: PlanState, action: CommAction) -> Iterator[str]:
    return rhythm(str(action.start_date), last_day(state, action), action.repeat)


def _series(action: CommAction, days: list[Occurrence], told: str, stamp: datetime) -> Any:
    first, last = days[0].due, days[-1].due
    event = whole_days(action.id, first, first, action.title, told, stamp)
    event.add("rrule", rule(first, last, action.repeat))
    if action.state in STATUS:
        event.add("status", STATUS[action.state])
    cancelled = [date.fromisoformat(each.due) for each in days if _is_cancelled(each)]
    if cancelled:
        event.add("exdate", cancelled, parameters={"VALUE": "DATE"})
    return event


def _once(each: Occurrence, row_id: str, told: str, stamp: datetime) -> Any:
    note = each.row.note if each.row else ""
    told = "\n".join(part for part in (told, note) if part)
    event = whole_days(row_id, each.start, each.end, each.action.title, told, stamp)
    if each.state in STATUS:
        event.add("status", STATUS[each.state])
    return event


def _is_cancelled(each: Occurrence) -> bool:
    """One day given up of a series that goes on."""
    return each.state == "dropped" and each.action.state != "dropped"


def _differs(each: Occurrence) -> bool:
    return not _is_cancelled(each) and each.row is not None and bool(each.row.date or each.row.note)


def _kind(state: PlanState, action: CommAction) -> str:
    channel = state.get(Channel, action.channel_id)
    return channel.kind if channel else ""


def _title(row: Any) -> str:
    return str(row.title) if row else ""
