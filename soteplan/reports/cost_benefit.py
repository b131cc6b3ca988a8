"""The cost-benefit table (T3): computed sums beside the printed ones, and every difference named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.schedule import Package
from soteplan.reports.book import Book
from soteplan.reports.grid import Column, Row


class Amounts(NamedTuple):
    """Cents; costs are negative. The net may be None where nobody printed one."""

    benefit: int
    cost: int
    net: int | None


def cost_benefit(book: Book) -> list[Flowable]:
    """The table, with a sentence on each printed total that differs from the sum of its rows."""
    estimates = book.state.rows(BenefitEstimate)
    rows = [each for each in estimates if each.kind == "estimate"]
    printed = [each for each in estimates if each.kind == "printed_total"]
    return book.table(
        book.text("Reports", "Cost and benefit"),
        list(_columns(book)),
        list(_rows(book, rows, printed)),
        note="\n".join(filter(None, [_period(book, rows), *_differences(book, rows, printed)])),
        missing=book.text("Reports", "The plan has no estimate of costs and benefits yet."),
    )


def _period(book: Book, rows: Sequence[BenefitEstimate]) -> str:
    years = [year for row in rows for year in (row.start_year, row.end_year) if year]
    if not years:
        return ""
    return book.text("Reports", "Estimate for {start}–{end}, in millions of euros.", start=min(years), end=max(years))


def _columns(book: Book) -> Iterator[Column]:
    yield Column(book.text("Reports", "Code"), fitted=True)
    yield Column(book.language.entity("package"), 2.2)
    heads = (
        book.text("Reports", "Benefits less permanent cost increases, M€"),
        book.text("Reports", "Project costs, M€"),
        book.text("Reports", "Net effect, M€"),
        book.text("Reports", "Net effect as printed, M€"),
    )
    yield from (Column(head, align="right") for head in heads)


def _rows(book: Book, rows: Sequence[BenefitEstimate], printed: Sequence[BenefitEstimate]) -> Iterator[Row]:
    for row in rows:
        package = book.state.get(Package, row.package_id)
        amounts = Amounts(row.benefit or 0, row.project_cost or 0, row.printed_net)
        yield Row(
            [package.code if package else "", row.title or (package.title if package else ""), *_cells(book, amounts)]
        )
    if rows:
        yield Row(["", book.text("Reports", "Sum of the rows"), *_cells(book, _sum(rows))], "sum")
    for row in printed:
        name = row.title or book.language.choice("benefit_estimate", "kind", row.kind)
        cells = [book.millions(each) for each in (row.benefit, row.project_cost)]
        yield Row(["", name, *cells, "", book.millions(row.printed_net)], "quiet")


def _cells(book: Book, amounts: Amounts) -> list[str]:
    net = amounts.benefit + amounts.cost
    printed = "" if amounts.net is None else book.millions(amounts.net)
    return [book.millions(amounts.benefit), book.millions(amounts.cost), book.millions(net), printed]


def _sum(rows: Sequence[BenefitEstimate]) -> Amounts:
    nets = [row.printed_net for row in rows if row.printed_net is not None]
    return Amounts(
        sum(row.benefit or 0 for row in rows), sum(row.project_cost or 0 for row in rows), sum(nets) if nets else None
    )


def _differences(book: Book, rows: Sequence[BenefitEstimate], printed: Sequence[BenefitEstimate]) -> Iterator[str]:
    total = _sum(rows)
    computed = {"benefit": total.benefit, "project_cost": total.cost, "printed_net": total.benefit + total.cost}
    for row in printed:
        for field, amount in computed.items():
            said = getattr(row, field)
            if said is not None and said != amount:
                column = book.language.field("benefit_estimate", field)
                yield _difference(book, column, said, amount)


def _difference(book: Book, column: str, said: int, amount: int) -> str:
    return book.text(
        "Reports",
        "{column}: printed {printed} M€, rows add up to {sum} M€, difference {difference} M€.",
        column=column,
        printed=book.millions(said),
        sum=book.millions(amount),
        difference=book.millions(said - amount),
    )
