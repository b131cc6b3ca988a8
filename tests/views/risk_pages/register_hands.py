"""What the tests of the risk register do with their hands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soteplan.domain.risks import Risk, RiskResponse
from soteplan.figures.risk_matrix import cell_place
from soteplan.figures.shapes import Key as ShapeKey
from soteplan.views.risk_pages.register import RegisterPage
from soteplan.views.risks import RisksTab
from soteplan.views.workspace import Workspace
from tests.views.hands import press, put_on_screen

Key, Mod = Qt.Key, Qt.KeyboardModifier


def shown(qtbot: QtBot, workspace: Workspace, width: int = 1046, height: int = 640) -> RegisterPage:
    whole = RisksTab(workspace)
    tab = whole.page
    assert isinstance(tab, RegisterPage)
    for model in (tab.table, tab.responses_table):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, tab)
    put_on_screen(qtbot, whole, width, height)
    return tab


def enter() -> None:
    """Press Enter; Qt commits an editor when it next comes to its events."""
    press(Key.Key_Return)
    QApplication.processEvents()


def risk(tab: RegisterPage, code: str) -> Risk:
    return next(row for row in tab.document.state.rows(Risk) if row.code == code)


def go(tab: RegisterPage, code: str, column: str = "title") -> None:
    tab.register.setCurrentIndex(tab.table.index_of(risk(tab, code).id, tab.table.column_of(column)))
    tab.register.setFocus()


def codes(tab: RegisterPage) -> list[str]:
    return [str(tab.table.index(row, 0).data()) for row in range(tab.table.rowCount())]


def responses(tab: RegisterPage, code: str) -> list[str]:
    return [row.title for row in tab.document.state.where(RiskResponse, "risk_id", risk(tab, code).id)]


def chip(tab: RegisterPage, code: str) -> QPoint:
    place = tab.matrix.place_of(ShapeKey("risk", risk(tab, code).id))
    assert place is not None
    return place.center()


def cell(tab: RegisterPage, probability: int, impact: int) -> QPoint:
    place = cell_place(probability, impact, 5, tab.matrix._options)
    return tab.matrix.from_figure(QPointF(*place.centre)).toPoint()


def drag(tab: RegisterPage, start: QPoint, end: QPoint) -> None:
    surface, left = tab.matrix.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(surface, left, Mod.NoModifier, start)
    QTest.mouseMove(surface, start + QPoint(12, 0))
    QTest.mouseMove(surface, end)
    QTest.mouseRelease(surface, left, Mod.NoModifier, end)
    QApplication.processEvents()
