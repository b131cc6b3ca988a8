"""Links of goals and actions in the Inspector: seen from both ends, led to, removed and added by typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.schedule import Action
from soteplan.operations import goal_links
from soteplan.store.session import Session
from soteplan.views.contributions import Contributions
from soteplan.views.inspector import Inspector
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
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


def goal(inspector: Inspector, tree: str, code: str) -> Goal:
    state = inspector._workspace.document.state
    return next(goal for goal in state.rows(Goal) if (goal.tree, goal.code) == (tree, code))


def shown(inspector: Inspector, row: Goal | Action) -> Contributions:
    inspector.show_row("goal" if isinstance(row, Goal) else "action", row.id)
    return inspector.body.findChildren(Contributions)[0]


def words(side: object) -> list[str]:
    return [line.words for line in side.lines]  # type: ignore[attr-defined]


def button(inspector: Inspector, begins: str) -> QuietButton:
    return next(b for b in inspector.findChildren(QuietButton) if b.accessibleName().startswith(begins))


def test_links_are_seen_from_both_ends(inspector: Inspector) -> None:
    source, target = goal(inspector, "project", "1.1"), goal(inspector, "benefit", "1")
    link = goal_links.between(inspector._workspace.document.state, source, target)
    assert link is not None
    assert words(shown(inspector, source).sides[0]) == [f"1 {target.title} {link.explanation}".strip()]
    by = words(shown(inspector, target).sides[1])
    assert any(line.startswith("1.1 ") for line in by)
    assert by[-1] == "and 2 others"


def test_an_action_has_one_side(inspector: Inspector) -> None:
    state = inspector._workspace.document.state
    action = next(action for action in state.rows(Action) if action.code == "TPK1/TP2")
    (side,) = shown(inspector, action).sides
    assert len(side.lines) == 1


def test_the_rest_is_shown_on_request(inspector: Inspector) -> None:
    side = shown(inspector, goal(inspector, "benefit", "1")).sides[1]
    side.lines[-1].click()
    assert len(side.lines) == 6
    assert side.lines[4].hasFocus()


def test_a_link_leads_to_its_other_end(qtbot: QtBot, inspector: Inspector) -> None:
    side = shown(inspector, goal(inspector, "project", "1.1")).sides[0]
    with qtbot.waitSignal(inspector._workspace.go_to) as told:
        QTest.mouseClick(side.lines[0], Qt.MouseButton.LeftButton)
    assert told.args == ["goal", goal(inspector, "benefit", "1").id]


def test_a_link_is_removed_where_it_stands(inspector: Inspector) -> None:
    document = inspector._workspace.document
    contributions = shown(inspector, goal(inspector, "project", "1.1"))
    QTest.mouseClick(button(inspector, "Remove the link"), Qt.MouseButton.LeftButton)
    assert words(contributions.sides[0]) == []
    assert (
        goal_links.between(document.state, goal(inspector, "project", "1.1"), goal(inspector, "benefit", "1")) is None
    )
    document.undo()
    assert len(words(contributions.sides[0])) == 1


def test_the_form_of_a_link_opens_from_its_line(inspector: Inspector) -> None:
    shown(inspector, goal(inspector, "project", "1.1"))
    QTest.mouseClick(button(inspector, "Edit the link"), Qt.MouseButton.LeftButton)
    assert isinstance(inspector.row, GoalLink)


def test_a_link_is_added_by_typing(inspector: Inspector) -> None:
    source = goal(inspector, "project", "1.1")
    side = shown(inspector, source).sides[0]
    assert side.adder is not None
    side.adder.line.setFocus()
    type_text("better qual")
    assert side.adder.offered[0].startswith("3 Better quality and effectiveness")
    press(Qk.Key_Return)
    state = inspector._workspace.document.state
    assert goal_links.between(state, source, goal(inspector, "benefit", "3")) is not None
    assert len(words(side)) == 2
    assert (side.adder.line.text(), side.adder.offered) == ("", [])
    assert side.adder.line.hasFocus()


def test_the_arrows_choose_and_esc_leaves(inspector: Inspector) -> None:
    target = goal(inspector, "project", "1.1")
    side = shown(inspector, target).sides[1]
    assert side.adder is not None
    side.adder.line.setFocus()
    type_text("TPK2/TP")
    second = side.adder.offered[1]
    press(Qk.Key_Down)
    press(Qk.Key_Return)
    assert second.startswith(words(side)[0])
    type_text("TPK1")
    press(Qk.Key_Escape)
    assert (side.adder.line.text(), side.adder.offered) == ("", [])
    assert len(inspector._workspace.document.state.where(ActionGoal, "goal_id", target.id)) == 1


def test_what_is_linked_already_is_not_offered_again(inspector: Inspector) -> None:
    side = shown(inspector, goal(inspector, "project", "1.1")).sides[0]
    assert side.adder is not None
    side.adder.line.setFocus()
    type_text("equal access")
    assert [line for line in side.adder.offered if line.startswith("1 Equal")] == []


def test_a_circle_is_refused_and_the_words_stay(qtbot: QtBot, inspector: Inspector) -> None:
    side = shown(inspector, goal(inspector, "programme", "3")).sides[0]
    assert side.adder is not None
    side.adder.line.setFocus()
    type_text("3.4")
    with qtbot.waitSignal(inspector._workspace.refused) as told:
        press(Qk.Key_Return)
    refusal: Refusal = told.args[0]
    assert refusal.code == "goal_circle"
    assert side.adder.line.text() == "3.4"


def test_a_title_that_changes_changes_in_the_list(inspector: Inspector) -> None:
    side = shown(inspector, goal(inspector, "project", "1.1")).sides[0]
    target = goal(inspector, "benefit", "1")
    inspector._workspace.document.perform("edit:goal", lambda tx: tx.update(target, title="Renamed"))
    assert words(side)[0].startswith("1 Renamed")


def test_a_read_only_plan_is_only_looked_at(qtbot: QtBot, opened: Opened) -> None:
    session = Session.new()
    session.store.transact("add:goal", lambda tx: tx.add(Goal, title="A"))
    session.store.read_only = "newer_format"
    workspace = opened(session)
    contributions = Contributions(workspace, workspace.document.state.rows(Goal)[0])
    qtbot.addWidget(contributions)
    assert [side.adder for side in contributions.sides] == [None, None]
