"""A first calendar drafted from the table of communications: what each group's means and timings ask for.

Each means of a group meets each timing of it. A continuous or regular timing gives a series, turning points give an
action tied to each milestone, one before the start gives an action two weeks ahead of it, and days of its own give an
action on them. What the calendar has already is not drafted again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from soteplan.domain.calendar import add_working_days
from soteplan.domain.comm_dates import audience
from soteplan.domain.comm_messages import named_groups
from soteplan.domain.comm_table import DUTIES, MEANS, TIMINGS, TableRow, table
from soteplan.domain.comm_timing import PLAN, Meaning
from soteplan.domain.comm_workdays import moved_days, working_day
from soteplan.domain.communications import Channel, CommAction, CommMeans, CommTiming, CoreMessage, TargetGroup
from soteplan.domain.dates import add_days, days_between
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Milestone
from soteplan.domain.state import PlanState

# How often by the kind of channel where a timing does not say it: starting points that the user can change.
RHYTHMS = {
    "event": "quarterly",
    "media": "quarterly",
    "web": "monthly",
    "internal": "monthly",
    "material": "twice_a_year",
    "other": "quarterly",
}
OTHER = "other"  # the kind of means without a channel
AHEAD = 10  # working days before the plan starts
LONG = 62  # days: an action held once over more of them is as good as a series

Slot = tuple[str, str]  # the place of an action in the calendar: a series, once, or at a milestone with its id
SERIES, ONCE = ("series", ""), ("once", "")
ORDER = {"series": 0, "once": 1, "milestone": 2}
Place = tuple[str, str | None, Slot]  # by group and channel


@dataclass(frozen=True, slots=True)
class Settings:
    """`rhythms` by the kind of channel, "none" for no series; `offset` days after a turning point, before if less.

    With `working_days` what would fall on a weekend or a public holiday goes to a working day.
    """

    rhythms: Mapping[str, str] = field(default_factory=lambda: RHYTHMS)
    offset: int = 0
    working_days: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """An action that could go into the calendar. A tied one waits for a milestone without a day.

    `due` is its day before that was moved to a working day, None where it was not.
    """

    group: TargetGroup
    means: CommMeans
    timing: CommTiming
    slot: Slot
    title: str
    channel: Channel | None = None
    day: str | None = None
    end: str | None = None
    repeat: str = "none"
    milestone: Milestone | None = None
    offset: int | None = None
    message: CoreMessage | None = None
    owner: Party | None = None
    due: str | None = None
    working_days: bool = True

    def moved(self, plan_end: str | None) -> dict[str, str]:
        """The single days of a series that go to a working day, by the days they would be on."""
        if self.day is None or not self.working_days:
            return {}
        return moved_days(self.day, self.end or plan_end or self.day, self.repeat)

    @property
    def key(self) -> tuple[str, Slot, str]:
        """The same for the same draft under other settings; one for each means, milestone and single timing."""
        return self.means.id, self.slot, self.timing.id if self.slot == ONCE else ""

    @property
    def kind(self) -> str:
        """The kind of its channel."""
        return self.channel.kind if self.channel else OTHER

    def values(self) -> dict[str, object]:
        """The columns of the action to be made."""
        return {
            "title": self.title,
            "target_group_id": self.group.id,
            "channel_id": self.channel.id if self.channel else None,
            "core_message_id": self.message.id if self.message else None,
            "owner_id": self.owner.id if self.owner else None,
            "timing": self.timing.title,
            "start_date": self.day,
            "end_date": self.end,
            "repeat": self.repeat,
            "milestone_id": self.milestone.id if self.milestone else None,
            "offset_days": self.offset,
        }


def drafts(state: PlanState, settings: Settings | None = None) -> list[Draft]:
    """All that the table asks for and the calendar does not have, by group in the order of the table."""
    settings, messages = settings or Settings(), first_messages(state)
    rows = (row for row in table(state) if row.group)
    found = [draft for row in rows for draft in _of_group(state, row, settings, messages)]
    return _missing(state, found)


def undated(state: PlanState) -> list[CommTiming]:
    """The timings that ask for nothing, since they say no days: in words only, when needed, of a plan without ends."""
    entries = (entry for row in table(state) if row.entries(MEANS) for entry in row.entries(TIMINGS))
    return [entry.row for entry in entries if not any(True for _ in _places(entry.meaning, "weekly", Settings()))]


def main_message(state: PlanState, group: TargetGroup) -> CoreMessage | None:
    """What a group is told first: a message of its own, else one that is also for it, else that of the group above."""
    return _inherited(state, group, first_messages(state))


def first_messages(state: PlanState) -> dict[str, CoreMessage]:
    """By group the first message of its own, else the first that is also for it; a group that none names has none."""
    own: dict[str, CoreMessage] = {}
    also: dict[str, CoreMessage] = {}
    for message in state.rows(CoreMessage):
        for group in named_groups(state, message):
            (own if group.id == message.target_group_id else also).setdefault(group.id, message)
    return {**also, **own}


def _inherited(state: PlanState, group: TargetGroup, messages: Mapping[str, CoreMessage]) -> CoreMessage | None:
    seen: set[str] = set()
    above: TargetGroup | None = group
    while above is not None and above.id not in seen:
        if above.id in messages:
            return messages[above.id]
        seen.add(above.id)
        above = state.get(TargetGroup, above.parent_id)
    return None


def _of_group(
    state: PlanState, row: TableRow, settings: Settings, messages: Mapping[str, CoreMessage]
) -> Iterator[Draft]:
    assert row.group is not None
    message = _inherited(state, row.group, messages)
    owners = (state.get(Party, entry.row.party_id) for entry in row.entries(DUTIES))
    responsible = next((party for party in owners if party), None)
    for entry in row.entries(MEANS):
        channel = state.get(Channel, entry.row.channel_id)
        owner = responsible or (state.get(Party, channel.owner_id) if channel else None)
        name = entry.words or entry.name
        make = partial(
            Draft, row.group, entry.row, channel=channel, message=message, owner=owner,
            working_days=settings.working_days,
        )  # fmt: skip
        timings = row.entries(TIMINGS) if name else ()
        found = [
            place(partial(make, timing.row), name)
            for timing in timings
            for place in _places(timing.meaning, _rhythm(timing.row, channel, settings), settings)
        ]
        by_key = {draft.key: draft for draft in reversed(found)}  # of several alike the first timing counts
        yield from sorted(by_key.values(), key=lambda draft: (ORDER[draft.slot[0]], draft.day or "9999"))


def _rhythm(timing: CommTiming, channel: Channel | None, settings: Settings) -> str:
    """That of a regular timing where it says one."""
    own = timing.repeat if timing.kind == "regular" else "none"
    return own if own != "none" else settings.rhythms.get(channel.kind if channel else OTHER, "none")


Maker = Callable[[Callable[..., Draft], str], Draft]


def _places(meaning: Meaning | None, rhythm: str, settings: Settings) -> Iterator[Maker]:
    """Where a timing puts an action into the calendar; nowhere when it says no days."""
    if meaning is None:
        return
    if meaning.kind in ("continuous", "regular"):
        yield from _series(meaning, rhythm)
    elif meaning.kind == "milestones":
        for milestone in meaning.milestones:
            if milestone.state != "dropped":
                yield partial(_tied, milestone, settings)
    elif meaning.kind == "before" and meaning.end:
        day = add_working_days(add_days(meaning.end, 1), -AHEAD)
        yield partial(_once, ONCE, max(day, meaning.start or day), None, "none")
    elif meaning.kind == "dates" and meaning.start:
        slot = SERIES if _is_series(meaning.start, meaning.end, meaning.repeat) else ONCE
        yield partial(_once, slot, meaning.start, meaning.end, meaning.repeat)


def _series(meaning: Meaning, rhythm: str) -> Iterator[Maker]:
    """From the first working day on; an end that is the plan's stays open, so that it follows the plan."""
    if meaning.start and rhythm != "none":
        day = add_working_days(meaning.start, 0)
        if not meaning.end or day <= meaning.end:
            yield partial(_once, SERIES, day, None if meaning.end_from == PLAN else meaning.end, rhythm)


