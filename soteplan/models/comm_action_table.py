"""The communication actions as a table, and by what they are grouped and filtered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from soteplan.document import Document
from soteplan.domain.comm_dates import audience, occurrences
from soteplan.domain.comm_ties import anchor_of
from soteplan.domain.communications import CommAction
from soteplan.domain.state import PlanState
from soteplan.domain.text import shortened
from soteplan.models.columns import Column, Compute, of_field
from soteplan.models.dimensions import Dimensions, Value, of_choice, of_party, of_reference, of_rows
from soteplan.models.register_table import RegisterTable
from soteplan.texts.language import Language, mark

TABLE = "comm_action"
LATEST = "9999"
ORDER = (
    "start_date", "title", "target_group_id", "channel_id", "owner_id", "state", "reached", "cost", "repeat", "tie",
)  # fmt: skip
Tie = Callable[[Language, PlanState, CommAction], str]
NO_CHANNEL = mark("figure", "No channel")
FOR_ALL = mark("figure", "For all")
NOBODY = mark("CommCalendar", "Nobody responsible")
NO_DAY = mark("CommCalendar", "No day")


def action_columns(language: Language, tie: Tie) -> list[Column]:
    """`tie` says in words what an action is tied to."""

    def field(name: str, width: int, **more: Any) -> Column:
        return replace(of_field(language, TABLE, name, width), **more)

    def day(name: str) -> Column:
        return field(name, 96, order=lambda row: getattr(row, name) or LATEST)  # what has none stands last

    def tied(state: PlanState, language: Language, row: Any) -> str:
        return tie(language, state, row)

    def computed(key: str, header: str, compute: Compute, width: int) -> Column:
        return Column(header, compute=compute, width=width, key=key)

    return [
        day("start_date"),
        field("title", 240),
        field("target_group_id", 192, compute=_groups),
        field("channel_id", 144),
        field("owner_id", 144),
        field("state", 104),
        field("reached", 88, compute=_reached),
        field("cost", 88),
        field("repeat", 128),
        computed("tie", language.text("CommCalendar", "Tied to"), tied, 184),
        day("end_date"),
        field("core_message_id", 208),
        field("comm_objective_id", 208),
        field("action_id", 168),
        field("milestone_id", 168),
        field("meeting_id", 168),
        field("offset_days", 104),
        computed("days", language.text("CommCalendar", "Days held"), _days, 80),
        field("timing", 168),
        field("note", 208),
    ]


def _groups(state: PlanState, language: Language, row: Any) -> str:
    """All that it is for, as they are pasted too; the cell edits the first."""
    return "; ".join(shortened(group.title) for group in audience(state, row)) or language.text("figure", FOR_ALL)


def _reached(state: PlanState, language: Language, row: Any) -> str:
    """Of a series all its days together."""
    total = reached(state, row)
    return "" if total is None else language.number(total)


def reached(state: PlanState, action: CommAction) -> int | None:
    """How many were reached on all days of an action together; None while nothing is known."""
    if action.repeat == "none":
        return action.reached
    told = [each.reached for each in occurrences(state, action) if each.reached is not None]
    return sum(told) if told else action.reached


def _days(state: PlanState, language: Language, row: Any) -> str:
    """On how many days it is held."""
    return language.number(sum(each.state != "dropped" for each in occurrences(state, row)))


class CommActionTable(RegisterTable):
    """One row for each action, whether it repeats or not."""

    told = ("note", "timing")

    def __init__(self, document: Document, language: Language, tie: Tie, parent: QObject | None = None) -> None:
        super().__init__(document, language, TABLE, action_columns(language, tie), parent)


def _target_groups(state: PlanState, language: Language, row: Any) -> list[Value]:
    return of_rows(language, audience(state, row), language.text("figure", FOR_ALL))


def _tied(state: PlanState, language: Language, row: Any) -> Value:
    anchor = anchor_of(state, row)
    if anchor is None:
        return Value((1, ""), "", language.text("CommCalendar", "Not tied"))
    return Value((0, f"{anchor.date or ''} {anchor.id}"), anchor.id, shortened(anchor.title))


def _month(state: PlanState, language: Language, row: Any) -> Value:
    """Of the first day, the earliest first."""
    month = (row.start_date or "")[:7]
    if not month:
        return Value((1, ""), "", language.text("CommCalendar", NO_DAY))
    return Value((0, month), month, language.month(month))


def _named(language: Language, dimension: str) -> str:
    names = {
        "start_date": mark("CommCalendar", "Month of the first day"),
        "tie": mark("CommCalendar", "Tied to"),
    }
    return language.text("CommCalendar", names[dimension]) if dimension in names else ""


ACTIONS = Dimensions(
    TABLE,
    {
        "channel_id": of_reference("channel_id", "figure", NO_CHANNEL),
        "owner_id": of_party("owner_id", "CommCalendar", NOBODY),
        "state": of_choice("state"),
        "start_date": _month,
        "repeat": of_choice("repeat"),
        "tie": _tied,
    },
    {"target_group_id": _target_groups},
    _named,
)
