"""After a crash: what each session left, to be recovered or thrown away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from soteplan.domain.errors import Refusal
from soteplan.store.recovery import Leftover
from soteplan.store.session import Session
from soteplan.texts import refusals
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.forms import Form
from soteplan.views.message import choose

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class LeftoversDialog(Form):
    """Emits `recovered` with each session brought back; closes itself when nothing is left to decide."""

    form = "leftovers"
    recovered = Signal(object)  # Session
    place: QVBoxLayout
    problem: QLabel
    discard: QPushButton
    recover: QPushButton
    later: QPushButton

    def __init__(self, window: MainWindow, leftovers: Sequence[Leftover]) -> None:
        super().__init__(window)
        self.list = LineList(self.look, self.language.text("Leftovers", "Plans with unsaved work"))
        self.place.addWidget(self.list)
        self._left = list(leftovers)
        self.make_way: Callable[[Path], bool] = lambda document: False  # whether a window let go of the file
        self.list.current_changed.connect(lambda line: self.recover.setEnabled(not line.key.is_damaged))
        self.list.chosen.connect(lambda _: self._recover())
        self.recover.clicked.connect(self._recover)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        self.list.show_lines(self._lines())
        self.problem.hide()

    def open_anew(self) -> None:
        """It is open only at the start; its words may stay as they are."""

    def _lines(self) -> Iterator[Line]:
        for leftover in self._left:
            title = leftover.title or self.language.text("Leftovers", "Plan without a title")
            yield Line(title, self._told(leftover), icon="file-text", key=leftover)

    def _told(self, leftover: Leftover) -> str:
        if leftover.is_damaged:
            return self.language.text("Leftovers", "The working copy is damaged and cannot be read.")
        edits = self.language.count("Leftovers", "%n edit(s)", leftover.edits)
        parts = [
            edits,
            self.language.text("Leftovers", "last {time}", time=self.language.time(leftover.last_edit_time)),
        ]
        parts.append(str(leftover.document or self.language.text("Leftovers", "never saved to a file")))
        return " · ".join(parts)

    def _recover(self) -> None:
        line = self.list.current_line()
        if line is None or line.key.is_damaged:
            return
        try:
            session = self._recovered(line.key)
        except Refusal as refusal:
            self._tell(refusal)
            return
        self._settled(line.key)
        self.recovered.emit(session)

    def _recovered(self, leftover: Leftover) -> Session:
        """The work, also where the program was started again on the very file that it belongs to."""
        try:
            return Session.recover(leftover.folder)
        except Refusal as refusal:
            if refusal.code != "locked_elsewhere" or not leftover.document or not self.make_way(leftover.document):
                raise
        return Session.recover(leftover.folder)

    def _discard(self) -> None:
        line = self.list.current_line()
        if line is None or not self._sure(line):
            return
        try:
            Session.discard_leftover(line.key.folder)
        except Refusal as refusal:
            self._tell(refusal)
            return
        self._settled(line.key)

    def _tell(self, refusal: Refusal) -> None:
        why = refusals.sentence(self.language, refusal)
        self.problem.setText(f"{why[:1].upper()}{why[1:].removesuffix('.')}.")  # some reasons end a longer sentence
        self.problem.show()

    def _settled(self, leftover: Leftover) -> None:
        self._left.remove(leftover)
        self.problem.hide()
        self.list.show_lines(self._lines())
        if not self._left:
            self.accept()

    def _sure(self, line: Line) -> bool:
        text = self.language.text
        heading = text("Leftovers", "Discard the unsaved work of “{title}”?", title=line.text[:80])
        what = f"{line.below}\n{text('Leftovers', 'This cannot be undone.')}"
        discard, keep = text("Leftovers", "Discard"), text("Leftovers", "Keep")
        return choose(self, self.look, heading, what, [discard], leave=keep, careful=True) == 0


def open_dialog(window: MainWindow, leftovers: Sequence[Leftover] | None = None) -> LeftoversDialog:
    dialog = LeftoversDialog(window, Session.recoverable() if leftovers is None else leftovers)
    dialog.open()
    dialog.list.setFocus()
    return dialog
