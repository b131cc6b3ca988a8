"""The whole window driven by keys: tabs, undo, saving, languages, themes, presenting, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action
from soteplan.store.reading import read_plan
from soteplan.views.dialogs.jump import JumpDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.present_bar import PresentBar
from soteplan.views.quiet import QuietButton
from soteplan.views.risk_pages.together import TogetherPage
from soteplan.views.risks import RisksTab
from soteplan.views.tabs import TABS
from tests.views.hands import press

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[..., MainWindow]


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> MainWindow:
    window = program.open_session(example_session("paijat-hame", "en"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_every_tab_opens_by_its_number_and_shows_the_example(window: MainWindow) -> None:
    for number, entry in enumerate(TABS, 1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Control)
        assert window.current_key == entry.key
        assert window.tab.isVisible()


def test_the_menu_names_the_enter_key_as_the_manual_does(window: MainWindow) -> None:
    shown = [window.actions_by_key[key].text().partition("\t")[2] for key in ("add", "add_under")]
    assert shown == ["Enter", "Ctrl+Enter"]


def test_an_edit_anywhere_is_undone_and_redone_from_the_window(window: MainWindow) -> None:
    goal = window.document.state.rows(Goal)[0]
    window.document.perform("edit:goal", lambda tx: tx.update(goal, title="Changed"))
    assert "Edit goal" in window.actions_by_key["undo"].text()
    QTest.keyClick(window, Qt.Key.Key_Z, Control)
    assert window.document.state.get(Goal, goal.id) == goal
    QTest.keyClick(window, Qt.Key.Key_Y, Control)
    assert window.document.state.get(Goal, goal.id).title == "Changed"  # type: ignore[union-attr]


def test_going_to_a_row_opens_its_tab_and_the_inspector_shows_it(window: MainWindow) -> None:
    risk = window.document.state.rows(Risk)[2]
    window.workspace.go_to.emit("risk", risk.id)
    assert window.current_key == "risks"
    assert window.inspector.row.id == risk.id
    assert [row.id for row in window.tab.current_rows()] == [risk.id]


def test_the_title_bar_says_what_is_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert "Not saved to a file yet" in window.windowTitle()
    assert window.document.publish_as(str(tmp_path / "p.soteplan"))
    assert f"Saved {window.document.last_saved}" in window.windowTitle()
    goal = window.document.state.rows(Goal)[0]
    window.document.perform("edit:goal", lambda tx: tx.update(goal, title="Changed"))
    assert "Saving" in window.windowTitle()
    with qtbot.waitSignal(window.document.save_state_changed):
        QTest.keyClick(window, Qt.Key.Key_S, Control)
    assert f"Saved {window.document.last_saved}" in window.windowTitle()
    assert read_plan(tmp_path / "p.soteplan").state.get(Goal, goal.id).title == "Changed"  # type: ignore[union-attr]


def test_a_folder_that_goes_away_gives_a_banner_and_editing_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    window.document.publish_as(str(folder / "p.soteplan"))
    (folder / "p.soteplan").unlink()
    folder.rmdir()
    goal = window.document.state.rows(Goal)[0]
    window.document.perform("edit:goal", lambda tx: tx.update(goal, title="Changed"))
    with qtbot.waitSignal(window.document.save_state_changed):
        window.save()
    assert "gone" in window.banner.text
    assert window.document.state.get(Goal, goal.id).title == "Changed"  # type: ignore[union-attr]
    folder.mkdir()
    with qtbot.waitSignal(window.document.save_state_changed):
        window.save()
    assert "gone" not in window.banner.text
    assert not window.document.session.unpublished


def test_a_conflict_is_told_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "p.soteplan"
    window.document.publish_as(str(path))
    path.write_bytes(b"from elsewhere")
    goal = window.document.state.rows(Goal)[0]
    window.document.perform("edit:goal", lambda tx: tx.update(goal, title="Mine"))
    with qtbot.waitSignal(window.document.conflict):
        window.save()
    assert str(window.document.session.path) in window.banner.text
    assert path.read_bytes() == b"from elsewhere"


@pytest.mark.parametrize(("code", "word"), [("fi", "Talousarvio"), ("sv", "Budget"), ("en", "Budget")])
def test_the_language_changes_without_a_restart_and_the_place_stays(window: MainWindow, code: str, word: str) -> None:
    risk = window.document.state.rows(Risk)[1]
    window.show_row("risk", risk.id)
    window.set_language(code)
    assert window.tab_bar.tabText(3) == word
    assert window.current_key == "risks"
    assert window.inspector.row.id == risk.id


def test_theme_and_zoom_change_every_tab_and_the_place_stays(window: MainWindow) -> None:
    window.open_tab("goals")
    QTest.keyClick(window, Qt.Key.Key_L, Control | Shift)
    assert window.look.theme == "dark"
    assert window.current_key == "goals"
    for entry in TABS:
        window.open_tab(entry.key)
    before = window.font().pointSizeF()
    QTest.keyClick(window, Qt.Key.Key_Plus, Control)
    assert window.tab.font().pointSizeF() > before
    QTest.keyClick(window, Qt.Key.Key_0, Control)
    assert window.look.zoom == 1.0


def test_presenting_and_zoom_keep_the_page_and_the_risk_that_a_group_scores(window: MainWindow) -> None:
    window.open_tab("risks")
    press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Down)
    scored = window.tab.current_rows()
    assert scored == [window.document.state.rows(Risk)[1]]
    for key in (Qt.Key.Key_F5, Qt.Key.Key_Escape):
        press(key)
        assert isinstance(window.tab, RisksTab)
        assert isinstance(window.tab.page, TogetherPage)
        assert window.tab.current_rows() == scored
    press(Qt.Key.Key_Plus, Control)
    assert window.tab.current_rows() == scored


def test_what_another_tab_shows_stays_in_the_inspector_when_the_window_is_laid_out_anew(window: MainWindow) -> None:
    action = window.document.state.rows(Action)[0]
    window.open_tab("risks")
    window.workspace.selected.emit("action", action.id)
    window.look.set(theme="dark")
    assert window.current_key == "risks"
    assert window.inspector.row == action


def turn_wheel(window: MainWindow, widget: QWidget) -> None:
    """As the system tells it: only such events go on from a widget that leaves them to the one it stands in."""
    place = QPointF(widget.mapTo(window, QPoint(5, 5)))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, 120), QPoint(), Control)


def main_view(window: MainWindow) -> QWidget:
    view = QApplication.focusWidget()
    assert isinstance(view, QAbstractScrollArea)
    return view.viewport()


WHEELED: dict[str, Callable[[MainWindow], QWidget]] = {
    "main view": main_view,
    "inspector": lambda window: window.inspector.viewport(),
    "status line": lambda window: window.status_line,
}


@pytest.mark.parametrize("place", WHEELED)
@pytest.mark.parametrize("key", [entry.key for entry in TABS])
def test_the_wheel_with_control_zooms_the_interface(window: MainWindow, program: Program, key: str, place: str) -> None:
    window.open_tab(key)
    program.settle()
    turn_wheel(window, WHEELED[place](window))
    program.settle()
    assert window.look.zoom > 1.0


def test_presenting_shows_nothing_but_the_tab_and_escape_leaves(window: MainWindow) -> None:
    window.open_tab("goals")
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert window.look.presenting
    assert not window.menuBar().isVisible()
    assert not window.inspector.isVisible()
    assert window.current_key == "goals"
    QTest.keyClick(window, Qt.Key.Key_2, Control)
    press(Qt.Key.Key_Escape)
    assert window.menuBar().isVisible()


def test_every_key_is_answered_while_presenting_and_after(window: MainWindow, program: Program) -> None:
    def key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Given to the window by the system, which then finds the widget and the shortcut."""
        QTest.keyClick(window.windowHandle(), key, modifiers)
        program.settle()

    key(Qt.Key.Key_F5)
    key(Qt.Key.Key_2, Control)
    assert window.current_key == "goals"
    assert window.isActiveWindow()
    key(Qt.Key.Key_Escape)
    assert not window.look.presenting
    key(Qt.Key.Key_3, Control)
    assert window.current_key == "schedule"
    key(Qt.Key.Key_K, Control)
    jump = QApplication.activeWindow()
    assert isinstance(jump, JumpDialog)
    jump.close()


