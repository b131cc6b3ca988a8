"""A goal tree from its rows to a painted picture: what grows with the number of goals, and how fast."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from soteplan.domain.goals import Goal
from soteplan.domain.order import keys
from soteplan.domain.plan import Plan
from soteplan.domain.state import PlanState
from soteplan.figures.goal_tree import goal_tree
from soteplan.figures.tokens import LIGHT
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.rendering.painter import paint
from soteplan.texts.language import Language
from tests.benchmarks.pairs import Measure, in_process

_CHILDREN = 4  # of each goal that has any


def layout_and_paint(folder: Path) -> tuple[Measure, Measure]:
    """300 goals against 30. The texts are measured anew each time, as when a plan is opened."""
    _kept.append(QApplication.instance() or QApplication([]))
    return _tree(300, 5), _tree(30, 50)


def _tree(goals: int, times: int) -> Measure:
    state, labels = _state(goals), LanguageLabels(Language("fi"))

    def draw() -> None:
        figure = goal_tree(state, labels, QtMeter(), "project")
        pixmap = QPixmap(round(figure.width), round(figure.height))
        pixmap.fill(QColor(LIGHT.paper))
        painter = QPainter(pixmap)
        paint(figure, painter, LIGHT)
        painter.end()
        assert len(figure.targets()) == goals

    return in_process(draw, times)


def _state(goals: int) -> PlanState:
    rows = [_goal(number, position) for number, position in enumerate(keys(goals))]
    tables: dict[type[Any], list[Any]] = {Goal: rows, Plan: [Plan("plan")]}
    return PlanState(lambda row_type: tables.get(row_type, []))


def _goal(number: int, position: str) -> Goal:
    parent = f"g{(number - 1) // _CHILDREN}" if number else None
    title = f"Palvelut sovitetaan yhteen niin, että asiakas {number} saa ne ajallaan"
    return Goal(f"g{number}", parent_id=parent, tree="project", code=str(number), title=title, position=position)


_kept: list[object] = []
