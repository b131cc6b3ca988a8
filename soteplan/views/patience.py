"""Something that takes a while and must be waited for: done beside the window, which says so and stays alive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from soteplan.domain.errors import Refusal
from soteplan.views.beside import Beside
from soteplan.views.forms import make_plain
from soteplan.views.look import Look

WIDTH, BAR = 360, 6  # px at 100 %


class Waiting(QDialog):
    """Says what is waited for; Esc and the button give it up where that can be done."""

    def __init__(self, parent: QWidget, look: Look, words: str, cancel: str) -> None:
        super().__init__(parent)
        self.is_given_up = False
        self._can_be = bool(cancel)
        look.dress(self)
        look.tone(self, "paper")
        self.label, self.button = QLabel(words), QPushButton(cancel)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(look.px(BAR))
        make_plain(self.button, look)
        self.button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(16))
        column.addWidget(self.label)
        column.addWidget(bar)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        self.button.setVisible(self._can_be)
        self.setMinimumWidth(look.px(WIDTH))
        self.setWindowTitle(parent.windowTitle())
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def reject(self) -> None:
        if self._can_be:
            self.is_given_up = True
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()


class Patience(QObject):
    """One act, and what is done with what it gives or, told as an exception, with why it does not.

    With `cancel` in words it can be given up: then it ends unheard, so it must leave nothing behind.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: str,
        act: Callable[[], object],
        then: Callable[[object], object],
        cancel: str = "",
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.waiting = Waiting(parent, look, words, cancel)
        self.waiting.show()  # from now on nothing else is done in the window
        work = Beside(act, self)
        work.done.connect(self._finish)
        work.failed.connect(self._finish)
        work.start()

    def _finish(self, outcome: object) -> None:
        self.waiting.hide()
        self.waiting.deleteLater()
        self.deleteLater()
        if not self.waiting.is_given_up:
            self._then(outcome)


def see_to(
    parent: QWidget,
    look: Look,
    words: str,
    act: Callable[[], object],
    then: Callable[[object], object],
    *,
    is_quick: bool,
) -> None:
    """At once where that is quick, else with patience."""
    if not is_quick:
        Patience(parent, look, words, act, then)
        return
    outcome: object
    try:
        outcome = act()
    except Refusal as refusal:
        outcome = refusal
    then(outcome)
