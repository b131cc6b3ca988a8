"""A handout made as PDF by a process of its own: the window stays free, and the job can be stopped at any moment.

Painting and laying out a plan takes seconds of plain computing, which a thread would share with the window.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from soteplan.store import seal
from soteplan.store.publish import sealed_image
from soteplan.store.store import Store


def program() -> tuple[str, list[str]]:
    """How to call this very program's command line, also from a frozen build."""
    return sys.executable, [] if getattr(sys, "frozen", False) else ["-m", "soteplan"]


def write_copy(store: Store, path: Path) -> None:
    """The plan as it stands now, whole and sealed, for another process to read. Raises OSError."""
    path.write_bytes(sealed_image(store.connection, seal.written(store.connection)))


class HandoutJob(QObject):
    """One handout after another; asking for the next one stops the one before."""

    done = Signal(Path)
    failed = Signal(str)

    def __init__(self, plan: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self._output = plan
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self.destroyed.connect(partial(_end, self._process))  # a window may go without asking its dialogs

    def start(self, handout: str, language: str, output: Path, paper: str = "", more: Sequence[str] = ()) -> None:
        """Without `paper` each page is as large as it must be; `more` are further options of the command line."""
        self.stop()
        self._output = output
        command, arguments = program()
        wanted = ["report", str(self._plan), "-o", str(output), "--handout", handout, "--language", language]
        wanted += ["--paper", paper] if paper else []
        self._process.start(command, [*arguments, *wanted, *more])

    def stop(self) -> None:
        """End the running job, if any; it tells nothing any more."""
        _end(self._process)
        self._process.blockSignals(False)

    def _ended(self, code: int) -> None:
        if code == 0 and self._output.exists():
            self.done.emit(self._output)
        else:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            self.failed.emit(said.splitlines()[-1] if said else self._process.errorString())

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(self._process.errorString())


def _end(process: QProcess, *_: object) -> None:
    process.blockSignals(True)
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(1_000)


def _environment() -> QProcessEnvironment:
    """Nothing is shown, so the job needs no display."""
    environment = QProcessEnvironment.systemEnvironment()
    if sys.platform.startswith("linux"):
        environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment
