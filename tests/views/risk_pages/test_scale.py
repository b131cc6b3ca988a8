"""The scale of the plan: its steps are written, the matrix is painted, and another scale asks how to map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.risk_history import moments
from soteplan.domain.risk_scale import scale_of
from soteplan.domain.risks import Risk, RiskClass, RiskStep
from soteplan.figures.risk_matrix import cell_place
from soteplan.store.session import Session
from soteplan.views.dialogs.rescale import RescaleDialog, open_for
from soteplan.views.main_window import MainWindow
from soteplan.views.risk_pages.scale import WIDTHS, ScalePage
from soteplan.views.risks import RisksTab
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.hands import focused, press, put_on_screen, type_text

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, example: Workspace) -> ScalePage:
    tab = RisksTab(example)
    page = tab.show_page("scale")
    assert isinstance(page, ScalePage)
    put_on_screen(qtbot, tab, 1046, 680)
    return page


def cell(page: ScalePage, probability: int, impact: int) -> QPoint:
    place = cell_place(probability, impact, scale_of(page.document.state).steps, page.matrix._options)
    return page.matrix.on_screen(place).center().toPoint()


def test_the_steps_begin_with_their_usual_names_and_are_described(page: ScalePage) -> None:
    page.take_focus()
    assert focused() is page.empty.button, "an empty scale offers the first step"
    press(Key.Key_Return)
    rows = page.document.state.where(RiskStep, "side", "impact")
    assert len(rows) == 5
    assert rows[0].title == "Very small"
    assert not page.describe.isVisible()
    view = page.steps["impact"]
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 3))
    press(Key.Key_F2)
    type_text("1,2 M€")
    press(Key.Key_Return)
    QApplication.processEvents()
    greatest = max(page.document.state.where(RiskStep, "side", "impact"), key=lambda row: row.step or 0)
    assert greatest.money == 120_000_000
    page.document.undo()
    page.document.undo()
    assert page.document.state.rows(RiskStep) == []
    assert page.empty.isVisible()


def test_a_step_that_a_larger_scale_brings_is_described_too(page: ScalePage) -> None:
    page.document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, risk_steps="3"))
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    page.document.perform("edit:plan", lambda tx: tx.update(tx.state.plan, risk_steps="4"))
    assert page.describe.isVisible()
    QTest.mouseClick(page.describe, Qt.MouseButton.LeftButton)
    assert len(page.document.state.where(RiskStep, "side", "impact")) == 4
    assert not page.describe.isVisible()


def test_descriptions_take_the_room_that_is_left(page: ScalePage) -> None:
    page.new_row(under=False)
    QApplication.processEvents()
    for view in page.steps.values():
        header = view.horizontalHeader()
        assert header.length() == view.viewport().width()
        assert header.sectionSize(2) > WIDTHS["description"]


def test_a_click_paints_a_cell_and_the_plan_says_that_it_is_painted(page: ScalePage) -> None:
    QTest.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, 1, 1))
    (painted,) = page.document.state.rows(RiskClass)
    assert (painted.probability, painted.impact, painted.level) == (1, 1, "medium")
    assert page.combos["score_rule"].currentData() == "classes"
    QTest.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, 1, 1))
    assert scale_of(page.document.state).level(1, 1) == "high"


def test_the_matrix_is_painted_by_keyboard(page: ScalePage) -> None:
    page.matrix.setFocus()
    for key in (Key.Key_Up, Key.Key_Right, Key.Key_Right, Key.Key_Space):
        press(key)
    (painted,) = page.document.state.rows(RiskClass)
    assert (painted.probability, painted.impact) == (2, 3)


@pytest.fixture
def window(program: Program) -> MainWindow:
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.show()
    window.open_tab("risks")
    return window


def test_another_scale_asks_how_to_map_and_keeps_how_it_was(window: MainWindow) -> None:
    tab = window.tab
    assert isinstance(tab, RisksTab)
    page = tab.show_page("scale")
    assert isinstance(page, ScalePage)
    risk = page.document.state.rows(Risk)[0]
    was = scale_of(page.document.state).inherent(risk)
    combo = page.combos["risk_steps"]
    combo.setCurrentIndex(combo.findData("3"))
    combo.activated.emit(combo.currentIndex())
    (dialog,) = window.findChildren(RescaleDialog)
    assert page.document.state.plan.risk_steps == "5", "nothing changes before the mapping is agreed"
    assert combo.currentData() == "5"
    step = risk.probability or 0
    dialog.chosen["probability", step].setCurrentIndex(0)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert page.document.state.plan.risk_steps == "3"
    now = page.document.state.get(Risk, risk.id)
    assert now is not None
    assert now.probability == 1
    assert moments(page.document.state, now)[-2].inherent == was
    page.document.undo()
    assert page.document.state.plan.risk_steps == "5"


def test_leaving_the_question_changes_nothing(window: MainWindow) -> None:
    before = window.document.undo_stack.index()
    dialog = open_for(window, 4)
    QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert window.document.undo_stack.index() == before
