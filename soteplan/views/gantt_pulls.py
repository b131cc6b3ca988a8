"""What a drag on the chart does: moves or stretches a bar, or pulls a dependency from one bar to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from soteplan.domain.dependencies import closes_circle
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Milestone, Phase
from soteplan.figures.shapes import Key, Line, Marker, Point, Rect
from soteplan.operations.schedule import name_of
from soteplan.rendering.painter import paint_shapes
from soteplan.texts import refusals
from soteplan.views.gantt_grip import Grip

if TYPE_CHECKING:
    from soteplan.views.gantt import GanttView

NEAR = 12.0  # px of the design beside a bar at which a link still reaches it
KINDS = {("end", "start"): "FS", ("start", "start"): "SS", ("end", "end"): "FF", ("start", "end"): "SF"}


class Handle(NamedTuple):
    """An end of a bar, and the middle of the handle that stands beside it in px of the design."""

    key: Key
    end: str
    x: float
    y: float


class BarPull:
    """A bar, or one of its ends, goes with the pointer by whole days."""

    def __init__(self, chart: GanttView, grip: Grip, pressed: QPointF) -> None:
        self._chart, self._grip, self._pressed = chart, grip, pressed
        self._days = 0

    def move(self, point: QPointF) -> None:
        moved = point.x() - self._pressed.x()
        self._days = round(moved / self._chart.unit / self._chart.times.scale.px_per_day)

    def drop(self) -> None:
        if self._days:
            self._chart.pulled.emit(self._grip, self._days)

    def paint(self, painter: QPainter) -> None:
        bounds = self._chart.bounds_of(self._grip.key)
        if bounds is not None:
            self._chart.layers.ghost(painter, self._chart.view(), self._grip, self._days, bounds)


class LinkPull:
    """A line from a handle to the pointer; the end it would reach is marked, in another colour where it is refused."""

    def __init__(self, chart: GanttView, handle: Handle) -> None:
        self._chart, self._from = chart, handle
        self._pointer = Point(handle.x, handle.y)
        self.to: Handle | None = None
        self._said = ""
        self._refused = False

    def move(self, point: QPointF) -> None:
        self._chart.scroll_under(point)
        at = self._chart.to_chart(point)
        self._pointer = Point(at.x(), at.y())
        reached = self._reached()
        if reached != self.to:
            self.to = reached
            self._judge()

    def _reached(self) -> Handle | None:
        key = self._chart.near(self._pointer, NEAR)
        bounds = self._chart.bounds_of(key) if key and key != self._from.key else None
        if key is None or bounds is None:
            return None
        first = key.table == "milestone" or self._pointer.x <= bounds.centre.x
        return Handle(key, "start" if first else "end", bounds.x if first else bounds.right, bounds.centre.y)

    @property
    def kind(self) -> str:
        """Of a milestone both ends are the same day: it is left by its end and reached at its start."""
        leaves = "end" if self._from.key.table == "milestone" else self._from.end
        return KINDS[leaves, self.to.end if self.to else "start"]

    def _judge(self) -> None:
        """What letting go would do, in words."""
        language, ends = self._chart.language, self._ends()
        self._said, self._refused = "", False
        if ends is not None:
            self._said = language.choice("dependency", "kind", self.kind)
            self._refused = closes_circle(self._chart.state, *ends, self.kind)
            if self._refused:
                self._said = refusals.sentence(language, Refusal("circle", title=name_of(ends[1])))

    def _ends(self) -> tuple[Phase | Milestone, Phase | Milestone] | None:
        state = self._chart.state
        rows = [state.find(*each.key) for each in (self._from, self.to) if each]
        return (rows[0], rows[1]) if len(rows) == 2 and all(rows) else None  # type: ignore[return-value]

    def drop(self) -> None:
        if self.to is not None:
            self._chart.linked.emit(self._from.key, self.to.key, self.kind)

    def paint(self, painter: QPainter) -> None:
        chart, colour = self._chart, "act" if self._refused else "accent"
        end = Point(self.to.x, self.to.y) if self.to else self._pointer
        line = Line((Point(self._from.x, self._from.y), end), colour, 2, arrow=True)
        signs = [Marker(self._from.x, self._from.y, 10, "circle", "accent", "accent")]
        if self.to:
            signs.append(Marker(self.to.x, self.to.y, 12, "ring", "", colour))
        paint_shapes([line, *signs], painter, chart.look.palette)
        if self._said:
            chart.layers.chip(painter, chart.view(), Rect(end.x, end.y - 14, 0, 28), self._said, colour)
