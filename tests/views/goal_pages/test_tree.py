"""Writing on the canvas of a goal tree: boxes named in their place and added by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.figures.shapes import Key
from soteplan.store.session import Session
from soteplan.views.goals import GoalsTab
from soteplan.views.leaving import finish_typing
from tests.views.conftest import Opened
from tests.views.goal_pages.conftest import ShowTab
from tests.views.goal_pages.mouse import hover, place
from tests.views.goal_pages.trees import canvas_of, key_of, named, pick, steps, tree
from tests.views.hands import focused, press, type_text

Qk, Mod = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


# naming


@pytest.mark.parametrize("way", ["F2", "double click", "letters"])
def test_a_box_is_named_in_its_place(tab: GoalsTab, way: str) -> None:
    canvas = canvas_of(tab)
    pick(tab, "B")
    if way == "F2":
        press(Qk.Key_F2)
    elif way == "double click":
        QTest.mouseDClick(canvas.viewport(), LEFT, Mod.NoModifier, place(canvas, key_of(tab, "B")))
    type_text("Äkillinen – €")
    assert focused() is canvas.editor.area
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"Äkillinen – €": {}, "C": {}}}
    assert canvas.hasFocus()
    assert canvas.edited is None


def test_the_editor_stands_over_the_title_and_grows(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    pick(tab, "B")
    press(Qk.Key_F2)
    box, editor = canvas.place_of(key_of(tab, "B")), canvas.editor.geometry()
    assert box is not None
    assert box.adjusted(-1, -1, 1, 1).contains(editor)
    assert canvas.editor.area.font().pointSizeF() == pytest.approx(canvas.look.font().pointSizeF() * canvas.zoom)
    type_text("A title that takes more than the one line " * 3)
    assert canvas.editor.height() > editor.height()
    assert canvas.editor.area.verticalScrollBar().maximum() == 0
    assert canvas.editor.geometry().topLeft() == editor.topLeft()


def test_the_editor_goes_with_its_box_when_the_figure_is_zoomed_and_scrolled(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    scroll = canvas.verticalScrollBar().setValue
    pick(tab, "B")
    press(Qk.Key_F2)
    changes: list[Callable[[], None]] = [lambda: canvas.set_zoom(2.5), lambda: scroll(40), canvas.fit]
    for change in changes:
        change()
        box = canvas.place_of(key_of(tab, "B"))
        assert box is not None
        assert box.adjusted(-2, -2, 2, 2).contains(canvas.editor.geometry().topLeft())


def test_esc_leaves_a_title_as_it_was(tab: GoalsTab) -> None:
    before = steps(tab)
    pick(tab, "B")
    press(Qk.Key_F2)
    type_text("Never mind")
    press(Qk.Key_Escape)
    assert (tree(tab), steps(tab)) == ({"A": {"B": {}, "C": {}}}, before)
    assert canvas_of(tab).hasFocus()


def test_going_elsewhere_enters_what_was_typed(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_F2)
    type_text("Kept")
    tab.outline.setFocus()
    assert tree(tab) == {"A": {"Kept": {}, "C": {}}}
    assert tab.outline.hasFocus()


def test_an_empty_title_is_refused_and_stays_to_be_mended(qtbot: QtBot, tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_F2)
    press(Qk.Key_Delete)
    with qtbot.waitSignal(tab.workspace.refused) as told:
        press(Qk.Key_Return)
    refusal: Refusal = told.args[0]
    assert refusal.code == "required"
    assert focused() is canvas_of(tab).editor.area
    type_text("Mended")
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"Mended": {}, "C": {}}}


def test_text_of_an_input_method_opens_the_editor(tab: GoalsTab) -> None:
    pick(tab, "B")
    event = QInputMethodEvent()
    event.setCommitString("Ö")
    QApplication.sendEvent(canvas_of(tab), event)
    type_text("ljy")
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"Öljy": {}, "C": {}}}


def test_pasted_lines_become_one_title(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_F2)
    QApplication.clipboard().setText("one\r\ntwo\tthree")
    press(Qk.Key_V, Mod.ControlModifier)
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"one two three": {}, "C": {}}}


# growing a tree as in a mind map


def test_a_tree_grows_as_a_mind_map_does(tab: GoalsTab) -> None:
    pick(tab, "A")
    press(Qk.Key_Return)
    type_text("D")
    press(Qk.Key_Tab)
    type_text("E")
    press(Qk.Key_Return)
    press(Qk.Key_Return)
    type_text("F")
    press(Qk.Key_Tab)
    type_text("G")
    press(Qk.Key_Backtab, Mod.ShiftModifier)
    press(Qk.Key_Up, Mod.AltModifier)
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"B": {}, "C": {}}, "D": {"E": {}, "G": {}, "F": {}}}
    assert [row.title for row in tab.current_rows()] == ["G"]


def test_tab_on_a_box_adds_one_under_it_and_shift_tab_takes_it_out(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_Tab)
    type_text("Under")
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"B": {"Under": {}}, "C": {}}}
    press(Qk.Key_Backtab, Mod.ShiftModifier)
    assert tree(tab) == {"A": {"B": {}, "Under": {}, "C": {}}}
    press(Qk.Key_Right, Mod.AltModifier)
    assert tree(tab) == {"A": {"B": {}, "C": {}, "Under": {}}}


def test_a_new_box_that_nobody_named_goes_again(tab: GoalsTab) -> None:
    before = steps(tab)
    pick(tab, "B")
    press(Qk.Key_Return)
    assert len(tab.document.state.rows(Goal)) == 4
    press(Qk.Key_Escape)
    assert (tree(tab), steps(tab)) == ({"A": {"B": {}, "C": {}}}, before)
    assert [row.title for row in tab.current_rows()] == ["B"]
    assert canvas_of(tab).selected == key_of(tab, "B")


def test_esc_takes_back_a_new_box_whatever_was_begun(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_Tab)
    type_text("Never mind")
    press(Qk.Key_Escape)
    assert tree(tab) == {"A": {"B": {}, "C": {}}}


def test_a_new_box_that_was_named_stays_as_it_was_named(tab: GoalsTab) -> None:
    pick(tab, "C")
    press(Qk.Key_Return)
    type_text("Named")
    press(Qk.Key_Backtab, Mod.ShiftModifier)
    type_text("Named anew")
    press(Qk.Key_Escape)
    assert tree(tab) == {"A": {"B": {}, "C": {}}, "Named": {}}


def test_the_edited_box_stays_in_view_and_the_zoom_stays(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    pick(tab, "A")
    zooms = set()
    for number in range(14):
        press(Qk.Key_Return)
        type_text(f"Goal {number}")
        zooms.add(canvas.zoom)
        assert canvas.viewport().rect().contains(canvas.editor.geometry())
        press(Qk.Key_Return)
    assert len(zooms) == 1
    assert len(tree(tab)) == 15


def test_each_box_is_a_step_to_add_and_one_to_name(tab: GoalsTab) -> None:
    before = steps(tab)
    pick(tab, "C")
    press(Qk.Key_Return)
    type_text("D")
    press(Qk.Key_Return)
    assert steps(tab) == before + 2
    tab.document.undo()
    tab.document.undo()
    assert tree(tab) == {"A": {"B": {}, "C": {}}}


def test_the_toolbar_adds_where_the_keyboard_is(tab: GoalsTab) -> None:
    pick(tab, "B")
    tab.new_row(under=True)
    assert focused() is canvas_of(tab).editor.area
    type_text("On the canvas")
    press(Qk.Key_Return)
    tab.outline.setFocus()
    tab.new_row(under=False)
    assert focused() is not canvas_of(tab).editor.area
    type_text("In the outline")
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"B": {"On the canvas": {}, "In the outline": {}}, "C": {}}}


def test_a_plan_that_is_read_only_is_only_looked_at(opened: Opened, show_tab: ShowTab) -> None:
    session = Session.new()
    session.store.transact("add:goal", lambda tx: tx.add(Goal, title="A"))
    session.store.read_only = "newer_format"
    tab = show_tab(opened(session))
    pick(tab, "A")
    press(Qk.Key_F2)
    press(Qk.Key_X)
    press(Qk.Key_Return)
    assert canvas_of(tab).edited is None
    assert tree(tab) == {"A": {}}


def test_saving_enters_what_is_typed_and_typing_goes_on(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_F2)
    type_text("Half")
    finish_typing(tab)
    assert tree(tab) == {"A": {"Half": {}, "C": {}}}
    assert focused() is canvas_of(tab).editor.area
    press(Qk.Key_End)
    type_text(" and whole")
    press(Qk.Key_Return)
    assert tree(tab) == {"A": {"Half and whole": {}, "C": {}}}


def test_another_page_enters_what_is_typed(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_F2)
    type_text("Typed")
    canvas = canvas_of(tab)
    tab.show_page("links")
    assert tree(tab) == {"A": {"Typed": {}, "C": {}}}
    assert canvas.edited is None


def test_branches_are_copied_on_the_canvas_by_the_keys_of_the_outline(tab: GoalsTab) -> None:
    pick(tab, "B")
    press(Qk.Key_X, Mod.ControlModifier)
    pick(tab, "C")
    press(Qk.Key_V, Mod.ControlModifier | Mod.ShiftModifier)
    assert tree(tab) == {"A": {"C": {"B": {}}}}


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_box_is_named_whole_on_hover(tab: GoalsTab) -> None:
    goal = named(tab, "B")
    tab.document.perform("edit:goal", lambda tx: tx.update(goal, title="Long words " * 20))
    canvas = canvas_of(tab)
    point = place(canvas, Key("goal", goal.id))
    event = QHelpEvent(QEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(canvas.viewport(), event)
    assert QToolTip.text().endswith("Long words " * 20)
    hover(canvas, point)
    port = canvas.port_of(Key("goal", goal.id))
    assert port is not None
    event = QHelpEvent(QEvent.Type.ToolTip, port.toPoint(), canvas.viewport().mapToGlobal(port.toPoint()))
    QApplication.sendEvent(canvas.viewport(), event)
    assert QToolTip.text() == "Drag to what this contributes to"
    QToolTip.hideText()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_right_click_opens_the_menu_of_the_outline(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, Mod.NoModifier, place(canvas, key_of(tab, "C")))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [row.title for row in tab.current_rows()] == ["C"]
    menu.close()
