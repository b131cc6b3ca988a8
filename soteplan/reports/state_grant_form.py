"""Expenditure and funding in the form of the state grant (F12), on one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain import budget_sums
from soteplan.domain.budget import CostCategory, Earmark
from soteplan.domain.budget_sums import ALL, NOTHING, Key, Sum
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row

_TAKEN_OFF = ("ineligible", "income", "non_public", "own_share", "other_public")
_RESULTS = frozenset({"eligible", "state_grant"})


def form(book: Book) -> list[Flowable]:
    """The form with a column for each year of the plan; cells without money are a dash."""
    years = budget_sums.years(book.state)
    rows = [*_costs(book, years), *_funding(book, years)] if book.state.table(CostCategory) else []
    return book.table(
        book.text("Reports", "Expenditure and funding"),
        [Column(), *year_columns(book, years)],
        rows,
        note=book.text("Reports", "The form of the state grant, in euros. A dash is zero."),
        missing=book.text("Reports", "There are no costs yet."),
    )


def year_columns(book: Book, years: Sequence[int]) -> Iterator[Column]:
    yield from (Column(str(year), align="right", fitted=True) for year in years)
    yield Column(book.text("Reports", "Total, €"), align="right", fitted=True)


def year_cells(book: Book, sums: Mapping[Key, Sum], key: object, years: Sequence[int]) -> list[str]:
    """The sums of a key by year and in all."""
    return [book.money(sums.get((key, year), NOTHING).amount) for year in (*years, ALL)]


def _costs(book: Book, years: Sequence[int]) -> Iterator[Row]:
    sums = budget_sums.by_category_year(book.state)
    yield Row([book.text("Reports", "Expenditure")], "group")
    yield from _categories(book, sums, years, None, 0)
    yield Row([book.labels.word("costs"), *year_cells(book, sums, ALL, years)], "sum")
    yield from _shares(book, years)


def _categories(
    book: Book, sums: Mapping[Key, Sum], years: Sequence[int], parent: str | None, level: int
) -> Iterator[Row]:
    for category in book.state.where(CostCategory, "parent_id", parent):
        strong = "table_strong" if book.state.where(CostCategory, "parent_id", category.id) else ""
        texts = [f"{category.code} {category.title}".strip(), *year_cells(book, sums, category.id, years)]
        yield Row([Cell(text, style=strong) for text in texts], level=level)
        yield from _categories(book, sums, years, category.id, level + 1)


def _shares(book: Book, years: Sequence[int]) -> Iterator[Row]:
    """Earmarked shares of the total; one without a year stands in the last column only."""
    sums = budget_sums.earmarks_by_title_year(book.state)
    for title in dict.fromkeys(earmark.title for earmark in book.state.rows(Earmark)):
        name = book.text("Reports", "of which: {title}", title=title)
        yield Row([name, *year_cells(book, sums, title, years)], "quiet", level=1)


def _funding(book: Book, years: Sequence[int]) -> Iterator[Row]:
    yield Row([book.text("Reports", "Funding")], "group")
    lines = {line.kind: line.sums for line in budget_sums.funding_block(book.state)}
    names = _names(book)
    for kind, sums in lines.items():
        if kind in names:
            role = "sum" if kind in _RESULTS else "plain"
            amounts = [book.money(sums[year].amount) for year in (*years, ALL)]
            yield Row([names[kind], *amounts], role, level=int(kind in _TAKEN_OFF))
    left = {year: lines["grant_computed"][year].amount - lines["state_grant"][year].amount for year in (*years, ALL)}
    if any(left.values()):
        name = book.text("Reports", "Not covered by the grant applied for")
        yield Row([name, *map(book.money, left.values())], "quiet", level=1)


def _names(book: Book) -> dict[str, str]:
    """The lines of the funding block that are printed; what is taken off begins with a dash, as in the form."""
    names = {kind: f"– {book.language.choice('funding', 'kind', kind)}" for kind in _TAKEN_OFF}
    grant = book.language.choice("funding", "kind", "state_grant")
    return names | {"eligible": book.labels.word("eligible"), "state_grant": grant}
