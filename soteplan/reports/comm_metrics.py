"""The metrics of communications on paper: where each stands against its target, and how its values have gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain.evaluation import Indicator
from soteplan.domain.metrics import Standing, metrics, readings, standing
from soteplan.figures.metrics import WAYS, MetricOptions, about, metrics_figure
from soteplan.reports.book import NONE, Book
from soteplan.reports.figures import Part, placed
from soteplan.reports.grid import Cell, Column, Item, Row

_PAGE = "landscape"
_WIDTH = 1184.0  # px of a row of charts
_BESIDE, _ON_PAGE = 3, 6  # charts


def parts(book: Book) -> list[Part]:
    """The table and the charts; nothing where nothing is measured."""
    found = metrics(book.state)
    return [(_PAGE, _table(book, found)), *_charts(book, found)] if found else []


def _table(book: Book, found: Sequence[Indicator]) -> list[Flowable]:
    language = book.language
    columns = [
        Column(language.entity("indicator"), 3),
        Column(language.field("indicator", "baseline"), align="right", fitted=True),
        Column(book.text("Reports", "Last value"), align="right", fitted=True),
        Column("", fitted=True),
        Column(book.text("Reports", "On the day"), fitted=True),
        Column(language.field("indicator", "target"), align="right", fitted=True),
        Column(book.text("Reports", "Still to go"), align="right", fitted=True),
        Column(book.text("Reports", "Next value by"), fitted=True),
        Column(language.field("indicator", "source"), 1.4),
        Column(language.field("indicator", "owner_id"), 1),
    ]
    rows = [_row(book, standing(book.state, indicator)) for indicator in found]
    return book.table(book.text("Reports", "Metrics of the communications"), columns, rows, page=_PAGE)


def _row(book: Book, stands: Standing) -> Row:
    indicator, last = stands.indicator, stands.last
    late = [Item("▲", "watch", book.text("Reports", "overdue"))] if stands.is_late(book.on) else []
    return Row(
        [
            Cell(indicator.title, about(book.state, book.labels, indicator)),
            _number(book, indicator.baseline),
            _number(book, last.value if last else None),
            WAYS[stands.way] if stands.way is not None else "",
            book.date(last.date) if last else "",
            _number(book, indicator.target),
            _number(book, stands.distance),
            Cell(book.date(stands.due), items=late),
            indicator.source,
            book.party(indicator.owner_id),
        ]
    )


def _number(book: Book, value: float | None) -> str:
    return NONE if value is None else book.labels.number(value)


def _charts(book: Book, found: Sequence[Indicator]) -> Iterator[Part]:
    """Six charts on a page, of those that have values."""
    valued = [row.id for row in found if readings(book.state, row)]
    title = book.text("Reports", "How the metrics have gone")
    for first in range(0, len(valued), _ON_PAGE):
        ids = tuple(valued[first : first + _ON_PAGE])
        width = _WIDTH * min(len(valued), _BESIDE) / _BESIDE
        figure = metrics_figure(book.drawn, book.labels, book.meter, MetricOptions(ids, width, _BESIDE))
        yield _PAGE, placed(figure, book.section(title), _PAGE)
