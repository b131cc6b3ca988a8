"""Process goals through the years: how each stands on a day, and how many are reached."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from soteplan.domain.choices import STATES
from soteplan.domain.due import is_overdue
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState

LATE = "late"
STANDINGS = (*STATES, LATE)
MOST_PLAN_YEARS = 12  # of a longer plan only the years that have goals are told


class Reached(NamedTuple):
    """How many goals are reached, of those that have not been given up, and how many have."""

    done: int
    whole: int
    dropped: int


def standing(goal: Goal, on: str | None) -> str:
    """The state of a goal, or `late` where its year has ended before a day (ISO) and it is neither done nor dropped."""
    is_late = bool(on) and is_overdue(f"{goal.year}-12-31" if goal.year else None, goal.state, str(on))
    return LATE if is_late else goal.state


def reached(goals: Iterable[Goal]) -> Reached:
    """How many of the goals are done; those given up do not count into the whole."""
    states = [goal.state for goal in goals]
    dropped = states.count("dropped")
    return Reached(states.count("done"), len(states) - dropped, dropped)


def years_of(state: PlanState, goals: Iterable[Goal]) -> list[int]:
    """The years of the plan and of its process goals, in order."""
    plan = state.plan
    years = {goal.year for goal in goals if goal.year is not None}
    if plan.start_date and plan.end_date:
        first, last = int(plan.start_date[:4]), int(plan.end_date[:4])
        years |= set(range(first, last + 1) if last - first < MOST_PLAN_YEARS else ())
    return sorted(years)


def step_state(state: str, steps: int) -> str:
    """The state so many steps on in the order of the choices, round from the last to the first."""
    states = list(STATES)
    return states[(states.index(state) + steps) % len(states)]
