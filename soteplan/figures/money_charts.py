"""The budget as charts: costs by year and category, plan against use added up, by package, and who pays.

The numbers are those of domain.budget_series; every series is told apart by pattern as well as by colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from soteplan.domain.budget import FUNDING_KINDS
from soteplan.domain.budget_series import Chart, Place, Series, by_package, by_year, cumulated, funding_shares
from soteplan.domain.budget_sums import ALL
from soteplan.domain.money import divide
from soteplan.domain.schedule import Package
from soteplan.domain.state import PlanState
from soteplan.figures.labels import FigureLabels
from soteplan.figures.money_axis import Axis, axis_for
from soteplan.figures.shapes import Box, Figure, Key, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Sample, Setting, Sheet, box_sample
from soteplan.figures.tokens import SERIES
from soteplan.figures.wrap import TextMeter

WIDTH = 720.0
PATTERNS = ("", "rising", "falling", "upright", "level")  # of layers, in the order of the series
_PLOT = Rect(64, 24, WIDTH - 64 - 8, 240)
_BAR = 72.0  # widest bar of a year
_LEAST = 18.0  # px of a layer that has room for its number
_ROOM = 44.0  # px beside a bar that hold its numbers
_NAMES = 208.0  # before level bars
_AMOUNTS = 96.0  # behind them
_ROW, _THICK = 40.0, 12.0
_SHARE_ROW, _SHARE_BAR = 36.0, 22.0
_LINES = {"plan": ("ink2", 1.5, True), "actual": ("accent", 2.5, False), "forecast": ("accent", 2.0, True)}
_SMALL = Setting("small", "ink2")


def years_chart(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """Costs by year, a layer for each category at the top; the sum stands above."""
    chart, sheet = by_year(state), Sheet(meter)
    if chart.is_empty:
        return sheet.figure(0, 0, labels.word("money_years"), ())
    highest = max(_stack(chart, place, 1) for place in range(len(chart.places)))
    lowest = min(_stack(chart, place, -1) for place in range(len(chart.places)))
    axis = axis_for(_PLOT, min(lowest, 0), highest)
    axis.draw(sheet, labels)
    step = _PLOT.width / len(chart.places)
    for place, found in enumerate(chart.places):
        centre = _PLOT.x + step * (place + 0.5)
        _draw_year(sheet, chart, place, centre, min(_BAR, step * 0.6), axis, labels)
        room = Rect(centre - step / 2, _PLOT.bottom + 6, step, 16)
        sheet.write(room, _place(found, labels), Setting("label", anchor="middle"))
    bottom = _PLOT.bottom + 32
    bottom += sheet.legend(_PLOT.x, bottom, _PLOT.width, list(_layers(chart, labels)))
    return sheet.figure(WIDTH, bottom, labels.word("money_years"), _described(chart, labels))


def _stack(chart: Chart, place: int, sign: int) -> int:
    """The layers above the line, or those below it, put together."""
    return sum(series.amounts[place] for series in chart.series if series.amounts[place] * sign > 0)


def _draw_year(
    sheet: Sheet, chart: Chart, place: int, centre: float, width: float, axis: Axis, labels: FigureLabels
) -> None:
    tops = {1: 0, -1: 0}
    beside = (_PLOT.width / len(chart.places) - width) / 2 - 8
    for number, series in enumerate(chart.series):
        amount = series.amounts[place]
        if not amount:
            continue
        sign = 1 if amount > 0 else -1
        start, tops[sign] = tops[sign], tops[sign] + amount
        y1, y2 = sorted((axis.y(start), axis.y(tops[sign])))
        key = Key("cost_category", series.row_id) if series.row_id else None
        sheet.add(_layer(number, Rect(centre - width / 2, y1, width, y2 - y1), key))
        if y2 - y1 >= _LEAST and beside >= _ROOM:
            _number_beside(sheet, Rect(centre + width / 2 + 6, y1, beside, y2 - y1), labels.millions(amount), key)
    total = Rect(centre - 60, axis.y(tops[1]) - 19, 120, 16)
    sheet.write(total, labels.millions(chart.total(place)), Setting("label", anchor="middle"))


def _number_beside(sheet: Sheet, room: Rect, text: str, key: Key | None) -> None:
    sheet.write(room, text, Setting("small", "ink2", middle=True), key)


def _layer(number: int, room: Rect, key: Key | None = None) -> Box:
    pattern = PATTERNS[number % len(PATTERNS)]
    return Box(*room, fill=SERIES[number % len(SERIES)], stroke="paper", pattern=pattern, key=key)


def _layers(chart: Chart, labels: FigureLabels) -> Iterator[Entry]:
    for number, series in enumerate(chart.series):
        colour, pattern = SERIES[number % len(SERIES)], PATTERNS[number % len(PATTERNS)]
        yield Entry(box_sample(colour, pattern=pattern), _series(series, labels))


def cumulated_chart(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The plan, what is used and what is expected, month by month and added up; each line with its last sum."""
    chart, sheet = cumulated(state), Sheet(meter)
    if chart.is_empty:
        return sheet.figure(0, 0, labels.word("money_cumulated"), ())
    plot = _PLOT._replace(width=_PLOT.width - 76)
    amounts = [sums.amount for series in chart.series for sums in series.sums if sums]
    axis = axis_for(plot, min(0, *amounts), max(amounts))
    axis.draw(sheet, labels)
    _months(sheet, chart, plot, labels)
    for series in chart.series:
        _draw_line(sheet, chart, series, axis)
    _ends(sheet, chart, axis, labels)
    bottom = plot.bottom + 44
    entries = [Entry(_line_sample(series.kind), _series(series, labels)) for series in chart.series]
    bottom += sheet.legend(plot.x, bottom, plot.width, entries)
    return sheet.figure(WIDTH, bottom, labels.word("money_cumulated"), _described(chart, labels))


