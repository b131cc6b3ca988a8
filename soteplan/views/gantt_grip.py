"""What the mouse holds of a chart: a bar, one of its ends, or a milestone, and where a pull takes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Box, Key, Marker, Shape

EDGE = 6.0  # px at either end of a bar that hold its end
REACH = 3.0  # px beside a bar that still belong to it
ROOM_TO_HOLD = 24.0  # px; a narrower bar is held by its ends from outside only

WHOLE, START, END = "whole", "start", "end"


@dataclass(frozen=True, slots=True)
class Grip:
    """A part of a bar in day numbers, both ends included; a milestone starts and ends on its day."""

    key: Key
    start: int
    end: int
    part: str = WHOLE

    def pulled(self, days: int) -> tuple[int, int]:
        """The period after a pull by so many days; neither end goes past the other."""
        if self.part == START:
            return min(self.start + days, self.end), self.end
        if self.part == END:
            return self.start, max(self.end + days, self.start)
        return self.start + days, self.end + days


def grip_at(row: GanttRow, shapes: Iterable[Shape], x: float, y: float) -> Grip | None:
    """What stands at a point of a row, painted last first; the bar of a group cannot be pulled."""
    if row.key.table == "group":
        return None
    wholes: dict[Key, Box | Marker] = {}
    for shape in shapes:
        if shape.key is not None and isinstance(shape, Box | Marker):
            wholes.setdefault(shape.key, shape)
    for shape in reversed(wholes.values()):
        bounds = shape.bounds
        if bounds.x - REACH <= x <= bounds.right + REACH and bounds.y - REACH <= y <= bounds.bottom + REACH:
            return _grip(row, shape, x)
    return None


def _grip(row: GanttRow, shape: Box | Marker, x: float) -> Grip | None:
    """`shape` is the whole bar, not the strip of progress on it."""
    for milestone in row.milestones:
        if milestone.key == shape.key:
            return Grip(milestone.key, milestone.day, milestone.day)
    for bar in row.bars:
        if bar.key == shape.key:
            part = WHOLE if isinstance(shape, Marker) else _part(shape, x)
            return Grip(bar.key, bar.start, bar.end, part)
    return None


def _part(bar: Box, x: float) -> str:
    edge = EDGE if bar.width >= ROOM_TO_HOLD else 0.0
    if x <= bar.x + edge:
        return START
    return END if x >= bar.x + bar.width - edge else WHOLE


def nearest_end(shapes: Iterable[Shape], x: float, reach: float) -> Key | None:
    """Of a row's phases and milestones the one at an x, or the nearest beside it."""
    near: dict[Key, float] = {}
    for shape in shapes:
        if shape.key is not None and shape.key.table in ("phase", "milestone") and isinstance(shape, Box | Marker):
            bounds = shape.bounds
            distance = max(bounds.x - x, x - bounds.right, 0.0)
            near[shape.key] = min(distance, near.get(shape.key, distance))
    # What is painted last lies on top.
    best = min(reversed(near), key=lambda key: near[key], default=None)
    return best if best is not None and near[best] <= reach else None
