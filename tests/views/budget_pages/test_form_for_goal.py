"""The budget for one goal: sums of the packages that serve, which nobody can type over, and each by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import BudgetLine
from soteplan.domain.budget_sums import ALL
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.schedule import Package
from soteplan.operations import deleting
from soteplan.views.budget_pages.form import FormPage
from soteplan.views.workspace import Workspace
from tests.views.budget_pages.test_form import category, enter, go, shown
from tests.views.hands import press, type_text

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> FormPage:
    return shown(qtbot, example)


def set_goal(tab: FormPage, code: str = "3", tree: str = "benefit") -> Goal:
    goal = next(goal for goal in tab.document.state.where(Goal, "tree", tree) if goal.code == code)
    tab.workspace.lens.set_goal(goal.id)
    QApplication.processEvents()
    return goal


def clear(tab: FormPage) -> None:
    tab.workspace.lens.clear()
    QApplication.processEvents()


def choices(tab: FormPage) -> list[str]:
    return [tab.packages.itemText(number) for number in range(tab.packages.count())]


def total(tab: FormPage) -> int | None:
    found = tab.table.live.view.cells.get((ALL, ALL))
    return found.amount if found else None


def all_lines(tab: FormPage) -> list[BudgetLine]:
    return tab.document.state.rows(BudgetLine)


def test_the_form_adds_up_the_packages_that_serve(tab: FormPage) -> None:
    whole, rows = total(tab), tab.table.rowCount()
    set_goal(tab)
    assert total(tab) == tab.workspace.lens.money.planned == 147_700_000
    assert choices(tab)[0] == "All that serve the goal"
    assert len(choices(tab)) == 3
    clear(tab)
    assert (total(tab), tab.table.rowCount()) == (whole, rows)
    assert choices(tab)[0] == "All work packages"


def test_it_says_what_is_added_up_and_what_is_left_out(tab: FormPage) -> None:
    assert not tab.notice.isVisible()
    set_goal(tab)
    assert tab.notice.isVisible()
    assert tab.notice.text().replace("\u00a0", " ") == (
        "Sums of the work packages that serve (so many of their actions do): TPK2 (2/9), TPK3 (2/6). "
        "1 473 000 € of the budget is left out. To edit amounts, choose one work package above."
    )
    clear(tab)
    assert not tab.notice.isVisible()


def test_a_number_says_which_packages_it_is_made_of(tab: FormPage) -> None:
    set_goal(tab)
    go(tab, "Transfer of work input", 1)
    told = tab.made_of.text()
    assert "TPK2" in told
    assert "TPK3" in told
    assert "TPK1" not in told


def test_nothing_typed_pasted_or_deleted_over_a_sum_of_packages_is_written(tab: FormPage) -> None:
    set_goal(tab)
    before = all_lines(tab)
    go(tab, "Transfer of work input", 1)
    type_text("5")
    enter()
    press(Key.Key_Delete)
    QGuiApplication.clipboard().setText("12345")
    press(Key.Key_V, Mod.ControlModifier)
    assert all_lines(tab) == before
    assert not tab.document.undo_stack.canUndo()


def test_one_package_is_edited_exactly_and_undone(tab: FormPage) -> None:
    set_goal(tab)
    tab.packages.setFocus()
    press(Key.Key_Down)
    package = next(row for row in tab.document.state.rows(Package) if row.code == "TPK2")
    assert tab.table.live.package == package.id
    assert "All the money of TPK2" in tab.notice.text()
    assert "2 of its 9 actions" in tab.notice.text()
    before = all_lines(tab)
    go(tab, "Transfer of work input", 1)
    tab.grid.setFocus()
    type_text("1000")
    enter()
    changed = [new for old, new in zip(before, all_lines(tab), strict=True) if old != new]
    assert [(line.package_id, line.amount) for line in changed] == [(package.id, 100_000)]
    assert changed[0].cost_category_id == category(tab.workspace, "Transfer of work input").id
    tab.document.undo()
    assert all_lines(tab) == before


def test_the_sums_follow_when_a_package_serves_no_more(tab: FormPage) -> None:
    goal = set_goal(tab)
    package = next(row for row in tab.document.state.rows(Package) if row.code == "TPK3")
    links = [
        link
        for link in tab.document.state.where(ActionGoal, "goal_id", goal.id)
        if tab.document.state.find("action", link.action_id).package_id == package.id  # type: ignore[union-attr]
    ]
    tab.workspace.perform("delete:action_goal", lambda tx: deleting.delete(tx, links))
    QApplication.processEvents()
    assert total(tab) == 117_200_000
    assert len(choices(tab)) == 2
    tab.document.undo()
    QApplication.processEvents()
    assert total(tab) == 147_700_000


def test_earmarked_shares_are_added_where_they_are_shown(tab: FormPage) -> None:
    set_goal(tab)
    assert not tab.earmark_button.isEnabled()
    clear(tab)
    assert tab.earmark_button.isEnabled()
    tab.packages.setFocus()
    press(Key.Key_Down)
    assert not tab.earmark_button.isEnabled()


def test_titles_of_categories_are_edited_as_ever(tab: FormPage) -> None:
    set_goal(tab)
    go(tab, "Rents", 0)
    press(Key.Key_F2)
    type_text("Rents and leases")
    enter()
    assert category(tab.workspace, "Rents and leases").title == "Rents and leases"


def test_a_goal_without_packages_shows_no_money_and_says_why(tab: FormPage) -> None:
    set_goal(tab, "P1", "process")
    assert total(tab) is None
    assert "No work package serves the goal yet" in tab.notice.text()
    assert tab.pages.currentIndex() == 0
    clear(tab)
    assert total(tab) == 295_000_000
