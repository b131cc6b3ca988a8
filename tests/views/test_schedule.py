"""The Schedule tab driven by keys and mouse: the outline and its bars are one thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from soteplan.domain.dates import add_days
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.figures.shapes import Key
from soteplan.models.schedule_outline import END, START, TITLE
from soteplan.operations import deleting
from soteplan.store.session import Session
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests import large_plan
from tests.example_plan import read
from tests.views.hands import press, type_text

Mod = Qt.KeyboardModifier
Opened = Callable[..., Workspace]


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1366, height: int = 700) -> ScheduleTab:
    tab = ScheduleTab(workspace)
    tab.model.setParent(tab)
    qtbot.addWidget(tab)
    tab.resize(width, height)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    QApplication.processEvents()
    return tab


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace) -> ScheduleTab:
    return shown(qtbot, workspace)


@pytest.fixture
def tab(qtbot: QtBot, opened: Opened) -> ScheduleTab:
    """Over the example in Finnish, actions closed."""
    return shown(qtbot, opened(Session.from_rows(read("fi").data["tables"]), "fi"))


def state(tab: ScheduleTab) -> Any:
    return tab.document.state


def first_phase(tab: ScheduleTab) -> Any:
    package = state(tab).rows(Package)[0]
    action = state(tab).where(Action, "package_id", package.id)[0]
    return state(tab).where(Phase, "action_id", action.id)[0]


def key_of(row: Any) -> Key:
    return Key({Phase: "phase", Action: "action", Milestone: "milestone", Package: "package"}[type(row)], row.id)


def place_of(tab: ScheduleTab, row: Any) -> QRectF:
    """Where the bar or milestone of a row stands in the chart."""
    found = tab.chart.place_of(key_of(row))
    assert found is not None
    return found


def drag(tab: ScheduleTab, start: QPointF, distance: float, *, let_go: bool = True) -> None:
    """Press, move in steps and let go, as a hand does."""
    viewport = tab.chart.viewport()

    def send(kind: QEvent.Type, point: QPointF, held: Qt.MouseButton) -> None:
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, point, QPointF(viewport.mapToGlobal(point)), button, held, Mod.NoModifier)
        QApplication.sendEvent(viewport, event)

    send(QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    for part in (0.3, 0.7, 1.0):
        send(QEvent.Type.MouseMove, start + QPointF(distance * part, 0), Qt.MouseButton.LeftButton)
    if let_go:
        send(QEvent.Type.MouseButtonRelease, start + QPointF(distance, 0), Qt.MouseButton.NoButton)


def px_of_days(tab: ScheduleTab, days: int) -> float:
    return days * tab.times.scale.px_per_day * tab.chart.unit


def test_a_plan_with_very_many_rows_begins_with_its_packages(qtbot: QtBot, opened: Opened) -> None:
    tab = shown(qtbot, opened(Session.from_rows(large_plan.rows(600))))
    first = tab.model.index(0, TITLE)
    assert tab.model.rowCount() == 30
    assert not tab.outline.isExpanded(first)
    tab.show_level(1)
    assert tab.outline.isExpanded(first)


def test_a_plan_is_dictated_by_keyboard_alone(empty: ScheduleTab) -> None:
    press(Qt.Key.Key_Return)
    for title in ("Yhteinen malli", "Äänekosken paketti"):
        type_text(title)
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Return, Mod.ControlModifier)
    type_text("Ydintiimi")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, Mod.ControlModifier)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    packages = state(empty).rows(Package)
    assert [package.title for package in packages] == ["Yhteinen malli", "Äänekosken paketti", "New work package"]
    action = state(empty).rows(Action)[0]
    assert (action.title, action.package_id) == ("Ydintiimi", packages[2].id)
    phases = state(empty).where(Phase, "action_id", action.id)
    assert [phase.kind for phase in phases] == ["planning", "pilot"]
    assert phases[1].start_date == add_days(phases[0].end_date, 1)
    assert empty.outline.current_row().id == phases[1].id


def test_undo_takes_back_each_step_and_leaves_the_empty_tab_at_last(empty: ScheduleTab) -> None:
    empty.first_step.button.click()
    type_text("A")
    press(Qt.Key.Key_Return)
    assert state(empty).rows(Package)[0].title == "A"
    empty.document.undo()
    empty.document.undo()
    assert state(empty).rows(Package) == []
    assert empty.pages.currentIndex() == 1


def test_dates_are_typed_in_finnish(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    tab.show_row("phase", phase.id)
    for column, typed in ((START, "1.6.2020"), (END, "vko 40/2020")):
        tab.outline.setCurrentIndex(tab.model.index_of(phase.id, column))
        press(Qt.Key.Key_F2)
        type_text(typed)
        press(Qt.Key.Key_Return)
    found = state(tab).get(Phase, phase.id)
    assert (found.start_date, found.end_date) == ("2020-06-01", "2020-10-04")
    assert tab.model.index_of(phase.id, START).data() == "1.6.2020"


def test_tab_in_an_open_cell_leads_from_a_phase_to_its_dates(tab: ScheduleTab) -> None:
    tab.resize(1366, 640)
    phase = first_phase(tab)
    tab.show_row("phase", phase.id)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Tab)
    type_text("1.6.2020")
    press(Qt.Key.Key_Tab)
    type_text("9/2020")
    press(Qt.Key.Key_Return)
    found = state(tab).get(Phase, phase.id)
    assert (found.start_date, found.end_date) == ("2020-06-01", "2020-09-30")
    assert (tab.outline.current_row().id, tab.outline.currentIndex().column()) == (phase.id, END)


def test_tab_does_not_leave_a_date_that_is_refused(tab: ScheduleTab) -> None:
    tab.resize(1366, 640)
    phase = first_phase(tab)
    tab.show_row("phase", phase.id)
    press(Qt.Key.Key_Right)
    type_text("nonsense")
    press(Qt.Key.Key_Tab)
    assert tab.outline.currentIndex().column() == START
    assert state(tab).get(Phase, phase.id).start_date == phase.start_date


def test_right_opens_a_branch_and_then_goes_from_cell_to_cell(tab: ScheduleTab) -> None:
    tab.resize(1366, 640)
    package = state(tab).rows(Package)[0]
    tab.show_row("package", package.id)
    tab.outline.collapse(tab.outline.currentIndex())
    press(Qt.Key.Key_Right)
    assert tab.outline.isExpanded(tab.outline.currentIndex())
    columns = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(key)
        columns.append(tab.outline.currentIndex().column())
    assert columns == [START, END, START, TITLE]
    press(Qt.Key.Key_Left)
    assert not tab.outline.isExpanded(tab.outline.currentIndex())
    assert [row.id for row in tab.outline.chosen()] == [package.id]


def test_a_refused_end_stays_in_the_cell_with_what_was_typed(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    refusals: list[Refusal] = []
    tab.workspace.refused.connect(refusals.append)
    tab.show_row("phase", phase.id)
    tab.outline.setCurrentIndex(tab.model.index_of(phase.id, END))
    press(Qt.Key.Key_F2)
    type_text("1.1.2019")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [refusal.code for refusal in refusals] == ["end_before_start"]
    assert state(tab).get(Phase, phase.id).end_date == phase.end_date
    editor = tab.outline.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "1.1.2019"
    press(Qt.Key.Key_Escape)


def test_the_dates_of_an_action_follow_its_phases(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    action_id = phase.action_id or ""
    assert not tab.model.flags(tab.model.index_of(action_id, START)) & Qt.ItemFlag.ItemIsEditable
    tab.document.perform("t", lambda tx: tx.update(phase, start_date="2020-03-02"))
    assert tab.model.index_of(action_id, START).data() == "2.3.2020"
    package_id = state(tab).get(Action, action_id).package_id
    assert tab.model.index_of(package_id, START).data() == "2.3.2020"


def test_outline_and_chart_show_the_same_rows_at_every_height(tab: ScheduleTab) -> None:
    tab.show_level(2)
    bar = tab.chart.verticalScrollBar()
    for value in (0, 17, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        assert tab.outline.verticalScrollBar().value() == value
        for number, index, row in tab.chart.visible():
            area = tab.outline.visualRect(index)
            assert area.top() == number * tab.chart.row_px - value
            assert area.height() == tab.chart.row_px
            assert row.key.row_id == tab.model.key_at(index)
    assert tab.outline.viewport().height() == tab.chart.viewport().height()
    top = tab.outline.viewport().mapTo(tab, QPoint(0, 0)).y()
    assert top == tab.chart.viewport().mapTo(tab, QPoint(0, 0)).y()


def test_closed_rows_are_in_neither(tab: ScheduleTab) -> None:
    tab.show_level(0)
    tables = [row.key.table for _, _, row in tab.chart.visible()]
    assert set(tables) == {"package", "milestone"}
    package = state(tab).rows(Package)[0]
    tab.outline.setCurrentIndex(tab.model.index_of(package.id))
    press(Qt.Key.Key_Right)
    ids = [row.key.row_id for _, _, row in tab.chart.visible()]
    assert state(tab).where(Action, "package_id", package.id)[0].id in ids


def test_a_bar_is_dragged_as_one_step(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    before = tab.document.undo_stack.count()
    drag(tab, place_of(tab, phase).center(), px_of_days(tab, 30))
    moved = state(tab).get(Phase, phase.id)
    assert (moved.start_date, moved.end_date) == (add_days(phase.start_date, 30), add_days(phase.end_date, 30))
    assert tab.document.undo_stack.count() == before + 1
    tab.document.undo()
    assert state(tab).get(Phase, phase.id) == phase


@pytest.mark.parametrize(("end", "days"), [("start_date", -20), ("end_date", 25)])
def test_either_end_of_a_bar_is_pulled_alone(tab: ScheduleTab, end: str, days: int) -> None:
    phase = state(tab).where(Phase, "action_id", first_phase(tab).action_id)[1]
    place = place_of(tab, phase)
    x = place.left() + 2 if end == "start_date" else place.right() - 2
    drag(tab, QPointF(x, place.center().y()), px_of_days(tab, days))
    moved = state(tab).get(Phase, phase.id)
    other = "end_date" if end == "start_date" else "start_date"
    assert getattr(moved, end) == add_days(getattr(phase, end), days)
    assert getattr(moved, other) == getattr(phase, other)


def test_an_end_pulled_past_the_other_leaves_one_day(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    place = place_of(tab, phase)
    drag(tab, QPointF(place.left() + 2, place.center().y()), place.width() + 200)
    moved = state(tab).get(Phase, phase.id)
    assert moved.start_date == moved.end_date == phase.end_date


def test_a_milestone_is_dragged(tab: ScheduleTab) -> None:
    action = state(tab).get(Action, first_phase(tab).action_id)
    milestone = state(tab).where(Milestone, "action_id", action.id)[0]
    drag(tab, place_of(tab, milestone).center(), px_of_days(tab, -40))
    assert state(tab).get(Milestone, milestone.id).date == add_days(milestone.date, -40)


def test_a_drag_is_let_go_by_esc(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    drag(tab, place_of(tab, phase).center(), 120, let_go=False)
    assert bool(tab.chart.pulling)
    press(Qt.Key.Key_Escape)
    assert not bool(tab.chart.pulling)
    assert state(tab).get(Phase, phase.id) == phase


def test_nothing_is_dragged_while_presenting(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    place = place_of(tab, phase).center()
    tab.look.presenting = True
    drag(tab, place, 120)
    assert state(tab).get(Phase, phase.id) == phase


def test_a_pinned_bar_stays_and_says_why(tab: ScheduleTab) -> None:
    phase, told = first_phase(tab), []
    tab.document.perform("t", lambda tx: tx.update(phase, pinned=1))
    tab.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    drag(tab, place_of(tab, phase).center(), 120)
    assert told == ["pinned"]
    assert state(tab).get(Phase, phase.id).start_date == phase.start_date


def test_a_click_on_a_bar_selects_its_row_and_the_bar(tab: ScheduleTab) -> None:
    phase, selected = first_phase(tab), []
    tab.workspace.selected.connect(lambda *what: selected.append(what))
    place = place_of(tab, phase).center().toPoint()
    QTest.mouseClick(tab.chart.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, place)
    assert tab.outline.current_row().id == phase.action_id
    assert selected[-1] == ("phase", phase.id)
    assert [row.id for row in tab.current_rows()] == [phase.id]
    press(Qt.Key.Key_Right, Mod.AltModifier)
    assert state(tab).get(Phase, phase.id).start_date == add_days(phase.start_date, 1)
    press(Qt.Key.Key_Down)
    assert tab.current_rows()[0].id != phase.id


def test_a_double_click_on_a_bar_opens_its_title(tab: ScheduleTab) -> None:
    milestone = state(tab).where(Milestone, "action_id", first_phase(tab).action_id)[0]
    place = place_of(tab, milestone).center().toPoint()
    QTest.mouseDClick(tab.chart.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, place)
    type_text("Valmis")
    press(Qt.Key.Key_Return)
    assert state(tab).get(Milestone, milestone.id).title == "Valmis"


def test_alt_and_arrows_move_by_days_and_with_ctrl_by_months(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    tab.show_row("phase", phase.id)
    press(Qt.Key.Key_Right, Mod.AltModifier)
    press(Qt.Key.Key_Right, Mod.AltModifier)
    press(Qt.Key.Key_Left, Mod.AltModifier)
    assert state(tab).get(Phase, phase.id).start_date == add_days(phase.start_date, 1)
    press(Qt.Key.Key_Left, Mod.AltModifier | Mod.ControlModifier)
    assert state(tab).get(Phase, phase.id).start_date[:7] == "2020-04"


def test_alt_down_walks_a_phase_into_the_next_action(tab: ScheduleTab) -> None:
    package = state(tab).rows(Package)[0]
    one, two = state(tab).where(Action, "package_id", package.id)[:2]
    last = state(tab).where(Phase, "action_id", one.id)[-1]
    tab.show_row("phase", last.id)
    press(Qt.Key.Key_Down, Mod.AltModifier)
    assert state(tab).get(Phase, last.id).action_id == two.id
    assert tab.outline.current_row().id == last.id
    assert tab.outline.viewport().rect().contains(tab.outline.visualRect(tab.outline.currentIndex()).center())


def test_tab_on_an_action_says_that_it_keeps_its_level(tab: ScheduleTab) -> None:
    told: list[Refusal] = []
    tab.workspace.refused.connect(told.append)
    tab.show_row("action", first_phase(tab).action_id or "")
    press(Qt.Key.Key_Tab)
    assert [refusal.code for refusal in told] == ["fixed_level"]


def test_ctrl_m_adds_a_milestone_to_the_current_action(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    tab.show_row("phase", phase.id)
    press(Qt.Key.Key_M, Mod.ControlModifier)
    type_text("Päätös tehty")
    press(Qt.Key.Key_Return)
    titles = [row.title for row in state(tab).where(Milestone, "action_id", phase.action_id)]
    assert titles[-1] == "Päätös tehty"


def test_delete_takes_the_clicked_bar_and_undo_brings_it_back(tab: ScheduleTab) -> None:
    milestone = state(tab).rows(Milestone)[-1]
    tab.document.perform("t", lambda tx: deleting.delete(tx, tx.state.rows(Dependency)))
    tab.show_row("milestone", milestone.id)
    press(Qt.Key.Key_Delete)
    assert state(tab).get(Milestone, milestone.id) is None
    assert tab.outline.currentIndex().isValid()
    tab.document.undo()
    assert tab.outline.current_row().id == milestone.id


def test_ctrl_and_wheel_zoom_around_the_pointer(tab: ScheduleTab) -> None:
    viewport, x = tab.chart.viewport(), 200.0

    def day() -> float:
        return tab.times.day((x + tab.chart.horizontalScrollBar().value()) / tab.chart.unit)

    before, scale = day(), tab.times.scale.px_per_day
    for _ in range(6):
        event = QWheelEvent(
            QPointF(x, 50), QPointF(viewport.mapToGlobal(QPoint(int(x), 50))), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Mod.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)
        assert abs(day() - before) < 2 / tab.times.scale.px_per_day
    assert tab.times.scale.px_per_day > 3 * scale
    press(Qt.Key.Key_0, Mod.AltModifier)
    assert tab.times.scale.px_per_day == pytest.approx(scale)


def test_selecting_a_row_brings_its_bar_into_view(tab: ScheduleTab) -> None:
    tab.chart.zoom(12, 0)
    last = max(state(tab).rows(Phase), key=lambda phase: phase.start_date or "")
    tab.show_row("phase", last.id)
    assert place_of(tab, last).intersects(tab.chart.viewport().rect().toRectF())


def test_dates_past_the_edge_make_room(tab: ScheduleTab) -> None:
    phase = first_phase(tab)
    tab.document.perform("t", lambda tx: tx.update(phase, start_date="2017-01-01"))
    assert place_of(tab, phase).left() >= 0


def test_a_tool_tip_shows_a_hostile_title_as_it_stands(tab: ScheduleTab) -> None:
    milestone = state(tab).where(Milestone, "action_id", first_phase(tab).action_id)[0]
    tab.document.perform("t", lambda tx: tx.update(milestone, title="<img src='x'><b>Valmis"))
    told = tab.chart.tip_at(place_of(tab, milestone).center())
    assert "&lt;img" in told
    assert "27.11.2020" in told


def test_ctrl_f_finds_a_phase_by_what_its_action_is_called(tab: ScheduleTab) -> None:
    tab.find_text()
    type_text("tpk3/tp4")
    assert tab.outline.current_row().code == "TPK3/TP4"
    press(Qt.Key.Key_Escape)
    assert tab.outline.hasFocus()


def test_the_row_of_a_dependency_is_its_successor(tab: ScheduleTab) -> None:
    found = state(tab).rows(Dependency)[0]
    assert tab.show_row("dependency", found.id)
    assert tab.outline.current_row().id in (found.to_phase_id, found.to_milestone_id)


def test_the_title_column_leads(tab: ScheduleTab) -> None:
    assert TITLE == 0
    assert tab.outline.header().logicalIndex(0) == 1
    assert tab.outline.treePosition() == TITLE


def test_a_new_layout_of_the_window_shows_the_same_rows_and_days(tab: ScheduleTab, qtbot: QtBot) -> None:
    action = first_phase(tab).action_id
    tab.outline.expand(tab.model.index_of(action))
    tab.chart.zoom(6, 100)
    first, scale = tab.chart.first_seen, tab.times.scale.px_per_day
    tab.hide()
    again = shown(qtbot, tab.workspace)
    assert again.outline.isExpanded(again.model.index_of(action))
    assert again.times.scale.px_per_day == scale
    assert again.chart.first_seen == pytest.approx(first, abs=1)


def test_dependencies_are_drawn_between_the_rows_that_are_seen(tab: ScheduleTab) -> None:
    rows = [(number, row) for number, _, row in tab.chart.visible()]
    found = tab.chart.rows.dependencies(row for _, row in rows)
    assert found
    with_ends = dict(tab.chart.rows.with_ends(rows, found, tab.chart.row_px))
    for dependency in found:
        phase_id = dependency.to_phase_id
        index = tab.chart.rows.shown_index(phase_id) if phase_id else None
        assert index is None or tab.chart.rows.number_of(index, tab.chart.row_px) in with_ends


def test_ctrl_l_links_the_selected_phases(tab: ScheduleTab) -> None:
    tab.document.perform("t", lambda tx: deleting.delete(tx, tx.state.rows(Dependency)))
    one, two = state(tab).where(Phase, "action_id", first_phase(tab).action_id)[:2]
    tab.show_row("phase", one.id)
    press(Qt.Key.Key_Down, Mod.ShiftModifier)
    press(Qt.Key.Key_L, Mod.ControlModifier)
    assert [(row.from_phase_id, row.to_phase_id) for row in state(tab).rows(Dependency)] == [(one.id, two.id)]
    tab.document.undo()
    assert state(tab).rows(Dependency) == []
