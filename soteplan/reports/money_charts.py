"""The charts of the budget on paper, each above the table of its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain.budget import FUNDING_KINDS
from soteplan.domain.budget_series import CHARTS, EVERYTHING, Chart, Place, Series
from soteplan.domain.budget_sums import ALL
from soteplan.domain.money import divide
from soteplan.domain.text import shortened
from soteplan.figures import money_charts
from soteplan.reports.book import NONE, Book
from soteplan.reports.figures import placed
from soteplan.reports.grid import Column, Row
from soteplan.reports.tables import Table

MOST_ACROSS = 7  # places that have columns; of more some have rows
LONGEST = 60  # characters of a name


def charts(book: Book, names: Sequence[str] = tuple(CHARTS)) -> list[Flowable]:
    """The charts that have anything to show."""
    return [each for name in names for each in chart_part(book, name)]


def chart_part(book: Book, name: str) -> list[Flowable]:
    """One chart with its table; nothing where the plan has no numbers for it."""
    figure = money_charts.CHARTS[name](book.drawn, book.labels, book.meter)
    if figure.is_empty:
        return []
    chart = CHARTS[name](book.state, EVERYTHING)
    rows = list(_by_series(book, chart) if _across(chart) else _by_place(book, chart))
    table = Table(_columns(book, chart), rows, divide=book.divide, divide_heads=book.divide_ours)
    heading = book.section(figure.title)
    return [*placed(figure, heading, "portrait"), table]


def _across(chart: Chart) -> bool:
    """Whether the places are the columns: years are, packages with their names and months are not."""
    return chart.name not in ("by_package", "cumulated") and len(chart.places) <= MOST_ACROSS


def _columns(book: Book, chart: Chart) -> list[Column]:
    if _across(chart):
        names = [_place(book, place) for place in chart.places]
    else:
        names = [_series(book, series) for series in chart.series]
    first = Column(book.text("Reports", "In euros"), 1.6)
    return [first, *(Column(name, align="right") for name in names)]


def _by_series(book: Book, chart: Chart) -> Iterator[Row]:
    """A row for each series, and their sum where they are layers of a whole."""
    for series in chart.series:
        yield Row([_series(book, series), *(_amount(book, series, n) for n in range(len(chart.places)))])
    if chart.name in ("by_year", "funding_shares") and len(chart.series) > 1:
        totals = [book.money(chart.total(place)) for place in range(len(chart.places))]
        yield Row([book.text("Reports", "Total"), *totals], "sum")


def _by_place(book: Book, chart: Chart) -> Iterator[Row]:
    """A row for each place; of months every half-year, the last one of each series, and the end."""
    months = chart.name == "cumulated"
    last = {max((n for n, sums in enumerate(series.sums) if sums), default=0) for series in chart.series}
    for number, place in enumerate(chart.places):
        if not months or str(place.key)[5:] in ("06", "12") or number in last:
            yield Row([_place(book, place), *(_amount(book, series, number) for series in chart.series)])


def _amount(book: Book, series: Series, place: int) -> str:
    found = series.sums[place]
    return NONE if found is None else book.money(divide(found.amount, 100) * 100)  # what is spread has cents


def _series(book: Book, series: Series) -> str:
    if series.title or series.row_id:
        return shortened(series.title, LONGEST) or NONE
    if series.kind in FUNDING_KINDS:
        return book.language.choice("funding", "kind", series.kind)
    return book.labels.word(f"money_{series.kind}")


def _place(book: Book, place: Place) -> str:
    if place.key is ALL:
        return book.text("Reports", "Total")
    if place.key is None:
        return book.text("Reports", "No work package")
    return shortened(place.title, LONGEST) or book.language.month(str(place.key))
