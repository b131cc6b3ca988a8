"""What a page of the Goals tab is. What a page does not answer itself the outline of the goals answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex

from soteplan.views.tab_page import TabPage

if TYPE_CHECKING:
    from soteplan.views.goals import GoalsTab


class GoalsPage(TabPage):
    """A page that is `outlined` stands beside the outline of the goals."""

    tab: GoalsTab

    outlined: ClassVar[bool] = False
    adds: ClassVar[bool] = True  # whether the tab's first tool adds a row here
    tables: ClassVar[frozenset[str]] = frozenset({"goal"})

    def current_rows(self) -> list[Any]:
        return self.tab.outline.chosen()

    def show_row(self, table: str, row_id: str) -> bool:
        return table == "goal" and self.outlined and self.tab.outline.show_key(row_id)

    def follow_outline(self, current: QModelIndex) -> None:
        """Another row of the outline became the current one."""

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

    def find_text(self, text: str, step: int) -> bool:
        return self.tab.find_goal(text, step)
