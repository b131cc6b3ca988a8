"""A handout made as PDF by a process of its own: the window stays free, and the job can be stopped at any moment.

Painting and laying out a plan takes seconds of plain computing, which a thread would share with the window.
"""

from __future__ import annotations

import sys
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
        self._process: QProcess | None = None

    def start(self, handout: str, language: str, output: Path) -> None:
        self.stop()
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.finished.connect(lambda code, _status: self._ended(process, code, output))
        process.errorOccurred.connect(lambda _error: self._ended(process, -1, output))
        self._process = process
        command, arguments = program()
        process.start(
            command,
            [*arguments, "report", str(self._plan), "-o", str(output), "--handout", handout, "--language", language],
        )

    def stop(self) -> None:
        """End the running job, if any; it tells nothing any more."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()

    def _ended(self, process: QProcess, code: int, output: Path) -> None:
        if process is not self._process:
            return
        self._process = None
        process.deleteLater()
        if code == 0 and output.exists():
            self.done.emit(output)
        else:
            said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
            self.failed.emit(said.splitlines()[-1] if said else process.errorString())


def _environment() -> QProcessEnvironment:
    """Nothing is shown, so the job needs no display."""
    environment = QProcessEnvironment.systemEnvironment()
    if sys.platform.startswith("linux"):
        environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment
