"""The page of metrics, used by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program
from soteplan.domain.communications import Channel, CommAction
from soteplan.domain.evaluation import Indicator, Measurement
from soteplan.domain.metrics import metrics
from soteplan.models.metric_grid import MONTHS
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.views.comm_pages.metrics import MetricsPage
from soteplan.views.communications import CommunicationsTab
from soteplan.views.dialogs.metric_calendar import MetricCalendarDialog
from soteplan.views.dialogs.paste_metrics import PasteMetricsDialog
from soteplan.views.dialogs.paste_months import PasteMonthsDialog
from soteplan.views.main_window import MainWindow
from soteplan.views.workspace import Workspace
from tests.views.conftest import Opened
from tests.views.hands import focused, press, put_on_screen, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier


def fill(tx: Transaction) -> None:
    tx.update(tx.state.plan, start_date="2021-01-01", end_date="2022-12-31", status_date="2021-03-15")
    visitors = tx.add(Indicator, title="Visitors", topic="visitors", unit="n", baseline=800.0, target=2000.0,
                      frequency="monthly")  # fmt: skip
    tx.add(Indicator, title="Quality of care")
    tx.add(Indicator, title="Evenings", topic="events", unit="n", target=1.0)
    for day, value in (("2021-01-31", 1000.0), ("2021-02-28", 1250.5)):
        tx.add(Measurement, indicator_id=visitors.id, date=day, value=value)
    channel = tx.add(Channel, title="Evenings", kind="event")
    for day, reached in (("2021-02-03", 40), ("2021-02-17", 25)):
        tx.add(CommAction, title=f"Evening {day}", channel_id=channel.id, start_date=day, state="done", reached=reached)


def shown(qtbot: QtBot, workspace: Workspace) -> MetricsPage:
    tab = CommunicationsTab(workspace)
    page = tab.show_page("metrics")
    assert isinstance(page, MetricsPage)
    for model in (page.table, page.months.table):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    put_on_screen(qtbot, tab, 1366, 700)
    return page


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> MetricsPage:
    workspace = opened(Session.new(title="Plan"))
    workspace.perform("fill", fill)
    return shown(qtbot, workspace)


@pytest.fixture
def empty(qtbot: QtBot, workspace: Workspace) -> MetricsPage:
    return shown(qtbot, workspace)


def titles(page: MetricsPage) -> list[str]:
    return [str(page.table.index(row, page.table.column_of("title")).data()) for row in range(page.table.rowCount())]


def cells(page: MetricsPage, row: int, *names: str) -> list[str]:
    return [str(page.table.index(row, page.table.column_of(name)).data()) for name in names]


def values(page: MetricsPage, title: str) -> list[tuple[str | None, float | None]]:
    row = next(row for row in metrics(page.document.state) if row.title == title)
    return sorted((each.date, each.value) for each in page.document.state.where(Measurement, "indicator_id", row.id))


def enter() -> None:
    press(Key.Key_Return)
    QApplication.processEvents()


def test_the_register_says_where_each_metric_stands(page: MetricsPage) -> None:
    assert titles(page) == ["Visitors", "Evenings"], "an indicator that measures no communications stays away"
    names = ("last", "day", "trend", "distance", "next")
    assert cells(page, 0, *names) == ["1\u00a0250.5", "28/02/2021", "↑", "749.5", "31/03/2021"]
    assert cells(page, 1, *names) == ["", "", "", "", ""]
    page.document.perform("edit", lambda tx: tx.update(tx.state.plan, status_date="2021-04-01"))
    assert cells(page, 0, "next") == ["■ 31/03/2021"]


def test_the_usual_metrics_are_made_in_the_language_of_the_plan(empty: MetricsPage) -> None:
    empty.document.perform("edit", lambda tx: tx.update(tx.state.plan, language="sv"))
    assert focused() is empty.empty.button
    press(Key.Key_Space)
    found = metrics(empty.document.state)
    assert [row.topic for row in found] == ["events", "visitors", "followers", "interaction", "media"]
    assert found[0].title == "Hållna evenemang och möten"
    assert empty.document.undo_stack.count() == 2
    assert focused() is empty.register


def test_a_metric_is_added_and_moved_by_keyboard(page: MetricsPage) -> None:
    press(Key.Key_Return)
    type_text("Lukijat")
    enter()
    assert titles(page) == ["Visitors", "Lukijat", "Evenings"]
    press(Key.Key_Down, Mod.AltModifier)
    assert titles(page) == ["Visitors", "Evenings", "Lukijat"]


def by_month(page: MetricsPage, month: str = "2021-03") -> None:
    press(Key.Key_G, CTRL | SHIFT)
    assert focused() is page.months.view
    page.months.go(page.months.table.rows[0].id, month)


def test_values_are_typed_by_month_with_commas_spaces_and_arithmetic(page: MetricsPage) -> None:
    by_month(page)
    type_text("1 500,5")
    enter()
    assert values(page, "Visitors")[-1] == ("2021-03-31", 1500.5)
    assert page.months.view.currentIndex().row() == 1, "Enter goes to the metric below"
    type_text("=2*3+4")
    enter()
    assert values(page, "Evenings") == [("2021-03-31", 10)]
    page.document.undo()
    assert values(page, "Evenings") == []
    press(Key.Key_Delete)
    page.months.go(page.months.table.rows[0].id, "2021-01")
    press(Key.Key_Delete)
    assert [date for date, _ in values(page, "Visitors")] == ["2021-02-28", "2021-03-31"]


def test_what_is_no_number_is_refused_and_asked_again(page: MetricsPage) -> None:
    told: list[str] = []
    page.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    by_month(page)
    type_text("many")
    enter()
    assert told == ["not_a_number"]
    assert len(values(page, "Visitors")) == 2


def test_another_year_is_shown_by_keys(page: MetricsPage) -> None:
    by_month(page)
    press(Key.Key_PageDown, CTRL)
    assert page.year.currentText() == "2022"
    assert page.months.table.month_of(MONTHS[0]) == "2022-01"
    press(Key.Key_PageDown, CTRL)
    assert page.year.currentText() == "2022", "the plan ends there"


def test_a_number_says_how_it_came_about(page: MetricsPage) -> None:
    by_month(page, "2021-02")
    assert page.months.told.text() == "Visitors, February 2021: 1\u00a0250.5 n on 28/02/2021."
    press(Key.Key_Down)
    told = page.months.told.text()
    assert "The calendar has 2 events held: 03/02/2021 Evening 2021-02-03 (40); 17/02/2021" in told
    assert told.endswith("65 reached.")


def test_the_chosen_metrics_are_drawn_and_told(qtbot: QtBot, page: MetricsPage) -> None:
    qtbot.waitUntil(lambda: page.chart is not None)
    assert page.chart is not None
    assert [row.title for row in page.chart.rows] == ["Visitors"]
    plot = page.chart.plots[0]
    assert plot.last.text() == "1\u00a0250.5 ↑"
    assert "Target 2\u00a0000" in plot.about.text()
    assert "31/01/2021 1\u00a0000, 28/02/2021 1\u00a0250.5" in plot.accessibleDescription()
    assert plot.told_at(0) == "31/01/2021: 1\u00a0000 n"
    page.document.perform(
        "add",
        lambda tx: tx.add(
            Measurement, indicator_id=page.table.row_at(page.table.index(1, 0)).id, date="2021-02-28", value=2.0
        ),
    )
    press(Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: page.chart is not None and len(page.chart.rows) == 2)
    assert page.chart.plots[1].isVisible()


def test_the_same_metric_is_current_in_both_views(page: MetricsPage) -> None:
    press(Key.Key_Down)
    press(Key.Key_G, CTRL | SHIFT)
    assert page.months.chosen()[0].title == "Evenings"
    press(Key.Key_Up)
    press(Key.Key_G, CTRL | SHIFT)
    assert page.register.current_row().title == "Visitors"
    measurement = page.document.state.rows(Measurement)[0]
    assert page.tab.show_row("measurement", measurement.id)
    assert page.is_by_month
    assert page.months.view.currentIndex().column() == MONTHS[0]


def test_computed_columns_are_sorted_by_their_values(page: MetricsPage) -> None:
    page.document.perform(
        "add",
        lambda tx: tx.add(Measurement, indicator_id=metrics(tx.state)[1].id, date="2020-12-31", value=30.0),
    )
    for name in ("last", "day", "distance", "next"):
        page.sorting.sort_by(page.table.column_of(name))
        assert titles(page) == ["Evenings", "Visitors"], name
    page.sorting.sort_here()


def test_the_register_is_filtered_and_grouped(page: MetricsPage) -> None:
    for by in page.showing._dimensions.names:
        page.showing.choose_group(by)
    page.showing.choose_group("")
    page.showing.want("topic", "events")
    assert titles(page) == ["Evenings"]
    assert [row.title for row in page.months.table.rows] == ["Evenings"]
    assert page.showing.counted.text() == "1 of 2"


def test_a_read_only_plan_is_only_looked_at(qtbot: QtBot, opened: Opened) -> None:
    session = Session.new(title="Plan")
    session.store.transact("fill", fill)
    session.store.read_only = "newer_format"
    page = shown(qtbot, opened(session))
    by_month(page)
    type_text("5")
    enter()
    press(Key.Key_Delete)
    press(Key.Key_Return, CTRL)
    assert len(page.document.state.rows(Measurement)) == 2


# over the window


@pytest.fixture
def window(qtbot: QtBot, program: Program) -> MainWindow:
    window = program.open_session(Session.new(title="Plan"))
    window.document.perform("fill", fill)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.open_tab("communications")
    window.tab.show_view("metrics")
    window.tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def page_of(window: MainWindow) -> MetricsPage:
    page = window.tab.page  # type: ignore[attr-defined]
    assert isinstance(page, MetricsPage)
    return page


def test_metrics_of_another_table_are_seen_first_and_pasted_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    QApplication.clipboard().setText(
        "Mittari\tTavoite\tYksikkö\tLaji\tKanava\r\nLukijat\t1 200,5\tkpl\tSeuraajat\tEvenings\r\nX\tpaljon\t\t\t"
    )
    press(Key.Key_V, CTRL)
    (dialog,) = window.findChildren(PasteMetricsDialog)
    assert [combo.currentData() for combo in dialog.combos] == ["title", "target", "unit", "topic", "channel_id"]
    assert "“paljon” cannot be read" in dialog.unread.text()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    enter()
    found = metrics(window.document.state)[2:]
    assert [(row.title, row.target, row.topic) for row in found] == [
        ("Lukijat", 1200.5, "followers"),
        ("X", None, "own"),
    ]
    assert found[0].channel_id
    window.document.undo()
    assert len(metrics(window.document.state)) == 2


def test_a_value_is_shown_with_its_day_in_the_inspector(page: MetricsPage) -> None:
    told: list[str] = []
    page.workspace.selected.connect(lambda table, _: told.append(table))
    by_month(page, "2021-02")
    assert told[-1] == "measurement"
    press(Key.Key_Right)
    assert told[-1] == "indicator"


def test_a_block_from_excel_is_seen_first_and_pasted_in_one_step(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    by_month(page)
    QApplication.clipboard().setText("March\tApril\r\n1 300,5\t1400\r\n2\t\r\n")
    press(Key.Key_V, CTRL)
    (dialog,) = window.findChildren(PasteMonthsDialog)
    assert "3 cells change" in dialog.told.text()
    assert len(values(page, "Visitors")) == 2
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    enter()
    assert values(page, "Visitors")[2:] == [("2021-03-31", 1300.5), ("2021-04-30", 1400)]
    assert values(page, "Evenings") == [("2021-03-31", 2)]
    window.document.undo()
    assert len(window.document.state.rows(Measurement)) == 2


def test_a_block_that_does_not_fit_or_is_no_number_changes_nothing(page: MetricsPage) -> None:
    told: list[str] = []
    page.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    by_month(page)
    for text in ("1\n2\n3\n4", "x\ty"):
        QApplication.clipboard().setText(text)
        press(Key.Key_V, CTRL)
    assert told == ["paste_too_large", "not_a_number"]
    assert len(page.document.state.rows(Measurement)) == 2


def test_copied_values_come_back_as_they_were(window: MainWindow) -> None:
    page = page_of(window)
    by_month(page, "2021-01")
    page.months.view.selectAll()
    press(Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:4] == ["Visitors", "n", "1000", "1250.5"]
    assert (
        page.months.table.changes(page.months.table.read_paste("\n".join(lines), list(page.months.view.chosen()))) == []
    )


def test_values_from_the_calendar_are_seen_with_their_days_and_taken_in_one_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = page_of(window)
    press(Key.Key_Down)
    press(Key.Key_Return, CTRL)
    (dialog,) = window.findChildren(MetricCalendarDialog)
    assert dialog.row is not None
    assert dialog.row.title == "Evenings"
    assert [(line.text, line.aside) for line in dialog.list.lines()] == [("February 2021", "– → 2")]
    assert "03/02/2021" in dialog.list.lines()[0].below
    dialog.what.setCurrentIndex(1)
    dialog.what.activated.emit(1)
    assert [line.aside for line in dialog.list.lines()] == ["– → 65"]
    dialog.what.setCurrentIndex(0)
    dialog.what.activated.emit(0)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
    QTest.mouseClick(dialog.paste, Qt.MouseButton.LeftButton)
    assert values(page, "Evenings") == [("2021-02-28", 2)]
    assert cells(page, 1, "distance") == ["● reached"]
    window.document.undo()
    assert values(page, "Evenings") == []
