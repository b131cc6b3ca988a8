"""The plan's own row: what everything else leans on."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, warning
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    plan = state.plan
    if not plan.title.strip():
        yield warning("plan-without-title", plan, "title")
    missing = [field for field in ("start_date", "end_date") if not getattr(plan, field)]
    if missing:
        yield warning("plan-without-dates", plan, missing[0])
