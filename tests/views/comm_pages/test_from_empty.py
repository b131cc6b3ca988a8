"""The first rows of a page: pasted before there are any, and counted once they are there."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import CoreMessage, Feedback, TargetGroup
from soteplan.store.session import Session
from soteplan.views.main_window import MainWindow
from soteplan.views.paged_tab import PagedTab
from tests.views.hands import press, type_text

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PAGES = {
    "communications": ("table", "messages", "stakeholders", "metrics", "lists"),
    "risks": ("register",),
}


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def shown(window: MainWindow, tab: str, page: str) -> Any:
    window.open_tab(tab)
    shown = cast("PagedTab[Any]", window.tab).show_page(page)
    window.tab.take_focus()
    return shown


@pytest.mark.parametrize(("tab", "page"), [(tab, page) for tab, pages in PAGES.items() for page in pages])
def test_what_another_program_copied_is_pasted_where_nothing_is_yet(window: MainWindow, tab: str, page: str) -> None:
    shown(window, tab, page)
    QApplication.clipboard().setText("Name\tNote\nFirst\tof all\n")
    press(Qk.Key_V, CTRL)
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


def test_the_first_rows_are_not_counted_as_filtered_away(qtbot: QtBot, window: MainWindow) -> None:
    table = shown(window, "communications", "table")
    press(Qk.Key_Return)
    type_text("Residents")
    press(Qk.Key_Return, CTRL)
    qtbot.waitUntil(lambda: table.showing.counted.text() == "")
    messages = shown(window, "communications", "messages")
    press(Qk.Key_Return)
    type_text("All is well")
    qtbot.waitUntil(lambda: messages.filter.counted.text() == "")
    lists = shown(window, "communications", "lists")
    press(Qk.Key_Return)
    type_text("Office")
    qtbot.waitUntil(lambda: lists.headings["party"].text() == "Parties (1)")


def test_a_name_that_begins_as_typed_is_offered_before_one_that_holds_it(window: MainWindow) -> None:
    def fill(tx: Any) -> None:
        tx.add(TargetGroup, title="Staff of unions")
        tx.add(TargetGroup, title="Unions")
        tx.add(CoreMessage, title="Work gets lighter", level="project")

    window.document.perform("add:target_group", fill)
    shown(window, "communications", "messages")
    press(Qk.Key_Right)
    type_text("union")
    press(Qk.Key_Return)
    (message,) = window.document.state.rows(CoreMessage)
    (meant,) = [row for row in window.document.state.rows(TargetGroup) if row.id == message.target_group_id]
    assert meant.title == "Unions"


def test_an_answer_is_taken_back_from_where_it_was_written(window: MainWindow) -> None:
    window.document.perform("add:feedback", lambda tx: tx.add(Feedback, title="When?", date="2021-05-01"))
    page = shown(window, "communications", "feedback")
    page.answer.setFocus()
    type_text("In June")
    press(Qk.Key_Return, CTRL)
    assert [row.state for row in window.document.state.rows(Feedback)] == ["answered"]
    press(Qk.Key_Z, CTRL)
    assert [(row.state, row.answer) for row in window.document.state.rows(Feedback)] == [("open", "")]
    press(Qk.Key_Y, CTRL)
    assert [row.state for row in window.document.state.rows(Feedback)] == ["answered"]
    type_text(" or ")
    press(Qk.Key_Z, CTRL)
    assert page.answer.editor.area.toPlainText() == "In June"
    assert [row.answer for row in window.document.state.rows(Feedback)] == ["In June"]


def test_the_figures_of_stakeholders_are_turned_by_keys(window: MainWindow) -> None:
    window.document.perform("add:target_group", lambda tx: tx.add(TargetGroup, title="Residents"))
    page = shown(window, "communications", "stakeholders")
    seen = []
    for key in (Qk.Key_Right, Qk.Key_Right, Qk.Key_Right, Qk.Key_Left):
        press(key, CTRL | Qt.KeyboardModifier.AltModifier)
        seen.append(page.shown)
        assert page.isAncestorOf(QApplication.focusWidget())
    assert seen == ["stances", "coverage", "matrix", "coverage"]
