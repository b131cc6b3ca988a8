"""The Goals tab for one goal, and why and how: what is shown, lit, signed and counted, and edited as ever."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import TREES, Goal, GoalLink, ScopeItem
from soteplan.domain.schedule import Action
from soteplan.figures.shapes import Box, Figure, Key, Marker
from soteplan.views.figure_view import FigureView
from soteplan.views.goal_delegate import GoalDelegate
from soteplan.views.goal_outline import TITLE
from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> GoalsTab:
    tab = GoalsTab(example)
    qtbot.addWidget(tab)
    tab.resize(1046, 660)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(tab.outline.hasFocus)
    return tab


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def goal_of(tab: GoalsTab, tree: str, code: str) -> Goal:
    return next(goal for goal in tab.document.state.where(Goal, "tree", tree) if goal.code == code)


def set_goal(tab: GoalsTab, tree: str = "benefit", code: str = "5") -> Goal:
    goal = goal_of(tab, tree, code)
    tab.workspace.lens.set_goal(goal.id)
    settle()
    return goal


def light(tab: GoalsTab, tree: str = "project", code: str = "1.2") -> Goal:
    """Why and how by its button, of a goal chosen in the outline."""
    goal = goal_of(tab, tree, code)
    tab.show_row("goal", goal.id)
    QTest.mouseClick(tab.why_how, Qt.MouseButton.LeftButton)
    settle()
    return goal


def in_outline(tab: GoalsTab) -> list[Goal]:
    return list(tab._in_order(tab.model.index(-1, -1)))


def headings(tab: GoalsTab) -> list[str]:
    return [tree for tree in TREES if tab.outline.shows(tree)]


def painted(view: FigureView) -> Figure:
    """The figure as it is seen on the screen."""
    figure = view.figure
    whole = figure.bounds_of(figure.targets()[0].key)
    assert whole is not None
    shapes = view._shapes.within(whole._replace(x=-100, y=-100, width=figure.width + 200, height=figure.height + 200))
    return Figure(figure.width, figure.height, tuple(shapes))


def lit(view: FigureView) -> set[str]:
    """Ids of the boxes with the outline of what is lit."""
    return {
        shape.key.row_id
        for shape in painted(view).shapes
        if isinstance(shape, Box) and shape.key and shape.stroke == "accent" and shape.stroke_width == 2
    }


def signs(view: FigureView) -> list[str]:
    """The fills of the signs: accent for how, paper for why."""
    return [s.fill for s in painted(view).shapes if isinstance(s, Marker) and s.stroke == "accent" and s.key is None]


def tree_view(tab: GoalsTab) -> FigureView:
    view = tab.show_page("tree").findChild(FigureView)
    assert view is not None
    return view


# for one goal


def test_the_outline_shows_what_is_kept_and_no_empty_tree(tab: GoalsTab) -> None:
    whole, trees = in_outline(tab), headings(tab)
    goal = set_goal(tab)
    lens = tab.workspace.lens
    kept = lens.how["goal"] | lens.why["goal"]
    shown = {row.id for row in in_outline(tab)}
    assert kept <= shown
    assert goal.id in shown
    assert len(shown) < len(whole)
    assert headings(tab) == ["project", "benefit"]
    lens.clear()
    settle()
    assert in_outline(tab) == whole
    assert headings(tab) == trees


def test_a_title_typed_for_one_goal_is_written_and_undone(tab: GoalsTab) -> None:
    goal = set_goal(tab)
    tab.show_row("goal", goal.id)
    press(Qt.Key.Key_F2)
    type_text("In other words")
    press(Qt.Key.Key_Return)
    settle()
    assert goal_of(tab, "benefit", "5").title == "In other words"
    before = in_outline(tab)
    tab.document.undo()
    settle()
    assert [row.id for row in in_outline(tab)] == [row.id for row in before]
    assert goal_of(tab, "benefit", "5") == goal


def test_a_goal_added_for_one_goal_stays_until_all_is_shown(tab: GoalsTab) -> None:
    set_goal(tab)
    tab.show_row("goal", goal_of(tab, "project", "3.1").id)
    press(Qt.Key.Key_Return)
    type_text("Just thought of")
    press(Qt.Key.Key_Return)
    settle()
    assert "Just thought of" in [row.title for row in in_outline(tab)]
    tab.workspace.lens.clear()
    set_goal(tab)
    assert "Just thought of" not in [row.title for row in in_outline(tab)]


def test_what_does_not_serve_steps_back_in_the_tree(tab: GoalsTab) -> None:
    goal = set_goal(tab)
    tab.show_row("goal", goal.id)
    settle()
    view = tree_view(tab)
    assert lit(view) == {goal.id}
    assert signs(view) == []
    tab.workspace.lens.clear()
    settle()
    assert painted(view).shapes == view.figure.shapes


def test_every_page_opens_and_closes_the_filter(tab: GoalsTab) -> None:
    set_goal(tab)
    for key in ("links", "logframe", "process", "scope", "tree"):
        tab.show_page(key)
        settle()
        assert not tab.grab().isNull()
    tab.workspace.lens.clear()
    settle()
    assert not tab.grab().isNull()


def test_the_scope_lists_what_concerns_the_actions_that_serve(tab: GoalsTab) -> None:
    set_goal(tab)
    page = tab.show_page("scope")
    settle()
    kept = tab.workspace.lens.how["scope_item"]
    assert {page.table.row_at(page.table.index(n, 0)).id for n in range(page.table.rowCount())} == kept  # type: ignore[attr-defined]
    other = next(item for item in tab.document.state.rows(ScopeItem) if item.id not in kept)
    assert page.show_row("scope_item", other.id)


# why and how


def test_the_ways_from_the_selected_goal_are_lit_and_signed(tab: GoalsTab) -> None:
    goal = light(tab)
    view = tree_view(tab)
    above = tab.document.state.get(Goal, goal.parent_id)
    assert above is not None
    assert lit(view) == {goal.id, above.id}
    assert signs(view) == ["paper"]
    tab.show_row("goal", above.id)
    settle()
    below = {row.id for row in tab.document.state.where(Goal, "parent_id", above.id)}
    assert lit(view) == {above.id} | below
    assert signs(view) == ["accent"] * len(below)


def code_shown(tab: GoalsTab, goal: Goal) -> tuple[str, str]:
    """The words and the colour of a goal's code in the outline."""
    option, delegate = QStyleOptionViewItem(), tab.outline.itemDelegate()
    assert isinstance(delegate, GoalDelegate)
    delegate.initStyleOption(option, tab.model.index_of(goal.id, tab.outline.signed))
    return option.text, option.palette.color(QPalette.ColorRole.Text).name()


