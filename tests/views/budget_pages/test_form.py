"""The page of the budget itself, used by keyboard and mouse."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import BudgetLine, CostCategory, Earmark
from soteplan.domain.budget_sums import ALL
from soteplan.domain.schedule import Package
from soteplan.operations import budget as operations
from soteplan.texts import refusals
from soteplan.views.budget import BudgetTab
from soteplan.views.budget_beside import GRID_WIDTH
from soteplan.views.budget_pages.form import FormPage
from soteplan.views.workspace import Workspace
from tests.views.hands import focused, press, put_on_screen, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1046, height: int = 640) -> FormPage:
    whole = BudgetTab(workspace)
    tab = whole.page
    assert isinstance(tab, FormPage)
    QAbstractItemModelTester(tab.table, QAbstractItemModelTester.FailureReportingMode.Fatal, tab)
    put_on_screen(qtbot, whole, width, height)
    return tab


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> FormPage:
    return shown(qtbot, example)


def enter() -> None:
    """Press Enter; Qt commits an editor when it next comes to its events."""
    press(Key.Key_Return)
    QApplication.processEvents()


def category(workspace: Workspace, title: str) -> CostCategory:
    return next(row for row in workspace.document.state.rows(CostCategory) if row.title == title)


def go(tab: FormPage, title: str, column: int) -> None:
    tab.grid.go_to(tab.table.index_of(category(tab.workspace, title).id, column))


def amount(tab: FormPage, title: str, year: int) -> int:
    lines = operations.lines_of(tab.document.state, category(tab.workspace, title).id, year)
    return sum(line.amount or 0 for line in lines)


def titles(workspace: Workspace, parent: str | None = None) -> list[str]:
    return [row.title for row in workspace.document.state.where(CostCategory, "parent_id", parent)]


def click(tab: FormPage, title: str, column: int, *, double: bool = False) -> None:
    index = tab.table.index_of(category(tab.workspace, title).id, column)
    view = tab.grid.frozen if column == 0 else tab.grid
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, place)
    if double:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, place)


def test_typing_over_an_amount_spreads_it_over_the_packages_and_goes_down(tab: FormPage) -> None:
    go(tab, "Transfer of work input", 2)
    assert len(operations.lines_of(tab.document.state, category(tab.workspace, "Transfer of work input").id, 2021)) > 1
    type_text("1 140 800.01")
    enter()
    assert amount(tab, "Transfer of work input", 2021) == 114080001
    assert "Purchased services" in str(tab.grid.currentIndex().siblingAtColumn(0).data())
    tab.document.undo()
    assert amount(tab, "Transfer of work input", 2021) == 94060000


def test_a_sum_typed_as_arithmetic_comes_back_on_edit(tab: FormPage) -> None:
    go(tab, "Rents", 1)
    type_text("=2*4500*12+24%")
    enter()
    assert amount(tab, "Rents", 2020) == 13392000
    go(tab, "Rents", 1)
    press(Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "=2*4500*12+24%"


def test_a_refused_amount_stays_in_its_editor_with_the_reason(qtbot: QtBot, tab: FormPage) -> None:
    told: list[str] = []
    tab.workspace.refused.connect(lambda refusal: told.append(refusals.sentence(tab.language, refusal)))
    go(tab, "Rents", 1)
    type_text("abc")
    enter()
    qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "abc"
    assert told
    assert "abc" in told[0]
    assert amount(tab, "Rents", 2020) == 0
    editor.selectAll()
    type_text("12")
    enter()
    assert amount(tab, "Rents", 2020) == 1200


def test_delete_empties_amounts_and_the_cells_show_nothing(tab: FormPage) -> None:
    go(tab, "Expert services", 1)
    press(Key.Key_Right, Mod.ShiftModifier)
    press(Key.Key_Delete)
    row = tab.grid.currentIndex().row()
    assert [tab.table.index(row, column).data() for column in (1, 2)] == ["", ""]
    tab.document.undo()
    assert amount(tab, "Expert services", 2020) == 13700000


def test_categories_are_dictated_by_keyboard(qtbot: QtBot, workspace: Workspace) -> None:
    tab = shown(qtbot, workspace)
    assert tab.pages.currentIndex() == 1
    QTest.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    assert titles(workspace)[0] == "Staff costs"
    go(tab, "Rents", 0)
    enter()
    type_text("Päivärahat ja työ")
    enter()
    assert titles(workspace)[4:5] == ["Päivärahat ja työ"]
    press(Key.Key_Tab)
    assert titles(workspace, category(workspace, "Rents").id) == ["Päivärahat ja työ"]
    press(Key.Key_Backtab, Mod.ShiftModifier)
    press(Key.Key_Up, Mod.AltModifier)
    assert titles(workspace)[3:5] == ["Päivärahat ja työ", "Rents"]
    assert tab.table.view_row(tab.grid.currentIndex()).key == category(workspace, "Päivärahat ja työ").id  # type: ignore[union-attr]
    press(Key.Key_F2)
    type_text("Matkat")
    enter()
    press(Key.Key_Delete)
    assert "Matkat" not in titles(workspace)
    while workspace.document.undo_stack.canUndo():
        workspace.document.undo()
    assert titles(workspace) == []


def test_a_category_under_another_opens_its_editor_and_takes_the_money(qtbot: QtBot, tab: FormPage) -> None:
    go(tab, "Other costs", 0)
    press(Key.Key_Return, Mod.ControlModifier)
    type_text("Meetings")
    enter()
    assert amount(tab, "Meetings", 2021) == 5600000
    assert amount(tab, "Other costs", 2021) == 0


def test_deleting_a_category_with_money_asks_first(monkeypatch: pytest.MonkeyPatch, tab: FormPage) -> None:
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    go(tab, "Other costs", 0)
    press(Key.Key_Delete)
    assert "Budget lines" in asked[0]
    assert "Other costs" not in titles(tab.workspace)


def test_a_title_is_edited_in_the_frozen_column_by_mouse(tab: FormPage) -> None:
    click(tab, "Rents", 0, double=True)
    assert isinstance(focused(), QLineEdit)
    type_text("Vuokrat ja tilat")
    enter()
    assert "Vuokrat ja tilat" in titles(tab.workspace)
    assert focused() is tab.grid


def test_the_first_column_stays_in_sight_when_scrolled(qtbot: QtBot, example: Workspace) -> None:
    plan = example.document.state.plan
    example.document.perform("edit:plan", lambda tx: tx.update(plan, end_date="2030-12-31"))
    tab = shown(qtbot, example, 700, 420)
    go(tab, "Rents", 11)
    assert tab.grid.horizontalScrollBar().value() > 0
    press(Key.Key_End, Mod.ControlModifier)
    assert tab.grid.verticalScrollBar().value() > 0
    assert tab.grid.frozen.verticalScrollBar().value() == tab.grid.verticalScrollBar().value()
    assert tab.grid.frozen.geometry().left() == 0
    go(tab, "Rents", 1)
    assert tab.grid.visualRect(tab.grid.currentIndex()).left() >= tab.grid.frozen.width()


def test_blocks_go_out_and_in_through_the_clipboard(tab: FormPage) -> None:
    go(tab, "Expert services", 1)
    press(Key.Key_Down, Mod.ShiftModifier)
    press(Key.Key_Right, Mod.ShiftModifier)
    press(Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "137000\t286000\n10000\t25000"
    QGuiApplication.clipboard().setText("1\u00a0000,50\t(2\u00a0000)\r\n3\t4\r\n")
    go(tab, "Expert services", 1)
    press(Key.Key_V, Mod.ControlModifier)
    assert amount(tab, "Expert services", 2020) == 13700000  # nothing before it was looked at
    press(Key.Key_Return)
    assert amount(tab, "Expert services", 2020) == 100050
    assert amount(tab, "Expert services", 2021) == -200000
    assert amount(tab, "Travel and accommodation", 2021) == 400


def test_a_package_is_chosen_and_edited_by_itself(qtbot: QtBot, tab: FormPage) -> None:
    package = tab.document.state.rows(Package)[0]
    tab.packages.setFocus()
    press(Key.Key_Down)
    assert tab.table.live.package == package.id
    go(tab, "Rents", 1)
    tab.grid.setFocus()
    type_text("500")
    enter()
    (line,) = [row for row in tab.document.state.rows(BudgetLine) if row.amount == 50000 and row.year == 2020]
    assert line.package_id == package.id


def test_the_way_a_number_is_made_stands_under_the_grid(tab: FormPage) -> None:
    go(tab, "Purchased services", 2)
    assert tab.made_of.text().replace("\u00a0", " ").startswith("481 400 = Expert services 286 000 + ")
    go(tab, "Transfer of work input", 1)
    assert re.fullmatch(r"271 400 = TPK1 [\d ]+ \+ .*", tab.made_of.text().replace("\u00a0", " "))


def test_the_inspector_is_told_what_stands_in_the_cell(qtbot: QtBot, tab: FormPage) -> None:
    told: list[tuple[str, str]] = []
    tab.workspace.selected.connect(lambda *row: told.append(row))
    go(tab, "Purchased services", 0)
    qtbot.waitUntil(lambda: len(told) == 1)
    go(tab, "Expert services", 1)  # passed over
    go(tab, "Rents", 1)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [table for table, _ in told] == ["cost_category", "budget_line"]


def test_rows_of_the_budget_are_gone_to_from_elsewhere(tab: FormPage) -> None:
    line = operations.lines_of(tab.document.state, category(tab.workspace, "Rents").id, 2022)[0]
    assert tab.show_row("budget_line", line.id)
    assert tab.grid.currentIndex().column() == 3
    mark = next(row for row in tab.document.state.rows(Earmark) if row.year is None)
    assert tab.show_row("earmark", mark.id)
    assert tab.grid.currentIndex().column() == 4
    assert not tab.show_row("budget_line", "gone")


def test_find_goes_to_the_next_category(tab: FormPage) -> None:
    tab.open_find()
    type_text("training")
    assert "Training" in str(tab.table.index(tab.grid.currentIndex().row(), 0).data())
    press(Key.Key_Escape)
    assert focused() is tab.grid


def test_the_chart_stands_beside_the_grid_and_never_squeezes_it(qtbot: QtBot, example: Workspace) -> None:
    tab = shown(qtbot, example)
    qtbot.waitUntil(lambda: tab.beside.chart is not None and tab.beside.chart.isVisible())
    assert tab.beside.chart is not None
    assert tab.form_side.width() >= tab.look.px(GRID_WIDTH)
    assert "2021 1.49\u00a0M€" in tab.beside.chart.accessibleName()
    assert "Purchased services" in tab.beside.chart.accessibleDescription()
    tab.tab.resize(760, 640)
    qtbot.waitUntil(lambda: tab.beside.chart is not None and not tab.beside.chart.isVisible())
    tab.tab.resize(760, 1200)
    qtbot.waitUntil(lambda: tab.beside.chart is not None and tab.beside.chart.isVisible())
    assert tab.splitter.orientation() is Qt.Orientation.Vertical


def test_the_chart_follows_an_edit_and_goes_with_the_money(qtbot: QtBot, tab: FormPage) -> None:
    qtbot.waitUntil(lambda: tab.beside.chart is not None and tab.beside.chart.isVisible())
    chart = tab.beside.chart
    assert chart is not None
    before = chart.series
    go(tab, "Rents", 1)
    type_text("100000")
    enter()
    qtbot.waitUntil(lambda: chart.series != before)
    assert chart.told_at(1, 1.0) == "Staff costs, 2021: 940\u00a0600\u00a0€"
    assert chart.told_at(1.45, 1.0) == ""
    tab.grid.selectAll()
    tab.document.perform("edit", lambda tx: [tx.update(row, amount=0) for row in tx.state.rows(BudgetLine)])
    qtbot.waitUntil(lambda: not chart.isVisible())


def test_a_read_only_plan_is_not_edited(qtbot: QtBot, example: Workspace) -> None:
    example.document.session.store.read_only = "locked_elsewhere"
    assert example.document.read_only
    tab = shown(qtbot, example)
    go(tab, "Rents", 1)
    type_text("5")
    assert focused() is tab.grid
    assert amount(tab, "Rents", 2020) == 0


def test_the_tab_is_built_without_the_chart_library() -> None:
    code = "import sys, soteplan.views.budget; print(sorted({'numpy', 'pyqtgraph'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_everything_has_a_name_for_those_who_do_not_see_it(tab: FormPage) -> None:
    assert tab.grid.accessibleName()
    assert tab.packages.accessibleName()
    index = tab.table.index_of(category(tab.workspace, "Rents").id, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "4 Rents, 2021: 0"
    assert tab.table.live.package is ALL
    assert tab.grid.frozen.indexAt(QPoint(5, 5)).isValid()
