"""What the calendar's page is made of: the bar, the three views, the strip under them, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QStackedWidget, QWidget

from soteplan.domain.comm_calendar import total_cost
from soteplan.domain.communications import CommAction
from soteplan.views.comm_calendar_bar import TABLE, VIEWS, CommCalendarBar
from soteplan.views.comm_month import CommMonth
from soteplan.views.comm_strip import CommStrip
from soteplan.views.comm_timeline import CommTimeline
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.register import Register
from soteplan.views.rows_page import column_of
from soteplan.views.tab import Tab


class CalendarBody(QStackedWidget):
    """`add` adds the first action."""

    def __init__(self, tab: Tab, lock: EditLock, add: Callable[[], object]) -> None:
        super().__init__()
        self._tab, self._add = tab, add
        look, language, text = tab.look, tab.language, tab.language.text
        self.bar = CommCalendarBar(look, language)
        self.timeline = CommTimeline(tab.workspace, lock, text("CommCalendar", "Timeline of communications"))
        self.month = CommMonth(tab.workspace, lock, text("CommCalendar", "Month of communications"))
        self.strip = CommStrip(tab.workspace)
        self.register = Register(tab)
        self._views = QStackedWidget()
        for view in (self.timeline, self.month, self.register):
            self._views.addWidget(view)
        self._lay_out()

    def _lay_out(self) -> None:
        text, whole = self._tab.language.text, QWidget()
        column_of(whole, self.bar, self._views, self.strip).setStretch(1, 1)
        self.empty = EmptyState(
            self._tab.look,
            text("CommCalendar", "Here stands what is told to whom, when and by which channel."),
            text("CommCalendar", "Add an action"),
            self._add,
        )
        draft = text("CommCalendar", "Draft from the table…")
        self.empty.second(draft, lambda: self._tab.workspace.command.emit("draft_calendar"))
        self.addWidget(whole)
        self.addWidget(self.empty)

    @property
    def view(self) -> QWidget:
        """The view that is shown."""
        return self._views.currentWidget() or self.register

    @property
    def is_empty(self) -> bool:
        return self.currentIndex() == 1

    def show_view(self, view: str) -> None:
        self._views.setCurrentIndex(VIEWS.index(view))
        self.strip.setVisible(view != TABLE)

    def say_costs(self, shown: Iterable[CommAction]) -> None:
        """What the actions that are shown cost together; nothing where none of them has a cost."""
        rows, language = [row for row in shown if row.cost], self._tab.language
        said = language.text("CommCalendar", "Costs {sum}", sum=language.euros(total_cost(rows)))
        self.bar.sum.setText(said if rows else "")
