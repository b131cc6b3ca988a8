"""What the checks find, in the shape the tests compare."""

from __future__ import annotations

from typing import Any

from soteplan.domain import checks
from soteplan.domain.checks import Finding
from tests.domain.plans import state_of


def found(rule: str, *rows: Any) -> list[Finding]:
    """The findings of one rule in a plan of the given rows."""
    return [finding for finding in checks.run(state_of(*rows)) if finding.rule == rule]


def ids(rule: str, *rows: Any) -> list[str]:
    """The ids of the rows that a rule names."""
    return [finding.row_id for finding in found(rule, *rows)]
