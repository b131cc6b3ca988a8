"""What is still to be done, when, and who answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from soteplan.domain.baseline import span_of
from soteplan.domain.dates import add_days
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState

_FINISHED = ("done", "dropped")


class Work(NamedTuple):
    """A dated row that somebody answers for: a phase or milestone by itself, or by the action it belongs to."""

    owner_id: str
    span: Span
    row: Any
    action: Action | None


def open_work(state: PlanState) -> list[Work]:
    """The phases and milestones that are not finished, and the actions without phases, by their dates."""
    return sorted(_open_work(state), key=lambda work: (work.span.end, work.span.start, work.row.id))


def _open_work(state: PlanState) -> Iterator[Work]:
    rows: list[Any] = [*state.table(Phase).values(), *state.table(Milestone).values(), *_bare_actions(state)]
    for row in rows:
        action = row if isinstance(row, Action) else state.get(Action, row.action_id)
        span = span_of(state, row)
        given_up = action is not None and action.state in _FINISHED
        if span is not None and row.state not in _FINISHED and not given_up:
            yield Work(
                row.owner_id or (action.owner_id if action else None) or _package_owner(state, row), span, row, action
            )


def _bare_actions(state: PlanState) -> list[Action]:
    phased = {phase.action_id for phase in state.table(Phase).values()}
    return [action for action in state.table(Action).values() if action.id not in phased]


def _package_owner(state: PlanState, row: Any) -> str:
    action = state.get(Action, getattr(row, "action_id", None))
    package = state.get(Package, getattr(action or row, "package_id", None))
    return (package.owner_id or "") if package else ""


def due_work(state: PlanState, on: str, days: int) -> list[Work]:
    """What should have ended before a day and has not, and what is to end within so many days from it."""
    return [work for work in open_work(state) if work.span.end <= add_days(on, days)]
