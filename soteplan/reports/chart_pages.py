"""The schedule chart (F9) on landscape pages: on one where it can be read there, on A4 before A3.

The chart says what it did where its reader asked for something: on how many pages it is, and of which size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable, PageBreak, Spacer

from soteplan.domain.baseline import KINDS, compare
from soteplan.domain.errors import Refusal
from soteplan.domain.schedule import Action, Milestone
from soteplan.figures.gantt import GanttOptions, drawn_rows, parts_of
from soteplan.figures.gantt_rows import GanttRow
from soteplan.figures.schedule_columns import gantt_with, gantts_with, width_of
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import DENSE_ROW_HEIGHT, POINTS_PER_PX, SMALLEST_PRINT, STYLES
from soteplan.rendering.flowable import FigureFlowable
from soteplan.reports.book import Book
from soteplan.reports.options import COLOURS, MOST_PAGES
from soteplan.reports.styles import GAP, room_on
from soteplan.texts.schedule_view import left_out

_ROW_HEIGHTS = (24.0, 22.0, 20.0, 18.0)  # px
_LEAST_SCALE = SMALLEST_PRINT / STYLES["small"].size  # points to the px at which small type can still be read
_TALLEST_ROW = 32.0  # px
_SCALE = 0.64  # points to the px of a chart over several pages: its smallest text is 7.4 points
_LABELS, _LEAST_LABELS = 220.0, 170.0  # points for the names of the rows
_TITLE = 54.0  # points of the part's title above the chart
_NOTE = 22.0  # points of the line that says what was chosen
_AROUND = 84.0  # points of the head of a chart and its legend
_PAPERS = {"a4": "landscape", "a3": "a3_landscape"}


class Chart(NamedTuple):
    """The page format, and what stands on its pages."""

    page: str
    content: list[Flowable]


def chart(book: Book, head: list[Flowable]) -> Chart:
    """The chart with the part's title: on one page where it can be read there, else on as many as it needs.

    Refuses more pages than rows, or than MOST_PAGES (too_many_pages), and so few that nobody could read them
    (too_few_pages).
    """
    options = _wanted(book)
    rows = drawn_rows(book.drawn, book.labels, options)
    page, limits = _PAPERS[book.options.paper or "a4"], _limits(book)
    if not rows:
        missing = book.text("Reports", "The plan has no actions or milestones yet.")
        return Chart(page, [*head, *limits, *([] if limits else [book.paragraph(missing, "quiet")])])
    summary = [*limits, *_summary(book)]
    said = sum(each.wrap(room_on(page)[0], 0)[1] + each.getSpaceAfter() for each in summary)
    if book.options.pages in (0, 1):
        width, height = room_on(page)
        height -= _TITLE + _NOTE + said
        # Milestones have lines of their own, as on the screen, where that can be read too.
        forms = (replace(options, outlined=outlined) for outlined in (True, False))
        figure = next(filter(None, (_on_one_page(book, form, (width, height)) for form in forms)), None)
        if figure is not None:
            figure.wrap(width, height)
            return Chart(page, [*head, *summary, _told(book, page, [figure]), Spacer(0, GAP), figure])
    figures = _over_pages(book, options, page, rows, room_on(page)[1] - _TITLE - _NOTE - said - _AROUND)
    first, *others = ([Spacer(0, GAP), figure] for figure in figures)
    following = [flowable for other in others for flowable in (PageBreak(), *other)]
    return Chart(page, [*head, *summary, _told(book, page, figures), *first, *following])


def _told(book: Book, page: str, figures: Sequence[FigureFlowable]) -> Flowable:
    """What was chosen for the chart: its paper and pages, and its smallest type; why it is not on one page."""
    paper = next(name for name, each in _PAPERS.items() if each == page).upper()
    pages = book.language.count("Handout", "%n page(s)", len(figures))
    points = book.language.number(int(min(each.figure.smallest_type * each.scale for each in figures) * 10) / 10, 1)
    said = {"paper": paper, "pages": pages, "points": points}
    words = book.text("Reports", "{paper}, {pages}; smallest type {points} pt.", **said)
    if len(figures) > 1 and not book.options.pages:
        words += " " + book.text("Reports", "On one page it could not be read.")
    return book.paragraph(words, "note")


def _wanted(book: Book) -> GanttOptions:
    own = book.options
    return GanttOptions(
        start=own.start,
        end=own.end,
        then=own.then,
        then_name=own.then_name,
        dates=own.dates,
        colour_by=COLOURS[own.colour],
        view=own.view,
        critical=own.critical,
    )


def _limits(book: Book) -> list[Flowable]:
    """By what chart and lists are limited, and how many actions that leaves."""
    told = left_out(book.state, book.language, book.options.view) if book.options.view else ""
    rest = book.text("Reports", "Progress, work packages and what does not hold are told of the whole plan.")
    return [book.paragraph(f"{told} {rest}", "note")] if told else []


def _summary(book: Book) -> list[Flowable]:
    """How many actions and milestones slipped, come earlier, are new or were dropped since the baseline."""
    then = book.options.then
    if then is None:
        return []
    found = compare(book.state, then)
    words = {
        "slipped": book.text("Reports", "slipped"),
        "earlier": book.text("Reports", "earlier"),
        "new": book.text("Reports", "new"),
        "dropped": book.text("Reports", "dropped"),
        "unchanged": book.text("Reports", "as before"),
    }
    told = []
    for row_type, table in ((Action, "action"), (Milestone, "milestone")):
        counted = found.summary(book.state, row_type)
        parts = [f"{words[kind]} {counted[kind]}" for kind in KINDS if counted[kind]]
        told += [f"{book.language.entities(table)}: {', '.join(parts)}"] if parts else []
    since = book.text("Reports", "Since “{name}”:", name=book.options.then_name)
    return [book.paragraph(f"{since} {'. '.join(told)}." if told else since, "note")]


def _on_one_page(book: Book, options: GanttOptions, room: tuple[float, float]) -> FigureFlowable | None:
    """The chart in a room of some points; None where it could not be read there."""
    count = len(drawn_rows(book.drawn, book.labels, options))
    width, height = room
    for row_height in (each for each in _ROW_HEIGHTS if count * each * _LEAST_SCALE < height):
        figure = _scaled(book, replace(options, row_height=row_height), width, height)
        if FigureFlowable(figure).readable_in(width, height):
            return FigureFlowable(figure, height)
    return None


def _scaled(book: Book, options: GanttOptions, width: float, height: float) -> Figure:
    """The whole chart, as wide as it must be to fill the page once it is made to fit its height."""
    columns = book.options.columns
    needed = gantt_with(book.drawn, book.labels, book.meter, options, columns).height
    scale = min(height / needed, POINTS_PER_PX)
    options = replace(options, width=width / scale, label_width=_names(book) / scale)
    return gantt_with(book.drawn, book.labels, book.meter, options, columns)


def _names(book: Book) -> float:
    """The points for the names of the rows; with many columns they give way, so that the days keep their room."""
    return max(_LEAST_LABELS, _LABELS - width_of(book.options.columns) * _SCALE / 6)


def _over_pages(
    book: Book, options: GanttOptions, page: str, rows: Sequence[GanttRow], height: float
) -> list[FigureFlowable]:
    """On pages of which each has so many points for rows."""
    (width, _), room = room_on(page), height / _SCALE
    per_page = _rows_per_page(book, room, rows)
    row_height = max(DENSE_ROW_HEIGHT, min(_TALLEST_ROW, room / per_page))
    options = replace(options, width=width / _SCALE, label_width=_names(book) / _SCALE, row_height=row_height)
    options = replace(options, rows_per_figure=per_page)
    figures = gantts_with(book.drawn, book.labels, book.meter, options, book.options.columns)
    drawings = [FigureFlowable(figure) for figure in figures]
    for drawing in drawings:
        drawing.wrap(width, 0)
    return drawings


def _rows_per_page(book: Book, room: float, rows: Sequence[GanttRow]) -> int:
    """So many rows in some px that the pages are equally full, with the headings that pages begin with."""

    def pages(per_page: int) -> int:
        return len(parts_of(rows, book.labels, per_page))

    most, count = max(1, int(room / DENSE_ROW_HEIGHT)), len(rows)
    least, wanted = pages(most), book.options.pages
    if wanted and wanted > min(MOST_PAGES, count):
        raise Refusal("too_many_pages", pages=wanted, most=min(MOST_PAGES, count))
    if wanted and wanted < least:
        raise Refusal("too_few_pages", pages=wanted, least=least)
    fewest = -(-count // (wanted or least))
    return next((each for each in range(fewest, most) if pages(each) <= (wanted or least)), most)
