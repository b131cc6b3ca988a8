"""Progress against the plan, and what is due, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.schedule import Action
from soteplan.store.session import Session
from soteplan.views.dialogs.follow_up import FollowUpDialog
from soteplan.views.main_window import MainWindow
from tests.views.hands import press

Qk = Qt.Key


def window_of(qtbot: QtBot, program: Program, session: Session) -> MainWindow:
    window = program.open_session(session)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def dialog(qtbot: QtBot, program: Program) -> FollowUpDialog:
    window = window_of(qtbot, program, example_session("paijat-hame", "en"))
    press(Qk.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    return next(each for each in window.findChildren(FollowUpDialog) if each.isVisible())


def texts(dialog: FollowUpDialog) -> list[str]:
    return [line.text for line in dialog.list.lines()]


def test_the_plan_stands_in_numbers_and_in_two_lines(dialog: FollowUpDialog) -> None:
    assert dialog.summary.text().startswith("15/11/2021: planned ")
    told = dialog.chart.accessibleDescription()
    assert told.startswith("Planned: ")
    assert "Actual: 15/11/2021" in told
    assert "Actual 15/11/2021" in dialog.chart.told_at(738_109)
    assert dialog.chart.told_at(0) == ""


def test_a_status_date_that_moves_leaves_a_point_of_the_actual_line(dialog: FollowUpDialog) -> None:
    document = dialog.workspace.document
    action = document.state.rows(Action)[5]
    document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, status_date="2021-12-15"))
    document.perform("edit:action", lambda tx: tx.update(action, progress=9000))
    dialog.refresh()
    told = dialog.chart.accessibleDescription()
    assert "Actual: 15/11/2021" in told
    assert "15/12/2021" in told


def test_more_is_due_within_ninety_days_than_within_thirty(qtbot: QtBot, dialog: FollowUpDialog) -> None:
    few = len(texts(dialog))
    dialog.due.setFocus()
    press(Qk.Key_End)
    assert len(texts(dialog)) > few
    assert dialog.due.currentData() == 90


def test_late_work_says_so_and_enter_leads_there(qtbot: QtBot, dialog: FollowUpDialog) -> None:
    line = next(line for line in dialog.list.lines() if "late" in line.aside)
    dialog.list.setFocus()
    while dialog.list.current_line() != line:
        press(Qk.Key_Down)
    with qtbot.waitSignal(dialog.workspace.go_to) as gone:
        press(Qk.Key_Return)
    assert gone.args == list(line.key)


def test_a_plan_without_dates_says_so(qtbot: QtBot, program: Program) -> None:
    window = window_of(qtbot, program, Session.new(title="Empty"))
    window.open_dialog("follow_up")
    dialog = next(each for each in window.findChildren(FollowUpDialog) if each.isVisible())
    assert "no dates" in dialog.summary.text()
    assert texts(dialog) == []
