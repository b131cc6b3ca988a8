"""F6 in the whole window: from view to view, into the Inspector and back, without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.views.main_window import MainWindow
from tests.views.hands import focused, press

Qk, Shift, NONE = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open_session(example_session("paijat-hame", "en"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def walked(window: MainWindow, steps: int, modifiers: Qt.KeyboardModifier = NONE) -> list[str]:
    """Which part has the keyboard after each press."""
    return [_after_press(window, modifiers) for _ in range(steps)]


def _after_press(window: MainWindow, modifiers: Qt.KeyboardModifier) -> str:
    press(Qk.Key_F6, modifiers)
    return "inspector" if window.inspector.isAncestorOf(focused()) else _name(window, focused())


def _name(window: MainWindow, widget: QWidget) -> str:
    named = {**vars(window.tab), **vars(getattr(window.tab, "page", window.tab))}
    return next((name for name, part in named.items() if part is widget and not name.startswith("_")), "?")


@pytest.mark.parametrize(
    ("tab", "parts"),
    [
        ("goals", ["canvas", "inspector", "outline", "canvas"]),
        ("schedule", ["inspector", "outline", "inspector", "outline"]),
        ("risks", ["responses", "matrix", "inspector", "register"]),
        ("budget", ["made_of", "inspector", "grid", "made_of"]),
    ],
)
def test_f6_goes_round_the_tab_and_the_inspector(window: MainWindow, tab: str, parts: list[str]) -> None:
    window.open_tab(tab)
    assert walked(window, 4) == parts
    assert walked(window, 3, Shift) == parts[2::-1]


def test_f6_passes_over_an_inspector_that_is_not_shown(window: MainWindow) -> None:
    window.open_tab("goals")
    window.toggle_inspector()
    assert walked(window, 3) == ["canvas", "outline", "canvas"]
