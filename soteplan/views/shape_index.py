"""Finds the shapes in an area of a figure, so that painting costs what is visible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from soteplan.figures.shapes import Rect, Shape

TILE = 512
REACH = 4  # px that strokes and arrow heads may go beyond a shape's bounds


class ShapeIndex:
    """Shapes by the tiles of the plane they touch."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes
        self._tiles: dict[tuple[int, int], list[int]] = {}
        for number, shape in enumerate(shapes):
            for tile in _tiles(shape.bounds):
                self._tiles.setdefault(tile, []).append(number)

    def within(self, area: Rect) -> Iterable[Shape]:
        """The shapes that may show in the area, in painting order."""
        found = {number for tile in _tiles(area) for number in self._tiles.get(tile, ())}
        return [self._shapes[number] for number in sorted(found)]


def _tiles(area: Rect) -> Iterator[tuple[int, int]]:
    for column in range(int((area.x - REACH) // TILE), int((area.right + REACH) // TILE) + 1):
        for row in range(int((area.y - REACH) // TILE), int((area.bottom + REACH) // TILE) + 1):
            yield column, row
