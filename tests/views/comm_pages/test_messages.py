"""The page of the core messages, used by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.comm_messages import named_groups
from soteplan.domain.communications import CoreMessage, MessageAudience, TargetGroup
from soteplan.figures.shapes import Key as ShapeKey
from soteplan.models import roles
from soteplan.models.message_table import TITLE
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.messages import MessagesPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.paste_messages import PasteMessagesDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, focused, press, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1046, height: int = 640) -> MessagesPage:
    whole = CommunicationsTab(workspace)
    page = whole.show_page("messages")
    assert isinstance(page, MessagesPage)
    QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    qtbot.addWidget(whole)
    whole.resize(width, height)
    whole.show()
    qtbot.waitExposed(whole)
    whole.activateWindow()
    whole.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.processEvents()
    return page


NAMES = ("Residents", "Staff", "Decision-makers", "Media")
COMMON = ("Care is there all the time", "The same service for all", "The change is made together")


def fill(tx: Transaction) -> None:
    """Four groups, three messages of the project, and one for each group that carries one of them."""
    groups = [tx.add(TargetGroup, code=f"K{n}", title=name) for n, name in enumerate(NAMES, 1)]
    common = [tx.add(CoreMessage, level="project", title=title) for title in COMMON]
    for number, group in enumerate(groups):
        tx.add(
            CoreMessage, level="group", target_group_id=group.id, carries_id=common[number % 3].id,
            title=f"To group {number + 1}",
        )  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> MessagesPage:
    workspace.perform("add:core_message", fill)
    return shown(qtbot, workspace)


def messages(page: MessagesPage) -> list[CoreMessage]:
    return [page.table.row_at(page.table.index(row, 0)) for row in range(page.table.rowCount())]


def go(page: MessagesPage, number: int, column: str = "title") -> CoreMessage:
    page.register.setCurrentIndex(page.table.index(number, page.table.column_of(column)))
    page.register.setFocus()
    return messages(page)[number]


def again(page: MessagesPage, message: CoreMessage) -> CoreMessage:
    return page.document.state.table(CoreMessage)[message.id]


def group(page: MessagesPage, code: str) -> TargetGroup:
    return next(row for row in page.document.state.rows(TargetGroup) if row.code == code)


def enter() -> None:
    press(Key.Key_Return)
    QApplication.processEvents()


def heads(page: MessagesPage) -> list[str]:
    found = (str(page.table.index(row, 0).data(roles.GROUP)) for row in range(page.table.rowCount()))
    return [text for text in found if text]


def test_messages_stand_by_level_and_by_group(page: MessagesPage) -> None:
    groups = [f"{row.code} {row.title} (1)" for row in page.document.state.rows(TargetGroup)]
    assert heads(page) == ["Project-wide (3)", *groups]


def test_enter_adds_a_message_beside_and_names_it_at_once(page: MessagesPage) -> None:
    beside = go(page, 3)
    enter()
    type_text("Terve, Ääni – €")
    enter()
    made = next(row for row in messages(page) if row.title == "Terve, Ääni – €")
    assert (made.level, made.target_group_id, made.carries_id) == ("group", beside.target_group_id, beside.carries_id)
    assert messages(page).index(made) == 4
    page.document.undo()
    page.document.undo()
    assert len(messages(page)) == 7


def test_ctrl_enter_adds_one_that_carries_the_current(page: MessagesPage) -> None:
    above = go(page, 0)
    press(Key.Key_Return, Mod.ControlModifier)
    type_text("Lähellä")
    enter()
    made = next(row for row in messages(page) if row.title == "Lähellä")
    assert (made.level, made.carries_id) == ("group", above.id)


def test_groups_are_picked_by_typing_their_beginnings(page: MessagesPage) -> None:
    message = go(page, 0, "groups")
    type_text("med;")
    type_text("K2")
    enter()
    assert [row.code for row in named_groups(page.document.state, again(page, message))] == ["K4", "K2"]
    index = page.table.index_of(message.id, page.table.column_of("groups"))
    assert index.data() == "K4; K2"
    page.document.undo()
    assert named_groups(page.document.state, again(page, message)) == []


def test_a_further_group_is_added_to_those_that_stand_and_others_keep_their_rows(page: MessagesPage) -> None:
    message = go(page, 3, "groups")
    type_text("k2;k3")
    enter()
    kept = {row.target_group_id: row.id for row in page.document.state.rows(MessageAudience)}
    go(page, messages(page).index(again(page, message)), "groups")
    type_text("k4")
    enter()
    rows = page.document.state.rows(MessageAudience)
    assert [row.code for row in named_groups(page.document.state, again(page, message))] == ["K1", "K2", "K3", "K4"]
    assert kept.items() <= {row.target_group_id: row.id for row in rows}.items()


def test_a_group_that_is_not_in_the_plan_is_refused_and_nothing_changes(page: MessagesPage) -> None:
    refused: list[object] = []
    page.workspace.refused.connect(refused.append)
    message = go(page, 3, "groups")
    type_text("nowhere to be found")
    enter()
    assert refused
    assert [row.code for row in named_groups(page.document.state, again(page, message))] == ["K1"]


def test_the_carried_message_is_picked_by_typing_and_never_makes_a_circle(page: MessagesPage) -> None:
    message, first = go(page, 4, "carries_id"), messages(page)[0]
    type_text("care is")
    enter()
    assert again(page, message).carries_id == first.id
    go(page, 0, "carries_id")
    type_text("to group 2")
    enter()
    assert again(page, first).carries_id is None


def test_messages_move_within_their_level(page: MessagesPage) -> None:
    moved = go(page, 0)
    press(Key.Key_Down, Mod.AltModifier)
    assert messages(page).index(again(page, moved)) == 1
    for _ in range(4):
        press(Key.Key_Down, Mod.AltModifier)
    assert messages(page).index(again(page, moved)) == 2
    assert page.register.current_row().id == moved.id


def test_delete_asks_where_something_loses_its_message_and_goes_on_beside(page: MessagesPage) -> None:
    message = go(page, 0)
    asked = answer(yes=True)
    press(Key.Key_Delete)
    assert asked
    assert page.document.state.get(CoreMessage, message.id) is None
    assert page.register.currentIndex().row() == 0
    assert focused() is page.register


def test_ctrl_f_filters_and_esc_brings_all_back(page: MessagesPage) -> None:
    page.open_find()
    type_text("k4 media")
    assert len(messages(page)) == 1
    assert page.filter.counted.text() == "1 of 7"
    press(Key.Key_Escape)
    assert len(messages(page)) == 7
    assert focused() is page.register


def test_a_click_in_the_figure_finds_the_message_and_a_group_lights_what_it_hears(page: MessagesPage) -> None:
    target = messages(page)[4]
    page.view.picked.emit("core_message", target.id)
    assert page.register.current_row().id == target.id
    told: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda table, row_id: told.append((table, row_id)))
    place = page.view.place_of(ShapeKey("target_group", group(page, "K1").id))
    assert place is not None
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().value() + place.top() - 100)
    place = page.view.place_of(ShapeKey("target_group", group(page, "K1").id))
    assert place is not None
    before = page.view.viewport().grab().toImage()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert told == [("target_group", group(page, "K1").id)]
    assert page.view.viewport().grab().toImage() != before


def test_the_figure_follows_an_edit(page: MessagesPage) -> None:
    go(page, 3)
    press(Key.Key_F2)
    type_text("Uusi sanamuoto")
    enter()
    assert "Uusi sanamuoto" in page.view.figure.description


def test_rows_of_messages_lead_here(page: MessagesPage) -> None:
    message = messages(page)[5]
    page.filter.line.setText("nothing like this")
    assert page.tab.show_row("core_message", message.id)
    assert page.register.current_row().id == message.id


def test_an_empty_plan_says_what_belongs_here_and_adds_the_first_message(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert page.pages.currentWidget() is page.empty
    press(Key.Key_Space)
    type_text("Ensimmäinen")
    enter()
    assert [row.title for row in messages(page)] == ["Ensimmäinen"]
    assert page.table.index(0, TITLE).data(roles.GROUP) == "Project-wide (1)"


def test_those_who_listen_hear_the_full_name_of_a_column(page: MessagesPage) -> None:
    index = page.table.index(3, page.table.column_of("reach"))
    assert index.data(roles.ACCESSIBLE) == "How many target groups the message reaches: 1/4"


def in_window(qtbot: QtBot, program: Program) -> tuple[MainWindow, MessagesPage]:
    window = program.open_session(Session.new(title="Plan"))
    window.workspace.perform("add:core_message", fill)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    window.tab.show_view("messages")
    page = window.tab.page  # type: ignore[attr-defined]
    assert isinstance(page, MessagesPage)
    return window, page


def test_rows_are_copied_with_their_heads_and_come_back_with_all_their_groups(qtbot: QtBot, program: Program) -> None:
    window, page = in_window(qtbot, program)
    message = go(page, 3, "groups")
    type_text("K2;K4")
    enter()
    go(page, messages(page).index(again(page, message)))
    press(Key.Key_C, Mod.ControlModifier)
    lines = QApplication.clipboard().text().strip().split("\n")
    assert lines[0].split("\t")[:3] == ["Message", "For", "Puts into practice"]
    assert lines[1].split("\t")[:2] == ["To group 1", "K1; K2; K4"]
    press(Key.Key_V, Mod.ControlModifier)
    dialog = next(each for each in window.findChildren(PasteMessagesDialog) if each.isVisible())
    assert dialog.told.text() == "1 message will be added."
    assert dialog.unread.text() == ""
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    enter()
    pasted = window.document.state.rows(CoreMessage)[-1]
    assert (pasted.title, pasted.level, pasted.carries_id) == ("To group 1", "group", message.carries_id)
    assert [row.code for row in named_groups(window.document.state, pasted)] == ["K1", "K2", "K4"]
    window.document.undo()
    assert len(window.document.state.rows(CoreMessage)) == 7


def test_a_group_that_is_not_known_is_told_before_pasting(qtbot: QtBot, program: Program) -> None:
    window, page = in_window(qtbot, program)
    QApplication.clipboard().setText("Ydinviesti\tKohderyhmä\nApua saa heti\tmedia; kaikki\nTasavertaisesti\t\n")
    page.clipboard.paste()
    dialog = next(each for each in window.findChildren(PasteMessagesDialog) if each.isVisible())
    assert dialog.told.text() == "2 messages will be added."
    assert "“kaikki” cannot be read" in dialog.unread.text()
    dialog.paste.click()
    made = window.document.state.rows(CoreMessage)[-2:]
    assert [(row.title, row.level) for row in made] == [("Apua saa heti", "group"), ("Tasavertaisesti", "project")]
    assert [row.code for row in named_groups(window.document.state, made[0])] == ["K4"]
