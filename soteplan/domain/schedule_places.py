"""Where the rows of the schedule stand while they are grouped by something else than their work packages.

By owner, benefit goal and state it is actions that are grouped, their phases and milestones under them; by kind of
phase the phases themselves, and the actions that have none. An action of several benefit goals stands whole under the
first and once more, as one line, under each of the others; a phase or milestone that somebody else answers for than
for its action stands once more in the group of that owner.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from soteplan.domain.changes import Change, ChangeSet
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.schedule_groups import action_of, groups_of, package_of
from soteplan.domain.state import PlanState, in_order

GROUP = "group"  # what headings stand for among the tables
MARK = ":"  # between what rows are grouped by and the group's own key; ids have none
_TYPES = (Action, Phase, Milestone)
_PLACE = frozenset({"package_id", "position"})
# By what rows are grouped: the fields of other tables that give the order.
_ORDERED_BY: dict[str, dict[str, frozenset[str]]] = {
    "package": {"package": frozenset({"position"})},
    "benefit_goal": {"goal": frozenset({"position", "parent_id", "tree"})},
    "owner": {"party": frozenset({"position"})},
}


class Places:
    """Of the rows of a plan while they are grouped `by` an owner, a benefit goal, a kind of phase or a state."""

    def __init__(self, state: Callable[[], PlanState], by: str) -> None:
        self._state, self.by = state, by

    def group(self, key: str) -> str:
        """What a group is known by among the rows."""
        return f"{self.by}{MARK}{key}"

    def stands(self, row: Any) -> bool:
        """Whether a row is in the outline: packages are not, nor by kind of phase the actions that have any."""
        if isinstance(row, Package):
            return False
        grouped = isinstance(row, Action) and self.by == "phase_kind"
        return not (grouped and self._state().where(Phase, "action_id", row.id))

    def parent_of(self, row: Any) -> str:
        """The group or the action under which a row stands."""
        above = self._action_above(row)
        return above or self.group(groups_of(self._state(), row, self.by)[0])

    def also_under(self, row: Any) -> tuple[str, ...]:
        """The groups in which a row stands once more."""
        state, above = self._state(), self._action_above(row)
        if not above:
            return tuple(map(self.group, groups_of(state, row, self.by)[1:]))
        if self.by != "owner" or not row.owner_id:
            return ()
        own, action = groups_of(state, row, "owner"), state.get(Action, above)
        return () if action is None or own == groups_of(state, action, "owner") else (self.group(own[0]),)

    def rank_of(self, row: Any) -> tuple[Any, ...]:
        """Actions, phases, milestones; each as its action and package stand in the plan."""
        state = self._state()
        package, action = package_of(state, row), action_of(state, row)
        above = [in_order(each) if each is not None else ("", "") for each in (package, action)]
        return (_TYPES.index(type(row)), *above, in_order(row))

    def _action_above(self, row: Any) -> str:
        loose = self.by == "phase_kind" or isinstance(row, Action)
        return "" if loose else row.action_id or ""

    # following

    def is_upset_by(self, change_set: ChangeSet) -> bool:
        """Whether the order of whole groups may differ, or that of many rows in them."""
        order = _ORDERED_BY["package"] | _ORDERED_BY.get(self.by, {})
        moved = (change for change in change_set.changes if change.before is not None)
        return any(order.get(change.table, frozenset()) & (change.after or {}).keys() for change in moved)

    def moved_by(self, change_set: ChangeSet) -> Iterator[Any]:
        """The rows that may stand elsewhere since a change, or be called otherwise, besides those changed."""
        for change in change_set.changes:
            if change.table in _MOVING:
                yield from _MOVING[change.table](self._state(), change, self.by)


def _named(change: Change, name: str, row: Any) -> Iterator[str]:
    """The ids a field of a changed row held and holds."""
    for value in ((change.before or {}).get(name), (change.after or {}).get(name), getattr(row, name, None)):
        if value:
            yield str(value)


def _actions_named(state: PlanState, change: Change) -> Iterator[Any]:
    found = {
        key: state.get(Action, key) for key in _named(change, "action_id", state.find(change.table, change.row_id))
    }
    return (action for action in found.values() if action is not None)


def _linked(state: PlanState, change: Change, by: str) -> Iterable[Any]:
    return _actions_named(state, change) if by == "benefit_goal" else ()


def _phased(state: PlanState, change: Change, _by: str) -> Iterable[Any]:
    """Of a phase its action: how long that runs is told wherever it stands once more."""
    return _actions_named(state, change)


def _parts(state: PlanState, change: Change, by: str) -> Iterable[Any]:
    """Of an action that stands elsewhere its parts do so too, wherever they are shown."""
    moved = _PLACE & (change.after or {}).keys() if change.before is not None else ()
    return _parts_of(state, change.row_id) if moved or by in ("phase_kind", "owner") else ()


def _parts_of(state: PlanState, action_id: str) -> list[Any]:
    return [*state.where(Phase, "action_id", action_id), *state.where(Milestone, "action_id", action_id)]


def _owned(state: PlanState, change: Change, by: str) -> Iterator[Any]:
    """What goes by the owner of its package."""
    if by == "owner" and "owner_id" in (change.after or {}):
        yield from (each for each in state.where(Milestone, "package_id", change.row_id) if not each.action_id)
        for action in state.where(Action, "package_id", change.row_id):
            yield action
            yield from _parts_of(state, action.id)


_MOVING: dict[str, Callable[[PlanState, Change, str], Iterable[Any]]] = {
    "action_goal": _linked,
    "phase": _phased,
    "action": _parts,
    "package": _owned,
}
