"""Months typed beside what a ledger holds; claims; work into the budget."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from soteplan.document import Document
from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Forecast, Grant, LedgerImport, StaffCost
from soteplan.domain.errors import Refusal
from soteplan.operations import actuals, claims, staffing
from soteplan.store.session import Session
from soteplan.store.store import Operation


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    document.perform("add", lambda tx: tx.add(CostCategory, title="Experts"))
    yield document
    document.close(discard=True)


def do(document: Document, operation: Operation) -> None:
    document.perform("edit:actual", operation)


def category(document: Document) -> str:
    return document.state.rows(CostCategory)[0].id


def add(document: Document, row_type: type[Any], **values: Any) -> Any:
    made: list[Any] = []
    do(document, lambda tx: made.append(tx.add(row_type, **values)))
    return made[0]


def typed(document: Document, cents: int | None, row_type: type[Any] = Actual) -> list[int | None]:
    place = category(document)
    do(document, lambda tx: actuals.set_month(tx, row_type, place, "2021-03", cents))
    return [row.amount for row in actuals.rows_of(document.state, row_type, place, "2021-03")]


def test_a_month_is_typed_changed_and_emptied(document: Document) -> None:
    grant = add(document, Grant, title="Grant")
    assert typed(document, 500) == [500]
    assert document.state.rows(Actual)[0].grant_id == grant.id
    assert typed(document, 700) == [700]
    assert typed(document, None) == []
    assert typed(document, 0, Forecast) == [0]


def test_what_came_from_a_ledger_stays_and_the_typed_row_holds_the_rest(document: Document) -> None:
    row = add(document, LedgerImport, title="a.csv")
    add(document, Actual, cost_category_id=category(document), month="2021-03", amount=1000, ledger_import_id=row.id)
    assert typed(document, 1200) == [1000, 200]
    assert typed(document, 900) == [1000, -100]
    assert typed(document, 1000) == [1000]
    assert typed(document, 1001) == [1000, 1]
    assert typed(document, None) == [1000]


def test_typed_rows_of_packages_share_a_new_sum(document: Document) -> None:
    for amount in (100, 300):
        add(document, Actual, cost_category_id=category(document), month="2021-03", amount=amount)
    assert typed(document, 1001) == [250, 751]


def test_the_next_claim_follows_the_last_one_of_its_grant(document: Document) -> None:
    do(document, lambda tx: tx.update(tx.state.plan, start_date="2020-09-15"))
    grant = add(document, Grant, title="Grant")
    do(document, lambda tx: claims.add_claim(tx, "1"))
    first = document.state.rows(Claim)[0]
    assert (first.grant_id, first.start_month, first.end_month) == (grant.id, "2020-09", "2021-02")
    do(document, lambda tx: tx.update(first, end_month="2020-12"))
    do(document, lambda tx: claims.add_claim(tx, "2", first))
    second = document.state.rows(Claim)[1]
    assert (second.grant_id, second.start_month, second.end_month) == (grant.id, "2021-01", "2021-04")


def test_the_first_claim_of_a_plan_without_dates_has_no_period(document: Document) -> None:
    do(document, lambda tx: claims.add_claim(tx, "1"))
    assert document.state.rows(Claim)[0].start_month is None


def test_a_claim_goes_from_draft_to_sent_to_paid(document: Document) -> None:
    claim = add(document, Claim, title="1")
    for state in ("sent", "paid", "paid"):
        do(document, lambda tx: claims.advance(tx, tx.state.rows(Claim)[0], "2021-11-15"))
        claim = document.state.rows(Claim)[0]
        assert (claim.state, claim.date) == (state, "2021-11-15")


def work(document: Document, **details: Any) -> StaffCost:
    usual = {"title": "Planner", "year": 2021, "person_months": 6.0, "monthly_pay": 450_000, "side_rate": 2400}
    made: StaffCost = add(document, StaffCost, cost_category_id=category(document), **usual | details)
    return made


def lines(document: Document) -> list[tuple[int | None, int | None, str]]:
    return [(line.year, line.amount, line.formula) for line in document.state.rows(BudgetLine)]


def test_work_goes_to_its_budget_cell_with_its_arithmetic(document: Document) -> None:
    one, _ = work(document), work(document, person_months=1.5, side_rate=None)
    do(document, lambda tx: staffing.to_budget(tx, [one]))
    assert lines(document) == [(2021, 4_023_000, "=(6*4500+24%)+(1,5*4500)")]
    do(document, lambda tx: tx.delete(one))
    do(document, lambda tx: staffing.to_budget(tx, tx.state.rows(StaffCost), decimal="."))
    assert lines(document) == [(2021, 675_000, "=1.5*4500")]


def test_several_lines_of_a_cell_share_what_its_work_costs(document: Document) -> None:
    for amount in (1, 3):
        add(document, BudgetLine, cost_category_id=category(document), year=2021, amount=amount, formula="=1")
    one = work(document, side_rate=None)
    do(document, lambda tx: staffing.to_budget(tx, [one]))
    assert lines(document) == [(2021, 675_000, ""), (2021, 2_025_000, "")]


@pytest.mark.parametrize("lacking", [{"year": None}, {"monthly_pay": None}, {"person_months": None}])
def test_work_that_lacks_something_is_not_taken_to_the_budget(document: Document, lacking: dict[str, Any]) -> None:
    one = work(document, **lacking)
    with pytest.raises(Refusal, match="staff_without_cost"):
        do(document, lambda tx: staffing.to_budget(tx, [one]))
    assert lines(document) == []


def test_new_work_goes_to_the_first_category_for_personnel_or_beside_another(document: Document) -> None:
    staff = add(document, CostCategory, title="Staff", kind="staff")
    own = add(document, CostCategory, title="Own", parent_id=staff.id)
    do(document, lambda tx: staffing.add_input(tx, "One", 2021))
    one = document.state.rows(StaffCost)[0]
    assert (one.cost_category_id, one.year) == (own.id, 2021)
    do(document, lambda tx: tx.update(one, side_rate=2400, year=2022))
    do(document, lambda tx: staffing.add_input(tx, "Two", 2021, document.state.rows(StaffCost)[0]))
    two = document.state.rows(StaffCost)[1]
    assert (two.cost_category_id, two.year, two.side_rate, two.person_months) == (own.id, 2022, 2400, None)


def test_a_plan_without_categories_has_no_place_for_work(document: Document) -> None:
    do(document, lambda tx: tx.delete(tx.state.rows(CostCategory)[0]))
    with pytest.raises(Refusal, match="no_category"):
        do(document, lambda tx: staffing.add_input(tx, "One", 2021))
