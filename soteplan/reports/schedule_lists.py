"""What everybody has to do, and what comes in each quarter: lists out of the schedule."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from soteplan.domain.dates import quarter
from soteplan.domain.open_work import Work, open_work
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Milestone
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row


def by_owner(book: Book) -> list[Flowable]:
    """Unfinished work under who answers for it, by date; what nobody answers for comes last."""
    work = open_work(book.state)
    owners = sorted({each.owner_id for each in work}, key=lambda owner: (not owner, book.party(owner)))
    rows: list[Row] = []
    for owner in owners:
        party = book.state.get(Party, owner)
        rows.append(Row([party.title if party else book.text("Reports", "Nobody answers for it yet")], "group"))
        rows += [_row(book, each, owned=False) for each in work if each.owner_id == owner]
    return book.table(
        book.text("Reports", "What is open, by owner"), _columns(book, owned=False), rows, page="landscape"
    )


def by_quarter(book: Book) -> list[Flowable]:
    """Unfinished work under the quarter in which it is to end."""
    rows: list[Row] = []
    last: tuple[int, int] | None = None
    for each in open_work(book.state):
        year, number = quarter(each.span.end)
        if (year, number) != last:
            last = (year, number)
            rows.append(Row([f"{book.labels.word('quarter', number=number)} {year}"], "group"))
        rows.append(_row(book, each))
    return book.table(book.text("Reports", "What is open, by quarter"), _columns(book), rows, page="landscape")


def _columns(book: Book, *, owned: bool = True) -> list[Column]:
    owner = [Column(book.language.field("phase", "owner_id"), fitted=True)] if owned else []
    return [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.text("Reports", "Work")),
        *owner,
        Column(book.language.field("phase", "start_date"), align="right", fitted=True),
        Column(book.language.field("phase", "end_date"), align="right", fitted=True),
        Column(book.language.field("phase", "state"), fitted=True),
    ]


def _row(book: Book, work: Work, *, owned: bool = True) -> Row:
    starts = "" if isinstance(work.row, Milestone) else book.date(work.span.start)
    state = book.light("late") if work.span.end < book.on else book.standing("phase", work.row.state)
    code = work.action.code if work.action else ""
    owner = [book.party(work.owner_id)] if owned else []
    return Row([code, _what(book, work), *owner, starts, book.date(work.span.end), state])


def _what(book: Book, work: Work) -> Cell:
    """The phase of an action, or the milestone with its sign."""
    if isinstance(work.row, Milestone):
        return Cell(f"◆ {work.row.title}")
    if isinstance(work.row, Action):
        return Cell(work.row.title)
    kind = work.row.title or book.language.choice("phase", "kind", work.row.kind)
    return Cell(f"{work.action.title}: {kind}" if work.action else kind)
