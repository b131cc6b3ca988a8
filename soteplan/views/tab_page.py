"""What a page of a tab is, and how a tab names its pages."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.views.row_commands import RowCommands

if TYPE_CHECKING:
    from soteplan.figures.shapes import Figure
    from soteplan.views.paged_tab import PagedTab

PageT = TypeVar("PageT", bound="TabPage")


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of a tab. Its module is imported when the page is first shown."""

    key: str
    title: str
    path: str  # module:class
    tables: tuple[str, ...]  # whose rows lead here; the first page that has a table

    def build(self, tab: Any) -> Any:
        module, name = self.path.split(":")
        return getattr(importlib.import_module(module), name)(tab)


class TabPage(RowCommands, QWidget):
    """Built when first shown. `tables` names the tables whose rows it shows by itself; a change in one refreshes it."""

    tables: ClassVar[frozenset[str]] = frozenset()
    printed: ClassVar[str] = ""  # the name of the figure that is copied and exported from here

    def __init__(self, tab: PagedTab[Any]) -> None:
        super().__init__()
        self.tab = tab
        self.workspace = tab.workspace
        self.document = tab.document
        self.language = tab.language
        self.look = tab.look
        self.actions_on_bar: list[QAction] = []  # its tools, on the tab's toolbar while it is shown
        self._stale = True
        self.document.changed.connect(self._follow_document)

    # what a page shows

    def refresh(self) -> None:
        """Draw anew; called when the page is shown and after a change that concerns it."""

    def figure(self) -> Figure | None:
        """What is copied as a picture and exported from here, as it is printed; None where there is no such figure."""
        if not self.printed:
            return None
        from soteplan.rendering.export import draw_figure

        return draw_figure(self.document.state, self.language, self.printed)

    def fill_toolbar(self) -> None:
        """Add tools with `self.tab.tool(…)`: they are on the toolbar while the page is shown."""

    # what the tab asks

    def show_row(self, table: str, row_id: str) -> bool:
        """Select a row and bring it into view; False where it is not shown here."""
        return False

    def keep_row(self, table: str, row_id: str) -> bool:
        """Select a row again after the window was laid out anew."""
        return self.show_row(table, row_id)

    def apply_lens(self) -> None:
        """The window's lens keeps other rows than before. What a figure draws steps back by itself."""
        self.refresh_soon()

    def new_row(self, *, under: bool) -> None:
        """Add a row beside the current one, or under it, and start editing its title."""

    def take_focus(self) -> None:
        """The keyboard goes to the main view of the page."""
        self.setFocus()

    def parts(self) -> list[QWidget]:
        """The views between which F6 leads, first the main one."""
        return []

    def open_find(self) -> None:
        """Ctrl+F."""

    # following

    def _follow_document(self, change_set: ChangeSet) -> None:
        if any(change.table in self.tables for change in change_set.changes):
            self.refresh_soon()

    def refresh_soon(self) -> None:
        """Now, or when the page is next shown."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self.refresh()
