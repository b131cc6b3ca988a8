"""How far the communications are: what has been held of what the calendar holds, by target group."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from soteplan.domain.comm_coverage import reached
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.comm_messages import group_tree
from soteplan.domain.state import PlanState


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
    tree = group_tree(state)
    held = list(reached(state, tree))
    tops = [group.id for group, depth in tree.rows if depth == 0]
    found = (_counted(top, [each for each, ids in held if ids & tree.under[top]], on) for top in tops)
    return [each for each in found if each.planned]


def whole_progress(state: PlanState, on: str) -> GroupProgress:
    """The same of everything in the calendar, each occurrence once."""
    return _counted("", [each for each, _ in reached(state, group_tree(state))], on)


def next_held(state: PlanState, on: str) -> Occurrence | None:
    """The first occurrence from a day on that is not done yet."""
    waiting = (each for each, _ in reached(state, group_tree(state)) if each.end >= on and each.state != "done")
    return next(waiting, None)


def _counted(group_id: str, held: Iterable[Occurrence], on: str) -> GroupProgress:
    held = list(held)
    due = sum(each.end < on for each in held)
    return GroupProgress(group_id, sum(each.state == "done" for each in held), due, len(held))
