"""An upright axis of money: round amounts with their hairlines."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import NamedTuple

from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Line, Point, Rect
from soteplan.figures.sheet import Setting, Sheet

_STEPS = 5


class Axis(NamedTuple):
    """Where the plot stands, and the round amounts in cents between which it is drawn."""

    plot: Rect
    ticks: tuple[int, ...]

    def y(self, amount: int) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return self.plot.bottom - self.plot.height * (amount - low) / (high - low)

    def draw(self, sheet: Sheet, labels: FigureLabels) -> None:
        for amount in self.ticks:
            y = self.y(amount)
            sheet.add(Line((Point(self.plot.x, y), Point(self.plot.right, y)), "ink2" if amount == 0 else "line"))
            room = Rect(0, y - 8, self.plot.x - 8, 16)
            sheet.write(room, labels.millions(amount) if amount else "0", Setting("small", "ink2", "end"))


def axis_for(plot: Rect, lowest: int, highest: int) -> Axis:
    """Round amounts in whole euros that enclose both."""
    span = max(highest - lowest, 500)
    rough = span / _STEPS
    unit = 10 ** floor(log10(rough))
    step = max(100, int(next(factor * unit for factor in (1, 2, 2.5, 5, 10) if factor * unit >= rough)))
    first, last = floor(lowest / step), ceil(highest / step)
    return Axis(plot, tuple(number * step for number in range(first, max(last, first + 1) + 1)))
