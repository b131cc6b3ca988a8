"""The schedule as it is copied and exported from its tab: in the colours and with the marks that are on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from soteplan.figures.gantt import GanttOptions, gantt
from soteplan.figures.shapes import Figure
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter

if TYPE_CHECKING:
    from soteplan.views.schedule import ScheduleTab


def picture(tab: ScheduleTab) -> Figure:
    """The whole schedule, beside the version it is compared with."""
    marks = tab.marks
    chosen = marks.compare.chosen
    options = GanttOptions(
        dates=marks.dates.is_on,
        colour_by=marks.colours.by,
        then=chosen.then if chosen else None,
        then_name=chosen.title if chosen else "",
    )
    return gantt(tab.document.state, LanguageLabels(tab.language), QtMeter(), options)
