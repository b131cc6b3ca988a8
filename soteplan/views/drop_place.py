"""Where a box that is dropped on a tree comes to stand: under another box, or before or after it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from soteplan.figures.shapes import Key, Point, Rect

EDGE = 0.28  # of a box at either end: a drop there is beside it, in the middle under it
REACH = 18.0  # px beyond a box that still are beside it
MARK = 4.0  # px: thickness of the mark between boxes
GAP = 2.0  # px between a box and the mark beside it


class DropPlace(NamedTuple):
    """The box that the place is told by; `side` is under, before or after; `mark` shows it, in px of the figure."""

    beside: Key
    side: str
    mark: Rect


def drop_place(
    boxes: Mapping[Key, Rect], stacked: Collection[Key], point: Point, barred: Collection[Key] = ()
) -> DropPlace | None:
    """The place for a drop at a point of the figure, or None where nothing is near.

    `stacked` boxes stand one under the other with their siblings, the others side by side. Barred are the box itself
    and what is under it.
    """
    over = next((key for key in reversed(list(boxes)) if boxes[key].holds(*point)), None)
    near = over or _nearest(boxes, stacked, point)
    if near is None or near in barred:
        return None
    place = boxes[near]
    side = _side(place, point, upright=near in stacked)
    return DropPlace(near, side, place if side == "under" else _mark(place, side, upright=near in stacked))


def stacked(boxes: Mapping[Key, Rect], parents: Mapping[Key, Key | None]) -> set[Key]:
    """The boxes that stand one under the other with their siblings; an only child as it stands to its parent."""
    families: dict[Key | None, list[Key]] = {}
    for key in boxes:
        families.setdefault(parents.get(key), []).append(key)
    return {key for parent, kin in families.items() for key in kin if _is_stacked(boxes, parent, kin)}


def _is_stacked(boxes: Mapping[Key, Rect], parent: Key | None, kin: list[Key]) -> bool:
    first = boxes[kin[0]]
    if len(kin) > 1:
        second = boxes[kin[1]]
        return abs(second.centre.y - first.centre.y) > abs(second.centre.x - first.centre.x)
    if parent is None or parent not in boxes:
        return False
    above = boxes[parent]
    return first.x >= above.right or abs(first.centre.x - above.centre.x) > 1


def _nearest(boxes: Mapping[Key, Rect], stacked: Collection[Key], point: Point) -> Key | None:
    """The box at whose end the point is, seen in the direction in which it and its siblings follow one another."""
    found = [
        (distance, key) for key, place in boxes.items() if (distance := _off(place, point, key in stacked)) <= REACH
    ]
    return min(found)[1] if found else None


def _off(place: Rect, point: Point, upright: bool) -> float:
    beyond_x = max(place.x - point.x, point.x - place.right, 0.0)
    beyond_y = max(place.y - point.y, point.y - place.bottom, 0.0)
    along, across = (beyond_y, beyond_x) if upright else (beyond_x, beyond_y)
    return along if across == 0 else REACH + 1


def _side(place: Rect, point: Point, *, upright: bool) -> str:
    share = (point.y - place.y) / place.height if upright else (point.x - place.x) / place.width
    if share < EDGE:
        return "before"
    return "after" if share > 1 - EDGE else "under"


def _mark(place: Rect, side: str, *, upright: bool) -> Rect:
    back = side == "before"
    if upright:
        return Rect(place.x, place.y - GAP - MARK if back else place.bottom + GAP, place.width, MARK)
    return Rect(place.x - GAP - MARK if back else place.right + GAP, place.y, MARK, place.height)
