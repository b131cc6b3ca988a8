"""The way of an arrow between two bars: upright stretches run where no bar of the rows between stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from typing import NamedTuple

from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.shapes import Point

_OUT = 6.0  # px an arrow runs level before it turns
_INTO = 10.0  # px it runs level before it arrives: its head needs them
_AIR = 4.0  # px between an upright stretch and a bar
_MOST_ROWS = 100  # between the ends; more are never seen together


_MOST_ASIDE = 64.0  # px; where one upright stretch would lead further astray, it goes down in steps

Stretch = tuple[float, float]


class Way(NamedTuple):
    """From a row and day to a row and day; `leaves` and `enters` say at which end of the bars: start or end."""

    from_row: int
    from_day: float
    leaves: str
    to_row: int
    to_day: float
    enters: str


class Obstacles:
    """The bars of the rows that are known, in days; rows that are not known stand in no way."""

    def __init__(self, places: Iterable[tuple[int, float, float]]) -> None:
        self._rows: dict[int, list[tuple[float, float]]] = {}
        for row, start, end in places:
            self._rows.setdefault(row, []).append((start, end))
        self._known = sorted(self._rows)

    def between(self, one: int, other: int, view: ChartView) -> list[tuple[int, list[Stretch]]]:
        """The rows between two, from the one to the other, with what an upright line there runs into, in px."""
        low, high = sorted((one, other))
        rows = self._known[bisect_right(self._known, low) : bisect_left(self._known, high)]
        nearest = (rows if one == low else rows[::-1])[:_MOST_ROWS]
        return [(row, self._stretches(row, view)) for row in nearest]

    def _stretches(self, row: int, view: ChartView) -> list[Stretch]:
        x = view.scale.x
        return merged((x(start) - _AIR, x(end) + _AIR) for start, end in self._rows[row])

    def clear(self, row: int, one: float, other: float, view: ChartView) -> bool:
        """Whether a level line between two px of a row runs through no bar; it may touch one."""
        low, high = sorted((one, other))
        bars = ((view.scale.x(start), view.scale.x(end)) for start, end in self._rows.get(row, ()))
        return not any(left < high - 1 and right > low + 1 for left, right in bars)


def route(way: Way, obstacles: Obstacles, view: ChartView) -> tuple[Point, ...]:
    """The corners of an arrow, both its ends included. Level stretches run in the row of an end, or between rows."""
    y1, y2 = (view.row_top(row + 0.5) for row in (way.from_row, way.to_row))
    x1, x2 = view.scale.x(way.from_day), view.scale.x(way.to_day)
    ahead, back = (1 if way.leaves == "end" else -1), (-1 if way.enters == "start" else 1)
    out, into = x1 + ahead * _OUT, x2 + back * _INTO
    half = view.row_height / 2 * (1 if way.to_row > way.from_row else -1)
    rows = obstacles.between(way.from_row, way.to_row, view)
    x, stairs = _down(rows, out, into, lambda row: view.row_top(row + 0.5) - half)
    last = stairs[-1].x if stairs else x
    begin = [Point(x1, y1), Point(x, y1)]
    if (x - out) * ahead < 0 or not obstacles.clear(way.from_row, x1, x, view):
        begin = [Point(x1, y1), Point(out, y1), Point(out, y1 + half), Point(x, y1 + half)]
    end = [Point(last, y2), Point(x2, y2)]
    if (last - into) * back < 0 or not obstacles.clear(way.to_row, last, x2, view):
        end = [Point(last, y2 - half), Point(into, y2 - half), Point(into, y2), Point(x2, y2)]
    return _without_stops([*begin, *stairs, *end])


def _down(
    rows: list[tuple[int, list[Stretch]]], out: float, into: float, edge: Callable[[int], float]
) -> tuple[float, list[Point]]:
    """Where the upright stretch begins, and its steps aside: none where one place is free through all the rows."""
    straight = _beside(merged(stretch for _, row in rows for stretch in row), out, into)
    if _aside(straight, out, into) <= _MOST_ASIDE:
        return straight, []
    x, stairs = out, []
    for row, stretches in rows:
        free = _beside(stretches, x, into)
        if free != x:
            stairs += [Point(x, edge(row)), Point(free, edge(row))]
            x = free
    return out, stairs


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In order, none touching another."""
    found: list[Stretch] = []
    for left, right in sorted(stretches):
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def _beside(blocked: Iterable[Stretch], x: float, into: float) -> float:
    """The place itself where it is free, else that end of what blocks it which is least out of the way."""
    for left, right in blocked:
        if left < x < right:
            return min((left, right), key=lambda free: (_aside(free, x, into), abs(free - x)))
    return x


def _aside(free: float, out: float, into: float) -> float:
    """By how many px a way over a place is longer than the shortest."""
    return abs(free - out) + abs(free - into) - abs(out - into)


def _without_stops(points: list[Point]) -> tuple[Point, ...]:
    """The corners alone: no point twice, none in the middle of a straight stretch."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (kept[-2].x == kept[-1].x == point.x or kept[-2].y == kept[-1].y == point.y):
            kept.pop()
        kept.append(point)
    return tuple(kept)
