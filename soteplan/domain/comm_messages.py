"""Which target groups a core message reaches, and which messages a group hears.

A message reaches the groups it names and the groups under them. It also reaches whom an action that uses it names.
A national or a project-wide message reaches further: whom the messages that carry it reach, and every group through
an action that is for all. A message for groups is for those it names, however wide an action that uses it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from soteplan.domain.comm_dates import audience
from soteplan.domain.communications import CommAction, CoreMessage, MessageAudience, TargetGroup
from soteplan.domain.state import PlanState, in_order

LEVELS = ("national", "project", "group")
GIVEN_UP = "dropped"  # an action that reaches nobody any more


@dataclass(frozen=True, slots=True)
class Tree:
    """The target groups as they stand in the table, each with how deep it hangs, and what hangs under each."""

    rows: Sequence[tuple[TargetGroup, int]]
    under: Mapping[str, frozenset[str]]  # by id of a group: itself and all below it

    def ids(self) -> frozenset[str]:
        return frozenset(self.under)

    def with_parts(self, ids: Iterable[str]) -> frozenset[str]:
        """The groups of these ids and all groups under them."""
        return frozenset().union(*(self.under.get(each, frozenset()) for each in ids))


def group_tree(state: PlanState) -> Tree:
    """The groups of a plan. One that hangs under itself stands at the top."""
    groups = state.table(TargetGroup)
    children: dict[str, list[TargetGroup]] = {}
    for group in sorted(groups.values(), key=in_order):
        above = group.parent_id if group.parent_id in groups else None
        children.setdefault(above or "", []).append(group)
    rows: list[tuple[TargetGroup, int]] = []
    under: dict[str, frozenset[str]] = {}
    for group in children.get("", ()):
        _hang(group, 0, children, rows, under)
    for group in groups.values():  # what only stands in a circle
        if group.id not in under:
            _hang(group, 0, children, rows, under)
    return Tree(rows, under)


def _hang(
    top: TargetGroup,
    depth: int,
    children: Mapping[str, Sequence[TargetGroup]],
    rows: list[tuple[TargetGroup, int]],
    under: dict[str, frozenset[str]],
) -> None:
    """Put a branch into the rows, without recursion: plans of others may be deep."""
    path: list[tuple[TargetGroup, int]] = [(top, depth)]
    order: list[TargetGroup] = []
    seen = {top.id}
    while path:
        group, level = path.pop()
        order.append(group)
        rows.append((group, level))
        fresh = [child for child in children.get(group.id, ()) if child.id not in seen and child.id not in under]
        seen.update(child.id for child in fresh)
        path.extend((child, level + 1) for child in reversed(fresh))
    for group in reversed(order):
        parts = (under[child.id] for child in children.get(group.id, ()) if child.id in under)
        under[group.id] = frozenset({group.id}).union(*parts)


def named_groups(state: PlanState, message: CoreMessage) -> list[TargetGroup]:
    """The groups that a message names: its own and then those it is also for, each once."""
    further = (row.target_group_id for row in state.where(MessageAudience, "core_message_id", message.id))
    ids = dict.fromkeys(each for each in (message.target_group_id, *further) if each)
    return [group for each in ids if (group := state.get(TargetGroup, each))]


def carriers(state: PlanState, message: CoreMessage) -> list[CoreMessage]:
    """The messages that put a message into practice, in order; not itself."""
    return [row for row in state.where(CoreMessage, "carries_id", message.id) if row.id != message.id]


def uses(state: PlanState, message: CoreMessage) -> list[CommAction]:
    """The actions that tell a message, without those given up."""
    found = state.where(CommAction, "core_message_id", message.id)
    return [action for action in found if action.state != GIVEN_UP]


def carried(state: PlanState, message: CoreMessage) -> CoreMessage | None:
    """The message that a message puts into practice; None where it names itself."""
    found = state.get(CoreMessage, message.carries_id)
    return found if found is not None and found.id != message.id else None


def national_above(state: PlanState, message: CoreMessage) -> CoreMessage | None:
    """The national message that a message puts into practice, also through others; itself where it is national."""
    seen: set[str] = set()
    above: CoreMessage | None = message
    while above is not None and above.id not in seen:
        if above.level == "national":
            return above
        seen.add(above.id)
        above = carried(state, above)
    return None


def has_national(state: PlanState) -> bool:
    """Whether a plan has national messages at all: without them there is none to carry."""
    return any(row.level == "national" for row in state.table(CoreMessage).values())


def makes_circle(state: PlanState, message: CoreMessage, carries_id: str | None) -> bool:
    """Whether a message would carry itself, over however many others, if it carried this one."""
    seen: set[str] = set()
    while carries_id and carries_id not in seen:
        if carries_id == message.id:
            return True
        seen.add(carries_id)
        above = state.get(CoreMessage, carries_id)
        carries_id = above.carries_id if above else None
    return False


class Reach:
    """Who is reached by what, worked out once for all messages of a plan as it stands."""

    def __init__(self, state: PlanState) -> None:
        self.tree = group_tree(state)
        self.ranks = {group.id: number for number, (group, _) in enumerate(self.tree.rows)}
        self.messages = sorted(state.rows(CoreMessage), key=lambda row: LEVELS.index(row.level))
        direct = {message.id: self._direct(state, message) for message in self.messages}
        self._carriers: dict[str, list[CoreMessage]] = {}
        for message in self.messages:
            if message.carries_id:
                self._carriers.setdefault(message.carries_id, []).append(message)
        self.groups: Mapping[str, frozenset[str]] = {
            message.id: self._whole(message, direct) for message in self.messages
        }

    def _direct(self, state: PlanState, message: CoreMessage) -> frozenset[str]:
        """By its own groups and the actions that use it."""
        found = self.tree.with_parts(group.id for group in named_groups(state, message))
        for action in uses(state, message):
            named = audience(state, action)
            if named:
                found |= self.tree.with_parts(group.id for group in named)
            elif message.level != "group":
                return self.tree.ids()
        return found

    def _whole(self, message: CoreMessage, direct: Mapping[str, frozenset[str]]) -> frozenset[str]:
        """With what the messages that carry it reach, which may carry one another in a circle."""
        found, waiting, seen = direct[message.id], [message], {message.id}
        while waiting:
            above = waiting.pop()
            for carrier in self._carriers.get(above.id, ()) if above.level != "group" else ():
                if carrier.id not in seen:
                    seen.add(carrier.id)
                    found |= direct[carrier.id]
                    waiting.append(carrier)
        return found

    def heard(self, group_id: str) -> list[CoreMessage]:
        """What a group hears: national messages first, then those of the project, then those for groups."""
        return [message for message in self.messages if group_id in self.groups[message.id]]

    def silent(self) -> list[CoreMessage]:
        """The messages that reach no group."""
        return [message for message in self.messages if not self.groups[message.id]]
