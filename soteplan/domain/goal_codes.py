"""The codes of goals: 1, 1.1, P3. A code follows its goal's place in the tree until one is set by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

from soteplan.domain.changes import Change, Values
from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState

UNCODED = frozenset({"purpose", "strategic_objective", "cross_cutting"})  # kinds that go by their names
PREFIXES = {"process": "P"}  # before the numbers at the top of a tree
PLACE = frozenset({"tree", "parent_id", "position", "kind", "code", "code_fixed"})
_NUMBER = re.compile(r"[0-9]{1,6}")

Series = tuple[str, str]  # a tree, and the goal whose parts are numbered together or "" for the top of the tree


def is_coded(goal: Goal) -> bool:
    """Whether the goal goes by a code: one set by hand, or the one that its place gives to its kind."""
    return bool(goal.code) if goal.code_fixed else goal.kind not in UNCODED


def children_of(state: PlanState, tree: str, parent_id: str | None) -> list[Goal]:
    """The goals under another in order, or the topmost ones of a tree."""
    return [goal for goal in state.where(Goal, "parent_id", parent_id or None) if goal.tree == tree]


def set_by_hand(state: PlanState, changes: Iterable[Change]) -> dict[str, int]:
    """Which goals' codes an edit wrote: 1 where there is one now, 0 where it was emptied and follows its place again.

    An edit that says itself whether the code is fixed is believed.
    """
    wrote = {change.row_id: change for change in changes if change.table == "goal" and _writes_code(change)}
    goals = (state.get(Goal, row_id) for row_id in wrote)
    return {goal.id: int(bool(goal.code)) for goal in goals if goal and goal.code_fixed != bool(goal.code)}


def _writes_code(change: Change) -> bool:
    after = change.after or {}
    if change.before is None:
        return bool(after.get("code"))
    return "code" in after and "code_fixed" not in after


def renumbered(state: PlanState, changes: Iterable[Change]) -> dict[str, str]:
    """The new codes, by id, of the goals whose code no longer follows their place after an edit.

    Only what is numbered together with a goal that the edit touched, and what hangs under one that gets another code,
    is looked at. The parts of a goal are numbered by its code and a point; those of a goal without a code go on the
    numbers of the goals it stands among. After a number set by hand the numbers go on from it, and none is given twice.
    """
    found: dict[str, str] = {}
    waiting = list(dict.fromkeys(_touched(state, changes)))
    while waiting:
        tree, owner = waiting.pop()
        for goal, code in _numbered(list(_members(state, tree, owner)), _stem(state, tree, owner, found)):
            if code != found.get(goal.id, goal.code):
                found[goal.id] = code
                waiting += [(tree, goal.id)] if code else []
    return {goal_id: code for goal_id, code in found.items() if state.table(Goal)[goal_id].code != code}


def typed(goals: Iterable[Goal]) -> set[str]:
    """The ids of the goals whose code is not the one that their place gives: somebody must have typed it.

    For plans from elsewhere that do not say which codes were set by hand.
    """
    rows = list(goals)
    state = PlanState(lambda row_type: rows if row_type is Goal else ())
    series = {series_of(state, goal.tree, goal.parent_id) for goal in rows}
    return {goal_id for tree, owner in series for goal_id in _typed_in(state, tree, owner)}


def _typed_in(state: PlanState, tree: str, owner: str) -> Iterator[str]:
    number, stem = 0, _stem(state, tree, owner, {})
    for goal in _members(state, tree, owner):
        if is_coded(goal) and goal.code == f"{stem}{number + 1}":
            number += 1
        elif goal.code:
            number = max(number, _number(goal.code, stem))
            yield goal.id


def series_of(state: PlanState, tree: str, parent_id: str | None) -> Series:
    """Where a goal under a parent is numbered: under the nearest goal above that has a code."""
    owner = state.get(Goal, parent_id)
    while owner is not None and not (owner.code and is_coded(owner)):
        owner = state.get(Goal, owner.parent_id)
    return tree, owner.id if owner else ""


def _touched(state: PlanState, changes: Iterable[Change]) -> Iterator[Series]:
    for change in changes:
        if change.table == "goal" and PLACE & (change.after or change.before or {}).keys():
            goal = state.get(Goal, change.row_id)
            before = change.before or {}
            if goal is not None:
                yield series_of(state, goal.tree, goal.parent_id)
                if goal.code and "code" in before:
                    yield goal.tree, goal.id
            yield from _left(state, goal, before)


def _left(state: PlanState, goal: Goal | None, before: Values) -> Iterator[Series]:
    """Where a goal stood before it was moved or deleted, if that is still there."""
    tree = str(before.get("tree", goal.tree if goal else ""))
    parent_id = str(before.get("parent_id", goal.parent_id if goal else None) or "")
    if before and (not parent_id or parent_id in state.table(Goal)):
        yield series_of(state, tree, parent_id)


def _members(state: PlanState, tree: str, owner: str) -> Iterator[Goal]:
    """The goals numbered together, in order, with those among them that go without a code."""
    waiting = children_of(state, tree, owner)[::-1]
    while waiting:
        goal = waiting.pop()
        yield goal
        if not is_coded(goal):
            waiting += children_of(state, tree, goal.id)[::-1]


def _numbered(goals: list[Goal], stem: str) -> Iterator[tuple[Goal, str]]:
    taken = {goal.code for goal in goals if goal.code_fixed}
    number = 0
    for goal in goals:
        if goal.code_fixed:
            number = max(number, _number(goal.code, stem))
            yield goal, goal.code
        elif is_coded(goal):
            number = next(free for free in count(number + 1) if f"{stem}{free}" not in taken)
            yield goal, f"{stem}{number}"
        else:
            yield goal, ""


def _number(code: str, stem: str) -> int:
    rest = code.removeprefix(stem)
    return int(rest) if code.startswith(stem) and _NUMBER.fullmatch(rest) else 0


def _stem(state: PlanState, tree: str, owner: str, found: dict[str, str]) -> str:
    goal = state.get(Goal, owner)
    return f"{found.get(goal.id, goal.code)}." if goal else PREFIXES.get(tree, "")
