"""What would have to move for the dependencies to hold: asked for, shown and then done, never done by itself.

A row that moves keeps its length in working days and goes just as far as its dependencies ask, always later. Pinned
rows stay, and what they stop is named; what is done or given up stays where it was.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from soteplan.domain.calendar import add_working_days, working_day_number
from soteplan.domain.dependencies import Demand, End, demand_between, predecessor, successor
from soteplan.domain.due import FINISHED
from soteplan.domain.errors import Refusal
from soteplan.domain.rows import replaced
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState


class Move(NamedTuple):
    """A row as it is and as it would be, and by how many working days it would move."""

    row: End
    moved: End
    days: int


class Followers(NamedTuple):
    """The moves in the order in which they follow from one another, and the dependencies that a pinned date breaks."""

    moves: list[Move]
    stuck: list[Dependency]


def followers(state: PlanState, row_ids: Iterable[str]) -> Followers:
    """What follows from the dates of some rows, on and on.

    Raises Refusal("follow_circle") where they lead back to a row: whole rows in a circle could never come to rest.
    """
    starts = [row for row in (_row(state, row_id) for row_id in row_ids) if row is not None]
    reached = _reached(state, starts)
    shifted: dict[str, End] = {}
    stuck: list[Dependency] = []
    for dependency in reached:
        _push(state, dependency, shifted, stuck)
    moves = [Move(row, shifted[row.id], _days(row, shifted[row.id])) for row in _originals(state, shifted)]
    return Followers(moves, stuck)


def broken(state: PlanState) -> Iterator[tuple[Dependency, Demand]]:
    """Every dependency whose successor comes too early, with what it asks."""
    for dependency in state.rows(Dependency):
        first, second = predecessor(state, dependency), successor(state, dependency)
        asked = demand_between(dependency, first, second) if first is not None and second is not None else None
        if asked is not None and not asked.is_met:
            yield dependency, asked


def later(row: End, days: int) -> End:
    """The row so many working days later, its length in working days kept."""
    if isinstance(row, Milestone):
        return replaced(row, date=add_working_days(row.date, days)) if row.date else row
    start = add_working_days(row.start_date, days) if row.start_date else None
    end = add_working_days(row.end_date, days) if row.end_date else None
    return replaced(row, start_date=start, end_date=end)


def _push(state: PlanState, dependency: Dependency, shifted: dict[str, End], stuck: list[Dependency]) -> None:
    first, second = predecessor(state, dependency), successor(state, dependency)
    if first is None or second is None:
        return
    first, second = shifted.get(first.id, first), shifted.get(second.id, second)
    asked = demand_between(dependency, first, second)
    if asked is None or asked.is_met or second.state in FINISHED:
        return
    if second.pinned:
        stuck.append(dependency)
        return
    needed = working_day_number(asked.earliest) - working_day_number(asked.date)
    shifted[second.id] = later(second, needed)


def _reached(state: PlanState, starts: list[End]) -> list[Dependency]:
    """The dependencies that can be touched, each after all those that lead to it."""
    waits: dict[str, int] = {}
    onward: dict[str, list[Dependency]] = {}
    queue = deque(starts)
    seen = {row.id for row in starts}
    while queue:
        row = queue.popleft()
        onward[row.id] = list(_from(state, row))
        for dependency in onward[row.id]:
            following = successor(state, dependency)
            if following is None:
                continue
            waits[following.id] = waits.get(following.id, 0) + 1
            if following.id not in seen:
                seen.add(following.id)
                queue.append(following)
    return _in_turn(state, onward, waits)


def _in_turn(state: PlanState, onward: dict[str, list[Dependency]], waits: dict[str, int]) -> list[Dependency]:
    """The order of Kahn (1962)."""
    ready = deque(row_id for row_id in onward if not waits.get(row_id))
    order: list[Dependency] = []
    done: set[str] = set()
    while ready:
        row_id = ready.popleft()
        done.add(row_id)
        for dependency in onward[row_id]:
            order.append(dependency)
            following = successor(state, dependency)
            if following is not None:
                waits[following.id] -= 1
                if not waits[following.id]:
                    ready.append(following.id)
    circling = next((row_id for row_id in onward if row_id not in done), None)
    if circling is not None:
        raise Refusal("follow_circle", title=getattr(_row(state, circling), "title", ""))
    return order


def _from(state: PlanState, row: End) -> Iterable[Dependency]:
    field = "from_phase_id" if isinstance(row, Phase) else "from_milestone_id"
    return state.where(Dependency, field, row.id)


def _row(state: PlanState, row_id: str) -> End | None:
    return state.get(Phase, row_id) or state.get(Milestone, row_id)


def _originals(state: PlanState, shifted: dict[str, End]) -> Iterator[End]:
    return (row for row in (_row(state, row_id) for row_id in shifted) if row is not None)


def _days(row: End, moved: End) -> int:
    before, after = (_date(each) for each in (row, moved))
    return working_day_number(after) - working_day_number(before)


def _date(row: End) -> str:
    return str(row.date if isinstance(row, Milestone) else row.start_date or row.end_date)
