"""The Links page: ticking by mouse and keys, drawing in the diagram, and what is told and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from soteplan.figures.shapes import Key
from soteplan.models.link_matrix import SUM
from soteplan.operations import goal_links
from soteplan.store.session import Session
from soteplan.views.goal_pages.links import LinksPage
from soteplan.views.goals import GoalsTab
from soteplan.views.link_heads import Corner
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.goal_pages.conftest import ShowTab
from tests.views.goal_pages.mouse import RIGHT, drag, place
from tests.views.hands import focused, press, type_text

Qk, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
ACROSS = Qt.Orientation.Horizontal


@pytest.fixture
def page(full: GoalsTab) -> LinksPage:
    return opened_page(full)


def opened_page(tab: GoalsTab) -> LinksPage:
    page = tab.show_page("links")
    assert isinstance(page, LinksPage)
    tab.take_focus()
    return page


def goal(page: LinksPage, tree: str, code: str) -> Goal:
    return next(g for g in page.document.state.rows(Goal) if (g.tree, g.code) == (tree, code))


def action(page: LinksPage, code: str) -> Action:
    return next(a for a in page.document.state.rows(Action) if a.code == code)


def stand_on(page: LinksPage, source: str, target: str) -> None:
    page.table.setCurrentIndex(page.matrix.index_of(goal(page, "project", source).id, goal(page, "benefit", target).id))


def linked(page: LinksPage, source: str, target: str) -> bool:
    ends = goal(page, "project", source), goal(page, "benefit", target)
    return goal_links.between(page.document.state, *ends) is not None


@pytest.mark.parametrize("way", ["click", "Space", "x"])
def test_a_cell_is_ticked_and_unticked(page: LinksPage, way: str) -> None:
    stand_on(page, "1.3", "1")
    steps = page.document.undo_stack.index()
    for expected in (True, False):
        if way == "click":
            point = page.table.visualRect(page.table.currentIndex()).center()
            QTest.mouseClick(page.table.viewport(), LEFT, Mod.NoModifier, point)
        elif way == "Space":
            press(Qk.Key_Space)
        else:
            press(Qk.Key_X)
        assert linked(page, "1.3", "1") is expected
    assert page.document.undo_stack.index() == steps + 2
    page.document.undo()
    assert linked(page, "1.3", "1")


def test_the_arrows_walk_and_the_line_below_tells_where(page: LinksPage) -> None:
    stand_on(page, "1.1", "1")
    assert page.told.text().startswith("1.1 Multiprofessional teams")
    assert "contributes to 1 Equal access" in page.told.text()
    press(Qk.Key_Down)
    press(Qk.Key_Right)
    assert page.table.currentIndex() == page.matrix.index_of(
        goal(page, "project", "1.2").id, goal(page, "benefit", "2").id
    )
    assert "no link to 2" in page.told.text()
    press(Qk.Key_Space)
    assert "contributes to 2" in page.told.text()


def test_the_line_below_tells_of_the_first_cell_as_soon_as_the_page_is_there(full: GoalsTab) -> None:
    page = full.show_page("links")
    assert isinstance(page, LinksPage)
    assert page.told.text().startswith("1 Uniform services")


def test_the_tools_that_zoom_keep_their_place_and_are_for_the_diagram(page: LinksPage) -> None:
    tools = [tool for tool in page.tab.findChildren(QuietButton) if "0)" in tool.toolTip() and tool.isVisible()]
    places = [(tool.pos(), button.pos()) for tool in tools for button in page.mode_switch.values()]
    assert places
    assert [tool.isEnabled() for tool in tools] == [False]
    page.show_mode("diagram")
    QApplication.processEvents()
    assert [(tool.pos(), button.pos()) for tool in tools for button in page.mode_switch.values()] == places
    assert [tool.isEnabled() for tool in tools] == [True]


def test_a_diagram_too_high_to_be_read_whole_takes_the_width_there_is(page: LinksPage) -> None:
    page.show_mode("diagram")
    page.tab.resize(2000, 400)
    QApplication.processEvents()
    assert page.diagram.zoom == 1.0
    assert page.diagram.verticalScrollBar().maximum() > 0
    assert page.diagram.horizontalScrollBar().maximum() == 0


def test_sums_stand_in_the_heads(page: LinksPage) -> None:
    counts = [page.matrix.headerData(n, ACROSS, SUM) for n in range(5)]
    assert counts == [3, 2, 2, 4, 4]
    stand_on(page, "1.3", "1")
    press(Qk.Key_Space)
    assert page.matrix.headerData(0, ACROSS, SUM) == counts[0] + 1


def test_enter_explains_a_link(page: LinksPage) -> None:
    stand_on(page, "1.3", "1")
    press(Qk.Key_Space)
    press(Qk.Key_Return)
    assert focused() is page.table.explanation.area
    type_text("Closer to home – ääni")
    press(Qk.Key_Return)
    link = page.matrix.link_at(page.table.currentIndex())
    assert link.explanation == "Closer to home – ääni"
    assert page.table.hasFocus()
    press(Qk.Key_F2)
    press(Qk.Key_Delete)
    press(Qk.Key_Escape)
    assert page.matrix.link_at(page.table.currentIndex()).explanation == "Closer to home – ääni"


def test_to_explain_what_is_not_linked_links_it(page: LinksPage) -> None:
    stand_on(page, "1.3", "1")
    press(Qk.Key_F2)
    press(Qk.Key_Escape)
    assert not linked(page, "1.3", "1")
    press(Qk.Key_F2)
    type_text("Why")
    press(Qk.Key_Return)
    assert linked(page, "1.3", "1")


def test_the_inspector_hears_of_the_link_in_the_cell(qtbot: QtBot, page: LinksPage) -> None:
    stand_on(page, "1.2", "2")
    with qtbot.waitSignal(page.workspace.selected) as told:
        press(Qk.Key_Left)
    link = page.matrix.link_at(page.table.currentIndex())
    assert told.args == ["goal_link", link.id]
    assert page.current_rows() == [link]


def test_the_other_pairs_are_shown_by_a_switch(page: LinksPage) -> None:
    QTest.mouseClick(page.pairing_switch["actions_goals"], LEFT)
    assert page.table.hasFocus()
    press(Qk.Key_Down)
    press(Qk.Key_Space)
    (first,) = [row for row in page.document.state.rows(ActionGoal) if row.goal_id == goal(page, "project", "1").id]
    assert first.action_id == action(page, "TPK1/TP1").id
    QTest.mouseClick(page.pairing_switch["actions_benefits"], LEFT)
    assert [page.matrix.headerData(n, ACROSS, SUM) for n in range(5)] == [3, 6, 4, 5, 4]


def test_what_is_seen_is_kept_when_the_window_is_laid_out_anew(show_tab: ShowTab, page: LinksPage) -> None:
    QTest.mouseClick(page.pairing_switch["actions_goals"], LEFT)
    QTest.mouseClick(page.mode_switch["diagram"], LEFT)
    again = show_tab(page.workspace).page
    assert isinstance(again, LinksPage)
    assert (again.pairing, again.mode) == ("actions_goals", "diagram")
    assert again.pages.currentWidget() is again.diagram


def test_a_row_is_found_by_its_words(page: LinksPage) -> None:
    assert page.find_text("self-help", 0)
    assert page.matrix.rows[page.table.currentIndex().row()].row.code == "2.2"
    assert not page.find_text("no such words", 1)


def test_a_link_is_shown_in_the_pair_that_has_it(page: LinksPage) -> None:
    link = page.document.state.rows(ActionGoal)[0]
    assert page.show_row("action_goal", link.id)
    assert page.pairing == "actions_benefits"
    assert page.matrix.link_at(page.table.currentIndex()) == link
    assert page.show_row("goal", goal(page, "project", "1.2").id)
    assert not page.show_row("goal", goal(page, "programme", "3.1").id)


def test_an_empty_plan_says_what_links_need(show_tab: ShowTab, workspace: Workspace) -> None:
    page = opened_page(show_tab(workspace))
    assert page.pages.currentIndex() == 2
    workspace.perform("add", lambda tx: [tx.add(Goal, title="A"), tx.add(Goal, title="B", tree="benefit")])
    assert page.pages.currentIndex() == 0
    press(Qk.Key_Space)
    assert len(workspace.document.state.rows(GoalLink)) == 1


def test_a_change_of_the_look_keeps_the_page_though_actions_are_at_home_elsewhere(program: Program) -> None:
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.show()
    window.open_tab("goals")
    assert isinstance(window.tab, GoalsTab)
    page = opened_page(window.tab)
    page.show_pairing("actions_goals")
    page.table.setCurrentIndex(page.matrix.index(2, 2))
    window.look.step_zoom(1)
    tab = window.tab
    assert isinstance(tab, GoalsTab)
    assert isinstance(tab.page, LinksPage)
    assert tab.page.table.currentIndex().row() == 2
    window.look.step_zoom(0)


def test_the_heads_are_as_high_as_their_words_at_any_width(page: LinksPage) -> None:
    for width in (1046, 760, 1800, 900):
        page.tab.resize(width, 640)
        QApplication.processEvents()
        heads, corner = page.table.columns_, page.table.findChildren(Corner)[0]
        assert heads.height() == heads.sizeHint().height() == corner.height()
        assert page.table.rows_.width() == corner.width()
        assert page.table.viewport().y() == heads.height()


# the diagram


@pytest.fixture
def drawn(page: LinksPage) -> LinksPage:
    QTest.mouseClick(page.mode_switch["diagram"], LEFT)
    return page


def keys_of(page: LinksPage, source: str, target: str) -> tuple[Key, Key]:
    return Key("goal", goal(page, "project", source).id), Key("goal", goal(page, "benefit", target).id)


def test_a_link_is_drawn_from_card_to_card(drawn: LinksPage) -> None:
    source, target = keys_of(drawn, "1.3", "1")
    drag(drawn.diagram, place(drawn.diagram, source), place(drawn.diagram, target))
    assert linked(drawn, "1.3", "1")
    type_text("Drawn")
    press(Qk.Key_Return)
    assert drawn.current_rows()[0].explanation == "Drawn"
    drag(drawn.diagram, place(drawn.diagram, keys_of(drawn, "1.3", "3")[1]), place(drawn.diagram, source), RIGHT)
    assert linked(drawn, "1.3", "3"), "the same from right to left"


def test_a_line_is_selected_by_a_click_and_deleted(drawn: LinksPage) -> None:
    ends = goal(drawn, "project", "1.1"), goal(drawn, "benefit", "1")
    link = goal_links.between(drawn.document.state, *ends)
    assert link is not None
    point = drawn.diagram.middle_of(Key("goal_link", link.id))
    assert point is not None
    QTest.mouseClick(drawn.diagram.viewport(), LEFT, Mod.NoModifier, point.toPoint())
    assert drawn.current_rows() == [link]
    press(Qk.Key_Delete)
    assert not linked(drawn, "1.1", "1")
    drawn.document.undo()
    assert linked(drawn, "1.1", "1")


def test_a_link_that_is_there_is_refused(qtbot: QtBot, drawn: LinksPage) -> None:
    source, target = keys_of(drawn, "1.1", "1")
    with qtbot.waitSignal(drawn.workspace.refused) as told:
        drag(drawn.diagram, place(drawn.diagram, source), place(drawn.diagram, target))
    refusal: Refusal = told.args[0]
    assert refusal.code == "already_linked"


def test_delete_without_a_line_deletes_nothing(drawn: LinksPage) -> None:
    source, _ = keys_of(drawn, "1.1", "1")
    QTest.mouseClick(drawn.diagram.viewport(), LEFT, Mod.NoModifier, place(drawn.diagram, source))
    before = drawn.document.undo_stack.index()
    press(Qk.Key_Delete)
    assert drawn.document.undo_stack.index() == before


def test_while_presenting_the_mouse_links_only_unlocked(show_tab: ShowTab, example: Workspace) -> None:
    example.look.presenting = True
    example.look.apply()
    page = opened_page(show_tab(example))
    stand_on(page, "1.3", "1")
    point = page.table.visualRect(page.table.currentIndex()).center()
    QTest.mouseClick(page.table.viewport(), LEFT, Mod.NoModifier, point)
    assert not linked(page, "1.3", "1")
    press(Qk.Key_Space)
    assert linked(page, "1.3", "1"), "a key is no stray click"
    QTest.mouseClick(next(b for b in page.findChildren(QuietButton) if b.accessibleName().startswith("Unlock")), LEFT)
    QTest.mouseClick(page.table.viewport(), LEFT, Mod.NoModifier, point)
    assert not linked(page, "1.3", "1")
    example.look.presenting = False
