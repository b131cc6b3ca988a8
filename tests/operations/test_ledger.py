"""A ledger taken into a plan, and taken out again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from soteplan.document import Document
from soteplan.domain.budget import Actual, CostCategory, LedgerAccount, LedgerImport, LedgerMapping
from soteplan.domain.errors import Refusal
from soteplan.operations import deleting
from soteplan.operations.ledger import Intake, take_in
from soteplan.store.session import Session


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))
    document.perform("add", lambda tx: tx.add(CostCategory, title="Experts"))
    yield document
    document.close(discard=True)


def intake(document: Document, digest: str = "d", **details: Any) -> Intake:
    category = document.state.rows(CostCategory)[0].id
    usual: dict[str, Any] = {
        "actuals": {("2021-02", category, None): 50, ("2021-01", category, None): 100},
        "form_title": "SAP",
        "form": {"date_column": "Pvm", "sign": "reversed"},
        "rules": (LedgerAccount(id="", account="4*", cost_category_id=category),),
    }
    return Intake("a.csv", digest, "2021-11-15", None, **usual | details)


def take(document: Document, what: Intake) -> None:
    document.perform("take_in:ledger_import", lambda tx: take_in(tx, what))


def test_actuals_form_and_accounts_come_in_one_step_and_go_with_it(document: Document) -> None:
    steps = document.undo_stack.count()
    take(document, intake(document))
    (row,) = document.state.rows(LedgerImport)
    (form,) = document.state.rows(LedgerMapping)
    assert (row.digest, row.date, row.ledger_mapping_id) == ("d", "2021-11-15", form.id)
    assert (form.title, form.date_column, form.sign) == ("SAP", "Pvm", "reversed")
    assert [(each.month, each.amount, each.source, each.ledger_import_id) for each in document.state.rows(Actual)] == [
        ("2021-01", 100, "a.csv", row.id), ("2021-02", 50, "a.csv", row.id),
    ]  # fmt: skip
    assert [each.account for each in document.state.rows(LedgerAccount)] == ["4*"]
    assert document.undo_stack.count() == steps + 1
    document.undo()
    assert not any(document.state.rows(each) for each in (LedgerImport, LedgerMapping, LedgerAccount, Actual))


def test_a_form_that_is_used_again_keeps_its_accounts_and_learns_new_ones(document: Document) -> None:
    take(document, intake(document))
    (form,), (rule,) = document.state.rows(LedgerMapping), document.state.rows(LedgerAccount)
    rule_of_none = LedgerAccount(id=rule.id, account="4*")
    again = intake(document, "e", mapping_id=form.id, rules=(rule_of_none, LedgerAccount(id="", account="5")))
    take(document, again)
    assert len(document.state.rows(LedgerMapping)) == 1
    assert [(each.account, each.cost_category_id) for each in document.state.rows(LedgerAccount)] == [
        ("4*", None),
        ("5", None),
    ]


def test_the_same_file_is_not_taken_in_twice(document: Document) -> None:
    take(document, intake(document))
    with pytest.raises(Refusal, match="ledger_taken_in"):
        take(document, intake(document))
    assert len(document.state.rows(Actual)) == 2


def test_a_ledger_without_a_category_is_refused(document: Document) -> None:
    with pytest.raises(Refusal, match="ledger_nothing"):
        take(document, intake(document, actuals={}))
    assert document.state.rows(LedgerMapping) == []


def test_deleting_an_import_takes_its_actuals_along_and_leaves_its_form(document: Document) -> None:
    take(document, intake(document))
    (row,) = document.state.rows(LedgerImport)
    document.perform("delete:ledger_import", lambda tx: deleting.delete(tx, [row]))
    assert document.state.rows(Actual) == []
    assert len(document.state.rows(LedgerMapping)) == 1
    take(document, intake(document))
    assert len(document.state.rows(Actual)) == 2
