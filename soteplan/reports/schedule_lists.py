"""What everybody has to do, and what comes in each quarter: lists out of the schedule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from reportlab.platypus.flowables import Flowable

from soteplan.domain.baseline import span_of
from soteplan.domain.dates import quarter
from soteplan.domain.plan import Party
from soteplan.domain.progress import Span
from soteplan.domain.schedule import Action, Milestone, Package, Phase
from soteplan.domain.state import PlanState
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row

_FINISHED = ("done", "dropped")


class Work(NamedTuple):
    """A dated row that somebody answers for: a phase or milestone by itself, or by the action it belongs to."""

    owner_id: str
    span: Span
    row: Any
    action: Action | None


def open_work(state: PlanState) -> list[Work]:
    """The phases and milestones that are not finished, and the actions without phases, by their dates."""
    return sorted(_open_work(state), key=lambda work: (work.span.end, work.span.start, work.row.id))


def _open_work(state: PlanState) -> Iterator[Work]:
    rows: list[Any] = [*state.table(Phase).values(), *state.table(Milestone).values(), *_bare_actions(state)]
    for row in rows:
        action = row if isinstance(row, Action) else state.get(Action, row.action_id)
        span = span_of(state, row)
        given_up = action is not None and action.state in _FINISHED
        if span is not None and row.state not in _FINISHED and not given_up:
            yield Work(
                row.owner_id or (action.owner_id if action else None) or _package_owner(state, row), span, row, action
            )


def _bare_actions(state: PlanState) -> list[Action]:
    phased = {phase.action_id for phase in state.table(Phase).values()}
    return [action for action in state.table(Action).values() if action.id not in phased]


def _package_owner(state: PlanState, row: Any) -> str:
    action = state.get(Action, getattr(row, "action_id", None))
    package = state.get(Package, getattr(action or row, "package_id", None))
    return (package.owner_id or "") if package else ""


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
