"""Where the communications stand, for the status page of a plan that is mostly about them."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain.comm_progress import comm_progress, next_held, whole_progress
from soteplan.domain.communications import TargetGroup
from soteplan.domain.feedback import waiting
from soteplan.reports.blocks import KeyFigure
from soteplan.reports.book import Book
from soteplan.reports.grid import Bar, Cell, Column, Row
from soteplan.reports.text import short


def key_figures(book: Book) -> Iterator[KeyFigure]:
    """What has been held, what comes next, and who waits for an answer; each only where there is something to say."""
    held = whole_progress(book.state, book.on)
    number = book.labels.number
    if held.planned:
        late = book.text("Reports", "{count} more should have been", count=number(held.due - held.done))
        label = book.text("Reports", "Communications held")
        yield KeyFigure(label, f"{number(held.done)} / {number(held.planned)}", late if held.is_behind else "")
    coming = next_held(book.state, book.on)
    if coming is not None:
        day = book.date(max(book.on, coming.start))
        yield KeyFigure(book.text("Reports", "Next communication"), day, short(coming.action.title))
    asked = waiting(book.state, book.on)
    if asked.rows:
        label = book.text("Reports", "Open questions")
        yield KeyFigure(
            label, number(len(asked.rows)), book.text("Reports", "{count} overdue", count=number(asked.late))
        )


def progress(book: Book) -> list[Flowable]:
    """A row for each target group that anything reaches, with what was held against what should have been."""
    groups = book.state.table(TargetGroup)
    rows = [
        Row(
            [
                short(f"{groups[each.group_id].code} {groups[each.group_id].title}".strip()),
                Cell("", bar=Bar(each.done / each.planned, each.due / each.planned)),
                *(book.labels.number(count) for count in (each.done, each.due, each.planned)),
            ]
        )
        for each in comm_progress(book.state, book.on)
    ]
    columns = [
        Column(book.language.entity("target_group"), 4),
        Column(),
        Column(book.text("Reports", "Held"), align="right", fitted=True),
        Column(book.text("Reports", "Held by now as planned"), align="right", fitted=True),
        Column(book.text("Reports", "In all"), align="right", fitted=True),
    ]
    return book.table(book.text("Reports", "Communications by target group"), columns, rows) if rows else []
