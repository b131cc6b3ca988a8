"""What the window says of its file: in the title and status line, and in the banner where something must be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from soteplan.domain.errors import Refusal
from soteplan.texts import refusals

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow


class SavingWords:
    """Shown again whenever the file's state changes; a conflict is said until it is read."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._document = window.document
        self._conflict = ""

    def show(self) -> None:
        window, words = self._window, self.text()
        title = self._document.state.plan.title or window.language.text("Window", "New plan")
        window.setWindowTitle(f"{title} · {words} — Soteplan")
        window.status_line.show_saved(words)
        self._show_banner()

    def tell_conflict(self, path: str) -> None:
        """The plan now goes on in another file."""
        self._conflict = path
        self.show()

    def text(self) -> str:
        """Saved 14:32, or why not."""
        document, text = self._document, self._window.language.text
        if document.read_only:
            return text("Window", "Read only")
        if document.save_problem:
            return text("Window", "Not saved to the file")
        if document.session.path is None:
            return text("Window", "Not saved to a file yet")
        if document.session.unpublished:
            return text("Window", "Saving")
        saved = document.last_saved
        return text("Window", "Saved {time}", time=saved) if saved else text("Window", "Saved")

    def _forget_conflict(self) -> None:
        self._conflict = ""
        self.show()

    def _show_banner(self) -> None:
        window, document = self._window, self._document
        text, problem = window.language.text, document.save_problem
        if problem:
            words = refusals.sentence(window.language, problem)
            window.banner.say(words, text("Window", "Save as…"), lambda: window.program.ask_save_as(window), "act")
        elif self._conflict:
            words = text(
                "Window",
                "The file was changed or moved by someone else meanwhile. Your work is kept beside it in {path}.",
                path=self._conflict,
            )
            window.banner.say(words, text("Window", "All right"), self._forget_conflict)
        elif document.read_only:
            window.banner.say(refusals.sentence(window.language, Refusal("read_only", reason=document.read_only)))
        else:
            window.banner.hide()
