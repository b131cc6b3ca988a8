"""The outline model follows any sequence of edits exactly as if it were built anew."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.models import roles
from soteplan.models.columns import of_field
from soteplan.models.outline import Group, Outline, OutlineModel
from soteplan.operations import deleting, rows
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language

TREES = ("programme", "project", "benefit", "process")
GOALS = Outline(
    ("goal",), lambda goal: goal.parent_id or f"tree:{goal.tree}", tuple(Group(f"tree:{tree}", tree) for tree in TREES)
)


def model_of(document: Document) -> OutlineModel:
    language = Language("en")
    columns = [of_field(language, "goal", name) for name in ("title", "owner_id")]
    return OutlineModel(document, language, GOALS, columns, document)


def shape(model: OutlineModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(model.key_at(index), index.data(), shape(model, index)) for index in indexes]


def add_root(document: Document, chance: random.Random) -> None:
    tree = chance.choice(TREES)
    document.perform("add:goal", lambda tx: tx.add(Goal, title=f"goal {chance.random()}", tree=tree))


def on_some_goal(act: Callable[..., object]) -> Callable[[Document, random.Random], None]:
    def run(document: Document, chance: random.Random) -> None:
        goals = document.state.rows(Goal)
        if goals:
            goal = chance.choice(goals)
            document.perform("edit:goal", lambda tx: act(tx, goal, chance))

    return run


STEPS = (
    add_root,
    on_some_goal(lambda tx, goal, chance: rows.add_after(tx, goal, title="new")),
    on_some_goal(lambda tx, goal, chance: tx.update(goal, title=f"title {chance.random()}")),
    on_some_goal(lambda tx, goal, chance: rows.indent(tx, goal)),
    on_some_goal(lambda tx, goal, chance: rows.outdent(tx, goal)),
    on_some_goal(lambda tx, goal, chance: rows.move(tx, goal, chance.choice((-2, -1, 1, 2)))),
    on_some_goal(lambda tx, goal, chance: deleting.delete(tx, [goal])),
    lambda document, chance: document.undo(),
    lambda document, chance: document.redo(),
)


@pytest.mark.parametrize("seed", range(4))
def test_any_sequence_of_edits_leaves_the_model_as_if_built_anew(document: Document, seed: int) -> None:
    chance = random.Random(seed)
    model = model_of(document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for _ in range(12):
        add_root(document, chance)
    for _ in range(150):
        try:
            chance.choice(STEPS)(document, chance)
        except Refusal:
            continue
    assert shape(model) == shape(model_of(document))


@pytest.mark.parametrize("seed", range(4))
def test_rows_that_nobody_looked_at_follow_edits_too(document: Document, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        try:
            chance.choice(STEPS)(document, chance)
        except Refusal:
            continue
    model = model_of(document)
    for _ in range(60):
        try:
            chance.choice(STEPS)(document, chance)
        except Refusal:
            continue
    assert shape(model) == shape(model_of(document))


def test_a_row_deep_down_is_found_before_the_rows_above_it_were_shown(document: Document) -> None:
    def add(tx: Transaction) -> None:
        top = tx.add(Goal, title="top", tree="project")
        middle = tx.add(Goal, title="middle", tree="project", parent_id=top.id)
        tx.add(Goal, title="deep", tree="project", parent_id=middle.id)

    document.perform("add:goal", add)
    model = model_of(document)
    deep = next(goal for goal in document.state.rows(Goal) if goal.title == "deep")
    found = model.index_of(deep.id)
    assert [found.data(), found.parent().data(), found.parent().parent().data()] == ["deep", "middle", "top"]


def test_undoing_everything_brings_back_the_first_model(document: Document) -> None:
    model = model_of(document)
    before = shape(model)
    for _ in range(5):
        document.perform("add:goal", lambda tx: tx.add(Goal, title="new", tree="benefit"))
    while document.undo_stack.canUndo():
        document.undo()
    assert shape(model) == before


def test_editing_a_cell_writes_one_step_and_shows_it(document: Document) -> None:
    document.perform("add:goal", lambda tx: tx.add(Goal, title="Old", tree="project"))
    goal = document.state.rows(Goal)[0]
    model = model_of(document)
    index = model.index_of(goal.id)
    assert model.setData(index, "New", roles.EDIT)
    assert index.data() == "New"
    document.undo()
    assert index.data() == "Old"


def test_an_empty_title_is_refused_with_its_reason_and_nothing_changes(document: Document) -> None:
    document.perform("add:goal", lambda tx: tx.add(Goal, title="Old", tree="project"))
    model = model_of(document)
    refusals: list[Refusal] = []
    model.refused.connect(refusals.append)
    index = model.index_of(document.state.rows(Goal)[0].id)
    assert not model.setData(index, "  ", roles.EDIT)
    assert [refusal.code for refusal in refusals] == ["required"]
    assert index.data() == "Old"


def test_groups_cannot_be_edited(document: Document) -> None:
    model = model_of(document)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_rows_that_stand_together_go_together(document: Document) -> None:
    def plant(tx: Transaction) -> None:
        for number in range(6):
            top = tx.add(Goal, title=f"top {number}", tree="project")
            tx.add(Goal, title="below", tree="project", parent_id=top.id)

    document.perform("add:goal", plant)
    model = model_of(document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    before, gone = shape(model), []
    model.rowsRemoved.connect(lambda _, first, last: gone.append((first, last)))
    tops = [goal for goal in document.state.rows(Goal) if goal.parent_id is None]
    document.perform("delete:goal", lambda tx: deleting.delete(tx, [tops[n] for n in (0, 1, 3, 4, 5)]))
    assert gone == [(3, 5), (0, 1)]
    assert shape(model) == shape(model_of(document))
    document.undo()
    assert shape(model) == before
