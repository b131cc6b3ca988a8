"""Dependencies pulled with the mouse from bar to bar, selected by their arrows, and changed beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.figures.shapes import Key
from soteplan.operations import dependencies
from soteplan.store.session import Session
from soteplan.views.gantt_hand import Hand
from soteplan.views.link import Link
from soteplan.views.linked import Linked
from soteplan.views.schedule import ScheduleTab
from soteplan.views.schedule_popover import Popover
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text

Mod = Qt.KeyboardModifier


def fill(tx: Any) -> None:
    tx.update(tx.state.plan, title="Plan", start_date="2021-01-01", end_date="2021-12-31")
    package = tx.add(Package, code="P", title="Package")
    for number, (start, end) in enumerate((("02-01", "03-31"), ("04-12", "06-30"), ("08-02", "10-29"))):
        action = tx.add(Action, package_id=package.id, code=f"A{number}", title="Action")
        dates = {"start_date": f"2021-{start}", "end_date": f"2021-{end}"}
        tx.add(Phase, action_id=action.id, kind="pilot", title=f"Phase {number}", **dates)
    tx.add(Milestone, package_id=package.id, title="Decided", date="2021-11-15")


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
    return tab


def phases(tab: ScheduleTab) -> list[Phase]:
    return sorted(tab.document.state.rows(Phase), key=lambda phase: phase.title)


def key(row: Phase | Milestone) -> Key:
    return Key("phase" if isinstance(row, Phase) else "milestone", row.id)


def links(tab: ScheduleTab) -> list[Dependency]:
    return tab.document.state.rows(Dependency)


def send(tab: ScheduleTab, kind: QEvent.Type, point: QPointF, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    viewport = tab.chart.viewport()
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, QPointF(viewport.mapToGlobal(point)), button, held, Mod.NoModifier)
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def click(tab: ScheduleTab, point: QPointF) -> None:
    send(tab, QEvent.Type.MouseButtonPress, point, Qt.MouseButton.LeftButton)
    send(tab, QEvent.Type.MouseButtonRelease, point)


def place(tab: ScheduleTab, row: Phase | Milestone, side: str) -> QPointF:
    """A point well inside one end of a bar."""
    found = tab.chart.place_of(key(row))
    assert found is not None
    if isinstance(row, Milestone):
        return found.center()
    return QPointF(found.left() + 9 if side == "start" else found.right() - 9, found.center().y())


def handle(tab: ScheduleTab, row: Phase | Milestone, side: str) -> QPointF:
    """Hover over a bar; where its handle stands then."""
    send(tab, QEvent.Type.MouseMove, place(tab, row, side))
    hand: Hand = tab.chart.hand
    found = next(each for each in hand.handles() if each.end == side)
    shift = QPointF(tab.chart.horizontalScrollBar().value(), tab.chart.verticalScrollBar().value())
    return QPointF(found.x, found.y) * tab.chart.unit - shift


def pull(tab: ScheduleTab, start: QPointF, end: QPointF, *, let_go: bool = True) -> None:
    send(tab, QEvent.Type.MouseMove, start)
    send(tab, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    for part in (0.3, 0.7, 1.0):
        send(tab, QEvent.Type.MouseMove, start + (end - start) * part, Qt.MouseButton.LeftButton)
    if let_go:
        send(tab, QEvent.Type.MouseButtonRelease, end)


@pytest.mark.parametrize(
    ("leaves", "enters", "kind"),
    [("end", "start", "FS"), ("start", "start", "SS"), ("end", "end", "FF"), ("start", "end", "SF")],
)
def test_a_link_is_pulled_from_an_end_to_an_end(tab: ScheduleTab, leaves: str, enters: str, kind: str) -> None:
    first, second, _ = phases(tab)
    pull(tab, handle(tab, first, leaves), place(tab, second, enters))
    made = links(tab)
    assert [(link.from_phase_id, link.to_phase_id, link.kind) for link in made] == [(first.id, second.id, kind)]
    assert tab.chart.bar == Key("dependency", made[0].id)
    assert [row.start_date for row in phases(tab)] == [first.start_date, second.start_date, "2021-08-02"]
    tab.document.undo()
    assert links(tab) == []


def test_a_link_is_pulled_to_and_from_a_milestone(tab: ScheduleTab) -> None:
    phase, milestone = phases(tab)[2], tab.document.state.rows(Milestone)[0]
    pull(tab, handle(tab, phase, "end"), place(tab, milestone, "start"))
    assert (links(tab)[0].to_milestone_id, links(tab)[0].kind) == (milestone.id, "FS")
    tab.document.undo()
    pull(tab, handle(tab, milestone, "start"), place(tab, phases(tab)[0], "start"))
    assert (links(tab)[0].from_milestone_id, links(tab)[0].kind) == (milestone.id, "FS")


def test_a_circle_is_refused_with_its_sentence_and_leaves_no_trace(tab: ScheduleTab) -> None:
    said: list[Refusal] = []
    tab.workspace.refused.connect(said.append)
    first, second, _ = phases(tab)
    tab.document.perform("t", lambda tx: dependencies.connect(tx, first, second, "FS"))
    pull(tab, handle(tab, second, "end"), place(tab, first, "start"))
    assert [refusal.code for refusal in said] == ["circle"]
    assert len(links(tab)) == 1
    assert not tab.chart.pulling


def test_esc_lets_go_of_a_link_and_nothing_is_made(tab: ScheduleTab) -> None:
    first, second, _ = phases(tab)
    end = place(tab, second, "start")
    pull(tab, handle(tab, first, "end"), end, let_go=False)
    assert tab.chart.pulling
    assert tab.escape()
    send(tab, QEvent.Type.MouseButtonRelease, end)
    assert links(tab) == []


def test_a_link_let_go_over_nothing_is_none(tab: ScheduleTab) -> None:
    first = phases(tab)[0]
    start = handle(tab, first, "end")
    pull(tab, start, start + QPointF(40, 200))
    assert links(tab) == []


def test_there_are_no_handles_while_the_plan_is_presented(tab: ScheduleTab) -> None:
    tab.look.presenting = True
    send(tab, QEvent.Type.MouseMove, place(tab, phases(tab)[0], "end"))
    assert list(tab.chart.hand.handles()) == []


def test_handles_go_with_the_pointer(tab: ScheduleTab) -> None:
    first = phases(tab)[0]
    at = handle(tab, first, "end")
    send(tab, QEvent.Type.MouseMove, at)
    assert len(list(tab.chart.hand.handles())) == 2
    send(tab, QEvent.Type.MouseMove, at + QPointF(60, 90))
    assert list(tab.chart.hand.handles()) == []


@pytest.fixture
def linked(tab: ScheduleTab) -> ScheduleTab:
    first, second, _ = phases(tab)
    tab.document.perform("t", lambda tx: dependencies.connect(tx, first, second, "FS"))
    QApplication.processEvents()
    return tab


def arrow(tab: ScheduleTab) -> QPointF:
    """A point of the arrow, between its rows."""
    line = tab.chart._drawn[0]
    middle = next(a for a, b in zip(line.points, line.points[1:], strict=False) if a.x == b.x and abs(a.y - b.y) > 8)
    shift = QPointF(tab.chart.horizontalScrollBar().value(), tab.chart.verticalScrollBar().value())
    return QPointF(middle.x, middle.y + 4) * tab.chart.unit - shift


def test_an_arrow_that_is_clicked_is_shown_and_deleted(linked: ScheduleTab) -> None:
    shown: list[tuple[str, str]] = []
    linked.workspace.selected.connect(lambda table, row_id: shown.append((table, row_id)))
    link = links(linked)[0]
    click(linked, arrow(linked))
    assert shown == [("dependency", link.id)]
    assert linked.current_rows() == [link]
    press(Qt.Key.Key_Delete)
    assert links(linked) == []
    assert linked.chart.bar is None


def test_the_lag_is_typed_beside_the_arrow(linked: ScheduleTab) -> None:
    click(linked, arrow(linked))
    press(Qt.Key.Key_F2)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    type_text("5")
    press(Qt.Key.Key_Return)
    assert links(linked)[0].lag == 5
    assert linked.findChildren(Popover) == [] or not linked.findChildren(Popover)[0].isVisible()
    assert QApplication.focusWidget() is linked.outline


def test_the_kind_is_chosen_beside_the_arrow_and_esc_leaves_it(linked: ScheduleTab) -> None:
    linked.show_row("dependency", links(linked)[0].id)
    for leave, kind in ((Qt.Key.Key_Escape, "FS"), (Qt.Key.Key_Return, "SS")):
        press(Qt.Key.Key_F2)
        box = linked.findChildren(Popover)[-1].findChild(QComboBox)
        assert box is not None
        box.setCurrentIndex(box.findData("SS"))
        press(leave)
        assert links(linked)[0].kind == kind


def test_what_is_no_lag_stays_to_be_mended(linked: ScheduleTab) -> None:
    said: list[Refusal] = []
    linked.workspace.refused.connect(said.append)
    linked.show_row("dependency", links(linked)[0].id)
    press(Qt.Key.Key_F2)
    type_text("soon")
    press(Qt.Key.Key_Return)
    assert [refusal.code for refusal in said] == ["not_a_number"]
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(Qt.Key.Key_Escape)
    assert links(linked)[0].lag is None


def test_keys_that_move_dates_let_go_of_an_arrow(linked: ScheduleTab) -> None:
    first = phases(linked)[0]
    linked.show_row("phase", first.id)
    click(linked, arrow(linked))
    press(Qt.Key.Key_Right, Mod.AltModifier)
    assert phases(linked)[0].start_date == "2021-02-02"
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert linked.chart.bar is None


def test_the_inspector_names_both_ends_of_a_dependency(linked: ScheduleTab) -> None:
    shown = Linked(linked.workspace, phases(linked)[0])
    words = [button.accessibleName() for button in shown.findChildren(Link)]
    assert "A0 Phase 0 → A1 Phase 1" in words
    shown.deleteLater()
