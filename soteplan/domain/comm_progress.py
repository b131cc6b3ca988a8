"""How far the communications are: what has been held of what the calendar holds, by target group."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from soteplan.domain.changes import Change
from soteplan.domain.comm_coverage import GIVEN_UP
from soteplan.domain.comm_dates import Occurrence, audience, occurrences, waiting_days
from soteplan.domain.comm_messages import group_tree
from soteplan.domain.communications import CommAction
from soteplan.domain.reads import Kept
from soteplan.domain.state import PlanState, in_order


class GroupProgress(NamedTuple):
    """Of what reaches a group, or the groups under it: how much is done, should be done by a day, and is planned."""

    group_id: str
    done: int
    due: int
    planned: int

    @property
    def is_behind(self) -> bool:
        return self.done < self.due


def comm_progress(state: PlanState, on: str) -> list[GroupProgress]:
    """Every group at the top of the tree that anything reaches, in order; what ends before the day `on` is due.

    What was given up counts nowhere. An occurrence counts once for each group that it reaches.
    """
    return CommStanding().by_group(state, on)


def whole_progress(state: PlanState, on: str) -> GroupProgress:
    """The same of everything in the calendar, each occurrence once."""
    return CommStanding().whole(state, on)


def next_held(state: PlanState, on: str) -> Occurrence | None:
    """The first occurrence from a day on that is not done yet."""
    return CommStanding().coming(state, on)


_TABLES = frozenset({"comm_action", "target_group"})  # whose rows can come and go


class _Held(NamedTuple):
    """What of one action counts: whom it names, its numbers, what of it comes next, and its days to be held."""

    named: tuple[str, ...]
    done: int
    due: int
    planned: int
    coming: Occurrence | None
    waiting: tuple[str, ...]


class CommStanding:
    """How far the communications of one plan are, kept from time to time: an edit costs what it touches.

    Whoever keeps it tells it of every change (`follow`), and asks it of the same state each time. What it looks up it
    notes for itself alone, not for whatever is being noted around it: `follow` says whether it may answer otherwise.
    """

    def __init__(self) -> None:
        self._kept: Kept[_Held] = Kept()

    def follow(self, state: PlanState, changes: Sequence[Change]) -> bool:
        concerned = self._kept.follow(state, changes)
        return bool(concerned) or any(change.table in _TABLES for change in changes)

    def by_group(self, state: PlanState, on: str) -> list[GroupProgress]:
        tree, every = group_tree(state), self._all(state, on)
        reached = {named: tree.with_parts(named) if named else tree.ids() for named in {each.named for each in every}}
        held = [(each, reached[each.named]) for each in every]
        tops = [group.id for group, depth in tree.rows if depth == 0]
        found = (_summed(top, [each for each, ids in held if ids & tree.under[top]]) for top in tops)
        return [each for each in found if each.planned]

    def whole(self, state: PlanState, on: str) -> GroupProgress:
        return _summed("", self._all(state, on))

    def coming(self, state: PlanState, on: str) -> Occurrence | None:
        found = (each.coming for each in self._all(state, on) if each.coming)
        return min(found, key=lambda each: (each.start, in_order(each.action)), default=None)

    def waiting(self, state: PlanState, on: str) -> dict[str, tuple[str, ...]]:
        """The days of every action that are still to be held; see comm_dates.waiting_days."""
        return {key: each.waiting for key, each in zip(state.table(CommAction), self._all(state, on), strict=True)}

    def _all(self, state: PlanState, on: str) -> list[_Held]:
        around, state.reads = state.reads, None
        try:
            keys = list(state.table(CommAction))
            return [self._kept.get(state, f"{on} {key}", partial(_held, state, key, on)) for key in keys]
        finally:
            state.reads = around


def _held(state: PlanState, action_id: str, on: str) -> _Held:
    action = state.get(CommAction, action_id)
    if action is None or action.state == GIVEN_UP:
        return _Held((), 0, 0, 0, None, ())
    found = [each for each in occurrences(state, action) if each.state != GIVEN_UP]
    waiting = (each for each in found if each.end >= on and each.state != "done")
    return _Held(
        tuple(group.id for group in audience(state, action)),
        sum(each.state == "done" for each in found),
        sum(each.end < on for each in found),
        len(found),
        min(waiting, key=attrgetter("start"), default=None),
        tuple(waiting_days(state, action, on)),
    )


def _summed(group_id: str, held: Iterable[_Held]) -> GroupProgress:
    done = due = planned = 0
    for each in held:
        done, due, planned = done + each.done, due + each.due, planned + each.planned
    return GroupProgress(group_id, done, due, planned)
