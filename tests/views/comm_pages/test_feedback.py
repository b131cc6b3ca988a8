"""The page of questions and feedback, used by keyboard and mouse."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import Channel, CommAction, Feedback, TargetGroup
from soteplan.domain.plan import Plan
from soteplan.domain.values import LONGEST_TEXT
from soteplan.models.feedback_counts import ANSWERED, GROUP, MEDIAN, OPEN, RECEIVED
from soteplan.operations import feedback as operations
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.feedback import FeedbackPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.paste_feedback import PasteFeedbackDialog
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
from tests.views.hands import answer, focused, press, put_on_screen, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL = Mod.ControlModifier
TODAY = datetime.now().astimezone().date().isoformat()
ROWS = (
    {"title": "Where is my health centre?", "date": "2021-10-01", "group": 0, "due_date": "2021-11-10"},
    {"title": "When will the tasks change?", "date": "2021-11-01", "group": 1, "due_date": "2021-11-15"},
    {"title": "Well said", "kind": "thanks", "date": "2021-11-02", "group": 1},
    {"title": "Who pays?", "date": "2021-10-05", "group": 0, "state": "answered", "answered_date": "2021-10-09"},
    {"title": "Is there a map?", "date": "2021-10-05", "group": 0, "state": "answered", "answered_date": "2021-10-05"},
)


def fill(tx: Transaction) -> None:
    tx.update(tx.state.plan, status_date="2021-11-15")
    groups = [tx.add(TargetGroup, title=title).id for title in ("Residents", "Staff")]
    web = tx.add(Channel, title="Web")
    tx.add(CommAction, title="Open evening", target_group_id=groups[1], channel_id=web.id)
    for row in ROWS:
        values: dict[str, Any] = dict(row)
        group, title = groups[int(str(values.pop("group")))], str(values.pop("title"))
        operations.add(tx, title, target_group_id=group, **values)


def shown(qtbot: QtBot, workspace: Workspace) -> FeedbackPage:
    tab = CommunicationsTab(workspace)
    page = tab.show_page("feedback")
    assert isinstance(page, FeedbackPage)
    for model in (page.table, page.counts.table):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    put_on_screen(qtbot, tab, 1366, 700)
    return page


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> FeedbackPage:
    workspace = opened(Session.new(title="Plan"))
    workspace.perform("fill", fill)
    return shown(qtbot, workspace)


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace) -> FeedbackPage:
    return shown(qtbot, workspace)


def test_coming_from_another_page_no_number_is_chosen_yet(page: FeedbackPage) -> None:
    page.tab.show_page("metrics")
    page.tab.take_focus()
    page.tab.show_page("feedback")
    page.tab.take_focus()
    QApplication.processEvents()
    assert page.register.hasFocus()
    assert not page.counts.view.currentIndex().isValid()


def rows(page: FeedbackPage) -> list[Feedback]:
    return page.document.state.rows(Feedback)


def titles(page: FeedbackPage) -> list[str]:
    return [str(page.table.index(row, page.table.column_of("title")).data()) for row in range(page.table.rowCount())]


def cell(page: FeedbackPage, title: str, column: str) -> QModelIndex:
    row = next(row for row in rows(page) if row.title == title)
    return page.table.index_of(row.id, page.table.column_of(column))


def go(page: FeedbackPage, title: str, column: str = "title") -> None:
    page.register.setCurrentIndex(cell(page, title, column))
    page.register.setFocus()


def enter() -> None:
    press(Key.Key_Return)
    QApplication.processEvents()


def test_notes_of_a_session_are_taken_one_after_another(empty: FeedbackPage) -> None:
    assert focused() is empty.entry.line
    type_text("Mistä saa lisätietoa?")
    enter()
    type_text("3 Järjestöt mukaan")
    enter()
    type_text("2022 budjetti?")
    enter()
    assert [(row.title, row.kind, row.date) for row in rows(empty)] == [
        ("Mistä saa lisätietoa?", "question", TODAY),
        ("Järjestöt mukaan", "proposal", TODAY),
        ("2022 budjetti?", "proposal", TODAY),
    ]
    assert focused() is empty.entry.line
    assert empty.entry.line.text() == ""
    assert empty.register.current_row().title == "2022 budjetti?"


def test_the_group_and_the_channel_stay_for_the_next_question(page: FeedbackPage) -> None:
    press(Key.Key_Return, CTRL)
    assert focused() is page.entry.line
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Up)
    for words in ("One", "Two"):
        type_text(words)
        enter()
    residents = page.document.state.rows(TargetGroup)[0].id
    assert [row.target_group_id for row in rows(page)[-2:]] == [residents, residents]
    press(Key.Key_Escape)
    assert focused() is page.register


def test_an_occasion_brings_its_group_and_channel(page: FeedbackPage) -> None:
    box = page.entry.boxes["comm_action_id"]
    box.setFocus()
    press(Key.Key_Down)
    (action,) = page.document.state.rows(CommAction)
    assert page.entry.places == {
        "target_group_id": action.target_group_id, "channel_id": action.channel_id, "comm_action_id": action.id,
    }  # fmt: skip


def test_thanks_taken_down_in_a_session_wait_for_nobody(page: FeedbackPage) -> None:
    page.entry.setFocus()
    type_text("5 Kiitos")
    enter()
    assert (rows(page)[-1].kind, rows(page)[-1].state) == ("thanks", "closed")


def test_a_question_that_is_refused_stays_in_the_line(page: FeedbackPage) -> None:
    told: list[str] = []
    page.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    page.entry.setFocus()
    page.entry.line.setText("x" * (LONGEST_TEXT + 1))
    enter()
    assert told == ["too_long"]
    assert len(page.entry.line.text()) == LONGEST_TEXT + 1


def test_an_answer_typed_under_the_register_sets_state_and_day_and_is_taken_back_with_them(page: FeedbackPage) -> None:
    go(page, "Where is my health centre?")
    page.answer.setFocus()
    type_text("On the square")
    press(Key.Key_Return, CTRL)
    row = rows(page)[0]
    assert (row.answer, row.state, row.answered_date) == ("On the square", "answered", TODAY)
    assert cell(page, row.title, "state").data() == "Answered"
    page.document.undo()
    row = rows(page)[0]
    assert (row.answer, row.state, row.answered_date) == ("", "open", None)
    assert page.answer.editor.area.toPlainText() == ""


def test_an_answer_in_its_cell_does_the_same(page: FeedbackPage) -> None:
    page.register.columns.show_column("answer", shown=True)  # type: ignore[union-attr]
    go(page, "Where is my health centre?", "answer")
    press(Key.Key_F2)
    type_text("There")
    enter()
    assert (rows(page)[0].state, rows(page)[0].answered_date) == ("answered", TODAY)


def test_days_say_what_is_left_late_or_taken(page: FeedbackPage) -> None:
    texts = [cell(page, str(row["title"]), "days").data() for row in ROWS]
    assert texts == ["■ 5 days late", "▲ due today", "", "took 4 days", "took 0 days"]


def test_days_are_sorted_by_what_is_due_first(page: FeedbackPage) -> None:
    page.sorting.sort_by(page.table.column_of("days"))
    assert titles(page) == [
        "Where is my health centre?", "When will the tasks change?", "Is there a map?", "Who pays?", "Well said",
    ]  # fmt: skip
    page.sorting.sort_by(page.table.column_of("date"))
    assert titles(page)[0] == "Where is my health centre?"
    assert titles(page)[-1] == "Well said"


def test_rows_are_added_moved_and_deleted_by_keyboard(page: FeedbackPage) -> None:
    go(page, "Where is my health centre?")
    press(Key.Key_Return)
    type_text("And the dentist?")
    enter()
    assert titles(page)[:2] == ["Where is my health centre?", "And the dentist?"]
    added = rows(page)[1]
    assert (added.target_group_id, added.date) == (rows(page)[0].target_group_id, TODAY)
    press(Key.Key_Up, Mod.AltModifier)
    assert titles(page)[:2] == ["And the dentist?", "Where is my health centre?"]
    words = answer(yes=True)
    press(Key.Key_Delete)
    assert "And the dentist?" not in titles(page)
    assert len(words) <= 1


def test_the_counts_are_by_group_and_explain_themselves(page: FeedbackPage) -> None:
    table = page.counts.table
    texts = [[table.index(row, column).data() for column in range(5)] for row in range(table.rowCount())]
    assert texts == [
        ["Residents", "3", "2", "1", "2"],
        ["Staff", "2", "0", "1", "–"],
        ["Total", "5", "2", "2", "2"],
    ]
    told = {column: table.explanation(table.index(0, column)) for column in (RECEIVED, ANSWERED, OPEN, MEDIAN)}
    assert told == {
        RECEIVED: "Residents: 3 received. Question 3.",
        ANSWERED: "Residents: 2 of 3 answered.",
        OPEN: "Residents: 1 unanswered, the oldest first: Where is my health centre? (45 d)",
        MEDIAN: "Residents: the middle of the days to 2 answers: 0, 4.",
    }
    assert "thanks" in table.explanation(table.index(1, ANSWERED))


def test_a_number_leads_to_its_rows(page: FeedbackPage) -> None:
    page.counts.view.setFocus()
    page.counts.view.setCurrentIndex(page.counts.table.index(1, OPEN))
    assert page.counts.told.text().startswith("Staff: 1 unanswered")
    press(Key.Key_Return)
    assert titles(page) == ["When will the tasks change?"]
    page.showing.clear()
    assert len(titles(page)) == 5
    page.counts.view.setCurrentIndex(page.counts.table.index(2, GROUP))
    page.counts.view.setFocus()
    press(Key.Key_Return)
    assert len(titles(page)) == 5


def test_the_register_is_grouped_filtered_and_searched(page: FeedbackPage) -> None:
    page.showing.choose_group("target_group_id")
    heads = [page.table.index(row, 0).data(Qt.ItemDataRole.UserRole + 3) for row in range(5)]
    assert [head for head in heads if head] == ["Residents (3)", "Staff (2)"]
    for by in page.showing._dimensions.names:
        page.showing.choose_group(by)
    page.showing.choose_group("")
    page.showing.want("state", "answered")
    assert titles(page) == ["Who pays?", "Is there a map?"]
    page.open_find()
    type_text("map")
    assert titles(page) == ["Is there a map?"]
    press(Key.Key_Escape)
    assert len(titles(page)) == 2


def test_a_row_that_is_filtered_out_is_shown_when_one_goes_to_it(page: FeedbackPage) -> None:
    page.showing.want("state", "answered")
    page.entry.setFocus()
    assert page.tab.show_row("feedback", rows(page)[0].id)
    assert focused() is page.register
    assert page.register.current_row().id == rows(page)[0].id


def test_an_empty_page_says_what_belongs_there(empty: FeedbackPage) -> None:
    assert empty.pages.currentWidget() is empty.empty
    QTest.mouseClick(empty.empty.button, Qt.MouseButton.LeftButton)
    assert focused() is empty.entry.line


def test_a_read_only_plan_is_only_looked_at(qtbot: QtBot, opened: Opened) -> None:
    session = Session.new(title="Plan")
    session.store.transact("fill", fill)
    session.store.read_only = "newer_format"
    page = shown(qtbot, opened(session))
    assert not page.entry.isVisible()
    assert not page.answer.editor.area.isEnabled()
    press(Key.Key_F2)
    type_text("x")
    assert rows(page)[0].title == ROWS[0]["title"]


def test_rows_from_excel_are_seen_first_and_pasted_in_one_step(qtbot: QtBot, program: Program) -> None:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("add:target_group", lambda tx: tx.add(TargetGroup, title="Henkilöstö"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    window.tab.show_view("feedback")
    page = window.tab.page  # type: ignore[attr-defined]
    assert isinstance(page, FeedbackPage)
    page.empty.setFocus()
    QApplication.clipboard().setText(
        "Kysymys\tRyhmä\tPvm\tVastaus\nMilloin?\thenkilöstö\t1.3.2021\tPian\nMiksi?\tmuut\t\t\n"
    )
    page.clipboard.paste()
    dialog = next(each for each in window.findChildren(PasteFeedbackDialog) if each.isVisible())
    assert [combo.currentData() for combo in dialog.combos] == ["title", "target_group_id", "date", "answer"]
    assert "2 questions" in dialog.told.text()
    assert "“muut” cannot be read" in dialog.unread.text()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    enter()
    found = window.document.state.rows(Feedback)
    assert [(row.title, row.date, row.state) for row in found] == [
        ("Milloin?", "2021-03-01", "answered"), ("Miksi?", None, "open"),
    ]  # fmt: skip
    assert found[0].target_group_id == window.document.state.rows(TargetGroup)[0].id
    window.document.undo()
    assert window.document.state.rows(Feedback) == []
    assert window.document.state.table(Plan)
