"""The timeline of communications on the screen: its head stands still, what is not seen is not drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from soteplan.domain.comm_calendar import BY_GROUP, Line, PlanDay, lines
from soteplan.domain.comm_dates import Occurrence
from soteplan.domain.dates import day_number
from soteplan.figures.comm_band import MOST_LANES
from soteplan.figures.comm_calendar import Timeline, TimelineOptions, timeline
from soteplan.figures.comm_lanes import Spot
from soteplan.figures.gantt_chart import HEADER_HEIGHT, draw_day_names
from soteplan.figures.shapes import Rect, Shape
from soteplan.figures.tokens import STYLES
from soteplan.views.comm_canvas import CommCanvas, Held
from soteplan.views.edit_lock import EditLock
from soteplan.views.shape_index import ShapeIndex
from soteplan.views.workspace import Workspace

NAMES = (144, 216)  # px of the names of the lines: the least and the most
NAMES_SHARE = 0.2
FOOT, LEAST_CURSOR = 4.0, 6.0
HEIGHT_A_LANE = 104  # px of a view for each lane of milestones and meetings: a low one is for the communications
Qk = Qt.Key


class CommTimeline(CommCanvas):
    """`found` gives the days to be shown, `keeps` says which lines."""

    def __init__(self, workspace: Workspace, lock: EditLock, name: str) -> None:
        super().__init__(workspace, lock, name)
        self.by, self.first, self.last, self.today = BY_GROUP, "", "", ""
        self.found: Callable[[], list[Occurrence]] = list
        self.keeps: Callable[[Line], bool] = lambda line: True
        self.anchor: Callable[[], str] = str  # id of the milestone or meeting that what is selected is tied to
        self.laid: Timeline | None = None
        self.cursor_line = 0
        self._head: list[Shape] = []
        self._lines: dict[int, ShapeIndex] = {}

    @property
    def line(self) -> Line | None:
        """The line of the cursor."""
        rows = self.laid.lines if self.laid else []
        return rows[self.cursor_line] if 0 <= self.cursor_line < len(rows) else None

    # laying out

    def lay_out(self) -> None:
        width, height = self.room()
        before = self.line
        names = max(NAMES[0], min(NAMES[1], NAMES_SHARE * width))
        options = TimelineOptions(
            width, names, self.by, self.first, self.last, self.today, legend=False,
            most_lanes=max(1, min(MOST_LANES, int(height // HEIGHT_A_LANE))),
        )  # fmt: skip
        state = self.workspace.document.state
        rows = [line for line in lines(state, self.by) if self.keeps(line)]
        self.laid = timeline(state, self._labels, self._meter, options, self.found(), rows)
        self._head, self._lines = list(self.laid.draw_head()), {}
        self._keep_line(before)
        self.set_range(max(self.laid.height + STYLES["label"].line + FOOT, height))

    def _keep_line(self, before: Line | None) -> None:
        """The cursor stays on its line wherever that is now."""
        assert self.laid is not None
        places = {(line.table, line.row_id): number for number, line in enumerate(self.laid.lines)}
        known = places.get((before.table, before.row_id)) if before else None
        self.cursor_line = max(0, min(self.cursor_line, len(places) - 1)) if known is None else known

    def spots_at(self, x: float, y: float) -> Iterator[Spot]:
        number = self.laid.line_at(y) if self.laid and not self._over_head(y) else -1
        if self.laid and number >= 0:
            yield from self.laid.spots(number)

    def _over_head(self, y: float) -> bool:
        return self.laid is not None and y - self.offset < self.laid.head

    def spots_of(self, key: tuple[str, str]) -> list[Spot]:
        return [spot for number in self._lines_of(key) for spot in self._on(number) if spot[1:3] == key]

    def _lines_of(self, key: tuple[str, str]) -> list[int]:
        """The lines on which a day stands, first that of the cursor."""
        if self.laid is None or not key[0]:
            return []
        held = [
            number
            for number, days in enumerate(self.laid.found)
            if any(each.action.id == key[0] and each.due == key[1] for each in days)
        ]
        return sorted(held, key=lambda number: number != self.cursor_line)

    def _on(self, number: int) -> list[Spot]:
        return list(self.laid.spots(number)) if self.laid else []

    def day_at(self, x: float, y: float) -> int | None:
        inside = self.laid is not None and x >= self.laid.view.left
        return self.laid.view.scale.day_at(x) if inside and self.laid else None

    def cursor_place(self, day: int) -> Rect | None:
        if self.laid is None or self.line is None:
            return None
        view, top, height = self.laid.view, self.laid.tops[self.cursor_line], self.laid.packed[self.cursor_line].height
        x, day_width = view.scale.x(day), view.scale.px_per_day
        width = max(LEAST_CURSOR, day_width)
        shown = view.left <= x <= view.right
        return Rect(x - (width - day_width) / 2, top + 2, width, height - 5) if shown else None

    def plan_day_at(self, point: QPointF) -> PlanDay | None:
        """In the band, by its sign or by its name."""
        x, y = point.x() / self.scale, point.y() / self.scale
        if self.laid is None or y >= self.laid.head:
            return None
        places = reversed(self.laid.band.placed)
        return next((place.day for place in places if place.bounds(HEADER_HEIGHT).holds(x, y)), None)

    def take_place(self, x: float, y: float) -> None:
        number = self.laid.line_at(y) if self.laid and not self._over_head(y) else -1
        if number >= 0:
            self.cursor_line = number

    def bring(self, bounds: Rect) -> None:
        if self.laid is None:
            return
        number = self.laid.line_at(bounds.centre.y)
        self.cursor_line = number if number >= 0 else self.cursor_line
        bar, (_, height) = self.verticalScrollBar(), self.room()
        above = bounds.y - 8 - self.laid.head
        below = bounds.bottom + 8 - height + STYLES["label"].line
        if self.offset > above:
            bar.setValue(round(above * self.scale))
        elif self.offset < below:
            bar.setValue(round(below * self.scale))

    def held_places(self, held: Held, days: int) -> Iterator[Rect]:
        """The sign so many days further on its line; of a whole series all its signs."""
        if self.laid is None:
            return
        distance, view = days * self.laid.view.scale.px_per_day, self.laid.view
        for spot in self._on(self.cursor_line):
            is_held = spot[1:3] == held.spot[1:3] or (held.whole and spot.action_id == held.spot.action_id)
            place = spot.bounds._replace(x=spot.bounds.x + distance)
            if is_held and place.x >= view.left and place.right <= view.right:
                yield place

    # painting

    def paint_all(self, painter: QPainter, area: Rect) -> None:
        laid = self.laid
        if laid is None:
            return
        painter.save()
        foot = min(laid.height - area.y, area.height - STYLES["label"].line)  # where the names of days stand
        painter.setClipRect(QRectF(0, laid.head, area.width, foot - laid.head))
        painter.translate(0, -area.y)
        top, bottom = area.y + laid.head, min(area.bottom, laid.height)
        self.paint_shapes(painter, laid.draw_ground(top, bottom))
        for number in laid.seen(top, bottom):
            if number not in self._lines:
                self._lines[number] = ShapeIndex(list(laid.draw_line(number)))
            self.paint_shapes(painter, self._lines[number].within(Rect(0, top, area.width, bottom - top)))
        self.paint_marks(painter)
        painter.restore()
        self.paint_shapes(painter, self._head)
        for place in laid.band.placed:
            if place.day.row_id == self.anchor():
                self._ring(painter, place.sign(HEADER_HEIGHT), filled=True)
        self.paint_shapes(painter, draw_day_names(laid.view, foot, self._labels, self._meter))

    # keyboard

    def walk(self, key: Qt.Key, *, by_day: bool) -> bool:
        if self.laid is None or not self.laid.lines:
            return False
        if key in (Qk.Key_Left, Qk.Key_Right):
            way = 1 if key == Qk.Key_Right else -1
            self._step_day(way) if by_day else self._step_spot(way)
        elif key in (Qk.Key_Up, Qk.Key_Down) and not by_day:
            self._step_line(1 if key == Qk.Key_Down else -1)
        else:
            return False
        return True

    def _step_day(self, way: int) -> None:
        self.go_to_day(self.cursor_day + way)
        if self.cursor_place(self.cursor_day) is None:
            self.turned.emit(way)

    def _step_spot(self, way: int) -> None:
        """To the next entry on the line; at its end to the next period."""
        row = sorted(self._on(self.cursor_line), key=lambda spot: (spot.day, spot.bounds.y))
        keys = [spot[1:3] for spot in row]
        if self.selected in keys:
            place = keys.index(self.selected) + way
            ahead = row[place : place + 1] if place >= 0 else []
        else:
            beyond = [spot for spot in row if (spot.day - self.cursor_day) * way >= 0]
            ahead = beyond[:1] if way > 0 else beyond[-1:]
        if ahead:
            self.pick(ahead[0])

    def _step_line(self, way: int) -> None:
        """To the entry on the next line that is nearest in time, or to the same day where that has none."""
        assert self.laid is not None
        number = self.cursor_line + way
        if not 0 <= number < len(self.laid.lines):
            return
        self.cursor_line, day = number, self.cursor_day
        near = min(self._on(number), key=lambda spot: abs(spot.day - day), default=None)
        if near is not None:
            self.pick(near)
            return
        self.go_to_day(day)
        place = self.cursor_place(day)
        if place is not None:
            self.bring(place)

    def show_day(self, iso: str) -> None:
        """The cursor on a day that is within the period."""
        self.cursor_day = day_number(iso)
        self.viewport().update()
