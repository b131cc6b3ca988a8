"""The communications handout: the table (T6), the core messages (T7), the calendar, and what came of it."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from soteplan.domain.communications import Feedback, TargetGroup
from soteplan.domain.feedback import awaits, is_late, waiting
from soteplan.reports import comm_calendar, comm_metrics, comm_reach, comm_table, core_messages
from soteplan.reports.book import Book
from soteplan.reports.figures import Part, flowing
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Cell, Column, Item, Row

_PAGE = "landscape"


def sheets(book: Book) -> list[Sheet]:
    """All on landscape pages, since the table is."""
    head = book.title(
        book.text("Reports", "Communications"),
        book.text("Reports", "Whom the plan wants to reach and why, with which messages, by what means, who and when."),
    )
    parts: list[Part] = [
        (_PAGE, [*head, *comm_table.aims(book), *comm_table.table(book)]),
        (_PAGE, core_messages.table(book)),
        *comm_calendar.every_year(book),
        comm_reach.reach(book),
        *comm_reach.weights(book),
        *comm_metrics.parts(book),
        (_PAGE, feedback(book)),
    ]
    return flowing(parts)


def feedback(book: Book) -> list[Flowable]:
    """What waits for an answer, the oldest first; nothing where no feedback has come at all."""
    if not book.state.table(Feedback):
        return []
    rows = [_feedback_row(book, row) for row in waiting(book.state, book.on).rows]
    columns = [
        Column(book.language.field("feedback", "date"), fitted=True),
        Column(book.language.field("feedback", "kind"), fitted=True),
        Column(book.language.entity("feedback"), 2.4),
        Column(book.language.entity("target_group"), 1.4),
        Column(book.language.field("feedback", "owner_id"), fitted=True),
        Column(book.language.field("feedback", "due_date"), fitted=True),
        Column(book.language.field("feedback", "state"), fitted=True),
    ]
    answered = sum(not awaits(row) for row in book.state.rows(Feedback))
    note = book.text("Reports", "Answered or closed so far: {count}.", count=answered)
    missing = book.text("Reports", "Nothing waits for an answer.")
    return book.table(
        book.text("Reports", "Questions and feedback that wait for an answer"),
        columns, rows, note=note, missing=missing, page=_PAGE,
    )  # fmt: skip


def _feedback_row(book: Book, row: Feedback) -> Row:
    group = book.state.get(TargetGroup, row.target_group_id)
    late = [Item("▲", "watch", book.text("Reports", "overdue"))] if is_late(row, book.on) else []
    return Row(
        [
            book.date(row.date),
            book.language.choice("feedback", "kind", row.kind),
            row.title,
            group.title if group else "",
            book.party(row.owner_id),
            Cell(book.date(row.due_date), items=late),
            book.language.choice("feedback", "state", row.state),
        ]
    )
