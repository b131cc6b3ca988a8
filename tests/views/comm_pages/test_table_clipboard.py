"""The table of communications to and from Word and Excel: copied with its lines, seen before it is pasted."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.comm_table import DUTIES, MEANS, OBJECTIVES, TIMINGS, table
from soteplan.domain.communications import Channel, CommMeans, CommObjective, TargetGroup
from soteplan.models.comm_lines import Typed
from soteplan.models.comm_table import COLUMN_OF, GROUP
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.table import TablePage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.paste_communications import PasteCommunicationsDialog
from soteplan.views.main_window import MainWindow
from tests.views.hands import press

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
BLOCK = (
    'Kohderyhmä\tTavoitteet\tVastuu ja aikataulu\nresidents\t"know\nTake part"\tOffice\nStaff\tLearn\tjatkuva 2021\n'
)


def filled(tx: Transaction) -> None:
    first = tx.add(TargetGroup, title="Residents")
    tx.add(TargetGroup, title="=Clients", parent_id=first.id)
    channel = tx.add(Channel, title="Newsletter")
    tx.add(CommObjective, target_group_id=first.id, title="Know")
    tx.add(CommObjective, target_group_id=first.id, title='Say "yes"')
    tx.add(CommMeans, target_group_id=first.id, channel_id=channel.id)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("add:target_group", filled)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    cast("CommunicationsTab", window.tab).show_page("table")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def page_of(window: MainWindow) -> TablePage:
    return cast("TablePage", cast("CommunicationsTab", window.tab).page)


def put(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def pasted(window: MainWindow) -> PasteCommunicationsDialog:
    press(Qk.Key_V, CTRL)
    return next(each for each in window.findChildren(PasteCommunicationsDialog) if each.isVisible())


def whole(window: MainWindow) -> list[tuple[str, int, list[str]]]:
    rows = table(window.document.state)
    return [
        (
            row.group.title if row.group else "",
            row.level,
            [entry.text for column in (OBJECTIVES, MEANS, DUTIES, TIMINGS) for entry in row.entries(column)],
        )
        for row in rows
    ]


def test_a_table_is_seen_with_what_is_new_and_pasted_in_one_step(window: MainWindow) -> None:
    before, count = whole(window), window.document.undo_stack.count()
    put(BLOCK)
    dialog = pasted(window)
    assert dialog.told.text() == "New: 1 target group, 4 lines."
    assert "Will be added: Staff" in dialog.unread.text()
    assert "Get more entries: residents" in dialog.unread.text()
    assert [combo.currentData() for combo in dialog.combos] == ["target_group", OBJECTIVES, "duties_and_timings"]
    press(Qk.Key_Return)
    assert whole(window) == [
        ("Residents", 0, ["Know", 'Say "yes"', "Take part", "Newsletter", "Office"]),
        ("=Clients", 1, []),
        ("Staff", 0, ["Learn", "jatkuva 2021"]),
    ]
    assert window.document.undo_stack.count() == count + 1
    window.document.undo()
    assert whole(window) == before


def test_what_the_plan_has_already_is_not_pasted_again(window: MainWindow) -> None:
    put(BLOCK)
    pasted(window)
    press(Qk.Key_Return)
    window.activateWindow()  # no window manager does it here
    window.tab.take_focus()
    dialog = pasted(window)
    assert dialog.told.text() == "All of this stands in the table already."
    assert not dialog.paste.isEnabled()


def test_a_column_that_is_not_used_brings_nothing(window: MainWindow) -> None:
    put(BLOCK)
    dialog = pasted(window)
    dialog.combos[1].setCurrentIndex(0)
    assert dialog.told.text() == "New: 1 target group, 2 lines."
    dialog.combos[0].setCurrentIndex(0)
    assert dialog.told.text() == "No column holds target groups yet."


def test_the_copied_table_comes_back_into_another_plan_as_it_was(window: MainWindow) -> None:
    before = whole(window)
    press(Qk.Key_A, CTRL)
    press(Qk.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert "Know<br" in data.html()
    assert "'=Clients" not in data.html()
    text, html = data.text(), data.html()
    for html_too in (html, ""):
        window.document.undo()
        assert whole(window) == []
        put(text, html_too)
        window.tab.take_focus()
        page_of(window).clipboard.paste()
        dialog = next(each for each in window.findChildren(PasteCommunicationsDialog) if each.isVisible())
        dialog.paste.click()
        assert whole(window) == before


def test_an_empty_clipboard_brings_nothing(window: MainWindow) -> None:
    before = whole(window)
    QApplication.clipboard().clear()
    assert not pasted(window).paste.isEnabled()
    assert whole(window) == before


def test_lines_without_a_table_go_into_the_cell_at_once(window: MainWindow) -> None:
    page = page_of(window)
    page.grid.go_to(page.table.index(1, COLUMN_OF[OBJECTIVES]))
    put("one\n\ntwo")
    press(Qk.Key_V, CTRL)
    assert whole(window)[1] == ("=Clients", 1, ["one", "two"])
    press(Qk.Key_C, CTRL)
    assert QApplication.clipboard().text() == "one\ntwo"


def test_no_entry_becomes_a_formula_in_a_spreadsheet_and_all_come_back_as_they_were(window: MainWindow) -> None:
    page, wanted = page_of(window), ["=1+1", "@SUM(A1)", "+358 9 310", 'Say "no"', "'=2"]
    page.grid.go_to(page.table.index(1, COLUMN_OF[OBJECTIVES]))
    assert page.table.write(page.grid.currentIndex(), [Typed(each) for each in wanted])
    press(Qk.Key_C, CTRL)
    text = QApplication.clipboard().text()
    assert text.splitlines() == ["'=1+1", "'@SUM(A1)", "'+358 9 310", '"Say ""no"""', "''=2"]
    page.grid.go_to(page.table.index(1, COLUMN_OF[DUTIES]))
    press(Qk.Key_V, CTRL)
    assert whole(window)[1][2] == [*wanted, *wanted]
    page.grid.go_to(page.table.index(1, GROUP))
    press(Qk.Key_C, CTRL)
    assert "\t\"'=1+1\n@SUM(A1)" in QApplication.clipboard().text()
    assert 'sdnum="1033;0;@">=1+1<br' in QApplication.clipboard().mimeData().html()


def test_a_column_of_cells_out_of_excel_goes_into_the_cell_as_lines(window: MainWindow) -> None:
    page = page_of(window)
    page.grid.go_to(page.table.index(1, COLUMN_OF[DUTIES]))
    put("a\nb\n", "<table><tr><td>Office</td></tr><tr><td>Steering<br>group</td></tr></table>")
    press(Qk.Key_V, CTRL)
    assert whole(window)[1] == ("=Clients", 1, ["Office", "Steering", "group"])


def test_only_selected_rows_are_copied_with_their_heads(window: MainWindow) -> None:
    page = page_of(window)
    page.grid.go_to(page.table.index(1, GROUP))
    press(Qk.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Target group\tObjectives\tChannels and means\tResponsible\tTiming"
    assert len(lines) == 2


def test_the_table_says_that_it_is_whole_while_all_else_is_for_a_goal(window: MainWindow) -> None:
    from soteplan.domain.goals import Goal

    page = page_of(window)
    window.document.perform("add:goal", lambda tx: tx.add(Goal, tree="project", title="Better", kind="goal"))
    assert not page.notice.isVisible()
    goal = window.document.state.rows(Goal)[0]
    window.workspace.selected.emit("goal", goal.id)
    window.workspace.toggle_lens()
    assert page.notice.isVisible()
    assert page.table.rowCount() == 2
