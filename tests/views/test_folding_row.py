"""A row that becomes two where it finds no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from soteplan.views.folding_row import FoldingRow


def folding(qtbot: QtBot) -> tuple[FoldingRow, QLabel]:
    row = FoldingRow(8)
    qtbot.addWidget(row)
    words = [QLabel("A label of the first part") for _ in range(2)]
    for label in words:
        row.first.addWidget(label)
    row.inner.addWidget(QLabel("What stands in the second part"))
    row.add_second()
    row.steps_aside = words[:1]
    row.show()
    return row, words[0]


@pytest.mark.parametrize("share", [0.6, 0.75, 0.9, 0.99])
def test_what_steps_aside_is_counted_so_that_a_folded_row_stays_folded(qtbot: QtBot, share: float) -> None:
    row, aside = folding(qtbot)
    row.resize(row._asked() + 1, 60)
    QApplication.processEvents()
    assert not row.is_folded
    assert aside.isVisible()
    row.resize(round(row.width() * share), 60)
    for _ in range(5):
        QApplication.processEvents()
        assert row.is_folded
        assert not aside.isVisible()
    row.resize(round(row.width() / share) + 2, 60)
    QApplication.processEvents()
    assert not row.is_folded
    assert aside.isVisible()
