"""By what the bars of the schedule are coloured: chosen for the window, kept up with edits once the hands rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from soteplan.domain.changes import ChangeSet
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.gantt_styles import BY_KIND, colouring
from soteplan.texts.language import mark
from soteplan.views.workspace import Workspace

KEPT = "schedule.colours"
AFTER_MS = 200  # of quiet: the groups are those of the whole plan
TABLES = frozenset({"package", "action", "phase", "party", "goal", "action_goal"})
NAMES = {
    BY_KIND: mark("Schedule", "Colour by kind of phase"),
    "package": mark("Schedule", "Colour by work package"),
    "owner": mark("Schedule", "Colour by owner"),
    "benefit_goal": mark("Schedule", "Colour by benefit goal"),
    "state": mark("Schedule", "Colour by state"),
}


class Colours(QObject):
    """No part of the plan: the choice lives as long as the window."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._state = workspace, workspace.document.state
        self.chosen = colouring(self._state, workspace.kept.get(KEPT, BY_KIND))
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(lambda: self.choose(self.by))
        workspace.document.changed.connect(self._follow)

    @property
    def by(self) -> str:
        return self.chosen.by

    def choose(self, by: str) -> None:
        """Colour by one of `gantt_styles.COLOURINGS`."""
        self._timer.stop()
        self._workspace.kept[KEPT] = by
        self.chosen = colouring(self._state, by)
        self.changed.emit()

    def row(self, row: GanttRow) -> GanttRow:
        return self.chosen.row(self._state, row)

    def _follow(self, change_set: ChangeSet) -> None:
        if self.by != BY_KIND and any(change.table in TABLES for change in change_set.changes):
            self._timer.start()
