"""What a user does to the budget: type an amount into a cell of the form, and lay out its categories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from soteplan.domain.budget import Actual, BudgetLine, CostCategory, Earmark, Forecast, Funding, Grant
from soteplan.domain.budget_slices import Slice, slice_rows
from soteplan.domain.budget_sums import ALL
from soteplan.domain.errors import Refusal
from soteplan.domain.grants import of_grant
from soteplan.domain.spreading import Preview, Way, in_proportion, preview, table_of
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

    Several lines (one for each package) share a new total by their sizes, and no cent is lost. Then the formula
    belongs to none of them and is not kept.
    """
    set_cell(tx, Slice(category_id, year, package), cents, formula)


def set_cell(tx: Transaction, part: Slice, cents: int | None, formula: str = "", measure: str = "plan") -> None:
    """An input cell of any view holds an amount in cents; None empties it.

    `part` names one category, and one year of the plan or one month of what is measured. Several rows share a new
    amount by their sizes, and no cent is lost. What came from a ledger stays: the rest takes the difference.
    """
    row_type = table_of(tx.state, part, measure)
    rows = slice_rows(tx.state, part, row_type)
    free = [row for row in rows if not getattr(row, "ledger_import_id", None)]
    wanted = None if cents is None else cents - sum(row.amount or 0 for row in rows if row not in free)
    if not free and (wanted if rows else wanted is not None):
        tx.add(row_type, **_placed(tx, part, row_type), amount=wanted, **_formula(row_type, formula))
    lone = formula if len(rows) == 1 and cents is not None else ""
    for row, amount in _shared(free, wanted):
        tx.update(row, amount=amount, **_formula(row_type, lone))


def _shared(found: Sequence[Any], cents: int | None) -> list[tuple[Any, int | None]]:
    """Each row with its share of an amount; all are emptied by None."""
    if cents is None or not found:
        return [(row, None) for row in found]
    return list(zip(found, in_proportion(cents, [row.amount for row in found]), strict=True))


def _placed(tx: Transaction, part: Slice, row_type: type[Any]) -> dict[str, object]:
    when = {"year": part.year} if row_type is BudgetLine else {"month": part.month}
    grant = _grant(tx) if part.grant is ALL else part.grant
    package = None if part.package is ALL else part.package
    return {"cost_category_id": part.category, "package_id": package, "grant_id": grant, **when}


def _formula(row_type: type[Any], formula: str) -> dict[str, str]:
    return {"formula": formula} if row_type is BudgetLine else {}


def spread_amount(
    tx: Transaction, view: str, part: Slice, cents: int | None, way: Way, measure: str = "plan"
) -> Preview:
    """The cells that a part of the budget is made of in a view add up to an amount in cents; None empties them.

    Returns what was done. Raises Refusal as `spreading.preview` does.
    """
    done = preview(tx.state, view, part, cents, way, measure)
    for cell in done.cells:
        if cell.before != cell.after:
            set_cell(tx, cell.part, cell.after, measure=measure)
    return done


def set_funding(tx: Transaction, kind: str, year: int, cents: int | None, grant: Grant | None = None) -> None:
    """A line of the funding block in a year, of one grant or of all of them; several grants share it in proportion."""
    rows = of_grant(tx.state, Funding, grant) if grant else tx.state.rows(Funding)
    found = [row for row in rows if row.kind == kind and row.year == year]
    grant_id = grant.id if grant else _grant(tx)
    _share(tx, found, cents, lambda: tx.add(Funding, kind=kind, year=year, amount=cents, grant_id=grant_id))


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
    if not found and cents is not None:
        add()
    for row, amount in _shared(found, cents):
        tx.update(row, amount=amount)


def _grant(tx: Transaction) -> str | None:
    """The plan's grant where there is just one: then all its money is on it."""
    grants = tx.state.rows(Grant)
    return grants[0].id if len(grants) == 1 else None
