"""The schedule as one list: the order in which other programs and sheets have it."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState

Scheduled = Package | Action | Phase | Milestone


def scheduled_rows(state: PlanState) -> Iterator[tuple[int, Scheduled]]:
    """Packages, their actions, and the phases of these, each with its level from 1; milestones after what they are of.

    Milestones of the whole plan come last, on level 1.
    """
    for package in state.rows(Package):
        yield 1, package
        for action in state.where(Action, "package_id", package.id):
            yield 2, action
            yield from ((3, phase) for phase in state.where(Phase, "action_id", action.id))
            yield from ((3, milestone) for milestone in state.where(Milestone, "action_id", action.id))
        yield from ((2, each) for each in state.where(Milestone, "package_id", package.id) if not each.action_id)
    yield from ((1, each) for each in state.rows(Milestone) if not each.action_id and not each.package_id)
