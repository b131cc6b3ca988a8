"""A user's hands: real key events to whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from soteplan.views.tab import Tab


def type_text(text: str) -> None:
    """Type into whatever has the keyboard, any letters: QTest's own key clicks know only Latin-1."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def compose(text: str) -> None:
    """Text as an input method commits it."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(focused(), event)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on whatever has the keyboard, and let it be dealt with before the next."""
    QTest.keyClick(focused(), key, modifiers)
    QApplication.processEvents()


def put_on_screen(qtbot: QtBot, tab: Tab, width: int = 1046, height: int = 640) -> None:
    """Show a tab that nothing else holds until it has the keyboard; it goes with the test."""
    qtbot.addWidget(tab)
    tab.resize(width, height)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.processEvents()


def focused() -> QWidget:
    """The widget that has the keyboard; after a question it takes the window a moment to get it back."""
    for _ in range(100):
        if QApplication.focusWidget() is not None:
            break
        QTest.qWait(5)
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def answer(*, yes: bool) -> list[str]:
    """Answer the next question when it stands on the screen: by its default button, or by Esc. Gives its words."""
    words: list[str] = []
    window = QApplication.activeWindow()

    def press_button() -> None:
        if window is not None and not isValid(window):
            return  # the test is over, and the next one's question is not for us
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, press_button)
            return
        words.append(f"{box.text()} {box.informativeText()}")
        QTest.keyClick(box, Qt.Key.Key_Return if yes else Qt.Key.Key_Escape)
        if window is not None and isValid(window):
            window.activateWindow()  # no window manager does it here

    QTimer.singleShot(0, press_button)
    return words
