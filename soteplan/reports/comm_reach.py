"""Who is reached how often, and how the groups stand: the coverage and the stakeholders on paper."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain.comm_coverage import Coverage
from soteplan.domain.comm_stakeholders import quadrant
from soteplan.domain.comm_table import groups
from soteplan.domain.communications import TargetGroup
from soteplan.figures.coverage import CoverageOptions, coverage
from soteplan.figures.shapes import Figure
from soteplan.figures.stakeholders import StakeholderOptions, stakeholders
from soteplan.reports.book import NONE, Book
from soteplan.reports.comm_table import name_of
from soteplan.reports.figures import Part, best, placed
from soteplan.reports.grid import Cell, Column, Item, Row

_PAGES = ("landscape", "portrait")
_WIDTHS = (1184.0, 1060.0, 790.0)  # px of the coverage
_CELLS = ((168.0, 76.0), (140.0, 76.0), (116.0, 96.0))  # px of a cell of the matrix


def reach(book: Book) -> Part:
    """The coverage as a figure, as long as it can be read on a page, else group by group in words.

    A name that the figure cuts short stands whole in the table of communications.
    """
    found = Coverage(book.state)
    if not found.tree.rows or not found.columns:
        return "landscape", []
    title = book.text("Reports", "Who is reached how often by each channel")
    note = book.text("Reports", "How many times something stands in the calendar, over the whole plan.")
    drawn = best(_coverages(book), _PAGES)
    if drawn:
        page, figure = drawn
        return page, placed(figure, book.section(title, note), page)
    return "landscape", book.table(title, _reach_columns(book), list(_reach_rows(book, found)), note=note)


def _coverages(book: Book) -> Iterator[Figure]:
    for width in _WIDTHS:
        yield coverage(book.drawn, book.labels, book.meter, CoverageOptions(width))


def _reach_columns(book: Book) -> list[Column]:
    return [
        Column(book.language.entity("target_group"), 2),
        Column(book.text("Reports", "Times"), align="right", fitted=True),
        Column(book.text("Reports", "By channel"), 4),
        Column(book.text("Reports", "Planned, on no day"), 2),
    ]


def _reach_rows(book: Book, found: Coverage) -> Iterator[Row]:
    names = {channel.id: channel.title for channel in found.channels}
    unnamed = book.text("Reports", "No channel")
    for group, depth in found.tree.rows:
        cells = [(names.get(channel, unnamed), found.cell(group.id, channel)) for channel in found.columns]
        times = "\n".join(f"{name} {cell.times}" for name, cell in cells if cell.times)
        gaps = [Item("▲", "watch", name) for name, cell in cells if cell.is_gap]
        missed = found.is_missed(group.id)
        count = Cell("0", sign="■", sign_colour="act") if missed else str(found.times_of_group(group.id))
        yield Row([name_of(group), count, times, Cell("", items=gaps)], level=depth)


def weights(book: Book) -> list[Part]:
    """The matrix of influence and interest, and how each group stands today and is to stand, as far as it is known."""
    rows = book.state.rows(TargetGroup)
    title = book.text("Reports", "Stakeholders by influence and interest")
    drawn = best(_matrices(book), _PAGES) if any(map(quadrant, rows)) else None
    matrix = [(drawn[0], placed(drawn[1], book.section(title), drawn[0]))] if drawn else []
    return [*matrix, ("landscape", _stances(book))] if any(map(_is_weighed, rows)) else []


def _is_weighed(group: TargetGroup) -> bool:
    known = {group.stance_today, group.stance_wanted} - {"unknown"}
    return bool(known or group.influence or group.interest or group.stance)


def _matrices(book: Book) -> Iterator[Figure]:
    for width, height in _CELLS:
        yield stakeholders(book.drawn, book.labels, book.meter, StakeholderOptions(width, height))


def _stances(book: Book) -> list[Flowable]:
    language = book.language
    columns = [
        Column(language.entity("target_group"), 2),
        Column(language.field("target_group", "influence"), align="centre", fitted=True),
        Column(language.field("target_group", "interest"), align="centre", fitted=True),
        Column(language.field("target_group", "stance_today"), fitted=True),
        Column(language.field("target_group", "stance_wanted"), fitted=True),
        Column(language.field("target_group", "stance"), 3),
    ]
    rows = [_stance(book, group, depth) for depth, group in groups(book.state)]
    return book.table(book.text("Reports", "Stances today and as wanted"), columns, rows, page="landscape")


def _stance(book: Book, group: TargetGroup, depth: int) -> Row:
    scores = [str(score or NONE) for score in (group.influence, group.interest)]
    words = [
        book.language.choice("target_group", "stance_today", stance) if stance != "unknown" else NONE
        for stance in (group.stance_today, group.stance_wanted)
    ]
    return Row([name_of(group), *scores, *words, group.stance], level=depth)
