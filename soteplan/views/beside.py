"""Work that waits for a disk or computes for a while, in a thread beside the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from soteplan.domain.errors import Refusal
from soteplan.store import collecting
from soteplan.store.outputs import write_output
from soteplan.texts import refusals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from soteplan.views.forms import Form


class Beside(QObject):
    """One act that touches neither the open plan nor a widget; what came of it is told where this was made."""

    done = Signal(object)
    failed = Signal(Exception)
    _ended = Signal(object)

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        collecting.begun(self._run, "beside")

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


def save_beside(form: Form, status: QLabel, path: Path, data: bytes) -> None:
    """Put what a dialog has made in its place, however slow the folder is.

    The status says what came of it. When the dialog is gone by then, the window says it if it failed.
    """
    language, window = form.language, form.window_

    def tell(words: str) -> None:
        if isValid(status):
            status.setText(words)

    def tell_failed(error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        tell(refusals.sentence(language, error))
        if not isValid(status) or not status.isVisible():
            window.workspace.refused.emit(error)

    tell(language.text("Handout", "Saving {name}…", name=path.name))
    writing = Beside(lambda: write_output(path, data), window)
    writing.done.connect(lambda _: tell(language.text("Handout", "Saved as {name}.", name=path.name)))
    writing.failed.connect(tell_failed)
    writing.start()
