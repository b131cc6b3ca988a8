"""Core messages and feedback for one goal: what the actions that serve it tell, and what is asked about them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.communications import CommAction, CoreMessage, Feedback, TargetGroup
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.schedule import Action, Milestone, Package
from soteplan.figures.fading import all_faint
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.feedback import FeedbackPage
from soteplan.views.comm_pages.messages import MessagesPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.nothing import nothing_words
from soteplan.views.workspace import Workspace
from tests.views.hands import put_on_screen


def fill(tx: Transaction) -> None:
    """One goal is served by an action whose milestone is told to the residents; another by nothing."""
    goal, _ = (tx.add(Goal, tree="benefit", title=title) for title in ("Access", "Costs"))
    action = tx.add(Action, title="Chat", package_id=tx.add(Package, title="Digital").id)
    tx.add(ActionGoal, action_id=action.id, goal_id=goal.id)
    milestone = tx.add(Milestone, title="Chat opens", action_id=action.id, date="2021-05-01")
    residents, staff = (tx.add(TargetGroup, title=title) for title in ("Residents", "Staff"))
    national = tx.add(CoreMessage, level="national", title="Care is near")
    told = tx.add(CoreMessage, level="project", title="Ask in the chat", carries_id=national.id)
    tx.add(CoreMessage, level="project", title="The work goes on")
    tx.add(
        CommAction, title="Release", milestone_id=milestone.id, core_message_id=told.id, target_group_id=residents.id
    )
    tx.add(Feedback, title="Is the chat open at night?", target_group_id=residents.id)
    tx.add(Feedback, title="What of my shift?", target_group_id=staff.id)


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> CommunicationsTab:
    workspace.perform("fill", fill)
    tab = CommunicationsTab(workspace)
    put_on_screen(qtbot, tab, 1366, 700)
    return tab


def set_goal(tab: CommunicationsTab, title: str) -> None:
    goal = next(goal for goal in tab.document.state.rows(Goal) if goal.title == title)
    tab.workspace.lens.set_goal(goal.id)
    QApplication.processEvents()


def titles(page: MessagesPage | FeedbackPage) -> list[str]:
    return [page.table.row_at(page.table.index(row, 0)).title for row in range(page.table.rowCount())]


def test_messages_are_those_that_are_told_for_the_goal_and_those_they_carry_out(tab: CommunicationsTab) -> None:
    page = tab.show_page("messages")
    assert isinstance(page, MessagesPage)
    set_goal(tab, "Access")
    assert titles(page) == ["Care is near", "Ask in the chat"]
    lit = {key.row_id for key in page.view.lit_keys() if key.table == "core_message"}
    assert lit == {page.table.row_at(page.table.index(row, 0)).id for row in range(2)}
    tab.workspace.lens.clear()
    QApplication.processEvents()
    assert len(titles(page)) == 3
    assert page.view.lit_keys() == frozenset()


def test_where_no_message_serves_the_goal_the_figure_steps_back_whole(tab: CommunicationsTab) -> None:
    page = tab.show_page("messages")
    assert isinstance(page, MessagesPage)
    set_goal(tab, "Costs")
    assert titles(page) == []
    assert page.view.light() is all_faint
    tab.workspace.lens.clear()
    assert page.view.light() is None


def test_a_message_beside_the_goal_is_let_in_when_one_goes_to_it(tab: CommunicationsTab) -> None:
    page = tab.show_page("messages")
    assert isinstance(page, MessagesPage)
    set_goal(tab, "Access")
    other = next(row for row in tab.document.state.rows(CoreMessage) if row.title == "The work goes on")
    assert tab.show_row("core_message", other.id)
    assert page.register.current_row() == other


def test_feedback_and_its_counts_are_of_the_groups_that_are_told(tab: CommunicationsTab) -> None:
    page = tab.show_page("feedback")
    assert isinstance(page, FeedbackPage)
    assert len(page.counts.table.tallies) == 3
    set_goal(tab, "Access")
    assert titles(page) == ["Is the chat open at night?"]
    assert [len(tally.received) for tally in page.counts.table.tallies] == [1]
    set_goal(tab, "Costs")
    assert titles(page) == []
    assert nothing_words(page.register, tab.workspace)
    tab.workspace.lens.clear()
    QApplication.processEvents()
    assert len(titles(page)) == 2


def test_a_question_that_is_noted_meanwhile_stays_in_sight(tab: CommunicationsTab) -> None:
    page = tab.show_page("feedback")
    assert isinstance(page, FeedbackPage)
    set_goal(tab, "Costs")
    page.entry.noted.emit("question", "And the price?", {})
    assert titles(page) == ["And the price?"]
