"""Links between what is dated: what must be finished before what begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import Any

from soteplan.domain.dependencies import successor
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction


def link(transaction: Transaction, rows: Sequence[Any]) -> None:
    """Each of the phases and milestones begins when the one before it in time is finished; linked already, they part.

    Raises Refusal: nothing_to_link for fewer than two, circle where the second already comes before the first.
    """
    ends = sorted((row for row in rows if isinstance(row, Phase | Milestone)), key=_begins)
    if len(ends) < 2:
        raise Refusal("nothing_to_link")
    pairs = list(pairwise(ends))
    links = [between(transaction.state, *pair) for pair in pairs]
    if all(links):
        for found in chain.from_iterable(links):
            transaction.delete(found)
        return
    for first, second in pairs:
        _link(transaction, first, second)


def between(state: PlanState, first: Any, second: Any) -> list[Dependency]:
    """The dependencies that lead from one row straight to another."""
    return [found for found in _from(state, first) if successor(state, found) == second]


def _link(transaction: Transaction, first: Any, second: Any) -> None:
    if between(transaction.state, first, second):
        return
    if _leads_to(transaction.state, second, first.id):
        raise Refusal("circle", title=second.title)
    ends = {f"from_{_table(first)}_id": first.id, f"to_{_table(second)}_id": second.id}
    transaction.add(Dependency, **ends)


def _from(state: PlanState, row: Any) -> Iterable[Dependency]:
    return state.where(Dependency, f"from_{_table(row)}_id", row.id)


def _leads_to(state: PlanState, row: Any, goal_id: str) -> bool:
    waiting, seen = [row], set()
    while waiting:
        each = waiting.pop()
        if each.id == goal_id:
            return True
        if each.id not in seen:
            seen.add(each.id)
            waiting += [end for end in (successor(state, found) for found in _from(state, each)) if end]
    return False


def _table(row: Any) -> str:
    return spec_of(type(row)).table


def _begins(row: Any) -> tuple[str, str]:
    return (row.date if isinstance(row, Milestone) else row.start_date) or "9999", row.position
