"""What everybody has to do, what comes in each quarter, and what does not hold: lists out of the schedule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain import checks
from soteplan.domain.dates import days_between, quarter
from soteplan.domain.open_work import Work, due_work, open_work
from soteplan.domain.plan import Party
from soteplan.domain.schedule import Action, Milestone
from soteplan.domain.schedule_view import keeper
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row
from soteplan.texts import findings

WITHIN = (30, 60, 90)  # days
_BROKEN = frozenset(
    {
        "dependency-broken",
        "dependency-incomplete",
        "dependency-circle",
        "end-before-start",
        "dates-outside-plan",
        "dates-outside-parent",
        "pinned-passed",
    }
)
_TABLES = frozenset({"package", "action", "phase", "milestone", "dependency"})


def due(book: Book) -> list[Flowable]:
    """What should have ended and what is to end within 30, 60 and 90 days, under who answers for it."""
    work = _kept(book, due_work(book.state, book.on, WITHIN[-1]))
    columns = [*_columns(book, owned=False), Column(book.text("Reports", "Due"), fitted=True)]
    rows = [Row([*row.cells, _within(book, each)]) if each else row for row, each in _under_owners(book, work)]
    note = book.text("Reports", "Counted from {date}. What is late comes along.", date=book.date(book.on))
    title = book.text("Reports", "What is due within 90 days, by owner")
    return book.table(title, columns, rows, note=note)


def _kept(book: Book, work: Sequence[Work]) -> Sequence[Work]:
    """Of some work what the chart shows."""
    keeps = keeper(book.state, book.options.view) if book.options.view else None
    return [each for each in work if keeps(each.row)] if keeps else work


def _within(book: Book, work: Work) -> str:
    days = days_between(book.on, work.span.end)
    if days < 0:
        return book.text("Reports", "late")
    return book.language.count("FollowUp", "within %n day(s)", next(each for each in WITHIN if days <= each))


def broken(book: Book) -> list[Flowable]:
    """Dependencies and dates of the schedule that do not hold, as the plan check tells them."""
    found = [each for each in checks.run(book.state) if each.rule in _BROKEN and each.table in _TABLES]
    columns = [Column(book.text("Reports", "Where"), fitted=True), Column(book.text("Reports", "What does not hold"))]
    rows = [
        Row([findings.place(book.language, book.state, each), findings.sentence(book.language, book.state, each)])
        for each in found
    ]
    note = book.text("Reports", "Nothing moves by itself: whoever plans decides what follows.")
    return book.table(book.text("Reports", "What does not hold"), columns, rows, note=note)


def by_owner(book: Book) -> list[Flowable]:
    """Unfinished work under who answers for it, by date; what nobody answers for comes last."""
    rows = [row for row, _ in _under_owners(book, _kept(book, open_work(book.state)))]
    return book.table(
        book.text("Reports", "What is open, by owner"), _columns(book, owned=False), rows, page="landscape"
    )


def _under_owners(book: Book, work: Sequence[Work]) -> Iterator[tuple[Row, Work | None]]:
    """A row for each owner, with those of the work under it."""
    owners = sorted({each.owner_id for each in work}, key=lambda owner: (not owner, book.party(owner)))
    for owner in owners:
        party = book.state.get(Party, owner)
        yield Row([party.title if party else book.text("Reports", "Nobody answers for it yet")], "group"), None
        yield from ((_row(book, each, owned=False), each) for each in work if each.owner_id == owner)


def by_quarter(book: Book) -> list[Flowable]:
    """Unfinished work under the quarter in which it is to end."""
    rows: list[Row] = []
    last: tuple[int, int] | None = None
    for each in _kept(book, open_work(book.state)):
        year, number = quarter(each.span.end)
        if (year, number) != last:
            last = (year, number)
            rows.append(Row([f"{book.labels.word('quarter', number=number)} {year}"], "group"))
        rows.append(_row(book, each))
    return book.table(book.text("Reports", "What is open, by quarter"), _columns(book), rows)


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
