"""Columns of one's choice between the names of a printed chart and its days.

The chart is drawn as always; what belongs to the days is then moved to the right, and the cells are written into the
room that this leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from soteplan.domain.baseline import span_of
from soteplan.domain.calendar import working_days
from soteplan.domain.money import divide
from soteplan.domain.plan import Party
from soteplan.domain.progress import actual_progress
from soteplan.domain.schedule import Action, Milestone, Phase
from soteplan.domain.schedule_places import GROUP
from soteplan.domain.state import PlanState
from soteplan.figures.gantt import GanttOptions, drawn_rows, gantt, gantt_figures, parts_of
from soteplan.figures.gantt_chart import HEADER_HEIGHT
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.labels import FigureLabels
from soteplan.figures.shapes import Box, Curve, Figure, Line, Marker, Point, Rect, Shape, Text
from soteplan.figures.sheet import Setting, Sheet
from soteplan.figures.wrap import TextMeter

_EDGE = 8.0
_HEAD = Setting("label", "ink2", middle=True)
_HEAD_END = Setting("label", "ink2", "end", middle=True)
_CELL = Setting("small", middle=True)
_CELL_END = Setting("small", anchor="end", middle=True)


class Column(NamedTuple):
    """A column's head as a word of the figures, its width in px, its cell, and whether it stands to the right."""

    head: str
    width: float
    cell: Callable[[PlanState, FigureLabels, Any], str]
    right: bool = False


def _owner(state: PlanState, labels: FigureLabels, row: Any) -> str:
    party = state.get(Party, row.owner_id)
    return (party.short_name or party.title) if party else ""


def _start(state: PlanState, labels: FigureLabels, row: Any) -> str:
    span = None if isinstance(row, Milestone) else span_of(state, row)
    return labels.date(span.start) if span else ""


def _end(state: PlanState, labels: FigureLabels, row: Any) -> str:
    span = span_of(state, row)
    return labels.date(span.end) if span else ""


def _days(state: PlanState, labels: FigureLabels, row: Any) -> str:
    span = None if isinstance(row, Milestone) else span_of(state, row)
    return labels.number(working_days(*span)) if span else ""


def _progress(state: PlanState, labels: FigureLabels, row: Any) -> str:
    if isinstance(row, Action):
        return labels.percent(divide(actual_progress(state, row), 100) * 100)
    if isinstance(row, Phase):
        return labels.percent(10_000 if row.state == "done" else row.progress or 0)
    return ""


def _state(state: PlanState, labels: FigureLabels, row: Any) -> str:
    table = {Action: "action", Phase: "phase", Milestone: "milestone"}.get(type(row))
    return labels.choice(table, "state", row.state) if table else ""


COLUMNS: Mapping[str, Column] = {
    "owner": Column("column_owner", 120, _owner),
    "start": Column("column_start", 76, _start, right=True),
    "end": Column("column_end", 76, _end, right=True),
    "days": Column("column_days", 56, _days, right=True),
    "progress": Column("column_progress", 56, _progress, right=True),
    "state": Column("column_state", 108, _state),
}


def width_of(columns: Iterable[str]) -> float:
    """The room that columns take, in px."""
    return sum(COLUMNS[name].width for name in columns)


def gantt_with(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions, columns: Sequence[str]
) -> Figure:
    """The whole schedule in one figure with columns, as wide as `options` says in all."""
    if not columns:
        return gantt(state, labels, meter, options)
    narrow = replace(options, width=options.width - width_of(columns))
    figure = gantt(state, labels, meter, narrow)
    bottom = gantt(state, labels, meter, replace(narrow, legend=False)).height
    chart = _Chart(figure, bottom, drawn_rows(state, labels, narrow), narrow)
    return _with_columns(chart, state, labels, meter, columns)


def gantts_with(
    state: PlanState, labels: FigureLabels, meter: TextMeter, options: GanttOptions, columns: Sequence[str]
) -> list[Figure]:
    """The schedule in figures of at most `rows_per_figure` rows, each with the columns."""
    if not columns:
        return gantt_figures(state, labels, meter, options)
    narrow = replace(options, width=options.width - width_of(columns))
    rows = drawn_rows(state, labels, narrow)
    parts = parts_of(rows, labels, max(1, options.rows_per_figure)) or [rows]
    figures = gantt_figures(state, labels, meter, narrow)
    bare = gantt_figures(state, labels, meter, replace(narrow, legend=False))
    return [
        _with_columns(_Chart(figure, without.height, part, narrow), state, labels, meter, columns)
        for figure, without, part in zip(figures, bare, parts, strict=True)
    ]


class _Chart(NamedTuple):
    """A chart without columns, with the rows that are in it; its legend begins at `bottom`."""

    figure: Figure
    bottom: float
    rows: Sequence[GanttRow]
    options: GanttOptions


def _with_columns(
    chart: _Chart, state: PlanState, labels: FigureLabels, meter: TextMeter, columns: Sequence[str]
) -> Figure:
    """The chart above its legend makes room for the columns."""
    figure, left = chart.figure, chart.options.label_width
    added = width_of(columns)
    sheet = Sheet(meter)
    for shape in figure.shapes:
        sheet.add(_moved(shape, left, added) if shape.bounds.y < chart.bottom else shape)
    sheet.add(Box(left, 0, added, HEADER_HEIGHT - 1, "frame"))
    for name in columns:
        _write_column(sheet, left, COLUMNS[name], chart, state, labels)
        left += COLUMNS[name].width
    return Figure(figure.width + added, figure.height, tuple(sheet.shapes), figure.title, figure.description)


def _write_column(
    sheet: Sheet,
    left: float,
    column: Column,
    chart: _Chart,
    state: PlanState,
    labels: FigureLabels,
) -> None:
    head, cell = (_HEAD_END, _CELL_END) if column.right else (_HEAD, _CELL)
    edge = 0 if column.right else _EDGE
    room = Rect(left + edge, HEADER_HEIGHT / 2, column.width - edge - _EDGE, HEADER_HEIGHT / 2)
    sheet.write(room, labels.word(column.head), head)
    tall = chart.options.row_height
    for number, row in enumerate(chart.rows):
        found = state.find(row.kind, row.key.row_id) if row.kind not in ("plan", GROUP) else None
        if found is not None:
            top = HEADER_HEIGHT + number * tall
            sheet.write(room._replace(y=top, height=tall), column.cell(state, labels, found), cell)


def _moved(shape: Shape, edge: float, by: float) -> Shape:
    """A shape with what is right of an edge moved; what reaches over it grows."""
    if isinstance(shape, Box):
        right = shape.x + shape.width
        left = shape.x + by if shape.x >= edge else shape.x
        return replace(shape, x=left, width=(right + by if right > edge else right) - left)
    if isinstance(shape, Line):
        return replace(shape, points=tuple(_point(point, edge, by) for point in shape.points))
    if isinstance(shape, Curve):
        start, control1, control2, end = (
            _point(each, edge, by) for each in (shape.start, shape.control1, shape.control2, shape.end)
        )
        return replace(shape, start=start, control1=control1, control2=control2, end=end)
    return replace(shape, x=shape.x + by) if _is_right(shape, edge) else shape


def _point(point: Point, edge: float, by: float) -> Point:
    return Point(point.x + by, point.y) if point.x >= edge else point


def _is_right(shape: Marker | Text, edge: float) -> bool:
    """What stands across the edge belongs to the side that most of it is on."""
    return shape.bounds.centre.x >= edge
