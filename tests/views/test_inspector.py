"""Fields edited in the Inspector keep the rules that hold in the tables."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.domain.schedule import Milestone, Phase
from soteplan.operations.editing import set_field
from soteplan.views import critical_reason
from soteplan.views.critical_reason import CriticalReason
from soteplan.views.editors import LineEditor
from soteplan.views.inspector import Inspector
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text


def shown(qtbot: QtBot, workspace: Workspace) -> Inspector:
    """An Inspector of its own that may have the keyboard."""
    inspector = Inspector(workspace)
    qtbot.addWidget(inspector)
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    return inspector


def type_into(inspector: Inspector, name: str, text: str) -> None:
    editor = inspector.editor(name)
    assert isinstance(editor, LineEditor)
    editor.line.setFocus()
    editor.line.selectAll()
    type_text(text)
    press(Qt.Key.Key_Return)


def test_an_end_before_the_start_is_refused_and_stays_to_be_mended(qtbot: QtBot, example: Workspace) -> None:
    inspector = shown(qtbot, example)
    phase = next(phase for phase in example.document.state.rows(Phase) if phase.start_date and phase.end_date)
    inspector.show_row("phase", phase.id)
    refused: list[Refusal] = []
    example.refused.connect(refused.append)
    type_into(inspector, "end_date", "1.1.1999")
    assert [refusal.code for refusal in refused] == ["end_before_start"]
    assert example.document.state.get(Phase, phase.id) == phase
    type_into(inspector, "end_date", "31.12.2022")
    assert example.document.state.get(Phase, phase.id).end_date == "2022-12-31"  # type: ignore[union-attr]


def test_what_is_typed_is_entered_when_another_row_is_shown(qtbot: QtBot, example: Workspace) -> None:
    inspector = shown(qtbot, example)
    goals = list(example.document.state.rows(Goal))
    for name in ("title", "description"):
        for goal, other in pairwise(goals[:4]):
            inspector.show_row("goal", goal.id)
            inspector.editor(name).widget.setFocus()
            type_text("Said ")
            inspector.show_row("goal", other.id)
            assert "Said " in getattr(example.document.state.table(Goal)[goal.id], name)
            example.document.undo()
            assert example.document.state.table(Goal)[goal.id] == goal


def shown_reason(qtbot: QtBot, inspector: Inspector, table: str, row_id: str) -> CriticalReason:
    inspector.show_row(table, row_id)
    reason = inspector.body.findChild(CriticalReason)
    assert reason is not None
    qtbot.waitUntil(lambda: bool(reason.text()))
    return reason


def test_the_keyboard_stays_when_the_row_is_changed_from_elsewhere(qtbot: QtBot, example: Workspace) -> None:
    inspector = shown(qtbot, example)
    first, second = example.document.state.rows(Goal)[:2]
    inspector.show_row("goal", first.id)
    inspector.take_focus()
    inspector.show_row("goal", second.id)
    keyboard = QApplication.focusWidget()
    assert keyboard is not None
    assert inspector.body.isAncestorOf(keyboard)
    assert inspector.row == second


def test_a_phase_or_milestone_says_why_it_is_critical_or_not_and_follows_edits(
    qtbot: QtBot, example: Workspace
) -> None:
    state = example.document.state
    inspector = shown(qtbot, example)
    first = min((phase for phase in state.rows(Phase) if phase.end_date), key=lambda phase: phase.end_date or "")
    milestone = next(each for each in state.rows(Milestone) if each.date)
    assert shown_reason(qtbot, inspector, "milestone", milestone.id).text()
    reason = shown_reason(qtbot, inspector, "phase", first.id)
    before = reason.text()
    assert "not critical" in before
    example.perform("edit:phase", lambda tx: set_field(tx, state.find("phase", first.id), "pinned", True))
    assert reason.text() == before  # nothing is reckoned in the edit itself
    qtbot.waitUntil(lambda: "is critical" in reason.text())


def test_after_an_undo_the_remark_on_the_critical_path_is_not_that_of_before(qtbot: QtBot, example: Workspace) -> None:
    state = example.document.state
    inspector = shown(qtbot, example)
    phase = next(each for each in state.rows(Phase) if each.end_date)
    reason = shown_reason(qtbot, inspector, "phase", phase.id)
    before = reason.text()
    example.perform("edit:phase", lambda tx: set_field(tx, state.find("phase", phase.id), "pinned", True))
    QApplication.processEvents()
    assert "is critical" in reason.text()
    example.document.undo()
    QApplication.processEvents()
    assert reason.text() == before


def test_of_very_many_phases_the_remark_says_that_it_is_being_reckoned(
    qtbot: QtBot, example: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(critical_reason, "MANY", 1)
    state = example.document.state
    inspector = shown(qtbot, example)
    phase = next(each for each in state.rows(Phase) if each.end_date)
    reason = shown_reason(qtbot, inspector, "phase", phase.id)
    qtbot.waitUntil(lambda: "is not critical" in reason.text())
    example.perform("edit:phase", lambda tx: set_field(tx, state.find("phase", phase.id), "pinned", True))
    assert reason.text() == "The critical path is being reckoned…"
    qtbot.waitUntil(lambda: "is critical" in reason.text())


def test_a_row_without_dates_of_phases_says_nothing_of_a_critical_path(qtbot: QtBot, example: Workspace) -> None:
    inspector = Inspector(example)
    qtbot.addWidget(inspector)
    inspector.show_row("goal", example.document.state.rows(Goal)[0].id)
    assert inspector.body.findChild(CriticalReason) is None
