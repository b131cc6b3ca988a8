"""Texts become goals: seen first, mended if need be, and put where one chooses; by real keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.goals import Goal
from soteplan.domain.outline_text import LARGEST
from soteplan.domain.plan import Party
from soteplan.store.session import Session
from soteplan.views.dialogs.paste_branch import PasteBranchDialog
from soteplan.views.goals import GoalsTab
from soteplan.views.main_window import MainWindow
from tests.views.hands import focused, press, type_text

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LIST = "Access\n\tSame day\n\t\tBy phone\n\tIn a week\nQuality\n"


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """A plan with one goal, on which the keyboard stands."""
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("add:goal", lambda tx: tx.add(Goal, tree="project", kind="top_goal", title="First"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("goals")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def tree(window: MainWindow, name: str = "project") -> str:
    def walk(parent_id: str | None, depth: int) -> str:
        there = [row for row in window.document.state.where(Goal, "parent_id", parent_id) if row.tree == name]
        return "".join(f"{'  ' * depth}{row.code} {row.title}\n" + walk(row.id, depth + 1) for row in there)

    return walk(None, 0)


def pasted(qtbot: QtBot, window: MainWindow, text: str) -> PasteBranchDialog:
    """The dialog that Ctrl+V opens in the outline."""
    QApplication.clipboard().setText(text)
    press(Qk.Key_V, CTRL)
    dialog = next(each for each in window.findChildren(PasteBranchDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focused()))
    return dialog


def preview(dialog: PasteBranchDialog) -> str:
    def walk(item: Any, depth: int) -> str:
        below = "".join(walk(item.child(number), depth + 1) for number in range(item.childCount()))
        return f"{'  ' * depth}{item.text(0)}\n" + below

    return walk(dialog.tree.invisibleRootItem(), -1).partition("\n")[2]


def test_a_list_is_seen_and_enter_puts_it_after_the_current_goal(qtbot: QtBot, window: MainWindow) -> None:
    dialog = pasted(qtbot, window, LIST)
    assert preview(dialog) == LIST.replace("\t", "  ")
    assert dialog.told.text() == "5 goals will be made"
    assert not dialog.numbers.isVisible()
    assert not dialog.unread.isVisible()
    assert tree(window) == "1 First\n", "nothing is written while one looks"
    press(Qk.Key_Return)
    assert tree(window) == "1 First\n2 Access\n  2.1 Same day\n    2.1.1 By phone\n  2.2 In a week\n3 Quality\n"
    window.undo()
    assert tree(window) == "1 First\n", "one step"


def test_esc_leaves_the_plan_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    pasted(qtbot, window, LIST)
    press(Qk.Key_Escape)
    assert tree(window) == "1 First\n"


def test_the_place_is_chosen(qtbot: QtBot, window: MainWindow) -> None:
    dialog = pasted(qtbot, window, "Part\n")
    places = [dialog.places.itemText(number) for number in range(dialog.places.count())]
    assert places == ["After 1 First", "Under 1 First", "At the end of the tree: Project goals"]
    dialog.places.setFocus()
    press(Qk.Key_Down)
    dialog.paste.setFocus()
    press(Qk.Key_Return)
    assert tree(window) == "1 First\n  1.1 Part\n"


def test_numbers_in_the_text_become_codes_if_one_asks_for_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = pasted(qtbot, window, "3. Access\n3.5 Same day\n")
    assert dialog.numbers.isVisible()
    assert not dialog.numbers.isChecked()
    dialog.numbers.setFocus()
    press(Qk.Key_Space)
    dialog.paste.setFocus()
    press(Qk.Key_Return)
    assert tree(window) == "1 First\n3 Access\n  3.5 Same day\n"
    assert [row.code_fixed for row in window.document.state.rows(Goal)] == [0, 1, 1]


def test_without_it_the_numbers_follow_the_places(qtbot: QtBot, window: MainWindow) -> None:
    pasted(qtbot, window, "3. Access\n3.5 Same day\n")
    press(Qk.Key_Return)
    assert tree(window) == "1 First\n2 Access\n  2.1 Same day\n"


def test_owners_are_found_by_name_and_strangers_are_told(qtbot: QtBot, window: MainWindow) -> None:
    window.document.perform("add:party", lambda tx: tx.add(Party, title="Steering group", short_name="SG", kind="body"))
    dialog = pasted(qtbot, window, "Access\tsg\nQuality\tNobody\nThird\t\tx\n")
    assert dialog.unread.text().splitlines() == [
        "Line 2: there is no “Nobody” in the organisation, so the goal has no owner.",
        "Line 3: the column with “x” does not come along.",
    ]
    press(Qk.Key_Return)
    owners = {row.title: row.owner_id for row in window.document.state.rows(Goal)}
    assert owners == {"First": None, "Access": window.document.state.rows(Party)[0].id, "Quality": None, "Third": None}


def test_what_cannot_be_read_is_told_a_few_lines_at_a_time(qtbot: QtBot, window: MainWindow) -> None:
    dialog = pasted(qtbot, window, "Access\n" + "----\n" * 6)
    assert dialog.unread.text().splitlines()[-1] == "and 3 lines more"
    assert dialog.told.text() == "1 goal will be made"


def test_the_text_is_mended_while_one_looks(qtbot: QtBot, window: MainWindow) -> None:
    dialog = pasted(qtbot, window, "----")
    assert dialog.told.text() == "There is no line here that could be a goal."
    assert not dialog.paste.isEnabled()
    dialog.text.setFocus()
    press(Qk.Key_A, CTRL)
    type_text("Access")
    assert preview(dialog) == "Access\n"
    dialog.paste.setFocus()
    press(Qk.Key_Return)
    assert tree(window) == "1 First\n2 Access\n"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_huge_text_is_refused_at_once(window: MainWindow) -> None:
    told: list[str] = []
    window.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    QApplication.clipboard().setText("a" * (LARGEST + 1))
    press(Qk.Key_V, CTRL)
    assert told == ["outline_too_long"]
    assert not [each for each in window.findChildren(PasteBranchDialog) if each.isVisible()]


def test_the_menu_opens_it_in_any_tab(qtbot: QtBot, window: MainWindow) -> None:
    QApplication.clipboard().setText(LIST)
    window.open_tab("risks")
    window.actions_by_key["paste_branch"].trigger()
    dialog = next(each for each in window.findChildren(PasteBranchDialog) if each.isVisible())
    assert window.current_key == "goals"
    QTest.mouseClick(dialog.paste, Qt.MouseButton.LeftButton)
    assert "Same day" in tree(window)


def test_the_menu_copies_and_pastes_where_the_keyboard_is(window: MainWindow) -> None:
    window.actions_by_key["copy"].trigger()
    window.actions_by_key["paste"].trigger()
    window.actions_by_key["duplicate"].trigger()
    assert tree(window) == "1 First\n2 First\n3 First\n"
    press(Qk.Key_F2)
    window.actions_by_key["copy"].trigger()
    assert QApplication.clipboard().text() == "First", "in a line of text it is the text that is copied"
    press(Qk.Key_Escape)


def test_text_dragged_from_another_program_is_seen_first(qtbot: QtBot, window: MainWindow) -> None:
    from tests.views.test_goal_outline import drop

    tab = window.tab
    assert isinstance(tab, GoalsTab)
    mime = QMimeData()
    mime.setText("Part")
    assert drop(tab, mime, "First")
    dialog = next(each for each in window.findChildren(PasteBranchDialog) if each.isVisible())
    assert dialog.places.currentText() == "Under 1 First"
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focused()))
    press(Qk.Key_Return)
    assert tree(window) == "1 First\n  1.1 Part\n"
