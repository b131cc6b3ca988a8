"""The schedule chart (F9) on landscape pages: on one where it can be read there."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable, Spacer

from soteplan.figures.gantt import GanttOptions, gantt, gantt_figures
from soteplan.figures.gantt_rows import gantt_rows
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import DENSE_ROW_HEIGHT, POINTS_PER_PX, SMALLEST_PRINT, STYLES
from soteplan.rendering.flowable import FigureFlowable
from soteplan.reports.book import Book
from soteplan.reports.styles import GAP, room_on

_ROW_HEIGHTS = (24.0, 22.0, 20.0)  # px
_LEAST_SCALE = SMALLEST_PRINT / STYLES["small"].size  # points to the px at which small type can still be read
_SCALE = 0.64  # points to the px of a chart over several pages: its smallest text is 7.4 points
_LABELS = 220.0  # points for the names of the rows
_TITLE = 54.0  # points of the part's title above the chart
_AROUND = 84.0  # points of the head of a chart and its legend


def chart(book: Book, head: list[Flowable]) -> list[Flowable]:
    """The chart on one page with the part's title where it can be read there, else on as many as it needs."""
    if not gantt_rows(book.drawn):
        missing = book.text("Reports", "The plan has no actions or milestones yet.")
        return [*head, book.paragraph(missing, "quiet")]
    width, height = room_on("landscape")
    count = len(gantt_rows(book.drawn))
    for row_height in (each for each in _ROW_HEIGHTS if count * each * _LEAST_SCALE < height - _TITLE):
        figure = _scaled(book, row_height, height - _TITLE)
        if FigureFlowable(figure).readable_in(width, height - _TITLE):
            return [*head, Spacer(0, GAP), FigureFlowable(figure, height - _TITLE)]
    options = GanttOptions(width=width / _SCALE, label_width=_LABELS / _SCALE, rows_per_figure=_rows_per_page(book))
    figures = gantt_figures(book.drawn, book.labels, book.meter, options)
    return [*head, *(flowable for figure in figures for flowable in (Spacer(0, GAP), FigureFlowable(figure)))]


def _scaled(book: Book, row_height: float, height: float) -> Figure:
    """The whole chart, as wide as it must be to fill the page once it is made to fit its height."""
    options = GanttOptions(row_height=row_height)
    needed = gantt(book.drawn, book.labels, book.meter, options).height
    scale = min(height / needed, POINTS_PER_PX)
    width = room_on("landscape")[0] / scale
    options = GanttOptions(row_height=row_height, width=width, label_width=_LABELS / scale)
    return gantt(book.drawn, book.labels, book.meter, options)


def _rows_per_page(book: Book) -> int:
    """So many rows that the pages are equally full."""
    rows = len(gantt_rows(book.drawn))
    most = int((room_on("landscape")[1] - _TITLE - _AROUND) / _SCALE / DENSE_ROW_HEIGHT)
    return -(-rows // -(-rows // most))
