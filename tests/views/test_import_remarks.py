"""A file in which some cells cannot be read: told one by one before the rest is taken in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.schedule import Action
from soteplan.store.session import Session
from soteplan.views import files
from soteplan.views.dialogs.import_remarks import ImportRemarksDialog
from soteplan.views.main_window import MainWindow
from tests.views.test_files import typed, when_asked


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Oma suunnitelma"))
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "Aikataulu"
    for row in (
        ["Tunnus", "Nimi", "Alku", "Valmius", "Kommentti ja <b>muu</b>"],
        ["TP1", "Ensimmäinen", "1.1.20226", "40", "x" * 9],
        ["TP2", "Toinen", "1.4.2026", "paljon", None],
    ):
        sheet.append(row)
    path = tmp_path / "oma.xlsx"
    book.save(path)
    return path


def asked(path: Path, act: Any) -> None:
    """Choose the file, then act on the list of remarks."""

    def then(dialog: Any) -> None:
        when_asked(act)
        typed(str(path))(dialog)

    when_asked(then)


def test_each_cell_is_told_and_the_rest_becomes_a_plan_when_that_is_wanted(window: MainWindow, workbook: Path) -> None:
    seen: list[list[str]] = []

    def take(dialog: ImportRemarksDialog) -> None:
        assert dialog.heading.text() == "oma.xlsx: 2 cells cannot be read"
        assert "1 column" in dialog.also.text()
        items = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
        seen.extend([item.text(column) for column in range(4)] for item in items if item)
        QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    asked(workbook, take)
    session = files.import_plan(window)
    assert session is not None
    assert [row[:2] for row in seen] == [["Aikataulu C2 · Alku", "1.1.20226"], ["Aikataulu D3 · Valmius", "paljon"]]
    assert QApplication.clipboard().text().splitlines()[1:] == ["\t".join(row) for row in seen]
    actions = [(row.title, row.start_date, row.progress) for row in session.store.state.rows(Action)]
    assert actions == [("Ensimmäinen", None, 4000), ("Toinen", "2026-04-01", None)]
    session.close(discard=True)


def test_nothing_is_imported_when_it_is_left(window: MainWindow, workbook: Path) -> None:
    asked(workbook, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert files.import_plan(window) is None
