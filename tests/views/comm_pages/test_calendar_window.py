"""The calendar of communications in the whole window: what the status line says, and rows from Excel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.comm_dates import audience
from soteplan.domain.communications import Channel, CommAction, CommOccurrence, TargetGroup
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_calendar_bar import TABLE
from soteplan.views.comm_pages.calendar import CalendarPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.paste_comm_actions import PasteCommActionsDialog
from soteplan.views.main_window import MainWindow
from tests.views.hands import press

Qk, Mod = Qt.Key, Qt.KeyboardModifier
BLOCK = (
    "Pvm\tMitä\tKohderyhmä\tKanava\tKustannus\tTavoitettu\tToistuu\n"
    "15.3.2021\tTiedote\tHenkilöstö; Asukkaat\tIntranet\t1 200,50\t240\tKuukausittain\n"
    "ensi viikolla\tInfo\tNaapurit\tIntranet\tpaljon\t\t\n"
)


def fill(tx: Transaction) -> None:
    tx.update(tx.state.plan, start_date="2021-01-01", end_date="2021-12-31", status_date="2021-03-10")
    group, channel = tx.add(TargetGroup, title="Henkilöstö"), tx.add(Channel, title="Intranet")
    tx.add(TargetGroup, title="Asukkaat")
    values = {"target_group_id": group.id, "channel_id": channel.id, "end_date": "2021-06-30", "repeat": "monthly"}
    tx.add(CommAction, title="Uutiskirje", start_date="2021-02-15", **values)


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("fill", fill)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    page_of(window).take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.processEvents()
    return window


def page_of(window: MainWindow) -> CalendarPage:
    tab = window.tab
    assert isinstance(tab, CommunicationsTab)
    page = tab.show_page("calendar")
    assert isinstance(page, CalendarPage)
    return page


def actions(window: MainWindow) -> list[tuple[str, str | None, int | None, int | None]]:
    return [(row.title, row.start_date, row.cost, row.reached) for row in window.document.state.rows(CommAction)]


def spot(page: CalendarPage, due: str) -> QPoint:
    found = page.timeline.spots_of((page.document.state.rows(CommAction)[0].id, due))[0]
    x, y = found.bounds.centre
    return QPointF(x, y - page.timeline.offset).toPoint()


def test_while_a_day_of_a_series_is_dragged_the_status_line_says_what_moves(window: MainWindow) -> None:
    page, left = page_of(window), Qt.MouseButton.LeftButton
    surface, start = page.timeline.viewport(), spot(page, "2021-03-15")
    QTest.mousePress(surface, left, Mod.NoModifier, start)
    for way in (14, 40):
        QTest.mouseMove(surface, start + QPoint(way, 0))
    said = window.status_line.currentMessage()
    assert said.startswith("Uutiskirje → ")
    assert said.endswith("only this day; with Shift the whole series")
    QTest.mouseRelease(surface, left, Mod.NoModifier, start + QPoint(40, 0))
    assert window.status_line.currentMessage() == "Only this day moved; with Shift the whole series moves."
    assert len(window.document.state.rows(CommOccurrence)) == 1


def test_rows_from_excel_are_seen_first_and_pasted_in_one_step(window: MainWindow) -> None:
    page = page_of(window)
    page.turn_view(TABLE)
    QApplication.clipboard().setText(BLOCK)
    press(Qk.Key_V, Mod.ControlModifier)
    dialog = next(each for each in window.findChildren(PasteCommActionsDialog) if each.isVisible())
    names = ["start_date", "title", "target_group_id", "channel_id", "cost", "reached", "repeat"]
    assert [combo.currentData() for combo in dialog.combos] == names
    assert dialog.told.text() == "2 actions will be added to the calendar."
    assert all(word in dialog.unread.text() for word in ("ensi viikolla", "Naapurit", "paljon"))
    count = window.document.undo_stack.count()
    press(Qk.Key_Return)
    assert {("Tiedote", "2021-03-15", 120_050, 240), ("Info", None, None, None)} < set(actions(window))
    assert window.document.undo_stack.count() == count + 1
    found = page.row()
    assert found is not None
    assert found.title == "Tiedote"
    assert [group.title for group in audience(window.document.state, found)] == ["Henkilöstö", "Asukkaat"]


def test_copied_rows_come_back_as_they_were(window: MainWindow) -> None:
    page = page_of(window)
    page.turn_view(TABLE)
    page.take_focus()
    press(Qk.Key_C, Mod.ControlModifier)
    heads, row = QApplication.clipboard().text().splitlines()
    assert heads.split("\t")[:2] == ["Start", "Title"]
    assert row.split("\t")[:2] == ["15/02/2021", "Uutiskirje"]
    press(Qk.Key_V, Mod.ControlModifier)
    press(Qk.Key_Return)
    first, second = window.document.state.rows(CommAction)
    same = ("title", "start_date", "target_group_id", "channel_id", "state", "repeat")
    assert [getattr(first, name) for name in same] == [getattr(second, name) for name in same]


def test_the_inspector_follows_what_is_selected(window: MainWindow) -> None:
    page = page_of(window)
    QTest.mouseClick(page.timeline.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, spot(page, "2021-04-15"))
    assert window.selection == ("comm_action", window.document.state.rows(CommAction)[0].id)


def test_presenting_lays_the_calendar_out_anew_where_it_stood(window: MainWindow) -> None:
    page = page_of(window)
    QTest.mouseClick(page.timeline.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, spot(page, "2021-04-15"))
    page.turn_view("month")
    window.present()
    QApplication.processEvents()
    anew = page_of(window)
    assert anew is not page
    assert anew.place.view == "month"
    assert anew.place.selected[1] == "2021-04-15"
    assert anew.bar.title.text() == "April 2021"
    window.present()
