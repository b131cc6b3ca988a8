"""The schedule beside an earlier version of the plan, by real keys: ghosts, slips, the line, and what is gone."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.meetings import Snapshot
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.figures.shapes import Key
from soteplan.models.schedule_outline import SLIP
from soteplan.operations import deleting
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.gantt_legend import GanttLegend
from soteplan.views.main_window import MainWindow
from soteplan.views.schedule import ScheduleTab
from soteplan.views.schedule_compare import OPENED
from tests.views.hands import press
from tests.views.named import add, named
from tests.views.test_schedule import drag, px_of_days

Qk = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
MONDAY, FRIDAY = "2021-05-03", "2021-05-07"


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """A package with two actions of a phase each, and a milestone; named before anything moved."""
    window = program.open_session(Session.new(title="Plan"))
    document = window.document

    def build(tx: Transaction) -> None:
        add(tx, Package, "p", title="Package")
        for name in ("a", "b"):
            add(tx, Action, name, package_id="p", title=name.upper(), code=f"TP{name}")
            values = {"kind": "pilot", "start_date": MONDAY, "end_date": FRIDAY}
            add(tx, Phase, f"{name}1", action_id=name, **values)
        add(tx, Milestone, "m", title="Approved & <b>told</b>", action_id="b", date=FRIDAY)

    document.perform("add:package", build)
    version = {"title": "Before", "date": MONDAY, "change_set_id": document.session.store.last_id}
    document.perform("add:snapshot", lambda tx: tx.add(Snapshot, id=named("v"), **version))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("schedule")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def tab_of(window: MainWindow) -> ScheduleTab:
    return cast("ScheduleTab", window.tab)


def compare(window: MainWindow, place: int) -> None:
    """Ctrl+Shift+B and that many steps down the menu it opens."""
    press(Qk.Key_B, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(place):
        QTest.keyClick(menu, Qk.Key_Down)
    QTest.keyClick(menu, Qk.Key_Return)
    QApplication.processEvents()


def slip(window: MainWindow, row_id: str) -> str:
    return str(tab_of(window).model.index_of(named(row_id), SLIP).data())


def ghost(window: MainWindow, row_id: str) -> tuple[int, int] | None:
    chart = tab_of(window).chart
    return chart.rows.row(chart.rows.shown_index(named(row_id))).ghost


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_each_row_shows_by_how_many_working_days_it_slipped_since_a_named_version(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.show_row("phase", named("a1"))
    assert tab.outline.isColumnHidden(SLIP)
    for _ in range(7):
        press(Qk.Key_Right, ALT)
    compare(window, 3)
    assert tab.marks.compare.key == named("v")
    assert not tab.outline.isColumnHidden(SLIP)
    assert [slip(window, row_id) for row_id in ("p", "a", "a1", "b1")] == [
        "+4 d",
        "+4 d",
        "+4 d",
        "",
    ]  # the 13th is a day off
    assert ghost(window, "a1") is not None
    assert ghost(window, "b1") is None
    assert tab.showing.compared.words.text() == "Compared with Before – Actions: 1 slipped"


def test_the_comparison_follows_every_edit_and_its_undo(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.marks.compare.choose(named("v"))
    tab.show_row("phase", named("a1"))
    for _ in range(7):
        press(Qk.Key_Left, ALT)
    assert (slip(window, "a1"), slip(window, "p")) == ("\u22125 d", "\u22125 d")
    assert "1 earlier" in tab.showing.compared.words.text()
    for _ in range(7):
        press(Qk.Key_Z, CTRL)
    assert (slip(window, "a1"), ghost(window, "a1")) == ("", None)
    assert tab.showing.compared.words.text() == "Compared with Before – No dates of actions or milestones differ."
    tab.show_row("action", named("a"))
    press(Qk.Key_Return, CTRL)
    press(Qk.Key_Escape)
    added = next(row.id for row in window.document.state.where(Phase, "action_id", named("a")) if row.id != named("a1"))
    assert tab.model.index_of(added, SLIP).data() == "new"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_rows_that_are_gone_are_listed_with_their_dates_and_given_up_ones_keep_a_ghost(window: MainWindow) -> None:
    tab, document = tab_of(window), window.document
    tab.marks.compare.choose(named("v"))
    assert tab.showing.compared.gone.isHidden()
    document.perform("delete:milestone", lambda tx: deleting.delete(tx, [document.state.get(Milestone, named("m"))]))
    document.perform("edit:action", lambda tx: tx.update(document.state.get(Action, named("a")), state="dropped"))
    assert slip(window, "a") == "dropped"
    assert ghost(window, "a") is not None
    assert tab.showing.compared.gone.text() == "2 rows dropped…"
    menu = tab.showing.compared.menu()
    texts = [action.text() for action in menu.actions()]
    assert texts == [
        "Action: TPa A · 03/05/2021 – 07/05/2021",
        "Milestone: Approved && <b>told</b> · 07/05/2021",
    ]
    tab.show_row("package", named("p"))
    menu.actions()[0].trigger()
    assert tab.outline.current_row().id == named("a")


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_plan_as_it_was_opened_can_be_compared_with_and_the_line_closes(window: MainWindow) -> None:
    tab = tab_of(window)
    compare(window, 2)
    assert tab.marks.compare.key == OPENED
    assert slip(window, "a1") == "new"
    assert tab.tools.compare.isChecked()
    legend = tab.findChild(GanttLegend)
    assert legend is not None
    assert legend.accessibleDescription().endswith("Before: the plan as it was opened")
    assert legend.height() == legend.heightForWidth(legend.width())
    tab.showing.compared.close_button.click()
    assert (tab.marks.compare.key, slip(window, "a1")) == ("", "")
    assert tab.outline.isColumnHidden(SLIP)
    assert tab.showing.compared.isHidden()
    assert not tab.tools.compare.isChecked()


def test_the_choice_is_kept_when_the_window_is_laid_out_anew_and_is_no_part_of_the_plan(
    qtbot: QtBot, window: MainWindow
) -> None:
    changes = window.document.session.store.last_id
    tab_of(window).marks.compare.choose(named("v"))
    window.look.set(theme="dark")
    qtbot.waitUntil(lambda: tab_of(window).isVisible())
    QApplication.processEvents()
    assert tab_of(window).marks.compare.key == named("v")
    assert tab_of(window).showing.compared.isVisible()
    assert not tab_of(window).outline.isColumnHidden(SLIP)
    assert window.document.session.store.last_id == changes


def test_a_ghost_is_not_held_by_the_mouse_and_the_chart_makes_room_for_it(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.show_row("phase", named("a1"))
    for _ in range(24):
        press(Qk.Key_Right, CTRL | ALT)
    tab.marks.compare.choose(named("v"))
    shown = ghost(window, "a1")
    assert shown is not None
    assert tab.times.first <= shown[0]
    place = tab.chart.place_of(tab.chart.rows.row(tab.model.index_of(named("a1"))).key)
    assert place is not None
    assert "Compared with Before – +" in tab.chart.tip_at(place.center())


def test_versions_to_choose_from_are_actions_of_a_menu_without_mnemonics(window: MainWindow) -> None:
    document = window.document
    document.perform("edit:snapshot", lambda tx: tx.update(document.state.get(Snapshot, named("v")), title="A & B"))
    menu = tab_of(window).tools.versions_menu()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Compare with nothing", "The plan as it was opened", "", "A && B\t03/05/2021"]
    menu.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_with_the_mouse_a_version_is_chosen_and_a_bar_pulled_away_from_its_ghost(window: MainWindow) -> None:
    tab = tab_of(window)
    QTest.mouseClick(tab.tools.compare, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[3]).center())
    assert tab.marks.compare.key == named("v")
    tab.show_row("phase", named("a1"))
    QApplication.processEvents()
    place = tab.chart.place_of(Key("phase", named("a1")))
    assert place is not None
    drag(tab, place.center(), px_of_days(tab, 120))
    assert slip(window, "a1").startswith("+")
    assert ghost(window, "a1") is not None
