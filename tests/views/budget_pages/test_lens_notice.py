"""While all else is shown for a goal, the pages of actuals and claims say that their money is the whole plan's."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal
from soteplan.views.budget import BudgetTab
from soteplan.views.lens_notice import LensNotice
from soteplan.views.workspace import Workspace


@pytest.mark.parametrize("page", ["actuals", "claims"])
def test_a_page_of_the_whole_plan_says_so_while_it_is_shown_for_a_goal(
    qtbot: QtBot, example: Workspace, page: str
) -> None:
    tab = BudgetTab(example)
    qtbot.addWidget(tab)
    tab.show_page(page)
    with qtbot.waitExposed(tab):
        tab.show()
    (notice,) = tab.page.findChildren(LensNotice)
    assert not notice.isVisible()
    example.lens.set_goal(example.document.state.rows(Goal)[0].id)
    QApplication.processEvents()
    assert notice.isVisible()
    example.lens.clear()
    QApplication.processEvents()
    assert not notice.isVisible()
