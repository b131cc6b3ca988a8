"""The same money in other views, spread over what a sum is made of, pasted, filled and commented: by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Forecast, Grant
from soteplan.domain.budget_sums import ALL, last_actual_month
from soteplan.domain.schedule import Package
from soteplan.store.session import Session
from soteplan.views.budget_pages.form import FormPage
from soteplan.views.budget_remark import RemarkField
from soteplan.views.dialogs.paste_amounts import PasteAmountsDialog
from soteplan.views.dialogs.spread import SpreadDialog
from soteplan.views.workspace import Workspace
from tests.example_plan import read
from tests.views.budget_pages.test_form import amount, category, enter, shown
from tests.views.hands import focused, press, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(qtbot: QtBot, program: Program) -> FormPage:
    """In the window of the example in English."""
    window: Any = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("budget")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    page = window.tab.page
    assert isinstance(page, FormPage)
    return page


def go(page: FormPage, key: object, column: object) -> None:
    page.window().activateWindow()
    page.grid.setFocus()
    for _ in range(100):  # a dialog before may take a moment to give the keyboard back
        if page.grid.hasFocus():
            break
        QTest.qWait(5)
    page.grid.go_to(page.table.index_of(key, page.table.column_of(column)))


def cell(page: FormPage, key: object, column: object) -> str:
    text = page.table.index_of(key, page.table.column_of(column)).data()
    return str(text).replace("\u00a0", " ")


def total(page: FormPage) -> int:
    return sum(line.amount or 0 for line in page.document.state.rows(BudgetLine))


def dialog(qtbot: QtBot, page: FormPage, kind: type[QWidget]) -> Any:
    """The dialog that came up, with the keyboard in it."""
    QApplication.processEvents()
    found = [each for each in page.window().findChildren(kind) if each.isVisible()]
    assert found
    found[0].activateWindow()
    qtbot.waitUntil(lambda: found[0].isAncestorOf(QApplication.focusWidget() or page))
    return found[0]


def category_id(page: FormPage, title: str) -> str:
    return category(page.workspace, title).id


# views


def test_every_view_adds_up_to_the_same_and_keeps_its_place_by_keyboard(page: FormPage) -> None:
    for view in ("packages", "grants", "form"):
        button = page.bar.buttons[view]
        button.setFocus()
        press(Key.Key_Space)
        assert page.table.live.name == view
        assert cell(page, ALL, ALL) == "2 950 000"
    assert page.bar.buttons["form"].isChecked()


def test_a_new_grant_is_named_where_it_was_added(page: FormPage) -> None:
    page.show_view("grants")
    page.take_focus()
    page.grid.go_to(page.table.index_of(page.document.state.rows(Grant)[0].id))
    enter()
    type_text("Bridge funding")
    enter()
    assert "Bridge funding" in [grant.title for grant in page.document.state.rows(Grant)]
    press(Key.Key_Z, Mod.ControlModifier)
    assert "New grant" in [grant.title for grant in page.document.state.rows(Grant)]
    assert not page.table.index_of(None).flags() & Qt.ItemFlag.ItemIsEditable  # what no grant pays has no name


def test_a_package_and_a_year_with_one_category_are_typed_directly(page: FormPage) -> None:
    common = page.document.state.rows(Package)[-1].id
    page.show_view("package_year")
    page.bar.show_year(2021)
    go(page, category_id(page, "Training services"), common)
    type_text("80400")
    enter()
    assert amount(page, "Training services", 2021) == 8_040_000
    assert cell(page, ALL, common) == "226 400"
    page.show_view("packages")
    assert cell(page, common, 2021) == "226 400"
    page.document.undo()
    assert cell(page, common, 2021) == "216 400"


def test_a_month_with_actuals_takes_an_actual_and_a_later_one_a_forecast(page: FormPage) -> None:
    state, known = page.document.state, last_actual_month(page.document.state)
    rents, year = category_id(page, "Rents"), int(known[:4])
    page.show_view("months")
    page.bar.show_year(year)
    before = len(state.rows(Actual)), len(state.rows(Forecast))
    for month in (known, f"{year}-12"):
        go(page, rents, month)
        type_text("100")
        enter()
    assert (len(state.rows(Actual)), len(state.rows(Forecast))) == (before[0] + 1, before[1] + 1)
    assert cell(page, rents, ALL) == "200"
    heads = [str(page.table.headerData(column, Qt.Orientation.Horizontal)) for column in (1, 12)]
    assert [head[-1] for head in heads] == ["A", "F"]


def test_planned_months_follow_the_schedule_and_take_no_amounts(page: FormPage) -> None:
    page.show_view("months")
    page.bar.show_year(2021)
    page.bar.measures.setFocus()
    for _ in range(3):
        press(Key.Key_Down)
    assert page.table.live.measure == "plan"
    assert cell(page, ALL, ALL) == "1 488 000"
    go(page, category_id(page, "Rents"), "2021-05")
    type_text("5")
    assert focused() is page.grid


# spreading


def test_an_amount_over_a_sum_is_spread_in_proportion_as_one_step(qtbot: QtBot, page: FormPage) -> None:
    services = category_id(page, "Purchased services")
    go(page, services, 2021)
    type_text("962800")
    enter()
    asked = dialog(qtbot, page, SpreadDialog)
    assert asked.ways.currentText() == "In proportion to what they have"
    assert [asked.changes.item(0, column).text() for column in range(3)] == [
        "2.1 Expert services",
        "286\u00a0000",
        "572\u00a0000",
    ]
    press(Key.Key_Return)
    assert amount(page, "Expert services", 2021) == 57_200_000
    assert cell(page, services, 2021) == "962 800"
    assert page.document.undo_stack.count() == 1
    page.document.undo()
    assert cell(page, services, 2021) == "481 400"


def test_a_total_is_spread_evenly_and_the_preview_follows_the_way(qtbot: QtBot, page: FormPage) -> None:
    rents = category_id(page, "Rents")
    go(page, rents, ALL)
    type_text("=3*1000")
    enter()
    asked = dialog(qtbot, page, SpreadDialog)
    assert asked.ways.currentText() == "Evenly"
    press(Key.Key_Down)
    assert asked.ways.currentText() == "By the phases of the schedule"
    assert [asked.changes.item(row, 2).text() for row in range(3)] != ["1\u00a0000"] * 3
    press(Key.Key_Up)
    press(Key.Key_Return)
    assert [amount(page, "Rents", year) for year in (2020, 2021, 2022)] == [100_000] * 3


def test_leaving_the_question_leaves_everything(qtbot: QtBot, page: FormPage) -> None:
    before = page.document.state.rows(BudgetLine)
    go(page, ALL, 2021)
    type_text("1")
    enter()
    dialog(qtbot, page, SpreadDialog)
    press(Key.Key_Escape)
    assert page.document.state.rows(BudgetLine) == before
    assert not page.document.undo_stack.canUndo()
    assert page.table.view_row(page.grid.currentIndex()).key is ALL  # type: ignore[union-attr]


# blocks


def test_a_block_is_looked_at_and_what_does_not_fit_is_named(qtbot: QtBot, page: FormPage) -> None:
    go(page, category_id(page, "Expert services"), 2020)
    data = QMimeData()
    data.setText("1,2 M€\t(2\u202f000)\tabc\r\n4 t€\t500-\t=2*4500*12+24%\r\n")
    data.setHtml("<table><tr><td>9</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(data)
    press(Key.Key_V, Mod.ControlModifier)
    asked = dialog(qtbot, page, PasteAmountsDialog)
    assert asked.told.text() == "5 cells change."
    assert "abc" in asked.misfits.text()
    press(Key.Key_Return)
    assert [amount(page, "Expert services", year) for year in (2020, 2021, 2022)] == [120_000_000, -200_000, 16_000_000]
    found = [amount(page, "Travel and accommodation", year) for year in (2020, 2021, 2022)]
    assert found == [400_000, -50_000, 13_392_000]
    assert page.document.undo_stack.count() == 1


def test_a_block_that_reaches_past_the_grid_is_clipped_with_a_sentence(qtbot: QtBot, page: FormPage) -> None:
    go(page, category_id(page, "Rents"), 2022)
    QGuiApplication.clipboard().setText("7\t7\t7\t7")
    press(Key.Key_V, Mod.ControlModifier)
    asked = dialog(qtbot, page, PasteAmountsDialog)
    assert "2 columns of the block reach past the last column and are left out." in asked.misfits.text()
    press(Key.Key_Escape)
    assert amount(page, "Rents", 2022) == 0


def test_one_amount_pasted_over_a_sum_asks_to_be_spread(qtbot: QtBot, page: FormPage) -> None:
    go(page, category_id(page, "Purchased services"), 2021)
    QGuiApplication.clipboard().setText("962 800")
    press(Key.Key_V, Mod.ControlModifier)
    assert dialog(qtbot, page, SpreadDialog).amount.text() == "962\u00a0800"
    press(Key.Key_Escape)


def test_cells_are_filled_down_and_to_the_right_with_their_formulas(page: FormPage) -> None:
    go(page, category_id(page, "Intangible assets"), 2020)
    type_text("=2*100")
    enter()
    go(page, category_id(page, "Intangible assets"), 2020)
    for _ in range(2):
        press(Key.Key_Down, Mod.ShiftModifier)
    press(Key.Key_D, Mod.ControlModifier)
    assert [amount(page, title, 2020) for title in ("Machinery and equipment", "Other investments")] == [20_000] * 2
    go(page, category_id(page, "Machinery and equipment"), 2021)
    press(Key.Key_R, Mod.ControlModifier)
    assert amount(page, "Machinery and equipment", 2021) == 20_000
    index = page.grid.currentIndex()
    assert index.data(Qt.ItemDataRole.EditRole) == "=2*100"
    assert page.document.undo_stack.count() == 3


# comments


def test_a_comment_is_written_in_place_and_shown_by_a_sign(qtbot: QtBot, page: FormPage) -> None:
    go(page, category_id(page, "Rents"), 2021)
    press(Key.Key_F2, Mod.ShiftModifier)
    field = page.findChild(RemarkField)
    assert field is not None
    assert field.isVisible()
    type_text("Tarjous 12.3.")
    field.kinds.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Return)
    (line,) = [row for row in page.document.state.rows(BudgetLine) if row.note == "Tarjous 12.3."]
    assert (line.remark, line.year) == ("quotation", 2021)
    index = page.table.index_of(category_id(page, "Rents"), 2)
    assert page.table.remark(page.table.view_row(index), 2) == "”"  # type: ignore[arg-type]
    assert "Quotation: Tarjous 12.3." in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "with a comment" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert focused() is page.grid
    page.document.undo()
    assert page.table.remark(page.table.view_row(index), 2) == ""  # type: ignore[arg-type]


def test_esc_leaves_a_comment_as_it_was(page: FormPage) -> None:
    go(page, category_id(page, "Rents"), 2021)
    press(Key.Key_F2, Mod.ShiftModifier)
    type_text("Nothing")
    press(Key.Key_Escape)
    assert focused() is page.grid
    assert not page.document.undo_stack.canUndo()


def test_a_sum_carries_no_comment(qtbot: QtBot, example: Workspace) -> None:
    told: list[Any] = []
    example.refused.connect(told.append)
    page = shown(qtbot, example)
    page.grid.go_to(page.table.index_of(ALL, 2))
    press(Key.Key_F2, Mod.ShiftModifier)
    assert [refusal.code for refusal in told] == ["remark_on_sum"]


# how a number is made


def test_a_number_leads_to_what_it_is_made_of_by_keyboard_and_mouse(qtbot: QtBot, page: FormPage) -> None:
    go(page, category_id(page, "Purchased services"), 2021)
    page.made_of.setFocus()
    press(Key.Key_Right)
    press(Key.Key_Return)
    assert page.table.view_row(page.grid.currentIndex()).key == category_id(page, "Travel and accommodation")  # type: ignore[union-attr]
    go(page, category_id(page, "Purchased services"), 2021)
    box = next(box for box, piece in page.made_of._places if piece.part is not None)
    QTest.mouseClick(
        page.made_of, Qt.MouseButton.LeftButton, pos=QPoint(round(box.center().x()), round(box.center().y()))
    )
    assert page.table.view_row(page.grid.currentIndex()).key == category_id(page, "Expert services")  # type: ignore[union-attr]


def test_it_says_who_changed_it_last(qtbot: QtBot, page: FormPage) -> None:
    go(page, category_id(page, "Rents"), 2021)
    qtbot.waitUntil(lambda: page.made_of.last.endswith("as they came with the plan"))
    type_text("100")
    enter()
    go(page, ALL, 2021)
    qtbot.waitUntil(lambda: "last changed" in page.made_of.last)
    assert total(page) == 295_010_000


def test_a_share_of_the_funding_says_of_what_it_is_one(page: FormPage) -> None:
    go(page, ("funding", "own_share"), 2021)
    type_text("297600")
    enter()
    go(page, ("share", "own_share"), 2021)
    assert page.made_of.text().replace("\u00a0", " ") == (
        "20.0 % = Own funding share 297 600 / Costs eligible for the state grant 1 488 000"
    )
    assert cell(page, ("funding", "grant_computed"), 2021) == "1 190 400"


def test_of_a_number_made_of_many_the_zeros_are_not_told(qtbot: QtBot, example: Workspace) -> None:
    page = shown(qtbot, example)
    page.bar.turn_to("grants")
    page.grid.setCurrentIndex(page.table.index(0, 1))
    QApplication.processEvents()
    told = page.made_of.text().replace("\u00a0", " ")
    assert told.startswith("470 400 = ")
    assert not told.endswith(" 0")
    assert " 0 + " not in told


def test_the_last_part_of_a_sum_goes_while_it_is_looked_at(page: FormPage) -> None:
    perform, document = page.workspace.perform, page.document
    perform("add:cost_category", lambda tx: tx.add(CostCategory, title="Above", position="a"))
    above = category_id(page, "Above")
    perform("add:cost_category", lambda tx: tx.add(CostCategory, title="Only part", parent_id=above, position="a"))
    part = category_id(page, "Only part")
    perform("edit:budget_line", lambda tx: tx.add(BudgetLine, cost_category_id=part, year=2021, amount=12_300))
    go(page, above, 2021)
    assert page.made_of.text().replace("\u00a0", " ").startswith("123 = Only part 123")
    go(page, part, 2021)
    document.undo()
    document.undo()
    assert page.table.view_row(page.grid.currentIndex()).key == above  # type: ignore[union-attr]
    assert page.made_of.text() == ""
