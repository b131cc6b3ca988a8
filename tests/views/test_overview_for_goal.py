"""The Overview tab for one goal: numbers, charts and lists count what serves; the plan check counts everything."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.budget import Actual, BudgetLine
from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.meetings import Decision
from soteplan.domain.progress import all_progress
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Package
from soteplan.domain.serving import PackageMoney
from soteplan.models.day import day_of
from soteplan.operations import deleting
from soteplan.views import overview_facts as facts
from soteplan.views.overview import OverviewTab
from soteplan.views.workspace import Workspace
from tests.views.test_overview import shown


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> OverviewTab:
    return shown(qtbot, example)


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def set_goal(tab: OverviewTab, code: str = "2", tree: str = "benefit") -> Goal:
    goal = next(goal for goal in tab.document.state.where(Goal, "tree", tree) if goal.code == code)
    tab.workspace.lens.set_goal(goal.id)
    settle()
    return goal


def words(tab: OverviewTab) -> list[str]:
    return [tile.words for tile in tab.page.numbers]


def test_the_numbers_are_counted_over_what_serves(tab: OverviewTab) -> None:
    before = words(tab)
    set_goal(tab)
    standings = all_progress(tab.workspace.lens.state, day_of(tab.document.state))
    assert len(standings) == 6
    assert "/ 6" in words(tab)[0]
    assert "2.52\u00a0M€ They may serve other goals too" in words(tab)[1]
    assert "No scored risks" in words(tab)[3]
    tab.workspace.lens.clear()
    settle()
    assert words(tab) == before


def test_the_next_milestone_is_one_that_serves(tab: OverviewTab) -> None:
    set_goal(tab)
    place = tab.page._numbers_lead[2]
    assert place.row_id in tab.workspace.lens.how["milestone"]
    assert {link.row_id for link in (item.place for item in facts.milestones(tab.page._state, tab.language).items)} <= (
        tab.workspace.lens.how["milestone"]
    )


def test_the_charts_show_the_packages_and_the_risks_that_serve(tab: OverviewTab) -> None:
    set_goal(tab, "5")
    packages, risks = (
        {target.key.row_id for target in tab.page.charts[key][0].figure.targets() if target.key.table == table}
        for key, table in (("schedule", "package"), ("risks", "risk"))
    )
    assert packages == tab.workspace.lens.how["package"]
    assert risks == tab.workspace.lens.how["risk"]


def test_money_is_the_plan_where_its_use_is_not_recorded_by_package(tab: OverviewTab) -> None:
    set_goal(tab)
    told = tab.page.charts["budget"][0].figure.description
    lines = [
        line for line in tab.document.state.rows(BudgetLine) if line.package_id in tab.workspace.lens.how["package"]
    ]
    first = tab.language.millions(sum(line.amount or 0 for line in lines if line.year == 2020))
    assert f"2020: {first}" in told
    assert "Planned by year" in tab.page.heads["budget"].words


def test_money_used_by_a_package_is_told_where_it_is_recorded(tab: OverviewTab) -> None:
    set_goal(tab)
    package = next(row for row in tab.document.state.rows(Package) if row.code == "TPK1")
    tab.workspace.perform(
        "add:actual",
        lambda tx: tx.add(
            Actual, month="2021-01", package_id=package.id, amount=12_345_600, cost_category_id=_category(tab)
        ),
    )
    settle()
    assert "123\u00a0k€ used. They may serve other goals too" in words(tab)[1]
    assert "Money by year" in tab.page.heads["budget"].words
    money = tab.workspace.lens.money.packages[0]
    assert money == PackageMoney(package.id, 50_460_000, 12_345_600, 0, 1, 4)


def _category(tab: OverviewTab) -> str:
    return str(tab.document.state.rows(BudgetLine)[0].cost_category_id)


def test_decisions_are_those_about_what_serves(tab: OverviewTab) -> None:
    goal = set_goal(tab)
    link = tab.document.state.where(ActionGoal, "goal_id", goal.id)[0]
    rows = [("About it", "action", link.action_id), ("About another", "goal", "elsewhere")]
    tab.workspace.perform(
        "add:decision",
        lambda tx: [tx.add(Decision, title=t, subject_table=table, subject_id=i) for t, table, i in rows],
    )
    settle()
    assert words(tab)[4].endswith("1 About it")
    tab.document.undo()
    settle()
    assert "Nothing waits for a decision" in words(tab)[4]


def test_where_nothing_is_drawn_for_the_goal_it_says_so_and_no_more(tab: OverviewTab) -> None:
    set_goal(tab, "P1", "process")
    assert {missing.words for _, missing in tab.page.charts.values()} == {"Nothing here concerns the goal."}
    tab.workspace.lens.clear()
    settle()
    assert not any(missing.isVisible() for _, missing in tab.page.charts.values())


def test_the_plan_check_speaks_of_the_whole_plan(tab: OverviewTab) -> None:
    before = [link.words for link in tab.page.lists["check"].links]
    set_goal(tab)
    assert [link.words for link in tab.page.lists["check"].links] == before


def test_numbers_do_not_count_what_was_only_added_meanwhile(tab: OverviewTab) -> None:
    set_goal(tab)
    tab.workspace.perform("add:risk", lambda tx: tx.add(Risk, title="Loose", code="R9", probability=5, impact=5))
    settle()
    assert "R9" not in words(tab)[3]


def test_numbers_follow_links(tab: OverviewTab) -> None:
    goal = set_goal(tab)
    links = tab.document.state.where(ActionGoal, "goal_id", goal.id)
    tab.workspace.perform("delete:action_goal", lambda tx: deleting.delete(tx, links))
    settle()
    assert "No actions yet" in words(tab)[0]
    assert "No work package serves the goal yet" in words(tab)[1]
    tab.document.undo()
    settle()
    assert "/ 6" in words(tab)[0]
