"""Finding and filtering in the outline of the goals, by keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import TREES, Goal
from soteplan.domain.plan import Party
from soteplan.views.goals import GoalsTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press, type_text
from tests.views.test_goal_outline import goal, plant, shown_tab, stand_on

Qk = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TREE = """
Access
  Same day by phone
  In a week
Quality
  Phone answered
"""


@pytest.fixture
def tab(qtbot: QtBot, workspace: Workspace) -> GoalsTab:
    plant(workspace, TREE)
    plant(workspace, "Model made", "process")
    return shown_tab(qtbot, workspace)


def shown(tab: GoalsTab) -> list[str]:
    """The rows of the outline from top to bottom, without the headings."""

    def walk(parent: QModelIndex) -> Iterator[str]:
        for number in range(tab.model.rowCount(parent)):
            index = tab.model.index(number, 0, parent)
            if tab.model.row_at(index):
                yield tab.model.row_at(index).title
            yield from walk(index)

    return list(walk(QModelIndex()))


WHOLE = ["Access", "Same day by phone", "In a week", "Quality", "Phone answered", "Model made"]


def filtered(tab: GoalsTab, words: str) -> None:
    tab.find_text()
    type_text(words)
    press(Qk.Key_Return, CTRL)


def entry(tab: GoalsTab, menu: str, text: str) -> QAction:
    tab.search.fill_menu()
    sub: Any = next(action.menu() for action in tab.search.menu.actions() if action.text() == menu)
    found: QAction = next(action for action in sub.actions() if action.text() == text)
    return found


def test_only_what_matches_and_what_is_above_it_is_shown(tab: GoalsTab) -> None:
    filtered(tab, "PHONE")
    assert shown(tab) == ["Access", "Same day by phone", "Quality", "Phone answered"]
    assert tab.search.strip.isVisible()
    assert tab.search.said == "“PHONE” · 2 goals"


def test_the_filter_follows_what_is_typed(tab: GoalsTab) -> None:
    filtered(tab, "phone")
    type_text(" answ")
    assert shown(tab) == ["Quality", "Phone answered"]
    press(Qk.Key_Return, CTRL)
    assert shown(tab) == WHOLE
    assert not tab.search.strip.isVisible()


def test_the_filter_stays_when_the_line_is_left_and_one_click_clears_it(tab: GoalsTab) -> None:
    filtered(tab, "phone")
    press(Qk.Key_Escape)
    assert tab.outline.hasFocus()
    assert len(shown(tab)) == 4
    QTest.mouseClick(tab.search.clear_button, Qt.MouseButton.LeftButton)
    assert shown(tab) == WHOLE
    assert tab.search.strip.isHidden()


def test_goals_are_filtered_by_state_kind_and_owner(tab: GoalsTab) -> None:
    def tell(tx: object) -> None:
        owner = tx.add(Party, title="Working group", kind="body")  # type: ignore[attr-defined]
        tx.update(goal(tab, "In a week"), state="under_way", owner_id=owner.id)  # type: ignore[attr-defined]
        tx.update(goal(tab, "Quality"), owner_id=owner.id)  # type: ignore[attr-defined]

    tab.document.perform("edit:goal", tell)
    entry(tab, "Owner", "Working group").trigger()
    assert shown(tab) == ["Access", "In a week", "Quality"]
    assert tab.search.said == "Owner: Working group · 2 goals"
    under_way = tab.language.choice("goal", "state", "under_way")
    entry(tab, "State", under_way).trigger()
    assert shown(tab) == ["Access", "In a week"]
    entry(tab, "State", under_way).trigger()
    entry(tab, "Owner", "Working group").trigger()
    assert shown(tab) == WHOLE
    entry(tab, "Kind", "Process goal").trigger()
    assert shown(tab) == ["Model made"]


def test_going_to_a_goal_that_is_hidden_shows_all_again(tab: GoalsTab) -> None:
    filtered(tab, "phone")
    assert tab.show_row("goal", goal(tab, "In a week").id)
    assert shown(tab) == WHOLE
    assert [row.title for row in tab.current_rows()] == ["In a week"]


def test_a_goal_added_while_filtered_is_shown_and_stays_in_its_place(tab: GoalsTab) -> None:
    filtered(tab, "phone")
    press(Qk.Key_Escape)
    stand_on(tab, "Same day by phone")
    press(Qk.Key_Return)
    type_text("By chat")
    press(Qk.Key_Return)
    assert "By chat" in shown(tab)
    tab.search.clear()
    assert shown(tab) == ["Access", "Same day by phone", "By chat", *WHOLE[2:]]
    codes = {row.title: row.code for row in tab.document.state.rows(Goal)}
    assert (codes["By chat"], codes["In a week"]) == ("1.2", "1.3")


def test_words_that_match_nothing_show_nothing_and_say_so(tab: GoalsTab) -> None:
    filtered(tab, "zzz")
    assert shown(tab) == []
    assert tab.search.said == "“zzz” · 0 goals"
    assert tab.find_bar.told == "Not found"
    press(Qk.Key_Return)
    assert tab.find_bar.told == "Not found"


def test_headings_without_a_match_are_out_of_the_way_meanwhile(tab: GoalsTab) -> None:
    filtered(tab, "phone")
    assert [name for name in TREES if tab.outline.shows(name)] == ["project"]
    tab.search.clear()
    assert [name for name in TREES if tab.outline.shows(name)] == [name for name in TREES if name != "problem"]
