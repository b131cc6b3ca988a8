"""Says over what is kept for the whole plan, such as money, that it is shown whole while all else is for a goal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from soteplan.views.workspace import Workspace


class LensNotice(QLabel):
    """Hidden while the window is shown for no goal."""

    def __init__(self, workspace: Workspace, words: str = "") -> None:
        super().__init__()
        self._workspace, look = workspace, workspace.look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(
            words
            or workspace.language.text(
                "BudgetTab",
                "All the money of the plan is shown here, not only that of the goal: costs and claims have none.",
            )
        )
        self.setWordWrap(True)
        self.setFont(look.font("small"))
        self.setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(6))
        look.tone(self, "frame", "ink2")
        if not workspace.lens.is_on:
            self.hide()  # shown it is with what it stands in; before that it would be a window of its own

    def follow(self) -> None:
        self.setVisible(self._workspace.lens.is_on)
