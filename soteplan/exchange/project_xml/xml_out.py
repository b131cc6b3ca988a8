"""Tasks written as MSPDI, the XML that Microsoft Project and its kin read; elements stand in the order of its schema.

Tasks are scheduled by hand (`Manual`) and none starts earlier than it stands, so that no program moves a date on
opening. A day's work is from 8 to 16 o'clock, eight hours; the calendar has the Finnish days off of the plan's years.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Mapping

from soteplan.domain.calendar import holidays, working_days
from soteplan.domain.text import clean
from soteplan.exchange.project_xml.tasks import GIVEN, KIND, MINUTES_A_DAY, STATE, STATED, Link, Schedule, Task

NAMESPACE = "http://schemas.microsoft.com/project"
LINK_KINDS = {"FF": 0, "FS": 1, "SF": 2, "SS": 3}
FIELDS = {KIND: 188743731, STATE: 188743734, STATED: 188743737, GIVEN: 188743740}  # Text1 to Text4 of a task
_STARTS, _ENDS = "T08:00:00", "T16:00:00"
_NO_EARLIER, _MUST_START = 4, 2  # kinds of constraint
_DAYS_FORMAT = 7
_CALENDAR = 1
_WORKDAYS = range(2, 7)  # Monday to Friday; Sunday is 1

Value = str | int


def written(schedule: Schedule, holiday_name: Callable[[str], str] = str) -> bytes:
    """The file, in UTF-8. The same schedule gives the same bytes. `holiday_name` names the calendar's codes."""
    root = ET.Element("Project", xmlns=NAMESPACE)
    _fill(root, _head(schedule))
    attributes = ET.SubElement(root, "ExtendedAttributes")
    for number, (name, field_id) in enumerate(FIELDS.items(), 1):
        values: Mapping[str, Value] = {"FieldID": field_id, "FieldName": f"Text{number}", "Alias": name}
        _fill(ET.SubElement(attributes, "ExtendedAttribute"), values)
    _add_calendar(root, schedule, holiday_name)
    resources = _resources(schedule)
    tasks = ET.SubElement(root, "Tasks")
    _fill(ET.SubElement(tasks, "Task"), {"UID": 0, "ID": 0, "Name": _text(schedule.title), "OutlineLevel": 0})
    for number, task in enumerate(schedule.tasks):
        _add_task(tasks, task, number, _is_summary(schedule.tasks, number))
    _add_resources(root, schedule, resources)
    ET.indent(root, " ")
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data


def _head(schedule: Schedule) -> Mapping[str, Value]:
    starts = [task.start for task in schedule.tasks if task.start]
    ends = [task.end for task in schedule.tasks if task.end]
    head: dict[str, Value] = {"SaveVersion": 14, "Title": _text(schedule.title), "ScheduleFromStart": 1}
    start, end = schedule.start or min(starts, default=""), schedule.end or max(ends, default="")
    head |= {"StartDate": start + _STARTS} if start else {}
    head |= {"FinishDate": end + _ENDS} if end else {}
    head |= {
        "CalendarUID": _CALENDAR,
        "DefaultStartTime": "08:00:00",
        "DefaultFinishTime": "16:00:00",
        "MinutesPerDay": MINUTES_A_DAY,
        "MinutesPerWeek": MINUTES_A_DAY * 5,
        "DaysPerMonth": 20,
        "WeekStartDay": 1,
    }
    head |= {"StatusDate": schedule.status_date + _ENDS} if schedule.status_date else {}
    return {**head, "NewTasksAreManual": 1}


def _add_calendar(root: ET.Element, schedule: Schedule, holiday_name: Callable[[str], str]) -> None:
    calendar = ET.SubElement(ET.SubElement(root, "Calendars"), "Calendar")
    _fill(calendar, {"UID": _CALENDAR, "Name": "Suomi", "IsBaseCalendar": 1})
    days = ET.SubElement(calendar, "WeekDays")
    for day in range(1, 8):
        working = day in _WORKDAYS
        element = ET.SubElement(days, "WeekDay")
        _fill(element, {"DayType": day, "DayWorking": int(working)})
        if working:
            times = ET.SubElement(ET.SubElement(element, "WorkingTimes"), "WorkingTime")
            _fill(times, {"FromTime": "08:00:00", "ToTime": "16:00:00"})
    exceptions = ET.SubElement(calendar, "Exceptions")
    for date in _days_off(schedule):
        element = ET.SubElement(exceptions, "Exception")
        _fill(element, {"EnteredByOccurrences": 0})
        _fill(ET.SubElement(element, "TimePeriod"), {"FromDate": f"{date}T00:00:00", "ToDate": f"{date}T23:59:00"})
        _fill(
            element, {"Occurrences": 1, "Name": holiday_name(holidays(int(date[:4]))[date]), "Type": 1, "DayWorking": 0}
        )


