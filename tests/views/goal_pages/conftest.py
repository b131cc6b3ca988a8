"""The Goals tab over an empty plan and over the example, with its page of boxes or another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace

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
