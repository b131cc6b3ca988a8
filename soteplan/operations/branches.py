"""Whole branches of goals: moved, duplicated, and put in from the clipboard, from a text or from the problems."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from soteplan.domain.branches import Clip, Copied, checked, copied, first_kind, usual_kind
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.order import key_between
from soteplan.domain.state import PlanState
from soteplan.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Spot:
    """A place between goals: before the child of that number, after the last one when negative."""

    tree: str
    parent_id: str | None = None
    index: int = -1


def beside(state: PlanState, goal: Goal) -> Spot:
    """Next after a goal."""
    ids = [other.id for other in children_of(state, goal.tree, goal.parent_id)]
    return Spot(goal.tree, goal.parent_id, ids.index(goal.id) + 1)


def duplicate(transaction: Transaction, goals: Iterable[Goal]) -> list[Goal]:
    """A copy of each branch next after it, with the links that lead from it; the code follows the place."""
    state = transaction.state
    made: list[Goal] = []
    for goal in goals:
        made += insert(transaction, copied(state, [goal]), beside(state, goal), keep_codes=False)
    return made


def insert(transaction: Transaction, clip: Clip, spot: Spot, *, keep_codes: bool = True) -> list[Goal]:
    """New goals made of the branches at a place; gives those that the branches begin with.

    A kind that went with the level, or belongs to another tree, becomes the usual one of its new level. What points to
    rows that the plan does not have is left out. Refusals: not_a_branch, paste_too_many, paste_too_deep, row_gone, and
    those of values.
    """
    gap = _Gap(transaction.state, spot)
    path: list[Goal] = []
    made: dict[str, Goal] = {}
    tops: list[Goal] = []
    for goal in checked(clip).goals:
        del path[goal.level :]
        parent = path[-1] if path else gap.parent
        values = _values(transaction.state, goal, keep_codes)
        values["kind"] = _kind(goal, spot.tree, parent if path else None, gap.kind)
        position = "" if path else gap.next_key()
        place = {"tree": spot.tree, "parent_id": parent.id if parent else None, "position": position}
        path.append(transaction.add(Goal, **{**values, **place}))
        made[goal.origin] = path[-1]
        tops += path[-1:] if len(path) == 1 else []
    _link(transaction, clip, made)
    return tops


def move(transaction: Transaction, goals: Sequence[Goal], spot: Spot) -> None:
    """The branches at another place, perhaps in another tree; everything that is linked to them stays.

    Kinds change as in `insert`. Refusals: cycle, row_gone.
    """
    state = transaction.state
    goals = [current for goal in goals if (current := state.get(Goal, goal.id))]
    _refuse_cycle(state, goals, spot)
    gap = _Gap(state, spot, {goal.id for goal in goals})
    for goal in goals:
        went = copied(state, [goal]).goals
        key = gap.next_key()
        transaction.update(goal, tree=spot.tree, parent_id=spot.parent_id, position=key)
        for part in went:
            _fit(transaction, part, spot.tree, gap.kind)


def from_problems(transaction: Transaction, problems: Iterable[Goal]) -> list[Goal]:
    """Each branch of problems again as goals of the project: the same tree, its titles there to be turned round."""
    clip = copied(transaction.state, problems)
    return insert(transaction, Clip(clip.goals), Spot("project"), keep_codes=False)


class _Gap:
    """The place where branches go in, as it fills up."""

    def __init__(self, state: PlanState, spot: Spot, moved: Iterable[str] = ()) -> None:
        self.parent = state.get(Goal, spot.parent_id)
        if spot.parent_id and self.parent is None:
            raise Refusal("row_gone", table="goal", id=spot.parent_id)
        gone = set(moved)
        there = children_of(state, spot.tree, spot.parent_id)
        index = len(there) if spot.index < 0 else spot.index
        before = [goal.position for goal in there[:index] if goal.id not in gone]
        after = [goal.position for goal in there[index:] if goal.id not in gone]
        self._last, self._next = (before or [""])[-1], (after or [""])[0]
        self.kind = usual_kind(state, spot.tree, self.parent, gone)

    def next_key(self) -> str:
        self._last = key_between(self._last, self._next)
        return self._last


def _refuse_cycle(state: PlanState, goals: Sequence[Goal], spot: Spot) -> None:
    ids = {goal.id: goal for goal in goals}
    above = state.get(Goal, spot.parent_id)
    while above is not None:
        if above.id in ids:
            raise Refusal("cycle", title=above.title)
        above = state.get(Goal, above.parent_id)


def _kind(goal: Copied, tree: str, parent: Goal | None, top_kind: str) -> object:
    """`parent` is that of a goal inside the branch; the first ones of a branch are what stands beside them."""
    if not goal.usual and goal.tree == tree and "kind" in goal.values:
        return goal.values["kind"]
    return first_kind(tree, parent) if parent else top_kind


def _fit(transaction: Transaction, part: Copied, tree: str, top_kind: str) -> None:
    row = transaction.state.table(Goal)[part.origin]
    parent = transaction.state.get(Goal, row.parent_id) if part.level else None
    transaction.update(row, tree=tree, kind=_kind(part, tree, parent, top_kind))


def _values(state: PlanState, goal: Copied, keep_codes: bool) -> dict[str, object]:
    values = dict(goal.values)
    if not (keep_codes and values.get("code")):
        values.update(code="", code_fixed=0)
    for field in spec_of(Goal).of_kind(Kind.REFERENCE):
        if field.name in values and state.find(field.target, str(values[field.name])) is None:
            values[field.name] = None
    return values


def _link(transaction: Transaction, clip: Clip, made: dict[str, Goal]) -> None:
    """The copies contribute to what their originals contribute to; a link that would run in a circle is left out."""
    state = transaction.state
    for link in clip.links:
        target = made.get(link.to_id) or state.get(Goal, link.to_id)
        if target is None or link.from_id not in made:
            continue
        try:
            transaction.add(
                GoalLink, from_goal_id=made[link.from_id].id, to_goal_id=target.id, explanation=link.explanation
            )
        except Refusal as refusal:
            if refusal.code != "goal_circle":
                raise