def _days_off(schedule: Schedule) -> Iterable[str]:
    dates = [date for task in schedule.tasks for date in (task.start, task.end) if date]
    years = range(int(min(dates)[:4]), int(max(dates)[:4]) + 1) if dates else ()
    return (date for year in years for date in holidays(year))


def _is_summary(tasks: list[Task], number: int) -> bool:
    return number + 1 < len(tasks) and tasks[number + 1].level > tasks[number].level


def _add_task(parent: ET.Element, task: Task, number: int, summary: bool) -> None:
    element = ET.SubElement(parent, "Task")
    head: dict[str, Value] = {"UID": task.uid, "GUID": task.row_id.upper(), "ID": number + 1}
    head |= {"Name": _text(task.title), "Manual": 1, "Type": 1, "WBS": _text(task.code), "OutlineLevel": task.level}
    _fill(element, head)
    _fill(element, _times(task))
    _fill(element, {"Milestone": int(task.milestone), "Summary": int(summary)})
    if task.progress is not None:
        _fill(element, {"PercentComplete": round(task.progress / 100)})
    if task.start and not summary:
        constraint = {"ConstraintType": _MUST_START if task.pinned else _NO_EARLIER}
        _fill(element, {**constraint, "ConstraintDate": task.start + _STARTS})
    if task.notes:
        _fill(element, {"Notes": _text(task.notes)})
    for link in task.links:
        _add_link(element, link)
    for name, value in task.own.items():
        _fill(ET.SubElement(element, "ExtendedAttribute"), {"FieldID": FIELDS[name], "Value": _text(value)})


def _times(task: Task) -> Mapping[str, Value]:
    if not task.start or not task.end:
        return {}
    start, end = task.start + _STARTS, task.end + (_STARTS if task.milestone else _ENDS)
    length = 0 if task.milestone else working_days(task.start, task.end) * MINUTES_A_DAY // 60
    duration = f"PT{length}H0M0S"
    times: dict[str, Value] = {"Start": start, "Finish": end, "Duration": duration}
    times |= {"ManualStart": start, "ManualFinish": end, "ManualDuration": duration}
    return {**times, "DurationFormat": _DAYS_FORMAT}


def _add_link(element: ET.Element, link: Link) -> None:
    values = {"PredecessorUID": link.uid, "Type": LINK_KINDS[link.kind], "CrossProject": 0}
    values |= {"LinkLag": link.lag * MINUTES_A_DAY * 10, "LagFormat": _DAYS_FORMAT}
    _fill(ET.SubElement(element, "PredecessorLink"), values)


def _resources(schedule: Schedule) -> dict[str, int]:
    names = dict.fromkeys(name for task in schedule.tasks for name in task.owners)
    return {name: number for number, name in enumerate(names, 1)}


def _add_resources(root: ET.Element, schedule: Schedule, resources: Mapping[str, int]) -> None:
    element = ET.SubElement(root, "Resources")
    for name, uid in resources.items():
        _fill(ET.SubElement(element, "Resource"), {"UID": uid, "ID": uid, "Name": _text(name), "Type": 1})
    assignments = ET.SubElement(root, "Assignments")
    pairs = [(task.uid, resources[name]) for task in schedule.tasks for name in task.owners]
    for number, (task_uid, resource) in enumerate(pairs, 1):
        values = {"UID": number, "TaskUID": task_uid, "ResourceUID": resource}
        _fill(ET.SubElement(assignments, "Assignment"), values)


def _fill(element: ET.Element, values: Mapping[str, Value]) -> None:
    for name, value in values.items():
        if value != "":
            ET.SubElement(element, name).text = str(value)


def _text(text: str) -> str:
    """Without what XML cannot hold; texts of a plan are clean already, those of older files may not be."""
    return clean(text)
