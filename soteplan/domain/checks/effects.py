"""Effects that stand on nothing: estimates of no package, and stated figures that are not what they are said to be."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.domain.statements import Statement, statements


def check(state: PlanState) -> Iterator[Finding]:
    yield from _without_package(state)
    for statement in statements(state):
        if statement.agrees is False:
            yield _differs(state, statement)


def _without_package(state: PlanState) -> Iterator[Finding]:
    """An assumption may be of all packages; what is saved and spent is somebody's, once there are packages."""
    for row in state.rows(BenefitEstimate) if state.table(Package) else ():
        if row.kind == "estimate" and row.package_id is None:
            yield note("estimate-without-package", row, "package_id", name=name_of(state, row))


def _differs(state: PlanState, statement: Statement) -> Finding:
    assert statement.stated is not None
    row, value, computed = statement.stated.row, statement.stated.value, abs(statement.value or 0)
    name = name_of(state, row)
    if statement.is_share:
        return warning("stated-share-differs", row, "value", name=name, rate=value, share=computed)
    return warning("stated-figure-differs", row, "value", name=name, entered=value, computed=computed,
                   difference=value - computed)  # fmt: skip
