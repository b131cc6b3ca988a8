"""The budget handout: the state-grant form, then what explains it."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain import budget_sums
from soteplan.domain.budget import BudgetLine, CostCategory, Earmark, Grant
from soteplan.domain.budget_sums import ALL, NOTHING
from soteplan.domain.claims import claim_for_period
from soteplan.domain.effects import Assumption, Effect
from soteplan.domain.goals import Goal
from soteplan.domain.schedule import Package
from soteplan.figures.columns import effects
from soteplan.figures.net_effect import net_effect_figure
from soteplan.reports import claim
from soteplan.reports.book import NONE, Book
from soteplan.reports.cost_benefit import cost_benefit
from soteplan.reports.figures import Part, allowed, best, cut_short, flowing, placed
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.money_charts import chart_part
from soteplan.reports.reconciliation import reconciled
from soteplan.reports.state_grant_form import form, year_cells, year_columns
from soteplan.reports.text import short

_EFFECT_WIDTHS = (1064, 1240)  # px that the figure of the effects is tried in


def sheets(book: Book) -> list[Sheet]:
    """The form on a page of its own, then charts with their tables, the estimate of the benefits, and what agrees.

    Parts that have nothing to show are left out.
    """
    head = book.title(
        book.text("Reports", "Budget"),
        book.text("Reports", "What the project costs, who pays for it, and what it is expected to save."),
    )
    costs = [*chart_part(book, "by_year"), *_packages(book), *chart_part(book, "by_package")]
    use = [*chart_part(book, "cumulated"), *use_of_money(book), *_claim(book)]
    funding = [*chart_part(book, "funding_shares"), *_grants(book), *_earmarks(book)]
    benefits = [*cost_benefit(book), *_net_effect(book), *_assumptions(book)]
    rest = flowing([
        ("portrait", [*costs, *use, *funding, *benefits]), _effects(book), ("portrait", reconciled(book)),
    ])  # fmt: skip
    if not book.state.table(CostCategory):
        return flowing([("portrait", [*head, *form(book)]), *((sheet.format, sheet.content) for sheet in rest)])
    return [Sheet([*head, *form(book)]), *rest]


def _claim(book: Book) -> list[Flowable]:
    """The table of the plan's last payment claim, or of the half-year with the last costs."""
    wanted = claim.wanted_claim(book)
    if wanted is None:
        return []
    table = claim_for_period(book.state, wanted.start, wanted.end, wanted.grant)
    return claim.claim_table(book, table, claim.named(book, wanted))


def _net_effect(book: Book) -> list[Flowable]:
    """The net effect against today's growth path (F2)."""
    figure = net_effect_figure(book.drawn, book.labels, book.meter)
    return placed(figure, book.section(figure.title), "portrait") if not figure.is_empty else []


def _packages(book: Book) -> list[Flowable]:
    """Cost by package (T4)."""
    years = budget_sums.years(book.state)
    rows = list(_package_rows(book, years))
    columns = [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.language.entity("package")),
        *year_columns(book, years),
        Column(book.text("Reports", "Share"), align="right", fitted=True),
    ]
    missing = book.text("Reports", "The plan has no work packages yet.")
    return book.table(book.text("Reports", "Cost by work package"), columns, rows, missing=missing)


