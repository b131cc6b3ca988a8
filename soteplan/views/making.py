"""Files on their way out of the window: each is made by a process of its own, then put in its place as a whole.

What is made is the plan as it was when it was asked for; editing goes on meanwhile.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from soteplan.domain.errors import Refusal
from soteplan.store.outputs import write_output
from soteplan.store.scratch import Scratch
from soteplan.texts import losses, refusals
from soteplan.views.beside import Beside
from soteplan.views.message import choose
from soteplan.views.own_process import OwnProcess

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

SHOWN_MS = 60_000  # that a file was saved

GOING, ASKING, WRITING, SAVED, REFUSED, GONE = "going", "asking", "writing", "saved", "refused", "gone"
UNFINISHED = frozenset({GOING, ASKING, WRITING})
TONES = {SAVED: "ok", REFUSED: "act", ASKING: "watch"}


class Offer(NamedTuple):
    """What can be done about a file on its way."""

    words: str
    act: Callable[[], object]


class Making(QObject):
    """One file, from being asked for until the user has read what came of it."""

    changed = Signal()

    def __init__(self, window: MainWindow, scratch: Scratch, made: Path, target: Path) -> None:
        super().__init__(window)
        self.target, self.state = target, GOING
        self._window, self._scratch, self._made = window, scratch, made
        self._page, self._lost, self._refusal = 0, Counter[str](), Refusal("not_made")
        self._process: OwnProcess | None = None
        self._closes = False
        self._shown = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._shown.timeout.connect(self.dismiss)
        window.installEventFilter(self)
        window.laid_out.connect(self._show_bar)
        self._show_bar()
        for other in window.findChildren(Making):
            if other.state == SAVED:
                other.dismiss()

    # how it goes

    def follow(self, process: OwnProcess) -> None:
        """Take over a process that makes the file, whoever has begun it."""
        self._process = process
        process.setParent(self)
        process.told.connect(self._hear)
        process.done.connect(self._come)
        process.failed.connect(self._fail)

    def cancel(self) -> None:
        """Nothing is written any more, and what stood at the place stays as it is."""
        if self._process:
            self._process.stop()
        self.dismiss()

    def dismiss(self) -> None:
        if self.state is not GONE:
            self._window.removeEventFilter(self)
            self._scratch.close()
            self._set(GONE)
            self.deleteLater()

    def write(self) -> None:
        """Put what is made in its place."""
        self._set(WRITING)
        target, made = self.target, self._made
        writing = Beside(lambda: write_output(target, made.read_bytes()), self)
        writing.done.connect(self._arrive)
        writing.failed.connect(self._fail)
        writing.start()

    def _hear(self, told: dict[str, Any]) -> None:
        if "page" in told:
            self._page = int(told["page"])
            self.changed.emit()
        self._lost.update(told.get("lost", {}))

    def _come(self) -> None:
        """What a file has no place for is said before it is written."""
        self._set(ASKING) if self._lost else self.write()

    def _arrive(self, _: object) -> None:
        self._scratch.close()
        self._set(SAVED)
        self._shown.start()
        if self._closes:
            self._window.close()

    def _fail(self, error: Exception) -> None:
        self._scratch.close()
        self._refusal = error if isinstance(error, Refusal) else Refusal("not_made", reason=str(error))
        self._set(REFUSED)

    def _set(self, state: str) -> None:
        self.state = state
        self.changed.emit()

    # what is said of it

    @property
    def tone(self) -> str:
        return TONES.get(self.state, "accent")

    def words(self) -> str:
        text, name = self._window.language.text, self.target.name
        if self.state is ASKING:
            lost = ", ".join(losses.lines(self._window.language, self._lost))
            return text("Making", "{name} will not hold everything of the plan. Left out: {lost}", name=name, lost=lost)
        if self.state is SAVED:
            return text("Handout", "Saved as {name}.", name=name)
        if self.state is REFUSED:
            why = refusals.sentence(self._window.language, self._refusal)
            return text("Making", "{name} was not saved. {why}", name=name, why=why)
        if self.state is WRITING or not self._page:
            return text("Making", "Making {name}…", name=name)
        return text("Making", "Making {name}… page {page}", name=name, page=self._page)

    def offers(self) -> list[Offer]:
        """The last one is what Esc does."""
        text = self._window.language.text
        close = Offer(text("Files", "Close"), self.dismiss)
        cancel = Offer(text("Files", "Cancel"), self.cancel)
        if self.state is SAVED:
            folder = Offer(text("Making", "Show in folder"), lambda: _open(self.target.parent))
            return [Offer(text("Making", "Open"), lambda: _open(self.target)), folder, close]
        if self.state is ASKING:
            return [Offer(text("Making", "Save it"), self.write), cancel]
        return [cancel] if self.state is GOING else [close] if self.state is REFUSED else []

    def _show_bar(self) -> None:
        """Over the status line; each time the window is laid out anew there is a new one."""
        from soteplan.views.making_bar import MakingBar

        frame = self._window.centralWidget()
        column = frame.layout() if frame else None
        if self.state is not GONE and isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, MakingBar(self._window.look, self))

    # closing the window meanwhile

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and watched is self._window and self.state in UNFINISHED:
            self._closes = False
            if not self._may_close():
                event.ignore()
                return True
        return False

    def _may_close(self) -> bool:
        """Ask; the window may close later by itself."""
        text = self._window.language.text
        heading = text("Making", "{name} is not finished yet", name=self.target.name)
        why = text("Making", "Nothing is written in its place before it is.")
        later = [] if self.state is ASKING else [text("Making", "Close when it is finished")]
        choices = [*later, text("Making", "Close without it")]
        number = choose(self._window, self._window.look, heading, why, choices, leave=text("Files", "Cancel"))
        if self.state not in UNFINISHED:  # it has come meanwhile
            return number >= 0 and self.state is not REFUSED
        if number == len(choices) - 1:
            self.cancel()
            return True
        self._closes = number == 0 and bool(later)
        return False


def begin(window: MainWindow, target: Path, command: str, options: Sequence[str]) -> Making:
    """Have a command of the command line make a file of the plan as it stands now.

    Refusals: own_folder, and those of Scratch.keep_plan. Whatever else is refused is told over the status line.
    """
    scratch = Scratch()
    plan, made = scratch.keep_plan(window.document.session.store), scratch.path(f"made{target.suffix}")
    making = Making(window, scratch, made, target)
    process = OwnProcess(making)
    making.follow(process)
    output = ["-o", str(made)] if command == "report" else [str(made)]
    process.start([command, str(plan), *output, "--language", window.language.code, *options])
    return making


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
