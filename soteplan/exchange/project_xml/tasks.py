"""A schedule as other programs see it: one list of tasks with outline levels, joined by links."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from soteplan.domain.remarks import Remark

MINUTES_A_DAY = 480  # eight hours, as both programs' standard calendars have it
# Our own fields of a task. GIVEN is the name under which a phase without a title went out.
KIND, STATE, STATED, GIVEN = "Soteplan kind", "Soteplan state", "Soteplan progress stated", "Soteplan given name"


class Link(NamedTuple):
    """What comes before a task; kind FS, SS, FF or SF, lag in working days."""

    uid: int
    kind: str
    lag: int


@dataclass(slots=True)
class Task:
    """One line of the outline. Dates are ISO texts, both ends included; progress is in basis points.

    `place` is where the file has it: what holds it, and its place there.
    """

    uid: int
    level: int
    title: str
    code: str = ""
    row_id: str = ""
    start: str | None = None
    end: str | None = None
    milestone: bool = False
    pinned: bool = False
    inactive: bool = False
    progress: int | None = None
    notes: str = ""
    owners: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    own: dict[str, str] = field(default_factory=dict)  # our own fields by KIND, STATE, STATED and GIVEN
    place: tuple[str, str] = field(default=("", ""), compare=False)

    @property
    def is_unnamed(self) -> bool:
        """Whether the title is the one that we gave, and nobody has changed since."""
        return self.title == self.own.get(GIVEN)

    @property
    def own_kind(self) -> str:
        """The table of a row that we wrote, or "" for a task of another program."""
        return self.own.get(KIND, "").partition(" ")[0]


@dataclass(slots=True)
class Schedule:
    """The tasks in the order of their outline, and what could not be taken along: how many things by code.

    `remarks` are the single cells that do not come along as they stand.
    """

    title: str = ""
    tasks: list[Task] = field(default_factory=list)
    lost: Counter[str] = field(default_factory=Counter)
    start: str | None = None
    end: str | None = None
    status_date: str | None = None
    notes: str = ""
    people: list[str] = field(default_factory=list)  # who may answer for a task, also those who answer for none
    remarks: list[Remark] = field(default_factory=list)
