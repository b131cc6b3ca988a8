"""The filter "for this goal": what it keeps, and when it tells."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal, GoalLink
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action
from soteplan.domain.serving import SERVING_TABLES
from soteplan.operations import deleting
from soteplan.operations.editing import set_field
from soteplan.store.transaction import Transaction
from soteplan.views.workspace import Workspace


def benefit(workspace: Workspace, code: str) -> Goal:
    return next(goal for goal in workspace.document.state.where(Goal, "tree", "benefit") if goal.code == code)


def kept(workspace: Workspace, row_type: type[Any]) -> set[str]:
    return {row.id for row in workspace.document.state.rows(row_type) if workspace.lens.keeps_row(row)}


def unlink(workspace: Workspace, link: ActionGoal) -> None:
    workspace.perform("delete:action_goal", lambda tx: deleting.delete(tx, [link]))


def of_goal(workspace: Workspace, goal: Goal) -> list[ActionGoal]:
    return workspace.document.state.where(ActionGoal, "goal_id", goal.id)


def test_without_a_goal_everything_is_kept(example: Workspace) -> None:
    state = example.document.state
    assert not example.lens.is_on
    assert len(kept(example, Action)) == len(state.table(Action))
    assert example.lens.state is state


def test_for_a_goal_only_what_serves_it_and_what_it_serves_is_kept(example: Workspace) -> None:
    lens, goal = example.lens, benefit(example, "2")
    lens.set_goal(goal.id)
    assert lens.goal == goal
    assert len(kept(example, Action)) == 6
    assert goal.id in kept(example, Goal)
    assert len(lens.state.rows(Action)) == 6
    assert lens.money.planned == 251_760_000


def test_goals_that_the_goal_serves_are_kept_with_their_links(example: Workspace) -> None:
    goal = next(g for g in example.document.state.where(Goal, "tree", "project") if g.code == "2.1")
    example.lens.set_goal(goal.id)
    assert len(kept(example, Goal)) == 1 + len(example.lens.why["goal"])
    assert len(kept(example, GoalLink)) == len(example.lens.why["goal_link"]) > 0


def test_what_belongs_to_the_plan_as_a_whole_is_always_kept(example: Workspace) -> None:
    example.lens.set_goal(benefit(example, "1").id)
    assert all(example.lens.keeps(table, "any") for table in ("plan", "party", "cost_category", "grant"))
    assert not any(example.lens.keeps(table, "any") for table in SERVING_TABLES)


def test_it_tells_when_it_is_set_and_cleared_and_not_when_nothing_changes(example: Workspace, qtbot: QtBot) -> None:
    told: list[bool] = []
    example.lens.changed.connect(lambda: told.append(example.lens.is_on))
    example.lens.set_goal(benefit(example, "1").id)
    example.lens.set_goal(benefit(example, "1").id)
    example.lens.clear()
    example.lens.clear()
    assert told == [True, False]
    assert len(kept(example, Action)) == 22


def test_the_key_sets_it_to_the_selected_goal_turns_to_another_and_clears_it(example: Workspace) -> None:
    first, second = benefit(example, "1"), benefit(example, "2")
    example.selected.emit("goal", first.id)
    example.lens.toggle()
    assert example.lens.goal == first
    example.selected.emit("goal", second.id)
    example.lens.toggle()
    assert example.lens.goal == second
    example.lens.toggle()
    assert not example.lens.is_on


def test_away_from_the_goals_the_key_clears_it_and_then_says_what_to_do(example: Workspace) -> None:
    example.lens.set_goal(benefit(example, "1").id)
    example.selected.emit("risk", "any")
    refusals: list[Refusal] = []
    example.refused.connect(refusals.append)
    example.toggle_lens()
    assert not example.lens.is_on
    example.toggle_lens()
    assert [refusal.code for refusal in refusals] == ["no_goal_selected"]


def test_rows_added_while_it_is_on_are_kept_until_it_is_cleared(example: Workspace, qtbot: QtBot) -> None:
    told: list[bool] = []
    example.lens.set_goal(benefit(example, "1").id)
    example.lens.changed.connect(lambda: told.append(True))
    made: list[Risk] = []
    example.perform("add:risk", lambda tx: made.append(tx.add(Risk, title="Just thought of")))
    QApplication.processEvents()
    assert example.lens.keeps_row(made[0])
    assert told == []
    example.lens.clear()
    example.lens.set_goal(benefit(example, "2").id)
    assert not example.lens.keeps_row(made[0])


def test_an_edited_link_is_answered_at_once_and_told_when_the_views_have_followed(
    example: Workspace, qtbot: QtBot
) -> None:
    goal = benefit(example, "1")
    link = of_goal(example, goal)[0]
    action = example.document.state.get(Action, link.action_id)
    seen: list[bool] = []
    example.lens.set_goal(goal.id)
    example.document.changed.connect(lambda _: seen.append(example.lens.keeps_row(action)))
    with qtbot.waitSignal(example.lens.changed):
        unlink(example, link)
        assert seen == [False]
    with qtbot.waitSignal(example.lens.changed):
        example.document.undo()
    assert seen == [False, True]


def test_edits_of_words_and_money_tell_nothing(example: Workspace, qtbot: QtBot) -> None:
    goal = benefit(example, "1")
    example.lens.set_goal(goal.id)
    told: list[bool] = []
    example.lens.changed.connect(lambda: told.append(True))
    example.perform("edit:goal", lambda tx: set_field(tx, goal, "title", "In other words"))
    QApplication.processEvents()
    assert told == []
    assert example.lens.goal is not None
    assert example.lens.goal.title == "In other words"


def test_it_is_cleared_with_its_goal_and_stays_so_when_the_goal_comes_back(example: Workspace, qtbot: QtBot) -> None:
    made: list[Goal] = []

    def add(tx: Transaction) -> None:
        made.append(tx.add(Goal, title="Passing"))

    example.perform("add:goal", add)
    example.lens.set_goal(made[0].id)
    with qtbot.waitSignal(example.lens.changed):
        example.perform("delete:goal", lambda tx: deleting.delete(tx, made))
    assert not example.lens.is_on
    example.document.undo()
    assert not example.lens.is_on
    assert len(kept(example, Action)) == 22


@pytest.mark.parametrize("row_type", [Action, Goal, Risk])
def test_the_kept_part_of_the_plan_holds_just_what_is_kept(example: Workspace, row_type: type[Any]) -> None:
    example.lens.set_goal(benefit(example, "5").id)
    assert {row.id for row in example.lens.state.rows(row_type)} == kept(example, row_type)
