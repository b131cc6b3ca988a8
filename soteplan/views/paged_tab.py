"""A tab that shows its part of the plan in several ways, each a page with tools of its own."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar, Generic, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QStackedWidget, QWidget

from soteplan.figures.shapes import Figure
from soteplan.views.quiet import QuietButton
from soteplan.views.tab import Tab
from soteplan.views.tab_page import PageEntry, PageT, TabPage
from soteplan.views.tool_rows import ToolRows
from soteplan.views.workspace import Workspace

SHOWN, HIDDEN = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored  # what is not seen asks for no room


class PagedTab(Tab, Generic[PageT]):
    """Row commands go to the page that is shown. Subclasses put `self.book` into their content and then show a page."""

    entries: ClassVar[tuple[PageEntry, ...]] = ()
    context: ClassVar[str] = ""  # of the titles of the pages

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.book = QStackedWidget()
        self._pages: dict[str, PageT] = {}
        self._rule: QAction | None = None
        self.tool_rows = ToolRows(self)

    def add_page_switch(self) -> None:
        """A button for each page on the toolbar, reached by Alt and its number too."""
        self.page_switch = QButtonGroup(self)
        for number, entry in enumerate(self.entries, 1):
            self._add_page_button(entry, f"Alt+{number}")

    def _add_page_button(self, entry: PageEntry, keys: str) -> None:
        button = QuietButton(self.look)
        button.setText(self.language.text(self.context, entry.title))
        button.setToolTip(f"{button.text()} ({keys})")
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.setProperty("page", entry.key)
        go = partial(self._go_to_page, entry.key)
        button.clicked.connect(go)
        QShortcut(QKeySequence(keys), self, go, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.page_switch.addButton(button)
        self.toolbar.addWidget(button)

    def add_rule(self) -> None:
        """A line between the switch and the tools of the page, while it has any beside the switch."""
        self._rule = self.toolbar.addSeparator()

    def show_rule(self, *, beside: bool) -> None:
        """Show the line while tools of the page stand beside the switch."""
        if self._rule is not None:
            tools = self.page.actions_on_bar
            self._rule.setVisible(beside and bool(tools) and not self.is_stretch(tools[0]))

    @property
    def page(self) -> PageT:
        """The page that is shown."""
        return cast("PageT", self.book.currentWidget())

    def show_page(self, key: str) -> PageT:
        """Show a page, built now if it was not yet, with its tools."""
        entry = next((entry for entry in self.entries if entry.key == key), self.entries[0])
        page = self._pages.get(entry.key) or self._build_page(entry)
        for other in self._pages.values():
            other.setSizePolicy(*(SHOWN if other is page else HIDDEN,) * 2)
            for action in other.actions_on_bar:
                action.setVisible(other is page)
        self.turned_to(page)
        self.book.setCurrentWidget(page)
        self.show_rule(beside=True)
        self.tool_rows.share()
        self.workspace.kept[self.key] = entry.key
        for button in self.page_switch.buttons():
            button.setChecked(button.property("page") == entry.key)
        return page

    def show_kept_page(self) -> None:
        """The page that was shown before the window was laid out anew, else the first."""
        self.show_page(self.workspace.kept.get(self.key, self.entries[0].key))

    def turned_to(self, page: PageT) -> None:
        """A page is about to be shown."""

    def _build_page(self, entry: PageEntry) -> PageT:
        page: PageT = entry.build(self)
        self._pages[entry.key] = page
        self.book.addWidget(page)
        before = len(self.toolbar.actions())
        page.fill_toolbar()
        # Those that are out of the way now, because the plan is presented, stay so.
        page.actions_on_bar = [action for action in self.toolbar.actions()[before:] if action.isVisible()]
        if self.workspace.lens.is_on:
            page.apply_lens()
        return page

    def _go_to_page(self, key: str, *_: object) -> None:
        self.show_page(key)
        self.take_focus()

    # what every tab answers

    def current_rows(self) -> list[Any]:
        return self.page.current_rows()

    def show_row(self, table: str, row_id: str) -> bool:
        """On the page that is shown if it can, else on the first that can."""
        if self.page.show_row(table, row_id):
            return True
        able = [entry.key for entry in self.entries if table in entry.tables]
        return any(self._turn(key).show_row(table, row_id) for key in able)

    def keep_row(self, table: str, row_id: str) -> bool:
        """On the page that is shown, though another may be the row's own."""
        return self.page.keep_row(table, row_id)

    def _turn(self, key: str) -> PageT:
        """Show a page; the keyboard goes with it where it was on the page before."""
        keyboard = QApplication.focusWidget()
        was_here = keyboard is not None and self.book.isAncestorOf(keyboard)
        page = self.show_page(key)
        if was_here:
            page.take_focus()
        return page

    def new_row(self, *, under: bool) -> None:
        self.page.new_row(under=under)

    def delete_rows(self) -> None:
        self.page.delete_rows()

    def indent_rows(self) -> None:
        self.page.indent_rows()

    def outdent_rows(self) -> None:
        self.page.outdent_rows()

    def move_rows(self, steps: int) -> None:
        self.page.move_rows(steps)

    def apply_lens(self) -> None:
        for page in self._pages.values():
            page.apply_lens()

    def take_focus(self) -> None:
        self.page.take_focus()

    def views(self) -> list[str]:
        return [entry.key for entry in self.entries]

    def show_view(self, key: str) -> None:
        self.show_page(key)

    def parts(self) -> list[QWidget]:
        return self.page.parts()

    def find_text(self) -> None:
        self.page.open_find()

    def figure(self) -> Figure | None:
        """What is drawn on the page that is shown."""
        return self.page.figure()


class BookTab(PagedTab[TabPage]):
    """A tab that is nothing but its pages: each has tools of its own beside the switch."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.content.addWidget(self.book)
        self.add_page_switch()
        self.add_rule()
        self.show_kept_page()
