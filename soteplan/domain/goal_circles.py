"""Whether a goal would serve itself, over the trees and the links together.

A goal serves the one it stands under and those it is linked to: both say "contributes to". So a link may lead to any
goal of another branch or tree, or to one further up, but not to one that hangs under the goal or that leads back to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.state import PlanState

ENDS = {"goal": ("id", "parent_id"), "goal_link": ("from_goal_id", "to_goal_id")}


def would_close(state: PlanState, table: str, row: Mapping[str, object]) -> list[Goal]:
    """The circle that a goal or a link with these values would close: each goal serves the next, the last is the first.

    Empty for every other row. To be asked before the row is written; what the plan holds of the row does not count.
    """
    if table not in ENDS:
        return []
    source, target = (str(row[name] or "") for name in ENDS[table])
    if not source or not target:
        return []
    way = _way(state, target, source, str(row["id"]))
    return _goals(state, [source, *way]) if way else []


def circles(state: PlanState) -> Iterator[tuple[GoalLink, list[Goal]]]:
    """Each circle that links close, once, with the first of its links; as in `would_close`."""
    if not _any_circle(state):
        return
    told: set[frozenset[str]] = set()
    for link in state.rows(GoalLink):
        ring = would_close(state, "goal_link", {"id": link.id, **_ends_of(link)})
        members = frozenset(goal.id for goal in ring)
        if ring and members not in told:
            told.add(members)
            yield link, ring


def _ends_of(link: GoalLink) -> dict[str, str | None]:
    return {"from_goal_id": link.from_goal_id, "to_goal_id": link.to_goal_id}


def _any_circle(state: PlanState) -> bool:
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for goal in state.table(Goal).values():
        sorter.add(goal.id, *_served(state, goal.id))
    try:
        sorter.prepare()
    except CycleError:
        return True
    return False


def _way(state: PlanState, start: str, end: str, without: str) -> list[str]:
    """The shortest way from a goal to one that it serves, both of them on it; empty where there is none."""
    reached_from: dict[str, str] = {start: ""}
    ahead = [start]
    for node in ahead:
        if node == end:
            return _traced(reached_from, end)
        for served in _served(state, node, without):
            if served not in reached_from:
                reached_from[served] = node
                ahead.append(served)
    return []


def _served(state: PlanState, goal_id: str, without: str = "") -> Iterator[str]:
    """What a goal serves: the one it stands under, unless it is that goal that is moved, and those it is linked to."""
    goal = state.get(Goal, goal_id)
    if goal and goal.parent_id and goal_id != without:
        yield goal.parent_id
    for link in state.where(GoalLink, "from_goal_id", goal_id):
        if link.to_goal_id and link.id != without:
            yield link.to_goal_id


def _traced(reached_from: Mapping[str, str], end: str) -> list[str]:
    way = [end]
    while reached_from[way[-1]]:
        way.append(reached_from[way[-1]])
    return way[::-1]


def _goals(state: PlanState, ids: Iterable[str]) -> list[Goal]:
    return [goal for goal in (state.get(Goal, goal_id) for goal_id in ids) if goal is not None]
