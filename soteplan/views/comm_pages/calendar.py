"""The calendar of communications: as a timeline by group or channel, as a month, and as a table."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.comm_calendar import Line
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.comm_ties import anchor_of
from soteplan.domain.communications import CommAction, CommOccurrence
from soteplan.domain.dates import day_number
from soteplan.figures.shapes import Figure
from soteplan.models.comm_action_table import ACTIONS, ORDER, CommActionTable
from soteplan.models.comm_calendar import CalendarDays
from soteplan.views.columns_of_choice import Fit
from soteplan.views.comm_calendar_acts import CalendarActs
from soteplan.views.comm_calendar_bar import MONTH_VIEW, TABLE, VIEWS
from soteplan.views.comm_calendar_body import CalendarBody
from soteplan.views.comm_calendar_place import CalendarPlace
from soteplan.views.comm_canvas import CommCanvas
from soteplan.views.comm_words import day_words, tie_words
from soteplan.views.edit_lock import EditLock
from soteplan.views.paged_tab import PagedTab
from soteplan.views.rows_page import RowsPage, column_of
from soteplan.views.showing import Showing
from soteplan.views.tab_page import TabPage

DRAWN = frozenset({"comm_action", "comm_occurrence", "comm_audience", "target_group", "channel", "milestone",
                   "meeting", "plan"})  # fmt: skip


# Which columns are shown where there is room, the most wanted first, with the px that they leave to the title.
ROOM = {
    "target_group_id": 184, "channel_id": 184, "state": 184, "owner_id": 200, "repeat": 200, "tie": 208, "reached": 216,
    "cost": 216,
}  # fmt: skip


class CalendarPage(RowsPage):
    """One day of one action is selected, the same in all views, in the strip and in the Inspector."""

    tables: ClassVar[frozenset[str]] = frozenset({"comm_action", "comm_audience", "comm_occurrence"})

    row_type = CommAction
    fit = Fit(ORDER, ROOM, always=("start_date",), least=184)
    kept_as = "comm_actions"
    pastes = "paste_comm_actions:PasteCommActionsDialog"

    def __init__(self, tab: PagedTab[TabPage]) -> None:
        super().__init__(tab)
        self.days = CalendarDays(self.document, self)
        self.place = CalendarPlace(self.workspace)
        self.lock = EditLock(self.workspace, self)
        self._found: list[Occurrence] | None = None
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(lambda: self.redraw() if self.isVisible() else None)
        self.acts = CalendarActs(self)
        self.body = self.pages = CalendarBody(self.tab, self.lock, self.acts.add)
        self.empty = self.body.empty
        self.bar, self.strip, self.sum = self.body.bar, self.body.strip, self.body.bar.sum
        self.timeline, self.month = self.body.timeline, self.body.month
        table = CommActionTable(self.document, self.language, tie_words, self)
        self.build_register(table, self.body.register, self.language.text("CommCalendar", "Communication actions"))
        self.sorting.sort_by(table.column_of("start_date"))
        self.timeline.keeps = self._keeps_line
        self.timeline.anchor = self._anchor
        for canvas in (self.timeline, self.month):
            canvas.found = self.found
            canvas.describe = self._described
        spoken = self.language.text("CommCalendar", "Filter the calendar")
        self.showing: Showing = Showing(self, self.register, table, ACTIONS, "comm_calendar", spoken)
        self.filter_line = self.showing.line
        column_of(self, self.body)
        self._connect()
        self.place.open(self.found())
        self.begin(
            {
                "Ctrl+Shift+G": self.acts.tie,
                "Ctrl+Alt+Right": lambda: self._next_view(1),
                "Ctrl+Alt+Left": lambda: self._next_view(-1),
            }
        )
        self._turn_to(self.place.view)

    # building

    def fill_toolbar(self) -> None:
        text, tool = self.language.text, self.tab.tool
        tie = text("CommCalendar", "Tie to a milestone or a meeting")
        self.fill_tools(
            tool("plus", text("CommCalendar", "Add an action"), self.acts.add, "Enter", edits=True),
            tool("link", tie, self.acts.tie, "Ctrl+Shift+G", edits=True),
            tool("trash-2", text("CommCalendar", "Delete"), self.delete_rows, "Del", edits=True),
            tool("list-tree", text("CommCalendar", "Draft from the table…"), self.acts.draft, "F7", edits=True),
        )
        self.tab.stretch()
        if self.look.presenting:
            self.tab.toolbar.addWidget(self.lock.button())

    def _connect(self) -> None:
        self.bar.viewed.connect(self.turn_view)
        self.bar.sorted_by.connect(self._sort_by)
        self.bar.spanned.connect(self._span)
        self.bar.turned.connect(self._turn)
        self.strip.left.connect(self.take_focus)
        self.strip.tied.connect(self.acts.tie)
        self.month.crowded.connect(self.acts.offer_day)
        for canvas in (self.timeline, self.month):
            canvas.picked.connect(self._take)
            canvas.opened.connect(self._edit)
            canvas.asked.connect(self.acts.add)
            canvas.moved.connect(self.acts.move)
            canvas.hinted.connect(self.acts.hint)
            canvas.called_off.connect(self.acts.call_off)
            canvas.turned.connect(self._turn)
        self.document.changed.connect(self._follow)

    # what is shown

    def found(self) -> list[Occurrence]:
        """The days that are shown, in their order."""
        if self._found is None:
            self._found = self.days.all(self.keeps)
        return self._found

    def keeps(self, action: Any) -> bool:
        """Whether the filter and the window's lens keep an action."""
        return not self._is_filtered or (self.showing.keeps(action) and self.workspace.lens.keeps_row(action))

    @property
    def _is_filtered(self) -> bool:
        return bool(self.showing.line.text() or any(self.showing.wanted.values()) or self.workspace.lens.is_on)

    def _keeps_line(self, line: Line) -> bool:
        wanted = self.showing.wanted.get("target_group_id" if line.table == "target_group" else "channel_id")
        serves = not line.row_id or self.workspace.lens.keeps(line.table, line.row_id)
        return serves and (not wanted or (line.row_id or "") in wanted)

    @property
    def canvas(self) -> CommCanvas:
        return self.month if self.place.view == MONTH_VIEW else self.timeline

    @property
    def each(self) -> Occurrence | None:
        """The selected day."""
        return self.days.find(*self.place.selected)

    def row(self) -> CommAction | None:
        """The selected action, in whatever view."""
        return self.document.state.get(CommAction, self.place.selected[0])

    def _anchor(self) -> str:
        """The milestone or meeting that the selected action is tied to."""
        row = self.row()
        found = anchor_of(self.document.state, row) if row else None
        return found.id if found else ""

    def _described(self, action_id: str, due: str) -> str:
        each = self.days.find(action_id, due)
        return day_words(self.language, self.document.state, each, self.place.judged) if each else ""

    def redraw(self) -> None:
        """Lay out the view that is shown."""
        found = self.found()
        self.timeline.by, (self.timeline.first, self.timeline.last) = self.place.by, self.place.span(found)
        self.month.month = self.place.day[:7]
        self.timeline.today = self.month.today = self.place.today
        if self.place.view != TABLE:
            self.canvas.draw()
        self.bar.show_state(self.place.view, self.place.by, self.place.kind, self.place.title(found))
        self.strip.show_day(self.each)
        self.body.say_costs(action for action in self.document.state.rows(CommAction) if self.keeps(action))
        self.place.keep()

    # views and periods

    def turn_view(self, view: str) -> None:
        self._turn_to(view)
        self.take_focus()

    def _turn_to(self, view: str) -> None:
        self.place.view = view
        self.body.show_view(view)
        each = self.each
        if each is not None:
            self.go_to(each)
        elif view != TABLE:
            self.canvas.cursor_day = day_number(self.place.day)
        self.redraw()

    def _next_view(self, step: int) -> None:
        self.turn_view(VIEWS[(VIEWS.index(self.place.view) + step) % len(VIEWS)])

    def _sort_by(self, by: str) -> None:
        self.place.by = by
        self.redraw()
        self.canvas.select(*self.place.selected)

    def _span(self, kind: str) -> None:
        self.place.kind = kind
        self.redraw()

    def _turn(self, steps: int) -> None:
        self.place.day = (
            self.canvas.cursor_date if self.place.span(self.found()).holds(self.canvas.cursor_date) else self.place.day
        )
        self.place.turn(steps, self.found())
        self.canvas.cursor_day = day_number(self.place.day)
        self.redraw()

    def _stand_at_cursor(self) -> None:
        if self.place.span(self.found()).holds(self.canvas.cursor_date):
            self.place.day = self.canvas.cursor_date

    # selection

    def _take(self, action_id: str, due: str) -> None:
        """Something was chosen in the timeline or the month, or only a day."""
        self.place.selected = (action_id, due)
        self._stand_at_cursor()
        self.strip.show_day(self.each)
        self.place.keep()
        if action_id:
            self._select_in_table(action_id)
            self.workspace.selected.emit("comm_action", action_id)

    def go_to(self, each: Occurrence) -> None:
        """Select a day and show it in its period."""
        self.place.selected = (each.action.id, each.due)
        if self.place.view != TABLE and not self._is_seen(each):
            self.place.day = each.start
        self.canvas.cursor_day = day_number(each.start)
        self.redraw()
        self.canvas.select(*self.place.selected)
        self._select_in_table(each.action.id)
        self.workspace.selected.emit("comm_action", each.action.id)

    def _is_seen(self, each: Occurrence) -> bool:
        first, last = self.place.span(self.found())
        return each.start <= last and each.end >= first

    def _select_in_table(self, action_id: str) -> None:
        if self.table.index_of(action_id).row() != self.register.currentIndex().row():
            self.rows.go(action_id)

    def follow_current(self) -> None:
        """Another row of the table: the day of it that is nearest to where the calendar stands."""
        row = self.register.current_row()
        if self.place.view != TABLE or not isinstance(row, CommAction):
            return
        if row.id != self.place.selected[0]:
            each = self.days.near(row.id, self.place.day)
            self.place.selected = (row.id, each.due if each else "")
        self.workspace.selected.emit("comm_action", row.id)

    def _edit(self) -> None:
        if self.each is not None:
            self.strip.edit()

    def edit_title(self, action: CommAction) -> None:
        """Of an action that was just added."""
        if self.place.view == TABLE:
            self.register.setFocus()
            self.register.edit_title(action.id, self.rows.title)
        else:
            self.strip.edit()

    # what a tab answers

    def current_rows(self) -> list[Any]:
        if self.place.view == TABLE:
            return self.register.chosen()
        row = self.row()
        return [row] if row else []

    def show_row(self, table: str, row_id: str) -> bool:
        row = self.document.state.find(table, row_id) if table in self.tables else None
        if row is None:
            return False
        action = row if isinstance(row, CommAction) else self.document.state.get(CommAction, row.comm_action_id)
        if action is None:
            return False
        if not self.keeps(action):
            self.showing.clear()
            self.workspace.lens.let_in(action.id)
        due = row.due_date if isinstance(row, CommOccurrence) else None
        self._show(action, due or "")
        return True

    def _show(self, action: CommAction, due: str) -> None:
        """A day of an action, or the row of one that has no day yet."""
        self._found = None
        each = self.days.find(action.id, due) or self.days.near(action.id, self.place.day)
        if each is not None:
            self.go_to(each)
            return
        self.place.selected = (action.id, "")
        self._turn_to(TABLE)
        self._select_in_table(action.id)

    def focus_rows(self) -> None:
        if self.place.view == TABLE and not self.register.selectionModel().hasSelection():
            self.rows.begin()
        self.body.view.setFocus()

    def parts(self) -> list[QWidget]:
        view = self.body.view
        return [view] if self.place.view == TABLE else [view, self.strip.title]

    def apply_lens(self) -> None:
        self.filter_rows()

    def figure(self) -> Figure | None:
        return self.place.figure(self.found())

    # row commands

    def new_row(self, *, under: bool) -> None:
        self.acts.add()

    def delete_rows(self) -> None:
        if self.place.view == TABLE:
            super().delete_rows()
        else:
            self.acts.call_off(False)

    def move_rows(self, steps: int) -> None:
        if self.place.view == TABLE:
            super().move_rows(steps)

    # filtering and following

    def filter_rows(self) -> None:
        """What is selected stays so, whether it is shown or not."""
        self._found = None
        self.filter_tables()
        self.showing.say_count()
        self.register.show_groups()
        if self.place.selected[0]:
            self._select_in_table(self.place.selected[0])
        self.show_use()
        self._redraw_soon.start()

    def _follow(self, change_set: ChangeSet) -> None:
        if not {change.table for change in change_set.changes} & DRAWN:
            return
        self._found = None
        self._keep_selection()
        self.showing.say_count()
        self.show_use()
        if self.isVisible():
            self._redraw_soon.start()

    def _keep_selection(self) -> None:
        """A day that went leaves the selection to the one nearest to it."""
        action_id, due = self.place.selected
        if action_id and self.each is None:
            near = self.days.near(action_id, due or self.place.day)
            self.place.selected = (near.action.id, near.due) if near else ("", "")
        self.canvas.selected = self.place.selected

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw_soon.start()
