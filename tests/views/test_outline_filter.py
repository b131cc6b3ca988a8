"""Filters of an outline leave it as open as it was, on a row that is still there."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from soteplan.models.schedule_outline import TITLE
from soteplan.views.outline_view import select_row
from soteplan.views.schedule import ScheduleTab
from soteplan.views.workspace import Workspace


@pytest.fixture
def tab(example: Workspace, qtbot: QtBot) -> ScheduleTab:
    tab = ScheduleTab(example)
    qtbot.addWidget(tab)
    tab.resize(1100, 700)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def seen(tab: ScheduleTab) -> list[Any]:
    """The rows that stand open to view, in order."""
    found = []
    index = tab.model.index(0, TITLE)
    while index.isValid():
        found.append(tab.model.row_at(index))
        index = tab.outline.indexBelow(index)
    return found


def of_code(*codes: str) -> Any:
    return lambda row: getattr(row, "code", "") in codes


def test_what_was_open_is_open_again_when_it_comes_back(tab: ScheduleTab) -> None:
    before = seen(tab)
    tab.outline.filter_rows("one", of_code(before[1].code))
    assert seen(tab) == before[:2]
    tab.outline.filter_rows("one", None)
    assert seen(tab) == before


def test_filters_of_different_names_hold_together(tab: ScheduleTab) -> None:
    actions = [row for row in seen(tab) if type(row).__name__ == "Action"]
    codes = [action.code for action in actions[:3]]
    tab.outline.filter_rows("one", of_code(*codes[:2]))
    tab.outline.filter_rows("other", of_code(*codes[1:]))
    assert [row.code for row in seen(tab)][1:] == [codes[1]]
    tab.outline.filter_rows("one", None)
    assert [row.code for row in seen(tab)][1:] == codes[1:]


def test_the_keyboard_stays_on_its_row_or_goes_to_the_nearest_above_it(tab: ScheduleTab) -> None:
    rows = seen(tab)
    select_row(tab.outline, tab.model.index_of(rows[2].id, TITLE))
    tab.outline.filter_rows("one", of_code(rows[2].code))
    assert tab.outline.current_row() == rows[2]
    tab.outline.filter_rows("one", of_code(rows[1].code))
    assert tab.outline.current_row() == rows[0]
    assert tab.outline.chosen() == [rows[0]]
