"""Commands of the menu that are keys of whatever has the keyboard: a tree, a grid of amounts, a line of text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget


def press(window: QWidget, keys: str) -> None:
    """Press keys where the keyboard is in a window."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    focused: QWidget | None = window.focusWidget()
    target = window if focused is None else focused
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, combination.key(), combination.keyboardModifiers()))
