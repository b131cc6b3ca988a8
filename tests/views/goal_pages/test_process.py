"""The lanes of the process goals, driven by keys and mouse; what came of it is read from the plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.figures.shapes import Key
from soteplan.views.goal_pages.process import ProcessPage
from soteplan.views.goals import GoalsTab
from soteplan.views.look import Look
from soteplan.views.workspace import Workspace
from tests.views.hands import focused, press, type_text

Qk = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def shown(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    workspace.kept["goals"] = "process"
    tab = GoalsTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1046, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.processEvents()
    return tab


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> GoalsTab:
    return shown(qtbot, example)


def page_of(tab: GoalsTab) -> ProcessPage:
    page = tab.page
    assert isinstance(page, ProcessPage)
    return page


def goal(tab: GoalsTab, code: str) -> Goal:
    return next(row for row in tab.document.state.rows(Goal) if row.tree == "process" and row.code == code)


def card(tab: GoalsTab, code: str) -> QPoint:
    place = page_of(tab).canvas.place_of(Key("goal", goal(tab, code).id))
    assert place is not None
    return place.center()


def pick(tab: GoalsTab, code: str) -> None:
    """Click a card, which gives the canvas the keyboard."""
    canvas = page_of(tab).canvas
    canvas.setFocus()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=card(tab, code))


def drag(tab: GoalsTab, start: QPoint, end: QPoint) -> None:
    surface, left = page_of(tab).canvas.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(surface, left, pos=start)
    QTest.mouseMove(surface, start + QPoint(14, 0))
    QTest.mouseMove(surface, end)
    surface.grab()
    QTest.mouseRelease(surface, left, pos=end)
    QApplication.processEvents()


def test_the_page_begins_at_the_process_goals(tab: GoalsTab) -> None:
    assert tab.current_id == goal(tab, "P1").id
    assert page_of(tab).canvas.selected == Key("goal", goal(tab, "P1").id)


def test_a_card_and_its_row_are_selected_together(tab: GoalsTab) -> None:
    pick(tab, "P6")
    assert tab.current_id == goal(tab, "P6").id
    tab.outline.show_key(goal(tab, "P2").id)
    assert page_of(tab).canvas.selected == Key("goal", goal(tab, "P2").id)


def test_s_tells_how_a_goal_stands(tab: GoalsTab) -> None:
    pick(tab, "P5")
    press(Qk.Key_S)
    assert goal(tab, "P5").state == "under_way"
    press(Qk.Key_S)
    assert goal(tab, "P5").state == "done"
    press(Qk.Key_S, SHIFT)
    assert goal(tab, "P5").state == "under_way"
    tab.document.undo()
    assert goal(tab, "P5").state == "done"


def test_alt_and_arrows_change_the_year_and_undo_brings_it_back(tab: GoalsTab) -> None:
    pick(tab, "P4")
    press(Qk.Key_Right, ALT)
    assert goal(tab, "P4").year == 2022
    press(Qk.Key_Left, ALT)
    press(Qk.Key_Left, ALT)
    assert goal(tab, "P4").year == 2020
    for _ in range(3):
        tab.document.undo()
    assert goal(tab, "P4").year == 2021


def test_the_year_changes_from_the_outline_as_well(tab: GoalsTab) -> None:
    tab.outline.show_key(goal(tab, "P4").id)
    tab.outline.setFocus()
    press(Qk.Key_Right, ALT)
    assert goal(tab, "P4").year == 2022
    assert page_of(tab).canvas.selected == Key("goal", goal(tab, "P4").id)


def test_alt_up_and_down_move_a_card_within_its_year(tab: GoalsTab) -> None:
    title = goal(tab, "P5").title
    pick(tab, "P5")
    press(Qk.Key_Up, ALT)
    assert goal(tab, "P4").title == title
    press(Qk.Key_Up, ALT)
    assert goal(tab, "P4").title == title
    press(Qk.Key_Down, ALT)
    assert goal(tab, "P5").title == title


def test_a_card_is_dragged_to_the_lane_of_another_year(tab: GoalsTab) -> None:
    drag(tab, card(tab, "P8"), card(tab, "P1"))
    assert goal(tab, "P8").year == 2020
    assert tab.current_id == goal(tab, "P8").id
    tab.document.undo()
    assert goal(tab, "P8").year == 2022


def test_several_goals_are_dragged_together(tab: GoalsTab) -> None:
    tab.outline.setFocus()
    tab.outline.show_key(goal(tab, "P7").id)
    press(Qk.Key_Down, SHIFT)
    page_of(tab)._place(goal(tab, "P7").id, 2021)
    assert [goal(tab, code).year for code in ("P7", "P8")] == [2021, 2021]


def test_escape_takes_a_drag_back(tab: GoalsTab) -> None:
    canvas = page_of(tab).canvas
    canvas.setFocus()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=card(tab, "P8"))
    QTest.mouseMove(canvas.viewport(), card(tab, "P8") + QPoint(20, 0))
    QTest.mouseMove(canvas.viewport(), card(tab, "P1"))
    press(Qk.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=card(tab, "P1"))
    assert goal(tab, "P8").year == 2022


def test_while_presenting_the_mouse_moves_nothing_until_it_is_unlocked(qtbot: QtBot, example: Workspace) -> None:
    look: Look = example.look
    look.set(presenting=True)
    tab = shown(qtbot, example)
    drag(tab, card(tab, "P8"), card(tab, "P1"))
    assert goal(tab, "P8").year == 2022
    look.set(presenting=False)


def made(tab: GoalsTab, title: str) -> Goal:
    return next(row for row in tab.document.state.rows(Goal) if row.title == title)


def test_enter_adds_a_card_in_the_same_year_and_names_it_in_place(tab: GoalsTab) -> None:
    pick(tab, "P7")
    press(Qk.Key_Return)
    type_text("Next thing")
    press(Qk.Key_Return)
    assert (made(tab, "Next thing").tree, made(tab, "Next thing").year) == ("process", 2022)
    assert focused() is page_of(tab).canvas
    assert page_of(tab).canvas.selected == Key("goal", made(tab, "Next thing").id)


def test_tab_adds_a_card_under_the_selected_one(tab: GoalsTab) -> None:
    pick(tab, "P4")
    press(Qk.Key_Tab)
    type_text("A part")
    press(Qk.Key_Return)
    assert (made(tab, "A part").parent_id, made(tab, "A part").year) == (goal(tab, "P4").id, 2021)


def test_enter_in_the_outline_adds_a_goal_in_the_same_year(tab: GoalsTab) -> None:
    tab.outline.show_key(goal(tab, "P2").id)
    tab.outline.setFocus()
    press(Qk.Key_Return)
    type_text("Dictated")
    press(Qk.Key_Return)
    assert made(tab, "Dictated").year == 2020
    assert focused() is tab.outline


def test_escape_takes_a_card_back_that_nobody_named(tab: GoalsTab) -> None:
    before = tab.document.state.rows(Goal)
    pick(tab, "P7")
    press(Qk.Key_Return)
    press(Qk.Key_Escape)
    assert tab.document.state.rows(Goal) == before


def test_f2_and_a_double_click_name_a_card_in_its_place(tab: GoalsTab) -> None:
    pick(tab, "P7")
    press(Qk.Key_F2)
    type_text("Renamed")
    press(Qk.Key_Return)
    assert goal(tab, "P7").title == "Renamed"
    pick(tab, "P8")
    QTest.mouseDClick(page_of(tab).canvas.viewport(), Qt.MouseButton.LeftButton, pos=card(tab, "P8"))
    assert page_of(tab).canvas.edited == Key("goal", goal(tab, "P8").id)


def test_the_title_is_edited_where_it_stands_though_an_owner_is_below(tab: GoalsTab) -> None:
    owner = tab.document.state.rows(Party)[0]
    tab.workspace.perform("edit:goal", lambda tx: tx.update(goal(tab, "P7"), owner_id=owner.id))
    pick(tab, "P7")
    press(Qk.Key_F2)
    canvas = page_of(tab).canvas
    place = canvas.place_of(Key("goal", goal(tab, "P7").id))
    assert place is not None
    assert canvas.editor.y() - place.y() < place.height() / 2


def test_the_lanes_fit_the_view_again_once_a_card_is_named(tab: GoalsTab) -> None:
    canvas = page_of(tab).canvas
    pick(tab, "P7")
    press(Qk.Key_F2)
    type_text("Short")
    press(Qk.Key_Return)
    tab.resize(900, 600)
    QApplication.processEvents()
    QApplication.processEvents()
    assert canvas.figure.width * canvas.scale <= canvas.viewport().width()


def test_a_zoom_of_the_user_stays(tab: GoalsTab) -> None:
    canvas = page_of(tab).canvas
    canvas.set_zoom(1.5)
    tab.workspace.perform("edit:goal", lambda tx: tx.update(goal(tab, "P5"), state="done"))
    assert canvas.zoom == 1.5
    canvas.setFocus()
    type_text("0")
    assert canvas.zoom <= 1


def test_on_a_goal_of_another_tree_a_process_goal_is_added_all_the_same(tab: GoalsTab) -> None:
    for widget, title in ((tab.outline, "From the outline"), (page_of(tab).canvas, "From the canvas")):
        tab.outline.show_key(next(row.id for row in tab.document.state.rows(Goal) if row.tree == "project"))
        widget.setFocus()
        tab.new_row(under=False)
        type_text(title)
        press(Qk.Key_Return)
        assert made(tab, title).tree == "process"


def test_a_goal_of_another_tree_is_shown_elsewhere(tab: GoalsTab) -> None:
    other = next(row for row in tab.document.state.rows(Goal) if row.tree == "benefit")
    assert not page_of(tab).show_row("goal", other.id)
    assert page_of(tab).show_row("goal", goal(tab, "P3").id)


def test_lanes_follow_the_plan(tab: GoalsTab) -> None:
    canvas = page_of(tab).canvas
    before = canvas.accessibleDescription()
    tab.workspace.perform("edit:goal", lambda tx: tx.update(goal(tab, "P5"), state="done"))
    assert canvas.accessibleDescription() != before


def test_what_is_copied_is_what_is_printed(tab: GoalsTab) -> None:
    page = page_of(tab)
    assert page.figure().height < page.canvas.figure.height
    assert {target.key for target in page.figure().targets()} == {t.key for t in page.canvas.figure.targets()}


def test_an_empty_page_offers_the_first_process_goal(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.perform("add:goal", lambda tx: tx.add(Goal, tree="project", title="Elsewhere"))
    tab = shown(qtbot, workspace)
    page = page_of(tab)
    assert page.drawing.currentWidget() is page.empty
    press(Qk.Key_Space)
    type_text("The first")
    press(Qk.Key_Return)
    assert goal(tab, "P1").title == "The first"
    assert page.drawing.currentWidget() is page.canvas
