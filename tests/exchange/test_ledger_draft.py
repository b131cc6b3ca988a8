"""A ledger before it is taken in: the form it is read by, and accounts placed one by one or by a pattern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from soteplan.document import Document
from soteplan.domain.budget import Actual, CostCategory, LedgerAccount, LedgerMapping
from soteplan.domain.schedule import Package
from soteplan.exchange.ledger_draft import LEAVE_OUT, LedgerDraft
from soteplan.exchange.ledger_file import opened
from soteplan.operations.ledger import take_in
from soteplan.store.session import Session
from tests.exchange.ledgers import FINNISH, SWEDISH

DATE = "2021-11-15"


@pytest.fixture
def document(qapp: object) -> Iterator[Document]:
    document = Document(Session.new(title="Plan"))

    def lay_out(tx: Any) -> None:
        tx.add(CostCategory, title="Staff")
        tx.add(CostCategory, title="Experts")
        tx.add(Package, title="One", code="TPK1")
        tx.add(Package, title="Two")

    document.perform("add", lay_out)
    yield document
    document.close(discard=True)


def draft(document: Document, text: str = FINNISH, title: str = "october.csv") -> LedgerDraft:
    return LedgerDraft(document.state, opened(title, text.encode()))


def ids(document: Document) -> list[str]:
    return [row.id for row in document.state.rows(CostCategory)]


def groups(found: LedgerDraft, *accounts: str) -> list[Any]:
    return [group for group in found.mapped.groups if group.account in accounts]


def take(document: Document, found: LedgerDraft) -> None:
    document.perform("take_in:ledger_import", lambda tx: take_in(tx, found.intake(DATE)))


def test_a_new_ledger_begins_without_places_under_the_name_of_its_file(document: Document) -> None:
    found = draft(document)
    assert (found.title, found.reverse, found.before(), found.overlaps()) == ("october", False, None, [])
    assert [group.account for group in found.mapped.unplaced] == ["4000", "4340", "4470"]
    assert groups(found, "4000")[0].place.package_id == document.state.rows(Package)[0].id


def test_a_ledger_whose_sum_is_negative_is_turned_round(document: Document) -> None:
    found = draft(document, SWEDISH)
    assert found.reverse
    assert [group.amount for group in found.mapped.groups] == [10_050]


def test_accounts_are_placed_left_out_and_taken_back(document: Document) -> None:
    staff, experts = ids(document)
    found = draft(document)
    found.place(groups(found, "4000"), staff)
    found.place_like("43*", experts)
    found.place(groups(found, "4470"), LEAVE_OUT)
    assert sum(found.mapped.actuals.values()) == 1_250_000 + 100_000
    assert [group.account for group in found.mapped.left_out] == ["4470"]
    found.place(groups(found, "4470", "4000"), None)
    assert [group.account for group in found.mapped.unplaced] == ["4000", "4470"]


def test_of_an_account_one_cost_centre_can_be_placed_alone(document: Document) -> None:
    text = "Pvm;Tili;Projekti;Summa\n1.1.2021;4000;A;1\n1.1.2021;4000;B;2\n"
    found = draft(document, text)
    found.place([group for group in found.mapped.groups if group.cost_centre == "B"], LEAVE_OUT)
    assert [group.cost_centre for group in found.mapped.left_out] == ["B"]
    found.place(found.mapped.groups, ids(document)[0])
    assert {(rule.account, rule.cost_centre) for rule in found.intake(DATE).rules} == {("4000", "B"), ("4000", "")}


def test_cost_centres_are_put_in_packages(document: Document) -> None:
    found, package = draft(document), document.state.rows(Package)[1].id
    found.put_in(groups(found, "4340", "4470"), package)
    assert {group.account for group in found.mapped.groups if group.place.package_id == package} == {"4340", "4470"}
    found.put_in(groups(found, "4340"), None)
    assert {group.account for group in found.mapped.groups if group.place.package_id == package} == {"4470"}


def test_the_next_ledger_is_read_by_the_same_form(document: Document) -> None:
    first = draft(document)
    first.call("SAP")
    first.place_like("4*", ids(document)[0])
    take(document, first)
    again = draft(document, FINNISH.replace("12 500,00", "12 500,01"), "november.csv")
    assert (again.title, again.mapped.unplaced) == ("SAP", [])
    (overlap,) = again.overlaps()
    assert (overlap.months, overlap.same) == (("2021-01", "2021-02"), ("2021-02",))
    again.place(groups(again, "4470"), ids(document)[1])
    take(document, again)
    assert len(document.state.rows(LedgerMapping)) == 1
    assert [rule.account for rule in document.state.rows(LedgerAccount)] == ["4*", "4470"]


def test_the_very_same_file_is_known_whatever_its_name(document: Document) -> None:
    first = draft(document)
    first.place_like("4*", ids(document)[0])
    take(document, first)
    before = draft(document, title="copy.csv").before()
    assert before is not None
    assert before.title == "october.csv"


def test_a_form_by_another_name_is_a_new_one_with_the_same_accounts(document: Document) -> None:
    first = draft(document)
    first.place_like("4*", ids(document)[0])
    take(document, first)
    second = draft(document, FINNISH + "1.5.2021;4000;;;;1\n", "other.csv")
    second.call("Another")
    take(document, second)
    assert [row.title for row in document.state.rows(LedgerMapping)] == ["october", "Another"]
    assert [rule.account for rule in document.state.rows(LedgerAccount)] == ["4*", "4*"]


def test_what_was_taken_back_goes_from_the_form(document: Document) -> None:
    first = draft(document)
    first.place_like("4*", ids(document)[0])
    first.place(groups(first, "4470"), ids(document)[1])
    take(document, first)
    second = draft(document, FINNISH + "1.5.2021;4000;;;;1\n", "other.csv")
    second.place(groups(second, "4470"), None)
    take(document, second)
    assert [rule.account for rule in document.state.rows(LedgerAccount)] == ["4*"]


def test_other_columns_are_read_anew(document: Document) -> None:
    found = draft(document, "A;B;C;D\n1.1.2021;4000;5;7\n")
    assert found.mapped.groups == ()
    found.take_columns({"date": 0, "account": 1, "amount": 3})
    found.turn(reverse=True)
    assert [group.amount for group in groups(found, "4000")] == [-700]
    found.place_like("*", ids(document)[0])
    take(document, found)
    assert [row.amount for row in document.state.rows(Actual)] == [-700]
    (form,) = document.state.rows(LedgerMapping)
    assert (form.date_column, form.account_column, form.amount_column, form.sign) == ("A", "B", "D", "reversed")
