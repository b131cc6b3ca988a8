"""What a user does in the logical framework: adds a row on a level, measures it, moves a goal to another level."""

from __future__ import annotations

from typing import TypeVar

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import Goal
from soteplan.domain.logframe import has_benefit_results, is_goal, level_of
from soteplan.domain.order import key_between
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Action, Package
from soteplan.operations import goal_links, goals, new_schedule_rows, rows
from soteplan.store.transaction import Transaction

T = TypeVar("T", Goal, Action, Indicator)

# Where the first goal of a level goes: its tree and kind.
_FIRST = {"overall": ("programme", "purpose"), "purpose": ("project", "purpose")}


def add_goal(transaction: Transaction, level: str, after: Goal | None, title: str) -> Goal:
    """A goal on a level, beside another one of it.

    The first of a level goes to the top of its tree; results are benefit goals where the plan has such, else top-level
    goals of the project. The level is set by hand only where it does not follow from the kind.
    """
    if after is not None:
        added = goals.add_beside(transaction, after, title)
    else:
        tree, kind = _FIRST.get(level) or _result(transaction)
        added = transaction.add(Goal, tree=tree, kind=kind, title=title)
    return set_level(transaction, added, level)


def set_level(transaction: Transaction, goal: Goal, level: str) -> Goal:
    """The goal on a level, or "auto" or "none": by its kind where that leads there, else by hand."""
    by_kind = level_of(transaction.state, replaced(goal, logframe="auto"))
    return transaction.update(goal, logframe="auto" if level in ("auto", by_kind) else level)


def add_activity(
    transaction: Transaction, result: Goal | None, package: Package | None, title: str, package_title: str
) -> Action:
    """An action, last in a package, that contributes to a result; a plan without packages gets its first."""
    kept = package or new_schedule_rows.add_package(transaction, None, package_title)
    last = new_schedule_rows.last_action(transaction.state, kept)
    added = new_schedule_rows.add_action(transaction, kept, last, title)
    if result is not None:
        goal_links.link(transaction, added, result)
    return added


def add_indicator(transaction: Transaction, row: Goal | Action, after: Indicator | None, title: str) -> Indicator:
    """An indicator of a goal or an action, next after another one of it."""
    of = {"goal_id": row.id} if is_goal(row) else {"action_id": row.id}
    if after is None:
        return transaction.add(Indicator, title=title, **of)
    added: Indicator = rows.add_after(transaction, after, title=title, **of)
    return added


def move_past(transaction: Transaction, row: T, other: T) -> T:
    """The row on the other side of one that stands before or after it under the same parent."""
    beside = rows.siblings(transaction.state, row)
    ids = [each.id for each in beside]
    place, past = ids.index(row.id), ids.index(other.id)
    rest = beside[:place] + beside[place + 1 :]
    before = rest[past - 1].position if past else ""
    after = rest[past].position if past < len(rest) else ""
    return transaction.update(row, position=key_between(before, after))


def _result(transaction: Transaction) -> tuple[str, str]:
    return ("benefit", "benefit_goal") if has_benefit_results(transaction.state) else ("project", "top_goal")
