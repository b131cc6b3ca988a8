"""The page of actuals: months typed by real keys, work inputs taken to the budget, ledgers deleted again."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, LedgerImport, StaffCost
from soteplan.models.actuals_table import PACE, TITLE
from soteplan.views.budget import BudgetTab
from soteplan.views.budget_pages.actuals import ActualsPage
from soteplan.views.dialogs.paste_months import PasteMonthsDialog
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, press, type_text

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot, workspace: Workspace, part: str = "months") -> ActualsPage:
    tab = BudgetTab(workspace)
    qtbot.addWidget(tab)
    tab.resize(1060, 640)
    tab.show_page("actuals")
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    page = tab.page
    assert isinstance(page, ActualsPage)
    page.show_part(part)
    page.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def lay_out(workspace: Workspace) -> None:
    def add(tx: Any) -> None:
        tx.update(tx.state.plan, start_date="2021-01-01", end_date="2022-12-31", status_date="2021-03-31")
        tx.add(CostCategory, title="Staff", kind="staff")
        tx.add(CostCategory, title="Rents")

    workspace.document.perform("add", add)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> ActualsPage:
    lay_out(workspace)
    return shown(qtbot, workspace)


def test_months_are_typed_down_and_across(page: ActualsPage) -> None:
    state = page.document.state
    for text in ("100", "=2*3"):
        type_text(text)
        press(Qk.Key_Return)
    press(Qk.Key_Tab)
    assert {(row.month, row.amount) for row in state.rows(Actual)} == {("2021-01", 10_000), ("2021-01", 600)}
    assert page.grid.months.currentIndex().column() == 2
    press(Qk.Key_Up)
    press(Qk.Key_Up)
    for _ in range(2):
        press(Qk.Key_Left)
    assert page.grid.months.currentIndex().column() == TITLE
    press(Qk.Key_Right)
    press(Qk.Key_Delete)
    assert len(state.rows(Actual)) == 1


def test_what_is_refused_stays_in_the_cell(page: ActualsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.workspace.refused):
        type_text("abc")
        press(Qk.Key_Return)
    assert page.document.state.rows(Actual) == []


@pytest.mark.parametrize("key", [Qk.Key_Tab, Qk.Key_Backtab])
def test_what_is_refused_is_edited_again_also_after_tab(page: ActualsPage, qtbot: QtBot, key: Qt.Key) -> None:
    page.grid.go_to(page.table.index(0, 3))
    type_text("abc")
    press(key)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    editor = page.grid.months.indexWidget(page.table.index(0, 3))
    assert isinstance(editor, QLineEdit)
    assert editor is QApplication.focusWidget()
    assert editor.text() == "abc"
    type_text("7")
    press(Qk.Key_Return)
    assert [row.amount for row in page.document.state.rows(Actual)] == [700]
    assert page.grid.months.currentIndex().row() == 1


def test_a_block_from_excel_is_looked_at_and_pasted_by_its_keys(page: ActualsPage, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("1\t2\n3\t4")
    press(Qk.Key_V, CTRL)
    assert page.document.state.rows(Actual) == []
    (asked,) = page.window().findChildren(PasteMonthsDialog)
    assert asked.told.text() == "4 cells change."
    press(Qk.Key_Return)
    assert {row.amount for row in page.document.state.rows(Actual)} == {100, 200, 300, 400}
    page.window().activateWindow()
    qtbot.waitUntil(page.grid.months.hasFocus)
    press(Qk.Key_A, CTRL)
    press(Qk.Key_C, CTRL)
    assert QApplication.clipboard().text().splitlines()[0].startswith("Staff\t1\t2\t")


def test_the_last_month_of_actuals_is_chosen(page: ActualsPage) -> None:
    assert page.until_combo.currentData() == "2021-03"
    page.grid.go_to(page.table.index(0, 5))
    type_text("5")
    press(Qk.Key_Return)
    assert [row.month for row in page.document.state.rows(Forecast)] == ["2021-05"]
    page.until_combo.setCurrentIndex(page.until_combo.findData("2021-06"))
    page.until_combo.activated.emit(page.until_combo.currentIndex())
    type_text("7")
    press(Qk.Key_Return)
    assert [row.month for row in page.document.state.rows(Actual)] == ["2021-05"]


def test_another_year_is_shown(page: ActualsPage) -> None:
    assert [page.year_combo.itemData(number) for number in range(page.year_combo.count())] == [2021, 2022]
    page.year_combo.setCurrentIndex(1)
    page.year_combo.activated.emit(1)
    assert page.table.year == 2022


def test_the_parts_beside_the_months_follow_and_give_the_keyboard_back(page: ActualsPage) -> None:
    area = page.grid.sums.visualRect(page.table.index(1, PACE)).center()
    QTest.mouseClick(page.grid.sums.viewport(), Qt.MouseButton.LeftButton, pos=area)
    assert page.grid.months.currentIndex().row() == 1
    assert page.grid.months.hasFocus()
    assert page.made_of.text()


def test_a_row_that_is_looked_for_is_found(page: ActualsPage) -> None:
    page.document.perform(
        "add", lambda tx: tx.add(Actual, cost_category_id=tx.state.rows(CostCategory)[1].id, month="2022-02", amount=1)
    )
    (row,) = page.document.state.rows(Actual)
    assert page.tab.show_row("actual", row.id)
    assert (page.table.year, page.grid.months.currentIndex().row(), page.grid.months.currentIndex().column()) == (
        2022,
        1,
        2,
    )
    page.open_find()
    type_text("staff")
    assert page.grid.months.currentIndex().row() == 0


def test_work_is_added_named_and_taken_to_the_budget(page: ActualsPage, qtbot: QtBot) -> None:
    state = page.document.state
    page.show_part("work")
    page.take_focus()
    press(Qk.Key_Return)  # the one button of an empty part
    qtbot.waitUntil(lambda: bool(state.rows(StaffCost)))
    type_text("Planner")
    press(Qk.Key_Return)
    (row,) = state.rows(StaffCost)
    assert (row.title, row.year) == ("Planner", 2021)
    page.document.perform("edit", lambda tx: tx.update(row, person_months=2.0, monthly_pay=400_000, side_rate=2500))
    assert "10,000" in page.work_sum.text().replace("\u00a0", ",")
    page.budget_button.click()
    (line,) = state.rows(BudgetLine)
    assert (line.amount, line.formula) == (1_000_000, "=2*4000+25%")
    model: Any = page.work.model()
    assert "✓" in model.cells.texts(state.rows(StaffCost)[0])


def test_work_without_a_pay_is_not_taken_and_told(page: ActualsPage, qtbot: QtBot) -> None:
    page.add_work()
    press(Qk.Key_Escape)
    with qtbot.waitSignal(page.workspace.refused):
        page.to_budget()
    assert page.document.state.rows(BudgetLine) == []


def test_deleting_a_ledger_takes_its_actuals_along(qtbot: QtBot, workspace: Workspace) -> None:
    lay_out(workspace)

    def book(tx: Any) -> None:
        taken = tx.add(LedgerImport, title="a.csv")
        category = tx.state.rows(CostCategory)[0].id
        tx.add(Actual, cost_category_id=category, month="2021-01", amount=5, ledger_import_id=taken.id)

    workspace.document.perform("add", book)
    page = shown(qtbot, workspace, "ledgers")
    model: Any = page.ledgers.model()
    assert "January 2021" in model.cells.texts(workspace.document.state.rows(LedgerImport)[0])
    answer(yes=True)
    press(Qk.Key_Delete)
    assert workspace.document.state.rows(LedgerImport) == []
    assert workspace.document.state.rows(Actual) == []
    assert page.stack.currentWidget() is page.empty["ledgers"]


def test_without_a_budget_the_page_leads_to_it(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert page.stack.currentWidget() is page.empty["months"]
    press(Qk.Key_Return)
    assert page.tab.page is not page


def test_the_button_asks_the_window_for_a_ledger(page: ActualsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.workspace.command) as asked:
        page.take_in()
    assert asked.args == ["import_ledger"]


def test_the_part_is_kept_while_the_window_is_laid_out_anew(page: ActualsPage, qtbot: QtBot) -> None:
    page.show_part("work")
    again = BudgetTab(page.workspace)
    qtbot.addWidget(again)
    assert isinstance(again.page, ActualsPage)
    assert again.page.part == "work"


def test_what_changes_while_another_page_is_shown_is_there_afterwards(page: ActualsPage) -> None:
    category = page.document.state.rows(CostCategory)[0].id
    page.tab.show_page("claims")
    page.document.perform(
        "add", lambda tx: [tx.add(Actual, cost_category_id=category, month="2021-01", amount=500),
                           tx.add(CostCategory, title="Other")]
    )  # fmt: skip
    assert page.table.rowCount() == 3
    page.tab.show_page("actuals")
    assert page.table.rowCount() == 4
    assert page.table.index(0, 1).data() == "5"
