"""What does not hold is marked in the chart, told in its tips and listed; dates of meetings; colours by group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.evaluation import ReportingPoint
from soteplan.domain.meetings import Meeting
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.figures.gantt_signs import trouble_signs
from soteplan.figures.shapes import Box, Key
from soteplan.store.session import Session
from soteplan.views.dialogs.troubles import TroublesDialog
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
IDS: dict[str, str] = {}


def fill(tx: Any) -> None:
    tx.update(tx.state.plan, title="Plan", start_date="2021-01-01", end_date="2021-12-31", status_date="2021-06-15")
    package = tx.add(Package, code="P", title="Package")
    action = tx.add(Action, package_id=package.id, code="A", title="Action", state="under_way")
    other = tx.add(Action, package_id=package.id, code="B", title="Other", state="not_started")
    rows = {
        "first": tx.add(Phase, action_id=action.id, kind="pilot", start_date="2021-02-01", end_date="2021-03-31"),
        "early": tx.add(Phase, action_id=other.id, kind="pilot", start_date="2021-03-01", end_date="2021-05-31"),
        "beyond": tx.add(Phase, action_id=other.id, kind="roll_out", start_date="2021-11-01", end_date="2022-02-28"),
        "pinned": tx.add(
            Phase, action_id=other.id, kind="evaluation", start_date="2021-06-01", end_date="2021-08-31", pinned=1
        ),
        "fine": tx.add(Milestone, action_id=other.id, title="Decided", date="2021-09-01"),
        "meeting": tx.add(Meeting, title="Steering group <b>", date="2021-04-15"),
        "point": tx.add(ReportingPoint, title="Interim", date="2021-10-15"),
    }
    tx.add(Dependency, from_phase_id=rows["first"].id, to_phase_id=rows["early"].id)
    IDS.update({name: row.id for name, row in rows.items()} | {"action": action.id, "other": other.id})


def settled(tab: ScheduleTab, qtbot: QtBot) -> ScheduleTab:
    tab.show_level(2)
    qtbot.waitUntil(lambda: not tab.chart.troubles._soon.isActive() and not tab.chart.troubles._wanted)
    QApplication.processEvents()
    return tab


@pytest.fixture
def tab(qtbot: QtBot, opened: Callable[..., Workspace]) -> ScheduleTab:
    workspace = opened(Session.new(title="Plan"))
    workspace.document.perform("setup", fill)
    tab = ScheduleTab(workspace)
    tab.model.setParent(tab)
    qtbot.addWidget(tab)
    tab.resize(1200, 600)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    QApplication.processEvents()
    return settled(tab, qtbot)


def marked(tab: ScheduleTab) -> set[str]:
    """The names of the rows that wear the sign."""
    view, found = tab.chart.view(), set()
    for number, _, row in tab.chart.visible():
        shapes = tab.chart.shapes_of(number, [row], view)
        keys = {shape.key for shape in shapes if shape.key}
        known = tab.chart.troubles.among(keys)
        found |= {name for name, row_id in IDS.items() if row_id in known and trouble_signs(shapes, {row_id})}
    return found


def tip(tab: ScheduleTab, name: str) -> str:
    table = "milestone" if name == "fine" else "phase"
    place = tab.chart.place_of(Key(table, IDS[name]))
    assert place is not None
    return tab.chart.tip_at(place.center())


def test_what_does_not_hold_wears_a_sign_and_nothing_has_moved(tab: ScheduleTab) -> None:
    assert marked(tab) == {"early", "beyond", "pinned"}
    early = tab.document.state.get(Phase, IDS["early"])
    assert early is not None
    assert early.start_date == "2021-03-01"


def test_the_tip_says_what_does_not_hold(tab: ScheduleTab) -> None:
    assert "01/04/2021 at the earliest" in tip(tab, "early")
    assert "outside the plan" in tip(tab, "beyond")
    assert "pinned" in tip(tab, "pinned")
    assert "hold" not in tip(tab, "fine")


def test_the_sign_goes_when_it_is_mended(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.document.perform("t", lambda tx: tx.update(tx.state.get(Phase, IDS["early"]), start_date="2021-04-06"))
    settled(tab, qtbot)
    assert marked(tab) == {"beyond", "pinned"}
    tab.document.undo()
    settled(tab, qtbot)
    assert marked(tab) == {"early", "beyond", "pinned"}


def test_the_tip_says_by_which_rule_an_action_is_late(tab: ScheduleTab) -> None:
    assert "Late: it was to end on 31/03/2021" in tip(tab, "first")
    tab.document.perform("t", lambda tx: tx.update(tx.state.get(Action, IDS["action"]), state="done"))
    assert "Done: all of it is finished." in tip(tab, "first")


def test_the_list_holds_them_all_and_leads_there(program: Program, qtbot: QtBot) -> None:
    window = program.new(None)
    window.document.perform("setup", fill)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(Qt.Key.Key_F8, CTRL)
    dialog = window.findChild(TroublesDialog)
    assert dialog is not None
    assert window.current_key == "schedule"
    assert {found.rule for found in dialog.findings()} == {
        "dependency-broken", "dates-outside-plan", "pinned-passed",
    }  # fmt: skip
    dialog.close()


def header_at(tab: ScheduleTab, day: int) -> QPoint:
    x = tab.times.x(day + 0.5) * tab.chart.unit - tab.chart.horizontalScrollBar().value()
    return QPoint(round(x), tab.chart.header.height() - 8)


MEETING = 737_895  # 2021-04-15


def test_a_meeting_is_named_at_its_line_and_gone_to_by_its_sign(tab: ScheduleTab) -> None:
    gone: list[tuple[str, str]] = []
    tab.workspace.go_to.connect(lambda table, row_id: gone.append((table, row_id)))
    at = header_at(tab, MEETING)
    assert tab.chart.told_of_dates(at.x()) == "15/04/2021 Steering group <b>"
    for kind, held in ((QEvent.Type.MouseButtonPress, True), (QEvent.Type.MouseButtonRelease, False)):
        button = Qt.MouseButton.LeftButton
        held_now = button if held else Qt.MouseButton.NoButton
        place = QPointF(tab.chart.header.mapToGlobal(at))
        QApplication.sendEvent(
            tab.chart.header, QMouseEvent(kind, QPointF(at), place, button, held_now, Qt.KeyboardModifier.NoModifier)
        )
    assert gone == [("meeting", IDS["meeting"])]


def test_dates_are_turned_off_and_on_and_follow_edits(tab: ScheduleTab) -> None:
    dates = tab.marks.dates
    assert [date.title for date in dates.shown] == ["Steering group <b>", "Interim"]
    dates.toggle()
    assert tab.chart.told_of_dates(header_at(tab, MEETING).x()) == ""
    dates.toggle()
    tab.document.perform("t", lambda tx: tx.update(tx.state.get(Meeting, IDS["meeting"]), date="2021-05-20"))
    assert tab.chart.told_of_dates(header_at(tab, MEETING).x()) == ""


def test_colours_are_chosen_from_a_menu_and_explained_by_the_legend(tab: ScheduleTab) -> None:
    menu = tab.tools.colours_menu()
    action = next(action for action in menu.actions() if action.text() == "Colour by state")
    action.trigger()
    assert tab.marks.colours.by == "state"
    assert tab.tools.colours.isChecked()
    row = tab.chart.rows.row(tab.model.index_of(IDS["first"]))
    assert row.bars[0].style == tab.marks.colours.chosen.styles["not_started"]
    menu.close()


def test_colours_follow_edits_once_the_hands_rest(tab: ScheduleTab, qtbot: QtBot) -> None:
    tab.marks.colours.choose("state")
    with qtbot.waitSignal(tab.marks.colours.changed):
        tab.document.perform("t", lambda tx: tx.update(tx.state.get(Phase, IDS["first"]), state="done"))
    row = tab.chart.rows.row(tab.model.index_of(IDS["first"]))
    assert row.bars[0].style == tab.marks.colours.chosen.styles["done"]


def test_what_is_copied_has_the_colours_and_marks_of_the_screen(tab: ScheduleTab) -> None:
    tab.marks.colours.choose("state")
    style = tab.marks.colours.chosen.styles["not_started"]
    fills = {(shape.fill, shape.stroke) for shape in tab.figure().shapes if isinstance(shape, Box)}
    assert (style.fill, style.stroke) in fills
    assert any(shape.key and shape.key.table == "meeting" for shape in tab.figure().shapes)
    tab.marks.dates.toggle()
    assert not any(shape.key and shape.key.table == "meeting" for shape in tab.figure().shapes)
