"""Branches of goals apart from their plan: what is copied, dragged, and pasted from another plan or a text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from soteplan.domain.errors import Refusal
from soteplan.domain.fields import spec_of
from soteplan.domain.goal_codes import children_of
from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.state import PlanState

FORMAT, VERSION = "soteplan-goals", 1
MOST_GOALS = 2_000  # in one paste
MOST_LEVELS = 20  # one under another in one paste
LARGEST = 4_000_000  # characters
PLACE = frozenset({"id", "tree", "parent_id", "position"})  # what a copy gets from where it is put

ROOT_KINDS = {
    "programme": "purpose",
    "project": "top_goal",
    "benefit": "benefit_goal",
    "process": "process_goal",
    "problem": "problem",
}
CHILD_KINDS = {
    "purpose": "strategic_objective",
    "strategic_objective": "spearhead",
    "spearhead": "result_area",
    "result_area": "result_area",
    "top_goal": "goal",
    "process_goal": "process_goal",
    "problem": "problem",
}


@dataclass(frozen=True, slots=True)
class Copied:
    """A goal of a branch. `usual` says that its kind is the one that goes with its level, and so changes with it."""

    level: int  # 0 for the goals that the branches begin with
    values: Mapping[str, object]
    tree: str = ""
    usual: bool = True
    origin: str = ""  # id of the goal it was copied from


@dataclass(frozen=True, slots=True)
class CopiedLink:
    from_id: str
    to_id: str
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """Branches in the order of the outline, each goal after the one it hangs under.

    `plan` names the open plan they come from, and `cut` that they are to leave their place there.
    """

    goals: tuple[Copied, ...]
    links: tuple[CopiedLink, ...] = ()
    plan: str = ""
    cut: bool = False

    @property
    def tops(self) -> list[str]:
        """The ids of the goals that the branches begin with."""
        return [goal.origin for goal in self.goals if goal.level == 0]


def first_kind(tree: str, parent: Goal | None) -> str:
    """The kind that goes with a level: of the first goal at the top of a tree, or under another."""
    return CHILD_KINDS.get(parent.kind, "goal") if parent else ROOT_KINDS[tree]


def usual_kind(state: PlanState, tree: str, parent: Goal | None, leave_out: Iterable[str] = ()) -> str:
    """What the goals at a place are, the left out ones apart, or what a first one there would be."""
    gone = set(leave_out)
    beside = [goal for goal in children_of(state, tree, parent.id if parent else None) if goal.id not in gone]
    return beside[-1].kind if beside else first_kind(tree, parent)


def branch(state: PlanState, goal: Goal) -> Iterator[tuple[int, Goal]]:
    """The goal and all that hang under it, each with its level, in the order of the outline."""
    waiting = [(0, goal)]
    while waiting:
        level, row = waiting.pop()
        yield level, row
        waiting += [(level + 1, part) for part in children_of(state, row.tree, row.id)[::-1]]


def copied(state: PlanState, goals: Iterable[Goal], *, plan: str = "", cut: bool = False) -> Clip:
    """The branches that begin with the goals, and the links that lead from them to other goals.

    A code goes along only where it was set by hand. Links from elsewhere, actions, indicators and the history are
    about the goals themselves and stay with them.
    """
    found = [(level, row) for goal in goals for level, row in branch(state, goal)]
    links = [
        CopiedLink(row.id, link.to_goal_id or "", link.explanation)
        for _, row in found
        for link in state.where(GoalLink, "from_goal_id", row.id)
    ]
    return Clip(tuple(_copied(state, level, row) for level, row in found), tuple(links), plan, cut)


def _copied(state: PlanState, level: int, goal: Goal) -> Copied:
    values = {name: getattr(goal, name) for name in spec_of(Goal).columns if name not in PLACE}
    if not goal.code_fixed:
        values["code"] = ""
    parent = state.get(Goal, goal.parent_id)
    usual = first_kind(goal.tree, parent) if level else usual_kind(state, goal.tree, parent, [goal.id])
    return Copied(level, values, goal.tree, goal.kind == usual, goal.id)


# the clipboard's text


def dumps(clip: Clip) -> str:
    whole = {"format": FORMAT, "version": VERSION, **asdict(clip)}
    return json.dumps(whole, ensure_ascii=False)


def loads(text: str) -> Clip:
    """What `dumps` wrote, perhaps by another copy of the program; the values are checked when they are written.

    Refusals: not_a_branch, paste_too_many with `maximum`.
    """
    if len(text) > LARGEST:
        raise Refusal("paste_too_many", maximum=MOST_GOALS)
    try:
        whole = json.loads(text)
        if (whole["format"], whole["version"]) != (FORMAT, VERSION):
            raise Refusal("not_a_branch")
        goals = tuple(_read_goal(entry) for entry in whole["goals"])
        links = tuple(CopiedLink(*(str(link[name]) for name in CopiedLink.__slots__)) for link in whole["links"])
        clip = Clip(goals, links, str(whole["plan"]), whole["cut"] is True)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Refusal("not_a_branch") from error
    return checked(clip)


def _read_goal(entry: Any) -> Copied:
    known = spec_of(Goal).by_name
    values = {name: value for name, value in entry["values"].items() if name in known and name not in PLACE}
    level = entry["level"]
    if not isinstance(level, int) or level < 0:
        raise Refusal("not_a_branch")
    return Copied(level, values, str(entry["tree"]), entry["usual"] is True, str(entry["origin"]))


def checked(clip: Clip) -> Clip:
    """The same branches, if they are of a size and a shape that can be put into a plan.

    Refusals: not_a_branch, paste_too_many and paste_too_deep with `maximum`.
    """
    if len(clip.goals) > MOST_GOALS:
        raise Refusal("paste_too_many", maximum=MOST_GOALS)
    deepest = -1
    for goal in clip.goals:
        if goal.level > deepest + 1:
            raise Refusal("not_a_branch")
        if goal.level >= MOST_LEVELS:
            raise Refusal("paste_too_deep", maximum=MOST_LEVELS)
        deepest = goal.level
    if not clip.goals:
        raise Refusal("not_a_branch")
    return clip
