"""The filter of the schedule, by keys and mouse: outline and chart show the same rows, and one click clears it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal
from soteplan.domain.schedule import Action, Package
from soteplan.models.schedule_outline import TITLE
from soteplan.store.session import Session
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.conftest import Opened
from tests.views.hands import press, type_text

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # menus, without a display
Key = Qt.Key


def shown(workspace: Workspace, qtbot: QtBot, width: int = 1366) -> ScheduleTab:
    tab = ScheduleTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(width, 800)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    QApplication.processEvents()
    return tab


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    return shown(example, qtbot)


def seen(tab: ScheduleTab) -> list[Any]:
    found = []
    index = tab.model.index(0, TITLE)
    while index.isValid():
        found.append(tab.model.row_at(index))
        index = tab.outline.indexBelow(index)
    return found


def tick(tab: ScheduleTab, by: str, *names: str) -> None:
    """Open the menu of a condition from its button, tick by the space bar, close it."""
    button = tab.filter_bar.facets[by].button
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for name in names:
        for _ in menu.actions():
            QTest.keyClick(menu, Key.Key_Down)
            if menu.activeAction().text() == name:
                break
        QTest.keyClick(menu, Key.Key_Space)
    QTest.keyClick(menu, Key.Key_Escape)
    tab.activateWindow()  # no window manager does it here
    QApplication.processEvents()


def test_words_keep_what_holds_them_and_what_leads_there(tab: ScheduleTab) -> None:
    action = tab.document.state.rows(Action)[4]
    tab.filter_bar.toggle()
    type_text(action.title[:24])
    assert action.id in [row.id for row in seen(tab)]
    assert len(seen(tab)) < 8
    assert tab.filter_bar.told.text().endswith("of 22 actions")
    QApplication.processEvents()
    assert [row.key.row_id for _, _, row in tab.chart.visible()] == [row.id for row in seen(tab)]


def test_a_condition_is_ticked_by_keys_and_its_chip_cleared_in_one_click(tab: ScheduleTab) -> None:
    before = [row.id for row in seen(tab)]
    tab.filter_bar.toggle()
    tick(tab, "state", "Done", "Paused")
    assert {row.state for row in seen(tab) if isinstance(row, Action)} == {"done", "paused"}
    facet = tab.filter_bar.facets["state"]
    assert facet.button.text() == "Done, Paused"
    QTest.mouseClick(facet.cross, Qt.MouseButton.LeftButton)
    assert [row.id for row in seen(tab)] == before
    assert not facet.cross.isVisible()
    assert tab.filter_bar.isVisible()


def test_the_cross_of_the_line_shows_every_row_again(tab: ScheduleTab) -> None:
    before = [row.id for row in seen(tab)]
    tab.filter_bar.toggle()
    tick(tab, "phase_kind", "Pilot")
    type_text("x")
    tab.filter_bar.words.setText("tiimi")
    QTest.mouseClick(tab.filter_bar.clear_button, Qt.MouseButton.LeftButton)
    assert [row.id for row in seen(tab)] == before
    assert not tab.filter_bar.isVisible()
    assert tab.filter_bar.words.text() == ""
    assert not tab.filter_bar.button.isChecked()


def test_a_period_is_typed_as_dates_are_and_nonsense_is_refused(qtbot: QtBot, opened: Opened) -> None:
    tab = shown(opened(Session.from_rows(read("fi").data["tables"]), "fi"), qtbot)
    told: list[Any] = []
    tab.workspace.refused.connect(told.append)
    tab.filter_bar.toggle()
    tab.filter_bar.start.setFocus()
    type_text("Q1/2021")
    tab.filter_bar.end.setFocus()
    type_text("3/2021")
    press(Key.Key_Return)
    assert (tab.filter_bar.start.text(), tab.filter_bar.end.text()) == ("1.1.2021", "31.3.2021")
    for row in seen(tab):
        span = tab.spans.of(row)
        assert span is not None
        assert span.start <= "2021-03-31"
        assert span.end >= "2021-01-01"
    held = tab.filter_bar.filter
    tab.filter_bar.end.setFocus()
    tab.filter_bar.end.selectAll()
    type_text("joskus")
    press(Key.Key_Return)
    assert told[0].code == "not_a_date"
    assert tab.filter_bar.filter == held


def test_of_a_closed_action_only_the_bars_that_are_kept_are_drawn(tab: ScheduleTab) -> None:
    tab.filter_bar.toggle()
    tick(tab, "phase_kind", "Pilot")
    kinds = {bar.kind for _, _, row in tab.chart.visible() for bar in row.bars}
    assert kinds == {"summary", "pilot"}
    QTest.mouseClick(tab.filter_bar.clear_button, Qt.MouseButton.LeftButton)
    assert "planning" in {bar.kind for _, _, row in tab.chart.visible() for bar in row.bars}


def test_a_line_full_of_chips_asks_for_no_wider_window(tab: ScheduleTab) -> None:
    bar = tab.filter_bar
    bar.toggle()
    for facet in bar.facets.values():
        for action in facet.menu().actions()[:2]:
            action.setChecked(True)
    QApplication.processEvents()
    assert bar.minimumSizeHint().width() <= 1000
    assert tab.width() == 1366


def test_a_filter_holds_in_groups_and_for_a_goal_at_once(tab: ScheduleTab) -> None:
    tab.filter_bar.toggle()
    tick(tab, "state", "Done")
    tab.grouping.choose("owner")
    rows = [row for row in seen(tab) if row is not None]
    assert {row.state for row in rows} == {"done"}
    goal = next(goal for goal in tab.document.state.table(Goal).values() if goal.tree == "benefit")
    tab.workspace.lens.set_goal(goal.id)
    assert {row.id for row in seen(tab) if row is not None} <= {row.id for row in rows}


def test_groups_that_come_with_a_cleared_filter_are_open(tab: ScheduleTab) -> None:
    tab.filter_bar.toggle()
    tick(tab, "state", "Done")
    tab.grouping.choose("benefit_goal")
    few = tab.model.rowCount()
    tab.filter_bar.clear()
    QApplication.processEvents()
    assert tab.model.rowCount() > few
    assert all(tab.outline.isExpanded(tab.model.index(number, 0)) for number in range(tab.model.rowCount()))


def test_who_goes_to_a_row_that_is_filtered_out_sees_every_row_again(tab: ScheduleTab) -> None:
    tab.filter_bar.toggle()
    tick(tab, "state", "Done")
    hidden = next(row for row in tab.document.state.rows(Action) if row.state == "under_way")
    assert tab.show_row("action", hidden.id)
    assert tab.outline.current_row().id == hidden.id
    assert not tab.filter_bar.filter.is_on
    assert not tab.filter_bar.isVisible()


def test_what_is_edited_or_added_stays_in_sight_while_filtered(tab: ScheduleTab) -> None:
    tab.filter_bar.toggle()
    tick(tab, "state", "Done")
    action = next(row for row in seen(tab) if isinstance(row, Action))
    tab.document.perform("edit", lambda tx: tx.update(action, state="under_way"))
    assert action.id in [row.id for row in seen(tab)]
    tab.outline.setFocus()
    tab.outline.show_key(action.id)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert tab.outline.current_row().title == "New action"


def test_the_filter_is_there_again_when_the_window_is_laid_out_anew(example: Workspace, qtbot: QtBot) -> None:
    tab = shown(example, qtbot)
    tab.filter_bar.toggle()
    package = tab.document.state.rows(Package)[2]
    tick(tab, "package", f"{package.code} {package.title}")
    rows = [row.id for row in seen(tab)]
    tab.hide()
    other = shown(example, qtbot)
    assert other.filter_bar.isVisible()
    assert [row.id for row in seen(other)] == rows
    assert other.filter_bar.facets["package"].button.text().startswith("TPK3")


def test_escape_in_a_field_leads_back_to_the_rows(tab: ScheduleTab) -> None:
    tab.filter_bar.toggle()
    press(Key.Key_Escape)
    assert tab.outline.hasFocus()
    assert tab.filter_bar.isVisible()
