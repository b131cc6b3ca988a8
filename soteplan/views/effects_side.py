"""What if, the net effect, and what follows from the effects: what stands beside the tables."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from soteplan.domain.cost_benefit import CostBenefit
from soteplan.domain.state import PlanState
from soteplan.domain.statements import statements
from soteplan.figures.net_effect import net_effect_figure
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.figure_pane import FigurePane
from soteplan.views.quiet import slim_bars
from soteplan.views.scrolling import LeavesZoom
from soteplan.views.statement_list import StatementList
from soteplan.views.what_if import WhatIf
from soteplan.views.workspace import Workspace

WIDTH = 400  # px at 100 %, beside the tables at least


class EffectsSide(LeavesZoom, QScrollArea):
    """Scrolls as a page of its own."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._look, self._language = workspace.look, workspace.language
        text = self._language.text
        chart = text("figure", "Net effect against today's growth path")
        self.what_if = WhatIf(workspace)
        self.chart = FigurePane(self._look, chart)
        self.chart.picked.connect(workspace.selected)
        self.follows = StatementList(workspace)
        parts = (
            (text("Effects", "What if"), self.what_if),
            (chart, self.chart),
            (text("Effects", "What follows"), self.follows),
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_bars(self, self._look)
        self.setWidget(self._body(parts))
        self.keep_width(kept=True)

    def _body(self, parts: tuple[tuple[str, QWidget], ...]) -> QWidget:
        px = self._look.px
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(16), px(12), px(16), px(16))
        column.setSpacing(px(8))
        for heading, widget in parts:
            label = QLabel(heading)
            label.setFont(self._look.font("section"))
            column.addWidget(label)
            column.addWidget(widget)
            column.addSpacing(px(8))
        column.addStretch(1)
        self._look.tone(body, "paper")
        return body

    def keep_width(self, *, kept: bool) -> None:
        """Whether it stands beside something that must not take its room."""
        self.setMinimumWidth(self._look.px(WIDTH) if kept else 0)

    def show_plan(self, state: PlanState, table: CostBenefit, supposed: CostBenefit | None = None) -> None:
        """The figure, with what is supposed beside the plan's own, and the statements of the plan itself."""
        labels, meter = LanguageLabels(self._language), QtMeter()
        self.chart.set_build(lambda width: net_effect_figure(state, labels, meter, width, supposed))
        self.follows.show_statements(statements(state, table))
