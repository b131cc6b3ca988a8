"""The payment claim: what a period cost by category, what was claimed before, and what the grant pays of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from soteplan.domain import budget_sums
from soteplan.domain.budget import Actual, Claim, CostCategory, Grant
from soteplan.domain.budget_sums import ALL, NOTHING
from soteplan.domain.claim_periods import ClaimPeriod, claim_periods
from soteplan.domain.claims import ClaimRow, ClaimTable, claim_for_period
from soteplan.domain.dates import months_between
from soteplan.domain.errors import Refusal
from soteplan.domain.plan import Party
from soteplan.reports.blocks import KeyFigure, KeyFigures
from soteplan.reports.book import Book
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.tables import Table
from soteplan.reports.text import short
from soteplan.texts.language import mark

FUNDING = {
    "costs": mark("ClaimsPage", "Costs in all"),
    "overheads": mark("ClaimsPage", "Flat-rate overheads"),
    "eligible": mark("ClaimsPage", "Eligible costs"),
    "own_share": mark("ClaimsPage", "Own funding share"),
    "grant": mark("ClaimsPage", "State grant to be paid"),
}
_HEADS = (
    mark("ClaimsPage", "Whole budget"),
    mark("ClaimsPage", "Claimed before"),
    mark("ClaimsPage", "This period"),
    mark("ClaimsPage", "Cumulated"),
    mark("ClaimsPage", "Left"),
)
MOST_MONTHS = 6  # that have columns of their own


class Wanted(NamedTuple):
    """Which claim is printed: its months, its grant, and the plan's own claim if it has one."""

    start: str
    end: str
    grant: Grant | None
    claim: Claim | None


def sheets(book: Book) -> list[Sheet]:
    """The claim that was asked for, else the plan's last one, else that of the half-year with the last costs.

    Refusals: no_such_grant, and no_claim_period where the plan has neither claims nor costs and none was asked for.
    """
    wanted = wanted_claim(book)
    if wanted is None:
        raise Refusal("no_claim_period")
    table = claim_for_period(book.state, wanted.start, wanted.end, wanted.grant)
    head = book.title(_title(book, wanted), _purpose(book, wanted))
    return [Sheet([*head, *_facts(book, wanted, table), KeyFigures(_figures(book, table), book.divide_ours),
                   *claim_table(book, table), *_months(book, table)])]  # fmt: skip


def wanted_claim(book: Book) -> Wanted | None:
    """What to print by the options of the print and by the plan; None where neither tells a period."""
    grant = _grant(book)
    start, end = book.options.period
    periods = [each for each in claim_periods(book.state) if not _of_another(each.claim, grant)]
    if not (start and end) and not periods:
        return None
    same = next((each for each in periods if (each.start, each.end) == (start, end)), None)
    found = same or (ClaimPeriod(start, end) if start and end else periods[0])
    return Wanted(found.start, found.end, grant or _grant_of(book, found.claim), found.claim)


def _of_another(claim: Claim | None, grant: Grant | None) -> bool:
    return claim is not None and grant is not None and claim.grant_id not in (grant.id, None)


def _grant_of(book: Book, claim: Claim | None) -> Grant | None:
    return book.state.get(Grant, claim.grant_id) if claim else None


def _grant(book: Book) -> Grant | None:
    """The grant that was asked for, by its code or its title."""
    name = book.options.grant.strip().casefold()
    if not name:
        return None
    grants = book.state.rows(Grant)
    for grant in grants:
        if name in (grant.id, grant.code.casefold(), grant.title.casefold()):
            return grant
    raise Refusal("no_such_grant", name=book.options.grant, names=", ".join(each.code or each.title for each in grants))


def _title(book: Book, wanted: Wanted) -> str:
    title = wanted.claim.title if wanted.claim else ""
    return short(title) or book.language.entity("claim")


def _purpose(book: Book, wanted: Wanted) -> str:
    return book.text("Reports", "The costs of {period}, and what the grant pays of them.", period=_period(book, wanted))


def _period(book: Book, wanted: Wanted) -> str:
    start, end = book.language.month(wanted.start), book.language.month(wanted.end)
    return start if wanted.start == wanted.end else f"{start} – {end}"


def _facts(book: Book, wanted: Wanted, table: ClaimTable) -> list[Flowable]:
    """Who claims, of which grant, and for which months."""
    plan, grant = book.plan, table.grant
    applicant = book.state.get(Party, plan.applicant_id)
    facts = [
        (book.language.entity("plan"), plan.title),
        (book.language.field("plan", "applicant_id"), applicant.title if applicant else ""),
        (book.language.entity("grant"), f"{grant.code} {grant.title}".strip() if grant else ""),
        (book.language.field("grant", "funder_id"), book.party(grant.funder_id) if grant else ""),
        (book.text("Reports", "Period"), _period(book, wanted)),
    ]
    if wanted.claim:
        state = book.language.choice("claim", "state", wanted.claim.state)
        date = book.date(wanted.claim.date)
        facts.append((book.language.field("claim", "state"), f"{state} {date}".strip()))
    rows = [Row([Cell(name, style="table_quiet"), value]) for name, value in facts if value]
    return [Table([Column(fitted=True), Column()], rows, divide=book.divide, divide_heads=book.divide_ours)]


