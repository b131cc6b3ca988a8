"""What a user does to the calendar of communications: ties, moves, and single days of what repeats.

Each takes the transaction it writes in; days are ISO texts. What follows for ties and single days is written at the
gate, see domain.comm_ties and domain.comm_days.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from soteplan.domain.comm_dates import occurrences
from soteplan.domain.comm_days import shifted
from soteplan.domain.comm_ties import ANCHORS, TIES, Anchor, left_behind
from soteplan.domain.communications import CommAction, CommOccurrence
from soteplan.domain.dates import add_days, days_between, is_date
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.store.transaction import Transaction

if TYPE_CHECKING:
    from soteplan.domain.comm_draft import Draft  # loaded with its dialog

PLANNED = {"date": None, "state": "not_started", "reached": None, "note": ""}  # a single day that differs in nothing


def move_along(tx: Transaction, action_ids: Iterable[str]) -> list[CommAction]:
    """The actions go where their ties say, with their ends and single days; those that stand there already stay.

    Raises Refusal("not_a_date") where that is past the years of the calendar.
    """
    wanted = set(action_ids)
    behind = [each for each in left_behind(tx.state) if each.action.id in wanted]
    return [_put(tx, each.action, each.day) for each in behind]


def add_drafts(tx: Transaction, drafts: Iterable[Draft]) -> list[CommAction]:
    """The drafted actions, last in the calendar; those tied to a milestone get their day by the tie.

    Days of a series that are no working days are held on the one the draft gives them.
    """
    return [_drafted(tx, draft) for draft in drafts]


def _drafted(tx: Transaction, draft: Draft) -> CommAction:
    action = tx.add(CommAction, **draft.values())
    for due, day in draft.moved(tx.state.plan.end_date).items():
        tx.add(CommOccurrence, comm_action_id=action.id, due_date=due, date=day)
    return action


def move(tx: Transaction, action: CommAction, days: int) -> CommAction:
    """The action, or the whole series, so many days later; a tie says so many days more. One without a day stays."""
    current = _current(tx, action)
    return _put(tx, current, add_days(current.start_date, days)) if current.start_date else current


def tie(tx: Transaction, action: CommAction, anchor: Anchor, offset: int | None = None) -> CommAction:
    """The action stands so many days after a milestone or a meeting, before it when negative.

    Without a number of days it is tied as it stands. Where the milestone has no day yet the action waits for it.
    """
    current = _current(tx, action)
    if offset is None and current.start_date and anchor.date:
        offset = days_between(anchor.date, current.start_date)
    field = ANCHORS[spec_of(type(anchor)).table]
    tied = tx.update(current, **{**dict.fromkeys(TIES), field: anchor.id}, offset_days=offset or 0)
    return _put(tx, tied, add_days(anchor.date, offset or 0)) if anchor.date else tied


def loosen(tx: Transaction, action: CommAction) -> CommAction:
    """The action stays where it is, whatever becomes of the milestone or the meeting."""
    return tx.update(_current(tx, action), **dict.fromkeys(TIES), offset_days=None)


def _put(tx: Transaction, action: CommAction, day: str) -> CommAction:
    """The action with its first day on another one."""
    if not is_date(day):
        raise Refusal("not_a_date", value=day)
    if action.start_date is None:
        return tx.update(action, start_date=day)
    return tx.update(action, **shifted(action, days_between(action.start_date, day)))


def _current(tx: Transaction, action: CommAction) -> CommAction:
    return tx.state.get(CommAction, action.id) or action  # one that is gone is refused when it is written


# single days


def hold_on(tx: Transaction, action: CommAction, due: str, day: str) -> None:
    """One day of an action on another day; the rest of the series stays. One that is held once moves as a whole."""
    current = _current(tx, action)
    if current.repeat == "none" and due == current.start_date:
        _put(tx, current, day)
    else:
        _set(tx, current, due, date=None if day == due else day)


def set_state(tx: Transaction, action: CommAction, due: str, state: str) -> None:
    """The state of one day of an action, or of an action that is held once."""
    _set(tx, _current(tx, action), due, state=state)


def set_reached(tx: Transaction, action: CommAction, due: str, reached: int | None) -> None:
    """How many were reached on one day of an action, or by an action that is held once."""
    _set(tx, _current(tx, action), due, reached=reached)


def cancel(tx: Transaction, action: CommAction, due: str) -> None:
    """One day is not held; the series goes on."""
    set_state(tx, action, due, "dropped")


def as_planned(tx: Transaction, action: CommAction, due: str) -> None:
    """One day of a series as the rhythm has it; what was said of it by itself goes."""
    row = _day(tx, action, due)
    if row is not None:
        tx.delete(row)


def _set(tx: Transaction, action: CommAction, due: str, **values: object) -> None:
    if action.repeat == "none" and due == action.start_date:
        tx.update(action, **values)
        return
    row = _day(tx, action, due)
    if row is None:
        shown = next((each.state for each in occurrences(tx.state, action) if each.due == due), "not_started")
        row = tx.add(CommOccurrence, comm_action_id=action.id, due_date=due, **{"state": shown, **values})
    else:
        row = tx.update(row, **values)
    if all(getattr(row, name) == value for name, value in PLANNED.items()) and action.state == "not_started":
        tx.delete(row)


def _day(tx: Transaction, action: CommAction, due: str) -> CommOccurrence | None:
    """The row of a single day; of several that a file brought along the last one, as `occurrences` shows it."""
    rows = tx.state.where(CommOccurrence, "comm_action_id", action.id)
    return next((row for row in reversed(rows) if row.due_date == due), None)