def _x(chart: Chart, place: int, plot: Rect) -> float:
    return plot.x + 8 + (plot.width - 16) * place / max(1, len(chart.places) - 1)


def _months(sheet: Sheet, chart: Chart, plot: Rect, labels: FigureLabels) -> None:
    """Ticks at the quarters, or at the years of a long plan, and the years under them."""
    shown = ("01", "04", "07", "10") if len(chart.places) <= 60 else ("01",)
    for place, found in enumerate(chart.places):
        month, x = str(found.key), _x(chart, place, plot)
        if month[5:] in shown:
            sheet.add(Line((Point(x, plot.bottom), Point(x, plot.bottom + 4)), "line"))
            name = labels.month_name(int(month[5:])) if len(shown) > 1 else ""
            sheet.write(Rect(x - 30, plot.bottom + 6, 60, 16), name, _SMALL_MIDDLE)
        if month[5:] == "01" or place == 0:
            sheet.write(Rect(x - 30, plot.bottom + 22, 60, 16), month[:4], Setting("label", anchor="middle"))


_SMALL_MIDDLE = Setting("small", "ink2", "middle")


def _draw_line(sheet: Sheet, chart: Chart, series: Series, axis: Axis) -> None:
    colour, width, dashed = _LINES[series.kind]
    points = [Point(_x(chart, place, axis.plot), axis.y(sums.amount)) for place, sums in enumerate(series.sums) if sums]
    if len(points) > 1:
        sheet.add(Line(tuple(points), colour, width, dashed=dashed))
    if points:
        sheet.add(_end_mark(series.kind, points[-1]))


def _end_mark(kind: str, point: Point) -> Marker:
    return {
        "plan": Marker(*point, 8, "square", "paper", "ink2"),
        "actual": Marker(*point, 9, "circle", "accent"),
        "forecast": Marker(*point, 9, "circle", "paper", "accent"),
    }[kind]


