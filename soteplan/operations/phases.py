"""What a user does to several phases at once: a standard set for actions, and moving what follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from soteplan.domain.dates import add_days, days_between
from soteplan.domain.errors import Refusal
from soteplan.domain.followers import Followers, followers
from soteplan.domain.progress import Span, action_span
from soteplan.domain.schedule import Action, Phase
from soteplan.operations.new_schedule_rows import plan_span
from soteplan.store.transaction import Transaction


class Share(NamedTuple):
    """A phase of a standard set and its part of the action's time, in proportion to the other shares."""

    kind: str
    weight: int


# The rhythm of the source plans: a year of planning, one of pilots, one of roll-out with an evaluation at its end.
STANDARD = (Share("planning", 4), Share("pilot", 4), Share("roll_out", 3), Share("evaluation", 1))


def add_standard(
    transaction: Transaction, actions: Iterable[Action], shares: Sequence[Share] = STANDARD
) -> list[Phase]:
    """The phases of a set for each action, one after the other over its own dates, or over those of the plan.

    An action that has phases already is left as it is. Raises Refusal: has_phases where all of them have, and
    span_too_short for less than a day to a phase.
    """
    chosen = list(actions)
    bare = [action for action in chosen if not transaction.state.where(Phase, "action_id", action.id)]
    if not bare:
        raise Refusal("has_phases", count=len(chosen))
    return [phase for action in bare for phase in _phases_for(transaction, action, shares)]


def _phases_for(transaction: Transaction, action: Action, shares: Sequence[Share]) -> list[Phase]:
    span = action_span(transaction.state, action) or plan_span(transaction.state)
    spans = divided(span, [share.weight for share in shares], action.title)
    return [
        transaction.add(Phase, action_id=action.id, kind=share.kind, start_date=span.start, end_date=span.end)
        for share, span in zip(shares, spans, strict=True)
    ]


def divided(span: Span, weights: Sequence[int], title: str = "") -> list[Span]:
    """A period parted in proportion to some weights, without gaps, each part a day at the least.

    Raises Refusal("span_too_short") where there are fewer days than weights.
    """
    days = days_between(span.start, span.end) + 1
    if days < len(weights):
        raise Refusal("span_too_short", title=title, days=days, phases=len(weights))
    spare, whole = days - len(weights), sum(weights)
    ends, given = [], 0
    for number, weight in enumerate(weights, 1):
        given += weight
        ends.append(number + spare * given // whole)
    starts = [0, *ends[:-1]]
    return [
        Span(add_days(span.start, first), add_days(span.start, last - 1))
        for first, last in zip(starts, ends, strict=True)
    ]


def move_followers(transaction: Transaction, row_ids: Iterable[str]) -> Followers:
    """Move what follows from some rows until every dependency holds; what is pinned stays and is told.

    Raises Refusal: nothing_follows where all is in order, and those of domain.followers.
    """
    found = followers(transaction.state, row_ids)
    if not found.moves and not found.stuck:
        raise Refusal("nothing_follows")
    for move in found.moves:
        if isinstance(move.moved, Phase):
            transaction.update(move.row, start_date=move.moved.start_date, end_date=move.moved.end_date)
        else:
            transaction.update(move.row, date=move.moved.date)
    return found
