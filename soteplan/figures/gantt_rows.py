"""The rows of a schedule as values that a chart can draw without asking the plan again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from soteplan.domain.dates import day_number, is_date
from soteplan.domain.plan import Plan
from soteplan.domain.progress import Span, action_progress, action_span, package_span, phases_of
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.figures.shapes import Key

LIGHTS_SHOWN = ("at_risk", "late")  # what is in order needs no sign


class BarStyle(NamedTuple):
    """Names of colours, and of the pattern that stands beside them."""

    fill: str
    stroke: str
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class GanttBar:
    """A period in running day numbers, both ends included. `kind` is a phase kind, `action`, or `summary`.

    `progress` is in basis points; `text` replaces the name of the kind where the plan gives one, `style` its look.
    """

    key: Key
    start: int
    end: int
    kind: str
    text: str = ""
    progress: int = 0
    style: BarStyle | None = None


@dataclass(frozen=True, slots=True)
class GanttMilestone:
    key: Key
    day: int
    text: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class GanttRow:
    """A line of the chart: a plan, package, action, phase or milestone with what happens in it.

    `light` is the action's traffic light. Beside a baseline, `ghost` is the period the row had there, `slip` by how
    many working days it ends later now, and `standing` whether it is `new` or `dropped`.
    """

    key: Key
    code: str
    title: str
    indent: int = 0
    bars: tuple[GanttBar, ...] = ()
    milestones: tuple[GanttMilestone, ...] = ()
    light: str = ""
    ghost: tuple[int, int] | None = None
    slip: int = 0
    standing: str = ""

    @property
    def kind(self) -> str:
        return self.key.table

    @property
    def label(self) -> str:
        return f"{self.code} {self.title}".strip()

    def days(self) -> Iterator[int]:
        """Every day at which something begins or ends."""
        for bar in self.bars:
            yield from (bar.start, bar.end)
        yield from (milestone.day for milestone in self.milestones)
        yield from self.ghost or ()


def gantt_rows(state: PlanState, folded: Iterable[str] = ()) -> list[GanttRow]:
    """The whole schedule: the plan with its own milestones, packages, and their actions with their phases.

    A folded package hides its actions. Actions that hang under no package of the plan come last.
    """
    shut = frozenset(folded)
    rows = [_plan_row(state)] if _plan_milestones(state) else []
    packages = state.rows(Package)
    for package in packages:
        rows.append(_package_row(state, package))
        if package.id not in shut:
            rows += [_action_row(state, action, 1) for action in state.where(Action, "package_id", package.id)]
    known = {package.id for package in packages}
    return rows + [_action_row(state, row, 0) for row in state.rows(Action) if row.package_id not in known]


def gantt_row(state: PlanState, table: str, row_id: str, indent: int = 0) -> GanttRow | None:
    """One line of the chart for a row of any scheduled table, for a chart that follows an outline."""
    row = state.find(table, row_id) if table in _BUILDERS else None
    return _BUILDERS[table](state, row, indent) if row is not None else None


def _plan_milestones(state: PlanState) -> list[Milestone]:
    return [m for m in state.where(Milestone, "package_id", None) if not m.action_id and _day(m.date)]


def _plan_row(state: PlanState, plan: Plan | None = None, indent: int = 0) -> GanttRow:
    own = plan or state.plan
    return GanttRow(Key("plan", own.id), "", own.title, indent, milestones=_milestones(_plan_milestones(state)))


def _package_row(state: PlanState, package: Package, indent: int = 0) -> GanttRow:
    key = Key("package", package.id)
    bars = _span_bar(key, package_span(state, package.id), "summary", 0)
    own = [m for m in state.where(Milestone, "package_id", package.id) if not m.action_id]
    return GanttRow(key, package.code, package.title, indent, bars, _milestones(own))


def _action_row(state: PlanState, action: Action, indent: int = 0) -> GanttRow:
    key = Key("action", action.id)
    standing = action_progress(state, action, state.plan.status_date or "9999-12-31")
    bars = _phase_bars(state, action) or _span_bar(key, action_span(state, action), "action", standing.actual)
    own = _milestones(state.where(Milestone, "action_id", action.id))
    light = standing.light.light if state.plan.status_date else ""
    return GanttRow(key, action.code, action.title, indent, bars, own, light)


def _phase_bars(state: PlanState, action: Action) -> tuple[GanttBar, ...]:
    return tuple(bar for phase in phases_of(state, action) for bar in _phase_bar(phase))


def _phase_bar(phase: Phase) -> tuple[GanttBar, ...]:
    start, end = _day(phase.start_date), _day(phase.end_date)
    if start is None and end is None:
        return ()
    start, end = (start if start is not None else end), (end if end is not None else start)
    progress = 10_000 if phase.state == "done" else phase.progress or 0
    return (GanttBar(Key("phase", phase.id), int(start or 0), int(end or 0), phase.kind, phase.title, progress),)


def _phase_row(state: PlanState, phase: Phase, indent: int = 0) -> GanttRow:
    return GanttRow(Key("phase", phase.id), "", phase.title, indent, _phase_bar(phase))


def _milestone_row(state: PlanState, milestone: Milestone, indent: int = 0) -> GanttRow:
    return GanttRow(Key("milestone", milestone.id), "", milestone.title, indent, (), _milestones([milestone]))


def _span_bar(key: Key, span: Span | None, kind: str, progress: int) -> tuple[GanttBar, ...]:
    if span is None or not (is_date(span.start) and is_date(span.end)):
        return ()
    return (GanttBar(key, day_number(span.start), day_number(span.end), kind, "", progress),)


def _milestones(rows: Iterable[Milestone]) -> tuple[GanttMilestone, ...]:
    dated = [(row, _day(row.date)) for row in rows]
    found = [
        GanttMilestone(Key("milestone", m.id), day, m.title, m.state == "done") for m, day in dated if day is not None
    ]
    return tuple(sorted(found, key=lambda milestone: milestone.day))


def _day(iso: str | None) -> int | None:
    return day_number(iso) if iso and is_date(iso) else None


_BUILDERS: dict[str, Callable[[PlanState, Any, int], GanttRow]] = {
    "plan": _plan_row,
    "package": _package_row,
    "action": _action_row,
    "phase": _phase_row,
    "milestone": _milestone_row,
}
