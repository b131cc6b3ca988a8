"""The Risks tab, used by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from soteplan.domain.risks import Risk, RiskResponse, RiskStep
from soteplan.domain.schedule import Phase
from soteplan.models import roles
from soteplan.models.risk_table import RESPONSE_TITLE, TITLE
from soteplan.operations import deleting
from soteplan.store.transaction import Transaction
from soteplan.views.risk_pages.register import REGISTER_WIDTH, RegisterPage
from soteplan.views.risks import RisksTab
from soteplan.views.workspace import Workspace
from tests.views.hands import focused, press, type_text
from tests.views.risk_pages.register_hands import codes, enter, go, responses, risk, shown

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> RegisterPage:
    return shown(qtbot, example)


def test_the_register_shows_scores_with_a_sign_of_their_level(tab: RegisterPage) -> None:
    row = tab.table.index_of(risk(tab, "R5").id).row()
    texts = {
        name: tab.table.index(row, tab.table.column_of(name)).data() for name in ("score", "residual", "responses")
    }
    assert texts == {"score": "20 ■", "residual": "9 ▲", "responses": "2"}
    spoken = tab.table.index(row, tab.table.column_of("score")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Inherent risk: 20, High"


def test_the_head_of_a_computed_column_gives_its_full_name(tab: RegisterPage) -> None:
    tips = [
        tab.table.headerData(tab.table.column_of(name), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        for name in ("score", "residual", "responses")
    ]
    assert tips == ["Inherent risk", "Residual risk", "Number of responses"]


def test_a_score_tells_what_its_step_means(tab: RegisterPage) -> None:
    def add_step(tx: Transaction) -> None:
        tx.add(RiskStep, side="impact", step=4, title="Grave", description="The project stops", money=5_000_000)

    tab.document.perform("add:risk_step", add_step)
    first = tab.table.index_of(risk(tab, "R1").id, tab.table.column_of("impact"))
    told = str(first.data(roles.TOOL_TIP)).splitlines()
    assert told == ["Impact 4: Grave", "The project stops", "from 50\u00a0000 €"]
    assert "Probability 4: Likely" in str(first.siblingAtColumn(first.column() - 1).data(roles.TOOL_TIP))


def test_digits_plus_and_minus_score_a_risk(tab: RegisterPage) -> None:
    go(tab, "R1", "probability")
    type_text("2")
    assert risk(tab, "R1").probability == 2
    type_text("++-")
    assert risk(tab, "R1").probability == 3
    assert focused() is tab.register
    go(tab, "R1", "residual_impact")
    type_text("1")
    assert risk(tab, "R1").residual_impact == 1
    tab.document.undo()
    assert risk(tab, "R1").residual_impact == 3


def test_a_score_beyond_the_scale_is_refused(tab: RegisterPage) -> None:
    told: list[str] = []
    tab.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    go(tab, "R1", "impact")
    type_text("9")
    assert told == ["out_of_range"]
    assert risk(tab, "R1").impact == 4


def test_risks_are_written_by_keyboard(qtbot: QtBot, workspace: Workspace) -> None:
    tab = shown(qtbot, workspace)
    assert tab.pages.currentIndex() == 1
    press(Key.Key_Return)
    QTest.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton) if not tab.table.rowCount() else None
    type_text("Henkilöstö väsyy")
    enter()
    press(Key.Key_Return)
    type_text("Toinen riski")
    enter()
    assert [(row.code, row.title) for row in tab.document.state.rows(Risk)] == [
        ("R1", "Henkilöstö väsyy"),
        ("R2", "Toinen riski"),
    ]
    press(Key.Key_Up, Mod.AltModifier)
    assert codes(tab) == ["R2", "R1"]
    assert tab.register.current_row().code == "R2"
    press(Key.Key_Delete)
    assert codes(tab) == ["R1"]
    assert tab.register.current_row().code == "R1"
    tab.document.undo()
    assert codes(tab) == ["R2", "R1"]


def test_responses_are_written_under_the_current_risk(tab: RegisterPage) -> None:
    go(tab, "R2")
    before = responses(tab, "R2")
    press(Key.Key_Return, Mod.ControlModifier)
    type_text("Seurataan jonoja")
    enter()
    press(Key.Key_Return)
    type_text("Toinen keino")
    enter()
    assert responses(tab, "R2") == [*before, "Seurataan jonoja", "Toinen keino"]
    press(Key.Key_Delete)
    assert responses(tab, "R2") == [*before, "Seurataan jonoja"]
    assert tab.responses.current_row().title == "Seurataan jonoja"
    press(Key.Key_Up, Mod.AltModifier)
    assert responses(tab, "R2")[-1] == before[-1]


def test_a_risk_without_responses_says_how_the_first_is_added(tab: RegisterPage) -> None:
    rows = tab.document.state.where(RiskResponse, "risk_id", risk(tab, "R1").id)
    assert not tab.responses.accessibleDescription()
    tab.document.perform("delete:risk_response", lambda tx: deleting.delete(tx, rows))
    assert "Ctrl+Enter" in tab.responses.hint
    assert tab.responses.accessibleDescription() == tab.responses.hint
    go(tab, "R2")
    assert not tab.responses.accessibleDescription()


def test_a_response_that_is_a_phase_shows_its_date_and_state(tab: RegisterPage) -> None:
    go(tab, "R2")
    row = tab.document.state.where(RiskResponse, "risk_id", risk(tab, "R2").id)[0]
    place = [column.key for column in tab.responses_table.cells.columns]
    tab.responses.setFocus()
    tab.responses.setCurrentIndex(tab.responses_table.index_of(row.id, place.index("phase_id")))
    press(Key.Key_F2)
    QTest.keyClick(focused(), Key.Key_Down)
    QApplication.processEvents()
    answer = tab.document.state.get(RiskResponse, row.id)
    assert answer is not None
    assert answer.phase_id
    phase = tab.document.state.get(Phase, answer.phase_id)
    assert phase is not None
    language = tab.language
    cells = [tab.responses_table.index_of(row.id, place.index(name)) for name in ("due_date", "state")]
    shown = language.date(phase.end_date), language.choice("phase", "state", phase.state)
    assert tuple(cell.data() for cell in cells) == shown
    editable = Qt.ItemFlag.ItemIsEditable
    assert [bool(cell.flags() & editable) for cell in cells] == [True, False]


def test_strategies_are_offered_by_kind(tab: RegisterPage) -> None:
    go(tab, "R1", "strategy")
    press(Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    assert [box.itemData(place) for place in range(box.count())] == ["avoid", "reduce", "share", "accept"]


def test_deleting_a_risk_with_responses_asks_first(monkeypatch: pytest.MonkeyPatch, tab: RegisterPage) -> None:
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    go(tab, "R1")
    press(Key.Key_Delete)
    assert "Responses (3)" in asked[0]
    assert "R1" not in codes(tab)
    assert tab.register.current_row().code == "R2"


def test_the_filter_finds_words_anywhere_in_a_risk(tab: RegisterPage) -> None:
    go(tab, "R4")
    tab.open_find()
    type_text("pandemic")
    assert codes(tab) == ["R5"]
    assert tab.counted.text() == "1 of 5"
    press(Key.Key_Return)
    assert focused() is tab.register
    assert tab.register.current_row().code == "R5"
    tab.open_find()
    press(Key.Key_Escape)
    assert len(codes(tab)) == 5
    assert tab.counted.text() == ""


def test_a_click_on_a_header_sorts_up_down_and_back(tab: RegisterPage) -> None:
    go(tab, "R3")
    header = tab.register.horizontalHeader()
    column = tab.table.column_of("score")
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Mod.NoModifier, place)
        orders.append(codes(tab))
    assert orders[0][-1] == "R5"
    assert orders[1][0] == "R5"
    assert orders[2] == ["R1", "R2", "R3", "R4", "R5"]
    assert tab.register.current_row().code == "R3"
    go(tab, "R3", "score")
    press(Key.Key_O, Mod.ControlModifier | Mod.ShiftModifier)
    assert codes(tab) == orders[0]


def test_tab_walks_the_cells(tab: RegisterPage) -> None:
    go(tab, "R1")
    press(Key.Key_Tab)
    assert tab.register.currentIndex().column() == TITLE + 1
    press(Key.Key_Backtab)
    assert tab.register.currentIndex().column() == TITLE
    header = tab.register.horizontalHeader()
    for _ in range(header.count() - header.hiddenSectionCount() - 1):
        press(Key.Key_Tab)
        assert not header.isSectionHidden(tab.register.currentIndex().column())
    assert tab.register.currentIndex().data() == "R2", "after the last one that is seen comes the next row"


def test_a_response_is_gone_to_from_elsewhere(tab: RegisterPage) -> None:
    tab.filter_line.setText("pandemic")
    response = tab.document.state.where(RiskResponse, "risk_id", risk(tab, "R3").id)[0]
    assert tab.show_row("risk_response", response.id)
    assert tab.register.current_row().code == "R3"
    assert tab.responses.currentIndex().siblingAtColumn(RESPONSE_TITLE).data() == response.title
    assert not tab.show_row("risk", "gone")


def test_the_register_is_not_squeezed(qtbot: QtBot, example: Workspace) -> None:
    tab = shown(qtbot, example)
    assert tab.register.width() >= tab.look.px(REGISTER_WIDTH)
    assert tab.matrix.isVisible()
    assert tab.matrix.accessibleDescription()
    assert tab.register.accessibleName()


def test_rows_stand_in_groups_under_their_heads(tab: RegisterPage) -> None:
    tab.showing.choose_group("level")
    heads = [str(tab.table.index(row, 0).data(roles.GROUP)) for row in range(tab.table.rowCount())]
    assert [head for head in heads if head]
    assert sum(int(head.rsplit("(")[1].rstrip(")")) for head in heads if head) == tab.table.rowCount()
    first, second = (tab.register.verticalHeader().sectionSize(row) for row in (0, 1))
    assert first > second or heads[1]
    go(tab, "R1", "probability")
    type_text("1")
    assert risk(tab, "R1").probability == 1, "rows of groups are edited as ever"
    tab.document.undo()
    tab.showing.choose_group("")
    assert not any(tab.table.index(row, 0).data(roles.GROUP) for row in range(tab.table.rowCount()))
    assert codes(tab) == ["R1", "R2", "R3", "R4", "R5"]


def test_heads_stay_over_their_groups_when_rows_are_sorted_and_scored(tab: RegisterPage) -> None:
    tab.showing.choose_group("level")
    tab.sorting.sort_by(tab.table.column_of("title"))
    tab.sorting.sort_by(tab.table.column_of("title"))
    go(tab, "R1", "residual_probability")
    type_text("1")
    QApplication.processEvents()
    rows, count = tab.register.verticalHeader(), tab.table.rowCount()
    heads = [bool(tab.table.index(row, 0).data(roles.GROUP)) for row in range(count)]
    low = min(rows.sectionSize(row) for row in range(count))
    assert heads == [rows.sectionSize(row) > low for row in range(count)]


def test_filters_of_several_kinds_hold_together_and_are_cleared_in_one_click(tab: RegisterPage) -> None:
    strategy = risk(tab, "R1").strategy
    tab.showing.want("strategy", strategy)
    shown = codes(tab)
    assert shown == [row.code for row in tab.document.state.rows(Risk) if row.strategy == strategy]
    QApplication.processEvents()
    assert tab.showing.chip.isVisible()
    tab.showing.want("category", "legal")
    assert codes(tab) == [code for code in shown if risk(tab, code).category == "legal"]
    QApplication.processEvents()
    drawn = {target.key.row_id for target in tab.matrix.figure.targets()}
    assert drawn <= {risk(tab, code).id for code in codes(tab)}, "the matrix shows the same risks"
    QTest.mouseClick(tab.showing.chip, Qt.MouseButton.LeftButton)
    assert codes(tab) == ["R1", "R2", "R3", "R4", "R5"]
    QApplication.processEvents()
    assert not tab.showing.chip.isVisible()
    tab.showing.want("strategy", strategy)
    tab.tab.show_page("scale")
    QApplication.processEvents()
    assert not tab.showing.chip.isVisible(), "its tools go with the page"


def test_the_menus_of_groups_and_filters_name_every_dimension(tab: RegisterPage) -> None:
    groups, filters = tab.showing.groups_menu(), tab.showing.filters_menu()
    assert [action.text() for action in groups.actions()][:2] == ["No groups", "Level"]
    groups.actions()[1].trigger()
    assert tab.showing.by == "level"
    kinds = filters.actions()[1].menu()
    assert isinstance(kinds, QMenu)
    assert [action.text() for action in kinds.actions()] == ["Threat"]
    kinds.actions()[0].trigger()
    assert tab.showing.wanted == {"kind": {"threat"}}
    for menu in (groups, filters):
        menu.deleteLater()


def test_columns_are_chosen_and_kept(tab: RegisterPage) -> None:
    columns = tab.register.columns
    assert columns is not None
    assert not columns.is_shown("cause")
    columns.show_column("cause", shown=True)
    assert columns.is_shown("cause")
    again = RisksTab(tab.workspace).page
    assert isinstance(again, RegisterPage)
    assert again.register.columns is not None
    assert again.register.columns.is_shown("cause")
    again.tab.close()
