"""The handout of the logical framework: the matrix on A3, its head and levels again on every page."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable, Spacer

from soteplan.figures.logframe import logframe_pages
from soteplan.figures.tokens import POINTS_PER_PX
from soteplan.rendering.flowable import FigureFlowable
from soteplan.reports.book import Book
from soteplan.reports.furniture import Sheet
from soteplan.reports.styles import GAP, room_on

_ON_A3 = ("a3_landscape", POINTS_PER_PX)  # the page, and points to the px on it
_ON_A4 = ("landscape", 0.62)  # at which small type is 7.1 points
_AIR = 1.0  # points that a page keeps free, so that rounding pushes nothing onto the next


def sheets(book: Book) -> list[Sheet]:
    """The matrix at its natural size on as many pages as it needs, or a sentence where there is nothing in it."""
    head = book.title(
        book.text("Reports", "Logical framework"),
        book.text(
            "Reports",
            "Read downwards it says how the project works, upwards why. Each level leads to the one above while its "
            "assumptions hold.",
        ),
    )
    page, scale = _ON_A4 if book.options.paper == "a4" else _ON_A3
    width, height = room_on(page)
    taken = sum(each.wrap(width, height)[1] + each.getSpaceBefore() + each.getSpaceAfter() for each in head) + GAP
    heights = [(room - _AIR) / scale for room in (height - taken, height)]
    figures = logframe_pages(book.state, book.labels, book.meter, heights, width / scale)
    if figures[0].is_empty:
        missing = book.text("Reports", "The plan has no goals or actions for the logical framework yet.")
        return [Sheet([*head, book.paragraph(missing, "quiet")], "landscape")]
    drawings: list[Flowable] = [FigureFlowable(figure) for figure in figures]
    return [Sheet([*head, Spacer(0, GAP), drawings[0]], page), *(Sheet([drawing], page) for drawing in drawings[1:])]
