"""Meetings and reporting points in the chart of the schedule: shown or not, kept up with edits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from soteplan.domain.changes import ChangeSet
from soteplan.figures.gantt_dates import SIGNS, PlanDate, plan_dates
from soteplan.views.workspace import Workspace

KEPT = "schedule.dates"


class Dates(QObject):
    """No part of the plan: the choice lives as long as the window."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._state = workspace, workspace.document.state
        self.is_on = bool(workspace.kept.get(KEPT, True))
        self._found: list[PlanDate] | None = None
        workspace.document.changed.connect(self._follow)

    @property
    def shown(self) -> list[PlanDate]:
        """The earliest first; none while they are off."""
        if not self.is_on:
            return []
        if self._found is None:
            self._found = plan_dates(self._state)
        return self._found

    def toggle(self) -> None:
        self.is_on = not self.is_on
        self._workspace.kept[KEPT] = self.is_on
        self.changed.emit()

    def _follow(self, change_set: ChangeSet) -> None:
        if any(change.table in SIGNS for change in change_set.changes):
            self._found = None
            self.changed.emit()
