"""Adding and moving goals: each takes the kind of its level. Codes follow by themselves, see domain.goal_codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from soteplan.domain.branches import branch, first_kind, usual_kind
from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import Goal
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction


def add_beside(transaction: Transaction, goal: Goal, title: str) -> Goal:
    """A new goal next after another, of its kind."""
    added: Goal = rows.add_after(transaction, goal, kind=goal.kind, year=goal.year, title=title)
    return added


def add_under(transaction: Transaction, tree: str, parent: Goal | None, title: str) -> Goal:
    """A new goal as the last one under another, or at the top of a tree."""
    children = children_of(transaction.state, tree, parent.id if parent else None)
    last = children[-1] if children else None
    return transaction.add(
        Goal,
        tree=tree,
        parent_id=parent.id if parent else None,
        kind=last.kind if last else first_kind(tree, parent),
        year=last.year if last else parent.year if parent else None,
        title=title,
        position=key_between(last.position if last else "", ""),
    )


def indent(transaction: Transaction, goal: Goal) -> Goal:
    """The goal under the one above it; refuses as `rows.indent` does.

    A kind that went with the level of the goal changes with it; one that was chosen otherwise stays.
    """
    return _moved(transaction, goal, rows.indent)


def outdent(transaction: Transaction, goal: Goal) -> Goal:
    """The goal next after the one it was under; refuses as `rows.outdent` does. Its kind as in `indent`."""
    return _moved(transaction, goal, rows.outdent)


def _moved(transaction: Transaction, goal: Goal, move: Callable[[Transaction, Goal], Goal]) -> Goal:
    went_with_level = goal.kind == _usual_kind(transaction.state, goal)
    moved = move(transaction, goal)
    if not went_with_level:
        return moved
    changed: Goal = transaction.update(moved, kind=_usual_kind(transaction.state, moved))
    return changed


def number_again(transaction: Transaction, goals: Iterable[Goal]) -> None:
    """The codes of the branches follow their places again, those set by hand too."""
    for goal in goals:
        for _, row in list(branch(transaction.state, goal)):
            transaction.update(row, code="", code_fixed=0)


def _usual_kind(state: PlanState, goal: Goal) -> str:
    return usual_kind(state, goal.tree, state.get(Goal, goal.parent_id), [goal.id])
