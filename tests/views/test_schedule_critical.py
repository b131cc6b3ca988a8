"""The critical path on demand, by real keys: marks, slack, and why a row is on it or not."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.figures.shapes import Key
from soteplan.models.schedule_outline import SLACK
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.main_window import MainWindow
from soteplan.views.schedule import ScheduleTab
from tests.views.hands import answer, press
from tests.views.named import add, named

Qk = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    """Design leads to a pilot and then a report; training runs beside the pilot. No holidays but the 13th of May."""
    window = program.open_session(Session.new(title="Plan"))

    def build(tx: Transaction) -> None:
        add(tx, Package, "p", title="Package")
        for name, kind, start, end in (
            ("design", "planning", "2021-05-03", "2021-05-07"),
            ("pilot", "pilot", "2021-05-10", "2021-05-21"),
            ("training", "other", "2021-05-10", "2021-05-12"),
        ):
            add(tx, Action, f"{name} action", package_id="p", title=name, code=f"TP {name}")
            phase = {"kind": kind, "title": name.capitalize(), "start_date": start, "end_date": end}
            add(tx, Phase, name, action_id=f"{name} action", **phase)
        add(tx, Milestone, "report", package_id="p", title="Report", date="2021-05-24")
        add(tx, Dependency, "1", from_phase_id="design", to_phase_id="pilot")
        add(tx, Dependency, "2", from_phase_id="design", to_phase_id="training")
        add(tx, Dependency, "3", from_phase_id="pilot", to_milestone_id="report", lag=1)

    window.document.perform("add:package", build)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("schedule")
    window.tab.take_focus()
    tab_of(window).outline.expandAll()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def tab_of(window: MainWindow) -> ScheduleTab:
    return cast("ScheduleTab", window.tab)


def slack(window: MainWindow, row_id: str) -> str:
    return str(tab_of(window).model.index_of(named(row_id), SLACK).data())


def said(window: MainWindow) -> str:
    return tab_of(window).showing.path.words.text()


def test_the_key_shows_the_slack_of_every_row_and_takes_it_away(window: MainWindow) -> None:
    tab = tab_of(window)
    assert tab.outline.isColumnHidden(SLACK)
    press(Qk.Key_K, CTRL | SHIFT)
    assert not tab.outline.isColumnHidden(SLACK)
    rows = ("p", "design", "design action", "pilot", "report", "training", "training action")
    # After the training: Friday 14, the week from Monday 17, and Monday 24.
    assert [slack(window, row_id) for row_id in rows] == ["0 d", "0 d", "0 d", "0 d", "0 d", "7 d", "7 d"]
    critical = ("p", "design", "design action", "pilot", "pilot action", "report")
    assert set(tab.outline.marked) == set(map(named, critical))
    press(Qk.Key_K, CTRL | SHIFT)
    assert tab.outline.isColumnHidden(SLACK)
    assert (slack(window, "pilot"), set(tab.outline.marked)) == ("", set())
    assert tab.showing.path.isHidden()


def test_the_line_says_of_the_selected_row_why_it_is_critical_or_not(window: MainWindow) -> None:
    tab = tab_of(window)
    tab.show_row("phase", named("design"))
    press(Qk.Key_K, CTRL | SHIFT)
    assert said(window) == (
        "“TP design Design” is critical: it has no slack. After it: TP pilot Pilot → Report."
        " The plan ends on 24/05/2021."
    )
    assert said(window) in tab.chart.accessibleDescription()
    tab.show_row("action", named("training action"))
    assert said(window) == (
        "“TP training Training” is not critical: it can slip by 7 working days. The plan ends on 24/05/2021."
    )
    place = tab.chart.place_of(Key("phase", named("training")))
    assert place is not None
    assert "is not critical" in tab.chart.tip_at(place.center())


def test_the_path_is_reckoned_anew_after_an_edit_while_it_is_on(qtbot: QtBot, window: MainWindow) -> None:
    tab = tab_of(window)
    press(Qk.Key_K, CTRL | SHIFT)
    tab.show_row("phase", named("training"))
    for _ in range(12):
        press(Qk.Key_Right, ALT)
    qtbot.waitUntil(lambda: slack(window, "training") == "0 d")
    assert named("training") in tab.outline.marked
    assert "is critical" in said(window)
    answer(yes=True)
    press(Qk.Key_Delete)
    qtbot.waitUntil(lambda: named("training") not in tab.outline.marked)


def test_a_pinned_row_stops_what_leads_to_it_and_is_named(window: MainWindow) -> None:
    state = window.document.state
    window.document.perform("edit:phase", lambda tx: tx.update(state.get(Phase, named("training")), pinned=1))
    press(Qk.Key_K, CTRL | SHIFT)
    tab_of(window).show_row("phase", named("training"))
    assert said(window) == (
        "“TP training Training” is critical: it has no slack. “TP training Training” is pinned to 10/05/2021."
    )


def test_a_row_that_comes_too_early_for_what_it_follows_is_short_of_days(window: MainWindow) -> None:
    state = window.document.state
    early = {"start_date": "2021-05-06", "end_date": "2021-05-21"}
    window.document.perform("edit:phase", lambda tx: tx.update(state.get(Phase, named("pilot")), **early))
    press(Qk.Key_K, CTRL | SHIFT)
    tab_of(window).show_row("phase", named("design"))
    assert said(window).startswith("“TP design Design” is 2 working days short of what follows it.")
    assert slack(window, "design") == "\u22122 d"


def test_bars_on_the_path_are_outlined_and_the_others_step_back(window: MainWindow) -> None:
    tab = tab_of(window)

    def corner(row_id: str) -> QColor:
        place = tab.chart.place_of(Key("phase", named(row_id)))
        assert place is not None
        edge = place.topLeft() + (place.topRight() - place.topLeft()) / 2
        return tab.chart.viewport().grab().toImage().pixelColor(edge.toPoint())

    before = {row_id: corner(row_id).lightness() for row_id in ("pilot", "training")}
    press(Qk.Key_K, CTRL | SHIFT)
    assert corner("pilot").lightness() < before["pilot"]
    assert corner("training").lightness() > before["training"]


def test_it_stays_on_when_the_window_is_laid_out_anew(qtbot: QtBot, window: MainWindow) -> None:
    press(Qk.Key_K, CTRL | SHIFT)
    window.look.set(theme="dark")
    qtbot.waitUntil(lambda: tab_of(window).isVisible())
    QApplication.processEvents()
    assert tab_of(window).marks.critical.is_on
    assert tab_of(window).showing.path.isVisible()
    assert tab_of(window).tools.critical.isChecked()
