"""Dates that contradict each other, fall outside what holds them, are missing, or have passed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from soteplan.domain.checks.finding import Finding, error, name_of, warning
from soteplan.domain.due import overdue
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.entities import ENTITIES
from soteplan.domain.evaluation import ReportingPoint
from soteplan.domain.progress import Span, action_span, package_span, span_of_dates
from soteplan.domain.schedule import Action, Milestone, Phase
from soteplan.domain.state import PlanState

_PERIODS = tuple(spec.row_type for spec in ENTITIES.values() if {"start_date", "end_date"} <= set(spec.by_name))
_OVERDUE = ("milestone", "risk_response", "decision")  # actions tell by their light, risks by their review


def check(state: PlanState) -> Iterator[Finding]:
    yield from _reversed(state)
    yield from _outside_plan(state)
    yield from _outside_parent(state)
    yield from _missing(state)
    yield from _overdue(state)
    yield from _pinned(state)


def _reversed(state: PlanState) -> Iterator[Finding]:
    for row_type in _PERIODS:
        for row in state.rows(row_type):
            if row.start_date and row.end_date and row.end_date < row.start_date:
                yield error("end-before-start", row, "end_date", name=name_of(state, row),
                            start=row.start_date, end=row.end_date)  # fmt: skip
    for row in state.rows(BenefitEstimate):
        if row.start_year and row.end_year and row.end_year < row.start_year:
            yield error("last-year-before-first", row, "end_year", name=name_of(state, row),
                        first=row.start_year, last=row.end_year)  # fmt: skip


def _scheduled(state: PlanState) -> Iterator[tuple[Any, str]]:
    """Every row and date field that counts in the schedule."""
    for phase in state.rows(Phase):
        if phase.state != "dropped":
            yield from ((phase, "start_date"), (phase, "end_date"))
    for action in state.rows(Action):
        if action.state != "dropped" and not state.where(Phase, "action_id", action.id):
            yield from ((action, "start_date"), (action, "end_date"))
    for milestone in state.rows(Milestone):
        if milestone.state != "dropped":
            yield (milestone, "date")


def _outside_plan(state: PlanState) -> Iterator[Finding]:
    start, end = state.plan.start_date, state.plan.end_date
    for row, field in _scheduled(state):
        date = getattr(row, field)
        if date and ((start and date < start) or (end and date > end)):
            yield error("dates-outside-plan", row, field, name=name_of(state, row), date=date, start=start, end=end)


def _outside_parent(state: PlanState) -> Iterator[Finding]:
    """Milestones outside what they belong to, and phases outside the dates that their action itself was given."""
    for phase in state.rows(Phase):
        action = state.get(Action, phase.action_id)
        span = span_of_dates([action]) if action and action.start_date and action.end_date else None
        for field in ("start_date", "end_date"):
            date = getattr(phase, field)
            if date and span and phase.state != "dropped" and not span.holds(date):
                yield warning("dates-outside-parent", phase, field, name=name_of(state, phase), date=date,
                              parent=name_of(state, action), start=span.start, end=span.end)  # fmt: skip
    for milestone in state.rows(Milestone):
        parent, span = _parent(state, milestone)
        if milestone.date and span and milestone.state != "dropped" and not span.holds(milestone.date):
            yield warning("dates-outside-parent", milestone, "date", name=name_of(state, milestone),
                          date=milestone.date, parent=name_of(state, parent),
                          start=span.start, end=span.end)  # fmt: skip


def _parent(state: PlanState, milestone: Milestone) -> tuple[Any, Span | None]:
    action = state.get(Action, milestone.action_id)
    if action:
        return action, action_span(state, action)
    package = state.find("package", milestone.package_id)
    return package, package_span(state, package.id) if package else None


def _missing(state: PlanState) -> Iterator[Finding]:
    for action in state.rows(Action):
        if action.state != "dropped" and action_span(state, action) is None:
            yield warning("missing-dates", action, "start_date", name=name_of(state, action))
    for phase in state.rows(Phase):
        if phase.state != "dropped" and bool(phase.start_date) != bool(phase.end_date):
            field = "end_date" if phase.start_date else "start_date"
            yield warning("missing-dates", phase, field, name=name_of(state, phase))
    points: list[Milestone | ReportingPoint] = [*state.rows(Milestone), *state.rows(ReportingPoint)]
    for row in points:
        if row.state != "dropped" and not row.date:
            yield warning("missing-dates", row, "date", name=name_of(state, row))


def _overdue(state: PlanState) -> Iterator[Finding]:
    on = state.plan.status_date
    for each in overdue(state, on, _OVERDUE) if on else ():
        row = state.find(each.table, each.row_id)
        yield warning("overdue", row, name=name_of(state, row), date=each.date, days=-each.days)


def _pinned(state: PlanState) -> Iterator[Finding]:
    """Phases whose pinned dates have passed while they are not what the dates say: begun, and then done."""
    on = state.plan.status_date or ""
    for phase in state.rows(Phase):
        late = {"not_started": phase.start_date, "under_way": phase.end_date, "paused": phase.end_date}.get(phase.state)
        if phase.pinned and late and late < on:
            field = "start_date" if phase.state == "not_started" else "end_date"
            yield warning("pinned-passed", phase, field, name=name_of(state, phase), date=late)
