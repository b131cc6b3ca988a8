"""The schedule as a figure on paper (F9): labels to the left, the chart fitted to the width, a legend below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from soteplan.domain.baseline import compare
from soteplan.domain.critical_path import CriticalPath
from soteplan.domain.dates import day_number, from_day_number, is_date
from soteplan.domain.fields import spec_of
from soteplan.domain.keeping import Keeps
from soteplan.domain.schedule_places import GROUP
from soteplan.domain.schedule_view import ScheduleView, keeper
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_arrows import BROKEN, Arrows
from soteplan.figures.gantt_baseline import with_baseline
from soteplan.figures.gantt_chart import (
    HEADER_HEIGHT,
    ChartView,
    draw_backdrop,
    draw_day_lines,
    draw_day_names,
    draw_header,
    draw_rows,
)  # fmt: skip
from soteplan.figures.gantt_critical import stressed, stressed_arrows
from soteplan.figures.gantt_dates import NAMES_HEIGHT, date_entries, draw_date_lines, draw_date_names, plan_dates
from soteplan.figures.gantt_outline import outlined_rows, printed_rows
from soteplan.figures.gantt_rows import LIGHTS_SHOWN, GanttRow, gantt_rows
from soteplan.figures.gantt_styles import BY_KIND, colour_entries, colouring, kind_entries
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Figure, Line, Marker, Point, Rect, Shape
from soteplan.figures.sheet import Entry, Setting, Sheet, box_sample, marker_sample
from soteplan.figures.time_scale import TimeScale
from soteplan.figures.tokens import DENSE_ROW_HEIGHT, LIGHT_COLOURS, LIGHT_MARKERS, STYLES
from soteplan.figures.wrap import TextMeter

HEADS = ("plan", "package", GROUP)  # rows that others stand under
_LEAST_DAYS = 28
_NO_END = 10**9
_SLIP_WIDTH = 80.0  # px for "+120 d" and "dropped"
_EDGE = 8.0
_HEAD = Setting("label", middle=True)
_CODE = Setting("small", "ink2", middle=True)
_TITLE = Setting("small", middle=True)
_GONE = Setting("small", "ink2", middle=True)
_SLIP = Setting("small", "ink2", "end", middle=True)
_INDENT = 12.0  # px for each level under that of the actions


@dataclass(frozen=True, slots=True)
class GanttOptions:
    """Measures in px. A chart of more rows than `rows_per_figure` goes on in further figures (`gantt_figures`).

    `start` and `end` are the first and last day that are drawn, the whole schedule where they are empty. `then` is an
    earlier state of the plan, and `then_name` what it is called. `dates` draws meetings and reporting
    points. `colour_by` is one of `gantt_styles.COLOURINGS`. `view` is how the schedule is looked at, None for the form
    of a printed plan: packages with their milestones, and actions with their phases. With `outlined` milestones have
    lines of their own there too, as on the screen. `critical` stresses the critical path. `note` stands under the
    legend.
    """

    width: float = 1184
    label_width: float = 408
    row_height: float = DENSE_ROW_HEIGHT
    rows_per_figure: int = 32
    today: str = ""
    legend: bool = True
    start: str = ""
    end: str = ""
    then: PlanState | None = None
    then_name: str = ""
    dates: bool = True
    colour_by: str = BY_KIND
    view: ScheduleView | None = None
    outlined: bool = False
    critical: bool = False
    note: str = ""


PLAIN = GanttOptions()


def gantt(state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions = PLAIN) -> Figure:
    """The whole schedule in one figure, however many rows it has; empty without any."""
    return gantt_of(drawn_rows(state, labels, options), state, labels, meter, options)


def gantt_of(
    rows: Sequence[GanttRow], state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions = PLAIN
) -> Figure:
    """Rows that are made already in one figure, as they are; empty without any."""
    if not rows:
        return Figure(options.width, 0, (), labels.word("schedule"))
    return _figure(state, _view(state, rows, options), rows, labels, meter, options)


def gantt_figures(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions = PLAIN
) -> list[Figure]:
    """The schedule in figures of at most `rows_per_figure` rows, each with its own header and legend."""
    rows = drawn_rows(state, labels, options)
    step = max(1, options.rows_per_figure)
    view = _view(state, rows, options)
    return [_figure(state, view, part, labels, meter, options) for part in parts_of(rows, labels, step) or [rows]]


def parts_of(rows: Sequence[GanttRow], labels: FigureLabels, most: int) -> list[list[GanttRow]]:
    """Rows in parts of at most so many: none ends with what the next row stands under, and each begins with that."""
    parts: list[list[GanttRow]] = []
    above: list[GanttRow] = []  # what the next rows may stand under, the outermost first
    for row in rows:
        above = [each for each in above if each.indent < row.indent]
        if not parts or len(parts[-1]) >= max(2, most):
            begun = [parts[-1].pop() for each in reversed(above) if parts and parts[-1][-1:] == [each]]
            parts.append([each if each in begun else _again(each, labels) for each in above])
        parts[-1].append(row)
        above.append(row)
    return [part for part in parts if part]


def _again(row: GanttRow, labels: FigureLabels) -> GanttRow:
    """A row over more of what stands under it: its bars and milestones stand where it came first."""
    title = f"{row.title} ({labels.word('continued')})"
    return replace(row, title=title, bars=(), milestones=(), light="", ghost=None, slip=0, standing="")


def drawn_rows(state: PlanState, labels: FigureLabels, options: GanttOptions) -> list[GanttRow]:
    """The rows of the chart: those of the schedule that have something in the days to be drawn, and their baseline."""
    make = outlined_rows if options.outlined else printed_rows
    view = options.view or (ScheduleView() if options.outlined else None)
    rows = gantt_rows(state) if view is None else make(state, labels, view)
    if options.then is not None:
        keeps = _kept_of_dropped(state, options.then, options.view) if options.view else None
        rows = with_baseline(rows, compare(state, options.then), options.then, keeps)
    chosen = colouring(state, options.colour_by)
    return [chosen.row(state, row) for row in rows if _is_seen(row, options)]


def _kept_of_dropped(state: PlanState, then: PlanState, view: ScheduleView) -> Keeps:
    """Of what a plan had before: what the view would show, and not what it still has and the view leaves out."""
    keeps = keeper(then, view)

    def kept(row: Any) -> bool:
        return view.level > 0 and state.find(spec_of(type(row)).table, row.id) is None and (not keeps or keeps(row))

    return kept


def _is_seen(row: GanttRow, options: GanttOptions) -> bool:
    if row.kind in HEADS or not (options.start or options.end):
        return True
    first = day_number(options.start) if options.start else 0
    last = day_number(options.end) if options.end else _NO_END
    days = list(row.days())
    return bool(days) and min(days) <= last and max(days) >= first


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
    dates = [date for date in plan_dates(state) if options.dates and view.first_day <= date.day <= view.last_day]
    sheet.add(*draw_backdrop(view, view.top, bottom, labels), *draw_date_lines(view, view.top, bottom, dates))
    sheet.add(*draw_day_lines(view, view.top, bottom))
    arrows, bars = Arrows(state, seen).draw(0, len(seen), view), draw_rows(seen, 0, view, labels, meter)
    path = CriticalPath(state) if options.critical else None
    if path is not None:
        arrows, bars = stressed_arrows(arrows, path.links), list(stressed(bars, path.rows))
    sheet.add(*arrows, *bars)
    sheet.add(*draw_day_names(view, bottom, labels, meter))
    _write_labels(sheet, seen, view, options, labels)
    bottom += STYLES["label"].line if view.status_day or view.today else 0
    if dates:
        sheet.add(*draw_date_names(view, bottom, dates, meter))
        bottom += NAMES_HEIGHT
    if options.legend:
        entries = [
            *_legend(state, seen, labels, options),
            *date_entries(dates, labels),
            *_arrow_entries(arrows, labels),
        ]
        bottom += 16 + sheet.legend(0, bottom + 16, options.width, entries)
    if options.note:
        room = Rect(0, bottom + 8, options.width, 0)
        bottom += 8 + sheet.write(room, options.note, Setting("small", "ink2", max_lines=4))
    return sheet.figure(options.width, bottom, labels.word("schedule"), _described(seen, labels))


def _scale(state: PlanState, rows: Sequence[GanttRow], options: GanttOptions) -> TimeScale:
    width = options.width - options.label_width
    fitted = fitted_scale(state, rows, width)
    first = day_number(options.start) if options.start else fitted.start_day
    last = day_number(options.end) if options.end else fitted.day_at(width - 1)
    return TimeScale(first, width / max(last - first + 1, _LEAST_DAYS))


def _view(state: PlanState, rows: Sequence[GanttRow], options: GanttOptions) -> ChartView:
    scale = _scale(state, rows, options)
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
        if row.kind in HEADS:
            yield Box(0, view.row_top(number), options.width, view.row_height, "frame")
        y = view.row_top(number + 1) - 1
        yield Line((Point(0, y), Point(options.width, y)), "line")


def _write_labels(
    sheet: Sheet, rows: Sequence[GanttRow], view: ChartView, options: GanttOptions, labels: FigureLabels
) -> None:
    codes = max((sheet.meter.width(row.code, "small") for row in rows if row.kind not in HEADS), default=0)
    slips = _SLIP_WIDTH if options.then is not None else 0
    for number, row in enumerate(rows):
        room = Rect(_EDGE, view.row_top(number), options.label_width - 2 * _EDGE, view.row_height)
        sheet.write(room._replace(x=room.right - slips, width=slips - 2 * _EDGE), _slip(row, labels), _SLIP, row.key)
        if row.kind in HEADS:
            sheet.write(room._replace(width=room.width - slips), row.label, _HEAD, row.key)
            continue
        sheet.write(room._replace(width=codes + 1), row.code, _CODE, row.key)
        before = codes + _EDGE + _INDENT * max(0, row.indent - 1)
        title = room._replace(x=room.x + before, width=room.width - before - 2 * _EDGE - slips)
        sheet.write(title, row.title, _GONE if row.standing == "dropped" else _TITLE, row.key)
        if row.light in LIGHTS_SHOWN:
            sheet.add(_light(row.light, room._replace(x=room.right - _EDGE, width=_EDGE)))


def _slip(row: GanttRow, labels: FigureLabels) -> str:
    """How a row differs from the baseline, in a word or in working days."""
    if row.standing:
        return labels.word(f"row_{row.standing}")
    sign = "+" if row.slip > 0 else "\u2212"
    return labels.word("slip", days=f"{sign}{abs(row.slip)}") if row.slip else ""


def _light(light: str, room: Rect) -> Marker:
    return Marker(*room.centre, 9, LIGHT_MARKERS[light], LIGHT_COLOURS[light])


def _legend(state: PlanState, rows: Sequence[GanttRow], labels: FigureLabels, options: GanttOptions) -> Iterator[Entry]:
    if options.colour_by == BY_KIND:
        yield from kind_entries(labels, {bar.kind for row in rows for bar in row.bars})
    else:
        yield from _colours(state, rows, labels, options)
    if any(row.milestones for row in rows):
        yield Entry(marker_sample("diamond", "paper", "ink"), labels.word("milestone"))
        yield Entry(marker_sample("diamond", "ink", "ink"), labels.word("milestone_done"))
    for light in LIGHTS_SHOWN:
        if any(row.light == light for row in rows):
            yield Entry(marker_sample(LIGHT_MARKERS[light], LIGHT_COLOURS[light]), labels.word(light))
    if options.critical:
        yield Entry(box_sample("", "ink", "", 2), labels.word("critical"))
    if any(bar.progress for row in rows for bar in row.bars):
        yield Entry(_progress_sample, labels.word("progress"))
    if options.then is not None:
        yield Entry(ghost_sample, labels.word("baseline", name=options.then_name))


def _colours(state: PlanState, rows: Sequence[GanttRow], labels: FigureLabels, options: GanttOptions) -> list[Entry]:
    """Of the groups whose bars are drawn."""
    chosen = colouring(state, options.colour_by)
    drawn = {bar.style for row in rows for bar in row.bars}
    styles = {key: style for key, style in chosen.styles.items() if style in drawn}
    return colour_entries(state, labels, replace(chosen, styles=styles))


def _arrow_entries(arrows: Sequence[Line], labels: FigureLabels) -> Iterator[Entry]:
    """What a broken dependency looks like, where one is drawn."""
    if any(line.colour == BROKEN for line in arrows):
        yield Entry(broken_sample, labels.word("broken"))


def broken_sample(room: Rect) -> Iterator[Shape]:
    """An arrow as it is drawn where a dependency does not hold."""
    y = room.centre.y
    yield Line((Point(room.x, y), Point(room.right, y)), BROKEN, 1.5, dashed=True, arrow=True)


def _progress_sample(room: Rect) -> Iterator[Shape]:
    yield Box(room.x, room.bottom - 6, room.width, 3, "series1")


def ghost_sample(room: Rect) -> Iterator[Shape]:
    """A bar as it stood in an earlier version."""
    yield Box(room.x, room.centre.y - 2, room.width, 4, "series5_mid", radius=1)


def _described(rows: Sequence[GanttRow], labels: FigureLabels) -> Iterator[str]:
    for row in rows:
        days = list(row.days())
        if days:
            first, last = (labels.date(from_day_number(day)) for day in (min(days), max(days)))
            yield f"{row.label} {first}–{last}"
