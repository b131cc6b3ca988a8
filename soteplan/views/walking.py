"""Which row the arrow keys lead to on a figure, and how far it is scrolled to show one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, Qt

from soteplan.figures.shapes import Key, Rect, Target

WAYS: Mapping[Qt.Key, QPointF] = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


def nearest(here: Rect, targets: Iterable[Target], way: QPointF) -> Key | None:
    """The nearest row in a direction, or none."""
    ahead = [(cost, target.key) for target in targets if (cost := _cost(here, target.bounds, way)) > 0]
    return min(ahead)[1] if ahead else None


def to_show(low: float, high: float, room: float) -> float:
    """How far to scroll so that low to high lies within 0 to room; the low end wins where both do not fit."""
    if low < 0 or high - low > room:
        return low
    return max(0.0, high - room)


def _cost(here: Rect, there: Rect, way: QPointF) -> float:
    """How far a row is in a direction, steps aside counting double; 0 or less when it is not there."""
    dx, dy = there.centre.x - here.centre.x, there.centre.y - here.centre.y
    ahead, aside = dx * way.x() + dy * way.y(), abs(dx * way.y()) + abs(dy * way.x())
    return ahead + 2 * aside if ahead > 1 and aside <= 2 * ahead else 0
