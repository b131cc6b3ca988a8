"""What a user does to questions and feedback: take them down, answer them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from soteplan.domain.communications import Feedback
from soteplan.domain.feedback import NEEDS_NO_ANSWER, WAITING
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.domain.today import today
from soteplan.store.transaction import Transaction

STAYING = ("target_group_id", "channel_id", "comm_action_id")  # what the next one has from the one before it


def add(tx: Transaction, title: str, beside: Feedback | None = None, **values: Any) -> Feedback:
    """Something said today: next after another with its group, channel and occasion, or last of all."""
    stays = {name: getattr(beside, name) for name in STAYING} if beside else {}
    position = _after(tx.state, beside) if beside else _last(tx.state)
    return tx.add(Feedback, **{"title": title, "date": today(), "position": position, **stays, **values})


def note(tx: Transaction, title: str, kind: str, **values: Any) -> Feedback:
    """Something said in a session that goes on, last of all; thanks, which need no answer, are closed at once."""
    state = "closed" if kind in NEEDS_NO_ANSWER else "open"
    return add(tx, title, kind=kind, state=state, **values)


def add_many(tx: Transaction, found: Sequence[Mapping[str, Any]]) -> list[Feedback]:
    """Rows with their values, last of all; one with an answer whose state is not told is answered."""
    made, position = [], _last(tx.state)
    for values in found:
        made.append(tx.add(Feedback, position=position, **_standing(values)))
        position = key_between(position, "")
    return made


def move(tx: Transaction, row: Feedback, steps: int) -> Feedback:
    """The row so many places further down among all of them, whatever their groups; it stops at the ends."""
    order = tx.state.rows(Feedback)
    place = [other.id for other in order].index(row.id)
    target = max(0, min(len(order) - 1, place + steps))
    if target == place:
        return row
    rest = order[:place] + order[place + 1 :]
    before = rest[target - 1].position if target else ""
    after = (other.position for other in rest[target:] if other.position > before)
    return tx.update(row, position=key_between(before, next(after, "")))


def _after(state: PlanState, row: Feedback) -> str:
    following = [other.position for other in state.rows(Feedback) if other.position > row.position]
    return key_between(row.position, following[0] if following else "")


def _last(state: PlanState) -> str:
    return key_between(max((row.position for row in state.table(Feedback).values()), default=""), "")


def _standing(values: Mapping[str, Any]) -> dict[str, Any]:
    answered = str(values.get("answer", "")).strip() and "state" not in values
    return {**values, "state": "answered"} if answered else dict(values)


def set_field(tx: Transaction, row: Any, name: str, value: Any) -> Feedback:
    """One field of a row, and what follows from it.

    An answer makes the state answered and today its day; without its text it is open again. A state that is no longer
    answered has no day of its answer.
    """
    follows = {"answer": _answered, "state": _stands}.get(name)
    return tx.update(row, **{name: value}, **(follows(row, value) if follows else {}))  # type: ignore[no-any-return]


def _answered(row: Feedback, answer: str) -> dict[str, Any]:
    if answer.strip() and row.state in WAITING:
        return {"state": "answered", "answered_date": row.answered_date or today()}
    if not answer.strip() and row.answer.strip() and row.state == "answered":
        return {"state": "open", "answered_date": None}
    return {}


def _stands(row: Feedback, state: str) -> dict[str, Any]:
    if state != "answered":
        return {"answered_date": None}
    return {"answered_date": row.answered_date or today()}
