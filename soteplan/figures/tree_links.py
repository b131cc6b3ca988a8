"""Ways for links that cross a tree: level and upright, in the gutters between boxes wherever there is a way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from soteplan.figures.shapes import Point, Rect

_TILE = 256.0  # px; boxes are looked up by the strip they stand in
_PORT_PITCH = 8.0  # px between links at one side of a box, and from a link to the connector in the middle
_TRACKS, _TRACK_PITCH = 4, 4.0  # links side by side in one gutter
_ASIDE = 6.0  # px from a box to the first level track
_CLEAR = 3.0  # px between a level stretch and the boxes above and below it
_BEND_COST, _HIT_COST = 40.0, 5000.0  # px of detour that a corner and a crossed box are worth
_LEFT_COST = 30.0  # likewise an end on the left, where a box hangs on its parent


class Link(NamedTuple):
    """A link by the boxes it joins."""

    source: str
    target: str


class Gutter(NamedTuple):
    """How far from a box's left and right side its first track runs."""

    left: float
    right: float


class _End(NamedTuple):
    """Where a link meets a box: at which side (-1 left, 1 right), and the track beside it."""

    point: Point
    track: float


Way = tuple[Point, ...]


def routes(links: Sequence[Link], places: Mapping[str, Rect], gutters: Mapping[str, Gutter]) -> list[Way]:
    """A way for each link, from the side of its source to the side of its target.

    Of the ways between their facing or outer sides the shortest that crosses no box is taken; every tree has room
    above and below it, so that a box is crossed only where a detour would be longer than thirty boxes are high.
    Links to near boxes take the inner tracks and ports, so that those to far ones need not cross them.
    """
    router = _Router(places.values())
    ports = _Ports(places, gutters)
    nearest_first = sorted(range(len(links)), key=lambda number: abs(_rise(links[number], places)))
    ways = {number: _best(router, ports, links[number], track) for track, number in enumerate(nearest_first)}
    return [ways[number] for number in range(len(links))]


def _rise(link: Link, places: Mapping[str, Rect]) -> float:
    """How far the target is above the source."""
    return places[link.source].centre.y - places[link.target].centre.y


def _best(router: _Router, ports: _Ports, link: Link, number: int) -> Way:
    ways = []
    for out, into in product((-1, 1), (-1, 1)):
        up = _rise(link, ports.places) > 0
        start, end = ports.end(link.source, out, number, low=up), ports.end(link.target, into, number, low=True)
        behind = _LEFT_COST * ((out < 0) + (into < 0))
        ways += [(_length(way) + behind, way) for way in router.ways(start, end, number)]
    best, cost = ways[0][1], float("inf")
    for length, way in sorted(ways):
        if length >= cost:
            break
        whole = length + _HIT_COST * router.hits(way)
        if whole < cost:
            best, cost = way, whole
    return ports.taken(link, best)


class _Ports:
    """Where links meet the boxes; those at one side of a box stand one below the other, around its middle."""

    def __init__(self, places: Mapping[str, Rect], gutters: Mapping[str, Gutter]) -> None:
        self.places = places
        self.gutters = gutters
        self.used: dict[tuple[str, bool], int] = {}

    def end(self, node: str, side: int, number: int, *, low: bool) -> _End:
        """Where the next link would meet a side; `low` is whether the first goes below the middle."""
        place, gutter = self.places[node], self.gutters[node]
        beside = (gutter.right if side > 0 else gutter.left) + number % _TRACKS * _TRACK_PITCH
        edge = place.right if side > 0 else place.x
        y = place.centre.y + self._offset(self.used.get((node, side > 0), 0), place.height / 2 - 4, low=low)
        return _End(Point(edge, y), edge + side * beside)

    def taken(self, link: Link, way: Way) -> Way:
        for node, point in ((link.source, way[0]), (link.target, way[-1])):
            at = (node, point.x == self.places[node].right)
            self.used[at] = self.used.get(at, 0) + 1
        return way

    def _offset(self, count: int, most: float, *, low: bool) -> float:
        """On one side of the middle, on the other, further out on the first, and so on."""
        step = (count // 2 + 1) * _PORT_PITCH
        return min(step, most) * (1 if (count % 2 == 0) == low else -1)


class _Router:
    def __init__(self, boxes: Iterable[Rect]) -> None:
        self.strips: dict[int, list[Rect]] = {}
        for box in boxes:
            for strip in _strips(box.x, box.right):
                self.strips.setdefault(strip, []).append(box)

    def ways(self, start: _End, end: _End, number: int) -> Iterator[Way]:
        """Ways that could be taken: level at the height of an end, or through the nearest gap between boxes."""
        a, b = start.point, end.point
        for y in {a.y, b.y, *self._gaps(start, end, number)}:
            corners = [a, Point(start.track, a.y), Point(start.track, y), Point(end.track, y), Point(end.track, b.y), b]
            yield _simple(corners)

    def hits(self, way: Way) -> int:
        """How many boxes a way crosses, each stretch for itself."""
        return sum(self._crossed(a, b) for a, b in pairwise(way))

    def _crossed(self, a: Point, b: Point) -> int:
        left, right, top, bottom = min(a.x, b.x), max(a.x, b.x), min(a.y, b.y), max(a.y, b.y)
        near = {box for strip in _strips(left, right) for box in self.strips.get(strip, ())}
        return sum(_meets(box, left, right, top, bottom) for box in near)

    def _gaps(self, start: _End, end: _End, number: int) -> set[float]:
        """Heights at which the way between two tracks is clear: the nearest to each end and to the middle."""
        left, right = min(start.track, end.track), max(start.track, end.track)
        between = {box for strip in _strips(left, right) for box in self.strips.get(strip, ())}
        spans = sorted((box.y, box.bottom) for box in between if box.x < right and box.right > left)
        clear = list(_clear_heights(spans, number))
        y1, y2 = start.point.y, end.point.y
        return {min(clear, key=lambda y: abs(y - wished)) for wished in (y1, y2, (y1 + y2) / 2)} if clear else set()


def _clear_heights(spans: Sequence[tuple[float, float]], number: int) -> Iterator[float]:
    """The heights of the gaps between spans, and of the room above and below them all.

    A gap that is wide enough for a connector in its middle is used above and below it, on one of two tracks.
    """
    if not spans:
        return
    aside = _ASIDE + number % 2 * _TRACK_PITCH
    yield spans[0][0] - aside - _TRACK_PITCH
    covered = spans[0][1]
    for top, bottom in spans:
        if top - covered >= 4 * _ASIDE:
            yield covered + aside
            yield top - aside
        elif top - covered >= 2 * _CLEAR:
            yield (top + covered) / 2
        covered = max(covered, bottom)
    yield covered + aside + _TRACK_PITCH


def _strips(left: float, right: float) -> range:
    return range(int(left // _TILE), int(right // _TILE) + 1)


def _meets(box: Rect, left: float, right: float, top: float, bottom: float) -> bool:
    """Whether a stretch runs through the inside of a box."""
    return box.x < right and box.right > left and box.y < bottom and box.bottom > top


def _length(way: Way) -> float:
    return sum(abs(a.x - b.x) + abs(a.y - b.y) for a, b in pairwise(way)) + _BEND_COST * (len(way) - 2)


def _simple(corners: Sequence[Point]) -> Way:
    """A way without the corners at which it does not turn."""
    way: list[Point] = []
    for point in corners:
        if way and point == way[-1]:
            continue
        if len(way) > 1 and (way[-2].x == way[-1].x == point.x or way[-2].y == way[-1].y == point.y):
            way[-1] = point
        else:
            way.append(point)
    return tuple(way)
