"""A workbook of the budget read back in the window: seen, chosen, one step."""

from __future__ import annotations

import io
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.budget import BudgetLine
from soteplan.domain.plan_json import dumps, import_plan
from soteplan.exchange.budget_xlsx.book import written
from soteplan.store.session import Session
from soteplan.texts.language import Language
from soteplan.texts.workbook import WorkbookWords
from soteplan.views.dialogs import budget_workbook
from soteplan.views.dialogs.budget_workbook import BudgetWorkbookDialog
from soteplan.views.dialogs.own_form import OwnFormDialog
from soteplan.views.main_window import MainWindow
from tests.domain.plans import example

Qk = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.from_rows(import_plan(dumps(example()))))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    return window


def workbook(window: MainWindow, path: Path, **cells: object) -> Path:
    """The plan's workbook with some cells of its sheet of lines typed anew."""
    data = written(window.document.state, WorkbookWords(Language("fi")))
    book = openpyxl.load_workbook(io.BytesIO(data))
    for address, value in cells.items():
        book["Talousarviorivit"][address] = value
    book.save(path)
    return path


def opened(window: MainWindow, path: Path) -> BudgetWorkbookDialog:
    dialog = budget_workbook.open_workbook(window, path)
    assert dialog is not None
    return dialog


def amounts(window: MainWindow) -> set[int | None]:
    return {row.amount for row in window.document.state.rows(BudgetLine)}


def test_differences_are_seen_and_taken_over_in_one_step(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, workbook(window, tmp_path / "a.xlsx", E9=1234, F9=77, G9="paljon"))
    assert dialog.tree.topLevelItemCount() == 2
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    assert item.text(3).replace("\u00a0", " ") == "1 234"
    assert "G9" in dialog.unread.text()
    steps = window.document.undo_stack.count()
    QTest.keyClick(dialog, Qk.Key_Return)
    assert {123_400, 7_700} <= amounts(window)
    assert window.document.undo_stack.count() == steps + 1
    window.document.undo()
    assert 123_400 not in amounts(window)


def test_a_tick_taken_away_leaves_the_amount_as_it_is(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, workbook(window, tmp_path / "a.xlsx", E9=1234, F9=77))
    dialog.tree.setFocus()
    dialog.tree.setCurrentIndex(dialog.tree.model().index(0, 0))
    QTest.keyClick(dialog.tree, Qk.Key_Space)
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert 123_400 not in amounts(window)
    assert 7_700 in amounts(window)


def test_what_the_plan_changed_too_begins_without_a_tick(window: MainWindow, tmp_path: Path) -> None:
    path = workbook(window, tmp_path / "a.xlsx", E9=1234)
    first = opened(window, path)
    row_id = first.found.differences[0].row_id
    QTest.keyClick(first, Qk.Key_Escape)
    line = window.document.state.get(BudgetLine, row_id)
    window.document.perform("edit:budget_line", lambda tx: tx.update(line, amount=5))
    dialog = opened(window, path)
    assert dialog.chosen() == []
    assert not dialog.take.isEnabled()


def test_an_unchanged_workbook_has_nothing_to_take_over(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, workbook(window, tmp_path / "a.xlsx"))
    assert not dialog.take.isEnabled()
    assert dialog.told.text() == window.language.text(
        "BudgetWorkbook", "The workbook has nothing otherwise than the plan."
    )
    assert not dialog.unread.isVisible()


def own_form(path: Path) -> Path:
    book = openpyxl.Workbook()
    for row in (["Oma lomake"], ["Menolaji", "2021", "2022"], ["Koulutuspalvelut", 70_400, 60_000], ["Uusi", 1, 2]):
        book.active.append(row)
    book.save(path)
    return path


def test_a_form_of_anothers_making_is_mapped_and_taken_over(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, own_form(tmp_path / "oma.xlsx"))
    assert isinstance(dialog, OwnFormDialog)
    assert [combo.currentData() for combo in dialog.combos] == ["title", 2021, 2022]
    assert [each.after for each in dialog.found.differences] == [6_000_000, 100, 200]
    dialog.combos[1].setFocus()
    QTest.keyClick(dialog.combos[1], Qk.Key_Home)
    assert [each.after for each in dialog.found.differences] == [6_000_000, 200]
    steps = window.document.undo_stack.count()
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert 200 in amounts(window)
    assert window.document.undo_stack.count() == steps + 1


def test_a_form_without_titles_says_what_to_do(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, own_form(tmp_path / "oma.xlsx"))
    assert isinstance(dialog, OwnFormDialog)
    dialog.combos[0].setFocus()
    QTest.keyClick(dialog.combos[0], Qk.Key_Home)
    assert not dialog.take.isEnabled()
    assert "column" in dialog.told.text()
