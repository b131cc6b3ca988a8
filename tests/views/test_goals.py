"""The Goals tab, driven by keys and mouse; what came of it is read from the plan."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal, GoalLink
from soteplan.figures.shapes import Key
from soteplan.views.goal_outline import CODE, TITLE
from soteplan.views.goal_pages.pages import PAGES
from soteplan.views.goal_pages.tree import TreePage
from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, compose, focused, press, type_text

Qk = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def shown(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    tab = GoalsTab(workspace)
    qtbot.addWidget(tab)
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tab.resize(1046, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return tab


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    """Over a plan with nothing in it."""
    return shown(qtbot, workspace)


@pytest.fixture
def full(qtbot: QtBot, example: Workspace) -> GoalsTab:
    return shown(qtbot, example)


def page_of(tab: GoalsTab) -> TreePage:
    page = tab.page
    assert isinstance(page, TreePage)
    return page


def titles(tab: GoalsTab) -> list[tuple[int, str]]:
    """The outline as (depth, title)."""
    goals = {goal.id: goal for goal in tab.document.state.rows(Goal)}

    def depth(goal: Goal) -> int:
        return 1 + depth(goals[goal.parent_id]) if goal.parent_id else 0

    def walk(parent_id: str | None) -> Iterator[Goal]:
        for goal in tab.document.state.where(Goal, "parent_id", parent_id):
            yield goal
            yield from walk(goal.id)

    return [(depth(goal), goal.title) for goal in walk(None)]


def dictate(text: str) -> None:
    """Type over the title that stands selected in the editor, and finish it."""
    type_text(text)
    press(Qk.Key_Return)


def goal_with(tab: GoalsTab, tree: str, code: str) -> Goal:
    return next(goal for goal in tab.document.state.rows(Goal) if (goal.tree, goal.code) == (tree, code))


def box_middle(tab: GoalsTab, goal: Goal) -> QPoint:
    place = page_of(tab).canvas.place_of(Key("goal", goal.id))
    assert place is not None
    return place.center()


def test_an_empty_plan_offers_the_first_step(tab: GoalsTab) -> None:
    assert focused() is tab.first_step.button
    press(Qk.Key_Space)
    dictate("Sujuvat lähipalvelut – ”yhdestä ovesta” €")
    assert titles(tab) == [(0, "Sujuvat lähipalvelut – ”yhdestä ovesta” €")]
    assert tab.pages.currentIndex() == 0


def test_a_goal_tree_is_dictated_by_keyboard_alone(tab: GoalsTab) -> None:
    press(Qk.Key_Space)
    dictate("Palvelut toimivat")
    press(Qk.Key_Return, CTRL)
    dictate("Yhteys samana päivänä")
    press(Qk.Key_Return)
    dictate("Hoitoon viikossa")
    press(Qk.Key_Tab)
    press(Qk.Key_Return)
    dictate("Kolmas")
    press(Qk.Key_Backtab, SHIFT)
    assert titles(tab) == [
        (0, "Palvelut toimivat"),
        (1, "Yhteys samana päivänä"),
        (2, "Hoitoon viikossa"),
        (1, "Kolmas"),
    ]
    press(Qk.Key_Up, ALT)
    assert [title for _, title in titles(tab)][1] == "Kolmas"
    assert [goal.title for goal in tab.current_rows()] == ["Kolmas"]
    assert tab.outline.hasFocus()


def test_text_from_an_input_method_reaches_the_plan(tab: GoalsTab) -> None:
    press(Qk.Key_Space)
    compose("Lähellä ja ajallaan")
    press(Qk.Key_Return)
    assert titles(tab) == [(0, "Lähellä ja ajallaan")]


def test_undo_goes_back_step_by_step_to_the_empty_plan(tab: GoalsTab) -> None:
    press(Qk.Key_Space)
    dictate("A")
    press(Qk.Key_Return)
    dictate("B")
    press(Qk.Key_Tab)
    for expected in ([(0, "A"), (0, "B")], [(0, "A"), (0, "New goal")], [(0, "A")], [(0, "New goal")], []):
        tab.document.undo()
        assert titles(tab) == expected
    assert tab.pages.currentWidget() is tab.first_step


def test_undo_shows_what_it_brought_back(full: GoalsTab) -> None:
    goal = goal_with(full, "project", "2.2")
    full.show_row("goal", goal.id)
    press(Qk.Key_Up, ALT)
    full.show_row("goal", goal_with(full, "benefit", "1").id)
    full.document.undo()
    assert full.tree == "project"
    assert [row.id for row in full.current_rows()] == [goal.id]


def test_a_goal_with_goals_under_it_is_deleted_only_after_asking(full: GoalsTab) -> None:
    goal = goal_with(full, "project", "2")
    full.show_row("goal", goal.id)
    asked = answer(yes=False)
    press(Qk.Key_Delete)
    assert "Goals (3)" in asked[0]
    assert full.document.state.get(Goal, goal.id)
    answer(yes=True)
    press(Qk.Key_Delete)
    assert [g.code for g in full.document.state.rows(Goal) if g.tree == "project" and not g.parent_id] == ["1", "2"]
    assert [row.code for row in full.current_rows()] == ["2"], "the keyboard stays on a row"
    assert not full.document.state.get(Goal, goal.id)
    full.document.undo()
    assert [row.id for row in full.current_rows()] == [goal.id]
    assert len(full.document.state.where(GoalLink, "from_goal_id", goal_with(full, "project", "2.1").id)) == 1


def test_a_new_goal_goes_on_the_numbering_and_the_kind(full: GoalsTab) -> None:
    full.show_row("goal", goal_with(full, "project", "3.4").id)
    press(Qk.Key_Return)
    dictate("Fifth")
    assert goal_with(full, "project", "3.5").title == "Fifth"
    full.show_row("goal", goal_with(full, "programme", "1").id)
    press(Qk.Key_Return, CTRL)
    dictate("Area")
    assert goal_with(full, "programme", "1.5").kind == "result_area"


def test_the_heading_of_a_tree_takes_new_goals(full: GoalsTab) -> None:
    full.outline.setCurrentIndex(full.model.index_of("process"))
    press(Qk.Key_Return)
    dictate("Closing")
    assert goal_with(full, "process", "P9").kind == "process_goal"


def test_a_click_on_a_box_selects_its_row_and_the_inspector(qtbot: QtBot, full: GoalsTab) -> None:
    goal = goal_with(full, "programme", "3.2")
    with qtbot.waitSignal(full.workspace.selected) as told:
        QTest.mouseClick(page_of(full).canvas.viewport(), Qt.MouseButton.LeftButton, pos=box_middle(full, goal))
    assert told.args == ["goal", goal.id]
    assert [row.id for row in full.current_rows()] == [goal.id]
    assert goal.title in page_of(full).canvas.accessibleName()


def test_the_selected_row_is_ringed_in_its_tree(full: GoalsTab) -> None:
    goal = goal_with(full, "benefit", "3")
    before = page_of(full).canvas.grab().toImage()
    full.show_row("goal", goal.id)
    assert full.tree == "benefit"
    assert page_of(full).canvas.selected == Key("goal", goal.id)
    assert page_of(full).canvas.place_of(Key("goal", goal.id)) is not None
    assert page_of(full).canvas.grab().toImage() != before
    assert page_of(full).canvas.figure.title == "Benefit goals"


def test_a_double_click_on_a_box_edits_the_title_in_the_outline(full: GoalsTab) -> None:
    goal = goal_with(full, "programme", "1.2")
    point = box_middle(full, goal)
    QTest.mouseClick(page_of(full).canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(page_of(full).canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    dictate("Tieto käyttöön")
    assert goal_with(full, "programme", "1.2").title == "Tieto käyttöön"


def test_arrow_keys_walk_from_box_to_box(full: GoalsTab) -> None:
    full.show_row("goal", goal_with(full, "programme", "3").id)
    page_of(full).canvas.setFocus()
    press(Qk.Key_Left)
    assert [row.code for row in full.current_rows()] == ["2"]
    press(Qk.Key_Right)
    press(Qk.Key_Down)
    assert [row.code for row in full.current_rows()] == ["3.1"]
    assert page_of(full).canvas.hasFocus()
    press(Qk.Key_F2)
    dictate("Renamed")
    assert goal_with(full, "programme", "3.1").title == "Renamed"


def test_ctrl_and_the_wheel_zoom_around_the_pointer(full: GoalsTab) -> None:
    view = page_of(full).canvas
    fitted = view.zoom
    view.set_zoom(2.0)
    full.show_row("goal", goal_with(full, "programme", "3.1").id)
    point = QPointF(box_middle(full, goal_with(full, "programme", "3.1")))
    under, zoom = view.to_figure(point), view.zoom
    no = Qt.MouseButton.NoButton
    for _ in range(4):
        event = QWheelEvent(
            point,
            view.viewport().mapToGlobal(point),
            QPoint(),
            QPoint(0, 120),
            no,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)
    assert view.zoom == pytest.approx(zoom * 1.15**4)
    assert (view.to_figure(point) - under).manhattanLength() < 3
    view.setFocus()
    press(Qk.Key_0)
    assert view.zoom == pytest.approx(fitted)


def test_dragging_the_paper_pans(full: GoalsTab) -> None:
    view = page_of(full).canvas
    view.set_zoom(2.0)
    bar, start = view.horizontalScrollBar(), QPoint(300, 300)
    before = bar.value()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start - QPoint(60, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    assert bar.value() == before + 60


def test_closed_rows_close_their_boxes(qtbot: QtBot, full: GoalsTab) -> None:
    goal = goal_with(full, "programme", "3")
    below = Key("goal", goal_with(full, "programme", "3.1").id)
    full.show_row("goal", goal.id)
    press(Qk.Key_Left)
    qtbot.waitUntil(lambda: page_of(full).canvas.place_of(below) is None)
    press(Qk.Key_Right)
    qtbot.waitUntil(lambda: page_of(full).canvas.place_of(below) is not None)


def test_an_edit_reaches_the_drawing_once_it_is_shown(qtbot: QtBot, full: GoalsTab) -> None:
    goal = goal_with(full, "programme", "2.1")
    full.hide()
    drawn = page_of(full).canvas.figure
    full.document.perform("edit:goal", lambda tx: tx.update(goal, title="Muuttunut"))
    QApplication.processEvents()
    assert page_of(full).canvas.figure is drawn
    full.show()
    qtbot.waitUntil(lambda: "Muuttunut" in page_of(full).canvas.figure.description)


def test_finding_goes_from_match_to_match(full: GoalsTab) -> None:
    full.find_text()
    type_text("services")
    first = [row.id for row in full.current_rows()]
    press(Qk.Key_Return)
    second = [row.id for row in full.current_rows()]
    assert first != second
    press(Qk.Key_Return, SHIFT)
    assert [row.id for row in full.current_rows()] == first
    type_text("zzz")
    assert full.find_bar.told == "Not found"
    press(Qk.Key_Escape)
    assert full.outline.hasFocus()


def test_a_code_is_edited_in_its_own_column(full: GoalsTab) -> None:
    goal = goal_with(full, "programme", "2.1")
    full.outline.edit_title(goal.id, CODE)
    dictate("2.7")
    assert goal_with(full, "programme", "2.7").id == goal.id
    assert full.outline.header().visualIndex(CODE) < full.outline.header().visualIndex(TITLE)


def test_the_tree_switch_draws_another_tree(full: GoalsTab) -> None:
    button = page_of(full).switch["process"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert full.tree == "process"
    assert page_of(full).canvas.figure.title == "Process goals"
    assert button.isChecked()


def test_problems_have_a_heading_only_while_there_are_any(full: GoalsTab) -> None:
    heading = full.model.index_of("problem")
    assert full.outline.isRowHidden(heading.row(), heading.parent())
    full.document.perform("add:goal", lambda tx: tx.add(Goal, tree="problem", kind="problem", title="Jonot"))
    assert not full.outline.isRowHidden(heading.row(), heading.parent())
    full.document.undo()
    assert full.outline.isRowHidden(heading.row(), heading.parent())


def test_links_lead_to_the_goal_they_start_from(full: GoalsTab) -> None:
    link = full.document.state.rows(GoalLink)[0]
    assert full.show_row("goal_link", link.id)
    assert [row.id for row in full.current_rows()] == [link.from_goal_id]


def test_a_goal_that_changes_its_level_changes_the_kind_that_went_with_it(tab: GoalsTab) -> None:
    press(Qk.Key_Space)
    dictate("Top")
    press(Qk.Key_Return, CTRL)
    dictate("Part")
    press(Qk.Key_Return)
    dictate("Second top")
    press(Qk.Key_Backtab, SHIFT)
    assert [goal.kind for goal in tab.document.state.rows(Goal)] == ["top_goal", "goal", "top_goal"]
    tab.document.undo()
    kinds = {goal.title: goal.kind for goal in tab.document.state.rows(Goal)}
    assert kinds["Second top"] == "goal", "one step takes back both"


def test_the_question_names_what_hangs_from_a_goal(full: GoalsTab) -> None:
    full.show_row("goal", goal_with(full, "benefit", "1").id)
    asked = answer(yes=False)
    press(Qk.Key_Delete)
    words = asked[0]
    assert "Links to goals (3): TPK1/TP2 " in words
    assert "Indicators (4): National indicators of access and continuity; " in words
    assert words.count(" and 1 more") == 2
    assert "1.1 Multiprofessional" in words, "a link is named by the goal at its other end"


def test_the_outline_comes_back_as_wide_as_it_was(full: GoalsTab) -> None:
    full.splitter.setSizes([500, 546])
    before = full.splitter.sizes()
    for key in ("links", "logframe", "process"):
        full.show_page(key)
        QApplication.processEvents()
    assert full.splitter.sizes() == before


def test_a_page_that_is_not_seen_asks_for_no_room(full: GoalsTab) -> None:
    full.show_page("links")
    page = full.show_page("process")
    assert full.book.minimumSizeHint().width() == page.minimumSizeHint().width()


def test_a_room_sees_more_of_the_figure_than_of_the_outline(qtbot: QtBot, example: Workspace) -> None:
    example.look.presenting = True
    tab = GoalsTab(example)
    qtbot.addWidget(tab)
    tab.resize(1600, 800)
    with qtbot.waitExposed(tab):
        tab.show()
    outline, figure = tab.splitter.sizes()
    assert figure > 2 * outline


@pytest.mark.parametrize("key", [entry.key for entry in PAGES])
def test_no_line_stands_on_the_toolbar_with_nothing_behind_it(full: GoalsTab, key: str) -> None:
    full.show_page(key)
    shown = [action for action in full.toolbar.actions() if action.isVisible()]
    assert not shown[-1].isSeparator()
    assert not any(a.isSeparator() and (b.isSeparator() or not buttons(full, b)) for a, b in pairwise(shown))


def buttons(tab: GoalsTab, action: QAction) -> bool:
    return isinstance(tab.toolbar.widgetForAction(action), QToolButton)
