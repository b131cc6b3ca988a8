"""A row that becomes two where it finds no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from soteplan.views.folding_row import FoldingRow


def folding(qtbot: QtBot) -> tuple[FoldingRow, QWidget]:
    row = FoldingRow(8)
    qtbot.addWidget(row)
    words: list[QWidget] = [QLabel("A label of the first part") for _ in range(2)]
    for label in words:
        row.first.addWidget(label)
    row.inner.addWidget(QLabel("What stands in the second part"))
    row.add_second()
    row.steps_aside = words[:1]
    row.show()
    return row, words[0]


def states(row: FoldingRow, aside: QWidget, width: int) -> set[tuple[bool, bool]]:
    """How the row stands in a width: whether it is folded, and what steps aside is seen. One, unless it flickers."""
    row.resize(width, 60)
    seen = set()
    for _ in range(5):
        QApplication.processEvents()
        seen.add((row.is_folded, aside.isVisible()))
    return seen


@pytest.mark.parametrize("share", [0.6, 0.75, 0.9, 0.99])
def test_what_steps_aside_is_counted_so_that_a_folded_row_stays_folded(qtbot: QtBot, share: float) -> None:
    row, aside = folding(qtbot)
    whole = row._asked() + 1
    assert states(row, aside, whole) == {(False, True)}
    assert states(row, aside, round(whole * share)) == {(True, False)}
    assert states(row, aside, whole) == {(False, True)}
