"""The interface made large on a small screen: what cannot stand beside the switch stands below it, and all is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.store.session import Session
from soteplan.views.comm_pages.feedback import FeedbackPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.filter_line import FilterLine
from soteplan.views.look import Look
from soteplan.views.overview import OverviewTab
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.hands import put_on_screen, type_text

NARROW, WIDE = 880, 2200  # px: what is left of 1366 beside the Inspector, and more than everything asks for


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> CommunicationsTab:
    """At 150 %."""
    look = Look("light", 1.5)
    tab = CommunicationsTab(Workspace(example.document, example.language, look))
    look.dress(tab)
    put_on_screen(qtbot, tab, NARROW, 560)
    return tab


def row_of(tool: QWidget) -> int:
    """The y of the row of a tool in its window."""
    return tool.mapTo(tool.window(), tool.rect().center()).y()


@pytest.mark.parametrize("key", ["table", "messages", "calendar", "stakeholders", "metrics", "feedback", "lists"])
def test_the_filter_of_every_page_is_in_sight(qtbot: QtBot, tab: CommunicationsTab, key: str) -> None:
    tab.show_page(key)
    QApplication.processEvents()
    line = next(line for line in tab.findChildren(FilterLine) if line.isVisible())
    assert line.mapTo(tab, line.rect().bottomRight()).x() < tab.width()
    tab.find_text()
    qtbot.waitUntil(line.hasFocus)


def test_tools_go_to_a_row_of_their_own_and_come_back_with_what_is_being_typed(
    qtbot: QtBot, tab: CommunicationsTab
) -> None:
    page = tab.show_page("feedback")
    assert isinstance(page, FeedbackPage)
    switch = tab.page_switch.buttons()[0]
    assert row_of(page.filter_line) > row_of(switch)
    QApplication.processEvents()
    page.filter_line.setFocus()
    qtbot.waitUntil(page.filter_line.hasFocus)
    type_text("tie")
    tab.resize(WIDE, 560)
    QApplication.processEvents()
    assert row_of(page.filter_line) == row_of(switch)
    assert QApplication.focusWidget() is page.filter_line
    type_text("do")
    assert page.filter_line.text() == "tiedo"


def test_the_kinds_of_feedback_are_one_choice_where_their_buttons_have_no_room(tab: CommunicationsTab) -> None:
    page = tab.show_page("feedback")
    assert isinstance(page, FeedbackPage)
    entry = page.entry
    assert entry.kind_box.isVisible()
    assert not any(button.isVisible() for button in entry.buttons.values())
    entry.line.setFocus()
    QTest.keyClicks(entry.line, "2 ", Qt.KeyboardModifier.NoModifier)
    assert entry.kind == entry.kinds[1]
    assert entry.kind_box.currentIndex() == 1
    tab.resize(WIDE, 560)
    assert not entry.kind_box.isVisible()
    assert entry.buttons[entry.kinds[1]].isChecked()


@pytest.mark.parametrize("key", ["risks", "communications"])
def test_no_page_makes_the_window_larger_than_a_small_screen(program: Program, key: str) -> None:
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.resize(1366, 768)
    window.show()
    program.look.set(zoom=1.5)
    window.open_tab(key)
    for view in window.tab.views():
        window.tab.show_view(view)
        program.settle()
        assert window.minimumSizeHint().width() <= 1366, view
        assert window.minimumSizeHint().height() <= 768, view
    program.look.set(zoom=1.0)


def test_the_overview_stands_in_two_columns_where_three_would_be_cut(qtbot: QtBot, example: Workspace) -> None:
    tab = OverviewTab(Workspace(example.document, example.language, Look("light", 1.5)))
    put_on_screen(qtbot, tab, NARROW, 560)
    page = tab.page
    first, last = page.numbers[0], page.numbers[-1]
    assert page.body.width() == page.viewport().width()
    assert row_of(first) < row_of(last)
    tab.resize(WIDE, 560)
    qtbot.waitUntil(lambda: row_of(first) == row_of(last))
