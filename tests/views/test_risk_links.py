"""What a risk bears on, in the Inspector: added by typing, led to, removed; groups and filters know it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from soteplan.domain.risk_links import links_of
from soteplan.domain.risks import Risk, RiskResponse
from soteplan.domain.schedule import Package, Phase
from soteplan.models.risk_groups import RISKS
from soteplan.operations import risks
from soteplan.views.inspector import Inspector
from soteplan.views.quiet import QuietButton
from soteplan.views.risk_links import RiskLinks
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text

Qk = Qt.Key


@pytest.fixture
def inspector(qtbot: QtBot, example: Workspace) -> Inspector:
    inspector = Inspector(example)
    qtbot.addWidget(inspector)
    inspector.resize(320, 900)
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    return inspector


def first(inspector: Inspector) -> Risk:
    return inspector._workspace.document.state.rows(Risk)[0]


def shown(inspector: Inspector) -> RiskLinks:
    inspector.show_row("risk", first(inspector).id)
    return inspector.body.findChildren(RiskLinks)[0]


def test_a_package_is_added_by_typing_and_filters_know_it(inspector: Inspector) -> None:
    links, workspace = shown(inspector), inspector._workspace
    package = workspace.document.state.rows(Package)[0]
    assert links.adder is not None
    links.adder.line.setFocus()
    type_text(package.code)
    press(Qk.Key_Return)
    state = workspace.document.state
    assert [row for _, row in links_of(state, first(inspector))] == [package]
    assert package.title in links.lines[0].words
    assert package.id in [each.key for each in RISKS.values(state, workspace.language, "package_id", first(inspector))]
    workspace.document.undo()
    assert links.lines == []


def test_it_leads_there_and_is_removed_where_it_stands(qtbot: QtBot, inspector: Inspector) -> None:
    workspace, risk = inspector._workspace, first(inspector)
    package = workspace.document.state.rows(Package)[0]
    workspace.perform("add:risk_link", lambda tx: risks.put_at_risk(tx, risk, package))
    links = shown(inspector)
    with qtbot.waitSignal(workspace.go_to) as gone:
        QTest.mouseClick(links.lines[0], Qt.MouseButton.LeftButton)
    assert gone.args == ["package", package.id]
    button = next(b for b in links.findChildren(QuietButton) if b.accessibleName().startswith("Remove"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert links_of(workspace.document.state, risk) == []


def test_a_response_of_the_schedule_says_its_date_there(inspector: Inspector) -> None:
    workspace = inspector._workspace
    response = workspace.document.state.rows(RiskResponse)[0]
    phase = next(phase for phase in workspace.document.state.rows(Phase) if phase.end_date)
    workspace.perform("edit:risk_response", lambda tx: risks.tie(tx, response, "phase_id", phase.id))
    inspector.show_row("risk_response", response.id)
    told = inspector.body._scheduled(workspace.document.state.table(RiskResponse)[response.id])
    assert workspace.language.date(phase.end_date) in told
    assert told in [label.text() for label in inspector.body.findChildren(type(inspector.body._head[0]))]
