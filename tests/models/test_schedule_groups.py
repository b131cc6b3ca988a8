"""The schedule, however it is grouped, follows any sequence of edits exactly as if it were built anew."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from shiboken6 import delete

from soteplan.document import Document
from soteplan.domain.choices import STATES
from soteplan.domain.errors import Refusal
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.order import keys
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.schedule_groups import GROUPINGS
from soteplan.models.schedule_model import ScheduleModel
from soteplan.models.schedule_outline import Spans, columns
from soteplan.operations import deleting, rows
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language

EDITS = 30
KINDS = ("planning", "pilot", "roll_out", "evaluation")
DAYS = ("2021-01-04", "2021-05-03", "2022-03-01")


def fill(tx: Transaction) -> None:
    """Two packages of two actions with a phase each, one of them linked to a benefit goal; two owners."""
    owners = [tx.add(Party, title=title) for title in ("Office", "Region")]
    goals = [tx.add(Goal, tree="benefit", kind="benefit_goal", title=title) for title in ("Access", "Quality")]
    for number in range(2):
        package = tx.add(Package, title=f"Package {number}", owner_id=owners[number].id)
        for each, position in enumerate(keys(2)):
            action = tx.add(Action, package_id=package.id, title=f"Action {number}{each}", position=position)
            tx.add(Phase, action_id=action.id, kind=KINDS[each], start_date=DAYS[0], end_date=DAYS[1])
        tx.add(Milestone, action_id=action.id, title="Milestone", date=DAYS[2])
        tx.add(ActionGoal, action_id=action.id, goal_id=goals[number].id)


def model_of(document: Document, by: str) -> ScheduleModel:
    language, spans = Language("en"), Spans(document)
    model = ScheduleModel(document, language, columns(document, language, spans), spans, document)
    model.group_by(by)
    return model


def shape(model: ScheduleModel, parent: QModelIndex | None = None) -> list[object]:
    parent = parent or QModelIndex()
    found: list[object] = []
    for number in range(model.rowCount(parent)):
        first = model.index(number, 0, parent)
        cells = [model.index(number, column, parent).data() for column in range(model.columnCount())]
        found.append((model.key_at(first), cells, shape(model, first)))
    return found


def anew(document: Document, by: str) -> list[object]:
    """What a model made now shows; it is gone then, or it would follow the next edits too."""
    model = model_of(document, by)
    shown = shape(model)
    delete(model)
    return shown


def one(document: Document, chance: random.Random, row_type: type[Any]) -> Any:
    return chance.choice(document.state.rows(row_type))


def some_id(document: Document, chance: random.Random, row_type: type[Any]) -> str | None:
    ids: list[str | None] = [None, *(row.id for row in document.state.rows(row_type))]
    return chance.choice(ids)


def link(document: Document, chance: random.Random) -> None:
    action, goal = one(document, chance, Action), one(document, chance, Goal)
    document.perform("link", lambda tx: tx.add(ActionGoal, action_id=action.id, goal_id=goal.id))


def place_in(tx: Transaction, action: Action, package: Package) -> None:
    rows.place(tx, action, "package_id", package.id)


def on_one(row_type: type[Any], act: Callable[..., object]) -> Callable[[Document, random.Random], None]:
    def run(document: Document, chance: random.Random) -> None:
        row = one(document, chance, row_type)
        document.perform("edit", lambda tx: act(tx, row, chance, document))

    return run


STEPS: tuple[Callable[[Document, random.Random], object], ...] = (
    link,
    on_one(ActionGoal, lambda tx, row, chance, document: tx.delete(row)),
    on_one(Action, lambda tx, row, chance, document: tx.update(row, title=f"title {chance.random()}")),
    on_one(Action, lambda tx, row, chance, document: tx.update(row, owner_id=some_id(document, chance, Party))),
    on_one(Action, lambda tx, row, chance, document: tx.update(row, state=chance.choice(list(STATES)))),
    on_one(Action, lambda tx, row, chance, document: place_in(tx, row, one(document, chance, Package))),
    on_one(Action, lambda tx, row, chance, document: rows.add_after(tx, row, title="new")),
    on_one(Action, lambda tx, row, chance, document: rows.move(tx, row, chance.choice((-1, 1)))),
    on_one(Action, lambda tx, row, chance, document: deleting.delete(tx, [row])),
    on_one(Phase, lambda tx, row, chance, document: rows.add_after(tx, row, kind=chance.choice(KINDS))),
    on_one(Milestone, lambda tx, row, chance, document: rows.add_after(tx, row, title="m", date=chance.choice(DAYS))),
    on_one(Phase, lambda tx, row, chance, document: tx.update(row, kind=chance.choice(KINDS))),
    on_one(Phase, lambda tx, row, chance, document: tx.update(row, end_date=chance.choice(DAYS))),
    on_one(Phase, lambda tx, row, chance, document: tx.delete(row)),
    on_one(Package, lambda tx, row, chance, document: tx.update(row, owner_id=some_id(document, chance, Party))),
    on_one(Party, lambda tx, row, chance, document: tx.update(row, title=f"party {chance.random()}")),
    on_one(Goal, lambda tx, row, chance, document: tx.update(row, title=f"goal {chance.random()}")),
    lambda document, chance: document.undo(),
    lambda document, chance: document.redo(),
)  # fmt: skip


@pytest.mark.parametrize("by", GROUPINGS)
@pytest.mark.parametrize("seed", [1, 5])
def test_any_sequence_of_edits_leaves_the_groups_as_if_made_anew(document: Document, by: str, seed: int) -> None:
    chance = random.Random(seed)
    document.perform("fill", fill)
    model = model_of(document, by)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for _ in range(EDITS):
        try:
            chance.choice(STEPS)(document, chance)
        except (Refusal, IndexError):  # nothing left of a kind, or two of the same
            continue
        assert shape(model) == anew(document, by)


@pytest.mark.parametrize("by", GROUPINGS)
def test_another_grouping_is_a_model_laid_anew(document: Document, by: str) -> None:
    document.perform("fill", fill)
    model = model_of(document, "package")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    before = shape(model)
    model.group_by(by)
    assert shape(model) == anew(document, by)
    model.group_by("package")
    assert shape(model) == before
