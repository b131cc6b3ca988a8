"""What a timing means in days, and how each day came, under its fields in the Inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from soteplan.domain.comm_timing import meaning
from soteplan.domain.communications import CommTiming
from soteplan.views.workspace import Workspace


class TimingDays(QLabel):
    """Follows the timing, its milestones and the plan's own days."""

    def __init__(self, workspace: Workspace, row_id: str) -> None:
        super().__init__()
        self._workspace, self._row_id = workspace, row_id
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(workspace.look.font("small"))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), workspace.look.colour("ink2"))
        self.setPalette(palette)
        workspace.document.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        from soteplan.texts.comm_days import days_text, why_text

        language, state = self._workspace.language, self._workspace.document.state
        row = state.get(CommTiming, self._row_id)
        if row is None:
            return
        found = meaning(state, row)
        days = days_text(language, found) or language.text("CommTiming", "Means no days")
        lines = (language.text("CommTiming", "In the plan's days:"), days, why_text(language, found))
        self.setText("\n".join(line for line in lines if line))