def _line_sample(kind: str) -> Sample:
    def draw(room: Rect) -> Iterator[Shape]:
        colour, width, dashed = _LINES[kind]
        yield Line((Point(room.x, room.centre.y), Point(room.right, room.centre.y)), colour, width, dashed=dashed)
        yield _end_mark(kind, room.centre)

    return draw


def _ends(sheet: Sheet, chart: Chart, axis: Axis, labels: FigureLabels) -> None:
    """The last sum of each line behind its end, parted where two would stand on each other."""
    ends: list[tuple[float, float, str]] = []
    for series in chart.series:
        known = [(place, sums.amount) for place, sums in enumerate(series.sums) if sums]
        if known:
            place, amount = known[-1]
            ends.append((axis.y(amount), _x(chart, place, axis.plot), labels.millions(amount)))
    floor = -100.0
    for y, x, text in sorted(ends):
        top = max(y - 8, floor)
        floor = top + 16
        sheet.write(Rect(x + 9, top, min(84, WIDTH - x - 9), 16), text, Setting("label"))


def packages_chart(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """The plan of each package, and under it what is used and still expected."""
    chart, sheet = by_package(state), Sheet(meter)
    if chart.is_empty:
        return sheet.figure(0, 0, labels.word("money_packages"), ())
    by_kind = {series.kind: series.amounts for series in chart.series}
    plan, used, coming = (by_kind.get(kind, (0,) * len(chart.places)) for kind in ("plan", "actual", "forecast"))
    longest = max(1, *plan, *(max(0, a) + max(0, b) for a, b in zip(used, coming, strict=True)))
    scale = (WIDTH - _NAMES - _AMOUNTS) / longest
    for place, found in enumerate(chart.places):
        room, name = Rect(0, place * _ROW, WIDTH, _ROW), _package(state, found, labels)
        _draw_package(sheet, name, found, room, (plan[place], used[place], coming[place]), scale)
        _package_amounts(sheet, room, (plan[place], used[place] + coming[place]), labels)
    bottom = len(chart.places) * _ROW + 8
    sheet.add(Line((Point(_NAMES, 0), Point(_NAMES, bottom - 8)), "ink2"))
    entries = [Entry(_USE[series.kind], _series(series, labels)) for series in chart.series]
    bottom += sheet.legend(_NAMES, bottom, WIDTH - _NAMES, entries)
    return sheet.figure(WIDTH, bottom, labels.word("money_packages"), _described(chart, labels))


_PLANNED, _USED = Setting("label", anchor="end"), Setting("small", "ink2", "end")
_USE = {
    "plan": box_sample("frame", "ink2"),
    "actual": box_sample("accent"),
    "forecast": box_sample("accent_mid", "accent", pattern="rising"),
}


def _package(state: PlanState, place: Place, labels: FigureLabels) -> str:
    """Code and title, where the chart's own name has room for one of them alone."""
    package = state.get(Package, str(place.key)) if place.key else None
    return f"{package.code} {package.title}".strip() if package else _place(place, labels)


def _draw_package(
    sheet: Sheet, name: str, place: Place, room: Rect, amounts: tuple[int, int, int], scale: float
) -> None:
    plan, used, coming = (max(0, amount) * scale for amount in amounts)
    key = Key("package", str(place.key)) if place.key else None
    sheet.write(room._replace(width=_NAMES - 12), name, Setting("small", middle=True, max_lines=2), key)
    rows = 1 + bool(plan and (used or coming))
    y = room.y + (_ROW - rows * (_THICK + 2) + 2) / 2
    if plan:
        sheet.add(Box(_NAMES, y, plan, _THICK, "frame", "ink2", key=key))
        y += _THICK + 2
    if used:
        sheet.add(Box(_NAMES, y, used, _THICK, "accent", key=key))
    if coming:
        sheet.add(Box(_NAMES + used, y, coming, _THICK, "accent_mid", "accent", pattern="rising", key=key))


def _package_amounts(sheet: Sheet, room: Rect, amounts: tuple[int, int], labels: FigureLabels) -> None:
    told = [(amount, style) for amount, style in zip(amounts, (_PLANNED, _USED), strict=True) if amount]
    for number, (amount, style) in enumerate(told):
        y = room.y + _ROW / 2 + 16 * (number - len(told) / 2)
        sheet.write(Rect(WIDTH - _AMOUNTS + 8, y, _AMOUNTS - 8, 16), labels.millions(amount), style)


def funding_chart(state: PlanState, labels: FigureLabels, meter: TextMeter) -> Figure:
    """Who pays for the costs of each year and of all, as shares of the whole."""
    chart, sheet = funding_shares(state), Sheet(meter)
    shown = [place for place in range(len(chart.places)) if chart.total(place) > 0]
    if chart.is_empty or not shown:
        return sheet.figure(0, 0, labels.word("money_funding"), ())
    width = WIDTH - _NAMES - _AMOUNTS
    for row, place in enumerate(shown):
        room = Rect(_NAMES, row * _SHARE_ROW + 6, width, _SHARE_BAR)
        whole = chart.places[place].key is ALL
        name = room._replace(x=0, width=_NAMES - 12)
        sheet.write(name, _place(chart.places[place], labels), Setting("strong" if whole else "body", middle=True))
        _draw_shares(sheet, chart, place, room, labels)
        total = Rect(room.right + 8, room.y, _AMOUNTS - 8, room.height)
        sheet.write(total, labels.millions(chart.total(place)), Setting("label", anchor="end", middle=True))
    bottom = len(shown) * _SHARE_ROW + 12
    bottom += sheet.legend(_NAMES, bottom, WIDTH - _NAMES, list(_layers(chart, labels)))
    return sheet.figure(WIDTH, bottom, labels.word("money_funding"), _described(chart, labels))


def _draw_shares(sheet: Sheet, chart: Chart, place: int, room: Rect, labels: FigureLabels) -> None:
    x, whole = room.x, chart.total(place)
    for number, series in enumerate(chart.series):
        width = room.width * max(0, series.amounts[place]) / whole
        if not width:
            continue
        sheet.add(_layer(number, Rect(x, room.y, width, room.height)))
        share = labels.percent(divide(series.amounts[place] * 100, whole) * 100)
        chip = sheet.meter.width(share, "label") + 12
        if width > chip + 8:
            sheet.add(Box(x + 6, room.y + 3, chip, room.height - 6, "paper", radius=2))
            place_ = Rect(x + 6, room.y, chip, room.height)
            sheet.write(place_, share, Setting("label", anchor="middle", middle=True))
        x += width


# words


def _series(series: Series, labels: FigureLabels) -> str:
    if series.title or series.row_id:
        return series.title or "–"
    if series.kind in FUNDING_KINDS:
        return labels.choice("funding", "kind", series.kind)
    return labels.word(f"money_{series.kind}")


def _place(place: Place, labels: FigureLabels) -> str:
    if place.key is ALL:
        return labels.word("total")
    if place.key is None:
        return labels.word("money_no_package")
    return place.title or labels.month(str(place.key))


def _described(chart: Chart, labels: FigureLabels) -> Iterator[str]:
    for series in chart.series:
        known = [place for place, sums in enumerate(series.sums) if sums]
        shown: Sequence[int] = known if len(known) <= 8 else (known[0], known[-1])
        values = (f"{_place(chart.places[place], labels)} {labels.millions(series.amounts[place])}" for place in shown)
        yield f"{_series(series, labels)}: {', '.join(values)}"


CHARTS = {
    "by_year": years_chart,
    "cumulated": cumulated_chart,
    "by_package": packages_chart,
    "funding_shares": funding_chart,
}
