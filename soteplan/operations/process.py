"""What a user does to process goals: set them in another year, tell how they stand, write the first one."""

from __future__ import annotations

from collections.abc import Iterable

from soteplan.domain import process
from soteplan.domain.goals import Goal
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.operations import goals as goal_operations
from soteplan.operations import rows
from soteplan.store.transaction import Transaction


def add_first(transaction: Transaction, title: str) -> Goal:
    """A process goal as the last one of its tree; the first of a plan is for the year it stands in, else begins in."""
    added = goal_operations.add_under(transaction, "process", None, title)
    year = added.year or starting_year(transaction.state)
    return transaction.update(added, year=year)


def starting_year(state: PlanState) -> int | None:
    """The year of the plan's status date, or that of its start; None where neither is set."""
    plan = state.plan
    date = plan.status_date or plan.start_date
    return int(date[:4]) if date else None


def set_year(transaction: Transaction, goals: Iterable[Goal], year: int | None) -> None:
    """The goals in a year, or with None in none; what hangs under one in its year goes with it."""
    for goal in goals:
        _set_year(transaction, goal.id, year)


def step_year(transaction: Transaction, goals: Iterable[Goal], steps: int) -> None:
    """Each goal so many years on, negative for earlier; one without a year comes to the plan's own."""
    for goal in list(goals):
        current = transaction.state.get(Goal, goal.id)
        if current is not None and current.year == goal.year:
            year = goal.year + steps if goal.year is not None else starting_year(transaction.state)
            _set_year(transaction, goal.id, year)


def _set_year(transaction: Transaction, goal_id: str, year: int | None) -> None:
    goal = transaction.state.get(Goal, goal_id)
    if goal is None or goal.year == year:
        return
    transaction.update(goal, year=year)
    for part in transaction.state.where(Goal, "parent_id", goal_id):
        if part.year == goal.year:
            _set_year(transaction, part.id, year)


def step_state(transaction: Transaction, goals: Iterable[Goal], steps: int) -> None:
    """Every goal in the state that comes so many steps after that of the first one."""
    rows_ = list(goals)
    if rows_:
        state = process.step_state(rows_[0].state, steps)
        for goal in rows_:
            transaction.update(goal, state=state)


def move(transaction: Transaction, goal: Goal, steps: int) -> Goal:
    """The goal past the next one of its own year beside it, upwards when negative; it stops at the ends."""
    beside = rows.siblings(transaction.state, goal)
    place = [other.id for other in beside].index(goal.id)
    ahead = beside[place + 1 :] if steps > 0 else beside[:place][::-1]
    passed = next((other for other in ahead if other.year == goal.year), None)
    if passed is None:
        return goal
    spot = beside.index(passed) + (1 if steps > 0 else 0)
    before = beside[spot - 1].position if spot else ""
    after = beside[spot].position if spot < len(beside) else ""
    return transaction.update(goal, position=key_between(before, after))
