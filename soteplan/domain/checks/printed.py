"""Totals printed in a source beside the sums of the rows under them. Both are kept; the difference is named."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, note, warning
from soteplan.domain.reconciliation import Outcome, printed
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    for found in printed(state):
        if found.outcome is not Outcome.AGREES:
            kind = note if found.outcome is Outcome.ROUNDING else warning
            row = state.find(found.table, found.row_id)
            yield kind("printed-total-differs", row, found.field, name=name_of(state, row), printed=found.first.amount,
                       computed=found.second.amount, difference=found.difference)  # fmt: skip
