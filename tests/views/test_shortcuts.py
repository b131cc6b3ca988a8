"""No key means two things at once: Qt would answer to neither."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.views.main_window import MainWindow
from soteplan.views.tabs import TABS

WIDE = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(example_session("paijat-hame", "en"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def answering(window: MainWindow) -> Counter[str]:
    """How many answer to each key from where the keyboard is."""
    found: Counter[str] = Counter()
    for action in window.findChildren(QAction):
        if action.isEnabled():
            found.update(_text(keys) for keys in action.shortcuts())
    keyboard = QApplication.focusWidget()
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            here = owner is keyboard or (keyboard is not None and owner.isAncestorOf(keyboard))
            if here or shortcut.context() in WIDE:
                sequences = shortcut.keys()
                found.update(_text(keys) for keys in sequences)
    return found


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


@pytest.mark.parametrize("tab", [entry.key for entry in TABS])
def test_no_key_is_ambiguous_wherever_the_keyboard_is(window: MainWindow, tab: str) -> None:
    window.open_tab(tab)
    for view in window.tab.views() or [""]:
        if view:
            window.tab.show_view(view)
        for part in (None, *window.tab.parts()):
            window.tab.take_focus() if part is None else part.setFocus()
            QApplication.processEvents()
            twice = {keys: count for keys, count in answering(window).items() if count > 1 and keys}
            assert twice == {}, view
