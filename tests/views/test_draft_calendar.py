"""A first calendar from the table: seen, changed and ticked before it is added."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommMeans,
    CommOccurrence,
    CommTiming,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.schedule import Milestone
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs.draft_calendar import DraftCalendarDialog
from soteplan.views.dialogs.draft_rows import DAYS, RHYTHM, WHAT
from soteplan.views.main_window import MainWindow
from tests.views.hands import press

Control = Qt.KeyboardModifier.ControlModifier


def fill(tx: Transaction) -> None:
    tx.update(tx.state.plan, title="Plan", start_date="2021-01-01", end_date="2022-12-31")
    decided = tx.add(Milestone, title="Decided", date="2021-05-10")
    intranet = tx.add(Channel, title="Intranet", kind="internal")
    for title in ("Staff", "Board"):
        group = tx.add(TargetGroup, title=title)
        tx.add(CommMeans, target_group_id=group.id, channel_id=intranet.id, title=f"{title} letter")
        tx.add(CommTiming, target_group_id=group.id, kind="continuous", title="all the time")
        tx.add(CommTiming, target_group_id=group.id, kind="needed", title="when asked")
        points = tx.add(CommTiming, target_group_id=group.id, kind="milestones")
        tx.add(TimingMilestone, comm_timing_id=points.id, milestone_id=decided.id)


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("setup", fill)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def open_it(window: MainWindow) -> Callable[[], DraftCalendarDialog]:
    def open_dialog() -> DraftCalendarDialog:
        window.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(window, Qt.Key.Key_F7)
        QApplication.processEvents()
        found = [each for each in window.findChildren(DraftCalendarDialog) if each.isVisible()]
        found[-1].activateWindow()
        return found[-1]

    return open_dialog


def rows(dialog: DraftCalendarDialog) -> list[QTreeWidgetItem]:
    return list(dialog.rows._rows())


def actions(window: MainWindow) -> list[CommAction]:
    return window.document.state.rows(CommAction)


def test_the_key_shows_by_group_what_the_table_asks_for(open_it: Callable[[], DraftCalendarDialog]) -> None:
    dialog = open_it()
    tree = dialog.rows.tree
    assert [tree.topLevelItem(number).text(WHAT) for number in range(2)] == ["Staff", "Board"]  # type: ignore[union-attr]
    assert [[row.text(column) for column in (WHAT, DAYS, RHYTHM)] for row in rows(dialog)[:2]] == [
        ["Staff letter", "04/01/2021 –", "Every month"],
        ["Staff letter: Decided", "10/05/2021", "Decided"],
    ]
    assert dialog.go.text() == "Add 4 actions"
    assert "when asked" in dialog.hint.text()
    dialog.close()


def test_what_is_ticked_is_added_as_one_step_and_nothing_twice(
    window: MainWindow, open_it: Callable[[], DraftCalendarDialog]
) -> None:
    dialog = open_it()
    dialog.rows.tree.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)  # the first series stays out
    assert dialog.go.text() == "Add 3 actions"
    dialog.go.setFocus()
    press(Qt.Key.Key_Return)
    assert sorted(action.title for action in actions(window)) == [
        "Board letter", "Board letter: Decided", "Staff letter: Decided",
    ]  # fmt: skip
    tied = next(action for action in actions(window) if action.title == "Staff letter: Decided")
    assert (tied.start_date, tied.offset_days) == ("2021-05-10", 0)
    again = open_it()
    assert [row.text(WHAT) for row in rows(again)] == ["Staff letter"]
    again.close()
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_Z, Control)
    assert actions(window) == []


def test_a_whole_group_is_ticked_at_once(open_it: Callable[[], DraftCalendarDialog]) -> None:
    dialog = open_it()
    dialog.rows.tree.setFocus()
    press(Qt.Key.Key_Space)
    assert dialog.go.text() == "Add 2 actions"
    press(Qt.Key.Key_Space)
    assert dialog.go.text() == "Add 4 actions"
    dialog.close()


def test_one_setting_changes_the_rhythm_of_a_kind_and_what_was_unticked_stays_so(
    window: MainWindow, open_it: Callable[[], DraftCalendarDialog]
) -> None:
    dialog = open_it()
    rows(dialog)[1].setCheckState(WHAT, Qt.CheckState.Unchecked)
    (combo,) = [each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Internal channel"]
    combo.setFocus()
    combo.setCurrentIndex(combo.findData("weekly"))
    dialog.offset.setFocus()
    dialog.offset.setValue(-7)
    assert [row.text(RHYTHM) for row in rows(dialog)[:2]] == ["Every week", "−7 d · Decided"]
    assert rows(dialog)[1].checkState(WHAT) is Qt.CheckState.Unchecked
    dialog.go.click()
    assert {action.repeat for action in actions(window) if not action.milestone_id} == {"weekly"}
    assert [action.start_date for action in actions(window) if action.milestone_id] == ["2021-05-03"]


def test_f2_changes_the_rhythm_of_one_series(window: MainWindow, open_it: Callable[[], DraftCalendarDialog]) -> None:
    dialog = open_it()
    dialog.rows.tree.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QComboBox)
    for _ in range(2):
        press(Qt.Key.Key_Down)  # past every second month
    press(Qt.Key.Key_Return)
    dialog.rows.tree.setFocus()
    assert rows(dialog)[0].text(RHYTHM) == "Four times a year"
    dialog.go.click()
    assert sorted(action.repeat for action in actions(window) if not action.milestone_id) == ["monthly", "quarterly"]


def test_an_empty_table_says_what_comes_first(window: MainWindow, open_it: Callable[[], DraftCalendarDialog]) -> None:
    window.undo()
    dialog = open_it()
    assert "First fill in the table" in dialog.told.text()
    assert not dialog.go.isEnabled()
    dialog.close()


def test_days_on_weekends_become_working_days_unless_that_is_not_wanted(
    window: MainWindow, open_it: Callable[[], DraftCalendarDialog]
) -> None:
    dialog = open_it()
    assert "14 days of a weekend or a public holiday become working days" in dialog.hint.text()
    first = rows(dialog)[0]
    assert "Sunday 04/04/2021 → Tuesday 06/04/2021" in first.toolTip(DAYS)
    dialog.working.setFocus()
    press(Qt.Key.Key_Space)
    assert "weekend" not in dialog.hint.text()
    assert rows(dialog)[0].toolTip(DAYS) == ""
    press(Qt.Key.Key_Space)
    dialog.go.setFocus()
    press(Qt.Key.Key_Return)
    assert len(window.document.state.rows(CommOccurrence)) == 14
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_Z, Control)
    assert not window.document.state.rows(CommOccurrence)
