"""The plan check: every rule run over the plan, without a word for the user."""

from __future__ import annotations

from soteplan.domain.checks.finding import RULES, SEVERITIES, VALUE_KINDS, Finding, Severity
from soteplan.domain.state import PlanState

__all__ = ["RULES", "SEVERITIES", "VALUE_KINDS", "Finding", "Severity", "run"]

_RULE_ORDER = {rule: place for place, rule in enumerate(RULES)}


def run(state: PlanState) -> list[Finding]:
    """Everything the rules find, errors first, then by rule and by the order of the rows.

    Rules about time look at the plan's status date, and are silent without one.
    """
    from soteplan.domain.checks.every import CHECKS  # the rules are many, and a chart asks for what two of them find

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
