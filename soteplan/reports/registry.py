"""The handouts by name, and how one is written."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from soteplan.domain.errors import Refusal
from soteplan.domain.state import PlanState
from soteplan.reports import (
    budget,
    claim,
    communications,
    goals,
    logframe,
    message_cards,
    overview,
    plan,
    risks,
    schedule,
)
from soteplan.reports.blocks import Heading
from soteplan.reports.book import Book
from soteplan.reports.furniture import Furniture, Sheet, Told, build, headings_in, unheard
from soteplan.reports.options import PLAIN, Options
from soteplan.reports.text import one_line
from soteplan.store.outputs import write_output
from soteplan.texts.language import Language

Builder = Callable[[Book], Sequence[Sheet]]

HANDOUTS: Mapping[str, Builder] = MappingProxyType(
    {
        "plan": plan.sheets,
        "overview": overview.sheets,
        "goals": goals.sheets,
        "logframe": logframe.sheets,
        "schedule": schedule.sheets,
        "budget": budget.sheets,
        "claim": claim.sheets,
        "risks": risks.sheets,
        "communications": communications.sheets,
        "message-cards": message_cards.sheets,
    }
)


def write_report(
    state: PlanState,
    language: Language,
    handout: str,
    path: Path,
    *,
    now: datetime | None = None,
    options: Options = PLAIN,
    told: Told = unheard,
) -> None:
    """Write a handout as PDF; an old file stays whole until the new one is.

    `now` is the local time printed in the footer. The same plan, language and time give the same bytes. Needs a
    QGuiApplication. `told` hears the number of each page that is begun. Raises Refusal: "no_such_handout", those of
    chart_pages for what `options` ask, or one of store.outputs where the path cannot be written.
    """
    write_output(path, render(state, language, handout, now=now, options=options, told=told))


def render(
    state: PlanState,
    language: Language,
    handout: str,
    *,
    now: datetime | None = None,
    options: Options = PLAIN,
    told: Told = unheard,
) -> bytes:
    """A handout as the bytes of a PDF; see write_report."""
    builder = HANDOUTS.get(handout)
    if builder is None:
        raise Refusal("no_such_handout", name=handout, names=", ".join(HANDOUTS))
    book = Book(state, language, now or datetime.now().astimezone(), options)
    sheets = builder(book)
    target = io.BytesIO()
    build(target, _furniture(book, headings_in(sheets)), sheets, told)
    return target.getvalue()


def _furniture(book: Book, headings: Sequence[Heading]) -> Furniture:
    plan = book.plan
    name = one_line(plan.title) or book.language.entity("plan")
    status = book.text("Reports", "Status {date}", date=book.date(plan.status_date)) if plan.status_date else ""
    printed = f"{book.date(book.now.date().isoformat())} {book.now:%H:%M}"
    return Furniture(
        title=name,
        plan=name,
        author=one_line(book.party(plan.applicant_id)),
        subject=next((heading.text for heading in headings if heading.level == 0), ""),
        status=one_line(status),
        printed=book.text("Reports", "Printed {time}", time=printed),
        language=book.language.locale.name().replace("_", "-"),
        made=book.now,
    )
