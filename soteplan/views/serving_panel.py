"""Under the figures of the goals: how much serves the selected goal, and what it serves, each leading to its place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel

from soteplan.domain import serving
from soteplan.domain.serving import Money, Reached
from soteplan.figures.shapes import Key
from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton
from soteplan.views.serving_line import ServingLine
from soteplan.views.strip import Strip
from soteplan.views.workspace import Workspace

HEIGHT = 36  # px at 100 %
KEYS = "Ctrl+Shift+F"


class ServingPanel(Strip):
    """Shown while why and how is on. The signs are those in the figures."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._source: Key | None = None
        text, look = workspace.language.text, workspace.look
        look.tone(self, "frame")
        self.setFixedHeight(look.px(HEIGHT))
        self.how = ServingLine(workspace, text("Lens", "Nothing serves it yet."))
        self.why = ServingLine(workspace, text("Lens", "It serves no other goal."))
        self.only = QuietButton(look)
        self.only.setText(text("Lens", "For this goal"))
        self.only.setIcon(icon(look, "target"))
        self.only.setToolButtonStyle(self.only.toolButtonStyle().ToolButtonTextBesideIcon)
        self.only.setToolTip(f"{text('Lens', 'Show every tab for this goal')} ({KEYS})")
        self.only.clicked.connect(lambda _=False: self._set_lens())
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), 0, look.px(4), 0)
        row.setSpacing(look.px(4))
        for words, line in (("↓ " + text("Lens", "How:"), self.how), ("↑ " + text("Lens", "Why:"), self.why)):
            label = QLabel(words)
            label.setFont(look.font("strong"))
            row.addWidget(label)
            row.addWidget(line)
            row.addSpacing(look.px(16))
        row.addStretch(1)
        row.addWidget(self.only)
        self.hide()

    def show_ways(self, source: Key | None, how: Reached, why: Reached) -> None:
        """Count the ways from a row; hidden where there is none."""
        self._source = source
        self.setVisible(source is not None)
        if source is None:
            return
        below = {**how, "action": how["action"] - {source.row_id}}
        self.how.show_reached(below, serving.money(self._workspace.document.state, how), source.row_id)
        self.why.show_reached({"goal": why["goal"]}, Money())
        self.lead_to([*self.how.buttons, *self.why.buttons, self.only])
        self.only.setVisible(source.table == "goal" and source.row_id != self._workspace.lens.goal_id)

    def _set_lens(self) -> None:
        if self._source is not None:
            self._workspace.lens.set_goal(self._source.row_id)
