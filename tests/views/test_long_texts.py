"""Very long texts are shown in part and kept whole, and looking at a text never changes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from soteplan.domain.fields import Kind, spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.values import LONGEST_TEXT
from soteplan.views.editors import Editor, editor_of
from soteplan.views.goals import GoalsTab
from soteplan.views.inspector import Inspector
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text

LONG = "W" * 100_000


@pytest.fixture
def goal(example: Workspace) -> Goal:
    goal = example.document.state.rows(Goal)[0]
    example.perform("edit:goal", lambda tx: tx.update(goal, title=LONG))
    return kept(example, goal)


def kept(workspace: Workspace, goal: Goal) -> Goal:
    found = workspace.document.state.get(Goal, goal.id)
    assert found is not None
    return found


def test_a_long_title_is_edited_whole_in_the_outline(qtbot: QtBot, example: Workspace, goal: Goal) -> None:
    tab = GoalsTab(example)
    qtbot.addWidget(tab)
    tab.show()
    tab.activateWindow()
    tab.show_row("goal", goal.id)
    tab.take_focus()
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_End)
    type_text("!")
    press(Qt.Key.Key_Return)
    assert kept(example, goal).title == LONG + "!"


def test_what_is_too_long_for_a_cell_is_refused_and_never_cut(qtbot: QtBot, example: Workspace, goal: Goal) -> None:
    tab = GoalsTab(example)
    qtbot.addWidget(tab)
    tab.show()
    tab.activateWindow()
    tab.show_row("goal", goal.id)
    tab.take_focus()
    press(Qt.Key.Key_F2)
    editor = tab.findChildren(QLineEdit)[-1]
    editor.insert("W" * (LONGEST_TEXT + 50))
    with qtbot.waitSignal(example.refused) as refused:
        press(Qt.Key.Key_Return)
    assert refused.args[0].code == "too_long"
    assert kept(example, goal).title == LONG


def opened(qtbot: QtBot, workspace: Workspace, kind: Kind, text: str) -> tuple[Editor, QWidget]:
    """The editor of a goal's first field of a kind, with a text in it."""
    field = spec_of(Goal).of_kind(kind)[-1]
    goal = workspace.document.state.rows(Goal)[0]
    workspace.perform("edit:goal", lambda tx: tx.update(goal, **{field.name: text}))
    row = kept(workspace, goal)
    editor = editor_of(workspace, row, field)
    qtbot.addWidget(editor.widget)
    editor.show(row)
    editor.widget.show()
    editor.widget.activateWindow()
    editor.widget.setFocus()
    return editor, editor.widget


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.PARAGRAPH])
@pytest.mark.parametrize("text", [LONG, "1\u00a0000\u202f000 €", " a  b "])
def test_passing_through_a_field_changes_nothing(qtbot: QtBot, example: Workspace, kind: Kind, text: str) -> None:
    editor, widget = opened(qtbot, example, kind, text)
    edited: list[object] = []
    editor.edited.connect(edited.append)
    press(Qt.Key.Key_End)
    if kind is Kind.TEXT:
        press(Qt.Key.Key_Return)
    widget.clearFocus()
    assert edited == []


def test_no_break_spaces_outlast_an_edit(qtbot: QtBot, example: Workspace) -> None:
    editor, widget = opened(qtbot, example, Kind.PARAGRAPH, "1\u00a0000 €\nand more")
    edited: list[object] = []
    editor.edited.connect(edited.append)
    type_text("x")
    widget.clearFocus()
    assert edited == ["x1\u00a0000 €\nand more"]
    assert isinstance(widget, QPlainTextEdit)


def test_labels_show_the_beginning_of_a_long_title(qtbot: QtBot, example: Workspace, goal: Goal) -> None:
    inspector = Inspector(example)
    qtbot.addWidget(inspector)
    inspector.show_row("goal", goal.id)
    assert max(len(label.text()) for label in inspector.body.findChildren(QLabel)) < 1_000
