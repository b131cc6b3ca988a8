"""The running sums of a chart as lines: what is planned, used and expected. pyqtgraph is heavy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import Qt

from soteplan.domain.budget_series import Chart
from soteplan.figures.shapes import Line, Rect, Shape
from soteplan.figures.sheet import Sample, line_points
from soteplan.views.look import Look

MOST_TICKS = 8


class Stroke(NamedTuple):
    """How a line is drawn; dashes tell lines apart without colour."""

    colour: str
    width: float
    dashed: bool = False


LINES = {
    "plan": Stroke("ink2", 1.5, dashed=True),
    "actual": Stroke("accent", 2.5),
    "forecast": Stroke("accent", 2, dashed=True),
}


class RunLines:
    """The lines with what they know of their places."""

    def __init__(self, chart: Chart, look: Look) -> None:
        self._chart, self._look = chart, look
        self.items = [item for number in range(len(chart.series)) for item in self._line(number)]

    def _line(self, number: int) -> list[Any]:
        series = self._chart.series[number]
        known = [(place, sums.amount) for place, sums in enumerate(series.sums) if sums]
        stroke = LINES[series.kind]
        dash = Qt.PenStyle.DashLine if stroke.dashed else Qt.PenStyle.SolidLine
        pen = pg.mkPen(self._look.colour(stroke.colour), width=stroke.width * self._look.scale, style=dash)
        places, amounts = [place for place, _ in known], [amount for _, amount in known]
        return [pg.PlotDataItem(places, amounts, pen=pen, antialias=True)]

    def ticks(self) -> list[int]:
        """Places with a name: every so many months that a few are named, January where it can be."""
        count = len(self._chart.places)
        step = next(
            (step for step in (1, 2, 3, 6, 12, 24, 60) if count <= step * MOST_TICKS), max(1, count // MOST_TICKS)
        )
        first = str(self._chart.places[0].key) if count else ""
        offset = (13 - int(first[5:7])) % step if first else 0
        return list(range(offset, count, step))

    def place_at(self, x: float) -> int | None:
        """The place nearest to a point, if it is on the chart."""
        place = round(x)
        return place if 0 <= place < len(self._chart.places) else None


def line_sample(stroke: Stroke) -> Sample:
    """A line in a legend."""

    def draw(room: Rect) -> Iterable[Shape]:
        yield Line(line_points(room), stroke.colour, stroke.width, dashed=stroke.dashed)

    return draw
