"""Rows of the schedule moved, stretched and reported on by keys and by the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from soteplan.domain.calendar import working_days
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.figures.shapes import Key
from soteplan.store.session import Session
from soteplan.views.schedule import ScheduleTab
from soteplan.views.schedule_popover import Popover
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text

Mod, Qk = Qt.KeyboardModifier, Qt.Key
ALT, SHIFT, CTRL = Mod.AltModifier, Mod.ShiftModifier, Mod.ControlModifier


def fill(tx: Any) -> None:
    tx.update(tx.state.plan, title="Plan", start_date="2021-01-01", end_date="2021-12-31")
    package = tx.add(Package, code="P", title="Package")
    action = tx.add(Action, package_id=package.id, code="A", title="Action")
    tx.add(Phase, action_id=action.id, kind="planning", start_date="2021-02-01", end_date="2021-02-26")
    tx.add(Phase, action_id=action.id, kind="pilot", start_date="2021-03-01", end_date="2021-03-26")
    tx.add(Milestone, action_id=action.id, title="Ready", date="2021-03-26")


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
    tab.show_level(2)
    tab.activateWindow()
    tab.take_focus()
    QApplication.processEvents()
    return tab


def only(tab: ScheduleTab, row_type: type[Any]) -> Any:
    return tab.document.state.rows(row_type)[0]


def dates(tab: ScheduleTab) -> list[tuple[str | None, str | None]]:
    phases = sorted(tab.document.state.rows(Phase), key=lambda phase: phase.kind, reverse=True)
    return [(phase.start_date, phase.end_date) for phase in phases]


def planning(tab: ScheduleTab) -> Phase:
    return next(phase for phase in tab.document.state.rows(Phase) if phase.kind == "planning")


KEYS = {
    "a day": (Qk.Key_Right, ALT, ("2021-02-02", "2021-02-27")),
    "a day back": (Qk.Key_Left, ALT, ("2021-01-31", "2021-02-25")),
    "a week": (Qk.Key_PageDown, ALT, ("2021-02-08", "2021-03-05")),
    "a week back": (Qk.Key_PageUp, ALT, ("2021-01-25", "2021-02-19")),
    "a month": (Qk.Key_Right, CTRL | ALT, ("2021-03-01", "2021-03-26")),
    "the end a day": (Qk.Key_Right, ALT | SHIFT, ("2021-02-01", "2021-02-27")),
    "the end a day back": (Qk.Key_Left, ALT | SHIFT, ("2021-02-01", "2021-02-25")),
    "the end a week": (Qk.Key_PageDown, ALT | SHIFT, ("2021-02-01", "2021-03-05")),
    "the end a month": (Qk.Key_Right, CTRL | ALT | SHIFT, ("2021-02-01", "2021-03-26")),
}


@pytest.mark.parametrize(("key", "modifiers", "expected"), KEYS.values(), ids=KEYS)
def test_a_phase_is_moved_and_stretched_by_keys_in_one_step(
    tab: ScheduleTab, key: Qt.Key, modifiers: Qt.KeyboardModifier, expected: tuple[str, str]
) -> None:
    tab.show_row("phase", planning(tab).id)
    before = dates(tab)
    press(key, modifiers)
    assert dates(tab) == [expected, before[1]]
    tab.document.undo()
    assert dates(tab) == before


def test_a_package_is_stretched_by_keys_with_all_its_phases(tab: ScheduleTab) -> None:
    tab.show_row("package", only(tab, Package).id)
    press(Qk.Key_PageDown, ALT | SHIFT)
    lengths = [working_days(*span) for span in dates(tab)]  # type: ignore[arg-type]
    assert dates(tab)[0][0] == "2021-02-01"
    assert dates(tab)[1][1] == "2021-04-06"  # a week later is Good Friday: on to the next working day
    assert abs(lengths[0] - lengths[1]) <= 1
    assert only(tab, Milestone).date == "2021-04-06"


def test_an_action_selected_with_its_phases_is_moved_once(tab: ScheduleTab) -> None:
    tab.show_row("action", only(tab, Action).id)
    press(Qk.Key_Down, SHIFT)
    press(Qk.Key_Down, SHIFT)
    press(Qk.Key_PageDown, ALT)
    assert dates(tab) == [("2021-02-08", "2021-03-05"), ("2021-03-08", "2021-04-02")]
    assert only(tab, Milestone).date == "2021-04-02"


def drag(tab: ScheduleTab, start: QPointF, distance: float) -> None:
    viewport = tab.chart.viewport()

    def send(kind: QEvent.Type, point: QPointF, held: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, point, QPointF(viewport.mapToGlobal(point)), button, held, Mod.NoModifier)
        QApplication.sendEvent(viewport, event)

    send(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    for part in (0.3, 0.7, 1.0):
        send(QEvent.Type.MouseMove, start + QPointF(distance * part, 0), Qt.MouseButton.LeftButton)
    send(QEvent.Type.MouseButtonRelease, start + QPointF(distance, 0), Qt.MouseButton.NoButton)


@pytest.mark.parametrize("row_type", [Package, Action])
def test_the_end_of_a_summary_bar_stretches_what_it_stands_for(tab: ScheduleTab, row_type: type[Any]) -> None:
    row = only(tab, row_type)
    bar = tab.chart.place_of(Key("package" if row_type is Package else "action", row.id))
    assert bar is not None
    drag(tab, QPointF(bar.right() - 2, bar.center().y()), 56 * tab.times.scale.px_per_day * tab.chart.unit)
    assert dates(tab)[0][0] == "2021-02-01"
    assert dates(tab)[1][1] == "2021-05-21"
    lengths = [working_days(*span) for span in dates(tab)]  # type: ignore[arg-type]
    assert abs(lengths[0] - lengths[1]) <= 1
    tab.document.undo()
    assert dates(tab) == [("2021-02-01", "2021-02-26"), ("2021-03-01", "2021-03-26")]


def test_the_middle_of_a_summary_bar_moves_it_whole(tab: ScheduleTab) -> None:
    bar = tab.chart.place_of(Key("package", only(tab, Package).id))
    assert bar is not None
    drag(tab, bar.center(), 7 * tab.times.scale.px_per_day * tab.chart.unit)
    assert dates(tab) == [("2021-02-08", "2021-03-05"), ("2021-03-08", "2021-04-02")]


def test_progress_is_typed_for_several_rows_and_seen_at_once(tab: ScheduleTab) -> None:
    tab.show_row("phase", planning(tab).id)
    press(Qk.Key_Down, SHIFT)
    tab.edit_progress()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    type_text("60")
    press(Qk.Key_Return)
    assert {phase.progress for phase in tab.document.state.rows(Phase)} == {6_000}
    row = tab.chart.rows.row(tab.model.index_of(planning(tab).id))
    assert row.bars[0].progress == 6_000
    tab.document.undo()
    assert {phase.progress for phase in tab.document.state.rows(Phase)} == {None}


def test_up_and_down_go_by_ten_per_cent_and_leaving_keeps_what_was_typed(tab: ScheduleTab) -> None:
    tab.show_row("phase", planning(tab).id)
    tab.edit_progress()
    for key in (Qk.Key_Up, Qk.Key_Up, Qk.Key_Up, Qk.Key_Down):
        press(key)
    tab.outline.setFocus()
    assert planning(tab).progress == 2_000


def test_esc_leaves_the_progress_as_it_was(tab: ScheduleTab) -> None:
    tab.show_row("phase", planning(tab).id)
    tab.edit_progress()
    type_text("70")
    press(Qk.Key_Escape)
    assert planning(tab).progress is None
    assert QApplication.focusWidget() is tab.outline


def test_a_milestone_is_reached_at_a_hundred(tab: ScheduleTab) -> None:
    said: list[Refusal] = []
    tab.workspace.refused.connect(said.append)
    tab.show_row("milestone", only(tab, Milestone).id)
    tab.edit_progress()
    type_text("40")
    press(Qk.Key_Return)
    assert [refusal.code for refusal in said] == ["milestone_progress"]
    type_text("100")
    QApplication.focusWidget().setText("100")  # type: ignore[union-attr]
    press(Qk.Key_Return)
    assert only(tab, Milestone).state == "done"


def test_a_package_has_no_progress_of_its_own(tab: ScheduleTab) -> None:
    said: list[Refusal] = []
    tab.workspace.refused.connect(said.append)
    tab.show_row("package", only(tab, Package).id)
    tab.edit_progress()
    assert [refusal.code for refusal in said] == ["no_progress"]
    assert tab.findChildren(Popover) == []


def test_the_selected_rows_are_brought_into_the_width(tab: ScheduleTab) -> None:
    tab.show_row("phase", planning(tab).id)
    press(Qk.Key_9, ALT)
    view = tab.chart.view()
    assert view.first_day < view.scale.day_at(view.scale.x(737_822)) < view.last_day  # 2021-02-01
    bar = tab.chart.place_of(Key("phase", planning(tab).id))
    assert bar is not None
    assert bar.width() > tab.chart.viewport().width() * 0.6
    press(Qk.Key_0, ALT)
    assert tab.times.fitted
