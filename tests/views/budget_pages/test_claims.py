"""The page of payment claims: added, named, sent and paid by real keys; the table below follows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import Actual, BudgetLine, Claim, CostCategory, Grant
from soteplan.views.budget import BudgetTab
from soteplan.views.budget_pages.claims import ClaimsPage
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, press, type_text

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NBSP = "\u00a0"


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> ClaimsPage:
    def lay_out(tx: Any) -> None:
        tx.update(tx.state.plan, start_date="2021-01-01", end_date="2022-12-31")
        grant = tx.add(Grant, title="Grant", rate=8000)
        staff = tx.add(CostCategory, title="Staff", code="1")
        tx.add(BudgetLine, cost_category_id=staff.id, year=2021, amount=5_000_000, grant_id=grant.id)
        for month, amount in (("2021-02", 100_000), ("2021-07", 50_050)):
            tx.add(Actual, cost_category_id=staff.id, month=month, amount=amount, source="a.csv", grant_id=grant.id)

    workspace.document.perform("add", lay_out)
    tab = BudgetTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1060, 640)
    tab.show_page("claims")
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    page = tab.page
    assert isinstance(page, ClaimsPage)
    QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return page


def claims(page: ClaimsPage) -> list[Claim]:
    return page.document.state.rows(Claim)


def add(page: ClaimsPage, title: str) -> None:
    page.take_focus()
    press(Qk.Key_Return)
    type_text(title)
    press(Qk.Key_Return)


def told(page: ClaimsPage, title: str) -> list[str]:
    place = next(number for number, line in enumerate(page.rows.lines) if line.title == title)
    return [page.rows.index(place, column).data() for column in range(1, 7)]


def test_claims_are_added_one_after_another_and_their_table_is_shown(page: ClaimsPage) -> None:
    assert page.stack.currentWidget() is page.empty
    add(page, "First")
    assert [(row.title, row.start_month, row.end_month) for row in claims(page)] == [("First", "2021-01", "2021-06")]
    assert told(page, "1 Staff") == [f"50{NBSP}000", f"50{NBSP}000", "0", f"1{NBSP}000", f"1{NBSP}000", f"49{NBSP}000"]
    assert told(page, "State grant to be paid")[3] == "800"
    assert "to be paid 800\u00a0€ (80\u00a0%)" in page.heading.text()
    add(page, "Second")
    assert [(row.start_month, row.end_month) for row in claims(page)][1] == ("2021-07", "2021-12")
    assert told(page, "1 Staff")[2:4] == [f"1{NBSP}000", "500.50"]


def test_a_claim_is_sent_and_paid_by_its_button(page: ClaimsPage) -> None:
    add(page, "First")
    assert page.next_button.text() == "Sent today"
    page.next_button.click()
    assert claims(page)[0].state == "sent"
    assert claims(page)[0].date
    page.next_button.click()
    assert claims(page)[0].state == "paid"
    assert not page.next_button.isEnabled()


def test_a_number_tells_the_actuals_behind_it(page: ClaimsPage) -> None:
    add(page, "First")
    page.view.setFocus()
    page.view.setCurrentIndex(page.rows.index(0, 4))
    told, changed = page.made_of.text().splitlines()
    assert "last changed" in changed
    assert told == f"1 Staff, This period: 1{NBSP}000{NBSP}€ = 1{NBSP}000{NBSP}€ (February 2021, a.csv)"


def test_another_period_typed_into_the_list_changes_the_table(page: ClaimsPage) -> None:
    add(page, "First")
    page.document.perform("edit", lambda tx: tx.update(claims(page)[0], end_month="2021-07"))
    assert told(page, "All costs")[3] == f"1{NBSP}500.50"


def test_the_table_is_copied_whole_with_its_heads(page: ClaimsPage) -> None:
    add(page, "First")
    page.view.setFocus()
    page.view.setCurrentIndex(page.rows.index(0, 0))
    press(Qk.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Cost category, €", "Budget 2021", "Whole budget"]
    assert lines[1] == "1 Staff\t50000\t50000\t0\t1000\t1000\t49000"
    assert len(lines) == 8


def test_claims_are_deleted_found_and_gone_to(page: ClaimsPage) -> None:
    add(page, "First")
    add(page, "Second")
    page.open_find()
    type_text("first")
    assert page.claim() == claims(page)[0]
    assert page.tab.show_row("claim", claims(page)[1].id)
    assert page.claim() == claims(page)[1]
    page.take_focus()
    answer(yes=True)
    press(Qk.Key_Delete)
    assert [row.title for row in claims(page)] == ["First"]


def test_a_claim_without_a_period_is_shown_with_noughts(page: ClaimsPage) -> None:
    add(page, "First")
    page.document.perform("edit", lambda tx: tx.update(claims(page)[0], start_month=None))
    assert told(page, "State grant to be paid")[3] == "0"


def test_a_title_that_is_one_endless_word_leaves_the_page_as_narrow_as_it_is(page: ClaimsPage) -> None:
    add(page, "First")
    claim = claims(page)[0]
    page.document.perform("edit", lambda tx: tx.update(claim, title="x" * 5_000))
    QApplication.processEvents()
    assert "xxx" in page.heading.text()
    assert page.minimumSizeHint().width() < 1_000
