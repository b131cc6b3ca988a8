"""Links that say what contributes to what: goal to goal, and action to goal.

No two links join the same two rows, and none makes a goal serve itself; the second the write gate sees to, since a goal
that is moved in its tree can close a circle as well as a link can (see domain.goal_circles).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.goal_circles import would_close
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction

Link = GoalLink | ActionGoal
Source = Goal | Action


class Ends(NamedTuple):
    """The fields of a link that name what contributes, and what it contributes to."""

    source: str
    target: str


ENDS: dict[type[Any], Ends] = {GoalLink: Ends("from_goal_id", "to_goal_id"), ActionGoal: Ends("action_id", "goal_id")}
_LINKS: dict[type[Any], type[Any]] = {Goal: GoalLink, Action: ActionGoal}


def between(state: PlanState, source: Source, target: Goal) -> Link | None:
    """The link by which a goal or an action contributes to a goal."""
    kind, ends = _kind_of(source)
    return next((link for link in state.where(kind, ends.source, source.id) if _target(link) == target.id), None)


def ends_of(state: PlanState, link: Link) -> tuple[Any, Any]:
    """What contributes, and what it contributes to; None where the plan has lost one."""
    ends = ENDS[type(link)]
    source, target = (_row_at(state, type(link), name, getattr(link, name)) for name in ends)
    return source, target


def refused(state: PlanState, source: Source, target: Goal) -> bool:
    """Whether a link between the two would be refused: it is there, or it would close a circle."""
    kind, ends = _kind_of(source)
    if between(state, source, target) is not None:
        return True
    values = {"id": "", ends.source: source.id, ends.target: target.id}
    return bool(would_close(state, spec_of(kind).table, values))


def link(transaction: Transaction, source: Source, target: Goal, explanation: str = "") -> Link:
    """A new link. Refusals: already_linked, goal_circle with the `path` of goals."""
    kind, ends = _kind_of(source)
    _refuse_second(transaction.state, kind, source.id, target.id)
    values = {ends.source: source.id, ends.target: target.id, "explanation": explanation}
    added: Link = transaction.add(kind, **values)
    return added


def unlink(transaction: Transaction, source: Source, target: Goal) -> None:
    """No link leads from one to the other any more."""
    kind, ends = _kind_of(source)
    for found in transaction.state.where(kind, ends.source, source.id):
        if _target(found) == target.id:
            transaction.delete(found)


def toggle(transaction: Transaction, source: Source, target: Goal) -> Link | None:
    """The new link, or None where there was one, which is gone. Refuses as `link` does."""
    if between(transaction.state, source, target) is None:
        return link(transaction, source, target)
    unlink(transaction, source, target)
    return None


def set_end(transaction: Transaction, row: Link, name: str, value: str | None) -> Link:
    """A link with another row at one of its ends. Refuses as `link` does."""
    ends = ENDS[type(row)]
    after = {ends.source: getattr(row, ends.source), ends.target: getattr(row, ends.target), name: value}
    _refuse_second(transaction.state, type(row), after[ends.source], after[ends.target], row.id)
    changed: Link = transaction.update(row, **{name: value})
    return changed


def _kind_of(source: Source) -> tuple[type[Any], Ends]:
    kind = _LINKS[type(source)]
    return kind, ENDS[kind]


def _target(row: Link) -> str | None:
    target: str | None = getattr(row, ENDS[type(row)].target)
    return target


def _refuse_second(state: PlanState, kind: type[Any], source: str, target: str, itself: str = "") -> None:
    ends = ENDS[kind]
    for other in state.where(kind, ends.source, source):
        if _target(other) == target and other.id != itself:
            first, second = (
                _row_at(state, kind, field, row_id) for field, row_id in zip(ends, (source, target), strict=True)
            )
            raise Refusal("already_linked", name=_named(first), other=_named(second))


def _row_at(state: PlanState, kind: type[Any], field: str, row_id: str) -> Any:
    return state.find(spec_of(kind).by_name[field].target, row_id)


def _named(row: Any) -> str:
    return " ".join(part for part in (row.code, row.title) if part) if row else ""