def test_the_outline_wears_the_same_signs(tab: GoalsTab) -> None:
    goal = light(tab)
    above = tab.document.state.get(Goal, goal.parent_id)
    assert above is not None
    beside = goal_of(tab, "project", "1.3")
    colour = tab.look.palette.colour
    assert code_shown(tab, goal) == ("1.2", colour("ink2"))
    assert code_shown(tab, above) == ("↑ 1", colour("ink2"))
    assert code_shown(tab, beside) == ("1.3", colour("ink_faint"))
    tab.show_row("goal", above.id)
    settle()
    assert code_shown(tab, beside) == ("↓ 1.3", colour("ink2"))
    tab.workspace.lens.toggle_lighting()
    settle()
    assert code_shown(tab, beside) == ("1.3", colour("ink2"))


def test_the_figure_that_is_printed_is_not_lit(tab: GoalsTab) -> None:
    before = tree_view(tab).figure
    light(tab)
    view = tree_view(tab)
    tab.show_row("goal", before.targets()[0].key.row_id)
    settle()
    assert view.figure.shapes == before.shapes
    assert tab.figure() == view.figure


def test_the_button_puts_the_light_out(tab: GoalsTab) -> None:
    light(tab)
    assert tab.panel.isVisible()
    QTest.mouseClick(tab.why_how, Qt.MouseButton.LeftButton)
    settle()
    view = tree_view(tab)
    assert painted(view).shapes == view.figure.shapes
    assert not tab.panel.isVisible()
    assert not tab.why_how.isChecked()


def test_the_panel_counts_both_ways_and_leads_on(tab: GoalsTab) -> None:
    light(tab, "benefit", "5")
    assert tab.panel.how.words == "4 goals · 4 actions · 1.98\u00a0M€ · 2 risks · 3 indicators · 1 message"
    assert tab.panel.why.words == "It serves no other goal."
    light_goal = goal_of(tab, "project", "3.1")
    tab.show_row("goal", light_goal.id)
    settle()
    assert tab.panel.how.words == "Nothing serves it yet."
    assert tab.panel.why.words == "5 goals"


def test_the_panel_shows_every_tab_for_the_goal(tab: GoalsTab) -> None:
    goal = light(tab, "benefit", "5")
    QTest.mouseClick(tab.panel.only, Qt.MouseButton.LeftButton)
    settle()
    assert tab.workspace.lens.goal == goal
    assert not tab.panel.only.isVisible()


def test_an_action_lights_the_goals_it_serves_in_the_links(tab: GoalsTab) -> None:
    light(tab)
    page = tab.show_page("links")
    page.show_pairing("actions_benefits")  # type: ignore[attr-defined]
    page.show_mode("diagram")  # type: ignore[attr-defined]
    action = next(row for row in tab.document.state.rows(Action) if row.code == "TPK2/TP6")
    tab.workspace.selected.emit("action", action.id)
    settle()
    assert lit(page.diagram) == {action.id, goal_of(tab, "benefit", "2").id}  # type: ignore[attr-defined]
    assert tab.panel.why.words == "1 goal"


def test_a_link_lights_what_contributes_by_it(tab: GoalsTab) -> None:
    light(tab)
    link = tab.document.state.rows(GoalLink)[0]
    tab.workspace.selected.emit("goal_link", link.id)
    settle()
    assert tab.light.source == Key("goal", link.from_goal_id or "")


def test_what_is_no_goal_leaves_the_light_where_it_is(tab: GoalsTab) -> None:
    goal = light(tab)
    tab.workspace.selected.emit("risk", "any")
    settle()
    assert tab.light.source == Key("goal", goal.id)


def test_the_light_follows_edits_and_goes_out_with_its_goal(tab: GoalsTab) -> None:
    light(tab, "benefit", "5")
    goal = goal_of(tab, "benefit", "5")
    link = tab.document.state.where(GoalLink, "to_goal_id", goal.id)[0]
    tab.workspace.perform("delete:goal_link", lambda tx: tx.delete(link))
    settle()
    assert tab.panel.how.words.startswith("3 goals")
    tab.document.undo()
    settle()
    assert tab.panel.how.words.startswith("4 goals")


def test_a_light_that_is_on_is_on_when_the_tab_is_laid_out_anew(example: Workspace, qtbot: QtBot) -> None:
    example.lens.toggle_lighting()
    tab = GoalsTab(example)
    qtbot.addWidget(tab)
    tab.resize(1046, 660)
    tab.show()
    tab.outline.show_key(goal_of(tab, "project", "1.2").id)
    settle()
    assert tab.why_how.isChecked()
    assert tab.panel.isVisible()
    assert tab.outline.currentIndex().siblingAtColumn(TITLE).isValid()
