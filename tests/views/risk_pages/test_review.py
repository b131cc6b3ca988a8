"""A review of a risk: its day, its scores, whose it is and why, and a risk that comes true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from soteplan.app import Program
from soteplan.domain.plan import Party
from soteplan.domain.risks import Risk, RiskReview
from soteplan.store.session import Session
from soteplan.views.dialogs.risk_review import RiskReviewDialog, open_dialog
from soteplan.views.main_window import MainWindow
from tests.example_plan import read
from tests.views.hands import press, type_text

Qk = Qt.Key


@pytest.fixture
def window(program: Program) -> MainWindow:
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    window.show()
    window.activateWindow()
    window.open_tab("risks")
    QApplication.processEvents()
    return window


def opened(window: MainWindow) -> RiskReviewDialog:
    dialog = open_dialog(window)
    assert isinstance(dialog, RiskReviewDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def reviews(window: MainWindow) -> list[RiskReview]:
    first = window.document.state.rows(Risk)[0]
    return window.document.state.where(RiskReview, "risk_id", first.id)


def test_a_review_is_kept_by_keyboard_with_its_day_author_and_reason(window: MainWindow) -> None:
    before, count = {review.id for review in reviews(window)}, window.document.undo_stack.count()
    dialog = opened(window)
    press(Qk.Key_2)
    for _ in range(4):
        press(Qk.Key_Tab)
    type_text("1.12.2021")
    press(Qk.Key_Tab)
    party = window.document.state.rows(Party)[1]
    dialog.reviewer.setCurrentIndex(dialog.reviewer.findData(party.id))
    press(Qk.Key_Tab)
    type_text("Tilanne on rauhoittunut")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    (kept,) = [review for review in reviews(window) if review.id not in before]
    assert (kept.date, kept.party_id, kept.probability) == ("2021-12-01", party.id, 2)
    assert kept.note == "Tilanne on rauhoittunut"
    assert window.document.undo_stack.count() == count + 1
    assert window.document.state.rows(Risk)[0].probability == 2
    again = opened(window)
    assert again.reviewer.currentData() == party.id, "the next review is often by the same"
    assert (party.short_name or party.title) in again.list.lines()[1].text
    again.close()


def test_a_risk_that_comes_true_is_an_issue_with_its_day_and_keeps_its_history(window: MainWindow) -> None:
    before = reviews(window)
    dialog = opened(window)
    words = dialog.came_true.rect().center()
    QTest.mouseClick(dialog.came_true, Qt.MouseButton.LeftButton, pos=words)
    assert dialog.came_true.isChecked(), "its words are pressed like its box"
    dialog.date.setText("1.12.2021")
    dialog.note.setPlainText("The money ran out")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    risk = window.document.state.rows(Risk)[0]
    assert (risk.state, risk.occurred_date, risk.outcome) == ("occurred", "2021-12-01", "The money ran out")
    assert len(reviews(window)) == len(before) + 1
    window.document.undo()
    assert window.document.state.rows(Risk)[0].state == "open"
