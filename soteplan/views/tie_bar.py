"""Asks, over whatever tab is open, whether to move along what is tied to a milestone or a meeting that has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from soteplan.domain.changes import ChangeSet
from soteplan.domain.comm_ties import LeftBehind, left_behind, moved_anchors
from soteplan.domain.dates import days_between
from soteplan.domain.text import shortened
from soteplan.operations.comm_calendar import move_along
from soteplan.texts.language import Language
from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton
from soteplan.views.strip import Strip

if TYPE_CHECKING:
    from soteplan.views.workspace import Workspace

TITLE = 60  # characters
KEY = "F9"


class TieQuestion(QObject):
    """What stands to be asked: the milestones and meetings that moved, with the days they had before.

    It is asked once, however many moved in one edit or one after another, and is gone as soon as nothing is left
    behind, whoever saw to it.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._moved: dict[str, str | None] = {}
        workspace.document.changed.connect(self._follow)

    @property
    def left(self) -> list[LeftBehind]:
        """The actions it is about."""
        return left_behind(self._workspace.document.state, self._moved)

    @property
    def words(self) -> str:
        """The question's sentence, "" while there is nothing to ask."""
        left = self.left
        return sentence(self._workspace.language, left, self._moved) if left else ""

    def move_along(self) -> None:
        """One undo step."""
        ids = [each.action.id for each in self.left]
        if ids:
            self._workspace.perform("along:comm_action", lambda tx: move_along(tx, ids))

    def leave(self) -> None:
        """The actions stay; the plan check tells of them."""
        self._moved.clear()
        self.changed.emit()

    def _follow(self, change_set: ChangeSet) -> None:
        moved = moved_anchors(change_set.changes)
        if moved or self._moved:
            self._moved = {**moved, **self._moved}
            asked = {each.anchor.id for each in self.left}
            self._moved = {anchor_id: day for anchor_id, day in self._moved.items() if anchor_id in asked}
            self.changed.emit()


def sentence(language: Language, left: list[LeftBehind], moved: dict[str, str | None]) -> str:
    """What moved, how far, and how much stayed behind."""
    behind = language.count("Ties", "%n communication action(s) tied to it stayed behind.", len(left))
    anchors = {each.anchor.id: each.anchor for each in left}
    if len(anchors) > 1:
        behind = language.count("Ties", "%n communication action(s) tied to them stayed behind.", len(left))
        return f"{language.count('Ties', '%n milestones or meetings moved.', len(anchors))} {behind}"
    (anchor,) = anchors.values()
    title, before = shortened(anchor.title, TITLE), moved.get(anchor.id)
    days = days_between(before, anchor.date) if before and anchor.date else 0
    if days == 0:
        told = language.text("Ties", "“{title}” now stands on {date}.", title=title, date=language.date(anchor.date))
    elif days > 0:
        told = language.count("Ties", "“{title}” moved %n day(s) later.", days, title=title)
    else:
        told = language.count("Ties", "“{title}” moved %n day(s) earlier.", -days, title=title)
    return f"{told} {behind}"


class TieBar(Strip):
    """Hidden, and nothing in it built, while there is nothing to ask."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._question = workspace, workspace.ties
        self._built = False
        if not self._say():
            self.hide()  # else it is shown with its window; by itself it would be one
        self._question.changed.connect(self._follow)

    def _follow(self) -> None:
        self.setVisible(self._say())

    def _say(self) -> bool:
        words = self._question.words
        if words and not self._built:
            self._build()
        if words:
            self.words.setText(words)
            self.setAccessibleDescription(words)
        return bool(words)

    def _build(self) -> None:
        self._built = True
        look, text = self._workspace.look, self._workspace.language.text
        look.tone(self, "accent_tint")
        self.setAccessibleName(text("Ties", "Move along what is tied?"))
        sign, self.words = QLabel(), QLabel()
        sign.setPixmap(icon(look, "link", "accent").pixmap(look.px(16), look.px(16)))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.along = self._button(text("Ties", "Move along"), KEY)
        self.along.setFont(look.font("strong"))
        self.show_them = self._button(text("Ties", "Show…"))
        self.leave = self._button(text("Ties", "Leave"))
        self.along.clicked.connect(lambda _=False: self._question.move_along())
        self.show_them.clicked.connect(lambda _=False: self._workspace.command.emit("ties"))
        self.leave.clicked.connect(lambda _=False: self._question.leave())
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(4), look.px(8), look.px(4))
        row.setSpacing(look.px(8))
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        for button in (self.along, self.show_them, self.leave):
            row.addWidget(button)
        self.lead_to([self.along, self.show_them, self.leave])

    def _button(self, words: str, keys: str = "") -> QuietButton:
        button = QuietButton(self._workspace.look)
        button.setText(words)
        button.setToolTip(f"{words} ({keys})" if keys else words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
