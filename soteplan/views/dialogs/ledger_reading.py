"""A ledger is read beside the window, which stays free: a workbook of many thousand rows takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressDialog

from soteplan.domain.text import shortened
from soteplan.exchange.ledger_file import LedgerFile, read
from soteplan.store import collecting

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

PATIENCE = 400  # ms before it is told that a file is being read
SHOWN = 60  # characters of its name

Outcome = LedgerFile | Exception


class LedgerReading(QObject):
    """Reads one file. What came of it is given to `then` in the window's thread, unless it was cancelled."""

    _read = Signal(object)

    def __init__(self, window: MainWindow, path: Path, then: Callable[[Outcome], object]) -> None:
        super().__init__(window)
        self._path, self._then = path, then
        self._progress = self._told(window)
        self._read.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        collecting.begun(self._run, "ledger", daemon=True)

    def _told(self, window: MainWindow) -> QProgressDialog:
        text = window.language.text
        name = shortened(self._path.name, SHOWN)
        label = QLabel(text("Ledger", "Reading {name}…", name=name))
        label.setTextFormat(Qt.TextFormat.PlainText)
        progress = QProgressDialog(window)
        progress.setLabel(label)
        progress.setCancelButtonText(text("ImportLedgerDialog", "Cancel"))
        progress.setRange(0, 0)
        progress.setWindowTitle(text("ImportLedgerDialog", "Take in a ledger"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(PATIENCE)
        return progress

    def _run(self) -> None:
        outcome: Outcome
        try:
            outcome = read(self._path)
        except Exception as error:  # whatever it is, it is told or raised where the window lives
            outcome = error
        with suppress(RuntimeError):  # the window has gone meanwhile
            self._read.emit(outcome)

    def _finish(self, outcome: object) -> None:
        cancelled = self._progress.wasCanceled()
        self._progress.close()
        self._progress.deleteLater()
        self.deleteLater()
        if not cancelled and isinstance(outcome, LedgerFile | Exception):
            self._then(outcome)
