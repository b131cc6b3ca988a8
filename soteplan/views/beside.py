"""Work that waits for a disk or computes for a while, in a thread beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal


class Beside(QObject):
    """One act that touches neither the open plan nor a widget; what came of it is told where this was made."""

    done = Signal(object)
    failed = Signal(Exception)
    _ended = Signal(object)

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="beside")

    def start(self) -> None:
        self._thread.start()

    def _run(self) -> None:
        outcome: object
        try:
            outcome = self._act()
        except Exception as error:  # whatever it is, it is told where the window lives
            outcome = error
        with suppress(RuntimeError):  # the window has gone meanwhile
            self._ended.emit(outcome)

    def _tell(self, outcome: object) -> None:
        self.deleteLater()
        if isinstance(outcome, Exception):
            self.failed.emit(outcome)
        else:
            self.done.emit(outcome)
