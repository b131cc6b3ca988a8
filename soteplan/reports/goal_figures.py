"""The figures of the goals handout, each with its heading on the smallest page on which it can be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, product

from soteplan.domain.schedule import Action
from soteplan.figures.columns import CardOptions
from soteplan.figures.columns import effects as effect_cards
from soteplan.figures.columns import packages as package_cards
from soteplan.figures.context import scope_diagram
from soteplan.figures.lanes import LaneOptions
from soteplan.figures.lanes import process_goals as process_lanes
from soteplan.figures.link_cards import DiagramOptions
from soteplan.figures.link_diagram import actions_to_benefits, goals_to_benefits
from soteplan.figures.shapes import Figure
from soteplan.reports.book import Book
from soteplan.reports.figures import PAGES, Part, allowed, best, placed

_BOX_WIDTHS = (260.0, 240.0, 220.0, 200.0, 180.0, 160.0)  # px; the first that shows all on the smallest page
_CARD_WIDTHS = {
    "portrait": 790.0,
    "landscape": 1190.0,
    "a3": 1190.0,
    "a3_landscape": 1760.0,
}  # px where small is 7.1 pt
_DIAGRAMS = tuple(DiagramOptions(box, 808 - 2 * box) for box in (296.0, 328.0, 352.0))  # the fewer lines, the lower
WIDE = ("landscape", "a3_landscape")
_LINES = 4  # of a box: paper cannot be hovered over
_MOST_CARDS = 120
_DETAILS = (CardOptions(), CardOptions(owners=False, dates=False), CardOptions(owners=False, dates=False, states=False))


def goals_serving(book: Book) -> Part:
    """The goals joined to the benefit goals they serve (F7)."""
    figures = (goals_to_benefits(book.drawn, book.labels, book.meter, options) for options in _DIAGRAMS)
    return drawn(book, book.text("Reports", "What each goal serves"), figures)


def actions_serving(book: Book) -> Part:
    """The actions joined to the benefit goals they serve (F10)."""
    figures = (actions_to_benefits(book.drawn, book.labels, book.meter, options) for options in _DIAGRAMS)
    return drawn(book, book.text("Reports", "What each action serves"), figures)


def packages(book: Book, pages: Sequence[str] = PAGES) -> Part:
    """Packages and their actions as cards (F8); left out where they are too many, since the lists say the same."""
    if len(book.state.table(Action)) > _MOST_CARDS:
        return "", []
    choices = product(_DETAILS, _widths(pages))
    figures = (package_cards(book.drawn, book.labels, book.meter, width, details) for details, width in choices)
    return drawn(book, book.text("Reports", "Work packages and their actions"), figures, pages)


def effects(book: Book) -> Part:
    """Functional effects under the packages they follow from (F11)."""
    figures = (effect_cards(book.drawn, book.labels, book.meter, width) for width in _widths(PAGES))
    return drawn(book, book.text("Reports", "Functional effects"), figures)


def process(book: Book) -> Part:
    """Process goals in lanes by year."""
    lanes = (LaneOptions(width) for width in _widths(PAGES))
    figures = (process_lanes(book.drawn, book.labels, book.meter, options) for options in lanes)
    return drawn(book, book.text("Reports", "Process goals by year"), figures)


def context(book: Book) -> Part:
    """The project among what it depends on, is funded by and runs beside."""
    figures = (scope_diagram(book.drawn, book.labels, book.meter, width) for width in (None, *_widths(PAGES)))
    return drawn(book, book.text("Reports", "The project among others"), figures)


def drawn(book: Book, title: str, figures: Iterable[Figure], pages: Sequence[str] = PAGES) -> Part:
    """The drawing of several that suits paper best; nothing for an empty one, and a sentence where none can be read."""
    drawings = iter(figures)
    first = next(drawings, None)
    if first is None or first.is_empty:
        return "", []
    found = best(chain([first], drawings), allowed(book.options, pages))
    if found is None:
        paper = (book.options.paper or "a3").upper()
        words = book.text(
            "Reports", "The figure is too large to be read on {paper}. Export it from its tab as a poster.", paper=paper
        )
        return "portrait", [*book.section(title), book.paragraph(words, "quiet")]
    page, figure = found
    return page, placed(figure, book.section(title), page)


def _widths(pages: Sequence[str]) -> list[float]:
    """Widths in px to try, that of the page that is wanted first."""
    return [_CARD_WIDTHS[page] for page in pages]
