"""The calendar of communications, used by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.comm_dates import audience, occurrences
from soteplan.domain.communications import Channel, CommAction, CommOccurrence, TargetGroup
from soteplan.domain.dates import day_number
from soteplan.domain.meetings import Meeting
from soteplan.domain.schedule import Milestone
from soteplan.figures.gantt_chart import HEADER_HEIGHT
from soteplan.figures.shapes import Rect
from soteplan.models import roles
from soteplan.models.comm_action_table import ACTIONS
from soteplan.store.transaction import Transaction
from soteplan.views.comm_calendar_bar import MONTH_VIEW, TABLE, TIMELINE
from soteplan.views.comm_canvas import CommCanvas
from soteplan.views.comm_pages.calendar import CalendarPage
from soteplan.views.comm_tie import TiePopover
from soteplan.views.communications import CommunicationsTab
from soteplan.views.workspace import Workspace
from tests.views.hands import focused, press, put_on_screen, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


def fill(tx: Transaction) -> None:
    tx.update(tx.state.plan, start_date="2021-01-01", end_date="2021-12-31", status_date="2021-03-10")
    groups = [tx.add(TargetGroup, title=title) for title in ("Residents", "Staff", "Media")]
    channels = [tx.add(Channel, title=title) for title in ("Intranet", "Newsletter")]
    tx.add(Milestone, title="Decision", date="2021-05-20")
    tx.add(Meeting, title="Steering group", date="2021-03-24")
    tx.add(
        CommAction, title="Briefing", target_group_id=groups[1].id, channel_id=channels[0].id, start_date="2021-03-16"
    )
    tx.add(
        CommAction,
        title="Campaign",
        target_group_id=groups[0].id,
        start_date="2021-03-10",
        end_date="2021-04-09",
        cost=150_000,
    )
    tx.add(
        CommAction, title="Letter", target_group_id=groups[1].id, channel_id=channels[1].id, start_date="2021-02-15",
        end_date="2021-06-30", repeat="monthly", cost=50_000,
    )  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> CalendarPage:
    workspace.perform("fill", fill)
    return shown(qtbot, workspace)


def shown(qtbot: QtBot, workspace: Workspace) -> CalendarPage:
    whole = CommunicationsTab(workspace)
    page = whole.show_page("calendar")
    assert isinstance(page, CalendarPage)
    QAbstractItemModelTester(page.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    put_on_screen(qtbot, whole)
    return page


def action(page: CalendarPage, title: str) -> CommAction:
    return next(row for row in page.document.state.rows(CommAction) if row.title == title)


def days(page: CalendarPage, title: str) -> list[str]:
    return [each.start for each in occurrences(page.document.state, action(page, title))]


def spot(page: CalendarPage, title: str, due: str = "") -> QPoint:
    found = page.canvas.spots_of((action(page, title).id, due or action(page, title).start_date or ""))
    return at(page.canvas, found[0].bounds)


def at(canvas: CommCanvas, place: Rect) -> QPoint:
    x, y = place.centre
    return (QPointF(x, y - canvas.offset) * canvas.scale).toPoint()


def cell(page: CalendarPage, day: str) -> QPoint:
    """The lower part of a day in the month."""
    assert page.month.laid is not None
    place = page.month.laid.cell(day_number(day))
    return at(page.month, Rect(place.x, place.bottom - 12, place.width, 8))


def click(page: CalendarPage, point: QPoint) -> None:
    QTest.mouseClick(page.canvas.viewport(), LEFT, Mod.NoModifier, point)
    QApplication.processEvents()


def drag(page: CalendarPage, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    surface = page.canvas.viewport()
    QTest.mousePress(surface, LEFT, modifiers, start)
    for point in (start + QPoint(14, 2), end):
        QTest.mouseMove(surface, point)
    QTest.mouseRelease(surface, LEFT, modifiers, end)
    QApplication.processEvents()


def month(page: CalendarPage) -> None:
    page.turn_view(MONTH_VIEW)
    QApplication.processEvents()


def selected(page: CalendarPage) -> tuple[str, str]:
    each = page.each
    return (each.action.title, each.start) if each else ("", "")


# the timeline


def test_the_timeline_opens_on_the_year_of_the_plan(page: CalendarPage) -> None:
    assert page.bar.title.text() == "2021"
    assert page.timeline.laid is not None
    assert [line.title for line in page.timeline.laid.lines] == ["Residents", "Staff", "Media"]
    assert focused() is page.timeline


def test_a_click_selects_a_day_in_all_views_and_in_the_inspector(page: CalendarPage) -> None:
    told: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda table, row_id: told.append((table, row_id)))
    click(page, spot(page, "Letter", "2021-04-15"))
    letter = action(page, "Letter")
    assert selected(page) == ("Letter", "2021-04-15")
    assert told[-1] == ("comm_action", letter.id)
    assert page.strip.title.text() == "Letter"
    assert page.strip.lines["start_date"].text() == "15/04/2021"
    month(page)
    assert page.bar.title.text() == "April 2021"
    assert page.month.selected == (letter.id, "2021-04-15")
    page.turn_view(TABLE)
    assert page.current_rows() == [letter]


def test_arrows_go_from_mark_to_mark_and_from_line_to_line(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    press(Key.Key_Left)
    assert selected(page) == ("Letter", "2021-03-15")
    press(Key.Key_Left)
    press(Key.Key_Left)
    assert selected(page) == ("Letter", "2021-02-15")
    press(Key.Key_Up)
    assert selected(page) == ("Campaign", "2021-03-10")
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert selected(page) == ("", "")
    assert page.timeline.line is not None
    assert page.timeline.line.title == "Media"


def test_enter_adds_on_the_day_and_line_of_the_cursor_and_its_name_is_typed(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    press(Key.Key_Down)
    press(Key.Key_Right, Mod.ControlModifier)
    press(Key.Key_Return)
    type_text("Press release")
    press(Key.Key_Return)
    made = action(page, "Press release")
    media = next(group for group in page.document.state.rows(TargetGroup) if group.title == "Media")
    assert (made.start_date, made.target_group_id) == ("2021-03-17", media.id)
    assert focused() is page.timeline
    assert selected(page) == ("Press release", "2021-03-17")


def test_a_double_click_on_a_line_adds_there(page: CalendarPage) -> None:
    laid = page.timeline.laid
    assert laid is not None
    x = laid.view.scale.x(day_number("2021-09-01") + 0.5)
    point = at(page.timeline, Rect(x, laid.tops[2], 0, laid.packed[2].height))
    QTest.mouseDClick(page.timeline.viewport(), LEFT, Mod.NoModifier, point)
    made = next(row for row in page.document.state.rows(CommAction) if row.title == "New action")
    assert page.document.state.get(TargetGroup, made.target_group_id).title == "Media"  # type: ignore[union-attr]
    assert abs(day_number(made.start_date or "") - day_number("2021-09-01")) <= 1


def test_by_channel_a_new_action_has_the_channel_of_its_line(page: CalendarPage) -> None:
    page.bar.sorted_by.emit("channel")
    assert page.timeline.laid is not None
    assert [page.timeline.laid.name_of(line) for line in page.timeline.laid.lines] == [
        "Intranet",
        "Newsletter",
        "No channel",
    ]
    click(page, spot(page, "Briefing"))
    press(Key.Key_Insert)
    made = next(row for row in page.document.state.rows(CommAction) if row.title == "New action")
    assert (made.channel_id, made.target_group_id) == (action(page, "Briefing").channel_id, None)


def test_dragging_a_mark_moves_it_and_undo_takes_it_back(page: CalendarPage) -> None:
    scale = page.timeline.laid.view.scale.px_per_day  # type: ignore[union-attr]
    start = spot(page, "Briefing")
    drag(page, start, start + QPoint(round(20 * scale), 0))
    assert days(page, "Briefing") == ["2021-04-05"]
    assert selected(page) == ("Briefing", "2021-04-05")
    page.document.undo()
    assert days(page, "Briefing") == ["2021-03-16"]


def test_dragging_a_day_of_a_series_moves_it_alone_and_with_shift_the_whole_series(page: CalendarPage) -> None:
    scale = page.timeline.laid.view.scale.px_per_day  # type: ignore[union-attr]
    start = spot(page, "Letter", "2021-03-15")
    drag(page, start, start + QPoint(round(10 * scale), 0))
    assert days(page, "Letter") == ["2021-02-15", "2021-03-25", "2021-04-15", "2021-05-15", "2021-06-15"]
    assert selected(page) == ("Letter", "2021-03-25")
    page.document.undo()
    start = spot(page, "Letter", "2021-03-15")
    drag(page, start, start + QPoint(round(10 * scale), 0), Mod.ShiftModifier)
    assert days(page, "Letter") == ["2021-02-25", "2021-03-25", "2021-04-25", "2021-05-25", "2021-06-25"]


def test_alt_and_the_arrows_move_by_days_and_weeks(page: CalendarPage) -> None:
    click(page, spot(page, "Letter", "2021-04-15"))
    press(Key.Key_Right, Mod.AltModifier)
    press(Key.Key_Down, Mod.AltModifier)
    assert days(page, "Letter")[2] == "2021-04-23"
    press(Key.Key_Left, Mod.AltModifier | Mod.ShiftModifier)
    assert days(page, "Letter")[0] == "2021-02-14"


def test_delete_calls_off_one_day_of_a_series_and_again_brings_it_back(page: CalendarPage) -> None:
    click(page, spot(page, "Letter", "2021-04-15"))
    press(Key.Key_Delete)
    assert [row.state for row in page.document.state.rows(CommOccurrence)] == ["dropped"]
    press(Key.Key_Delete)
    assert page.document.state.rows(CommOccurrence) == []


def test_shift_delete_deletes_the_series_and_delete_what_is_held_once(page: CalendarPage) -> None:
    click(page, spot(page, "Letter", "2021-04-15"))
    press(Key.Key_Delete, Mod.ShiftModifier)
    click(page, spot(page, "Briefing"))
    press(Key.Key_Delete)
    assert [row.title for row in page.document.state.rows(CommAction)] == ["Campaign"]


def test_page_keys_turn_the_period_and_home_comes_back(page: CalendarPage) -> None:
    page.bar.spanned.emit("quarter")
    assert page.bar.title.text() == "1–3/2021"
    press(Key.Key_PageDown)
    assert page.bar.title.text() == "4–6/2021"
    press(Key.Key_PageUp)
    press(Key.Key_PageUp)
    assert page.bar.title.text() == "10–12/2020"
    press(Key.Key_Home)
    assert page.bar.title.text() == "1–3/2021"
    page.bar.spanned.emit("whole")
    press(Key.Key_PageDown)
    assert page.bar.title.text() == "2021"


# the strip


def test_state_and_audience_of_one_day_are_typed_in_place(page: CalendarPage) -> None:
    click(page, spot(page, "Letter", "2021-02-15"))
    press(Key.Key_F2)
    assert focused() is page.strip.title
    page.strip.lines["reached"].setFocus()
    type_text("240")
    press(Key.Key_Return)
    page.strip.combos["state"].setFocus()
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Escape)
    assert focused() is page.timeline
    kept = page.document.state.rows(CommOccurrence)
    assert [(row.due_date, row.state, row.reached) for row in kept] == [("2021-02-15", "done", 240)]
    assert action(page, "Letter").state == "not_started"


def test_what_is_refused_leaves_the_plan_and_the_field_as_they_were(page: CalendarPage) -> None:
    refused: list[object] = []
    page.workspace.refused.connect(refused.append)
    click(page, spot(page, "Briefing"))
    for name, typed in (("start_date", "soon"), ("start_date", ""), ("reached", "-5"), ("title", "")):
        page.strip.edit(name)
        press(Key.Key_Backspace)
        type_text(typed)
        press(Key.Key_Return)
    assert len(refused) == 4
    assert (action(page, "Briefing").start_date, action(page, "Briefing").title) == ("2021-03-16", "Briefing")
    assert page.strip.lines["start_date"].text() == "16/03/2021"


def test_a_rhythm_is_chosen_in_place(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    page.strip.edit("end_date")
    type_text("30/04/2021")
    press(Key.Key_Return)
    page.strip.combos["repeat"].setFocus()
    press(Key.Key_Down)
    assert days(page, "Briefing")[:3] == ["2021-03-16", "2021-03-23", "2021-03-30"]
    press(Key.Key_Return)
    assert focused() is page.timeline


def test_an_action_is_given_to_several_groups_by_a_list_that_is_ticked(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    menu = page.strip.groups_menu()
    menu.setActiveAction(menu.actions()[2])
    QTest.keyClick(menu, Key.Key_Space)
    QApplication.processEvents()
    assert [group.title for group in audience(page.document.state, action(page, "Briefing"))] == ["Staff", "Media"]
    assert page.strip.groups.accessibleDescription() == "To: Staff, Media"


def test_an_action_is_tied_to_a_milestone_by_keyboard_and_loosened(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    press(Key.Key_G, Mod.ControlModifier | Mod.ShiftModifier)
    type_text("14")
    page.findChildren(TiePopover)[-1].pick.setFocus()
    type_text("decis")
    press(Key.Key_Return)
    tied = action(page, "Briefing")
    assert (tied.start_date, tied.offset_days) == ("2021-05-06", -14)
    assert page.document.state.get(Milestone, tied.milestone_id) is not None
    assert page.strip.tie.accessibleDescription() == "14 days before: Decision"
    assert focused() is page.timeline
    page.acts.tie()
    popover = page.findChildren(TiePopover)[-1]
    assert popover.loosen is not None
    QTest.mouseClick(popover.loosen, LEFT)
    assert action(page, "Briefing").milestone_id is None
    assert action(page, "Briefing").start_date == "2021-05-06"


def test_what_names_no_milestone_is_refused_and_escape_leaves_all_as_it_was(page: CalendarPage) -> None:
    refused: list[object] = []
    page.workspace.refused.connect(refused.append)
    click(page, spot(page, "Briefing"))
    page.acts.tie()
    page.findChildren(TiePopover)[-1].pick.setFocus()
    type_text("nowhere")
    press(Key.Key_Return)
    assert len(refused) == 1
    press(Key.Key_Escape)
    assert action(page, "Briefing").start_date == "2021-03-16"
    assert focused() is page.timeline


# the month


def test_arrows_walk_the_days_of_the_month_and_into_the_next(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    month(page)
    assert page.bar.title.text() == "March 2021"
    press(Key.Key_Left)
    assert selected(page) == ("Letter", "2021-03-15")
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert page.month.cursor_date == "2021-04-05"
    press(Key.Key_PageDown)
    assert page.bar.title.text() == "May 2021"
    assert page.month.cursor_date == "2021-05-05"


def test_space_goes_through_the_entries_of_a_day(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    month(page)
    assert selected(page)[0] == "Briefing"
    press(Key.Key_Space)
    assert selected(page)[0] == "Campaign"
    press(Key.Key_Space)
    assert selected(page)[0] == "Briefing"


def test_a_chip_is_dragged_to_another_day_of_the_month(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    month(page)
    drag(page, spot(page, "Briefing"), cell(page, "2021-03-19"))
    assert days(page, "Briefing") == ["2021-03-19"]


def test_a_double_click_on_a_day_adds_there(page: CalendarPage) -> None:
    month(page)
    QTest.mouseDClick(page.month.viewport(), LEFT, Mod.NoModifier, cell(page, "2021-03-03"))
    type_text("Blog")
    press(Key.Key_Return)
    assert days(page, "Blog") == ["2021-03-03"]
    assert focused() is page.month


def test_what_has_no_room_is_told_by_number_and_offered_in_a_list(page: CalendarPage) -> None:
    page.workspace.perform(
        "fill", lambda tx: [tx.add(CommAction, title=f"Talk {n}", start_date="2021-03-03") for n in range(9)]
    )
    month(page)
    assert page.month.laid is not None
    more = next(each for week in range(page.month.laid.weeks) for each in page.month.laid.more(week))
    offered: list[int] = []
    page.month.crowded.disconnect()
    page.month.crowded.connect(lambda day, _: offered.append(day))
    QTest.mousePress(page.month.viewport(), LEFT, Mod.NoModifier, at(page.month, more.bounds))
    menu = page.acts.day_menu(offered[0])
    assert len(menu.actions()) == 9
    menu.actions()[-1].trigger()
    assert selected(page) == ("Talk 8", "2021-03-03")


# the table


def test_the_table_stands_by_days_and_edits_in_its_cells(page: CalendarPage) -> None:
    page.turn_view(TABLE)
    titles = [page.table.index(row, page.table.column_of("title")).data() for row in range(page.table.rowCount())]
    assert titles == ["Letter", "Campaign", "Briefing"]
    page.register.setCurrentIndex(page.table.index_of(action(page, "Briefing").id, page.table.column_of("title")))
    press(Key.Key_F2)
    type_text("Staff briefing")
    press(Key.Key_Return)
    QApplication.processEvents()
    assert action(page, "Staff briefing").start_date == "2021-03-16"


def test_the_table_adds_beside_the_current_row_and_deletes(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    page.turn_view(TABLE)
    press(Key.Key_Return)
    type_text("Second briefing")
    press(Key.Key_Return)
    QApplication.processEvents()
    made, beside = action(page, "Second briefing"), action(page, "Briefing")
    assert (made.start_date, made.target_group_id) == (beside.start_date, beside.target_group_id)
    press(Key.Key_Delete)
    assert len(page.document.state.rows(CommAction)) == 3


def test_the_filter_holds_in_all_views_and_the_costs_are_those_shown(page: CalendarPage) -> None:
    assert page.sum.text().replace("\u202f", " ").split() == ["Costs", "2", "000", "€"]
    page.open_find()
    type_text("letter")
    QApplication.processEvents()
    assert {each.action.title for each in page.found()} == {"Letter"}
    assert page.table.rowCount() == 1
    assert "500" in page.sum.text()
    press(Key.Key_Escape)
    assert page.table.rowCount() == 3
    staff = next(group for group in page.document.state.rows(TargetGroup) if group.title == "Staff")
    page.showing.want("target_group_id", staff.id)
    QApplication.processEvents()
    assert page.timeline.laid is not None
    assert [line.title for line in page.timeline.laid.lines] == ["Staff"]


def test_going_to_a_row_that_the_filter_hides_shows_it(page: CalendarPage) -> None:
    page.filter_line.setText("letter")
    assert page.show_row("comm_action", action(page, "Campaign").id)
    assert selected(page) == ("Campaign", "2021-03-10")
    assert page.filter_line.text() == ""


def test_an_action_without_a_day_is_shown_in_the_table(page: CalendarPage) -> None:
    page.workspace.perform("fill", lambda tx: tx.add(CommAction, title="Some day"))
    assert page.show_row("comm_action", action(page, "Some day").id)
    assert page.place.view == TABLE
    assert page.current_rows() == [action(page, "Some day")]


def test_going_to_a_single_day_selects_that_day(page: CalendarPage) -> None:
    letter = action(page, "Letter")
    values = {"comm_action_id": letter.id, "due_date": "2021-05-15", "date": "2021-05-18"}
    made: list[CommOccurrence] = []
    page.workspace.perform("fill", lambda tx: made.append(tx.add(CommOccurrence, **values)))
    assert page.show_row("comm_occurrence", made[0].id)
    assert selected(page) == ("Letter", "2021-05-18")


# empty, presented, read-only


def test_an_empty_calendar_says_what_belongs_there_and_adds_the_first_action(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = shown(qtbot, workspace)
    assert page.body.is_empty
    press(Key.Key_Return)
    type_text("First")
    press(Key.Key_Return)
    assert [row.title for row in page.document.state.rows(CommAction)] == ["First"]
    assert not page.body.is_empty


def test_while_presenting_the_mouse_moves_nothing_until_the_lock_is_open(page: CalendarPage) -> None:
    page.look.presenting = True
    start = spot(page, "Briefing")
    drag(page, start, start + QPoint(60, 0))
    assert days(page, "Briefing") == ["2021-03-16"]
    page.lock.set_open(True)
    drag(page, spot(page, "Briefing"), start + QPoint(60, 0))
    assert days(page, "Briefing") != ["2021-03-16"]
    page.look.presenting = False


def test_escape_lets_go_of_a_drag(page: CalendarPage) -> None:
    start, surface = spot(page, "Briefing"), page.timeline.viewport()
    QTest.mousePress(surface, LEFT, Mod.NoModifier, start)
    QTest.mouseMove(surface, start + QPoint(20, 0))
    QTest.mouseMove(surface, start + QPoint(60, 0))
    press(Key.Key_Escape)
    QTest.mouseRelease(surface, LEFT, Mod.NoModifier, start + QPoint(60, 0))
    assert days(page, "Briefing") == ["2021-03-16"]


def test_what_is_copied_as_a_picture_is_what_is_shown(page: CalendarPage) -> None:
    assert page.figure() is not None
    month(page)
    figure = page.figure()
    assert figure is not None
    assert "March 2021" in figure.title


def test_the_view_says_what_is_selected_to_those_who_do_not_see_it(page: CalendarPage) -> None:
    click(page, spot(page, "Letter", "2021-04-15"))
    assert "Letter" in page.timeline.accessibleName()
    assert "Staff" in page.timeline.accessibleName()


def test_what_others_do_is_followed(page: CalendarPage) -> None:
    click(page, spot(page, "Briefing"))
    briefing = action(page, "Briefing")
    page.workspace.perform("edit", lambda tx: tx.update(briefing, start_date="2021-07-01"))
    QApplication.processEvents()
    assert selected(page) == ("Briefing", "2021-07-01")
    page.workspace.perform("delete", lambda tx: tx.delete(tx.state.get(CommAction, briefing.id)))
    QApplication.processEvents()
    assert selected(page) == ("", "")
    assert page.place.view == TIMELINE


def test_a_click_on_a_milestone_or_a_meeting_shows_it_in_the_inspector(page: CalendarPage) -> None:
    told: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda table, row_id: told.append((table, row_id)))
    assert page.timeline.laid is not None
    places = {place.day.table: place.bounds(HEADER_HEIGHT).centre for place in page.timeline.laid.band.placed}
    for table in ("milestone", "meeting"):
        point = (QPointF(*places[table]) * page.timeline.scale).toPoint()
        QTest.mouseClick(page.timeline.viewport(), LEFT, Mod.NoModifier, point)
        QTest.mouseDClick(page.timeline.viewport(), LEFT, Mod.NoModifier, point)
    month(page)
    assert page.month.laid is not None
    place = next(room for week in range(page.month.laid.weeks) for _, room in page.month.laid.dated(week))
    QTest.mouseClick(page.month.viewport(), LEFT, Mod.NoModifier, at(page.month, place))
    milestone, meeting = page.document.state.rows(Milestone)[0], page.document.state.rows(Meeting)[0]
    assert [told[0], told[-1]] == [("milestone", milestone.id), ("meeting", meeting.id)]
    assert len(page.document.state.rows(CommAction)) == 3


def test_a_large_calendar_draws_only_the_lines_that_are_seen(page: CalendarPage) -> None:
    def many(tx: Transaction) -> None:
        for number in range(60):
            tx.add(TargetGroup, title=f"Group {number}")

    page.workspace.perform("fill", many)
    QApplication.processEvents()
    page.timeline.repaint()
    assert page.timeline.laid is not None
    assert len(page.timeline.laid.lines) == 63
    assert 0 < len(page.timeline._lines) < 20
    bar = page.timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.timeline.repaint()
    assert len(page.timeline._lines) < 40


def test_the_table_is_grouped_by_each_of_its_dimensions(page: CalendarPage) -> None:
    page.turn_view(TABLE)
    heads = {}
    for by in ACTIONS.names:
        page.showing.choose_group(by)
        found = [page.table.index(row, 0).data(roles.GROUP) for row in range(page.table.rowCount())]
        heads[by] = [head for head in found if head]
    assert heads["target_group_id"] == ["Residents (1)", "Staff (2)"]
    assert heads["channel_id"] == ["Intranet (1)", "Newsletter (1)", "No channel (1)"]
    assert heads["start_date"] == ["February 2021 (1)", "March 2021 (2)"]
    assert heads["repeat"] == ["Once (2)", "Every month (1)"]
    assert heads["owner_id"] == ["Nobody responsible (3)"]
    assert heads["state"] == ["Not started (3)"]
    assert heads["tie"] == ["Not tied (3)"]


def test_a_title_of_100_000_letters_is_shown_by_its_beginning(page: CalendarPage) -> None:
    briefing, title = action(page, "Briefing"), "Ä" * 100_000
    page.workspace.perform("edit", lambda tx: tx.update(briefing, title=title))
    QApplication.processEvents()
    click(page, spot(page, title))
    assert page.each is not None
    assert len(page.timeline.accessibleName()) < 2_000
    month(page)
    assert page.month.selected[0] == briefing.id
