"""What is being typed when the plan is saved or the window closed is in the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.goals import Goal
from soteplan.store.reading import read_plan
from soteplan.views.main_window import MainWindow
from tests.views.hands import press, type_text


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """Over the example, saved, with the title of a goal being typed."""
    program = Program(language="en", theme="light", zoom=1.0)
    window = program.open_session(example_session("paijat-hame", "en"))
    assert window.document.publish_as(str(tmp_path / "p.soteplan"))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("goals")
    press(Qt.Key.Key_F2)
    type_text("Being typed")
    yield window
    if window in program.windows:
        window.document.close(discard=True)
        window.close()
    program.settle()


def titles(path: Path) -> set[str]:
    with_plan = read_plan(path)
    found = {goal.title for goal in with_plan.state.rows(Goal)}
    with_plan.close()
    return found


def test_saving_enters_what_is_being_typed(window: MainWindow, tmp_path: Path) -> None:
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Being typed" in titles(tmp_path / "p.soteplan")


def test_closing_enters_what_is_being_typed(window: MainWindow, tmp_path: Path) -> None:
    window.close()
    assert "Being typed" in titles(tmp_path / "p.soteplan")


def test_a_window_that_goes_away_lets_its_closed_plan_be(window: MainWindow, tmp_path: Path) -> None:
    window.save()
    goal = window.document.state.rows(Goal)[0]
    window.document.perform("edit:goal", lambda tx: tx.update(goal, title="Thrown away"))
    window.document.close(discard=True)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert window.document.publish()
    assert "Thrown away" not in titles(tmp_path / "p.soteplan")
