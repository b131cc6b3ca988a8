"""Goals typed in a row in the window, each by the keys that a user presses, against bare synced transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from soteplan.domain.goals import Goal
from soteplan.operations import deleting
from soteplan.store.session import Session
from tests.benchmarks.pairs import Measure, in_process

GOALS = 100
TITLE = "Palveluun pääsee samana päivänä"


def goals_in_a_row(folder: Path) -> tuple[Measure, Measure]:
    """100 titles under each other, each committed and shown before the next one is begun; then all are deleted."""
    from soteplan.app import Program

    program = Program(language="fi", theme="light", zoom=1.0)
    window: Any = program.open_session(Session.new())
    _kept.append(program)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.open_tab("goals")
    program.settle()

    def clear() -> None:
        goals = window.document.state.rows(Goal)
        if goals:
            window.document.perform("delete:goal", lambda tx: deleting.delete(tx, goals))
        QApplication.processEvents()
        window.tab.new_row(under=False)

    def dictate() -> None:
        for number in range(GOALS):
            if number:
                _press(Qt.Key.Key_Return, "\r")
            for letter in TITLE:
                _press(Qt.Key.Key_unknown, letter)
            _press(Qt.Key.Key_Return, "\r")
        assert [goal.title for goal in window.document.state.rows(Goal)] == [TITLE] * GOALS

    return in_process(dictate, 1, clear), in_process(_bare(folder), 1)


def _press(key: Qt.Key, text: str) -> None:
    """A key goes to whatever has the keyboard, and everything that follows from it is done."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        widget = QApplication.focusWidget()
        assert widget is not None
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    QApplication.processEvents()


def _bare(folder: Path) -> Callable[[], None]:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE goal (id INTEGER PRIMARY KEY, title TEXT)")

    def write() -> None:
        for _ in range(GOALS):
            connection.execute("INSERT INTO goal (title) VALUES (?)", (TITLE,))

    return write


_kept: list[object] = []
