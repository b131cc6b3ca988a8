"""Costs by year on today's growth path and on the programme's path, and the difference between them (F2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil, floor, log10

from soteplan.domain.effects import Trajectory
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Figure, Key, Line, Marker, Point, Rect
from soteplan.figures.sheet import QUIET, Setting, Sheet
from soteplan.figures.wrap import TextMeter

_CHART = Rect(72, 16, 528, 288)
_NAME_WIDTH = 168.0
_COLOURS = {"growth": "series2", "programme": "series1"}
_TICKS = 5

Points = Mapping[int, tuple[str, int]]  # year -> row id, cents


def cost_paths(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """Two lines over the years, named at their ends; with the difference in the last year both have."""
    paths = {kind: dict(_points(state, kind)) for kind in _COLOURS}
    amounts = [amount for path in paths.values() for _, amount in path.values()]
    years = sorted({year for path in paths.values() for year in path})
    sheet = Sheet(meter)
    if not amounts:
        return sheet.figure(0, 0, labels.word("cost_paths"), ())
    scale = _Scale(years, _ticks(min(amounts), max(amounts)))
    _draw_axes(sheet, scale, labels)
    for kind, path in paths.items():
        _draw_path(sheet, path, kind, scale, labels)
    _draw_difference(sheet, paths, scale, labels)
    return sheet.figure(_CHART.right + _NAME_WIDTH, _CHART.bottom + 32, labels.word("cost_paths"), _said(paths, labels))


class _Scale:
    def __init__(self, years: list[int], ticks: list[int]) -> None:
        self.years = years
        self.ticks = ticks

    def at(self, year: int, amount: int) -> Point:
        span = max(self.years[-1] - self.years[0], 1)
        x = _CHART.x + 24 + (_CHART.width - 48) * (year - self.years[0]) / span
        low, high = self.ticks[0], self.ticks[-1]
        return Point(x, _CHART.bottom - _CHART.height * (amount - low) / (high - low))


def _points(state: PlanState, kind: str) -> Iterator[tuple[int, tuple[str, int]]]:
    for row in sorted(state.where(Trajectory, "kind", kind), key=lambda row: row.year or 0):
        if row.year is not None and row.amount is not None:
            yield row.year, (row.id, row.amount)


def _ticks(low: int, high: int) -> list[int]:
    """Round amounts that enclose all of them."""
    span = max(high - low, 100)
    rough = span / _TICKS
    unit = 10 ** floor(log10(rough))
    step = int(next(factor * unit for factor in (1, 2, 5, 10) if factor * unit >= rough))
    first = floor(low / step)
    return [number * step for number in range(first, max(ceil(high / step), first + 1) + 1)]


def _draw_axes(sheet: Sheet, scale: _Scale, labels: FigureLabels) -> None:
    for amount in scale.ticks:
        y = scale.at(scale.years[0], amount).y
        sheet.add(Line((Point(_CHART.x, y), Point(_CHART.right, y)), "line"))
        sheet.write(Rect(0, y - 8, _CHART.x - 8, 16), labels.millions(amount), Setting("small", "ink2", "end"))
    for year in scale.years:
        x = scale.at(year, 0).x
        sheet.write(Rect(x - 24, _CHART.bottom + 8, 48, 16), str(year), Setting("small", "ink2", "middle"))


def _draw_path(sheet: Sheet, path: Points, kind: str, scale: _Scale, labels: FigureLabels) -> None:
    points = [scale.at(year, amount) for year, (_, amount) in path.items()]
    if len(points) > 1:
        sheet.add(Line(tuple(points), _COLOURS[kind], 2, dashed=kind == "growth"))
    for point, (row_id, _) in zip(points, path.values(), strict=True):
        sheet.add(Marker(*point, 8, "circle", _COLOURS[kind], key=Key("trajectory", row_id)))
    if points:
        name = labels.choice("trajectory", "kind", kind)
        sheet.write(Rect(points[-1].x + 12, points[-1].y - 8, _NAME_WIDTH + 12, 16), name, Setting("label"))


def _draw_difference(sheet: Sheet, paths: Mapping[str, Points], scale: _Scale, labels: FigureLabels) -> None:
    shared = sorted(set(paths["growth"]) & set(paths["programme"]))
    if not shared:
        return
    (_, growth), (_, programme) = paths["growth"][shared[-1]], paths["programme"][shared[-1]]
    top, bottom = scale.at(shared[-1], growth), scale.at(shared[-1], programme)
    if abs(top.y - bottom.y) > 40:
        sheet.add(Line((top, bottom), "ink2", dashed=True))
        room = Rect(top.x + 12, (top.y + bottom.y) / 2 - 8, _NAME_WIDTH, 16)
        sheet.write(room, labels.millions(programme - growth), QUIET)


def _said(paths: Mapping[str, Points], labels: FigureLabels) -> Iterator[str]:
    for kind, path in paths.items():
        values = ", ".join(f"{year} {labels.millions(amount)}" for year, (_, amount) in path.items())
        if values:
            yield f"{labels.choice('trajectory', 'kind', kind)}: {values}"
