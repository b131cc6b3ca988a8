"""Links between what is dated: what must be finished before what begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Any

from soteplan.domain.checks.finding import name_of
from soteplan.domain.dependencies import closes_circle, leading_from, predecessor, successor
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


def connect(transaction: Transaction, first: Any, second: Any, kind: str) -> Dependency:
    """A dependency of some kind (FS, SS, FF, SF) from one phase or milestone to another.

    Raises Refusal: no_dependency for other rows, already_linked where there is one of that kind, circle where the
    second already comes before the first.
    """
    for row in (first, second):
        if not isinstance(row, Phase | Milestone):
            raise Refusal("no_dependency")
    state = transaction.state
    if any(found.kind == kind for found in between(state, first, second)):
        raise Refusal("already_linked", name=name_of(state, first), other=name_of(state, second))
    if first.id == second.id or closes_circle(state, first, second, kind):
        raise Refusal("circle", title=name_of(state, second))
    ends = {f"from_{_table(first)}_id": first.id, f"to_{_table(second)}_id": second.id}
    return transaction.add(Dependency, **ends, kind=kind)


def change(transaction: Transaction, row_id: str, kind: str, lag: int | None) -> Dependency:
    """Another kind and lag of a dependency. Raises Refusal: row_gone, and circle where the new kind would close one."""
    state = transaction.state
    found = state.get(Dependency, row_id)
    if found is None:
        raise Refusal("row_gone")
    first, second = predecessor(state, found), successor(state, found)
    if kind != found.kind and first and second and closes_circle(state, first, second, kind):
        raise Refusal("circle", title=name_of(state, second))
    return transaction.update(found, kind=kind, lag=lag)


def between(state: PlanState, first: Any, second: Any) -> list[Dependency]:
    """The dependencies that lead from one row straight to another."""
    return [found for found in leading_from(state, first) if successor(state, found) == second]


def _link(transaction: Transaction, first: Any, second: Any) -> None:
    if not between(transaction.state, first, second):
        connect(transaction, first, second, "FS")


def _table(row: Any) -> str:
    return spec_of(type(row)).table


def _begins(row: Any) -> tuple[str, str]:
    return (row.date if isinstance(row, Milestone) else row.start_date) or "9999", row.position
