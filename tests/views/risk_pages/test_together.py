"""Scoring together by keyboard, as a facilitator does with a room waiting."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.risk_votes import open_votes, votes_of
from soteplan.domain.risks import Risk, RiskReview, RiskVote
from soteplan.store.session import Session
from soteplan.views.risk_pages.together import TogetherPage
from soteplan.views.risks import RisksTab
from soteplan.views.workspace import Workspace
from tests import risk_plans
from tests.example_plan import read
from tests.views.conftest import Opened
from tests.views.hands import focused, press, put_on_screen, type_text

Key = Qt.Key


def shown(qtbot: QtBot, workspace: Workspace) -> TogetherPage:
    tab = RisksTab(workspace)
    page = tab.show_page("together")
    assert isinstance(page, TogetherPage)
    put_on_screen(qtbot, tab)
    return page


@pytest.fixture
def page(qtbot: QtBot, example: Workspace) -> TogetherPage:
    return shown(qtbot, example)


def risk(page: TogetherPage) -> Risk:
    found = page._risk()
    assert found is not None
    return found


def given(page: TogetherPage) -> list[tuple[int | None, int | None]]:
    return [(vote.probability, vote.impact) for vote in open_votes(page.document.state, risk(page))]


def test_two_digits_are_what_one_participant_gives(page: TogetherPage) -> None:
    assert focused() is page.entry
    type_text("342503")
    assert given(page) == [(3, 4), (2, 5), (None, 3)]
    type_text("9")
    type_text("1")
    press(Key.Key_Backspace)
    assert given(page) == [(3, 4), (2, 5), (None, 3)], "a step beyond the scale and a digit taken back give nothing"
    press(Key.Key_Backspace)
    assert given(page) == [(3, 4), (2, 5)]
    page.document.undo()
    assert given(page) == [(3, 4), (2, 5), (None, 3)]


def test_the_keys_of_pages_give_no_points(qtbot: QtBot, program: Program) -> None:
    window = program.open_session(Session.from_rows(read("en").data["tables"]))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("risks")
    page = cast("RisksTab", window.tab).show_page("together")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is cast("TogetherPage", page).entry)
    press(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert cast("RisksTab", window.tab).page is not page
    assert not given(cast("TogetherPage", page))


def test_what_was_given_is_listed_once_there_is_something(page: TogetherPage) -> None:
    assert not page.votes.isVisible()
    page.take_focus()
    type_text("34")
    assert page.votes.isVisible()
    press(Key.Key_Backspace)
    assert not page.votes.isVisible()


def test_the_median_is_proposed_and_enter_agrees_on_it(page: TogetherPage) -> None:
    first = risk(page)
    type_text("142434")
    assert (page.agreed["probability"].value(), page.agreed["impact"].value()) == (2, 4)
    press(Key.Key_Return)
    agreed = page.document.state.get(Risk, first.id)
    assert agreed is not None
    assert (agreed.probability, agreed.impact) == (2, 4)
    review = page.document.state.where(RiskReview, "risk_id", first.id)[-1]
    assert (review.kind, review.probability, review.impact) == ("workshop", 2, 4)
    assert len(votes_of(page.document.state, review.id)) == 3
    assert risk(page).id != first.id, "the next one is shown"
    assert focused() is page.entry
    page.document.undo()
    assert len(open_votes(page.document.state, first)) == 3, "one step"


def test_another_value_can_be_agreed_with_its_reason(page: TogetherPage) -> None:
    first = risk(page)
    type_text("33")
    page.agreed["impact"].setValue(5)
    page.note.setFocus()
    type_text("Kesä")
    press(Key.Key_Return)
    review = page.document.state.where(RiskReview, "risk_id", first.id)[-1]
    assert (review.probability, review.impact, review.note) == (3, 5, "Kesä")


def test_a_dispute_is_flagged_in_the_list(page: TogetherPage) -> None:
    type_text("1555")
    line = page.list.current_line()
    assert line is not None
    assert (line.icon, line.below) == ("triangle-alert", "2 given")


def test_arrows_go_from_risk_to_risk_and_drop_a_lone_digit(page: TogetherPage) -> None:
    first = risk(page)
    type_text("3")
    press(Key.Key_Down)
    assert risk(page).id != first.id
    type_text("44")
    press(Key.Key_Up)
    assert risk(page).id == first.id
    assert given(page) == []


def test_a_given_score_is_named_and_deleted_in_the_list(page: TogetherPage) -> None:
    type_text("3425")
    page.votes.setFocus()
    page.votes.setCurrentIndex(page.votes_table.index(0, 0))
    press(Key.Key_F2)
    type_text("Ryhmä 1")
    press(Key.Key_Return)
    QApplication.processEvents()
    assert open_votes(page.document.state, risk(page))[0].voter == "Ryhmä 1"
    page.votes.setCurrentIndex(page.votes_table.index(1, 0))
    press(Key.Key_Delete)
    assert given(page) == [(3, 4)]


def test_a_risk_is_never_deleted_here(page: TogetherPage) -> None:
    before = len(page.document.state.rows(Risk))
    page.list.setFocus()
    page.tab.delete_rows()
    assert len(page.document.state.rows(Risk)) == before


def test_without_risks_it_leads_to_the_register(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert page.book.currentWidget() is page.empty
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.tab.page is not page
    assert page.document.state.rows(RiskVote) == []


def test_in_a_long_list_every_risk_has_the_room_of_its_lines(qtbot: QtBot, opened: Opened) -> None:
    page = shown(qtbot, opened(Session.from_rows(risk_plans.rows(40))))
    view = page.list
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    heights = [view.visualRect(view.model().index(number, 0)).height() for number in range(40)]
    assert heights == [view.sizeHintForIndex(view.model().index(number, 0)).height() for number in range(40)]
