"""One card for each of the greatest risks, and what the steps of the scale mean."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import CondPageBreak, Flowable

from soteplan.domain.risk_history import moments
from soteplan.domain.risk_responses import due_date, open_responses, standing
from soteplan.domain.risk_scale import scale_of
from soteplan.domain.risk_scores import RankedRisk, top_risks
from soteplan.domain.risks import SIDES, Risk
from soteplan.figures.risk_steps import meaning, step_name
from soteplan.figures.tokens import STATE_SIGNS
from soteplan.reports.blocks import TextBlock
from soteplan.reports.book import NONE, Book
from soteplan.reports.grid import Cell, Column, Item, Row
from soteplan.reports.styles import room_on
from soteplan.reports.tables import SideBySide, Table

CARDS = 5
_CARD, _HEADING = 150.0, 60.0  # points that are left for the beginning of a card, and for the heading over the first
_MOST_OF_PAGE = 0.8
_REVIEWS = 4  # of a card, the newest


def cards(book: Book) -> list[Flowable]:
    """The greatest risks, each with what it comes from, what is done about it, and how it has stood."""
    ranked = top_risks(book.state, CARDS)
    if not ranked:
        return []
    tables = [_card(book, each) for each in ranked]
    kept = [CondPageBreak(room_for(table)) for table in tables]
    above = book.section(book.text("Reports", "The greatest risks one by one"), room=_HEADING + room_for(tables[0]))
    return [*above, *(part for pair in zip(kept, tables, strict=True) for part in pair)]


def room_for(table: Table) -> float:
    """As much room as keeps a card whole, unless it fills most of a page by itself."""
    width, height = room_on("portrait")
    own: float = table.wrap(width, height)[1]
    return own if own < _MOST_OF_PAGE * height else _CARD


def _card(book: Book, ranked: RankedRisk) -> Table:
    risk = ranked.risk
    columns = [Column("", fitted=True), Column("", 4)]
    rows = [Row([Cell(risk.code, style="table_strong"), Cell(risk.title, style="table_strong")])]
    rows += [Row([Cell(name, style="table_quiet"), value]) for name, value in _facts(book, ranked) if value]
    return Table(columns, rows, divide=book.divide, divide_heads=book.divide_ours)


def _facts(book: Book, ranked: RankedRisk) -> Iterator[tuple[str, str | Cell]]:
    risk, language, text = ranked.risk, book.language, book.text
    for field in ("cause", "event", "consequence"):
        yield language.field("risk", field), getattr(risk, field)
    yield text("Reports", "Before the responses"), _score(book, ranked, "inherent")
    yield text("Reports", "With the responses"), _score(book, ranked, "residual")
    yield language.field("risk", "strategy"), language.choice("risk", "strategy", risk.strategy)
    responses = list(_responses(book, risk))
    yield text("Reports", "Responses"), Cell("", items=responses) if responses else ""
    yield language.field("risk", "owner_id"), book.party(risk.owner_id)
    yield language.field("risk", "review_date"), book.date(risk.review_date)
    if risk.state == "occurred":
        came = (language.choice("risk", "state", risk.state), book.date(risk.occurred_date), risk.outcome)
        yield language.field("risk", "state"), " ".join(part for part in came if part)
    reviews = list(_reviews(book, risk))
    yield text("Reports", "Reviews"), "\n".join(reviews)


def _score(book: Book, ranked: RankedRisk, when: str) -> str:
    """The product with the names of its steps and of its level."""
    score = getattr(ranked, when)
    if score is None:
        return ""
    prefix = "residual_" if when == "residual" else ""
    parts = [f"{step_name(book.state, book.labels, side, getattr(ranked.risk, prefix + side))}" for side in SIDES]
    product = f"{getattr(ranked.risk, prefix + 'probability')} × {getattr(ranked.risk, prefix + 'impact')}"
    return f"{product} = {score.value} ({book.labels.word(score.level).lower()}): {' × '.join(parts).lower()}"


def _responses(book: Book, risk: Risk) -> Iterator[Item]:
    for response in open_responses(book.state, risk):
        facts = (book.party(response.owner_id), book.date(due_date(book.state, response)))
        said = ", ".join(fact for fact in facts if fact)
        sign = STATE_SIGNS[standing(book.state, response)]
        yield Item(*sign, f"{response.title} ({said})" if said else response.title)


def _reviews(book: Book, risk: Risk) -> Iterator[str]:
    kept = [moment for moment in moments(book.state, risk) if moment.review]
    for moment in reversed(kept[-_REVIEWS:]):
        assert moment.review is not None
        scores = " → ".join(str(score.value) for score in (moment.inherent, moment.residual) if score) or NONE
        kind = book.language.choice("risk_review", "kind", moment.review.kind)
        by = book.party(moment.review.party_id)
        yield " · ".join(part for part in (book.date(moment.date), kind, by, scores, moment.review.note) if part)


def scale(book: Book) -> list[Flowable]:
    """What the steps mean: where the plan says it, the two sides beside each other, the highest first; else names."""
    if not book.state.rows(Risk):
        return []
    if not any(_meaning(book, side, step) for side in SIDES for step in _all_steps(book)):
        return [TextBlock(_named(book, side), "note", divide=book.divide_ours) for side in SIDES]
    return [SideBySide([(book.language.field("risk", side), _steps(book, side)) for side in SIDES])]


def _all_steps(book: Book) -> range:
    return range(1, scale_of(book.state).steps + 1)


def _named(book: Book, side: str) -> str:
    """The steps of a side in one line."""
    names = (f"{step} {step_name(book.state, book.labels, side, step)}" for step in _all_steps(book))
    return f"{book.language.field('risk', side)}: {' · '.join(names)}"


def _meaning(book: Book, side: str, step: int) -> str:
    return "\n".join(meaning(book.state, book.labels, side, step))


def _steps(book: Book, side: str) -> Table:
    rows = [
        Row([str(step), Cell(step_name(book.state, book.labels, side, step), _meaning(book, side, step))])
        for step in reversed(_all_steps(book))
    ]
    columns = [
        Column(book.text("Reports", "Step"), align="centre", fitted=True),
        Column(book.text("Reports", "What it means")),
    ]
    return Table(columns, rows, divide=book.divide, divide_heads=book.divide_ours)
