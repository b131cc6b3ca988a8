"""The Communications tab as a whole: its pages, and going to rows on them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.entities import ENTITIES
from soteplan.views.comm_pages.pages import PAGES
from soteplan.views.communications import CommunicationsTab
from soteplan.views.workspace import Workspace


@pytest.fixture
def tab(qtbot: QtBot, example: Workspace) -> CommunicationsTab:
    tab = CommunicationsTab(example)
    qtbot.addWidget(tab)
    tab.resize(1046, 640)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.activateWindow()
    tab.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return tab


@pytest.mark.parametrize("table", sorted({table for page in PAGES for table in page.tables}))
def test_the_keyboard_goes_along_to_the_page_of_a_row(tab: CommunicationsTab, table: str) -> None:
    rows = tab.document.state.table(ENTITIES[table].row_type).values()
    row = next(row for row in rows if tab.show_row(table, row.id))  # not every indicator is one of communications
    for other in PAGES:
        tab.show_page(other.key)
        tab.take_focus()
        assert tab.show_row(table, row.id)
        keyboard = QApplication.focusWidget()
        assert keyboard is not None
        assert tab.page.isAncestorOf(keyboard)
