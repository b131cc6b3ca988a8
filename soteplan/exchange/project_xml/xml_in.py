"""Tasks read from MSPDI as Microsoft Project, ProjectLibre, GanttProject, MPXJ and others write it.

The file is not trusted: no document type, so no entity can grow; parts are dropped once read; tasks are counted. What
names a namespace, and which, is not looked at. What a task of the file has and a task here has not is counted as lost.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from soteplan.domain.errors import Refusal
from soteplan.domain.remarks import LONGEST, Remark
from soteplan.exchange.project_xml.calendars import Calendar, differences, read_calendar
from soteplan.exchange.project_xml.task_in import Part, count_lost, links_of, read_task, remarks_of, with_lag
from soteplan.exchange.project_xml.tasks import MINUTES_A_DAY, Schedule, Task
from soteplan.exchange.project_xml.values import first_day, last_day, number, tag, values

MOST_BYTES = 200_000_000
MOST_TASKS = 200_000
_DEEPEST = 3
_WANTED = frozenset(
    {
        "Project/Tasks/Task",
        "Project/Resources/Resource",
        "Project/Assignments/Assignment",
        "Project/Calendars/Calendar",
    }
)
_MARKS = frozenset({"Tasks", "Title", "Name", "StartDate", "SaveVersion", "CalendarUID", "Calendars", "MinutesPerDay"})
_FILE_NAME = re.compile(r"\.(xml|mpp|mpt|pod|gan)$", re.IGNORECASE)
_WRONG_ENCODING = re.compile(rb"""(<\?xml[^>]{0,80}encoding=)(["'])utf-16\2""", re.IGNORECASE)
_BLANKS = b"\xef\xbb\xbf \t\r\n"
_START = 200  # bytes in which a declaration stands
_WORK = 1  # the type of a resource that is somebody, not material or a sum


def read(data: bytes) -> Schedule:
    """The tasks of a file. Refusals: too_large, not_project_xml, too_many_tasks."""
    if len(data) > MOST_BYTES:
        raise Refusal("too_large", size=len(data), maximum=MOST_BYTES)
    reader = _Reader()
    try:
        for path, element in _parts(_mended(data)):
            reader.take(path, element)
    except (ParseError, ValueError, LookupError) as error:
        raise Refusal("not_project_xml") from error
    if not reader.is_project or not _MARKS & reader.head.keys():
        raise Refusal("not_project_xml")
    return reader.finished()


def _mended(data: bytes) -> bytes:
    """Without blanks before its beginning, and without a claim of UTF-16 that its own first bytes belie.

    Programs that write into a text and then save it as UTF-8 leave that claim behind.
    """
    start = data[:_START].lstrip(_BLANKS)
    if not start.startswith(b"<?xml"):
        return data
    return _WRONG_ENCODING.sub(rb'\1"utf-8"', start) + data[_START:]


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
            name = "/".join(map(tag, stack))
            if depth < _DEEPEST or name in _WANTED:
                yield name, element
        stack.pop()
        if 0 < depth - 1 < _DEEPEST:
            stack[-1].remove(element)


class _Reader:
    def __init__(self) -> None:
        self.is_project = False
        self.schedule = Schedule()
        self.head: dict[str, str] = {}
        self.resources: dict[int, str] = {}
        self.owners: list[tuple[int, int]] = []
        self.calendars: dict[int, Calendar] = {}
        self.parts: dict[int, Part] = {}
        self.foreign: set[int] = set()  # tasks that stand for those of other files
        self.unnumbered = 0

    def take(self, path: str, element: Element) -> None:
        if path == "Project":
            self.is_project = True
        elif path == "Project/Tasks/Task":
            self._take_task(element)
        elif path == "Project/Resources/Resource":
            self._take_resource(element)
        elif path == "Project/Assignments/Assignment":
            self._take_assignment(element)
        elif path == "Project/Calendars/Calendar":
            uid, calendar = read_calendar(element)
            self.calendars[uid] = calendar
        elif not len(element):
            self.head[path.rpartition("/")[2]] = (element.text or "").strip()

    def finished(self) -> Schedule:
        schedule, head = self.schedule, self.head
        schedule.title = schedule.title or head.get("Title", "") or _FILE_NAME.sub("", head.get("Name", ""))
        schedule.start, schedule.end = first_day(head.get("StartDate")), last_day(head.get("FinishDate"))
        schedule.status_date = first_day(head.get("StatusDate"))
        schedule.people = list(dict.fromkeys(self.resources.values()))
        schedule.tasks = self._tasks()
        schedule.remarks += self._odd_dates()
        self._link()
        self._own({task.uid: task for task in schedule.tasks})
        schedule.lost += differences(self.calendars, number(head.get("CalendarUID"), -1))
        return schedule

    def _take_task(self, element: Element) -> None:
        part = Part(element, values(element), self._day())
        lost = self.schedule.lost
        if number(part.values.get("IsNull"), 0):
            lost["empty_line"] += 1
            return
        if number(part.values.get("ExternalTask"), 0):
            self.foreign.add(part.uid)
            lost["external_task"] += 1
            return
        if len(self.parts) >= MOST_TASKS:
            raise Refusal("too_many_tasks", maximum=MOST_TASKS)
        self.parts[self._uid(part)] = part.kept(lost)

    def _uid(self, part: Part) -> int:
        """The number of a task; one that has none, or that of another task, gets one that no link leads to."""
        if part.uid >= 0 and part.uid not in self.parts:
            return part.uid
        self.schedule.lost["task_without_uid"] += 1
        self.unnumbered -= 1
        return self.unnumbered

    def _day(self) -> int:
        return number(self.head.get("MinutesPerDay"), 0) or MINUTES_A_DAY

    def _tasks(self) -> list[Task]:
        """Without the one that stands for the whole project, which gives the plan its title and note."""
        parts = list(self.parts.items())
        flat = sum(part.level == 0 for _, part in parts) > 1
        if parts and parts[0][1].is_project(alone=not flat):
            _, whole = parts.pop(0)
            self.schedule.title = whole.values.get("Name", "") or self.schedule.title
            self.schedule.notes = whole.values.get("Notes", "")
        raised = int(any(part.level == 0 for _, part in parts))
        calendar = number(self.head.get("CalendarUID"), -1)
        for _, part in parts:
            count_lost(part, calendar, self.schedule.lost)
        tasks = [read_task(uid, part.level + raised, part, self.schedule.lost) for uid, part in parts]
        for task, (_, part) in zip(tasks, parts, strict=True):
            self.schedule.remarks += remarks_of(part, task)
        return tasks

    def _odd_dates(self) -> list[Remark]:
        """Of the project itself."""
        texts = {name: self.head.get(name, "") for name in ("StartDate", "FinishDate", "StatusDate")}
        return [
            Remark("Project", "", name, text[:LONGEST], "date")
            for name, text in texts.items()
            if text and first_day(text) is None
        ]

    def _link(self) -> None:
        """A lag as a share of a length needs the tasks that it comes after."""
        spans = {task.uid: (task.start, task.end) for task in self.schedule.tasks}
        for task in self.schedule.tasks:
            found = links_of(self.parts[task.uid], self.foreign, self.schedule.lost)
            task.links = [with_lag(link, spans) for link in found]

    def _own(self, tasks: dict[int, Task]) -> None:
        for task_uid, resource in self.owners:
            if task_uid in tasks and self.resources.get(resource):
                tasks[task_uid].owners.append(self.resources[resource])

    def _take_resource(self, element: Element) -> None:
        found = values(element)
        if not found.get("Name"):
            return
        if number(found.get("Type"), _WORK) == _WORK and not number(found.get("IsCostResource"), 0):
            self.resources[number(found.get("UID"), -1)] = found["Name"]
        else:
            self.schedule.lost["material"] += 1

    def _take_assignment(self, element: Element) -> None:
        found = values(element)
        self.owners.append((number(found.get("TaskUID"), -1), number(found.get("ResourceUID"), -1)))
