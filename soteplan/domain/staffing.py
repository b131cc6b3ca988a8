"""What work costs: person-months at a monthly pay, with the side costs of the pay as a share of it.

Amounts are integer cents, rates basis points. Sums are rounded once, at the end, as the formula of a budget cell is.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from soteplan.domain import arithmetic
from soteplan.domain.budget import BudgetLine, StaffCost
from soteplan.domain.money import WHOLE
from soteplan.domain.state import PlanState


class Cell(NamedTuple):
    """The cell of the budget that work inputs make up."""

    category_id: str | None
    year: int | None
    package_id: str | None
    grant_id: str | None


class Difference(NamedTuple):
    """A budget cell that does not hold what its work inputs cost; `budget` is None where the cell is empty."""

    cell: Cell
    inputs: tuple[StaffCost, ...]
    computed: int
    budget: int | None
    lines: tuple[BudgetLine, ...]


def cost(row: StaffCost) -> int | None:
    """Person-months x monthly pay x (1 + side costs) in cents, halves away from zero; None without months or pay."""
    exact = _exact(row)
    return None if exact is None else _cents(exact)


def total(rows: Iterable[StaffCost]) -> int:
    """What the work costs together, rounded once."""
    return _cents(sum((exact for row in rows if (exact := _exact(row)) is not None), Decimal()))


def _exact(row: StaffCost) -> Decimal | None:
    if row.person_months is None or row.monthly_pay is None:
        return None
    return Decimal(repr(row.person_months)) * row.monthly_pay * (WHOLE + (row.side_rate or 0)) / WHOLE


def _cents(exact: Decimal) -> int:
    return int(exact.to_integral_value(ROUND_HALF_UP))


def formula(rows: Iterable[StaffCost], *, decimal: str = ",") -> str:
    """The arithmetic for a budget cell, such as =(6*4500+24%)+(3*3800,50+24%); its value is `total`.

    "" where there is nothing to add up, or more than a cell takes (arithmetic.LONGEST).
    """
    parts = [_term(row, decimal) for row in rows if _exact(row) is not None]
    text = "=" + (parts[0] if len(parts) == 1 else "+".join(f"({part})" for part in parts)) if parts else ""
    return text if len(text) <= arithmetic.LONGEST else ""


def _term(row: StaffCost, decimal: str) -> str:
    months, pay = Decimal(repr(row.person_months)), Decimal(row.monthly_pay or 0) / 100
    sides = f"+{_plain(Decimal(row.side_rate) / 100, decimal)}%" if row.side_rate else ""
    return f"{_plain(months, decimal)}*{_plain(pay, decimal)}{sides}"


def _plain(number: Decimal, decimal: str) -> str:
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", decimal)


def cell_of(row: StaffCost) -> Cell:
    """Where in the budget the row belongs."""
    return Cell(row.cost_category_id, row.year, row.package_id, row.grant_id)


def by_cell(state: PlanState) -> dict[Cell, list[StaffCost]]:
    """The work inputs by the budget cell they make up, in order."""
    found: dict[Cell, list[StaffCost]] = {}
    for row in state.rows(StaffCost):
        found.setdefault(cell_of(row), []).append(row)
    return found


def lines_of(state: PlanState, cell: Cell) -> list[BudgetLine]:
    """The budget lines of a cell. A cell of no grant is of every grant: many plans name their grant nowhere."""
    return [
        line
        for line in state.where(BudgetLine, "cost_category_id", cell.category_id)
        if (line.year, line.package_id) == (cell.year, cell.package_id) and cell.grant_id in (None, line.grant_id)
    ]


def differences(state: PlanState) -> list[Difference]:
    """The budget cells that do not hold what their work inputs cost, by cell in the order of the inputs."""
    found = []
    for cell, rows in by_cell(state).items():
        lines = lines_of(state, cell)
        amounts = [line.amount for line in lines if line.amount is not None]
        computed, budget = total(rows), sum(amounts) if amounts else None
        if any(_exact(row) is not None for row in rows) and computed != budget:
            found.append(Difference(cell, tuple(rows), computed, budget, tuple(lines)))
    return found
