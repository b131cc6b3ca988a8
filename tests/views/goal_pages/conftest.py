"""The Goals tab over an empty plan and over the example, with its page of boxes or another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal
from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace
from tests.views.goal_pages.trees import canvas_of, named

ShowTab = Callable[[Workspace], GoalsTab]


@pytest.fixture
def show_tab(qtbot: QtBot) -> ShowTab:
    def show(workspace: Workspace) -> GoalsTab:
        tab = GoalsTab(workspace)
        qtbot.addWidget(tab)
        QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        tab.resize(1046, 640)
        with qtbot.waitExposed(tab):
            tab.show()
        tab.activateWindow()
        tab.take_focus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return tab

    return show


@pytest.fixture
def full(show_tab: ShowTab, example: Workspace) -> GoalsTab:
    """Over the example."""
    return show_tab(example)


@pytest.fixture
def tab(show_tab: ShowTab, workspace: Workspace) -> GoalsTab:
    """Three goals of the project: A over B and C."""

    def fill(tx: object) -> None:
        top = tx.add(Goal, title="A", kind="top_goal")  # type: ignore[attr-defined]
        for title in ("B", "C"):
            tx.add(Goal, title=title, parent_id=top.id)  # type: ignore[attr-defined]

    workspace.perform("import", fill)
    tab = show_tab(workspace)
    tab.show_row("goal", named(tab, "A").id)
    canvas_of(tab).setFocus()
    return tab
