"""What nobody answers for."""

from __future__ import annotations

from collections.abc import Iterator

from soteplan.domain.checks.finding import Finding, name_of, warning
from soteplan.domain.due import FINISHED
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState


def check(state: PlanState) -> Iterator[Finding]:
    rows: list[Package | Action | Risk] = [*state.rows(Package), *state.rows(Action), *state.rows(Risk)]
    for row in rows:
        if not row.owner_id and getattr(row, "state", "") not in FINISHED:
            yield warning("no-owner", row, "owner_id", name=name_of(state, row))
