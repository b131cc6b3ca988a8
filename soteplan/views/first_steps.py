"""What the overview of an empty plan teaches: the first steps, each done by one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from soteplan.views.empty import primary_button, secondary_button
from soteplan.views.workspace import Workspace

WIDTH = 520
OTHER = 3  # from here on, other ways to begin


class FirstSteps(QWidget):
    """A title and dates, the first goal; or a look at the example."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._look, self._text = workspace, workspace.look, workspace.language.text
        workspace.look.tone(self, "paper")
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._steps(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.refresh()

    def _steps(self) -> QWidget:
        text, workspace = self._text, self._workspace
        holder = QWidget()
        holder.setFixedWidth(self._look.px(WIDTH))
        self._grid = QGridLayout(holder)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(self._look.px(16))
        self._grid.setHorizontalSpacing(self._look.px(16))
        self._grid.addWidget(self._label(text("Overview", "A new plan"), "title"), 0, 0, 1, 3)
        self.details = self._step(
            1,
            text("Overview", "Say what the plan is called and when it begins and ends."),
            text("Overview", "Title and dates"),
            lambda: workspace.command.emit("details"),
        )
        self.goal = self._step(
            2,
            text("Overview", "Write the first goal; goals under it follow with Ctrl+Enter."),
            text("Overview", "First goal"),
            lambda: workspace.open_tab.emit("goals"),
        )
        self.example = self._step(
            3,
            text("Overview", "Or look first at how a whole plan is built."),
            text("Overview", "Open the example"),
            lambda: workspace.command.emit("example"),
        )
        self._step(
            4,
            text("Overview", "Or at a communications plan alone."),
            text("Overview", "Open the communications example"),
            lambda: workspace.command.emit("example_comms"),
        )
        return holder

    def _step(self, number: int, sentence: str, button: str, act: Callable[[], object]) -> QPushButton:
        sign = self._label(str(number) if number < OTHER else "", "section", "ink2")
        sign.setObjectName(f"step{number}")
        made = primary_button(self._look, button, act) if number == 1 else secondary_button(self._look, button, act)
        made.setMinimumHeight(self._look.px(32))
        self._grid.addWidget(sign, number, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self._label(sentence), number, 1)
        self._grid.addWidget(made, number, 2)
        return made

    def refresh(self) -> None:
        """The first step is ticked once the plan has a title and dates; then the goal is next."""
        plan = self._workspace.document.state.plan
        done = bool(plan.title and plan.start_date and plan.end_date)
        sign = self.findChild(QLabel, "step1")
        if sign is not None:
            sign.setText("✓" if done else "1")
        self.setFocusProxy(self.goal if done else self.details)

    def _label(self, text: str, style: str = "body", ink: str = "ink") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._look.font(style))
        self._look.tone(label, "paper", ink)
        return label
