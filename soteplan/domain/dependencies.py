"""What a dependency asks of its successor's dates, and whether dependencies run in a circle.

Lags are in working days. Finish to start between two phases leaves a day's turn: the successor may start on the next
working day. A milestone is a point: what depends on it may start on its day. Weekends and holidays in between are free.
"""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import NamedTuple

from soteplan.domain.calendar import add_working_days
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState

End = Phase | Milestone
Node = tuple[str, str]  # a row and the end of it: start, end or both for a milestone

# By kind: which end of the predecessor counts, and which end of the successor it holds.
_ENDS = {"FS": ("end", "start"), "SS": ("start", "start"), "FF": ("end", "end"), "SF": ("start", "end")}


class Demand(NamedTuple):
    """The end of the successor that is held, its date, and the earliest date it may have."""

    end: str
    date: str
    earliest: str

    @property
    def is_met(self) -> bool:
        return add_working_days(self.date, 0) >= self.earliest


def predecessor(state: PlanState, dependency: Dependency) -> End | None:
    """The phase or milestone that comes first, if the dependency names one."""
    return state.get(Phase, dependency.from_phase_id) or state.get(Milestone, dependency.from_milestone_id)


def successor(state: PlanState, dependency: Dependency) -> End | None:
    """The phase or milestone that follows, if the dependency names one."""
    return state.get(Phase, dependency.to_phase_id) or state.get(Milestone, dependency.to_milestone_id)


def date_of(row: End, end: str) -> str | None:
    """The date of a row's start or end; a milestone has one date for both."""
    if isinstance(row, Milestone):
        return row.date
    return row.start_date if end == "start" else row.end_date


def demand(state: PlanState, dependency: Dependency) -> Demand | None:
    """What the dependency asks of its successor, or None while an end or its date is missing."""
    first, second = predecessor(state, dependency), successor(state, dependency)
    return demand_between(dependency, first, second) if first is not None and second is not None else None


def demand_between(dependency: Dependency, first: End, second: End) -> Demand | None:
    """What a dependency would ask if its ends had the dates of these two rows."""
    from_end, to_end = _ENDS[dependency.kind]
    base, date = date_of(first, from_end), date_of(second, to_end)
    if base is None or date is None:
        return None
    turn = dependency.kind == "FS" and isinstance(first, Phase) and isinstance(second, Phase)
    return Demand(to_end, date, add_working_days(base, (dependency.lag or 0) + turn))


def circle(state: PlanState) -> list[Dependency]:
    """The dependencies of one circle, in order, or none.

    Start and end of a phase are apart: of two phases each may hold one end of the other without being in a circle.
    """
    edges = {edge: dependency for dependency in state.rows(Dependency) for edge in _edges(state, dependency)}
    joined = [state.get(Phase, row_id) for row_id in {row_id for edge in edges for row_id, _ in edge}]
    within = {(_node(row, "start"), _node(row, "end")) for row in joined if row is not None}
    sorter: TopologicalSorter[Node] = TopologicalSorter()
    for before, after in (*edges, *within):
        sorter.add(after, before)
    try:
        sorter.prepare()
    except CycleError as error:
        path: list[Node] = error.args[1]
        return [edges[step] for step in pairwise(path) if step in edges]
    return []


def closes_circle(state: PlanState, first: End, second: End, kind: str) -> bool:
    """Whether a dependency of that kind from one row to the other would lead back to where it begins."""
    from_end, to_end = _ENDS[kind]
    wanted, waiting = _node(first, from_end), [(second, _node(second, to_end))]
    seen: set[Node] = set()
    while waiting:
        row, node = waiting.pop()
        if node == wanted:
            return True
        if node not in seen:
            seen.add(node)
            waiting += _after(state, row, node)
    return False


def _after(state: PlanState, row: End, node: Node) -> Iterator[tuple[End, Node]]:
    """What is held by one end of a row: the ends that depend on it, and of a phase its own end by its start."""
    if node[1] == "start":
        yield row, _node(row, "end")
    for dependency in leading_from(state, row):
        leaves, enters = _ENDS[dependency.kind]
        following = successor(state, dependency)
        if following is not None and _node(row, leaves) == node:
            yield following, _node(following, enters)


def leading_from(state: PlanState, row: End) -> list[Dependency]:
    """The dependencies of which a phase or milestone is the predecessor."""
    return state.where(Dependency, "from_milestone_id" if isinstance(row, Milestone) else "from_phase_id", row.id)


def leading_to(state: PlanState, row: End) -> list[Dependency]:
    """The dependencies of which a phase or milestone is the successor."""
    return state.where(Dependency, "to_milestone_id" if isinstance(row, Milestone) else "to_phase_id", row.id)


def _edges(state: PlanState, dependency: Dependency) -> list[tuple[Node, Node]]:
    first, second = predecessor(state, dependency), successor(state, dependency)
    if first is None or second is None:
        return []
    from_end, to_end = _ENDS[dependency.kind]
    return [(_node(first, from_end), _node(second, to_end))]


def _node(row: End, end: str) -> Node:
    return (row.id, end if isinstance(row, Phase) else "both")
