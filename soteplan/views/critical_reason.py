"""Why a phase or milestone is critical or not, as sentences in the Inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from soteplan.domain.changes import ChangeSet
from soteplan.domain.critical_path import slacks
from soteplan.domain.schedule import Milestone, Phase
from soteplan.models.schedule_words import why_text
from soteplan.views.workspace import Workspace

REASONED = (Phase, Milestone)
MANY = 3_000  # phases, from which on reckoning could be felt when going through rows
AFTER_MS = 250  # of quiet in a plan of many: slack follows from the whole plan and must not slow going through rows
TABLES = frozenset({"phase", "milestone", "dependency", "action"})


class CriticalReason(QLabel):
    """Reckoned when it is shown and anew once an edit is over, of many rows a moment later; empty without dates.

    What was true before an edit is never told as if it still were: meanwhile it says that it is being reckoned.
    """

    def __init__(self, workspace: Workspace, row_id: str) -> None:
        super().__init__()
        self._workspace, self._row_id = workspace, row_id
        look = workspace.look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(look.font("small"))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), look.colour("ink2"))
        self.setPalette(palette)
        self.setAccessibleName(workspace.language.text("Inspector", "Why it is critical or not"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.reckon)

    def follow(self, change_set: ChangeSet) -> None:
        if any(change.table in TABLES for change in change_set.changes):
            self._reckon_soon()

    def _reckon_soon(self) -> None:
        many = len(self._workspace.document.state.table(Phase)) > MANY
        if many:
            self.setText(self._workspace.language.text("Inspector", "The critical path is being reckoned…"))
        self._timer.start(AFTER_MS if many else 0)

    def reckon(self) -> None:
        """Of the plan as it stands now; hidden, it waits until it is shown."""
        if self.isVisible():
            state = self._workspace.document.state
            self.setText(why_text(state, self._workspace.language, slacks(state), self._row_id))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if len(self._workspace.document.state.table(Phase)) > MANY:
            self._reckon_soon()
        else:
            self.reckon()
