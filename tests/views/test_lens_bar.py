"""The strip that says for which goal everything is shown: set and cleared by key and mouse, in every tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.schedule import Package
from soteplan.operations import deleting
from soteplan.operations.editing import set_field
from soteplan.views.lens_bar import LensBar
from soteplan.views.main_window import MainWindow
from soteplan.views.outline_view import OutlineView
from soteplan.views.serving_line import ServingLine, counts
from soteplan.views.tabs import TABS
from tests.views.hands import focused, press

SET = (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open_session(example_session("paijat-hame", "en"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def benefit(window: MainWindow, code: str) -> Goal:
    return next(goal for goal in window.document.state.where(Goal, "tree", "benefit") if goal.code == code)


def bar(window: MainWindow) -> LensBar:
    found = window.tab.findChild(LensBar)
    assert found is not None
    return found


@pytest.fixture
def on(window: MainWindow, program: Program) -> MainWindow:
    """With the filter on for the second benefit goal, set by its key."""
    window.show_row("goal", benefit(window, "2").id)
    QTest.keyClick(window, *SET)
    program.settle()
    return window


def menu_of(window: MainWindow, table: str) -> QMenu:
    lens = window.workspace.lens
    found = counts(window.document.state, window.language, lens.how, lens.money)
    return bar(window).line.menu(next(counted for counted in found if counted.table == table))


def test_nothing_is_said_while_the_whole_plan_is_shown(window: MainWindow) -> None:
    assert not bar(window).isVisible()
    assert bar(window).findChildren(ServingLine) == []


def test_every_tab_says_the_goal_and_what_serves_it(on: MainWindow, program: Program) -> None:
    for entry in TABS:
        on.open_tab(entry.key)
        program.settle()
        assert bar(on).isVisible()
        assert bar(on).name.text() == "2 " + benefit(on, "2").title
        assert bar(on).line.words == "2 goals · 6 actions · 2.52\u00a0M€ · 4 indicators · 1 message"


def test_the_same_key_clears_it_from_another_tab(on: MainWindow, program: Program) -> None:
    on.open_tab("budget")
    program.settle()
    QTest.keyClick(on, *SET)
    program.settle()
    assert not on.workspace.lens.is_on
    assert not bar(on).isVisible()


def test_the_cross_clears_it(on: MainWindow, program: Program) -> None:
    QTest.mouseClick(bar(on).clear, Qt.MouseButton.LeftButton)
    program.settle()
    assert not on.workspace.lens.is_on
    assert not bar(on).isVisible()


@pytest.mark.parametrize("change", ["language", "theme", "present"])
def test_it_stays_when_the_window_is_laid_out_anew(on: MainWindow, program: Program, change: str) -> None:
    act = {"language": lambda: on.set_language("fi"), "theme": on.toggle_theme, "present": on.present}[change]
    act()
    program.settle()
    assert bar(on).isVisible()
    assert bar(on).line.words.startswith("2 tavoitetta" if change == "language" else "2 goals")


def test_f6_leads_to_it_and_tab_on_to_its_counts(on: MainWindow, program: Program) -> None:
    on.open_tab("schedule")
    program.settle()
    press(Qt.Key.Key_F6)
    assert focused() is bar(on).name
    press(Qt.Key.Key_Tab)
    assert focused() is bar(on).line.buttons[0]
    for _ in bar(on).line.buttons:
        press(Qt.Key.Key_Tab)
    assert focused() is bar(on).clear
    press(Qt.Key.Key_Space)
    assert not on.workspace.lens.is_on


def open_rows(window: MainWindow, key: str) -> list[str]:
    """The rows that stand open to view in the outline of a tab."""
    window.open_tab(key)
    outline = window.tab.findChild(OutlineView)
    assert outline is not None
    found, index = [], outline.model().index(0, outline.treePosition())
    while index.isValid():
        found.append(str(index.data()))
        index = outline.indexBelow(index)
    return found


@pytest.mark.parametrize("key", ["goals", "schedule"])
def test_what_was_open_stays_open_though_the_window_is_laid_out_anew_meanwhile(
    window: MainWindow, program: Program, key: str
) -> None:
    before = open_rows(window, key)
    window.workspace.lens.set_goal(benefit(window, "2").id)
    program.settle()
    assert len(open_rows(window, key)) < len(before)
    window.toggle_theme()
    program.settle()
    window.workspace.lens.clear()
    program.settle()
    assert open_rows(window, key) == before


def test_it_is_no_part_of_the_plan(on: MainWindow) -> None:
    assert not on.document.session.unpublished
    assert not on.document.undo_stack.canUndo()


def test_its_words_follow_edits(on: MainWindow, program: Program) -> None:
    goal = benefit(on, "2")
    on.document.perform("edit:goal", lambda tx: set_field(tx, goal, "title", "Lighter & earlier"))
    links = on.document.state.where(ActionGoal, "goal_id", goal.id)[:2]
    on.document.perform("delete:action_goal", lambda tx: deleting.delete(tx, links))
    program.settle()
    assert bar(on).name.text() == "2 Lighter & earlier"
    assert "4 actions" in bar(on).line.words
    on.document.undo()
    program.settle()
    assert "6 actions" in bar(on).line.words


def test_a_goal_that_nothing_serves_says_so(window: MainWindow, program: Program) -> None:
    process = window.document.state.where(Goal, "tree", "process")[0]
    window.workspace.lens.set_goal(process.id)
    program.settle()
    assert bar(window).line.words == "Nothing serves it yet."


def test_each_count_leads_to_its_rows(on: MainWindow, program: Program) -> None:
    menu = menu_of(on, "action")
    assert len([action for action in menu.actions() if not action.isSeparator()]) == 6 + 1
    menu.actions()[1].trigger()
    program.settle()
    assert on.current_key == "schedule"
    assert on.inspector.row.id in on.workspace.lens.how["action"]


def test_money_says_which_packages_it_is_and_how_it_was_counted(on: MainWindow, program: Program) -> None:
    words = [action.text() for action in menu_of(on, "budget_line").actions()]
    packages = on.document.state.rows(Package)
    assert words[0] == f"{packages[0].code}: 504\u00a0600\u00a0€ · 1 of 4 actions serve"
    assert any("may serve other goals too" in text for text in words)
    assert any("432\u00a0400\u00a0€ serve every goal and are not counted" in text for text in words)
    menu_of(on, "budget_line").actions()[-1].trigger()
    assert on.current_key == "budget"
