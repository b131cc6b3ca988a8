"""What does not hold of the rows that the chart shows: looked for once they are painted, and again after an edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from soteplan.domain.checks.finding import Finding
from soteplan.figures.shapes import Key
from soteplan.texts import findings
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.gantt import GanttView


class Troubles(QObject):
    """Only of rows that are seen: a large plan is never checked as a whole for the sake of a frame."""

    def __init__(self, workspace: Workspace, chart: GanttView) -> None:
        super().__init__(chart)
        self._state, self._language, self._chart = workspace.document.state, workspace.language, chart
        self._found: dict[Key, list[Finding]] = {}
        self._stale = False
        self._wanted: set[Key] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        workspace.document.changed.connect(self._follow)

    def among(self, keys: Iterable[Key]) -> Collection[str]:
        """The ids of those rows of which something is known not to hold; what is not known yet is looked for soon."""
        seen = set(keys)
        unknown = seen if self._stale else seen - self._found.keys()
        if unknown:
            self._wanted |= unknown
            self._soon.start()
        return {key.row_id for key in seen if self._found.get(key)}

    def told(self, key: Key) -> list[str]:
        """What does not hold of a row, in sentences."""
        return [findings.sentence(self._language, self._state, each) for each in self._findings(key)]

    def _follow(self) -> None:
        self._stale = True

    def _look(self) -> None:
        before = {key for key, found in self._found.items() if found}
        if self._stale:
            self._found, self._stale = {}, False
        self._found |= {key: self._findings(key) for key in self._wanted}
        self._wanted.clear()
        if before != {key for key, found in self._found.items() if found}:
            self._chart.viewport().update()

    def _findings(self, key: Key) -> list[Finding]:
        from soteplan.domain.checks.of_row import date_findings

        row = self._state.find(key.table, key.row_id)
        return date_findings(self._state, row) if row is not None else []
