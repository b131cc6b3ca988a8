"""The Overview tab: one page that a chair can read aloud, where everything leads to its place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from soteplan.domain.budget import BudgetLine
from soteplan.domain.communications import CommAction, CoreMessage, TargetGroup
from soteplan.domain.goals import Goal
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.views.tab import Tab
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.first_steps import FirstSteps
    from soteplan.views.overview_page import OverviewPage

GROUND = (Goal, Package, Action, BudgetLine, Risk, TargetGroup, CoreMessage, CommAction)


class OverviewTab(Tab):
    """The page, or the first steps of an empty plan. Made when it is first shown; computed anew when it is shown and
    something has changed since.
    """

    key: ClassVar[str] = "overview"
    tables: ClassVar[frozenset[str]] = frozenset({"plan"})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.toolbar.hide()
        self._stale = True  # as a whole
        self._changed = False
        self._comes = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self.pages = QStackedWidget()
        self.content.addWidget(self.pages)
        self.document.changed.connect(self._follow)

    @cached_property
    def page(self) -> OverviewPage:
        """Made when the plan first has something to show."""
        from soteplan.views.overview_page import OverviewPage

        page = OverviewPage(self.workspace)
        self.pages.addWidget(page)
        return page

    @cached_property
    def first_steps(self) -> FirstSteps:
        from soteplan.views.first_steps import FirstSteps

        first_steps = FirstSteps(self.workspace)
        self.pages.addWidget(first_steps)
        return first_steps

    # what every tab answers

    def show_row(self, table: str, row_id: str) -> bool:
        return table == "plan"

    def take_focus(self) -> None:
        (self.pages.currentWidget() or self).setFocus()

    def apply_lens(self) -> None:
        self._stale = True
        self._soon.start()

    # following

    def _follow(self, _change_set: object) -> None:
        self._changed = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.pages.currentWidget() is None:
            self._show_page()
            self.take_focus()
        self._comes = True
        self._soon.start()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        self._show_plan()
        if not (self._stale or self._changed):
            return
        whole, self._stale, self._changed = self._stale, False, False
        page = self._show_page()
        if whole or is_beginning(self.document.state):
            page.refresh()
        else:
            self.page.catch_up()

    def _show_plan(self) -> None:
        """Who comes here sees the fields of the plan itself in the Inspector."""
        if self._comes:
            self._comes = False
            self.workspace.selected.emit("plan", self.document.state.plan.id)

    def _show_page(self) -> OverviewPage | FirstSteps:
        page = self.first_steps if is_beginning(self.document.state) else self.page
        self.pages.setCurrentWidget(page)
        return page


def is_beginning(state: PlanState) -> bool:
    """Whether a plan has nothing yet that a page could speak of."""
    return not any(state.table(row_type) for row_type in GROUND)
