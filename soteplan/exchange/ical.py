"""Dates of a plan as an iCalendar file (RFC 5545): milestones, meetings and reporting points as whole-day events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from soteplan.domain.entities import ENTITIES
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Milestone, Package
from soteplan.domain.state import PlanState
from soteplan.domain.text import clean, clean_line

TABLES = ("milestone", "meeting", "reporting_point")
_TRANSPARENT = "TRANSPARENT"  # a whole day with a milestone in it is no busy day


class Event(NamedTuple):
    """A day that somebody should have in their calendar."""

    table: str
    row_id: str
    day: str
    title: str
    details: str
    place: str
    dropped: bool


def events(state: PlanState) -> list[Event]:
    """The dated rows in order of their days."""
    return sorted(_events(state), key=lambda event: (event.day, event.title, event.row_id))


def undated(state: PlanState) -> int:
    """How many rows have no day, and so no place in a calendar."""
    return sum(not row.date for table in TABLES for row in state.rows(ENTITIES[table].row_type))


def written(state: PlanState, kind: Callable[[str], str], stamp: datetime) -> bytes:
    """The calendar file. `kind` names a table, for the categories; `stamp` is when the plan was last changed.

    Ids are those of the rows, so that a calendar which is imported again takes the place of the old one.
    """
    calendar = empty(state.plan.title)
    for event in events(state):
        calendar.add_component(_component(event, kind(event.table), stamp))
    data: bytes = calendar.to_ical()
    return data


def empty(title: str) -> Any:
    """A calendar of the icalendar library without events, called by a title."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Soteplan//Soteplan//FI")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if title:
        calendar.add("x-wr-calname", clean_line(title))
    return calendar


def whole_days(row_id: str, first: str, last: str, title: str, details: str, stamp: datetime) -> Any:
    """An event of whole days, both ends included, whose id is that of a row."""
    from icalendar import Event as Component

    component = Component()
    component.add("uid", f"{row_id}@soteplan")
    component.add("dtstamp", stamp)
    component.add("dtstart", date.fromisoformat(first))
    component.add("dtend", date.fromisoformat(last) + timedelta(days=1))
    component.add("summary", clean_line(title))
    if details:
        component.add("description", clean(details))
    component.add("transp", _TRANSPARENT)
    return component


def _component(event: Event, category: str, stamp: datetime) -> Any:
    component = whole_days(event.row_id, event.day, event.day, event.title, event.details, stamp)
    if event.place:
        component.add("location", clean_line(event.place))
    component.add("categories", [category])
    if event.dropped:
        component.add("status", "CANCELLED")
    return component


def _events(state: PlanState) -> Iterator[Event]:
    for table in TABLES:
        for row in state.rows(ENTITIES[table].row_type):
            if row.date:
                yield _event(state, table, row)


def _event(state: PlanState, table: str, row: Any) -> Event:
    owner = state.get(Party, getattr(row, "owner_id", None) or getattr(row, "body_id", None))
    parts = (_where(state, row), owner.title if owner else "", row.note)
    details = "\n".join(part for part in parts if part)
    dropped = getattr(row, "state", "") == "dropped"
    return Event(table, row.id, row.date, row.title, details, getattr(row, "place", ""), dropped)


def _where(state: PlanState, row: Any) -> str:
    """What a milestone belongs to."""
    if not isinstance(row, Milestone):
        return ""
    above = state.get(Action, row.action_id) or state.get(Package, row.package_id)
    return f"{above.code} {above.title}".strip() if above else ""
