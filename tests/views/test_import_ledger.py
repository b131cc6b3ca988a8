"""The dialog in which a ledger is taken in, by real keys and clicks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.budget import Actual, CostCategory, LedgerAccount, LedgerImport, LedgerMapping
from soteplan.domain.schedule import Package
from soteplan.store.session import Session
from soteplan.views.dialogs import import_ledger
from soteplan.views.dialogs.import_ledger import ImportLedgerDialog
from soteplan.views.dialogs.ledger_tables import ACCOUNT, CATEGORY
from soteplan.views.main_window import MainWindow
from tests.exchange.ledgers import FINNISH, workbook
from tests.views.hands import answer, press, type_text

Qk = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))

    def lay_out(tx: Any) -> None:
        tx.update(tx.state.plan, start_date="2021-01-01", end_date="2021-12-31")
        for title in ("Staff", "Experts"):
            tx.add(CostCategory, title=title)
        tx.add(Package, title="Two")

    window.document.perform("add", lay_out)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    return window


def opened(window: MainWindow, tmp_path: Path, data: bytes, name: str = "ledger.csv") -> ImportLedgerDialog:
    path = tmp_path / name
    path.write_bytes(data)
    before = shown(window)
    import_ledger.open_file(window, path)
    for _ in range(500):
        if len(shown(window)) > len(before):
            break
        QTest.qWait(10)
    (dialog,) = [each for each in shown(window) if each not in before]
    QApplication.processEvents()
    return dialog


def shown(window: MainWindow) -> list[ImportLedgerDialog]:
    return [each for each in window.findChildren(ImportLedgerDialog) if each.isVisible()]


def cells(dialog: ImportLedgerDialog, column: int) -> list[str]:
    items = [dialog.groups.item(row, column) for row in range(dialog.groups.rowCount())]
    return [item.text() for item in items if item is not None]


def choose(combo: QComboBox, text: str) -> None:
    combo.setCurrentIndex(next(n for n in range(combo.count()) if combo.itemText(n).startswith(text)))
    combo.activated.emit(combo.currentIndex())


def select(dialog: ImportLedgerDialog, *accounts: str) -> None:
    dialog.groups.clearSelection()
    shown = cells(dialog, ACCOUNT)
    for number, account in enumerate(accounts):
        index = dialog.groups.model().index(shown.index(account), ACCOUNT)
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        place = dialog.groups.visualRect(index).center()
        QTest.mouseClick(dialog.groups.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_a_ledger_is_seen_placed_and_taken_in_one_step(window: MainWindow, tmp_path: Path) -> None:
    dialog, state = opened(window, tmp_path, FINNISH.encode("cp1252")), window.document.state
    assert [combo.currentData() for combo in dialog.columns.combos] == [
        "date",
        "account",
        "",
        "package",
        "text",
        "amount",
    ]
    assert cells(dialog, ACCOUNT) == ["4000", "4340", "4470"]
    assert not dialog.take.isEnabled()
    select(dialog, "4340", "4470")
    choose(dialog.categories, "Exp")
    select(dialog, "4000")
    choose(dialog.categories, "Sta")
    assert cells(dialog, CATEGORY) == ["Staff", "Experts", "Experts"]
    dialog.form_name.setFocus()
    dialog.form_name.selectAll()
    type_text("SAP")
    press(Qk.Key_Return)
    assert sum(row.amount or 0 for row in state.rows(Actual)) == 1_358_990
    assert [row.title for row in state.rows(LedgerMapping)] == ["SAP"]
    assert window.current_key == "budget"
    window.document.undo()
    assert not state.rows(Actual)
    assert not state.rows(LedgerImport)


def test_a_pattern_places_all_accounts_that_begin_so(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, FINNISH.encode())
    dialog.pattern.setFocus()
    dialog.pattern.selectAll()
    type_text("4*")
    choose(dialog.categories, "Exp")
    assert cells(dialog, CATEGORY) == ["Experts"] * 3
    select(dialog, "4470")
    choose(dialog.categories, "Leave")
    assert cells(dialog, CATEGORY)[2] == "Left out"
    assert "Left out: 89.90" in dialog.told.text()


def test_the_same_file_is_noticed_and_cannot_be_taken_in_again(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, FINNISH.encode())
    choose_all(dialog)
    dialog.take.click()
    again = opened(window, tmp_path, FINNISH.encode(), "copy.csv")
    assert "taken in already" in again.warning.text()
    assert not again.take.isEnabled()
    other = opened(window, tmp_path, FINNISH.encode("utf-16"), "other.csv")
    assert "very same sums" in other.warning.text()
    assert other.take.isEnabled()


def choose_all(dialog: ImportLedgerDialog) -> None:
    dialog.pattern.setText("*")
    dialog.pattern.textEdited.emit("*")
    choose(dialog.categories, "Sta")


def test_columns_can_be_set_anew(window: MainWindow, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["A", "B", "C"], [202101, 4000, 12.5], [202102, 4000, 1]]
    dialog = opened(window, tmp_path, workbook(rows), "ledger.xlsx")
    assert "date, account, amount" in dialog.warning.text()
    for number, role in enumerate(("date", "account", "amount")):
        combo = dialog.columns.combos[number]
        combo.setCurrentIndex(combo.findData(role))
        combo.activated.emit(combo.currentIndex())
    assert cells(dialog, ACCOUNT) == ["4000"]
    assert "13.50" in dialog.told.text()
    dialog.signs.setCurrentIndex(1)
    dialog.signs.activated.emit(1)
    assert "\u221213.50" in dialog.told.text()


def test_cost_centres_are_put_in_packages(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, FINNISH.encode())
    select(dialog, "4340")
    choose(dialog.packages, "Two")
    choose_all(dialog)
    dialog.take.click()
    state = window.document.state
    assert {row.package_id for row in state.rows(Actual)} == {None, state.rows(Package)[0].id}
    assert {(rule.account, rule.cost_centre) for rule in state.rows(LedgerAccount)} == {("", "TPK2"), ("*", "")}


def test_amounts_typed_by_hand_are_told_of(window: MainWindow, tmp_path: Path) -> None:
    category = window.document.state.rows(CostCategory)[0].id
    window.document.perform("add", lambda tx: tx.add(Actual, cost_category_id=category, month="2021-01", amount=1))
    dialog = opened(window, tmp_path, FINNISH.encode())
    choose_all(dialog)
    assert "typed by hand for January 2021" in dialog.warning.text()
    assert "row 9 “Yhteensä”" in dialog.warning.text()


@pytest.mark.parametrize(("data", "word"), [(b"", "no rows"), (b"PK\x03\x04x", "not an Excel workbook")])
def test_a_file_that_is_no_ledger_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, data: bytes, word: str
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    window.activateWindow()
    words = answer(yes=False)
    import_ledger.open_file(window, path)
    qtbot.waitUntil(lambda: bool(words))
    assert word in words[0]


def test_markup_in_a_ledger_is_shown_as_it_stands(window: MainWindow, tmp_path: Path) -> None:
    data = b"Pvm;Tili;Selite;Summa\n1.1.2021;<b>4000</b>;<img src=x>;5\n"
    dialog = opened(window, tmp_path, data)
    assert cells(dialog, ACCOUNT) == ["<b>4000</b>"]
    item = dialog.groups.item(0, ACCOUNT)
    assert item is not None
    assert "&lt;b&gt;" in item.toolTip()


def test_escape_leaves_the_plan_as_it_is(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, FINNISH.encode())
    choose_all(dialog)
    dialog.groups.setFocus()
    press(Qk.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert window.document.state.rows(LedgerMapping) == []


def test_a_ledger_that_is_no_longer_wanted_is_not_shown(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    path.write_text(FINNISH)
    reading = import_ledger.open_file(window, path)
    reading._progress.cancel()
    with qtbot.waitSignal(reading.destroyed):
        pass
    assert shown(window) == []
