"""What the Schedule tab does with several rows at once: standard phases, and moving what follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from soteplan.domain.errors import Refusal
from soteplan.domain.followers import followers
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.operations import phases
from soteplan.operations.schedule import dated_parts

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab


def actions_of(state: PlanState, rows: Iterable[Any]) -> list[Action]:
    """The actions that rows stand for: those of a package, and the one that a phase or milestone belongs to."""
    found = {action.id: action for row in rows for action in _actions(state, row)}
    return list(found.values())


def _actions(state: PlanState, row: Any) -> Iterator[Action]:
    if isinstance(row, Package):
        yield from state.where(Action, "package_id", row.id)
        return
    action = row if isinstance(row, Action) else state.get(Action, row.action_id)
    if action is not None:
        yield action


def ends_of(state: PlanState, rows: Iterable[Any]) -> list[str]:
    """The ids of the phases and milestones that rows stand for."""
    parts = (part for row in rows for part in dated_parts(state, row))
    return list(dict.fromkeys(part.id for part in parts if isinstance(part, Phase | Milestone)))


def add_standard_phases(tab: ScheduleTab) -> None:
    """In one step; the actions are opened, so that the new phases are seen. A plan that is presented stays as it is."""
    if tab.look.presenting:
        return
    workspace = tab.workspace
    actions = actions_of(tab.document.state, tab.scheduled())
    if not actions:
        workspace.refused.emit(Refusal("no_action_selected"))
        return
    if workspace.perform("add:phase", lambda tx: phases.add_standard(tx, actions)):
        for action in actions:
            tab.outline.expand(tab.model.index_of(action.id))


def move_followers(tab: ScheduleTab) -> None:
    """What would move is shown first. Nothing moves by itself, and nothing while the plan is presented."""
    if tab.look.presenting:
        return
    ids = ends_of(tab.document.state, tab.scheduled())
    try:
        found = followers(tab.document.state, ids)
        if not found.moves and not found.stuck:
            raise Refusal("nothing_follows")
    except Refusal as refusal:
        tab.workspace.refused.emit(refusal)
        return
    from soteplan.views.dialogs.followers import open_for

    open_for(tab, ids, found)
