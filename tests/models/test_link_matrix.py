"""The table of links: what its ticks, sums and heads say, and how it follows the plan."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal, GoalLink
from soteplan.domain.schedule import Action, Package
from soteplan.models import roles
from soteplan.models.link_matrix import CHECK, COMMENTED, GROUP, PAIRINGS, SUM, TICK, TITLE, LinkMatrix
from soteplan.operations import deleting, goal_links, rows
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def fill(tx: Transaction) -> None:
    top = tx.add(Goal, code="1", title="Uniform", kind="top_goal")
    for number in (1, 2):
        tx.add(Goal, code=f"1.{number}", title=f"Goal {number}", parent_id=top.id)
    for number in (1, 2, 3):
        tx.add(Goal, tree="benefit", kind="benefit_goal", code=str(number), title=f"Benefit {number}")
    package = tx.add(Package, code="TPK1", title="Package")
    for number in (1, 2):
        tx.add(Action, package_id=package.id, code=f"TPK1/TP{number}", title=f"Action {number}")


@pytest.fixture
def filled(document: Document) -> Document:
    document.perform("import", fill)
    return document


def matrix_of(document: Document, name: str) -> LinkMatrix:
    matrix = LinkMatrix(document, Language("en"), PAIRINGS[name], document)
    QAbstractItemModelTester(matrix, QAbstractItemModelTester.FailureReportingMode.Fatal, matrix)
    return matrix


def heads(matrix: LinkMatrix, orientation: Qt.Orientation) -> list[str]:
    count = matrix.columnCount() if orientation is ACROSS else matrix.rowCount()
    return [matrix.headerData(n, orientation) for n in range(count)]


def sums(matrix: LinkMatrix, orientation: Qt.Orientation) -> list[int]:
    count = matrix.columnCount() if orientation is ACROSS else matrix.rowCount()
    return [matrix.headerData(n, orientation, SUM) for n in range(count)]


def cell(matrix: LinkMatrix, row: str, column: str) -> QModelIndex:
    return matrix.index(heads(matrix, DOWN).index(row), heads(matrix, ACROSS).index(column))


def test_heads_are_the_rows_of_the_plan_in_order(filled: Document) -> None:
    goals = matrix_of(filled, "goals_benefits")
    assert (heads(goals, DOWN), heads(goals, ACROSS)) == (["1", "1.1", "1.2"], ["1", "2", "3"])
    actions = matrix_of(filled, "actions_goals")
    assert (heads(actions, DOWN), heads(actions, ACROSS)) == (["TPK1", "TPK1/TP1", "TPK1/TP2"], ["1", "1.1", "1.2"])
    assert [actions.headerData(n, DOWN, GROUP) for n in range(3)] == [True, False, False]
    assert actions.headerData(1, DOWN, roles.TOOL_TIP) == "TPK1/TP1 Action 1"


def test_a_tick_is_a_link(filled: Document) -> None:
    matrix = matrix_of(filled, "goals_benefits")
    index = cell(matrix, "1.2", "3")
    assert matrix.setData(index, Qt.CheckState.Checked.value, CHECK)
    (link,) = filled.state.rows(GoalLink)
    assert (matrix.rows[2].row.id, matrix.columns[2].row.id) == (link.from_goal_id, link.to_goal_id)
    assert (matrix.data(index), matrix.data(index, CHECK)) == (TICK, Qt.CheckState.Checked.value)
    assert matrix.toggle(index)
    assert (filled.state.rows(GoalLink), matrix.data(index)) == ([], "")


def test_sums_count_what_is_shown(filled: Document) -> None:
    matrix = matrix_of(filled, "actions_benefits")
    for row, column in (("TPK1/TP1", "1"), ("TPK1/TP1", "3"), ("TPK1/TP2", "3")):
        assert matrix.toggle(cell(matrix, row, column))
    goal = filled.state.where(Goal, "code", "1.1")[0]
    action = filled.state.rows(Action)[0]
    filled.perform("add:action_goal", lambda tx: goal_links.link(tx, action, goal))
    assert sums(matrix, ACROSS) == [1, 0, 2]
    assert sums(matrix, DOWN) == [3, 2, 1], "a package has those of its actions"
    filled.undo()
    filled.undo()
    assert (sums(matrix, ACROSS), sums(matrix, DOWN)) == ([1, 0, 1], [2, 2, 0])


def test_a_package_contributes_through_its_actions_only(filled: Document) -> None:
    matrix = matrix_of(filled, "actions_benefits")
    index = matrix.index(0, 0)
    assert not matrix.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert not matrix.toggle(index)
    assert matrix.data(index, CHECK) is None


def test_a_link_is_explained_and_wears_a_mark(filled: Document) -> None:
    matrix = matrix_of(filled, "goals_benefits")
    index = cell(matrix, "1.1", "2")
    assert matrix.setData(index, "Care comes earlier")
    assert filled.state.rows(GoalLink)[0].explanation == "Care comes earlier"
    assert matrix.data(index, COMMENTED)
    assert matrix.data(index, roles.ACCESSIBLE) == "1.1 Goal 1 contributes to 2 Benefit 2. Care comes earlier"
    assert matrix.setData(index, "")
    assert (matrix.data(index), matrix.data(index, COMMENTED)) == (TICK, False)
    assert matrix.data(cell(matrix, "1.1", "1"), roles.ACCESSIBLE) == "1.1 Goal 1 – no link to 1 Benefit 1"


def test_what_is_refused_is_told_and_leaves_no_tick(filled: Document) -> None:
    matrix = matrix_of(filled, "goals_benefits")
    source, target = matrix.rows[1].row, matrix.columns[0].row
    filled.perform("add:goal_link", lambda tx: goal_links.link(tx, target, source))
    told: list[Refusal] = []
    matrix.refused.connect(told.append)
    assert not matrix.toggle(cell(matrix, "1.1", "1"))
    assert [refusal.code for refusal in told] == ["goal_circle"]
    assert matrix.data(cell(matrix, "1.1", "1")) == ""


def test_of_two_links_alike_both_go(filled: Document) -> None:
    matrix = matrix_of(filled, "goals_benefits")
    ends = {"from_goal_id": matrix.rows[1].row.id, "to_goal_id": matrix.columns[0].row.id}
    filled.perform("import", lambda tx: [tx.add(GoalLink, **ends), tx.add(GoalLink, **ends)])
    assert sums(matrix, ACROSS) == [1, 0, 0]
    filled.perform("delete:goal_link", lambda tx: tx.delete(filled.state.rows(GoalLink)[0]))
    assert matrix.data(cell(matrix, "1.1", "1")) == TICK
    filled.undo()
    matrix.toggle(cell(matrix, "1.1", "1"))
    assert filled.state.rows(GoalLink) == []


def test_a_new_title_keeps_the_table_and_a_new_goal_makes_room(filled: Document) -> None:
    matrix = matrix_of(filled, "goals_benefits")
    kept = QPersistentModelIndex(matrix.index(1, 1))
    goal = matrix.rows[1].row
    filled.perform("edit:goal", lambda tx: tx.update(goal, title="Renamed"))
    assert matrix.headerData(1, DOWN, roles.ACCESSIBLE) == "1.1 Renamed"
    assert kept.isValid()
    filled.perform("add:goal", lambda tx: rows.add_after(tx, filled.state.get(Goal, goal.id), title="Between"))
    assert [matrix.headerData(n, DOWN, TITLE) for n in range(4)] == ["Uniform", "Renamed", "Between", "Goal 2"]


def test_it_follows_every_kind_of_change(filled: Document) -> None:
    """Whatever is done, it says what a table made anew says."""
    followed = {name: matrix_of(filled, name) for name in PAIRINGS}
    chance = random.Random(7)
    for _ in range(150):
        try:
            filled.perform("edit", chance.choice(ACTS)(filled, chance))
        except Refusal:
            continue
        if chance.random() < 0.2:
            filled.undo()
        for name, matrix in followed.items():
            fresh = LinkMatrix(filled, Language("en"), PAIRINGS[name])
            assert _content(matrix) == _content(fresh)
            filled.changed.disconnect(fresh.patch)
    assert filled.state.rows(Goal)


Act = Callable[[Transaction], object]


def _any(document: Document, chance: random.Random, *kinds: type[Any]) -> Any:
    return chance.choice([row for kind in kinds for row in document.state.rows(kind)])


def _toggle(document: Document, chance: random.Random) -> Act:
    source, target = _any(document, chance, Goal, Action), _any(document, chance, Goal)
    return lambda tx: goal_links.toggle(tx, source, target)


def _add(document: Document, chance: random.Random) -> Act:
    goal = _any(document, chance, Goal)
    return lambda tx: rows.add_after(tx, goal, title="New")


def _move(document: Document, chance: random.Random) -> Act:
    goal, steps = _any(document, chance, Goal, Action), chance.choice((-1, 1))
    return lambda tx: rows.move(tx, goal, steps)


def _indent(document: Document, chance: random.Random) -> Act:
    goal = _any(document, chance, Goal)
    return lambda tx: rows.indent(tx, goal)


def _recode(document: Document, chance: random.Random) -> Act:
    row = _any(document, chance, Goal, Action, Package)
    return lambda tx: tx.update(row, code="X")


def _delete(document: Document, chance: random.Random) -> Act:
    if len(document.state.rows(Goal)) < 6:
        return _add(document, chance)
    goal = _any(document, chance, Goal)
    return lambda tx: deleting.delete(tx, [goal])


ACTS = (_toggle, _toggle, _toggle, _toggle, _add, _add, _move, _indent, _recode, _delete)


def _content(matrix: LinkMatrix) -> list[object]:
    cells = [matrix.index(r, c) for r in range(matrix.rowCount()) for c in range(matrix.columnCount())]
    return [
        heads(matrix, ACROSS), heads(matrix, DOWN), sums(matrix, ACROSS), sums(matrix, DOWN),
        [matrix.data(index) for index in cells],
    ]  # fmt: skip
