"""How far the plan is on a day: spans, planned and actual progress, traffic lights, what is due.

Progress is in basis points (10000 is all done); dates are ISO texts, periods include both ends, days are calendar days.

An action is `late` when its end has passed, or its progress is more than 25 percentage points behind the planned one;
`at_risk` when it is more than 10 points behind, stands paused, has not begun although its start has passed, or has a
milestone overdue. Planned progress is the share of the days of its phases that are gone. An action that has not come to
its start is `not_started`, one whose work is finished `done`, one that was given up `dropped`; all others are
`on_track`. The worst light holds, and says why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from soteplan.domain.dates import days_between, period_days
from soteplan.domain.due import FINISHED, is_overdue
from soteplan.domain.money import WHOLE
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState

LIGHTS = ("late", "at_risk", "on_track", "not_started", "done", "dropped")  # the worst first
AT_RISK_BEHIND, LATE_BEHIND = 1000, 2500  # basis points


class Span(NamedTuple):
    """A period with both ends included."""

    start: str
    end: str

    @property
    def days(self) -> int:
        return period_days(self.start, self.end)

    def holds(self, date: str) -> bool:
        return self.start <= date <= self.end


class Light(NamedTuple):
    """A traffic light with the code of its reason and the values that belong to it."""

    light: str
    reason: str
    values: Mapping[str, object]


class ActionProgress(NamedTuple):
    """How an action stands on a day. `planned` is None when the action has no dates."""

    action_id: str
    span: Span | None
    planned: int | None
    actual: int
    light: Light


class PackageProgress(NamedTuple):
    """How a package stands: its actions weighted by their length, and how many of them show each light."""

    package_id: str
    span: Span | None
    planned: int | None
    actual: int
    lights: Counter[str]


def span_of_dates(rows: Iterable[Any]) -> Span | None:
    """The period from the first to the last date in rows with a start and an end; one date of a row is a day."""
    found = [day for row in rows for day in (row.start_date, row.end_date) if day]
    return Span(min(found), max(found)) if found else None


def phases_of(state: PlanState, action: Action) -> list[Phase]:
    """The phases of an action that are not dropped."""
    return [phase for phase in state.where(Phase, "action_id", action.id) if phase.state != "dropped"]


def action_span(state: PlanState, action: Action) -> Span | None:
    """When an action runs: from its phases, or by its own dates where no phase has any. None without dates."""
    return span_of_dates(phases_of(state, action)) or span_of_dates([action])


def package_span(state: PlanState, package_id: str) -> Span | None:
    """When the actions of a package run, dropped ones left out."""
    spans = [action_span(state, action) for action in _running_actions(state, package_id)]
    return _joined(span for span in spans if span)


def _joined(spans: Iterable[Span]) -> Span | None:
    found = list(spans)
    return Span(min(span.start for span in found), max(span.end for span in found)) if found else None


def _running_actions(state: PlanState, package_id: str) -> list[Action]:
    return [action for action in state.where(Action, "package_id", package_id) if action.state != "dropped"]


def planned_progress(spans: Sequence[Span], on: str) -> int | None:
    """The share of the days of some periods that are gone at the end of a day; None when there are no periods."""
    whole = sum(span.days for span in spans)
    gone = sum(min(span.days, max(0, days_between(span.start, on) + 1)) for span in spans)
    return gone * WHOLE // whole if whole > 0 else None


def actual_progress(state: PlanState, action: Action) -> int:
    """The progress stated for the action, else that of its phases by their length, else all or nothing by its state."""
    if action.state == "done":
        return WHOLE
    if action.progress is not None:
        return action.progress
    phases = phases_of(state, action)
    return _weighted([(_stated(phase), span_of_dates([phase])) for phase in phases]) if phases else 0


def _stated(phase: Phase) -> int:
    return WHOLE if phase.state == "done" else phase.progress or 0


def _weighted(parts: Sequence[tuple[int, Span | None]]) -> int:
    """The mean of some progresses by the days they take; what has no dates weighs as one day."""
    weights = [max(1, span.days) if span else 1 for _, span in parts]
    return sum(part * weight for (part, _), weight in zip(parts, weights, strict=True)) // sum(weights)


def action_progress(state: PlanState, action: Action, on: str) -> ActionProgress:
    """How an action stands on a day; the rule of the lights is at the head of this module."""
    span = action_span(state, action)
    planned = planned_progress(phase_spans(state, action), on)
    actual = actual_progress(state, action)
    standing = ActionProgress(action.id, span, planned, actual, Light("on_track", "as_planned", {}))
    return standing._replace(light=_light(state, action, standing, on))


def phase_spans(state: PlanState, action: Action) -> list[Span]:
    """The periods in which an action is worked on: its dated phases, or its own dates where no phase has any."""
    spans = [span_of_dates([phase]) for phase in phases_of(state, action)]
    return [span for span in spans if span] or [span for span in [span_of_dates([action])] if span]


def _light(state: PlanState, action: Action, standing: ActionProgress, on: str) -> Light:
    if action.state in FINISHED:
        return Light(action.state, action.state, {})
    if standing.actual >= WHOLE:
        return Light("done", "done", {})
    worries = sorted(_worries(state, action, standing, on), key=lambda light: LIGHTS.index(light.light))
    return worries[0] if worries else _calm(action, standing, on)


def _calm(action: Action, standing: ActionProgress, on: str) -> Light:
    begun = action.state != "not_started" or standing.actual > 0
    if begun:
        return Light("on_track", "as_planned", {})
    if standing.span is None:
        return Light("not_started", "no_dates", {})
    return Light("not_started", "not_yet", {"start": standing.span.start})


def _worries(state: PlanState, action: Action, standing: ActionProgress, on: str) -> Iterator[Light]:
    for milestone in state.where(Milestone, "action_id", action.id):
        if is_overdue(milestone.date, milestone.state, on):
            yield Light("at_risk", "milestone_overdue", {"milestone": milestone.title, "date": milestone.date})
    if standing.span is None or on < standing.span.start:
        return
    if standing.span.end < on:
        yield Light("late", "overdue", {"end": standing.span.end, "days": days_between(standing.span.end, on)})
    yield from _delays(standing)
    if action.state == "paused":
        yield Light("at_risk", "paused", {})
    if action.state == "not_started" and not standing.actual and standing.span.start < on:
        yield Light("at_risk", "not_begun", {"start": standing.span.start})


def _delays(standing: ActionProgress) -> Iterator[Light]:
    planned = standing.planned or 0
    behind = planned - standing.actual
    if behind > AT_RISK_BEHIND:
        light = "late" if behind > LATE_BEHIND else "at_risk"
        yield Light(light, "behind", {"planned": planned, "actual": standing.actual, "behind": behind})


def all_progress(state: PlanState, on: str) -> dict[str, ActionProgress]:
    """How every action stands on a day, by its id, in the order of packages and actions."""
    packages = [package.id for package in state.rows(Package)]
    actions = [action for package in packages for action in state.where(Action, "package_id", package)]
    return {action.id: action_progress(state, action, on) for action in actions}


def package_progress(state: PlanState, on: str) -> list[PackageProgress]:
    """How every package stands on a day, in order."""
    standings = all_progress(state, on)
    return [_package(state, package.id, standings, on) for package in state.rows(Package)]


def _package(state: PlanState, package_id: str, standings: Mapping[str, ActionProgress], on: str) -> PackageProgress:
    actions = _running_actions(state, package_id)
    own = [standings[action.id] for action in actions]
    planned = planned_progress([span for action in actions for span in phase_spans(state, action)], on)
    actual = _weighted([(standing.actual, standing.span) for standing in own]) if own else 0
    span = _joined(standing.span for standing in own if standing.span)
    return PackageProgress(package_id, span, planned, actual, Counter(standing.light.light for standing in own))


def light_counts(standings: Mapping[str, ActionProgress]) -> dict[str, int]:
    """How many actions show each light, the worst light first; lights nobody shows count 0."""
    counted = Counter(standing.light.light for standing in standings.values())
    return {light: counted[light] for light in LIGHTS}


def next_milestones(state: PlanState, on: str, count: int = 5) -> list[Milestone]:
    """The next milestones from a day on that are not finished, the earliest first."""
    coming = [each for each in state.rows(Milestone) if each.date and each.date >= on and each.state not in FINISHED]
    return sorted(coming, key=lambda each: each.date or "")[:count]
