"""The page of the reconciliation: what agrees, what does not, and the way to the cells behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import BudgetLine, Funding, Grant
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.budget import BudgetTab
from soteplan.views.budget_pages.reconciliation import ReconciliationPage
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.conftest import Opened
from tests.views.hands import press, type_text


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> BudgetTab:
    return shown(qtbot, example)


def shown(qtbot: QtBot, workspace: Workspace) -> BudgetTab:
    tab = BudgetTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1060, 640)
    tab.show_page("reconciliation")
    tab.show()
    tab.activateWindow()
    tab.take_focus()
    return tab


def page_of(tab: BudgetTab) -> ReconciliationPage:
    page = tab.page
    assert isinstance(page, ReconciliationPage)
    return page


def texts(page: ReconciliationPage) -> list[tuple[str, ...]]:
    return [line.texts for line in page.list.table.lines if not line.is_head]


def spoil(tx: Transaction) -> None:
    line = next(row for row in tx.state.rows(BudgetLine) if row.year == 2021 and row.amount)
    tx.update(line, package_id=None)


def test_the_example_agrees_but_for_rounding(tab: BudgetTab) -> None:
    page = page_of(tab)
    outcomes = {line[5] for line in texts(page)}
    assert outcomes == {"✓ Agrees", "≈ By rounding"}
    assert texts(page)[0] == ("Cost categories = work packages", "2020", "470\u00a0400", "470\u00a0400", "", "✓ Agrees")
    said = [label.text() for label in page.counts.values() if label.isVisible()]
    assert "≈ 2 off by rounding" in said


def test_an_edit_shows_its_difference_and_what_is_at_fault(tab: BudgetTab) -> None:
    page = page_of(tab)
    before = [line for line in texts(page) if line[5] == "≠ Differs"]
    tab.workspace.perform("edit:budget_line", spoil)
    differing = [line for line in texts(page) if line[5] == "≠ Differs"]
    assert before == []
    assert {line[1] for line in differing} >= {"2021", "Total"}
    press(Qt.Key.Key_Down)
    assert page.cells.table.lines[0].texts[0] == "What is left out on the right side"
    tab.document.undo()
    assert not [line for line in texts(page) if line[5] == "≠ Differs"]


def test_enter_goes_to_the_cells_and_from_there_to_the_row(tab: BudgetTab) -> None:
    page, went = page_of(tab), list[tuple[str, str]]()
    tab.workspace.go_to.connect(lambda table, row_id: went.append((table, row_id)))
    press(Qt.Key.Key_Return)
    assert page.cells.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    (found,) = went
    line = tab.document.state.find(*found)
    assert isinstance(line, BudgetLine)
    assert page.current_rows() == [line]
    assert tab.show_row(*found)
    assert tab.page is not page


def test_a_double_click_leads_to_the_row_too(tab: BudgetTab) -> None:
    page, went = page_of(tab), list[str]()
    tab.workspace.go_to.connect(lambda table, row_id: went.append(table))
    cell = page.cells.visualRect(page.cells.table.index(1, 0)).center()
    QTest.mouseClick(page.cells.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(page.cells.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert went == ["budget_line"]


def test_heads_are_passed_over(tab: BudgetTab) -> None:
    page = page_of(tab)
    for _ in range(12):
        press(Qt.Key.Key_Down)
        assert page.list.current() is not None
    head = page.list.visualRect(page.list.table.index(0, 0)).center()
    before = page.list.currentIndex().row()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=head + QPoint(0, 0))
    assert page.list.currentIndex().row() == before


def test_only_what_differs_is_shown_on_request(tab: BudgetTab) -> None:
    page = page_of(tab)
    page.only_button.click()
    assert [line[4] for line in texts(page)] == ["\u2212100\u00a0000", "\u2212100\u00a0000"]
    page.only_button.click()
    assert len(texts(page)) > 30


def test_a_statement_is_found_by_its_words(tab: BudgetTab) -> None:
    page = page_of(tab)
    tab.find_text()
    type_text("project costs")
    line = page.list.current()
    assert line is not None
    assert line.texts[0].endswith("project costs")
    press(Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_a_plan_without_money_leads_to_the_budget(qtbot: QtBot, workspace: Workspace) -> None:
    tab = shown(qtbot, workspace)
    press(Qt.Key.Key_Space)
    assert tab.page is not None
    assert not isinstance(tab.page, ReconciliationPage)


@pytest.mark.parametrize("code", ["fi", "sv"])
def test_every_line_is_told_in_the_language_of_the_window(qtbot: QtBot, opened: Opened, code: str) -> None:
    session = Session.from_rows(read("fi").data["tables"])
    page = page_of(shown(qtbot, opened(session, language=code)))
    assert all(line[0] and line[1] and line[5] for line in texts(page))
    assert not [line for line in texts(page) if "Agrees" in line[5]]


def test_the_tables_are_sound(qtbot: QtBot, tab: BudgetTab) -> None:
    page = page_of(tab)
    testers = [
        QAbstractItemModelTester(each.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
        for each in (page.list, page.cells)
    ]
    tab.workspace.perform("edit:budget_line", spoil)
    page.only_button.click()
    assert len(testers) == 2


def test_each_grant_is_worked_out_by_year_and_shown_in_the_inspector(tab: BudgetTab) -> None:
    page, shown_rows = page_of(tab), list[tuple[str, str]]()
    tab.workspace.selected.connect(lambda table, row_id: shown_rows.append((table, row_id)))
    page.switches["grants"].click()
    lines = page.grants.table.lines
    assert lines[0].is_head
    assert {line.texts for line in lines} >= {
        ("= Grant by calculation", "470\u00a0400", "1\u00a0488\u00a0000", "991\u00a0600", "2\u00a0950\u00a0000"),
        ("Left of the ceiling", "", "", "", "0"),
    }
    press(Qt.Key.Key_Down)
    (grant,) = tab.document.state.rows(Grant)
    assert shown_rows[-1] == ("grant", grant.id)
    assert page.current_rows() == [grant]


def test_what_breaks_the_terms_of_a_grant_is_marked_by_more_than_colour(tab: BudgetTab) -> None:
    page = page_of(tab)
    page.show_part("grants")
    (grant,) = tab.document.state.rows(Grant)
    tab.workspace.perform("edit:grant", lambda tx: tx.update(grant, rate=5000, ceiling=100))
    left = page.grants.table.lines[-1]
    assert left.texts[-1] == "▲ \u22122\u00a0949\u00a0999"
    assert dict(left.inks) == {4: "act"}
    page.show_part("sums")
    assert "> Goes over" in {line[5] for line in texts(page)}


def test_an_edit_elsewhere_leaves_the_inspector_alone(tab: BudgetTab) -> None:
    page, shown_rows = page_of(tab), list[str]()
    page.cells.setFocus()
    tab.workspace.selected.connect(lambda table, row_id: shown_rows.append(table))
    page.find_bar.open()
    tab.workspace.perform("edit:budget_line", spoil)
    assert shown_rows == []


def test_a_plan_without_grants_offers_the_first(qtbot: QtBot, workspace: Workspace) -> None:
    tab = shown(qtbot, workspace)
    page_of(tab).show_part("grants")
    press(Qt.Key.Key_Space)
    assert len(workspace.document.state.rows(Grant)) == 1
    assert page_of(tab).grants.hasFocus()


def test_funding_is_typed_grant_by_grant(tab: BudgetTab) -> None:
    page = page_of(tab)
    tab.workspace.perform("add:grant", lambda tx: tx.add(Grant, title="Supplement", rate=7000))
    page.show_part("grants")
    grant = next(row for row in tab.document.state.rows(Grant) if row.title == "Supplement")
    own = page.grants.table.place_of((grant.id, "own_share"))
    page.grants.setCurrentIndex(page.grants.table.index(own, 2))
    steps = tab.document.undo_stack.count()
    type_text("=2*1 500")
    press(Qt.Key.Key_Return)
    (row,) = [each for each in tab.document.state.rows(Funding) if each.grant_id == grant.id]
    assert (row.kind, row.year, row.amount) == ("own_share", 2021, 300_000)
    assert tab.document.undo_stack.count() == steps + 1
    assert page.grants.table.index(own, 2).data() == "3\u00a0000"
    press(Qt.Key.Key_Delete)
    assert page.grants.table.index(own, 2).data() == ""


def test_sums_and_shares_of_a_grant_are_not_typed(tab: BudgetTab) -> None:
    page = page_of(tab)
    page.show_part("grants")
    table = page.grants.table
    editable = {
        str(line.key[1])  # type: ignore[index]
        for place, line in enumerate(table.lines)
        for column in range(table.columnCount())
        if table.flags(table.index(place, column)) & Qt.ItemFlag.ItemIsEditable
    }
    assert editable == {"ineligible", "income", "non_public", "own_share", "other_public", "state_grant"}
    assert table.year_of(table.index(table.place_of((table.lines[0].key[0], "own_share")), 4)) is None  # type: ignore[index]


def test_a_word_where_an_amount_belongs_is_refused(tab: BudgetTab) -> None:
    page, told = page_of(tab), list[object]()
    tab.workspace.refused.connect(told.append)
    page.show_part("grants")
    (grant,) = tab.document.state.rows(Grant)
    before = tab.document.state.rows(Funding)
    page.grants.setCurrentIndex(page.grants.table.index(page.grants.table.place_of((grant.id, "income")), 1))
    type_text("plenty")
    press(Qt.Key.Key_Return)
    assert len(told) == 1
    assert tab.document.state.rows(Funding) == before
