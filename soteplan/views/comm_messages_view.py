"""The figure of the core messages on the screen: as wide as its place, what a picked group hears lit."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent

from soteplan.figures.fading import all_faint, faded
from soteplan.figures.messages import MessageOptions, heard_keys, messages
from soteplan.figures.shapes import Key
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.views.figure_light import Light
from soteplan.views.figure_view import MARGIN, FigureView
from soteplan.views.workspace import Workspace

LEAST = 216.0  # px that the figure is laid out for


class MessagesView(FigureView):
    """Laid out for the width there is, and scrolled downwards."""

    def __init__(self, workspace: Workspace, name: str) -> None:
        super().__init__(workspace.look, name, {(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier): self._put_out})
        self._workspace = workspace
        self._labels, self._meter = LanguageLabels(workspace.language), QtMeter()
        self.smallest_fit = 1.0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)

    def draw(self) -> None:
        """Lay the figure out for the room there is."""
        room = self.viewport().width() / self._look.scale - 2 * MARGIN
        options = MessageOptions(max(LEAST, room))
        self.show_figure(messages(self._workspace.document.state, self._labels, self._meter, options))
        self._show_lit()

    def lit_keys(self) -> frozenset[Key]:
        """The messages that the picked group hears; without one those of the goal that the window is shown for."""
        lens, picked = self._workspace.lens, self.selected
        if picked is not None and picked.table == "target_group":
            return heard_keys(self._workspace.document.state, picked.row_id)
        return frozenset(target.key for target in self._targets if lens.is_on and lens.keeps(*target.key))

    def light(self) -> Light | None:
        """How the figure is shown; where nothing serves the goal of the window all of it steps back."""
        lit = self.lit_keys()
        if lit:
            return lambda figure: faded(figure, lit)
        return all_faint if self._workspace.lens.is_on else None

    def _show_lit(self) -> None:
        self.set_light(self.light())

    def select(self, key: Key | None) -> None:
        super().select(key)
        self._show_lit()

    def _put_out(self) -> None:
        """Esc: nothing is picked, and everything is as it is printed."""
        self.select(None)
        self.picked.emit("", "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()
