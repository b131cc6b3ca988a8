"""Where the communications stand, for the status page of a plan that is mostly about them."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from soteplan.domain.comm_progress import comm_progress
from soteplan.domain.communications import TargetGroup
from soteplan.reports.book import Book
from soteplan.reports.grid import Bar, Cell, Column, Row
from soteplan.reports.text import short


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
