"""The context diagram on the screen: as wide as the view, scrolled where it is higher."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from soteplan.document import Document
from soteplan.figures.context import LEAST, scope_diagram
from soteplan.figures.shapes import Figure
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.figure_view import MARGIN, SMALLEST, FigureView, Keys
from soteplan.views.workspace import Workspace

WIDEST = 1120  # px at 100 %: a wider view leaves room at the sides
NARROWEST = 0.7  # zoom below which it is scrolled sideways as well


class ScopeView(FigureView):
    def __init__(self, workspace: Workspace, name: str, keys: Keys) -> None:
        super().__init__(workspace.look, name, keys)
        self._document: Document = workspace.document
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)

    def draw(self) -> None:
        """Lay the diagram out for the width there is."""
        self._soon.stop()
        width = self.viewport().width() / self._look.scale - 2 * MARGIN
        self.smallest_fit = max(NARROWEST, min(1.0, width / LEAST))
        self.show_figure(self._laid_out(min(width, WIDEST)))

    def show_whole(self) -> None:
        """All of it at once, however small, until the view changes its size."""
        self.smallest_fit = SMALLEST
        self.fit()

    def printed(self) -> Figure:
        """The diagram as wide as a page needs."""
        return self._laid_out(None)

    def _laid_out(self, width: float | None) -> Figure:
        return scope_diagram(self._document.state, self._labels, self._meter, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()
