"""The communications example in the window: how it is opened, its plan in every tab, and its handouts."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain import checks
from soteplan.views.dialogs.handout import HandoutDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.tabs import TABS
from tests.views.hands import press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(example_session("kanta-hame", "en"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


@pytest.mark.parametrize(
    ("command", "title"),
    [
        ("example", "Future health and social services centre, Päijät-Häme"),
        ("example_comms", "Communications of the future health and social services centre, Kanta-Häme"),
    ],
)
def test_the_file_menu_opens_each_example(qtbot: QtBot, program: Program, command: str, title: str) -> None:
    first = program.new()
    with qtbot.waitExposed(first):
        first.show()
    first.actions_by_key[command].trigger()
    (window,) = program.windows  # the empty one has gone
    assert window.document.state.plan.title == title


def test_the_first_steps_offer_both_examples(qtbot: QtBot, program: Program) -> None:
    window = program.new()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    (opened,) = program.windows
    assert "Kanta-Häme" in opened.document.state.plan.title


def test_every_tab_shows_a_plan_without_goals_money_and_risks(window: MainWindow) -> None:
    for entry in TABS:
        window.open_tab(entry.key)
        for view in window.tab.views():
            window.tab.show_view(view)
            QApplication.processEvents()
    assert not [each for each in checks.run(window.document.state) if each.severity == "error"]


def test_the_communications_tab_prints_its_own_handout(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("communications")
    press(Qt.Key.Key_P, CTRL)
    dialog = next(each for each in window.findChildren(HandoutDialog) if each.isVisible())
    assert dialog.handout == "communications"
    dialog.handouts.make_current([line.key for line in dialog.handouts.lines()].index("message-cards"))
    qtbot.waitUntil(lambda: dialog.pdf is not None, timeout=60_000)
    assert len(PdfReader(dialog.pdf or "").pages) == 10
    assert dialog.groups.isVisible()
    dialog.groups.setFocus()
    press(Qt.Key.Key_Down)
    assert dialog.groups.currentText() == "K1 Residents and clients"
    qtbot.waitUntil(lambda: dialog.pdf is not None, timeout=60_000)
    assert len(PdfReader(dialog.pdf or "").pages) == 1
    dialog.close()
