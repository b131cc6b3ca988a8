"""The critical path on demand: reckoned when it is asked for, and again once the hands have rested after an edit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from soteplan.domain.changes import ChangeSet
from soteplan.domain.critical_path import CriticalPath, Slack
from soteplan.domain.schedule import Phase
from soteplan.views.critical_reason import MANY
from soteplan.views.workspace import Workspace

KEPT = "schedule.critical"
AFTER_MS = 200  # of quiet in a plan of many phases: the path is reckoned from the whole plan
TABLES = frozenset({"phase", "milestone", "dependency", "action"})


class Critical(QObject):
    """While it is off nothing is reckoned. Actions and packages are as critical as the most critical of their parts."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._state = workspace, workspace.document.state
        self.is_on = bool(workspace.kept.get(KEPT))
        self._path: CriticalPath | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._reckon_anew)
        workspace.document.changed.connect(self._follow)

    def toggle(self) -> None:
        self.is_on = not self.is_on
        self._workspace.kept[KEPT] = self.is_on
        self._reckon_anew()

    @property
    def slacks(self) -> Mapping[str, Slack]:
        """Of phases and milestones, by id."""
        return self._now.found

    @property
    def rows(self) -> frozenset[str]:
        """The ids of the critical phases and milestones, and of the actions and packages they belong to."""
        return self._now.rows if self.is_on else frozenset()

    @property
    def links(self) -> set[str]:
        """The ids of the critical dependencies."""
        return self._now.links

    def deciding(self, row_id: str) -> str:
        """The phase or milestone with the least slack of those that a row stands for; "" where none has dates."""
        return row_id if row_id in self._now.found else self._now.least.get(row_id, "")

    @property
    def _now(self) -> CriticalPath:
        if self._path is None:
            self._path = CriticalPath(self._state)
        return self._path

    def _follow(self, change_set: ChangeSet) -> None:
        if self.is_on and any(change.table in TABLES for change in change_set.changes):
            self._timer.start(AFTER_MS if len(self._state.table(Phase)) > MANY else 0)

    def _reckon_anew(self) -> None:
        self._timer.stop()
        self._path = None
        self.changed.emit()
