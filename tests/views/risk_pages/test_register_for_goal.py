"""The Risks tab for one goal: register, matrix and responses, scores typed under the filter, and clearing it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.models.risk_table import TITLE
from soteplan.operations.editing import set_field
from soteplan.views.nothing import nothing_words
from soteplan.views.risk_pages.register import RegisterPage
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text
from tests.views.risk_pages.register_hands import codes, go, risk, shown


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> RegisterPage:
    return shown(qtbot, example)


def set_goal(tab: RegisterPage, tree: str = "benefit", code: str = "5") -> Goal:
    goal = next(goal for goal in tab.document.state.where(Goal, "tree", tree) if goal.code == code)
    tab.workspace.lens.set_goal(goal.id)
    QApplication.processEvents()
    return goal


def chips(tab: RegisterPage) -> set[str]:
    """The ids of the risks in the matrix."""
    return {target.key.row_id for target in tab.matrix.figure.targets() if target.key.table == "risk"}


def test_register_and_matrix_show_the_risks_of_what_serves(tab: RegisterPage) -> None:
    set_goal(tab)
    assert codes(tab) == ["R2", "R4"]
    assert chips(tab) == {risk(tab, code).id for code in ("R2", "R4")}
    assert tab.counted.text() == "2 of 5"
    tab.workspace.lens.clear()
    QApplication.processEvents()
    assert codes(tab) == ["R1", "R2", "R3", "R4", "R5"]
    assert len(chips(tab)) == 5


def test_the_filter_of_words_looks_within_the_goal(tab: RegisterPage) -> None:
    set_goal(tab)
    tab.open_find()
    type_text(risk(tab, "R4").title.split()[0])
    assert codes(tab) == ["R4"]
    tab.workspace.lens.clear()
    assert "R4" in codes(tab)
    assert "R2" not in codes(tab)


def test_a_score_typed_under_the_filter_is_written_and_undone(tab: RegisterPage) -> None:
    set_goal(tab)
    before = risk(tab, "R4")
    go(tab, "R4", "probability")
    press(Qt.Key.Key_5)
    assert risk(tab, "R4").probability == 5
    assert codes(tab) == ["R2", "R4"]
    tab.document.undo()
    assert risk(tab, "R4") == before


def test_a_risk_added_under_the_filter_stays_until_it_is_cleared(tab: RegisterPage) -> None:
    set_goal(tab)
    go(tab, "R4")
    press(Qt.Key.Key_Return)
    type_text("Just thought of")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    titles = [tab.table.index(row, TITLE).data() for row in range(tab.table.rowCount())]
    assert "Just thought of" in titles
    tab.workspace.lens.clear()
    set_goal(tab)
    assert codes(tab) == ["R2", "R4"]


def test_a_risk_that_is_tied_to_another_goal_goes_and_comes_back_with_undo(tab: RegisterPage) -> None:
    set_goal(tab)
    other = tab.document.state.where(Goal, "tree", "process")[0]
    tab.workspace.perform("edit:risk", lambda tx: set_field(tx, risk(tab, "R4"), "goal_id", other.id))
    QApplication.processEvents()
    assert codes(tab) == ["R2"]
    tab.document.undo()
    QApplication.processEvents()
    assert codes(tab) == ["R2", "R4"]


def test_the_responses_are_those_of_the_risk_that_is_left(tab: RegisterPage) -> None:
    go(tab, "R1")
    set_goal(tab)
    current = tab.register.current_row()
    assert isinstance(current, Risk)
    assert current.code == "R2"
    assert tab.responses_table.rowCount() == len(tab.document.state.where(RiskResponse, "risk_id", current.id))


def test_where_no_risk_is_left_no_responses_are_shown(tab: RegisterPage) -> None:
    go(tab, "R1")
    set_goal(tab, "process", "P1")
    assert codes(tab) == []
    assert tab.responses_table.rowCount() == 0
    assert tab.side.heading.text() == "Responses"
    assert nothing_words(tab.register, tab.workspace) == "Nothing here concerns the goal."
    assert not tab.grab().isNull()
    assert tab.pages.currentIndex() == 0
    tab.workspace.lens.clear()
    QApplication.processEvents()
    assert len(codes(tab)) == 5


def test_who_goes_to_a_risk_that_does_not_serve_sees_it_all_the_same(tab: RegisterPage) -> None:
    set_goal(tab)
    assert tab.show_row("risk", risk(tab, "R1").id)
    assert codes(tab) == ["R1", "R2", "R4"]
    assert tab.register.current_row() == risk(tab, "R1")
