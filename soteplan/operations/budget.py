"""What a user does to the budget: type an amount into a cell of the form, and lay out its categories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding, Grant
from soteplan.domain.budget_sums import ALL
from soteplan.domain.errors import Refusal
from soteplan.domain.money import spread
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction

MONEY_TABLES: tuple[type[Any], ...] = (BudgetLine, Actual, Forecast)


def lines_of(state: PlanState, category_id: str, year: int | None, package: object = ALL) -> list[BudgetLine]:
    """The lines behind a cell of the form: of every package, or of one (None: of no package)."""
    return [
        line
        for line in state.where(BudgetLine, "cost_category_id", category_id)
        if line.year == year and (package is ALL or line.package_id == package)
    ]


def set_amount(
    tx: Transaction, category_id: str, year: int, cents: int | None, formula: str = "", package: object = ALL
) -> None:
    """The cell of a category and a year holds an amount in cents; None empties it.

    Several lines (one for each package) share a new total in proportion to what they had, and no cent is lost. Then the
    formula belongs to none of them and is not kept.
    """
    found = lines_of(tx.state, category_id, year, package)
    if len(found) == 1:
        tx.update(found[0], amount=cents, formula=formula if cents is not None else "")
        return
    place = {"cost_category_id": category_id, "year": year, "package_id": None if package is ALL else package}
    _share(tx, found, cents, lambda: tx.add(BudgetLine, **place, amount=cents, formula=formula, grant_id=_grant(tx)))
    for line in lines_of(tx.state, category_id, year, package) if found else ():
        tx.update(line, formula="")


def set_funding(tx: Transaction, kind: str, year: int, cents: int | None) -> None:
    """A line of the funding block in a year; several grants share it in proportion."""
    found = [row for row in tx.state.where(Funding, "kind", kind) if row.year == year]
    _share(tx, found, cents, lambda: tx.add(Funding, kind=kind, year=year, amount=cents, grant_id=_grant(tx)))


def set_earmark(tx: Transaction, title: str, year: int | None, cents: int | None) -> None:
    """An earmarked share in a year, or with None for the whole period."""
    found = [row for row in tx.state.where(Earmark, "title", title) if row.year == year]
    _share(tx, found, cents, lambda: tx.add(Earmark, title=title, year=year, amount=cents, grant_id=_grant(tx)))


def rename_earmark(tx: Transaction, title: str, new: str) -> None:
    """All rows of an earmarked share go by another title."""
    for row in tx.state.where(Earmark, "title", title):
        tx.update(row, title=new)


def add_category(tx: Transaction, title: str, beside: CostCategory | None = None) -> CostCategory:
    """A category next after another, or the last one of the form."""
    return rows.add_after(tx, beside, title=title) if beside else tx.add(CostCategory, title=title)


def add_category_under(tx: Transaction, parent: CostCategory, title: str) -> CostCategory:
    """A category under another. The first one takes over the money of its parent, which becomes a sum."""
    first = not tx.state.where(CostCategory, "parent_id", parent.id)
    child = tx.add(CostCategory, parent_id=parent.id, title=title)
    for row_type in MONEY_TABLES if first else ():
        for row in tx.state.where(row_type, "cost_category_id", parent.id):
            tx.update(row, cost_category_id=child.id)
    return child


def add_form(tx: Transaction, titles: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Categories by title, each with those under it."""
    for title, under in titles:
        parent = tx.add(CostCategory, title=title)
        for child in under:
            tx.add(CostCategory, title=child, parent_id=parent.id)


def indent_category(tx: Transaction, category: CostCategory) -> CostCategory:
    """The category under the one above it. Raises Refusal("category_has_money") where that one holds amounts itself."""
    moved: CostCategory = rows.indent(tx, category)
    for row_type in MONEY_TABLES:
        if any(row.amount for row in tx.state.where(row_type, "cost_category_id", moved.parent_id)):
            above = tx.state.get(CostCategory, moved.parent_id)
            raise Refusal("category_has_money", title=above.title if above else "")
    return moved


def _share(tx: Transaction, found: Sequence[Any], cents: int | None, add: Callable[[], object]) -> None:
    if found:
        weights = [abs(row.amount or 0) for row in found]
        parts: list[int | None] = [None] * len(found) if cents is None else [*spread(cents, weights)]
        for row, part in zip(found, parts, strict=True):
            tx.update(row, amount=part)
    elif cents is not None:
        add()


def _grant(tx: Transaction) -> str | None:
    """The plan's grant where there is just one: then all its money is on it."""
    grants = tx.state.rows(Grant)
    return grants[0].id if len(grants) == 1 else None
