"""The pace of packages and grants on the page of actuals, looked at and walked through by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Grant
from soteplan.domain.schedule import Package
from soteplan.models.pace_table import BUDGET, PACE, SHARE, TITLE, USED
from soteplan.views.budget_pages.actuals import ActualsPage
from soteplan.views.workspace import Workspace
from tests.views.budget_pages.test_actuals import shown
from tests.views.hands import press

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def lay_out(workspace: Workspace) -> None:
    def add(tx: Any) -> None:
        tx.update(tx.state.plan, start_date="2021-01-01", end_date="2021-12-31", status_date="2021-03-31")
        category = tx.add(CostCategory, title="Staff").id
        grants = [tx.add(Grant, title=title).id for title in ("State", "Region")]
        for title, used, grant in (("Care", 50_000, grants[0]), ("Tools", 900_000, grants[1])):
            package = tx.add(Package, title=title).id
            money = {"cost_category_id": category, "package_id": package, "grant_id": grant}
            tx.add(BudgetLine, year=2021, amount=800_000, **money)
            tx.add(Actual, month="2021-02", amount=used, **money)
        tx.add(Actual, cost_category_id=category, month="2021-02", amount=100)

    workspace.document.perform("add", add)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> ActualsPage:
    lay_out(workspace)
    return shown(qtbot, workspace, "pace")


def column(page: ActualsPage, number: int) -> list[str]:
    table = page.pace.table
    return [table.index(row, number).data() for row in range(table.rowCount())]


def test_packages_and_grants_have_their_pace(page: ActualsPage) -> None:
    QAbstractItemModelTester(page.pace.table)
    assert column(page, TITLE) == [
        "Care", "Tools", "Without a work package", "All costs", "State", "Region", "Without a grant",
    ]  # fmt: skip
    assert [text.replace("\u00a0", " ") for text in column(page, BUDGET)] == [
        "8 000", "8 000", "", "16 000", "8 000", "8 000", "",
    ]  # fmt: skip
    assert column(page, SHARE)[:2] == [page.language.percent(600), page.language.percent(11_300)]
    assert "behind" in column(page, PACE)[0]
    assert column(page, PACE)[1] == column(page, PACE)[5] == "■ over the budget"


def test_the_current_row_is_told_and_shown_beside(page: ActualsPage, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda *row: told.append(row))
    press(Qk.Key_Down)
    assert told == [("package", page.document.state.rows(Package)[1].id)]
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Tools: used") for text in words)
    press(Qk.Key_End, CTRL)
    press(Qk.Key_Up)
    assert told[-1] == ("grant", page.document.state.rows(Grant)[1].id)


def test_it_follows_the_plan_while_it_is_seen(page: ActualsPage) -> None:
    row = page.document.state.rows(Actual)[0]
    page.document.perform("edit", lambda tx: tx.update(row, amount=70_000))
    assert column(page, USED)[0] == "700"
    page.show_part("months")
    page.document.perform("edit", lambda tx: tx.update(tx.state.get(Actual, row.id), amount=80_000))
    page.show_part("pace")
    assert column(page, USED)[0] == "800"


def test_a_row_is_found_by_name_and_the_table_copied(page: ActualsPage) -> None:
    assert page.pace.go_to_named("regi", 1)
    assert page.pace.currentIndex().row() == 5
    press(Qk.Key_A, CTRL)
    press(Qk.Key_C, CTRL)
    assert QApplication.clipboard().text().splitlines()[1].startswith("Tools\t")
    press(Qk.Key_Delete)
    assert len(page.document.state.rows(Grant)) == 2


def test_before_there_is_a_budget_it_says_so(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace, "pace")
    assert page.stack.currentWidget() is page.empty["pace"]