def _package_rows(book: Book, years: list[int]) -> Iterator[Row]:
    sums = budget_sums.by_package_year(book.state)
    whole = sums.get((ALL, ALL), NOTHING).amount

    def row(key: object, code: str, title: str, role: str = "plain") -> Row:
        amount = sums.get((key, ALL), NOTHING).amount
        share = book.percent(amount * 10000 // whole) if amount and whole else NONE
        return Row([code, title, *year_cells(book, sums, key, years), share], role)

    packages = book.state.rows(Package)
    yield from (row(package.id, package.code, package.title) for package in packages)
    if sums.get((None, ALL), NOTHING).amount:
        yield row(None, "", book.text("Reports", "No work package"))
    if packages or book.state.table(BudgetLine):
        yield row(ALL, "", book.text("Reports", "Total"), "sum")


def use_of_money(book: Book, *, noted: bool = True) -> list[Flowable]:
    """What was planned, is used and is still expected, by year; nothing while no money is used or forecast."""
    found = budget_sums.outlook(book.state)
    if not any(look.actual.amount or look.forecast.amount for look in found.values()):
        return []
    years = [year for year in budget_sums.years(book.state) if (ALL, year) in found]
    named = [*((str(year), "plain", found[ALL, year]) for year in years)]
    named.append((book.text("Reports", "Total"), "sum", found[ALL, ALL]))
    rows = [
        Row([name, *map(book.money, (look.budget.amount, look.actual.amount, look.forecast.amount, look.left))], role)
        for name, role, look in named
    ]
    heads = (
        book.text("Reports", "Budget, €"),
        book.text("Reports", "Used, €"),
        book.text("Reports", "Forecast for the rest, €"),
        book.text("Reports", "Left over, €"),
    )
    month = book.language.month(budget_sums.last_actual_month(book.state))
    note = (
        book.text("Reports", "Last month of actual use: {month}; forecast after that.", month=month)
        if month and noted
        else ""
    )
    columns = [Column(book.text("Reports", "Year"), 0.6), *(Column(head, align="right") for head in heads)]
    return book.table(book.text("Reports", "Use of the money"), columns, rows, note=note)


def _grants(book: Book) -> list[Flowable]:
    language = book.language
    rows = [
        Row(
            [
                Cell(grant.title, grant.code),
                book.party(grant.funder_id),
                language.choice("grant", "state", grant.state),
                language.percent(grant.rate) or NONE,
                book.money(grant.ceiling),
            ]
        )
        for grant in book.state.rows(Grant)
    ]
    columns = [
        Column(language.entity("grant"), 3),
        Column(language.field("grant", "funder_id"), 1.4),
        Column(language.field("grant", "state"), fitted=True),
        Column(language.field("grant", "rate"), align="right", fitted=True),
        Column(book.text("Reports", "Ceiling, €"), align="right", fitted=True),
    ]
    return book.table(language.entities("grant"), columns, rows)


def _earmarks(book: Book) -> list[Flowable]:
    whole = book.text("Reports", "whole period")
    rows = [
        Row([each.title, book.where(each.package_id, None), str(each.year or whole), book.money(each.amount)])
        for each in book.state.rows(Earmark)
    ]
    columns = [
        Column(book.language.field("earmark", "title")),
        Column(book.language.entity("package"), fitted=True),
        Column(book.language.field("earmark", "year"), fitted=True),
        Column(book.text("Reports", "Amount, €"), align="right", fitted=True),
    ]
    return book.table(book.language.entities("earmark"), columns, rows)


def _assumptions(book: Book) -> list[Flowable]:
    assumptions = book.state.rows(Assumption)
    rows = [Row([Cell(each.title, each.description), book.where(each.package_id, None)]) for each in assumptions]
    columns = [Column(book.language.entity("assumption")), Column(book.language.entity("package"), fitted=True)]
    return book.table(book.text("Reports", "Assumptions behind the savings"), columns, rows)


def _effects(book: Book) -> Part:
    """Functional effects under the packages they follow from (F11), as a table where the figure would cut them."""
    if not book.state.table(Effect):
        return "portrait", []
    drawn = (effects(book.drawn, book.labels, book.meter, width) for width in _EFFECT_WIDTHS)
    found = best(drawn, allowed(book.options, ("landscape", "a3_landscape")))
    if found is None or cut_short(found[1]):
        return "portrait", _effect_table(book)
    page, figure = found
    return page, placed(figure, book.section(figure.title), page)


def _effect_table(book: Book) -> list[Flowable]:
    rows: list[Row] = []
    for package in (*book.state.rows(Package), None):
        effects = book.state.where(Effect, "package_id", package.id if package else None)
        if effects:
            name = f"{package.code} {package.title}".strip() if package else book.text("Reports", "No work package")
            rows.append(Row([name], "group"))
        rows += [Row([Cell(effect.title, effect.description), _goal_code(book, effect)]) for effect in effects]
    columns = [
        Column(book.language.entity("effect")),
        Column(book.language.entity("goal"), fitted=True),
    ]
    return book.table(book.language.entities("effect"), columns, rows)


def _goal_code(book: Book, effect: Effect) -> str:
    goal = book.state.get(Goal, effect.goal_id)
    return short(goal.code or goal.title) if goal else ""
