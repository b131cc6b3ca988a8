"""The figure of a window as files: a small one at once, a large one by a process of its own."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from soteplan.domain.errors import Refusal
from soteplan.figures.drawing import dumps
from soteplan.figures.shapes import Figure
from soteplan.rendering.export import PageOptions, save_figure
from soteplan.store.faults import refusing
from soteplan.store.outputs import OTHER, OUTPUT
from soteplan.store.scratch import Scratch
from soteplan.views.own_process import OwnProcess

LARGE = 1_000  # shapes: more take longer to draw than a process to start


class Drawing(QObject):
    """One drawing after another; asking for the next one stops the one before."""

    done = Signal()
    failed = Signal(Refusal)

    def __init__(self, figure: Figure, scratch: Scratch, parent: QObject) -> None:
        super().__init__(parent)
        self.is_large = len(figure.shapes) > LARGE
        self._figure, self._scratch = figure, scratch
        self._process = OwnProcess(self)
        self._process.done.connect(self.done)
        self._process.failed.connect(self.failed)

    def start(self, outputs: Sequence[Path], options: PageOptions) -> None:
        """Draw into files, each as its ending says. What comes of a small figure is told before this returns."""
        try:
            if self.is_large:
                self._process.start(self.command(outputs, options))
                return
            for path in outputs:
                save_figure(self._figure, path, options=options)
        except Refusal as refusal:
            self.failed.emit(refusal)
            return
        self.done.emit()

    def stop(self) -> None:
        self._process.stop()

    def command(self, outputs: Sequence[Path], options: PageOptions) -> list[str]:
        """The command line that draws the figure. Refusals of store.outputs."""
        drawing = self._scratch.path("figure.json")
        with refusing(drawing, OUTPUT, OTHER):
            if not drawing.exists():
                drawing.write_text(dumps(self._figure), encoding="utf-8")
        named = [word for path in outputs for word in ("-o", str(path))]
        return ["draw", str(drawing), *named, "--options", json.dumps(dataclasses.asdict(options))]
