"""What a page of the Goals tab is. What a page does not answer itself the outline of the goals answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.figures.shapes import Figure

if TYPE_CHECKING:
    from soteplan.views.goals import GoalsTab


class GoalsPage(QWidget):
    """Built when first shown. `tables` names the tables whose rows it shows by itself; a change in one refreshes it."""

    outlined: ClassVar[bool] = False  # whether the outline of the goals stands at its left
    adds: ClassVar[bool] = True  # whether the tab's first tool adds a row here
    tables: ClassVar[frozenset[str]] = frozenset({"goal"})

    def __init__(self, tab: GoalsTab) -> None:
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
        """What is copied as a picture and exported from here."""
        return None

    def fill_toolbar(self) -> None:
        """Add tools with `self.tab.tool(…)`: they are on the toolbar while the page is shown."""

    # what the tab asks

    def current_rows(self) -> list[Any]:
        return self.tab.outline.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        return table == "goal" and self.outlined and self.tab.outline.show_key(row_id)

    def follow_outline(self, current: QModelIndex) -> None:
        """Another row of the outline became the current one."""

    def apply_lens(self) -> None:
        """The window's lens keeps other rows than before. What a figure draws steps back by itself."""
        self.refresh_soon()

    def new_row(self, *, under: bool) -> None:
        self.tab.add_goal(under=under)

    def indent_rows(self) -> None:
        self.tab.indent_goals()

    def outdent_rows(self) -> None:
        self.tab.outdent_goals()

    def move_rows(self, steps: int) -> None:
        self.tab.move_goals(steps)

    def take_focus(self) -> None:
        self.tab.outline.setFocus()

    def parts(self) -> list[QWidget]:
        """The views between which F6 leads; the outline stands before them where it is shown."""
        return []

    def find_text(self, text: str, step: int) -> bool:
        return self.tab.find_goal(text, step)

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
