"""The page of the effects, used by keyboard and mouse."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from soteplan.app import Program, example_session
from soteplan.domain.effects import Assumption, BenefitEstimate, Effect, Trajectory, Variant
from soteplan.domain.entities import ENTITIES
from soteplan.domain.plan import KeyFigure
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState, values_of
from soteplan.domain.text import LONGEST_SHOWN
from soteplan.domain.variants import Change
from soteplan.models.benefit_table import BENEFIT, COST, KIND, NET, PRINTED, TITLE
from soteplan.models.path_table import EFFECT, GROWTH, PROGRAMME
from soteplan.store.transaction import Transaction
from soteplan.views.budget import BudgetTab
from soteplan.views.budget_pages.effects import EffectsPage
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, press, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier
M = 100_000_000  # cents in a million


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1046, height: int = 680) -> EffectsPage:
    tab = BudgetTab(workspace)
    page = tab.show_page("effects")
    assert isinstance(page, EffectsPage)
    for model in (page.benefits, *page.models.values()):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    qtbot.addWidget(tab)
    tab.resize(width, height)
    tab.show()
    qtbot.waitExposed(tab)
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


@pytest.fixture
def page(qtbot: QtBot, example: Workspace) -> EffectsPage:
    return shown(qtbot, example)


def cell(page: EffectsPage, row: int, column: int) -> str:
    return str(page.benefits.index(row, column).data() or "").replace("\u00a0", " ")


def kinds(page: EffectsPage) -> list[str]:
    return [page.benefits.index(row, 0).data(KIND) for row in range(page.benefits.rowCount())]


def everything(state: PlanState, but: str) -> dict[str, Any]:
    """All rows of all other tables."""
    return {
        name: {row.id: values_of(row) for row in state.rows(spec.row_type)}
        for name, spec in ENTITIES.items()
        if name != but
    }


def go_to(page: EffectsPage, row: int, column: int) -> None:
    page.register.setCurrentIndex(page.benefits.index(row, column))
    page.register.setFocus()


def test_computed_and_printed_totals_stand_together_with_their_differences(page: EffectsPage) -> None:
    assert kinds(page) == ["estimate"] * 4 + ["printed_total", "sum", "difference"]
    assert [cell(page, 4, column) for column in (BENEFIT, COST, PRINTED)] == ["31.0 M€", "−6.0 M€", "25.0 M€"]
    assert [cell(page, 5, column) for column in (BENEFIT, COST, NET)] == ["31.0 M€", "−5.9 M€", "25.1 M€"]
    assert [cell(page, 6, column) for column in (BENEFIT, COST, PRINTED)] == ["", "−0.1 M€", "−0.1 M€"]


def test_a_difference_is_explained_with_its_reason(page: EffectsPage) -> None:
    go_to(page, 4, COST)
    told = page.explained.text().replace("\u00a0", " ")
    assert told.startswith("Printed −6.0 M€, computed −5.9 M€: difference −0.1 M€")
    assert "rounded rows" in told


def test_a_sum_is_explained_by_its_rows_and_a_net_effect_by_its_parts(page: EffectsPage) -> None:
    go_to(page, 5, COST)
    assert page.explained.text().replace("\u00a0", " ") == "−1.7 M€ − 3.0 M€ − 1.0 M€ − 0.2 M€ = −5.9 M€"
    go_to(page, 0, NET)
    assert page.explained.text().replace("\u00a0", " ") == "6.1 M€ − 1.7 M€ = 4.4 M€"


def test_an_amount_typed_in_millions_changes_the_sums_at_once(page: EffectsPage) -> None:
    go_to(page, 0, BENEFIT)
    press(Key.Key_F2)
    type_text("7,1 M€")
    press(Key.Key_Return)
    assert page.benefits.row_at(page.benefits.index(0, 0)).benefit == 71 * M // 10
    assert (cell(page, 0, NET), cell(page, 5, NET)) == ("5.4 M€", "26.1 M€")


def test_computed_rows_are_not_typed_into(page: EffectsPage) -> None:
    go_to(page, 5, BENEFIT)
    press(Key.Key_F2)
    assert page.register.state() is not page.register.State.EditingState
    assert page.current_rows() == []


def test_enter_adds_an_estimate_over_the_same_years(page: EffectsPage) -> None:
    go_to(page, 3, TITLE)
    press(Key.Key_Return)
    type_text("Premises")
    press(Key.Key_Return)
    estimates = [row for row in page.document.state.rows(BenefitEstimate) if row.kind == "estimate"]
    assert [(row.title, row.start_year, row.end_year) for row in estimates][-1] == ("Premises", 2020, 2024)
    page.document.undo()
    page.document.undo()
    assert kinds(page) == ["estimate"] * 4 + ["printed_total", "sum", "difference"]


def test_an_assumption_is_added_named_moved_and_deleted_by_keys(page: EffectsPage) -> None:
    view = page.lists["assumption"]
    view.setCurrentIndex(page.models["assumption"].index(6, 0))
    view.setFocus()
    press(Key.Key_Return)
    type_text("Premises get cheaper")
    press(Key.Key_Return)
    titles = [row.title for row in page.document.state.rows(Assumption)]
    assert titles[-1] == "Premises get cheaper"
    press(Key.Key_Up, Mod.AltModifier)
    assert [row.title for row in page.document.state.rows(Assumption)][-2] == "Premises get cheaper"
    words = answer(yes=True)
    press(Key.Key_Delete)
    left = [row.title for row in page.document.state.rows(Assumption)]
    assert left == titles[:-1] or words  # asked only where something else goes with it
    assert "Premises get cheaper" not in left


def test_an_effect_is_added_to_the_package_of_the_one_before(page: EffectsPage) -> None:
    QTest.mouseClick(page.switches["effect"], Qt.MouseButton.LeftButton)
    view = page.lists["effect"]
    view.setCurrentIndex(page.models["effect"].index(0, 1))
    view.setFocus()
    first = view.current_row()
    press(Key.Key_Return)
    type_text("Clients find the way")
    press(Key.Key_Return)
    made = next(row for row in page.document.state.rows(Effect) if row.title == "Clients find the way")
    assert made.package_id == first.package_id
    assert page.models["effect"].row_at(page.models["effect"].index(1, 0)).id == made.id


def test_the_first_effect_of_a_package_names_it_for_all(page: EffectsPage) -> None:
    table = page.models["effect"]
    shown = [table.index(row, 0).data() for row in range(table.rowCount())]
    assert [code for code in shown if code] == ["TPK1", "TPK2", "TPK3", "TPK4"]
    assert table.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Package: TPK1"


def test_costs_by_year_are_typed_and_the_effect_follows(page: EffectsPage) -> None:
    QTest.mouseClick(page.switches["trajectory"], Qt.MouseButton.LeftButton)
    table, view = page.models["trajectory"], page.lists["trajectory"]
    assert [table.index(row, 0).data() for row in range(table.rowCount())] == [str(y) for y in range(2020, 2025)]
    view.setFocus()
    for column, text in ((GROWTH, "700 M€"), (PROGRAMME, "690 M€")):
        view.setCurrentIndex(table.index(1, column))
        press(Key.Key_F2)
        type_text(text)
        press(Key.Key_Return)
    assert table.index(1, EFFECT).data().replace("\u00a0", " ") == "−10.0 M€"
    assert len(page.document.state.table(Trajectory)) == 2
    view.setCurrentIndex(table.index(1, GROWTH))
    answer(yes=True)
    press(Key.Key_Delete)
    assert not page.document.state.table(Trajectory)


def test_a_refused_cost_leaves_no_trace(page: EffectsPage) -> None:
    table = page.models["trajectory"]
    refused: list[object] = []
    table.refused.connect(refused.append)
    assert not table.setData(table.index(0, GROWTH), "many")
    assert refused
    assert not page.document.state.table(Trajectory)


def test_arrow_keys_on_a_slider_suppose_and_the_outcome_stands_beside_the_plan(page: EffectsPage) -> None:
    before = everything(page.document.state, "")
    slider = page.what_if.sliders["benefit"]
    slider.setFocus()
    for _ in range(4):
        press(Key.Key_Left)
    assert page.what_if.change == Change(benefit=-2_000)
    assert kinds(page)[-1] == "supposed"
    assert cell(page, 7, NET) == "18.9 M€"
    row = [page.what_if.values["net", place].text().replace("\u00a0", " ") for place in range(3)]
    assert row == ["25.1 M€", "18.9 M€", "−6.2 M€"]
    assert everything(page.document.state, "") == before
    assert not page.document.undo_stack.canUndo()


def test_a_slider_is_dragged_with_the_mouse(page: EffectsPage) -> None:
    slider: QSlider = page.what_if.sliders["delay"]
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.style().pixelMetric(
        slider.style().PixelMetric.PM_SliderLength) // 2, middle))  # fmt: skip
    QTest.mouseMove(slider, QPoint(slider.width() - 2, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, middle))
    assert page.what_if.change.delay == slider.maximum()
    assert "come after 2024" in page.what_if.told.text()


def test_a_field_takes_what_the_slider_has_no_room_for(page: EffectsPage) -> None:
    field = page.what_if.fields["cost"]
    field.setFocus()
    field.selectAll()
    type_text("250")
    press(Key.Key_Return)
    assert page.what_if.change == Change(cost=25_000)
    assert page.what_if.sliders["cost"].value() == 100


def test_saving_adds_a_variant_and_nothing_else(page: EffectsPage) -> None:
    before = everything(page.document.state, "variant")
    page.what_if.sliders["delay"].setFocus()
    press(Key.Key_Right)
    page.what_if.title.setFocus()
    type_text("A year late")
    press(Key.Key_Return)
    (variant,) = page.document.state.rows(Variant)
    assert (variant.title, variant.benefit_change, variant.delay, variant.cost_change) == ("A year late", 0, 1, 0)
    assert everything(page.document.state, "variant") == before
    texts = [page.models["variant"].index(0, column).data().replace("\u00a0", " ") for column in (4, 5, 6)]
    assert texts == ["18.9 M€", "−6.2 M€", "9.45 M€"]


def test_without_a_name_a_variant_is_called_by_what_changes(page: EffectsPage) -> None:
    page.what_if.choose(Change(-1_000, 2, 500))
    page.what_if.save.click()
    (variant,) = page.document.state.rows(Variant)
    assert variant.title.replace("\u00a0", " ") == "Benefits −10 %, 2 years later, costs +5 %"


def test_nothing_can_be_saved_while_nothing_is_supposed(page: EffectsPage) -> None:
    assert not page.what_if.save.isEnabled()
    page.what_if.choose(Change(delay=1))
    page.what_if.reset.click()
    assert not page.what_if.save.isEnabled()
    assert kinds(page)[-1] == "difference"


def test_going_to_a_saved_variant_supposes_it_again_and_it_can_be_deleted(page: EffectsPage) -> None:
    for change in (Change(-1_000), Change(delay=1)):
        page.what_if.choose(change)
        page.what_if.save.click()
    view = page.lists["variant"]
    view.setFocus()
    press(Key.Key_Up)
    assert page.what_if.change == Change(-1_000)
    answer(yes=True)
    press(Key.Key_Delete)
    assert [row.delay for row in page.document.state.rows(Variant)] == [1]


def test_statements_stand_with_how_they_are_made_and_what_is_stated(page: EffectsPage) -> None:
    words = [link.words.replace("\u00a0", " ") for link in page.side.follows.links]
    net = next(text for text in words if "Net effect reached with the grant" in text)
    assert net.startswith("12.55 M€")
    assert "25.1 M€ × 2.95 M€ / 5.9 M€" in net
    assert "✓ Stated: 12.5 M€" in net
    programme = next(text for text in words if "Net effect of the programme" in text)
    assert "Stated: 87.0 M€" in programme or "Stated: 87 M€" in programme


def test_a_statement_leads_to_the_key_figure_that_states_it(page: EffectsPage) -> None:
    selected: list[tuple[str, str]] = []
    page.workspace.selected.connect(lambda table, row_id: selected.append((table, row_id)))
    page.side.follows.links[0].setFocus()
    press(Key.Key_Space)
    assert selected[-1][0] == "key_figure"


def test_rows_are_gone_to_wherever_they_stand(page: EffectsPage) -> None:
    for table in ("benefit_estimate", "assumption", "effect"):
        row: Any = page.document.state.rows(ENTITIES[table].row_type)[2]
        assert page.show_row(table, row.id)
        assert page.current_rows() == [row]
    assert not page.show_row("goal", "nothing")


def test_text_is_found_in_the_table_that_has_the_keyboard(page: EffectsPage) -> None:
    page.open_find()
    type_text("guidance")
    assert "guidance" in page.register.current_row().title
    press(Key.Key_Escape)
    assert page.register.hasFocus()


def test_an_empty_plan_says_what_belongs_here_and_takes_the_first_row(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert page.pages.currentWidget() is page.empty
    page.empty.button.click()
    assert len(page.document.state.rows(BenefitEstimate)) == 1
    assert page.pages.currentIndex() == 0


def test_a_plan_that_is_read_only_can_be_supposed_but_not_saved(qtbot: QtBot, example: Workspace) -> None:
    example.document.session.store.read_only = "locked_elsewhere"
    page = shown(qtbot, example)
    page.what_if.choose(Change(delay=1))
    assert not page.what_if.save.isEnabled()
    assert kinds(page)[-1] == "supposed"


def test_where_there_is_little_width_what_if_stands_among_the_lists(qtbot: QtBot, example: Workspace) -> None:
    page = shown(qtbot, example, width=800)
    assert page.switches["side"].isVisible()
    assert page.stack.currentWidget() is page.side
    page.window().resize(1300, 700)
    assert page.switches["side"].isHidden()
    assert page.splitter.indexOf(page.side) == 1
    assert page.side.isVisible()


def test_what_is_supposed_stays_when_the_window_is_laid_out_anew(qtbot: QtBot, example: Workspace) -> None:
    shown(qtbot, example).what_if.choose(Change(delay=2))
    again = shown(qtbot, example)
    assert again.what_if.change == Change(delay=2)
    assert kinds(again)[-1] == "supposed"


@pytest.mark.parametrize("text", ["Ä" * 100_000, "saving " * 15_000], ids=["letters", "words"])
def test_of_long_texts_the_beginning_is_shown(qtbot: QtBot, example: Workspace, text: str) -> None:
    def write(tx: Transaction) -> None:
        for row_type in (BenefitEstimate, Assumption, Effect, Package, KeyFigure):
            tx.update(tx.state.rows(row_type)[0], title=text)
        tx.add(Variant, title=text, delay=1)

    example.document.perform("t", write)
    page = shown(qtbot, example)
    for model in (page.benefits, *page.models.values()):
        cells = (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
        assert all(len(str(index.data() or "")) <= LONGEST_SHOWN for index in cells)


def test_a_finding_leads_to_the_printed_total_it_is_about(program: Program) -> None:
    window = program.open_session(example_session("paijat-hame", "en"))
    window.resize(1366, 768)
    window.show()
    total = next(row for row in window.document.state.rows(BenefitEstimate) if row.kind == "printed_total")
    window.show_row("benefit_estimate", total.id)
    program.settle()
    page = window.tab.findChild(EffectsPage)
    assert page is not None
    assert page.isVisible()
    assert page.current_rows() == [total]
    assert window.inspector.row == total
