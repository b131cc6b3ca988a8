"""Whether the money agrees with itself, statement by statement, as a table."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain.reconciliation import Outcome, Statement, reconciliation
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row
from soteplan.texts import reconciliation as words

COLOURS = {Outcome.AGREES: "ok", Outcome.ROUNDING: "ink2", Outcome.DIFFERS: "act"}


def reconciled(book: Book) -> list[Flowable]:
    """Every pair of sums that must agree, with the euros between them; nothing where there is nothing to compare."""
    statements = reconciliation(book.state)
    rows = list(_rows(book, statements))
    columns = [
        Column(book.text("Reports", "What is compared")),
        Column(book.text("Reports", "Year"), fitted=True),
        *(Column(head, align="right", fitted=True) for head in (
            book.text("Reports", "First, €"), book.text("Reports", "Second, €"), book.text("Reports", "Difference, €"),
        )),
        Column(book.text("Reports", "Outcome"), fitted=True),
    ]  # fmt: skip
    told = " · ".join(text for _, text in words.summary(book.language, statements))
    return book.table(book.text("Reports", "Reconciliation"), columns, rows, note=told)


def _rows(book: Book, statements: list[Statement]) -> Iterator[Row]:
    for head, found in words.sections(statements):
        yield Row([book.text("Reconciliation", head)], "group")
        yield from (_row(book, each) for each in found)


def _row(book: Book, each: Statement) -> Row:
    sign, word = words.OUTCOMES[each.outcome]
    outcome = Cell(book.text("Reconciliation", word), sign=sign, sign_colour=COLOURS[each.outcome])
    amounts = [book.money(amount) for amount in (each.first.amount, each.second.amount, each.difference)]
    text = words.statement_text(book.language, book.state, each)
    return Row([text, words.when_text(book.language, each), *amounts, outcome])
