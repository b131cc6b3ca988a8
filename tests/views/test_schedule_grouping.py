"""The schedule grouped by owner, benefit goal, kind of phase or state: rows stay editable, and the chart keeps step."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.ids import new_id
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package, Phase
from soteplan.models.schedule_outline import CODE, START, TITLE
from soteplan.operations import deleting
from soteplan.views.outline_view import select_row
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # menus, without a display
HILKKA = new_id()
Mod = Qt.KeyboardModifier


def shown(workspace: Workspace, qtbot: QtBot) -> ScheduleTab:
    tab = ScheduleTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1366, 800)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    QApplication.processEvents()
    return tab


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    return shown(example, qtbot)


def state(tab: ScheduleTab) -> Any:
    return tab.document.state


def headings(tab: ScheduleTab) -> list[str]:
    return [str(tab.model.index(number, TITLE).data()) for number in range(tab.model.rowCount())]


def group(tab: ScheduleTab, label: str) -> QModelIndex:
    return next(
        tab.model.index(number, TITLE)
        for number in range(tab.model.rowCount())
        if str(tab.model.index(number, TITLE).data()).startswith(label)
    )


def rows(tab: ScheduleTab, label: str) -> list[Any]:
    return tab.model.rows_in(group(tab, label))


def two_goals(tab: ScheduleTab) -> tuple[Action, list[Goal]]:
    """An action that is linked to two benefit goals from now on."""
    link = state(tab).rows(ActionGoal)[0]
    action = state(tab).get(Action, link.action_id)
    goals = [goal for goal in state(tab).rows(Goal) if goal.tree == "benefit" and goal.kind == "benefit_goal"]
    other = next(goal for goal in reversed(goals) if goal.id != link.goal_id)
    tab.document.perform("link", lambda tx: tx.add(ActionGoal, action_id=action.id, goal_id=other.id))
    return action, [state(tab).get(Goal, link.goal_id), other]


def test_the_grouping_is_chosen_by_keys_alone(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.grouping.offer()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(5):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert headings(tab) == ["Not started (5)", "Under way (20)", "Done (5)", "Paused (1)"]
    assert tab.grouping.button.isChecked()


@pytest.mark.parametrize("by", ["owner", "benefit_goal", "phase_kind", "state"])
def test_every_row_keeps_its_bar_beside_it(tab: ScheduleTab, by: str) -> None:
    tab.grouping.choose(by)
    QApplication.processEvents()
    for number, index, drawn in tab.chart.visible():
        row = tab.model.row_at(index)
        assert drawn.key.row_id == (row.id if row else tab.model.key_at(index))
        assert tab.outline.visualRect(index).top() == number * tab.chart.row_px
    assert not tab.chart.grab().isNull()


def test_a_group_tells_its_period_and_closes(tab: ScheduleTab) -> None:
    tab.grouping.choose("owner")
    first = tab.model.index(0, TITLE)
    spans = [tab.spans.of(row) for row in tab.model.rows_in(first)]
    assert first.siblingAtColumn(START).data() == tab.language.date(min(span.start for span in spans if span))
    assert tab.outline.isExpanded(first)
    select_row(tab.outline, first)
    press(Qt.Key.Key_Left)
    assert not tab.outline.isExpanded(tab.model.index(0, TITLE))
    assert [key for _, _, row in tab.chart.visible() for key in [row.key.table]][:2] == ["group", "group"]


def test_a_row_is_renamed_where_it_stands_and_undo_takes_it_back(tab: ScheduleTab) -> None:
    tab.grouping.choose("owner")
    row = next(row for row in rows(tab, headings(tab)[1].split(" (")[0]) if isinstance(row, Action))
    tab.outline.show_key(row.id)
    press(Qt.Key.Key_F2)
    type_text("Kotikuntoutus")
    press(Qt.Key.Key_Return)
    assert state(tab).get(Action, row.id).title == "Kotikuntoutus"
    assert tab.outline.current_row().id == row.id
    tab.document.undo()
    assert tab.outline.current_row().title == row.title


def test_another_owner_takes_the_action_to_his_group_whose_heading_comes_and_goes(tab: ScheduleTab) -> None:
    tab.grouping.choose("owner")
    before = headings(tab)
    action = state(tab).rows(Action)[0]
    tab.document.perform("add", lambda tx: tx.add(Party, id=HILKKA, title="Hilkka", position="zz"))
    assert headings(tab) == before
    tab.document.perform("edit", lambda tx: tx.update(action, owner_id=HILKKA))
    assert headings(tab)[-1] == "Hilkka (1)"
    assert rows(tab, "Hilkka")[0].id == action.id
    QApplication.processEvents()
    assert tab.outline.isExpanded(group(tab, "Hilkka"))
    tab.document.undo()
    assert headings(tab) == before


def test_an_action_of_two_benefit_goals_stands_under_both_and_is_one_row(tab: ScheduleTab) -> None:
    tab.grouping.choose("benefit_goal")
    before = headings(tab)
    action, goals = two_goals(tab)
    assert [action.id in [row.id for row in rows(tab, goal.code)] for goal in goals] == [True, True]
    places = tab.model.all_of(action.id)
    assert len(places) == 2
    flags = tab.outline.selectionModel().SelectionFlag
    for place in places:
        tab.outline.selectionModel().select(place, flags.Select | flags.Rows)
    assert [row.id for row in tab.outline.chosen()].count(action.id) == 1
    assert tab.model.setData(places[1], "Named in the second place")
    assert [place.data() for place in tab.model.all_of(action.id)] == ["Named in the second place"] * 2
    tab.document.undo()
    tab.document.undo()
    assert headings(tab) == before
    assert len(tab.model.all_of(action.id)) == 1


def test_a_click_on_a_bar_selects_the_row_it_stands_in_not_the_other_place(tab: ScheduleTab) -> None:
    tab.grouping.choose("benefit_goal")
    action, _ = two_goals(tab)
    second = tab.model.all_of(action.id)[1]
    tab.outline.scrollTo(second)
    QApplication.processEvents()
    y = tab.outline.visualRect(second).center().y()
    number = (y + tab.chart.verticalScrollBar().value()) // tab.chart.row_px
    drawn = tab.chart.rows.row(second)
    bar = drawn.bars[0]
    x = tab.times.x(bar.start + 3) * tab.chart.unit - tab.chart.horizontalScrollBar().value()
    found = tab.chart.found(QPointF(x, y))
    assert found is not None
    assert found[0] is not None
    QTest.mouseClick(tab.chart.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(round(x), y))
    assert tab.model.key_at(tab.outline.currentIndex()) == tab.model.key_at(second)
    assert tab.chart.bar == bar.key
    assert number >= 0


def test_a_deleted_action_leaves_every_group_and_undo_brings_it_back_to_all(tab: ScheduleTab) -> None:
    tab.grouping.choose("benefit_goal")
    action, goals = two_goals(tab)
    tab.document.perform("delete", lambda tx: deleting.delete(tx, [state(tab).get(Action, action.id)]))
    assert tab.model.all_of(action.id) == []
    tab.document.undo()
    assert [action.id in [row.id for row in rows(tab, goal.code)] for goal in goals] == [True, True]


def test_phases_stand_by_their_kind_under_the_name_of_their_action(tab: ScheduleTab) -> None:
    tab.grouping.choose("phase_kind")
    assert [heading.split(" (")[0] for heading in headings(tab)] == [
        "Planning",
        "Pilot",
        "Roll-out",
        "Evaluation",
        "Milestones",
    ]
    phase = rows(tab, "Pilot")[0]
    action = state(tab).get(Action, phase.action_id)
    index = tab.model.index_of(phase.id, TITLE)
    assert (index.data(), index.siblingAtColumn(CODE).data()) == (action.title, action.code)
    tab.outline.show_key(phase.id)
    press(Qt.Key.Key_F2)
    type_text("Ydintiimit")
    press(Qt.Key.Key_Return)
    assert state(tab).get(Action, action.id).title == "Ydintiimit"
    assert tab.model.index_of(phase.id, TITLE).data() == "Ydintiimit"
    tab.document.perform("edit", lambda tx: tx.update(phase, kind="other", title="Kilpailutus"))
    assert headings(tab)[4] == "Other phase (1)"
    assert tab.model.index_of(phase.id, TITLE).data() == "Ydintiimit · Kilpailutus"


def test_an_action_stands_by_itself_only_while_it_has_no_phases(tab: ScheduleTab) -> None:
    tab.grouping.choose("phase_kind")
    action = state(tab).rows(Action)[0]
    phases = state(tab).where(Phase, "action_id", action.id)
    tab.document.perform("delete", lambda tx: deleting.delete(tx, phases))
    assert [row.id for row in rows(tab, "No phases")] == [action.id]
    tab.document.undo()
    assert not tab.model.index_of(action.id).isValid()
    assert tab.outline.show_key(action.id)
    assert tab.outline.current_row().id == phases[0].id


def test_a_phase_of_another_owner_stands_in_his_group_too(tab: ScheduleTab) -> None:
    action = state(tab).rows(Action)[0]
    phase = state(tab).where(Phase, "action_id", action.id)[0]
    tab.document.perform("add", lambda tx: tx.add(Party, id=HILKKA, title="Hilkka", position="zz"))
    tab.grouping.choose("owner")
    tab.document.perform("edit", lambda tx: tx.update(phase, owner_id=HILKKA))
    assert rows(tab, "Hilkka")[0].id == phase.id
    assert str(tab.model.all_of(phase.id)[1].data()).startswith(f"{action.title} · ")
    tab.document.perform("edit", lambda tx: tx.update(state(tab).get(Action, action.id), owner_id=HILKKA))
    assert [row.id for row in rows(tab, "Hilkka")] == [action.id]
    assert len(tab.model.all_of(phase.id)) == 1


def test_what_is_added_in_a_group_is_one_of_it(tab: ScheduleTab) -> None:
    tab.grouping.choose("state")
    select_row(tab.outline, group(tab, "Paused"))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    added = tab.outline.current_row()
    assert (type(added), added.state, added.title) == (Action, "paused", "New action")
    assert headings(tab)[-1] == "Paused (2)"
    tab.document.undo()
    assert headings(tab)[-1] == "Paused (1)"
    tab.grouping.choose("benefit_goal")
    select_row(tab.outline, tab.model.index(0, TITLE))
    goal = tab.model.key_at(tab.model.index(0, TITLE)).split(":")[1]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    links = state(tab).where(ActionGoal, "action_id", tab.outline.current_row().id)
    assert [link.goal_id for link in links] == [goal]


def test_what_is_looked_for_is_found_in_its_group(tab: ScheduleTab) -> None:
    tab.grouping.choose("benefit_goal")
    action, _ = two_goals(tab)
    press(Qt.Key.Key_F, Mod.ControlModifier)
    tab.find_text()
    type_text(action.title[:20])
    press(Qt.Key.Key_Return)
    assert tab.outline.current_row().id == action.id


def test_a_first_package_is_seen_whatever_the_rows_were_to_be_grouped_by(workspace: Workspace, qtbot: QtBot) -> None:
    tab = shown(workspace, qtbot)
    tab.grouping.choose("owner")
    QTest.mouseClick(tab.first_step.button, Qt.MouseButton.LeftButton)
    type_text("Palvelut")
    press(Qt.Key.Key_Return)
    assert headings(tab) == ["Palvelut"]
    assert tab.grouping.by == "package"


def test_places_are_not_changed_while_they_are_not_seen(tab: ScheduleTab) -> None:
    tab.grouping.choose("owner")
    told: list[Any] = []
    tab.workspace.refused.connect(told.append)
    tab.outline.show_key(state(tab).rows(Action)[1].id)
    for key, modifiers in ((Qt.Key.Key_Up, Mod.AltModifier), (Qt.Key.Key_Tab, Mod.NoModifier)):
        press(key, modifiers)
    assert [refusal.code for refusal in told] == ["grouped_otherwise"] * 2
    assert not tab.document.undo_stack.canUndo()


def test_who_goes_to_a_package_sees_the_packages_again(tab: ScheduleTab) -> None:
    tab.grouping.choose("owner")
    package = state(tab).rows(Package)[1]
    assert tab.show_row("package", package.id)
    assert tab.grouping.by == "package"
    assert tab.outline.current_row().id == package.id
    assert not tab.grouping.button.isChecked()


def test_what_was_open_and_selected_stays_so_from_one_grouping_to_another(tab: ScheduleTab) -> None:
    action = state(tab).rows(Action)[2]
    tab.outline.show_key(action.id)
    tab.outline.expand(tab.model.index_of(action.id))
    before = set(tab.outline.open_keys)
    for by in ("owner", "phase_kind", "benefit_goal", "package"):
        tab.grouping.choose(by)
    assert tab.outline.isExpanded(tab.model.index_of(action.id))
    assert before <= set(tab.outline.open_keys)


def test_the_grouping_is_there_again_when_the_window_is_laid_out_anew(example: Workspace, qtbot: QtBot) -> None:
    tab = shown(example, qtbot)
    tab.grouping.choose("state")
    tab.outline.collapse(tab.model.index(1, TITLE))
    tab.hide()
    other = shown(example, qtbot)
    QApplication.processEvents()
    assert headings(other) == headings(tab)
    assert [other.outline.isExpanded(other.model.index(number, TITLE)) for number in (0, 1)] == [True, False]


def test_packages_that_were_open_are_so_again_when_the_window_was_laid_out_anew_meanwhile(
    example: Workspace, qtbot: QtBot
) -> None:
    tab = shown(example, qtbot)
    tab.outline.collapse(tab.model.index(1, TITLE))
    tab.grouping.choose("state")
    tab.hide()
    other = shown(example, qtbot)
    other.grouping.choose("package")
    assert [other.outline.isExpanded(other.model.index(number, TITLE)) for number in (0, 1, 2)] == [True, False, True]


def test_keys_of_the_window_group_and_filter(program: Program, qtbot: QtBot) -> None:
    window = program.open_session(example_session("paijat-hame", "en"))
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_tab("schedule")
    window.tab.take_focus()
    press(Qt.Key.Key_J, Mod.ControlModifier | Mod.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    window.activateWindow()
    tab = cast("ScheduleTab", window.tab)
    assert tab.grouping.by == "owner"
    press(Qt.Key.Key_H, Mod.ControlModifier | Mod.ShiftModifier)
    type_text("working groups")
    assert len(headings(tab)) == 1
    press(Qt.Key.Key_H, Mod.ControlModifier | Mod.ShiftModifier)
    assert len(headings(tab)) > 1


def test_goals_that_change_places_change_the_order_of_the_groups(tab: ScheduleTab) -> None:
    tab.grouping.choose("benefit_goal")
    before = headings(tab)
    goals = [goal for goal in state(tab).rows(Goal) if goal.tree == "benefit" and goal.kind == "benefit_goal"]
    tab.document.perform("move", lambda tx: tx.update(goals[0], position="zz"))
    moved = [each.split(" ", 1)[1] for each in headings(tab)]
    assert moved.index(before[0].split(" ", 1)[1]) > 0
    assert tab.outline.isExpanded(tab.model.index(0, TITLE))
