"""The schedule as a figure on paper (F9): labels to the left, the chart fitted to the width, a legend below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from soteplan.domain.dates import day_number, from_day_number, is_date
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_arrows import Arrows
from soteplan.figures.gantt_chart import (
    BAR_STYLES,
    HEADER_HEIGHT,
    ChartView,
    draw_backdrop,
    draw_day_lines,
    draw_day_names,
    draw_header,
    draw_rows,
)  # fmt: skip
from soteplan.figures.gantt_rows import GanttRow, gantt_rows
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample, marker_sample
from soteplan.figures.time_scale import TimeScale
from soteplan.figures.tokens import DENSE_ROW_HEIGHT, LIGHT_COLOURS, LIGHT_MARKERS, PHASE_COLOURS, STYLES
from soteplan.figures.wrap import TextMeter

_LEAST_DAYS = 28
_SHOWN_LIGHTS = ("at_risk", "late")  # what is in order needs no sign
_EDGE = 8.0
_HEAD = Setting("label", middle=True)
_CODE = Setting("small", "ink2", middle=True)
_TITLE = Setting("small", middle=True)


@dataclass(frozen=True, slots=True)
class GanttOptions:
    """Measures in px. A chart of more rows than `rows_per_figure` goes on in further figures (`gantt_figures`)."""

    width: float = 1184
    label_width: float = 408
    row_height: float = DENSE_ROW_HEIGHT
    rows_per_figure: int = 32
    today: str = ""
    legend: bool = True


PLAIN = GanttOptions()


def gantt(state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions = PLAIN) -> Figure:
    """The whole schedule in one figure, however many rows it has; empty without any."""
    rows = gantt_rows(state)
    if not rows:
        return Figure(options.width, 0, (), labels.word("schedule"))
    return _figure(state, _view(state, rows, options), rows, labels, meter, options)


def gantt_figures(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions = PLAIN
) -> list[Figure]:
    """The schedule in figures of at most `rows_per_figure` rows, each with its own header and legend."""
    rows = gantt_rows(state)
    step = max(1, options.rows_per_figure)
    view = _view(state, rows, options)
    parts = [rows[first : first + step] for first in range(0, len(rows), step)] or [rows]
    return [_figure(state, view, part, labels, meter, options) for part in parts]


def fitted_scale(state: PlanState, rows: Sequence[GanttRow], width: float) -> TimeScale:
    """The scale on which the plan's period, and whatever lies outside it, fills the width."""
    plan = [day_number(day) for day in (state.plan.start_date, state.plan.end_date) if day and is_date(day)]
    days = [*plan, *(day for row in rows for day in row.days())]
    first, last = (min(days), max(days)) if days else (day_number("2020-01-01"), day_number("2020-12-31"))
    return TimeScale(first, width / max(last - first + 1, _LEAST_DAYS))


def _figure(
    state: PlanState,
    view: ChartView,
    seen: Sequence[GanttRow],
    labels: FigureLabels,
    meter: TextMeter,
    options: GanttOptions,
) -> Figure:
    bottom = view.row_top(len(seen))
    sheet = Sheet(meter)
    sheet.add(*draw_header(view, labels, meter), *_bands(seen, view, options))
    sheet.add(*draw_backdrop(view, view.top, bottom, labels), *draw_day_lines(view, view.top, bottom))
    sheet.add(*Arrows(state, seen).draw(0, len(seen), view), *draw_rows(seen, 0, view, labels, meter))
    sheet.add(*draw_day_names(view, bottom, labels, meter))
    _write_labels(sheet, seen, view, options)
    bottom += STYLES["label"].line if view.status_day or view.today else 0
    if options.legend:
        bottom += 16 + sheet.legend(0, bottom + 16, options.width, list(_legend(seen, labels)))
    return sheet.figure(options.width, bottom, labels.word("schedule"), _described(seen, labels))


def _view(state: PlanState, rows: Sequence[GanttRow], options: GanttOptions) -> ChartView:
    scale = fitted_scale(state, rows, options.width - options.label_width)
    status = state.plan.status_date
    return ChartView(
        replace(scale, origin=options.label_width),
        options.label_width,
        options.width,
        options.row_height,
        top=HEADER_HEIGHT,
        today=day_number(options.today) if options.today else None,
        status_day=day_number(status) if status and is_date(status) else None,
    )


def _bands(rows: Sequence[GanttRow], view: ChartView, options: GanttOptions) -> Iterator[Shape]:
    """The header's left part, a tint behind packages, and a hairline under every row."""
    yield Box(0, 0, options.label_width, HEADER_HEIGHT, "frame")
    yield Line((Point(0, HEADER_HEIGHT - 1), Point(options.label_width, HEADER_HEIGHT - 1)), "line")
    for number, row in enumerate(rows):
        if row.kind != "action":
            yield Box(0, view.row_top(number), options.width, view.row_height, "frame")
        y = view.row_top(number + 1) - 1
        yield Line((Point(0, y), Point(options.width, y)), "line")


def _write_labels(sheet: Sheet, rows: Sequence[GanttRow], view: ChartView, options: GanttOptions) -> None:
    codes = max((sheet.meter.width(row.code, "small") for row in rows if row.kind == "action"), default=0)
    for number, row in enumerate(rows):
        room = Rect(_EDGE, view.row_top(number), options.label_width - 2 * _EDGE, view.row_height)
        if row.kind != "action":
            sheet.write(room, row.label, _HEAD, row.key)
            continue
        sheet.write(room._replace(width=codes + 1), row.code, _CODE, row.key)
        title = room._replace(x=room.x + codes + _EDGE, width=room.width - codes - 3 * _EDGE)
        sheet.write(title, row.title, _TITLE, row.key)
        if row.light in _SHOWN_LIGHTS:
            sheet.add(_light(row.light, room._replace(x=room.right - _EDGE, width=_EDGE)))


def _light(light: str, room: Rect) -> Marker:
    return Marker(*room.centre, 9, LIGHT_MARKERS[light], LIGHT_COLOURS[light])


def _legend(rows: Sequence[GanttRow], labels: FigureLabels) -> Iterator[Entry]:
    kinds = {bar.kind for row in rows for bar in row.bars}
    for kind in PHASE_COLOURS:
        if kind in kinds:
            style = BAR_STYLES[kind]
            yield Entry(box_sample(style.fill, style.stroke, style.pattern), labels.choice("phase", "kind", kind))
    if any(row.milestones for row in rows):
        yield Entry(marker_sample("diamond", "paper", "ink"), labels.word("milestone"))
        yield Entry(marker_sample("diamond", "ink", "ink"), labels.word("milestone_done"))
    for light in _SHOWN_LIGHTS:
        if any(row.light == light for row in rows):
            yield Entry(marker_sample(LIGHT_MARKERS[light], LIGHT_COLOURS[light]), labels.word(light))
    if any(bar.progress for row in rows for bar in row.bars):
        yield Entry(_progress_sample, labels.word("progress"))


def _progress_sample(room: Rect) -> Iterator[Shape]:
    yield Box(room.x, room.bottom - 6, room.width, 3, "series1")


def _described(rows: Sequence[GanttRow], labels: FigureLabels) -> Iterator[str]:
    for row in rows:
        days = list(row.days())
        if days:
            first, last = (labels.date(from_day_number(day)) for day in (min(days), max(days)))
            yield f"{row.label} {first}–{last}"
