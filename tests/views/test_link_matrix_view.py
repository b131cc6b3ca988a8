"""The table of links in a large plan: what it costs follows what is seen of it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from soteplan.domain.goals import Goal, GoalLink
from soteplan.models.link_matrix import PAIRINGS, LinkMatrix
from soteplan.store.transaction import Transaction
from soteplan.views.link_matrix_view import LinkMatrixView
from soteplan.views.workspace import Workspace

ROWS, COLUMNS = 300, 50


def fill(tx: Transaction) -> None:
    goals = [tx.add(Goal, title=f"Goal {n}", code=str(n)) for n in range(ROWS)]
    benefits = [tx.add(Goal, tree="benefit", kind="benefit_goal", title=f"Benefit {n}") for n in range(COLUMNS)]
    for number, goal in enumerate(goals):
        tx.add(GoalLink, from_goal_id=goal.id, to_goal_id=benefits[number % COLUMNS].id)


class Counted(LinkMatrix):
    """Counts how often a cell or a head is asked for."""

    asked: Counter[str]

    def link_of(self, row: int, column: int) -> object:
        self.asked["cell"] += 1
        return super().link_of(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        self.asked["head"] += 1
        return super().headerData(section, orientation, role)


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> LinkMatrixView:
    workspace.perform("import", fill)
    view = LinkMatrixView(workspace.look, workspace.language)
    model = Counted(workspace.document, workspace.language, PAIRINGS["goals_benefits"], view)
    model.asked = Counter()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(1000, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def model_of(view: LinkMatrixView) -> Counted:
    model: QAbstractItemModel = view.model()
    assert isinstance(model, Counted)
    return model


def visible(view: LinkMatrixView) -> int:
    rows = view.viewport().height() // view.rowHeight(0) + 2
    return rows * (view.viewport().width() // view.columnWidth(0) + 2)


def painted(view: LinkMatrixView) -> Counter[str]:
    model = model_of(view)
    model.asked.clear()
    view.render(QPixmap(view.size()))
    return model.asked


def test_only_the_cells_in_sight_are_painted(view: LinkMatrixView) -> None:
    first = painted(view)
    assert 0 < first["cell"] <= 3 * visible(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum() // 2)
    later = painted(view)
    assert later["cell"] <= 3 * visible(view)
    assert later["head"] <= 12 * visible(view)


def test_a_tick_paints_its_cell_and_not_the_table(view: LinkMatrixView) -> None:
    model = model_of(view)
    changes: list[tuple[QModelIndex, QModelIndex]] = []
    model.dataChanged.connect(lambda first, last: changes.append((first, last)))
    index = model.index(3, 1)
    assert model.toggle(index)
    assert [(first.row(), first.column(), last.row(), last.column()) for first, last in changes] == [(3, 1, 3, 1)]
    assert view.model() is model


def test_the_heads_stay_in_sight(view: LinkMatrixView) -> None:
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.rows_.isVisible()
    assert view.rows_.width() >= 200
    assert view.rows_.visualIndexAt(view.rows_.viewport().height() - 2) == ROWS - 1
