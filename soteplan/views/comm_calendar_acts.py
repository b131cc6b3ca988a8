"""What is done to the calendar of communications from its page: adding, moving, calling off, tying, pasting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from soteplan.domain.comm_calendar import BY_GROUP
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.communications import CommAction
from soteplan.domain.dates import add_days
from soteplan.domain.text import shortened
from soteplan.operations import comm_calendar
from soteplan.operations.comm_actions import add_action
from soteplan.store.transaction import Transaction
from soteplan.views.comm_calendar_bar import TABLE, TIMELINE
from soteplan.views.comm_tie import TiePopover
from soteplan.views.status import tell

if TYPE_CHECKING:
    from soteplan.views.comm_pages.calendar import CalendarPage

SHOWN = 60  # characters of a title in the status line


class CalendarActs:
    """Each is one step; the status line says what of a series it was about."""

    def __init__(self, page: CalendarPage) -> None:
        self._page = page

    # adding

    def add(self) -> None:
        """On the day of the cursor for its group or channel; in the table beside the current row."""
        page = self._page
        if page.document.read_only:
            return
        title = page.language.text("CommCalendar", "New action")
        beside, values = page.row(), self._values()
        made: list[CommAction] = []
        if not page.workspace.perform(
            "add:comm_action", lambda tx: made.append(add_action(tx, title, beside, **values))
        ):
            return
        if not page.keeps(made[0]):
            page.showing.clear()
        page.show_row("comm_action", made[0].id)
        page.edit_title(made[0])

    def _values(self) -> dict[str, str | None]:
        """What is known of a new action from where it is added."""
        page = self._page
        if page.place.view == TABLE:
            row = page.row()
            place = {"target_group_id": row.target_group_id, "channel_id": row.channel_id} if row else {}
            return {"start_date": (row.start_date if row else None) or page.place.day, **place}
        line = page.timeline.line if page.place.view == TIMELINE else None
        values: dict[str, str | None] = {"start_date": page.canvas.cursor_date}
        if line is not None:
            values["target_group_id" if line.table == BY_GROUP else "channel_id"] = line.row_id
        return self._filtered() | values

    def _filtered(self) -> dict[str, str | None]:
        """The one group or channel that is shown alone: what is added is of it."""
        wanted = self._page.showing.wanted
        names = ("target_group_id", "channel_id")
        return {
            name: next(iter(wanted[name]))
            for name in names
            if len(wanted.get(name, ())) == 1 and "" not in wanted[name]
        }

    def draft(self) -> None:
        """A first calendar from the table and the milestones, seen before it is added."""
        self._page.workspace.command.emit("draft_calendar")

    # moving

    def move(self, days: int, whole: bool) -> None:
        """The selected day so many days later; of a series this day alone, or the whole series."""
        page, each = self._page, self._page.each
        if each is None or page.document.read_only:
            return
        action, place = each.action, self._number(each)

        def act(tx: Transaction) -> None:
            if whole or action.repeat == "none":
                comm_calendar.move(tx, action, days)
            else:
                comm_calendar.hold_on(tx, action, each.due, add_days(each.start, days))

        if page.workspace.perform("edit:comm_action", act):
            self._go_on(action, place)
            self._say(each, whole=whole)

    def _number(self, each: Occurrence) -> int:
        return [day.due for day in self._page.days.of(each.action)].index(each.due)

    def _go_on(self, action: CommAction, number: int) -> None:
        """The day that was moved stays the selected one, wherever it is now."""
        page = self._page
        current = page.document.state.get(CommAction, action.id)
        found = page.days.of(current) if current else []
        if number < len(found):
            page.go_to(found[number])

    def hint(self, days: int, whole: bool) -> None:
        """While dragging: where it would go."""
        each, text = self._page.each, self._page.language.text
        if each is None:
            return
        values = {
            "title": shortened(each.action.title, SHOWN),
            "day": self._page.language.date(add_days(each.start, days)),
        }
        if each.action.repeat == "none":
            self.say(text("CommCalendar", "{title} → {day}", **values))
        elif whole:
            self.say(text("CommCalendar", "{title} → {day}: the whole series", **values))
        else:
            self.say(text("CommCalendar", "{title} → {day}: only this day; with Shift the whole series", **values))

    def _say(self, each: Occurrence, *, whole: bool) -> None:
        text = self._page.language.text
        if each.action.repeat == "none":
            return
        if whole:
            self.say(text("CommCalendar", "The whole series moved."))
        else:
            self.say(text("CommCalendar", "Only this day moved; with Shift the whole series moves."))

    def say(self, words: str) -> None:
        """In the status line of the window."""
        tell(self._page, words)

    # calling off

    def call_off(self, whole: bool) -> None:
        """A single day of a series is called off, and stands again if it was; all else is deleted."""
        page, each = self._page, self._page.each
        if each is None or page.document.read_only:
            return
        if whole or each.action.repeat == "none":
            self._delete(each.action)
            return
        action, due = each.action, each.due
        act = comm_calendar.as_planned if each.state == "dropped" else comm_calendar.cancel
        if page.workspace.perform("edit:comm_action", lambda tx: act(tx, action, due)) and each.state != "dropped":
            self.say(
                page.language.text("CommCalendar", "Only this day is called off. Shift+Del deletes the whole series.")
            )

    def _delete(self, action: CommAction) -> None:
        """The whole action, asked first where days or groups go with it."""
        from soteplan.operations import deleting
        from soteplan.views.ask import confirm_delete

        page = self._page
        if confirm_delete(page, page.workspace, [action]):
            page.workspace.perform("delete:comm_action", lambda tx: deleting.delete(tx, [action]))

    # tying

    def tie(self) -> None:
        """Ask for a milestone or a meeting, and so many days from it."""
        page, row = self._page, self._page.row()
        if row is None or page.document.read_only:
            return
        popover = TiePopover(page, page.workspace, row, page.take_focus)
        popover.open_over(page.strip.tie if page.strip.isVisible() else page.bar)

    # a crowded day

    def offer_day(self, day: int, at: QPoint) -> None:
        self.day_menu(day).popup(at)

    def day_menu(self, day: int) -> QMenu:
        """All entries of a day that has more than there is room for."""
        page = self._page
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in page.month.of_day(day):
            entry = menu.addAction(shortened(each.action.title).replace("&", "&&"))
            entry.triggered.connect(partial(page.month.take, each))
        return menu
