"""What the logical framework asks for: one purpose, an indicator for each result, a result for each activity."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.logframe import goals_by_level, results_of
from soteplan.domain.schedule import Action
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    levels = {level: [g for g in goals if g.state != "dropped"] for level, goals in goals_by_level(state).items()}
    yield from _purposes(state, levels["purpose"])
    if not levels["purpose"]:
        yield from _no_purpose(state, levels["result"])
    for result in levels["result"]:
        if not state.where(Indicator, "goal_id", result.id):
            yield warning("result-without-indicator", result, name=name_of(state, result))
    if levels["result"]:
        yield from _activities(state, goals_by_level(state)["result"])
    for indicator in state.rows(Indicator):
        if not indicator.source:
            yield note("indicator-without-source", indicator, "source", name=name_of(state, indicator))


def _purposes(state: PlanState, purposes: list[Goal]) -> Iterator[Finding]:
    """A project has one purpose, or it is several projects (PCM)."""
    for goal in purposes[1:]:
        yield warning("second-purpose", goal, "logframe", name=name_of(state, goal), other=name_of(state, purposes[0]))


def _no_purpose(state: PlanState, results: list[Goal]) -> Iterator[Finding]:
    """Asked for only where the matrix is in use: the project has goals of its own, and its results are measured."""
    measured = any(state.where(Indicator, "goal_id", goal.id) for goal in results)
    if measured and state.where(Goal, "tree", "project"):
        yield note("no-purpose", results[0], "logframe")


def _activities(state: PlanState, results: list[Goal]) -> Iterator[Finding]:
    """Actions that serve goals, but none that leads to a result; those that serve no goal have a rule of their own."""
    for action in state.rows(Action):
        linked = action.state != "dropped" and state.where(ActionGoal, "action_id", action.id)
        if linked and not results_of(state, action, results):
            yield warning("activity-without-result", action, name=name_of(state, action))
