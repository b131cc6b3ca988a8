"""The risk handout: the matrix and the register."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain.due import is_overdue
from soteplan.domain.goals import Goal
from soteplan.domain.risk_responses import due_date, standing
from soteplan.domain.risk_scale import scale_of
from soteplan.domain.risk_scores import steps, top_risks
from soteplan.domain.risks import RISK_KINDS, Risk, RiskResponse
from soteplan.figures.risk_matrix import MOST_MOVES, MatrixOptions, fitted, matrix_chips, movers, risk_matrix
from soteplan.figures.risk_trend import risk_trend
from soteplan.figures.shapes import Figure
from soteplan.figures.tokens import STATE_SIGNS
from soteplan.figures.tree import Size
from soteplan.rendering.flowable import FigureFlowable
from soteplan.reports import risk_cards as cards
from soteplan.reports.book import NONE, Book
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Cell, Column, Item, Row
from soteplan.reports.tables import SideBySide, Table
from soteplan.reports.text import short
from soteplan.texts.language import mark

_CELL = Size(104, 72)  # px of a cell of the matrix
_HALF = Size(460, 430)  # px of all cells of a matrix that has half a page
_HEADINGS = {
    "": (mark("Reports", "Before the responses"), mark("Reports", "With the responses")),
    "threat": (mark("Reports", "Threats before the responses"), mark("Reports", "Threats with the responses")),
    "opportunity": (
        mark("Reports", "Opportunities before the responses"),
        mark("Reports", "Opportunities with the responses"),
    ),
}
_LISTED = 10
_TREND = 640.0  # px of the chart of the trend


def sheets(book: Book) -> list[Sheet]:
    """The matrix with its legend, and the register (T5) with what is done about each risk."""
    head = book.title(
        book.text("Reports", "Risks"),
        book.text("Reports", "What may endanger the goals, how serious it is, and what is done about it."),
    )
    register = Sheet([*head, *_matrix(book), *_register(book)], "landscape")
    one_by_one = [*cards.cards(book), *_trend(book)]
    return [register, Sheet(one_by_one, "portrait")] if one_by_one else [register]


def _matrix(book: Book) -> list[Flowable]:
    """The matrix with the codes of the risks, what its steps mean, and what the codes of the greatest stand for."""
    if not book.state.table(Risk):
        return []
    named, listed = book.text("Reports", "Greatest risks"), greatest(book, _LISTED)
    kinds = [kind for kind in RISK_KINDS if book.state.where(Risk, "kind", kind)]
    alone = [_in_one(book, kind) for kind in kinds]
    if all(alone):
        first, *others = (FigureFlowable(figure) for figure in alone if figure)
        title = book.text("Reports", "Risk matrix")
        return [SideBySide([(title, first), (named, listed)], (3, 2)), *others, *cards.scale(book)]
    apart = [_before_and_after(book, kind, heading=len(kinds) > 1) for kind in kinds]
    return [*apart, *cards.scale(book), *book.section(named, room=cards.room_for(listed)), listed]


def _in_one(book: Book, kind: str) -> Figure | None:
    """The threats or the opportunities with an arrow to where the responses take each; None where they are too many."""
    options = MatrixOptions(cell_width=_CELL.width, cell_height=_CELL.height, moves=True, kind=kind)
    crowded = any(chip.hidden for chip in matrix_chips(book.drawn, book.labels, book.meter, options))
    if crowded or len(movers(book.drawn, kind)) > MOST_MOVES:
        return None
    return risk_matrix(book.drawn, book.labels, book.meter, options)


def _before_and_after(book: Book, kind: str, *, heading: bool) -> Flowable:
    """Two matrices beside each other, since arrows between so many risks could not be told apart."""
    drawn, labels, meter = book.drawn, book.labels, book.meter
    size = steps(drawn)
    figures = []
    for words, residual in zip(_HEADINGS[kind if heading else ""], (False, True), strict=True):
        plain = MatrixOptions(_HALF.width // size, _CELL.height, residual, kind=kind)
        options = fitted(drawn, labels, meter, plain, Size(_HALF.width // size, _HALF.height // size))
        figure = FigureFlowable(risk_matrix(drawn, labels, meter, options))
        figures.append((book.text("Reports", words), figure))
    return SideBySide(figures)


def _trend(book: Book) -> list[Flowable]:
    """The register over its reviews; nothing before there are any."""
    figure = risk_trend(book.state, book.labels, book.meter, _TREND)
    if not figure.shapes:
        return []
    note = book.text("Reports", "How many risks there were of each level on the days of review, responses counted in.")
    return [*book.section(book.text("Reports", "How the risks have stood"), note, 260), FigureFlowable(figure)]


def greatest(book: Book, count: int) -> Table:
    """The open risks with the greatest scores."""
    rows = [
        Row([each.risk.code, short(each.risk.title), book.score(each.inherent), book.score(each.residual)])
        for each in top_risks(book.state, count)
    ]
    columns = [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.language.entity("risk")),
        Column(book.text("Reports", "Before"), align="centre", fitted=True),
        Column(book.text("Reports", "After"), align="centre", fitted=True),
    ]
    return Table(columns, rows, divide=book.divide, divide_heads=book.divide_ours)


def _register(book: Book) -> list[Flowable]:
    rows = [_row(book, risk) for risk in book.state.rows(Risk)]
    note = book.text("Reports", "Score = probability × impact, before the responses and with them carried out.")
    columns = [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.language.entity("risk"), 1.7),
        Column(book.language.field("risk", "cause"), 1.25),
        Column(book.language.field("risk", "consequence"), 1.1),
        Column(book.text("Reports", "Before"), align="centre", fitted=True),
        Column(book.text("Reports", "After"), align="centre", fitted=True),
        Column(book.text("Reports", "Responses"), 2.4),
        Column(book.language.field("risk", "owner_id"), fitted=True),
        Column(book.language.field("risk", "review_date"), fitted=True),
    ]
    missing = book.text("Reports", "The plan has no risks yet.")
    title = book.text("Reports", "Risk register")
    return book.table(title, columns, rows, note=note, missing=missing, page="landscape")


def _row(book: Book, risk: Risk) -> Row:
    strategy = book.language.choice("risk", "strategy", risk.strategy)
    return Row(
        [
            risk.code,
            Cell(risk.title, _about(book, risk), style="table_strong"),
            risk.cause,
            risk.consequence,
            book.score(scale_of(book.state).inherent(risk)),
            book.score(scale_of(book.state).residual(risk)),
            Cell(strategy, style="table_quiet", items=list(_responses(book, risk))),
            book.party(risk.owner_id),
            _review(book, risk),
        ]
    )


def _about(book: Book, risk: Risk) -> str:
    """The event in words, then what kind of risk it is and what it bears on."""
    language = book.language
    kind = language.choice("risk", "kind", risk.kind) if risk.kind != "threat" else ""
    state = language.choice("risk", "state", risk.state) if risk.state != "open" else ""
    near = language.choice("risk", "proximity", risk.proximity) if risk.proximity != "unknown" else ""
    goal = book.state.get(Goal, risk.goal_id)
    on = " ".join(part for part in (goal.code, goal.title) if part) if goal else ""
    facts = (kind, language.choice("risk", "category", risk.category), near, state)
    parts = (risk.event, " · ".join(filter(None, facts)), on, book.where(risk.package_id, risk.action_id))
    return "\n".join(part for part in parts if part)


def _responses(book: Book, risk: Risk) -> Iterator[Item]:
    for response in book.state.where(RiskResponse, "risk_id", risk.id):
        date = book.date(due_date(book.state, response))
        facts = (book.party(response.owner_id), date, book.where(None, response.action_id))
        said = ", ".join(fact for fact in facts if fact)
        yield Item(
            *STATE_SIGNS[standing(book.state, response)], f"{response.title} ({said})" if said else response.title
        )


def _review(book: Book, risk: Risk) -> Cell:
    """The date of the next review, with a sign where it has passed."""
    late = is_overdue(risk.review_date, risk.state, book.on)
    items = [Item("▲", "watch", book.text("Reports", "overdue"))] if late else []
    return Cell(book.date(risk.review_date) or NONE, items=items)
