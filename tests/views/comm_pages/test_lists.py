"""The lists of parties and channels, used by keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import Channel, CommMeans, TargetGroup
from soteplan.domain.goals import Goal
from soteplan.domain.plan import Party
from soteplan.models.list_tables import STEP
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.lists import ListsPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.merge import MergeDialog
from soteplan.views.dialogs.paste_lists import PasteChannelsDialog, PastePartiesDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
from tests.views.hands import answer, focused, press, put_on_screen, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, ALT = Mod.ControlModifier, Mod.AltModifier


def fill(tx: Transaction) -> None:
    council = tx.add(Party, title="Council", email="info@example.org")
    office = tx.add(Party, title="Project office", kind="unit", parent_id=council.id)
    tx.add(Party, title="Steering group", kind="body")
    tx.add(Party, title="The project office", kind="unit", phone="123456")
    web = tx.add(Channel, title="Website", kind="web", owner_id=office.id)
    tx.add(Channel, title="Web site", kind="web", note="old")
    group = tx.add(TargetGroup, title="Residents")
    tx.add(CommMeans, target_group_id=group.id, channel_id=web.id)
    tx.add(Goal, title="Goal", owner_id=office.id)


def shown(qtbot: QtBot, workspace: Workspace) -> ListsPage:
    tab = CommunicationsTab(workspace)
    page = tab.show_page("lists")
    assert isinstance(page, ListsPage)
    for model in page.models.values():
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    put_on_screen(qtbot, tab, 1366, 700)
    return page


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> ListsPage:
    workspace = opened(Session.new(title="Plan"))
    workspace.perform("fill", fill)
    return shown(qtbot, workspace)


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace) -> ListsPage:
    return shown(qtbot, workspace)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    session = Session.new(title="Plan")
    session.store.transact("fill", fill)
    window = program.open_session(session)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    window.tab.show_view("lists")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def page_of(window: MainWindow) -> ListsPage:
    tab = window.tab
    assert isinstance(tab, CommunicationsTab)
    assert isinstance(tab.page, ListsPage)
    return tab.page


def titles(page: ListsPage, table: str) -> list[str]:
    model = page.models[table]
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def row_of(page: ListsPage, title: str) -> Any:
    rows: list[Any] = [*page.document.state.rows(Party), *page.document.state.rows(Channel)]
    return next(row for row in rows if row.title == title)


def go(page: ListsPage, title: str, column: str = "title") -> QModelIndex:
    table = "party" if isinstance(row_of(page, title), Party) else "channel"
    model = page.models[table]
    index = model.index_of(row_of(page, title).id, model.column_of(column))
    page.views[table].setCurrentIndex(index)
    page.views[table].setFocus()
    return index


def test_parties_stand_under_what_they_are_part_of(page: ListsPage) -> None:
    assert titles(page, "party") == ["Council", f"{STEP}Project office", "Steering group", "The project office"]
    assert titles(page, "channel") == ["Website", "Web site"]


def test_a_party_that_gets_another_place_takes_along_what_is_part_of_it(page: ListsPage) -> None:
    group, council = row_of(page, "Steering group"), row_of(page, "Council")
    page.workspace.perform("edit", lambda tx: tx.update(council, parent_id=group.id))
    assert titles(page, "party") == [
        "Steering group", f"{STEP}Council", f"{STEP * 2}Project office", "The project office",
    ]  # fmt: skip


def test_enter_adds_a_party_of_the_same_kind_and_ctrl_enter_one_under_it(page: ListsPage) -> None:
    go(page, "Steering group")
    press(Key.Key_Return)
    type_text("Management")
    press(Key.Key_Return)
    assert row_of(page, "Management").kind == "body"
    press(Key.Key_Return, CTRL)
    type_text("Secretaries")
    press(Key.Key_Return)
    assert row_of(page, "Secretaries").parent_id == row_of(page, "Management").id


def test_enter_adds_a_channel_while_the_channels_have_the_keyboard(page: ListsPage) -> None:
    go(page, "Website")
    press(Key.Key_Return)
    type_text("Newsletter")
    press(Key.Key_Return)
    assert titles(page, "channel") == ["Website", "Newsletter", "Web site"]
    assert row_of(page, "Newsletter").kind == "web"


def test_a_cell_is_edited_in_place_and_tab_goes_to_the_next(page: ListsPage) -> None:
    go(page, "Council", "kind")
    press(Key.Key_Tab)
    model = page.models["party"]
    assert page.views["party"].currentIndex().column() == model.column_of("parent_id")
    go(page, "Council", "email")
    press(Key.Key_F2)
    type_text("post@example.org")
    press(Key.Key_Return)
    assert row_of(page, "Council").email == "post@example.org"


def test_rows_move_among_those_beside_them(page: ListsPage) -> None:
    go(page, "Steering group")
    press(Key.Key_Up, ALT)
    assert titles(page, "party") == ["Steering group", "Council", f"{STEP}Project office", "The project office"]


def test_what_points_to_a_row_is_told_before_it_is_deleted(page: ListsPage) -> None:
    go(page, "Project office")
    words = answer(yes=True)
    press(Key.Key_Delete)
    assert "lose the link" in words[0]
    assert "Website" in words[0]
    assert titles(page, "party") == ["Council", "Steering group", "The project office"]


def test_the_filter_keeps_what_has_the_words_in_both_lists(page: ListsPage) -> None:
    press(Key.Key_F, CTRL)
    page.open_find()
    type_text("office")
    assert titles(page, "party") == [f"{STEP}Project office", "The project office"]
    assert titles(page, "channel") == ["Website"]  # its owner has the word
    assert page.headings["party"].text() == "Parties (2 of 4)"
    press(Key.Key_Escape)
    assert page.headings["party"].text() == "Parties (4)"


def test_grouped_parties_stand_flat_under_their_heads(page: ListsPage) -> None:
    page.showing.choose_group("kind")
    assert titles(page, "party") == ["Council", "Project office", "The project office", "Steering group"]
    go(page, "Steering group")
    press(Key.Key_Up, ALT)
    assert titles(page, "party")[-1] == "Steering group"


def test_used_in_tells_what_points_to_a_row(page: ListsPage) -> None:
    model = page.models["party"]
    index = model.index_of(row_of(page, "Project office").id, model.column_of("used"))
    assert index.data() == "Goals 1, Channels 1"


def test_an_empty_plan_says_what_belongs_here(empty: ListsPage) -> None:
    assert focused().isVisible()
    assert "Add the first party" in empty.empties["party"].button.text()
    QTest.mouseClick(empty.empties["channel"].button, Qt.MouseButton.LeftButton)
    type_text("Website")
    press(Key.Key_Return)
    assert titles(empty, "channel") == ["Website"]
    assert empty.stacks["party"].currentIndex() == 1


def dialog_of(window: MainWindow, kind: type[Any]) -> Any:
    dialog = next(each for each in window.findChildren(kind) if each.isVisible())
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def test_a_party_typed_twice_is_merged_into_the_one_most_alike(window: MainWindow) -> None:
    page = page_of(window)
    go(page, "The project office")
    page.merge()
    dialog = dialog_of(window, MergeDialog)
    assert dialog.list.current_line().text == "Project office"
    press(Key.Key_Return)
    assert titles(page, "party") == ["Council", f"{STEP}Project office", "Steering group"]
    assert row_of(page, "Project office").phone == "123456"
    assert page.views["party"].current_row().title == "Project office"
    window.undo()
    assert len(titles(page, "party")) == 4


def test_a_merge_tells_what_will_point_elsewhere_and_is_found_by_words(window: MainWindow) -> None:
    page = page_of(window)
    go(page, "Project office")
    page.merge()
    dialog = dialog_of(window, MergeDialog)
    type_text("steer")
    assert [line.text for line in dialog.list.lines()] == ["Steering group"]
    assert dialog.what.text().startswith("2 rows will point to “Steering group”.")
    press(Key.Key_Return)
    assert row_of(page, "Website").owner_id == row_of(page, "Steering group").id


def test_a_channel_is_merged_with_all_that_names_it(window: MainWindow) -> None:
    page = page_of(window)
    go(page, "Website")
    page.merge()
    dialog_of(window, MergeDialog)
    press(Key.Key_Return)
    assert titles(page, "channel") == ["Web site"]
    (means,) = page.document.state.rows(CommMeans)
    assert means.channel_id == row_of(page, "Web site").id


def test_parties_are_pasted_from_a_table_after_a_look(window: MainWindow) -> None:
    page = page_of(window)
    go(page, "Council")
    QApplication.clipboard().setText("Nimi\tTyyppi\tKuuluu\tPuhelin\nTiimi\tYksikkö\tCouncil\t09 1234\n")
    press(Key.Key_V, CTRL)
    dialog = dialog_of(window, PastePartiesDialog)
    assert dialog.told.text() == "1 row will be added to the parties."
    press(Key.Key_Return)
    party = row_of(page, "Tiimi")
    assert (party.kind, party.phone, party.parent_id) == ("unit", "09 1234", row_of(page, "Council").id)


def test_what_pasted_parties_are_part_of_comes_along(window: MainWindow) -> None:
    page = page_of(window)
    go(page, "Council")
    rows = ("Name\tBelongs to\tType", "Team A\tNew authority\tUnit", "Team B\tteam a\tUnit", "Team C\tCouncil\tUnit",
            "X\tY\tUnit", "Y\tX\tUnit")  # fmt: skip
    QApplication.clipboard().setText("\n".join(rows))
    press(Key.Key_V, CTRL)
    dialog = dialog_of(window, PastePartiesDialog)
    assert not dialog.unread.isVisible()
    press(Key.Key_Return)
    parents = {row.title: row.parent_id for row in page.document.state.rows(Party)}
    assert parents["Team A"] == row_of(page, "New authority").id
    assert parents["Team B"] == row_of(page, "Team A").id
    assert parents["Team C"] == row_of(page, "Council").id
    assert (parents["New authority"], parents["X"], parents["Y"]) == (None, row_of(page, "Y").id, None)


def test_channels_are_copied_and_pasted(window: MainWindow) -> None:
    page = page_of(window)
    go(page, "Website")
    press(Key.Key_C, CTRL)
    assert QApplication.clipboard().text().splitlines()[1].startswith("Website\tWeb and social media\tProject office")
    press(Key.Key_V, CTRL)
    dialog_of(window, PasteChannelsDialog)
    press(Key.Key_Return)
    assert titles(page, "channel").count("Website") == 2


def test_a_row_is_shown_when_it_is_gone_to(window: MainWindow) -> None:
    page = page_of(window)
    page.showing.line.setText("nothing has this")
    window.workspace.go_to.emit("channel", row_of(page, "Web site").id)
    assert page.views["channel"].current_row().title == "Web site"
