"""Work inputs against the budget: person-months at their pay should be what the budget holds for them."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, warning
from soteplan.domain.staffing import differences
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    for found in differences(state):
        entered = found.budget or 0
        yield warning(
            "staff-cost-differs",
            found.inputs[0],
            "person_months",
            name=name_of(state, found.inputs[0]),
            year=found.cell.year,
            computed=found.computed,
            entered=entered,
            difference=entered - found.computed,
        )
