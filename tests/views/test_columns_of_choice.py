"""The columns of the outlines as their user chose them, by mouse and by keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.schedule import Action, Dependency, Phase
from soteplan.models.schedule_outline import AFTER, CODE, COST, DAYS, END, OWNER, START, TITLE
from soteplan.views.column_choice import Choice, store_choice, stored_choice
from soteplan.views.columns_of_choice import ColumnsOfChoice
from soteplan.views.main_window import MainWindow
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)  # menus, without a display
Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    return shown(example, qtbot)


def shown(workspace: Workspace, qtbot: QtBot, width: int = 1366) -> ScheduleTab:
    tab = ScheduleTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(width, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    QApplication.processEvents()
    return tab


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open_session(example_session("paijat-hame", "en"))
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.open_tab("schedule")
    QApplication.processEvents()
    return window


def seen(columns: ColumnsOfChoice) -> list[str]:
    """The columns from the left."""
    return [key for key in columns.in_order if columns.is_shown(key)]


def menu_of(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, words: str) -> Any:
    return next(each for each in menu.actions() if each.text() == words)


def go_to(menu: QMenu, words: str) -> None:
    """By the arrow keys, to what is written there."""
    for _ in menu.actions():
        active = cast("QAction | None", menu.activeAction())
        if active is not None and active.text() == words:
            return
        QTest.keyClick(menu, Key.Key_Down)
    raise AssertionError(words)


def test_columns_find_room_as_long_as_nobody_has_chosen(example: Workspace, qtbot: QtBot) -> None:
    tab = shown(example, qtbot, 700)
    assert seen(tab.outline.columns) == ["code", "title"]
    tab.resize(2400, 700)
    assert {"owner", "start", "end", "progress", "state"} < set(seen(tab.outline.columns))
    total = sum(tab.outline.columnWidth(number) for number in range(tab.model.columnCount()))
    assert total == tab.outline.viewport().width()


def test_the_menu_of_the_window_shows_and_hides_columns_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    outline = cast("Any", window.tab).outline
    assert seen(outline.columns) == ["code", "title", "start", "end"]
    press(Key.Key_T, Mod.ControlModifier | Mod.ShiftModifier)
    menu = menu_of(qtbot)
    go_to(menu, "Working days")
    QTest.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()
    assert seen(outline.columns) == ["code", "title", "start", "end", "days"]
    go_to(menu, "End")
    QTest.keyClick(menu, Key.Key_Space)
    QTest.keyClick(menu, Key.Key_Escape)
    assert seen(outline.columns) == ["code", "title", "start", "days"]


def test_a_chosen_column_is_shown_although_there_is_no_room_and_one_can_scroll_to_it(
    tab: ScheduleTab, qtbot: QtBot
) -> None:
    for key in ("owner", "state", "cost", "after", "progress", "days"):
        tab.outline.columns.show_column(key, shown=True)
    QApplication.processEvents()
    bar = tab.outline.horizontalScrollBar()
    assert bar.maximum() > 0
    assert tab.outline.columnWidth(TITLE) >= 160
    assert tab.outline.viewport().height() == tab.chart.viewport().height()
    bar.setValue(bar.maximum())
    after = tab.outline.columnViewportPosition(AFTER) + tab.outline.columnWidth(AFTER)
    assert after <= tab.outline.viewport().width()
    assert tab.chart.rows.index_at(0, tab.chart.row_px).isValid()


def test_what_was_chosen_holds_for_the_next_plan_too(tab: ScheduleTab, example: Workspace, qtbot: QtBot) -> None:
    tab.outline.columns.show_column("cost", shown=True)
    tab.outline.columns.move_column("cost", -1)
    other = shown(example, qtbot)
    assert seen(other.outline.columns) == ["code", "title", "start", "cost", "end"]
    other.outline.columns.reset()
    assert seen(other.outline.columns) == ["code", "title", "start", "end"]
    assert seen(shown(example, qtbot).outline.columns) == ["code", "title", "start", "end"]


def drag(columns: ColumnsOfChoice, start: int, end: int) -> None:
    viewport, y = columns.header.viewport(), columns.header.height() // 2
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(start, y))
    for x in (start + (end - start) // 3, start + (end - start) * 2 // 3, end):
        QTest.mouseMove(viewport, QPoint(x, y))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Mod.NoModifier, QPoint(end, y))


def test_a_heading_is_dragged_to_another_place(tab: ScheduleTab) -> None:
    header = tab.outline.header()
    start, end = (header.sectionViewportPosition(number) for number in (START, END))
    drag(tab.outline.columns, end + 30, start + 5)
    assert seen(tab.outline.columns) == ["code", "title", "end", "start"]
    assert stored_choice("schedule").order[:4] == ("code", "title", "owner", "end")


def test_a_column_drawn_wider_stays_so_and_the_title_gives_the_room(tab: ScheduleTab) -> None:
    header, outline = tab.outline.header(), tab.outline
    before = outline.columnWidth(CODE), outline.columnWidth(TITLE)
    edge = header.sectionViewportPosition(CODE) + before[0]
    drag(outline.columns, edge - 1, edge + 29)
    assert (outline.columnWidth(CODE), outline.columnWidth(TITLE)) == (before[0] + 30, before[1] - 30)
    assert stored_choice("schedule").widths == {"code": before[0] + 30}
    tab.resize(1500, 700)
    assert outline.columnWidth(CODE) == before[0] + 30


def test_the_title_cannot_be_hidden(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.outline.columns.offer()
    menu = menu_of(qtbot)
    assert not action(menu, "Title").isEnabled()
    menu.close()
    tab.outline.columns.show_column("title", shown=False)
    assert "title" in seen(tab.outline.columns)


def test_the_mouse_opens_the_menu_over_a_heading_and_moves_that_column(tab: ScheduleTab, qtbot: QtBot) -> None:
    header = tab.outline.header()
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(START) + 5, 5))
    menu = menu_of(qtbot)
    action(menu, "Move “Start” to the left").trigger()
    menu.close()
    assert seen(tab.outline.columns) == ["code", "start", "title", "end"]


def test_working_days_the_budget_and_what_comes_before_are_told(tab: ScheduleTab) -> None:
    state: Any = tab.document.state
    model = tab.model
    phase = state.rows(Phase)[0]
    tab.document.perform("edit", lambda tx: tx.update(phase, start_date="2021-03-29", end_date="2021-04-09"))
    assert model.index_of(phase.id, DAYS).data() == "8"  # without Good Friday and Easter Monday
    assert model.index(0, COST).data() == "504\u00a0600"
    link = next(each for each in state.rows(Dependency) if each.from_phase_id and each.to_phase_id)
    before = state.get(Action, state.get(Phase, link.from_phase_id).action_id)
    assert f"{before.code} " in model.index_of(link.to_phase_id, AFTER).data()
    assert model.index_of(link.to_phase_id, AFTER).data().endswith(" FS")


def test_codes_take_no_more_room_than_they_need(tab: ScheduleTab) -> None:
    wide = tab.outline.columnWidth(CODE)
    row = tab.model.row_at(tab.model.index(0, CODE))
    assert tab.model.setData(tab.model.index(0, CODE), "Programme/TPK1/A")
    assert tab.outline.columnWidth(CODE) > wide
    tab.document.undo()
    assert tab.outline.columnWidth(CODE) == wide
    assert row.code == "TPK1"


def test_the_goals_have_columns_of_choice_too(window: MainWindow, qtbot: QtBot) -> None:
    window.open_tab("goals")
    outline = cast("Any", window.tab).outline
    outline.setFocus()
    press(Key.Key_T, Mod.ControlModifier | Mod.ShiftModifier)
    menu = menu_of(qtbot)
    go_to(menu, "Owner")
    QTest.keyClick(menu, Key.Key_Space)
    menu.close()
    assert "owner_id" in seen(outline.columns)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"order": 1}', '{"order": [], "shown": [], "widths": {"a": "x"}}', "null"]
)
def test_settings_that_cannot_be_read_choose_nothing(text: str, private_home: Path) -> None:
    from soteplan.views.column_choice import _settings

    _settings().setValue("columns/x", text)
    assert stored_choice("x") == Choice()


def test_columns_that_are_gone_are_left_out(example: Workspace, qtbot: QtBot) -> None:
    store_choice("schedule", Choice(("gone", "title", "code"), ("gone", "start"), {"gone": 5, "start": 90}))
    tab = shown(example, qtbot)
    assert seen(tab.outline.columns) == ["title", "start"]
    assert tab.outline.columnWidth(START) == 90
    assert OWNER not in (START, END)
