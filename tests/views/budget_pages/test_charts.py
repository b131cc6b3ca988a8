"""The page of the charts, used by keyboard and mouse."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.budget import BudgetLine, CostCategory
from soteplan.domain.schedule import Package
from soteplan.views.budget import BudgetTab
from soteplan.views.budget_pages.charts import ChartsPage
from soteplan.views.chart_card import ChartCard
from soteplan.views.workspace import Workspace
from tests.views.hands import press

Key, Mod = Qt.Key, Qt.KeyboardModifier


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1046, height: int = 640) -> ChartsPage:
    tab = BudgetTab(workspace)
    page = tab.show_page("charts")
    assert isinstance(page, ChartsPage)
    for card in page.cards.values():
        QAbstractItemModelTester(card.table, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    qtbot.addWidget(tab)
    tab.resize(width, height)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


@pytest.fixture
def page(qtbot: QtBot, example: Workspace) -> ChartsPage:
    return shown(qtbot, example)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def table(card: ChartCard) -> list[list[str]]:
    return [plain(line).split("\t") for line in card.table.block().split("\n")]


def hover(card: ChartCard, x: float, y: float) -> str:
    """The tip where the mouse is moved to, in the numbers of the chart."""
    view = card.plot.viewport()
    place = QPointF(card.plot.mapFromScene(card.plot.getViewBox().mapViewToScene(QPointF(x, y))))
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, view.mapToGlobal(place), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Mod.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, move)
    return plain(str(card.plot.toolTip()))


def test_all_charts_stand_side_by_side_with_the_totals_of_the_source(page: ChartsPage) -> None:
    assert all(card.isVisible() for card in page.cards.values())
    chart = page.cards["by_year"].chart
    assert [chart.total(place) // 100 for place in range(3)] == [470_400, 1_488_000, 991_600]


def test_hovering_over_a_bar_gives_its_number(qtbot: QtBot, page: ChartsPage) -> None:
    assert hover(page.cards["by_year"], 1, 10_000_000) == "Staff costs, 2021: 940 600 €"
    qtbot.waitUntil(lambda: not hover(page.cards["by_year"], 0.5, 10_000_000))


def test_hovering_over_the_curves_gives_all_numbers_of_the_month(page: ChartsPage) -> None:
    lines = hover(page.cards["cumulated"], 35, 1_000_000).split("\n")
    assert lines[0] == "Planned, December 2022: 2 950 000 €"
    assert [line.split(",")[0] for line in lines] == ["Planned", "Forecast for the rest"]


def test_hovering_over_who_pays_gives_the_share(page: ChartsPage) -> None:
    assert hover(page.cards["funding_shares"], 0, 5_000) == "State grant applied for, 2020: 470 400 € (100 %)"


def test_every_chart_has_its_numbers_as_a_table_by_one_key(page: ChartsPage) -> None:
    press(Key.Key_G, Mod.ControlModifier | Mod.ShiftModifier)
    assert all(card.view.isVisible() for card in page.cards.values())
    assert page.cards["by_year"].view.hasFocus()
    assert table(page.cards["by_year"])[2] == ["2021", "940 600 €", "481 400 €", "10 000 €", "56 000 €", "1 488 000 €"]
    assert table(page.cards["by_package"])[2][:2] == ["TPK2", "1 172 000 €"]
    assert table(page.cards["cumulated"])[-1] == [
        "December 2022",
        "2 950 000 €",
        "",
        table(page.cards["cumulated"])[-1][3],
    ]
    press(Key.Key_G, Mod.ControlModifier | Mod.ShiftModifier)
    assert not any(card.view.isVisible() for card in page.cards.values())


def test_a_table_is_walked_and_copied_whole(page: ChartsPage) -> None:
    press(Key.Key_G, Mod.ControlModifier | Mod.ShiftModifier)
    view = page.cards["by_year"].view
    press(Key.Key_Down)
    press(Key.Key_Right)
    assert view.currentIndex().isValid()
    press(Key.Key_C, Mod.ControlModifier)
    assert QApplication.clipboard().text() == page.cards["by_year"].table.block()


def test_one_chart_is_shown_alone_and_large(qtbot: QtBot, page: ChartsPage) -> None:
    QTest.mouseClick(page.switches["cumulated"], Qt.MouseButton.LeftButton)
    assert [name for name, card in page.cards.items() if card.isVisible()] == ["cumulated"]
    qtbot.waitUntil(lambda: page.cards["cumulated"].width() > 1_000)


def test_a_filter_shows_a_part_of_the_budget_in_all_charts(page: ChartsPage) -> None:
    box = page.filters["package"]
    package = next(row for row in page.document.state.rows(Package) if row.code == "TPK3")
    box.setFocus()
    while box.currentData() != package.id:
        press(Key.Key_Down)
    chart = page.cards["by_year"].chart
    assert sum(chart.total(place) for place in range(3)) == 30_500_000
    assert [place.key for place in page.cards["by_package"].chart.places] == [package.id]


def test_a_filter_by_category_names_those_under_it(page: ChartsPage) -> None:
    box = page.filters["category"]
    services = next(row for row in page.document.state.rows(CostCategory) if row.code == "2")
    box.setCurrentIndex(box.findData(services.id))
    box.activated.emit(box.currentIndex())
    assert page.cards["by_year"].chart.series[0].title == "Expert services"


def test_charts_follow_an_edit_and_its_undo(page: ChartsPage) -> None:
    line = next(row for row in page.document.state.rows(BudgetLine) if row.amount)
    before = page.cards["by_year"].chart
    page.workspace.perform("edit:budget_line", lambda tx: tx.update(line, amount=(line.amount or 0) + 100))
    assert page.cards["by_year"].chart != before
    page.document.undo()
    assert page.cards["by_year"].chart == before


def test_a_filter_on_what_is_deleted_falls_away(page: ChartsPage) -> None:
    package = page.document.state.rows(Package)[0]
    page.part = page.part._replace(package="gone")
    page.refresh()
    assert page.filters["package"].currentIndex() == 0
    assert page.part.package != "gone"
    assert package.id in [page.filters["package"].itemData(n) for n in range(page.filters["package"].count())]


def test_what_is_shown_goes_to_the_clipboard_as_a_picture(page: ChartsPage) -> None:
    page.copy_picture()
    picture = QApplication.clipboard().image()
    assert (picture.width(), picture.height()) == (page.grid_side.width(), page.grid_side.height())


def test_the_chart_shown_alone_is_what_is_printed_of_the_part_that_is_shown(page: ChartsPage) -> None:
    page.show_chart("by_package")
    whole = page.figure()
    assert not whole.is_empty
    page.part = page.part._replace(package=page.document.state.rows(Package)[0].id)
    assert page.figure() != whole


def test_charts_are_told_in_words(page: ChartsPage) -> None:
    card = page.cards["by_year"]
    assert card.accessibleName() == "Costs by year and category"
    assert "Staff costs: 2020 271 k€" in plain(card.accessibleDescription())


def test_what_is_shown_is_kept_when_the_window_is_laid_out_anew(qtbot: QtBot, example: Workspace) -> None:
    first = shown(qtbot, example)
    first.show_chart("funding_shares")
    press(Key.Key_G, Mod.ControlModifier | Mod.ShiftModifier)
    again = shown(qtbot, example)
    assert again.cards["funding_shares"].view.isVisible()
    assert not again.cards["by_year"].isVisible()


def test_an_empty_plan_says_what_is_missing(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert all(card.missing.isVisible() for card in page.cards.values())


def test_pyqtgraph_is_not_loaded_before_a_chart_is_shown() -> None:
    code = "import soteplan.views.budget, soteplan.views.budget_pages.effects, sys; print('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_charts_go_with_their_window_and_come_back_in_another_theme(qtbot: QtBot, program: Program) -> None:
    window = program.open_session(example_session("paijat-hame", "en"))
    window.resize(1366, 768)
    window.show()
    window.open_tab("budget")
    qtbot.waitUntil(lambda: window.inspector.row is not None)  # the row of the first cell
    window.tab.show_view("charts")
    program.settle()
    window.look.set(theme="dark")
    program.settle()
    assert window.tab.findChild(ChartCard) is not None
    window.look.set(presenting=True)
    program.settle()
    assert isinstance(window.tab.findChild(ChartsPage), ChartsPage)


def test_every_name_under_a_narrow_chart_is_whole_on_two_lines(qtbot: QtBot, example: Workspace) -> None:
    card = shown(qtbot, example, 800).cards["by_package"]
    names = [name for _, name in card.plot.getAxis("bottom")._tickLevels[0]]
    assert len(names) == len(card.chart.places)
    assert "\n" in names[-1]
    assert not any("…" in name for name in names)
