"""The actuals as a table: what is shown, typed, pasted and told."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from soteplan.document import Document
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, LedgerImport
from soteplan.models import actuals_table as columns
from soteplan.models import roles
from soteplan.models.actuals_table import ActualsTable
from soteplan.texts.language import Language

NBSP = "\u00a0"


@pytest.fixture
def table(document: Document) -> ActualsTable:
    def lay_out(tx: Any) -> None:
        tx.update(tx.state.plan, start_date="2021-01-01", end_date="2022-12-31")
        services = tx.add(CostCategory, title="Services", code="2")
        experts = tx.add(CostCategory, title="Experts", code="2.1", parent_id=services.id)
        tx.add(CostCategory, title="Rents", code="3")
        tx.add(BudgetLine, cost_category_id=experts.id, year=2021, amount=1_200_000)
        tx.add(Actual, cost_category_id=experts.id, month="2021-02", amount=123_456)
        tx.add(Forecast, cost_category_id=experts.id, month="2021-03", amount=50_000)

    document.perform("add", lay_out)
    table = ActualsTable(document, Language("fi"))
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return table


def texts(table: ActualsTable, row: int, *shown: int) -> list[str]:
    return [table.index(row, column).data() for column in shown]


def rows_of(document: Document, row_type: type[Any]) -> list[tuple[str, int]]:
    return [(row.month, row.amount) for row in sorted(document.state.rows(row_type), key=lambda row: row.month)]


def test_used_months_are_upright_and_expected_ones_marked(table: ActualsTable) -> None:
    assert texts(table, 0, 0, 1, 2, 3) == ["2 Services", "", f"1{NBSP}235", "≈\u202f500"]
    assert [table.index(1, column).data(columns.KIND) for column in (2, 3, 13)] == ["actual", "forecast", ""]
    assert texts(table, 3, 2) == [f"1{NBSP}235"]
    assert texts(table, 1, columns.TOTAL, columns.BUDGET, columns.USED, columns.LEFT) == [
        f"1{NBSP}735", f"12{NBSP}000", f"1{NBSP}235", f"10{NBSP}765",
    ]  # fmt: skip
    assert texts(table, 2, *range(1, columns.COLUMNS)) == [""] * (columns.COLUMNS - 1)


def test_only_months_of_input_categories_are_typed(table: ActualsTable) -> None:
    def typed(row: int, column: int) -> bool:
        return table.index(row, column).data(roles.FIELD) is not None

    assert [typed(row, 1) for row in range(4)] == [False, True, True, False]
    assert not any(typed(1, column) for column in (0, 13, 14, 15, 16, 17))


def test_a_month_of_the_past_takes_an_actual_and_one_to_come_a_forecast(table: ActualsTable) -> None:
    document = table.document
    assert table.setData(table.index(2, 1), "=2*1,5")
    assert table.setData(table.index(2, 12), "7")
    assert rows_of(document, Actual) == [("2021-01", 300), ("2021-02", 123_456)]
    assert rows_of(document, Forecast) == [("2021-03", 50_000), ("2021-12", 700)]
    table.take_actuals_until("2021-04")
    assert table.setData(table.index(2, 4), "1")
    assert ("2021-04", 100) in rows_of(document, Actual)
    assert table.known == "2021-04"


def test_the_year_shown_can_be_another(table: ActualsTable) -> None:
    table.show_year(2022)
    assert texts(table, 1, 2, columns.TOTAL, columns.BUDGET) == ["", "", ""]
    assert table.setData(table.index(1, 2), "5")
    assert ("2022-02", 500) in rows_of(table.document, Forecast)


def test_a_block_is_pasted_in_one_step_and_copied_back(table: ActualsTable) -> None:
    steps = table.document.undo_stack.count()
    assert table.paste("1 000,50\t(20)\n\t\n3\t4\n", [table.index(0, 1)])  # the first row is a sum and keeps itself
    assert rows_of(table.document, Actual) == [("2021-01", 300), ("2021-02", 400)]
    assert table.document.undo_stack.count() == steps + 1
    assert table.copy([table.index(2, 1), table.index(2, 2)]) == "3\t4"
    table.document.undo()
    assert rows_of(table.document, Actual) == [("2021-02", 123_456)]


def test_one_value_is_pasted_into_all_selected_cells(table: ActualsTable) -> None:
    assert table.paste("5", [table.index(2, 1), table.index(2, 2), table.index(3, 2)])
    assert rows_of(table.document, Actual) == [("2021-01", 500), ("2021-02", 123_456), ("2021-02", 500)]


@pytest.mark.parametrize("text", ["x", "1\tx", "1\t2\n" * 9])
def test_what_cannot_be_pasted_leaves_no_trace(table: ActualsTable, text: str) -> None:
    refused: list[Any] = []
    table.refused.connect(refused.append)
    assert not table.paste(text, [table.index(2, 1)])
    assert len(refused) == 1
    assert rows_of(table.document, Actual) == [("2021-02", 123_456)]


def test_emptying_takes_away_what_was_typed_and_leaves_the_ledger(table: ActualsTable) -> None:
    document = table.document

    def book(tx: Any) -> None:
        taken = tx.add(LedgerImport, title="a.csv")
        category = tx.state.rows(Actual)[0].cost_category_id
        tx.add(
            Actual, cost_category_id=category, month="2021-02", amount=100, source="a.csv", ledger_import_id=taken.id
        )

    document.perform("add", book)
    assert "a.csv" in table.explanation(table.index(1, 2))
    assert table.clear([table.index(1, 2), table.index(1, 3), table.index(0, 0)])
    assert (rows_of(document, Actual), rows_of(document, Forecast)) == ([("2021-02", 100)], [])


def test_a_number_tells_its_exact_sum_and_its_pace(table: ActualsTable) -> None:
    assert f"1{NBSP}234,56{NBSP}€" in table.explanation(table.index(1, 2))
    assert f"12{NBSP}000{NBSP}€" in table.explanation(table.index(1, columns.PACE))
    assert "28.2.2021" in table.explanation(table.index(1, columns.PACE))
    assert table.explanation(table.index(2, 5)).endswith("–")
    assert table.index(1, 3).data(roles.ACCESSIBLE)


def test_a_new_category_gets_its_row(table: ActualsTable) -> None:
    table.document.perform("add", lambda tx: tx.add(CostCategory, title="Other"))
    assert [row.title for row in table.rows] == ["2 Services", "2.1 Experts", "3 Rents", "Other", ""]
