"""The plan check: every rule run over the plan, without a word for the user."""

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
from soteplan.domain.checks.finding import RULES, SEVERITIES, VALUE_KINDS, Finding, Severity
from soteplan.domain.state import PlanState

__all__ = ["RULES", "SEVERITIES", "VALUE_KINDS", "Finding", "Severity", "run"]

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
_RULE_ORDER = {rule: place for place, rule in enumerate(RULES)}


def run(state: PlanState) -> list[Finding]:
    """Everything the rules find, errors first, then by rule and by the order of the rows.

    Rules about time look at the plan's status date, and are silent without one.
    """
    found = (finding for check in CHECKS for finding in check(state))
    return sorted(found, key=lambda finding: _place(state, finding))


def _place(state: PlanState, finding: Finding) -> tuple[int, int, str, str, str, str]:
    row = state.find(finding.table, finding.row_id)
    return (
        SEVERITIES.index(finding.severity),
        _RULE_ORDER[finding.rule],
        finding.table,
        getattr(row, "position", ""),
        finding.row_id,
        finding.field,
    )
