"""The logical framework in the Goals tab, driven by keys; what came of it is read from the plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from soteplan.domain.evaluation import Indicator
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.logframe import level_of
from soteplan.domain.schedule import Action
from soteplan.models.logframe_lines import LineKind
from soteplan.models.logframe_words import ASSUMPTION, INDICATOR, LEVEL, LOGIC, SOURCE, VALUES
from soteplan.views.goal_pages.logframe import LogframePage
from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, compose, focused, press, type_text

Qk = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def shown(qtbot: QtBot, workspace: Workspace) -> LogframePage:
    tab = GoalsTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1046, 640)
    page = tab.show_page("logframe")
    assert isinstance(page, LogframePage)
    with qtbot.waitExposed(tab):
        tab.show()
    # How the table is filled at first is watched by its own tests, which need no window.
    QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace) -> LogframePage:
    return shown(qtbot, workspace)


@pytest.fixture
def full(qtbot: QtBot, example: Workspace) -> LogframePage:
    return shown(qtbot, example)


def goals(page: LogframePage) -> list[Goal]:
    return page.document.state.rows(Goal)


def benefit(page: LogframePage, code: str) -> Goal:
    return next(goal for goal in goals(page) if goal.kind == "benefit_goal" and goal.code == code)


def action(page: LogframePage, code: str) -> Action:
    return next(row for row in page.document.state.rows(Action) if row.code == code)


def go(page: LogframePage, row_id: str, column: int = LOGIC) -> None:
    page.grid.go_to(page.table.index_of(row_id).siblingAtColumn(column))
    page.grid.setFocus()


def here(page: LogframePage) -> tuple[str, int]:
    """The text of the current cell, and its column."""
    index = page.grid.currentIndex()
    return str(index.data()), index.column()


def is_writing() -> bool:
    return isinstance(QApplication.focusWidget(), QPlainTextEdit)


def test_a_whole_matrix_is_written_by_keyboard(empty: LogframePage) -> None:
    for text in ("Terveempi väestö", "Yksi sote-keskus", "Palvelut saa ajallaan"):
        press(Qk.Key_F2)
        compose(text)
        press(Qk.Key_Return)
        press(Qk.Key_Down)
    press(Qk.Key_Down)
    type_text("Uusi toimintamalli")
    press(Qk.Key_Return)
    state = empty.document.state
    assert [(g.tree, g.kind, g.title) for g in goals(empty)] == [
        ("programme", "purpose", "Terveempi väestö"),
        ("project", "purpose", "Yksi sote-keskus"),
        ("project", "top_goal", "Palvelut saa ajallaan"),
    ]
    (pilot,) = state.rows(Action)
    assert pilot.title == "Uusi toimintamalli"
    assert [(link.action_id, link.goal_id) for link in state.rows(ActionGoal)] == [(pilot.id, goals(empty)[2].id)]
    assert empty.document.undo_stack.count() == 4
    assert here(empty) == ("Uusi toimintamalli", LOGIC)


def test_enter_adds_indicators_one_after_another_and_tab_leads_to_their_sources(full: LogframePage) -> None:
    go(full, benefit(full, "5").id, INDICATOR)
    for text, source in (("First", "Register"), ("Second", "Survey")):
        press(Qk.Key_Return)
        assert is_writing()
        type_text(text)
        press(Qk.Key_Tab)
        type_text("1 -> 2 h")
        press(Qk.Key_Tab)
        type_text(source)
        press(Qk.Key_Return)
        press(Qk.Key_Left)
        press(Qk.Key_Left)
    rows = full.document.state.where(Indicator, "goal_id", benefit(full, "5").id)
    assert [(i.title, i.source, i.baseline, i.target, i.unit) for i in rows[1:3]] == [
        ("First", "Register", 1.0, 2.0, "h"),
        ("Second", "Survey", 1.0, 2.0, "h"),
    ]
    assert len(rows) == 5


def test_a_line_on_which_nothing_is_written_goes_and_leaves_no_trace(full: LogframePage) -> None:
    lines, steps = full.table.rowCount(), full.document.undo_stack.count()
    go(full, benefit(full, "1").id, INDICATOR)
    before = here(full)
    press(Qk.Key_Return)
    assert full.table.rowCount() == lines + 1
    press(Qk.Key_Escape)
    assert (full.table.rowCount(), here(full)) == (lines, before)
    press(Qk.Key_Return, CTRL)
    press(Qk.Key_Return)
    assert (full.table.rowCount(), full.document.undo_stack.count()) == (lines, steps)
    assert focused() is full.grid


def test_ctrl_enter_adds_a_row_of_the_level_from_any_column(full: LogframePage) -> None:
    go(full, benefit(full, "2").id, SOURCE)
    press(Qk.Key_Return, CTRL)
    type_text("A new result")
    press(Qk.Key_Return, CTRL)
    type_text("Another")
    press(Qk.Key_Return)
    titles = [goal.title for goal in goals(full) if goal.kind == "benefit_goal"]
    assert titles[2:4] == ["A new result", "Another"]
    go(full, action(full, "TPK2/TP8").id)
    press(Qk.Key_Return)
    type_text("A new action")
    press(Qk.Key_Return)
    state = full.document.state
    added = next(row for row in state.rows(Action) if row.title == "A new action")
    assert added.package_id == action(full, "TPK2/TP8").package_id
    assert [link.goal_id for link in state.where(ActionGoal, "action_id", added.id)] == [benefit(full, "1").id]
    assert full.table.row_at(full.grid.currentIndex()) == added


def test_an_assumption_may_have_several_lines(full: LogframePage) -> None:
    go(full, benefit(full, "3").id, ASSUMPTION)
    type_text("Staff stays.")
    press(Qk.Key_Return, SHIFT)
    type_text("Money too.")
    press(Qk.Key_Return)
    assert benefit(full, "3").assumption == "Staff stays.\nMoney too."
    press(Qk.Key_Delete)
    assert benefit(full, "3").assumption == ""


def test_a_refused_title_stays_to_be_mended(full: LogframePage) -> None:
    told: list[str] = []
    full.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    go(full, benefit(full, "3").id)
    title = benefit(full, "3").title
    press(Qk.Key_F2)
    press(Qk.Key_Delete)
    press(Qk.Key_Return)
    assert told == ["required"]
    assert is_writing()
    press(Qk.Key_Escape)
    assert (benefit(full, "3").title, is_writing()) == (title, False)


def test_the_arrows_walk_over_merged_cells_whole(full: LogframePage) -> None:
    go(full, benefit(full, "1").id)
    press(Qk.Key_Down)
    assert here(full) == (f"2 {benefit(full, '2').title}", LOGIC)
    press(Qk.Key_Right)
    press(Qk.Key_Down)
    assert here(full) == ("Contacts that start in a digital channel", INDICATOR)
    press(Qk.Key_Left)
    assert here(full) == (f"2 {benefit(full, '2').title}", LOGIC)
    press(Qk.Key_Up)
    assert here(full) == (f"1 {benefit(full, '1').title}", LOGIC)
    press(Qk.Key_End)
    assert here(full)[1] == ASSUMPTION
    press(Qk.Key_Home, CTRL)
    assert full.grid.currentIndex().row() == 0


def test_tab_goes_through_the_cells_that_can_be_written_in(full: LogframePage) -> None:
    go(full, benefit(full, "1").id)
    walked = []
    for _ in range(6):
        press(Qk.Key_Tab)
        walked.append(full.grid.currentIndex().column())
    assert walked == [INDICATOR, VALUES, SOURCE, ASSUMPTION, INDICATOR, VALUES]
    press(Qk.Key_Backtab, SHIFT)
    assert here(full)[1] == INDICATOR


def test_the_inspector_shows_the_row_of_the_cell(full: LogframePage) -> None:
    told: list[tuple[str, str]] = []
    full.workspace.selected.connect(lambda table, row_id: told.append((table, row_id)))
    first = full.document.state.where(Indicator, "goal_id", benefit(full, "2").id)[0]
    go(full, benefit(full, "2").id)
    go(full, benefit(full, "2").id, INDICATOR)
    go(full, benefit(full, "2").id, SOURCE)
    go(full, benefit(full, "2").id, ASSUMPTION)
    assert told == [("goal", benefit(full, "2").id), ("indicator", first.id), ("goal", benefit(full, "2").id)]


def test_keys_move_a_goal_between_levels(full: LogframePage) -> None:
    goal = benefit(full, "4")
    go(full, goal.id)
    press(Qk.Key_Up, ALT | SHIFT)
    assert benefit(full, "4").logframe == "purpose"
    assert full.table.row_at(full.grid.currentIndex()).id == goal.id
    press(Qk.Key_Down, ALT | SHIFT)
    assert (benefit(full, "4").logframe, level_of(full.document.state, goal)) == ("auto", "result")


def choose(page: LogframePage, words: str) -> None:
    """Choose from the menu of the current row."""
    next(each for each in page.menu().actions() if words in each.text()).trigger()


def test_a_menu_offers_the_levels_of_a_goal_and_the_results_of_an_action(full: LogframePage) -> None:
    go(full, benefit(full, "4").id)
    choose(full, "Not in the matrix")
    assert benefit(full, "4").logframe == "none"
    assert not full.table.index_of(benefit(full, "4").id).isValid()
    idle = action(full, "TPK2/TP4")
    assert full.table.lines[full.table.index_of(idle.id).row()].result is None
    go(full, idle.id)
    offered = [each.text() for each in full.menu().actions() if each.isCheckable()]
    assert [text[:1] for text in offered] == ["1", "2", "3", "5"]
    choose(full, benefit(full, "1").title)
    assert full.table.lines[full.table.index_of(idle.id).row()].under == benefit(full, "1").id


def test_delete_asks_for_a_row_and_takes_a_reference_away(full: LogframePage) -> None:
    one = action(full, "TPK1/TP2")
    go(full, one.id)
    choose(full, benefit(full, "5").title)
    reference = full.table.index_of(one.id, benefit(full, "5").id)
    full.grid.go_to(reference)
    press(Qk.Key_Delete)
    links = full.document.state.where(ActionGoal, "action_id", one.id)
    assert [link.goal_id for link in links] == [benefit(full, "1").id]
    go(full, benefit(full, "1").id)
    words = answer(yes=False)
    press(Qk.Key_Delete)
    assert "Equal access" in words[0]
    first = full.document.state.where(Indicator, "goal_id", benefit(full, "3").id)[0]
    go(full, first.id, INDICATOR)
    answer(yes=True)
    press(Qk.Key_Delete)
    assert full.document.state.get(Indicator, first.id) is None


def test_merged_cells_and_bands_cover_their_rows(full: LogframePage) -> None:
    grid, first = full.grid, full.table.index_of(benefit(full, "1").id)
    assert grid.rowSpan(first.row(), LOGIC) == 4
    band = next(row for row, line in enumerate(full.table.lines) if line.level == "result")
    assert grid.rowSpan(band, LEVEL) == 19
    press(Qk.Key_Home, CTRL)
    head = next(row for row, line in enumerate(full.table.lines) if line.kind is LineKind.HEAD)
    assert grid.columnSpan(head, LOGIC) == ASSUMPTION


def test_rows_are_as_high_as_their_texts(full: LogframePage) -> None:
    go(full, benefit(full, "1").id)
    first = full.grid.currentIndex().row()
    before = full.grid.visualRect(full.grid.currentIndex()).height()
    goal = benefit(full, "1")
    full.document.perform("edit:goal", lambda tx: tx.update(goal, assumption="A long assumption. " * 30))
    after = full.grid.visualRect(full.table.index(first, ASSUMPTION)).height()
    assert after > before
    needed = full.grid.delegate.height(full.table.lines[first], ASSUMPTION, full.grid.columnWidth(ASSUMPTION))
    assert after >= round(needed)


def test_undo_leads_to_what_it_brought_back(full: LogframePage) -> None:
    one = full.document.state.where(Indicator, "goal_id", benefit(full, "3").id)[1]
    go(full, one.id, INDICATOR)
    type_text("Other")
    press(Qk.Key_Return)
    press(Qk.Key_Home, CTRL)
    full.document.undo()
    assert here(full) == (one.title, INDICATOR)


def test_find_goes_through_the_cells(full: LogframePage) -> None:
    press(Qk.Key_Home, CTRL)
    assert full.find_text("sickness", 0)
    assert here(full) == ("Sickness absence of staff", INDICATOR)
    assert full.find_text("staff", 1)
    assert not full.find_text("no such thing", 0)


def test_a_plan_for_reading_can_be_walked_but_not_written(full: LogframePage) -> None:
    full.document.session.store.read_only = "newer_format"
    go(full, benefit(full, "1").id)
    for key, modifiers in ((Qk.Key_Return, Qt.KeyboardModifier.NoModifier), (Qk.Key_Return, CTRL), (Qk.Key_F2, ALT)):
        press(key, modifiers)
        assert not is_writing()
    type_text("x")
    assert not is_writing()


def test_the_page_gives_its_figure_and_shows_indicators(full: LogframePage) -> None:
    assert full.figure().title == "Logical framework"
    one = full.document.state.where(Indicator, "goal_id", benefit(full, "2").id)[1]
    assert full.tab.show_row("indicator", one.id)
    assert here(full) == (one.title, INDICATOR)


def test_a_row_is_found_before_the_page_was_ever_in_sight(qtbot: QtBot, example: Workspace) -> None:
    tab = GoalsTab(example)
    qtbot.addWidget(tab)
    page = tab.show_page("logframe")
    goal = next(goal for goal in example.document.state.rows(Goal) if goal.kind == "benefit_goal")
    assert page.show_row("goal", goal.id)
    assert tab.page is page


def test_a_narrow_matrix_is_scrolled_rather_than_squeezed(full: LogframePage) -> None:
    full.tab.resize(500, 640)
    QApplication.processEvents()
    assert full.grid.horizontalScrollBar().maximum() > 0
    assert full.grid.columnWidth(LOGIC) >= full.look.px(170)


def test_rows_change_places_with_those_they_stand_beside(full: LogframePage) -> None:
    goal = benefit(full, "2")
    go(full, goal.id)
    press(Qk.Key_Up, ALT)
    assert [g.title for g in goals(full) if g.kind == "benefit_goal"][:2] == [
        "Emphasis from heavy to preventive services",
        "Equal access, timeliness and continuity",
    ]
    assert full.table.row_at(full.grid.currentIndex()).id == goal.id
    one = full.document.state.where(Indicator, "goal_id", goal.id)[1]
    go(full, one.id, INDICATOR)
    press(Qk.Key_Down, ALT)
    assert full.document.state.where(Indicator, "goal_id", goal.id)[2].id == one.id
    assert here(full) == (one.title, INDICATOR)
    go(full, action(full, "TPK2/TP9").id)
    press(Qk.Key_Up, ALT)
    codes = [line.entry.row.code for line in full.table.lines if line.level == "activity" and line.entry]
    assert codes.index("TPK2/TP9") == codes.index("TPK2/TP7") - 1


def test_for_one_goal_only_what_serves_it_is_shown(full: LogframePage) -> None:
    goal = benefit(full, "3")
    go(full, goal.id)
    full.workspace.lens.set_goal(goal.id)
    QApplication.processEvents()
    shown = [line.entry.row.id for line in full.table.lines if line.level == "result" and line.entry]
    assert set(shown) == {goal.id}
    assert sum(line.level == "activity" and line.entry is not None for line in full.table.lines) == 4
    assert [line.kind for line in full.table.lines[:3]] == [LineKind.ENTRY] * 3
    assert full.show_row("goal", benefit(full, "1").id)
    full.workspace.lens.clear()
    QApplication.processEvents()
    assert sum(line.level == "activity" and line.entry is not None for line in full.table.lines) == 22
