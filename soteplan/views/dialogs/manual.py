"""F1: the manual beside the work, open at the page about the current tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTextBrowser

from soteplan.views.dialogs import manual_page
from soteplan.views.dialogs.manual_text import PAGES, Page, page_of
from soteplan.views.forms import Form

if TYPE_CHECKING:
    from soteplan.views.main_window import MainWindow

CONTENTS_WIDTH = 230  # px


class ManualDialog(Form):
    form = "manual"
    search: QLineEdit
    contents: QListWidget
    page: QTextBrowser

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._pages = {name: page_of(self.language, name) for name in PAGES}
        for name, page in self._pages.items():
            item = QListWidgetItem(page.title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.contents.setFixedWidth(self.look.px(CONTENTS_WIDTH))
        self.search.setFixedWidth(self.look.px(CONTENTS_WIDTH))
        self.contents.currentItemChanged.connect(self._show)
        self.search.textChanged.connect(self._search)
        self.page.anchorClicked.connect(self._follow)
        self.turn_to(window.current_key)

    @property
    def current(self) -> str:
        return PAGES[self.contents.currentRow()]

    def turn_to(self, name: str) -> None:
        """Show a page by name; the first one where the manual has none of that name."""
        number = PAGES.index(name) if name in PAGES else 0
        self.contents.setCurrentRow(number)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            page: Page = self._pages[item.data(Qt.ItemDataRole.UserRole)]
            manual_page.show(self.page, self.look, page.text)
            self._mark()

    def _search(self, text: str) -> None:
        """Only the pages that hold all the words, and the first word found on the page."""
        words = text.casefold().split()
        for number, page in enumerate(self._pages.values()):
            self.contents.item(number).setHidden(not all(word in page.folded for word in words))
        shown = [n for n in range(self.contents.count()) if not self.contents.item(n).isHidden()]
        if shown and self.contents.currentRow() not in shown:
            self.contents.setCurrentRow(shown[0])
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
    dialog = window.findChild(ManualDialog) or ManualDialog(window)
    dialog.turn_to(window.current_key)
    dialog.show()
    dialog.raise_()
    dialog.page.setFocus()
    return dialog
