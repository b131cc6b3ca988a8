"""The schedule as it is copied and exported from its tab: with the rows, colours and marks that are on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from soteplan.domain.schedule_filter import ScheduleFilter
from soteplan.domain.schedule_view import ScheduleView
from soteplan.figures.gantt import GanttOptions, gantt_of
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.shapes import Figure
from soteplan.models import roles
from soteplan.models.schedule_outline import CODE, TITLE
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.texts import schedule_view
from soteplan.views.schedule_kept import FILTER, GROUPING, LEVEL
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab


def picture(tab: ScheduleTab) -> Figure:
    """What the outline shows, seen or scrolled away, beside the version it is compared with."""
    marks, state = tab.marks, tab.document.state
    chosen = marks.compare.chosen
    options = GanttOptions(
        dates=marks.dates.is_on,
        colour_by=marks.colours.by,
        critical=marks.critical.is_on,
        then=chosen.then if chosen else None,
        then_name=chosen.title if chosen else "",
        note=schedule_view.left_out(state, tab.language, view_of(tab.workspace) or ScheduleView()),
    )
    return gantt_of(list(rows_shown(tab)), state, LanguageLabels(tab.language), QtMeter(), options)


def rows_shown(tab: ScheduleTab) -> Iterator[GanttRow]:
    """The rows of the chart from the first to the last, called as in the outline."""
    yield from _rows_under(tab, QModelIndex(), 0)


def _rows_under(tab: ScheduleTab, parent: QModelIndex, depth: int) -> Iterator[GanttRow]:
    model = tab.model
    for number in range(model.rowCount(parent)):
        index = model.index(number, TITLE, parent)
        row = replace(tab.chart.rows.row(index), indent=depth)
        if not model.is_group(index):
            code, title = (str(index.siblingAtColumn(column).data(roles.DISPLAY) or "") for column in (CODE, TITLE))
            row = replace(row, code=code, title=title)
        yield row
        if tab.outline.isExpanded(index):
            yield from _rows_under(tab, index, depth + 1)


def view_of(workspace: Workspace) -> ScheduleView | None:
    """How the window shows the schedule; None while it has not shown it."""
    kept = workspace.kept
    if LEVEL not in kept:
        return None
    return ScheduleView(
        kept.get(GROUPING, "package"), kept[LEVEL], kept.get(FILTER, ScheduleFilter()), workspace.lens.goal_id
    )
