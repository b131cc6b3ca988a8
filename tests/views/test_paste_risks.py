"""Risks to and from other tables: seen first with their columns, pasted in one step, copied with heads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.risks import Risk
from soteplan.store.session import Session
from soteplan.views.dialogs.paste_risks import PasteRisksDialog
from soteplan.views.main_window import MainWindow
from tests.views.hands import press

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
BLOCK = "Nro\tRiski\tTodennäköisyys\tImpact\tOrsak\nR1\tHenkilöstö vaihtuu\t4\t9\tLoma\nA2\tToinen\t2\t3\t\n"


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("add:risk", lambda tx: tx.add(Risk, title="Own", code="R1"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("risks")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def pasted(window: MainWindow, text: str) -> PasteRisksDialog:
    QApplication.clipboard().setText(text)
    press(Qk.Key_V, CTRL)
    return next(each for each in window.findChildren(PasteRisksDialog) if each.isVisible())


def risks(window: MainWindow) -> list[tuple[str, str, int | None, int | None, str]]:
    return [(r.code, r.title, r.probability, r.impact, r.cause) for r in window.document.state.rows(Risk)]


def test_rows_are_seen_with_their_columns_and_pasted_in_one_step(window: MainWindow) -> None:
    dialog = pasted(window, BLOCK)
    assert [combo.currentData() for combo in dialog.combos] == ["code", "title", "probability", "impact", "cause"]
    assert "2 risks" in dialog.told.text()
    assert "“9” cannot be read" in dialog.unread.text()
    count = window.document.undo_stack.count()
    press(Qk.Key_Return)
    assert risks(window) == [
        ("R1", "Own", None, None, ""), ("R2", "Henkilöstö vaihtuu", 4, None, "Loma"), ("A2", "Toinen", 2, 3, ""),
    ]  # fmt: skip
    assert window.document.undo_stack.count() == count + 1
    window.document.undo()
    assert len(risks(window)) == 1


def test_a_column_is_set_anew_and_is_there_once(window: MainWindow) -> None:
    dialog = pasted(window, BLOCK)
    dialog.combos[4].setCurrentIndex(dialog.combos[4].findData("title"))
    assert [combo.currentData() for combo in dialog.combos] == ["code", "", "probability", "impact", "title"]
    assert "1 risk " in dialog.told.text()


def test_nothing_on_the_clipboard_says_what_to_do_first(window: MainWindow) -> None:
    dialog = pasted(window, "")
    assert "Excel" in dialog.told.text()
    assert not dialog.paste.isEnabled()


def test_copied_rows_come_back_as_they_were(window: MainWindow) -> None:
    pasted(window, BLOCK)
    press(Qk.Key_Return)
    window.activateWindow()  # no window manager does it here
    window.tab.take_focus()
    press(Qk.Key_A, CTRL)
    press(Qk.Key_C, CTRL)
    text = QApplication.clipboard().text()
    assert text.splitlines()[0].startswith("Code\tTitle\t")
    before = risks(window)
    window.document.undo()
    dialog = pasted(window, text)
    assert dialog.unread.text() == ""
    press(Qk.Key_Return)
    assert [row[1:4] for row in risks(window)[1:]] == [row[1:4] for row in before]


def test_what_looks_like_a_formula_stays_a_text_in_spreadsheets_and_comes_back(window: MainWindow) -> None:
    document, title = window.document, '=HYPERLINK("x") <b>'
    document.perform("edit:risk", lambda tx: tx.update(document.state.rows(Risk)[0], title=title))
    press(Qk.Key_C, CTRL)
    mime = QApplication.clipboard().mimeData()
    assert "'=HYPERLINK" in mime.text()
    assert "&lt;b&gt;" in mime.html()
    assert "mso-number-format:'\\@'" in mime.html().split("=HYPERLINK")[0].rsplit("<td", 1)[1]
    pasted(window, mime.text())
    press(Qk.Key_Return)
    assert [risk.title for risk in document.state.rows(Risk)] == [title, title]