def _figures(book: Book, table: ClaimTable) -> list[KeyFigure]:
    eligible, euros = table.line("eligible"), book.language.euros
    figures = [
        KeyFigure(book.text("Reports", "To be paid"), euros(table.to_pay)),
        KeyFigure(book.text("ClaimsPage", "This period"), euros(eligible.period.amount)),
        KeyFigure(book.text("ClaimsPage", "Cumulated"), euros(eligible.cumulated)),
        KeyFigure(book.text("ClaimsPage", "Left"), euros(eligible.left)),
    ]
    if table.paid:
        figures.append(KeyFigure(book.text("Reports", "Paid before"), euros(table.paid)))
    return figures


def named(book: Book, wanted: Wanted) -> str:
    """The claim with its months."""
    return f"{_title(book, wanted)}: {_period(book, wanted)}"


def claim_table(book: Book, table: ClaimTable, title: str = "") -> list[Flowable]:
    """The table of a claim: categories with their total, then who pays."""
    years = "–".join(map(str, dict.fromkeys((table.years[0], table.years[-1])))) if table.years else ""
    heads = [
        book.text("ClaimsPage", "Budget {years}", years=years),
        *(book.text("ClaimsPage", each) for each in _HEADS),
    ]
    columns = [Column(book.text("ClaimsPage", "Cost category, €")), *(_amount_column(head) for head in heads)]
    return book.table(title or book.text("Reports", "Costs by category"), columns, list(_rows(book, table)))


def _amount_column(head: str) -> Column:
    return Column(head, align="right", fitted=True)


def _rows(book: Book, table: ClaimTable) -> Iterator[Row]:
    for row in table.rows:
        category = book.state.get(CostCategory, row.key)
        name = f"{category.code} {category.title}".strip() if category else book.text("ClaimsPage", "All costs")
        strong = "table_strong" if row.is_sum and category else ""
        yield Row([Cell(each, style=strong) for each in (name, *_amounts(book, row))],
                  "plain" if category else "sum", row.level)  # fmt: skip
    yield Row([book.text("Reports", "Funding")], "group")
    for row in table.funding:
        if row.key != "overheads" or any((row.period.amount, row.before.amount, row.budget.amount)):
            role = "sum" if row.is_sum else "plain"
            yield Row([book.text("ClaimsPage", FUNDING[row.key]), *_amounts(book, row)], role)


def _amounts(book: Book, row: ClaimRow) -> list[str]:
    amounts = (row.year_budget.amount, row.budget.amount, row.before.amount, row.period.amount, row.cumulated, row.left)
    return [book.money(amount) for amount in amounts]


def _months(book: Book, table: ClaimTable) -> list[Flowable]:
    """The costs of the period by month, for those who check them against the ledger."""
    months = months_between(table.start_month, table.end_month)
    if not 1 < len(months) <= MOST_MONTHS:
        return []
    grants = {table.grant.id, None} if table.grant and len(book.state.table(Grant)) == 1 else (
        {table.grant.id} if table.grant else None)  # fmt: skip
    rows = [row for row in book.state.rows(Actual) if grants is None or row.grant_id in grants]
    sums = budget_sums.sums_by(rows, budget_sums.in_category(book.state), budget_sums.in_field("month"))
    listed = list(_month_rows(book, table, months, sums))
    names = [book.language.month_name(int(month[5:]), short=True) for month in months]
    columns = [Column(book.text("ClaimsPage", "Cost category, €")), *map(_amount_column, names),
               _amount_column(book.text("Reports", "Total"))]  # fmt: skip
    return book.table(book.text("Reports", "Costs of the period by month"), columns, listed) if listed else []


def _month_rows(
    book: Book, table: ClaimTable, months: Sequence[str], sums: dict[budget_sums.Key, budget_sums.Sum]
) -> Iterator[Row]:
    for row in table.rows:
        amounts = [sums.get((row.key, month), NOTHING).amount for month in months]
        category = book.state.get(CostCategory, row.key)
        if not any(amounts):
            continue
        name = f"{category.code} {category.title}".strip() if category else book.text("ClaimsPage", "All costs")
        cells = [name, *map(book.money, (*amounts, sum(amounts)))]
        yield Row(cells, "plain" if row.key != ALL else "sum", row.level)
