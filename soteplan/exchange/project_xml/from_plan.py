"""A plan's schedule as a list of tasks: package, action, phase; milestones stand under what they belong to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from soteplan.domain.baseline import span_of
from soteplan.domain.dependencies import predecessor, successor
from soteplan.domain.entities import ENTITIES
from soteplan.domain.goals import ActionGoal
from soteplan.domain.money import WHOLE
from soteplan.domain.plan import Party
from soteplan.domain.progress import actual_progress
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.domain.schedule_order import scheduled_rows
from soteplan.domain.state import PlanState
from soteplan.exchange.project_xml.tasks import GIVEN, KIND, STATE, STATED, Link, Schedule, Task

_APART = "* * *\n\n"  # before a note, where a description shares its field there
_NOT_CARRIED = ("goal", "budget_line", "risk", "comm_action", "indicator", "scope_item", "meeting", "effect")


def schedule_of(state: PlanState, kind_name: Callable[[str], str] = str) -> Schedule:
    """The tasks of a plan; `lost` counts what the form has no place for.

    A phase without a title goes by what `kind_name` calls its kind.
    """
    plan = state.plan
    schedule = Schedule(plan.title, start=plan.start_date, end=plan.end_date, status_date=plan.status_date)
    rows = list(scheduled_rows(state))
    uids = {row.id: number for number, (_, row) in enumerate(rows, 1)}
    schedule.tasks = [_task(state, uids[row.id], level, row, kind_name) for level, row in rows]
    _add_links(state, schedule, uids)
    _count_lost(state, schedule)
    return schedule


def _task(state: PlanState, uid: int, level: int, row: Any, kind_name: Callable[[str], str]) -> Task:
    span = span_of(state, row)
    owner = state.get(Party, row.owner_id)
    task = Task(uid, level, row.title, getattr(row, "code", ""), row.id, milestone=isinstance(row, Milestone))
    task.start, task.end = (span.start, span.end) if span else (None, None)
    task.pinned = bool(getattr(row, "pinned", 0))
    task.progress = _progress(state, row)
    task.notes = _notes(row)
    task.owners = [owner.title] if owner else []
    task.own = _own(row)
    if isinstance(row, Phase) and not row.title:
        task.title = task.own[GIVEN] = kind_name(row.kind)
    return task


def _notes(row: Any) -> str:
    if isinstance(row, Phase | Milestone):
        return str(row.note)
    note = f"{_APART}{row.note}" if row.note else ""
    return "\n\n".join(part for part in (row.description, note) if part)


def split_notes(notes: str) -> tuple[str, str]:
    """The description and the note of a package or an action."""
    if notes.startswith(_APART):
        return "", notes.removeprefix(_APART)
    description, _, note = notes.partition(f"\n\n{_APART}")
    return description, note


def _progress(state: PlanState, row: Any) -> int | None:
    if isinstance(row, Action):
        return actual_progress(state, row)
    if isinstance(row, Phase):
        return WHOLE if row.state == "done" else row.progress
    return WHOLE if isinstance(row, Milestone) and row.state == "done" else None


def _own(row: Any) -> dict[str, str]:
    own = {KIND: _TABLES[type(row)]}
    if isinstance(row, Phase | Package):
        own[KIND] += f" {row.kind}"
    if hasattr(row, "state"):
        own[STATE] = row.state
    if getattr(row, "progress", None) is not None:
        own[STATED] = "1"
    return own


_TABLES = {ENTITIES[table].row_type: table for table in ("package", "action", "phase", "milestone")}


def _add_links(state: PlanState, schedule: Schedule, uids: dict[str, int]) -> None:
    for dependency in state.rows(Dependency):
        first, second = predecessor(state, dependency), successor(state, dependency)
        if first is not None and second is not None and {first.id, second.id} <= uids.keys():
            link = Link(uids[first.id], dependency.kind, dependency.lag or 0)
            schedule.tasks[uids[second.id] - 1].links.append(link)


def _count_lost(state: PlanState, schedule: Schedule) -> None:
    for table in _NOT_CARRIED:
        schedule.lost[f"table:{table}"] = len(state.table(ENTITIES[table].row_type))
    schedule.lost["link_to_goal"] = len(state.table(ActionGoal))
    schedule.lost["link_note"] = sum(bool(row.note) for row in state.table(Dependency).values())
    schedule.lost["no_dates"] = sum(task.start is None for task in schedule.tasks)
    schedule.lost["printed_budget"] = sum(row.printed_budget is not None for row in state.table(Package).values())
    schedule.lost["assumption"] = sum(bool(row.assumption) for row in state.table(Action).values())
    schedule.lost = +schedule.lost
