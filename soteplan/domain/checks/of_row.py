"""What the plan check finds of the dates of a single row, for a chart that shows a few rows of a large plan."""

from __future__ import annotations

from typing import Any, cast

from soteplan.domain.checks import dates, dependencies
from soteplan.domain.checks.finding import Finding
from soteplan.domain.dependencies import leading_to
from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Dependency, Milestone, Phase
from soteplan.domain.state import PlanState


def date_findings(state: PlanState, row: Any) -> list[Finding]:
    """Those of the checks of dates and of dependencies that are about the row: its own, and those that hold it."""
    seen = cast(PlanState, _Seen(state, row))
    return [*dates.check(seen), *dependencies.check(seen)]


class _Seen:
    """A plan of which the checks go through one row and what leads to it; everything else is found as ever."""

    def __init__(self, state: PlanState, row: Any) -> None:
        self._state, self._row = state, row
        self._leading = leading_to(state, row) if isinstance(row, Phase | Milestone) else []

    @property
    def plan(self) -> Plan:
        return self._state.plan

    def rows(self, row_type: type[Any]) -> list[Any]:
        if row_type is Dependency:
            return list(self._leading)
        return [self._row] if type(self._row) is row_type else []

    def table(self, row_type: type[Any]) -> dict[str, Any]:
        return {row.id: row for row in self.rows(row_type)}

    def get(self, row_type: type[Any], row_id: str | None) -> Any:
        return self._state.get(row_type, row_id)

    def find(self, table: str, row_id: str | None) -> Any:
        return self._state.find(table, row_id)

    def where(self, row_type: type[Any], field: str, value: object) -> list[Any]:
        return self._state.where(row_type, field, value)
