"""Milestones and meetings in a band over a timeline, each with its name where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from soteplan.domain.comm_calendar import PlanDay
from soteplan.domain.dates import day_number
from soteplan.figures.comm_lanes import MEASURED
from soteplan.figures.comm_signs import plan_sign
from soteplan.figures.gantt_chart import ChartView
from soteplan.figures.shapes import Key, Line, Point, Rect, Shape, Text
from soteplan.figures.tokens import STYLES
from soteplan.figures.wrap import TextMeter, elide

_LANE = 18.0
MOST_LANES = 3
_REACH, _BESIDE = 7.0, 3.0
_LONGEST = 168.0
_LEAST = 32.0


class _Placed(NamedTuple):
    day: PlanDay
    lane: int
    x: float
    name_x: float
    width: float
    anchor: str

    def sign(self, top: float) -> Rect:
        """Where the sign stands in a band from a height on."""
        return Rect(self.x - _REACH, top + 3 + self.lane * _LANE + 2, 2 * _REACH, _LANE - 4)

    def bounds(self, top: float) -> Rect:
        """Sign and name."""
        sign = self.sign(top)
        if self.anchor == "end":
            return sign._replace(x=self.name_x - self.width, width=sign.right - self.name_x + self.width)
        return sign._replace(width=max(sign.width, self.name_x + self.width - sign.x))


@dataclass(frozen=True, slots=True)
class Band:
    """Where each stands; a band without any has no height."""

    days: tuple[PlanDay, ...]
    placed: tuple[_Placed, ...]
    height: float


def band_of(days: Sequence[PlanDay], view: ChartView, meter: TextMeter, most: int = MOST_LANES) -> Band:
    """Each in the first of a few lanes with room for its name; where there is none, a name before it is cut."""
    lanes: list[list[_Placed]] = [[]]
    for day in days:
        x = view.scale.x(day_number(day.day) + 0.5)
        width = min(meter.width(day.title[:MEASURED], "small") + 1, _LONGEST)
        whole = (_whole(day, number, x, width, lanes, view) for number in range(most))
        place = next(filter(None, whole), None) or _squeezed(day, x, width, lanes, view)
        lanes[place.lane].append(place)
    placed = tuple(place for lane in lanes for place in lane)
    return Band(tuple(days), placed, len(lanes) * _LANE + 6 if days else 0)


def _whole(
    day: PlanDay, lane: int, x: float, width: float, lanes: list[list[_Placed]], view: ChartView
) -> _Placed | None:
    """In a lane with the whole name after the sign, or before it at the right end; None where that has no room."""
    if lane == len(lanes):
        lanes.append([])
    free = max((_end(place) for place in lanes[lane]), default=view.left)
    if free > x - _REACH:
        return None
    if x + _REACH + _BESIDE + width <= view.right - _BESIDE:
        return _Placed(day, lane, x, x + _REACH + _BESIDE, width, "start")
    fits = free <= x - _REACH - _BESIDE - width
    return _Placed(day, lane, x, x - _REACH - _BESIDE, width, "end") if fits else None


def _squeezed(day: PlanDay, x: float, width: float, lanes: list[list[_Placed]], view: ChartView) -> _Placed:
    """In the lane whose last sign is farthest away; the name there ends before this sign."""
    lane = min(range(len(lanes)), key=lambda number: lanes[number][-1].x if lanes[number] else view.left)
    last = lanes[lane][-1] if lanes[lane] else None
    if last is not None and last.anchor == "start":
        room = x - _REACH - _BESIDE - last.name_x
        lanes[lane][-1] = last._replace(width=max(0.0, min(last.width, room)))
    left = x + _REACH + _BESIDE
    return _Placed(day, lane, x, left, max(0.0, min(width, view.right - _BESIDE - left)), "start")


def _end(place: _Placed) -> float:
    name = place.name_x + place.width if place.anchor == "start" else 0.0
    return max(place.x + _REACH, name) + _BESIDE


def draw_band(band: Band, top: float, view: ChartView, meter: TextMeter) -> Iterator[Shape]:
    """Signs and names from a height on."""
    for place in band.placed:
        key = Key(place.day.table, place.day.row_id)
        y = top + 3 + (place.lane + 0.5) * _LANE
        yield plan_sign(place.day.table, place.x, y, key, done=place.day.done)
        text = elide(place.day.title, place.width, "small", meter) if place.width >= _LEAST else ""
        if text:
            line_top = y - STYLES["small"].line / 2
            ink = "ink" if place.day.table == "milestone" else "ink2"
            yield Text(place.name_x, line_top, (text,), "small", ink, place.anchor, width=place.width, key=key)


def draw_plan_lines(band: Band, view: ChartView, top: float, bottom: float) -> Iterator[Shape]:
    """A faint upright line where each milestone stands, so that one sees what stands before and after it."""
    for place in band.placed:
        if place.day.table == "milestone" and view.left <= place.x <= view.right:
            yield Line((Point(place.x, top), Point(place.x, bottom)), "series5_mid", dashed=True)
