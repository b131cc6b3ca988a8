"""A filtered outline shows what is kept and the way there, through any sequence of edits."""

from __future__ import annotations

import contextlib
import random

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import Goal
from soteplan.models.outline import OutlineModel
from soteplan.operations import deleting, rows
from soteplan.store.transaction import Transaction
from tests.models.test_outline import STEPS, model_of, shape


def goals(document: Document, *titles: str) -> dict[str, Goal]:
    """Goals by title, each of `under/title` under another."""
    made: dict[str, Goal] = {}

    def add(tx: Transaction) -> None:
        for path in titles:
            above, _, title = path.rpartition("/")
            parent = made[above].id if above else None
            made[title] = tx.add(Goal, title=title, tree="project", parent_id=parent)

    document.perform("add:goal", add)
    return made


def titles(model: OutlineModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    found: list[str] = []
    for number in range(model.rowCount(parent)):
        index = model.index(number, 0, parent)
        row = model.row_at(index)
        found += [row.title] if row else []
        found += titles(model, index)
    return found


def test_rows_that_are_kept_stand_under_those_above_them(document: Document) -> None:
    goals(document, "a", "a/b", "b/c", "a/d", "e")
    model = model_of(document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_filter(lambda goal: goal.title in "ce")
    assert titles(model) == ["a", "b", "c", "e"]
    model.set_filter(None)
    assert titles(model) == ["a", "b", "c", "d", "e"]


def test_a_row_added_under_a_filter_is_shown_whatever_it_is_called(document: Document) -> None:
    made = goals(document, "a", "a/b", "c")
    model = model_of(document)
    model.set_filter(lambda goal: goal.title == "b")
    document.perform("add:goal", lambda tx: rows.add_after(tx, made["b"], title="new"))
    assert titles(model) == ["a", "b", "new"]


def test_a_row_added_under_one_that_is_hidden_brings_it_along(document: Document) -> None:
    made = goals(document, "a", "a/b", "c")
    model = model_of(document)
    model.set_filter(lambda goal: goal.title == "c")
    document.perform("add:goal", lambda tx: tx.add(Goal, title="new", tree="project", parent_id=made["b"].id))
    assert titles(model) == ["a", "b", "new", "c"]


def test_a_hidden_row_that_is_edited_stays_hidden_and_an_edited_one_stays_shown(document: Document) -> None:
    made = goals(document, "a", "b")
    model = model_of(document)
    model.set_filter(lambda goal: goal.title == "b")
    document.perform("edit:goal", lambda tx: tx.update(made["a"], title="still not"))
    document.perform("edit:goal", lambda tx: tx.update(made["b"], title="no more"))
    assert titles(model) == ["no more"]


def test_a_row_moved_under_a_hidden_one_brings_it_along(document: Document) -> None:
    made = goals(document, "a", "a/b", "c")
    model = model_of(document)
    model.set_filter(lambda goal: goal.title == "c")
    document.perform("move:goal", lambda tx: tx.update(made["c"], parent_id=made["b"].id))
    assert titles(model) == ["a", "b", "c"]


def test_a_deleted_row_that_is_hidden_leaves_no_trace(document: Document) -> None:
    made = goals(document, "a", "a/b", "c")
    model = model_of(document)
    model.set_filter(lambda goal: goal.title == "c")
    document.perform("delete:goal", lambda tx: deleting.delete(tx, [made["a"]]))
    assert titles(model) == ["c"]
    document.undo()
    assert titles(model) == ["a", "b", "c"]


def edit(document: Document, chance: random.Random, times: int) -> None:
    for _ in range(times):
        with contextlib.suppress(Refusal):
            chance.choice(STEPS)(document, chance)


@pytest.mark.parametrize("seed", range(6))
def test_any_sequence_of_edits_leaves_a_sound_model_that_shows_all_that_is_kept(document: Document, seed: int) -> None:
    chance = random.Random(seed)
    edit(document, chance, 80)
    kept = {goal.id for goal in document.state.rows(Goal) if chance.random() < 0.4}
    model = model_of(document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_filter(lambda goal: goal.id in kept)
    for _ in range(60):
        edit(document, chance, 1)
        shown = set(titles(model))
        assert all(goal.title in shown for goal in document.state.rows(Goal) if goal.id in kept)
    model.set_filter(None)
    assert shape(model) == shape(model_of(document))
