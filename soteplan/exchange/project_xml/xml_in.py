"""Tasks read from MSPDI as Microsoft Project, ProjectLibre, GanttProject, MPXJ and others write it.

The file is not trusted: no document type, so no entity can grow; parts are dropped once read; tasks are counted. What
names a namespace, and which, is not looked at.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from soteplan.domain.dates import add_days, is_date
from soteplan.domain.errors import Refusal
from soteplan.exchange.project_xml.tasks import MINUTES_A_DAY, Link, Schedule, Task
from soteplan.exchange.project_xml.xml_out import FIELDS, LINK_KINDS

MOST_BYTES = 200_000_000
MOST_TASKS = 200_000
_KINDS = {number: kind for kind, number in LINK_KINDS.items()}
_NAMES = {field_id: name for name, field_id in FIELDS.items()}
_PERCENT_LAGS = frozenset({19, 20, 51, 52})
_ELAPSED_LAGS = frozenset({4, 6, 8, 10, 12, 36, 38, 40, 42, 44})
_ELAPSED_DAY = 1440  # minutes
_MUST_START, _MUST_FINISH = 2, 3
_TIMED = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?")


def read(data: bytes) -> Schedule:
    """The tasks of a file. Refusals: too_large, not_project_xml, too_many_tasks."""
    if len(data) > MOST_BYTES:
        raise Refusal("too_large", size=len(data), maximum=MOST_BYTES)
    reader = _Reader()
    try:
        for path, element in _parts(data):
            reader.take(path, element)
    except (ParseError, ValueError, LookupError) as error:
        raise Refusal("not_project_xml") from error
    if not reader.is_project:
        raise Refusal("not_project_xml")
    return reader.finished()


def _parts(data: bytes) -> Iterator[tuple[str, Element]]:
    """Every element two or three levels down, whole, and dropped after it was seen.

    Raises ParseError for what is no XML, and a ValueError for what defusedxml forbids.
    """
    from defusedxml.ElementTree import iterparse

    stack: list[Element] = []
    for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=True):
        if event == "start":
            stack.append(element)
            continue
        depth = len(stack)
        if depth <= _DEEPEST:
            name = "/".join(map(_tag, stack))
            if depth < _DEEPEST or name in _WANTED:
                yield name, element
        stack.pop()
        if 0 < depth - 1 < _DEEPEST:
            stack[-1].remove(element)


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


_DEEPEST = 3
_WANTED = frozenset({"Project/Tasks/Task", "Project/Resources/Resource", "Project/Assignments/Assignment"})


class _Reader:
    def __init__(self) -> None:
        self.is_project = False
        self.schedule = Schedule()
        self.head: dict[str, str] = {}
        self.resources: dict[int, str] = {}
        self.owners: list[tuple[int, int]] = []
        self.seen: set[int] = set()

    def take(self, path: str, element: Element) -> None:
        if path == "Project":
            self.is_project = True
        elif path == "Project/Tasks/Task":
            self._take_task(element)
        elif path == "Project/Resources/Resource":
            self._take_resource(element)
        elif path == "Project/Assignments/Assignment":
            self._take_assignment(element)
        elif not len(element):
            self.head[path.rpartition("/")[2]] = (element.text or "").strip()

    def finished(self) -> Schedule:
        schedule, head = self.schedule, self.head
        schedule.title = schedule.title or head.get("Title", "") or head.get("Name", "")
        schedule.start, schedule.end = _start(head.get("StartDate")), _end(head.get("FinishDate"))
        schedule.status_date = _start(head.get("StatusDate"))
        tasks = {task.uid: task for task in schedule.tasks}
        for task_uid, resource in self.owners:
            if task_uid in tasks and self.resources.get(resource):
                tasks[task_uid].owners.append(self.resources[resource])
        return schedule

    def _take_task(self, element: Element) -> None:
        values = _values(element)
        uid = _number(values.get("UID"), -1)
        if uid in self.seen or uid < 0:
            self.schedule.lost["task_without_uid"] += 1
            return
        self.seen.add(uid)
        if len(self.seen) > MOST_TASKS:
            raise Refusal("too_many_tasks", maximum=MOST_TASKS)
        level = _number(values.get("OutlineLevel"), 1)
        if level == 0:
            self.schedule.title = values.get("Name", "")
        elif _number(values.get("IsNull"), 0):
            self.schedule.lost["empty_line"] += 1
        else:
            day = _number(self.head.get("MinutesPerDay"), 0) or MINUTES_A_DAY
            self.schedule.tasks.append(_task(uid, level, values, self.schedule.lost))
            self.schedule.tasks[-1].links = list(_links(element, day, self.schedule.lost))
            self.schedule.tasks[-1].own = dict(_own(element))
            self._count(values, element)

    def _count(self, values: Mapping[str, str], element: Element) -> None:
        """What a task of the file has and a task here has not."""
        self.schedule.lost["baseline"] += any(_tag(child) == "Baseline" for child in element)
        self.schedule.lost["deadline"] += bool(values.get("Deadline"))

    def _take_resource(self, element: Element) -> None:
        values = _values(element)
        if values.get("Name"):
            self.resources[_number(values.get("UID"), -1)] = values["Name"]

    def _take_assignment(self, element: Element) -> None:
        values = _values(element)
        self.owners.append((_number(values.get("TaskUID"), -1), _number(values.get("ResourceUID"), -1)))


def _task(uid: int, level: int, values: Mapping[str, str], lost: Counter[str]) -> Task:
    task = Task(uid, level, values.get("Name", ""), row_id=values.get("GUID", "").strip().strip("{}").lower())
    task.milestone = _number(values.get("Milestone"), 0) == 1
    task.code = values.get("WBS", "")
    task.start = _start(values.get("ManualStart") or values.get("Start"))
    task.end = _end(values.get("ManualFinish") or values.get("Finish"), task.start)
    task.pinned = _number(values.get("ConstraintType"), 0) in (_MUST_START, _MUST_FINISH)
    if "PercentComplete" in values:
        task.progress = max(0, min(100, _number(values["PercentComplete"], 0))) * 100
    task.notes = values.get("Notes", "")
    return task


def _links(element: Element, day: int, lost: Counter[str]) -> Iterator[Link]:
    """What comes before a task. `day` is the length of a working day in minutes."""
    for child in element:
        if _tag(child) != "PredecessorLink":
            continue
        values = _values(child)
        kind = _KINDS.get(_number(values.get("Type"), 1))
        if kind is None or _number(values.get("CrossProject"), 0):
            lost["foreign_link"] += 1
        else:
            yield Link(_number(values.get("PredecessorUID"), -1), kind, _lag(values, day, lost))


def _lag(values: Mapping[str, str], day: int, lost: Counter[str]) -> int:
    """Working days. Elapsed time is taken as five working days to the week; a share of a duration has no place."""
    form, minutes = _number(values.get("LagFormat"), 7), _number(values.get("LinkLag"), 0) / 10
    if not minutes:
        return 0
    if form in _PERCENT_LAGS:
        lost["percent_lag"] += 1
        return 0
    days = minutes / _ELAPSED_DAY * 5 / 7 if form in _ELAPSED_LAGS else minutes / day
    lost["elapsed_lag"] += form in _ELAPSED_LAGS
    lost["part_of_day"] += form not in _ELAPSED_LAGS and days != round(days)
    return round(days)


def _own(element: Element) -> Iterator[tuple[str, str]]:
    for child in element:
        values = _values(child) if _tag(child) == "ExtendedAttribute" else {}
        name = _NAMES.get(_number(values.get("FieldID"), 0))
        if name is not None:
            yield name, values.get("Value", "")


def _values(element: Element) -> dict[str, str]:
    return {_tag(child): child.text or "" for child in element if not len(child)}


def _number(text: Any, default: int) -> int:
    try:
        return int(float(text)) if text else default
    except (ValueError, OverflowError):
        return default


def _start(text: str | None) -> str | None:
    match = _TIMED.match((text or "").strip())
    return match[1] if match and is_date(match[1]) else None


def _end(text: str | None, start: str | None = None) -> str | None:
    """The last day. Midnight is the end of the day before, where that is not before the start."""
    day = _start(text)
    match = _TIMED.match((text or "").strip())
    if day and match and match[2] == "00:00:00" and (start is None or day > start):
        return add_days(day, -1)
    return day
