"""An upright axis of plain numbers: round values with their hairlines."""

from __future__ import annotations

from math import ceil, floor, log10
from typing import NamedTuple

from soteplan.figures.shapes import Rect

_FACTORS = (1, 2, 5, 10)


class NumberAxis(NamedTuple):
    """Where the plot stands, and the round values between which it is drawn, from the lowest up."""

    plot: Rect
    ticks: tuple[float, ...]

    def y(self, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return self.plot.bottom - self.plot.height * (value - low) / (high - low)


def number_axis(plot: Rect, lowest: float, highest: float, steps: int = 4) -> NumberAxis:
    """Round values that enclose both, about so many steps apart; what is all at one height gets room around it."""
    return NumberAxis(plot, round_values(lowest, highest, steps))


def round_values(lowest: float, highest: float, steps: int = 4) -> tuple[float, ...]:
    """Round values, at least two, of which the first is not above the lowest and the last not below the highest."""
    span = highest - lowest or abs(highest) or 1.0
    step = _round_step(span / steps)
    first, last = floor(round(lowest / step, 9)), ceil(round(highest / step, 9))
    return tuple(_plain(number * step) for number in range(first, max(last, first + 1) + 1))


def _round_step(rough: float) -> float:
    unit: float = 10.0 ** floor(log10(rough))
    return next(factor * unit for factor in _FACTORS if factor * unit >= rough * (1 - 1e-9))


def _plain(value: float) -> float:
    """Without the noise of binary fractions, so that it is written as it is meant."""
    return float(f"{value:.10g}")