def test_presenting_in_one_window_leaves_the_others_alone(window: MainWindow, program: Program) -> None:
    other = program.new(window)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F5)
    program.settle()
    assert not window.menuBar().isVisible()
    assert other.menuBar().isVisible()
    assert other.font() == program.qt.font()
    assert window.font().pointSizeF() > other.font().pointSizeF()
    assert window.palette() != other.palette()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    program.settle()
    assert window.font() == other.font()
    assert window.palette() == other.palette()


def test_presenting_says_that_it_is_on_and_puts_editing_tools_away(window: MainWindow, program: Program) -> None:
    window.open_tab("goals")
    QTest.keyClick(window, Qt.Key.Key_F5)
    program.settle()
    bar = window.findChild(PresentBar)
    assert bar is not None
    assert bar.isVisible()
    assert bar.words.endswith(f"Goals  ·  2 / {len(TABS)}")
    tools = {tool.accessibleName(): tool.isVisible() for tool in window.tab.toolbar.findChildren(QuietButton)}
    assert not tools.get("Add a goal")
    assert tools["Tree"]
    window.open_tab("risks")
    assert bar.words.endswith(f"Risks  ·  5 / {len(TABS)}")


def test_the_status_line_counts_what_the_check_finds(window: MainWindow) -> None:
    window.status_line.run_check()
    assert "warning" in window.status_line.check.text()


def test_a_fault_of_the_program_is_said_and_the_window_stays(window: MainWindow) -> None:
    window.tell_fault("KeyError: 'x'")
    assert "everything you typed is kept" in window.banner.text


def test_closing_and_opening_again_changes_nothing_in_the_file(
    program: Program, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "p.soteplan"
    window.document.publish_as(str(path))
    window.close()
    before = path.read_bytes(), path.stat().st_mtime_ns
    again = program.open_path(path)
    again.show()
    for entry in TABS:
        again.open_tab(entry.key)
    program.settle()
    again.close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["p.soteplan"]


@pytest.mark.parametrize("for_goal", [False, True], ids=["whole plan", "for a goal"])
@pytest.mark.parametrize("presenting", [False, True], ids=["editing", "presenting"])
def test_no_part_is_ever_a_window_of_its_own(
    window: MainWindow, program: Program, presenting: bool, for_goal: bool
) -> None:
    """A part that is shown before it stands in the window is one, and takes the keyboard with it."""

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                strays.append(type(watched).__name__)
            return False

    if for_goal:
        window.show_row("goal", window.document.state.rows(Goal)[0].id)
        window.workspace.toggle_lens()
    strays: list[str] = []
    watch = Watch()
    program.qt.installEventFilter(watch)
    window.look.set(presenting=presenting)
    for entry in TABS:
        window.open_tab(entry.key)
        program.settle()
    program.qt.removeEventFilter(watch)
    assert strays == []
    assert window.isActiveWindow()
