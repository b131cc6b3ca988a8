"""The Schedule tab for one goal: what is kept in outline and chart, edits under the filter, and clearing it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.models.schedule_outline import TITLE
from soteplan.operations import deleting
from soteplan.store.session import Session
from soteplan.views.nothing import nothing_words
from soteplan.views.outline_view import select_row
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
from tests.views.hands import press, type_text


def shown(workspace: Workspace, qtbot: QtBot) -> ScheduleTab:
    tab = ScheduleTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1046, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(tab.outline.hasFocus)
    return tab


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    return shown(example, qtbot)


def set_goal(tab: ScheduleTab, code: str = "2") -> Goal:
    goal = next(goal for goal in tab.document.state.where(Goal, "tree", "benefit") if goal.code == code)
    tab.workspace.lens.set_goal(goal.id)
    QApplication.processEvents()
    return goal


def seen(tab: ScheduleTab, *row_types: type[Any]) -> list[str]:
    """The codes or titles of the rows that stand open to view."""
    found = []
    index = tab.model.index(0, TITLE)
    while index.isValid():
        row = tab.model.row_at(index)
        if not row_types or isinstance(row, row_types):
            found.append(getattr(row, "code", "") or row.title)
        index = tab.outline.indexBelow(index)
    return found


def test_only_the_actions_that_serve_are_shown_under_their_packages(tab: ScheduleTab) -> None:
    whole = seen(tab)
    set_goal(tab)
    assert seen(tab, Package) == ["TPK1", "TPK2", "TPK3", "TPK4"]
    assert seen(tab, Action) == ["TPK1/TP3", "TPK2/TP6", "TPK2/TP7", "TPK2/TP9", "TPK3/TP1", "TPK4/TP2"]
    tab.workspace.lens.clear()
    assert seen(tab) == whole


def test_the_chart_shows_the_rows_of_the_outline(tab: ScheduleTab) -> None:
    set_goal(tab)
    tab.show_level(2)
    QApplication.processEvents()
    rows = [row.key for _, _, row in tab.chart.visible()]
    assert {key.row_id for key in rows if key.table == "action"} <= tab.workspace.lens.how["action"]
    assert {key.row_id for key in rows if key.table == "phase"} <= tab.workspace.lens.how["phase"]
    assert len(rows) > 6
    assert not tab.chart.grab().isNull()


def test_a_title_typed_under_the_filter_is_undone_there(tab: ScheduleTab) -> None:
    set_goal(tab)
    before = seen(tab)
    action = next(row for row in tab.document.state.rows(Action) if row.code == "TPK2/TP6")
    select_row(tab.outline, tab.model.index_of(action.id, TITLE))
    press(Qt.Key.Key_F2)
    type_text("In other words")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    changed = tab.document.state.get(Action, action.id)
    assert changed is not None
    assert changed.title == "In other words"
    assert seen(tab) == before
    tab.document.undo()
    assert tab.document.state.get(Action, action.id) == action
    assert seen(tab) == before


def test_an_action_added_under_the_filter_stays_until_it_is_cleared(tab: ScheduleTab) -> None:
    set_goal(tab)
    action = next(row for row in tab.document.state.rows(Action) if row.code == "TPK1/TP3")
    select_row(tab.outline, tab.model.index_of(action.id, TITLE))
    press(Qt.Key.Key_Return)
    type_text("Just thought of")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    made = next(row for row in tab.document.state.rows(Action) if row.title == "Just thought of")
    assert tab.model.index_of(made.id).isValid()
    tab.workspace.lens.clear()
    set_goal(tab)
    assert not tab.model.index_of(made.id).isValid()


def test_an_action_that_serves_no_more_goes_and_comes_back_with_undo(tab: ScheduleTab) -> None:
    goal = set_goal(tab)
    before = seen(tab, Action)
    link = tab.document.state.where(ActionGoal, "goal_id", goal.id)[0]
    tab.workspace.perform("delete:action_goal", lambda tx: deleting.delete(tx, [link]))
    QApplication.processEvents()
    assert len(seen(tab, Action)) == len(before) - 1
    tab.document.undo()
    QApplication.processEvents()
    assert seen(tab, Action) == before


def test_who_goes_to_a_row_that_does_not_serve_sees_it_all_the_same(tab: ScheduleTab) -> None:
    set_goal(tab)
    other = next(row for row in tab.document.state.rows(Action) if row.code == "TPK1/TP1")
    phase = tab.document.state.where(Phase, "action_id", other.id)[0]
    assert tab.show_row("phase", phase.id)
    assert tab.outline.current_row() == phase
    assert "TPK1/TP1" in seen(tab, Action)
    assert tab.workspace.lens.is_on


def test_a_tab_that_is_opened_later_is_filtered_from_the_start(example: Workspace, qtbot: QtBot) -> None:
    goal = next(goal for goal in example.document.state.where(Goal, "tree", "benefit") if goal.code == "3")
    example.lens.set_goal(goal.id)
    assert seen(shown(example, qtbot), Action) == ["TPK2/TP1", "TPK2/TP3", "TPK3/TP2", "TPK3/TP6"]


def test_a_hidden_tab_is_filtered_when_it_is_shown_and_leaves_the_inspector_alone(tab: ScheduleTab) -> None:
    tab.hide()
    selected: list[tuple[str, str]] = []
    tab.workspace.selected.connect(lambda *row: selected.append(row))
    set_goal(tab)
    assert selected == []
    tab.show()
    assert len(seen(tab, Action)) == 6


def test_milestones_of_packages_that_serve_are_kept_and_those_of_the_plan_are_not(tab: ScheduleTab) -> None:
    set_goal(tab)
    state, lens = tab.document.state, tab.workspace.lens
    shown = [row for row in state.rows(Milestone) if tab.model.index_of(row.id).isValid()]
    assert {row.id for row in shown} == lens.how["milestone"]
    assert all(row.package_id or row.action_id for row in shown)


def test_a_goal_without_actions_leaves_the_outline_empty_rather_than_offering_a_first_step(
    opened: Opened, qtbot: QtBot
) -> None:
    workspace = opened(Session.new())
    made: list[Goal] = []
    workspace.perform("add:goal", lambda tx: made.append(tx.add(Goal, title="Alone")))
    workspace.perform("add:package", lambda tx: tx.add(Package, title="P"))
    tab = ScheduleTab(workspace)
    qtbot.addWidget(tab)
    tab.show()
    workspace.lens.set_goal(made[0].id)
    assert tab.model.rowCount() == 0
    assert tab.pages.currentIndex() == 0
    assert nothing_words(tab.outline, workspace) == "Nothing here concerns the goal."
    assert not tab.grab().isNull()
    workspace.lens.clear()
    assert nothing_words(tab.outline, workspace) == ""
