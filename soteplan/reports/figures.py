"""Figures on paper: on the smallest page on which they can be read, with their heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from soteplan.figures.shapes import Figure, Text
from soteplan.figures.wrap import ELLIPSIS
from soteplan.rendering.flowable import FigureFlowable
from soteplan.reports.furniture import Sheet
from soteplan.reports.options import Options
from soteplan.reports.styles import GAP, room_on

PAGES = ("portrait", "landscape", "a3", "a3_landscape")  # the smallest first
_HEADING = 50.0  # points of a heading and the room around the figure
_TITLE = 48.0  # points of the title and the purpose of a part

Part = tuple[str, list[Flowable]]  # the page format that content wants, and the content


def page_for(figure: Figure, pages: Sequence[str] = PAGES, *, titled: bool = False) -> str:
    """The first page format on which no text of the figure is under 7 points; "" where there is none."""
    drawing = FigureFlowable(figure)
    taken = _HEADING + (_TITLE if titled else 0)
    rooms = ((page, room_on(page)) for page in pages)
    return next((page for page, (width, height) in rooms if drawing.readable_in(width, height - taken)), "")


def allowed(options: Options, pages: Sequence[str]) -> tuple[str, ...]:
    """Of the pages that suit those that a reader who asked for A4 can print."""
    return tuple(page for page in pages if options.paper != "a4" or not page.startswith("a3"))


def best(figures: Iterable[Figure], pages: Sequence[str] = PAGES, *, titled: bool = False) -> tuple[str, Figure] | None:
    """Of several drawings of the same the one that shows all its texts on the smallest page, else that cuts some.

    Of several that are as good the widest; None where none can be read on any page.
    """
    found: list[tuple[bool, int, float, Figure]] = []
    for figure in figures:
        page = page_for(figure, pages, titled=titled)
        if not page:
            continue
        if page == pages[0] and not cut_short(figure):
            return page, figure
        found.append((cut_short(figure), pages.index(page), -figure.width, figure))
    if not found:
        return None
    _, place, _, figure = min(found, key=lambda each: each[:3])
    return pages[place], figure


def cut_short(figure: Figure) -> bool:
    """Whether some text of the figure had no room and must stand whole elsewhere."""
    return any(line.endswith(ELLIPSIS) for shape in figure.shapes if isinstance(shape, Text) for line in shape.lines)


def placed(figure: Figure, heading: Sequence[Flowable], page: str, *, titled: bool = False) -> list[Flowable]:
    """A figure under its heading, both on one page."""
    width, height = room_on(page)
    drawing = FigureFlowable(figure, height - _HEADING - (_TITLE if titled else 0))
    _, needed = drawing.wrap(width, height)
    return [CondPageBreak(min(needed + _HEADING, height)), *heading, Spacer(0, GAP / 2), drawing, Spacer(0, GAP)]


def flowing(parts: Iterable[tuple[str, Sequence[Flowable]]]) -> list[Sheet]:
    """Content with the page format it wants; neighbours of one format share their pages."""
    sheets: list[Sheet] = []
    for page, content in parts:
        if not content:
            continue
        if sheets and sheets[-1].format == page:
            sheets[-1] = Sheet([*sheets[-1].content, *content], page)
        else:
            sheets.append(Sheet(content, page))
    return sheets
