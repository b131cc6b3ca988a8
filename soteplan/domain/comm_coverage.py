"""Who is reached how often, and where: target groups by channels.

What is counted are the occurrences of the calendar: each time an action that repeats is held, and an action that is
held once, however many days it lasts. An occurrence counts for the groups that its action names and for those under
them, once for each group; an action that names nobody is for all. What was given up counts for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from soteplan.domain.comm_dates import Occurrence, audience, calendar
from soteplan.domain.comm_messages import Tree, group_tree
from soteplan.domain.communications import Channel, CommAction, CommMeans, Feedback
from soteplan.domain.evaluation import Indicator
from soteplan.domain.state import PlanState

NO_CHANNEL = ""  # stands for the channel of an action that names none
GIVEN_UP = "dropped"

Place = tuple[str, str]  # id of a group, id of a channel or NO_CHANNEL


@dataclass(slots=True)
class Cell:
    """What reaches a group by a channel, in order of the days, and whether the plan means to use the channel for it."""

    held: list[Occurrence] = field(default_factory=list)
    planned: bool = False

    @property
    def times(self) -> int:
        return len(self.held)

    @property
    def is_gap(self) -> bool:
        """Planned as a means, yet on no day."""
        return self.planned and not self.held


NOTHING = Cell()


@dataclass(frozen=True, slots=True)
class Made:
    """What a number is made of: an action with the times that it is held."""

    action: CommAction
    held: Sequence[Occurrence]


class Coverage:
    """The table of groups and channels for a year, or for the whole plan with None.

    What lasts over a turn of the year counts in each year it touches, and once in the whole.
    """

    def __init__(self, state: PlanState, year: int | None = None) -> None:
        self.tree: Tree = group_tree(state)
        self.year = year
        self.channels: Sequence[Channel] = state.rows(Channel)
        self._known = frozenset(channel.id for channel in self.channels)
        self.cells: dict[Place, Cell] = {}
        self._by_channel: dict[str, list[Occurrence]] = {}
        for occurrence, groups in reached(state, self.tree):
            if year is None or touches(occurrence, year):
                self._count(occurrence, groups)
        for group_id, channel_id in _planned(state, self.tree):
            self.cells.setdefault((group_id, channel_id), Cell()).planned = True

    def _count(self, occurrence: Occurrence, groups: frozenset[str]) -> None:
        wanted = occurrence.action.channel_id or NO_CHANNEL
        channel = wanted if wanted in self._known else NO_CHANNEL
        self._by_channel.setdefault(channel, []).append(occurrence)
        for group_id in groups:
            self.cells.setdefault((group_id, channel), Cell()).held.append(occurrence)

    @property
    def columns(self) -> list[str]:
        """The channels by id in their order, at last NO_CHANNEL where something is held without a channel."""
        without = [NO_CHANNEL] if NO_CHANNEL in self._by_channel else []
        return [*(channel.id for channel in self.channels), *without]

    def cell(self, group_id: str, channel_id: str) -> Cell:
        return self.cells.get((group_id, channel_id), NOTHING)

    def times_of_group(self, group_id: str) -> int:
        """How often a group is reached, by all channels together."""
        return sum(self.cell(group_id, channel_id).times for channel_id in self.columns)

    def gaps_of_group(self, group_id: str) -> int:
        """By how many channels a group is to be reached and is not on any day."""
        return sum(self.cell(group_id, channel_id).is_gap for channel_id in self.columns)

    def times_of_channel(self, channel_id: str) -> int:
        """How often something is held on a channel, whomever it reaches."""
        return len(self._by_channel.get(channel_id, ()))

    @property
    def times(self) -> int:
        """How often something is held at all."""
        return sum(map(len, self._by_channel.values()))

    @cached_property  # every cell that is drawn asks for it
    def most(self) -> int:
        """The greatest number in a cell."""
        return max((cell.times for cell in self.cells.values()), default=0)

    def is_missed(self, group_id: str) -> bool:
        """Whether nothing reaches a group, nor any group under it."""
        return not any(self.times_of_group(each) for each in self.tree.under.get(group_id, ()))

    def made_of(self, group_id: str | None = None, channel_id: str | None = None) -> list[Made]:
        """The actions behind a cell, a row, a column or the whole, where None stands for all; in order of the days."""
        found: dict[str, list[Occurrence]] = {}
        for occurrence in self._behind(group_id, channel_id):
            found.setdefault(occurrence.action.id, []).append(occurrence)
        return [Made(held[0].action, held) for held in found.values()]

    def _behind(self, group_id: str | None, channel_id: str | None) -> list[Occurrence]:
        channels = self.columns if channel_id is None else [channel_id]
        if group_id is None:
            found = [each for channel in channels for each in self._by_channel.get(channel, ())]
        else:
            found = [each for channel in channels for each in self.cell(group_id, channel).held]
        return sorted(found, key=lambda each: (each.start, each.action.position, each.action.id))


def reached(state: PlanState, tree: Tree) -> Iterator[tuple[Occurrence, frozenset[str]]]:
    """Every occurrence that is not given up, in order of the days, with the ids of the groups that it reaches."""
    groups: dict[str, frozenset[str]] = {}
    for occurrence in calendar(state):
        action = occurrence.action
        if GIVEN_UP in (action.state, occurrence.state):
            continue
        if action.id not in groups:
            named = audience(state, action)
            groups[action.id] = tree.with_parts(group.id for group in named) if named else tree.ids()
        yield occurrence, groups[action.id]


def touches(occurrence: Occurrence, year: int) -> bool:
    return int(occurrence.start[:4]) <= year <= int(occurrence.end[:4])


def years(state: PlanState) -> list[int]:
    """The years in which something is held."""
    held = [each for each in calendar(state) if GIVEN_UP not in (each.action.state, each.state)]
    return sorted({year for each in held for year in range(int(each.start[:4]), int(each.end[:4]) + 1)})


def _planned(state: PlanState, tree: Tree) -> Iterator[Place]:
    """By which channels the groups are to be reached; those under a group too."""
    for means in state.rows(CommMeans):
        if means.channel_id and means.target_group_id:
            for group_id in tree.under.get(means.target_group_id, ()):
                yield group_id, means.channel_id


def unused(state: PlanState) -> list[Channel]:
    """The channels that nothing names: no action that is not given up, no means, no metric and no feedback."""
    rows: list[CommMeans | CommAction | Indicator | Feedback] = [
        *state.rows(CommMeans),
        *(action for action in state.rows(CommAction) if action.state != GIVEN_UP),
        *state.rows(Indicator),
        *state.rows(Feedback),
    ]
    named = {row.channel_id for row in rows}
    return [channel for channel in state.rows(Channel) if channel.id not in named]
