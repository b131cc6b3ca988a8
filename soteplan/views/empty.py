"""What an empty tab says: what belongs here, and the first step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from soteplan.views.look import Look

WIDTH, LEAST = 420, 240  # px at 100 % of the sentence


class EmptyState(QWidget):
    """One sentence and one primary button, centred; `second` adds a quieter button under it."""

    def __init__(self, look: Look, sentence: str, button: str, act: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self._paste: Callable[[], object] | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(look.px(16))
        self._column.addStretch(2)
        self.sentence = self._label(sentence)
        self._column.addLayout(_in_the_middle(self.sentence))
        self.button = primary_button(look, button, act)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)
        look.tone(self, "paper")
        self.setFocusProxy(self.button)

    def second(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Another way to begin."""
        button = secondary_button(self._look, text, act)
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def take_paste(self, act: Callable[[], object]) -> None:
        """Ctrl+V where nothing is yet begins with what the clipboard has."""
        self._paste = act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._paste is not None and event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def _label(self, sentence: str) -> QLabel:
        label = QLabel(sentence)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(self._look.px(LEAST))
        label.setMaximumWidth(self._look.px(WIDTH))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setMinimumHeight(label.heightForWidth(label.maximumWidth()))
        return label


def _in_the_middle(label: QLabel) -> QHBoxLayout:
    """As wide as it may be; an alignment would keep it to the width that it asks for."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(label, 1000)
    row.addStretch(1)
    return row


def primary_button(look: Look, text: str, act: Callable[[], object]) -> QPushButton:
    """The one button on a page that is filled with the accent."""
    return _button(look, text, act, look.palette.accent, look.palette.paper, look.palette.accent)


def secondary_button(look: Look, text: str, act: Callable[[], object]) -> QPushButton:
    """A quieter button beside the primary one."""
    return _button(look, text, act, look.palette.paper, look.palette.accent, look.palette.line)


def _button(look: Look, text: str, act: Callable[[], object], ground: str, ink: str, edge: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(True)
    button.setMinimumHeight(look.px(32))
    button.setFont(look.font())  # which a button with a style of its own does not take from its window
    button.setStyleSheet(
        f"QPushButton {{ background: {ground}; color: {ink}; border: 2px solid {edge};"
        f" border-radius: {look.px(4)}px; padding: 0 {look.px(16)}px; }}"
        f"QPushButton:hover {{ border-color: {look.palette.accent}; }}"
        f"QPushButton:focus {{ border-color: {look.palette.ink}; }}"
    )
    button.clicked.connect(lambda _: act())
    return button
