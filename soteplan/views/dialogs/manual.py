"""F1: the manual beside the work, open at the page about the current tab."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QVBoxLayout

from soteplan.views.dialogs import manual_page
from soteplan.views.dialogs.lines import Line, LineList
from soteplan.views.dialogs.manual_text import PAGES, page_of
from soteplan.views.forms import Form, the_only

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

CONTENTS_WIDTH = 230  # px


class ManualDialog(Form):
    form = "manual"
    search: QLineEdit
    contents_place: QVBoxLayout
    page: QTextBrowser

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._name = PAGES[0]
        self._pages = {name: page_of(self.language, name) for name in PAGES}
        self.contents = LineList(self.look, self.language.text("Manual", "Contents"))
        self.contents.setFixedWidth(self.look.px(CONTENTS_WIDTH))
        self.contents_place.addWidget(self.contents)
        self.search.setFixedWidth(self.look.px(CONTENTS_WIDTH))
        self.contents.current_changed.connect(self._show)
        self.search.textChanged.connect(self._search)
        self.page.anchorClicked.connect(self._follow)
        self.turn_to(window.current_key)

    @property
    def current(self) -> str:
        """The name of the page shown."""
        return self._name

    def turn_to(self, name: str) -> None:
        """Show a page by name; the first one where the manual has none of that name."""
        self._list(PAGES, name)

    def _list(self, names: Iterable[str], current: str) -> None:
        lines = [Line(self._pages[name].title, key=name) for name in names]
        self.contents.show_lines(lines, keep=lambda line: bool(line.key == current))

    def _show(self, line: Line) -> None:
        self._name = str(line.key)
        manual_page.show(self.page, self.look, self._pages[self._name].text)
        self._mark()

    def _search(self, text: str) -> None:
        """Only the pages that hold all the words, which are lit up on the page."""
        words = text.casefold().split()
        found = [name for name, page in self._pages.items() if all(word in page.folded for word in words)]
        self._list(found, self._name)
        self._mark()

    def _mark(self) -> None:
        manual_page.mark_words(self.page, self.look, self.search.text().split())

    def _follow(self, address: QUrl) -> None:
        """A link leads to another page of the manual; the manual leads nowhere else."""
        name = address.fileName().removesuffix(".md")
        if name in PAGES:
            self.search.clear()
            self.turn_to(name)


def open_dialog(window: MainWindow) -> ManualDialog:
    dialog = the_only(ManualDialog, window)
    dialog.turn_to(window.current_key)
    dialog.show()
    dialog.activateWindow()
    dialog.page.setFocus()
    return dialog
