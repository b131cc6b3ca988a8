"""What stands on the screen after an edit is what painting all of it would show; only the touched rows are painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from soteplan.domain.plan import Plan
from soteplan.domain.schedule import Action, Dependency, Milestone, Package, Phase
from soteplan.models.schedule_outline import TITLE
from soteplan.operations import deleting, dependencies, schedule
from soteplan.store.session import Session
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.hands import press, type_text

Act = Callable[[Any], object]


@pytest.fixture
def tab(qtbot: QtBot, opened: Callable[..., Workspace]) -> ScheduleTab:
    """Over the example, actions closed, with a phase linked to the next in one action only."""
    workspace = opened(Session.from_rows(read("en").data["tables"]))
    tab = ScheduleTab(workspace)
    tab.model.setParent(tab)
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    # The keyboard comes when the window does, which takes its time: its ring must not appear between two pictures.
    qtbot.waitUntil(tab.outline.hasFocus)
    QApplication.processEvents()
    return tab


def unlinked(tab: ScheduleTab) -> None:
    tab.document.perform("t", lambda tx: deleting.delete(tx, tx.state.rows(Dependency)))
    QApplication.processEvents()


def on_screen(tab: ScheduleTab) -> QImage:
    return tab.screen().grabWindow(tab.winId()).toImage()


def assert_as_painted_anew(tab: ScheduleTab) -> None:
    for _ in range(2):  # rows that came or went are laid out by a timer of the view
        QApplication.processEvents()
    before = on_screen(tab)
    for part in (tab.chart.viewport(), tab.outline.viewport()):
        part.update()
    QApplication.processEvents()
    assert before == on_screen(tab)


@contextmanager
def painted(widget: QObject) -> Iterator[list[QRect]]:
    """The areas of a widget that are painted meanwhile."""

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent) and watched is widget:
                areas.append(event.rect())
            return False

    areas: list[QRect] = []
    watch = Watch()
    widget.installEventFilter(watch)
    yield areas
    widget.removeEventFilter(watch)


def first(tx: Any, row_type: type[Any]) -> Any:
    return tx.state.rows(row_type)[0]


def phase(tx: Any) -> Any:
    """Of the first action."""
    action = tx.state.where(Action, "package_id", first(tx, Package).id)[0]
    return tx.state.where(Phase, "action_id", action.id)[0]


ACTS: dict[str, Act] = {
    "a title": lambda tx: tx.update(first(tx, Action), title="Ä new title"),
    "the dates of a phase in a closed action": lambda tx: schedule.move_span(tx, phase(tx), months=3),
    "the kind of a phase": lambda tx: tx.update(phase(tx), kind="evaluation"),
    "progress": lambda tx: tx.update(first(tx, Action), progress=8_000),
    "a milestone": lambda tx: tx.update(first(tx, Milestone), date="2021-03-01"),
    "a phase goes": lambda tx: deleting.delete(tx, [phase(tx)]),
    "an action goes": lambda tx: deleting.delete(tx, [first(tx, Action)]),
    "an action goes elsewhere": lambda tx: tx.update(phase_action(tx), package_id=tx.state.rows(Package)[2].id),
    "the status date": lambda tx: tx.update(tx.state.plan, status_date="2021-12-24"),
    "a new dependency": lambda tx: dependencies.link(tx, [phase(tx), tx.state.rows(Milestone)[-1]]),
}


def phase_action(tx: Any) -> Any:
    return tx.state.get(Action, phase(tx).action_id)


@pytest.mark.parametrize("linked", [True, False])
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_an_edit_and_its_undo_leave_on_the_screen_what_painting_anew_would(
    tab: ScheduleTab, act: Act, *, linked: bool
) -> None:
    if not linked:
        unlinked(tab)
    tab.document.perform("t", act)
    assert_as_painted_anew(tab)
    tab.document.undo()
    assert_as_painted_anew(tab)


def test_the_selection_is_the_same_in_both_after_each_step(tab: ScheduleTab) -> None:
    for key, held in (
        (Qt.Key.Key_Down, False),
        (Qt.Key.Key_Down, True),
        (Qt.Key.Key_End, True),
        (Qt.Key.Key_Up, False),
    ):
        press(key, Qt.KeyboardModifier.ShiftModifier if held else Qt.KeyboardModifier.NoModifier)
        assert_as_painted_anew(tab)


def test_the_ring_of_the_keyboard_comes_and_goes_with_it(tab: ScheduleTab) -> None:
    tab.toolbar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for widget in (tab.toolbar, tab.outline):
        widget.setFocus()
        assert_as_painted_anew(tab)


def test_a_new_title_is_painted_in_its_row_alone(tab: ScheduleTab) -> None:
    unlinked(tab)
    action = tab.document.state.rows(Action)[0]
    tab.outline.edit_title(action.id, TITLE)
    QApplication.processEvents()
    row = tab.outline.visualRect(tab.model.index_of(action.id))
    with painted(tab.chart.viewport()) as chart, painted(tab.outline.viewport()) as outline:
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        type_text("Another")
        press(Qt.Key.Key_Return)
    assert chart == []
    for area in outline:
        assert row.adjusted(0, -1, 0, 1).top() <= area.top()
        assert area.bottom() <= row.adjusted(0, -1, 0, 1).bottom()
    assert tab.document.state.get(Action, action.id).title == "Another"  # type: ignore[union-attr]
    assert_as_painted_anew(tab)


def test_the_plan_itself_shows_everywhere(tab: ScheduleTab) -> None:
    with painted(tab.chart.viewport()) as areas:
        tab.document.perform("t", lambda tx: tx.update(first(tx, Plan), status_date="2021-11-11"))
        QApplication.processEvents()
    assert tab.chart.viewport().rect() in areas
