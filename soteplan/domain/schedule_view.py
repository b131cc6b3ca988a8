"""How the schedule is looked at: how its rows are put together, which of them are shown, and how deep it is open.

The outline on the screen and the chart on paper go by the same rules: where rows stand while they are grouped is told
by `domain.schedule_places`, what a filter keeps by `domain.schedule_filter`, what serves a goal by `domain.serving`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from soteplan.domain import serving
from soteplan.domain.fields import spec_of
from soteplan.domain.keeping import Keeps, both, kept
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_groups import action_of, group_order
from soteplan.domain.schedule_order import Scheduled
from soteplan.domain.schedule_places import Places
from soteplan.domain.serving import SERVING_TABLES
from soteplan.domain.state import PlanState, in_order

LEVELS = ("packages", "actions", "phases")  # down to which rows are open: groups stand in for packages
_TYPES = (Package, Action, Phase, Milestone)  # in the order in which rows stand under one parent
ABOVE = ("action_id", "package_id")


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """`by` is one of schedule_groups.GROUPINGS, `level` a place in LEVELS; `goal_id` that of "for this goal", or ""."""

    by: str = "package"
    level: int = 1
    filter: ScheduleFilter = field(default_factory=ScheduleFilter)
    goal_id: str = ""

    @property
    def is_limited(self) -> bool:
        """Whether anything may be left out but for what is closed."""
        return bool(self.filter.is_on or self.goal_id)


class Line(NamedTuple):
    """A row and how deep it stands, or the heading of a group (no row); `group` is the key of the group it is in.

    `again` where the row stands here once more, as one line: what is under it stands elsewhere.
    """

    row: Scheduled | None
    depth: int
    group: str = ""
    is_open: bool = False
    again: bool = False


def parent_of(row: Any) -> str:
    """The id of the action or package under which a row stands by work package; "" at the top."""
    for name in ABOVE:
        above = getattr(row, name, None)
        if above:
            return str(above)
    return ""


def keeper(state: PlanState, view: ScheduleView) -> Keeps | None:
    """Which rows are shown for their own sake; None where all are."""
    filters: list[Keeps] = []
    if view.filter.is_on:
        filters.append(lambda row: view.filter.keeps(state, row))
    if view.goal_id:
        filters.append(_serves(state, view.goal_id))
    return both(filters)


def _serves(state: PlanState, goal_id: str) -> Keeps:
    how, why = serving.how(state, "goal", goal_id), serving.why(state, "goal", goal_id)

    def keeps(row: Any) -> bool:
        table = spec_of(type(row)).table
        return table not in SERVING_TABLES or row.id in how.get(table, ()) or row.id in why.get(table, ())

    return keeps


def lines(state: PlanState, view: ScheduleView) -> list[Line]:
    """What is seen of the schedule, from top to bottom."""
    return list(_Lines(state, view).all())


def actions_shown(state: PlanState, view: ScheduleView) -> tuple[int, int]:
    """How many of the plan's actions are shown, themselves or by something of theirs, and how many there are."""
    under = _Lines(state, view).shown
    actions = {action.id for row in under if (action := action_of(state, row)) is not None}
    return len(actions), len(state.table(Action))


def shown_ids(state: PlanState, view: ScheduleView) -> frozenset[str]:
    """The ids of the rows that are shown, themselves or for something of theirs, however they are put together."""
    return frozenset(row.id for row in _Lines(state, replace(view, by="package")).shown)


class _Lines:
    """The rows of a view under what they stand, laid out once."""

    def __init__(self, state: PlanState, view: ScheduleView) -> None:
        self._state, self._view = state, view
        self._places = None if view.by == "package" else Places(lambda: state, view.by)
        rows: list[Any] = [row for row_type in _TYPES for row in state.table(row_type).values() if self._stands(row)]
        keeps = keeper(state, view)
        above: Callable[[Any], str] = self._places.parent_of if self._places else parent_of
        self.shown = kept(rows, keeps, above) if keeps else rows
        known = set().union(*(state.table(row_type) for row_type in _TYPES)) | set(self._groups())
        self._under: dict[str, list[tuple[Any, bool]]] = {}
        for row in self.shown:
            parent = above(row)
            self._under.setdefault(parent if parent in known else "", []).append((row, False))
            for group in self._places.also_under(row) if self._places else ():
                self._under.setdefault(group, []).append((row, True))

    def all(self) -> Iterator[Line]:
        if not self._places:
            yield from self._below("", 0, "")
        for group in self._groups():
            if group in self._under:
                is_open = self._view.level > 0
                yield Line(None, 0, group, is_open)
                yield from self._below(group, 1, group) if is_open else ()

    def _below(self, parent: str, depth: int, group: str) -> Iterator[Line]:
        for row, again in sorted(self._under.get(parent, ()), key=lambda each: self._rank(each[0])):
            is_open = depth < self._view.level and not again and row.id in self._under
            yield Line(row, depth, group, is_open, again)
            if is_open:
                yield from self._below(row.id, depth + 1, group)

    def _groups(self) -> list[str]:
        places = self._places
        return [places.group(key) for key in group_order(self._state, places.by)] if places else []

    def _stands(self, row: Any) -> bool:
        return self._places is None or self._places.stands(row)

    def _rank(self, row: Any) -> tuple[Any, ...]:
        return self._places.rank_of(row) if self._places else (_TYPES.index(type(row)), *in_order(row))
