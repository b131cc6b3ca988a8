"""The schedule out of its tab: the same rows on paper as on the screen, however it is looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import ActionGoal, Goal
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action
from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_groups import GROUPINGS, NONE, owner_of
from soteplan.figures.gantt_outline import outlined_rows
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Figure, Text
from soteplan.models.schedule_outline import TITLE
from soteplan.rendering.labels import LanguageLabels
from soteplan.views.schedule import ScheduleTab
from soteplan.views.schedule_picture import rows_shown, view_of
from soteplan.views.workspace import Workspace


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    tab = ScheduleTab(example)
    qtbot.addWidget(tab)
    tab.resize(1366, 800)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def drawn(row: GanttRow) -> tuple[object, ...]:
    """What is seen of a row: styles aside, which the window adds."""
    bars = [replace(bar, style=None) for bar in row.bars]
    return row.key, row.code, row.title, row.indent, bars, row.milestones, row.light


def on_paper(tab: ScheduleTab) -> list[tuple[object, ...]]:
    view = view_of(tab.workspace)
    assert view is not None
    rows = outlined_rows(tab.document.state, LanguageLabels(tab.language), view)
    return [drawn(row) for row in rows]


def on_screen(tab: ScheduleTab) -> list[tuple[object, ...]]:
    return [drawn(row) for row in rows_shown(tab)]


def texts(figure: Figure) -> list[str]:
    return [" ".join(shape.lines) for shape in figure.shapes if isinstance(shape, Text)]


@pytest.mark.parametrize("by", GROUPINGS)
def test_paper_has_the_rows_of_the_screen(tab: ScheduleTab, by: str) -> None:
    tab.grouping.choose(by)
    for level in range(3):
        tab.show_level(level)
        assert on_paper(tab) == on_screen(tab)
    state = tab.document.state
    owners = {owner_of(state, action) for action in state.rows(Action)}
    owner = next(party.id for party in state.rows(Party) if party.id in owners)
    filters = (
        ScheduleFilter({"phase_kind": frozenset({"pilot"})}),
        ScheduleFilter({"owner": frozenset({owner, NONE})}, start="2021-01-01", end="2021-06-30"),
    )
    for wanted in filters:
        tab.filter_bar._set(wanted)
        for level in range(3):
            tab.show_level(level)
            assert on_paper(tab) == on_screen(tab)


def test_paper_has_what_serves_the_goal(tab: ScheduleTab) -> None:
    goal = next(goal for goal in tab.document.state.where(Goal, "tree", "benefit") if goal.code == "2")
    tab.workspace.lens.set_goal(goal.id)
    tab.apply_lens()
    assert on_paper(tab) == on_screen(tab)
    shown = {row.key.row_id for row in rows_shown(tab) if row.kind == "action"}
    assert 0 < len(shown) < len(tab.document.state.table(Action))
    assert any(f"for the goal 2 {goal.title}" in text for text in texts(tab.figure()))


def test_an_action_that_stands_once_more_is_drawn_with_its_phases_there(tab: ScheduleTab) -> None:
    link = next(iter(tab.document.state.table(ActionGoal).values()))
    other = next(goal for goal in tab.document.state.where(Goal, "tree", "benefit") if goal.id != link.goal_id)
    tab.workspace.perform("link", lambda tx: tx.add(ActionGoal, action_id=link.action_id, goal_id=other.id))
    tab.grouping.choose("benefit_goal")
    tab.show_level(2)
    assert on_paper(tab) == on_screen(tab)
    rows = list(rows_shown(tab))
    again = [row for row in rows if row.kind == "action" and sum(each.key == row.key for each in rows) > 1]
    assert again
    assert any({bar.kind for bar in row.bars} - {"summary"} for row in again)


def test_the_picture_says_by_what_it_is_limited_and_how_much_is_shown(tab: ScheduleTab) -> None:
    whole = tab.figure()
    assert not [text for text in texts(whole) if text.startswith("Limited to")]
    state = tab.document.state
    tab.filter_bar._set(ScheduleFilter({"phase_kind": frozenset({"pilot"})}, start="2021-01-01", words="TP"))
    (told,) = [text for text in texts(tab.figure()) if text.startswith("Limited to")]
    assert told.startswith("Limited to: kind of phase Pilot; from 01/01/2021; with “TP”.")
    assert told.endswith(f"of {len(state.table(Action))} actions are shown.")


def test_the_picture_is_open_where_the_outline_is(tab: ScheduleTab) -> None:
    tab.show_level(0)
    closed = {row.kind for row in rows_shown(tab)}
    tab.outline.expand(tab.model.index(0, TITLE))
    assert closed <= {"package", "milestone"}
    assert "action" in {row.kind for row in rows_shown(tab)}
    assert {target.key.table for target in tab.figure().targets()} >= {"package", "phase"}
