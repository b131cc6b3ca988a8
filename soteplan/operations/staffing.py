"""Work inputs, and the budget cells that they make up."""

from __future__ import annotations

from collections.abc import Iterable

from soteplan.domain import staffing
from soteplan.domain.budget import BudgetLine, CostCategory, StaffCost
from soteplan.domain.claims import kinds
from soteplan.domain.errors import Refusal
from soteplan.domain.money import spread
from soteplan.domain.pace import only_grant
from soteplan.domain.staffing import Cell
from soteplan.domain.state import PlanState
from soteplan.operations import rows
from soteplan.store.transaction import Transaction


def add_input(tx: Transaction, title: str, year: int | None, beside: StaffCost | None = None) -> StaffCost:
    """A work input like the one beside it, else in the first category for personnel costs.

    Refuses a plan without a category: no_category.
    """
    if beside is not None:
        alike = {name: getattr(beside, name) for name in ("package_id", "grant_id", "year", "side_rate")}
        added: StaffCost = rows.add_after(tx, beside, title=title, **alike)
        return added
    category = staff_category(tx.state)
    if category is None:
        raise Refusal("no_category")
    return tx.add(StaffCost, title=title, cost_category_id=category, year=year)


def staff_category(state: PlanState) -> str | None:
    """The first input category for personnel costs, else the first one there is."""
    leaves = [row.id for row in state.rows(CostCategory) if not state.where(CostCategory, "parent_id", row.id)]
    found = kinds(state)
    return next((key for key in leaves if found[key] == "staff"), leaves[0] if leaves else None)


def to_budget(tx: Transaction, inputs: Iterable[StaffCost], *, decimal: str = ",") -> None:
    """The budget cells of the inputs hold what all their work costs, with the arithmetic it came from.

    Several lines in a cell share the sum in proportion and hold no formula. Refuses an input without a year, or whose
    cell has nothing to add up: staff_without_cost.
    """
    cells = {staffing.cell_of(row): row for row in inputs}
    by_cell = staffing.by_cell(tx.state)
    for cell, row in cells.items():
        work = by_cell.get(cell, [])
        if cell.year is None or all(staffing.cost(each) is None for each in work):
            raise Refusal("staff_without_cost", title=row.title)
        _write(tx, cell, staffing.total(work), staffing.formula(work, decimal=decimal))


def _write(tx: Transaction, cell: Cell, cents: int, formula: str) -> None:
    lines = staffing.lines_of(tx.state, cell)
    if not lines:
        grant_id = cell.grant_id or only_grant(tx.state)
        place = {"cost_category_id": cell.category_id, "year": cell.year, "package_id": cell.package_id}
        tx.add(BudgetLine, **place, grant_id=grant_id, amount=cents, formula=formula)
        return
    parts = spread(cents, [abs(line.amount or 0) for line in lines])
    for line, part in zip(lines, parts, strict=True):
        tx.update(line, amount=part, formula=formula if len(lines) == 1 else "")
