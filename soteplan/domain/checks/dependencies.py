"""Dependencies that the dates do not keep, that lack an end, or that run in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, error, name_of, warning
from soteplan.domain.dependencies import circle, demand, predecessor, successor
from soteplan.domain.schedule import Dependency
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    for dependency in state.rows(Dependency):
        yield from _unkept(state, dependency)
    ring = circle(state)
    if ring:
        yield error("dependency-circle", ring[0], name=_name(state, ring[0]), other=_other(state, ring[0]),
                    count=len(ring))  # fmt: skip


def _unkept(state: PlanState, dependency: Dependency) -> Iterator[Finding]:
    if predecessor(state, dependency) is None or successor(state, dependency) is None:
        yield warning("dependency-incomplete", dependency)
        return
    asked = demand(state, dependency)
    if asked and not asked.is_met:
        yield warning("dependency-broken", dependency, name=_other(state, dependency), date=asked.date,
                      other=_name(state, dependency), earliest=asked.earliest)  # fmt: skip


def _name(state: PlanState, dependency: Dependency) -> str:
    return name_of(state, predecessor(state, dependency))


def _other(state: PlanState, dependency: Dependency) -> str:
    return name_of(state, successor(state, dependency))
