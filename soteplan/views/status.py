"""The status line: plan check, file state, zoom and language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SHOWN_MS = 8_000  # a message
CHECK_AFTER_MS = 600  # of quiet: the check reads the whole plan and must not follow each key press


class StatusLine(QStatusBar):
    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.setSizeGripEnabled(False)
        self.check = QuietButton(window.look)
        self.check.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.check.clicked.connect(lambda: window.open_dialog("check"))
        self.saved, self.zoom = QLabel(), QLabel()
        self.setContentsMargins(0, 0, window.look.px(16), 0)
        self.saved.setContentsMargins(0, 0, window.look.px(16), 0)
        self.addWidget(self.check)
        self.addPermanentWidget(self.saved)
        self.addPermanentWidget(self.zoom)
        self.zoom.setText(f"{round(window.look.zoom * 100)} % · {window.language.code}")
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._timer.timeout.connect(self.run_check)
        window.document.changed.connect(self._timer.start)

    def showEvent(self, event: QShowEvent) -> None:
        """The window first: what the check finds can wait."""
        super().showEvent(event)
        self._timer.start()

    def show_saved(self, text: str) -> None:
        self.saved.setText(text)

    def show_presenting(self, presenting: bool) -> None:
        self.setHidden(presenting)

    def run_check(self) -> None:
        """Count what the plan check finds."""
        from soteplan.views.checked import findings_of

        findings = findings_of(self._window.workspace)
        counts = {s: sum(f.severity == s for f in findings) for s in ("error", "warning", "note")}
        worst = next((s for s in ("error", "warning") if counts[s]), "")
        name, colour = {"error": ("octagon-alert", "act"), "warning": ("triangle-alert", "watch")}.get(
            worst, ("circle-check", "ok")
        )
        self.check.setIcon(icon(self._window.look, name, colour))
        self.check.setText(self._counted(counts))

    def _counted(self, counts: dict[str, int]) -> str:
        count = self._window.language.count
        parts = [
            count("Window", "%n error(s)", counts["error"]) if counts["error"] else "",
            count("Window", "%n warning(s)", counts["warning"]) if counts["warning"] else "",
            count("Window", "%n note(s)", counts["note"]) if counts["note"] else "",
        ]
        return ", ".join(part for part in parts if part) or self._window.language.text(
            "Window", "Plan check: nothing found"
        )


def tell(part: QWidget, words: str) -> None:
    """Say something in the status line of the window that a part is shown in."""
    line = getattr(part.window(), "status_line", None)
    if isinstance(line, StatusLine):
        line.showMessage(words, SHOWN_MS)
