"""The page of the stakeholders, used by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import Channel, CommAction, CommMeans, TargetGroup
from soteplan.domain.goals import Goal
from soteplan.figures.coverage import cell_key
from soteplan.figures.shapes import Key as ShapeKey
from soteplan.figures.stakeholders import CROWD, cell_place
from soteplan.models import roles
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.stakeholders import COVERAGE, MATRIX, STANCES, StakeholdersPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.paste_stakeholders import PasteStakeholdersDialog
from soteplan.views.workspace import Workspace
from tests.views.hands import focused, press, put_on_screen, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier
NAMES = ("Residents", "Staff", "Decision-makers", "Media")


def fill(tx: Transaction) -> None:
    """Four groups, one of them without scores, a channel with a letter each month and one that is only planned."""
    tx.update(tx.state.plan, start_date="2020-01-01", end_date="2022-12-31")
    scores: list[tuple[int | None, int | None]] = [(3, 4), (5, 5), (5, 4), (None, None)]
    groups = [
        tx.add(TargetGroup, code=f"K{n}", title=name, influence=influence, interest=interest)
        for n, (name, (influence, interest)) in enumerate(zip(NAMES, scores, strict=True), 1)
    ]
    letter, talk = (tx.add(Channel, title=title) for title in ("Newsletter", "Evening talk"))
    tx.add(CommMeans, target_group_id=groups[0].id, channel_id=talk.id)
    tx.add(
        CommAction, title="Monthly letter", target_group_id=groups[0].id, channel_id=letter.id,
        start_date="2021-01-15", end_date="2022-06-30", repeat="monthly",
    )  # fmt: skip


def shown(qtbot: QtBot, workspace: Workspace) -> StakeholdersPage:
    whole = CommunicationsTab(workspace)
    page = whole.show_page("stakeholders")
    assert isinstance(page, StakeholdersPage)
    QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    put_on_screen(qtbot, whole)
    return page


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> StakeholdersPage:
    workspace.perform("add:target_group", fill)
    return shown(qtbot, workspace)


def group(page: StakeholdersPage, code: str) -> TargetGroup:
    return next(row for row in page.document.state.rows(TargetGroup) if row.code == code)


def scores(page: StakeholdersPage, code: str) -> tuple[int | None, int | None]:
    return (group(page, code).influence, group(page, code).interest)


def go(page: StakeholdersPage, code: str, column: str = "title") -> None:
    page.register.setCurrentIndex(page.table.index_of(group(page, code).id, page.table.column_of(column)))
    page.register.setFocus()


def chip(page: StakeholdersPage, code: str) -> QPoint:
    place = page.view.place_of(ShapeKey("target_group", group(page, code).id))
    assert place is not None
    return place.center()


def cell(page: StakeholdersPage, influence: int, interest: int) -> QPoint:
    return page.view.from_figure(QPointF(*cell_place(influence, interest, page.view._options).centre)).toPoint()


def drag(page: StakeholdersPage, start: QPoint, end: QPoint) -> None:
    surface, left = page.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(surface, left, Mod.NoModifier, start)
    QTest.mouseMove(surface, start + QPoint(12, 0))
    QTest.mouseMove(surface, end)
    QTest.mouseRelease(surface, left, Mod.NoModifier, end)
    QApplication.processEvents()


def enter() -> None:
    press(Key.Key_Return)
    QApplication.processEvents()


def test_digits_plus_and_minus_score_a_group(page: StakeholdersPage) -> None:
    go(page, "K1", "influence")
    type_text("2+")
    assert scores(page, "K1") == (3, 4)
    go(page, "K1", "interest")
    type_text("5+-")
    assert scores(page, "K1") == (3, 4)
    assert focused() is page.register


def test_a_digit_beyond_the_scale_is_refused(page: StakeholdersPage) -> None:
    refused: list[object] = []
    page.workspace.refused.connect(refused.append)
    go(page, "K1", "influence")
    type_text("7")
    assert refused
    assert scores(page, "K1") == (3, 4)


def test_a_dragged_chip_gets_the_scores_of_its_cell_in_one_step(page: StakeholdersPage) -> None:
    drag(page, chip(page, "K1"), cell(page, 1, 2))
    assert scores(page, "K1") == (1, 2)
    page.document.undo()
    assert scores(page, "K1") == (3, 4)


def test_a_group_without_scores_is_dragged_into_the_matrix(page: StakeholdersPage) -> None:
    drag(page, chip(page, "K4"), cell(page, 4, 3))
    assert scores(page, "K4") == (4, 3)


def test_a_chip_dropped_beside_the_matrix_stays(page: StakeholdersPage) -> None:
    drag(page, chip(page, "K1"), QPoint(3, 3))
    assert scores(page, "K1") == (3, 4)


def test_alt_and_the_arrows_move_the_selected_chip(page: StakeholdersPage) -> None:
    page.view.setFocus()
    page.view.select(ShapeKey("target_group", group(page, "K1").id))
    for key in (Key.Key_Up, Key.Key_Right, Key.Key_Right):
        press(key, Mod.AltModifier)
    assert scores(page, "K1") == (4, 5)


def test_a_click_on_a_chip_finds_the_group_and_tells_the_inspector(page: StakeholdersPage) -> None:
    told: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda table, row_id: told.append((table, row_id)))
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=chip(page, "K3"))
    assert page.register.current_row().code == "K3"
    assert told == [("target_group", group(page, "K3").id)]


def test_the_register_says_how_a_group_is_kept_in_touch_with(page: StakeholdersPage) -> None:
    index = page.table.index_of(group(page, "K2").id, page.table.column_of("quadrant"))
    assert index.data() == "Manage closely"
    assert index.data(roles.ACCESSIBLE) == "How the group is kept in touch with: Manage closely"


def test_enter_adds_a_group_and_ctrl_enter_one_under_it_that_stands_after_it(page: StakeholdersPage) -> None:
    go(page, "K1")
    press(Key.Key_Return, Mod.ControlModifier)
    type_text("Nuoret")
    enter()
    made = next(row for row in page.document.state.rows(TargetGroup) if row.title == "Nuoret")
    assert made.parent_id == group(page, "K1").id
    titles = [page.table.row_at(page.table.index(row, 0)).title for row in range(3)]
    assert titles == ["Residents", "Nuoret", "Staff"]


def test_stances_are_shown_and_what_is_printed_follows(page: StakeholdersPage) -> None:
    for key, title in ((STANCES, "Stance today and wanted"), (COVERAGE, "Who is reached how often")):
        QTest.mouseClick(page.switch[key], Qt.MouseButton.LeftButton)
        figure = page.figure()
        assert figure is not None
        assert figure.title == title
    QTest.mouseClick(page.switch[MATRIX], Qt.MouseButton.LeftButton)
    assert page.view.figure.title == "Stakeholders by influence and interest"


def test_a_number_of_the_coverage_tells_the_actions_behind_it_and_leads_there(page: StakeholdersPage) -> None:
    page.show_as(COVERAGE)
    QApplication.processEvents()
    pane = page.coverage
    assert pane.heading.text() == "All groups and channels: 18"
    letter = page.document.state.rows(Channel)[0]
    key = cell_key(group(page, "K1").id, letter.id)
    place = pane.view.place_of(key)
    assert place is not None
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert pane.heading.text() == "K1 Residents · Newsletter: 18"
    assert [line.texts[:2] for line in pane.list.table.lines] == [("Monthly letter", "18")]
    gone: list[tuple[str, str]] = []
    page.workspace.go_to.connect(lambda table, row_id: gone.append((table, row_id)))
    pane.list.setFocus()
    enter()
    assert gone == [("comm_action", page.document.state.rows(CommAction)[0].id)]


def test_a_year_is_chosen_and_a_gap_tells_what_was_planned(page: StakeholdersPage) -> None:
    page.show_as(COVERAGE)
    assert [page.year.itemText(n) for n in range(page.year.count())] == ["The whole plan", "2021", "2022"]
    page.year.setFocus()
    press(Key.Key_Down)
    assert page.coverage.heading.text() == "All groups and channels: 12"
    talk = page.document.state.rows(Channel)[1]
    page.coverage.select(cell_key(group(page, "K1").id, talk.id))
    assert [line.texts[2] for line in page.coverage.list.table.lines] == ["○ planned as a means, but on no day"]


def test_the_names_of_the_channels_stay_while_the_table_is_scrolled(page: StakeholdersPage) -> None:
    def many(tx: Transaction) -> None:
        for number in range(40):
            tx.add(TargetGroup, title=f"Group {number}")

    page.workspace.perform("add:target_group", many)
    page.show_as(COVERAGE)
    QApplication.processEvents()
    view, letter = page.coverage.view, page.document.state.rows(Channel)[0]
    bounds = view.figure.bounds_of(ShapeKey("channel", letter.id))
    assert bounds is not None
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    at = QPoint(round(view.from_figure(QPointF(bounds.centre.x, 0)).x()), 60)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected == ShapeKey("channel", letter.id)
    assert page.coverage.heading.text() == "Newsletter: 18"


def test_ctrl_f_filters_the_groups_and_esc_brings_them_back(page: StakeholdersPage) -> None:
    page.open_find()
    type_text("media")
    assert page.table.rowCount() == 1
    assert page.filter.counted.text() == "1 of 4"
    press(Key.Key_Escape)
    assert page.table.rowCount() == 4


def test_rows_of_groups_lead_here(page: StakeholdersPage) -> None:
    assert page.tab.show_row("target_group", group(page, "K3").id)
    assert page.register.current_row().code == "K3"


def test_an_empty_plan_says_what_belongs_here_and_adds_the_first_group(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert page.pages.currentWidget() is page.empty
    press(Key.Key_Space)
    type_text("Asukkaat")
    enter()
    assert [row.title for row in page.document.state.rows(TargetGroup)] == ["Asukkaat"]


def test_the_names_of_the_groups_stay_while_the_table_is_scrolled_sideways(page: StakeholdersPage) -> None:
    def many(tx: Transaction) -> None:
        for number in range(60):
            tx.add(Channel, title=f"Channel {number}")

    page.workspace.perform("add:channel", many)
    page.show_as(COVERAGE)
    QApplication.processEvents()
    view, key = page.coverage.view, ShapeKey("target_group", group(page, "K2").id)
    place = view.place_of(key)
    assert place is not None
    assert place.left() >= 0, "it is seen from its beginning"
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.center().y()))
    assert view.selected == key
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    first = cell_key(group(page, "K1").id, page.document.state.rows(Channel)[0].id)
    view.select(first)
    shown_at = view.place_of(first)
    assert shown_at is not None
    assert shown_at.left() >= view.frozen().width * view.scale, "what is selected is not under the names"


def test_the_pointer_is_told_what_stands_under_it(page: StakeholdersPage) -> None:
    words = page.view.tips.words_at(QPointF(chip(page, "K1")))
    assert words.split("\n")[:3] == ["K1 Residents", "Influence: 3", "Interest: 4"]

    def crowd(tx: Transaction) -> None:
        for number in range(30):
            tx.add(TargetGroup, code=f"L{number}", title=f"Group {number}", influence=1, interest=1)

    page.workspace.perform("add:target_group", crowd)
    QApplication.processEvents()
    place = page.view.place_of(ShapeKey(CROWD, "1/1"))
    assert place is not None
    assert len(page.view.tips.words_at(QPointF(place.center())).split("\n")) == 30
    page.show_as(COVERAGE)
    QApplication.processEvents()
    talk = page.document.state.rows(Channel)[1]
    gap = page.coverage.view.place_of(cell_key(group(page, "K1").id, talk.id))
    assert gap is not None
    assert page.coverage.tips.words_at(QPointF(gap.center())) == "K1 Residents · Evening talk: 0"


def test_while_all_else_is_for_a_goal_it_is_said_that_groups_are_not(page: StakeholdersPage) -> None:
    page.workspace.perform("add:goal", lambda tx: tx.add(Goal, tree="project", title="Aim"))
    assert not page.notice.isVisible()
    page.workspace.lens.set_goal(page.document.state.rows(Goal)[0].id)
    QApplication.processEvents()
    assert page.notice.isVisible()
    assert page.table.rowCount() == 4


def test_stakeholders_come_from_excel_known_ones_changed_and_others_added(qtbot: QtBot, program: Program) -> None:
    window = program.open_session(Session.new(title="Plan"))
    window.workspace.perform("add:target_group", fill)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    window.tab.show_view("stakeholders")
    page = window.tab.page  # type: ignore[attr-defined]
    QApplication.clipboard().setText(
        "Sidosryhmä\tVaikutusvalta\tKiinnostus\tSuhtautuminen nyt\nstaff\t2\t7\tNeutraali\nJärjestöt\t3 iso\t4\t\n"
    )
    page.register.setFocus()
    press(Key.Key_V, Mod.ControlModifier)
    dialog = next(each for each in window.findChildren(PasteStakeholdersDialog) if each.isVisible())
    assert [combo.currentData() for combo in dialog.combos] == ["title", "influence", "interest", "stance_today"]
    assert "“7” cannot be read" in dialog.unread.text()
    dialog.paste.click()
    rows = {row.code or row.title: row for row in window.document.state.rows(TargetGroup)}
    assert (rows["K2"].influence, rows["K2"].interest, rows["K2"].stance_today) == (2, 5, "neutral")
    assert (rows["Järjestöt"].influence, rows["Järjestöt"].interest) == (3, 4)
    window.document.undo()
    assert len(window.document.state.rows(TargetGroup)) == 4
