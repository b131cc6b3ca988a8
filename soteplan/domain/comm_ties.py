"""Communication actions tied to a milestone or a meeting: what keeps a tie true, and which were left behind.

A milestone that moves leaves its actions where they are, until somebody moves them along. An action that is moved by
itself stays tied: the tie then says so many days after as it stands now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from soteplan.domain.changes import Change, joined
from soteplan.domain.comm_dates import anchor_day, tied_day
from soteplan.domain.comm_days import shifted
from soteplan.domain.communications import CommAction
from soteplan.domain.dates import days_between
from soteplan.domain.due import FINISHED
from soteplan.domain.fields import spec_of
from soteplan.domain.meetings import Meeting
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState

Anchor = Milestone | Meeting
ANCHORS = {"milestone": "milestone_id", "meeting": "meeting_id"}  # the field of an action that ties it to such a row
TIES = tuple(ANCHORS.values())
_WATCHED = frozenset({*TIES, "offset_days", "start_date"})


class LeftBehind(NamedTuple):
    """An action that does not stand where its tie says.

    `day` is where it would stand, `days` how many days it would move, negative for earlier; None while it has no day.
    """

    action: CommAction
    anchor: Anchor
    day: str
    days: int | None


def anchor_of(state: PlanState, action: CommAction) -> Anchor | None:
    """The milestone or the meeting that an action is tied to."""
    return state.get(Milestone, action.milestone_id) or state.get(Meeting, action.meeting_id)


def left_behind(state: PlanState, anchor_ids: Iterable[str] | None = None) -> list[LeftBehind]:
    """The actions that do not stand where their ties say, by the days they would stand on.

    With `anchor_ids` only those tied to these milestones and meetings. What is done or dropped stays where it was, and
    one whose milestone or meeting has no day has nowhere to go.
    """
    actions = state.rows(CommAction) if anchor_ids is None else tied_to(state, anchor_ids)
    found = (_left(state, action) for action in actions)
    return sorted((each for each in found if each), key=lambda each: (each.day, each.action.position, each.action.id))


def tied_to(state: PlanState, anchor_ids: Iterable[str]) -> list[CommAction]:
    """The actions tied to any of some milestones and meetings."""
    return [action for each in anchor_ids for field in TIES for action in state.where(CommAction, field, each)]


def _left(state: PlanState, action: CommAction) -> LeftBehind | None:
    anchor, day = anchor_of(state, action), tied_day(state, action)
    if anchor is None or day is None or day == action.start_date or action.state in FINISHED:
        return None
    return LeftBehind(action, anchor, day, days_between(action.start_date, day) if action.start_date else None)


def moved_anchors(changes: Iterable[Change]) -> dict[str, str | None]:
    """The milestones and meetings whose day changed, by id, each with the day it had before."""
    edits = ((each, each.before or {}, each.after or {}) for each in changes if each.table in ANCHORS)
    return {
        change.row_id: str(before["date"]) if before["date"] else None
        for change, before, after in edits
        if "date" in before and "date" in after
    }


# what follows from an edit, whoever made it


def followed(state: PlanState, changes: Iterable[Change]) -> dict[str, dict[str, object]]:
    """What an edit asks of ties and days of the actions it touched, by action: so that each tie says the truth.

    An action that got another day says anew how many days from its milestone it stands; one that got another number of
    days, or another milestone, goes where the tie says. One that gets its first tie is tied as it stands. Of two ties
    the one chosen last counts, and without a tie there is no number of days. An edit that writes both the day and the
    number of days is believed, and days further off than a tie can say are left for the plan check to tell.
    """
    found = {}
    for change in joined(each for each in changes if each.table == "comm_action"):
        action = state.get(CommAction, change.row_id)
        if action is not None and _wrote(change) & _WATCHED:
            found[action.id] = dict(_settled(state, action, change))
    return {action_id: values for action_id, values in found.items() if values}


def _wrote(change: Change) -> set[str]:
    """The columns an edit wrote; of a new row those that hold something."""
    after = change.after or {}
    return set(after) if change.before else {name for name, value in after.items() if value is not None}


def _settled(state: PlanState, action: CommAction, change: Change) -> Iterator[tuple[str, object]]:
    wrote = _wrote(change)
    if action.milestone_id and action.meeting_id:
        given_up = "milestone_id" if "milestone_id" not in wrote else "meeting_id"
        yield given_up, None
        action = replaced(action, **{given_up: None})
    if not (action.milestone_id or action.meeting_id):
        if "offset_days" not in wrote and action.offset_days is not None and wrote & {*TIES}:
            yield "offset_days", None
    elif (day := anchor_day(state, action)) is not None:
        yield from _by_tie(state, action, wrote) if _tie_leads(action, wrote) else _by_day(action, day, wrote)


def _tie_leads(action: CommAction, wrote: set[str]) -> bool:
    """Whether the tie says where the action stands; else the day of the action says what the tie is."""
    if "start_date" in wrote:
        return False
    newly_tied = bool(wrote & {*TIES})
    return "offset_days" in wrote or action.start_date is None or (newly_tied and action.offset_days is not None)


def _by_tie(state: PlanState, action: CommAction, wrote: set[str]) -> Iterator[tuple[str, object]]:
    day = tied_day(state, action)
    if day is None or day == action.start_date:
        return
    values = shifted(action, days_between(action.start_date, day)) if action.start_date else {"start_date": day}
    yield from ((name, value) for name, value in values.items() if name not in wrote)
    if action.offset_days is None and action.start_date is None:
        yield "offset_days", 0


def _by_day(action: CommAction, day: str, wrote: set[str]) -> Iterator[tuple[str, object]]:
    if "offset_days" in wrote or action.start_date is None:
        return
    offset, bounds = days_between(day, action.start_date), spec_of(CommAction).by_name["offset_days"]
    if offset != action.offset_days and (bounds.minimum or 0) <= offset <= (bounds.maximum or 0):
        yield "offset_days", offset
