"""This program's own command line in a process of its own: the window stays free, and the work can be stopped.

Painting and laying out a plan takes seconds of plain computing, which a thread would share with the window.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from soteplan.domain.errors import Refusal


def program() -> tuple[str, list[str]]:
    """How to call this very program's command line, also from a frozen build."""
    return sys.executable, [] if getattr(sys, "frozen", False) else ["-m", "soteplan"]


class OwnProcess(QObject):
    """One command after another; asking for the next one stops the one before."""

    told = Signal(dict)  # what goes on: see cli_common.tell_program
    done = Signal()
    failed = Signal(Refusal)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._refusal: Refusal | None = None
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self.destroyed.connect(partial(_end, self._process))  # a window may go without asking its dialogs

    @property
    def is_running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self, arguments: Sequence[str]) -> None:
        self.stop()
        self._refusal = None
        command, first = program()
        self._process.start(command, [*first, "--json", *arguments])

    def stop(self) -> None:
        """End the running command, if any; it tells nothing any more."""
        _end(self._process)
        self._process.blockSignals(False)

    def _listen(self) -> None:
        while self._process.canReadLine():
            line = _object(bytes(self._process.readLine().data()))
            if "refused" in line:
                code = str(line["refused"])
                self._refusal = Refusal(code, **line.get("values", {}))
            elif line:
                self.told.emit(line)

    def _ended(self, code: int, status: QProcess.ExitStatus) -> None:
        self._listen()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.done.emit()
        else:
            self.failed.emit(self._refusal or Refusal("not_made", reason=self._last_words()))

    def _last_words(self) -> str:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        return said.splitlines()[-1] if said else self._process.errorString()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(Refusal("not_made", reason=self._process.errorString()))


def _end(process: QProcess, *_: object) -> None:
    process.blockSignals(True)
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(1_000)


def _object(line: bytes) -> dict[str, Any]:
    """A line of JSON; what else a library may print is passed over."""
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _environment() -> QProcessEnvironment:
    """Nothing is shown, so the process needs no display."""
    environment = QProcessEnvironment.systemEnvironment()
    if sys.platform.startswith("linux"):
        environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment
