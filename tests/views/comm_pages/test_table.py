"""The table of communications by real keys: cells written as lines, names picked, timings understood."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.document import Document
from soteplan.domain.comm_table import DUTIES, MEANS, OBJECTIVES, TIMINGS, Entry, cell
from soteplan.domain.communications import (
    Channel,
    CommAction,
    CommMeans,
    CommObjective,
    CommTiming,
    TargetGroup,
    TimingMilestone,
)
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Milestone
from soteplan.models.comm_lines import Typed
from soteplan.models.comm_table import COLUMN_OF, GROUP
from soteplan.models.comm_titles import linked_title
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.column_choice import Choice, stored_choice
from soteplan.views.comm_lines_editor import LinesEditor
from soteplan.views.comm_milestones import MilestoneMenu
from soteplan.views.comm_pages.table import TablePage
from soteplan.views.comm_timing_days import TimingDays
from soteplan.views.communications import CommunicationsTab
from soteplan.views.inspector_body import InspectorBody
from soteplan.views.linked import Linked
from soteplan.views.main_window import MainWindow
from tests.views.hands import answer, compose, press, type_text

Qk = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def filled(tx: Transaction) -> None:
    """Two groups, the second under the first; the first has four objectives, a channel and a timing."""
    first = tx.add(TargetGroup, title="Residents")
    tx.add(TargetGroup, title="Clients", parent_id=first.id)
    newsletter = tx.add(Channel, title="Newsletter")
    tx.add(Channel, title="News conference")
    tx.add(Party, title="Project office", kind="unit")
    for title in ("one", "two", "three", "four"):
        tx.add(CommObjective, target_group_id=first.id, title=title)
    tx.add(CommMeans, target_group_id=first.id, channel_id=newsletter.id, title="four pages")
    tx.add(CommTiming, target_group_id=first.id, title="now and then")
    tx.add(Milestone, title="Pilots begin", date="2021-02-01")
    tx.add(Milestone, title="Roll-out", date="2022-01-10")


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    cast("CommunicationsTab", window.tab).show_page("table")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


@pytest.fixture
def page(window: MainWindow) -> TablePage:
    window.document.perform("add:target_group", filled)
    page = cast("TablePage", cast("CommunicationsTab", window.tab).page)
    page.take_focus()
    return page


def go(page: TablePage, column: str, group: str = "Residents", place: int = 0) -> None:
    row = next(row for row in page.table.rows if page.table.title(row) == group)
    page.grid.go_to(page.table.index_of(row.key, COLUMN_OF.get(column, GROUP)), place)


def entries(page: TablePage, column: str, group: str = "Residents") -> tuple[Entry, ...]:
    row = next(row for row in page.table.rows if page.table.title(row) == group)
    return cell(page.document.state, column, row.key or None)


def texts(page: TablePage, column: str, group: str = "Residents") -> list[str]:
    return [entry.text for entry in entries(page, column, group)]


def titles(document: Document) -> list[str]:
    return [group.title for group in document.state.rows(TargetGroup)]


def editor() -> LinesEditor:
    widget = QApplication.focusWidget()
    assert isinstance(widget, LinesEditor)
    return widget


# groups


def test_a_group_is_added_and_written_from_the_empty_page_by_keys_alone(window: MainWindow) -> None:
    press(Qk.Key_Return)
    type_text("Asukkaat ja asiakkaat")
    press(Qk.Key_Tab)
    type_text("Palvelut löytyvät")
    press(Qk.Key_Return)
    type_text("Osallisuus kasvaa")
    press(Qk.Key_Tab)
    press(Qk.Key_Escape)
    page = cast("TablePage", cast("CommunicationsTab", window.tab).page)
    assert titles(window.document) == ["Asukkaat ja asiakkaat"]
    assert texts(page, OBJECTIVES, "Asukkaat ja asiakkaat") == ["Palvelut löytyvät", "Osallisuus kasvaa"]
    assert page.grid.currentIndex().column() == COLUMN_OF[MEANS]


def test_groups_are_indented_moved_and_deleted_as_in_every_tree(page: TablePage) -> None:
    go(page, "group", "Clients")
    press(Qk.Key_Backtab, SHIFT)
    assert [group.parent_id for group in page.document.state.rows(TargetGroup)] == [None, None]
    press(Qk.Key_Up, ALT)
    assert [page.table.title(row) for row in page.table.rows] == ["Clients", "Residents"]
    go(page, "group", "Residents")
    press(Qk.Key_Tab)
    assert [row.level for row in page.table.rows] == [0, 1]
    answer(yes=True)
    press(Qk.Key_Delete)
    assert titles(page.document) == ["Clients"]
    assert not page.document.state.table(CommMeans)


def test_ctrl_enter_adds_a_group_under_the_current_one(page: TablePage) -> None:
    go(page, "group", "Clients")
    press(Qk.Key_Return, CTRL)
    type_text("Young clients")
    press(Qk.Key_Return)
    assert [row.level for row in page.table.rows] == [0, 1, 2]


# lines


def test_one_line_edited_of_four_updates_one_row_and_the_others_keep_theirs(page: TablePage) -> None:
    before = [entry.row.id for entry in entries(page, OBJECTIVES)]
    go(page, OBJECTIVES, place=2)
    press(Qk.Key_F2)
    type_text(" and more")
    press(Qk.Key_Tab)
    assert texts(page, OBJECTIVES) == ["one", "two", "three and more", "four"]
    assert [entry.row.id for entry in entries(page, OBJECTIVES)] == before


def test_a_line_taken_away_deletes_its_row_and_esc_leaves_all_as_it_was(page: TablePage) -> None:
    before = [entry.row.id for entry in entries(page, OBJECTIVES)]
    go(page, OBJECTIVES, place=1)
    press(Qk.Key_Return)
    for _ in range(4):
        press(Qk.Key_Backspace)
    press(Qk.Key_Escape)
    assert [entry.row.id for entry in entries(page, OBJECTIVES)] == before
    press(Qk.Key_Return)
    for _ in range(4):
        press(Qk.Key_Backspace)
    press(Qk.Key_Return, CTRL)
    assert texts(page, OBJECTIVES) == ["one", "three", "four"]
    assert [entry.row.id for entry in entries(page, OBJECTIVES)] == [before[0], *before[2:]]
    press(Qk.Key_Escape)
    page.document.undo()
    assert [entry.row.id for entry in entries(page, OBJECTIVES)] == before


def test_lines_are_moved_in_the_editor_and_rows_go_with_them(page: TablePage) -> None:
    before = [entry.row.id for entry in entries(page, OBJECTIVES)]
    go(page, OBJECTIVES, place=3)
    press(Qk.Key_Return)
    press(Qk.Key_Up, ALT)
    press(Qk.Key_Tab)
    assert texts(page, OBJECTIVES) == ["one", "two", "four", "three"]
    assert [entry.row.id for entry in entries(page, OBJECTIVES)] == [*before[:2], before[3], before[2]]


def test_typing_begins_a_new_entry_and_an_empty_line_is_done(page: TablePage) -> None:
    go(page, OBJECTIVES, "Clients")
    type_text("å")
    press(Qk.Key_Return)
    press(Qk.Key_Return)
    assert texts(page, OBJECTIVES, "Clients") == ["å"]
    type_text("b")
    press(Qk.Key_Tab)
    assert texts(page, OBJECTIVES, "Clients") == ["å", "b"]


def test_leaving_the_editor_by_the_mouse_enters_what_stands_in_it(page: TablePage) -> None:
    go(page, OBJECTIVES, "Clients")
    type_text("by mouse")
    rect = page.grid.visualRect(page.table.index(0, GROUP))
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(20, 10))
    assert texts(page, OBJECTIVES, "Clients") == ["by mouse"]


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_what_is_refused_stays_in_the_editor(page: TablePage, qtbot: QtBot) -> None:
    go(page, OBJECTIVES, "Clients")
    press(Qk.Key_F2)
    editor().setPlainText("long words " * 20_000)
    press(Qk.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), LinesEditor))
    assert len(editor().toPlainText()) > 200_000
    assert not texts(page, OBJECTIVES, "Clients")
    editor().setPlainText("short")
    press(Qk.Key_Return, CTRL)
    assert texts(page, OBJECTIVES, "Clients") == ["short"]


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_new_name_is_still_new_when_other_lines_were_refused(page: TablePage, qtbot: QtBot) -> None:
    go(page, DUTIES, "Clients")
    type_text("Board")
    press(Qk.Key_Up)
    press(Qk.Key_Return)
    editor().appendPlainText("long words " * 20_000)
    press(Qk.Key_Return, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), LinesEditor))
    editor().setPlainText("Board: decides")
    press(Qk.Key_Return, CTRL)
    found = [(entry.name, entry.words) for entry in entries(page, DUTIES, "Clients")]
    assert found == [("Board", "decides")]


# names


def test_a_channel_is_picked_while_typing_and_says_more_after_a_colon(page: TablePage) -> None:
    go(page, MEANS, "Clients")
    type_text("newsl")
    press(Qk.Key_Return)
    type_text(": two pages")
    press(Qk.Key_Return)
    type_text("news")
    press(Qk.Key_Down)
    press(Qk.Key_Tab)
    press(Qk.Key_Return)
    type_text("talks")
    press(Qk.Key_Tab)
    assert texts(page, MEANS, "Clients") == ["Newsletter: two pages", "News conference", "talks"]
    assert [bool(entry.row.channel_id) for entry in entries(page, MEANS, "Clients")] == [True, True, False]
    assert len(page.document.state.table(Channel)) == 2


def test_a_new_name_is_added_to_the_list_only_when_it_is_chosen_as_new(page: TablePage) -> None:
    go(page, DUTIES, "Clients")
    type_text("Ohjausryhmä")
    assert editor().popup.offers[-1].shown == "New party “Ohjausryhmä”"
    press(Qk.Key_Up)
    press(Qk.Key_Return)
    press(Qk.Key_Return)
    type_text("all of us")
    count = page.document.undo_stack.count()
    press(Qk.Key_Tab)
    assert [party.title for party in page.document.state.rows(Party)] == ["Project office", "Ohjausryhmä"]
    assert [entry.name for entry in entries(page, DUTIES, "Clients")] == ["Ohjausryhmä", ""]
    assert page.document.undo_stack.count() == count + 1
    press(Qk.Key_Escape)
    page.document.undo()
    assert [party.title for party in page.document.state.rows(Party)] == ["Project office"]


def test_a_party_is_found_by_its_short_name(page: TablePage) -> None:
    page.document.perform("add", lambda tx: tx.add(Party, title="Ministry of Social Affairs", short_name="STM"))
    go(page, DUTIES, "Clients")
    type_text("stm")
    press(Qk.Key_Return)
    press(Qk.Key_Return)
    type_text("STM: steers")
    press(Qk.Key_Tab)
    found = [(entry.name, entry.words) for entry in entries(page, DUTIES, "Clients")]
    assert found == [("Ministry of Social Affairs", ""), ("Ministry of Social Affairs", "steers")]


def test_an_input_method_begins_a_new_entry_and_a_double_click_writes_the_one_under_it(page: TablePage) -> None:
    go(page, OBJECTIVES)
    compose("é")
    press(Qk.Key_Return, CTRL)
    assert texts(page, OBJECTIVES)[-1] == "é"
    press(Qk.Key_Escape)
    rect = page.grid.visualRect(page.table.index_of(page.table.row(0).key, COLUMN_OF[OBJECTIVES]))
    blocks = page.grid.cell(page.table.index(0, COLUMN_OF[OBJECTIVES])).blocks
    spot = page.grid.painter.block_rect(rect, blocks[1]).center()
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseDClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    type_text("!")
    press(Qk.Key_Return, CTRL)
    assert texts(page, OBJECTIVES)[:3] == ["one", "two!", "three"]


def test_a_name_in_words_becomes_one_of_the_plan_wherever_it_is_said(page: TablePage) -> None:
    for group, lines in (("Residents", ["Board", "board: decides", "Boards"]), ("Clients", ["Board: helps"])):
        go(page, DUTIES, group)
        page.table.add_lines(page.grid.currentIndex(), lines)
    go(page, DUTIES, "Clients")
    count = page.document.undo_stack.count()
    press(Qk.Key_L, CTRL)
    assert [party.title for party in page.document.state.rows(Party)] == ["Project office", "Board"]
    found = [(entry.name, entry.words) for entry in entries(page, DUTIES)]
    assert found == [("Board", ""), ("Board", "decides"), ("", "Boards")]
    assert texts(page, DUTIES, "Clients") == ["Board: helps"]
    assert page.document.undo_stack.count() == count + 1
    go(page, MEANS)
    press(Qk.Key_L, CTRL)
    assert page.document.undo_stack.count() == count + 1


def test_esc_closes_the_names_first_and_what_was_typed_stays_words(page: TablePage) -> None:
    go(page, MEANS, "Clients")
    type_text("News")
    press(Qk.Key_Escape)
    assert not editor().popup.isVisible()
    press(Qk.Key_Tab)
    assert [(entry.name, entry.words) for entry in entries(page, MEANS, "Clients")] == [("", "News")]


# timings


def test_typed_timings_are_understood_and_their_words_stay(page: TablePage) -> None:
    go(page, TIMINGS, "Clients")
    type_text("Jatkuva 2020–2022; myös ennen käynnistymistä")
    press(Qk.Key_Return)
    type_text("at turning points")
    press(Qk.Key_Return)
    press(Qk.Key_Return)
    found = [(entry.words, entry.row.kind) for entry in entries(page, TIMINGS, "Clients")]
    assert found == [
        ("Jatkuva 2020–2022", "continuous"),
        ("myös ennen käynnistymistä", "before"),
        ("at turning points", "milestones"),
    ]
    last = entries(page, TIMINGS, "Clients")[-1]
    assert page.table.days(last) == "01/02/2021 Pilots begin\n10/01/2022 Roll-out"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_turning_points_are_ticked_by_the_keyboard_in_one_step(page: TablePage) -> None:
    go(page, TIMINGS)
    count = page.document.undo_stack.count()
    press(Qk.Key_M, CTRL)
    menu = next(menu for menu in page.findChildren(MilestoneMenu) if menu.isVisible())
    for key in (Qk.Key_Space, Qk.Key_Down, Qk.Key_Space, Qk.Key_Up, Qk.Key_Space, Qk.Key_Escape):
        QTest.keyClick(menu, key)
    timing = entries(page, TIMINGS)[0]
    assert (timing.words, timing.row.kind) == ("now and then", "milestones")
    assert page.table.days(timing) == "10/01/2022 Roll-out"
    assert page.document.undo_stack.count() == count + 1
    assert len(page.document.state.table(TimingMilestone)) == 1


# moving and choosing


def test_arrows_go_from_entry_to_entry_and_the_inspector_follows(page: TablePage) -> None:
    told: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda *row: told.append(row))
    rows = [entry.row.id for entry in entries(page, OBJECTIVES)]
    go(page, OBJECTIVES)
    for _ in range(4):
        press(Qk.Key_Down)
    assert told[-5:-1] == [("comm_objective", row_id) for row_id in rows]
    assert page.grid.currentIndex().row() == 1
    press(Qk.Key_Up)
    assert told[-1][1] == rows[-1]
    press(Qk.Key_Left)
    assert told[-1][0] == "target_group"


def test_entries_are_moved_and_deleted_where_they_stand(page: TablePage) -> None:
    go(page, OBJECTIVES, place=3)
    press(Qk.Key_Up, ALT)
    assert texts(page, OBJECTIVES) == ["one", "two", "four", "three"]
    entry = page.grid.entry
    assert entry is not None
    assert entry.words == "four"
    answer(yes=True)
    press(Qk.Key_Delete)
    assert texts(page, OBJECTIVES) == ["one", "two", "three"]


def test_a_row_asked_for_elsewhere_is_shown_though_it_is_filtered_out(page: TablePage, window: MainWindow) -> None:
    row = entries(page, MEANS)[0].row
    page.showing.line.setText("Clients")
    assert page.table.rowCount() == 1
    window.workspace.go_to.emit("comm_means", row.id)
    entry = page.grid.entry
    assert entry is not None
    assert entry.row.id == row.id


def test_the_filter_keeps_groups_by_their_words_and_by_their_channel(page: TablePage) -> None:
    press(Qk.Key_F, CTRL)
    type_text("four pages")
    assert [page.table.title(row) for row in page.table.rows] == ["Residents"]
    press(Qk.Key_Escape)
    assert page.table.rowCount() == 2
    page.showing.want(MEANS, entries(page, MEANS)[0].row.channel_id)
    assert [page.table.title(row) for row in page.table.rows] == ["Residents"]
    page.showing.clear()
    page.showing.want(DUTIES, "")
    assert page.table.rowCount() == 2


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_filter_opens_by_its_key_though_the_schedule_has_the_same(page: TablePage) -> None:
    press(Qk.Key_H, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][:2] == ["Responsible", "Channel"]
    menu.close()


def test_objectives_for_all_groups_have_a_row_of_their_own(page: TablePage) -> None:
    page.write_general()
    type_text("One picture of the change")
    press(Qk.Key_Return, CTRL)
    press(Qk.Key_Escape)
    assert page.table.title(page.table.row(0)) == "All target groups"
    assert texts(page, OBJECTIVES, "All target groups") == ["One picture of the change"]
    page.grid.go_to(page.table.index(0, COLUMN_OF[MEANS]))
    type_text("no")
    assert not isinstance(QApplication.focusWidget(), LinesEditor)


# the table as a model, and its layout


def test_the_model_holds_while_everything_is_done_to_it(page: TablePage) -> None:
    tester = QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    document, groups = page.document, page.document.state.rows(TargetGroup)
    document.perform("add", lambda tx: tx.add(TargetGroup, title="Staff"))
    document.perform("move", lambda tx: tx.update(groups[1], parent_id=None))
    page.showing.line.setText("four")
    document.perform("edit", lambda tx: tx.update(groups[1], title="four"))
    page.showing.line.clear()
    document.perform("edit", lambda tx: tx.update(entries(page, OBJECTIVES)[0].row, title="uno"))
    for _ in range(4):
        document.undo()
    assert [page.table.title(row) for row in page.table.rows] == ["Residents", "Clients"]
    del tester


def test_rows_are_as_high_as_their_lists_and_the_group_stays_in_sight(page: TablePage, window: MainWindow) -> None:
    first, second = page.grid.rowHeight(0), page.grid.rowHeight(1)
    assert first > second
    go(page, OBJECTIVES)
    type_text("a long objective that is wrapped " * 20)
    press(Qk.Key_Return, CTRL)
    assert page.grid.rowHeight(0) > first
    press(Qk.Key_Escape)
    window.resize(700, 500)
    page.grid.go_to(page.table.index(0, COLUMN_OF[TIMINGS]))
    assert page.grid.horizontalOffset() > 0
    assert page.grid.visualRect(page.table.index(0, GROUP)).left() == 0
    assert page.grid.indexAt(QPoint(5, 20)).column() == GROUP


def test_the_title_of_a_tall_row_stays_in_sight_while_it_is_scrolled(page: TablePage) -> None:
    go(page, OBJECTIVES)
    page.table.add_lines(page.grid.currentIndex(), ["more"] * 60)
    assert page.grid.rowHeight(0) > page.grid.viewport().height()
    page.grid.verticalScrollBar().setValue(300)
    QApplication.processEvents()
    image = page.grid.viewport().grab(QRect(0, 0, page.grid.columnWidth(GROUP) - 2, 40)).toImage()
    paper = page.look.colour("paper").rgb()
    assert any(image.pixel(x, y) != paper for x in range(image.width()) for y in range(image.height()))


def test_the_inspector_says_what_a_timing_means_and_follows_it(page: TablePage, window: MainWindow) -> None:
    go(page, TIMINGS)
    QApplication.processEvents()
    window.toggle_inspector() if not window.findChildren(TimingDays) else None
    said = window.findChildren(TimingDays)[-1]
    assert "Means no days" in said.text()
    timing = entries(page, TIMINGS)[0].row
    page.document.perform("edit", lambda tx: tx.update(tx.state.plan, start_date="2020-06-01", end_date="2022-12-31"))
    page.document.perform("edit", lambda tx: tx.update(timing, kind="continuous"))
    assert said.text().splitlines()[1:] == ["01/06/2020–31/12/2022", "The period is that of the plan."]


def test_a_party_and_a_group_show_their_entries_by_name(page: TablePage) -> None:
    go(page, DUTIES)
    page.table.add_lines(page.grid.currentIndex(), ["Project office", "Project office: supports"])
    state, language = page.document.state, page.language
    group, party = state.rows(TargetGroup)[0], state.rows(Party)[0]
    duties = [entry.row for entry in entries(page, DUTIES)]
    assert [linked_title(state, language, row, "party") for row in duties] == ["Residents", "Residents: supports"]
    assert linked_title(state, language, duties[0], "target_group") == "Project office"
    said = [label.text() for label in InspectorBody(page.workspace, duties[0]).findChildren(QLabel)]
    assert "Project office" in said
    assert not Linked(page.workspace, party).is_empty
    assert not Linked(page.workspace, group).is_empty


def test_a_plan_that_cannot_be_edited_opens_no_editor(program: Program, qtbot: QtBot, page: TablePage) -> None:
    page.document.session.store.read_only = "locked_elsewhere"
    go(page, OBJECTIVES)
    type_text("x")
    press(Qk.Key_F2)
    assert not isinstance(QApplication.focusWidget(), LinesEditor)
    assert texts(page, OBJECTIVES) == ["one", "two", "three", "four"]


def test_a_line_that_is_taken_away_tells_what_had_pointed_to_it(window: MainWindow, page: TablePage) -> None:
    aims = entries(page, OBJECTIVES)
    page.document.perform(
        "add:comm_action", lambda tx: tx.add(CommAction, title="Letter", comm_objective_id=aims[1].row.id)
    )
    go(page, OBJECTIVES)
    assert page.table.write(page.grid.currentIndex(), [Typed(aim.text, aim.row.id) for aim in aims[:3]])
    assert not window.status_line.currentMessage()
    assert page.table.write(page.grid.currentIndex(), [Typed("one", aims[0].row.id)])
    assert window.status_line.currentMessage() == "These lost the link to what was deleted: Letter"
    page.document.undo()
    assert page.document.state.rows(CommAction)[0].comm_objective_id == aims[1].row.id


def test_a_word_of_any_length_is_written_on_with_all_its_letters(page: TablePage) -> None:
    """Qt needs half a minute for such a word where it looks for its end on every row."""
    go(page, OBJECTIVES)
    word = "x" * 199_000
    assert page.table.write(page.grid.currentIndex(), [Typed(word)])
    press(Qk.Key_F2)
    assert editor().wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    type_text("y")
    press(Qk.Key_Return, CTRL)
    press(Qk.Key_Escape)
    assert texts(page, OBJECTIVES) == [word + "y"]
    go(page, TIMINGS)
    press(Qk.Key_F2)
    assert editor().wordWrapMode() is not QTextOption.WrapMode.WrapAnywhere


def test_a_column_stays_as_wide_as_it_was_drawn_also_in_the_next_window(
    window: MainWindow, page: TablePage, program: Program, qtbot: QtBot
) -> None:
    before = [page.grid.columnWidth(column) for column in range(5)]
    draw_wider(page, OBJECTIVES, 60)
    after = [page.grid.columnWidth(column) for column in range(5)]
    assert after[1] == before[1] + 60
    assert abs(sum(after) - sum(before)) <= 5
    other = program.open_session(Session.new(title="Other"))
    other.resize(1366, 768)
    with qtbot.waitExposed(other):
        other.show()
    other.document.perform("add:target_group", filled)
    other.open_tab("communications")
    cast("CommunicationsTab", other.tab).show_page("table")
    grid = cast("TablePage", cast("CommunicationsTab", other.tab).page).grid
    qtbot.waitUntil(lambda: grid.columnWidth(COLUMN_OF[OBJECTIVES]) == after[1])
    QTest.mouseDClick(page.grid.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=edge(page, OBJECTIVES))
    assert [page.grid.columnWidth(column) for column in range(5)] == before
    assert stored_choice("communications") == Choice()


def edge(page: TablePage, column: str) -> QPoint:
    """Where a column is drawn wider or narrower."""
    header, number = page.grid.horizontalHeader(), COLUMN_OF[column]
    return QPoint(header.sectionViewportPosition(number) + header.sectionSize(number) - 1, 8)


def draw_wider(page: TablePage, column: str, way: int) -> None:
    area, start = page.grid.horizontalHeader().viewport(), edge(page, column)
    QTest.mouseMove(area, start)
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(area, start + QPoint(way, 0))
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=start + QPoint(way, 0))
