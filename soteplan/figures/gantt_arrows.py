"""Dependency arrows between bars, found again quickly for the rows that are seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from soteplan.domain.dependencies import demand
from soteplan.domain.schedule import Dependency
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.gantt_routes import Obstacles, Way, route
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Key, Line, Point

_REACH = 4.0  # px from an arrow at which it is pointed to
_BLOCK = 64  # rows
BROKEN = "act"  # the colour of an arrow that does not hold; it is dashed too


class Arrow(NamedTuple):
    """From a row and day to a row and day. `leaves` and `enters` say at which end of the bars: start or end.

    `broken` where the successor comes earlier than the dependency asks.
    """

    key: Key
    from_row: int
    from_day: float
    leaves: str
    to_row: int
    to_day: float
    enters: str
    broken: bool


class _Place(NamedTuple):
    row: int
    start: float
    end: float


_ENDS = {"FS": ("end", "start"), "SS": ("start", "start"), "FF": ("end", "end"), "SF": ("start", "end")}


class Arrows:
    """The arrows of all rows, kept by blocks of rows: looking some up costs what is seen, not what there is."""

    def __init__(self, state: PlanState, rows: Sequence[GanttRow]) -> None:
        self._blocks: dict[int, list[Arrow]] = {}
        places = dict(_places(enumerate(rows)))
        self._obstacles = Obstacles(places.values())
        for dependency in state.rows(Dependency):
            arrow = _arrow(state, dependency, places)
            if arrow is not None:
                low, high = sorted((arrow.from_row, arrow.to_row))
                for block in range(low // _BLOCK, high // _BLOCK + 1):
                    self._blocks.setdefault(block, []).append(arrow)

    def draw(self, first: int, last: int, view: ChartView) -> list[Line]:
        """The arrows that touch the rows from first to last, both included."""
        blocks = range(first // _BLOCK, last // _BLOCK + 1)
        seen = {arrow.key: arrow for block in blocks for arrow in self._blocks.get(block, ())}
        return [_line(a, self._obstacles, view) for a in seen.values() if _touches(a, first, last, view)]


def draw_arrows(
    state: PlanState, dependencies: Iterable[Dependency], rows: Iterable[tuple[int, GanttRow]], view: ChartView
) -> list[Line]:
    """Arrows between rows that are given with their numbers: for a chart that follows an outline."""
    places = dict(_places(rows))
    arrows = (_arrow(state, dependency, places) for dependency in dependencies)
    obstacles = Obstacles(places.values())
    return [_line(arrow, obstacles, view) for arrow in arrows if arrow is not None]


def _places(rows: Iterable[tuple[int, GanttRow]]) -> Iterator[tuple[Key, _Place]]:
    for number, row in rows:
        yield from ((bar.key, _Place(number, bar.start, bar.end + 1)) for bar in row.bars if bar.kind != "summary")
        yield from ((m.key, _Place(number, m.day + 0.5, m.day + 0.5)) for m in row.milestones)


def _arrow(state: PlanState, dependency: Dependency, places: dict[Key, _Place]) -> Arrow | None:
    source = _end(places, dependency.from_phase_id, dependency.from_milestone_id)
    target = _end(places, dependency.to_phase_id, dependency.to_milestone_id)
    if source is None or target is None or source.row == target.row:
        return None  # on one row the bars themselves show the order
    leaves, enters = _ENDS.get(dependency.kind, _ENDS["FS"])
    key = Key("dependency", dependency.id)
    asked = demand(state, dependency)
    broken = asked is not None and not asked.is_met
    return Arrow(key, source.row, getattr(source, leaves), leaves, target.row, getattr(target, enters), enters, broken)


def _end(places: dict[Key, _Place], phase_id: str | None, milestone_id: str | None) -> _Place | None:
    found = places.get(Key("phase", phase_id)) if phase_id else None
    return found or (places.get(Key("milestone", milestone_id)) if milestone_id else None)


def _touches(arrow: Arrow, first: int, last: int, view: ChartView) -> bool:
    rows = sorted((arrow.from_row, arrow.to_row))
    days = sorted((arrow.from_day, arrow.to_day))
    return rows[0] <= last and rows[1] >= first and days[0] <= view.last_day and days[1] >= view.first_day


def _line(arrow: Arrow, obstacles: Obstacles, view: ChartView) -> Line:
    way = Way(arrow.from_row, arrow.from_day, arrow.leaves, arrow.to_row, arrow.to_day, arrow.enters)
    colour, width = (BROKEN, 1.5) if arrow.broken else ("ink2", 1.0)
    return Line(route(way, obstacles, view), colour, width, dashed=arrow.broken, arrow=True, key=arrow.key)


def arrow_near(arrows: Sequence[Line], x: float, y: float) -> Key | None:
    """The arrow that runs within reach of a point; the nearest of several."""
    found = [(distance, line.key) for line in arrows if (distance := _distance(line.points, x, y)) <= _REACH]
    return min(found, key=lambda each: each[0])[1] if found else None


def _distance(points: Sequence[Point], x: float, y: float) -> float:
    """From a point to a way of upright and level stretches."""
    return min(
        max(min(a.x, b.x) - x, x - max(a.x, b.x), 0.0) + max(min(a.y, b.y) - y, y - max(a.y, b.y), 0.0)
        for a, b in pairwise(points)
    )
