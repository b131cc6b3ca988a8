"""The mouse on the canvas of a goal tree: boxes moved, links drawn, and the lock while presenting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal, GoalLink
from soteplan.figures.shapes import Key
from soteplan.operations import goal_links
from soteplan.views.goals import GoalsTab
from soteplan.views.leaving import finish_typing
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace
from tests.views.goal_pages.conftest import ShowTab
from tests.views.goal_pages.mouse import begin, drag, hover, place
from tests.views.goal_pages.trees import canvas_of, key_of, named, page_of, steps, tree, with_code
from tests.views.hands import focused, press, type_text

Qk, Mod = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


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


def test_saving_keeps_what_is_explained_so_far(tab: GoalsTab) -> None:
    canvas = canvas_of(tab)
    drag(canvas, place(canvas, key_of(tab, "B")), place(canvas, key_of(tab, "C")), RIGHT)
    type_text("Since")
    finish_typing(tab)
    assert links(tab) == [("B", "C", "Since")]
    type_text(" then")
    canvas.setFocus()
    assert links(tab) == [("B", "C", "Since then")]
    assert not canvas.explanation.isVisible()


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
    presented.resize(1366, 1000)
    lock, canvas = page_of(presented).lock, canvas_of(presented)
    assert lock.is_shut
    buttons = presented.toolbar.findChildren(QuietButton)
    QTest.mouseClick(next(b for b in buttons if b.accessibleName().startswith("Unlock")), LEFT)
    first, second = (Key("goal", with_code(presented, "programme", code).id) for code in ("3.3", "3.2"))
    drag(canvas, place(canvas, first), place(canvas, second))
    moved = presented.document.state.get(Goal, first.row_id)
    assert moved is not None
    assert moved.parent_id == second.row_id


def test_the_lock_is_one_on_all_pages(presented: GoalsTab) -> None:
    def button() -> QuietButton:
        QApplication.processEvents()
        names = ("Unlock", "The mouse")
        shown = [b for b in presented.findChildren(QuietButton) if b.isVisible()]
        return next(b for b in shown if b.accessibleName().startswith(names))

    QTest.mouseClick(button(), LEFT)
    presented.show_page("links")
    assert button().isChecked()
    QTest.mouseClick(button(), LEFT)
    presented.show_page("tree")
    assert not button().isChecked()
    assert page_of(presented).lock.is_shut
