"""The chart beside the grid of the budget, or under it: only where it leaves the grid its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from soteplan.domain.budget_sums import ALL
from soteplan.domain.changes import ChangeSet
from soteplan.models.budget_live import LiveView
from soteplan.views.budget_grid import BudgetGrid
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.budget_chart import BudgetChart

GRID_WIDTH = 640  # px at 100 %; the chart never squeezes the form under this
CHART_WIDTH, CHART_HEIGHT = 300, 220
GRID_SHARE = 0.58
PAUSE_MS = 80


class ChartBeside(QObject):
    """`side` holds the grid and what belongs to it; the chart is made when it is first shown."""

    def __init__(self, workspace: Workspace, splitter: QSplitter, side: QWidget, grid: BudgetGrid) -> None:
        super().__init__(splitter)
        self._workspace = workspace
        self._px = workspace.look.px
        self._splitter, self._side, self._grid = splitter, side, grid
        self._form = LiveView(workspace.document.state)
        self.chart: BudgetChart | None = None
        self.wanted = True  # by the user
        self.fits = True  # beside the view that is shown
        self._shares_set = False  # by the user's own hand
        self._is_stale = False  # what is drawn, since it was last seen
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.show)
        splitter.splitterMoved.connect(lambda *_: setattr(self, "_shares_set", True))

    def follow(self, change_set: ChangeSet) -> None:
        if self.fits and self.wanted:
            self._form.follow(change_set)
            self.show_soon(PAUSE_MS)
        else:
            self._is_stale = True

    def choose_package(self, package: object) -> None:
        self._form.show(package=package)
        self.show_soon()

    def show_soon(self, pause: int = 0) -> None:
        """Once what is going on is done; after an edit in a pause of the typing."""
        if self._side.isVisible():
            self._later.start(pause)

    def show(self) -> None:
        """Beside the grid where that keeps its width, under it where there is height, else not at all."""
        way = self._room() if self.wanted and self.fits and self._has_money() else None
        if way is None:
            if self.chart is not None:
                self.chart.hide()
            self._side.setMinimumWidth(0)
            return
        if self._is_stale:
            self._form.build()
            self._is_stale = False
        chart = self._made()
        self._side.setMinimumWidth(self._px(GRID_WIDTH) if way is Qt.Orientation.Horizontal else 0)
        if self._splitter.orientation() is not way:
            self._shares_set = False
        self._splitter.setOrientation(way)
        chart.show()
        chart.show_form(self._form)
        if not self._shares_set:
            self._share_room(way)

    def _made(self) -> BudgetChart:
        if self.chart is None:
            from soteplan.views.budget_chart import BudgetChart

            self.chart = BudgetChart(self._workspace)
            self._splitter.addWidget(self.chart)
            self._splitter.setStretchFactor(0, 1)
        return self.chart

    def _has_money(self) -> bool:
        """The total may be nought, and what it adds up not."""
        return any(key[0] == ALL and key[1] != ALL and found.amount for key, found in self._form.view.cells.items())

    def _room(self) -> Qt.Orientation | None:
        grid = max(self._px(GRID_WIDTH), self._grid.least_width())
        if self._splitter.width() - grid - self._splitter.handleWidth() >= self._px(CHART_WIDTH):
            return Qt.Orientation.Horizontal
        rows = self._grid.verticalHeader().length() + self._grid.horizontalHeader().height()
        around = self._side.height() - self._grid.height()
        if self._splitter.height() - rows - around >= self._px(CHART_HEIGHT):
            return Qt.Orientation.Vertical
        return None

    def _share_room(self, way: Qt.Orientation) -> None:
        width = self._splitter.width()
        if way is Qt.Orientation.Horizontal:
            wanted = max(self._grid.least_width(), min(round(GRID_SHARE * width), self._grid.greatest_width()))
            grid = max(self._px(GRID_WIDTH), min(wanted, width - self._px(CHART_WIDTH)))
            self._splitter.setSizes([grid, width - grid])
        else:
            chart = self._px(CHART_HEIGHT)
            self._splitter.setSizes([self._splitter.height() - chart, chart])
