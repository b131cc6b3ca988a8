"""A milestone that moves asks, in whatever tab, to move along what is tied to it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import CommAction
from soteplan.domain.meetings import Meeting
from soteplan.domain.schedule import Dependency, Milestone
from soteplan.operations.comm_calendar import tie
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs.followers import FollowersDialog
from soteplan.views.dialogs.left_behind import LeftBehindDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.tabs import TABS
from tests.views.hands import press

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def fill(tx: Transaction) -> None:
    tx.update(tx.state.plan, title="Plan", start_date="2021-01-01", end_date="2021-12-31")
    decided = tx.add(Milestone, title="Decided", date="2021-03-15")
    ready = tx.add(Milestone, title="Ready", date="2021-06-15")
    board = tx.add(Meeting, title="Steering group", date="2021-09-01")
    for title, anchor, offset in (
        ("Letter", decided, -7),
        ("Press", decided, 0),
        ("Party", ready, 3),
        ("Note", board, 1),
    ):
        tie(tx, tx.add(CommAction, title=title), anchor, offset)


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("setup", fill)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def move(window: MainWindow, **days: str | None) -> None:
    """Milestones and meetings by the first word of their titles, each to another day, in one edit."""

    def operation(tx: Transaction) -> None:
        rows: list[Any] = [*tx.state.rows(Milestone), *tx.state.rows(Meeting)]
        for row in rows:
            word = row.title.split()[0]
            if word in days:
                tx.update(row, date=days[word])

    window.document.perform("move:milestone", operation)


def starts(window: MainWindow) -> dict[str, str | None]:
    return {action.title: action.start_date for action in window.document.state.rows(CommAction)}


def asked(window: MainWindow) -> str:
    return window.tie_bar.words.text() if window.tie_bar.isVisible() else ""


@pytest.mark.parametrize("tab", [entry.key for entry in TABS])
def test_it_is_asked_in_every_tab(window: MainWindow, tab: str) -> None:
    window.open_tab(tab)
    assert not asked(window)
    move(window, Decided="2021-03-22")
    assert asked(window) == "“Decided” moved 7 days later. 2 communication actions tied to it stayed behind."


def test_a_key_moves_them_along_as_one_step_of_their_own(window: MainWindow) -> None:
    move(window, Decided="2021-03-22")
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not asked(window)
    assert (starts(window)["Letter"], starts(window)["Press"]) == ("2021-03-15", "2021-03-22")
    assert "Move along" in window.actions_by_key["undo"].text()
    QTest.keyClick(window, Qt.Key.Key_Z, Control)
    assert (starts(window)["Letter"], starts(window)["Press"]) == ("2021-03-08", "2021-03-15")
    assert not asked(window)
    QTest.keyClick(window, Qt.Key.Key_Z, Control)
    assert window.document.state.rows(Milestone)[0].date == "2021-03-15"
    assert not asked(window)


def test_the_mouse_moves_them_along(window: MainWindow) -> None:
    move(window, Decided="2021-03-22")
    QTest.mouseClick(window.tie_bar.along, Qt.MouseButton.LeftButton)
    assert starts(window)["Letter"] == "2021-03-15"
    assert not asked(window)


def test_left_they_stay_and_it_is_asked_again_at_the_next_move(window: MainWindow) -> None:
    move(window, Decided="2021-03-22")
    QTest.mouseClick(window.tie_bar.leave, Qt.MouseButton.LeftButton)
    assert not asked(window)
    assert starts(window)["Letter"] == "2021-03-08"
    move(window, Decided="2021-03-20")
    assert asked(window).startswith("“Decided” moved 2 days earlier. 2 ")


def test_days_of_several_steps_add_up_and_the_way_back_asks_nothing(window: MainWindow) -> None:
    for day in ("2021-03-16", "2021-03-17", "2021-03-18"):
        move(window, Decided=day)
    assert asked(window).startswith("“Decided” moved 3 days later.")
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Z, Control)
    assert not asked(window)
    QTest.keyClick(window, Qt.Key.Key_Y, Control)
    assert asked(window).startswith("“Decided” moved 1 day later.")


def test_many_that_move_at_once_are_one_question(window: MainWindow) -> None:
    move(window, Decided="2021-04-01", Ready="2021-07-01", Steering="2021-09-08")
    assert asked(window) == "3 milestones or meetings moved. 4 communication actions tied to them stayed behind."
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert starts(window) == {
        "Letter": "2021-03-25",
        "Press": "2021-04-01",
        "Party": "2021-07-04",
        "Note": "2021-09-09",
    }


def test_what_leaves_nothing_behind_asks_nothing(window: MainWindow) -> None:
    window.document.perform("add:milestone", lambda tx: tx.add(Milestone, title="Free", date="2021-05-01"))
    move(window, Free="2021-05-09")
    move(window, Decided=None)
    assert not asked(window)


def test_moved_by_hand_to_where_it_belongs_the_question_is_gone(window: MainWindow) -> None:
    move(window, Ready="2021-06-20")
    assert asked(window)
    party = next(row for row in window.document.state.rows(CommAction) if row.title == "Party")
    window.document.perform("edit:comm_action", lambda tx: tx.update(party, start_date="2021-06-25"))
    assert not asked(window)


def test_it_is_typed_into_the_inspector_as_well(window: MainWindow) -> None:
    milestone = window.document.state.rows(Milestone)[0]
    window.show_row("milestone", milestone.id)
    QApplication.processEvents()
    body = window.inspector.body
    assert body is not None
    body.editors["date"].edited.emit("16.3.2021")
    assert asked(window).startswith("“Decided” moved 1 day later.")


def test_the_question_stands_in_another_language_and_look(window: MainWindow, program: Program) -> None:
    move(window, Decided="2021-03-22")
    window.set_language("fi")
    QApplication.processEvents()
    assert "viestint" in asked(window)
    QTest.keyClick(window, Qt.Key.Key_L, Control | Shift)
    QApplication.processEvents()
    assert "viestint" in asked(window)
    window.set_language("en")


def test_f6_leads_to_it_and_its_buttons_answer_the_keyboard(window: MainWindow) -> None:
    window.open_tab("schedule")
    move(window, Decided="2021-03-22")
    for _ in range(6):
        if window.tie_bar.along.hasFocus():
            break
        press(Qt.Key.Key_F6)
    assert window.tie_bar.along.hasFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert window.tie_bar.leave.hasFocus()
    press(Qt.Key.Key_Space)
    assert not asked(window)


def dialog(window: MainWindow) -> LeftBehindDialog:
    QApplication.processEvents()
    found = [each for each in window.findChildren(LeftBehindDialog) if each.isVisible()]
    assert found
    return found[-1]


def test_shown_with_their_days_only_those_that_are_ticked_move(window: MainWindow) -> None:
    move(window, Decided="2021-03-22")
    QTest.mouseClick(window.tie_bar.show_them, Qt.MouseButton.LeftButton)
    shown = dialog(window)
    rows = [shown.moves.topLevelItem(number) for number in range(2)]
    assert [[row.text(column) for column in range(5)] for row in rows if row] == [
        ["Letter", "Decided", "08/03/2021", "15/03/2021", "+7 d"],
        ["Press", "Decided", "15/03/2021", "22/03/2021", "+7 d"],
    ]
    shown.moves.setFocus()
    press(Qt.Key.Key_Space)
    shown.go.setFocus()
    press(Qt.Key.Key_Return)
    assert (starts(window)["Letter"], starts(window)["Press"]) == ("2021-03-08", "2021-03-22")
    assert asked(window) == "“Decided” moved 7 days later. 1 communication action tied to it stayed behind."


def test_without_a_question_the_key_shows_all_that_was_left_behind(window: MainWindow) -> None:
    move(window, Decided="2021-03-22")
    window.workspace.ties.leave()
    QTest.keyClick(window, Qt.Key.Key_F9)
    shown = dialog(window)
    assert shown.moves.topLevelItemCount() == 2
    shown.close()


def test_enter_goes_to_an_action(window: MainWindow) -> None:
    move(window, Decided="2021-03-22")
    QTest.keyClick(window, Qt.Key.Key_F9, Shift)
    shown = dialog(window)
    shown.moves.setFocus()
    press(Qt.Key.Key_Return)
    assert window.selection[0] == "comm_action"


def test_where_nothing_was_left_behind_the_key_says_so(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F9)
    shown = dialog(window)
    assert "Nothing was left behind" in shown.told.text()
    assert not shown.go.isEnabled()
    shown.close()


def test_a_title_of_one_endless_word_leaves_the_window_as_narrow_as_it_was(window: MainWindow) -> None:
    before = window.minimumSizeHint().width()
    milestone = window.document.state.rows(Milestone)[0]
    window.document.perform("edit:milestone", lambda tx: tx.update(milestone, title="ä" * 400))
    window.document.perform("move:milestone", lambda tx: tx.update(tx.state.rows(Milestone)[0], date="2021-04-01"))
    QApplication.processEvents()
    assert asked(window)
    assert window.minimumSizeHint().width() <= max(before, 1366)


def test_a_milestone_moved_by_key_in_the_schedule_asks(window: MainWindow) -> None:
    milestone = window.document.state.rows(Milestone)[0]
    window.show_row("milestone", milestone.id)
    window.tab.take_focus()
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert asked(window).startswith("“Decided” moved 8 days later. 2 ")


def test_what_a_move_draws_after_it_by_dependencies_is_asked_as_well(window: MainWindow) -> None:
    decided, ready = window.document.state.rows(Milestone)[:2]
    window.document.perform(
        "link:dependency",
        lambda tx: tx.add(Dependency, from_milestone_id=decided.id, to_milestone_id=ready.id, kind="FS", lag=90),
    )
    window.show_row("milestone", decided.id)
    window.tab.take_focus()
    QTest.keyClick(window, Qt.Key.Key_M, Control | Shift)
    shown = [each for each in window.findChildren(FollowersDialog) if each.isVisible()][-1]
    shown.go.click()
    QApplication.processEvents()
    assert asked(window).startswith("“Ready” moved ")
    assert asked(window).endswith("1 communication action tied to it stayed behind.")
