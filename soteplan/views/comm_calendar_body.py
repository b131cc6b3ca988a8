"""What the calendar's page is made of: the bar, the three views, the strip under them, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from soteplan.domain.comm_calendar import total_cost
from soteplan.domain.communications import CommAction
from soteplan.models.comm_action_table import ORDER, CommActionTable
from soteplan.views.columns_of_choice import Fit
from soteplan.views.comm_calendar_bar import TABLE, VIEWS, CommCalendarBar
from soteplan.views.comm_month import CommMonth
from soteplan.views.comm_strip import CommStrip
from soteplan.views.comm_timeline import CommTimeline
from soteplan.views.edit_lock import EditLock
from soteplan.views.empty import EmptyState
from soteplan.views.register import Register
from soteplan.views.tab import Tab

# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "target_group_id": 184, "channel_id": 184, "state": 184, "owner_id": 200, "repeat": 200, "tie": 208, "reached": 216,
    "cost": 216,
}  # fmt: skip
COLUMNS = Fit(ORDER, ROOM, always=("start_date",), least=184)


class CalendarBody(QStackedWidget):
    """`add` adds the first action."""

    def __init__(self, tab: Tab, table: CommActionTable, lock: EditLock, add: Callable[[], object]) -> None:
        super().__init__()
        self._tab, self._add = tab, add
        look, language, text = tab.look, tab.language, tab.language.text
        self.bar = CommCalendarBar(look, language)
        self.timeline = CommTimeline(tab.workspace, lock, text("CommCalendar", "Timeline of communications"))
        self.month = CommMonth(tab.workspace, lock, text("CommCalendar", "Month of communications"))
        self.strip = CommStrip(tab.workspace)
        self.register = self._register(table)
        self._views = QStackedWidget()
        for view in (self.timeline, self.month, self.register):
            self._views.addWidget(view)
        self._lay_out()

    def _register(self, table: CommActionTable) -> Register:
        register = Register(self._tab)
        register.setModel(table)
        register.is_for_goal = False
        register.setAccessibleName(self._tab.language.text("CommCalendar", "Communication actions"))
        register.choose_columns("comm_actions", COLUMNS)
        return register

    def _lay_out(self) -> None:
        text, whole = self._tab.language.text, QWidget()
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for widget, share in ((self.bar, 0), (self._views, 1), (self.strip, 0)):
            inner.addWidget(widget, share)
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

    def show_use(self, used: bool) -> None:
        """The calendar, or how to begin one."""
        self.setCurrentIndex(0 if used else 1)
