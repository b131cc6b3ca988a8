"""Amounts typed into the form, and categories laid out, as operations on a plan."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest

from soteplan.document import Document
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Funding, Grant
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Package
from soteplan.operations import budget
from soteplan.store.session import Session
from soteplan.store.store import Operation


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    yield document
    document.close(discard=True)


def category(document: Document, title: str, parent: str | None = None) -> CostCategory:
    document.perform("add", lambda tx: tx.add(CostCategory, title=title, parent_id=parent))
    return next(row for row in document.state.rows(CostCategory) if row.title == title)


def amounts(document: Document, row: CostCategory) -> list[int | None]:
    return [line.amount for line in budget.lines_of(document.state, row.id, 2021)]


def do(document: Document, operation: Operation) -> None:
    document.perform("edit:budget_line", operation)


def test_an_empty_cell_gets_a_line_on_the_plans_only_grant(document: Document) -> None:
    rents = category(document, "Rents")
    document.perform("add", lambda tx: tx.add(Grant, title="Grant"))
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, 5000, "=25*2"))
    (line,) = document.state.rows(BudgetLine)
    assert (line.amount, line.formula, line.year, line.package_id) == (5000, "=25*2", 2021, None)
    assert line.grant_id == document.state.rows(Grant)[0].id


def test_a_new_total_is_spread_over_the_packages_and_no_cent_is_lost(document: Document) -> None:
    rents = category(document, "Rents")
    document.perform("add", lambda tx: [tx.add(Package, code=code, title=code) for code in "ABC"])
    packages = [package.id for package in document.state.rows(Package)]
    for package in packages:
        set_one = partial(budget.set_amount, category_id=rents.id, year=2021, cents=100, package=package)
        do(document, set_one)
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, 1000, "=10"))
    assert amounts(document, rents) == [334, 333, 333]
    assert {line.formula for line in document.state.rows(BudgetLine)} == {""}
    document.undo()
    assert amounts(document, rents) == [100, 100, 100]


def test_a_package_of_its_own_takes_the_whole_amount(document: Document) -> None:
    rents = category(document, "Rents")
    document.perform("add", lambda tx: tx.add(Package, code="A", title="A"))
    package = document.state.rows(Package)[0].id
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, 700))
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, 300, package=package))
    assert amounts(document, rents) == [700, 300]


def test_emptying_a_cell_keeps_its_lines_without_an_amount(document: Document) -> None:
    rents = category(document, "Rents")
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, 500, "=5"))
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, None))
    (line,) = document.state.rows(BudgetLine)
    assert (line.amount, line.formula) == (None, "")


def test_emptying_an_empty_cell_changes_nothing(document: Document) -> None:
    rents = category(document, "Rents")
    step = document.undo_stack.count()
    do(document, lambda tx: budget.set_amount(tx, rents.id, 2021, None))
    assert document.undo_stack.count() == step


def test_funding_and_earmarks_make_a_row_or_change_the_one_they_have(document: Document) -> None:
    do(document, lambda tx: budget.set_funding(tx, "own_share", 2021, 100))
    do(document, lambda tx: budget.set_funding(tx, "own_share", 2021, 250))
    do(document, lambda tx: budget.set_earmark(tx, "Share", 2020, 10))
    do(document, lambda tx: budget.set_earmark(tx, "Share", None, 70))
    do(document, lambda tx: budget.rename_earmark(tx, "Share", "Other"))
    assert [(row.kind, row.year, row.amount) for row in document.state.rows(Funding)] == [("own_share", 2021, 250)]
    assert [(row.title, row.year, row.amount) for row in document.state.rows(Earmark)] == [
        ("Other", 2020, 10),
        ("Other", None, 70),
    ]


def test_the_first_category_under_another_takes_over_its_money(document: Document) -> None:
    services = category(document, "Services")
    do(document, lambda tx: budget.set_amount(tx, services.id, 2021, 900))
    document.perform("add", lambda tx: tx.add(Actual, cost_category_id=services.id, month="2021-03", amount=5))
    do(document, lambda tx: budget.add_category_under(tx, services, "Experts"))
    do(document, lambda tx: budget.add_category_under(tx, services, "Training"))
    experts, training = document.state.where(CostCategory, "parent_id", services.id)
    assert (amounts(document, services), amounts(document, experts), amounts(document, training)) == ([], [900], [])
    assert document.state.rows(Actual)[0].cost_category_id == experts.id


def test_nothing_goes_under_a_category_that_holds_amounts(document: Document) -> None:
    services, rents = category(document, "Services"), category(document, "Rents")
    do(document, lambda tx: budget.set_amount(tx, services.id, 2021, 900))
    with pytest.raises(Refusal) as refused:
        do(document, lambda tx: budget.indent_category(tx, rents))
    assert refused.value.code == "category_has_money"
    assert document.state.get(CostCategory, rents.id) == rents


def test_a_category_without_money_takes_others_under_it(document: Document) -> None:
    services, rents = category(document, "Services"), category(document, "Rents")
    do(document, lambda tx: budget.set_amount(tx, services.id, 2021, 0))
    do(document, lambda tx: budget.indent_category(tx, rents))
    moved = document.state.get(CostCategory, rents.id)
    assert moved
    assert moved.parent_id == services.id


def test_the_funding_of_one_grant_leaves_the_others_alone(document: Document) -> None:
    document.perform("add", lambda tx: [tx.add(Grant, title=title) for title in "AB"])
    first, second = document.state.rows(Grant)
    do(document, lambda tx: budget.set_funding(tx, "own_share", 2021, 300, first))
    do(document, lambda tx: budget.set_funding(tx, "own_share", 2021, 100, second))
    do(document, lambda tx: budget.set_funding(tx, "own_share", 2021, 500, first))
    assert [(row.grant_id, row.amount) for row in document.state.rows(Funding)] == [(first.id, 500), (second.id, 100)]
    do(document, lambda tx: budget.set_funding(tx, "own_share", 2021, 1200))
    assert [row.amount for row in document.state.rows(Funding)] == [1000, 200]
