"""The whole plan as one document: cover, contents, overview, and the parts of which there is anything to print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from reportlab.platypus.flowables import Flowable, Spacer

from soteplan.domain.budget import BudgetLine, CostCategory, Funding, Grant
from soteplan.domain.communications import Channel, CommAction, CoreMessage, Feedback, TargetGroup
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.goals import Goal, ScopeItem
from soteplan.domain.plan import Party
from soteplan.domain.risks import Risk
from soteplan.domain.schedule import Action, Milestone, Package
from soteplan.reports import budget, communications, goals, overview, risks, schedule
from soteplan.reports.blocks import Heading, Rule, TextBlock
from soteplan.reports.book import Book
from soteplan.reports.furniture import BARE, ContentsEntry, Sheet, headings_in

PARTS: tuple[tuple[Callable[[Book], Iterable[Sheet]], tuple[type[Any], ...]], ...] = (
    (goals.part, (Goal, ScopeItem)),
    (schedule.part, (Package, Action, Milestone)),
    (budget.sheets, (CostCategory, BudgetLine, Grant, Funding, BenefitEstimate)),
    (risks.sheets, (Risk,)),
    (communications.sheets, (TargetGroup, CoreMessage, Channel, CommAction, Feedback)),
)


def sheets(book: Book) -> list[Sheet]:
    """The parts are made first, since their headings make the contents."""
    parts = [*overview.page(book), *(sheet for part in _begun(book) for sheet in part(book))]
    return [Sheet(list(_cover(book)), BARE), Sheet(list(_contents(book, headings_in(parts)))), *parts]


def _begun(book: Book) -> list[Callable[[Book], Iterable[Sheet]]]:
    """The parts that hold rows; all of them, each saying what it lacks, where none does."""
    begun = [part for part, tables in PARTS if any(book.state.table(each) for each in tables)]
    return begun or [part for part, _ in PARTS]


def _cover(book: Book) -> Iterator[Flowable]:
    plan = book.plan
    applicant = book.state.get(Party, plan.applicant_id)
    yield Spacer(0, 130)
    yield Rule()
    yield Spacer(0, 22)
    yield TextBlock(plan.title or book.language.entity("plan"), "cover", divide=book.divide, after=10)
    if plan.programme:
        yield TextBlock(plan.programme, "cover_second", divide=book.divide, after=34)
    if plan.summary:
        yield TextBlock(plan.summary, "body", divide=book.divide, after=34)
    facts = (
        (book.language.field("plan", "applicant_id"), applicant.title if applicant else ""),
        (book.text("Reports", "Period"), "–".join(filter(None, map(book.date, (plan.start_date, plan.end_date))))),
        (book.language.field("plan", "status_date"), book.date(plan.status_date)),
    )
    for name, value in facts:
        if value:
            yield TextBlock(name, "table_head", divide=book.divide, after=1)
            yield TextBlock(value, "body", divide=book.divide, after=9)
    if plan.illustrative:
        yield Spacer(0, 34)
        yield TextBlock(book.language.field("plan", "illustrative"), "table_head", divide=book.divide, after=2)
        yield TextBlock(plan.illustrative, "note", divide=book.divide)


def _contents(book: Book, headings: list[Heading]) -> Iterator[Flowable]:
    yield Heading(book.text("Reports", "Contents"), 0, "contents")
    yield Spacer(0, 10)
    yield from map(ContentsEntry, headings)
