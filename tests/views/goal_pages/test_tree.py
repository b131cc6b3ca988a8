"""Writing on the canvas of a goal tree: boxes named, added, moved and linked by real keys and mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal, GoalLink
from soteplan.figures.shapes import Key
from soteplan.operations import goal_links
from soteplan.store.session import Session
from soteplan.views.goal_canvas import GoalCanvas
from soteplan.views.goal_pages.tree import TreePage
from soteplan.views.goals import GoalsTab
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
from tests.views.goal_pages.conftest import ShowTab
from tests.views.goal_pages.mouse import begin, drag, hover, place
from tests.views.hands import focused, press, type_text

Qk, Mod = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def tab(show_tab: ShowTab, workspace: Workspace) -> GoalsTab:
    """Three goals of the project: A over B and C."""

    def fill(tx: object) -> None:
        top = tx.add(Goal, title="A", kind="top_goal")  # type: ignore[attr-defined]
        for title in ("B", "C"):
            tx.add(Goal, title=title, parent_id=top.id)  # type: ignore[attr-defined]

    workspace.perform("import", fill)
    tab = show_tab(workspace)
    tab.show_row("goal", named(tab, "A").id)
    canvas_of(tab).setFocus()
    return tab


def page_of(tab: GoalsTab) -> TreePage:
    assert isinstance(tab.page, TreePage)
    return tab.page


def canvas_of(tab: GoalsTab) -> GoalCanvas:
    return page_of(tab).canvas


def named(tab: GoalsTab, title: str) -> Goal:
    return next(goal for goal in tab.document.state.rows(Goal) if goal.title == title)


def key_of(tab: GoalsTab, title: str) -> Key:
    return Key("goal", named(tab, title).id)


def with_code(tab: GoalsTab, tree: str, code: str) -> Goal:
    return next(goal for goal in tab.document.state.rows(Goal) if (goal.tree, goal.code) == (tree, code))


def tree(tab: GoalsTab, parent: str | None = None) -> dict[str, object]:
    """The goals by title, each with those under it."""
    return {goal.title: tree(tab, goal.id) for goal in tab.document.state.where(Goal, "parent_id", parent)}


def steps(tab: GoalsTab) -> int:
    return tab.document.undo_stack.index()


def pick(tab: GoalsTab, title: str) -> None:
    QTest.mouseClick(canvas_of(tab).viewport(), LEFT, Mod.NoModifier, place(canvas_of(tab), key_of(tab, title)))


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


# moving


def test_a_box_is_dragged_under_another(tab: GoalsTab) -> None:
    canvas, before = canvas_of(tab), steps(tab)
    drag(canvas, place(canvas, key_of(tab, "C")), place(canvas, key_of(tab, "B")))
    assert tree(tab) == {"A": {"B": {"C": {}}}}
    assert steps(tab) == before + 1
    assert [row.title for row in tab.current_rows()] == ["C"]


def test_a_box_is_dragged_before_its_sibling(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    drag(canvas, place(canvas, key_of(tab, "C")), place(canvas, key_of(tab, "B"), 0.5, 0.1))
    assert tree(tab) == {"A": {"C": {}, "B": {}}}


def test_a_box_is_dragged_out_to_stand_beside_a_top_goal(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    drag(canvas, place(canvas, key_of(tab, "B")), place(canvas, key_of(tab, "A"), 0.95, 0.5))
    assert tree(tab) == {"A": {"C": {}}, "B": {}}
    assert named(tab, "B").kind == "top_goal"


def test_no_box_is_dropped_into_its_own_branch(tab: GoalsTab) -> None:
    canvas, before = canvas_of(tab), steps(tab)
    drag(canvas, place(canvas, key_of(tab, "A")), place(canvas, key_of(tab, "B")))
    drag(canvas, place(canvas, key_of(tab, "B")), QPoint(2, 2))
    assert (tree(tab), steps(tab)) == ({"A": {"B": {}, "C": {}}}, before)


def test_a_tremble_of_the_hand_moves_nothing(tab: GoalsTab) -> None:
    canvas, before = canvas_of(tab), steps(tab)
    start = place(canvas, key_of(tab, "C"))
    drag(canvas, start, start + QPoint(0, -4))
    assert (tree(tab), steps(tab)) == ({"A": {"B": {}, "C": {}}}, before)


def test_esc_lets_go_of_a_dragged_box(tab: GoalsTab) -> None:
    canvas, before = canvas_of(tab), steps(tab)
    begin(canvas, place(canvas, key_of(tab, "C")), place(canvas, key_of(tab, "B")))
    resting = canvas.grab().toImage()
    press(Qk.Key_Escape)
    assert canvas.grab().toImage() != resting, "the picture and the mark are gone"
    QTest.mouseRelease(canvas.viewport(), LEFT, Mod.NoModifier, place(canvas, key_of(tab, "B")))
    assert steps(tab) == before


def test_a_move_that_would_close_a_circle_is_refused(qtbot: QtBot, tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    tab.document.perform("link", lambda tx: goal_links.link(tx, named(tab, "B"), named(tab, "C")))
    with qtbot.waitSignal(tab.workspace.refused) as told:
        drag(canvas, place(canvas, key_of(tab, "C")), place(canvas, key_of(tab, "B")))
    refusal: Refusal = told.args[0]
    assert refusal.code == "goal_circle"
    assert tree(tab) == {"A": {"B": {}, "C": {}}}


# linking


def links(tab: GoalsTab) -> list[tuple[str, str, str]]:
    state = tab.document.state
    titles = {goal.id: goal.title for goal in state.rows(Goal)}
    rows = state.rows(GoalLink)
    return [(titles[row.from_goal_id or ""], titles[row.to_goal_id or ""], row.explanation) for row in rows]


@pytest.mark.parametrize("way", ["right button", "alt", "handle"])
def test_a_link_is_drawn_from_box_to_box(tab: GoalsTab, way: str) -> None:
    canvas = canvas_of(tab)
    start, end = place(canvas, key_of(tab, "B")), place(canvas, key_of(tab, "C"))
    if way == "right button":
        drag(canvas, start, end, RIGHT)
    elif way == "alt":
        drag(canvas, start, end, LEFT, Mod.AltModifier)
    else:
        hover(canvas, start)
        port = canvas.port_of(key_of(tab, "B"))
        assert port is not None
        drag(canvas, port.toPoint(), end)
    assert links(tab) == [("B", "C", "")]
    assert focused() is canvas.explanation.area
    type_text("Since it comes first")
    press(Qk.Key_Return)
    assert links(tab) == [("B", "C", "Since it comes first")]
    assert canvas.hasFocus()


def test_the_explanation_may_be_skipped(tab: GoalsTab) -> None:
    canvas, before = canvas_of(tab), steps(tab)
    drag(canvas, place(canvas, key_of(tab, "B")), place(canvas, key_of(tab, "C")), RIGHT)
    type_text("No")
    press(Qk.Key_Escape)
    assert (links(tab), steps(tab)) == ([("B", "C", "")], before + 1)
    assert canvas.hasFocus()


def test_a_link_that_would_close_a_circle_is_refused_with_its_way(qtbot: QtBot, tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    with qtbot.waitSignal(tab.workspace.refused) as told:
        drag(canvas, place(canvas, key_of(tab, "A")), place(canvas, key_of(tab, "B")), RIGHT)
    refusal: Refusal = told.args[0]
    assert [title.rpartition(" ")[2] for title in refusal.values["path"]] == ["A", "B", "A"]  # type: ignore[attr-defined]
    assert links(tab) == []
    assert not canvas.explanation.isVisible()


def test_a_link_dropped_beside_every_box_is_none(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    drag(canvas, place(canvas, key_of(tab, "B")), QPoint(3, 3), RIGHT)
    drag(canvas, place(canvas, key_of(tab, "B")), place(canvas, key_of(tab, "B"), 0.9, 0.6), RIGHT)
    assert links(tab) == []


def test_a_link_is_selected_by_its_line_and_deleted(qtbot: QtBot, tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    tab.document.perform("link", lambda tx: goal_links.link(tx, named(tab, "B"), named(tab, "C"), "Why"))
    link = tab.document.state.rows(GoalLink)[0]
    point = canvas.middle_of(Key("goal_link", link.id))
    assert point is not None
    with qtbot.waitSignal(tab.workspace.selected) as told:
        QTest.mouseClick(canvas.viewport(), LEFT, Mod.NoModifier, point.toPoint())
    assert told.args == ["goal_link", link.id]
    press(Qk.Key_F2)
    press(Qk.Key_End)
    type_text(" not")
    press(Qk.Key_Return)
    assert links(tab) == [("B", "C", "Why not")]
    press(Qk.Key_Delete)
    assert links(tab) == []
    assert tree(tab) == {"A": {"B": {}, "C": {}}}


# presenting


@pytest.fixture
def presented(show_tab: ShowTab, example: Workspace) -> GoalsTab:
    example.look.set(presenting=True)
    return show_tab(example)


def test_while_presenting_a_drag_only_moves_the_view(presented: GoalsTab) -> None:
    canvas, before = canvas_of(presented), steps(presented)
    first, second = (Key("goal", with_code(presented, "programme", code).id) for code in ("3.1", "3.2"))
    start, bar = place(canvas, first), canvas.verticalScrollBar()
    held = bar.value()
    drag(canvas, start, start - QPoint(0, 60))
    assert steps(presented) == before
    assert bar.value() > held
    drag(canvas, place(canvas, first), place(canvas, second), RIGHT)
    hover(canvas, place(canvas, first))
    assert steps(presented) == before


def test_unlocked_a_box_moves_while_presenting(presented: GoalsTab) -> None:
    lock, canvas = page_of(presented).lock, canvas_of(presented)
    assert lock.is_shut
    buttons = presented.toolbar.findChildren(QuietButton)
    QTest.mouseClick(next(b for b in buttons if b.accessibleName().startswith("Unlock")), LEFT)
    first, second = (Key("goal", with_code(presented, "programme", code).id) for code in ("3.3", "3.2"))
    drag(canvas, place(canvas, first), place(canvas, second))
    moved = presented.document.state.get(Goal, first.row_id)
    assert moved is not None
    assert moved.parent_id == second.row_id
