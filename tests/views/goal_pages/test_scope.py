"""The scope as a table and a diagram, driven by keys and mouse; what came of it is read from the plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal, ScopeItem
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Package
from soteplan.figures.shapes import Key
from soteplan.models import roles
from soteplan.models.scope_table import BRINGS, CONCERNS, DESCRIPTION, GROUP_END, KIND, ORGANISATION, TITLE
from soteplan.views.goal_pages.scope import SIDE_BY_SIDE, ScopePage
from soteplan.views.goals import GoalsTab
from soteplan.views.pick import PickLine
from soteplan.views.workspace import Workspace
from tests.views.hands import answer, focused, press, type_text

Qk = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1046) -> GoalsTab:
    workspace.kept["goals"] = "scope"
    tab = GoalsTab(workspace)
    qtbot.addWidget(tab)
    QAbstractItemModelTester(page_of(tab).table, QAbstractItemModelTester.FailureReportingMode.Fatal, tab)
    tab.resize(width, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QApplication.processEvents()
    return tab


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> GoalsTab:
    return shown(qtbot, example)


def page_of(tab: GoalsTab) -> ScopePage:
    page = tab.page
    assert isinstance(page, ScopePage)
    return page


def item(tab: GoalsTab, title: str) -> ScopeItem:
    return next(row for row in tab.document.state.rows(ScopeItem) if row.title.startswith(title))


def go(tab: GoalsTab, title: str, column: int = TITLE) -> None:
    page = page_of(tab)
    page.register.setCurrentIndex(page.table.index_of(item(tab, title).id, column))
    page.register.setFocus()


def column_of(tab: GoalsTab, column: int) -> list[str]:
    table = page_of(tab).table
    return [str(table.index(row, column).data()) for row in range(table.rowCount())]


def edit(tab: GoalsTab, title: str, column: int, text: str) -> None:
    """Type over a cell and finish with Enter."""
    go(tab, title, column)
    press(Qk.Key_F2)
    type_text(text)
    press(Qk.Key_Return)
    QApplication.processEvents()


def test_rows_stand_kind_by_kind_under_the_name_of_their_kind(tab: GoalsTab) -> None:
    kinds = column_of(tab, KIND)
    assert [kind for kind in kinds if kind] == ["Dependency", "Related project", "Funding call", "Exclusion"]
    assert kinds.index("Related project") == 5
    spoken = page_of(tab).table.index(1, KIND).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kind: Dependency"


def test_a_row_and_its_card_are_selected_together(tab: GoalsTab) -> None:
    page = page_of(tab)
    go(tab, "HuuMa")
    assert page.canvas.selected == Key("scope_item", item(tab, "HuuMa").id)
    wanted = Key("scope_item", item(tab, "Five-year").id)
    page.canvas.select(wanted)
    place = page.canvas.place_of(wanted)
    assert place is not None
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert tab.current_rows()[0].title == "Five-year change programme"


def test_the_inspector_is_told_what_is_selected(tab: GoalsTab) -> None:
    told: list[tuple[str, str]] = []
    tab.workspace.selected.connect(lambda table, row_id: told.append((table, row_id)))
    go(tab, "HuuMa")
    assert told[-1] == ("scope_item", item(tab, "HuuMa").id)


def test_enter_adds_a_thing_of_the_same_kind_next(tab: GoalsTab) -> None:
    go(tab, "Policy for")
    press(Qk.Key_Return)
    type_text("Law on data")
    press(Qk.Key_Return)
    made = item(tab, "Law on data")
    assert made.kind == "dependency"
    titles = column_of(tab, TITLE)
    assert titles[titles.index("Law on data") - 1] == "Policy for the service network"
    tab.document.undo()
    tab.document.undo()
    assert "Law on data" not in column_of(tab, TITLE)


def test_tab_goes_on_to_the_next_cell_and_writes_what_was_typed(tab: GoalsTab) -> None:
    go(tab, "HuuMa", ORGANISATION)
    press(Qk.Key_Tab)
    assert page_of(tab).register.currentIndex().column() == BRINGS
    press(Qk.Key_F2)
    type_text("experience")
    press(Qk.Key_Tab)
    type_text("clients")
    press(Qk.Key_Return)
    QApplication.processEvents()
    assert (item(tab, "HuuMa").brings, item(tab, "HuuMa").receives) == ("experience", "clients")


def test_the_description_gives_way_where_there_is_no_room(qtbot: QtBot, example: Workspace) -> None:
    tab = shown(qtbot, example, 840)
    register = page_of(tab).register
    assert register.isColumnHidden(DESCRIPTION)
    go(tab, "Five-year", CONCERNS)
    press(Qk.Key_Tab)
    assert (register.currentIndex().row(), register.currentIndex().column()) == (1, KIND)
    press(Qk.Key_Backtab, SHIFT)
    assert (register.currentIndex().row(), register.currentIndex().column()) == (0, CONCERNS)


def test_alt_and_arrows_move_a_row_within_its_kind(tab: GoalsTab) -> None:
    go(tab, "Policy for")
    press(Qk.Key_Up, ALT)
    assert column_of(tab, TITLE)[:2] == ["Policy for the service network", "Five-year change programme"]
    press(Qk.Key_Up, ALT)
    press(Qk.Key_Down, ALT)
    assert column_of(tab, TITLE)[:2] == ["Five-year change programme", "Policy for the service network"]
    assert tab.current_rows()[0].title == "Policy for the service network"


def test_another_kind_moves_the_row_to_its_group(tab: GoalsTab) -> None:
    tab.workspace.perform("edit:scope_item", lambda tx: tx.update(item(tab, "HuuMa"), kind="dependency"))
    titles = column_of(tab, TITLE)
    assert titles.index(item(tab, "HuuMa").title) == 5
    assert column_of(tab, KIND)[6] == "Related project"


def test_delete_takes_a_row_away(tab: GoalsTab) -> None:
    go(tab, "HuuMa")
    words = answer(yes=True)
    press(Qk.Key_Delete)
    assert not any(row.title.startswith("HuuMa") for row in tab.document.state.rows(ScopeItem))
    assert words == []


def test_an_organisation_is_picked_by_some_of_its_letters(tab: GoalsTab) -> None:
    edit(tab, "HuuMa", ORGANISATION, "of lah")
    party = tab.document.state.get(Party, item(tab, "HuuMa").organisation_id)
    assert party is not None
    assert party.title == "City of Lahti"


def test_an_organisation_goes_by_its_short_name_too(tab: GoalsTab) -> None:
    edit(tab, "HuuMa", ORGANISATION, "phhyky")
    party = tab.document.state.get(Party, item(tab, "HuuMa").organisation_id)
    assert party is not None
    assert party.short_name == "PHHYKY"


def test_an_unknown_organisation_is_made_and_one_undo_takes_both_back(tab: GoalsTab) -> None:
    before = len(tab.document.state.table(Party))
    edit(tab, "HuuMa", ORGANISATION, "Terveyden säätiö")
    party = tab.document.state.get(Party, item(tab, "HuuMa").organisation_id)
    assert party is not None
    assert party.title == "Terveyden säätiö"
    tab.document.undo()
    assert len(tab.document.state.table(Party)) == before
    assert item(tab, "HuuMa").organisation_id is None


def test_an_action_is_picked_by_its_code_and_brings_its_package(tab: GoalsTab) -> None:
    edit(tab, "HuuMa", CONCERNS, "tpk4/tp2")
    found = item(tab, "HuuMa")
    action = tab.document.state.get(Action, found.action_id)
    assert action is not None
    assert (action.code, found.package_id) == ("TPK4/TP2", action.package_id)
    assert page_of(tab).table.index_of(found.id, CONCERNS).data() == "TPK4/TP2"


def test_the_arrows_walk_through_what_there_is_to_pick(tab: GoalsTab) -> None:
    go(tab, "HuuMa", CONCERNS)
    press(Qk.Key_F2)
    for _ in range(2):
        press(Qk.Key_Down)
    line = focused()
    assert isinstance(line, PickLine)
    assert line.accessibleDescription().startswith("TPK1/TP1 ")
    press(Qk.Key_Return)
    action = tab.document.state.get(Action, item(tab, "HuuMa").action_id)
    assert action is not None
    assert action.code == "TPK1/TP1"


def test_what_is_picked_now_is_marked_when_the_list_opens(tab: GoalsTab) -> None:
    go(tab, "Fit with", CONCERNS)
    press(Qk.Key_F2)
    press(Qk.Key_Down)
    assert focused().accessibleDescription().startswith("TPK3/TP2 ")


def test_a_click_on_a_match_picks_it(tab: GoalsTab) -> None:
    go(tab, "HuuMa", CONCERNS)
    press(Qk.Key_F2)
    type_text("TPK2")
    line = focused()
    assert isinstance(line, PickLine)
    place = line.list.visualItemRect(line.list.item(0)).center()
    QTest.mouseClick(line.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    QApplication.processEvents()
    package = tab.document.state.get(Package, item(tab, "HuuMa").package_id)
    assert package is not None
    assert (package.code, item(tab, "HuuMa").action_id) == ("TPK2", None)


def test_an_emptied_cell_points_to_nothing(tab: GoalsTab) -> None:
    go(tab, "Fit with", CONCERNS)
    press(Qk.Key_F2)
    press(Qk.Key_Backspace)
    press(Qk.Key_Return)
    QApplication.processEvents()
    assert (item(tab, "Fit with").package_id, item(tab, "Fit with").action_id) == (None, None)


def test_what_names_no_action_is_refused(tab: GoalsTab) -> None:
    told: list[str] = []
    tab.workspace.refused.connect(lambda refusal: told.append(refusal.code))
    edit(tab, "Fit with", CONCERNS, "no such thing")
    assert told == ["not_a_choice"]
    assert item(tab, "Fit with").action_id is not None


def test_escape_leaves_the_cell_as_it_was(tab: GoalsTab) -> None:
    before = item(tab, "Fit with")
    go(tab, "Fit with", ORGANISATION)
    press(Qk.Key_F2)
    type_text("lahti")
    press(Qk.Key_Escape)
    QApplication.processEvents()
    assert item(tab, "Fit with") == before


def test_the_menu_adds_a_thing_of_any_kind(tab: GoalsTab) -> None:
    page = page_of(tab)
    go(tab, "HuuMa")
    page.kinds.actions()[-1].trigger()
    type_text("Something else")
    press(Qk.Key_Return)
    assert item(tab, "Something else").kind == "exclusion"
    assert column_of(tab, TITLE)[-1] == "Something else"


def test_find_goes_to_the_row_that_holds_the_text(tab: GoalsTab) -> None:
    page = page_of(tab)
    assert page.find_text("joint customer", 0)
    assert tab.current_rows()[0].title == "PATA customer service centre"
    assert page.find_text("pata", 1)
    assert not page.find_text("nowhere to be found", 1)


def test_a_row_asked_for_is_shown(tab: GoalsTab) -> None:
    assert tab.show_row("scope_item", item(tab, "HuuMa").id)
    assert tab.current_rows()[0].id == item(tab, "HuuMa").id
    assert not page_of(tab).show_row("scope_item", "nothing")


def test_the_diagram_stands_beside_the_table_where_both_have_room(qtbot: QtBot, example: Workspace) -> None:
    tab = shown(qtbot, example, SIDE_BY_SIDE + 100)
    assert page_of(tab).splitter.orientation() is Qt.Orientation.Horizontal
    tab.resize(1000, 640)
    QApplication.processEvents()
    assert page_of(tab).splitter.orientation() is Qt.Orientation.Vertical


def test_the_diagram_follows_the_plan(tab: GoalsTab) -> None:
    edit(tab, "HuuMa", BRINGS, "lessons learnt")
    assert "lessons learnt" in " ".join(target.text for target in page_of(tab).figure().targets())


def test_an_empty_scope_offers_the_first_step(qtbot: QtBot, workspace: Workspace) -> None:
    tab = shown(qtbot, workspace)
    page = page_of(tab)
    assert page.drawing.currentWidget() is page.empty
    assert tab.pages.currentIndex() == 0
    press(Qk.Key_Space)
    type_text("A neighbour")
    press(Qk.Key_Return)
    assert item(tab, "A neighbour").kind == "parallel_project"
    assert page.drawing.currentWidget() is page.splitter
    tab.document.undo()
    tab.document.undo()
    assert page.drawing.currentWidget() is page.empty


def test_an_undo_shows_what_it_brought_back(tab: GoalsTab) -> None:
    go(tab, "HuuMa")
    press(Qk.Key_Delete)
    go(tab, "Five-year")
    tab.document.undo()
    assert tab.current_rows()[0].title.startswith("HuuMa")


def test_the_filter_for_a_goal_leaves_what_has_to_do_with_it(tab: GoalsTab) -> None:
    lens, table = tab.workspace.lens, page_of(tab).table
    goals = [row for row in tab.document.state.rows(Goal) if row.tree == "benefit"]
    lens.set_goal(goals[0].id)
    kept = [row for row in tab.document.state.rows(ScopeItem) if lens.keeps_row(row)]
    assert 0 < len(kept) < 26
    assert table.rowCount() == len(kept)
    press(Qk.Key_Return)
    type_text("Added meanwhile")
    press(Qk.Key_Return)
    assert "Added meanwhile" in column_of(tab, TITLE)
    hidden = next(row for row in tab.document.state.rows(ScopeItem) if not lens.keeps_row(row))
    assert tab.show_row("scope_item", hidden.id)
    assert tab.current_rows()[0].id == hidden.id
    lens.clear()
    assert table.rowCount() == 27
    assert tab.current_rows()[0].id == hidden.id


def test_the_last_row_of_a_kind_has_a_line_under_it_and_no_head_over_it(tab: GoalsTab) -> None:
    table = page_of(tab).table
    rows = [table.index(row, TITLE) for row in range(table.rowCount())]
    assert any(index.data(GROUP_END) for index in rows)
    assert not any(index.data(roles.GROUP) for index in rows)
