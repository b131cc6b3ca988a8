"""Costs by year on today's growth path and on the programme's path, with the net effect of each year under them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, floor, log10
from typing import NamedTuple

from soteplan.domain.budget_sums import Sum
from soteplan.domain.net_effect import YearEffect
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Key, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Sample, Setting, Sheet, line_points

_HEIGHT = 240.0
_LEFT, _RIGHT = 216.0, 176.0  # room for the amounts and the heads of the rows; for the names of the paths
_SLIM_LEFT, _SLIM_RIGHT = 72.0, 8.0  # where heads and names stand above and below instead
SLIM = 600.0  # narrower than this
_NAME, _AMOUNT = 36.0, 52.0  # of a year and of an amount that can be read; amounts with less room are left out
_YEAR_WIDTH = 72.0  # at least, so that its amounts have room
_COLOURS = {"growth": "series2", "programme": "series1"}
_TICKS = 5
_ROW = 24.0
_YEAR = Setting("small", "ink2", "middle")
_AMOUNTS = (Setting("label", "ink", "middle", middle=True), Setting("small", "ink2", "middle", middle=True))
_HEADS = (Setting("label", middle=True), Setting("small", "ink2", middle=True))


class _Row(NamedTuple):
    """Amounts of the years with what they are."""

    head: str
    amounts: Sequence[str]


class _Scale:
    def __init__(self, room: Rect, height: float, years: Sequence[int], ticks: Sequence[int]) -> None:
        self.slim = room.width < SLIM
        self.left, self.right = (_SLIM_LEFT, _SLIM_RIGHT) if self.slim else (_LEFT, _RIGHT)
        self.chart = Rect(room.x + self.left, room.y + 8, room.width - self.left - self.right, height)
        self.years, self.ticks = years, ticks

    def x(self, year: int) -> float:
        step = (self.chart.width - 2 * self.half) / max(self.years[-1] - self.years[0], 1)
        return self.chart.x + self.half + step * (year - self.years[0])

    @property
    def row(self) -> float:
        """The height of a row of amounts; its head stands above them where there is little width."""
        return 2 * _ROW if self.slim else _ROW

    @property
    def half(self) -> float:
        """Half of the room of a year."""
        return self.chart.width / (self.years[-1] - self.years[0] + 1) / 2

    def at(self, year: int, amount: int) -> Point:
        low, high = self.ticks[0], self.ticks[-1]
        return Point(self.x(year), self.chart.bottom - self.chart.height * (amount - low) / (high - low))


def paths_width(years: Sequence[YearEffect]) -> float:
    """The width that so many years need at least."""
    count = years[-1].year - years[0].year + 1 if years else 0
    return _LEFT + _RIGHT + count * _YEAR_WIDTH


def draw_paths(sheet: Sheet, years: Sequence[YearEffect], labels: FigureLabels, room: Rect) -> float:
    """Two lines over the years, named at their ends, and a row of amounts for each effect that is known.

    Gives the height. Where no path is known the rows stand alone; without years there is nothing.
    """
    if not years:
        return 0
    amounts = [path.amount for year in years for path in (year.growth, year.programme) if path]
    height = _HEIGHT if amounts else 0
    ticks = _ticks(min(amounts, default=0), max(amounts, default=0))
    scale = _Scale(room, height, [year.year for year in years], ticks)
    _draw_axes(sheet, scale, labels)
    for kind in _COLOURS:
        _draw_path(sheet, years, kind, scale, labels)
    _draw_differences(sheet, years, scale)
    bottom = scale.chart.bottom + 32
    if scale.slim and amounts:
        bottom += sheet.legend(room.x, bottom, room.width, list(_legend(labels))) + 8
    return bottom + _draw_rows(sheet, years, scale, labels, bottom) - room.y


def told_paths(years: Sequence[YearEffect], labels: FigureLabels) -> Iterator[str]:
    """The paths and the effect in words."""
    for kind in _COLOURS:
        values = ", ".join(
            f"{year.year} {labels.millions(path.amount)}" for year in years if (path := getattr(year, kind))
        )
        if values:
            yield f"{labels.choice('trajectory', 'kind', kind)}: {values}"
    effects = ", ".join(f"{year.year} {labels.millions(-year.effect.amount)}" for year in years if year.effect)
    if effects:
        yield f"{labels.word('net_effect')}: {effects}"


def _ticks(low: int, high: int) -> list[int]:
    """Round amounts that enclose all of them."""
    span = max(high - low, 100)
    rough = span / _TICKS
    unit = 10 ** floor(log10(rough))
    step = int(next(factor * unit for factor in (1, 2, 5, 10) if factor * unit >= rough))
    first = floor(low / step)
    return [number * step for number in range(first, max(ceil(high / step), first + 1) + 1)]


def _draw_axes(sheet: Sheet, scale: _Scale, labels: FigureLabels) -> None:
    chart = scale.chart
    for amount in scale.ticks if chart.height else ():
        y = scale.at(scale.years[0], amount).y
        sheet.add(Line((Point(chart.x, y), Point(chart.right, y)), "line"))
        room = Rect(chart.x - scale.left, y - 8, scale.left - 8, 16)
        sheet.write(room, labels.millions(amount), Setting("small", "ink2", "end"))
    every = ceil(_NAME / (2 * scale.half))
    for year in scale.years:
        if (year - scale.years[0]) % every == 0:
            sheet.write(Rect(scale.x(year) - 24, chart.bottom + 8, 48, 16), str(year), _YEAR)


def _draw_path(sheet: Sheet, years: Sequence[YearEffect], kind: str, scale: _Scale, labels: FigureLabels) -> None:
    path: list[tuple[int, Sum]] = [(year.year, found) for year in years if (found := getattr(year, kind))]
    points = [scale.at(year, found.amount) for year, found in path]
    if len(points) > 1:
        sheet.add(Line(tuple(points), _COLOURS[kind], 2, dashed=kind == "growth"))
    for point, (_, found) in zip(points, path, strict=True):
        sheet.add(Marker(*point, 8, "circle", _COLOURS[kind], key=Key("trajectory", found.rows[0])))
    if points and not scale.slim:
        place = points[-1]
        room = Rect(place.x + 12, place.y - 8, scale.chart.right + scale.right - place.x - 12, 16)
        sheet.write(room, labels.choice("trajectory", "kind", kind), Setting("label"))


def _draw_differences(sheet: Sheet, years: Sequence[YearEffect], scale: _Scale) -> None:
    for year in years:
        if year.growth and year.programme:
            top, bottom = scale.at(year.year, year.growth.amount), scale.at(year.year, year.programme.amount)
            if abs(top.y - bottom.y) > 12:
                sheet.add(Line((top._replace(y=top.y + 5), bottom._replace(y=bottom.y - 5)), "ink2", dashed=True))


def _draw_rows(sheet: Sheet, years: Sequence[YearEffect], scale: _Scale, labels: FigureLabels, top: float) -> float:
    """The effects of the years under them; a fall of the costs has a minus, as the lines show it."""
    rows = [
        ("net_effect", [-year.effect.amount if year.effect else None for year in years]),
        (
            "effect_project" if any(year.effect for year in years) else "effect_project_alone",
            [-year.project.amount if year.project else None for year in years],
        ),
        ("effect_grant", [-year.grant if year.grant is not None else None for year in years]),
    ]
    fits = 2 * scale.half >= _AMOUNT
    known = [(word, amounts) for word, amounts in rows if fits and any(amount is not None for amount in amounts)]
    for number, (word, amounts) in enumerate(known):
        row = _Row(labels.word(word), [labels.millions(each) if each is not None else "" for each in amounts])
        _draw_row(sheet, row, scale, top + number * scale.row, min(number, 1))
    return len(known) * scale.row


def _draw_row(sheet: Sheet, row: _Row, scale: _Scale, y: float, setting: int) -> None:
    left = scale.chart.x - scale.left
    sheet.add(Line((Point(left, y), Point(scale.chart.right, y)), "line"))
    head = Rect(left, y, scale.chart.right - left if scale.slim else scale.left - 8, _ROW)
    sheet.write(head, row.head, _HEADS[setting])
    for year, amount in zip(scale.years, row.amounts, strict=True):
        place = Rect(scale.x(year) - scale.half, y + scale.row - _ROW, 2 * scale.half, _ROW)
        sheet.write(place, amount, _AMOUNTS[setting])


def _legend(labels: FigureLabels) -> Iterator[Entry]:
    for kind, colour in _COLOURS.items():
        yield Entry(_line_sample(colour, dashed=kind == "growth"), labels.choice("trajectory", "kind", kind))


def _line_sample(colour: str, *, dashed: bool) -> Sample:
    def draw(room: Rect) -> Iterable[Shape]:
        yield Line(line_points(room), colour, 2, dashed=dashed)

    return draw
