"""The month of communications on the screen: walked through day by day, its chips dragged to another day."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from soteplan.domain.comm_calendar import PlanDay
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.dates import day_number, from_day_number
from soteplan.figures.comm_lanes import Spot
from soteplan.figures.comm_month import Month, MonthOptions, More, month_layout
from soteplan.figures.shapes import Rect, Shape
from soteplan.views.comm_canvas import CommCanvas
from soteplan.views.edit_lock import EditLock
from soteplan.views.workspace import Workspace

LEAST_WEEK = 70.0  # px at 100 %: under that the month is scrolled
Qk = Qt.Key
WALKS = {Qk.Key_Left: -1, Qk.Key_Right: 1, Qk.Key_Up: -7, Qk.Key_Down: 7}


class CommMonth(CommCanvas):
    """`found` gives the days to be shown. Space goes through the entries of a day, those without room among them."""

    crowded = Signal(int, QPoint)  # the number of entries beyond the room was clicked: the day, and where it is

    def __init__(self, workspace: Workspace, lock: EditLock, name: str) -> None:
        super().__init__(workspace, lock, name)
        self.month, self.today = "", ""
        self.found: Callable[[], list[Occurrence]] = list
        self.laid: Month | None = None
        self._shapes: list[Shape] = []

    def lay_out(self) -> None:
        width, height = self.room()
        height = max(height - 1, 28 + 6 * LEAST_WEEK)
        options = MonthOptions(width, height, self.month, self.today)
        self.laid = month_layout(self.workspace.document.state, self._labels, self._meter, options, self.found())
        self._shapes = list(self.laid.draw())
        self.set_range(height)

    def spots_at(self, x: float, y: float) -> Iterator[Spot]:
        if self.laid is not None:
            yield from self.laid.spots()

    def spots_of(self, key: tuple[str, str]) -> list[Spot]:
        return [spot for spot in self.spots_at(0, 0) if spot[1:3] == key] if key[0] else []

    def day_at(self, x: float, y: float) -> int | None:
        return self.laid.day_at(x, y) if self.laid else None

    def cursor_place(self, day: int) -> Rect | None:
        if self.laid is None or not 0 <= day - self.laid.first_day < 7 * self.laid.weeks:
            return None
        cell = self.laid.cell(day)
        return Rect(cell.x + 2, cell.y + 2, cell.width - 3, cell.height - 3)

    def bring(self, bounds: Rect) -> None:
        bar, (_, height) = self.verticalScrollBar(), self.room()
        if self.offset > bounds.y - 4:
            bar.setValue(round((bounds.y - 4) * self.scale))
        elif self.offset < bounds.bottom + 4 - height:
            bar.setValue(round((bounds.bottom + 4 - height) * self.scale))

    def paint_all(self, painter: QPainter, area: Rect) -> None:
        painter.translate(0, -area.y)
        self.paint_shapes(painter, self._shapes)
        self.paint_marks(painter)

    def plan_day_at(self, point: QPointF) -> PlanDay | None:
        at = self.to_layout(point)
        weeks = range(self.laid.weeks) if self.laid else ()
        chips = (each for week in weeks for each in (self.laid.dated(week) if self.laid else ()))
        return next((day for day, room in chips if room.holds(at.x(), at.y())), None)

    # what has no room

    def mousePressEvent(self, event: QMouseEvent) -> None:
        more = self._more_at(event.position())
        if more is None:
            super().mousePressEvent(event)
            return
        self.go_to_day(more.day)
        self.crowded.emit(more.day, event.globalPosition().toPoint())

    def _more_at(self, point: QPointF) -> More | None:
        at = self.to_layout(point)
        found = self.laid.all_more() if self.laid else []
        return next((more for more in found if more.bounds.holds(at.x(), at.y())), None)

    # keyboard

    def walk(self, key: Qt.Key, *, by_day: bool) -> bool:
        if key == Qk.Key_Space:
            self._next_of_day()
            return True
        if key not in WALKS or by_day:
            return False
        self.show_day(self.cursor_day + WALKS[key])
        return True

    def show_day(self, day: int) -> None:
        """Another day, in its own month, with its first entry selected."""
        months = _month_number(day) - _month_number(day_number(f"{self.month}-01")) if self.month else 0
        if months and self.cursor_place(day) is None:
            self.turned.emit(months)
        self.cursor_day = day
        first = next(iter(self.of_day(day)), None)
        if first is None:
            self.go_to_day(day)
        else:
            self.take(first)
        place = self.cursor_place(day)
        if place is not None:
            self.bring(place)

    def of_day(self, day: int) -> list[Occurrence]:
        """All that stands on a day, single days first."""
        iso = from_day_number(day)
        held = [each for each in self.found() if each.start <= iso <= each.end]
        return sorted(held, key=lambda each: each.end > each.start)

    def _next_of_day(self) -> None:
        held = self.of_day(self.cursor_day)
        keys = [(each.action.id, each.due) for each in held]
        place = keys.index(self.selected) + 1 if self.selected in keys else 0
        if held:
            self.take(held[place % len(held)])

    def take(self, each: Occurrence, *_: object) -> None:
        """Select an entry of the day, whether there is room for its chip or not."""
        day = self.cursor_day
        self.selected = (each.action.id, each.due)
        self.cursor_day = day
        self._tell()
        self.viewport().update()
        self.picked.emit(*self.selected)


def _month_number(day: int) -> int:
    iso = from_day_number(day)
    return int(iso[:4]) * 12 + int(iso[5:7])
