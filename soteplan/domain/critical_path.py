"""How far each dated row can slip before the plan ends later, and why: the critical path of the dates as they stand.

Nothing moves by itself, so the earliest dates are those written in the plan. A row's slack is the number of working
days it can slip, its length kept, before what depends on it would have to move past the end of the plan or past a date
that is pinned. In the network that means the shortest way from the row to an end: each dependency is as long as the
working days that are free between what it asks and the date it holds (Kelley and Walker's total float, 1959, taken from
dates that are given instead of computed). Without slack the row is critical; below zero a dependency is broken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from soteplan.domain.calendar import working_day_number
from soteplan.domain.dependencies import End, demand, predecessor, successor
from soteplan.domain.schedule import Action, Dependency, Milestone, Phase
from soteplan.domain.state import PlanState

_ROUNDS = 8  # the first settles all but circles; a circle of broken dependencies would never settle


@dataclass(frozen=True, slots=True)
class Slack:
    """Working days a row can slip, and what stops it there.

    `via` is the dependency through which a later row stops it; without one it is the row itself that may go no further:
    because its date is pinned, or because it would end after the plan.
    """

    days: int
    via: Dependency | None = None
    pinned: bool = False

    @property
    def is_critical(self) -> bool:
        return self.days <= 0


class Step(NamedTuple):
    """A row on the way from a row to what stops it, and the working days that are free before the next."""

    row: End
    via: Dependency | None
    free: int


class _Edge(NamedTuple):
    dependency: Dependency
    target: str
    free: int  # working days


def slacks(state: PlanState) -> dict[str, Slack]:
    """The slack of every phase and milestone that has its dates, by id.

    Rows in a circle of dependencies get some slack too, which says little: domain.dependencies.circle finds those.
    """
    rows = {row.id: row for row in _dated(state)}
    edges = _edges(state, rows)
    found = _own(rows)
    order = _last_first(rows, edges)
    for _ in range(_ROUNDS):
        changed = sum(_relax(found, row_id, edges.get(row_id, [])) for row_id in order)
        if not changed:
            break
    return found


def critical_links(state: PlanState, found: Mapping[str, Slack]) -> set[str]:
    """The ids of the dependencies through which critical rows are stopped by later ones, of `slacks` of the state."""
    rows = {row.id: row for row in _dated(state) if row.id in found}
    return {
        edge.dependency.id
        for row_id, edges in _edges(state, rows).items()
        for edge in edges
        if found[row_id].is_critical and edge.free + found[edge.target].days <= found[row_id].days
    }


def why(state: PlanState, found: Mapping[str, Slack], row_id: str) -> list[Step]:
    """The way from a row to what stops it, the row first; empty for a row that has no slack of its own."""
    steps: list[Step] = []
    seen: set[str] = set()
    row = state.get(Phase, row_id) or state.get(Milestone, row_id)
    while row is not None and row.id in found and row.id not in seen:
        seen.add(row.id)
        slack = found[row.id]
        following = successor(state, slack.via) if slack.via else None
        free = slack.days - found[following.id].days if following is not None and following.id in found else slack.days
        steps.append(Step(row, slack.via, free))
        row = following
    return steps


def end_of_plan(state: PlanState) -> str:
    """The last date of the dated rows, or "" where there is none."""
    return max((_end(row) for row in _dated(state)), default="")


def _dated(state: PlanState) -> Iterator[End]:
    """What was given up is on no path."""
    yield from (row for row in state.table(Phase).values() if row.start_date and row.end_date and _counts(row))
    yield from (row for row in state.table(Milestone).values() if row.date and _counts(row))


def _counts(row: End) -> bool:
    return row.state != "dropped"


def _end(row: End) -> str:
    return (row.date if isinstance(row, Milestone) else row.end_date) or ""


def _own(rows: Mapping[str, End]) -> dict[str, Slack]:
    """What each row could slip alone: to the end of the plan, or not at all."""
    last = working_day_number(max(map(_end, rows.values()))) if rows else 0
    return {
        row_id: Slack(0, pinned=True) if row.pinned else Slack(last - working_day_number(_end(row)))
        for row_id, row in rows.items()
    }


def _edges(state: PlanState, rows: Mapping[str, End]) -> dict[str, list[_Edge]]:
    edges: dict[str, list[_Edge]] = {}
    for dependency in state.table(Dependency).values():
        first, second, asked = predecessor(state, dependency), successor(state, dependency), demand(state, dependency)
        if first is None or second is None or asked is None or first.id not in rows or second.id not in rows:
            continue
        free = working_day_number(asked.date) - working_day_number(asked.earliest)
        edges.setdefault(first.id, []).append(_Edge(dependency, second.id, free))
    return edges


def _relax(found: dict[str, Slack], row_id: str, edges: list[_Edge]) -> bool:
    """Take the least that the rows after it leave; whether that changed anything."""
    if found[row_id].pinned or not edges:
        return False
    least = min(edges, key=lambda edge: edge.free + found[edge.target].days)
    days = least.free + found[least.target].days
    if days >= found[row_id].days:
        return False
    found[row_id] = Slack(days, least.dependency)
    return True


def _last_first(rows: Mapping[str, End], edges: Mapping[str, list[_Edge]]) -> list[str]:
    """Every row after those that depend on it, as far as there is no circle; without recursion, chains are long."""
    order: list[str] = []
    seen: set[str] = set()
    for start in rows:
        stack = [(start, iter(edges.get(start, ())))] if start not in seen else []
        seen.add(start)
        while stack:
            row_id, waiting = stack[-1]
            edge = next((edge for edge in waiting if edge.target not in seen), None)
            if edge is None:
                order.append(row_id)
                stack.pop()
            else:
                seen.add(edge.target)
                stack.append((edge.target, iter(edges.get(edge.target, ()))))
    return order


class CriticalPath:
    """The slacks of a plan (`found`, by id), and what they mean for the rows above.

    `least` names by action and package the phase or milestone with the least slack of theirs; `rows` are the ids of
    what is critical, itself or by a part, and `links` those of the dependencies between.
    """

    def __init__(self, state: PlanState) -> None:
        self._state = state
        self.found = slacks(state)
        self.links = critical_links(state, self.found)
        self.least: dict[str, str] = {}
        for row_id in self.found:
            for above in self._above(row_id):
                best = self.least.get(above)
                if best is None or self.found[row_id].days < self.found[best].days:
                    self.least[above] = row_id
        least = {above for above, row_id in self.least.items() if self.found[row_id].is_critical}
        self.rows = frozenset(least | {row_id for row_id, slack in self.found.items() if slack.is_critical})

    def _above(self, row_id: str) -> list[str]:
        row: Any = self._state.get(Phase, row_id) or self._state.get(Milestone, row_id)
        action = self._state.get(Action, row.action_id)
        package_id = action.package_id if action else getattr(row, "package_id", None)
        return [above for above in (row.action_id, package_id) if above]
