"""Adding and moving goals: each follows the kind and a new one also the numbering of those beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from soteplan.domain.goals import Goal
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

ROOT_KINDS = {
    "programme": "purpose",
    "project": "top_goal",
    "benefit": "benefit_goal",
    "process": "process_goal",
    "problem": "problem",
}
CHILD_KINDS = {
    "purpose": "strategic_objective",
    "strategic_objective": "spearhead",
    "spearhead": "result_area",
    "result_area": "result_area",
    "top_goal": "goal",
    "process_goal": "process_goal",
    "problem": "problem",
}
_NUMBERED = re.compile(r"^(.*?)(\d+)$")


def add_beside(transaction: Transaction, goal: Goal, title: str) -> Goal:
    """A new goal next after another, of its kind."""
    code = next_code([other.code for other in rows.siblings(transaction.state, goal)])
    added: Goal = rows.add_after(transaction, goal, kind=goal.kind, year=goal.year, code=code, title=title)
    return added


def add_under(transaction: Transaction, tree: str, parent: Goal | None, title: str) -> Goal:
    """A new goal as the last one under another, or at the top of a tree."""
    children = children_of(transaction.state, tree, parent)
    last = children[-1] if children else None
    return transaction.add(
        Goal,
        tree=tree,
        parent_id=parent.id if parent else None,
        kind=last.kind if last else _first_kind(tree, parent),
        year=last.year if last else parent.year if parent else None,
        code=next_code([goal.code for goal in children], parent.code if parent else ""),
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


def _usual_kind(state: PlanState, goal: Goal) -> str:
    """What the others beside a goal are, or what a first goal there would be."""
    parent = state.get(Goal, goal.parent_id)
    beside = [other for other in children_of(state, goal.tree, parent) if other.id != goal.id]
    return beside[-1].kind if beside else _first_kind(goal.tree, parent)


def children_of(state: PlanState, tree: str, parent: Goal | None) -> list[Goal]:
    """The goals under another in order, or the topmost ones of a tree."""
    return [goal for goal in state.where(Goal, "parent_id", parent.id if parent else None) if goal.tree == tree]


def next_code(codes: Sequence[str], above: str = "") -> str:
    """The code that goes on a series: 1.3 after 1.1 and 1.2, P4 after P3, 2.1 as the first under 2.

    Empty where the codes are in no series, so that nobody gets a number they did not ask for.
    """
    if not codes:
        return f"{above}.1" if above else ""
    parts = [_NUMBERED.match(code) for code in codes]
    stems = {part.group(1) for part in parts if part}
    if None in parts or len(stems) != 1:
        return ""
    return f"{stems.pop()}{max(int(part.group(2)) for part in parts if part) + 1}"


def _first_kind(tree: str, parent: Goal | None) -> str:
    return CHILD_KINDS.get(parent.kind, "goal") if parent else ROOT_KINDS[tree]
