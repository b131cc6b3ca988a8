"""Standard phases and moving what follows, by real keys."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.dialogs.followers import FollowersDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.schedule import ScheduleTab
from tests.views.hands import press
from tests.views.named import add, named

Qk = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MONDAY, FRIDAY = "2021-05-03", "2021-05-07"


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """Two bare actions, and one whose pilot is followed too early by a roll-out and a pinned milestone."""
    window = program.open_session(Session.new(title="Plan"))

    def build(tx: Transaction) -> None:
        add(tx, Package, "p", title="Package")
        for name in ("a", "b"):
            dates = {"start_date": "2021-01-01", "end_date": "2021-12-31"}
            add(tx, Action, name, package_id="p", title=name.upper(), code=f"TP{name}", **dates)
        add(tx, Action, "c", package_id="p", title="C", code="TPc")
        add(tx, Phase, "pilot", action_id="c", kind="pilot", start_date=MONDAY, end_date=FRIDAY)
        add(tx, Phase, "roll", action_id="c", kind="roll_out", start_date="2021-05-05", end_date="2021-05-12")
        add(tx, Milestone, "m", action_id="c", title="Approved", date="2021-05-06", pinned=1)
        add(tx, Dependency, "d", from_phase_id="pilot", to_phase_id="roll")
        add(tx, Dependency, "e", from_phase_id="pilot", to_milestone_id="m")

    window.document.perform("add:package", build)
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


def refusals(window: MainWindow) -> list[str]:
    told: list[str] = []

    def take(refusal: Refusal) -> None:
        told.append(refusal.code)

    window.workspace.refused.connect(take)
    return told


def dates(window: MainWindow, name: str) -> tuple[str | None, str | None]:
    """The first and the last day of a phase or a milestone."""
    state = window.document.state
    row: Any = state.get(Phase, named(name)) or state.get(Milestone, named(name))
    return (row.date, row.date) if isinstance(row, Milestone) else (row.start_date, row.end_date)


def kinds(window: MainWindow, action_id: str) -> list[str]:
    return [phase.kind for phase in window.document.state.where(Phase, "action_id", named(action_id))]


def dialogs(window: MainWindow) -> list[FollowersDialog]:
    return [each for each in window.findChildren(FollowersDialog) if each.isVisible()]


def test_the_selected_actions_get_the_standard_phases_in_one_step(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.show_row("action", named("a"))
    press(Qk.Key_Down, SHIFT)
    press(Qk.Key_P, CTRL | SHIFT)
    standard = ["planning", "pilot", "roll_out", "evaluation"]
    assert [kinds(window, name) for name in ("a", "b")] == [standard, standard]
    phases = window.document.state.where(Phase, "action_id", named("a"))
    assert (phases[0].start_date, phases[-1].end_date) == ("2021-01-01", "2021-12-31")
    assert tab.outline.isExpanded(tab.model.index_of(named("a")))
    press(Qk.Key_Z, CTRL)
    assert [kinds(window, name) for name in ("a", "b")] == [[], []]


def test_a_package_stands_for_its_actions_and_those_with_phases_stay_as_they_are(window: MainWindow) -> None:
    tab_of(window).show_row("package", named("p"))
    press(Qk.Key_P, CTRL | SHIFT)
    assert [len(kinds(window, name)) for name in ("a", "b", "c")] == [4, 4, 2]


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_phases_that_cannot_be_added_are_refused_in_a_sentence(window: MainWindow) -> None:
    told, state = refusals(window), window.document.state
    tab_of(window).show_row("phase", named("pilot"))
    press(Qk.Key_P, CTRL | SHIFT)
    window.document.perform("edit:action", lambda tx: tx.update(state.get(Action, named("a")), end_date="2021-01-02"))
    tab_of(window).show_row("action", named("a"))
    press(Qk.Key_P, CTRL | SHIFT)
    window.document.perform("add:milestone", lambda tx: add(tx, Milestone, "whole", title="End"))
    tab_of(window).show_row("milestone", named("whole"))
    press(Qk.Key_P, CTRL | SHIFT)
    assert told == ["has_phases", "span_too_short", "no_action_selected"]
    assert kinds(window, "a") == []


def test_from_another_tab_the_command_works_on_the_row_in_the_inspector(window: MainWindow) -> None:
    tab_of(window).show_row("action", named("a"))
    window.open_tab("risks")
    press(Qk.Key_P, CTRL | SHIFT)
    assert (window.current_key, kinds(window, "a")) == ("schedule", ["planning", "pilot", "roll_out", "evaluation"])


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_without_a_row_of_the_schedule_it_leads_there_and_says_what_to_do(window: MainWindow) -> None:
    told: list[str] = []
    tab_of(window).show_row("action", named("a"))
    window.open_tab("risks")
    window.workspace.selected.emit("", "")
    window.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    press(Qk.Key_P, CTRL | SHIFT)
    assert (window.current_key, kinds(window, "a"), told) == ("schedule", [], ["select_scheduled"])


def test_a_plan_that_is_presented_is_not_changed_by_the_keys(window: MainWindow) -> None:
    before = window.document.session.store.last_id
    tab_of(window).show_row("package", named("p"))
    window.look.set(presenting=True)
    QApplication.processEvents()
    tab_of(window).take_focus()
    press(Qk.Key_P, CTRL | SHIFT)
    press(Qk.Key_M, CTRL | SHIFT)
    assert (window.document.session.store.last_id, dialogs(window)) == (before, [])


def test_what_follows_is_seen_before_it_moves_in_one_step(window: MainWindow) -> None:
    tab_of(window).show_row("action", named("c"))
    press(Qk.Key_M, CTRL | SHIFT)
    (dialog,) = dialogs(window)
    item = dialog.moves.topLevelItem(0)
    assert item is not None
    assert dialog.moves.topLevelItemCount() == 1
    assert [item.text(column) for column in range(4)] == [
        "TPc Roll-out", "05/05/2021 – 12/05/2021", "10/05/2021 – 18/05/2021", "+3 d"
    ]  # fmt: skip
    assert dialog.stuck.text() == (
        "“Approved” stays: it is pinned to 06/05/2021. After “TPc Pilot” it should not come before 07/05/2021."
    )
    assert dates(window, "roll")[0] == "2021-05-05"
    QTest.keyClick(dialog, Qk.Key_Return)
    QApplication.processEvents()
    assert dates(window, "roll") == (
        "2021-05-10",
        "2021-05-18",
    )
    assert dates(window, "m")[0] == "2021-05-06"
    window.undo()
    assert dates(window, "roll")[0] == "2021-05-05"


def test_cancelling_moves_nothing(window: MainWindow) -> None:
    before = window.document.session.store.last_id
    tab_of(window).show_row("phase", named("pilot"))
    press(Qk.Key_M, CTRL | SHIFT)
    QTest.keyClick(dialogs(window)[0], Qk.Key_Escape)
    assert dialogs(window) == []
    assert window.document.session.store.last_id == before


def test_where_all_is_pinned_the_dialog_says_so_and_move_is_off(window: MainWindow) -> None:
    state = window.document.state
    window.document.perform("edit:phase", lambda tx: tx.update(state.get(Phase, named("roll")), pinned=1))
    tab_of(window).show_row("phase", named("pilot"))
    press(Qk.Key_M, CTRL | SHIFT)
    (dialog,) = dialogs(window)
    assert dialog.told.text() == "Nothing can move: what should is pinned to its dates."
    assert (dialog.go.isEnabled(), dialog.moves.isVisible()) == (False, False)
    assert dialog.stuck.text().count("stays") == 2
    dialog.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_where_nothing_has_to_move_a_sentence_says_so(window: MainWindow) -> None:
    told = refusals(window)
    tab_of(window).show_row("action", named("a"))
    press(Qk.Key_M, CTRL | SHIFT)
    assert told == ["nothing_follows"]
    assert dialogs(window) == []


def test_an_arrow_that_does_not_hold_is_drawn_dashed_in_the_colour_of_what_asks_for_action(
    window: MainWindow,
) -> None:
    tab = tab_of(window)
    tab.outline.expandAll()
    QApplication.processEvents()
    lines = {line.key.row_id: line for line in tab.chart._arrows(tab.chart.view()) if line.key}
    assert {(line.dashed, line.colour) for line in lines.values()} == {(True, "act")}
    state = window.document.state
    later = {"start_date": "2021-05-10", "end_date": "2021-05-12"}
    window.document.perform("edit:phase", lambda tx: tx.update(state.get(Phase, named("roll")), **later))
    (line,) = (line for line in tab.chart._arrows(tab.chart.view()) if line.key and line.key.row_id == named("d"))
    assert (line.dashed, line.colour) == (False, "ink2")
