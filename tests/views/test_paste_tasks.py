"""Tasks from a table of another program: columns matched, seen first, and put where one chooses; by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.store.session import Session
from soteplan.views.dialogs.paste_tasks import COLUMNS, PasteTasksDialog
from soteplan.views.main_window import MainWindow
from tests.views.hands import press

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
BLOCK = (
    "Tunnus\tToimenpide\tVastuutaho\tAlku\tLoppu\tOma sarake\n"
    "1\tPaketti\t\t\t\tx\n"
    "1.1\tToimi\tYksikkö\t1.3.2021\t3/2021\t\n"
    "\t◆ Valmis\t\t\t31.3.2021\t\n"
    "1.2\tToinen\t\tjoskus\t\t\n"
)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("add:package", lambda tx: tx.add(Package, title="Own"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("schedule")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def pasted(window: MainWindow, text: str) -> PasteTasksDialog:
    """The dialog that Ctrl+V opens in the outline of the schedule."""
    QApplication.clipboard().setText(text)
    press(Qk.Key_V, CTRL)
    return next(each for each in window.findChildren(PasteTasksDialog) if each.isVisible())


def preview(dialog: PasteTasksDialog) -> list[tuple[int, list[str]]]:
    def walk(item: QTreeWidgetItem | None, depth: int) -> list[tuple[int, list[str]]]:
        assert item is not None
        own = (depth, [item.text(column) for column in range(5)])
        return [own, *(each for n in range(item.childCount()) for each in walk(item.child(n), depth + 1))]

    tops = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
    return [each for top in tops for each in walk(top, 0)]


def choose(dialog: PasteTasksDialog, column: int, key: str) -> None:
    dialog.combos[column].setFocus()
    QTest.keyClick(dialog.combos[column], Qk.Key_Home)
    for _ in range(1 + list(COLUMNS).index(key)):
        QTest.keyClick(dialog.combos[column], Qk.Key_Down)


def test_a_block_is_seen_with_its_columns_before_it_is_pasted(window: MainWindow) -> None:
    dialog = pasted(window, BLOCK)
    assert [combo.currentData() for combo in dialog.combos] == ["code", "title", "owner", "start", "end", ""]
    assert preview(dialog) == [
        (0, ["Paketti", "1", "", "", ""]),
        (1, ["Toimi", "1.1", "Yksikkö", "01/03/2021", "31/03/2021"]),
        (2, ["◆ Valmis", "", "", "", "31/03/2021"]),
        (1, ["Toinen", "1.2", "", "", ""]),
    ]
    assert dialog.unread.text() == "Row 5, Start: “joskus” cannot be read."
    assert "Work packages: 1" in dialog.told.text()
    assert "Actions: 2" in dialog.told.text()
    assert window.document.state.rows(Action) == []


def test_enter_pastes_in_one_step_and_goes_to_what_came(window: MainWindow) -> None:
    pasted(window, BLOCK)
    press(Qk.Key_Return)
    state = window.document.state
    assert [package.title for package in state.rows(Package)] == ["Own", "Paketti"]
    assert [action.title for action in state.rows(Action)] == ["Toimi", "Toinen"]
    assert [milestone.title for milestone in state.rows(Milestone)] == ["Valmis"]
    assert [row.title for row in window.tab.current_rows()] == ["Paketti"]
    window.document.undo()
    assert [package.title for package in window.document.state.rows(Package)] == ["Own"]


def test_the_block_can_go_into_a_package_of_the_plan(window: MainWindow) -> None:
    dialog = pasted(window, "Nimi\tAlku\tLoppu\nYksi\t1.3.2021\t5.3.2021\nKaksi\t8.3.2021\t12.3.2021\n")
    dialog.places.setFocus()
    QTest.keyClick(dialog.places, Qk.Key_Down)
    assert dialog.told.text() == "Actions: 2"
    QTest.mouseClick(dialog.paste, Qt.MouseButton.LeftButton)
    (own,) = window.document.state.rows(Package)
    assert [action.title for action in window.document.state.where(Action, "package_id", own.id)] == ["Yksi", "Kaksi"]


def test_a_column_is_set_anew_and_is_there_once(window: MainWindow) -> None:
    dialog = pasted(window, "Tehtävän nimi\tSelite\tAlku\nA\tParempi nimi\t1.3.2021\n")
    choose(dialog, 1, "title")
    assert [combo.currentData() for combo in dialog.combos] == ["", "title", "start"]
    assert preview(dialog)[0][1][0] == "Parempi nimi"


def test_nothing_on_the_clipboard_says_what_to_do_first(window: MainWindow) -> None:
    dialog = pasted(window, "")
    assert "Copy the rows in Excel first" in dialog.told.text()
    assert not dialog.paste.isEnabled()
    press(Qk.Key_Escape)
    assert not window.findChildren(PasteTasksDialog)


def test_phases_under_actions_come_along(window: MainWindow) -> None:
    pasted(window, "Outline Level\tName\tStart\tFinish\n1\tP\t\t\n2\tA\t\t\n3\tPilot\t1.3.2021\t5.3.2021\n")
    press(Qk.Key_Return)
    assert [(phase.kind, phase.start_date) for phase in window.document.state.rows(Phase)] == [("pilot", "2021-03-01")]
