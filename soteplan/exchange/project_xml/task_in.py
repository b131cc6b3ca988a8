"""One task of an MSPDI file: its place, dates and links, and what of it has no place here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from soteplan.domain.calendar import working_days
from soteplan.domain.remarks import LONGEST, Remark
from soteplan.exchange.project_xml.tasks import Link, Task
from soteplan.exchange.project_xml.values import first_day, last_day, minutes, number, tag, values
from soteplan.exchange.project_xml.xml_out import FIELDS, LINK_KINDS
from soteplan.exchange.task_cells import Length, end_of

_KINDS = {kind: name for name, kind in LINK_KINDS.items()}
_NAMES = {field_id: name for name, field_id in FIELDS.items()}
_PERCENT_LAGS = frozenset({19, 20, 51, 52})
_ELAPSED = frozenset({4, 6, 8, 10, 12, 36, 38, 40, 42, 44})  # forms of lengths that run day and night
_ELAPSED_DAY = 1440  # minutes
_MUST_START, _MUST_FINISH = 2, 3
_LIMITS = frozenset({1, 5, 6, 7})  # as late as possible, start or finish no later, finish no earlier
_USUAL_PRIORITY = 500
_READ = frozenset(
    (
        "UID", "GUID", "Name", "WBS", "OutlineLevel", "OutlineNumber", "Summary", "Milestone", "Active", "Manual",
        "Start", "Finish", "Duration", "DurationFormat", "ManualStart", "ManualFinish", "ManualDuration", "StartText",
        "FinishText", "PercentComplete", "Notes", "HyperlinkAddress", "Deadline", "ConstraintType", "Priority",
        "FixedCost", "Cost", "ActualCost", "IsSubproject", "CalendarUID",
    )
)  # fmt: skip
_WHOLE = 100  # percent
_LONGEST_UID = 12  # digits


@dataclass(slots=True)
class Part:
    """A task as it stands in the file; `day` is the length of a working day in minutes."""

    element: Element | None
    values: Mapping[str, str]
    day: int
    predecessors: list[dict[str, str]] = field(default_factory=list)
    own: dict[str, str] = field(default_factory=dict)

    @property
    def uid(self) -> int:
        return number(self.values.get("UID"), -1)

    @property
    def level(self) -> int:
        """As it is told, else as deep as its number in the outline; 0 is the project itself."""
        stated = self.values.get("OutlineLevel", "").strip()
        if stated:
            return max(0, number(stated, 1))
        outline = self.values.get("OutlineNumber", "").strip()
        if outline == "0":
            return 0
        return outline.count(".") + 1

    def is_project(self, *, alone: bool) -> bool:
        """Whether the task stands for the whole project: on level 0, numbered 0 or alone there."""
        return self.level == 0 and (alone or self.uid == 0)

    def kept(self, lost: Counter[str]) -> Part:
        """With what is needed of its children, so that the element itself can go."""
        element = self.element if self.element is not None else Element("Task")
        for child in element:
            name = tag(child)
            if name == "PredecessorLink":
                self.predecessors.append(values(child))
            elif name == "ExtendedAttribute":
                self._take_field(values(child), lost)
            elif name == "Project":
                lost["inserted_task"] += sum(tag(each) == "Task" for each in child.iter())
        lost["baseline"] += any(tag(child) == "Baseline" for child in element)
        self.element = None
        self.values = {name: text for name, text in self.values.items() if name in _READ}
        return self

    def _take_field(self, found: Mapping[str, str], lost: Counter[str]) -> None:
        name = _NAMES.get(number(found.get("FieldID"), 0))
        if name is not None:
            self.own[name] = found.get("Value", "")
        elif found.get("Value"):
            lost["custom_field"] += 1


def read_task(uid: int, level: int, part: Part, lost: Counter[str]) -> Task:
    found = part.values
    task = Task(
        uid, level, found.get("Name", ""), row_id=found.get("GUID", "").strip().strip("{}").lower(), own=part.own
    )
    task.place = ("Task", found.get("UID", "").strip()[:_LONGEST_UID])
    task.code = found.get("WBS", "") or found.get("OutlineNumber", "")
    task.milestone = _is_milestone(part)
    task.start, task.end = _dates(part, lost)
    task.pinned = number(found.get("ConstraintType"), 0) in (_MUST_START, _MUST_FINISH)
    task.inactive = number(found.get("Active") or 1, 1) == 0
    if "PercentComplete" in found:
        progress = number(found["PercentComplete"], -1)
        task.progress = progress * 100 if 0 <= progress <= _WHOLE else None
    task.notes = _notes(found)
    return task


def _is_milestone(part: Part) -> bool:
    stated = part.values.get("Milestone", "").strip()
    if stated:
        return stated in ("1", "true")
    is_summary = number(part.values.get("Summary"), 0)
    return not is_summary and minutes(part.values.get("Duration"), part.day) == 0


def _notes(found: Mapping[str, str]) -> str:
    """With the address that a task links to, which has no field of its own."""
    parts = (found.get("Notes", ""), found.get("HyperlinkAddress", ""))
    return "\n\n".join(part for part in parts if part)


def _dates(part: Part, lost: Counter[str]) -> tuple[str | None, str | None]:
    """Both ends included. A task that is scheduled by hand has dates of its own besides those that were computed."""
    names = ("Manual", "") if number(part.values.get("Manual"), 0) else ("", "Manual")
    starts, ends = ([part.values.get(name + which) for name in names] for which in ("Start", "Finish"))
    start = next(filter(None, map(first_day, starts)), None)
    end = next((day for text in ends if (day := last_day(text, start))), None)
    if end is None:
        end = _end_by_length(part, start, lost)
    lost["date_text"] += sum(bool(part.values.get(name)) for name in ("StartText", "FinishText"))
    return start, end


def _end_by_length(part: Part, start: str | None, lost: Counter[str]) -> str | None:
    """The last day of a task that tells its start and length alone."""
    found = part.values
    length = minutes(found.get("Duration") or found.get("ManualDuration"), part.day)
    if not length or length < 0:
        return start if length == 0 else None
    if start is None:
        lost["length"] += 1
        return None
    if number(found.get("DurationFormat"), 0) in _ELAPSED:
        return end_of(start, Length(length / _ELAPSED_DAY, elapsed=True))
    return end_of(start, Length(length / part.day))


# What is expected of the values that a task can have, and whether a text is one; see domain.remarks.
_VALUES: Mapping[str, tuple[str, Callable[[str, int], bool]]] = {
    **dict.fromkeys(
        ("Start", "Finish", "ManualStart", "ManualFinish"), ("date", lambda text, day: first_day(text) is not None)
    ),
    **dict.fromkeys(("Duration", "ManualDuration"), ("length", lambda text, day: minutes(text, day) is not None)),
    "PercentComplete": ("progress", lambda text, day: 0 <= number(text, -1) <= _WHOLE),
    "OutlineLevel": ("level", lambda text, day: number(text, -1) >= 0),
    "Milestone": ("yes_no", lambda text, day: text.casefold() in ("0", "1", "true", "false")),
}


def remarks_of(part: Part, task: Task) -> list[Remark]:
    """The values of a task that are none, and the length that leads past the years of a plan."""
    found = []
    for name, (expected, holds) in _VALUES.items():
        text = part.values.get(name, "").strip()
        if text and not holds(text, part.day):
            found.append(Remark(*task.place, name, text[:LONGEST], expected))
    length = part.values.get("Duration") or part.values.get("ManualDuration") or ""
    if task.start and task.end is None and minutes(length, part.day):
        found.append(Remark(*task.place, "Duration", length[:LONGEST], "end"))
    return found


class _Lagged(NamedTuple):
    """A link, and its lag as a percentage of the length of what it comes after."""

    link: Link
    percent: int


def links_of(part: Part, foreign: Collection[int], lost: Counter[str]) -> Iterator[_Lagged]:
    """What comes before a task in the same file."""
    for found in part.predecessors:
        kind = _KINDS.get(number(found.get("Type"), 1))
        uid = number(found.get("PredecessorUID"), -1)
        if kind is None or uid in foreign or number(found.get("CrossProject"), 0):
            lost["foreign_link"] += 1
        elif number(found.get("LagFormat"), 0) in _PERCENT_LAGS:
            percent = number(found.get("LinkLag"), 0)
            lost["percent_lag"] += percent != 0
            yield _Lagged(Link(uid, kind, 0), percent)
        else:
            yield _Lagged(Link(uid, kind, _lag(found, part.day, lost)), 0)


def _lag(found: Mapping[str, str], day: int, lost: Counter[str]) -> int:
    """Working days out of tenths of a minute. Elapsed time is taken as five working days to the week."""
    length = number(found.get("LinkLag"), 0) / 10
    if not length:
        return 0
    elapsed = number(found.get("LagFormat"), 0) in _ELAPSED
    days = length / _ELAPSED_DAY * 5 / 7 if elapsed else length / day
    lost["elapsed_lag"] += elapsed
    lost["part_of_day"] += not elapsed and days != round(days)
    return round(days)


def with_lag(lagged: _Lagged, spans: Mapping[int, tuple[str | None, str | None]]) -> Link:
    """The link with its lag in working days, as long as what it comes after is now."""
    link, percent = lagged
    start, end = spans.get(link.uid, (None, None))
    if not percent or start is None or end is None:
        return link
    return link._replace(lag=round(working_days(start, end) * percent / 100))


def count_lost(part: Part, calendar: int, lost: Counter[str]) -> None:
    """What a task of the file has and a task here has not. `calendar` is that of the whole project."""
    for code, has in _LOST.items():
        lost[code] += has(part.values)
    lost["task_calendar"] += number(part.values.get("CalendarUID"), -1) not in (-1, 0, calendar)


_LOST: Mapping[str, Callable[[Mapping[str, str]], bool]] = {
    "deadline": lambda found: bool(found.get("Deadline")),
    "limit": lambda found: number(found.get("ConstraintType"), 0) in _LIMITS,
    "priority": lambda found: number(found.get("Priority"), _USUAL_PRIORITY) != _USUAL_PRIORITY,
    "cost": lambda found: any(number(found.get(name), 0) for name in ("FixedCost", "Cost", "ActualCost")),
    "inserted_project": lambda found: number(found.get("IsSubproject"), 0) == 1,
}
