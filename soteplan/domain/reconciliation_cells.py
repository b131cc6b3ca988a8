"""The cells behind a statement of the reconciliation: what each of its sides is made of, and what is at fault."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from soteplan.domain.budget import FUNDING_KINDS, BudgetLine, Funding
from soteplan.domain.budget_slices import category_tree
from soteplan.domain.budget_sums import Sum
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.entities import ENTITIES
from soteplan.domain.reconciliation import PRINTED, Statement, Topic, estimate_amount
from soteplan.domain.state import PlanState


class Cell(NamedTuple):
    """One of the amounts in cents that a side of a statement is made of.

    `table` and `row_id` are the row that leads to it. `of` is what it is called by: a category, a package or a grant by
    table and id (None for money of none), a year, or the row itself. `field` says which amount of the row it is.
    `loose` cells are what makes the sides differ.
    """

    side: int  # 1 for the first, 2 for the second
    amount: int
    table: str
    row_id: str
    of: tuple[str, object]
    year: int | None = None
    field: str = "amount"
    loose: bool = False


def cells_behind(state: PlanState, statement: Statement) -> list[Cell]:
    """The cells of both sides, what is at fault before them; cells of nought are left out."""
    loose = [_line_cell(state, 1, row)._replace(loose=True) for row in statement.loose]
    sides = [*_side(state, statement, 1), *_side(state, statement, 2)]
    return [*loose, *(cell for cell in sides if cell.amount)]


def _side(state: PlanState, statement: Statement, side: int) -> list[Cell]:
    total = statement.first if side == 1 else statement.second
    if statement.topic is Topic.BENEFIT_PRINTED:
        return _estimates(state, statement, side)
    if side == 1 and statement.topic in PRINTED:
        return [_own_cell(statement, 1, total.amount)]
    if (statement.topic, side) in _OF_GRANT:
        return [_own_cell(statement, side, total.amount)]
    lines = [row for row in total.rows if row in state.table(BudgetLine)]
    group = _GROUPS.get((statement.topic, side), "cost_category")
    return [*_grouped(state, side, lines, group), *(_line_cell(state, side, row) for row in _others(state, total))]


# The sides that a grant sets itself: its ceiling, and what its rates make of the costs.
_OF_GRANT = frozenset({(Topic.CEILING, 2), (Topic.OWN_SHARE, 1), (Topic.OVERHEADS, 2)})
# By what the lines of a side are put together, where it is not by category.
_GROUPS = {
    (Topic.PACKAGES, 2): "package",
    (Topic.GRANTS, 2): "grant",
    (Topic.YEARS, 2): "year",
    (Topic.PERIOD, 1): "year",
    (Topic.CATEGORY_PRINTED, 2): "year",
}


def _grouped(state: PlanState, side: int, rows: list[str], group: str) -> list[Cell]:
    """One cell for each group, in the group's own order; it leads to the first of its lines."""
    found: dict[object, list[BudgetLine]] = {}
    for row in rows:
        line = state.table(BudgetLine)[row]
        if line.amount:
            found.setdefault(_value(line, group), []).append(line)
    cells = []
    for value in sorted(found, key=_order(state, group)):
        lines = found[value]
        years = {line.year for line in lines}
        year = years.pop() if len(years) == 1 else None
        amount = sum(line.amount or 0 for line in lines)
        cells.append(Cell(side, amount, "budget_line", lines[0].id, (group, value), year))
    return cells


def _value(line: BudgetLine, group: str) -> object:
    return line.year if group == "year" else getattr(line, f"{group}_id")


def _order(state: PlanState, group: str) -> Callable[[Any], tuple[int, Any]]:
    """Money of none last; years by number, the rest as they stand in the plan."""
    if group == "year":
        return lambda year: (1, 0) if year is None else (0, year)
    if group == "cost_category":
        ids = [category.id for category, _, _ in category_tree(state)]
    else:
        ids = [row.id for row in state.rows(ENTITIES[group].row_type)]
    places = {row: place for place, row in enumerate(ids)}
    return lambda value: (int(value is None), places.get(value, len(places)))


def _others(state: PlanState, total: Sum) -> list[str]:
    """Funding in the order of the form, and earmarks."""
    kinds = [*FUNDING_KINDS]
    funding = state.table(Funding)
    found = [row for row in total.rows if row not in state.table(BudgetLine)]
    return sorted(found, key=lambda row: kinds.index(funding[row].kind) if row in funding else 0)


def _line_cell(state: PlanState, side: int, row_id: str) -> Cell:
    """A single row: a budget line by its category, an earmark or a funding row by itself."""
    table = next(name for name in _TABLES if state.find(name, row_id))
    row = state.find(table, row_id)
    of = ("cost_category", row.cost_category_id) if table == "budget_line" else (table, row_id)  # type: ignore[union-attr]
    return Cell(side, row.amount or 0, table, row_id, of, row.year)  # type: ignore[union-attr]


_TABLES = ("budget_line", "funding", "earmark")


def _own_cell(statement: Statement, side: int, amount: int) -> Cell:
    """The row that a statement is about: it holds the amount itself."""
    table, row_id = statement.table, statement.row_id
    return Cell(side, amount, table, row_id, (table, row_id), field=statement.field)


def _estimates(state: PlanState, statement: Statement, side: int) -> list[Cell]:
    if side == 1:
        return [_own_cell(statement, 1, statement.first.amount)]
    rows = [state.table(BenefitEstimate)[row] for row in statement.second.rows]
    fields = ("benefit", "project_cost") if statement.row_id in statement.second.rows else (statement.field,)
    return [
        Cell(2, estimate_amount(row, field), "benefit_estimate", row.id, ("benefit_estimate", row.id), field=field)
        for row in rows
        for field in fields
    ]
