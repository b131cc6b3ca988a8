"""Every rule of the plan check, in no order that matters."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from soteplan.domain.checks import (
    claims,
    communications,
    dates,
    dependencies,
    effects,
    funding,
    goals,
    logframe,
    numbering,
    organisation,
    owners,
    packages,
    plan_row,
    printed,
    risks,
    staffing,
)
from soteplan.domain.checks.finding import Finding
from soteplan.domain.state import PlanState

Check = Callable[[PlanState], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    plan_row.check,
    dates.check,
    dependencies.check,
    funding.check,
    claims.check,
    staffing.check,
    packages.check,
    printed.check,
    effects.check,
    goals.check,
    logframe.check,
    numbering.check,
    owners.check,
    risks.check,
    communications.check,
    organisation.check,
)
