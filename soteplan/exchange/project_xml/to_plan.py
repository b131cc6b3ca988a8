"""A plan made of a list of tasks.

The topmost summaries become packages, what stands under them actions, and tasks under those phases. A task that stands
where an action would gets a phase of its own when links lead to it, since only phases and milestones are linked. Deeper
levels are taken together: their tasks become phases named after the summary they were under. What has no place is
counted in `lost`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from soteplan.domain.choices import STATES
from soteplan.domain.ids import is_id, new_id
from soteplan.domain.money import WHOLE
from soteplan.domain.order import keys
from soteplan.domain.plan_json import FORMAT, VERSION, Rows, import_plan
from soteplan.domain.remarks import CUT, LONGEST, Remark
from soteplan.domain.schedule import PHASE_KINDS
from soteplan.domain.text import clean_line
from soteplan.domain.values import LONGEST_TEXT
from soteplan.exchange.project_xml.from_plan import split_notes
from soteplan.exchange.project_xml.tasks import KIND, STATE, STATED, Schedule, Task

_LONGEST_LAG = 2000  # working days either way
_NO_TITLE = "–"
_MOST_LEVELS = 60  # what hangs deeper stands beside what is there
_DATE_PAIR = ("start_date", "end_date")


@dataclass(slots=True)
class _Node:
    task: Task
    children: list[_Node] = field(default_factory=list)

    @property
    def is_milestone(self) -> bool:
        return not self.children and (self.task.milestone or self.task.own_kind == "milestone")


def plan_rows(schedule: Schedule) -> tuple[Rows, Counter[str]]:
    """Whole rows by table for a new plan, checked, and what was lost on the way, by code.

    Texts that are longer than a plan can hold are cut, which is told among the schedule's remarks.
    """
    schedule.remarks += [remark for task in schedule.tasks for remark in _cut(task)]
    maker = _Maker(schedule)
    maker.make()
    tables: dict[str, list[dict[str, Any]]] = {"plan": [_plan_row(schedule)]}
    for table, rows in maker.rows.items():
        places = keys(len(rows))
        tables[table] = [{**row, "position": place} for row, place in zip(rows, places, strict=True)]
    return import_plan({"format": FORMAT, "version": VERSION, "tables": tables}), +maker.lost


def _cut(task: Task) -> Iterator[Remark]:
    for name in ("title", "code", "notes"):
        text = getattr(task, name)
        if len(text) > LONGEST_TEXT:
            setattr(task, name, text[:LONGEST_TEXT])
            field = "action.note" if name == "notes" else f"action.{name}"
            yield Remark(*task.place, "", text[:LONGEST], "short", CUT, field, (LONGEST_TEXT,))
    if any(len(owner) > LONGEST_TEXT for owner in task.owners):
        yield Remark(*task.place, "", task.owners[0][:LONGEST], "short", CUT, "action.owner_id", (LONGEST_TEXT,))
        task.owners = [owner[:LONGEST_TEXT] for owner in task.owners]


def _plan_row(schedule: Schedule) -> dict[str, Any]:
    start, end = schedule.start, schedule.end
    title, note = clean_line(schedule.title)[:LONGEST_TEXT], schedule.notes[:LONGEST_TEXT]
    row: dict[str, Any] = {"id": new_id(), "title": title, "status_date": schedule.status_date, "note": note}
    if start and end and end < start:
        end = start
    return {**row, "start_date": start, "end_date": end}


def _forest(tasks: Iterable[Task]) -> list[_Node]:
    """The tasks under those they hang from: the nearest one before with a smaller level."""
    top: list[_Node] = []
    path: list[_Node] = []
    for task in tasks:
        node = _Node(task)
        while path and (path[-1].task.level >= task.level or len(path) > _MOST_LEVELS):
            path.pop()
        (path[-1].children if path else top).append(node)
        path.append(node)
    return top


class _Maker:
    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.lost = Counter(schedule.lost)
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.ends: dict[int, tuple[str, str]] = {}  # uid of a task -> table and id of what can be linked
        self.ids: set[str] = set()
        self.owners: dict[str, str] = {}
        self.linked = {task.uid for task in schedule.tasks if task.links}
        self.linked |= {link.uid for task in schedule.tasks for link in task.links}
        self.loose = ""  # id of the package that takes actions which stand in none

    def make(self) -> None:
        top = _forest(self.schedule.tasks)
        has_summaries = any(node.children for node in top)
        for node in top:
            if node.is_milestone:
                self._milestone(node)
            elif node.children or node.task.own_kind == "package" or (has_summaries and self._is_bare(node.task)):
                self._package(node)
            else:
                self._action(node, self._loose_package())
        for task in self.schedule.tasks:
            self._links(task)
        for name in filter(str.strip, map(clean_line, self.schedule.people)):
            self._party(name[:LONGEST_TEXT])

    def _is_bare(self, task: Task) -> bool:
        """Beside summaries, a task without dates and links is a package that has no actions yet."""
        return not task.start and not task.end and task.uid not in self.linked and not task.own_kind

    def _loose_package(self) -> str:
        if not self.loose:
            title = clean_line(self.schedule.title)[:LONGEST_TEXT] or _NO_TITLE
            self.loose = self._add("package", new_id(), title=title, kind="common")
        return self.loose

    def _package(self, node: _Node) -> None:
        kind = "common" if node.task.own.get(KIND) == "package common" else "package"
        package_id = self._add("package", self._id(node), kind=kind, **self._named(node), **self._described(node))
        for child in node.children:
            if child.is_milestone:
                self._milestone(child, package_id=package_id)
            else:
                self._action(child, package_id)

    def _action(self, node: _Node, package_id: str) -> None:
        task = node.task
        values: dict[str, Any] = {
            **self._named(node),
            **self._described(node),
            "state": _state(task),
            "package_id": package_id,
        }
        phased = not node.children and task.uid in self.linked
        if task.own.get(STATED) or (not node.children and not phased and not task.own):
            values["progress"] = task.progress
        if not node.children and not phased:
            values |= self._dates(task)
        action_id = self._add("action", self._id(node), **values)
        if phased:
            self._phase(node, action_id, title="", row_id=new_id())
        for child, title in self._parts(node):
            if child.is_milestone:
                self._milestone(child, action_id=action_id)
            else:
                self._phase(child, action_id, title="" if child.task.is_unnamed else title, row_id=self._id(child))

    def _parts(self, node: _Node, above: str = "") -> Iterator[tuple[_Node, str]]:
        """What hangs under an action at any depth, with the titles of the summaries on the way."""
        for child in node.children:
            title = " / ".join(part for part in (above, child.task.title) if part)[:LONGEST_TEXT]
            if child.children:
                self.lost["level"] += 1
                yield from self._parts(child, title)
            else:
                yield child, title

    def _phase(self, node: _Node, action_id: str, title: str, row_id: str) -> None:
        task = node.task
        kind = task.own.get(KIND, "").partition(" ")[2]
        values: dict[str, Any] = {"kind": kind if kind in PHASE_KINDS else "other", "title": clean_line(title)}
        progress = task.progress if task.own.get(STATED) or (task.progress and not task.own) else None
        values |= self._dates(task) | {"pinned": int(task.pinned), "progress": progress, "state": _state(task)}
        values |= {"note": task.notes, "owner_id": self._owner(task), "action_id": action_id}
        self.ends[task.uid] = ("phase", self._add("phase", row_id, **values))

    def _milestone(self, node: _Node, **under: str) -> None:
        task = node.task
        values: dict[str, Any] = {"title": self._title(task), "date": self._day(task), "state": _state(task)}
        values |= {"pinned": int(task.pinned), "note": task.notes, "owner_id": self._owner(task), **under}
        self.ends[task.uid] = ("milestone", self._add("milestone", self._id(node), **values))

    def _links(self, task: Task) -> None:
        for link in task.links:
            first, second = self.ends.get(link.uid), self.ends.get(task.uid)
            if first is None or second is None or first == second:
                self.lost["link_to_summary"] += 1
                continue
            lag = max(-_LONGEST_LAG, min(_LONGEST_LAG, link.lag))
            self.lost["long_lag"] += lag != link.lag
            ends = {f"from_{first[0]}_id": first[1], f"to_{second[0]}_id": second[1]}
            self._add("dependency", new_id(), kind=link.kind, lag=lag or None, **ends)

    # values

    def _add(self, table: str, row_id: str, **values: Any) -> str:
        self.rows.setdefault(table, []).append({"id": row_id, **values})
        return row_id

    def _id(self, node: _Node) -> str:
        row_id = node.task.row_id
        if not is_id(row_id) or row_id in self.ids:
            return new_id()
        self.ids.add(row_id)
        return row_id

    def _title(self, task: Task) -> str:
        title = clean_line(task.title).strip()
        if title:
            return title
        self.lost["no_title"] += 1
        return clean_line(task.code).strip() or _NO_TITLE

    def _named(self, node: _Node) -> dict[str, Any]:
        return {"code": clean_line(node.task.code), "title": self._title(node.task), "owner_id": self._owner(node.task)}

    def _described(self, node: _Node) -> dict[str, str]:
        description, note = split_notes(node.task.notes)
        return {"description": description, "note": note}

    def _dates(self, task: Task) -> dict[str, str | None]:
        start, end = task.start, task.end
        if start and end and end < start:
            self.lost["end_before_start"] += 1
            end = start
        return dict(zip(_DATE_PAIR, (start, end), strict=True))

    def _day(self, task: Task) -> str | None:
        """Where a milestone that has a length is drawn: at its end."""
        start, end = self._dates(task).values()
        self.lost["milestone_length"] += bool(start and end and start < end)
        return end or start

    def _owner(self, task: Task) -> str | None:
        names = [name for name in map(clean_line, task.owners) if name.strip()]
        self.lost["more_owners"] += max(0, len(names) - 1)
        return self._party(names[0]) if names else None

    def _party(self, name: str) -> str:
        if name not in self.owners:
            self.owners[name] = self._add("party", new_id(), title=name, kind="unit")
        return self.owners[name]


def _state(task: Task) -> str:
    stated = task.own.get(STATE, "")
    if stated in STATES:
        return stated
    if task.inactive:
        return "dropped"
    return "done" if task.progress == WHOLE else "under_way" if task.progress else "not_started"
