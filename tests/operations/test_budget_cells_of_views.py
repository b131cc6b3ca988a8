"""Cells of every view, and amounts spread over them, as operations on a plan: one undo step each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from soteplan.document import Document
from soteplan.domain import budget_views as views
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, LedgerImport
from soteplan.domain.budget_slices import Slice
from soteplan.domain.schedule import Package
from soteplan.domain.spreading import Way
from soteplan.operations import budget
from soteplan.store.session import Session
from soteplan.store.store import Operation
from soteplan.store.transaction import Transaction


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    document.perform("add", _furnish)
    yield document
    document.close(discard=True)


def _furnish(tx: Transaction) -> None:
    tx.update(tx.state.plan, start_date="2021-01-01", end_date="2022-12-31")
    services = tx.add(CostCategory, title="Services")
    for title in ("Training", "Experts"):
        tx.add(CostCategory, title=title, parent_id=services.id)
    tx.add(Package, title="One")


def do(document: Document, operation: Operation) -> None:
    document.perform("edit:budget_line", operation)


def category(document: Document, title: str) -> str:
    return next(row.id for row in document.state.rows(CostCategory) if row.title == title)


def test_an_amount_over_a_sum_is_spread_in_one_step(document: Document) -> None:
    part = Slice(category(document, "Services"), 2021)
    steps = document.undo_stack.count()
    do(document, lambda tx: budget.spread_amount(tx, "form", part, 1001, Way.EVENLY))
    assert [line.amount for line in document.state.rows(BudgetLine)] == [501, 500]
    assert document.undo_stack.count() == steps + 1
    document.undo()
    assert document.state.rows(BudgetLine) == []


def test_every_cell_of_a_total_adds_up_to_what_was_typed(document: Document) -> None:
    do(document, lambda tx: budget.spread_amount(tx, "packages", Slice(), 777_777, Way.EVENLY))
    assert views.packages(document.state).total() == 777_777
    assert {line.package_id for line in document.state.rows(BudgetLine)} == {document.state.rows(Package)[0].id}


def test_the_rest_of_a_year_is_forecast_by_month(document: Document) -> None:
    training = category(document, "Training")
    document.perform("add", lambda tx: tx.add(Actual, cost_category_id=training, month="2021-10", amount=5))
    part = Slice(training, 2021)
    do(document, lambda tx: budget.spread_amount(tx, "months", part, 25, Way.EVENLY, "expected"))
    assert [(row.month, row.amount) for row in document.state.rows(Forecast)] == [("2021-11", 10), ("2021-12", 10)]
    assert views.months(document.state, 2021, "expected").total() == 25


def test_a_cell_of_a_month_is_typed_where_it_belongs(document: Document) -> None:
    training = category(document, "Training")
    document.perform("add", lambda tx: tx.add(Actual, cost_category_id=training, month="2021-10", amount=5))
    used, coming = Slice(training, month="2021-09"), Slice(training, month="2021-11")
    do(document, lambda tx: budget.set_cell(tx, used, 3, measure="expected"))
    do(document, lambda tx: budget.set_cell(tx, coming, 4, measure="expected"))
    assert sorted((row.month, row.amount) for row in document.state.rows(Actual)) == [("2021-09", 3), ("2021-10", 5)]
    assert [(row.month, row.amount) for row in document.state.rows(Forecast)] == [("2021-11", 4)]


def test_what_came_from_a_ledger_stays_and_the_rest_takes_the_difference(document: Document) -> None:
    training = category(document, "Training")
    part = Slice(training, month="2021-10")

    def imported(tx: Transaction) -> None:
        taken = tx.add(LedgerImport, title="ledger.csv")
        tx.add(Actual, cost_category_id=training, month="2021-10", amount=70, ledger_import_id=taken.id)

    document.perform("import", imported)
    do(document, lambda tx: budget.set_cell(tx, part, 70, measure="actual"))
    assert len(document.state.rows(Actual)) == 1
    do(document, lambda tx: budget.set_cell(tx, part, 100, measure="actual"))
    do(document, lambda tx: budget.set_cell(tx, part, 90, measure="actual"))
    assert [row.amount for row in document.state.rows(Actual)] == [70, 20]


def test_the_formula_of_a_lone_line_is_kept(document: Document) -> None:
    part = Slice(category(document, "Training"), 2021)
    do(document, lambda tx: budget.set_cell(tx, part, 600, "=2*3"))
    do(document, lambda tx: budget.set_cell(tx, part, 800, "=2*4"))
    assert [(line.amount, line.formula) for line in document.state.rows(BudgetLine)] == [(800, "=2*4")]