def _once(slot: Slot, day: str, end: str | None, repeat: str, make: Callable[..., Draft], name: str) -> Draft:
    return make(slot, name, day=day, end=end, repeat=repeat)


def _tied(milestone: Milestone, settings: Settings, make: Callable[..., Draft], name: str) -> Draft:
    """What is to be before a turning point is not moved past it."""
    due = add_days(milestone.date, settings.offset) if milestone.date else None
    day, offset = due, settings.offset
    if due and milestone.date and settings.working_days:
        day = working_day(due, ahead=offset < 0, in_month=False)
        offset = days_between(milestone.date, day)
    slot, title = ("milestone", milestone.id), f"{name}: {milestone.title}"
    moved_from = due if due != day else None
    return make(slot, title, day=day, milestone=milestone, offset=offset, due=moved_from)


# what is there already


def _missing(state: PlanState, found: Iterable[Draft]) -> list[Draft]:
    """The drafts without those that an action of the same place stands for.

    An action has the place of a draft when it reaches the group by the same channel, as a series, at the same
    milestone, or once. It stands for the draft of its name; of a series or a milestone, by whatever name, for one
    other. Means without a channel are known by name alone.
    """
    there = _in_calendar(state)
    drafted = list(found)
    together: dict[Place, list[Draft]] = defaultdict(list)
    for draft in drafted:
        together[(draft.group.id, draft.means.channel_id, draft.slot)].append(draft)
    left = {draft.key for place, some in together.items() for draft in _left_over(some, _standing(there, place))}
    return [draft for draft in drafted if draft.key in left]


def _standing(there: Mapping[Place, list[str]], place: Place) -> list[str]:
    """The titles of what has the place, for the group or for all."""
    group, channel, slot = place
    return [*there.get((group, channel, slot), ()), *there.get(("", channel, slot), ())]


def _left_over(some: list[Draft], titles: list[str]) -> list[Draft]:
    names = [title.casefold() for title in titles]
    left = []
    for draft in some:
        if draft.title.casefold() in names:
            names.remove(draft.title.casefold())
        else:
            left.append(draft)
    by_name_alone = some[0].channel is None or some[0].slot == ONCE
    return left if by_name_alone else left[len(names) :]


def _in_calendar(state: PlanState) -> dict[Place, list[str]]:
    """The titles of the actions by group ("" for all), channel and place."""
    found: dict[Place, list[str]] = defaultdict(list)
    for action in state.rows(CommAction):
        for group_id in [group.id for group in audience(state, action)] or [""]:
            found[(group_id, action.channel_id, _slot(action))].append(action.title)
    return found


def _slot(action: CommAction) -> Slot:
    if action.milestone_id:
        return "milestone", action.milestone_id
    return SERIES if _is_series(action.start_date, action.end_date, action.repeat) else ONCE


def _is_series(start: str | None, end: str | None, repeat: str) -> bool:
    """Whether it is held again and again, or goes on for so long that it is as good as that."""
    return repeat != "none" or (start is not None and end is not None and days_between(start, end) > LONG)
