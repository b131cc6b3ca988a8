"""The strip over the content of every tab that says for which goal it is shown, how much serves it, and clears it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from soteplan.models.columns import title_of
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language
from soteplan.views.icons import icon
from soteplan.views.look import Look
from soteplan.views.quiet import PADDING, QuietButton
from soteplan.views.strip import Strip
from soteplan.views.workspace import Workspace

HEIGHT = 36  # px at 100 %
LEAST_NAME = 96
KEYS = "Ctrl+Shift+F"


class Name(QuietButton):
    """The goal's code and title, cut where there is no room for all of it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFont(look.font("strong"))
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        room = self.width() - 2 * self._look.px(PADDING)
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._look.px(PADDING) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._look.px(LEAST_NAME), self.sizeHint().width()), self.sizeHint().height())


class LensBar(Strip):
    """Hidden, and nothing in it built, while the whole plan is shown."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._look, self._lens = workspace.look, workspace.lens
        self._built = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say)
        if self._lens.is_on:
            self._build()  # shown with its tab; by itself it would be a window of its own
        else:
            self.hide()
        self._lens.changed.connect(self._follow)
        workspace.document.changed.connect(self._soon.start)

    def _follow(self) -> None:
        if self._lens.is_on and not self._built:
            self._build()
        self.setVisible(self._lens.is_on)
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def _build(self) -> None:
        from soteplan.views.serving_line import ServingLine

        self._built = True
        px, text = self._look.px, self._workspace.language.text
        self._look.tone(self, "accent_tint")
        self.setFixedHeight(px(HEIGHT))
        self.setAccessibleName(text("Lens", "For this goal"))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), 0, px(4), 0)
        row.setSpacing(px(4))
        sign, words = QLabel(), QLabel(text("Lens", "For this goal:"))
        sign.setPixmap(icon(self._look, "target", "accent").pixmap(px(16), px(16)))
        self.name = Name(self._look)
        self.name.clicked.connect(lambda _=False: self._workspace.go_to.emit("goal", self._goal_id))
        self.line = ServingLine(self._workspace, text("Lens", "Nothing serves it yet."))
        self.clear = clear_button(self._look, self._workspace.language)
        self.clear.clicked.connect(lambda _=False: self._lens.clear())
        for widget in (sign, words, self.name, self.line):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.clear)

    @property
    def _goal_id(self) -> str:
        goal = self._lens.goal
        return goal.id if goal else ""

    def _say(self) -> None:
        goal = self._lens.goal
        if goal is None or not self.isVisible():
            return
        title = title_of(goal, self._workspace.language)
        self.name.setText(title)
        self.name.setToolTip(plain_tip(title))
        self.name.setAccessibleName(title)
        self.name.updateGeometry()
        self.line.show_reached(self._lens.how, self._lens.money, goal.id)
        self.lead_to([self.name, *self.line.buttons, self.clear])


def clear_button(look: Look, language: Language) -> QuietButton:
    button = QuietButton(look)
    button.setIcon(icon(look, "x"))
    button.setAccessibleName(language.text("Lens", "Show the whole plan"))
    button.setToolTip(f"{button.accessibleName()} ({KEYS})")
    return button
