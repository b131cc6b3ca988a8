"""A goal tree on the canvas, asked and pointed at by titles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from soteplan.domain.goals import Goal
from soteplan.figures.shapes import Key
from soteplan.views.goal_canvas import GoalCanvas
from soteplan.views.goal_pages.tree import TreePage
from soteplan.views.goals import GoalsTab
from tests.views.goal_pages.mouse import place

Qk, Mod = Qt.Key, Qt.KeyboardModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def page_of(tab: GoalsTab) -> TreePage:
    assert isinstance(tab.page, TreePage)
    return tab.page


def canvas_of(tab: GoalsTab) -> GoalCanvas:
    return page_of(tab).canvas


def named(tab: GoalsTab, title: str) -> Goal:
    return next(goal for goal in tab.document.state.rows(Goal) if goal.title == title)


def key_of(tab: GoalsTab, title: str) -> Key:
    return Key("goal", named(tab, title).id)


def with_code(tab: GoalsTab, tree: str, code: str) -> Goal:
    return next(goal for goal in tab.document.state.rows(Goal) if (goal.tree, goal.code) == (tree, code))


def tree(tab: GoalsTab, parent: str | None = None) -> dict[str, object]:
    """The goals by title, each with those under it."""
    return {goal.title: tree(tab, goal.id) for goal in tab.document.state.where(Goal, "parent_id", parent)}


def steps(tab: GoalsTab) -> int:
    return tab.document.undo_stack.index()


def pick(tab: GoalsTab, title: str) -> None:
    QTest.mouseClick(canvas_of(tab).viewport(), LEFT, Mod.NoModifier, place(canvas_of(tab), key_of(tab, title)))
