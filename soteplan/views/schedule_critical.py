"""The critical path on demand: reckoned when it is asked for, and again once the hands have rested after an edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from soteplan.domain.changes import ChangeSet
from soteplan.domain.critical_path import Slack, critical_links, slacks
from soteplan.domain.schedule import Action, Milestone, Phase
from soteplan.domain.state import PlanState
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
        self._path: _Path | None = None
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
    def _now(self) -> _Path:
        if self._path is None:
            self._path = _Path(self._state)
        return self._path

    def _follow(self, change_set: ChangeSet) -> None:
        if self.is_on and any(change.table in TABLES for change in change_set.changes):
            self._timer.start(AFTER_MS if len(self._state.table(Phase)) > MANY else 0)

    def _reckon_anew(self) -> None:
        self._timer.stop()
        self._path = None
        self.changed.emit()


class _Path:
    """The slacks of a plan, and what they mean for the rows above."""

    def __init__(self, state: PlanState) -> None:
        self._state = state
        self.found = slacks(state)
        self.links = critical_links(state, self.found)
        self.least: dict[str, str] = {}
        for row_id in self.found:
            for above in self._above(row_id):
                best = self.least.get(above)
                if best is None or self.found[row_id].days < self.found[best].days:
                    self.least[above] = row_id
        least = {above for above, row_id in self.least.items() if self.found[row_id].is_critical}
        self.rows = frozenset(least | {row_id for row_id, slack in self.found.items() if slack.is_critical})

    def _above(self, row_id: str) -> list[str]:
        row: Any = self._state.get(Phase, row_id) or self._state.get(Milestone, row_id)
        action = self._state.get(Action, row.action_id)
        package_id = action.package_id if action else getattr(row, "package_id", None)
        return [above for above in (row.action_id, package_id) if above]
